"""What a graph says comes back from its grid to the last bit of half precision, as scipy.ndimage.zoom brings it."""

import numpy as np
import pytest
from scipy import ndimage

from inference.pipeline.volume import operators
from inference.pipeline.volume.back import Back

# Ratios such as 2 and 3 weigh by sixths and quarters: many sums lie in the very middle between two halves.
CASES = (
    ((7, 9, 11), (10, 13, 17), 1.0),
    ((10, 15, 18), (15, 30, 36), 1.0),
    ((6, 10, 12), (6, 30, 36), 1.0),
    ((12, 20, 12), (36, 20, 24), 1.0),
    ((6, 10, 12), (9, 60, 72), 5.0),  # planes far apart: each by itself, then the nearest
)


def brought_back(values, axes):
    found = np.zeros((len(values), *axes.shape), np.float16)

    def sink(index, plane):
        found[:, index] = plane

    back = Back(axes, sink)
    for first in range(0, values.shape[1], 4):
        back.push(first, values[:, first : first + 4])
    return found


def original(values, new, *, by_planes):
    if not by_planes:
        return ndimage.zoom(values, np.divide(new, values.shape), order=1, mode="nearest", grid_mode=True)
    factors = np.divide(new[1:], values.shape[1:])
    planes = [ndimage.zoom(plane, factors, order=1, mode="nearest", grid_mode=True) for plane in values]
    at = (len(values) / new[0]) * (np.arange(new[0]) + 0.5) - 0.5
    return np.stack(planes)[np.clip(np.floor(at + 0.5).astype(int), 0, len(values) - 1)]


@pytest.mark.parametrize(("old", "new", "depth"), CASES)
def test_halves_are_scipys_to_the_last_bit(old, new, depth):
    values = np.random.default_rng(0).normal(size=(2, *old)).astype(np.float16)
    spacing = (depth, 1.0, 1.0)
    axes = operators.nnunet_axes(old, new, spacing, spacing, order=1, order_z=0)
    assert axes.taps is not None
    expected = np.stack([original(one.astype(float), new, by_planes=depth > 3).astype(np.float16) for one in values])
    np.testing.assert_array_equal(brought_back(values, axes), expected)


def test_without_settling_ties_some_halves_differ():
    """Else the test above would show nothing."""
    old, new = (10, 15, 18), (15, 30, 36)
    values = np.random.default_rng(0).normal(size=(2, *old)).astype(np.float16)
    axes = operators.nnunet_axes(old, new, (1.0,) * 3, (1.0,) * 3, order=1, order_z=0)
    plain = operators.Axes(axes.shape, axes.matrices, axes.clip_planes)
    expected = np.stack([original(one.astype(float), new, by_planes=False).astype(np.float16) for one in values])
    assert (brought_back(values, plain) != expected).any()


def test_splines_are_left_as_they_are():
    axes = operators.nnunet_axes((5, 6, 7), (10, 12, 14), (1.0,) * 3, (1.0,) * 3, order=3, order_z=0)
    assert axes.taps is None
