"""Which side of the patient lies at each edge of the picture, however it is turned or mirrored."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from app.core.anatomy import Side, opposite
from app.core.plane import ImagePlane, direction_letters
from viewers.mapping import Mapping
from viewers.palette import TEXT
from viewers.text import film_font, outlined_text, text_size

_SIDE_LETTER = {Side.LEFT: "L", Side.RIGHT: "R"}
_ROOM = 8.0


@dataclass(frozen=True, slots=True)
class EdgeLetters:
    """Letters (L, R, A, P, H, F, main one first) at the widget's edges; empty where nothing is known."""

    left: str = ""
    right: str = ""
    top: str = ""
    bottom: str = ""

    @property
    def known(self) -> bool:
        """Whether any edge has a letter."""
        return bool(self.left or self.right or self.top or self.bottom)


def edge_letters(
    mapping: Mapping,
    plane: ImagePlane | None,
    image_left_is: Side | None,
    directions: tuple[str, str] | None = None,
) -> EdgeLetters:
    """The letters for an image shown through `mapping`.

    Args:
        mapping: its turns and mirroring count; zoom and place do not.
        plane: the image's place in the patient; None when not stated.
        directions: letters of where rows and columns run to, as Image has them; used where there is no plane.
        image_left_is: the patient's side at the image's first column; used where there is neither.
    """

    def towards(dx: int, dy: int) -> str:
        x, y = mapping.offset_to_image(float(dx), float(dy))
        return _letters(x, y, plane, image_left_is, directions)

    return EdgeLetters(towards(-1, 0), towards(1, 0), towards(0, -1), towards(0, 1))


def _letters(
    x: float,
    y: float,
    plane: ImagePlane | None,
    image_left_is: Side | None,
    directions: tuple[str, str] | None,
) -> str:
    """Where an image offset leads; x or y is 0."""
    if plane is not None:
        way = x * np.asarray(plane.column_step) + y * np.asarray(plane.row_step)
        return direction_letters((float(way[0]), float(way[1]), float(way[2])))
    if directions is not None:
        way_named, onward = (directions[0], x) if abs(x) > abs(y) else (directions[1], y)
        return way_named if onward > 0 else opposite(way_named)
    if image_left_is is None or abs(x) < abs(y):
        return ""
    return _SIDE_LETTER[image_left_is if x < 0 else image_left_is.other]


class OrientationLayer:
    """Paints the letters in the middle of each edge.

    Attributes:
        plane, directions, image_left_is: of the image shown, as `edge_letters` takes them.
    """

    def __init__(self, font: QFont, keep_clear: Callable[[Mapping], list[QRectF]]) -> None:
        """`keep_clear` gives the boxes of text that the letters must not stand on, in widget pixels."""
        self._keep_clear = keep_clear
        self.plane: ImagePlane | None = None
        self.image_left_is: Side | None = None
        self.directions: tuple[str, str] | None = None
        self._font = font

    def letters(self, mapping: Mapping) -> EdgeLetters:
        """What is painted."""
        return edge_letters(mapping, self.plane, self.image_left_is, self.directions)

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """At a size that does not follow the zoom."""
        found = self.letters(mapping)
        clear = self._keep_clear(mapping)
        font = film_font(self._font, 14 if mapping.width >= 400 else 11, bold=True)
        for text, across, down in (
            (found.left, 0.0, 0.5),
            (found.right, 1.0, 0.5),
            (found.top, 0.5, 0.0),
            (found.bottom, 0.5, 1.0),
        ):
            if not text:
                continue
            width, height = text_size(text, font)
            x = _ROOM + across * (mapping.width - width - 2 * _ROOM)
            y = _ROOM / 2 + down * (mapping.height - height - _ROOM)
            for taken in clear:
                if not taken.intersects(QRectF(x, y, width, height)):
                    continue
                if down == 0.0 and taken.right() + width + 3 * _ROOM < mapping.width:
                    x = taken.right() + _ROOM  # the upper letter stays at its edge
                else:
                    y = taken.bottom() + 2.0
            outlined_text(painter, QPointF(x, y + height * 0.78), text, font, TEXT)
