"""Checked arrays from vertebra marks: the common ground of every spine measurement."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.anatomy import level_index
from app.core.measurement import Vertebra
from app.core.spacing import Spacing

FloatArray = NDArray[np.float64]

_SMALLEST_SIDE_PX = 1.0  # below this a tilt is quantisation, not anatomy


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """Why there is no value.

    Attributes:
        reason: one sentence for the clinician.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class Outline:
    """Vertebrae from head to foot as arrays.

    Attributes:
        levels: (n,) level names, T1 first.
        corners: (n, 4, 2) x, y in pixels; upper left, upper right, lower left, lower right in the picture.
        scale: (2,) mm per pixel in x and y; (1, 1) when spacing is unknown, which keeps angles of square pixels.
    """

    levels: tuple[str, ...]
    corners: FloatArray
    scale: FloatArray

    @property
    def centres(self) -> FloatArray:
        """(n, 2) x, y of the vertebral bodies' centres in pixels."""
        return np.asarray(self.corners.mean(axis=1))

    def axes(self) -> FloatArray:
        """(n, 2) vector from the middle of the left side to the middle of the right side, in mm."""
        right = self.corners[:, 1] + self.corners[:, 3]
        left = self.corners[:, 0] + self.corners[:, 2]
        return np.asarray((right - left) / 2 * self.scale)

    def upper_plates(self) -> FloatArray:
        """(n, 2) vector along the upper end plate, left to right in the picture, in mm."""
        return np.asarray((self.corners[:, 1] - self.corners[:, 0]) * self.scale)

    def lower_plates(self) -> FloatArray:
        """(n, 2) vector along the lower end plate, left to right in the picture, in mm."""
        return np.asarray((self.corners[:, 3] - self.corners[:, 2]) * self.scale)


def read_outline(vertebrae: Sequence[Vertebra], spacing: Spacing | None, *, at_least: int = 3) -> Outline | NotMeasured:
    """Arrays of `vertebrae`, or the reason why nothing can be measured on them.

    Args:
        vertebrae: from head to foot; levels may be missing but not repeated or out of order.
        spacing: None when unknown.
        at_least: number of vertebrae that the measurement needs.
    """
    if len(vertebrae) < at_least:
        return NotMeasured(f"Only {len(vertebrae)} vertebrae are marked; this measurement needs {at_least}.")
    indices = [level_index(v.level) for v in vertebrae]
    if any(b <= a for a, b in pairwise(indices)):
        return NotMeasured("The vertebrae are not in order from head to foot, or a level is marked twice.")
    corners = np.array([v.corners for v in vertebrae], np.float64)
    if corners.shape != (len(vertebrae), 4, 2) or not np.isfinite(corners).all():
        return NotMeasured("A vertebra has a corner without a position.")
    for vertebra, quad in zip(vertebrae, corners, strict=True):
        if problem := _quad_problem(quad):
            return NotMeasured(f"The corners of {vertebra.level} {problem}; move them and measure again.")
    heights = np.diff(corners.mean(axis=1)[:, 1])
    if (heights <= 0).sum() > len(heights) // 4:
        return NotMeasured("The vertebrae do not follow each other from the top of the picture to its bottom.")
    scale = np.array([1.0, 1.0]) if spacing is None else np.array([spacing.column, spacing.row])
    return Outline(tuple(v.level for v in vertebrae), corners, scale)


def _quad_problem(quad: FloatArray) -> str:
    """What is wrong with (4, 2) corners; empty when they are usable."""
    upper_left, upper_right, lower_left, lower_right = quad
    sides = (upper_right - upper_left, lower_right - lower_left, lower_left - upper_left, lower_right - upper_right)
    if min(float(np.hypot(*side)) for side in sides) < _SMALLEST_SIDE_PX:
        return "lie on one another"
    ring = np.array([upper_left, upper_right, lower_right, lower_left])
    following = np.roll(ring, -1, axis=0)
    area = float(np.sum(ring[:, 0] * following[:, 1] - following[:, 0] * ring[:, 1])) / 2
    plates_cross = _cross(upper_left, upper_right, lower_left, lower_right)
    sides_cross = _cross(upper_left, lower_left, upper_right, lower_right)
    if area <= 0 or plates_cross or sides_cross:
        return "are crossed or mirrored"
    return ""


def _cross(a: FloatArray, b: FloatArray, c: FloatArray, d: FloatArray) -> bool:
    """Whether segment a-b meets segment c-d; points (2,)."""
    return _turn(a, b, c) * _turn(a, b, d) <= 0 and _turn(c, d, a) * _turn(c, d, b) <= 0


def _turn(a: FloatArray, b: FloatArray, c: FloatArray) -> float:
    """Sign of the turn from a-b to a-c."""
    return float(np.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])))
