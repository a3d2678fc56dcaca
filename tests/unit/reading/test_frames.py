"""Stacks of frames: graphics, padding, profiles, places in the patient, rates, keys, threads and pages."""

import hashlib
import io
import struct
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pillow_heif
import pydicom.data
import pytest
from PIL import Image as PilImage
from PIL import ImageCms
from pydicom.dataset import Dataset

from app.core.image import Image, Window
from app.core.instance import ImageKey
from app.core.spacing import SpacingSource
from app.core.stack import ImageStack
from app.reading.frames import NO_ORIENTATION, NO_SPACING, open_frames
from app.reading.quiet import quiet_reading
from app.reading.render import default_window, to_display, with_overlays
from tests.unit.reading.dicom_files import COLUMNS, ROWS, changed, colour_dataset, colours, grey_dataset, ramp, saved


def frames_of(folder, ds, **how):
    return open_frames(saved(folder, ds, **how))


def overlay(ds, mask, *, group=0x6000, origin=(1, 1), frames=None, start=None, label="", kind="G"):
    ds.add_new((group, 0x0010), "US", mask.shape[-2])
    ds.add_new((group, 0x0011), "US", mask.shape[-1])
    ds.add_new((group, 0x0040), "CS", kind)
    ds.add_new((group, 0x0050), "SS", list(origin))
    ds.add_new((group, 0x0100), "US", 1)
    ds.add_new((group, 0x0102), "US", 0)
    if frames:
        ds.add_new((group, 0x0015), "IS", str(frames))
    if start:
        ds.add_new((group, 0x0051), "US", start)
    if label:
        ds.add_new((group, 0x1500), "LO", label)
    bits = np.packbits(mask.reshape(-1).astype(np.uint8), bitorder="little").tobytes()
    ds.add_new((group, 0x3000), "OW", bits + b"\0" * (len(bits) % 2))
    return ds


def test_overlay_planes_are_cut_and_placed(tmp_path):
    mask = np.random.default_rng(0).integers(0, 2, (10, 6)).astype(bool)
    ds = overlay(grey_dataset(), mask, origin=(5, 3), label="ruler")
    overlay(ds, mask, group=0x6002, origin=(-3, COLUMNS - 2), kind="R")
    image = frames_of(tmp_path, ds).image(0)
    first, second = image.overlays
    assert (first.label, first.is_region, second.is_region) == ("ruler", False, True)
    expected = np.zeros((ROWS, COLUMNS), bool)
    expected[4:14, 2:8] = mask
    assert np.array_equal(first.mask, expected)
    expected[:] = False
    expected[0:6, COLUMNS - 3 :] = mask[4:, :3]
    assert np.array_equal(second.mask, expected)
    assert not any("overlay" in mark for mark in image.marks)
    plain = to_display(image)
    drawn = with_overlays(plain, image.overlays)
    both = first.mask | second.mask
    assert (drawn[both] == 255).all()
    assert np.array_equal(drawn[~both], plain[~both])


def test_an_overlay_of_several_frames_lies_on_its_own(tmp_path):
    masks = np.random.default_rng(1).integers(0, 2, (2, 5, 7)).astype(bool)
    frames = frames_of(tmp_path, overlay(grey_dataset(np.zeros((4, 5, 7))), masks, frames=2, start=2))
    assert [len(frames.image(index).overlays) for index in range(4)] == [0, 1, 1, 0]
    for index in (0, 1):
        assert np.array_equal(frames.image(index + 1).overlays[0].mask, masks[index])


def test_an_overlay_in_the_unused_bits_is_shown_and_no_part_of_the_values(tmp_path):
    mask = np.random.default_rng(2).integers(0, 2, (ROWS, COLUMNS)).astype(bool)
    ds = grey_dataset()
    ds.PixelData = (np.frombuffer(ds.PixelData, "<u2") | mask.reshape(-1).astype("<u2") << 13).tobytes()
    for element, vr, value in ((0x10, "US", ROWS), (0x11, "US", COLUMNS), (0x100, "US", 16), (0x102, "US", 13)):
        ds.add_new((0x6000, element), vr, value)
    image = frames_of(tmp_path, ds).image(0)
    assert np.array_equal(image.overlays[0].mask, mask)
    assert np.array_equal(image.values, ramp())


