"""Draws the visible part of a film through a window; keeps the last picture until the view changes."""

from math import ceil, floor

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from app.core.image import Window
from viewers.mapping import Mapping
from viewers.palette import BACKGROUND
from viewers.pyramid import Pyramid

SHARP_ABOVE = 6.0
"""Device pixels per image pixel above which single pixels are shown as squares."""


class FilmPainter:
    """Paints one pyramid; `coarse` trades sharpness for speed while the mouse moves."""

    def __init__(self, pyramid: Pyramid) -> None:
        self.pyramid = pyramid
        self._table: NDArray[np.uint32] | None = None
        self._table_key: tuple[Window, bool] | None = None
        self._picture: QImage | None = None
        self._picture_key: object = None

    def show(self, pyramid: Pyramid) -> None:
        """Draw another image from now on; the picture's memory is kept."""
        if pyramid is not self.pyramid:
            self.pyramid = pyramid
            self._table_key = self._picture_key = None

    def picture(self, mapping: Mapping, window: Window, ratio: float, *, inverted: bool, coarse: bool) -> QImage:
        """The widget's whole background in device pixels."""
        key = (mapping, window, ratio, inverted, coarse)
        if self._picture is not None and key == self._picture_key:
            return self._picture
        if (window, inverted) != self._table_key or self._table is None:
            self._table = self.pyramid.table(window, inverted=inverted)
            self._table_key = (window, inverted)
        size = QSize(max(round(mapping.width * ratio), 1), max(round(mapping.height * ratio), 1))
        picture = self._picture
        if picture is None or picture.size() != size:
            picture = QImage(size, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(BACKGROUND))
        self._draw(picture, mapping, self._table, ratio, coarse=coarse)
        self._picture, self._picture_key = picture, key
        return picture

    def _draw(
        self, picture: QImage, mapping: Mapping, table: NDArray[np.uint32], ratio: float, *, coarse: bool
    ) -> None:
        scale = mapping.zoom * ratio
        level = self.pyramid.level_for(scale, coarse=coarse)
        step = 2**level
        rows, columns = self.pyramid.level(level).shape[:2]
        # Pixel i of this level covers image x from i * step - 0.5 to (i + 1) * step - 0.5; one pixel of margin
        # keeps the smoothing right at the widget's edge.
        x0, y0, x1, y1 = mapping.visible()
        left, right = max(floor((x0 + 0.5) / step) - 1, 0), min(ceil((x1 + 0.5) / step) + 1, columns)
        top, bottom = max(floor((y0 + 0.5) / step) - 1, 0), min(ceil((y1 + 0.5) / step) + 1, rows)
        if right <= left or bottom <= top:
            return
        pixels = self.pyramid.part(level, (left, top, right, bottom), table)
        if mapping.mirrored:
            pixels = pixels[:, ::-1]
        if mapping.turns:
            pixels = np.rot90(pixels, -mapping.turns)
        # Turned in memory: Qt scales an upright picture four times faster than one it must also turn.
        pixels = np.ascontiguousarray(pixels)
        high, wide = pixels.shape
        tile = QImage(pixels.data, wide, high, wide * 4, QImage.Format.Format_RGB32)
        target = mapping.rect_to_widget(left * step - 0.5, top * step - 0.5, right * step - 0.5, bottom * step - 0.5)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < SHARP_ABOVE)
        # The last level pixel may reach past an odd edge; the film itself does not.
        image = self.pyramid.image
        painter.setClipRect(mapping.rect_to_widget(-0.5, -0.5, image.columns - 0.5, image.rows - 0.5))
        painter.drawImage(target, tile, QRectF(tile.rect()))
        painter.end()
