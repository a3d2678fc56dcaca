"""Viewports in a grid: layout, the active one, links, tools and layers for all, full screen."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.case import ViewState
from app.core.image import Image, Window
from app.core.instance import ImageKey
from app.core.stack import ImageStack
from app.ui.widgets import label
from app.ui.workspace.full_screen import FullScreenWindow, other_screen
from app.ui.workspace.layout_popup import LayoutPopup
from app.ui.workspace.linking import Links
from viewers.facts import SeriesFacts
from viewers.layers import Layer, LeftTool
from viewers.palette import BACKGROUND, BLUE, LINE, PRIOR
from viewers.presets import has_scale
from viewers.pyramid import Pyramid
from viewers.translate import tr
from viewers.viewport import Viewport

SERIES_MIME = "application/x-plumbline-series"
MOST = 3


class Workspace(QWidget):
    """Up to 3 x 3 viewports, one of them active.

    Attributes:
        links: what moves together.
    """

    wanted = Signal(object, int)
    """(ImageStack, index): to be decoded; what is asked for last is needed first."""
    provided = Signal(str, int, object)
    """(stack_id, index, Image or Pyramid): an image came, whether a viewport shows its stack or not."""
    refused = Signal(str, int, str)
    """(stack_id, index, one sentence why): an image that could not be made."""
    active_changed = Signal(object)
    """The Viewport that is active now."""
    image_changed = Signal(object)
    """A Viewport that paints another image, or another stack or none."""
    view_changed = Signal(object)
    """A Viewport whose window, zoom or turns changed and came to rest."""
    cursor_text = Signal(str)
    """Value and place under the mouse in the active viewport."""
    key_image_toggled = Signal(object)
    """ImageKey: mark or unmark it."""
    series_dropped = Signal(object, str)
    """(Viewport, series_id)."""
    window_chosen = Signal(str, object)
    """(modality, Window): the reader chose a preset; to be remembered."""
    layout_changed = Signal(int, int)
    """(rows, columns)."""
    full_screen_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = self._columns = 1
        self._maximized: Viewport | None = None
        self._tool_maker: Callable[[Viewport], LeftTool | None] | None = None
        self._layer_maker: Callable[[Viewport], Sequence[Layer]] | None = None
        self._remembered: Callable[[str], Window | None] | None = None
        self._key_images: frozenset[ImageKey] = frozenset()
        self._shortcuts: tuple[QAction, ...] = ()
        self._window: FullScreenWindow | None = None
        self._all: list[Viewport] = []
        self._reference: dict[Viewport, Layer] = {}
        self._extra: dict[Viewport, tuple[Layer, ...]] = {}
        self._body = QWidget()
        self._body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body.setStyleSheet(f"background: {BACKGROUND};")
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self._away = label(tr("The images are on a whole screen. F11 brings them back."), kind="secondary")
        self._away.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._away.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)
        outer.addWidget(self._away)
        self._active_index = 0
        self.links = Links(lambda: self.viewports, lambda: self.active, self)
        self.set_layout(1, 1)

    # Viewports

    @property
    def viewports(self) -> tuple[Viewport, ...]:
        """Those of the layout, row by row."""
        return tuple(self._all[: self._rows * self._columns])

    @property
    def active(self) -> Viewport:
        """The one that commands act on."""
        return self._all[self._active_index]

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self._rows, self._columns

    def set_active(self, viewport: Viewport) -> None:
        """Turn to a viewport of the layout."""
        index = self._all.index(viewport)
        if index == self._active_index or index >= self._rows * self._columns:
            return
        self._active_index = index
        self._frames()
        self.links.turned_to()
        self.active_changed.emit(viewport)
        self.image_changed.emit(viewport)

    def next_viewport(self, step: int = 1) -> None:
        """The next one becomes active, round and round, and has the keyboard."""
        if self._maximized is None:
            chosen = self._all[(self._active_index + step) % (self._rows * self._columns)]
            self.set_active(chosen)
            chosen.view.setFocus()

    def set_layout(self, rows: int, columns: int) -> None:
        """1 to 3 rows and columns. Stacks beyond it are kept, and there again when it grows.

        Raises:
            ValueError: another number of rows or columns.
        """
        if not (1 <= rows <= MOST and 1 <= columns <= MOST):
            raise ValueError(f"a layout of {rows} x {columns} is not offered")
        while len(self._all) < rows * columns:
            self._make()
        self._rows, self._columns, self._maximized = rows, columns, None
        if self._active_index >= rows * columns:
            self._active_index = 0
        self._arrange()
        self.links.refresh()
        self.layout_changed.emit(rows, columns)
        self.active_changed.emit(self.active)

    def maximize(self) -> None:
        """Show the active viewport alone, or all again."""
        if self._rows * self._columns == 1:
            return
        self._maximized = None if self._maximized is not None else self.active
        self._arrange()

    @property
    def maximized(self) -> bool:
        """Whether one viewport is shown alone."""
        return self._maximized is not None

    def choose_layout(self, anchor: QWidget | None = None) -> LayoutPopup:
        """Open the small grid below `anchor`, else at the workspace's upper left."""
        popup = LayoutPopup(self)
        popup.start(self._rows, self._columns)
        popup.chosen.connect(self.set_layout)
        below = anchor if anchor is not None else self._body
        corner = below.rect().bottomLeft() if anchor is not None else below.rect().topLeft()
        popup.move(below.mapToGlobal(corner))
        popup.show()
        return popup

    # Images

    def show_stack(
        self,
        stack: ImageStack | None,
        facts: SeriesFacts | None,
        *,
        viewport: Viewport | None = None,
        index: int | None = None,
        state: ViewState | None = None,
        window: Window | None = None,
    ) -> Viewport:
        """Show a stack in a viewport, the active one when None is given.

        Args:
            stack: None empties it.
            facts: whose it is.
            viewport: of this workspace.
            index: where to begin.
            state: how it was last shown.
            window: a window to begin with, as a hanging protocol asks.
        """
        target = viewport if viewport is not None else self.active
        if window is not None and state is None:
            state = ViewState(center=window.center, width=window.width)
        target.show_stack(stack, facts, index=index, state=state)
        self._frames()
        self.image_changed.emit(target)
        return target

    def clear(self) -> None:
        """Nothing is shown, nothing is kept; the layout stays."""
        for viewport in self._all:
            viewport.show_stack(None, None)
            viewport.set_notes(())
        self._frames()
        self.image_changed.emit(self.active)

    def provide(self, stack_id: str, index: int, image: Image | Pyramid) -> None:
        """A decoded image, for whichever viewports show its stack."""
        for viewport in self._all:
            viewport.provide(stack_id, index, image)
        self.provided.emit(stack_id, index, image)

    def refuse(self, stack_id: str, index: int, reason: str) -> None:
        """An image that could not be decoded."""
        for viewport in self._all:
            viewport.refuse(stack_id, index, reason)
        self.refused.emit(stack_id, index, reason)

    # What all viewports share

    def set_tools(self, maker: Callable[[Viewport], LeftTool | None] | None) -> None:
        """What the left mouse button does: `maker` is asked once for each viewport, now and for later ones."""
        self._tool_maker = maker
        self.give_tools(self._all)

    def give_tools(self, viewports: Iterable[Viewport]) -> None:
        """Give viewports the tool of all again."""
        for viewport in viewports:
            viewport.set_tool(self._tool_maker(viewport) if self._tool_maker is not None else None)

    def set_layers(self, maker: Callable[[Viewport], Sequence[Layer]] | None) -> None:
        """What is painted over the images: `maker` is asked once for each viewport, now and for later ones."""
        self._layer_maker = maker
        for viewport in self._all:
            self._give_layers(viewport)

    def set_extra_layers(self, viewport: Viewport, layers: Sequence[Layer]) -> None:
        """Layers of one viewport above all others (a crosshair); empty takes them away."""
        self._extra[viewport] = tuple(layers)
        self._give_layers(viewport)

    def set_remembered_windows(self, remembered: Callable[[str], Window | None]) -> None:
        """Gives a modality's last chosen window, or None to begin with the file's own."""
        self._remembered = remembered
        for viewport in self._all:
            viewport.remembered = remembered

    def set_key_images(self, keys: Iterable[ImageKey]) -> None:
        """The case's key images."""
        self._key_images = frozenset(keys)
        for viewport in self._all:
            viewport.set_key_images(self._key_images)

    def toggle_key_image(self) -> None:
        """Mark or unmark the active image; nothing for a plane that is no stored image."""
        key = self.active.key
        if key is not None:
            self.key_image_toggled.emit(key)

    def choose_preset(self, number: int) -> None:
        """The window of a key, counted from 1, in the active viewport.

        It is remembered for a modality whose values mean the same in every image (CT), and for no other.
        """
        active = self.active
        active.choose_preset(number)
        if has_scale(active.modality) and active.image is not None and 1 <= number <= len(active.presets()):
            self.window_chosen.emit(active.modality, None if number == 1 else active.view.window_shown)

    # Full screen

    def set_shortcuts(self, actions: Iterable[QAction]) -> None:
        """Commands that must work in the full-screen window too."""
        self._shortcuts = tuple(actions)

    @property
    def on_full_screen(self) -> bool:
        """Whether the images are on a whole screen."""
        return self._window is not None

    def toggle_full_screen(self) -> None:
        """Onto another screen where there is one, else onto the whole of this one; and back."""
        if self._window is not None:
            self._window.close()
            return
        focused = self.active.view
        window = self._window = FullScreenWindow(self._body, other_screen(self), self._shortcuts)
        window.closed.connect(self._come_back)
        self._away.show()
        window.showFullScreen()
        window.activateWindow()
        focused.setFocus()
        self.full_screen_changed.emit(True)  # noqa: FBT003 - Qt's own signature

    # Inside

    def _make(self) -> None:
        viewport = Viewport(mime=SERIES_MIME)
        viewport.hint = tr("Drag a series here")
        viewport.remembered = self._remembered
        viewport.set_key_images(self._key_images)
        self._reference[viewport] = self.links.add(viewport)
        viewport.wanted.connect(self.wanted)
        viewport.activated.connect(lambda of=viewport: self.set_active(of))
        viewport.image_shown.connect(lambda _index, of=viewport: self.image_changed.emit(of))
        viewport.stack_shown.connect(self._frames)
        viewport.view.view_changed.connect(lambda of=viewport: self.view_changed.emit(of))
        viewport.cursor_changed.connect(lambda text, of=viewport: self._pointed(of, text))
        viewport.maximize_asked.connect(self.maximize)
        viewport.dropped.connect(lambda text, of=viewport: self.series_dropped.emit(of, text))
        viewport.setObjectName("viewport")
        self._all.append(viewport)
        viewport.setParent(self._body)
        viewport.hide()
        if self._tool_maker is not None:
            viewport.set_tool(self._tool_maker(viewport))
        self._give_layers(viewport)

    def _give_layers(self, viewport: Viewport) -> None:
        made = list(self._layer_maker(viewport)) if self._layer_maker is not None else []
        viewport.set_layers([*made, self._reference[viewport], *self._extra.get(viewport, ())])

    def _pointed(self, of: Viewport, text: str) -> None:
        if of is self.active:
            self.cursor_text.emit(text)

    def _arrange(self) -> None:
        shown = self.viewports if self._maximized is None else (self._maximized,)
        columns = self._columns if self._maximized is None else 1
        for viewport in self._all:
            self._grid.removeWidget(viewport)
            viewport.setVisible(viewport in shown)
        for number in range(MOST):
            self._grid.setRowStretch(number, 0)
            self._grid.setColumnStretch(number, 0)
        for number, viewport in enumerate(shown):
            row, column = divmod(number, columns)
            self._grid.addWidget(viewport, row, column)
            self._grid.setRowStretch(row, 1)
            self._grid.setColumnStretch(column, 1)
        self._frames()

    def _frames(self) -> None:
        """A frame for the active one where there are several, another for what is earlier; a warning beside others."""
        shown = [each.facts for each in self.viewports if each.facts is not None]
        persons = {facts.person for facts in shown}
        for viewport in self._all:
            viewport.set_warning(tr("different patients are shown side by side") if len(persons) > 1 else "")
            facts = viewport.facts
            viewport.set_earlier(
                earlier=facts is not None and facts in shown and any(facts.is_earlier_than(each) for each in shown)
            )
        several = self._rows * self._columns > 1
        for viewport in self._all:
            active = several and viewport is self.active
            colour = BLUE if active else PRIOR if viewport.is_prior else LINE if several else BACKGROUND
            sheet = f"#viewport {{ border: 2px solid {colour}; background: {BACKGROUND}; }}"
            if viewport.styleSheet() != sheet:  # setting one, even the same, has every child polished again
                viewport.setStyleSheet(sheet)

    def _come_back(self) -> None:
        window, self._window = self._window, None
        if window is None:
            return
        self._away.hide()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._body)
        self._body.show()
        window.deleteLater()
        self.active.view.setFocus()
        self.full_screen_changed.emit(False)  # noqa: FBT003 - Qt's own signature
