"""The surface of structures whose shape is known."""

import numpy as np
import pytest

from app.core.errors import UnreadableInputError
from app.core.plane import VolumeGeometry
from app.volumes.surface import prepare_surface, render_surface, turn_matrix

CUBES = VolumeGeometry((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (70, 70, 70))


def ball(geometry, radius, centre=None):
    k, j, i = np.indices(geometry.shape).astype(float)
    steps = np.array([geometry.column_step, geometry.row_step, geometry.slice_step])
    place = np.stack([i, j, k], axis=-1) @ steps + np.array(geometry.origin)
    middle = np.array([(n - 1) / 2 for n in reversed(geometry.shape)]) @ steps + np.array(geometry.origin)
    return np.linalg.norm(place - (middle if centre is None else centre), axis=-1) <= radius, middle


def area(surface, picture):
    pixel = 2 * surface.radius_mm / min(picture.shape[:2])
    return (picture[..., 3] > 0).sum() * pixel**2


@pytest.mark.parametrize(
    ("geometry", "within"),
    [
        (CUBES, 0.03),
        (VolumeGeometry((5, 9, -80), (0.8, 0, 0), (0, 0.8, 0), (0, 0, 4.0), (18, 90, 90)), 0.05),  # thick slices
        (VolumeGeometry((0, 0, 0), (0, 0.9, 0), (0, 0, -0.9), (-0.9, 0, 0), (72, 72, 72)), 0.03),  # sagittal slices
        (VolumeGeometry((0, 0, 0), (0.9, 0, 0), (0, 0.87, 0.23), (0, 0, 0.9), (90, 76, 76)), 0.03),  # gantry tilt
    ],
)
def test_a_ball_looks_like_one_from_everywhere(geometry, within):
    inside, middle = ball(geometry, 28.0)
    surface = prepare_surface(inside, geometry)
    np.testing.assert_allclose(surface.centre, middle, atol=2.0)
    for azimuth, elevation in ((0, 0), (90, 0), (200, 30), (10, -90)):
        picture = render_surface(surface, turn_matrix(azimuth, elevation), (256, 256))
        assert area(surface, picture) == pytest.approx(np.pi * 28.0**2, rel=within)


def test_a_ball_is_lit_from_the_viewer():
    inside, _ = ball(CUBES, 28.0)
    surface = prepare_surface(inside, CUBES)
    picture = render_surface(surface, turn_matrix(30, 20), (301, 301), colour=(200, 100, 50))
    down, across = np.nonzero(picture[..., 3])
    centre = np.array([down.mean(), across.mean()])
    radius = np.sqrt(down.size / np.pi)
    off = np.hypot(down - centre[0], across - centre[1]) / radius
    shown = picture[down, across, 0] / 200
    # Lambert with a light at the eye: brightness falls with the cosine of the slope.
    wanted = (0.16 + 0.84 * np.sqrt(np.clip(1 - off**2, 0, 1))) ** 0.8
    well_within = off < 0.95
    assert np.abs(shown - wanted)[well_within].mean() < 0.03
    assert tuple(picture[round(centre[0]), round(centre[1]), :3]) == pytest.approx((200, 100, 50), abs=4)


def test_each_side_shows_what_lies_there():
    # Marks at the patient's left (+x), front (-y) and head (+z) of a bar through the middle.
    inside = np.zeros(CUBES.shape, bool)
    inside[30:40, 30:40, 10:60] = True  # along x
    inside[30:40, 5:35, 30:40] = True  # to the front
    inside[35:65, 30:40, 48:58] = True  # to the head, on the left

    def side(azimuth, elevation):
        picture = render_surface(prepare_surface(inside, CUBES), turn_matrix(azimuth, elevation), (128, 128))
        down, across = np.nonzero(picture[..., 3])
        middle_down, middle_across = (down.min() + down.max()) / 2, (across.min() + across.max()) / 2
        return across.mean() - middle_across, down.mean() - middle_down

    right, _ = side(0, 0)  # from the front: the patient's left, which is heavier, at the picture's right
    assert right > 1
    right, _ = side(180, 0)
    assert right < -1
    _, lower = side(0, 0)  # the head up: most lies below the raised mark
    assert lower > 1
    # From the left side the front is at the picture's left; on the head from above it points down.
    turn = turn_matrix(90, 0)
    np.testing.assert_allclose(turn, [[0, 1, 0], [0, 0, -1], [-1, 0, 0]], atol=1e-12)
    np.testing.assert_allclose(turn_matrix(0, 90), [[1, 0, 0], [0, -1, 0], [0, 0, -1]], atol=1e-12)


def test_the_same_twice_and_nothing_beyond_zoom():
    inside, _ = ball(CUBES, 20.0)
    surface = prepare_surface(inside, CUBES)
    first = render_surface(surface, turn_matrix(12, 34), (90, 160))
    np.testing.assert_array_equal(first, render_surface(surface, turn_matrix(12, 34), (90, 160)))
    assert first.shape == (90, 160, 4)
    assert (render_surface(surface, turn_matrix(0, 0), (60, 60), zoom=8.0)[..., 3] == 255).all()


def test_thin_things_stay_and_large_ones_are_reduced():
    thin = np.zeros(CUBES.shape, bool)
    thin[35, 35, 5:65] = True
    surface = prepare_surface(thin, CUBES)
    picture = render_surface(surface, turn_matrix(0, 0), (128, 128))
    assert np.ptp(np.nonzero(picture[..., 3])[1]) * 2 * surface.radius_mm / 128 == pytest.approx(60, abs=3)
    assert not surface.reduced
    large = VolumeGeometry((0, 0, 0), (0.5, 0, 0), (0, 0.5, 0), (0, 0, 0.5), (200, 200, 200))
    inside, _ = ball(large, 48.0)
    reduced = prepare_surface(inside, large, max_side=64)
    assert reduced.reduced
    assert max(reduced.density.shape) <= 70
    picture = render_surface(reduced, turn_matrix(40, 10), (256, 256))
    assert area(reduced, picture) == pytest.approx(np.pi * 48.0**2, rel=0.03)


def test_an_empty_structure_is_refused():
    with pytest.raises(UnreadableInputError, match="empty"):
        prepare_surface(np.zeros(CUBES.shape, np.uint8), CUBES)
