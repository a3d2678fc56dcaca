"""The crosshair of a multi-planar view: where the other two planes cut this one, to be dragged and turned."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import atan2, degrees, hypot

import numpy as np
from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.plane import ImagePlane
from app.volumes.orientation import Orientation
from viewers.layers import LeftTool
from viewers.mapping import Mapping
from viewers.mpr_planes import ORIENTATIONS, MprState
from viewers.palette import BLUE, GREEN, OUTLINE, RED_TEXT

COLOURS = {Orientation.AXIAL: RED_TEXT, Orientation.CORONAL: GREEN, Orientation.SAGITTAL: BLUE}
_GAP = 14.0
_HANDLE = 0.62
"""Where the turning handles stand, as a share of the way from the middle of the widget to its nearer edge."""
_REACH = 9.0


class Part(StrEnum):
    """What of the crosshair lies under the mouse."""

    CENTRE = "centre"
    LINE = "line"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True)
class Hair:
    """One line on the widget: through `middle`, along `way` (unit length)."""

    of: Orientation
    middle: QPointF
    way: QPointF


class Crosshair(QObject):
    """Layer and tool of one of the three views.

    Attributes:
        orientation: of the view it lies on.
        under: has the mouse where the crosshair is not; None lets a click move the point.
        visible: painted and to be taken hold of.
    """

    moved = Signal(object)
    """The point is to be here: LPS mm."""
    turned = Signal(float)
    """The other two planes are to turn about this view, degrees clockwise on the picture since the last one."""
    dropped = Signal()
    """The drag is over."""

    def __init__(
        self,
        orientation: Orientation,
        state: Callable[[], MprState],
        plane: Callable[[], ImagePlane | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.orientation = orientation
        self.under: LeftTool | None = None
        self.visible = True
        self._state = state
        self._plane = plane
        self._held: tuple[Part, Orientation | None] | None = None
        self._last = 0.0
        self._offset = QPointF(0.0, 0.0)
        self._passed = False

    # Painting

    def hairs(self, mapping: Mapping) -> list[Hair]:
        """The two lines; empty while no plane is painted."""
        plane = self._plane()
        if plane is None:
            return []
        state = self._state()
        found = []
        middle = mapping.to_widget(plane.to_image(state.centre)[0])
        start = np.asarray(state.centre)
        for other in ORIENTATIONS:
            if other is self.orientation:
                continue
            along = state.line(other, self.orientation)
            onward = start + along * 10.0
            end = mapping.to_widget(plane.to_image((float(onward[0]), float(onward[1]), float(onward[2])))[0])
            dx, dy = end.x() - middle.x(), end.y() - middle.y()
            length = hypot(dx, dy)
            if length > 1e-6:
                found.append(Hair(other, middle, QPointF(dx / length, dy / length)))
        return found

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Each line in its plane's colour, open at the point, with a handle on either side."""
        if not self.visible:
            return
        reach = mapping.width + mapping.height
        for hair in self.hairs(mapping):
            halo = QColor(OUTLINE)
            halo.setAlpha(120)
            for pen in (QPen(halo, 3.2), QPen(QColor(COLOURS[hair.of]), 1.6)):
                painter.setPen(pen)
                for sign in (1.0, -1.0):
                    near, far = hair.middle + hair.way * (_GAP * sign), hair.middle + hair.way * (reach * sign)
                    painter.drawLine(QLineF(near, far))
            for at in _handles(hair, mapping):
                painter.setPen(QPen(QColor(OUTLINE), 2.8))
                painter.setBrush(QColor(OUTLINE))
                painter.drawEllipse(at, 5.0, 5.0)
                painter.setPen(QPen(QColor(COLOURS[hair.of]), 1.6))
                painter.drawEllipse(at, 4.5, 4.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLOURS[self.orientation]))
        painter.drawRect(QRectF(0.0, 0.0, mapping.width, 3.0))

    # Mouse

    def hit(self, at: QPointF, mapping: Mapping) -> tuple[Part, Orientation | None] | None:
        """What lies under the mouse; None where nothing of the crosshair does."""
        hairs = self.hairs(mapping) if self.visible else []
        for hair in hairs:
            if any(QLineF(place, at).length() <= _REACH for place in _handles(hair, mapping)):
                return Part.HANDLE, hair.of
        if hairs and QLineF(hairs[0].middle, at).length() <= _GAP:
            return Part.CENTRE, None
        for hair in hairs:
            off = at - hair.middle
            if abs(off.x() * hair.way.y() - off.y() * hair.way.x()) <= _REACH / 2:
                return Part.LINE, hair.of
        return None

    def press(self, at: QPointF, mapping: Mapping) -> None:
        """Take hold, or let the tool under it."""
        self._held = self.hit(at, mapping)
        self._passed = self._held is None and self.under is not None
        if self._passed and self.under is not None:
            self.under.press(at, mapping)
            return
        hairs = self.hairs(mapping)
        if self._held is None and hairs:
            self._held, self._offset = (Part.CENTRE, None), QPointF(0.0, 0.0)
            self._move_to(at, mapping)
        elif hairs:
            self._offset = hairs[0].middle - at
            self._last = _angle(at - hairs[0].middle)

    def drag(self, at: QPointF, mapping: Mapping) -> None:
        """Move the point, one line, or turn."""
        if self._passed and self.under is not None:
            self.under.drag(at, mapping)
            return
        hairs = self.hairs(mapping)
        if self._held is None or not hairs:
            return
        part, of = self._held
        if part is Part.HANDLE:
            now = _angle(at - hairs[0].middle)
            turn = (now - self._last + 180.0) % 360.0 - 180.0
            if abs(turn) >= 0.2:
                self._last = now
                # Mirrored pictures turn the other way in the patient.
                self.turned.emit(-turn if mapping.mirrored else turn)
        elif part is Part.CENTRE:
            self._move_to(at + self._offset, mapping)
        else:
            hair = next(each for each in hairs if each.of is of)
            off = at - hair.middle
            across = QPointF(-hair.way.y(), hair.way.x())
            self._move_to(hair.middle + across * (off.x() * across.x() + off.y() * across.y()), mapping)

    def release(self, at: QPointF, mapping: Mapping) -> None:
        """Let go."""
        if self._passed and self.under is not None:
            self.under.release(at, mapping)
        elif self._held is not None:
            self.dropped.emit()
        self._held, self._passed = None, False

    def hover(self, at: QPointF | None, mapping: Mapping) -> Qt.CursorShape:
        """What could be taken hold of."""
        found = self.hit(at, mapping) if at is not None else None
        if found is None:
            return self.under.hover(at, mapping) if self.under is not None else Qt.CursorShape.CrossCursor
        shapes = {
            Part.HANDLE: Qt.CursorShape.PointingHandCursor,
            Part.CENTRE: Qt.CursorShape.SizeAllCursor,
            Part.LINE: Qt.CursorShape.OpenHandCursor,
        }
        return shapes[found[0]]

    def cancel(self) -> None:
        """The drag ends where it is: what it did is seen, and dragged back as easily."""
        if self._passed and self.under is not None:
            self.under.cancel()
        elif self._held is not None:
            self.dropped.emit()
        self._held, self._passed = None, False

    def _move_to(self, at: QPointF, mapping: Mapping) -> None:
        plane = self._plane()
        if plane is not None:
            # In the plane that is painted; across it the point stays where it is.
            x, y = mapping.to_image(at)
            on = np.asarray(plane.to_patient((x, y)))
            deep = plane.to_image(self._state().centre)[1]
            moved = on + plane.normal * deep
            self.moved.emit((float(moved[0]), float(moved[1]), float(moved[2])))


def _handles(hair: Hair, mapping: Mapping) -> list[QPointF]:
    """A handle on either side of the point, where it can be seen."""
    reach = min(mapping.width, mapping.height) / 2 * _HANDLE
    inside = QRectF(0.0, 0.0, mapping.width, mapping.height)
    return [at for sign in (1.0, -1.0) if inside.contains(at := hair.middle + hair.way * (reach * sign))]


def _angle(offset: QPointF) -> float:
    """Degrees clockwise on the screen."""
    return degrees(atan2(offset.y(), offset.x()))
