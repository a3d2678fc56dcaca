"""Segments on one viewport: its layer and its brush, put together."""

from PySide6.QtCore import QObject

from viewers.segments.brush import BrushSettings, BrushTool
from viewers.segments.layer import SegmentsLayer, ShownImage
from viewers.segments.model import SegmentsModel
from viewers.viewport import Viewport


class SegmentsOn(QObject):
    """What a viewport needs to show segments and to have them corrected.

    The owner puts `layer` and `tool` (which paints its circle) among the viewport's layers in this order, makes `tool`
    the viewport's tool while the brush is chosen, and tells both by `set_brush`.

    Attributes:
        layer: paints the segments.
        tool: the brush.
    """

    def __init__(self, viewport: Viewport, settings: BrushSettings) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.layer = SegmentsLayer(self._shown)
        self.tool = BrushTool(self.layer, self._shown, settings, self)
        self.tool.moved.connect(viewport.view.update)
        settings.changed.connect(viewport.view.update)

    def show_model(self, model: SegmentsModel | None) -> None:
        """Show another segmentation, or none."""
        update = self._viewport.view.update
        if self.layer.model is not None:
            self.tool.cancel()
            self.layer.model.painted.disconnect(self._repaint)
            self.layer.model.looks_changed.disconnect(self._repaint)
        self.layer.model = model
        if model is not None:
            model.painted.connect(self._repaint)
            model.looks_changed.connect(self._repaint)
        update()

    def set_brush(self, *, on: bool) -> None:
        """Whether the brush is the viewport's tool now."""
        if not on:
            self.tool.cancel()
        self.tool.active = on
        self._viewport.view.update()

    def _repaint(self) -> None:
        self._viewport.view.update()

    def _shown(self) -> ShownImage | None:
        viewport = self._viewport
        stack, index, image = viewport.stack, viewport.index, viewport.image
        if stack is None or index is None or image is None:
            return None
        return ShownImage(stack, index, image.spacing)
