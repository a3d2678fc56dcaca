"""Segmentations land on their own pixels bit for bit, are moved with a mark, or are refused."""

import io
import zlib

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk  # noqa: N813
from pydicom.encaps import encapsulate
from pydicom.uid import UID, generate_uid

from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey
from app.reading.objects.placement import MOVED, place_on_images, place_on_volume
from tests.unit.reading.objects.seg_files import (
    COLUMNS,
    DISTANCE,
    ROWS,
    SLICES,
    ct_series,
    patient,
    planes_of,
    read,
    volume_of,
    write_segmentation,
)


@pytest.fixture(scope="module")
def series():
    return ct_series()


@pytest.fixture(scope="module")
def drawn():
    """A blob that is like neither of its mirror images, empty on the first and last slice."""
    pixels = np.zeros((SLICES, ROWS, COLUMNS), np.uint8)
    pixels[1, 3:9, 5:14] = 1
    pixels[2, 4:6, 5:20] = 1
    pixels[4, 15, 2] = 1
    return pixels


@pytest.mark.parametrize("kind", ["BINARY", "LABELMAP"])
@pytest.mark.parametrize("by", ["volume", "images"])
def test_same_grid_is_placed_bit_for_bit(series, drawn, kind, by):
    seg = read(write_segmentation(series, drawn, kind))
    volume = volume_of(series)
    if by == "volume":
        placed = place_on_volume(seg, volume, patient=patient())
    else:
        placed = place_on_images(seg, volume.keys, ROWS, COLUMNS, planes_of(series), patient=patient())
    assert np.array_equal(placed.layers[0], drawn)
    assert placed.layer_of == (0,)
    assert MOVED not in placed.marks
    assert placed.geometry is not None
    assert placed.geometry.voxel_ml == pytest.approx(0.8 * 0.8 * 2.5 / 1000)
    assert placed.segments[0].label == "structure 1"
    assert placed.segments[0].code == "SCT:64033007"
    assert placed.segments[0].colour == (200, 121, 40)


def test_order_of_images_does_not_matter(series, drawn):
    seg = read(write_segmentation(series, drawn))
    order = [3, 0, 5, 1, 4, 2]
    keys = tuple(ImageKey(str(series[at].SOPInstanceUID)) for at in order)
    planes = tuple(planes_of(series)[at] for at in order)
    placed = place_on_images(seg, keys, ROWS, COLUMNS, planes)
    assert np.array_equal(placed.layers[0], drawn[order])
    assert placed.geometry is None


def test_position_alone_places_it_too(series, drawn):
    placed = place_on_volume(read(write_segmentation(series, drawn)), volume_of(series, keys=False))
    assert np.array_equal(placed.layers[0], drawn)
    assert MOVED not in placed.marks


def test_names_alone_place_it_too(series, drawn):
    data = pydicom.dcmread(io.BytesIO(write_segmentation(series, drawn)))
    del data.FrameOfReferenceUID
    for group in data.PerFrameFunctionalGroupsSequence:
        del group.PlanePositionSequence
    stream = io.BytesIO()
    data.save_as(stream)
    keys = tuple(ImageKey(str(ds.SOPInstanceUID)) for ds in series)
    placed = place_on_images(read(stream.getvalue()), keys, ROWS, COLUMNS, (None,) * SLICES)
    assert np.array_equal(placed.layers[0], drawn)
    assert placed.geometry is None


def test_overlapping_segments_lie_in_layers_of_their_own(series):
    pixels = np.zeros((SLICES, ROWS, COLUMNS, 3), np.uint8)
    pixels[1:3, 2:10, 2:10, 0] = 1
    pixels[2:4, 5:12, 5:12, 1] = 1
    pixels[5, 0:4, 0:4, 2] = 1
    placed = place_on_volume(read(write_segmentation(series, pixels, segments=3)), volume_of(series))
    assert placed.layer_of == (0, 1, 0)
    for at, segment in enumerate(placed.segments):
        assert np.array_equal(placed.layers[placed.layer_of[at]] == segment.number, pixels[..., at] == 1)


