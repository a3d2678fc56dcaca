"""The quick scan of headers against pydicom, file by file."""

import io
from pathlib import Path

import pydicom.data
import pytest
from pydicom import dcmread
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.reading.limits import ReadingLimits
from app.reading.listing.header_pydicom import read_header
from app.reading.listing.header_scan import UnusualHeaderError, scan_header
from app.reading.listing.instance_of import instance_of
from tests.unit.reading.series.ct_files import ct_dataset

PACKAGED = Path(pydicom.data.__file__).parent / "test_files"
LIMITS = ReadingLimits(min_side=1)
# Read by pydicom alone: no preamble, or damaged.
UNUSUAL_AT_MOST = 20


def scanned(data):
    return scan_header(lambda at, count: data[at : at + count], len(data))


def compare(paths):
    """Names that both read; each as the same instance."""
    same, unusual = [], []
    for path in paths:
        source = SourceFile(path)
        try:
            quick = scanned(path.read_bytes())
        except UnusualHeaderError:
            unusual.append(path.name)
            continue
        try:
            slow = read_header(source, LIMITS)
        except UnreadableInputError:
            continue
        quick.pixels_at = quick.pixel_bytes = None
        assert instance_of(source, quick) == instance_of(source, slow), path.name
        same.append(path.name)
    return same, unusual


def is_dicom_file(path):
    return path.is_file() and path.read_bytes()[128:132] == b"DICM"


def test_agrees_with_pydicom_on_its_files():
    same, unusual = compare(sorted(path for path in PACKAGED.rglob("*") if is_dicom_file(path)))
    assert len(same) > 120
    assert len(unusual) < UNUSUAL_AT_MOST, unusual


def test_agrees_with_pydicom_on_real_cases(shared_data):
    same, unusual = compare(sorted(path for path in (shared_data / "dicom").rglob("*") if is_dicom_file(path)))
    assert len(same) > 150
    assert len(unusual) < UNUSUAL_AT_MOST, unusual


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian])
def test_every_native_syntax(syntax):
    ds = ct_dataset(3, PatientName="Müller^Åsa", SpecificCharacterSet="ISO_IR 192")
    ds.file_meta.TransferSyntaxUID = syntax
    ds.ReferencedImageSequence = [ct_dataset(1, PixelData=None), ct_dataset(2, PixelData=None)]
    ds["ReferencedImageSequence"].is_undefined_length = True
    ds.ReferencedImageSequence[0].is_undefined_length_sequence_item = True
    stream = io.BytesIO()
    ds.save_as(stream, enforce_file_format=True)
    found = instance_of(SourceFile(Path("a.dcm")), scanned(stream.getvalue()))
    assert found.patient.name == "Müller^Åsa"
    assert found.position == (-10.0, -12.0, 7.5)
    assert (found.rows, found.columns, found.rescale) == (24, 20, (1.0, -1024.0))
    # What lies within the sequence is not the image's own.
    assert found.sop_instance_uid == "2.25.100.4"
    if syntax == ImplicitVRLittleEndian:
        assert stream.getvalue()[found.pixels_at :] == ds.PixelData
    else:
        assert found.pixels_at is None


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎"),
        ("ISO_IR 144", "Иванов^Иван"),
        ("GB18030", "Wang^XiaoDong=王^小东"),
    ],
)
def test_names_beyond_ascii(charset, name):
    ds = ct_dataset(0, SpecificCharacterSet=charset, PatientName=name)
    stream = io.BytesIO()
    ds.save_as(stream, enforce_file_format=True)
    found = instance_of(SourceFile(Path("a.dcm")), scanned(stream.getvalue()))
    assert found.patient.name == str(dcmread(io.BytesIO(stream.getvalue())).PatientName) == name


def test_a_header_cut_anywhere_never_hangs_or_crashes():
    stream = io.BytesIO()
    ct_dataset(0).save_as(stream, enforce_file_format=True)
    whole = stream.getvalue()
    for end in range(0, len(whole) - 960, 7):
        try:
            scanned(whole[:end])
        except UnusualHeaderError:
            continue


def test_sequences_without_end_are_given_up():
    head = bytes(128) + b"DICM" + b"\x02\0\x10\0UI\x14\0" + b"1.2.840.10008.1.2.1\0"
    nest = b"\x08\0\x40\x11SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    with pytest.raises(UnusualHeaderError):
        scanned(head + nest * 5000)
