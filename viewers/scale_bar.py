"""A bar of known length at the lower right, only where the scale is known, saying where it comes from."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.core.spacing import SpacingSource
from app.measuring.hand.scale import Scale
from viewers.mapping import Mapping
from viewers.palette import OUTLINE, TEXT
from viewers.text import film_font, outlined_text, text_size
from viewers.translate import tr

_LONGEST = 190.0
"""Longest bar in logical pixels, and at most a third of the view."""
_SHORTEST = 24.0
_ABOVE_EDGE = 58.0
_FROM_RIGHT = 16.0
_TICK, _SMALL_TICK = 8.0, 4.5


@dataclass(frozen=True, slots=True)
class _Bar:
    """A bar on the widget."""

    left: float
    right: float
    y: float
    parts: int
    words: str


def bar_length(longest_mm: float) -> tuple[float, int]:
    """The longest of 1, 2, 5, 10, 20, 50, ... mm (and tenths) that is not longer, and into how many parts it is cut.

    Raises:
        ValueError: `longest_mm` is not positive and finite.
    """
    if not 0.0 < longest_mm < math.inf:
        raise ValueError("a scale bar needs a positive length")
    power = 10.0 ** math.floor(math.log10(longest_mm) + 1e-9)
    first = max(step for step in (1, 2, 5) if step * power <= longest_mm * (1 + 1e-9))
    return first * power, {1: 5, 2: 4, 5: 5}[first]


def length_words(length_mm: float) -> str:
    """Whole centimetres from 1 cm, else mm: "5 cm", "2 mm", "0.5 mm"."""
    if length_mm >= 10.0:
        return tr("{n} cm").format(n=f"{length_mm / 10:g}")
    return tr("{n} mm").format(n=f"{length_mm:g}")


def source_words(scale: Scale) -> str:
    """Where the scale comes from, in a word or two; empty without a scale."""
    if scale.spacing is None:
        return ""
    if scale.calibration_id:
        return tr("calibrated on the image")
    return {
        SpacingSource.CALIBRATED: tr("calibrated"),
        SpacingSource.MAGNIFICATION_CORRECTED: tr("corrected for magnification"),
        SpacingSource.PATIENT_PLANE: tr("patient plane"),
        SpacingSource.DETECTOR: tr("detector"),
        SpacingSource.TYPED_IN: tr("typed in"),
    }[scale.spacing.source]


class ScaleBarLayer:
    """Paints the bar of the image shown.

    Args:
        font: the application's font.
        scale: the scale that lengths on the image shown are measured with; None while nothing is shown.
        size: (rows, columns) of the image shown.
    """

    def __init__(
        self, font: QFont, scale: Callable[[], Scale | None], size: Callable[[], tuple[int, int] | None]
    ) -> None:
        self.visible = True
        self._font = font
        self._scale = scale
        self._size = size

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Bar, ticks, words."""
        bar = self._bar(mapping)
        if bar is None:
            return
        lines = [QLineF(bar.left, bar.y, bar.right, bar.y)]
        for part in range(bar.parts + 1):
            x = bar.left + (bar.right - bar.left) * part / bar.parts
            tick = _TICK if part in (0, bar.parts) else _SMALL_TICK
            lines.append(QLineF(x, bar.y, x, bar.y - tick))
        for colour, width in ((OUTLINE, 4.0), (TEXT, 2.0)):
            pen = QPen(QColor(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap if colour == OUTLINE else Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLines(lines)
        font = film_font(self._font, 9.5)
        width, height = text_size(bar.words, font)
        outlined_text(painter, QPointF(bar.right - width, bar.y - _TICK - height * 0.3), bar.words, font)

    def boxes(self, mapping: Mapping) -> list[QRectF]:
        """Where it stands, for labels to keep clear of."""
        bar = self._bar(mapping)
        if bar is None:
            return []
        width, height = text_size(bar.words, film_font(self._font, 9.5))
        wide = max(width, bar.right - bar.left) + 8
        return [QRectF(bar.right + 4 - wide, bar.y - _TICK - height - 4, wide, _TICK + height + 8)]

    def _bar(self, mapping: Mapping) -> _Bar | None:
        """Where the bar runs; None without a scale, and where the image is too small on the screen."""
        scale, size = self._scale(), self._size()
        if not self.visible or scale is None or scale.spacing is None or size is None:
            return None
        film = mapping.rect_to_widget(-0.5, -0.5, size[1] - 0.5, size[0] - 0.5)
        seen = film.intersected(QRectF(0.0, 0.0, mapping.width, mapping.height))
        room = min(_LONGEST, mapping.width / 3, seen.width() - 16.0)
        if room < _SHORTEST or seen.height() < 60.0:
            return None
        # Along the screen's horizontal, however the image is turned.
        x, y = mapping.offset_to_image(1.0, 0.0)
        mm_per_pixel = math.hypot(x * scale.spacing.column, y * scale.spacing.row)
        length, parts = bar_length(room * mm_per_pixel)
        words = f"{length_words(length)} ({source_words(scale)})"
        # In the lower right corner above the text there, so that it covers little of the image and no edge letter.
        right = mapping.width - _FROM_RIGHT
        return _Bar(right - length / mm_per_pixel, right, round(mapping.height - _ABOVE_EDGE), parts, words)
