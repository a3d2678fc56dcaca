"""Real segmentations against highdicom's own reading of them."""

import re
from pathlib import Path

import highdicom as hd
import numpy as np
import pydicom
import pytest
from pydicom.data import get_testdata_file

from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey, SourceFile
from app.reading.objects.open_object import open_object
from app.reading.objects.placement import place_on_images
from app.reading.objects.slides import slide_planes


@pytest.fixture(scope="session")
def folder(shared_data):
    return shared_data / "dicom" / "segmentation_and_sr"


def by_sources(seg):
    """Keys and planes of the images that a segmentation names, in the order of its frames."""
    found = {ImageKey(s.instance, s.frame or 0): frame.plane for frame in seg.frames for s in frame.sources}
    return tuple(found), tuple(found.values())


@pytest.mark.parametrize(
    "name",
    [
        "seg_image_ct_binary.dcm",
        "seg_image_ct_binary_overlap.dcm",
        "seg_image_ct_binary_single_frame.dcm",
        "seg_image_ct_true_fractional.dcm",
        "seg_image_ct_binary_fractional.dcm",
        "seg_image_cr_binary.dcm",
    ],
)
def test_pixels_lie_on_the_images_that_highdicom_finds(folder, name, caplog):
    seg = open_object(SourceFile(folder / name))
    keys, planes = by_sources(seg)
    placed = place_on_images(seg, keys, seg.rows, seg.columns, planes)
    theirs = hd.seg.segread(str(folder / name)).get_pixels_by_source_instance(
        [key.instance for key in keys], assert_missing_frames_are_empty=True, ignore_spatial_locations=True
    )
    theirs = theirs.reshape(len(keys), seg.rows, seg.columns, len(seg.segments))
    caplog.clear()
    for at, segment in enumerate(seg.segments):
        layer, fractions = placed.layers[placed.layer_of[at]], placed.fractions[placed.layer_of[at]]
        inside = layer == segment.number
        assert np.array_equal(inside, theirs[..., at] > 0)
        if fractions is not None:
            assert np.abs(np.where(inside, fractions, 0) / 255.0 - theirs[..., at]).max() <= 0.5 / 255
    assert sum(int((layer > 0).sum()) for layer in placed.layers) > 0


def slide_of(folder, name):
    """Keys, planes and pixels (frames, rows, columns, 3) of a slide in 25 tiles of 10 x 10."""
    slide = pydicom.dcmread(folder / name)
    planes = slide_planes(SourceFile(folder / name))
    assert len(planes) == 25
    # These slides are copies under other UIDs of the one that the segmentations name.
    uid = str(pydicom.dcmread(folder / "sm_image.dcm", stop_before_pixels=True).SOPInstanceUID)
    return tuple(ImageKey(uid, frame) for frame in range(25)), planes, slide.pixel_array


@pytest.mark.parametrize("with_planes", [True, False])
def test_slide_tiles_lie_on_the_colours_that_their_labels_name(folder, with_planes):
    """Each segment is labelled with the colour (in the order BGR) that the slide has below it.

    The file's positions in the whole matrix are transposed and its offsets lie one pixel beside; the frames that it
    names are right, so this is what the placement must go by.
    """
    seg = open_object(SourceFile(folder / "seg_image_sm_control.dcm"))
    keys, planes, pixels = slide_of(folder, "sm_image_control.dcm")
    placed = place_on_images(seg, keys, 10, 10, planes if with_planes else (None,) * 25)
    right, total = 0, 0
    for segment in seg.segments:
        below = pixels[placed.layers[0] == segment.number].astype(int)
        named = np.array([int(part) for part in re.findall(r"\d+", segment.label)][::-1])
        right += int((np.abs(below - named).max(axis=1) <= 2).sum())
        total += len(below)
    assert total == 523
    assert right >= 500


@pytest.mark.parametrize(
    "name", ["seg_image_sm_control_labelmap.dcm", "seg_image_sm_control_labelmap_palette_color.dcm"]
)
def test_label_map_of_a_slide(folder, name, caplog):
    seg = open_object(SourceFile(folder / name))
    keys, planes, _ = slide_of(folder, "sm_image.dcm")
    placed = place_on_images(seg, keys, 10, 10, planes)
    theirs = hd.seg.segread(str(folder / name)).get_total_pixel_matrix(combine_segments=True)
    caplog.clear()
    # Frames of the slide run along its rows: 5 x 5 tiles.
    whole = placed.layers[0].reshape(5, 5, 10, 10).transpose(0, 2, 1, 3).reshape(50, 50)
    assert np.array_equal(whole, theirs)
    assert int((whole > 0).sum()) == 523


def test_wholly_tiled_slide_lies_by_its_positions(folder, caplog):
    seg = open_object(SourceFile(folder / "seg_image_sm_dots_tiled_full.dcm"))
    keys, planes, _ = slide_of(folder, "sm_image.dcm")
    placed = place_on_images(seg, keys, 10, 10, planes)
    theirs = hd.seg.segread(str(folder / seg.name)).get_total_pixel_matrix(combine_segments=True)
    caplog.clear()
    whole = placed.layers[0].reshape(5, 5, 10, 10).transpose(0, 2, 1, 3).reshape(50, 50)
    assert np.array_equal(whole, theirs)
    assert int((whole > 0).sum()) == 200
    with pytest.raises(UnreadableInputError, match="none of its frames lies on these images"):
        place_on_images(seg, keys, 10, 10, (None,) * 25)


@pytest.mark.parametrize("name", ["liver_1frame.dcm", "liver_expb_1frame.dcm"])
def test_liver_of_pydicom(name):
    path = get_testdata_file(name)
    seg = open_object(SourceFile(Path(path)))
    keys, planes = by_sources(seg)
    placed = place_on_images(seg, keys, 512, 512, planes)
    assert np.array_equal(placed.layers[0][0], pydicom.dcmread(path).pixel_array)
    assert int(placed.layers[0].sum()) == 36_233
    # 3D Slicer's colour of the liver.
    assert placed.segments[0].colour == (221, 130, 101)
    assert placed.segments[0].code == "SRT:T-62000"
    assert placed.segments[0].made_by == "SEMIAUTOMATIC SlicerEditor"
