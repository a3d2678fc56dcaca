"""Folders, files and what they hold, by headers."""

import os
import time
from pathlib import Path

import pydicom.data
import pytest

from app.core.instance import ObjectKind
from app.reading.listing.bounds import ListingLimits
from app.reading.listing.list_places import list_places
from tests.unit.reading.dicom_files import grey_dataset
from tests.unit.reading.series.ct_files import AXIAL, CORONAL, all_series, ct_dataset, only_series, write, write_all

PACKAGED = Path(pydicom.data.__file__).parent / "test_files"


def positions(series):
    return [item.position[2] for item in series.instances]


def test_a_shuffled_folder_is_one_series_in_order(tmp_path):
    write_all([ct_dataset(index, SeriesDescription="Axial") for index in range(12)], tmp_path / "disc")
    updates = []
    listing = list_places([tmp_path / "disc"], on_update=updates.append)
    series = only_series(listing)
    assert listing.complete
    assert (listing.seen, listing.total, listing.passed_over, listing.refused) == (12, 12, 0, ())
    assert positions(series) == [2.5 * index for index in range(12)]
    assert (series.kind, series.modality, series.description, series.number) == (ObjectKind.IMAGE, "CT", "Axial", 1)
    assert updates[0].seen < 12
    assert not updates[0].complete
    assert updates[-1] == listing


def test_offset_of_native_pixels_is_the_files(tmp_path):
    ds = ct_dataset(0)
    path = write(ds, tmp_path / "a.dcm")
    (item,) = only_series(list_places([path])).instances
    assert path.read_bytes()[item.pixels_at :] == ds.PixelData
    assert item.bits == (16, 16, 1)
    assert item.rescale == (1.0, -1024.0)
    assert not item.needs_whole_file


def test_a_file_that_ends_within_its_pixels_has_no_offset(tmp_path):
    path = write(ct_dataset(0), tmp_path / "a.dcm")
    path.write_bytes(path.read_bytes()[:-10])
    (item,) = only_series(list_places([path])).instances
    assert item.pixels_at is None


def test_patients_are_one_only_when_id_name_and_birth_date_agree(tmp_path):
    one = ct_dataset(0)
    same = ct_dataset(1, PatientName="Test^Nobody^^^")
    other_date = ct_dataset(2, series="2.25.101", study="2.25.11", PatientBirthDate="19700102")
    other_id = ct_dataset(3, series="2.25.102", study="2.25.12", PatientID="T-2")
    other_name = ct_dataset(4, series="2.25.100", study="2.25.10", PatientName="Test^Somebody")
    write_all([one, same, other_date, other_id, other_name], tmp_path / "in")
    listing = list_places([tmp_path / "in"])
    held = sorted(sum(len(r.instances) for s in patient.studies for r in s.series) for patient in listing.patients)
    assert held == [1, 1, 1, 2]
    ids = [series.series_id for series in all_series(listing)]
    assert len(set(ids)) == len(ids)  # the same UID with another patient is another series


def test_nobody_named_makes_no_patient_of_two_studies(tmp_path):
    nobody = {"PatientName": "", "PatientID": "", "PatientBirthDate": ""}
    files = [
        ct_dataset(0, **nobody),
        ct_dataset(1, **nobody),
        ct_dataset(2, study="2.25.11", series="2.25.3", **nobody),
    ]
    write_all(files, tmp_path / "in")
    listing = list_places([tmp_path / "in"])
    assert [len(patient.studies) for patient in listing.patients] == [1, 1]


