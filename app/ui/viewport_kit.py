"""What each viewport has besides its image: marks by hand, the spine's marks, segments, scale bar and magnifier."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.core.annotation import Annotation
from app.core.instance import ImageKey
from app.core.stack import ImageStack
from app.measuring.hand.scale import Scale, scale_of_file, scale_on
from app.workflow.annotations import MarkedImage
from viewers.cobb_tool import CobbTool
from viewers.hand.attach import Hand
from viewers.hand.values import describing
from viewers.layers import Layer, LeftTool
from viewers.magnifier import Magnifier
from viewers.mapping import Mapping
from viewers.marks_layer import MarksLayer
from viewers.packs.layer import PackLayer
from viewers.packs.marks import PackMarks
from viewers.packs.tool import PackTool
from viewers.scale_bar import ScaleBarLayer
from viewers.segments.attach import SegmentsOn
from viewers.segments.brush import BrushSettings
from viewers.viewport import Viewport


class OnlyOn:
    """A layer that is painted, or a tool that acts, on one stack alone: the film that the spine's marks belong to."""

    def __init__(self, layer: MarksLayer, tool: LeftTool, viewport: Viewport, film: Callable[[], str]) -> None:
        self._layer = layer
        self._tool = tool
        self._viewport = viewport
        self._film = film

    @property
    def holds(self) -> bool:
        """Whether the viewport shows that film."""
        stack = self._viewport.stack
        return stack is not None and stack.stack_id == self._film()

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """As the layer does."""
        if self.holds:
            self._layer.paint(painter, mapping)

    def boxes(self, mapping: Mapping) -> list[QRectF]:  # noqa: ARG002 - what was painted last
        """Where the spine's labels stand, for other labels to keep clear of."""
        return list(self._layer.marks.labels.values()) if self.holds else []

    def hits(self) -> dict[str, QRectF] | None:
        """Where labels are noted that the tool can click; None elsewhere."""
        return self._layer.marks.labels if self.holds and self._layer.marks.visible else None

    def press(self, at: QPointF, mapping: Mapping) -> None:
        """As the tool does."""
        if self.holds:
            self._tool.press(at, mapping)

    def drag(self, at: QPointF, mapping: Mapping) -> None:
        """As the tool does."""
        if self.holds:
            self._tool.drag(at, mapping)

    def release(self, at: QPointF, mapping: Mapping) -> None:
        """As the tool does."""
        if self.holds:
            self._tool.release(at, mapping)

    def hover(self, at: QPointF | None, mapping: Mapping) -> Qt.CursorShape:
        """As the tool does; an arrow elsewhere."""
        return self._tool.hover(at, mapping) if self.holds else Qt.CursorShape.ArrowCursor

    def cancel(self) -> None:
        """As the tool does."""
        self._tool.cancel()


class ViewportKit(QObject):
    """Layers and tools of one viewport.

    Attributes:
        viewport: whose.
        hand: marks of the reader.
        segments: segments and their brush.
        packs: what packs found on the image.
        pack_tool: the mouse on it.
        scale_bar: a known length at the lower edge.
        magnifier: the glass.
    """

    def __init__(
        self,
        viewport: Viewport,
        marks_layer: MarksLayer,
        cobb_tool: CobbTool,
        film: Callable[[], str],
        annotations: Callable[[], tuple[Annotation, ...]],
        brush: BrushSettings,
        pack_marks: PackMarks,
    ) -> None:
        """Make them.

        Args:
            viewport: whose.
            marks_layer: paints the spine's marks, on the film they belong to.
            cobb_tool: the mouse on them.
            film: stack id of that film; empty for none.
            annotations: the marks of the case the reader is at, for the scale that a calibration gives.
            brush: how segments are corrected.
            pack_marks: what packs found on the case's images.
        """
        super().__init__(viewport)
        self.viewport = viewport
        self._annotations = annotations
        self._spine = OnlyOn(marks_layer, cobb_tool, viewport, film)
        self.packs = PackLayer(pack_marks, viewport.font(), self._place, self._text_boxes, self._spine.hits)
        self.pack_tool = PackTool(pack_marks, self._here, lambda: self.packs.labels, self._spine, self)
        self.hand = Hand(
            viewport.view,
            describing(lambda: viewport.image, unit=self.unit, scale=self.scale),
            brief=describing(lambda: viewport.image, unit=self.unit, scale=self.scale, brief=True),
            under=self.pack_tool,
        )
        self.scale_bar = ScaleBarLayer(viewport.font(), self.scale, self._size)
        self.magnifier = Magnifier(viewport.view, (self.hand.layer,))
        self.segments = SegmentsOn(viewport, brush)
        pack_marks.changed.connect(viewport.view.update)

    def layers(self) -> tuple[Layer, ...]:
        """In the order they are painted."""
        return (
            self.segments.layer,
            self._spine,
            self.packs,
            self.hand.layer,
            self.scale_bar,
            self.segments.tool,
            self.magnifier,
        )

    def scale(self) -> Scale | None:
        """The scale of lengths on the image painted; None while there is none."""
        image, key = self.viewport.image, self.viewport.key
        if image is None:
            return None
        return scale_on(self._annotations(), key, image) if key is not None else scale_of_file(image)

    def unit(self) -> str:
        """Of the values of what is shown."""
        image = self.viewport.image
        return image.unit if image is not None else ""

    def follow(self) -> None:
        """The viewport paints another image: its own marks are shown on it."""
        image = self.viewport.image
        if image is None:
            self.hand.model.show_image(None)
        else:
            self.hand.model.show_image(self.viewport.key, image.rows, image.columns)

    def marked_image(self) -> MarkedImage | None:
        """The image painted, as marks are bound to it; None while there is none, and for a reformatted plane."""
        image, key, stack = self.viewport.image, self.viewport.key, self.viewport.stack
        if image is None or key is None or stack is None:
            return None
        facts, index = self.viewport.facts, self.viewport.index
        words = ""
        if stack.count > 1 and facts is not None and index is not None:
            series = f"series {facts.series_number}, " if facts.series_number is not None else ""
            words = f"{series}image {index + 1}"
        return MarkedImage(key, image, self.unit(), words)

    def use_brush(self, *, on: bool) -> None:
        """Give the left mouse button to the brush, or back to the marks."""
        self.segments.set_brush(on=on)
        self.viewport.set_tool(self.segments.tool if on else self.hand.tool)

    def _place(self) -> tuple[ImageKey | None, ImageStack, int] | None:
        """Which image is painted; None while there is none."""
        viewport = self.viewport
        if viewport.stack is None or viewport.index is None or viewport.image is None:
            return None
        return viewport.key, viewport.stack, viewport.index

    def _here(self) -> tuple[ImageKey, tuple[int, int]] | None:
        """Key and size of the image that is painted; None while there is none, and for a reformatted plane."""
        image, key = self.viewport.image, self.viewport.key
        return (key, (image.rows, image.columns)) if image is not None and key is not None else None

    def _text_boxes(self, mapping: Mapping) -> list[QRectF]:
        """Where text, scale bar and the spine's labels stand, for packs' labels to keep clear of."""
        return [*self.viewport.text.boxes(mapping), *self.scale_bar.boxes(mapping), *self._spine.boxes(mapping)]

    def _size(self) -> tuple[int, int] | None:
        image = self.viewport.image
        return (image.rows, image.columns) if image is not None else None