@pytest.mark.parametrize("maximum", [255, 100])
def test_fractions_keep_their_share(series, drawn, maximum):
    share = drawn.astype(np.float32) * np.linspace(0.1, 1.0, COLUMNS, dtype=np.float32)
    seg = read(write_segmentation(series, share, "FRACTIONAL", max_fractional_value=maximum))
    assert seg.maximum == maximum
    placed = place_on_volume(seg, volume_of(series))
    fractions = placed.fractions[0]
    assert fractions is not None
    assert np.abs(fractions / 255.0 - share).max() <= 0.5 / maximum + 0.5 / 255 + 1e-6
    assert np.array_equal(placed.layers[0] == 1, fractions > 0)
    assert "each pixel holds a probability, not a yes or no" in placed.marks


def test_run_length_encoded_label_map(series, drawn):
    data = pydicom.dcmread(io.BytesIO(write_segmentation(series, drawn, "LABELMAP")))
    data.compress("1.2.840.10008.1.2.5")
    stream = io.BytesIO()
    data.save_as(stream)
    assert np.array_equal(place_on_volume(read(stream.getvalue()), volume_of(series)).layers[0], drawn)


def test_part_of_the_series_shows_what_lies_on_it(series, drawn):
    seg = read(write_segmentation(series, drawn))
    part = series[2:5]
    placed = place_on_volume(seg, volume_of(part))
    assert np.array_equal(placed.layers[0], drawn[2:5])
    assert any("lie on other images" in mark for mark in placed.marks)


def test_another_grid_of_the_same_patient_is_moved_with_a_mark(series, drawn):
    """Half a slice and 2.5 pixels away: each voxel takes the nearest of the segmentation, computed here by hand."""
    seg = read(write_segmentation(series, drawn))
    shift = (0.8 * 2.4, -0.8 * 1.4, DISTANCE * 0.4)
    origin = tuple(float(a) + b for a, b in zip((-10.0, -8.0, 100.0), shift, strict=True))
    other = ct_series(origin=origin, frame_of_reference=str(series[0].FrameOfReferenceUID))
    placed = place_on_volume(seg, volume_of(other), patient=patient())
    expected = np.zeros_like(drawn)
    # Column 0 of the images lies 2.4 pixels into the segmentation, row 0 lies 1.4 before it, slice 0 0.4 above it.
    expected[:, 1:, : COLUMNS - 2] = drawn[:, : ROWS - 1, 2:]
    assert np.array_equal(placed.layers[0], expected)
    assert MOVED in placed.marks


def test_sagittal_images_get_the_same_structure(series, drawn):
    seg = read(write_segmentation(series, drawn))
    axial = volume_of(series)
    turned = type(axial.geometry)(
        axial.geometry.origin,
        (0.0, 0.8, 0.0),
        (0.0, 0.0, 2.5),
        (0.8, 0.0, 0.0),
        (COLUMNS, SLICES, ROWS),
        axial.geometry.frame_of_reference,
    )
    volume = type(axial)(np.zeros(turned.shape, np.int16), 1.0, 0.0, "HU", turned, (), "CT")
    placed = place_on_volume(seg, volume)
    assert np.array_equal(placed.layers[0], drawn.transpose(2, 0, 1))


def test_another_frame_of_reference_is_refused(series, drawn):
    seg = read(write_segmentation(series, drawn))
    with pytest.raises(UnreadableInputError, match=r"^seg\.dcm is not used: it lies in another frame of reference"):
        place_on_volume(seg, volume_of(ct_series()))


def test_another_patient_is_refused(series, drawn):
    seg = read(write_segmentation(series, drawn))
    with pytest.raises(UnreadableInputError, match="states another patient ID"):
        place_on_volume(seg, volume_of(series), patient=patient("P2"))


def test_without_any_tie_it_is_refused(series, drawn):
    seg = read(write_segmentation(series, drawn))
    keys = tuple(ImageKey(generate_uid()) for _ in series)
    with pytest.raises(UnreadableInputError, match="names other images than these"):
        place_on_images(seg, keys, ROWS, COLUMNS, (None,) * SLICES)
    assert [segment.label for segment in seg.segments] == ["structure 1"]


def test_a_name_that_contradicts_the_position_is_refused(series, drawn):
    data = pydicom.dcmread(io.BytesIO(write_segmentation(series, drawn)))
    group = data.PerFrameFunctionalGroupsSequence[0]
    group.PlanePositionSequence[0].ImagePositionPatient = [-10.0, -8.0, 100.0 + 5 * DISTANCE]
    stream = io.BytesIO()
    data.save_as(stream)
    with pytest.raises(UnreadableInputError, match="names an image of this series, but its position lies elsewhere"):
        place_on_volume(read(stream.getvalue()), volume_of(series))


