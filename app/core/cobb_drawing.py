"""Where the lines of a Cobb construction run: end-plate lines, perpendiculars that meet, the arc, the labels' places.

One place for the window and for the printed key image, so that both draw the same construction. Image points are
(x, y) = (column, row) in pixels. Right angles and the arc hold in millimetres: where pixels are not square the drawing
is made in mm space and brought back, so the drawn angle is the measured one.
"""

import itertools
import math
from dataclasses import dataclass

import numpy as np

from app.core.anatomy import ImageSide
from app.core.geometry import FloatArray, Point, Segment
from app.core.measurement import BalanceConstruction, CobbConstruction

_NEAR = (1.2, 1.0, 0.8, 0.6, 1.5, 0.4, 0.2)
_FAR = (2.0, 2.8, 3.6, 4.4, 5.2)
"""Distances tried from the curve's chord to the meeting point, in end-plate widths: near on either side, then far."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a label may go.

    Attributes:
        position: (x, y) in pixels; the text is centred on it vertically.
        align: -1 the text ends there (runs to its left), 0 it is centred, +1 it begins there.
    """

    position: Point
    align: int


@dataclass(frozen=True, slots=True)
class CobbDrawing:
    """The primitives of one construction, all in pixels of the image and inside it as far as the film allows.

    Attributes:
        upper_line, lower_line: end-plate lines, extended over the foot of their perpendicular.
        upper_perpendicular, lower_perpendicular: from the foot through `meeting`; the upper one runs on below it, so
            that the arc spans from one to the other.
        meeting: where the perpendiculars cross.
        right_angles: two open squares that mark the feet, three points each.
        arc: polyline from the upper perpendicular's continuation to the lower perpendicular, around `meeting`.
        angle_anchors: places for the angle's text, best first.
        upper_anchors, lower_anchors: places for the names of the end vertebrae, best first.
        angle_deg: the angle as drawn (in mm space), 0 to 180.
    """

    upper_line: Segment
    lower_line: Segment
    upper_perpendicular: Segment
    lower_perpendicular: Segment
    meeting: Point
    right_angles: tuple[tuple[Point, Point, Point], tuple[Point, Point, Point]]
    arc: tuple[Point, ...]
    angle_anchors: tuple[Anchor, ...]
    upper_anchors: tuple[Anchor, ...]
    lower_anchors: tuple[Anchor, ...]
    angle_deg: float

    @property
    def lines(self) -> tuple[Segment, ...]:
        """The four straight lines: end plates, then perpendiculars."""
        return (self.upper_line, self.lower_line, self.upper_perpendicular, self.lower_perpendicular)


@dataclass(frozen=True, slots=True)
class BalanceDrawing:
    """The primitives of a coronal balance, in pixels.

    Attributes:
        plumb: from the upper vertebra's centre straight down, a little past the reference.
        offset: horizontal, from the reference to the plumb line.
        anchors: places for the label, best first.
    """

    plumb: Segment
    offset: Segment
    anchors: tuple[Anchor, ...]


def draw_cobb(
    construction: CobbConstruction, *, rows: int, columns: int, row_spacing: float = 1.0, column_spacing: float = 1.0
) -> CobbDrawing:
    """The construction's lines, perpendiculars, arc and label places.

    Each end-plate line goes through the middle of its stored segment with the stored *tilt*, which is what the angle
    was computed from. The meeting point is chosen beside the curve, on its concave side where the film has room, and
    the perpendiculars are dropped from it; so they meet on the film at every angle, also at 0 degrees (Cobb 1948:
    the angle between the perpendiculars equals the angle between the lines).

    Args:
        construction: lines in pixels, tilts in degrees in mm space.
        rows: height of the image in pixels.
        columns: width of the image in pixels.
        row_spacing: distance between rows; only its ratio to `column_spacing` matters.
        column_spacing: distance between columns.

    Raises:
        ValueError: a coordinate is not finite, an end-plate line has no length, or a size or spacing is not positive.
    """
    if min(rows, columns) < 1 or not min(row_spacing, column_spacing) > 0:
        raise ValueError("the image's size and pixel spacing must be positive")
    # Millimetres up to a common factor: x stays in columns, y is stretched by the aspect.
    scale = np.array([1.0, row_spacing / column_spacing])
    points = np.array([*construction.upper_line, *construction.lower_line], np.float64) * scale
    tilts = np.radians([construction.upper_tilt, construction.lower_tilt])
    if not (np.isfinite(points).all() and np.isfinite(tilts).all()):
        raise ValueError("a Cobb construction needs finite points and tilts")
    widths = np.hypot(*(points[1::2] - points[0::2]).T)
    if not float(widths.min()) > 0.0:
        raise ValueError("an end-plate line needs two different points")
    frame = _Frame(
        middles=(points[0::2] + points[1::2]) / 2,
        along=np.stack([np.cos(tilts), np.sin(tilts)], axis=1),
        width=float(widths.mean()),
        concave=-1.0 if construction.image_convexity is ImageSide.RIGHT else 1.0,
        bounds=np.array([columns - 1, rows - 1]) * scale,
    )
    return _draw(frame, scale)


