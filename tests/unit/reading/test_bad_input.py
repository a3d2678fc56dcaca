"""Every bad input gets one clear sentence that names it, and nothing else."""

import io
import os
import struct
import warnings
import zlib

import numpy as np
import pytest
from PIL import Image as PilImage
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import MPEG2MPML, DeflatedExplicitVRLittleEndian, JPEG2000Lossless, JPEGBaseline8Bit

from app.core.errors import UnreadableInputError
from app.reading.limits import ReadingLimits
from app.reading.open_image import open_image
from tests.unit.reading.dicom_files import COLUMNS, ROWS, as_bytes, changed, grey_dataset, saved


def refusal(path, **how):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UnreadableInputError) as caught:
            open_image(path, **how)
    message = str(caught.value)
    assert path.name in message
    assert str(path.parent) not in message
    assert message.endswith(".")
    assert "\n" not in message
    assert ". " not in message.replace(path.name, "")
    return message


def put(folder, data, name="film.dcm"):
    path = folder / name
    path.write_bytes(data)
    return path


def picture(form="PNG", size=(64, 48), **how):
    stream = io.BytesIO()
    noise = np.random.default_rng(0).integers(0, 256, (size[1], size[0])).astype(np.uint8)
    PilImage.fromarray(noise).save(stream, form, **how)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"hello, I am text\n" * 20, "text file"),
        (b"BM" + bytes(200), "BMP"),
        (b"%PDF-1.7\n" + bytes(200), "PDF"),
        (b"PK\x03\x04" + bytes(200), "ZIP"),
        (bytes(range(256)) * 4, "not an image"),
        (bytes(128) + b"DICM", "no DICOM data"),
        (bytes(128) + b"DICM" + b"\xff" * 300, "DICOM"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "damaged"),
        (b"II*\0" + bytes(100), "damaged"),
        (bytes(4) + b"ftypheic" + bytes(100), "damaged"),
    ],
)
def test_what_is_no_image(tmp_path, data, words):
    assert words in refusal(put(tmp_path, data))


def test_missing_folder_and_forbidden(tmp_path):
    assert "not found" in refusal(tmp_path / "nothing.dcm")
    assert "folder" in refusal(tmp_path)
    path = put(tmp_path, picture())
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    assert "may not be opened" in refusal(path)


