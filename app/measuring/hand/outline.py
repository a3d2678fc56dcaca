"""Closed outlines in pixels: area, perimeter, whether they cross themselves, which pixel centres lie inside."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.geometry import FloatArray

_PAIRS_AT_ONCE: Final = 2_000_000


def without_repeats(outline: FloatArray) -> FloatArray:
    """(n, 2) points without those that repeat the one before, the last and first included."""
    keep = np.any(outline != np.roll(outline, 1, axis=0), axis=1)
    return outline[keep]


def enclosed_area(outline: FloatArray) -> float:
    """Area of a simple closed outline (n, 2) by Gauss's formula (the shoelace formula), in the square of its unit."""
    # About its own middle: far from the origin the products would lose digits.
    x, y = (outline - outline.mean(axis=0)).T
    return abs(float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))) / 2.0


def perimeter(outline: FloatArray) -> float:
    """Length of a closed outline (n, 2), in its unit."""
    return float(np.hypot(*(np.roll(outline, -1, axis=0) - outline).T).sum())


def crosses_itself(outline: FloatArray) -> bool:
    """Whether two sides of a closed outline (n, 2), other than neighbours, meet in a point.

    Only sides whose ranges of x overlap are compared, so that a drawn outline of n points takes about n steps.
    """
    count = len(outline)
    if count < 4:
        return False
    starts, ends = outline, np.roll(outline, -1, axis=0)
    left, right = np.minimum(starts[:, 0], ends[:, 0]), np.maximum(starts[:, 0], ends[:, 0])
    order = np.argsort(left, kind="stable")
    reach = np.searchsorted(left[order], right[order], side="right")
    many = reach - np.arange(count) - 1
    begin = 0
    while begin < count:
        stop = max(begin + 1, int(np.searchsorted(np.cumsum(many[begin:]), _PAIRS_AT_ONCE, side="right")) + begin)
        rows = np.arange(begin, stop)
        first = np.repeat(rows, many[begin:stop])
        offsets = np.arange(len(first)) - np.repeat(np.cumsum(many[begin:stop]) - many[begin:stop], many[begin:stop])
        one, other = order[first], order[first + 1 + offsets]
        apart = (one - other) % count
        pairs = (apart != 1) & (apart != count - 1)
        if _any_meet(starts, ends, one[pairs], other[pairs]):
            return True
        begin = stop
    return False


def centres_inside(outline: FloatArray, rows: int, columns: int) -> tuple[NDArray[np.bool_], int, int]:
    """Which pixels of an image have their centre inside a simple closed outline.

    A centre on a left or upper side counts and one on a right or lower side does not, so that regions side by side
    share no pixel.

    Args:
        outline: (n, 2) points (x, y) in pixels.
        rows: height of the image.
        columns: its width.

    Returns:
        (mask, first row, first column): the mask covers the part of the image that the outline can touch.
    """
    low = np.maximum(np.ceil(outline.min(axis=0)), 0).astype(int)
    high = np.minimum(np.floor(outline.max(axis=0)), (columns - 1, rows - 1)).astype(int)
    width, height = int(high[0] - low[0] + 1), int(high[1] - low[1] + 1)
    if width <= 0 or height <= 0:
        return np.zeros((0, 0), np.bool_), 0, 0
    start, end = outline, np.roll(outline, -1, axis=0)
    falls = (start[:, 1] <= end[:, 1])[:, None]
    upper, lower = np.where(falls, start, end), np.where(falls, end, start)
    # A side meets the rows y with upper <= y < lower: a corner between two sides is met once.
    first = np.clip(np.ceil(upper[:, 1]), low[1], high[1] + 1).astype(int)
    after = np.clip(np.ceil(lower[:, 1]), low[1], high[1] + 1).astype(int)
    met = np.maximum(after - first, 0)
    side = np.repeat(np.arange(len(outline)), met)
    y = first[side] + np.arange(len(side)) - np.repeat(np.cumsum(met) - met, met)
    share = (y - upper[side, 1]) / (lower[side, 1] - upper[side, 1])
    x = upper[side, 0] + share * (lower[side, 0] - upper[side, 0])
    # From the first centre at or right of each crossing on, inside turns to outside or back.
    column = np.clip(np.ceil(x) - low[0], 0, width).astype(int)
    turns = np.zeros((height, width + 1), np.int32)
    np.add.at(turns, (y - low[1], column), 1)
    return (np.cumsum(turns, axis=1)[:, :width] % 2).astype(np.bool_), int(low[1]), int(low[0])


def _any_meet(starts: FloatArray, ends: FloatArray, one: NDArray[np.intp], other: NDArray[np.intp]) -> bool:
    """Whether any of the pairs of segments meet, in a point or along a stretch."""
    low, high = np.minimum(starts, ends), np.maximum(starts, ends)
    near = (low[one, 1] <= high[other, 1]) & (low[other, 1] <= high[one, 1])
    near &= (low[one, 0] <= high[other, 0]) & (low[other, 0] <= high[one, 0])
    one, other = one[near], other[near]
    if one.size == 0:
        return False
    a, b, c, d = starts[one], ends[one], starts[other], ends[other]
    # Turns this small are rounding, not geometry.
    tiny = 1e-12 * max(1.0, float(np.abs(starts).max())) ** 2
    turns = (_turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b))
    first, second, third, fourth = (np.where(np.abs(turn) <= tiny, 0.0, np.sign(turn)) for turn in turns)
    return bool(np.any((first * second <= 0) & (third * fourth <= 0)))


def _turn(a: FloatArray, b: FloatArray, c: FloatArray) -> FloatArray:
    """Twice the signed area of the triangles a, b, c; each (n, 2)."""
    return np.asarray((b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0]))
