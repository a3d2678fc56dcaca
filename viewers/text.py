"""Letters on the film with a dark outline, so that they read on white bone as on black air."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap

from viewers.palette import OUTLINE, TEXT

POINTS = 10.0
"""The application's type at 100 %."""
_ROOM = 4.0
"""Around the letters for their outline, in logical pixels."""


def film_font(painter_font: QFont, points: float, *, bold: bool = False) -> QFont:
    """The application's font at `points` (never under 9), larger with the size of type, with figures of one width."""
    font = QFont(painter_font)
    # Letters over an image grow half as much as those beside it: they hide what they stand on.
    growth = (max(QGuiApplication.font().pointSizeF() / POINTS, 1.0) + 1.0) / 2
    font.setPointSizeF(max(points, 9.0) * growth)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
    _figures(font)
    return font


def _figures(font: QFont) -> None:
    """Figures of one width, and letters that stay letters: Inter writes "50 x 4" with a multiplication sign."""
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setFeature(QFont.Tag("calt"), 0)


def text_size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height of one line in logical pixels."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text), metrics.height()


def outlined_text(
    painter: QPainter, at: QPointF, text: str, font: QFont, colour: str = TEXT, *, struck: bool = False
) -> None:
    """Draw one line with its left end and baseline at `at`."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    picture, rise = _picture(text, font.toString(), colour, struck, ratio)
    # On whole device pixels, or the letters would blur.
    left, top = round((at.x() - _ROOM) * ratio) / ratio, round((at.y() - rise) * ratio) / ratio
    painter.drawPixmap(QPointF(left, top), picture)


@lru_cache(maxsize=512)
def _picture(text: str, description: str, colour: str, struck: bool, ratio: float) -> tuple[QPixmap, float]:
    """The line as a picture, and how far its baseline lies below its top; stroking letters anew each time is slow."""
    font = QFont()
    font.fromString(description)
    font.setFamilies(QGuiApplication.font().families())  # a description names the first alone
    _figures(font)
    metrics = QFontMetricsF(font)
    width, rise = metrics.horizontalAdvance(text) + 2 * _ROOM, metrics.ascent() + _ROOM
    size = QSize(ceil(width * ratio), ceil((rise + metrics.descent() + _ROOM) * ratio))
    picture = QPixmap(size)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addText(QPointF(_ROOM, rise), font, text)
    halo = QPen(QColor(OUTLINE), 3.2)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, halo)
    painter.fillPath(path, QColor(colour))
    if struck:
        middle = rise - metrics.xHeight() / 2
        bar = QRectF(_ROOM - 2, middle - 0.6, width - 2 * _ROOM + 4, 1.3)
        painter.fillRect(bar, QColor(colour))
    painter.end()
    return picture, rise
