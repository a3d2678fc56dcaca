"""The film: window and level, zoom and pan by mouse, with layers of marks painted over it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.case import ViewState
from app.core.geometry import Point
from app.core.image import Image, Window
from viewers.film_painter import FilmPainter
from viewers.layers import Layer, LeftTool, TakesDoubleClick, TakesKeys
from viewers.mapping import MAX_ZOOM, MIN_ZOOM, Mapping, fit, turned
from viewers.palette import BACKGROUND
from viewers.pyramid import Pyramid, index_image
from viewers.translate import tr

__all__ = ["FilmView", "Layer", "LeftTool", "TakesDoubleClick", "TakesKeys", "pixel_aspect"]

SETTLE_MS = 120
WHEEL_FACTOR = 1.2


def pixel_aspect(image: Image) -> float:
    """Width of a pixel over its height: of the spacing, else as the file states it, else 1."""
    if image.spacing is not None:
        return image.spacing.column / image.spacing.row
    return 1.0 / image.pixel_aspect


class FilmView(QWidget):
    """Shows one film. Left button: the tool; middle: pan; right: window and level; wheel: zoom to the cursor.

    Attributes:
        layers: painted over the film in this order.
        tool: what the left button does; None for nothing.
        cursor_at: image point under the mouse; None when it is elsewhere.
        steps: the wheel asks for the next image (`stepped`), and zooms with Ctrl held.
    """

    view_changed = Signal()
    """Window, inversion, zoom or place changed and came to rest."""
    shown_changed = Signal()
    """Anything the information line shows has changed."""
    placed = Signal()
    """The reader zoomed, panned, turned or mirrored; not emitted for `place`."""
    windowed = Signal()
    """The reader changed window or inversion; not emitted for `take_window`."""
    stepped = Signal(int)
    """The wheel asks for so many images onward; only while `steps` is set."""
    double_clicked = Signal()
    """Double click that the tool had no use for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Image"))
        self.layers: list[Layer] = []
        self.tool: LeftTool | None = None
        self.cursor_at: Point | None = None
        self.steps = False
        self._turn_rest = 0.0
        self._turns = 0
        self._mirrored = False
        self._film: FilmPainter | None = None
        self._default = Window(0.0, 1.0)
        self._window = self._default
        self._inverted = False
        self._mapping: Mapping | None = None  # None: fitted to the widget
        self._drag: tuple[Qt.MouseButton, QPointF, Window, Mapping] | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._rest)

    # What is shown

    def show_film(self, pyramid: Pyramid, state: ViewState) -> None:
        """Show a film as `state` says."""
        self.abandon_drag()
        self._film = FilmPainter(pyramid)
        default = self._default = pyramid.default
        self._inverted = state.inverted
        self._window = default
        if state.center is not None and state.width is not None:
            self._window = Window(state.center, state.width, default.function)
        self._turns, self._mirrored = state.turns % 4, state.mirrored
        self._mapping = None
        if state.zoom is not None and state.middle is not None:
            zoom = min(max(state.zoom, MIN_ZOOM), MAX_ZOOM)
            self._mapping = replace(self._fitted(), zoom=zoom, middle=state.middle)
        self._changed()

    def show_slice(self, pyramid: Pyramid) -> None:
        """Show another image of what is shown: zoom, place, window and turns stay as they are.

        Where the reader has chosen no window, an image that states its own is shown through that. An image of another
        size or pixel shape is fitted.
        """
        film = self._film
        if film is None:
            self.show_film(pyramid, ViewState())
            return
        before = film.pyramid.image
        if pyramid is not film.pyramid and self._drag is not None and self._drag[0] is Qt.MouseButton.LeftButton:
            self.abandon_drag()  # what was begun on one image is never ended on another
        if pyramid.image.windows:
            if self._window == self._default:
                self._window = pyramid.default
            self._default = pyramid.default
        same = (before.rows, before.columns, before.is_colour) == (
            pyramid.image.rows,
            pyramid.image.columns,
            pyramid.image.is_colour,
        )
        if before.is_colour != pyramid.image.is_colour:
            self._default = self._window = pyramid.default
        if not same or pixel_aspect(before) != pixel_aspect(pyramid.image):
            self.abandon_drag()
            self._mapping = None
        film.show(pyramid)
        self._changed()

    def set_image(self, image: Image) -> None:
        """`show_slice` for an image that is not indexed yet."""
        self.show_slice(index_image(image))

    def clear(self) -> None:
        """Show nothing."""
        self.abandon_drag()
        self._settle.stop()
        self._film = None
        self._mapping = None
        self._turns, self._mirrored = 0, False
        self.cursor_at = None
        self._changed()

    @property
    def pyramid(self) -> Pyramid | None:
        """The film shown; None when there is none."""
        return self._film.pyramid if self._film is not None else None

    @property
    def window_shown(self) -> Window:
        """The window in use."""
        return self._window

    @property
    def default_window(self) -> Window:
        """The film's own window."""
        return self._default

    @property
    def inverted(self) -> bool:
        """Whether brightness is turned over."""
        return self._inverted

    @property
    def fitted(self) -> bool:
        """Whether the whole film is fitted to the widget."""
        return self._mapping is None

    @property
    def turns(self) -> int:
        """Quarter turns clockwise, 0 to 3."""
        return self._turns

    @property
    def mirrored(self) -> bool:
        """Whether left and right of the picture are exchanged, before turning."""
        return self._mirrored

    @property
    def fitted_zoom(self) -> float:
        """Zoom at which the whole film fits the widget."""
        return self._fitted().zoom

    @property
    def mapping(self) -> Mapping:
        """Where image points lie on the widget now."""
        return self._mapping if self._mapping is not None else self._fitted()

    def view_state(self) -> ViewState:
        """What is to be remembered of this view."""
        own = (self._window.center, self._window.width) != (self._default.center, self._default.width)
        mapping = self._mapping
        return ViewState(
            center=self._window.center if own else None,
            width=self._window.width if own else None,
            inverted=self._inverted,
            zoom=mapping.zoom if mapping is not None else None,
            middle=mapping.middle if mapping is not None else None,
            turns=self._turns,
            mirrored=self._mirrored,
        )

    # What a menu or key asks for

    def fit(self) -> None:
        """Show the whole film."""
        self._mapping = None
        self._changed(rest=True)
        self.placed.emit()

    def rotate(self, quarters: int = 1) -> None:
        """Turn what is on the screen by quarter turns clockwise."""
        self._turn(turned(self._turns, mirrored=self._mirrored, by=quarters))

    def flip_across(self) -> None:
        """Exchange left and right of the screen."""
        self._turn(turned(self._turns, mirrored=self._mirrored, across=True))

    def flip_upside(self) -> None:
        """Exchange top and bottom of the screen."""
        self._turn(turned(self._turns, mirrored=self._mirrored, upside=True))

    def reset_turns(self) -> None:
        """As the file has it."""
        self._turn((0, False))

    def place(self, zoom: float | None, middle: Point) -> None:
        """Zoom and place for a linked view; None fits. Emits no `placed`."""
        self._mapping = None
        if zoom is not None:
            self._mapping = replace(self._fitted(), zoom=min(max(zoom, MIN_ZOOM), MAX_ZOOM), middle=middle)
        self._changed()

    def take_window(self, window: Window, *, inverted: bool) -> None:
        """Window for a linked view. Emits no `windowed`."""
        self._window, self._inverted = window, inverted
        self._changed()

    def one_to_one(self) -> None:
        """One device pixel for each image pixel."""
        if self._film is not None:
            self._mapping = replace(self.mapping, zoom=1.0 / self.devicePixelRatioF())
            self._changed(rest=True)
            self.placed.emit()

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the widget."""
        if self._film is not None:
            self._mapping = self.mapping.zoomed(factor, QPointF(self.width() / 2, self.height() / 2))
            self._changed(rest=True)
            self.placed.emit()

    def look_at(self, box: tuple[float, float, float, float]) -> None:
        """Zoom so that an image box (left, top, right, bottom) fills most of the widget."""
        if self._film is None:
            return
        left, top, right, bottom = box
        near = fit(
            round(right - left) + 1,
            round(bottom - top) + 1,
            self._aspect(),
            self.width(),
            self.height(),
            48.0,
            turns=self._turns,
            mirrored=self._mirrored,
        )
        self._mapping = replace(near, middle=((left + right) / 2, (top + bottom) / 2))
        self._changed(rest=True)
        self.placed.emit()

    def set_window(self, window: Window) -> None:
        """Show through another window."""
        self._window = window
        self._changed(rest=True)
        self.windowed.emit()

    def reset_window(self) -> None:
        """Back to the film's own window."""
        self.set_window(self._default)

    def invert(self) -> None:
        """Turn brightness over."""
        self._inverted = not self._inverted
        self._changed(rest=True)
        self.windowed.emit()

    def drag_window(self, dx: float, dy: float) -> None:
        """What the right mouse button does after (dx, dy) pixels from the film's own window."""
        self._window = self._windowed(self._default, dx, dy)
        self._settle.start()
        self.windowed.emit()
        self._changed()

    def abandon_drag(self) -> None:
        """Give up a drag in progress; the tool undoes what it previewed."""
        if self._drag is not None and self._drag[0] is Qt.MouseButton.LeftButton and self.tool is not None:
            self.tool.cancel()
        self._drag = None

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start a drag; a second button gives the first one up."""
        if self._film is None:
            return
        first = self._drag is None
        self.abandon_drag()
        if not first:
            return
        self._drag = (event.button(), event.position(), self._window, self.mapping)
        if event.button() is Qt.MouseButton.LeftButton and self.tool is not None:
            self.tool.press(event.position(), self.mapping)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag, or hover."""
        at = event.position()
        if self._film is None:
            return
        self.cursor_at = self.mapping.to_image(at)
        if self._drag is None:
            if self.tool is not None:
                self.setCursor(self.tool.hover(at, self.mapping))
        else:
            button, start, window, mapping = self._drag
            dx, dy = at.x() - start.x(), at.y() - start.y()
            if button is Qt.MouseButton.LeftButton and self.tool is not None:
                self.tool.drag(at, self.mapping)
            elif button is Qt.MouseButton.MiddleButton:
                self._mapping = mapping.panned(dx, dy)
                self._settle.start()
                self.placed.emit()
            elif button is Qt.MouseButton.RightButton:
                self._window = self._windowed(window, dx, dy)
                self._settle.start()
                self.windowed.emit()
        self.update()
        self.shown_changed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the drag."""
        if self._drag is None or event.button() is not self._drag[0]:
            return
        self._drag = None
        if event.button() is Qt.MouseButton.LeftButton and self.tool is not None:
            self.tool.release(event.position(), self.mapping)
        else:
            self._rest()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """For the tool, else for whoever listens; any other button is a press like the first."""
        if event.button() is not Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
            return
        tool = self.tool
        if self._film is not None and isinstance(tool, TakesDoubleClick):
            if tool.double_click(event.position(), self.mapping):
                self.update()
                return
        elif tool is not None:
            self.mousePressEvent(event)  # two quick clicks are two clicks to a tool that knows of no double one
        self.double_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """For the tool first."""
        tool = self.tool
        if self._film is not None and isinstance(tool, TakesKeys) and tool.key(event, self.mapping):
            self.update()
            event.accept()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom to the cursor, or ask for the next image."""
        turns = event.angleDelta().y() / 120.0
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._film is not None and turns and self.steps and not ctrl:
            # A touchpad sends parts of a turn.
            self._turn_rest += turns
            whole = int(self._turn_rest)
            self._turn_rest -= whole
            if whole:
                self.stepped.emit(-whole)
        elif self._film is not None and turns and self._drag is None:
            self._mapping = self.mapping.zoomed(WHEEL_FACTOR**turns, event.position())
            self._settle.start()
            self._changed()
            self.placed.emit()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """No cursor position is shown when the mouse is elsewhere."""
        self.cursor_at = None
        if self.tool is not None and self._drag is None:
            self.tool.hover(None, self.mapping)
        self.update()
        self.shown_changed.emit()
        super().leaveEvent(event)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the same image point in the middle."""
        if self._mapping is not None:
            self._mapping = replace(self._mapping, width=float(self.width()), height=float(self.height()))
        super().resizeEvent(event)
        self.shown_changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The film, then its layers."""
        painter = QPainter(self)
        if self._film is None:
            painter.fillRect(self.rect(), QColor(BACKGROUND))
        else:
            mapping = self.mapping
            coarse = self._settle.isActive()
            picture = self._film.picture(
                mapping, self._window, self.devicePixelRatioF(), inverted=self._inverted, coarse=coarse
            )
            painter.drawImage(QPointF(0, 0), picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for layer in self.layers:
                painter.save()
                layer.paint(painter, mapping)
                painter.restore()
        painter.end()

    # Inside

    def _aspect(self) -> float:
        return pixel_aspect(self._film.pyramid.image) if self._film is not None else 1.0

    def _fitted(self) -> Mapping:
        if self._film is None:
            return Mapping(1.0, 1.0, (0.0, 0.0), float(self.width()), float(self.height()))
        image = self._film.pyramid.image
        return fit(
            image.columns,
            image.rows,
            self._aspect(),
            float(self.width()),
            float(self.height()),
            turns=self._turns,
            mirrored=self._mirrored,
        )

    def _turn(self, to: tuple[int, bool]) -> None:
        """Show it turned so, about the same image point."""
        if self._film is None:
            return
        self.abandon_drag()
        self._turns, self._mirrored = to
        if self._mapping is not None:
            self._mapping = replace(self._mapping, turns=to[0], mirrored=to[1])
        self._changed(rest=True)
        self.placed.emit()

    def _windowed(self, start: Window, dx: float, dy: float) -> Window:
        """Right: wider; up: brighter. One screen height covers about twice the film's own width."""
        step = max(self._default.width, 1.0) / 400.0
        width = max(start.width + dx * step, 1.0 if self._default.width >= 20 else 0.01)
        bright_is_high = not (self._film is not None and self._film.pyramid.image.low_is_bright)
        sign = 1.0 if bright_is_high != self._inverted else -1.0
        return Window(start.center + sign * dy * step, width, start.function)

    def _changed(self, *, rest: bool = False) -> None:
        self.update()
        self.shown_changed.emit()
        if rest:
            self.view_changed.emit()

    def _rest(self) -> None:
        self._settle.stop()
        self.update()
        self.shown_changed.emit()
        self.view_changed.emit()
