"""The left mouse button on what packs found: choose a finding by its label, drag the corners and edges of its box."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.core.finding import Finding, FindingStatus
from app.core.instance import ImageKey
from viewers.layers import LeftTool
from viewers.mapping import Mapping
from viewers.packs.box_grips import Box, Grip, dragged, grip_at
from viewers.packs.marks import PackMarks

Here = Callable[[], tuple[ImageKey, tuple[int, int]] | None]
"""Gives key and (rows, columns) of the image that the viewport paints; None while it paints none."""
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_FAR: Final = 10.0


class PackTool(QObject):
    """Turns mouse and keys of one viewport into what the clinician means; it changes no case itself.

    While a finding is edited its box is moved as a whole by what it encloses, and by the arrow keys (Shift: its lower
    right corner alone, Ctrl: by 10 pixels).
    """

    chosen = Signal(str)
    """A finding's label was clicked."""
    box_dragged = Signal(str, object, object)
    """(finding id, its box, (rows, columns) of the image), while dragging."""
    dropped = Signal()
    """The drag ended: what was previewed is meant."""
    cancelled = Signal()
    """The drag was given up."""

    def __init__(
        self,
        marks: PackMarks,
        here: Here,
        labels: Callable[[], dict[str, QRectF]],
        under: LeftTool,
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            marks: what is shown.
            here: the image that is painted.
            labels: boxes of the labels as last painted, in widget pixels.
            under: has the mouse where nothing of a pack lies.
            parent: owns it.
        """
        super().__init__(parent)
        self._marks = marks
        self._here = here
        self._labels = labels
        self._under = under
        self._held: tuple[Grip, Box, QPointF] | None = None
        self._moved = self._lent = False

    # Mouse

    def press(self, at: QPointF, mapping: Mapping) -> None:
        """Take hold of a box, or choose what a label names."""
        grip = self._grip(at, mapping)
        box = self._box(grip.finding_id) if grip is not None else None
        self._moved = self._lent = False
        if grip is not None and box is not None:
            self._held = grip, box, at
            self._marks.held = grip
            return
        label = self._label(at)
        if label:
            self.chosen.emit(label)
            return
        self._lent = True
        self._under.press(at, mapping)

    def drag(self, at: QPointF, mapping: Mapping) -> None:
        """Preview."""
        if self._lent:
            self._under.drag(at, mapping)
            return
        here = self._here()
        if self._held is None or here is None:
            return
        grip, box, start = self._held
        if not self._moved and (at - start).manhattanLength() < 2:
            return
        self._moved = True
        (x, y), (from_x, from_y) = mapping.to_image(at), mapping.to_image(start)
        self.box_dragged.emit(grip.finding_id, dragged(box, grip, (x - from_x, y - from_y), here[1]), here[1])

    def release(self, at: QPointF, mapping: Mapping) -> None:
        """Mean it."""
        if self._lent:
            self._lent = False
            self._under.release(at, mapping)
            return
        held, self._held, self._marks.held = self._held, None, None
        if held is not None and self._moved:
            self.dropped.emit()
        self._marks.set_hot(self._grip(at, mapping))

    def hover(self, at: QPointF | None, mapping: Mapping) -> Qt.CursorShape:
        """Show what could be taken hold of."""
        grip = self._grip(at, mapping) if at is not None else None
        self._marks.set_hot(grip)
        if grip is not None:
            return Qt.CursorShape.OpenHandCursor if grip.whole else Qt.CursorShape.SizeAllCursor
        if at is not None and self._label(at):
            return Qt.CursorShape.PointingHandCursor
        return self._under.hover(at, mapping)

    def cancel(self) -> None:
        """Give the drag up."""
        if self._lent:
            self._lent = False
            self._under.cancel()
            return
        held, self._held, self._marks.held = self._held, None, None
        if held is not None and self._moved:
            self.cancelled.emit()

    # Keys

    def key(self, event: QKeyEvent, mapping: Mapping) -> bool:  # noqa: ARG002 - the protocol's
        """Arrows move the box that is edited."""
        step = _ARROWS.get(Qt.Key(event.key()))
        finding, here = self._editable(), self._here()
        if step is None or finding is None or here is None or not self._marks.editing or self._held is not None:
            return False
        box = self._box(finding.finding_id)
        if box is None:
            return False
        held = event.modifiers()
        far = _FAR if held & Qt.KeyboardModifier.ControlModifier else 1.0
        resize = bool(held & Qt.KeyboardModifier.ShiftModifier)
        grip = Grip(finding.finding_id, int(resize), int(resize))
        self.box_dragged.emit(finding.finding_id, dragged(box, grip, (step[0] * far, step[1] * far), here[1]), here[1])
        self.dropped.emit()
        return True

    # Inside

    def _grip(self, at: QPointF, mapping: Mapping) -> Grip | None:
        finding = self._editable()
        box = self._box(finding.finding_id) if finding is not None else None
        if finding is None or box is None:
            return None
        return grip_at(finding.finding_id, box, at, mapping, inside=self._marks.editing)

    def _editable(self) -> Finding | None:
        """The chosen finding, where it can be changed on this image."""
        here, marks = self._here(), self._marks
        found = marks.finding(marks.chosen)
        pack = found.measurement.pack if found is not None else None
        if found is None or pack is None or here is None or marks.locked or not marks.visible:
            return None
        return found if pack.image == here[0] and found.status is not FindingStatus.REJECTED else None

    def _box(self, finding_id: str) -> Box | None:
        found = self._marks.finding(finding_id)
        pack = found.measurement.pack if found is not None else None
        return pack.box if pack is not None else None

    def _label(self, at: QPointF) -> str:
        """The finding whose label lies under the mouse; empty for none."""
        if not self._marks.visible:
            return ""
        return next((name for name, box in self._labels().items() if box.contains(at)), "")
