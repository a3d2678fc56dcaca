"""Lucide icons (assets/icons, ISC licence) drawn in the theme's colours."""

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewers.palette import DISABLED, TEXT

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"


@cache
def _source(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def icon_pixmap(name: str, colour: str = TEXT, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """An icon of `size` logical pixels at a device pixel ratio."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixels = round(size * ratio)
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def icon(name: str, colour: str = TEXT) -> QIcon:
    """An icon for buttons and menus, at one, one and a half and two device pixels per logical pixel."""
    result = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        result.addPixmap(icon_pixmap(name, colour, 18, ratio), QIcon.Mode.Normal)
        result.addPixmap(icon_pixmap(name, DISABLED, 18, ratio), QIcon.Mode.Disabled)
    return result
