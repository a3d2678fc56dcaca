"""ZIP archives: members read in memory within bounds, their names never used as paths."""

import io
import os
import zipfile

import numpy as np
import pytest

from app.core.instance import SourceFile
from app.reading.limits import ReadingLimits
from app.reading.listing.bounds import ListingLimits
from app.reading.listing.list_places import list_places
from app.reading.series.open_series import open_series
from tests.unit.reading.dicom_files import as_bytes
from tests.unit.reading.series.ct_files import all_series, ct_dataset, only_series


@pytest.fixture
def archive(tmp_path):
    def make(members, name="study.zip", **options):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as writing:
            for member, data in members.items():
                writing.writestr(member, data)
        return path

    return make


def slices(count):
    return {f"DICOM/{(7 * index) % 31:02}": as_bytes(ct_dataset(index)) for index in range(count)}


def test_a_series_in_an_archive_is_listed_and_loaded(archive):
    path = archive(slices(6) | {"README.txt": b"hello", "__MACOSX/._a": b"x", ".DS_Store": b"x"})
    listing = list_places([path])
    series = only_series(listing)
    assert listing.passed_over == 3
    assert [item.position[2] for item in series.instances] == [2.5 * index for index in range(6)]
    assert all(item.pixels_at is None for item in series.instances)
    (stack,) = open_series(series)
    volume = stack.loader.run()
    expected = np.stack([np.random.default_rng(index).integers(0, 3000, (24, 20)) for index in range(6)])
    np.testing.assert_array_equal(volume.values, expected)


def test_names_that_climb_are_only_names(archive, tmp_path):
    evil = {"../../evil.dcm": as_bytes(ct_dataset(0)), "/etc/evil.dcm": as_bytes(ct_dataset(1))}
    before = sorted(tmp_path.parent.rglob("evil*"))
    listing = list_places([archive(evil)])
    assert [item.source.name for item in only_series(listing).instances] == ["evil.dcm", "evil.dcm"]
    assert sorted(tmp_path.parent.rglob("evil*")) == before == []


def test_an_archive_that_unpacks_to_far_more_is_not_opened(archive):
    path = archive({f"{number}.dcm": bytes(8 * 1024**2) for number in range(70)})
    started = path.stat().st_size
    assert started < 1024**2
    listing = list_places([path])
    assert listing.patients == ()
    assert "would unpack to 560 MB" in listing.refused[0].reason


def test_one_member_that_unpacks_to_too_much_is_refused(archive):
    path = archive({"a.dcm": as_bytes(ct_dataset(0)), "big.dcm": os.urandom(1024) + bytes(3 * 1024**2)})
    listing = list_places([path], limits=ListingLimits(reading=ReadingLimits(max_file_bytes=2 * 1024**2)))
    assert len(only_series(listing).instances) == 1
    assert "big.dcm in study.zip unpacks to more than 2 MB" in listing.refused[0].reason


def test_a_lie_about_the_size_is_no_way_in(archive):
    path = archive({"a.dcm": as_bytes(ct_dataset(0)) + bytes(100_000)})
    data = path.read_bytes()
    true = (len(as_bytes(ct_dataset(0))) + 100_000).to_bytes(4, "little")
    path.write_bytes(data.replace(true, (2000).to_bytes(4, "little")))
    listing = list_places([path])
    assert listing.complete
    assert len(all_series(listing)) + len(listing.refused) == 1


def test_an_archive_within_an_archive_is_said(archive):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as writing:
        writing.writestr("a.dcm", as_bytes(ct_dataset(0)))
    listing = list_places([archive({"inner.zip": inner.getvalue()})])
    assert listing.refused[0].reason == ("inner.zip is an archive within the archive study.zip: unpack it first.")


def test_damaged_and_locked_archives_are_named(archive, tmp_path):
    path = archive(slices(3))
    cut = tmp_path / "cut.zip"
    cut.write_bytes(path.read_bytes()[:-60])
    assert "cut.zip is damaged and cannot be read as a ZIP archive" in list_places([cut]).refused[0].reason
    locked = tmp_path / "locked.zip"
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    locked.write_bytes(data)
    reasons = [item.reason for item in list_places([locked]).refused]
    assert len(reasons) == 3
    assert all("is encrypted" in reason for reason in reasons)


def test_a_header_longer_than_the_first_look(archive):
    ds = ct_dataset(0)
    block = ds.private_block(0x0009, "TEST", create=True)
    block.add_new(1, "OB", os.urandom(300_000))
    (item,) = only_series(list_places([archive({"long.dcm": as_bytes(ds)})])).instances
    assert item.position == (-10.0, -12.0, 0.0)
    assert item.source == SourceFile(item.source.path, "long.dcm")
