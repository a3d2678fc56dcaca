"""Whose film this is, its marks, and which side of the patient is where, written over the film."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from app.core.anatomy import Side
from viewers.mapping import Mapping
from viewers.palette import AMBER, TEXT, VERTEBRA
from viewers.text import film_font, outlined_text, text_size

_LETTER = {Side.RIGHT: "R", Side.LEFT: "L"}
_MARGIN = 14.0


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of text and the box it fills, in widget pixels."""

    text: str
    font: QFont
    colour: str
    box: QRectF


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
        for line in self._all(mapping):
            baseline = line.box.top() + line.box.height() * 0.78
            outlined_text(painter, QPointF(line.box.left(), baseline), line.text, line.font, line.colour)

    def boxes(self, mapping: Mapping) -> list[QRectF]:
        """Where the text stands, for other labels to keep clear of."""
        return [line.box for line in self._all(mapping)]

    def _all(self, mapping: Mapping) -> list[_Line]:
        identity = self._identity()
        return identity + self._sides(mapping, identity)

    def _identity(self) -> list[_Line]:
        made = []
        top = 10.0
        unknown = ("side not stated",) if self.image_left_is is None else ()
        for index, text in enumerate((*self.lines, *self.marks, *unknown)):
            font = film_font(self._font, 11 if index == 0 else 9.5, bold=index == 0)
            width, height = text_size(text, font)
            colour = TEXT if index == 0 else (VERTEBRA if index < len(self.lines) else AMBER)
            made.append(_Line(text, font, colour, QRectF(_MARGIN, top, width, height)))
            top += height + 1
        return made

    def _sides(self, mapping: Mapping, identity: list[_Line]) -> list[_Line]:
        """The letters, kept on the widget and clear of the identity."""
        film = mapping.rect_to_widget(-0.5, -0.5, self.size[1] - 0.5, self.size[0] - 0.5)
        left, right = max(film.left(), 0.0) + _MARGIN, min(film.right(), mapping.width) - _MARGIN
        top = max(film.top(), 0.0) + 8
        texts = []
        if self.image_left_is is not None:
            big = film_font(self._font, 20, bold=True)
            texts = [
                (_LETTER[self.image_left_is], big, TEXT, False),
                (_LETTER[self.image_left_is.other], big, TEXT, True),
            ]
        made: list[_Line] = []
        for text, font, colour, at_right in texts:
            width, height = text_size(text, font)
            made.append(_Line(text, font, colour, QRectF(right - width if at_right else left, top, width, height)))
        # Both letters stand at one height, below whatever of the identity one of them would touch.
        for line in identity:
            if any(side.box.intersects(line.box) for side in made):
                for side in made:
                    side.box.moveTop(line.box.bottom() + 4)
        if self.stated_by == "clinician" and made:
            font = film_font(self._font, 9)
            width, height = text_size("stated by the clinician", font)
            box = QRectF(right - width, made[-1].box.bottom(), width, height)
            made.append(_Line("stated by the clinician", font, VERTEBRA, box))
        return made
