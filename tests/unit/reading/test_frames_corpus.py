"""Every file of pydicom and of the shared data is shown or refused with one sentence; lossless ones exactly."""

import warnings
from pathlib import Path

import numpy as np
import pydicom
import pydicom.data
import pytest

from app.core.errors import UnreadableInputError
from app.reading.frames import open_frames
from app.reading.render import to_display, with_overlays

PACKAGED = Path(pydicom.data.__file__).parent / "test_files"
PALETTES = PACKAGED.parent / "palettes"

# Files that hold no image, or one that nobody can decode: everything else must be shown.
NO_IMAGE = {
    "DICOMDIR",
    "README",
    "TINY_ALPHA",
    "UN_sequence.dcm",
    "rtplan",
    "rtstruct",
    "reportsi",
    "test-SR",
    "waveform",
    "empty_charset",
    "nested_priv_SQ",
    "priv_SQ",
    "no_meta",
    "NoMeta",
    "meta_missing_tsyntax",
    "zipMR",
    "crayons",
    ".txt",
    ".json",
    ".dump",
}
DAMAGED = {"MR_truncated.dcm", "JPEG2000-embedded-sequence-delimiter.dcm", "badVR.dcm"}


def look(path):
    """Every frame of a small file, first, middle and last of a long one; the sentence when it is refused."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            frames = open_frames(path)
            indices = range(frames.count) if frames.count < 8 else (0, frames.count // 2, frames.count - 1)
            for index in indices:
                image = frames.image(index)
                shown = with_overlays(to_display(image), image.overlays)
                assert shown.shape == image.values.shape
                assert np.isfinite(image.values).all()
                assert frames.values(index).shape == image.values.shape
                assert all(plane.mask.shape == image.values.shape[:2] for plane in image.overlays)
                assert frames.key(index).frame == index
                assert frames.is_ready(index)
                frames.plane(index)
            assert frames.study().rows == image.rows
        except UnreadableInputError as error:
            said = str(error)
            assert path.name in said
            assert str(path.parent) not in said
            assert said.endswith(".")
            assert "\n" not in said
            assert ". " not in said.replace(path.name, "")
            return said
    return ""


@pytest.mark.timeout(60)
def test_every_packaged_file_is_shown_or_refused(capfd):
    found = sorted(path for path in PACKAGED.rglob("*") if path.is_file())
    assert len(found) > 150
    for path in found:
        said = look(path)
        relative = str(path.relative_to(PACKAGED))
        if said:
            assert path.name in DAMAGED or any(part in relative for part in NO_IMAGE), said
        else:
            assert not any(part in relative for part in NO_IMAGE | DAMAGED), path.name
    for path in sorted(PALETTES.glob("*.dcm")):
        assert "Color Palette" in look(path)
    assert capfd.readouterr() == ("", "")


@pytest.mark.timeout(120)
def test_every_shared_file_is_shown_or_refused(shared_data, capfd):
    folder = shared_data / "dicom"
    if not folder.is_dir():
        pytest.skip("the shared DICOM files are not on this machine")
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in found:
        said = look(path)
        words = ("structured report", "without an image", "electrocardiogram", "text file", "gzip", "not an image")
        assert not said or any(word in said for word in words), said
    assert capfd.readouterr() == ("", "")


def reference(path):
    """Stored values by pydicom alone, (frames, rows, columns[, 3])."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = pydicom.dcmread(path, force=True)
        array = ds.pixel_array
    return array if int(ds.get("NumberOfFrames", 1) or 1) > 1 else array[None]


def lossless_packaged():
    for path in sorted(PACKAGED.glob("*.dcm")):
        if path.name in DAMAGED or any(part in path.name for part in NO_IMAGE):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ds = pydicom.dcmread(path, stop_before_pixels=True)
            if str(ds.file_meta.TransferSyntaxUID)[-2:] not in {"50", "51"}:
                yield path


