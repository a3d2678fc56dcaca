"""The left mouse button on a spine film: choose a finding, drag corners, drag end plates to other vertebrae."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from app.core.anatomy import level_index
from viewers.mapping import Mapping
from viewers.marks import CornerHit, EndHit, FindingHit, Marks


class CobbTool(QObject):
    """Turns mouse events into what the clinician means; it changes no case itself."""

    chosen = Signal(str)
    """A finding was clicked; empty text for none."""
    corner_dragged = Signal(str, int, float, float)
    """(level, corner, x, y) in image pixels, while dragging."""
    end_dragged = Signal(str, str, str)
    """(finding id, upper end, lower end), while dragging."""
    dropped = Signal()
    """The drag ended: what was previewed is meant."""
    cancelled = Signal()
    """The drag was given up: what was previewed is not meant."""

    def __init__(self, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._offset = QPointF(0.0, 0.0)
        self._start = QPointF(0.0, 0.0)
        self._moved = False
        self._ends = ("", "")

    def press(self, at: QPointF, mapping: Mapping) -> None:
        """Take hold of what lies under the mouse."""
        hit = self._marks.hit(at, mapping)
        self._moved = False
        self._start = at
        if isinstance(hit, CornerHit):
            vertebra = self._marks.vertebra(hit.level)
            if vertebra is not None:
                # The corner keeps its distance to the mouse, so that taking hold moves nothing.
                self._offset = mapping.to_widget(vertebra.corners[hit.corner]) - at
                self._marks.held = hit
        elif isinstance(hit, EndHit):
            finding = self._marks.finding(hit.finding_id)
            if finding is not None and finding.measurement.cobb is not None:
                self._ends = finding.measurement.cobb.upper_end, finding.measurement.cobb.lower_end
                self._marks.held = hit
        else:
            self.chosen.emit(hit.finding_id if isinstance(hit, FindingHit) else "")

    def drag(self, at: QPointF, mapping: Mapping) -> None:
        """Preview."""
        held = self._marks.held
        if held is None:
            return
        if not self._moved and (at - self._start).manhattanLength() < 2:
            return
        self._moved = True
        if isinstance(held, CornerHit):
            x, y = mapping.to_image(at + self._offset)
            self.corner_dragged.emit(held.level, held.corner, x, y)
        elif isinstance(held, EndHit):
            level = self._marks.nearest_level(at, mapping)
            if level is None:
                return
            upper, lower = self._ends
            wanted = (level, lower) if held.upper else (upper, level)
            if wanted != self._ends and level_index(wanted[0]) < level_index(wanted[1]):
                self._ends = wanted
                self.end_dragged.emit(held.finding_id, *wanted)

    def release(self, at: QPointF, mapping: Mapping) -> None:
        """Mean it."""
        held, self._marks.held = self._marks.held, None
        if held is not None and self._moved:
            self.dropped.emit()
        self._marks.hot = self._marks.hit(at, mapping)

    def hover(self, at: QPointF | None, mapping: Mapping) -> Qt.CursorShape:
        """Show what could be taken hold of."""
        self._marks.hot = self._marks.hit(at, mapping) if at is not None else None
        if isinstance(self._marks.hot, CornerHit):
            return Qt.CursorShape.SizeAllCursor
        if isinstance(self._marks.hot, EndHit):
            return Qt.CursorShape.SizeVerCursor
        if isinstance(self._marks.hot, FindingHit):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.ArrowCursor

    def cancel(self) -> None:
        """Give the drag up."""
        held, self._marks.held = self._marks.held, None
        if held is not None and self._moved:
            self.cancelled.emit()
