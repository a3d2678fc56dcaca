"""Planes of volumes: the same picture however the voxels lie, right places, right values."""

from itertools import permutations, product

import numpy as np
import pytest

from app.core.anatomy import Side
from app.core.errors import UnreadableInputError
from app.core.image import Window
from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.spacing import SpacingSource
from app.core.stack import ImageStack
from app.core.volume import Volume
from app.volumes.orientation import Orientation, edge_letters
from app.volumes.project import Projection, Slab
from app.volumes.reslice import INTERPOLATED, MprStack, NoValue, ObliqueStack, PointValue, value_at
from app.volumes.section import patient_at

# A grid whose axes run to the left, the back and the head, with three different distances.
SHAPE = (5, 6, 7)  # z, y, x
STEPS = np.diag([0.8, 1.1, 2.5])  # mm per +1 in x, y, z
START = np.array([-10.0, 4.0, 30.0])


def plain_values():
    return np.random.default_rng(3).integers(-1000, 1000, SHAPE).astype(np.int16)


def volume(values, geometry, **more):
    return Volume(values, 1.0, 0.0, "HU", geometry, more.pop("keys", ()), "CT", **more)


def turned(order, flips):
    """The same patient stored with other axes: `order` permutes array axes, `flips` reverses them."""
    values = plain_values()
    steps = {0: STEPS[2], 1: STEPS[1], 2: STEPS[0]}
    start = START.copy()
    along = []
    for axis, flipped in zip(order, flips, strict=True):
        step = steps[axis]
        if flipped:
            start = start + (SHAPE[axis] - 1) * step
        along.append(-step if flipped else step)
    stored = values.transpose(order)[tuple(slice(None, None, -1) if f else slice(None) for f in flips)]
    geometry = VolumeGeometry(tuple(start), tuple(along[2]), tuple(along[1]), tuple(along[0]), stored.shape, "1.2.3")
    return volume(np.ascontiguousarray(stored), geometry)


def expected(orientation, index):
    values = plain_values()
    return {
        Orientation.AXIAL: lambda: values[index],
        Orientation.CORONAL: lambda: values[::-1, index],
        Orientation.SAGITTAL: lambda: values[::-1, :, SHAPE[2] - 1 - index],
    }[orientation]()


@pytest.mark.parametrize("orientation", Orientation)
def test_all_48_ways_to_store_a_volume_are_shown_alike(orientation):
    for order, flips in product(permutations(range(3)), product((False, True), repeat=3)):
        stack = MprStack(turned(order, flips), orientation)
        for index in (0, 2, stack.count - 1):
            shown = stack.image(index)
            np.testing.assert_array_equal(shown.values, expected(orientation, index))
            plane = stack.plane(index)
            reference = MprStack(turned((0, 1, 2), (False,) * 3), orientation).plane(index)
            np.testing.assert_allclose(plane.origin, reference.origin, atol=1e-9)
            np.testing.assert_allclose(plane.column_step, reference.column_step, atol=1e-9)
            np.testing.assert_allclose(plane.row_step, reference.row_step, atol=1e-9)
            assert INTERPOLATED not in shown.marks


def test_radiological_display():
    stored = turned((0, 1, 2), (False,) * 3)
    axial, coronal, sagittal = (MprStack(stored, o) for o in Orientation)
    assert axial.image(0).image_left_is is Side.RIGHT
    assert coronal.image(0).image_left_is is Side.RIGHT
    assert sagittal.image(0).image_left_is is None
    for stack, right, below in ((axial, "L", "P"), (coronal, "L", "F"), (sagittal, "P", "F")):
        plane = stack.plane(1)
        assert edge_letters(np.array(plane.column_step)) == right
        assert edge_letters(np.array(plane.row_step)) == below
        assert stack.image(1).directions == (right, below)
        np.testing.assert_allclose(plane.normal, stack.orientation.through, atol=1e-9)
    assert coronal.image(0).spacing.row == pytest.approx(2.5)
    assert coronal.image(0).spacing.column == pytest.approx(0.8)
    assert coronal.image(0).spacing.source is SpacingSource.PATIENT_PLANE


def test_a_stack_is_an_image_stack():
    stack: ImageStack = MprStack(turned((0, 1, 2), (False,) * 3), Orientation.AXIAL)
    assert stack.count == 5
    assert stack.frames_per_second is None
    assert stack.is_ready(0)
    assert not stack.is_ready(5)
    with pytest.raises(IndexError):
        stack.image(5)