@dataclass(frozen=True, slots=True)
class _Frame:
    """One construction in mm space: row 0 the upper end plate, row 1 the lower.

    Attributes:
        middles: (2, 2) middles of the end plates.
        along: (2, 2) unit directions of the end-plate lines, towards the picture's right.
        width: mean width of the end plates.
        concave: -1 where the concave side is the picture's left, +1 where it is the right.
        bounds: (2,) largest x and y inside the image.
    """

    middles: FloatArray
    along: FloatArray
    width: float
    concave: float
    bounds: FloatArray

    def feet(self, meeting: FloatArray) -> FloatArray:
        """(2, 2) feet of the perpendiculars from `meeting` on both lines."""
        reach = np.sum((meeting - self.middles) * self.along, axis=1, keepdims=True)
        return np.asarray(self.middles + reach * self.along, np.float64)

    def outside(self, points: FloatArray, margin: float) -> float:
        """How far the worst of `points` (n, 2) lies outside the image, less a margin; 0 when all are inside."""
        low = np.minimum(margin, self.bounds / 2)
        return float(np.maximum(low - points, points - (self.bounds - low)).max(initial=0.0))

    def clipped(self, start: FloatArray, end: FloatArray) -> FloatArray:
        """`end`, drawn back towards `start` until it lies inside the image; `end` itself when `start` is outside."""
        step = end - start
        kept = 1.0
        for axis in (0, 1):
            limit = float(self.bounds[axis]) if step[axis] > 0 else 0.0
            if step[axis] != 0.0:
                kept = min(kept, (limit - float(start[axis])) / float(step[axis]))
        return np.asarray(start + step * kept if kept >= 0 else end, np.float64)


def _meeting(frame: _Frame) -> FloatArray:
    """The meeting point: concave side first, at the first distance whose feet and label fit on the film."""
    chord = frame.middles[1] - frame.middles[0]
    length = float(np.hypot(*chord))
    # Perpendicular to the chord, towards the picture's right; horizontal when the end plates coincide.
    across = np.array([chord[1], -chord[0]]) / length if length > 0 else np.array([1.0, 0.0])
    if across[0] < 0:
        across = -across
    middle = frame.middles.mean(axis=0)
    best, least = middle, math.inf
    sides = (frame.concave, -frame.concave)
    for side, offset in (*itertools.product(sides, _NEAR), *itertools.product(sides, _FAR)):
        meeting = middle + side * offset * frame.width * across
        feet = frame.feet(meeting)
        room = meeting + np.array([side * 1.2 * frame.width, 0.0])
        cost = frame.outside(np.vstack([feet, meeting, room]), 0.15 * frame.width)
        # A perpendicular shorter than half an end plate would hide under the right-angle mark.
        short = 0.5 * frame.width - float(np.hypot(*(feet - meeting).T).min())
        cost += max(0.0, short)
        if cost <= 0.0:
            return np.asarray(meeting, np.float64)
        if cost < least:
            best, least = meeting, cost
    return np.asarray(best, np.float64)


