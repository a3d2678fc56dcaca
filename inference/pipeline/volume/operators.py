"""Resampling along one axis as a matrix, so that a volume is resampled plane by plane and exactly as the originals do.

Splines and linear interpolation are separable: a volume times one matrix per axis. The matrices of nnU-Net's style come
out of the very scipy functions that it calls (through skimage.transform.resize), applied to unit vectors.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Matrix = NDArray[np.float64]
Triple = tuple[float, float, float]
Taps = tuple[tuple[NDArray[np.intp], NDArray[np.float64] | None], ...]
"""What each new cell of an axis is made of, in the original's order: old cells, and their weights (None: 1)."""

_NEGLIGIBLE: Final = 1e-14
"""Entries below this share of the largest are rounding: a spline's reach ends there."""
_MONAI_TOLERANCE: Final = 1e-3
"""monai.transforms.utils AFFINE_TOL."""
_MOST_TILT: Final = 0.1
"""Cells by which axes may miss the right angle over a whole volume."""
DEFAULT_ANISOTROPY: Final = 3.0
"""nnunetv2.configuration ANISO_THRESHOLD."""


@dataclass(frozen=True, slots=True, eq=False)
class Axes:
    """Resampling along three axes.

    Attributes:
        shape: of the result.
        matrices: (new, old) float64 for each axis; None where the axis stays as it is.
        clip_planes: an axis whose planes are resampled one by one and clipped one by one; None: the whole is clipped.
        taps: the same along each axis as scipy sums it, to the last bit; None where that is not followed.
    """

    shape: tuple[int, int, int]
    matrices: tuple[Matrix | None, Matrix | None, Matrix | None]
    clip_planes: int | None = None
    taps: tuple[Taps, Taps, Taps] | None = None

    @property
    def is_identity(self) -> bool:
        """Whether nothing is resampled."""
        return all(matrix is None for matrix in self.matrices)


@lru_cache(maxsize=6)
def zoom_matrix(old: int, new: int, order: int) -> Matrix:
    """skimage.transform.resize(order, mode="edge", anti_aliasing=False) along one axis, before its clipping."""
    units = np.eye(old)
    columns = [ndimage.zoom(unit, new / old, order=order, mode="nearest", grid_mode=True) for unit in units]
    return _trimmed(np.stack(columns, axis=1))


@lru_cache(maxsize=6)
def map_matrix(old: int, new: int, order: int) -> Matrix:
    """scipy.ndimage.map_coordinates(order, mode="nearest") at centres of new cells: nnU-Net's separate axis."""
    at = (old / new) * (np.arange(new) + 0.5) - 0.5
    columns = [ndimage.map_coordinates(unit, at[None], order=order, mode="nearest") for unit in np.eye(old)]
    return _trimmed(np.stack(columns, axis=1))


def linear_taps(old: int, new: int) -> Taps:
    """The two cells and weights of `zoom_matrix(old, new, 1)`; beyond an end both are its own, as scipy has them."""
    at = (np.arange(new) + 0.5) * (old / new) - 0.5
    low = np.floor(at)
    share = at - low
    first = low.astype(np.intp)
    return (np.clip(first, 0, old - 1), 1.0 - share), (np.clip(first + 1, 0, old - 1), share)


def sample_matrix(old: int, positions: NDArray[Any], *, nearest: bool = False) -> Matrix:
    """Linear or nearest interpolation at positions of old cells; beyond the ends the end's value."""
    at = np.clip(positions, 0.0, old - 1.0)
    matrix = np.zeros((len(at), old))
    rows = np.arange(len(at))
    if nearest:
        matrix[rows, np.rint(at).astype(np.intp)] = 1.0
        return matrix
    low = np.minimum(at.astype(np.intp), max(old - 2, 0))
    matrix[rows, low] = 1.0 - (at - low)
    matrix[rows, np.minimum(low + 1, old - 1)] += at - low
    return matrix


def nnunet_shape(shape: tuple[int, ...], spacing: Triple, target: Triple) -> tuple[int, int, int]:
    """nnU-Net's compute_new_shape; at least one cell along each axis."""
    found = [max(round(a / b * n), 1) for a, b, n in zip(spacing, target, shape, strict=True)]
    return found[0], found[1], found[2]


def nnunet_axes(
    old: tuple[int, ...],
    new: tuple[int, int, int],
    spacing: Triple,
    target: Triple,
    *,
    order: int,
    order_z: int,
    separate: bool | None = None,
    anisotropy: float = DEFAULT_ANISOTROPY,
) -> Axes:
    """nnU-Net's resample_data_or_seg_to_shape for data and for logits.

    Args:
        old: shape before.
        new: shape after.
        spacing: mm along the axes before.
        target: mm along the axes after.
        order: of the spline, 0 to 5.
        order_z: of the interpolation along an axis of low resolution.
        separate: whether that axis is resampled by itself; None: when one spacing is more than `anisotropy` another.
        anisotropy: see `separate`.
    """
    axis = _separate_axis(spacing, target, separate, anisotropy)
    if tuple(old) == new:
        return Axes(new, (None, None, None))
    matrices: list[Matrix | None] = []
    taps: list[Taps] = []
    for index, (before, after) in enumerate(zip(old, new, strict=True)):
        if before == after:
            matrices.append(None)
            taps.append(((np.arange(after), None),))
        elif index == axis:
            along = map_matrix(before, after, order_z)
            matrices.append(along)
            taps.append(((along.argmax(axis=1), None),))
        else:
            matrices.append(zoom_matrix(before, after, order))
            taps.append(linear_taps(before, after))
    followed = order == 1 and (axis is None or order_z == 0 or old[axis] == new[axis])
    exact = (taps[0], taps[1], taps[2]) if followed else None
    return Axes(new, (matrices[0], matrices[1], matrices[2]), axis, exact)


