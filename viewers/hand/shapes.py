"""The lines of each kind of mark, in pixels of the image: what is measured, how it is constructed, where handles are.

Right angles and circles hold in mm; `aspect` is the width of a pixel over its height. Parts that keep their size on
the screen (ticks, arrow heads, crosses) are given by place and direction, for the painter to draw.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from app.core.anatomy import ImageSide, Region
from app.core.annotation import AnnotationKind as Kind
from app.core.cobb_drawing import draw_cobb
from app.core.geometry import Point, Segment, signed_turn_deg
from app.core.measurement import CobbConstruction
from viewers.hand.editing import Points

Line = tuple[Point, ...]
_ROUND = 64
"""Chords of an ellipse."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What is drawn of one mark.

    Attributes:
        lines: what is measured, solid.
        fine: how it is constructed, thin.
        dashed: what carries one thing to another, thin and dashed.
        ticks: short strokes at the first point, square to the direction of the second.
        heads: arrow heads at the first point, coming from the second.
        crosses: points shown as a cross with its middle left open.
        marks: graduations of a ruler, shorter than ticks.
        anchors: points of the mark that a label may be joined to.
    """

    lines: tuple[Line, ...] = ()
    fine: tuple[Line, ...] = ()
    dashed: tuple[Line, ...] = ()
    ticks: tuple[Segment, ...] = ()
    heads: tuple[Segment, ...] = ()
    crosses: tuple[Point, ...] = ()
    marks: tuple[Segment, ...] = ()
    anchors: tuple[Point, ...] = ()

    @property
    def touchable(self) -> tuple[Line, ...]:
        """Everything that a click takes hold of."""
        return (*self.lines, *self.dashed, *((point,) for point in self.crosses))

    @property
    def box(self) -> tuple[float, float, float, float] | None:
        """Left, top, right, bottom of everything that a click takes hold of; None when there is nothing."""
        points = [point for line in self.touchable for point in line]
        if not points:
            return None
        xs, ys = zip(*points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)


def shape(kind: Kind, points: Points, *, aspect: float, size: tuple[int, int]) -> Shape:
    """The lines of a mark; of one that is not whole yet, what its points so far allow.

    Args:
        kind: what is drawn.
        points: (x, y) in pixels, in the order of the kind.
        aspect: > 0.
        size: (rows, columns) of the image.
    """
    return _MAKERS[kind](points, aspect, size) if points else Shape()


def ellipse_line(points: Points, aspect: float) -> Line:
    """A closed polyline of 64 chords around an ellipse of three points."""
    centre, end, side = (np.array([x * aspect, y]) for x, y in points)
    first = end - centre
    across = np.array([-first[1], first[0]])
    length = float(np.hypot(*first))
    second = across / length * float((side - centre) @ across) / length if length > 0 else np.zeros(2)
    turns = np.linspace(0.0, 2.0 * math.pi, _ROUND + 1)
    ring = centre + np.outer(np.cos(turns), first) + np.outer(np.sin(turns), second)
    return tuple((float(x) / aspect, float(y)) for x, y in ring)


def _ruled(points: Points, *, graduated: bool) -> Shape:
    if len(points) < 2:
        return Shape(anchors=points)
    start, end = points[0], points[1]
    middle = _between(start, end, 0.5)
    marks: tuple[Segment, ...] = ()
    if graduated:
        marks = tuple((_between(start, end, tenth / 10), end) for tenth in range(1, 10))
    return Shape(lines=(points,), ticks=((start, end), (end, start)), marks=marks, anchors=(end, start, middle))


def _angle(points: Points, aspect: float) -> Shape:
    if len(points) < 3:
        return Shape(lines=(points,) if len(points) == 2 else (), anchors=points)
    first, vertex, last = (np.array([x * aspect, y]) for x, y in points)
    arms = first - vertex, last - vertex
    lengths = [float(np.hypot(*arm)) for arm in arms]
    fine: tuple[Line, ...] = ()
    if min(lengths) > 0.0:
        turn = math.radians(signed_turn_deg(*arms))
        begin = math.atan2(float(arms[0][1]), float(arms[0][0]))
        steps = begin + np.linspace(0.0, turn, 2 + int(abs(math.degrees(turn)) // 4))
        arc = vertex + 0.35 * min(lengths) * np.stack([np.cos(steps), np.sin(steps)], axis=1)
        fine = (tuple((float(x) / aspect, float(y)) for x, y in arc),)
    return Shape(lines=(points,), fine=fine, anchors=(points[1], points[0], points[2]))


def _cobb(points: Points, aspect: float, size: tuple[int, int]) -> Shape:
    lines = tuple(pair for pair in (points[:2], points[2:4]) if len(pair) == 2)
    ticks = tuple(tick for a, b in lines for tick in ((a, b), (b, a)))
    whole = len(points) == 4 and all(a != b for a, b in lines)
    if not whole:
        return Shape(lines=lines, ticks=ticks, anchors=points)
    ordered = [tuple(sorted(line)) for line in lines]
    ordered.sort(key=lambda line: line[0][1] + line[1][1])
    upper, lower = ((line[0], line[1]) for line in ordered)
    tilts = [math.degrees(math.atan2(b[1] - a[1], (b[0] - a[0]) * aspect)) for a, b in (upper, lower)]
    # Lines have no direction, and the angle is the smaller of theirs: so the second is drawn within 90 degrees.
    tilts[1] = tilts[0] + (tilts[1] - tilts[0] + 90.0) % 180.0 - 90.0
    construction = CobbConstruction(
        region=Region.MAIN_THORACIC,
        upper_end="",
        lower_end="",
        apex="",
        convexity=None,
        image_convexity=ImageSide.RIGHT if tilts[0] > tilts[1] else ImageSide.LEFT,
        upper_line=upper,
        lower_line=lower,
        upper_tilt=tilts[0],
        lower_tilt=tilts[1],
        method="end plate",
        ends_chosen_by="clinician",
    )
    drawing = draw_cobb(construction, rows=size[0], columns=size[1], row_spacing=1.0, column_spacing=aspect)
    return Shape(
        lines=lines,
        fine=(drawing.arc, *drawing.right_angles),
        dashed=(drawing.upper_perpendicular, drawing.lower_perpendicular, drawing.upper_line, drawing.lower_line),
        ticks=ticks,
        anchors=(drawing.meeting, upper[1], lower[1]),
    )


def _pairs(points: Points) -> Shape:
    lines = tuple(pair for pair in (points[:2], points[2:4]) if len(pair) == 2)
    return Shape(
        lines=lines, ticks=tuple(tick for a, b in lines for tick in ((a, b), (b, a))), anchors=(points[-1], *points)
    )


def _ellipse(points: Points, aspect: float) -> Shape:
    if len(points) < 2:
        return Shape(anchors=points)
    if len(points) == 2:
        (cx, cy), (x, y) = points
        # A circle until the other half axis is set.
        side = (cx - (y - cy) / aspect, cy + (x - cx) * aspect)
        return Shape(lines=(ellipse_line((*points, side), aspect),), dashed=(points,), anchors=points)
    ring = ellipse_line(points, aspect)
    return Shape(lines=(ring,), anchors=tuple(ring[i] for i in range(0, _ROUND, 8)))


def _outline(points: Points) -> Shape:
    every = max(len(points) // 8, 1)
    return Shape(lines=((*points, points[0]),) if len(points) > 2 else (points,), anchors=points[::every])


def _cardiothoracic(points: Points) -> Shape:
    """Each width between its borders, level with their middle; what lies higher or lower is carried to it."""
    lines, dashed = [], []
    for pair in (points[:2], points[2:4]):
        if len(pair) == 2:
            level = (pair[0][1] + pair[1][1]) / 2
            line = ((pair[0][0], level), (pair[1][0], level))
            lines.append(line)
            dashed += [(border, end) for border, end in zip(pair, line, strict=True) if border != end]
    ticks = tuple(tick for a, b in lines for tick in ((a, b), (b, a)) if a != b)
    return Shape(
        lines=tuple(lines), dashed=tuple(dashed), ticks=ticks, anchors=tuple(line[1] for line in lines) or points[:1]
    )


def _arrow(points: Points) -> Shape:
    if len(points) < 2:
        return Shape(anchors=points)
    return Shape(lines=(points,), heads=((points[0], points[1]),), anchors=(points[1],))


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def chords(shown: Shape) -> tuple[Segment, ...]:
    """Every straight piece of the lines, for labels to keep clear of."""
    return tuple(piece for line in (*shown.lines, *shown.fine, *shown.dashed) for piece in pairwise(line))


_MAKERS: Final[dict[Kind, Callable[[Points, float, tuple[int, int]], Shape]]] = {
    Kind.LENGTH: lambda points, _aspect, _size: _ruled(points, graduated=False),
    Kind.CALIBRATION: lambda points, _aspect, _size: _ruled(points, graduated=True),
    Kind.ANGLE: lambda points, aspect, _size: _angle(points, aspect),
    Kind.COBB: _cobb,
    Kind.BIDIRECTIONAL: lambda points, _aspect, _size: _pairs(points),
    Kind.ELLIPSE: lambda points, aspect, _size: _ellipse(points, aspect),
    Kind.POLYGON: lambda points, _aspect, _size: _outline(points),
    Kind.FREEHAND: lambda points, _aspect, _size: _outline(points),
    Kind.CARDIOTHORACIC_RATIO: lambda points, _aspect, _size: _cardiothoracic(points),
    Kind.PROBE: lambda points, _aspect, _size: Shape(crosses=points[:1], anchors=points[:1]),
    Kind.ARROW: lambda points, _aspect, _size: _arrow(points),
    Kind.TEXT: lambda points, _aspect, _size: Shape(anchors=points[:1]),
}
