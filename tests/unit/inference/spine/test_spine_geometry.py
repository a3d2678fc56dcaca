import numpy as np
import pytest

from inference.spine.geometry import Frames, frame_features, frames_of, largest_angle, mirror, settled, smooth, tilts
from inference.spine.preprocess import letterbox, sample_crops, scale_grey
from inference.spine.refine import CROP_SIZE, CROP_SPAN, Variant, look
from tests.unit.inference.spine.spine_cases import chain_corners


def test_tilt_is_positive_when_the_right_end_is_lower() -> None:
    tilt = np.linspace(-30, 25, 17)
    assert tilts(chain_corners(tilt=tilt)) == pytest.approx(tilt)


def test_largest_angle_names_both_end_vertebrae() -> None:
    tilt = np.zeros(17)
    tilt[4], tilt[11] = 22.0, -19.0
    angle, upper, lower = largest_angle(chain_corners(tilt=tilt))
    assert (angle, upper, lower) == (pytest.approx(41.0), 4, 11)


def test_mirroring_twice_changes_nothing_and_once_turns_every_tilt() -> None:
    corners = chain_corners(tilt=np.linspace(-10, 30, 17))
    assert mirror(mirror(corners, 300.0), 300.0) == pytest.approx(corners)
    assert tilts(mirror(corners, 300.0)) == pytest.approx(-tilts(corners))


def test_smoothing_keeps_a_straight_line_to_its_ends() -> None:
    line = np.linspace(-3.0, 9.0, 17)
    assert smooth(line, 1.5) == pytest.approx(line)


def test_frames_lead_there_and_back() -> None:
    corners = chain_corners(tilt=np.linspace(-20, 35, 17))
    frames = frames_of(corners)
    assert frames.to_image(frames.to_frame(corners)) == pytest.approx(corners)


def test_frame_features_do_not_depend_on_size_place_or_turn() -> None:
    corners = chain_corners(tilt=np.linspace(-20, 35, 17))
    first = frames_of(corners)
    angle = np.radians(7.0)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved = Frames(first.centre @ turn.T * 2.5 + 40.0, first.tilt + 7.0, first.width * 2.5)
    assert frame_features(moved) == pytest.approx(frame_features(first), abs=1e-5)


def test_letterbox_leads_back_to_the_film() -> None:
    film = np.zeros((900, 300), dtype=np.float32)
    film[598:602, 148:152] = 1.0
    image, box = letterbox(film, (576, 224), (60.0, 300.0, 260.0, 850.0))
    peak = np.argwhere(image > 0.9 * image.max()).mean(0)[::-1]
    assert box.to_film(peak) == pytest.approx([149.5, 599.5], abs=1.0)


def test_grey_values_are_stretched_whatever_their_range() -> None:
    data = np.random.default_rng(1).uniform(0.0, 1.0, (200, 100)).astype(np.float32)
    first, second = scale_grey(data), scale_grey(data * 4000.0 - 900.0)
    assert first == pytest.approx(second, abs=1e-3)
    assert np.all(scale_grey(np.full((50, 50), 7.0)) == 0.0)


@pytest.mark.parametrize("variant", [Variant(), Variant(mirrored=True), Variant(scale=1.07, slide=0.04, turn=2.0)])
def test_every_way_to_look_maps_the_answer_back_to_the_film(variant: Variant) -> None:
    """A network that marks the brightest spot of each crop is led to the bright spots of the film."""
    corners = chain_corners(tilt=np.linspace(-15, 15, 17))
    film = np.zeros((576, 224), dtype=np.float32)
    for x, y in corners.mean(1):
        film[round(y) - 1 : round(y) + 2, round(x) + 4 : round(x) + 7] = 1.0

    def network(crops: np.ndarray, features: np.ndarray) -> np.ndarray:
        result = np.zeros((*crops.shape[:2], 10), dtype=np.float32)
        for index in np.ndindex(crops.shape[:2]):
            rows, columns = np.indices(CROP_SIZE)
            weight = crops[index] ** 4 * (np.abs(rows - 35.5) < 20)
            weight = weight / weight.sum()
            scale = CROP_SPAN / CROP_SIZE[1]
            middle = ((weight * columns).sum() - 39.5) * scale, ((weight * rows).sum() - 35.5) * scale
            result[index][:8] = np.tile(middle, 4)
        return result

    found = look(film, corners, network, (variant,)).corners[0].mean(1)
    target = np.round(corners.mean(1)) + np.array([5.0, 0.0])
    assert np.abs(found - target).max() < 0.5


def test_crops_outside_the_film_are_empty() -> None:
    frames = Frames(np.full((17, 2), -500.0), np.zeros(17), np.full(17, 30.0))
    assert sample_crops(np.ones((50, 50), dtype=np.float32), frames, CROP_SIZE, CROP_SPAN).max() == 0.0


def test_settling_shares_tilts_with_neighbours_and_moves_no_centre() -> None:
    tilt = np.random.default_rng(5).normal(0.0, 6.0, 17)
    corners = chain_corners(tilt=tilt)
    after = settled(corners, 0.1)
    padded = np.pad(tilt, 1, mode="edge")
    assert tilts(after) == pytest.approx(0.8 * tilt + 0.1 * (padded[:-2] + padded[2:]))
    assert after.mean(axis=1) == pytest.approx(corners.mean(axis=1))
    steady = chain_corners(tilt=np.linspace(-20.0, 20.0, 17))
    assert tilts(settled(steady, 0.1))[1:-1] == pytest.approx(tilts(steady)[1:-1])