def monai_axes(
    old: tuple[int, ...],
    affine: NDArray[np.float64],
    target: Triple,
    *,
    nearest: bool = False,
    back_nearest: bool = False,
) -> tuple[Axes, Axes]:
    """MONAI's Spacing to the target spacing, and its inverse.

    MONAI keeps the first voxel's place where the axes stand at right angles to within rounding, and the middle of the
    volume where single precision has tilted them by a trace, as it has in most oblique files; both are followed.

    Args:
        old: shape of the volume.
        affine: (4, 4), voxel of the graph's axes to the patient in mm.
        target: mm along the axes; a spacing within 0.001 mm of it is kept.
        nearest: images take the nearest voxel.
        back_nearest: the inverse does.

    Raises:
        ValueError: the axes do not stand at right angles.
    """
    matrix = affine[:3, :3]
    spacing = np.sqrt((matrix**2).sum(axis=0))
    real = np.where(np.abs(spacing - np.array(target)) <= _MONAI_TOLERANCE, spacing, target)
    stretched = np.linalg.cholesky(matrix.T @ matrix).T
    new = np.eye(4)
    new[:3, :3] = matrix @ np.linalg.inv(stretched) @ np.diag(np.sign(np.diag(stretched)) * real)
    shape, new[:3, 3] = _monai_place(old, affine, new)
    forward = np.linalg.solve(affine, new)
    tilt = np.abs(forward[:3, :3] - np.diag(np.diag(forward[:3, :3]))).sum(axis=1) * max(shape)
    if tilt.max() > _MOST_TILT:
        raise ValueError("the axes do not stand at right angles")
    alike = np.allclose(affine, new, atol=_MONAI_TOLERANCE) or np.allclose(forward, np.eye(4), atol=_MONAI_TOLERANCE)
    if alike and shape == tuple(old):
        stays = Axes(shape, (None, None, None))
        return stays, stays
    inverse = np.linalg.solve(new, affine)
    own = (int(old[0]), int(old[1]), int(old[2]))
    return _sampled(own, shape, forward, nearest=nearest), _sampled(shape, own, inverse, nearest=back_nearest)


def _monai_place(
    old: tuple[int, ...], affine: NDArray[np.float64], new: NDArray[np.float64]
) -> tuple[tuple[int, int, int], NDArray[np.float64]]:
    """MONAI's compute_shape_offset: shape of the result and the place of its first voxel."""
    ends = np.meshgrid(*[(0.0, length - 1.0) for length in old], indexing="ij")
    corners = np.concatenate([np.reshape(ends, (3, -1)), np.ones((1, 8))])
    found = (np.linalg.solve(new, affine) @ corners)[:3]
    counts = np.maximum(np.round(np.ptp(found, axis=1) + 1.0).astype(int), 1)
    shape = (int(counts[0]), int(counts[1]), int(counts[2]))
    for index in range(8):
        if np.allclose((found - found[:, index : index + 1]).min(axis=1), 0.0, rtol=_MONAI_TOLERANCE):
            return shape, (affine @ corners)[:3, index]
    middle = affine[:3, :3] @ (np.array(old) / 2.0) + affine[:3, 3] - new[:3, :3] @ (counts / 2.0)
    return shape, middle


def _sampled(old: tuple[int, ...], new: tuple[int, int, int], to_old: NDArray[Any], *, nearest: bool) -> Axes:
    """Cells of the new grid looked up in the old one; (4, 4) from new indices to old ones."""
    matrices: list[Matrix | None] = []
    for axis, (before, after) in enumerate(zip(old, new, strict=True)):
        at = np.arange(after) * to_old[axis, axis] + to_old[axis, 3]
        same = before == after and np.allclose(at, np.arange(after), rtol=0.0, atol=1e-9)
        matrices.append(None if same else sample_matrix(before, at, nearest=nearest))
    return Axes(new, (matrices[0], matrices[1], matrices[2]))


def _separate_axis(spacing: Triple, target: Triple, separate: bool | None, anisotropy: float) -> int | None:
    """nnU-Net's determine_do_sep_z_and_axis; None where no axis is resampled by itself."""
    if separate is False:
        return None
    rough: Triple | None = spacing if separate else None
    if separate is None:
        rough = next((s for s in (spacing, target) if max(s) / min(s) > anisotropy), None)
    if rough is None:
        return None
    lowest = [index for index, length in enumerate(rough) if max(rough) / length == 1]
    return lowest[0] if len(lowest) == 1 else None


def _trimmed(matrix: NDArray[Any]) -> Matrix:
    matrix = np.asarray(matrix, np.float64)
    matrix[np.abs(matrix) < _NEGLIGIBLE] = 0.0
    matrix.flags.writeable = False
    return matrix
