"""Patient points and planes: there and back again, for any volume."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.volumes.orientation import Orientation
from app.volumes.reslice import MprStack, ObliqueStack, PointValue, value_at
from app.volumes.section import nearest_voxel, patient_at, voxel_at

numbers = st.floats(-200, 200)
sizes = st.floats(0.3, 6.0)
lengths = st.integers(1, 9)


@st.composite
def geometries(draw, lean=True):
    turn = Rotation.from_euler("xyz", [draw(st.floats(-180, 180)) for _ in range(3)], degrees=True).as_matrix()
    along = turn * np.array([draw(sizes), draw(sizes), draw(sizes)])
    if lean:  # gantry tilt up to about 30 degrees
        along[:, 2] += draw(st.floats(-0.5, 0.5)) * along[:, 1] / np.linalg.norm(along[:, 1])
    origin = tuple(draw(numbers) for _ in range(3))
    shape = (draw(lengths), draw(lengths), draw(lengths))
    return VolumeGeometry(origin, tuple(along[:, 0]), tuple(along[:, 1]), tuple(along[:, 2]), shape)


@given(geometries(), st.data())
def test_every_voxel_is_found_at_its_own_place(geometry, data):
    voxel = tuple(data.draw(st.integers(0, n - 1)) for n in geometry.shape)
    place = patient_at(geometry, voxel)
    assert nearest_voxel(geometry, place) == voxel
    np.testing.assert_allclose(voxel_at(geometry, place), voxel, atol=1e-6)


@settings(max_examples=60)
@given(geometries(), st.sampled_from(Orientation), st.data())
def test_a_pixel_leads_to_its_patient_point_and_back(geometry, orientation, data):
    values = np.arange(np.prod(geometry.shape), dtype=np.int16).reshape(geometry.shape)
    stored = Volume(values, 1.0, 0.0, "HU", geometry, (), "CT")
    stack = MprStack(stored, orientation)
    index = data.draw(st.integers(0, stack.count - 1))
    shown, plane = stack.image(index), stack.plane(index)
    assert (plane.rows, plane.columns) == shown.values.shape
    x, y = data.draw(st.integers(0, plane.columns - 1)), data.draw(st.integers(0, plane.rows - 1))
    place = plane.to_patient((float(x), float(y)))
    cursor = stack.locate(place)
    assert cursor.index == index
    np.testing.assert_allclose(cursor.point, (x, y), atol=1e-5)
    section = stack.section(index)
    if not section.interpolated:
        # What is seen under the mouse is what the probe reads, and what a mask on the grid would colour.
        found = value_at(stored, place)
        assert isinstance(found, PointValue)
        assert shown.values[y, x] == found.value == section.labels(values)[y, x]
        assert section.voxel((float(x), float(y))) == found.voxel


@settings(max_examples=40)
@given(geometries(), st.tuples(numbers, numbers, numbers), st.data())
def test_oblique_planes_go_through_their_centre(geometry, direction, data):
    across = np.array(direction) + 0.001
    down = np.cross(across, [0.3, -0.5, 0.8])
    if np.linalg.norm(down) < 1e-3:
        return
    stored = Volume(np.zeros(geometry.shape, np.int16), 1.0, 0.0, "HU", geometry, (), "CT")
    middle = patient_at(geometry, tuple(data.draw(st.floats(0, n - 1)) for n in geometry.shape))
    stack = ObliqueStack(stored, centre=middle, across=tuple(across), down=tuple(down), pixel_mm=2.0)
    cursor = stack.locate(middle)
    assert cursor.index == stack.count // 2
    assert abs(cursor.distance_mm) < 1e-6
    plane = stack.plane(cursor.index)
    np.testing.assert_allclose(cursor.point, ((plane.columns - 1) / 2, (plane.rows - 1) / 2), atol=1e-6)
