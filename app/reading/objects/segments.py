"""Descriptions of segments: label, colour, code and maker (PS3.3 C.8.20.4)."""

import colorsys
from typing import Final

import numpy as np
from highdicom.color import CIELabColor
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.core.segmentation import Colour, Segment
from app.reading.objects.values import DAMAGE, first_code, items, value, whole, wholes, words

_GOLDEN: Final = 0.618033988749895
_MAX_SEGMENTS = 65_535


def fixed_colour(place: int) -> Colour:
    """A colour for a structure without one, the same for the same place; neighbours differ well in hue."""
    hue = (0.02 + place * _GOLDEN) % 1.0
    # Three levels each, so that structures with near hues still differ.
    saturation, lightness = (0.85, 0.6, 0.75)[place % 3], (0.95, 0.9, 0.75)[(place // 3) % 3]
    red, green, blue = colorsys.hsv_to_rgb(hue, saturation, lightness)
    return round(red * 255), round(green * 255), round(blue * 255)


def read_segments(ds: Dataset) -> tuple[Segment, ...]:
    """Segments ordered by number; those without a usable or with a repeated number, and background (0), left out."""
    table = _palette(ds)
    found: dict[int, Segment] = {}
    for place, item in enumerate(items(ds, "SegmentSequence")[:_MAX_SEGMENTS]):
        number = whole(item, "SegmentNumber")
        if number is None or not 1 <= number <= 65_535 or number in found:
            continue
        code = first_code(item, "SegmentedPropertyTypeCodeSequence")
        made_by = " ".join(
            part for part in (words(item, "SegmentAlgorithmType").upper(), words(item, "SegmentAlgorithmName")) if part
        )
        label = words(item, "SegmentLabel") or (code.words if code else "") or f"Segment {number}"
        colour = _recommended(item) or _entry(table, number) or fixed_colour(place)
        found[number] = Segment(number, label, colour, code.code if code else "", made_by)
    return tuple(found[number] for number in sorted(found))


def _recommended(item: Dataset) -> Colour | None:
    """Recommended Display CIELab Value as sRGB (PS3.3 C.10.7.1.1); None when not stated or unusable."""
    stated = wholes(item, "RecommendedDisplayCIELabValue")
    if len(stated) != 3 or not all(0 <= part <= 65_535 for part in stated):
        return None
    try:
        red, green, blue = CIELabColor.from_dicom_value((stated[0], stated[1], stated[2])).to_rgb(clip=True)
    except DAMAGE:
        return None
    return round(red), round(green), round(blue)


def _palette(ds: Dataset) -> NDArray[np.uint8] | None:
    """(entries, 3) of a label map's palette, index 0 for value 0; None when there is none or it is unusable."""
    if words(ds, "PhotometricInterpretation") != "PALETTE COLOR":
        return None
    columns: list[NDArray[np.uint8]] = []
    for colour in ("Red", "Green", "Blue"):
        described = wholes(ds, f"{colour}PaletteColorLookupTableDescriptor")
        data = value(ds, f"{colour}PaletteColorLookupTableData")
        if len(described) != 3 or described[1] != 0 or described[2] not in {8, 16} or not isinstance(data, bytes):
            return None
        entries = np.frombuffer(data[: len(data) // 2 * 2], "<u2") if described[2] == 16 else None
        column = np.frombuffer(data, np.uint8) if entries is None else (entries >> 8).astype(np.uint8)
        columns.append(column[: described[0] or 65_536])
    if len({len(column) for column in columns}) != 1:
        return None
    return np.stack(columns, axis=1)


def _entry(table: NDArray[np.uint8] | None, number: int) -> Colour | None:
    if table is None or number >= len(table):
        return None
    red, green, blue = (int(part) for part in table[number])
    return red, green, blue
