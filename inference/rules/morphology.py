"""Shape operations on masks of a volume with radii in mm, by SimpleITK, and connected parts with their sizes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

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


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Connected parts of a mask (voxels that share a side).

    Attributes:
        labels: uint32 of the mask's shape, from 1; a view of `owner`, without a copy of its own.
        sizes: voxels of each label, that of label 0 first.
        owner: SimpleITK's image that holds the labels.
    """

    labels: NDArray[np.uint32]
    sizes: NDArray[np.int64]
    owner: Any

    def holding(self, chosen: NDArray[np.bool_]) -> Mask:
        """The mask of all labels that are chosen; `chosen` by label, label 0 never."""
        table = chosen.copy()
        table[0] = False
        return np.asarray(table[self.labels], np.bool_)


def parts_of(mask: Mask) -> Parts:
    """The connected parts of a mask."""
    itk = _simpleitk()
    image = itk.GetImageFromArray(mask.view(np.uint8))
    found = itk.ConnectedComponentImageFilter().Execute(image)
    labels = itk.GetArrayViewFromImage(found)
    # A plane at a time: bincount makes 64-bit numbers of all that it is given.
    count = int(labels.max()) + 1
    sizes = np.zeros(count, np.int64)
    for plane in labels:
        sizes += np.bincount(plane.ravel(), minlength=count)
    return Parts(labels, sizes, found)


def filled_across(mask: Mask, axis: int, check: Callable[[], None], most: float = np.inf) -> Mask:
    """The mask with the holes of every plane across an array axis filled: what no way leads to from the plane's edge.

    Args:
        mask: of three dimensions.
        axis: the array axis across which planes lie.
        check: called for every plane.
        most: holes of more pixels stay.
    """
    moved = np.moveaxis(mask, axis, 0)
    out = np.empty_like(moved)
    for place, plane in enumerate(moved):
        check()
        empty, count = label(~plane)
        outside = np.zeros(count + 1, np.bool_)
        for edge in (empty[0], empty[-1], empty[:, 0], empty[:, -1]):
            outside[edge] = True
        if np.isfinite(most):
            outside |= np.bincount(empty.ravel(), minlength=count + 1) > most
        outside[0] = False
        out[place] = ~outside[empty]
    return np.moveaxis(out, 0, axis)