@pytest.mark.parametrize("damage", ["short", "size", "bit"])
def test_an_overlay_that_cannot_be_read_is_said(tmp_path, damage):
    ds = overlay(grey_dataset(), np.ones((10, 6), bool))
    if damage == "short":
        ds[0x60003000].value = b"\0\0"
    elif damage == "size":
        ds[0x60000010].value = 0
    else:
        del ds[0x60003000]
    image = frames_of(tmp_path, ds).image(0)
    assert image.overlays == ()
    assert any("overlay graphics" in mark and "not shown" in mark for mark in image.marks)


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_padding_is_background_and_left_out_of_the_window(tmp_path, photometric):
    values = ramp().astype(np.int64)
    values[:, :6] = -2000 + 5000  # beyond what is imaged
    ds = grey_dataset(np.minimum(values, 3000), photometric=photometric, RescaleSlope="2", RescaleIntercept="-10")
    ds.PixelPaddingValue, ds.PixelPaddingRangeLimit = 3000, 2900
    image = frames_of(tmp_path, ds).image(0)
    assert image.padding == (5790.0, 5990.0)
    assert (to_display(image)[:, :6] == 0).all()
    assert any("padding" in mark for mark in image.marks) is (photometric == "MONOCHROME1")
    window = default_window(image)
    assert window.center + window.width / 2 < 5790.0


def test_padding_of_floating_point(tmp_path):
    ds = changed(grey_dataset(np.zeros((2, 2))), PixelData=None)
    ds.BitsAllocated, ds.FloatPixelData = 32, np.array([[-1e30, 1.0], [2.0, 3.0]], np.float32).tobytes()
    ds.FloatPixelPaddingValue = float(np.float32(-1e30))
    image = frames_of(tmp_path, ds).image(0)
    window = default_window(image)
    assert 0.9 < window.center - window.width / 2 < window.center + window.width / 2 < 3.1
    assert to_display(image)[0, 0] == 0


def test_what_a_viewport_asks_is_known_without_waiting_for_other_reading(tmp_path):
    frames = frames_of(tmp_path, enhanced())
    frames.image(1)
    held, done = threading.Event(), threading.Event()

    def read_something_long():
        with quiet_reading():
            held.set()
            assert done.wait(20)

    thread = threading.Thread(target=read_something_long)
    thread.start()
    assert held.wait(20)
    try:
        assert frames.is_ready(1)
        assert frames.image(1).rows == ROWS
        assert frames.plane(1) is not None
        assert (frames.key(1).frame, frames.name, frames.frames_per_second) == (1, "CT", None)
    finally:
        done.set()
        thread.join()


def test_padding_stated_without_its_sign(tmp_path):
    ds = grey_dataset(ramp(16, signed=True), bits=16, signed=True)
    ds.add_new("PixelPaddingValue", "US", 63536)
    assert frames_of(tmp_path, ds).image(0).padding == (-2000.0, -2000.0)


def test_presentation_lut_shape_turns_brightness(tmp_path):
    assert frames_of(tmp_path, grey_dataset(PresentationLUTShape="INVERSE")).image(0).low_is_bright
    assert not frames_of(tmp_path, grey_dataset(PresentationLUTShape="IDENTITY")).image(0).low_is_bright


def test_colours_pass_through_the_profile_in_the_file(tmp_path):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    swapped = (Path(pydicom.data.__file__).parent / "test_files" / "crayons.icc").read_bytes()
    raw = colours()
    frames = frames_of(tmp_path, colour_dataset(raw, ICCProfile=swapped))
    expected = ImageCms.profileToProfile(
        PilImage.fromarray(raw), ImageCms.ImageCmsProfile(io.BytesIO(swapped)), ImageCms.createProfile("sRGB")
    )
    assert np.array_equal(frames.image(0).values, np.asarray(expected))
    assert np.array_equal(frames.values(0), raw)
    assert not np.array_equal(frames.image(0).values, raw)
    same = frames_of(tmp_path, colour_dataset(raw, ICCProfile=profile.tobytes(), ColorSpace="SRGB"))
    assert np.array_equal(same.image(0).values, raw)
    broken = frames_of(tmp_path, colour_dataset(raw, ICCProfile=b"no profile"))
    assert np.array_equal(broken.image(0).values, raw)
    assert any("colour profile" in mark for mark in broken.image(0).marks)


