"""Vertebral levels, sides and curve regions in the words radiologists use."""

from enum import StrEnum
from typing import Final

THORACIC: Final = tuple(f"T{i}" for i in range(1, 13))
LUMBAR: Final = tuple(f"L{i}" for i in range(1, 6))
LEVELS: Final = (*THORACIC, *LUMBAR)
"""T1 to L5 from head to foot: 17 levels, on the assumption of 12 thoracic and 5 lumbar vertebrae."""


class Side(StrEnum):
    """A side of the patient, never of the picture."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class ImageSide(StrEnum):
    """A side of the picture as it is shown; says nothing of the patient."""

    LEFT = "image left"
    RIGHT = "image right"

    @property
    def other(self) -> "ImageSide":
        """The opposite side."""
        return ImageSide.RIGHT if self is ImageSide.LEFT else ImageSide.LEFT


class Region(StrEnum):
    """The region of a coronal curve by its apex (Scoliosis Research Society terms; Lenke 2001)."""

    PROXIMAL_THORACIC = "PT"  # apex T3 to T5
    MAIN_THORACIC = "MT"  # apex T6 to the T11/T12 disc
    THORACOLUMBAR_LUMBAR = "TL/L"  # apex T12 to L4

    @property
    def words(self) -> str:
        """The region in full, lower case."""
        return {
            Region.PROXIMAL_THORACIC: "proximal thoracic",
            Region.MAIN_THORACIC: "main thoracic",
            Region.THORACOLUMBAR_LUMBAR: "thoracolumbar/lumbar",
        }[self]


_OPPOSITE: Final = str.maketrans("LRAPHF", "RLPAFH")


def level_index(level: str) -> int:
    """Position of a level from T1 = 0 to L5 = 16.

    Raises:
        ValueError: `level` is not one of LEVELS.
    """
    try:
        return LEVELS.index(level)
    except ValueError:
        raise ValueError(f"{level!r} is not a level from T1 to L5") from None


def patient_side(where: ImageSide, image_left_is: Side | None) -> Side | None:
    """The patient's side that lies at `where` in the picture; None when the film does not say which side is which.

    Args:
        where: side of the picture.
        image_left_is: the patient's side at the left edge of the picture; None when unknown.
    """
    if image_left_is is None:
        return None
    return image_left_is if where is ImageSide.LEFT else image_left_is.other


def opposite(letters: str) -> str:
    """The letters of the other edge or way, as Patient Orientation has them: "LA" becomes "RP"."""
    return letters.translate(_OPPOSITE)