def test_only_an_unchanged_slice_has_the_key_of_its_image():
    keys = tuple(ImageKey(f"1.2.{n}") for n in range(SHAPE[0]))
    as_stored = turned((0, 1, 2), (False,) * 3)
    kept = volume(as_stored.values, as_stored.geometry, keys=keys)
    assert [MprStack(kept, Orientation.AXIAL).key(n) for n in range(5)] == list(keys)
    assert MprStack(kept, Orientation.CORONAL).key(2) is None
    assert MprStack(kept, Orientation.AXIAL, slab=Slab(Projection.MEAN, 5)).key(2) is None
    backwards = turned((0, 1, 2), (True, False, False))
    kept = volume(backwards.values, backwards.geometry, keys=keys)
    assert [MprStack(kept, Orientation.AXIAL).key(n) for n in range(5)] == list(keys[::-1])
    mirrored = turned((0, 1, 2), (False, False, True))
    assert MprStack(volume(mirrored.values, mirrored.geometry, keys=keys), Orientation.AXIAL).key(2) is None


def test_the_cursor_is_found_again_on_every_plane():
    stored = turned((2, 0, 1), (True, False, True))
    point = tuple(START + np.array([3.2, 2.2, 5.0]))
    found = {}
    for orientation in Orientation:
        stack = MprStack(stored, orientation)
        cursor = stack.locate(point)
        assert cursor.inside
        assert abs(cursor.distance_mm) < 1e-9
        np.testing.assert_allclose(stack.plane(cursor.index).to_patient(cursor.point), point, atol=1e-9)
        x, y = (round(value) for value in cursor.point)
        found[orientation] = stack.image(cursor.index).values[y, x]
    value = value_at(stored, point)
    assert isinstance(value, PointValue)
    assert set(found.values()) == {value.value} == {float(plain_values()[2, 2, 4])}
    assert value.words == f"{value.value:.0f} HU"


def test_a_point_outside_says_so():
    stored = turned((0, 1, 2), (False,) * 3)
    outside = tuple(START - np.array([0.0, 0.0, 1.3]))
    assert value_at(stored, outside) == NoValue("outside the volume")
    cursor = MprStack(stored, Orientation.AXIAL).locate(outside)
    assert not cursor.inside
    assert cursor.index == 0
    # Within half a voxel of the outermost centre is still the outermost voxel.
    assert isinstance(value_at(stored, tuple(START - np.array([0.0, 0.0, 1.2]))), PointValue)


def test_modality_values_and_missing_units():
    stored = turned((0, 1, 2), (False,) * 3)
    scaled = Volume(stored.values, 0.5, -3.0, "", stored.geometry, (), "MR")
    point = patient_at(stored.geometry, (1, 2, 3))
    found = value_at(scaled, point)
    assert isinstance(found, PointValue)
    assert found.value == int(plain_values()[1, 2, 3]) * 0.5 - 3.0
    assert found.words.endswith("(no unit)")


def test_one_window_for_every_plane():
    stored = turned((0, 1, 2), (False,) * 3)
    stack = MprStack(stored, Orientation.CORONAL)
    assert stack.image(0).windows == stack.image(3).windows
    own = Window(40.0, 400.0)
    assert MprStack(volume(stored.values, stored.geometry, windows=(own,)), Orientation.AXIAL).windows == (own,)


def test_a_tilted_grid_is_followed_and_said():
    turn = np.deg2rad(12.0)
    rotate = np.array([[1, 0, 0], [0, np.cos(turn), -np.sin(turn)], [0, np.sin(turn), np.cos(turn)]])
    along = rotate @ STEPS
    geometry = VolumeGeometry(tuple(START), tuple(along[:, 0]), tuple(along[:, 1]), tuple(along[:, 2]), SHAPE)
    stack = MprStack(volume(plain_values(), geometry), Orientation.SAGITTAL)
    assert stack.marks == ("planes lie 12° off the patient's axes",)
    np.testing.assert_array_equal(stack.image(0).values, expected(Orientation.SAGITTAL, 0))


def sheared_ball(tilt_deg=20.0, radius=14.0):
    """A ball of 100 in 0, scanned with a tilted gantry: slices lean, the table moves along z."""
    lean = np.deg2rad(tilt_deg)
    columns, rows, through = np.array([1.0, 0, 0]), np.array([0, np.cos(lean), np.sin(lean)]), np.array([0, 0, 1.5])
    shape = (40, 48, 44)
    k, j, i = np.indices(shape).astype(float)
    centre = np.array([21.5, 23.5 * np.cos(lean), 23.5 * np.sin(lean) + 19.5 * 1.5])
    place = i[..., None] * columns + j[..., None] * rows + k[..., None] * through
    # Soft edge of one millimetre, so that linear interpolation finds the radius.
    distance = np.linalg.norm(place - centre, axis=-1)
    values = (np.clip(radius - distance + 0.5, 0, 1) * 100).astype(np.float32)
    geometry = VolumeGeometry((0.0, 0.0, 0.0), tuple(columns), tuple(rows), tuple(through), shape)
    return volume(values, geometry), centre, radius


