"""Whatever a file holds, it is listed, refused with one sentence or passed over: never an error, never a hang."""

import io
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from app.core.instance import Instance, Refused, SourceFile
from app.reading.limits import ReadingLimits
from app.reading.listing.header_scan import UnusualHeaderError, scan_header
from app.reading.listing.look import look
from app.reading.listing.nifti import nifti_header
from tests.unit.reading.series.ct_files import ct_dataset


def as_file(syntax):
    ds = ct_dataset(0, ReferencedImageSequence=[ct_dataset(1, PixelData=None)])
    ds["ReferencedImageSequence"].is_undefined_length = True
    ds.file_meta.TransferSyntaxUID = syntax
    stream = io.BytesIO()
    ds.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


FILES = [
    as_file(syntax)
    for syntax in (
        ExplicitVRLittleEndian,
        ImplicitVRLittleEndian,
        ExplicitVRBigEndian,
        DeflatedExplicitVRLittleEndian,
    )
]
changes = st.lists(st.tuples(st.integers(0, 2400), st.integers(0, 255)), max_size=6)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("damaged") / "a.dcm"


@given(st.integers(0, len(FILES) - 1), changes, st.integers(0, 3000))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_dicom(place, which, changed, end):
    data = FILES[which]
    damaged = bytearray(data[: max(end, 200)] if end < 2500 else data)
    for at, value in changed:
        damaged[at % len(damaged)] = value
    place.write_bytes(damaged)
    started = time.monotonic()
    found = look(SourceFile(place), ReadingLimits())
    assert time.monotonic() - started < 2.0
    assert found is None or isinstance(found, Instance | Refused)
    if isinstance(found, Refused):
        assert found.reason.startswith("a.dcm")
        assert found.reason.endswith(".")
    if isinstance(found, Instance) and found.pixels_at is not None:
        assert found.bits is not None
        assert found.pixels_at + found.rows * found.columns * found.frames * found.bits[0] // 8 <= len(damaged)


@given(st.binary(max_size=600))
@settings(max_examples=200, deadline=None)
def test_any_bytes_after_a_good_meta_group(data):
    whole = bytes(128) + b"DICM" + b"\x02\0\x10\0UI\x14\0" + b"1.2.840.10008.1.2.1\0" + data
    try:
        scan_header(lambda at, count: whole[at : at + count], len(whole))
    except UnusualHeaderError:
        return


@given(st.binary(max_size=600))
@settings(max_examples=200, deadline=None)
def test_any_bytes_as_nifti(data):
    nifti_header(data)
    nifti_header(b"\x5c\x01\0\0" + data)
