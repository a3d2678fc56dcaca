"""Everything written over a viewport's image: identity, marks, window, zoom, slice, value under the cursor."""

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from viewers.mapping import Mapping
from viewers.palette import AMBER, OUTLINE, PRIOR, SECONDARY, TEXT, VERTEBRA
from viewers.text import film_font, outlined_text, text_size

_MARGIN = 10.0
_AMBER_SIGN = "\u2060"
"""An invisible sign before a line that is to be amber."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a corner; `wraps` for what must be read to its end."""

    text: str
    colour: str = VERTEBRA
    points: float = 9.5
    bold: bool = False
    wraps: bool = False


class ViewportText:
    """Paints corners of text.

    Attributes:
        identity: upper left, most important first.
        marks: below it, amber: what a reader must know of these pixels.
        prior: words for an earlier study ("PRIOR 2024-03-01"), upper left above all; empty for the current one.
        notes: upper right: how it is linked.
        shown: lower left: window, zoom.
        place: lower right: slice and position.
        cursor: above `place`: value under the cursor.
        key_image: a star at the upper right.
        message: in the middle, while there is no image to show, or why there is none.
    """

    def __init__(self, font: QFont) -> None:
        self.identity: tuple[str, ...] = ()
        self.marks: tuple[str, ...] = ()
        self.prior = ""
        self.notes: tuple[str, ...] = ()
        self.shown: tuple[str, ...] = ()
        self.place = ""
        self.cursor: tuple[str, ...] = ()
        self.key_image = False
        self.message = ""
        self._font = font

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Text with a dark outline, at a size that does not follow the zoom."""
        small = mapping.width < 420 or mapping.height < 300
        self._column(painter, mapping, self._upper_left(small=small), right=False)
        self._column(painter, mapping, [Line(text, SECONDARY, 9.0) for text in self.notes], right=True)
        if self.key_image:
            _star(painter, QPointF(mapping.width - 22.0, 20.0 + 15.0 * len(self.notes)))
        self._lower(painter, mapping, list(self.shown), right=False)
        self._lower(painter, mapping, [text for text in (*self.cursor, self.place) if text], right=True)
        if self.message:
            self._message(painter, mapping)

    def boxes(self, mapping: Mapping) -> list[QRectF]:
        """Where the identity and the marks stand, for labels to keep clear of."""
        small = mapping.width < 420 or mapping.height < 300
        return [box for _, _, box in self._laid(mapping, self._upper_left(small=small), right=False)]

    def _upper_left(self, *, small: bool) -> list[Line]:
        lines = [Line(self.prior, PRIOR, 10.5, bold=True)] if self.prior else []
        for index, text in enumerate(self.identity):
            first = index == 0
            lines.append(Line(text, TEXT if first else VERTEBRA, (10.0 if small else 11.0) if first else 9.0, first))
        return lines + [Line(text, AMBER, 9.0, wraps=True) for text in self.marks]

    def _laid(self, mapping: Mapping, lines: list[Line], *, right: bool) -> list[tuple[str, Line, QRectF]]:
        """Each printed line with its box; long identities end in an ellipsis, marks go on in the next line."""
        laid = []
        y = 6.0
        room = max(mapping.width - 2 * _MARGIN - (0.0 if right else 24.0), 60.0)
        for line in lines:
            font = film_font(self._font, line.points, bold=line.bold)
            metrics = QFontMetricsF(font)
            if line.wraps:
                parts = _wrapped(line.text, metrics, min(room, max(mapping.width * 0.6, 200.0)))
            else:
                parts = [metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)]
            for part in parts:
                width, height = metrics.horizontalAdvance(part), metrics.height()
                left = mapping.width - _MARGIN - width if right else _MARGIN
                laid.append((part, line, QRectF(left, y, width, height)))
                y += height
        return laid

    def _column(self, painter: QPainter, mapping: Mapping, lines: list[Line], *, right: bool) -> None:
        for text, line, box in self._laid(mapping, lines, right=right):
            font = film_font(self._font, line.points, bold=line.bold)
            outlined_text(painter, QPointF(box.left(), box.top() + box.height() * 0.78), text, font, line.colour)

    def _lower(self, painter: QPainter, mapping: Mapping, lines: list[str], *, right: bool) -> None:
        font = film_font(self._font, 9.0)
        y = mapping.height - 6.0
        for text in reversed(lines):
            width, height = text_size(text, font)
            left = mapping.width - _MARGIN - width if right else _MARGIN
            colour = AMBER if text.startswith(_AMBER_SIGN) else TEXT
            outlined_text(painter, QPointF(left, y - height * 0.22), text.removeprefix(_AMBER_SIGN), font, colour)
            y -= height

    def _message(self, painter: QPainter, mapping: Mapping) -> None:
        font = film_font(self._font, 10.0)
        metrics = QFontMetricsF(font)
        parts = _wrapped(self.message, metrics, max(mapping.width * 0.7, 120.0))
        y = mapping.height / 2 - metrics.height() * len(parts) / 2
        for part in parts:
            left = (mapping.width - metrics.horizontalAdvance(part)) / 2
            outlined_text(painter, QPointF(left, y + metrics.height() * 0.78), part, font, SECONDARY)
            y += metrics.height()


def amber(text: str) -> str:
    """The line as a mark, where lines of both kinds stand together."""
    return _AMBER_SIGN + text


def _wrapped(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """`text` in lines no wider than `room`, broken between words."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _star(painter: QPainter, middle: QPointF) -> None:
    """The sign of a key image."""
    path = QPainterPath()
    painter.save()
    painter.translate(middle)
    for corner in range(10):
        radius = 9.0 if corner % 2 == 0 else 3.8
        point = _on_circle(radius, corner * 36.0 - 90.0)
        if corner == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    painter.setPen(QPen(QColor(OUTLINE), 2.0))
    painter.setBrush(QColor(AMBER))
    painter.drawPath(path)
    painter.restore()


def _on_circle(radius: float, degrees: float) -> QPointF:
    return QPointF(radius * cos(radians(degrees)), radius * sin(radians(degrees)))
