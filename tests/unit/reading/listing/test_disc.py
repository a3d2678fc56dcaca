"""Discs with a DICOMDIR."""

import shutil
from pathlib import Path

import pydicom.data
import pytest
from pydicom.fileset import FileSet

from app.reading.limits import ReadingLimits
from app.reading.listing.disc import read_disc
from app.reading.listing.list_places import list_places
from tests.unit.reading.series.ct_files import all_series, ct_dataset

DISCS = Path(pydicom.data.__file__).parent / "test_files" / "dicomdirtests"
LIMITS = ReadingLimits()


@pytest.fixture
def disc(tmp_path):
    """A disc of five slices, as pydicom writes it."""
    files = FileSet()
    for index in range(5):
        files.add(ct_dataset(index, StudyDate="20240102", StudyTime="10", StudyID="1", AccessionNumber="1"))
    files.write(tmp_path / "disc")
    files._stage["t"].cleanup()  # pydicom leaves it to the garbage collector
    return tmp_path / "disc"


def test_the_directory_tells_at_once_and_the_files_the_rest(disc):
    updates = []
    listing = list_places([disc], on_update=updates.append)
    assert updates[0].seen == 0
    (announced,) = all_series(updates[0])
    assert len(announced.instances) == 5
    assert all(item.rows == 0 and item.position is None for item in announced.instances)
    (series,) = all_series(listing)
    assert series.series_id == announced.series_id
    assert [item.position[2] for item in series.instances] == [0.0, 2.5, 5.0, 7.5, 10.0]
    assert listing.refused == ()


def test_a_missing_file_is_named(disc):
    gone = next(path for path in sorted(disc.rglob("*")) if path.is_file() and path.name != "DICOMDIR")
    gone.unlink()
    listing = list_places([disc])
    assert [item.reason for item in listing.refused] == [
        f"{gone.name} is named in the disc's directory and is not on the disc: copy the whole disc again."
    ]
    assert len(all_series(listing)[0].instances) == 4


def test_a_file_the_directory_does_not_name_is_listed_too(disc):
    one = next(path for path in sorted(disc.rglob("*")) if path.is_file() and path.name != "DICOMDIR")
    other = ct_dataset(0, series="2.25.900", SOPInstanceUID="2.25.901")
    other.save_as(disc / "EXTRA", enforce_file_format=True)
    assert one.exists()
    assert sorted(len(series.instances) for series in all_series(list_places([disc / "DICOMDIR"]))) == [1, 5]


@pytest.mark.parametrize("bad", ["..\\secret", "\\etc\\passwd", "/etc", "C:\\X", "PT000000\\..\\X", "A/../../B"])
def test_names_that_lead_out_of_the_disc_are_refused(disc, bad, tmp_path):
    (tmp_path / "secret").write_bytes(b"")
    data = (disc / "DICOMDIR").read_bytes()
    at = data.find(b"PT000000\\ST000000")
    length = data.find(b"\x04\x00\x10\x15", at) - at  # the next element; file IDs of another length would move it
    name = f"{bad}\\".encode().ljust(length, b"X")
    (disc / "DICOMDIR").write_bytes(data[:at] + name + data[at + length :])
    found = read_disc(disc / "DICOMDIR", LIMITS)
    assert not found.broken
    assert len(found.sources) == 4
    assert "lies outside of the disc" in found.refused[0].reason


def test_a_link_out_of_the_disc_is_refused(disc, tmp_path):
    target = next(path for path in sorted(disc.rglob("*")) if path.is_file() and path.name != "DICOMDIR")
    target.rename(tmp_path / "outside")
    target.symlink_to(tmp_path / "outside")
    assert "is not a file" in read_disc(disc / "DICOMDIR", LIMITS).refused[0].reason


@pytest.mark.parametrize("damage", ["cut", "circle", "nowhere"])
def test_a_broken_directory_is_said_and_the_files_are_found(disc, damage):
    path = disc / "DICOMDIR"
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:500])
    else:
        ds = pydicom.dcmread(path)
        first = ds.DirectoryRecordSequence[0]
        first.OffsetOfTheNextDirectoryRecord = first.seq_item_tell if damage == "circle" else 99
        ds.save_as(path)
    listing = list_places([disc])
    assert len(all_series(listing)[0].instances) == 5
    assert "DICOMDIR is damaged or contradicts itself" in listing.refused[0].reason


@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-reordered", "DICOMDIR-bigEnd", "DICOMDIR-implicit"])
def test_pydicoms_discs(name, tmp_path):
    for part in ("77654033", "98892001", "98892003"):
        shutil.copytree(DISCS / part, tmp_path / part)
    shutil.copy(DISCS / name, tmp_path / "DICOMDIR")
    found = read_disc(tmp_path / "DICOMDIR", LIMITS)
    assert (len(found.sources), len(found.instances), found.refused, found.broken) == (31, 31, (), "")
    listing = list_places([tmp_path])
    assert [patient.patient.patient_id for patient in listing.patients] == ["77654033", "98890234"]
    assert listing.refused == ()
    assert sum(len(series.instances) for series in all_series(listing)) == 31
