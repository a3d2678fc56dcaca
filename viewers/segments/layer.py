"""Paints the visible segments over the image that a view shows, pixel for pixel."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.core.spacing import Spacing
from app.core.stack import ImageStack
from app.volumes.section import Section
from viewers.mapping import Mapping
from viewers.palette import OUTLINE
from viewers.segments.model import HALF, SegmentsModel
from viewers.segments.outline import border_lines

LINE_WIDTH = 1.6


@dataclass(frozen=True, slots=True)
class ShownImage:
    """What a view paints right now.

    Attributes:
        stack, index: the image.
        spacing: of its pixels; None when unknown.
    """

    stack: ImageStack
    index: int
    spacing: Spacing | None


Shown = Callable[[], ShownImage | None]


class SegmentsLayer:
    """A layer of one view.

    Attributes:
        model: what is painted; None for nothing.
        visible: the reader can take all of it away.
    """

    def __init__(self, shown: Shown) -> None:
        """`shown` says what the view paints at this moment; None while it paints nothing."""
        self.model: SegmentsModel | None = None
        self.visible = True
        self._shown = shown
        self._cut: tuple[object, Section | None] = (None, None)
        self._key: object = None
        self._picture: QImage | None = None
        self._lines: list[tuple[QPen, list[QLineF]]] = []

    def section(self) -> Section | None:
        """What of the segments' grid the view shows; None where they do not lie on its image."""
        shown = self._shown()
        if shown is None or self.model is None:
            return None
        key = (id(self.model), shown.stack.stack_id, id(shown.stack), shown.index)
        if self._cut[0] != key:
            self._cut = (key, self.model.section_of(shown.stack, shown.index))
        return self._cut[1]

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Nearest neighbour, so that a pixel of the mask covers its pixel of the image and no other."""
        section = self.section() if self.visible else None
        if section is None or self.model is None:
            return
        key = (self._cut[0], self.model.version, self.model.look_version)
        if key != self._key:
            self._draw(self.model, section)
            self._key = key
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setTransform(mapping.transform(), combine=True)
        if self._picture is not None:
            painter.translate(-0.5, -0.5)
            painter.drawImage(0, 0, self._picture)
            painter.translate(0.5, 0.5)
        for pen, lines in self._lines:
            painter.setPen(pen)
            painter.drawLines(lines)

    def number_at(self, x: float, y: float) -> int:
        """Number of the visible segment at an image point, the uppermost layer's; 0 for none."""
        section = self.section()
        voxel = section.voxel((x, y)) if section is not None else None
        if voxel is None or self.model is None:
            return 0
        for layer in reversed(self.model.labels.layers):
            number = int(layer[voxel])
            if number and self.model.segment(number) is not None and self.model.look(number).visible:
                return number
        return 0

    def _draw(self, model: SegmentsModel, section: Section) -> None:
        self._picture, self._lines = None, []
        fills, edges = _tables(model)
        for index, (layer, fractions) in enumerate(zip(model.labels.layers, model.labels.fractions, strict=True)):
            fill, edge = fills.get(index), edges.get(index)
            if fill is None and edge is None:
                continue
            labels = section.labels(layer)
            if not labels.any():
                continue
            if fill is not None:
                pixels = np.take(fill, labels)
                if fractions is not None:
                    pixels = _faded(pixels, section.labels(fractions))
                self._over(pixels)
            if edge is not None:
                outlined = np.take(edge, labels)
                if fractions is not None:  # a border needs a limit: at least half inside
                    outlined = np.where(section.labels(fractions) >= HALF, outlined, 0).astype(np.uint16)
                self._lines += _pens(model, outlined)

    def _over(self, pixels: NDArray[np.uint32]) -> None:
        """Put a layer over those before it."""
        high, wide = pixels.shape
        made = QImage(pixels.data, wide, high, wide * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()
        if self._picture is None:
            self._picture = made
            return
        painter = QPainter(self._picture)
        painter.drawImage(0, 0, made)
        painter.end()


def _tables(model: SegmentsModel) -> tuple[dict[int, NDArray[np.uint32]], dict[int, NDArray[np.uint16]]]:
    """For each layer that needs one: (65536,) premultiplied 0xAARRGGBB of each label; each outlined label, else 0."""
    fills: dict[int, NDArray[np.uint32]] = {}
    edges: dict[int, NDArray[np.uint16]] = {}
    for segment in model.segments:
        look, layer = model.look(segment.number), model.layer_of(segment.number)
        if not look.visible:
            continue
        if look.outline:
            edges.setdefault(layer, np.zeros(65536, np.uint16))[segment.number] = segment.number
        else:
            red, green, blue = (round(part * look.opacity) for part in look.colour)
            value = round(255 * look.opacity) << 24 | red << 16 | green << 8 | blue
            fills.setdefault(layer, np.zeros(65536, np.uint32))[segment.number] = value
    return fills, edges


def _faded(pixels: NDArray[np.uint32], fractions: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Premultiplied pixels times fractions / 255."""
    parts = pixels.view(np.uint8).reshape(*pixels.shape, 4).astype(np.uint16) * fractions[..., None]
    return np.ascontiguousarray(((parts + 127) // 255).astype(np.uint8)).view(np.uint32)[..., 0]


def _pens(model: SegmentsModel, labels: NDArray[np.uint16]) -> list[tuple[QPen, list[QLineF]]]:
    """A dark and a coloured pen for each outlined segment."""
    made = []
    for number, lines in border_lines(labels).items():
        under, over = QPen(QColor(OUTLINE), LINE_WIDTH + 1.6), QPen(QColor(*model.look(number).colour), LINE_WIDTH)
        for pen in (under, over):
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            made.append((pen, lines))
    # All dark lines first, or one segment's ground would cover its neighbour's line.
    return made[0::2] + made[1::2]
