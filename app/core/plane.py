"""An image's place in the patient, and a volume's: from pixels to LPS millimetres and back."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.geometry import Point
from app.core.instance import Vector3

FloatArray = NDArray[np.float64]


def unit(vector: FloatArray) -> FloatArray:
    """The vector at length 1.

    Raises:
        ValueError: it has no length or is not finite.
    """
    length = float(np.linalg.norm(vector))
    if not np.isfinite(length) or length == 0.0:
        raise ValueError("a direction must be finite and have a length")
    return np.asarray(vector / length, np.float64)


@dataclass(frozen=True, slots=True)
class ImagePlane:
    """Where an image lies in the patient (PS3.3 C.7.6.2.1.1).

    Attributes:
        origin: centre of the first pixel, LPS mm.
        column_step: change in mm when the column number grows by 1 (along a row).
        row_step: change in mm when the row number grows by 1 (down a column).
        rows, columns: size in pixels.
        frame_of_reference: UID within which positions may be compared; empty when not stated.
    """

    origin: Vector3
    column_step: Vector3
    row_step: Vector3
    rows: int
    columns: int
    frame_of_reference: str = ""

    @property
    def normal(self) -> FloatArray:
        """(3,) unit vector: rows' direction x columns' direction."""
        return unit(np.cross(np.asarray(self.column_step), np.asarray(self.row_step)))

    def to_patient(self, point: Point) -> Vector3:
        """LPS mm of an image point (x, y)."""
        found = np.asarray(self.origin) + point[0] * np.asarray(self.column_step) + point[1] * np.asarray(self.row_step)
        return float(found[0]), float(found[1]), float(found[2])

    def to_image(self, patient: Vector3) -> tuple[Point, float]:
        """Image point (x, y) of the foot of the perpendicular from a patient point, and its signed distance in mm."""
        across, down = np.asarray(self.column_step), np.asarray(self.row_step)
        offset = np.asarray(patient) - np.asarray(self.origin)
        # A sheared plane's steps need not be at right angles.
        solved = np.linalg.solve(
            np.array([[across @ across, across @ down], [across @ down, down @ down]]),
            np.array([across @ offset, down @ offset]),
        )
        return (float(solved[0]), float(solved[1])), float(self.normal @ offset)

    def same_frame(self, other: "ImagePlane") -> bool:
        """Whether positions in both may be compared: both state the same frame of reference."""
        return bool(self.frame_of_reference) and self.frame_of_reference == other.frame_of_reference


@dataclass(frozen=True, slots=True)
class VolumeGeometry:
    """Where voxels lie in the patient; voxel (k, j, i) is slice k, row j, column i.

    Attributes:
        origin: centre of voxel (0, 0, 0), LPS mm.
        column_step, row_step, slice_step: change in mm per +1 column, row, slice.
        shape: (slices, rows, columns).
        frame_of_reference: UID; empty when not stated.
    """

    origin: Vector3
    column_step: Vector3
    row_step: Vector3
    slice_step: Vector3
    shape: tuple[int, int, int]
    frame_of_reference: str = ""

    @property
    def matrix(self) -> FloatArray:
        """(3, 3) whose columns are column_step, row_step, slice_step: LPS = origin + matrix @ (i, j, k)."""
        return np.array([self.column_step, self.row_step, self.slice_step], np.float64).T

    @property
    def spacing(self) -> tuple[float, float, float]:
        """(slice, row, column) distances in mm."""
        across, down, through = (float(np.linalg.norm(step)) for step in self.matrix.T)
        return through, down, across

    @property
    def voxel_ml(self) -> float:
        """Volume of one voxel in ml."""
        return abs(float(np.linalg.det(self.matrix))) / 1000.0

    @property
    def is_right_angled(self) -> bool:
        """Whether the three steps stand at right angles within 0.1 degree: no gantry tilt."""
        axes = [unit(step) for step in self.matrix.T]
        most = np.sin(np.deg2rad(0.1))
        return all(abs(float(axes[a] @ axes[b])) <= most for a, b in ((0, 1), (0, 2), (1, 2)))

    def to_patient(self, voxel: Vector3) -> Vector3:
        """LPS mm of a voxel (k, j, i), which need not be whole."""
        k, j, i = voxel
        found = np.asarray(self.origin) + self.matrix @ np.array([i, j, k])
        return float(found[0]), float(found[1]), float(found[2])

    def to_voxel(self, patient: Vector3) -> Vector3:
        """Voxel (k, j, i) of a patient point, not rounded."""
        i, j, k = np.linalg.solve(self.matrix, np.asarray(patient) - np.asarray(self.origin))
        return float(k), float(j), float(i)

    def plane(self, index: int) -> ImagePlane:
        """The plane of slice `index`."""
        return ImagePlane(
            self.to_patient((float(index), 0.0, 0.0)),
            self.column_step,
            self.row_step,
            self.shape[1],
            self.shape[2],
            self.frame_of_reference,
        )


_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))


def direction_letters(direction: Vector3, *, least: float = 0.3) -> str:
    """Where a direction in the patient points, main letter first: "L", "PH", ...; DICOM's letters (C.7.6.1.1.1).

    Args:
        direction: LPS; its length does not matter.
        least: share of the direction below which a letter is left out, 0 to 1.
    """
    along = unit(np.asarray(direction))
    order = [int(axis) for axis in np.argsort(-np.abs(along)) if abs(along[axis]) >= least]
    return "".join(_LETTERS[axis][0 if along[axis] > 0 else 1] for axis in order)
