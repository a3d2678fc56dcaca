"""Sections through a voxel grid: array slices where they follow it, sampled planes where they do not.

scipy is imported where it is used: the window that shows slices as stored need not wait for it.
"""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from app.core.geometry import Point
from app.core.instance import Vector3
from app.core.plane import FloatArray, ImagePlane, VolumeGeometry
from app.volumes.orientation import GridLayout, steps

Voxel = tuple[int, int, int]
_EDGE = 1e-6


class Section(Protocol):
    """What of a grid a picture shows; the same section cuts the image and every mask on the image's grid."""

    @property
    def interpolated(self) -> bool:
        """Whether pixels lie between voxels; such a section cannot be drawn on."""

    @property
    def plane(self) -> ImagePlane | None:
        """Its place in the patient; None for a grid without one."""

    def labels(self, values: NDArray[Any]) -> NDArray[Any]:
        """(rows, columns) of the nearest voxels of an array on the grid, 0 outside it; a view where it can be."""

    def voxel(self, point: Point) -> Voxel | None:
        """(slice, row, column) nearest to an image point (x, y); None outside the grid."""


@dataclass(frozen=True, slots=True)
class GridSection:
    """An array slice, turned to be shown.

    Attributes:
        layout: which axes it shows.
        index: along `layout.axes[0]` in the array's own order.
        shape: (slices, rows, columns) of the grid.
        geometry: of the grid; None where it has no place in the patient.
    """

    layout: GridLayout
    index: int
    shape: Voxel
    geometry: VolumeGeometry | None = None

    @property
    def interpolated(self) -> bool:
        """Never."""
        return False

    @property
    def plane(self) -> ImagePlane | None:
        """Its place in the patient; None for a grid without one."""
        if self.geometry is None:
            return None
        along = steps(self.geometry)
        _, down, across = self.layout.axes
        first = np.zeros(3)
        first[self.layout.axes[0]] = self.index
        signs = []
        for axis, flipped in zip((down, across), self.layout.flips[1:], strict=True):
            first[axis] = self.shape[axis] - 1 if flipped else 0
            signs.append(-1.0 if flipped else 1.0)
        return ImagePlane(
            _vector(np.asarray(self.geometry.origin) + first @ along),
            _vector(signs[1] * along[across]),
            _vector(signs[0] * along[down]),
            self.shape[down],
            self.shape[across],
            self.geometry.frame_of_reference,
        )

    def labels(self, values: NDArray[Any]) -> NDArray[Any]:
        """(rows, columns) view of an array on the grid: writing into it writes into the array."""
        part: NDArray[Any] = values.transpose(self.layout.axes)[self.index]
        return part[:: -1 if self.layout.flips[1] else 1, :: -1 if self.layout.flips[2] else 1]

    def voxel(self, point: Point) -> Voxel | None:
        """(slice, row, column) that holds an image point (x, y); None outside the picture."""
        found = [0, 0, 0]
        found[self.layout.axes[0]] = self.index
        for axis, flipped, value in zip(self.layout.axes[1:], self.layout.flips[1:], (point[1], point[0]), strict=True):
            at = int(np.floor(value + 0.5))
            if not 0 <= at < self.shape[axis]:
                return None
            found[axis] = self.shape[axis] - 1 - at if flipped else at
        return found[0], found[1], found[2]


