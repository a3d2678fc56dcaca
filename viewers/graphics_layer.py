"""Overlay graphics that a file draws over its own image (Overlay Plane, PS3.3 C.9.2)."""

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from app.core.image import Image
from viewers.film_view import FilmView
from viewers.mapping import Mapping

_COLOUR = QColor("#FFE08A")


class GraphicsLayer:
    """Paints the overlays of whatever `view` shows, pixel for pixel.

    Attributes:
        visible: the reader can take them away.
    """

    def __init__(self, view: FilmView) -> None:
        self.visible = True
        self._view = view
        self._of: Image | None = None
        self._picture: QImage | None = None

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Scaled with the image, smoothed only where several of its pixels share one of the screen."""
        pyramid = self._view.pyramid
        if not self.visible or pyramid is None or not pyramid.image.overlays:
            return
        if self._of is not pyramid.image or self._picture is None:
            self._of, self._picture = pyramid.image, _drawn(pyramid.image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, mapping.zoom < 1.0)
        painter.setTransform(mapping.transform(), True)  # noqa: FBT003 - Qt's own signature
        painter.translate(-0.5, -0.5)
        painter.drawImage(0, 0, self._picture)


def _drawn(image: Image) -> QImage:
    """All overlays of an image in one picture with transparency."""
    mask = np.zeros((image.rows, image.columns), np.bool_)
    for overlay in image.overlays:
        if overlay.mask.shape == mask.shape:
            mask |= overlay.mask
    pixels = np.where(mask, np.uint32(_COLOUR.rgba()), np.uint32(0))
    high, wide = pixels.shape
    return QImage(pixels.data, wide, high, wide * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()
