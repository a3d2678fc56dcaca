"""How marks made by hand look: colours and measures in logical pixels of the screen."""

from typing import Final

from viewers.palette import BACKGROUND, LINE_STRONG, OUTLINE, SECONDARY, TEXT

HAND: Final = "#6FD8E2"
"""Marks of the reader; no status of a finding has this colour. 11 to 1 on BACKGROUND."""
CHOSEN: Final = "#FFFFFF"
DRAFT: Final = "#FFE08A"
"""What is being drawn and is not yet kept."""
HALO: Final = OUTLINE
BOX: Final = BACKGROUND
BOX_EDGE: Final = LINE_STRONG
WORDS: Final = TEXT
SMALL: Final = SECONDARY

LINE_WIDTH: Final = 2.0
FINE_WIDTH: Final = 1.2
HALO_WIDTH: Final = 2.2
"""Added to a line's width for the dark one under it."""
TICK: Final = 6.0
MARK: Final = 3.5
HEAD: Final = 12.0
CROSS: Final = 9.0
CROSS_GAP: Final = 3.0
HANDLE: Final = 4.5

HANDLE_REACH: Final = 10.0
LINE_REACH: Final = 7.0
CLOSE_REACH: Final = 9.0
"""How near the first point of a polygon a click closes it."""
DRAG_FROM: Final = 4.0
"""How far the mouse must move with the button down to be dragging."""
