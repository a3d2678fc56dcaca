"""Positions of slices along their normal: order, missing slices, uneven distances, slant."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.plane import FloatArray, unit
from app.reading.series.slices import Slice

_SAME_MM: Final = 0.01
# Of one slice distance: how far slices may lie from even distances and still be shown as a volume, with a mark; and how
# far unmarked, because positions are decimal strings.
_UNEVEN: Final = 0.25
_ROUNDED: Final = 0.02
_SLANT_DEGREES: Final = 0.1
_MOST_NAMED: Final = 8


@dataclass(frozen=True, slots=True)
class Places:
    """How slices in order lie to one another.

    Attributes:
        step: (3,) LPS mm from one slice to the next; None with fewer than two places.
        reason: why no volume can be made of them; empty when one can.
        marks: what a reader must know.
    """

    step: FloatArray | None
    reason: str
    marks: tuple[str, ...]


def has_place(item: Slice) -> bool:
    """Whether the slice states where it lies."""
    return item.instance.position is not None and item.instance.orientation is not None


def positions(slices: Sequence[Slice]) -> FloatArray:
    """(n, 3) LPS mm; every slice has a place."""
    return np.array([item.instance.position for item in slices], np.float64).reshape(-1, 3)


def normal_of(slices: Sequence[Slice]) -> FloatArray:
    """(3,) unit normal of slices whose orientations agree.

    The normal of the middle one in lexical order, so that it does not depend on the order of the slices.
    """
    stated = sorted(item.instance.orientation for item in slices if item.instance.orientation is not None)
    middle = np.asarray(stated[len(stated) // 2])
    return unit(np.cross(middle[:3], middle[3:]))


def along(slices: Sequence[Slice]) -> FloatArray:
    """(n,) distances along the normal in mm."""
    return np.asarray(positions(slices) @ normal_of(slices), np.float64)


def location_numbers(slices: Sequence[Slice]) -> list[int]:
    """For each slice the number of its location, from 0 in order along the normal; the same within 0.01 mm."""
    points = positions(slices)
    coordinates = np.column_stack([points @ normal_of(slices), points])
    levels = np.column_stack([_levels(column) for column in coordinates.T])
    _, numbers = np.unique(levels, axis=0, return_inverse=True)
    return [int(number) for number in numbers.reshape(-1)]


def _levels(values: FloatArray) -> FloatArray:
    """Values that lie within 0.01 mm of a neighbour get one number; numbers rise with the values."""
    order = np.argsort(values, kind="stable")
    rises = np.diff(values[order]) > _SAME_MM
    numbers = np.empty(len(values))
    numbers[order] = np.concatenate([[0], np.cumsum(rises)])
    return numbers


def judge(slices: Sequence[Slice]) -> Places:
    """How slices lie that are in order along their normal, one at each location."""
    if len(slices) < 2:
        return Places(None, "one image alone makes no volume", ())
    points, distances = positions(slices), along(slices)
    gaps = np.diff(distances)
    if gaps.min() <= _SAME_MM:
        return Places(None, "images lie beside one another rather than behind one another", ())
    typical = float(np.sort(gaps)[(len(gaps) - 1) // 2])  # the lower of two in the middle: a gap is not typical
    counts = np.maximum(1, np.rint(gaps / typical)).astype(int)
    # A wider distance is a gap only when it is a whole number of the others; else the distances are uneven.
    counts[np.abs(gaps / typical - counts) > 0.2] = 1
    marks = list(_missing(counts))
    numbers = np.concatenate([[0], np.cumsum(counts)])
    step = (points[-1] - points[0]) / numbers[-1]
    even = distances[0] + numbers * (distances[-1] - distances[0]) / numbers[-1]
    worst = float(np.abs(distances - even).max())
    reason = "slices are missing" if marks else ""
    if worst > _ROUNDED * typical + _SAME_MM:
        per_slice = gaps / counts
        marks.append(f"slice distances differ: {per_slice.min():.4g} to {per_slice.max():.4g} mm")
        if worst > _UNEVEN * typical:
            reason = reason or "slice distances differ too much"
        else:
            marks[-1] += f"; planes across them are up to {worst:.2g} mm off"
    aside = np.linalg.norm(points - points[0] - np.outer(numbers, step), axis=1)
    if float(aside.max()) > max(_UNEVEN * typical, 0.1) and not reason:
        reason = "slices are shifted against one another"
        marks.append(f"slices are shifted against one another by up to {aside.max():.2g} mm")
    marks += _slant(step, normal_of(slices), slices[0].instance.modality)
    return Places(step, reason, tuple(marks))


def _missing(counts: np.ndarray) -> list[str]:
    """Which slices of the whole are missing, counted from 1 in the order shown."""
    total = int(counts.sum()) + 1
    numbers: list[int] = []
    position = 1
    for count in counts.tolist():
        numbers += range(position + 1, position + count)
        position += count
    if not numbers:
        return []
    if len(numbers) == 1:
        return [f"slice {numbers[0]} of {total} is missing"]
    named = [str(number) for number in numbers[:_MOST_NAMED]]
    if len(numbers) > _MOST_NAMED:
        return [f"{len(numbers)} slices of {total} are missing: {', '.join(named)}, ..."]
    return [f"slices {', '.join(named[:-1])} and {named[-1]} of {total} are missing"]


def _slant(step: FloatArray, normal: FloatArray, modality: str) -> list[str]:
    cosine = abs(float(unit(step) @ normal))
    degrees = float(np.degrees(np.arccos(min(1.0, cosine))))
    if degrees <= _SLANT_DEGREES:
        return []
    what = "gantry tilt" if modality == "CT" else "slanted stack"
    return [f"{what}: each slice is shifted against the one before, {degrees:.1f} degrees off their normal"]