def test_what_cannot_be_one_stack_is_parted_and_said(tmp_path):
    files = [ct_dataset(index, SeriesDescription="Head") for index in range(3)]
    files += [
        ct_dataset(
            10 + index, ImageOrientationPatient=CORONAL, ImagePositionPatient=[0, index, 0], SeriesDescription="Head"
        )
        for index in range(2)
    ]
    files.append(ct_dataset(20, side=(30, 30), SeriesDescription="Head"))
    files.append(ct_dataset(21, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"], SeriesDescription="Head"))
    write_all(files, tmp_path / "in")
    found = {series.description: len(series.instances) for series in all_series(list_places([tmp_path / "in"]))}
    assert found == {
        "Head (axial, 20 x 24)": 3,
        "Head (coronal, 20 x 24)": 2,
        "Head (axial, 30 x 30)": 1,
        "Head (localizer, axial, 20 x 24)": 1,
    }


def test_studies_are_latest_first_and_series_by_number(tmp_path):
    files = [
        ct_dataset(0, study="2.25.1", series="2.25.11", StudyDate="20200101", SeriesNumber=2),
        ct_dataset(1, study="2.25.1", series="2.25.12", StudyDate="20200101", SeriesNumber=1),
        ct_dataset(2, study="2.25.2", series="2.25.21", StudyDate="20240101"),
    ]
    write_all(files, tmp_path / "in")
    (patient,) = list_places([tmp_path / "in"]).patients
    assert [study.date for study in patient.studies] == ["2024-01-01", "2020-01-01"]
    assert [series.number for series in patient.studies[1].series] == [1, 2]


def test_kinds_and_what_is_passed_over(tmp_path):
    folder = tmp_path / "in"
    write(ct_dataset(0), folder / "a.dcm")
    write(grey_dataset(SOPInstanceUID="2.25.5", PixelData=None, Rows=None, Columns=None, Modality="RTPLAN",
                       SOPClassUID="1.2.840.10008.5.1.4.1.1.481.5"), folder / "plan.dcm")  # fmt: skip
    (folder / "notes.txt").write_text("hello")
    (folder / ".hidden.dcm").write_bytes((folder / "a.dcm").read_bytes())
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / "damaged.dcm").write_bytes(bytes(128) + b"DICM" + b"\x02\0\x10\0UI\xff\x7f")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    listing = list_places([folder])
    kinds = {series.instances[0].source.name: series.kind for series in all_series(listing)}
    assert kinds == {"a.dcm": ObjectKind.IMAGE, "plan.dcm": ObjectKind.OTHER, "photo.jpg": ObjectKind.PHOTOGRAPH}
    (plan,) = [series for series in all_series(listing) if series.kind is ObjectKind.OTHER]
    assert plan.instances[0].reason == "plan.dcm holds no image (RT Plan)."
    assert listing.passed_over == 3
    assert [item.reason for item in listing.refused] == [
        "damaged.dcm holds no DICOM data after its header: copy or export it again."
    ]


def test_a_file_asked_for_by_name_is_never_passed_over(tmp_path):
    (tmp_path / "notes.txt").write_text("hello")
    listing = list_places([tmp_path / "notes.txt", tmp_path / "none.dcm"])
    reasons = sorted(item.reason for item in listing.refused)
    assert reasons[0] == "none.dcm was not found: check the path."
    assert reasons[1].startswith("notes.txt is a text file;")


def test_a_file_given_twice_is_listed_once(tmp_path):
    path = write(ct_dataset(0), tmp_path / "in" / "a.dcm")
    (tmp_path / "in" / "link.dcm").symlink_to(path)
    listing = list_places([path, tmp_path / "in", path])
    assert len(only_series(listing).instances) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user who may be forbidden something")
def test_a_folder_that_may_not_be_opened_is_named(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        listing = list_places([tmp_path])
    finally:
        closed.chmod(0o700)
    assert [item.reason for item in listing.refused] == ["The folder closed may not be opened: ask for permission."]


def test_a_folder_that_fails_to_open_is_named(tmp_path, monkeypatch):
    (tmp_path / "closed").mkdir()
    real = os.scandir

    def scandir(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    listing = list_places([tmp_path])
    assert [item.reason for item in listing.refused] == ["The folder closed may not be opened: ask for permission."]
    assert listing.complete


def test_a_pipe_does_not_hang(tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes on this system")
    os.mkfifo(tmp_path / "pipe")
    assert list_places([tmp_path]).passed_over == 1


def test_bounds_are_said(tmp_path):
    write_all([ct_dataset(index) for index in range(4)], tmp_path / "in")
    (tmp_path / "in" / "deep" / "deeper").mkdir(parents=True)
    listing = list_places([tmp_path / "in"], limits=ListingLimits(max_files=3, max_depth=1))
    assert len(only_series(listing).instances) == 3
    assert "3 files" in listing.refused[-1].reason
    deep = list_places([tmp_path / "in"], limits=ListingLimits(max_depth=1))
    assert "deeper lies more than 1 folders deep" in deep.refused[0].reason


def test_cancelling_ends_before_the_next_file(tmp_path):
    whole = write(ct_dataset(0), tmp_path / "one.dcm").read_bytes()
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number}.dcm").write_bytes(whole)
    told = []
    listing = list_places([folder], on_update=told.append, cancelled=lambda: bool(told))
    assert not listing.complete
    assert listing.seen == told[0].seen < 3000
    assert listing.total == told[0].total == 3000
    assert len(told) == 1


def test_first_series_is_told_at_once(tmp_path):
    write_all([ct_dataset(index) for index in range(300)], tmp_path / "in")
    started, told = time.monotonic(), []
    list_places([tmp_path / "in"], on_update=lambda listing: told.append((time.monotonic() - started, listing)))
    assert told[0][0] < 1.0
    assert told[0][1].seen <= 5
    assert len(only_series(told[0][1]).instances) == told[0][1].seen


def test_no_position_without_three_numbers_and_right_angles(tmp_path):
    files = [
        ct_dataset(0, ImagePositionPatient=None),
        ct_dataset(1, ImageOrientationPatient=[1, 0, 0, 1, 0, 0]),
        ct_dataset(2, ImageOrientationPatient=AXIAL),
    ]
    write_all(files, tmp_path / "in")
    items = [item for series in all_series(list_places([tmp_path / "in"])) for item in series.instances]
    stated = {item.instance_number: (item.position is not None, item.orientation is not None) for item in items}
    assert stated == {1: (False, True), 2: (True, False), 3: (True, True)}


def test_pydicoms_own_files_are_listed_or_refused():
    listing = list_places([PACKAGED])
    assert listing.complete
    named = {item.source.name for series in all_series(listing) for item in series.instances}
    assert {"CT_small.dcm", "ExplVR_BigEnd.dcm", "image_dfl.dcm", "waveform_ecg.dcm", "reportsi.dcm"} <= named
    kinds = {item.source.name: item.kind for series in all_series(listing) for item in series.instances}
    assert kinds["waveform_ecg.dcm"] is ObjectKind.WAVEFORM
    assert kinds["reportsi.dcm"] is ObjectKind.STRUCTURED_REPORT
    assert kinds["rtstruct.dcm"] is ObjectKind.SEGMENTATION  # contours, placed on images like segments
    assert kinds["rtdose.dcm"] is ObjectKind.IMAGE
