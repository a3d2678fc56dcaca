"""A volume's axes and a graph's: which way each runs in the patient, and one seen as the other without a copy."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.plane import VolumeGeometry

_WAYS: Final = {"L": (0, 1), "R": (0, -1), "P": (1, 1), "A": (1, -1), "S": (2, 1), "I": (2, -1)}
"""Letter -> axis of the patient (LPS) and the way along it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How stored axes (slices, rows, columns) become a graph's.

    Attributes:
        order: stored axis of each of the graph's axes.
        flipped: whether it runs the other way.
    """

    order: tuple[int, int, int]
    flipped: tuple[bool, bool, bool]

    def view(self, values: NDArray[Any]) -> NDArray[Any]:
        """A volume as the graph's axes see it: a view, so that writing to it writes to the volume."""
        turned = values.transpose(self.order)
        return turned[tuple(slice(None, None, -1 if flip else 1) for flip in self.flipped)]

    def affine(self, geometry: VolumeGeometry) -> NDArray[np.float64]:
        """(4, 4) from a voxel along the graph's axes to LPS mm."""
        steps = geometry.matrix[:, ::-1]  # slices, rows, columns
        found = np.eye(4)
        found[:3, 3] = geometry.origin
        for axis, (stored, flip) in enumerate(zip(self.order, self.flipped, strict=True)):
            found[:3, axis] = -steps[:, stored] if flip else steps[:, stored]
            if flip:
                found[:3, 3] += steps[:, stored] * (geometry.shape[stored] - 1)
        return found

    def spacing(self, geometry: VolumeGeometry) -> tuple[float, float, float]:
        """Distances in mm along the graph's axes."""
        along = geometry.spacing
        return along[self.order[0]], along[self.order[1]], along[self.order[2]]


def turn_for(axes: str, geometry: VolumeGeometry, transpose: tuple[int, ...] = (0, 1, 2)) -> Turn:
    """The turn to axes such as "RAS" (each letter: where the axis grows to), or to "stored" ones.

    Args:
        axes: see `Grid.axes`.
        geometry: of the volume; oblique axes count as the patient's axes that they are nearest to, each taken once, as
            nibabel's io_orientation decides.
        transpose: which of these axes the graph's first, second and third are.

    Raises:
        ValueError: the letters do not name three axes of the patient.
    """
    if axes == "stored":
        order = tuple(transpose)
        return Turn((order[0], order[1], order[2]), (False, False, False))
    ways = [_WAYS[letter] for letter in axes]
    if sorted(axis for axis, _ in ways) != [0, 1, 2]:
        raise ValueError(f"the axes {axes!r} do not name each direction once")
    stored = _stored_ways(geometry)
    by_axis = {axis: (index, sign) for index, (axis, sign) in enumerate(stored)}
    chosen = [by_axis[ways[index][0]] + (ways[index][1],) for index in transpose]
    return Turn(
        (chosen[0][0], chosen[1][0], chosen[2][0]),
        (chosen[0][1] != chosen[0][2], chosen[1][1] != chosen[1][2], chosen[2][1] != chosen[2][2]),
    )


def _stored_ways(geometry: VolumeGeometry) -> list[tuple[int, int]]:
    """For slices, rows and columns: the nearest axis of the patient and the way along it."""
    matrix = geometry.matrix
    left, _, right = np.linalg.svd(matrix / np.linalg.norm(matrix, axis=0))
    rotation = left @ right  # the nearest one: shear left out
    found: dict[int, tuple[int, int]] = {}
    for column in range(3):  # columns, rows, slices: the order in which nibabel has them
        axis = int(np.argmax(np.abs(rotation[:, column])))
        found[2 - column] = (axis, 1 if rotation[axis, column] > 0 else -1)
        rotation[axis, :] = 0.0
    return [found[index] for index in range(3)]
