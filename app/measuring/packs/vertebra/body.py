"""The frame of one vertebra: its body's centre and its own directions to the left, to the back and to the head.

Everything is found in the patient's millimetres, so that it does not matter how the voxels lie. The body is told from
the posterior elements by its thickness in planes across the spine: pedicles, laminae and processes are thin there, and
a collapsed body is as wide as a whole one.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates

from app.core.geometry import FloatArray
from app.core.plane import VolumeGeometry, unit
from app.measuring.packs.contour import crop

_AROUND: Final = 3  # empty voxels around the mask
_SMOOTHING: Final = 0.7  # voxels, standard deviation
_STEP: Final = 1.5  # mm, of the grid on which the body is sought
_THICK: Final = 0.7  # of the largest inscribed radius: belongs to the body's middle
_BEYOND: Final = 1.4  # inscribed radii from the body's axis: what lies farther out behind is posterior elements
_POSTERIOR_SHARE: Final = 0.06  # of the mask: fewer voxels are no posterior elements
_TO_BACK: Final = np.array([0.0, 1.0, 0.0])
_WIDER: Final = 1.15


@dataclass(frozen=True, slots=True, eq=False)
class Mask3:
    """A mask around one vertebra with its place.

    Attributes:
        values: float32 0 to 1, the part of the mask that holds it with empty voxels around, its steps smoothed.
        origin: (3,) LPS mm of its first voxel.
        matrix: (3, 3) whose columns are the steps in mm along array axes 0, 1, 2.
        inverse: its inverse.
        start: index of its first voxel in the volume.
        shape: of the volume.
        voxel: largest distance of neighbouring voxels in mm.
    """

    values: NDArray[np.float32]
    origin: FloatArray
    matrix: FloatArray
    inverse: FloatArray
    start: tuple[int, ...]
    shape: tuple[int, ...]
    voxel: float

    def voxels(self, places: FloatArray) -> FloatArray:
        """Array indices (3, ...) of LPS places (3, ...)."""
        flat = places.reshape(3, -1) - self.origin[:, None]
        return np.asarray((self.inverse @ flat).reshape(places.shape))

    def at(self, places: FloatArray) -> NDArray[np.float32]:
        """The mask, 0 to 1, interpolated linearly at LPS places (3, ...); 0 outside."""
        sampled = map_coordinates(self.values, self.voxels(places), order=1, mode="constant", cval=0.0)
        return np.asarray(sampled, np.float32)

    def off_edge(self, places: FloatArray) -> float:
        """Least distance of places (3, n) from the volume's outermost voxels' centres, in voxels; negative beyond."""
        index = self.voxels(places) + np.asarray(self.start, np.float64)[:, None]
        last = np.asarray(self.shape, np.float64)[:, None] - 1.0
        return float(np.minimum(index, last - index).min())


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A vertebra's own directions, unit vectors (3,) in LPS at right angles, and the middle of its body in LPS mm."""

    centre: FloatArray
    left: FloatArray
    back: FloatArray
    head: FloatArray


def place_mask(mask: NDArray[np.bool_], geometry: VolumeGeometry) -> Mask3:
    """The part of a mask (slices, rows, columns) that holds everything, with its place.

    Raises:
        ValueError: the mask is empty.
    """
    part, start = crop(mask)
    matrix = geometry.matrix[:, ::-1]  # steps along slice, row, column
    # Half a voxel of smoothing takes the stairs from oblique end plates and leaves flat ones where they are.
    padded = gaussian_filter(np.pad(part, _AROUND).astype(np.float32), _SMOOTHING, mode="constant")
    first = np.asarray(start, np.float64) - _AROUND
    origin = np.asarray(geometry.origin) + matrix @ first
    whole = tuple(int(index) - _AROUND for index in start)
    return Mask3(
        padded, origin, matrix, np.asarray(np.linalg.inv(matrix), np.float64), whole, mask.shape, max(geometry.spacing)
    )


