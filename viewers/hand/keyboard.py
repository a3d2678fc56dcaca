"""Measuring by hand without a mouse: a crosshair that arrows move, and a walk through marks and their points.

While a kind of mark is chosen: arrows move a crosshair by one pixel of the image (Shift: 10, Ctrl: 50), Enter sets a
point there (for an outline at its first or last point again, or with the mouse in use: closes it), Backspace takes
the last point back, Escape gives the mark up, then the tool. While selecting: Tab and Shift+Tab walk through marks
and their points, arrows move what is selected, Delete removes the mark, Enter asks for its words, Escape lets it go.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from app.core.annotation import AnnotationKind
from app.core.geometry import Point
from viewers.hand.editing import inside
from viewers.hand.kinds import OUTLINES
from viewers.mapping import Mapping

if TYPE_CHECKING:
    from viewers.hand.tool import HandTool

_Key = Qt.Key
_ARROWS: Final = {
    _Key.Key_Left: (-1.0, 0.0),
    _Key.Key_Right: (1.0, 0.0),
    _Key.Key_Up: (0.0, -1.0),
    _Key.Key_Down: (0.0, 1.0),
}
_ENTER: Final = (_Key.Key_Return, _Key.Key_Enter)


class HandKeys:
    """The keys of one tool."""

    def __init__(self, tool: "HandTool") -> None:
        self._tool = tool

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key has a use here now."""
        tool, model, key = self._tool, self._tool.model, Qt.Key(event.key())
        held = event.modifiers()
        if model.image is None or held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if held & Qt.KeyboardModifier.ControlModifier and key not in _ARROWS:
            return False
        if key == _Key.Key_Escape:
            return tool.kind is not None or model.preview is not None or bool(model.selected)
        if tool.kind is not None and not model.locked:
            return model.pending is None and self._drawing_wants(key)
        return self._selecting_wants(key)

    def _drawing_wants(self, key: Qt.Key) -> bool:
        return key in _ARROWS or key in _ENTER or (key == _Key.Key_Backspace and self._tool.model.draft is not None)

    def _selecting_wants(self, key: Qt.Key) -> bool:
        model = self._tool.model
        if key in (_Key.Key_Tab, _Key.Key_Backtab):
            return bool(model.annotations)
        chosen = bool(model.selected) and model.annotation(model.selected) is not None
        return chosen and not model.locked and (key in _ARROWS or key in _ENTER or key == _Key.Key_Delete)

    def key(self, event: QKeyEvent, mapping: Mapping) -> bool:
        """Act on a key; False where it has no use here."""
        if not self.wants(event):
            return False
        key = Qt.Key(event.key())
        if key == _Key.Key_Escape:
            self._escape()
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            return self._walk(-1 if key == _Key.Key_Backtab else 1)
        elif key in _ARROWS:
            self._arrow(_step(key, event.modifiers(), mapping), mapping)
        elif key in _ENTER:
            self._enter(mapping)
        elif key == _Key.Key_Backspace:
            self._back()
        else:
            self._delete()
        return True

    def _escape(self) -> None:
        tool, model = self._tool, self._tool.model
        if model.draft is not None or model.pending is not None or model.preview is not None:
            tool.cancel()
            tool.give_up()
        elif tool.kind is not None:
            tool.set_kind(None)
        else:
            tool.choose("")

    def _arrow(self, step: Point, mapping: Mapping) -> None:
        tool, model = self._tool, self._tool.model
        if tool.kind is None:
            tool.nudge(step, mapping)
            return
        x, y = self._crosshair(mapping)
        model.crosshair = inside((x + step[0], y + step[1]), model.size)
        if model.draft is not None:
            model.draft.hover(model.crosshair)
        model.touch()

    def _crosshair(self, mapping: Mapping) -> Point:
        """Where the keyboard points: at the last point set, else in the middle of what is seen, on a whole pixel."""
        model = self._tool.model
        if model.crosshair is None:
            draft = model.draft
            if draft is not None and draft.fixed:
                return draft.live or draft.fixed[-1]
            x, y = inside(mapping.to_image(QPointF(mapping.width / 2, mapping.height / 2)), model.size)
            return float(round(x)), float(round(y))
        return model.crosshair

    def _enter(self, mapping: Mapping) -> None:
        tool, model = self._tool, self._tool.model
        if tool.kind is None:
            annotation = model.annotation(model.selected)
            if annotation is not None:
                tool.commit()
                tool.rename_asked.emit(annotation)
            return
        draft = model.draft
        if draft is not None and model.crosshair is None and draft.kind in OUTLINES:
            draft.close()
            tool.after(draft)
            return
        if model.crosshair is None:
            # The first Enter shows where the second one sets a point.
            model.crosshair = self._crosshair(mapping)
            model.touch()
            return
        begun = tool.begin(mapping)
        if begun is not None:
            here = model.crosshair
            begun.set_point(here)
            tool.after(begun)
            if model.draft is not None:
                model.crosshair = here

    def _back(self) -> None:
        tool, draft = self._tool, self._tool.model.draft
        if draft is not None:
            draft.back()
            tool.after(draft)

    def _delete(self) -> None:
        tool, annotation_id = self._tool, self._tool.model.selected
        tool.choose("")
        tool.removed.emit(annotation_id)

    def _walk(self, by: int) -> bool:
        """The next mark or point; past the last one nothing is selected and the key moves on to the next widget."""
        tool, model = self._tool, self._tool.model
        stops: list[tuple[str, int | None]] = []
        for annotation in model.annotations:
            stops.append((annotation.annotation_id, None))
            if annotation.kind is not AnnotationKind.FREEHAND and not model.locked:
                stops += [(annotation.annotation_id, index) for index in range(len(annotation.points))]
        here = (model.selected, model.selected_point)
        at = stops.index(here) + by if here in stops else (0 if by > 0 else len(stops) - 1)
        if not 0 <= at < len(stops):
            tool.choose("")
            return False
        tool.choose(*stops[at])
        return True


def _step(key: Qt.Key, modifiers: Qt.KeyboardModifier, mapping: Mapping) -> Point:
    """The step in pixels of the image that looks like the arrow on the screen, however the image is turned."""
    size = 10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        size = 50.0
    x, y = mapping.offset_to_image(*_ARROWS[key])
    if abs(x) >= abs(y):
        return (size if x > 0 else -size), 0.0
    return 0.0, (size if y > 0 else -size)
