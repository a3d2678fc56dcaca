"""Whatever a file holds, reading gives an image or one sentence."""

import io

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image as PilImage
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.utils import compress
from pydicom.uid import JPEG2000Lossless, JPEGLossless, RLELossless

from app.core.errors import UnreadableInputError
from app.core.image import Image, VoiFunction, Window
from app.reading.dicom_spacing import read_spacing
from app.reading.frames import open_frames
from app.reading.open_image import open_image
from app.reading.orientation import side_from_cosines, side_from_patient_orientation
from app.reading.render import to_display
from app.reading.sniff import kind_of
from tests.unit.reading.codestreams import LOSSLESS_JPEG, WAVES
from tests.unit.reading.dicom_files import as_bytes, grey_dataset, ramp


def _picture(form):
    stream = io.BytesIO()
    noise = np.random.default_rng(0).integers(0, 256, (40, 24)).astype(np.uint8)
    PilImage.fromarray(noise).save(stream, form)
    return stream.getvalue()


def _compressed(syntax):
    ds = grey_dataset(np.stack([ramp(rows=64, columns=48)] * 2))
    compress(ds, syntax, generate_instance_uid=False)
    return as_bytes(ds)


def _in_fragments():
    ds = grey_dataset(WAVES)
    ds.PixelData, ds.file_meta.TransferSyntaxUID = encapsulate([LOSSLESS_JPEG[4]] * 2, 3), JPEGLossless
    ds["PixelData"].VR, ds.NumberOfFrames = "OB", 2
    return as_bytes(ds)


def _enhanced():
    """A file with all that is read of a header: groups of frames, a palette, overlays, padding, a profile."""
    ds = grey_dataset(np.stack([ramp(8)] * 2), bits=8, photometric="PALETTE COLOR")
    for name in ("Red", "Green", "Blue"):
        setattr(ds, f"{name}PaletteColorLookupTableDescriptor", [4, 0, 16])
        words = np.array([0, 2, 1, 2, 1, 2, 99], "<u2").tobytes()
        setattr(ds, f"Segmented{name}PaletteColorLookupTableData", words)
    place, item = Dataset(), Dataset()
    place.ImagePositionPatient, item.PlanePositionSequence = [1, 2, 3], [place]
    ds.PerFrameFunctionalGroupsSequence = [item, item]
    ds.ImageOrientationPatient, ds.PixelSpacing, ds.PixelPaddingValue = [1, 0, 0, 0, 1, 0], [1, 2], 3
    for element, vr, value in ((0x10, "US", 8), (0x11, "US", 8), (0x50, "SS", [2, 2]), (0x3000, "OW", bytes(8))):
        ds.add_new((0x6000, element), vr, value)
    ds.FrameTime, ds.ICCProfile = "40", bytes(128)
    return as_bytes(ds)


WHOLE = {
    "dicom": as_bytes(grey_dataset(WindowCenter="100", WindowWidth="200", ImagerPixelSpacing=[0.1, 0.1])),
    "rle": _compressed(RLELossless),
    "jpeg 2000": _compressed(JPEG2000Lossless),
    "lossless jpeg": _in_fragments(),
    "enhanced": _enhanced(),
    **{form.lower(): _picture(form) for form in ("PNG", "JPEG", "TIFF")},
}
quick = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def look_at_frames(path):
    """The first frames of a stack; the sentence when it is refused."""
    try:
        frames = open_frames(path)
        for index in range(min(frames.count, 3)):
            image = frames.image(index)
            assert to_display(image).shape == image.values.shape
            assert frames.values(index).shape == image.values.shape
            assert all(plane.mask.shape == image.values.shape[:2] for plane in image.overlays)
            frames.plane(index)
        assert frames.frames_per_second is None or frames.frames_per_second > 0
        frames.study()
    except UnreadableInputError as error:
        return str(error)
    return ""


def check(tmp_path, data):
    path = tmp_path / "input"
    path.write_bytes(data)
    refused = look_at_frames(path)
    assert not refused or ("\n" not in refused and "input" in refused)
    said = ""
    try:
        opened = open_image(path)
    except UnreadableInputError as error:
        said = str(error)
    if said:
        assert "\n" not in said
        assert "input" in said
    else:
        assert np.isfinite(opened.image.values).all()
        assert (opened.study.rows, opened.study.columns) == opened.image.values.shape[:2]


@given(st.binary(max_size=600))
@example(b"\x08\0\x05\0\x04\0\0\0")
@quick
def test_random_bytes(tmp_path, data):
    check(tmp_path, data)
    check(tmp_path, bytes(128) + b"DICM" + data)


@pytest.mark.parametrize("kind", WHOLE)
@given(st.floats(0.0, 1.0))
@quick
def test_files_cut_anywhere(tmp_path, kind, share):
    check(tmp_path, WHOLE[kind][: int(share * len(WHOLE[kind]))])


@pytest.mark.parametrize("kind", WHOLE)
@given(st.lists(st.tuples(st.floats(0.0, 0.999), st.integers(0, 255)), min_size=1, max_size=6))
@example([(0.134765625, 0)])  # the cine rate of "enhanced" loses its value representation
@quick
def test_files_with_changed_bytes(tmp_path, kind, changes):
    data = bytearray(WHOLE[kind])
    for place, value in changes:
        data[int(place * len(data))] = value
    check(tmp_path, bytes(data))


@given(st.binary(max_size=200))
def test_sniffing_never_fails(head):
    kind_of(head)


@given(st.lists(st.text(max_size=4), max_size=3))
def test_orientation_never_guesses(values):
    side, _ = side_from_patient_orientation(values)
    if side is not None:
        assert values[0].strip().upper()[0] in "LR"


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=7))
def test_cosines_never_fail(values):
    side_from_cosines(values)


@given(
    st.dictionaries(st.sampled_from(["PixelSpacing", "ImagerPixelSpacing"]), st.lists(st.floats(-1, 1e4), max_size=3))
)
def test_a_spacing_is_positive_or_has_a_reason(elements):
    ds = Dataset()
    for keyword, value in elements.items():
        setattr(ds, keyword, [f"{v:.6g}" for v in value])
    spacing, reason, _ = read_spacing(ds)
    assert (spacing is None) == bool(reason)
    assert spacing is None or min(spacing.row, spacing.column) > 0


@given(
    st.lists(st.floats(-1e5, 1e5, width=32), min_size=2, max_size=50),
    st.floats(-1e4, 1e4),
    st.floats(1.0, 1e4),
    st.sampled_from(VoiFunction),
    st.booleans(),
)
def test_brightness_never_falls_as_values_rise(values, center, width, function, turned):
    row = np.sort(np.array(values, np.float32))[None, :]
    shown = to_display(Image(row), Window(center, width, function), inverted=turned)[0].astype(int)
    assert ((np.diff(shown) <= 0) if turned else (np.diff(shown) >= 0)).all()
