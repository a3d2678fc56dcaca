"""Colours for segments that bring none: as different from those in use as the list allows."""

from typing import Final

from app.core.segmentation import Colour

PALETTE: Final[tuple[Colour, ...]] = (
    (230, 85, 75),
    (90, 169, 230),
    (76, 195, 138),
    (242, 177, 52),
    (186, 130, 220),
    (70, 200, 200),
    (240, 130, 180),
    (165, 200, 80),
    (240, 150, 90),
    (130, 140, 235),
    (200, 180, 140),
    (120, 220, 240),
)
"""Bright enough to be told from grey tissue on a dark ground."""


def fresh_colour(used: list[Colour]) -> Colour:
    """The colour of the list that lies farthest from all in use."""

    def room(colour: Colour) -> int:
        return min((sum((a - b) ** 2 for a, b in zip(colour, other, strict=True)) for other in used), default=1 << 20)

    return max(PALETTE, key=room)
