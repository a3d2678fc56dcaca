"""Letters on the film with a dark outline, so that they read on white bone as on black air."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from viewers.palette import OUTLINE, TEXT


def film_font(painter_font: QFont, points: float, *, bold: bool = False) -> QFont:
    """The application's font at `points` (never under 9), with figures of one width."""
    font = QFont(painter_font)
    font.setPointSizeF(max(points, 9.0))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def text_size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height of one line in logical pixels."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text), metrics.height()


def outlined_text(
    painter: QPainter, at: QPointF, text: str, font: QFont, colour: str = TEXT, *, struck: bool = False
) -> QRectF:
    """Draw one line with its left end and baseline at `at`; returns the box it fills."""
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.addText(at, font, text)
    width = metrics.horizontalAdvance(text)
    if struck:
        middle = at.y() - metrics.xHeight() / 2
        path.addRect(QRectF(at.x() - 2, middle - 0.5, width + 4, 1.2))
    halo = QPen(QColor(OUTLINE), 3.2)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(halo)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.fillPath(path, QColor(colour))
    return QRectF(at.x(), at.y() - metrics.ascent(), width, metrics.height())