@pytest.mark.parametrize("path", lossless_packaged(), ids=lambda path: path.name)
def test_stored_values_are_those_of_pydicom(path, caplog):
    frames = open_frames(path)
    assert not caplog.records
    expected = reference(path)
    caplog.clear()  # what pydicom says when it reads the reference
    assert frames.count == len(expected)
    for index in {0, frames.count // 2, frames.count - 1}:
        assert np.array_equal(frames.pixels.stored(index), expected[index])


PAIRS = {
    "JPEG-lossy.dcm": "JPGExtended.dcm",
    "MR_small_RLE.dcm": "MR_small.dcm",
    "MR_small_jp2klossless.dcm": "MR_small.dcm",
    "MR_small_jpeg_ls_lossless.dcm": "MR_small.dcm",
    "MR_small_bigendian.dcm": "MR_small.dcm",
    "SC_rgb_gdcm_KY.dcm": "SC_rgb_rle.dcm",
    "SC_rgb_jpeg_gdcm.dcm": "SC_rgb_rle.dcm",
    "SC_rgb_rle_16bit.dcm": "SC_rgb_rle.dcm",
    "SC_rgb_rle_32bit.dcm": "SC_rgb_rle.dcm",
    "SC_rgb_small_odd_big_endian.dcm": "SC_rgb_small_odd.dcm",
    "liver_expb_1frame.dcm": "liver_1frame.dcm",
    "rtdose_rle.dcm": "rtdose.dcm",
    "rtdose_expb.dcm": "rtdose.dcm",
    "rtdose_rle_1frame.dcm": "rtdose_1frame.dcm",
    "SC_rgb_rle_2frame.dcm": "SC_rgb_rle_16bit_2frame.dcm",
    "SC_rgb_rle_32bit_2frame.dcm": "SC_rgb_rle_16bit_2frame.dcm",
}


@pytest.mark.parametrize(("name", "original"), PAIRS.items(), ids=PAIRS.keys())
def test_one_image_in_two_encodings_has_the_same_values(name, original):
    one, other = open_frames(PACKAGED / name), open_frames(PACKAGED / original)
    assert one.count == other.count
    for index in range(one.count):
        assert np.array_equal(one.values(index), other.values(index))


@pytest.mark.parametrize("kind", ["J2KR", "JLSL", "RLE"])
def test_wg04_stored_values_are_exact(shared_data, kind):
    folder = shared_data / "dicom" / "wg04"
    if not folder.is_dir():
        pytest.skip("the NEMA WG-04 samples are not on this machine")
    for path in sorted((folder / kind).iterdir()):
        original = reference(folder / "REF" / path.name.replace(kind, "UNC"))
        found = open_frames(path).pixels.stored(0)
        assert np.array_equal(found, original[0]), path.name


def test_seven_syntaxes_of_one_image_agree_with_each_other_and_the_nifti(shared_data):
    folder = shared_data / "dicom" / "mr_seven_syntaxes"
    if not folder.is_dir():
        pytest.skip("the image in seven syntaxes is not on this machine")
    syntaxes = set()
    for path in sorted((folder / "In").iterdir()):
        frames = open_frames(path)
        syntaxes.add(str(frames.pixels.layout.syntax))
        # A mosaic of 6 x 6 slices, the last tile empty; NIfTI rows run from the back.
        tiles = frames.pixels.stored(0).reshape(6, 64, 6, 64).transpose(0, 2, 1, 3).reshape(36, 64, 64)
        nifti = np.fromfile(folder / "Ref" / f"{path.stem}.nii", "<i2", offset=352).reshape(35, 64, 64)
        assert np.array_equal(tiles[:35, ::-1], nifti), path.name
        assert frames.plane(0) is None
        assert any("side by side" in mark for mark in frames.image(0).marks)
    assert len(syntaxes) >= 7


@pytest.mark.parametrize(("folder", "stem"), [("single-frame", "CT1_UNC"), ("multi-frame", "CT0012")])
def test_fragments_and_offset_tables_change_nothing(shared_data, folder, stem):
    place = shared_data / "dicom" / "encodings" / "encapsulated" / folder
    if not place.is_dir():
        pytest.skip("the encapsulated samples are not on this machine")
    plain = open_frames(place / f"{stem}.explicit_little_endian.dcm")
    lossless = [path for path in sorted(place.glob(f"{stem}.*")) if not path.name.endswith(("51.dcm", "81.dcm"))]
    assert len(lossless) >= 4
    for path in lossless:
        frames = open_frames(path)
        assert frames.count == plain.count
        for index in range(plain.count):
            assert np.array_equal(frames.pixels.stored(index), plain.pixels.stored(index)), path.name


def test_near_lossless_is_near_and_said_so(shared_data):
    place = shared_data / "dicom" / "encodings" / "encapsulated" / "multi-frame"
    if not place.is_dir():
        pytest.skip("the encapsulated samples are not on this machine")
    plain = open_frames(place / "CT0012.explicit_little_endian.dcm")
    for name in ("CT0012.fragmented_no_bot_jpeg_ls.81.dcm", "CT0012.fragmented_no_bot_jpeg_baseline.51.dcm"):
        frames = open_frames(place / name)
        assert any("lossy" in mark for mark in frames.image(1).marks)
    near = open_frames(place / "CT0012.fragmented_no_bot_jpeg_ls.81.dcm")
    assert np.abs(near.values(1) - plain.values(1)).max() <= 10
