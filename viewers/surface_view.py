"""Turns the surface of one structure under the mouse, with letters that say where the patient's sides are."""

from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.segmentation import Colour
from app.volumes.surface import Surface, render_surface, turn_matrix
from viewers.palette import BACKGROUND, LINE_STRONG, SECONDARY, TEXT
from viewers.text import film_font, outlined_text, text_size
from viewers.translate import tr

QUICK, FINE = 224, 400
"""Shorter side of the picture in pixels while it turns, and at rest."""
SETTLE_MS = 160
DEGREES_PER_PIXEL = 0.5
KEY_DEGREES = 10.0
MIN_ZOOM, MAX_ZOOM = 0.5, 8.0
_STEPS = {
    Qt.Key.Key_Left: (-KEY_DEGREES, 0.0),
    Qt.Key.Key_Right: (KEY_DEGREES, 0.0),
    Qt.Key.Key_Up: (0.0, KEY_DEGREES),
    Qt.Key.Key_Down: (0.0, -KEY_DEGREES),
}
_SIDES = {
    Qt.Key.Key_A: (0.0, 0.0),
    Qt.Key.Key_L: (90.0, 0.0),
    Qt.Key.Key_P: (180.0, 0.0),
    Qt.Key.Key_R: (270.0, 0.0),
    Qt.Key.Key_H: (0.0, 90.0),
    Qt.Key.Key_F: (0.0, -90.0),
}
_AXES = (("L", (1.0, 0.0, 0.0)), ("P", (0.0, 1.0, 0.0)), ("H", (0.0, 0.0, 1.0)))
_OPPOSITE = {"L": "R", "P": "A", "H": "F"}


