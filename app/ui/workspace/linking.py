"""What moves together: slices by place in the patient, zoom and place, window, reference lines, the cursor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.core.geometry import Point
from app.core.instance import Vector3
from app.core.stack import ImageStack
from app.workflow.hanging import Linking, Scroll
from viewers.reference_lines import PARALLEL, Places, ReferenceLayer, cut, places_of, slice_at
from viewers.translate import tr
from viewers.viewport import Viewport


@dataclass(frozen=True, slots=True)
class _Held:
    """What is known of a stack's slices; kept while the stack is shown."""

    stack: ImageStack
    places: Places | None


class Links(QObject):
    """Makes the other viewports follow the active one.

    Attributes:
        linking: what moves together.
        cursor: whether the place under the mouse is shown in the others.
        own: viewports that follow each other by themselves (multi-planar): they get no lines from one another.

    Slices follow by place in the patient only within one frame of reference. By number they follow only when the reader
    asked for it, from where both stood then, and it is written on the image.
    """

    changed = Signal()
    """What is linked was changed."""

    def __init__(
        self, viewports: Callable[[], Sequence[Viewport]], active: Callable[[], Viewport], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.linking = Linking()
        self.cursor = False
        self._viewports = viewports
        self._active = active
        self._busy = False
        self._held: dict[Viewport, _Held] = {}
        self._start: dict[Viewport, int] = {}
        self.own: frozenset[Viewport] = frozenset()
        self.layers: WeakKeyDictionary[Viewport, ReferenceLayer] = WeakKeyDictionary()

    def add(self, viewport: Viewport) -> ReferenceLayer:
        """Take a viewport in; returns the layer that shows where the active image lies."""
        layer = self.layers[viewport] = ReferenceLayer()
        viewport.image_shown.connect(lambda _index, of=viewport: self._moved(of))
        viewport.stack_shown.connect(lambda of=viewport: self._stack_shown(of))
        viewport.placed.connect(lambda of=viewport: self._placed(of))
        viewport.windowed.connect(lambda of=viewport: self._windowed(of))
        viewport.cursor_changed.connect(lambda _text, of=viewport: self._pointed(of))
        return layer

    def set_linking(self, linking: Linking) -> None:
        """Link so from now on; by number from where each viewport stands now."""
        self.linking = linking
        self._start = {each: each.asked for each in self._viewports() if each.stack is not None}
        self.refresh()
        self.changed.emit()

    def set_cursor(self, *, on: bool) -> None:
        """Whether the place under the mouse is shown in the other viewports."""
        self.cursor = on
        if not on:
            self._clear_crosses()
        self.changed.emit()

    def refresh(self) -> None:
        """Bring lines, notes and slices up to date; after the layout or the active viewport changed."""
        self._moved(self._active())
        self._placed(self._active())
        self._windowed(self._active())

    def turned_to(self) -> None:
        """Another viewport is active: words and lines go by it now; nothing moves."""
        self._moved(self._active(), move=False)
        self._clear_crosses()

    # Scrolling

    def _moved(self, of: Viewport, *, move: bool = True) -> None:
        active = self._active()
        if of is active and not self._busy:
            self._busy = True
            try:
                for other in self._viewports():
                    if other is not active:
                        other.set_notes(self._follow(active, other, move=move))
                active.set_notes(())
            finally:
                self._busy = False
        self._draw_lines()

    def _follow(self, active: Viewport, other: Viewport, *, move: bool) -> tuple[str, ...]:
        """Scroll another viewport if it is to `move`; returns what is to be written on it."""
        scroll = self.linking.scroll
        apart = scroll is Scroll.OFF or {active, other} <= self.own or not _one_person(active, other)
        if apart or active.stack is None or other.stack is None:
            return ()
        plane, places, mine = active.plane, self._places(other), self._places(active)
        comparable = plane is not None and places is not None and mine is not None and mine.frame == places.frame
        if comparable and plane is not None and places is not None:
            if not (np.abs(places.normals @ plane.normal) >= PARALLEL).any():
                return ()  # it lies across: reference lines show where
            middle = plane.to_patient(((plane.columns - 1) / 2, (plane.rows - 1) / 2))
            found = slice_at(places, middle, plane.normal)
            if found is None:
                return (tr("no slice at this position"),)
            if move:
                other.go(found)
            return ()
        if scroll is Scroll.NUMBER and active in self._start and other in self._start:
            if move:
                other.go(self._start[other] + active.asked - self._start[active])
            return (tr("linked by slice number"),)
        return ()

    # Zoom and window

    def _placed(self, of: Viewport) -> None:
        if self._busy or not self.linking.place or of is not self._active() or of.image is None:
            return
        for other in self._viewports():
            if other is of or other.image is None:
                continue
            if of.view.fitted:
                other.view.place(None, (0.0, 0.0))
            else:
                zoom, middle = _same_place(of, other)
                other.view.place(zoom, middle)

    def _windowed(self, of: Viewport) -> None:
        if self._busy or not self.linking.window or of is not self._active() or of.image is None:
            return
        for other in self._viewports():
            if other is of or other.image is None or other.modality != of.modality:
                continue
            if other.image.is_colour == of.image.is_colour:
                other.view.take_window(of.view.window_shown, inverted=of.view.inverted)

    # Lines and cursor

    def _draw_lines(self) -> None:
        active = self._active()
        plane = active.plane if self.linking.reference_lines else None
        for viewport, layer in self.layers.items():
            line = None
            among = {active, viewport} <= self.own or not _one_person(active, viewport)
            if plane is not None and viewport is not active and viewport.plane is not None and not among:
                line = cut(plane, viewport.plane)
            lines = (line,) if line is not None else ()
            if lines != layer.lines:
                layer.lines = lines
                viewport.view.update()

    def _pointed(self, of: Viewport) -> None:
        if not self.cursor or self._busy or of is not self._active():
            return
        at, plane = of.view.cursor_at, of.plane
        if at is None or plane is None:
            self._clear_crosses()
            return
        patient = plane.to_patient(at)
        self._busy = True
        try:
            for other in self._viewports():
                if other is not of and not {other, of} <= self.own and _one_person(of, other):
                    self._show_point(other, patient, plane.frame_of_reference)
        finally:
            self._busy = False

    def _show_point(self, other: Viewport, patient: Vector3, frame: str) -> None:
        places, layer = self._places(other), self.layers[other]
        cross: Point | None = None
        if places is not None and places.frame == frame:
            found = slice_at(places, patient)
            if found is not None and other.go(found) and other.plane is not None:
                cross = other.plane.to_image(patient)[0]
        if cross != layer.cross:
            layer.cross = cross
            other.view.update()

    def _clear_crosses(self) -> None:
        for viewport, layer in self.layers.items():
            if layer.cross is not None:
                layer.cross = None
                viewport.view.update()

    # Inside

    def _stack_shown(self, of: Viewport) -> None:
        self._held.pop(of, None)
        self._start.pop(of, None)
        of.set_notes(())
        self.layers[of].cross = None
        if of.stack is not None and self.linking.scroll is Scroll.NUMBER:
            self._start = {each: each.asked for each in self._viewports() if each.stack is not None}
        self._draw_lines()

    def _places(self, of: Viewport) -> Places | None:
        if of.stack is None:
            return None
        held = self._held.get(of)
        if held is None or held.stack is not of.stack:
            held = self._held[of] = _Held(of.stack, places_of(of.stack))
        return held.places


def _one_person(first: Viewport, second: Viewport) -> bool:
    """Whether both state the same patient: places in two patients are never compared."""
    return first.facts is not None and second.facts is not None and first.facts.person == second.facts.person


def _same_place(of: Viewport, other: Viewport) -> tuple[float, Point]:
    """Zoom and middle for `other` so that it shows what `of` shows.

    In millimetres of the patient where both say where they lie; else as shares of the fitted picture.
    """
    mapping, mine, theirs = of.view.mapping, of.plane, other.plane
    comparable = mine is not None and theirs is not None and mine.same_frame(theirs)
    if comparable and mine is not None and theirs is not None and abs(float(mine.normal @ theirs.normal)) >= PARALLEL:
        scale = float(np.linalg.norm(theirs.row_step) / np.linalg.norm(mine.row_step))
        return mapping.zoom * scale, theirs.to_image(mine.to_patient(mapping.middle))[0]
    image, shown = of.image, other.image
    if image is None or shown is None:
        return mapping.zoom, mapping.middle
    share = mapping.zoom / of.view.fitted_zoom
    x = (mapping.middle[0] + 0.5) / image.columns * shown.columns - 0.5
    y = (mapping.middle[1] + 0.5) / image.rows * shown.rows - 0.5
    return other.view.fitted_zoom * share, (x, y)