def test_a_truncated_native_file_says_after_which_row(tmp_path):
    whole = as_bytes(grey_dataset())
    cut = len(whole) - 2 * COLUMNS * (ROWS - 12) - 7
    assert f"ends after 11 of {ROWS} rows" in refusal(put(tmp_path, whole[:cut]))
    assert "ends before its pixels" in refusal(put(tmp_path, whole[: whole.index(b"\xe0\x7f\x10\0")]))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_a_truncated_picture(tmp_path, form):
    data = picture(form, compression="tiff_deflate") if form == "TIFF" else picture(form)
    refusal(put(tmp_path, data[: len(data) // 2], "scan.png"))


def test_sizes_are_judged_before_decoding(tmp_path):
    assert "1 x 1 pixels, too small" in refusal(put(tmp_path, picture(size=(1, 1)), "dot.png"))
    # A 20,000 x 20,000 picture that would fill 400 MB, in a hundred bytes.
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + header
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    png += struct.pack(">I", 4) + b"IDAT" + zlib.compress(b"")[:4] + struct.pack(">I", 0)
    message = refusal(put(tmp_path, png, "huge.png"))
    assert "20,000 x 20,000" in message
    assert "16,000" in message
    huge = changed(grey_dataset(), Rows=20_000, Columns=20_000)
    assert "20,000 x 20,000" in refusal(saved(tmp_path, huge))
    broad = changed(grey_dataset(), Rows=15_000, Columns=15_000)
    assert "225 million" in refusal(saved(tmp_path, broad))
    limits = ReadingLimits(max_file_bytes=1024**2)
    assert "1 MB" in refusal(put(tmp_path, bytes(1024**2 + 1)), limits=limits)


def test_a_deflate_bomb_is_not_inflated(tmp_path):
    ds = grey_dataset()
    ds.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    data = as_bytes(ds)
    rest = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = rest.compress(bytes(64 * 1024**2)) + rest.flush()
    start = data.index(b"1.2.840.10008.1.2.1.99")
    meta_end = 132 + 12 + struct.unpack("<I", data[140:144])[0]
    assert start < meta_end
    limits = ReadingLimits(max_file_bytes=8 * 1024**2)
    assert "inflates" in refusal(put(tmp_path, data[:meta_end] + bomb), limits=limits)
    assert "cut off" in refusal(put(tmp_path, data[: (meta_end + len(data)) // 2]))


@pytest.mark.parametrize(
    ("elements", "words"),
    [
        ({"Modality": "SR", "PixelData": None, "Rows": None}, "structured report"),
        ({"Modality": "PR", "PixelData": None, "Rows": None}, "presentation state"),
        ({"PixelData": None}, "ends before its pixels"),
        ({"Rows": None}, "Rows"),
        ({"Columns": 0}, "Columns"),
        ({"NumberOfFrames": "0"}, "NumberOfFrames"),
        ({"BitsAllocated": 13}, "decoded"),
        ({"BitsStored": 40}, "decoded"),
        ({"SamplesPerPixel": 2}, "samples"),
        ({"PhotometricInterpretation": "HSV"}, "HSV"),
        ({"PhotometricInterpretation": None}, "decoded"),
        ({"PixelData": b""}, "ends after 0"),
    ],
)
def test_headers_that_cannot_be_used(tmp_path, elements, words):
    assert words in refusal(saved(tmp_path, changed(grey_dataset(), **elements)))


def test_words_of_a_header_stay_on_one_line(tmp_path):
    data = as_bytes(grey_dataset()).replace(b"MONOCHROME2 ", b"MONO\nHROME2 ")
    assert "MONO HROME2" in refusal(put(tmp_path, data))


def test_a_document_in_dicom(tmp_path):
    ds = changed(grey_dataset(), PixelData=None, Rows=None, EncapsulatedDocument=b"%PDF-1.4 ")
    assert "document" in refusal(saved(tmp_path, ds))


def encapsulated(frames, syntax):
    ds = grey_dataset(bits=8)
    ds.PixelData = encapsulate(frames)
    ds["PixelData"].VR = "OB"
    ds.file_meta.TransferSyntaxUID = syntax
    return ds


def test_compressed_pixels_that_do_not_fit_their_header(tmp_path):
    jpeg = picture("JPEG", size=(COLUMNS * 100, ROWS * 100))
    message = refusal(saved(tmp_path, encapsulated([jpeg], JPEGBaseline8Bit)))
    assert f"{COLUMNS * 100} x {ROWS * 100}" in message
    j2k = (
        b"\xff\x4f\xff\x51\x00\x29\x00\x00" + struct.pack(">8I", 60_000, 60_000, 0, 0, 60_000, 60_000, 0, 0) + bytes(40)
    )
    assert "60000 x 60000" in refusal(saved(tmp_path, encapsulated([j2k], JPEG2000Lossless)))


def test_compressed_pixels_that_are_damaged_or_of_an_unread_kind(tmp_path):
    good = picture("JPEG", size=(COLUMNS, ROWS))
    assert open_image(saved(tmp_path, encapsulated([good], JPEGBaseline8Bit))).image.rows == ROWS
    refusal(saved(tmp_path, encapsulated([good[:200]], JPEGBaseline8Bit)))
    refusal(saved(tmp_path, encapsulated([b"not a jpeg at all."], JPEGBaseline8Bit)))
    assert "MPEG2" in refusal(saved(tmp_path, encapsulated([good], MPEG2MPML)))
    odd = as_bytes(encapsulated([good], JPEGBaseline8Bit)).replace(b"10008.1.2.4.50", b"10008.9.9.9.99")
    assert "an unknown one" in refusal(put(tmp_path, odd))


def test_nothing_is_printed_or_logged(tmp_path, capfd, caplog):
    ds = grey_dataset()
    ds.PixelData += bytes(100)
    ds.PatientBirthDate = "20100101"
    data = as_bytes(ds).replace(b"20100101", b"not-date")
    assert open_image(put(tmp_path, data)).study.patient.birth_date == ""
    refusal(put(tmp_path, data[:700], "cut.dcm"))
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


def test_deeply_nested_sequences_end_in_a_sentence_or_an_image(tmp_path):
    inner = Dataset()
    for _ in range(60):
        outer = Dataset()
        outer.ReferencedStudySequence = [inner]
        inner = outer
    path = saved(tmp_path, changed(grey_dataset(), ReferencedStudySequence=[inner]))
    assert open_image(path).image.rows == ROWS