class SurfaceView(QWidget):
    """Shows a surface. Left button or arrows: turn; wheel, + and -: zoom; A, P, L, R, H, F: look from that side."""

    turned = Signal()
    """It is looked at from another side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 200)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("3-D view"))
        self.setToolTip(tr("Drag or arrow keys: turn. Wheel, + and -: zoom. A, P, L, R, H, F: look from that side."))
        self.azimuth, self.elevation, self.zoom = 0.0, 0.0, 1.0
        self._surface: Surface | None = None
        self._colour: Colour = (220, 205, 180)
        self._title = ""
        self._notes: tuple[str, ...] = ()
        self._picture: QImage | None = None
        self._key: object = None
        self._drag: QPointF | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Square."""
        return QSize(520, 520)

    def show_surface(
        self, surface: Surface | None, colour: Colour, title: str = "", notes: tuple[str, ...] = ()
    ) -> None:
        """Show a structure from the side it is looked at now.

        Args:
            surface: None for nothing.
            colour: sRGB of its brightest parts.
            title: what it is; upper left.
            notes: what a reader must know of it.
        """
        self._surface, self._colour, self._title = surface, colour, title
        reduced = (tr("smoothed surface of a reduced mask"),) if surface is not None and surface.reduced else ()
        self._notes = (*notes, *(reduced or ((tr("smoothed surface"),) if surface is not None else ())))
        self._key = None
        self.update()

    @property
    def surface(self) -> Surface | None:
        """What is shown."""
        return self._surface

    def look_from(self, azimuth: float, elevation: float) -> None:
        """Look from a side; degrees as in `turn_matrix`."""
        self.azimuth = azimuth % 360.0
        self.elevation = min(max(elevation, -90.0), 90.0)
        self._moved()

    def zoom_by(self, factor: float) -> None:
        """Closer or farther."""
        self.zoom = min(max(self.zoom * factor, MIN_ZOOM), MAX_ZOOM)
        self._moved()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Turn as if a ball were rolled: what is in front follows the mouse."""
        if self._drag is None:
            return
        moved, self._drag = event.position() - self._drag, event.position()
        self.look_from(
            self.azimuth - moved.x() * DEGREES_PER_PIXEL / self.zoom,
            self.elevation + moved.y() * DEGREES_PER_PIXEL / self.zoom,
        )

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._drag = None
        self.unsetCursor()
        self._settle.start()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Back to the front, whole."""
        self.zoom = 1.0
        self.look_from(0.0, 0.0)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom."""
        self.zoom_by(1.2 ** (event.angleDelta().y() / 120.0))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn, zoom, or look from a side."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            across, up = _STEPS[key]
            self.look_from(self.azimuth + across, self.elevation + up)
        elif key in _SIDES and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.look_from(*_SIDES[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1.2)
        elif key is Qt.Key.Key_Minus:
            self.zoom_by(1 / 1.2)
        elif key is Qt.Key.Key_0:
            self.zoom_by(1.0 / self.zoom)
        else:
            super().keyPressEvent(event)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw quickly while the window is being sized."""
        self._settle.start()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The surface, its letters and its name."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(BACKGROUND))
        if self._surface is not None:
            self._draw(painter, self._surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._write(painter)
        if self._surface is not None:
            self._cue(painter)
        painter.end()

    def _moved(self) -> None:
        self._settle.start()
        self.update()
        self.turned.emit()

    def _draw(self, painter: QPainter, surface: Surface) -> None:
        width, height = max(self.width(), 1), max(self.height(), 1)
        target = QUICK if self._settle.isActive() or self._drag is not None else FINE
        scale = min(target / min(width, height), self.devicePixelRatioF())
        size = max(round(height * scale), 1), max(round(width * scale), 1)
        key = (id(surface), self.azimuth, self.elevation, self.zoom, size, self._colour)
        if key != self._key or self._picture is None:
            turn = turn_matrix(self.azimuth, self.elevation)
            pixels = render_surface(surface, turn, size, zoom=self.zoom * 0.92, colour=self._colour)
            self._picture, self._key = _image(pixels), key
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, width, height), self._picture)

    def _write(self, painter: QPainter) -> None:
        top = 10.0
        for index, text in enumerate((self._title, *self._notes)):
            if not text:
                continue
            font = film_font(self.font(), 11 if index == 0 else 9.5, bold=index == 0)
            height = text_size(text, font)[1]
            outlined_text(painter, QPointF(14, top + height * 0.78), text, font, TEXT if index == 0 else SECONDARY)
            top += height + 1

    def _cue(self, painter: QPainter) -> None:
        """The patient's axes in the lower left corner; those that point away are dim."""
        turn = turn_matrix(self.azimuth, self.elevation)
        middle, reach = QPointF(54.0, self.height() - 54.0), 30.0
        arms = []
        for letter, axis in _AXES:
            right, down, away = (float(value) for value in turn @ np.array(axis))
            arms.append((away, letter, right, down))
            arms.append((-away, _OPPOSITE[letter], -right, -down))
        font = film_font(self.font(), 10, bold=True)
        for away, letter, right, down in sorted(arms, reverse=True):
            end = middle + QPointF(right, down) * reach
            near = away < 0.05
            painter.setPen(QPen(QColor(SECONDARY if near else LINE_STRONG), 1.4))
            painter.drawLine(middle, end)
            if away > 0.75:
                continue  # its letter would stand on that of the opposite side
            width, height = text_size(letter, font)
            place = middle + QPointF(right, down) * (reach + 11.0)
            outlined_text(
                painter,
                QPointF(place.x() - width / 2, place.y() + height * 0.3),
                letter,
                font,
                TEXT if near else SECONDARY,
            )


def _image(pixels: NDArray[np.uint8]) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()


def heading(azimuth: float, elevation: float) -> str:
    """From where it is looked at, as one letter of the six sides: "A", "L", "P", "R", "H", "F"."""
    a, e = radians(azimuth), radians(elevation)
    eye = {"L": sin(a) * cos(e), "P": -cos(a) * cos(e), "H": sin(e)}
    letter = max(eye, key=lambda name: abs(eye[name]))
    return letter if eye[letter] > 0 else _OPPOSITE[letter]