def centroid(mask: Mask3) -> FloatArray:
    """(3,) LPS mm of the middle of everything in the mask."""
    index = np.array(np.nonzero(mask.values > 0.5), np.float64).mean(axis=1)
    return np.asarray(mask.origin + mask.matrix @ index)


def find_frame(mask: Mask3, head: FloatArray) -> Frame | None:
    """The frame of the vertebra in a mask.

    Args:
        mask: of one vertebra, with or without its posterior elements.
        head: (3,) rough direction to the head along the spine; within about 40 degrees.

    Returns:
        None where the mask is too small to find a body in.
    """
    up = unit(head)
    back = unit(_TO_BACK - (_TO_BACK @ up) * up) if abs(_TO_BACK @ up) < 0.9 else unit(np.cross([1.0, 0.0, 0.0], up))
    left = np.cross(back, up)
    axes = np.stack([up, back, left])  # rows: along the grid's axes 0, 1, 2
    middle = centroid(mask)
    grid, first = _grid(mask, axes, middle)
    if np.count_nonzero(grid) < 30:
        return None
    inscribed = np.stack([distance_transform_edt(np.pad(layer, 1))[1:-1, 1:-1] for layer in grid])
    radius = float(inscribed.max())
    body = np.array(np.nonzero(inscribed >= _THICK * radius), np.float64).mean(axis=1)
    # The spine's direction runs through the body's middle: its place along it is the middle of its own column.
    column = np.flatnonzero(grid[:, round(body[1]), round(body[2])])
    if column.size:
        body[0] = (column[0] + column[-1]) / 2.0
    centre = middle + axes.T @ ((first + body) * _STEP)
    direction = _to_the_back(grid, body, radius)
    back = unit(direction[0] * axes[1] + direction[1] * axes[2])
    return Frame(centre, np.cross(back, up), back, up)


def _grid(mask: Mask3, axes: FloatArray, middle: FloatArray) -> tuple[NDArray[np.bool_], FloatArray]:
    """The mask on an even grid along axes, and the place of its first element from `middle`, in steps."""
    index = np.array(np.nonzero(mask.values > 0.5), np.float64)
    places = mask.origin[:, None] + mask.matrix @ index
    along = axes @ (places - middle[:, None]) / _STEP
    first, last = np.floor(along.min(axis=1)) - 1, np.ceil(along.max(axis=1)) + 1
    counts = np.minimum(last - first + 1, 400).astype(int)
    steps = np.stack(np.meshgrid(*(np.arange(n) for n in counts), indexing="ij")).reshape(3, -1) + first[:, None]
    sampled = mask.at(middle[:, None] + axes.T @ steps * _STEP) >= 0.5
    return np.asarray(sampled.reshape(counts), np.bool_), first


def _to_the_back(grid: NDArray[np.bool_], body: FloatArray, radius: float) -> tuple[float, float]:
    """Direction to the back in the grid's plane across the spine, as parts along its axes 1 (back) and 2 (left).

    From the body's middle to that of the posterior elements; of a body alone, across its longer axis; else, where that
    is not distinct, straight back in the patient.
    """
    index = np.array(np.nonzero(grid), np.float64)
    offset = index[1:] - body[1:, None]
    behind = (offset[0] > 0) & (np.hypot(*offset) > _BEYOND * radius)
    if np.count_nonzero(behind) >= _POSTERIOR_SHARE * index.shape[1] and offset[0].max() > 2.0 * radius:
        mean = offset[:, behind].mean(axis=1)
        return float(mean[0]), float(mean[1])
    values, vectors = np.linalg.eigh(np.cov(offset))
    if values[1] > _WIDER**2 * values[0]:
        short = vectors[:, 0] * np.sign(vectors[0, 0] or 1.0)
        if short[0] > np.cos(np.deg2rad(45.0)):
            return float(short[0]), float(short[1])
    return 1.0, 0.0
