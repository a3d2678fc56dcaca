"""Axial, coronal and sagittal: how each is shown, and which axes of a voxel grid run along it."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations
from typing import Final

import numpy as np

from app.core.anatomy import Side
from app.core.instance import Vector3
from app.core.plane import FloatArray, VolumeGeometry, unit

OBLIQUE_ABOVE_DEG: Final = 2.0
"""A grid that lies further than this off the patient's axes is said to."""


class Orientation(StrEnum):
    """The three planes of the patient, shown as radiologists expect them."""

    AXIAL = "axial"  # from the feet: the patient's right at the picture's left, front up
    CORONAL = "coronal"  # from the front: the patient's right at the picture's left, head up
    SAGITTAL = "sagittal"  # from the patient's left: front at the picture's left, head up

    @property
    def across(self) -> Vector3:
        """Direction along a row of the picture, from left to right; LPS."""
        return (0.0, 1.0, 0.0) if self is Orientation.SAGITTAL else (1.0, 0.0, 0.0)

    @property
    def down(self) -> Vector3:
        """Direction down a column of the picture; LPS."""
        return (0.0, 1.0, 0.0) if self is Orientation.AXIAL else (0.0, 0.0, -1.0)

    @property
    def through(self) -> FloatArray:
        """(3,) direction of view, in which planes are counted: to the head, to the back, to the patient's right."""
        return np.cross(self.across, self.down)


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Which axes of an array (slices, rows, columns) become planes, picture rows and picture columns.

    Attributes:
        axes: array axes that are counted through, run down, and run across the picture.
        flips: whether each of them runs against the array's order.
        off_axis_deg: largest angle between an axis of the grid and the patient's axis it stands for, 0 to 90.
    """

    axes: tuple[int, int, int]
    flips: tuple[bool, bool, bool]
    off_axis_deg: float

    @property
    def as_stored(self) -> bool:
        """Whether a plane is a stored slice, pixel for pixel in its place."""
        return self.axes == (0, 1, 2) and self.flips[1:] == (False, False)


def steps(geometry: VolumeGeometry) -> FloatArray:
    """(3, 3) whose row a is the change in LPS mm per +1 along array axis a (slice, row, column)."""
    return np.array([geometry.slice_step, geometry.row_step, geometry.column_step], np.float64)


def layout(geometry: VolumeGeometry, orientation: Orientation) -> GridLayout:
    """The grid's own axes nearest to an orientation: each axis of the patient gets one axis of the grid."""
    directions = np.array([unit(step) for step in steps(geometry)])
    # One assignment for all three orientations, or a grid at 45 degrees could be shown twice in one of them.
    cosines = directions @ np.eye(3)
    best = max(permutations(range(3)), key=lambda order: sum(abs(cosines[order[p], p]) for p in range(3)))
    off = max(float(np.degrees(np.arccos(min(abs(cosines[best[p], p]), 1.0)))) for p in range(3))
    axes, flips = [], []
    for wanted in (orientation.through, np.asarray(orientation.down), np.asarray(orientation.across)):
        axis = best[int(np.argmax(np.abs(wanted)))]
        axes.append(axis)
        flips.append(bool(directions[axis] @ wanted < 0))
    return GridLayout((axes[0], axes[1], axes[2]), (flips[0], flips[1], flips[2]), off)


def left_edge(column_step: Vector3) -> Side | None:
    """The patient's side at the picture's left edge; None where rows do not run mainly from side to side."""
    across = unit(np.asarray(column_step))
    if abs(float(across[0])) < np.cos(np.deg2rad(45.0)):
        return None
    return Side.RIGHT if across[0] > 0 else Side.LEFT


def edge_letters(direction: FloatArray) -> str:
    """Letters of where a direction leads (L, R, A, P, H, F), the strongest first: "L", "LA", ...

    As Patient Orientation (0020,0020) has them (PS3.3 C.7.6.1.1.1); parts under 20 degrees are left out.
    """
    named = unit(np.asarray(direction, np.float64))
    pairs = (("L", "R"), ("P", "A"), ("H", "F"))
    order = sorted(range(3), key=lambda axis: -abs(float(named[axis])))
    least = np.sin(np.deg2rad(20.0))
    return "".join(pairs[axis][0 if named[axis] > 0 else 1] for axis in order if abs(float(named[axis])) > least)
