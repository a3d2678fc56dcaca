"""Slabs: the largest, smallest or mean value over some millimetres through a plane."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.plane import unit
from app.core.volume import Volume
from app.volumes.orientation import steps
from app.volumes.section import GridSection, SampledSection


class Projection(StrEnum):
    """What of the values through a slab is shown."""

    MAXIMUM = "maximum"
    MINIMUM = "minimum"
    MEAN = "mean"


@dataclass(frozen=True, slots=True)
class Slab:
    """A projection and the thickness asked for in mm, > 0."""

    how: Projection
    mm: float

    def __post_init__(self) -> None:
        if not 0.0 < self.mm <= 2000.0:  # also refuses NaN
            raise ValueError(f"a slab of {self.mm!r} mm cannot be made")

    def mark(self, mm: float) -> str:
        """What the picture says of itself; `mm` is the thickness that was really used."""
        return f"{self.how.value} projection over {mm:.3g} mm"


def project_grid(volume: Volume, section: GridSection, slab: Slab) -> tuple[NDArray[np.float32], float]:
    """A slab of whole grid planes around a section, cut short at the volume's ends.

    Returns:
        (rows, columns) float32 modality values, and the slab's true thickness in mm: number of planes times their
        distance.
    """
    axis = section.layout.axes[0]
    step = plane_distance(section)
    count = max(round(slab.mm / step), 1)
    first = section.index - (count - 1) // 2
    start, end = max(first, 0), min(first + count, section.shape[axis])
    index = [slice(None)] * 3
    index[axis] = slice(start, end)
    flat = reduce_axis(volume.values[tuple(index)], axis, slab.how)
    picture = section_of_flat(section, flat, axis)
    return np.ascontiguousarray(volume.modality_values(picture)), (end - start) * step


def project_plane(
    volume: Volume, section: SampledSection, slab: Slab
) -> tuple[NDArray[np.float32], NDArray[np.bool_], float]:
    """A slab of interpolated planes on both sides of a section.

    Returns:
        (rows, columns) float32 modality values, (rows, columns) whether any sample lay in the volume, and the slab's
        thickness in mm. Samples outside the volume take no part.
    """
    step = min(volume.geometry.spacing)
    found, inside = section.sample(volume.values, thick_mm=slab.mm)
    if slab.how is Projection.MAXIMUM:
        flat = np.where(inside, found, -np.inf).max(axis=0)
    elif slab.how is Projection.MINIMUM:
        flat = np.where(inside, found, np.inf).min(axis=0)
    else:
        flat = np.where(inside, found, 0.0).sum(axis=0, dtype=np.float64) / np.maximum(inside.sum(axis=0), 1)
    seen = np.asarray(inside.any(axis=0), np.bool_)
    flat = np.where(seen, flat, 0.0).astype(np.float32)
    return volume.modality_values(flat), seen, found.shape[0] * step


def plane_distance(section: GridSection) -> float:
    """Perpendicular distance in mm between neighbouring planes of a section's kind."""
    if section.geometry is None or section.plane is None:
        raise ValueError("a grid without a place in the patient has no distances")
    along = steps(section.geometry)
    _, down, across = section.layout.axes
    normal = unit(np.cross(along[down], along[across]))
    return abs(float(normal @ along[section.layout.axes[0]]))


def reduce_axis(values: NDArray[Any], axis: int, how: Projection) -> NDArray[Any]:
    """Stored values reduced along one axis; the mean as float32."""
    if how is not Projection.MEAN:
        better = np.maximum if how is Projection.MAXIMUM else np.minimum
        if axis != values.ndim - 1:
            return np.asarray(better.reduce(values, axis=axis))
        # numpy reduces short rows one by one, several times slower than whole planes against one another.
        close = np.ascontiguousarray(values)
        flat = close[..., 0].copy()
        for index in range(1, close.shape[-1]):
            better(flat, close[..., index], out=flat)
        return flat
    if values.dtype.kind in "iu":
        # Whole numbers add up exactly; 16 bits times 32768 planes fit.
        return np.asarray(values.sum(axis=axis, dtype=np.int32) / np.float32(values.shape[axis]), np.float32)
    return np.asarray(values.mean(axis=axis, dtype=np.float64), np.float32)


def section_of_flat(section: GridSection, flat: NDArray[Any], axis: int) -> NDArray[Any]:
    """A picture of an array that was already reduced along the section's axis, turned as the section is."""
    single = GridSection(section.layout, 0, section.shape, section.geometry)
    return single.labels(np.expand_dims(flat, axis))