def test_memory_is_bounded_before_it_is_taken(series, drawn):
    seg = read(write_segmentation(series, drawn))
    with pytest.raises(UnreadableInputError, match="needs more memory"):
        place_on_volume(seg, volume_of(series), most_bytes=drawn.size * 2 - 1)


def test_cut_off_pixels_are_refused(series, drawn):
    seg = read(write_segmentation(series, drawn))
    seg.stored.dataset.PixelData = seg.stored.dataset.PixelData[:-40]
    with pytest.raises(UnreadableInputError, match="is cut off or damaged"):
        place_on_volume(seg, volume_of(series))


def test_oblique_images_get_what_simpleitk_resamples(series, drawn):
    """A volume turned by 25 degrees around an axis of no image; SimpleITK's nearest neighbour is the measure."""
    seg = read(write_segmentation(series, drawn))
    axial = volume_of(series)
    angle, axis = np.deg2rad(25.0), np.array([1.0, 2.0, 2.0]) / 3.0
    cross = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    turn = np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross
    steps = turn @ np.diag([0.7, 0.9, 1.1])
    middle = np.array(axial.geometry.to_patient(((SLICES - 1) / 2, (ROWS - 1) / 2, (COLUMNS - 1) / 2)))
    shape = (16, 22, 30)
    origin = middle - steps @ (np.array(shape[::-1]) - 1) / 2
    across, down, through = (tuple(float(v) for v in steps[:, at]) for at in range(3))
    geometry = type(axial.geometry)(
        tuple(float(v) for v in origin), across, down, through, shape, axial.geometry.frame_of_reference
    )
    volume = type(axial)(np.zeros(shape, np.int16), 1.0, 0.0, "HU", geometry, (), "CT")
    placed = place_on_volume(seg, volume)
    source = sitk.GetImageFromArray(drawn)
    source.SetOrigin(axial.geometry.origin)
    source.SetSpacing((0.8, 0.8, 2.5))
    theirs = sitk.GetArrayFromImage(
        sitk.Resample(
            source,
            shape[::-1],
            sitk.Transform(),
            sitk.sitkNearestNeighbor,
            geometry.origin,
            (0.7, 0.9, 1.1),
            turn.flatten().tolist(),
        )
    )
    assert int(theirs.sum()) > 20
    assert int((placed.layers[0] != theirs).sum()) == 0
    assert MOVED in placed.marks


def run_lengths(packed: bytes) -> bytes:
    """One RLE segment with its header (PS3.5 G.3): literal runs, and repeats where all bytes are the same."""
    coded = b""
    for at in range(0, len(packed), 16):
        part = packed[at : at + 16]
        same = len(set(part)) == 1 and len(part) > 1
        coded += bytes([257 - len(part), part[0]]) if same else bytes([len(part) - 1]) + part
    return np.array([1, 64] + [0] * 14, "<u4").tobytes() + coded + b"\0" * (len(coded) % 2)


def deflated(packed: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    coded = packer.compress(packed) + packer.flush()
    return coded + b"\0" * (len(coded) % 2)


@pytest.mark.parametrize(
    ("syntax", "encode"), [("1.2.840.10008.1.2.5", run_lengths), ("1.2.840.10008.1.2.8.1", deflated)]
)
def test_compressed_single_bits(series, drawn, syntax, encode):
    data = pydicom.dcmread(io.BytesIO(write_segmentation(series, drawn)))
    frames = data.pixel_array
    packed = [np.packbits(frame.reshape(-1), bitorder="little").tobytes() for frame in frames]

    def stored(streams):
        # Written as RLE, since pydicom does not write the other syntax, and named afterwards.
        data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.5"
        data.PixelData = encapsulate(streams)
        data["PixelData"].VR = "OB"
        data["PixelData"].is_undefined_length = True
        stream = io.BytesIO()
        pydicom.dcmwrite(stream, data)
        named = stream.getvalue()
        if syntax != "1.2.840.10008.1.2.5":
            seg = read(named)
            seg.stored.dataset.file_meta.TransferSyntaxUID = UID(syntax)
            return seg
        return read(named)

    placed = place_on_volume(stored([encode(one) for one in packed]), volume_of(series))
    assert np.array_equal(placed.layers[0], drawn)
    with pytest.raises(UnreadableInputError, match="is cut off or damaged"):
        place_on_volume(stored([encode(one)[:8] for one in packed]), volume_of(series))
