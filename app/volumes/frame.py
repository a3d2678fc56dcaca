"""Right-angled grids laid around a volume, for planes that its own voxels do not lie on."""

from itertools import product
from typing import Final

import numpy as np

from app.core.errors import UnreadableInputError
from app.core.instance import Vector3
from app.core.plane import FloatArray, VolumeGeometry, unit

MAX_SIDE: Final = 4096
"""Pixels or planes along one side; beyond that the pixel size is not plausible for the volume."""


def corners(geometry: VolumeGeometry) -> FloatArray:
    """(8, 3) LPS mm of the centres of a volume's corner voxels."""
    ends = [(0.0, float(length - 1)) for length in reversed(geometry.shape)]
    return np.array([np.asarray(geometry.origin) + geometry.matrix @ np.array(ijk) for ijk in product(*ends)])


def right_angled(geometry: VolumeGeometry) -> VolumeGeometry:
    """The right-angled grid around a sheared volume, along the direction of its slices, with its distances.

    The table's direction is kept, so that a head scanned with a tilted gantry stands as it lay.

    Raises:
        UnreadableInputError: the slices lie so obliquely that no volume can be made of them.
    """
    through = unit(np.asarray(geometry.slice_step))
    across = np.asarray(geometry.column_step) - (np.asarray(geometry.column_step) @ through) * through
    down = np.cross(through, across)
    if down @ np.asarray(geometry.row_step) < 0:
        down = -down
    sizes = geometry.spacing
    volume = abs(float(np.linalg.det(geometry.matrix))) / float(np.prod(sizes))
    if volume < 0.25:
        raise UnreadableInputError(
            "The slices of this volume lie more than 75 degrees oblique to their own direction: show its images alone."
        )
    return _around(geometry, (through * sizes[0], unit(down) * sizes[1], unit(across) * sizes[2]))


def oblique_frame(
    geometry: VolumeGeometry,
    centre: Vector3,
    across: Vector3,
    down: Vector3,
    pixel_mm: float | None,
    step_mm: float | None,
) -> VolumeGeometry:
    """The grid of planes around a volume that turns with (across, down) and has a voxel centre at `centre`.

    Raises:
        ValueError: the directions are parallel or have no length, or a size gives more than 4096 pixels or planes.
    """
    right = unit(np.asarray(across, np.float64))
    lower = np.asarray(down, np.float64)
    lower = unit(lower - (lower @ right) * right)
    pixel = pixel_mm if pixel_mm is not None else min(geometry.spacing)
    step = step_mm if step_mm is not None else pixel
    if not (np.isfinite(pixel) and np.isfinite(step) and pixel > 0 and step > 0):
        raise ValueError("a pixel size and a step must be finite and above 0 mm")
    axes = (np.cross(right, lower) * step, lower * pixel, right * pixel)
    return _around(geometry, axes, np.asarray(centre, np.float64))


def _around(
    geometry: VolumeGeometry, axes: tuple[FloatArray, FloatArray, FloatArray], centre: FloatArray | None = None
) -> VolumeGeometry:
    """The grid with these steps (slice, row, column) that just covers a volume.

    With a centre the grid is as large on both sides of it as the farther side needs, so that it is the middle voxel.
    """
    start = np.asarray(geometry.origin) if centre is None else centre
    offsets = corners(geometry) - start
    origin = start.copy()
    shape = []
    for axis in axes:
        length = float(np.linalg.norm(axis))
        along = offsets @ (axis / length) / length
        low, high = float(along.min()), float(along.max())
        if centre is not None:
            # Half a voxel more on either side belongs to the outermost voxels.
            half = float(np.ceil(max(abs(low), abs(high)) - 1e-6))
            low, high = -half, half
        count = int(np.floor(high - low + 1e-6)) + 1
        if count > MAX_SIDE:
            raise ValueError(f"planes of {length:.3g} mm steps would be {count:,} pixels wide")
        shape.append(count)
        origin = origin + low * axis
    return VolumeGeometry(
        _vector(origin),
        _vector(axes[2]),
        _vector(axes[1]),
        _vector(axes[0]),
        (shape[0], shape[1], shape[2]),
        geometry.frame_of_reference,
    )


def _vector(values: FloatArray) -> Vector3:
    return float(values[0]), float(values[1]), float(values[2])
