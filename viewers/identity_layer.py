"""Whose film this is, its marks, and which side of the patient is where, written over the film."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter

from app.core.anatomy import Side
from viewers.mapping import Mapping
from viewers.palette import AMBER, TEXT, VERTEBRA
from viewers.text import film_font, outlined_text, text_size

_LETTER = {Side.RIGHT: "R", Side.LEFT: "L"}


class IdentityLayer:
    """Identity at the top left, the sides' letters at the film's upper corners.

    Attributes:
        lines: identity and study, most important first.
        marks: what a reader must know of the pixels ("lossy compression").
        image_left_is: the patient's side at the picture's left edge; None when not stated.
        stated_by: "file", "clinician", or empty.
        size: (rows, columns) of the film.
    """

    def __init__(self, font: QFont) -> None:
        self.lines: tuple[str, ...] = ()
        self.marks: tuple[str, ...] = ()
        self.image_left_is: Side | None = None
        self.stated_by = ""
        self.size = (1, 1)
        self._font = font

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Text with a dark outline, at a size that does not follow the zoom."""
        y = 10.0
        right = 0.0
        for index, line in enumerate((*self.lines, *self.marks)):
            font = film_font(self._font, 11 if index == 0 else 9.5, bold=index == 0)
            width, height = text_size(line, font)
            colour = TEXT if index == 0 else (VERTEBRA if index < len(self.lines) else AMBER)
            outlined_text(painter, QPointF(14, y + height * 0.78), line, font, colour)
            y += height + 1
            right = max(right, 14 + width)
        self._sides(painter, mapping, QPointF(right, y))

    def _sides(self, painter: QPainter, mapping: Mapping, corner: QPointF) -> None:
        """The letters, kept on the widget and clear of the identity, which ends at `corner`."""
        film = mapping.rect_to_widget(-0.5, -0.5, self.size[1] - 0.5, self.size[0] - 0.5)
        left, end = max(film.left(), 0.0) + 14, min(film.right(), mapping.width) - 14
        top = max(film.top(), 0.0) + 8
        if left < corner.x() + 12:
            top = max(top, corner.y() + 6)
        if self.image_left_is is None:
            font = film_font(self._font, 10, bold=True)
            text = "side not stated"
            width, height = text_size(text, font)
            outlined_text(painter, QPointF(end - width, max(film.top(), 0.0) + 8 + height * 0.78), text, font, AMBER)
            return
        font = film_font(self._font, 20, bold=True)
        small = film_font(self._font, 9)
        by = "stated by the clinician" if self.stated_by == "clinician" else ""
        for letter, x in ((_LETTER[self.image_left_is], left), (_LETTER[self.image_left_is.other], end)):
            width, height = text_size(letter, font)
            at = x if x is left else x - width
            outlined_text(painter, QPointF(at, top + height * 0.78), letter, font, TEXT)
        if by:
            width, line = text_size(by, small)
            _, height = text_size("R", font)
            outlined_text(painter, QPointF(end - width, top + height + line * 0.78), by, small, VERTEBRA)
