"""A mark's label as a picture: a dark box with the value in bold and its details below."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from viewers.hand.look import BOX, BOX_EDGE, SMALL, WORDS
from viewers.text import film_font

_PAD_X, _PAD_Y = 6.0, 3.0
_MOST_LINES = 8
_MOST_LETTERS = 60


def shortened(words: tuple[str, ...]) -> tuple[str, ...]:
    """At most 8 lines of at most 60 letters, so that a label never hides the image; the list shows the rest."""
    kept = [line if len(line) <= _MOST_LETTERS else f"{line[: _MOST_LETTERS - 1]}…" for line in words[:_MOST_LINES]]
    if len(words) > _MOST_LINES:
        kept[-1] = "…"
    return tuple(kept)


@lru_cache(maxsize=1024)
def label_size(words: tuple[str, ...], font: str) -> QSizeF:
    """Width and height of the box in logical pixels; `font` is the application's, as QFont.toString gives it."""
    metrics = _metrics(font)
    width = max(metrics[i > 0].horizontalAdvance(line) for i, line in enumerate(words))
    height = metrics[0].height() + metrics[1].height() * (len(words) - 1)
    return QSizeF(ceil(width + 2 * _PAD_X), ceil(height + 2 * _PAD_Y))


@lru_cache(maxsize=512)
def label_picture(words: tuple[str, ...], font: str, colour: str, strong: bool, ratio: float) -> QPixmap:
    """The box with its lines; `colour` is the mark's, `strong` for the one selected."""
    size = label_size(words, font)
    picture = QPixmap((size * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(BOX)
    ground.setAlpha(225)
    painter.setBrush(ground)
    painter.setPen(QPen(QColor(colour if strong else BOX_EDGE), 1.0))
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 4, 4)
    top = _PAD_Y
    for index, line in enumerate(words):
        metrics = _metrics(font)[index > 0]
        painter.setFont(_fonts(font)[index > 0])
        painter.setPen(QColor((colour if strong else WORDS) if index == 0 else SMALL))
        painter.drawText(QPointF(_PAD_X, top + metrics.ascent()), line)
        top += metrics.height()
    painter.end()
    return picture


@lru_cache(maxsize=8)
def _fonts(font: str) -> tuple[QFont, QFont]:
    base = QFont()
    base.fromString(font)
    return film_font(base, 10.5, bold=True), film_font(base, 9)


@lru_cache(maxsize=8)
def _metrics(font: str) -> tuple[QFontMetricsF, QFontMetricsF]:
    big, small = _fonts(font)
    return QFontMetricsF(big), QFontMetricsF(small)
