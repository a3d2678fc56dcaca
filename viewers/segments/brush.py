"""The brush and the eraser: the left mouse button on segments, with a circle as large as what they cover."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from app.core.geometry import Point
from app.volumes.section import GridSection
from viewers.mapping import Mapping
from viewers.palette import OUTLINE, RED_TEXT
from viewers.segments.dabs import ball_regions, stroke_region
from viewers.segments.layer import SegmentsLayer, Shown

SMALLEST, LARGEST = 0.5, 60.0


class BrushSettings(QObject):
    """What all views' brushes share.

    Attributes:
        radius: in mm; in pixels of the image where it has no spacing. 0.5 to 60.
        erase: the eraser is chosen.
        ball: cover all slices within the radius, not the shown one alone.
        overwrite: paint over other segments.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.radius = 5.0
        self.erase = False
        self.ball = False
        self.overwrite = False

    def set_radius(self, radius: float) -> None:
        """A radius from 0.5 to 60."""
        wanted = min(max(radius, SMALLEST), LARGEST)
        if wanted != self.radius:
            self.radius = wanted
            self.changed.emit()

    def set_erase(self, *, on: bool) -> None:
        """Eraser or brush."""
        if on != self.erase:
            self.erase = on
            self.changed.emit()

    def set_ball(self, *, on: bool) -> None:
        """Through the slices or on the shown one alone."""
        if on != self.ball:
            self.ball = on
            self.changed.emit()

    def set_overwrite(self, *, on: bool) -> None:
        """Paint over other segments or leave them alone."""
        if on != self.overwrite:
            self.overwrite = on
            self.changed.emit()


class BrushTool(QObject):
    """The left button of one view; also a layer that paints its circle.

    Attributes:
        settings: shared by all views.
        active: whether it is the view's tool, so that its circle is shown.
    """

    refused = Signal(str)
    """Nothing can be drawn here, in a sentence's reason; also empty when it can again."""
    moved = Signal()
    """The circle moved; paint again."""

    def __init__(
        self, layer: SegmentsLayer, shown: Shown, settings: BrushSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.active = False
        self._layer = layer
        self._shown = shown
        self._at: QPointF | None = None
        self._last: Point | None = None
        self._on: GridSection | None = None

    # Mouse

    def press(self, at: QPointF, mapping: Mapping) -> None:
        """Start a stroke where segments can be drawn."""
        section = self._section()
        model = self._layer.model
        if section is None or model is None:
            return
        self._on = section
        self._at, self._last = at, mapping.to_image(at)
        model.begin()
        self._dab(self._last, mapping)

    def drag(self, at: QPointF, mapping: Mapping) -> None:
        """Draw on to the mouse."""
        self._at = at
        if self._last is None:
            return
        if self._section() != self._on:  # another image came under the mouse: the stroke ends where it was
            self.release(at, mapping)
            return
        self._dab(mapping.to_image(at), mapping)

    def release(self, at: QPointF, mapping: Mapping) -> None:  # noqa: ARG002 - the protocol's
        """Mean the stroke."""
        self._at = at
        drawing, self._last = self._last is not None, None
        if drawing and self._layer.model is not None:
            self._layer.model.commit()

    def hover(self, at: QPointF | None, mapping: Mapping) -> Qt.CursorShape:  # noqa: ARG002 - the protocol's
        """Move the circle."""
        self._at = at
        self.moved.emit()
        return Qt.CursorShape.CrossCursor if self._layer.section() is not None else Qt.CursorShape.ForbiddenCursor

    def cancel(self) -> None:
        """Give the stroke up."""
        drawing, self._last = self._last is not None, None
        if drawing and self._layer.model is not None:
            self._layer.model.abandon()

    def key(self, event: QKeyEvent, mapping: Mapping) -> bool:  # noqa: ARG002 - the protocol's
        """[ and ]: smaller and larger."""
        factor = {Qt.Key.Key_BracketLeft: 1 / 1.25, Qt.Key.Key_BracketRight: 1.25}.get(Qt.Key(event.key()))
        if factor is None:
            return False
        self.settings.set_radius(round(self.settings.radius * factor, 1))
        return True

    # Circle

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """A circle as large as the brush around the mouse; red for the eraser, else the segment's colour."""
        model = self._layer.model
        if not self.active or self._at is None or model is None or self._layer.section() is None:
            return
        wide, high = self._radii(mapping)
        reach = mapping.offset_to_widget(wide, high)
        segment = model.segment(model.active)
        if segment is None:
            return
        colour = QColor(RED_TEXT) if self.settings.erase else QColor(*model.look(segment.number).colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(OUTLINE), 3.0), QPen(colour, 1.4)):
            if self.settings.erase:
                pen.setStyle(Qt.PenStyle.DashLine if pen.widthF() < 2 else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawEllipse(self._at, abs(reach.x()), abs(reach.y()))

    @property
    def in_mm(self) -> bool:
        """Whether the radius is in mm on the image shown, else in its pixels."""
        shown = self._shown()
        return shown is not None and shown.spacing is not None

    # Inside

    def _section(self) -> GridSection | None:
        """Where to draw; None, with the reason said, where nothing can be drawn."""
        section, model = self._layer.section(), self._layer.model
        reason = ""
        if model is None:
            reason = "no segmentation is open"
        elif section is None:
            reason = "the segments do not lie on this image"
        elif not isinstance(section, GridSection):
            reason = "this plane is interpolated: draw on a plane of the images' own grid"
        elif model.segment(model.active) is None:
            reason = "no segment is chosen"
        elif not model.look(model.active).visible:
            reason = "the chosen segment is hidden"
        self.refused.emit(reason)
        return section if isinstance(section, GridSection) and not reason else None

    def _radii(self, mapping: Mapping) -> tuple[float, float]:
        """In image pixels, across and down."""
        shown = self._shown()
        radius = self.settings.radius
        if shown is None or shown.spacing is None:
            return radius / mapping.aspect, radius
        return radius / shown.spacing.column, radius / shown.spacing.row

    def _dab(self, to: Point, mapping: Mapping) -> None:
        model, section, start = self._layer.model, self._on, self._last
        if model is None or section is None or start is None:
            return
        settings = self.settings
        regions = ball_regions(section, start, to, settings.radius) if settings.ball and self.in_mm else []
        if not settings.ball or not self.in_mm or section.geometry is None:
            single = stroke_region(section, start, to, self._radii(mapping))
            regions = [single] if single is not None else []
        for region in regions:
            model.dab(region, erase=settings.erase, overwrite=settings.overwrite)
        self._last = to