def _draw(frame: _Frame, scale: FloatArray) -> CobbDrawing:
    meeting = _meeting(frame)
    feet = frame.feet(meeting)
    drops = meeting - feet
    lengths = np.hypot(*drops.T)
    normals = np.stack([-frame.along[:, 1], frame.along[:, 0]], axis=1)  # pointing down the picture
    radius = float(np.clip(0.75 * lengths[1], 0.3 * frame.width, 1.6 * frame.width))
    # Past the meeting point the upper perpendicular runs on, and the arc leads from it to the lower one.
    upper_end = frame.clipped(meeting, meeting + normals[0] * radius * 1.25)
    lower_end = frame.clipped(meeting, meeting - normals[1] * 0.3 * frame.width)
    start = math.atan2(*reversed(normals[0].tolist()))
    turn = math.atan2(
        float(normals[0][0] * normals[1][1] - normals[0][1] * normals[1][0]), float(normals[0] @ normals[1])
    )
    steps = start + np.linspace(0.0, turn, 2 + int(abs(math.degrees(turn)) // 3))
    arc = meeting + radius * np.stack([np.cos(steps), np.sin(steps)], axis=1)
    lines, anchors = zip(*(_end_plate(frame, i, feet[i]) for i in (0, 1)), strict=True)
    return CobbDrawing(
        upper_line=_segment(*lines[0], scale=scale),
        lower_line=_segment(*lines[1], scale=scale),
        upper_perpendicular=_segment(feet[0], upper_end, scale=scale),
        lower_perpendicular=_segment(feet[1], lower_end, scale=scale),
        meeting=_point(meeting, scale),
        right_angles=(_square(frame, 0, feet[0], drops[0], scale), _square(frame, 1, feet[1], drops[1], scale)),
        arc=tuple(_point(p, scale) for p in arc),
        angle_anchors=_angle_anchors(frame, meeting, radius, turn, scale),
        upper_anchors=tuple(Anchor(_point(p, scale), align) for p, align in anchors[0]),
        lower_anchors=tuple(Anchor(_point(p, scale), align) for p, align in anchors[1]),
        angle_deg=abs(math.degrees(turn)),
    )


def _end_plate(
    frame: _Frame, index: int, foot: FloatArray
) -> tuple[tuple[FloatArray, FloatArray], tuple[tuple[FloatArray, int], ...]]:
    """The extended end-plate line, left to right, and places for the level's name at its ends."""
    middle, along = frame.middles[index], frame.along[index]
    reach = float((foot - middle) @ along)
    left = frame.clipped(middle, middle + along * min(-0.85 * frame.width, reach - 0.3 * frame.width))
    right = frame.clipped(middle, middle + along * max(0.85 * frame.width, reach + 0.3 * frame.width))
    gap = 0.12 * frame.width
    at_left, at_right = (left - np.array([gap, 0.0]), -1), (right + np.array([gap, 0.0]), 1)
    # The end away from the perpendicular is the quiet one; above or below the line's middle comes last.
    ends = (at_right, at_left) if reach < 0 else (at_left, at_right)
    return (left, right), (*ends, (middle + np.array([0.0, (-0.4, 0.4)[index] * frame.width]), 0))


def _angle_anchors(
    frame: _Frame, meeting: FloatArray, radius: float, turn: float, scale: FloatArray
) -> tuple[Anchor, ...]:
    # Beside the meeting point the perpendiculars open by 90 degrees less half the angle: the larger the angle, the
    # further out the text clears them.
    gap = frame.width * (0.25 + 0.35 * min(abs(math.tan(turn / 2)), 2.0))
    away = 1 if meeting[0] >= frame.middles[:, 0].mean() else -1
    places = (
        (np.array([away * gap, 0.0]), away),
        (np.array([-away * gap, 0.0]), -away),
        (np.array([0.0, radius + 0.5 * frame.width]), 0),
        (np.array([0.0, -0.6 * frame.width]), 0),
    )
    return tuple(Anchor(_point(meeting + shift, scale), align) for shift, align in places)


def _square(
    frame: _Frame, index: int, foot: FloatArray, drop: FloatArray, scale: FloatArray
) -> tuple[Point, Point, Point]:
    """The open square at a foot, on the side of the vertebra."""
    length = float(np.hypot(*drop))
    size = min(0.16 * frame.width, 0.4 * length)
    inward = drop / length * size if length > 0 else np.zeros(2)
    towards = frame.along[index] * size
    if float((frame.middles[index] - foot) @ towards) < 0:
        towards = -towards
    return _point(foot + towards, scale), _point(foot + towards + inward, scale), _point(foot + inward, scale)


def draw_balance(construction: BalanceConstruction, *, rows: int, columns: int) -> BalanceDrawing:
    """The plumb line, the horizontal offset from the reference, and places for the label.

    Args:
        construction: points in pixels.
        rows: height of the image in pixels; the drawing stays inside.
        columns: width of the image in pixels.

    Raises:
        ValueError: a coordinate is not finite.
    """
    (top_x, top_y), (x, y) = construction.plumb_top, construction.reference
    if not all(math.isfinite(value) for value in (top_x, top_y, x, y)):
        raise ValueError("a balance construction needs finite points")
    past = 0.03 * abs(y - top_y)
    bottom = min(y + past, rows - 1.0)
    away = 1 if top_x >= x else -1
    gap = 0.015 * columns
    anchors = (
        Anchor((top_x + away * gap, y), away),
        Anchor((x - away * gap, y), -away),
        Anchor((top_x, min(bottom + 2 * past, rows - 1.0)), 0),
    )
    return BalanceDrawing(((top_x, top_y), (top_x, bottom)), ((x, y), (top_x, y)), anchors)


def _point(vector: FloatArray, scale: FloatArray) -> Point:
    return float(vector[0] / scale[0]), float(vector[1] / scale[1])


def _segment(start: FloatArray, end: FloatArray, *, scale: FloatArray) -> Segment:
    return _point(start, scale), _point(end, scale)
