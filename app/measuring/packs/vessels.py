"""Vessels of a fundus photograph: their share of the field of view, and the length of their skeleton.

Share: vessel density, the vessels' pixels over those of the field of view. The field of view is what is brighter than
the photograph's dark border, as Staal et al. (IEEE Trans Med Imaging 23(4), 2004) have it for DRIVE. Skeleton: thinning
after Gonzalez and Woods, Digital Image Processing (SimpleITK's BinaryThinning); the length adds the steps between
neighbouring skeleton pixels.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_fill_holes, binary_opening, label

from app.core import quantities as names
from app.core.measurement import Measurement, MeasurementKind, Quantity, Unit
from app.core.prediction import StructureMask
from app.measuring.packs.contour import crop, outline_of
from app.measuring.packs.given import Given, made
from app.measuring.packs.structures import area_of

SHARE: Final = "share of the field of view"
SKELETON: Final = "length of the skeleton"
_DARK: Final = 0.15
"""Of the photograph's 99th percentile: what is darker is border."""
_BORDER: Final = 0.02
"""Least share of dark border for a field of view to be told from it."""


def vessels(found: StructureMask, given: Given) -> Measurement | str:
    """Share of the field of view that vessels take, their area and the length of their skeleton.

    Args:
        found: mask (rows, columns).
        given: with the photograph's pixels, (rows, columns, 3) or (rows, columns).

    Returns:
        A sentence that says why nothing is measured.
    """
    title = given.title(found.name)
    if found.mask.ndim != 2:
        return f"{title}: the share of a field of view is measured on single photographs"
    if not found.mask.any():
        return f"{title}: none found"
    pixels = given.pixels
    if pixels is None or pixels.shape[:2] != found.mask.shape:
        return f"{title}: the photograph's pixels are not at hand, so that its field of view is not known"
    field = field_of_view(pixels)
    words = "field of view: what is brighter than the dark border (Staal et al. 2004)"
    if field is None:
        field = np.ones(found.mask.shape, np.bool_)
        words = "the photograph has no dark border: the share is that of the whole picture"
    inside = found.mask & field
    return made(
        MeasurementKind.VESSELS,
        given,
        title,
        (
            Quantity(SHARE, float(100.0 * np.count_nonzero(inside) / np.count_nonzero(field)), Unit.PERCENT),
            area_of(inside, given),
            Quantity(SKELETON, skeleton_length(inside, given.steps), given.length_unit),
            Quantity(f"{names.AREA} of the field of view", area_of(field, given).value, given.area_unit),
        ),
        code=given.code(found),
        scale=given.scale,
        outline=outline_of(field),
        words=(words,),
    )


def field_of_view(pixels: NDArray[Any]) -> NDArray[np.bool_] | None:
    """The photograph's field of view, (rows, columns) bool; None where it has no dark border.

    The largest part brighter than 15 % of the photograph's 99th percentile (of the brightest of red, green, blue), its
    holes filled.
    """
    bright = np.asarray(pixels.max(axis=2) if pixels.ndim == 3 else pixels, np.float32)
    limit = _DARK * float(np.percentile(bright, 99))
    inside = binary_opening(bright > limit, iterations=2)
    parts, count = label(inside)
    if count == 0:
        return None
    largest = 1 + int(np.argmax(np.bincount(parts.ravel())[1:]))
    field = np.asarray(binary_fill_holes(parts == largest), np.bool_)
    return field if np.count_nonzero(~field) >= _BORDER * field.size else None


def skeleton_length(mask: NDArray[np.bool_], steps: tuple[float, float]) -> float:
    """Length of a mask's skeleton in the unit of `steps` (across, down) of one pixel.

    A diagonal step counts only where no way around the corner is in the skeleton: corners are not counted twice.
    """
    if not mask.any():
        return 0.0
    part, _ = crop(mask)
    import SimpleITK  # noqa: PLC0415 - the window starts without it

    image = SimpleITK.GetImageFromArray(np.pad(part, 1).astype(np.uint8))
    thinned = SimpleITK.BinaryThinning(image)  # type: ignore[no-untyped-call]
    thin = SimpleITK.GetArrayFromImage(thinned).astype(np.bool_)
    across, down = steps
    beside = thin[:, :-1] & thin[:, 1:]
    below = thin[:-1] & thin[1:]
    falling = thin[:-1, :-1] & thin[1:, 1:] & ~thin[:-1, 1:] & ~thin[1:, :-1]
    rising = thin[:-1, 1:] & thin[1:, :-1] & ~thin[:-1, :-1] & ~thin[1:, 1:]
    diagonal = float(np.count_nonzero(falling) + np.count_nonzero(rising)) * float(np.hypot(across, down))
    return float(np.count_nonzero(beside)) * across + float(np.count_nonzero(below)) * down + diagonal
