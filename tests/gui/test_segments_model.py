"""Corrections of segments: what they touch, what they leave alone, and that they can be taken back bit for bit."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.core.volume import Volume
from app.volumes.orientation import Orientation
from app.volumes.reslice import MprStack, ObliqueStack
from app.volumes.section import GridSection
from app.volumes.statistics import segment_volumes
from viewers.segments.dabs import ball_regions, stroke_region
from viewers.segments.labels import Labels
from viewers.segments.model import SegmentsModel, empty_segmentation

SHAPE = (12, 20, 24)
# Stored feet last and with columns to the right: every orientation is flipped somewhere.
GEOMETRY = VolumeGeometry((30, -9, 50), (-1.5, 0, 0), (0, 1.0, 0), (0, 0, -2.0), SHAPE, "1.2")
KEYS = tuple(ImageKey(f"1.9.{n}") for n in range(SHAPE[0]))


def volume(keys=KEYS, geometry=GEOMETRY):
    return Volume(np.zeros(SHAPE, np.int16), 1.0, 0.0, "HU", geometry, keys, "CT")


def segmentation(keys=KEYS, fractional=False):
    first, second = np.zeros(SHAPE, np.uint16), np.zeros(SHAPE, np.uint16)
    first[4:8, 5:12, 6:14] = 1
    first[4:8, 12:16, 6:14] = 2
    second[5, 2:18, 8:10] = 3
    fractions = np.full(SHAPE, 200, np.uint8) if fractional else None
    segments = (
        Segment(1, "liver", (200, 60, 60), made_by="AUTOMATIC m"),
        Segment(2, "kidney", (60, 200, 60)),
        Segment(3, "vessel", (60, 60, 220)),
    )
    return Segmentation("s", segments, (first, second), (0, 0, 1), (None, fractions), GEOMETRY, keys, ("a mark",))


def section(orientation=Orientation.AXIAL, index=6):
    found = MprStack(volume(), orientation).section(index)
    assert isinstance(found, GridSection)
    return found


def copies(model):
    return [layer.copy() for layer in model.labels.layers]


def stroke(model, regions, **how):
    model.begin()
    for region in regions:
        model.dab(region, **how)
    model.commit()


@pytest.mark.parametrize("orientation", Orientation)
def test_a_stroke_covers_what_is_under_it_in_every_orientation(orientation):
    at = section(orientation, 5)
    rows, columns = at.labels(np.zeros(SHAPE)).shape
    for start, end, radii in (((4.0, 3.0), (9.0, 7.0), (2.5, 1.5)), ((0.0, 0.0), (0.0, 0.0), (0.2, 0.2))):
        region = stroke_region(at, start, end, radii)
        drawn = np.zeros(SHAPE, bool)
        drawn[region.box] = region.mask
        y, x = np.indices((rows, columns)).astype(float)
        # Distance to the way of the brush's middle, by brute force.
        near = np.full((rows, columns), np.inf)
        for part in np.linspace(0, 1, 400):
            px, py = start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])
            near = np.minimum(near, ((x - px) / max(radii[0], 0.5)) ** 2 + ((y - py) / max(radii[1], 0.5)) ** 2)
        picture = at.labels(drawn)
        assert (picture[near < 0.98]).all()
        assert not picture[near > 1.02].any()
        assert picture.sum() == drawn.sum()  # nothing beside this plane


def test_a_dab_beyond_the_image_draws_nothing():
    assert stroke_region(section(), (-9.0, 3.0), (-9.0, 3.0), (2.0, 2.0)) is None
    assert ball_regions(section(), (-90.0, 3.0), (-90.0, 3.0), 5.0) == []


def test_a_ball_is_round_in_mm():
    at = section()
    middle = np.array(at.plane.to_patient((12.0, 9.0)))
    (region,) = ball_regions(at, (12.0, 9.0), (12.0, 9.0), 6.0)
    drawn = np.zeros(SHAPE, bool)
    drawn[region.box] = region.mask
    k, j, i = np.indices(SHAPE)
    place = np.array(GEOMETRY.origin) + np.stack([i, j, k], -1) @ GEOMETRY.matrix.T
    np.testing.assert_array_equal(drawn, np.linalg.norm(place - middle, axis=-1) <= 6.0)
    assert len({int(n) for n in np.nonzero(drawn)[0]}) > 3


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("fractional", [False, True])
def test_undo_and_redo_restore_every_bit(overwrite, fractional):
    read = segmentation(fractional=fractional)
    model = SegmentsModel(read, volume())
    model.set_volumes(segment_volumes(read))
    before = copies(model)
    states = [before]
    random = np.random.default_rng(5)
    for number in (1, 3, 2, 3, 1):
        model.set_active(number)
        points = random.uniform(0, 18, (2, 2))
        regions = [stroke_region(section(index=5), tuple(points[0]), tuple(points[1]), (4.0, 3.0))]
        regions += ball_regions(section(index=6), tuple(points[1]), tuple(points[0]), 7.0)
        stroke(model, regions, overwrite=overwrite, erase=bool(random.integers(0, 2)))
        if any((a != b).any() for a, b in zip(states[-1], copies(model), strict=True)):
            states.append(copies(model))  # what changes nothing is no correction
    assert len(states) > 3
    # The sizes kept up with it are those of a fresh count.
    for fresh in segment_volumes(model.segmentation):
        assert model.size(fresh.number).voxels == pytest.approx(fresh.voxels)
    for state in states[-2::-1]:
        model.undo()
        for layer, was in zip(model.labels.layers, state, strict=True):
            np.testing.assert_array_equal(layer, was)
    assert not model.can_undo
    assert model.segmentation is read
    if fractional:
        assert (model.labels.fractions[1] == 200).all()
    for state in states[1:]:
        model.redo()
        for layer, was in zip(model.labels.layers, state, strict=True):
            np.testing.assert_array_equal(layer, was)
    # What was read is never written into.
    for layer, was in zip(read.layers, before, strict=True):
        np.testing.assert_array_equal(layer, was)


def test_other_segments_are_left_alone_unless_asked():
    read = segmentation()
    everything = stroke_region(section(index=6), (12.0, 10.0), (12.0, 10.0), (40.0, 40.0))
    # Plane 6 counted to the head is stored slice 5, where all three segments lie.
    for overwrite in (False, True):
        model = SegmentsModel(read, volume())
        model.set_active(2)
        stroke(model, [everything], overwrite=overwrite)
        first, second = (layer[5] for layer in model.labels.layers)
        if overwrite:
            assert (first == 2).all()
            assert not second.any()
        else:
            others = (read.layers[0][5] == 1) | (read.layers[1][5] == 3)
            np.testing.assert_array_equal(first == 1, read.layers[0][5] == 1)
            np.testing.assert_array_equal(second, read.layers[1][5])
            np.testing.assert_array_equal(first == 2, (~others) | (read.layers[0][5] == 2))
    model = SegmentsModel(read, volume())
    model.set_active(1)
    stroke(model, [everything], erase=True)
    assert not (model.labels.layers[0][5] == 1).any()
    np.testing.assert_array_equal(model.labels.layers[0][5] == 2, read.layers[0][5] == 2)


def test_painting_makes_a_fraction_whole():
    model = SegmentsModel(segmentation(fractional=True), volume())
    model.set_active(3)
    stroke(model, [stroke_region(section(index=6), (12.0, 10.0), (12.0, 10.0), (40.0, 40.0))], overwrite=True)
    assert (model.labels.layers[1][5] == 3).all()
    assert (model.labels.fractions[1][5] == 255).all()


def test_an_abandoned_stroke_leaves_nothing():
    model = SegmentsModel(segmentation(), volume())
    before = copies(model)
    model.begin()
    model.dab(stroke_region(section(), (5.0, 5.0), (9.0, 9.0), (4.0, 4.0)))
    assert any((a != b).any() for a, b in zip(before, model.labels.layers, strict=True))
    model.abandon()
    for layer, was in zip(model.labels.layers, before, strict=True):
        np.testing.assert_array_equal(layer, was)
    assert not model.can_undo


def test_corrected_masks_say_by_whom():
    model = SegmentsModel(segmentation(), volume(), reader="Dr A")
    assert model.segmentation.marks == ("a mark",)
    stroke(model, [stroke_region(section(), (12.0, 3.0), (12.0, 3.0), (2.0, 2.0))])
    made = model.segmentation
    assert made.marks == ("a mark", "corrected by Dr A")
    assert made.segments[0].made_by == "AUTOMATIC m, corrected by Dr A"
    assert made.segments[1].made_by == ""
    model.undo()
    assert model.segmentation.marks == ("a mark",)


def test_what_is_kept_does_not_change_with_the_next_stroke():
    model = SegmentsModel(segmentation(), volume())
    region = stroke_region(section(), (20.0, 3.0), (20.0, 3.0), (2.0, 2.0))
    stroke(model, [region])
    handed_out = model.segmentation
    was = handed_out.layers[0].copy()
    stroke(model, [region], erase=True)
    np.testing.assert_array_equal(handed_out.layers[0], was)
    assert (model.labels.layers[0] != was).any()


def test_a_copy_from_the_background_is_dropped_once_it_is_late():
    model = SegmentsModel(segmentation(), volume())
    early, late = model.labels.spare(0), model.labels.spare(0)
    model.labels.adopt(early)
    assert model.labels.layers[0] is early.labels
    assert model.labels.spare(0) is None
    stroke(model, [stroke_region(section(), (20.0, 3.0), (20.0, 3.0), (2.0, 2.0))])
    assert model.labels.layers[0] is early.labels
    model.labels.adopt(late)
    model.labels.adopt(None)
    assert model.labels.layers[0] is early.labels
    np.testing.assert_array_equal(model.opened.layers[0], segmentation().layers[0])


def test_add_rename_delete_and_back():
    model = SegmentsModel(segmentation(), volume())
    model.set_volumes(segment_volumes(model.opened))
    number = model.add("cyst")
    assert number == 4
    assert model.active == 4
    assert model.size(4).ml == 0.0
    assert model.look(4).colour not in {model.look(n).colour for n in (1, 2, 3)}
    stroke(model, [stroke_region(section(), (3.0, 3.0), (3.0, 3.0), (2.0, 2.0))])
    assert model.size(4).voxels > 0
    assert model.size(4).ml == pytest.approx(model.size(4).voxels * 0.003)
    model.rename(4, "  simple cyst ")
    assert model.segment(4).label == "simple cyst"
    model.rename(4, "   ")
    assert model.segment(4).label == "simple cyst"
    model.delete(4)
    assert model.segment(4) is None
    assert model.active == 1
    assert not (model.labels.layers[0] == 4).any()
    for _ in range(2):
        model.undo()
    assert model.segment(4).label == "cyst"
    assert (model.labels.layers[0] == 4).any()
    while model.can_undo:
        model.undo()
    assert [s.number for s in model.segments] == [1, 2, 3]


def test_segments_are_shown_on_their_own_images_alone():
    keyed = SegmentsModel(segmentation(), volume())
    other_keys = tuple(ImageKey(f"5.5.{n}") for n in range(SHAPE[0]))
    assert keyed.section_of(MprStack(volume(), Orientation.CORONAL), 2) is not None
    assert keyed.section_of(MprStack(volume(other_keys), Orientation.CORONAL), 2) is None
    assert keyed.section_of(MprStack(volume(()), Orientation.AXIAL), 2) is None
    mask_file = volume(())
    plain = SegmentsModel(segmentation(()), mask_file)
    assert plain.section_of(MprStack(mask_file, Orientation.SAGITTAL), 2) is not None
    assert plain.section_of(MprStack(volume(()), Orientation.SAGITTAL), 2) is None  # the same place, another patient

    class Files:
        """Stored images in another order than the slices."""

        stack_id = "files"

        def key(self, index):
            return (KEYS[7], ImageKey("9.9"), None)[index]

    found = keyed.section_of(Files(), 0)
    np.testing.assert_array_equal(found.labels(keyed.opened.layers[0]), keyed.opened.layers[0][7])
    assert keyed.section_of(Files(), 1) is None
    assert keyed.section_of(Files(), 2) is None


def test_masks_follow_oblique_planes():
    model = SegmentsModel(segmentation(), volume())
    stack = ObliqueStack(volume(), centre=(13.5, 1.0, 39.0), across=(1, 0, 0), down=(0, 1, 0.2), pixel_mm=1.0)
    cut = model.section_of(stack, stack.count // 2)
    assert cut.interpolated
    labels = cut.labels(model.labels.layers[0])
    plane = stack.plane(stack.count // 2)
    assert set(np.unique(labels)) == {0, 1, 2}
    for y, x in np.argwhere(labels)[::7]:
        assert model.labels.layers[0][cut.voxel((x, y))] == labels[y, x]
        offset = np.array(plane.to_patient((x, y))) - np.array(GEOMETRY.origin)
        voxel = np.rint(np.linalg.solve(GEOMETRY.matrix, offset)[::-1]).astype(int)
        assert tuple(voxel) == cut.voxel((x, y))


def test_sizes_say_why_there_are_none():
    model = SegmentsModel(segmentation(), volume())
    assert model.size(1).words == "-"
    assert model.size(1).reason == "still being counted"
    nowhere = SegmentsModel(replace(segmentation(), geometry=None), volume())
    nowhere.set_volumes(segment_volumes(nowhere.opened))
    assert nowhere.size(1).words == "-"
    assert "no volume with known distances" in nowhere.size(1).reason


def test_an_empty_segmentation_to_draw_on():
    model = SegmentsModel(empty_segmentation("mine", volume()), volume(), reader="Dr B")
    model.set_volumes(())
    assert model.active == 0
    stroke(model, [stroke_region(section(), (3.0, 3.0), (3.0, 3.0), (2.0, 2.0))])  # nothing is chosen yet
    assert not model.can_undo
    model.add("lesion")
    stroke(model, [stroke_region(section(), (3.0, 3.0), (3.0, 3.0), (2.0, 2.0))])
    assert model.size(1).voxels == (model.labels.layers[0] == 1).sum() > 0


def test_a_layer_in_another_order_of_axes_is_corrected_too():
    read = segmentation()
    odd = replace(read, layers=(np.asfortranarray(read.layers[0]), read.layers[1]))
    labels = Labels(odd)
    labels.apply(labels.mark(stroke_region(section(), (3.0, 3.0), (8.0, 8.0), (3.0, 3.0)), 1, 0, overwrite=False))
    plain = Labels(read)
    plain.mark(stroke_region(section(), (3.0, 3.0), (8.0, 8.0), (3.0, 3.0)), 1, 0, overwrite=False)
    np.testing.assert_array_equal(labels.layers[0], plain.layers[0])
