"""Landmarks to a fraction of a pixel, and the anomaly score."""

import numpy as np
import pytest

from app.core.errors import ModelError
from inference.packs.schema import Output
from inference.pipeline.anomaly import anomaly_map, anomaly_score, difference
from inference.pipeline.geometry import place
from inference.pipeline.landmarks import named, peak, read_points
from inference.pipeline.parameters import Parameters

ONE = Output(labels=("L1", "L2"), points=("left", "right"))
WHOLE = place((40, 60), (40, 60), "stretch")


def spot(x, y, rows=40, columns=60, sigma=2.0, height=0.8):
    down, across = np.mgrid[:rows, :columns]
    return (height * np.exp(-((across - x) ** 2 + (down - y) ** 2) / (2 * sigma**2))).astype(np.float32)


@pytest.mark.parametrize(("x", "y"), [(20.0, 10.0), (20.3, 10.45), (31.49, 7.51), (0.0, 39.0)])
def test_a_gaussians_peak_is_found_exactly(x, y):
    found = peak(spot(x, y))
    assert found[:2] == pytest.approx((x, y), abs=1e-3)
    assert 0.7 < found[2] < 0.8001


def test_peaks_of_maps_at_half_the_size_come_to_the_images_grid():
    points = [(10.0, 8.0), (20.5, 9.25), (44.0, 30.0), (50.25, 22.0)]
    # A map of half the size: its pixel i covers the input's 2i and 2i + 1.
    maps = np.stack([spot((x - 0.5) / 2, (y - 0.5) / 2, 20, 30) for x, y in points])[None]
    found = read_points({"maps": maps}, ONE, WHOLE, Parameters(), "The model m")
    assert [(p.x, p.y) for p in found] == [pytest.approx(point, abs=0.01) for point in points]
    words = [(p.label, p.name) for p in named(found, ONE)]
    assert words == [("L1", "left"), ("L1", "right"), ("L2", "left"), ("L2", "right")]
    five = read_points({"maps": maps.reshape(1, 2, 2, 20, 30)}, ONE, WHOLE, Parameters(), "The model m")
    assert five == found


def test_maps_through_a_letterbox_and_weak_points_left_out():
    placing = place((20, 60), (60, 60), "letterbox")
    output = Output(labels=("a", "b"))
    maps = np.stack([spot(10, 25, 60), spot(5, 30, 60, height=0.2)])[None]
    (only,) = read_points({"maps": maps}, output, placing, Parameters(least_point_score=0.5), "The model m")
    assert (only.index, only.x, only.y) == (0, pytest.approx(10), pytest.approx(5))
    assert only.score == pytest.approx(0.8)


def test_points_that_a_graph_gives_itself():
    points = np.array([[1, 2, 0.5], [3, 4, 0.9], [5, 6, 2.0], [7, 8, 0.1]], np.float32)
    found = read_points({"points": points[None]}, ONE, WHOLE, Parameters(), "The model m")
    assert [(p.x, p.y, round(p.score, 3)) for p in found] == [(1, 2, 0.5), (3, 4, 0.9), (5, 6, 1.0), (7, 8, 0.1)]
    shares = np.array([[0.5, 0.25]] * 4, np.float32).reshape(1, 8)
    found = read_points({"points": shares}, ONE, WHOLE, Parameters(point_units="share"), "The model m")
    assert (found[0].x, found[0].y, found[0].score) == (29.5, 9.5, 1.0)


@pytest.mark.parametrize("tensors", [{"points": np.zeros((1, 3, 2))}, {"maps": np.zeros((1, 3, 5, 5))}])
def test_another_number_of_points_is_refused(tensors):
    with pytest.raises(ModelError, match=r"The model m.* 4 landmarks"):
        read_points(tensors, ONE, WHOLE, Parameters(), "The model m")


def test_anomaly_is_the_difference_without_the_padding():
    placing = place((10, 20), (20, 20), "letterbox")
    image = np.zeros((1, 20, 20), np.float32)
    again = np.full((1, 1, 20, 20), 9.0, np.float32)
    again[..., 5:15, :] = 0.0
    again[..., 7:9, 4:6] = -0.5
    found = difference(image, again, placing, "The model m")
    expected = np.zeros((10, 20), np.float32)
    expected[2:4, 4:6] = 0.5
    np.testing.assert_array_equal(found, expected)
    assert anomaly_score(found, Parameters(anomaly_quantile=1.0)) == 0.5
    assert anomaly_score(found, Parameters(anomaly_quantile=0.9)) == 0.0
    assert anomaly_map(found, Parameters(anomaly_scale=0.25)).max() == 1.0
    with pytest.raises(ModelError, match="another shape"):
        difference(image, again[..., :10], placing, "The model m")
