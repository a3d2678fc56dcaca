import numpy as np
import pytest

from inference.spine.geometry import tilts
from inference.training.spine.bend import make_bend
from inference.training.spine.labels import patient_of, repair
from tests.unit.inference.spine.spine_cases import chain_corners


@pytest.mark.parametrize("alpha", [-0.5, 0.0, 0.5, 1.4])
def test_bending_moves_landmarks_exactly_and_scales_the_curve(alpha: float) -> None:
    curve = 18.0 * np.sin(np.linspace(0, 2 * np.pi, 17))
    corners = chain_corners(tilt=curve)
    x = np.cumsum(np.concatenate([[0.0], -28.0 * np.tan(np.radians((curve[1:] + curve[:-1]) / 2))]))
    corners[..., 0] += x[:, None]
    bend = make_bend(corners.mean(1), (alpha - 1.0) * curve, 32.0)
    moved = bend.forward(corners)
    assert bend.backward(moved, rounds=40) == pytest.approx(corners, abs=0.01)
    assert tilts(moved) == pytest.approx(alpha * curve, abs=2.5)


def test_no_bend_leaves_everything_in_place() -> None:
    corners = chain_corners()
    points = np.random.default_rng(2).uniform([20, 60], [200, 500], (50, 2))
    bend = make_bend(corners.mean(1), np.zeros(17), 32.0)
    assert bend.backward(points) == pytest.approx(points, abs=1e-6)


def test_shuffled_vertebrae_and_corners_are_put_in_order() -> None:
    corners = chain_corners(tilt=np.linspace(-10, 10, 17))
    shuffled = np.roll(corners, 1, axis=0)
    shuffled[5] = shuffled[5][[1, 0, 3, 2]]
    shuffled[9] = shuffled[9][[2, 3, 0, 1]]
    repaired, valid, changed = repair(shuffled)
    assert changed
    assert valid.all()
    assert repaired == pytest.approx(corners)


def test_exposures_of_one_patient_belong_together() -> None:
    names = ["x-2017-162 A AP.jpg", "x-2017-162 B AP.jpg", "x-2017-162 C AP2.jpg", "x-2017-162 A AP (2).jpg"]
    assert {patient_of(name) for name in names} == {"x-2017-162"}