def enhanced(**shared):
    """An enhanced CT of three frames, each with its own place, rescale and window."""
    ds = grey_dataset(np.stack([ramp()] * 3), Modality="CT", FrameOfReferenceUID="2.25.7")
    items = []
    for number in range(3):
        position, transform, voi, item = Dataset(), Dataset(), Dataset(), Dataset()
        position.ImagePositionPatient = [10, 20, 30 + 5 * number]
        transform.RescaleSlope, transform.RescaleIntercept, transform.RescaleType = number + 1, -100 * number, "HU"
        voi.WindowCenter, voi.WindowWidth = 40 + number, 400
        item.PlanePositionSequence, item.PixelValueTransformationSequence = [position], [transform]
        item.FrameVOILUTSequence = [voi]
        items.append(item)
    ds.PerFrameFunctionalGroupsSequence = items
    turn, measures, group = Dataset(), Dataset(), Dataset()
    turn.ImageOrientationPatient = shared.get("cosines", [1, 0, 0, 0, 1, 0])
    measures.PixelSpacing, measures.SliceThickness = [0.5, 0.25], 5
    group.PlaneOrientationSequence, group.PixelMeasuresSequence = [turn], [measures]
    ds.SharedFunctionalGroupsSequence = [group]
    return ds


def test_frames_of_an_enhanced_object_have_their_own_place_values_and_window(tmp_path):
    frames = frames_of(tmp_path, enhanced())
    for index in range(3):
        plane, image = frames.plane(index), frames.image(index)
        assert plane.origin == (10.0, 20.0, 30.0 + 5 * index)
        assert (plane.column_step, plane.row_step) == ((0.25, 0.0, 0.0), (0.0, 0.5, 0.0))
        assert plane.frame_of_reference == "2.25.7"
        assert np.array_equal(image.values, ramp() * (index + 1) - 100 * index)
        assert image.windows == (Window(40.0 + index, 400.0),)
        assert image.spacing.source is SpacingSource.PATIENT_PLANE
        assert image.directions == ("L", "P")
        assert frames.pixels.rescale(index).unit == "HU"


def test_a_frame_that_the_header_does_not_describe_is_marked_and_not_placed(tmp_path):
    ds = enhanced()
    ds.PerFrameFunctionalGroupsSequence = ds.PerFrameFunctionalGroupsSequence[:2]
    frames = frames_of(tmp_path, ds)
    assert frames.plane(2) is None
    assert [any("not describe" in mark for mark in frames.image(n).marks) for n in range(3)] == [False, False, True]


def test_a_place_that_is_absurd_is_not_believed(tmp_path):
    for cosines in ([1, 0, 0, 1, 0, 0], [0, 0, 0, 0, 1, 0], [2, 0, 0, 0, 1, 0]):
        frames = frames_of(tmp_path, enhanced(cosines=cosines))
        assert frames.plane(0) is None
        assert any("not usable" in mark for mark in frames.image(0).marks)


def test_one_position_places_the_first_of_several_frames_alone(tmp_path):
    ds = grey_dataset(np.stack([ramp()] * 2), Modality="NM", PixelSpacing=[2, 2])
    ds.ImagePositionPatient, ds.ImageOrientationPatient = [1, 2, 3], [1, 0, 0, 0, 1, 0]
    frames = frames_of(tmp_path, ds)
    assert frames.plane(0).origin == (1.0, 2.0, 3.0)
    assert frames.plane(1) is None
    ds.GridFrameOffsetVector = [0, -4]
    assert frames_of(tmp_path, ds).plane(1).origin == (1.0, 2.0, -1.0)


@pytest.mark.parametrize(
    ("elements", "rate"),
    [
        ({}, None),
        ({"CineRate": 25}, 25.0),
        ({"CineRate": 25, "RecommendedDisplayFrameRate": 12}, 12.0),
        ({"FrameTime": "40"}, 25.0),
        ({"FrameTimeVector": ["0", "100", "100"]}, 10.0),
        ({"CineRate": 0, "FrameTime": "0"}, None),
    ],
)
def test_cine_rate(tmp_path, elements, rate):
    assert frames_of(tmp_path, changed(grey_dataset(np.stack([ramp()] * 3)), **elements)).frames_per_second == rate


