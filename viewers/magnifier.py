"""A round magnifying glass: the image's own pixels through the current window, the cursor at its centre."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QWheelEvent

from app.core.geometry import Point
from viewers.film_painter import FilmPainter
from viewers.film_view import FilmView
from viewers.mapping import Mapping
from viewers.palette import OUTLINE, TEXT
from viewers.text import film_font, outlined_text, text_size

RADIUS = 92.0
"""Of the glass in logical pixels; smaller in a small view."""
LEAST, MOST, STEP = 2.0, 4.0, 0.5


class Magnifiable(Protocol):
    """A layer that has something to show in the glass."""

    def paint_magnified(self, painter: QPainter, mapping: Mapping) -> None:
        """Paint in the glass's own pixels."""


class Magnifier(QObject):
    """A layer that paints the glass, and takes the wheel of its view while it is on.

    The glass shows every pixel of the image at least once on the screen: where the view itself shows the image
    reduced, it magnifies more than the number chosen, and says by how much.

    Args:
        view: the view it lies on; the owner puts the magnifier among the view's layers.
        layers: what is also shown in the glass.
        at: the image point shown at the centre; None for none. By default the view's cursor.
    """

    toggled = Signal(bool)

    def __init__(
        self, view: FilmView, layers: Sequence[Magnifiable] = (), at: Callable[[], Point | None] | None = None
    ) -> None:
        super().__init__(view)
        self._view = view
        self._layers = tuple(layers)
        self._at = at if at is not None else lambda: view.cursor_at
        self._on = False
        self._factor = LEAST
        self._painter: FilmPainter | None = None
        view.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the glass is shown."""
        return self._on

    @property
    def factor(self) -> float:
        """How much it magnifies, 2 to 4."""
        return self._factor

    def set_on(self, *, on: bool) -> None:
        """Show or put away the glass."""
        if on != self._on:
            self._on = on
            self._painter = None  # it holds the image
            self._view.update()
            self.toggled.emit(on)

    def toggle(self) -> None:
        """Show it, or put it away."""
        self.set_on(on=not self._on)

    def set_factor(self, factor: float) -> None:
        """Magnify by `factor`, kept within 2 and 4."""
        self._factor = min(max(factor, LEAST), MOST)
        self._view.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The wheel changes the magnification while the glass is on; with Ctrl it is the view's."""
        if event.type() is QEvent.Type.Wheel and watched is self._view and self._on and self._at() is not None:
            turned = isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if isinstance(event, QWheelEvent) and turned and event.angleDelta().y():
                self.set_factor(self._factor + (STEP if event.angleDelta().y() > 0 else -STEP))
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def magnified(self, mapping: Mapping, ratio: float) -> Mapping | None:
        """How the glass shows the image, in its own logical pixels; None while it is off or has no point.

        Args:
            mapping: the view's.
            ratio: device pixels per logical pixel.
        """
        at = self._at() if self._on else None
        if at is None:
            return None
        radius = min(RADIUS, mapping.width / 3, mapping.height / 3)
        zoom = max(mapping.zoom, 1.0 / (LEAST * ratio)) * self._factor
        return replace(mapping, zoom=zoom, middle=at, width=2 * radius, height=2 * radius)

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """The glass, centred on its point."""
        pyramid = self._view.pyramid
        ratio = self._view.devicePixelRatioF()
        glass = self.magnified(mapping, ratio)
        if pyramid is None or glass is None:
            return
        if self._painter is None:
            self._painter = FilmPainter(pyramid)
        self._painter.show(pyramid)
        picture = self._painter.picture(
            glass, self._view.window_shown, ratio, inverted=self._view.inverted, coarse=False
        )
        centre, radius = mapping.to_widget(glass.middle), glass.width / 2
        corner = centre - QPointF(radius, radius)
        circle = QPainterPath()
        circle.addEllipse(centre, radius, radius)
        painter.save()
        painter.setClipPath(circle)
        painter.drawImage(corner, picture)
        painter.translate(corner)
        for layer in self._layers:
            layer.paint_magnified(painter, glass)
        painter.restore()
        _rim(painter, centre, radius)
        words = f"{glass.zoom / mapping.zoom:.1f}\N{MULTIPLICATION SIGN}"
        font = film_font(self._view.font(), 9)
        width, _ = text_size(words, font)
        outlined_text(painter, centre + QPointF(-width / 2, radius - 8.0), words, font)


def _rim(painter: QPainter, centre: QPointF, radius: float) -> None:
    """The edge, and four strokes that point at the centre without covering it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((OUTLINE, 4.0), (TEXT, 1.6)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(centre, radius, radius)
    for colour, width in ((OUTLINE, 3.0), (TEXT, 1.0)):
        painter.setPen(QPen(QColor(colour), width))
        for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            painter.drawLine(centre + way * 12.0, centre + way * 20.0)
