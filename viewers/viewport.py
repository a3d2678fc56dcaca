"""One place of the reading desk: a stack of images, scrolled slice by slice, with all that must be read beside them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.core.case import ViewState
from app.core.image import Image, Window
from app.core.instance import ImageKey
from app.core.plane import ImagePlane
from app.core.stack import ImageStack
from viewers.cine import Cine
from viewers.facts import SeriesFacts, identity_text
from viewers.graphics_layer import GraphicsLayer
from viewers.layers import Layer, LeftTool
from viewers.orientation_layer import OrientationLayer
from viewers.presets import has_scale, presets
from viewers.pyramid import Pyramid
from viewers.slice_bar import SliceBar
from viewers.stack_images import StackImages
from viewers.stack_view import StackView
from viewers.translate import tr
from viewers.viewport_text import ViewportText
from viewers.viewport_words import cursor_words, mark_words, prior_words, shown_words, slice_words

VEIL_MS = 150
"""An image that comes later than this leaves the place empty meanwhile, under its own number."""
READY_MS = 300
_PAGE, _ALL = 10, 2**30
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_Home: -_ALL,
    Qt.Key.Key_End: _ALL,
}


class Viewport(QFrame):
    """Shows a stack. What is written beside the image is always that of the image painted.

    Images that are not ready are asked for by `wanted` and come back through `provide` or `refuse`.

    Attributes:
        view: what paints; `view.tool` is the left mouse button.
        text: what is written over it.
        cine: plays the stack.
        remembered: gives a modality's last chosen window; None to always start with the file's own.
        stack: what is shown; None when nothing is.
        facts: whose it is; None with `stack`.
        notes: how it is linked, upper right.
        hint: words in the middle of an empty viewport.
        looks_ahead: neighbours are asked for before they are needed; not worth it for planes made one by one.
    """

    wanted = Signal(object, int)
    """(ImageStack, index): to be decoded; what is asked for last is needed first."""
    activated = Signal()
    """The reader turned to this viewport."""
    scrolled = Signal(int)
    """The reader went to another image, painted or not: its index. Not emitted for `go`."""
    image_shown = Signal(int)
    """Another image of the stack is painted: its index."""
    stack_shown = Signal()
    """Another stack, or none."""
    placed = Signal()
    """The reader zoomed, panned, turned or mirrored."""
    windowed = Signal()
    """The reader changed the window."""
    cursor_changed = Signal(str)
    """Value and place under the mouse in words; empty when it is elsewhere."""
    maximize_asked = Signal()
    """Double click."""
    dropped = Signal(str)
    """The text of what was dropped here (a series)."""

    def __init__(self, parent: QWidget | None = None, *, mime: str = "") -> None:
        """`mime`: type of what can be dropped here; empty for nothing."""
        super().__init__(parent)
        self.setAccessibleName(tr("Viewport"))
        self.stack: ImageStack | None = None
        self.facts: SeriesFacts | None = None
        self.remembered: Callable[[str], Window | None] | None = None
        self.notes: tuple[str, ...] = ()
        self.hint = ""
        self.looks_ahead = True
        self._mime = mime
        self._warning = ""
        self._earlier = False
        self._asked = 0  # index the reader wants
        self._painted: int | None = None
        self._plane: ImagePlane | None = None
        self._key: ImageKey | None = None
        self._direction = 1
        self._state: ViewState | None = None
        self._images: StackImages | None = None
        self._key_images: frozenset[ImageKey] = frozenset()
        self.view = StackView()
        self.text = ViewportText(self.font())
        self._letters = OrientationLayer(self.font(), self.text.boxes)
        self._graphics = GraphicsLayer(self.view)
        self._own_layers: list[Layer] = []
        self._view_layers()
        self.bar = SliceBar()
        self.cine = Cine(self._go_and_tell, self)
        self._veil = QTimer(self)
        self._ready_timer = QTimer(self)
        self._assemble()
        self._write()

    def _assemble(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.bar)
        self.bar.hide()
        self.setAcceptDrops(bool(self._mime))
        self.setFocusProxy(self.view)
        self.view.stepped.connect(self.step)
        self.view.placed.connect(self.placed)
        self.view.windowed.connect(self.windowed)
        self.view.double_clicked.connect(self.maximize_asked)
        self.view.shown_changed.connect(self._write)
        self.view.attended.connect(self.activated)
        self.bar.asked.connect(self._bar_asked)
        self.cine.changed.connect(self._write)
        self._veil.setSingleShot(True)
        self._veil.setInterval(VEIL_MS)
        self._veil.timeout.connect(self._veil_image)
        self._ready_timer.setInterval(READY_MS)
        self._ready_timer.timeout.connect(self._look_ready)

    # What is shown

    def show_stack(
        self,
        stack: ImageStack | None,
        facts: SeriesFacts | None,
        *,
        index: int | None = None,
        state: ViewState | None = None,
    ) -> None:
        """Show another stack, or none; the old image and its identity are gone at once.

        Args:
            stack: None for an empty viewport.
            facts: whose it is; must be given with a stack.
            index: where to begin; None for the first image.
            state: how it was last shown; None for fitted with its own window.

        Raises:
            ValueError: a stack without facts.
        """
        if stack is not None and facts is None:
            raise ValueError("a stack is never shown without its identity")
        self.cine.stop()
        self._veil.stop()
        self.view.clear()
        self.stack, self.facts = stack, facts
        self._images = self._images_of(stack) if stack is not None else None
        self._painted = self._plane = self._key = None
        self._asked, self._state = 0, state
        self._own_layers_changed()
        if stack is None:
            self._ready_timer.stop()
            self.bar.hide()
            self.view.veil = ""
            self._write()
            self.stack_shown.emit()
            return
        self.view.steps = stack.count > 1
        self.bar.setVisible(stack.count > 1)
        self.cine.rate = min(max(stack.frames_per_second or self.cine.rate, 1.0), 60.0)
        self.stack_shown.emit()
        if facts is not None:
            self.view.setAccessibleDescription("  ".join(identity_text(facts)))
        self._direction = 1
        self.view.veil = tr("Loading…")
        self._look_ready()
        self.go(index if index is not None else 0)
        self._ready_timer.start()

    def replace_stack(
        self,
        stack: ImageStack,
        facts: SeriesFacts | None = None,
        *,
        index: int | None = None,
        image: tuple[int, Image | Pyramid] | None = None,
    ) -> None:
        """Show another version of the same images (loaded whole now, another plane): place and window stay.

        Args:
            stack: of the same patient and study.
            facts: None keeps those shown.
            index: where to go on; None for where it stands.
            image: (index, image) of it that is here already.
        """
        if self.stack is None or (self.facts is None and facts is None):
            self.show_stack(stack, facts)
            return
        self.stack, self.facts = stack, facts or self.facts
        self._images = self._images_of(stack)
        if image is not None:
            self._images.accept(*image)
        self.view.steps = stack.count > 1
        self.bar.setVisible(stack.count > 1)
        self._painted = None
        self.go(self._asked if index is None else index)
        self._look_ready()
        self._ready_timer.start()

    @property
    def index(self) -> int | None:
        """Index of the image painted; None while there is none."""
        return self._painted

    @property
    def key(self) -> ImageKey | None:
        """Of the image painted: what marks are bound to; None for a reformatted plane or while there is none."""
        return self._key

    @property
    def plane(self) -> ImagePlane | None:
        """Place in the patient of the image painted; None when not stated or while there is none."""
        return self._plane

    @property
    def image(self) -> Image | None:
        """The image painted; None while there is none."""
        pyramid = self.view.pyramid
        return pyramid.image if pyramid is not None and self._painted is not None else None

    @property
    def asked(self) -> int:
        """Index the reader wants, painted or not."""
        return self._asked

    def provide(self, stack_id: str, index: int, image: Image | Pyramid) -> None:
        """A decoded image; one that is no longer wanted here is kept for later or dropped."""
        images = self._images
        if images is None or stack_id != images.stack.stack_id or not 0 <= index < images.stack.count:
            return
        pyramid = images.accept(index, image)
        self._ready_timer.start()
        # Under cine a late frame is shown too, under its own number: slow decoding lowers the rate and hides nothing.
        passing = self.cine.playing or images.on_the_way(index, self._asked, self._painted)
        if (index == self._asked or passing) and self._painted != index:
            self._paint(pyramid, index)
            if index != self._asked and not self.cine.playing:
                self._veil.start()

    def refuse(self, stack_id: str, index: int, reason: str) -> None:
        """An image that cannot be decoded, with one sentence why."""
        images = self._images
        if images is None or stack_id != images.stack.stack_id:
            return
        images.refuse(index, reason)
        if index == self._asked:
            self._fail(images.failures[index])

    # Going through the stack

    def go(self, index: int) -> bool:
        """Show an image by index, kept within the stack; returns whether it is painted already."""
        images = self._images
        if images is None:
            return False
        index = min(max(index, 0), images.stack.count - 1)
        if index != self._asked:
            self._direction = 1 if index > self._asked else -1
        self._asked = index
        if index == self._painted:
            self._veil.stop()
            return True
        pyramid = images.find(index)
        if index in images.failures:
            self._fail(images.failures[index])
            return False
        if pyramid is not None:
            self._paint(pyramid, index)
        elif self._painted is None:
            self._veil_image()
        elif not self._veil.isActive() and not self.cine.playing:
            self._veil.start()
        if self.looks_ahead:
            images.look_ahead(index, self._direction)
        if pyramid is None:
            images.ask(index)
        return pyramid is not None

    def step(self, images: int) -> None:
        """So many images onward; negative back. Ends are ends."""
        if self.stack is not None:
            self.cine.stop()
            self._go_and_tell(self._asked + images)

    def play(self) -> None:
        """Play, or stop."""
        if self.cine.playing:
            self.cine.stop()
        elif self.stack is not None:
            self.cine.play(self._asked, self.stack.count)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows, pages and ends go through the stack."""
        count = self.stack.count if self.stack is not None else 1
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is not None and count > 1 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.step(max(min(steps, count), -count))
            event.accept()
        else:
            super().keyPressEvent(event)

    # What the reader sets

    @property
    def modality(self) -> str:
        """DICOM Modality of what is shown; empty when nothing is."""
        return self.facts.modality if self.facts is not None else ""

    def presets(self) -> tuple[tuple[str, Window], ...]:
        """(name, window) on the keys from 1; empty when nothing is shown."""
        pyramid = self.view.pyramid
        return presets(pyramid, self.modality) if pyramid is not None else ()

    def choose_preset(self, number: int) -> None:
        """Show through the window of a key, counted from 1; nothing when there is none."""
        found = self.presets()
        if 1 <= number <= len(found):
            self.view.set_window(found[number - 1][1])

    def set_tool(self, tool: LeftTool | None) -> None:
        """What the left mouse button does here."""
        self.view.abandon_drag()
        self.view.tool = tool

    def set_layers(self, layers: Sequence[Layer]) -> None:
        """What is painted between the image and its text, in this order."""
        self._own_layers = list(layers)
        self._own_layers_changed()

    def set_key_images(self, keys: frozenset[ImageKey]) -> None:
        """The key images of the case; the painted one gets its star."""
        self._key_images = keys
        self._write()
        self.view.update()

    def set_notes(self, notes: tuple[str, ...]) -> None:
        """How it is linked, upper right."""
        if notes != self.notes:
            self.notes = notes
            self._write()
            self.view.update()

    @property
    def is_prior(self) -> bool:
        """Whether it is marked as an earlier study: hung as one, or shown beside a later one of the same patient."""
        return self.facts is not None and (self.facts.prior or self._earlier)

    def set_earlier(self, *, earlier: bool) -> None:
        """Whether a later study of the same patient is shown beside it."""
        if earlier != self._earlier:
            self._earlier = earlier
            self._write()
            self.view.update()

    def set_warning(self, words: str) -> None:
        """What must be known of this image beside the others; empty for nothing."""
        if words != self._warning:
            self._warning = words
            self._write()
            self.view.update()

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what can be shown here."""
        if self._mime and event.mimeData().hasFormat(self._mime):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Say what was dropped."""
        if self._mime and event.mimeData().hasFormat(self._mime):
            event.acceptProposedAction()
            self.activated.emit()
            self.dropped.emit(bytes(event.mimeData().data(self._mime).data()).decode("utf-8", "replace"))

    # Inside

    def _paint(self, pyramid: Pyramid, index: int) -> None:
        """Put an image on the screen together with all that is said of it."""
        stack = self.stack
        if stack is None:
            return
        self._veil.stop()
        first = self.view.pyramid is None
        self._painted = index
        self._plane, self._key = stack.plane(index), stack.key(index)
        image = pyramid.image
        letters = self._letters
        letters.plane, letters.directions, letters.image_left_is = self._plane, image.directions, image.image_left_is
        self.view.veil = None
        if first:
            self.view.show_film(pyramid, self._first_state())
        else:
            self.view.show_slice(pyramid)
        self.bar.show_place(index)
        self.cine.shown()
        self.image_shown.emit(index)

    def _first_state(self) -> ViewState:
        if self._state is not None:
            return self._state
        kept = self.remembered is not None and has_scale(self.modality)
        window = self.remembered(self.modality) if kept and self.remembered is not None else None
        return ViewState(center=window.center, width=window.width) if window is not None else ViewState()

    def _veil_image(self) -> None:
        """Nothing is shown under the number of an image that has not come yet."""
        self.view.abandon_drag()
        self._painted = self._plane = self._key = None
        self.view.veil = tr("Loading…")
        self.bar.show_place(self._asked)
        self._write()
        self.view.update()

    def _fail(self, reason: str) -> None:
        self._veil.stop()
        self.view.abandon_drag()
        self.cine.stop(reason)
        self._painted = self._plane = self._key = None
        self.view.veil = reason
        self.bar.show_place(self._asked)
        self._write()
        self.view.update()

    def _go_and_tell(self, index: int) -> None:
        before = self._asked
        self.go(index)
        if self._asked != before:
            self.scrolled.emit(self._asked)

    def _bar_asked(self, index: int) -> None:
        self.activated.emit()
        self.cine.stop()
        self._go_and_tell(index)

    def _images_of(self, stack: ImageStack) -> StackImages:
        return StackImages(stack, self.wanted.emit, tr("This image could not be read."))

    def _look_ready(self) -> None:
        if self._images is not None:
            ready = self._images.ready()
            self.bar.show_ready(ready)
            if ready.all():
                self._ready_timer.stop()

    def _own_layers_changed(self) -> None:
        self._view_layers()
        self.view.update()

    def _view_layers(self) -> None:
        self.view.layers = [self._graphics, *self._own_layers, self._letters, self.text]

    def _write(self) -> None:
        """Bring every word up to date with what is painted."""
        text, stack, facts = self.text, self.stack, self.facts
        if stack is None or facts is None:
            text.identity = text.marks = text.shown = text.cursor = ()
            text.prior = text.place = ""
            text.notes = ()
            text.key_image = False
            text.message = self.hint
            return
        painted = self._painted is not None
        image = self.image
        text.identity, text.prior = identity_text(facts), prior_words(facts) if self.is_prior else ""
        text.marks = mark_words(stack, image, turned=(self.view.turns, self.view.mirrored), oriented=self._oriented())
        if self._warning:
            text.marks = (self._warning, *text.marks)
        text.shown = shown_words(self.view, self.cine) if painted else ()
        text.place = slice_words(self._asked if not painted else self._painted or 0, stack.count, self._plane)
        text.notes = self.notes
        text.key_image = self._key is not None and self._key in self._key_images
        text.message = self.view.veil or ""
        text.cursor = cursor_words(self.view, stack, self._plane) if painted else ()
        self.cursor_changed.emit("   ".join(text.cursor))

    def _oriented(self) -> bool:
        return self._letters.letters(self.view.mapping).known if self._painted is not None else True