def test_a_single_image_has_no_cine_rate(tmp_path):
    assert frames_of(tmp_path, grey_dataset(CineRate=25)).frames_per_second is None


def test_keys_name_the_instance_and_the_frame(tmp_path):
    path = saved(tmp_path, grey_dataset(np.stack([ramp()] * 2)))
    assert open_frames(path).key(1) == ImageKey("2.25.1", 1)
    nameless = saved(tmp_path, changed(grey_dataset(), SOPInstanceUID=None), "nameless.dcm")
    data = nameless.read_bytes()
    assert open_frames(nameless).key(0) == ImageKey(hashlib.sha256(data).hexdigest(), 0)
    assert open_frames(path).study().source_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_is_not_stated_is_marked(tmp_path):
    marks = frames_of(tmp_path, grey_dataset()).image(0).marks
    assert NO_SPACING in marks
    assert NO_ORIENTATION in marks
    told = grey_dataset(PatientOrientation=["L", "F"], ImagerPixelSpacing=[0.1, 0.1])
    image = frames_of(tmp_path, told).image(0)
    assert image.marks == ()
    assert image.directions == ("L", "F")


def test_a_stack_says_what_a_viewport_asks(tmp_path):
    stack: ImageStack = frames_of(tmp_path, grey_dataset(np.stack([ramp()] * 3), SeriesDescription="Cine  loop"))
    assert (stack.name, stack.count, stack.marks) == ("Cine loop", 3, ())
    assert not stack.is_ready(1)
    first = stack.image(1)
    assert stack.is_ready(1)
    assert stack.image(1) is first
    assert isinstance(first, Image)


def test_any_thread_may_ask_for_any_frame(tmp_path):
    values = np.stack([np.roll(ramp(), 50 * n, 0) for n in range(12)])
    ds = grey_dataset(values)
    ds.compress("1.2.840.10008.1.2.5", generate_instance_uid=False)
    frames = frames_of(tmp_path, ds)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda n: (n, frames.image(n).values), [n % 12 for n in range(96)]))
    assert all(np.array_equal(image, values[n]) for n, image in found)


@pytest.mark.parametrize("form", ["TIFF", "MPO"])
def test_further_pictures_of_a_photograph_are_frames(tmp_path, form):
    pictures = [PilImage.fromarray(np.full((30 + n, 20, 3), 60 * n + 20, np.uint8)) for n in range(3)]
    path = tmp_path / "scan"
    pictures[0].save(path, form, save_all=True, append_images=pictures[1:])
    frames = open_frames(path)
    assert frames.count == 3
    for index in (2, 0, 1):
        image = frames.image(index)
        assert image.values.shape == (30 + index, 20, 3)
        assert np.abs(image.values.astype(int) - (60 * index + 20)).max() <= 2
        assert NO_SPACING in image.marks
    assert frames.key(2) == ImageKey(hashlib.sha256(path.read_bytes()).hexdigest(), 2)
    assert frames.plane(0) is None


def test_pictures_of_a_heic_file_are_frames(tmp_path):
    file = pillow_heif.HeifFile()
    for shade in (40, 200):
        file.add_from_pillow(PilImage.fromarray(np.full((32, 48, 3), shade, np.uint8)))
    file.save(tmp_path / "two.heic", quality=90)
    frames = open_frames(tmp_path / "two.heic")
    assert frames.count == 2
    assert [int(frames.image(index).values.mean().round(-1)) for index in range(2)] == [40, 200]


def test_deep_colour_of_a_photograph_is_marked(tmp_path):
    rows = b"".join(b"\0" + np.full((20, 3), 0x1234, ">u2").tobytes() for _ in range(16))
    png = b"\x89PNG\r\n\x1a\n"
    for kind, body in (
        (b"IHDR", struct.pack(">IIBBBBB", 20, 16, 16, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ):
        png += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    (tmp_path / "deep.png").write_bytes(png)
    image = open_frames(tmp_path / "deep.png").image(0)
    assert (image.values == 0x12).all()
    assert any("more than 8 bits" in mark for mark in image.marks)
