"""Moving a point of a mark or the whole of it, with right angles kept where a kind has them.

Points are (x, y) in pixels of the image. `aspect` is the width of a pixel over its height in mm (1 where it is not
known); right angles hold in mm.
"""

import numpy as np
from numpy.typing import NDArray

from app.core.annotation import AnnotationKind as Kind
from app.core.geometry import Point

FloatArray = NDArray[np.float64]
Points = tuple[Point, ...]


def constrained(kind: Kind, points: Points, aspect: float) -> Points:
    """The points as the kind needs them: a bidirectional's short axis square to the long one, an ellipse's half axes.

    Marks that are not whole yet, or have axes without length, are given back as they are.
    """
    if kind is Kind.BIDIRECTIONAL and len(points) == 4:
        return _with_last_square(points, 2, aspect)
    if kind is Kind.ELLIPSE and len(points) == 3:
        return _with_last_square(points, 0, aspect)
    return points


def moved_point(kind: Kind, points: Points, index: int, to: Point, aspect: float) -> Points:
    """The mark's points with one of them moved.

    An ellipse moves with its centre, and keeps its other half axis when one end turns or stretches the first one; a
    bidirectional's short axis turns with the long one and slides along it.

    Raises:
        IndexError: the mark has no such point.
    """
    if not 0 <= index < len(points):
        raise IndexError(index)
    plain = (*points[:index], to, *points[index + 1 :])
    if kind is Kind.ELLIPSE and len(points) == 3:
        if index == 0:
            return tuple((x + to[0] - points[0][0], y + to[1] - points[0][1]) for x, y in points)
        if index == 1:
            return _turned_ellipse(points, to, aspect)
        return constrained(kind, plain, aspect)
    if kind is Kind.BIDIRECTIONAL and len(points) == 4:
        return _bidirectional(points, plain, index, aspect)
    return plain


def moved_whole(points: Points, shift: Point, size: tuple[int, int]) -> Points:
    """All points shifted by (x, y), held back where a point would leave the image of `size` (rows, columns)."""
    rows, columns = size
    dx = _held([x for x, _ in points], shift[0], columns - 0.5)
    dy = _held([y for _, y in points], shift[1], rows - 0.5)
    return tuple((x + dx, y + dy) for x, y in points)


def inside(point: Point, size: tuple[int, int]) -> Point:
    """The point, or the nearest one on the image of `size` (rows, columns)."""
    rows, columns = size
    return min(max(point[0], -0.5), columns - 0.5), min(max(point[1], -0.5), rows - 0.5)


def _held(values: list[float], shift: float, most: float) -> float:
    low, high = min(-0.5 - min(values), 0.0), max(most - max(values), 0.0)
    return min(max(shift, low), high)


def _to_mm(points: Points, aspect: float) -> FloatArray:
    return np.asarray(points, np.float64) * (aspect, 1.0)


def _point(vector: FloatArray, aspect: float) -> Point:
    return float(vector[0]) / aspect, float(vector[1])


def _axes(start: FloatArray, end: FloatArray) -> tuple[FloatArray, FloatArray, float] | None:
    """Unit vector along, unit vector square to it, length; None where the line has no length to be square to."""
    along = end - start
    length = float(np.hypot(*along))
    if length < 1e-9:
        return None
    unit = along / length
    return unit, np.array([-unit[1], unit[0]]), length


def _with_last_square(points: Points, corner: int, aspect: float) -> Points:
    """The last point brought to where it stands square, at points[corner], to the line points[0] to points[1]."""
    found = _to_mm(points, aspect)
    axes = _axes(found[0], found[1])
    if axes is None:
        return points
    _, across, _ = axes
    foot = found[corner]
    return (*points[:-1], _point(foot + across * float((found[-1] - foot) @ across), aspect))


def _turned_ellipse(points: Points, to: Point, aspect: float) -> Points:
    found, end = _to_mm(points, aspect), _to_mm((to,), aspect)[0]
    before, after = _axes(found[0], found[1]), _axes(found[0], end)
    if before is None or after is None:
        return points
    height = float((found[2] - found[0]) @ before[1])
    return points[0], to, _point(found[0] + after[1] * height, aspect)


def _bidirectional(points: Points, plain: Points, index: int, aspect: float) -> Points:
    found, wanted = _to_mm(points, aspect), _to_mm(plain, aspect)
    before, after = _axes(found[0], found[1]), _axes(wanted[0], wanted[1])
    if before is None or after is None:
        return points
    along, across, length = before
    if index < 2:
        share = float((found[2] - found[0]) @ along) / length
        foot = wanted[0] + after[0] * share * after[2]
        ends = (foot + after[1] * float((p - found[0]) @ across) for p in found[2:])
        return (*plain[:2], *(_point(p, aspect) for p in ends))
    other = 5 - index
    reach = float((wanted[index] - found[0]) @ along)
    slid = found[0] + along * reach + across * float((found[other] - found[0]) @ across)
    ends_now = {index: plain[index], other: _point(slid, aspect)}
    return (*points[:2], ends_now[2], ends_now[3])
