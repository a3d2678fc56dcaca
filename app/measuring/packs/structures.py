"""Area and perimeter of a mask in an image, or its volume.

Area: the number of pixels times a pixel's area. Perimeter: the length of the contour of the mask smoothed by one pixel,
given only where that contour keeps the mask's area within 2 %. Volume: the number of voxels times a voxel's volume, as
IBSI feature YEKZ (Zwanenburg et al., Radiology 295, 2020).
"""

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core import quantities as names
from app.core.instance import ImageKey
from app.core.measurement import Measurement, MeasurementKind, Quantity, Unit
from app.core.prediction import StructureMask
from app.measuring.packs.contour import outline_of, signed_area, smooth_contour
from app.measuring.packs.given import Given, grid_words, made
from app.measuring.packs.perimeter import ring_length

VOLUME: Final = "volume"
_KEPT: Final = 0.02


def structure(found: StructureMask, given: Given, *, words: tuple[str, ...] = ()) -> Measurement | None:
    """Area or volume of one structure.

    Args:
        found: its mask, (rows, columns) or (slices or frames, rows, columns).
        given: what else is known.
        words: added to the construction.

    Returns:
        None for an empty mask, which measures nothing.
    """
    mask = found.mask
    if not mask.any():
        return None
    if mask.ndim == 2:
        return _in_image(found, mask, given, given.image, words)
    if given.geometry is not None:
        return _in_volume(found, given, words)
    counts = np.count_nonzero(mask, axis=(1, 2))
    frame = int(np.argmax(counts))
    key = replace(given.image, frame=frame)
    said = f"largest of {len(counts)} frames, on frame {frame + 1}"
    return _in_image(found, mask[frame], given, key, (said, *words))


def area_of(mask: NDArray[np.bool_], given: Given) -> Quantity:
    """Area of a mask (rows, columns) in mm2 or px2."""
    across, down = given.steps
    return Quantity(names.AREA, float(np.count_nonzero(mask)) * across * down, given.area_unit)


def _in_image(
    found: StructureMask, mask: NDArray[np.bool_], given: Given, image: ImageKey, words: tuple[str, ...]
) -> Measurement:
    quantities = [area_of(mask, given)]
    ring = smooth_contour(mask)
    count = float(np.count_nonzero(mask))
    if ring is not None and abs(signed_area(ring) - count) <= _KEPT * count:
        quantities.append(Quantity(names.PERIMETER, ring_length(ring, given.steps), given.length_unit))
    return made(
        MeasurementKind.STRUCTURE,
        given,
        given.title(found.name),
        tuple(quantities),
        code=given.code(found),
        scale=given.scale,
        image=image,
        outline=outline_of(mask),
        words=words,
    )


def _in_volume(found: StructureMask, given: Given, words: tuple[str, ...]) -> Measurement:
    geometry = given.geometry
    if geometry is None or geometry.shape != found.shape:
        raise ValueError(f"the mask of {found.name!r} does not lie on the volume's grid")
    volume = float(np.count_nonzero(found.mask)) * geometry.voxel_ml
    return made(
        MeasurementKind.STRUCTURE,
        given,
        given.title(found.name),
        (Quantity(VOLUME, volume, Unit.MILLILITRE),),
        code=given.code(found),
        scale=grid_words(geometry),
        words=words,
    )
