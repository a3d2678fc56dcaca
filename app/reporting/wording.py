"""How an interval is printed, and the words that stand for a size, a region or a side."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.core.anatomy import LEVELS, ImageSide, Region, Side
from app.core.measurement import CobbConstruction, Interval, Unit
from app.core.printed import printed_number, printed_range

SCOLIOSIS_FROM_DEG: Final = Decimal(10)
"""A coronal curve below this is not scoliosis (Scoliosis Research Society)."""

MODERATE_FROM_DEG: Final = Decimal(25)
MODERATE_TO_DEG: Final = Decimal(40)
"""25 to 40 degrees is the range the Scoliosis Research Society set for brace studies (Richards et al., Spine 2005;
30:2068-2075). A curve below it is called mild, within it (both bounds included) moderate, above it severe."""

SIDE_UNKNOWN: Final = "(patient side not stated on the film)"

_THORACOLUMBAR_APEX: Final = frozenset({"T12", "T12/L1", "L1"})


def printed_interval(interval: Interval, unit: Unit) -> str:
    """An interval as printed: "90 % interval 44.9° to 51.3°"."""
    percent = Decimal(repr(interval.level)) * 100
    return f"{percent.quantize(Decimal(1), ROUND_HALF_UP)} % interval {printed_range(interval, unit)}"


def is_scoliosis(value: float) -> bool:
    """Whether a Cobb angle in degrees, as printed, reaches 10 degrees."""
    return Decimal(printed_number(value)) >= SCOLIOSIS_FROM_DEG


def severity(value: float) -> str:
    """The word mild, moderate or severe for a Cobb angle in degrees, as printed; empty below 10 degrees."""
    printed = Decimal(printed_number(value))
    if printed < SCOLIOSIS_FROM_DEG:
        return ""
    if printed < MODERATE_FROM_DEG:
        return "mild"
    return "moderate" if printed <= MODERATE_TO_DEG else "severe"


def region_words(cobb: CobbConstruction) -> str:
    """The region of a curve in full; for TL/L "thoracolumbar" (apex T12 to L1) or "lumbar" (apex below L1).

    Scoliosis Research Society terms by the apex: thoracolumbar T12 to L1, lumbar the L1/L2 disc to L4.
    """
    if cobb.region is not Region.THORACOLUMBAR_LUMBAR:
        return cobb.region.words
    return "thoracolumbar" if cobb.apex in _THORACOLUMBAR_APEX else "lumbar"


def apex_is_disc(apex: str) -> bool:
    """Whether an apex names a disc ("T8/T9") rather than a vertebra."""
    return apex not in LEVELS


def side_word(side: Side | ImageSide) -> str:
    """The word left or right for a side of the patient or of the picture."""
    return "left" if side in (Side.LEFT, ImageSide.LEFT) else "right"
