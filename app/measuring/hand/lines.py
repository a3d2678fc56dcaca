"""Lengths, angles, diameters and the cardiothoracic ratio from points on an image."""

import math

import numpy as np

from app.core import quantities as names
from app.core.geometry import Point, direction_deg, line_angle_deg
from app.core.measurement import Quantity, Unit
from app.measuring.hand.scale import Scale

Made = tuple[Quantity, ...] | str
"""The numbers, the most important first; or one sentence why there are none."""


def _vector(start: Point, end: Point, scale: Scale) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """From `start` to `end` in mm, or in square pixels without a spacing."""
    across, down = scale.steps
    return np.array([(end[0] - start[0]) * across, (end[1] - start[1]) * down], np.float64)


def distance(start: Point, end: Point, scale: Scale) -> float:
    """Distance in mm, or in px without a spacing."""
    return float(np.hypot(*_vector(start, end, scale)))


def length(points: tuple[Point, ...], scale: Scale) -> Made:
    """Distance of two points, with unequal spacings along rows and columns (PS3.3 10.7.1.3)."""
    value = distance(points[0], points[1], scale)
    if value == 0.0:
        return "A length needs two different points."
    return (Quantity(names.LENGTH, value, scale.length_unit),)


def angle(points: tuple[Point, ...], scale: Scale) -> Made:
    """Angle at the middle of three points, 0 to 180 degrees, in mm space."""
    first, second = _vector(points[1], points[0], scale), _vector(points[1], points[2], scale)
    if not first.any() or not second.any():
        return "An angle needs two arms with a length."
    turn = abs(direction_deg(first) - direction_deg(second))
    return (Quantity(names.ANGLE, min(turn, 360.0 - turn), Unit.DEGREE),)


def cobb(points: tuple[Point, ...], scale: Scale) -> Made:
    """Cobb angle of two end plate lines, 0 to 90 degrees, in mm space.

    The smaller angle of the two lines, which equals that of their perpendiculars (Cobb JR. Outline for the study of
    scoliosis. AAOS Instr Course Lect 1948;5:261-275). Lines have no direction, so a curve beyond 90 degrees is
    measured with the angle tool.
    """
    try:
        value = line_angle_deg(_vector(points[0], points[1], scale), _vector(points[2], points[3], scale))
    except ValueError:
        return "A Cobb angle needs two lines with a length."
    return (Quantity(names.ANGLE, value, Unit.DEGREE),)


def bidirectional(points: tuple[Point, ...], scale: Scale) -> Made:
    """Long and short axis of a lesion, and by how many degrees they miss the right angle.

    The longer of the two lines is the long axis, whichever was drawn first. RECIST 1.1 measures the longest diameter
    of a lesion and the short axis of a lymph node, perpendicular to it in the same plane (Eisenhauer EA et al. Eur J
    Cancer 2009;45:228-247); WHO takes the product of both (Miller AB et al. Cancer 1981;47:207-214).
    """
    long_axis, short_axis = _vector(points[0], points[1], scale), _vector(points[2], points[3], scale)
    try:
        off = 90.0 - line_angle_deg(long_axis, short_axis)
    except ValueError:
        return "Both axes need a length."
    longer, shorter = sorted((float(np.hypot(*long_axis)), float(np.hypot(*short_axis))), reverse=True)
    unit = scale.length_unit
    return (
        Quantity(names.LONG_AXIS, longer, unit),
        Quantity(names.SHORT_AXIS, shorter, unit),
        Quantity(names.OFF_PERPENDICULAR, off, Unit.DEGREE),
    )


def cardiothoracic_ratio(points: tuple[Point, ...], scale: Scale) -> Made:
    """Greatest horizontal width of the heart over that of the inner chest; needs no spacing.

    The heart's width is the sum of its greatest distances to the right and to the left of the midline, which is the
    horizontal distance of its borders; the chest's is taken between the inner borders of the ribs (Danzer CS. The
    cardiothoracic ratio: an index of cardiac enlargement. Am J Med Sci 1919;157:513-521).

    Args:
        points: right and left heart border, right and left inner chest wall; only x counts.
        scale: for the widths.
    """
    right, left, right_wall, left_wall = (x for x, _ in points)
    across = scale.steps[0]
    heart, chest = abs(left - right) * across, abs(left_wall - right_wall) * across
    if heart == 0.0 or chest == 0.0:
        return "The borders of the heart and of the chest need a distance from one another."
    inside = min(right_wall, left_wall) <= min(right, left) and max(right, left) <= max(right_wall, left_wall)
    if heart > chest or not inside:
        return "The heart's borders must lie between the inner chest walls."
    if (right < left) != (right_wall < left_wall):
        return "The right borders of heart and chest must lie on the same side of the image."
    return (
        Quantity(names.RATIO, heart / chest, Unit.RATIO),
        Quantity(names.HEART_WIDTH, heart, scale.length_unit),
        Quantity(names.CHEST_WIDTH, chest, scale.length_unit),
    )


def ellipse_axes(points: tuple[Point, ...], scale: Scale) -> tuple[float, float, float]:
    """(half axis through the second point, half axis across it, direction of the first in radians) in mm space.

    The third point sets the second half axis by its distance from the line of the first.
    """
    along, other = _vector(points[0], points[1], scale), _vector(points[0], points[2], scale)
    first = float(np.hypot(*along))
    if first == 0.0:
        return 0.0, 0.0, 0.0
    across = abs(float(along[0] * other[1] - along[1] * other[0])) / first
    return first, across, math.atan2(float(along[1]), float(along[0]))


def ellipse_outline(points: tuple[Point, ...], scale: Scale, count: int = 96) -> tuple[Point, ...]:
    """(x, y) in pixels of `count` points around an ellipse, not closed: what is measured, to be drawn.

    Unequal spacings along rows and columns are heeded: the ellipse is one in mm.
    """
    first, second, direction = ellipse_axes(points, scale)
    turns = np.arange(count) * (2.0 * np.pi / count)
    along, across = first * np.cos(turns), second * np.sin(turns)
    width, height = scale.steps
    x = points[0][0] + (along * math.cos(direction) - across * math.sin(direction)) / width
    y = points[0][1] + (along * math.sin(direction) + across * math.cos(direction)) / height
    return tuple(zip(x.tolist(), y.tolist(), strict=True))
