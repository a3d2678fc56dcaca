"""A skin lesion by the parts of the ABCD rule that an image shows: asymmetry, border, colours, diameter.

Stolz et al., ABCD rule of dermatoscopy, Eur J Dermatol 4, 1994. No total dermoscopy score is made: it needs asymmetry
of colours and structures, abrupt ends of the border in eight parts and five dermoscopic structures: not measured.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

from app.core import quantities as names
from app.core.measurement import Measurement, MeasurementKind, Quantity, Unit
from app.core.prediction import StructureMask
from app.measuring.packs.contour import outline_of, smooth_contour
from app.measuring.packs.given import Given, made
from app.measuring.packs.lesion.asymmetry import asymmetry
from app.measuring.packs.lesion.border import border
from app.measuring.packs.lesion.colours import Colours, colours
from app.measuring.packs.structures import area_of

DIAMETER: Final = "largest diameter"
ABOUT_LONG: Final = "asymmetry about the long axis"
ABOUT_SHORT: Final = "asymmetry about the short axis"
COMPACTNESS: Final = "compactness of the border"
CONVEXITY: Final = "convexity of the border"
INDENTATION: Final = "deepest indentation relative to the diameter"
COLOUR_COUNT: Final = "colours of the six"
VARIEGATION: Final = "colour variegation"
CIELAB: Final = "CIELAB units"
_PARTS_FROM: Final = 0.05


def lesion(found: StructureMask, given: Given) -> Measurement | str:
    """Diameter, area, asymmetry, border and colours of one lesion.

    Shape is that of the mask's largest part; area is that of all of it. Colours need the image in colour.

    Args:
        found: mask (rows, columns).
        given: scale and pixels.

    Returns:
        A sentence that says why nothing is measured.
    """
    title = given.title(found.name)
    if found.mask.ndim != 2:
        return f"{title}: a lesion's shape is measured on single pictures"
    if not found.mask.any():
        return f"{title}: none found"
    part, parts = _largest_part(found.mask)
    ring = smooth_contour(part)
    edge = None if ring is None else border(ring, given.steps)
    if edge is None:
        return f"{title}: too small to be measured"
    folded = asymmetry(part, given.steps)
    seen = _colours(found.mask, given)
    quantities = [
        Quantity(DIAMETER, edge.diameter, given.length_unit),
        area_of(found.mask, given),
        Quantity(names.PERIMETER, edge.perimeter, given.length_unit),
        Quantity(ABOUT_LONG, 100.0 * folded.about_long, Unit.PERCENT),
        Quantity(ABOUT_SHORT, 100.0 * folded.about_short, Unit.PERCENT),
        Quantity(COMPACTNESS, edge.compactness, Unit.RATIO),
        Quantity(CONVEXITY, edge.convexity, Unit.RATIO),
        Quantity(INDENTATION, 100.0 * edge.deepest / edge.diameter, Unit.PERCENT),
    ]
    if seen is not None:
        quantities.append(Quantity(COLOUR_COUNT, float(len(seen.shares)), Unit.GRADE))
        quantities.append(Quantity(VARIEGATION, seen.variegation, Unit.OTHER))
    return made(
        MeasurementKind.LESION,
        given,
        title,
        tuple(quantities),
        code=given.code(found),
        scale=given.scale,
        outline=outline_of(part),
        lines=(edge.ends,),
        unit_words="" if seen is None else CIELAB,
        words=(*_shape_words(found.mask, parts), *_colour_words(seen)),
    )


def _largest_part(mask: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], int]:
    """The largest connected part, and how many parts take at least 5 % of the area."""
    parts, count = label(mask)
    if count == 1:
        return mask, 1
    sizes = np.bincount(parts.ravel())[1:]
    worth = int(np.count_nonzero(sizes >= _PARTS_FROM * sizes.sum()))
    return np.asarray(parts == 1 + int(np.argmax(sizes)), np.bool_), max(worth, 1)


def _colours(mask: NDArray[np.bool_], given: Given) -> Colours | None:
    pixels = given.pixels
    if pixels is None or pixels.ndim != 3 or pixels.shape[:2] != mask.shape or pixels.dtype != np.uint8:
        return None
    return colours(pixels, mask)


def _shape_words(mask: NDArray[np.bool_], parts: int) -> tuple[str, ...]:
    words = []
    if parts > 1:
        words.append(f"the lesion lies in {parts} parts; its shape is that of the largest")
    if mask[[0, -1]].any() or mask[:, [0, -1]].any():
        words.append("the lesion reaches the picture's edge: its shape and size are those of the part in the picture")
    return tuple(words)


def _colour_words(seen: Colours | None) -> tuple[str, ...]:
    if seen is None:
        return ("colours are not measured: the picture's colours are not at hand",)
    named = ", ".join(f"{name} {100 * share:.0f} %" for name, share in seen.shares.items()) or "none of the six"
    source = "ranges of Ali et al. 2020 and references of Kasmi and Mokrani 2016, from 5 % of the lesion"
    skin = () if seen.skin_known else ("no skin around the lesion is in the picture, so none was told from it",)
    return (f"colours of the picture: {named} ({source})", *skin)
