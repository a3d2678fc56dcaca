"""Shape operations on masks of a volume with radii in mm, by SimpleITK, and connected parts with their sizes."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_fill_holes

Mask = NDArray[np.bool_]
_LARGEST_RADIUS: Final = 40  # voxels


def voxel_radius(radius_mm: float, spacing: Sequence[float]) -> list[int]:
    """A radius in voxels along columns, rows, slices (SimpleITK's order), rounded; 0 where voxels are larger.

    Args:
        radius_mm: in mm.
        spacing: (slice, row, column) in mm.
    """
    return [min(round(radius_mm / step), _LARGEST_RADIUS) for step in reversed(spacing)]


def _simpleitk() -> Any:
    """SimpleITK, which publishes no types; loaded when the first rule runs."""
    import SimpleITK  # noqa: PLC0415

    return SimpleITK


def _shaped(filter_name: str, mask: Mask, radius: list[int]) -> Mask:
    """A mask through one of SimpleITK's binary filters with a ball of that radius."""
    itk = _simpleitk()
    step = getattr(itk, filter_name)()
    step.SetKernelType(itk.sitkBall)
    step.SetKernelRadius(radius)
    step.SetForegroundValue(1)
    made = itk.GetArrayFromImage(step.Execute(itk.GetImageFromArray(mask.view(np.uint8))))
    return np.asarray(made.view(np.bool_), np.bool_)


def opened(mask: Mask, radius_mm: float, spacing: Sequence[float]) -> Mask:
    """The mask without what no ball of that radius fits in."""
    return _shaped("BinaryMorphologicalOpeningImageFilter", mask, voxel_radius(radius_mm, spacing))


def closed(mask: Mask, radius_mm: float, spacing: Sequence[float]) -> Mask:
    """The mask with what no ball of that radius fits in between."""
    return _shaped("BinaryMorphologicalClosingImageFilter", mask, voxel_radius(radius_mm, spacing))


def grown(mask: Mask, radius_mm: float, spacing: Sequence[float]) -> Mask:
    """The mask and all within that distance of it."""
    return _shaped("BinaryDilateImageFilter", mask, voxel_radius(radius_mm, spacing))


def parts(mask: Mask) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Connected parts (voxels that share a side): (labels of the mask's shape from 1, voxels of each from label 0)."""
    itk = _simpleitk()
    image = itk.GetImageFromArray(mask.view(np.uint8))
    labels = itk.GetArrayFromImage(itk.ConnectedComponentImageFilter().Execute(image)).astype(np.uint32, copy=False)
    return labels, np.bincount(labels.ravel()).astype(np.int64)


def holding(labels: NDArray[np.uint32], chosen: NDArray[np.bool_]) -> Mask:
    """The mask of all labels that are chosen; `chosen` by label, label 0 never."""
    table = chosen.copy()
    table[0] = False
    return np.asarray(table[labels], np.bool_)


def filled_across(mask: Mask, axis: int) -> Mask:
    """The mask with the holes of every plane across an array axis filled."""
    moved = np.moveaxis(mask, axis, 0)
    out = np.empty_like(moved)
    for place, plane in enumerate(moved):
        out[place] = binary_fill_holes(plane) if plane.any() else plane
    return np.moveaxis(out, 0, axis)