def test_gantry_tilt_leaves_a_ball_round():
    stored, centre, radius = sheared_ball()
    assert not stored.geometry.is_right_angled
    for orientation in (Orientation.CORONAL, Orientation.SAGITTAL):
        stack = MprStack(stored, orientation)
        cursor = stack.locate(tuple(centre))
        shown = stack.image(cursor.index)
        assert INTERPOLATED in shown.marks
        assert stack.key(cursor.index) is None
        inside = shown.values > 50
        area = inside.sum() * shown.spacing.row * shown.spacing.column
        assert area == pytest.approx(np.pi * radius**2, rel=0.03)
        down, across = np.nonzero(inside)
        assert np.ptp(down) * shown.spacing.row == pytest.approx(np.ptp(across) * shown.spacing.column, abs=1.6)
        np.testing.assert_allclose((across.mean(), down.mean()), cursor.point, atol=0.4)
        # The corners of the right-angled picture lie outside the leaning slices: darker than anything in it.
        assert shown.values.min() == stack.padding == -1.0
    axial = MprStack(stored, Orientation.AXIAL)
    np.testing.assert_array_equal(axial.image(7).values, stored.values[7])
    assert axial.image(7).marks == ()


def test_slices_that_lie_almost_along_their_own_direction_are_refused():
    geometry = VolumeGeometry((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 5.0, 1.0), (4, 5, 6))
    with pytest.raises(UnreadableInputError, match="oblique"):
        MprStack(volume(np.zeros((4, 5, 6), np.int16), geometry), Orientation.SAGITTAL)


def test_an_oblique_cut_through_a_ball_measures_right():
    k, j, i = np.indices((60, 70, 64)).astype(float)
    centre, radius = np.array([30.0, 28.0, 27.0 * 1.2]), 20.0
    place = np.stack([i * 0.9, j * 0.8, k * 1.2], axis=-1)
    values = (np.clip(radius - np.linalg.norm(place - centre, axis=-1) + 0.5, 0, 1) * 1000).astype(np.int16)
    geometry = VolumeGeometry((0, 0, 0), (0.9, 0, 0), (0, 0.8, 0), (0, 0, 1.2), values.shape, "9")
    stored = volume(values, geometry)
    stack = ObliqueStack(stored, centre=tuple(centre), across=(1, 0.4, 0.2), down=(0.1, 0.5, -1), pixel_mm=0.5)
    middle = stack.count // 2
    cursor = stack.locate(tuple(centre))
    assert cursor.index == middle
    assert abs(cursor.distance_mm) < 1e-9
    for offset_mm in (0.0, 10.0):
        shown = stack.image(middle + round(offset_mm / 0.5))
        cut = np.sqrt(radius**2 - offset_mm**2)
        assert (shown.values > 500).sum() * 0.25 == pytest.approx(np.pi * cut**2, rel=0.02)
        assert shown.marks == (INTERPOLATED,)
        assert shown.spacing.row == pytest.approx(0.5)
    assert stack.plane(middle).frame_of_reference == "9"
    assert stack.image(0).values.max() == stack.padding  # the outermost plane misses the volume


def test_an_oblique_plane_along_the_grid_gives_the_grid_back():
    stored = turned((0, 1, 2), (False,) * 3)
    cube = volume(stored.values, VolumeGeometry((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), SHAPE))
    stack = ObliqueStack(cube, centre=(3.0, 2.0, 2.0), across=(1, 0, 0), down=(0, 1, 0))
    shown = stack.image(stack.count // 2)
    held = shown.values != stack.padding
    np.testing.assert_allclose(shown.values[held], cube.values[2].ravel(), atol=1e-3)


@pytest.mark.parametrize("bad", [{"down": (2, 0, 0)}, {"pixel_mm": 0.0}, {"pixel_mm": 1e-5}, {"step_mm": np.nan}])
def test_impossible_oblique_planes(bad):
    stored = turned((0, 1, 2), (False,) * 3)
    with pytest.raises(ValueError, match=r"direction|pixel|step"):
        ObliqueStack(stored, **{"centre": (0, 0, 30), "across": (1, 0, 0), "down": (0, 1, 0), **bad})


def test_monochrome1_pads_with_what_is_shown_dark():
    stored, _, _ = sheared_ball()
    inverse = volume(stored.values, stored.geometry, low_is_bright=True)
    assert MprStack(inverse, Orientation.SAGITTAL).padding == 101.0