@dataclass(frozen=True, slots=True)
class SampledSection:
    """A plane that lies anyhow in the grid, or has its own pixel size.

    Attributes:
        where: the plane.
        geometry: of the grid, which may be sheared.
    """

    where: ImagePlane
    geometry: VolumeGeometry

    @property
    def interpolated(self) -> bool:
        """Always."""
        return True

    @property
    def plane(self) -> ImagePlane | None:
        """Its place in the patient."""
        return self.where

    def labels(self, values: NDArray[Any]) -> NDArray[Any]:
        """(rows, columns) of the nearest voxels, 0 outside the grid; same type as `values`."""
        matrix, offset = self._voxels(1.0)
        from scipy import ndimage  # noqa: PLC0415 - see the top

        found = ndimage.affine_transform(
            values, matrix, offset, output_shape=self._size(1), order=0, mode="nearest", prefilter=False
        )[0]
        found[~self._inside(matrix, offset, 1)[0]] = 0
        return np.asarray(found)

    def sample(self, values: NDArray[Any], *, thick_mm: float = 0.0) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Linear interpolation on the plane, or on planes beside it that fill `thick_mm`.

        Returns:
            (planes, rows, columns) float32 stored values, meaningless where outside, and (planes, rows, columns)
            whether inside the grid: within half a voxel of a voxel's centre.
        """
        step = min(self.geometry.spacing)
        planes = max(round(thick_mm / step), 1)
        matrix, offset = self._voxels(step)
        offset = offset - matrix[:, 0] * (planes - 1) / 2
        from scipy import ndimage  # noqa: PLC0415 - see the top

        found = ndimage.affine_transform(
            values,
            matrix,
            offset,
            output_shape=self._size(planes),
            output=np.float32,
            order=1,
            mode="nearest",
            prefilter=False,
        )
        return found, self._inside(matrix, offset, planes)

    def voxel(self, point: Point) -> Voxel | None:
        """(slice, row, column) nearest to an image point (x, y); None outside the grid."""
        return nearest_voxel(self.geometry, self.where.to_patient(point))

    def _size(self, planes: int) -> Voxel:
        return planes, self.where.rows, self.where.columns

    def _voxels(self, step: float) -> tuple[FloatArray, FloatArray]:
        """(3, 3) and (3,): (slice, row, column) = matrix @ (plane, row, column) + offset."""
        turn = np.linalg.inv(self.geometry.matrix)
        pixel = np.array([self.where.normal * step, self.where.row_step, self.where.column_step]).T
        offset = turn @ (np.asarray(self.where.origin) - np.asarray(self.geometry.origin))
        return (turn @ pixel)[::-1], offset[::-1]

    def _inside(self, matrix: FloatArray, offset: FloatArray, planes: int) -> NDArray[np.bool_]:
        """Whether each sample lies in the grid."""
        shape = self._size(planes)
        inside = np.ones(shape, np.bool_)
        n, r, c = (np.arange(size, dtype=np.float32) for size in shape)
        for axis, length in enumerate(self.geometry.shape):
            a, b, d = (np.float32(value) for value in matrix[axis])
            at = (a * n + np.float32(offset[axis]))[:, None, None] + (b * r)[None, :, None] + (d * c)[None, None, :]
            inside &= (at >= -0.5 - 1e-3) & (at <= length - 0.5 + 1e-3)
        return inside


def _vector(values: FloatArray) -> Vector3:
    return float(values[0]), float(values[1]), float(values[2])


def voxel_at(geometry: VolumeGeometry, patient: Vector3) -> FloatArray:
    """(3,) fractional (slice, row, column) of a patient point in LPS mm."""
    offset = np.asarray(patient, np.float64) - np.asarray(geometry.origin)
    return np.asarray(np.linalg.solve(geometry.matrix, offset)[::-1], np.float64)


def nearest_voxel(geometry: VolumeGeometry, patient: Vector3) -> Voxel | None:
    """(slice, row, column) that holds a patient point; None where it lies outside the volume."""
    at = voxel_at(geometry, patient)
    if any(not -0.5 - _EDGE <= value <= length - 0.5 + _EDGE for value, length in zip(at, geometry.shape, strict=True)):
        return None
    found = [min(max(int(np.floor(v + 0.5)), 0), n - 1) for v, n in zip(at, geometry.shape, strict=True)]
    return found[0], found[1], found[2]


def patient_at(geometry: VolumeGeometry, voxel: tuple[float, float, float]) -> Vector3:
    """LPS mm of a (slice, row, column), which may lie between voxels."""
    return _vector(np.asarray(geometry.origin) + np.asarray(voxel, np.float64) @ steps(geometry))
