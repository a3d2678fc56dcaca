"""Contours of a mask by marching squares, simplified to half a pixel.

Marching squares is the plane case of Lorensen and Cline, Marching Cubes, SIGGRAPH 1987; a saddle is cut so that pixels
that touch at a corner alone are apart (4-connected foreground). Simplification: Douglas and Peucker, Cartographica
10(2), 1973.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from app.core.geometry import FloatArray, Point

SIMPLIFIED_BY: Final = 0.5
"""Greatest distance in pixels between an outline and the contour it stands for."""
_SMOOTHING: Final = 1.0  # pixels, standard deviation
_SMALLEST_SMOOTHED: Final = 60  # pixels: below this smoothing would eat the shape


def contours(field: NDArray[Any], level: float = 0.5) -> list[FloatArray]:
    """Closed contours of a field at a level; what lies outside the field counts as below it.

    Args:
        field: (rows, columns) of numbers or bool.
        level: inside is above it.

    Returns:
        Rings (n, 2) of (x, y) in pixels, not closed by a repeated point, the inside on the right of the way (y down:
        outer contours clockwise as seen), in no order.
    """
    outside = 0.0 if level > 0.0 else level - 1.0
    padded = np.pad(np.asarray(field, np.float64), 1, constant_values=outside)
    inside = padded > level
    rows, columns = padded.shape
    upper_left, upper_right = inside[:-1, :-1], inside[:-1, 1:]
    lower_left, lower_right = inside[1:, :-1], inside[1:, 1:]
    case = upper_left + 2 * upper_right + 4 * lower_right + 8 * lower_left
    cells = np.flatnonzero((case > 0) & (case < 15))
    row, column = cells // (columns - 1), cells % (columns - 1)
    kinds = case.ravel()[cells]
    across = rows * columns
    # Edges by number: those along a row first, then those down a column, each named by its upper or left corner.
    top, left = row * columns + column, across + row * columns + column
    edges = np.stack([top, left + 1, top + columns, left])
    follows: dict[int, int] = {}
    for kind, ways in _WAYS.items():
        of_kind = kinds == kind
        for start, end in ways:
            follows.update(zip(edges[start, of_kind].tolist(), edges[end, of_kind].tolist(), strict=True))
    return [_places(np.array(ring), padded, level, columns, across) for ring in _rings(follows)]


# Edges of a cell: 0 upper, 1 right, 2 lower, 3 left; from which to which the contour runs, by the corners inside.
_WAYS: Final[dict[int, tuple[tuple[int, int], ...]]] = {
    1: ((0, 3),),
    2: ((1, 0),),
    3: ((1, 3),),
    4: ((2, 1),),
    5: ((0, 3), (2, 1)),
    6: ((2, 0),),
    7: ((2, 3),),
    8: ((3, 2),),
    9: ((0, 2),),
    10: ((1, 0), (3, 2)),
    11: ((1, 2),),
    12: ((3, 1),),
    13: ((0, 1),),
    14: ((3, 0),),
}


def _rings(follows: dict[int, int]) -> list[list[int]]:
    rings = []
    while follows:
        start, at = follows.popitem()
        ring = [start]
        while at != start:
            ring.append(at)
            at = follows.pop(at)
        rings.append(ring)
    return rings


def _places(ring: NDArray[np.int64], padded: FloatArray, level: float, columns: int, across: int) -> FloatArray:
    """(n, 2) x, y where the field crosses the level on each edge."""
    down = ring >= across
    first = np.where(down, ring - across, ring)
    row, column = first // columns, first % columns
    one = padded[row, column]
    other = padded[row + down, column + ~down]
    share = (level - one) / (other - one)
    return np.stack([column - 1 + np.where(down, 0.0, share), row - 1 + np.where(down, share, 0.0)], axis=1)


def signed_area(ring: FloatArray) -> float:
    """Area inside a ring (n, 2) by Gauss's formula, in the square of its unit; negative for a hole's contour."""
    x, y = (ring - ring.mean(axis=0)).T
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2.0


def largest(rings: list[FloatArray]) -> FloatArray | None:
    """The outer contour around the largest area; None where there is none."""
    return max(rings, key=signed_area, default=None)


def crop(mask: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], tuple[int, ...]]:
    """The part of a mask of any dimension that holds everything true, and the index of its first element.

    Raises:
        ValueError: the mask is empty.
    """
    parts, starts = [], []
    for axis in range(mask.ndim):
        held = np.flatnonzero(mask.any(axis=tuple(a for a in range(mask.ndim) if a != axis)))
        if held.size == 0:
            raise ValueError("an empty mask has no extent")
        parts.append(slice(int(held[0]), int(held[-1]) + 1))
        starts.append(int(held[0]))
    return mask[tuple(parts)], tuple(starts)


def smooth_contour(mask: NDArray[np.bool_]) -> FloatArray | None:
    """The largest outer contour (n, 2) of a mask, (x, y) in pixels, without the steps of its pixels.

    The mask is smoothed by a Gaussian of one pixel first: a stepped contour is up to 27 % longer than the line it
    follows. A mask of fewer than 60 pixels is not smoothed. None where nothing is left.
    """
    part, (row, column) = crop(mask)
    if np.count_nonzero(part) < _SMALLEST_SMOOTHED:
        field = part.astype(np.float64)
        margin = 0
    else:
        margin = 4
        # Beyond the picture's edge the shape is taken to end.
        field = gaussian_filter(np.pad(part, margin).astype(np.float64), _SMOOTHING, mode="constant", truncate=4.0)
    ring = largest(contours(field))
    return None if ring is None else ring + np.array([column - margin, row - margin])


def outline_of(mask: NDArray[np.bool_]) -> tuple[Point, ...]:
    """The largest outer contour of a mask, simplified to half a pixel: points (x, y) in pixels; empty for no mask."""
    if not mask.any():
        return ()
    part, (row, column) = crop(mask)
    ring = largest(contours(part))
    if ring is None:
        return ()
    kept = simplified(ring, SIMPLIFIED_BY) + np.array([column, row])
    return tuple((float(x), float(y)) for x, y in kept)


def simplified(ring: FloatArray, most: float) -> FloatArray:
    """A closed ring (n, 2) with fewer points, none of the dropped ones farther than `most` from what is left."""
    if len(ring) < 5:
        return ring
    # The ring is cut at two far points, and each half is thinned.
    far = int(np.argmax(np.hypot(*(ring - ring[0]).T)))
    closed = np.vstack([ring, ring[:1]])
    keep = np.zeros(len(closed), np.bool_)
    keep[[0, far, -1]] = True
    waiting = [(0, far), (far, len(ring))]
    while waiting:
        start, end = waiting.pop()
        if end - start < 2:
            continue
        between = closed[start + 1 : end]
        away = _distances(between, closed[start], closed[end])
        worst = int(np.argmax(away))
        if away[worst] > most:
            middle = start + 1 + worst
            keep[middle] = True
            waiting += [(start, middle), (middle, end)]
    return np.asarray(closed[:-1][keep[:-1]])


def _distances(points: FloatArray, start: FloatArray, end: FloatArray) -> FloatArray:
    """Distances (n,) of points (n, 2) from a segment."""
    along = end - start
    length = float(along @ along)
    share = np.zeros(len(points)) if length == 0.0 else np.clip((points - start) @ along / length, 0.0, 1.0)
    return np.asarray(np.hypot(*(points - start - share[:, None] * along).T))
