"""A mark while it is being drawn: what pressing, dragging, releasing and moving do to its points, without Qt."""

import math
from dataclasses import dataclass, field

from app.core.annotation import AnnotationKind as Kind
from app.core.geometry import Point
from viewers.hand.editing import Points, constrained, inside
from viewers.hand.kinds import MAX_POINTS, OUTLINES, POINTS, least_points, starts_line
from viewers.hand.simplify import simplified

TOLERANCE = 0.5
"""Furthest a freehand outline's point may lie from the simplified outline, in image pixels."""
TRACE_STEP = 0.25
"""Distance in image pixels below which a traced point is not worth keeping."""
TRACE_LIMIT = 20_000
"""Points of a trace at which it is simplified on the way, so that a long one stays fast."""


@dataclass(slots=True)
class Drawing:
    """The unfinished mark.

    Clicking sets point after point; pressing, dragging and releasing sets both ends of a line. An ellipse dragged in
    one go fills the box dragged over; clicked, it has its centre, the end of a half axis, and its width.

    Attributes:
        kind: what is drawn.
        size: (rows, columns) of the image; points stay on it.
        aspect: width of a pixel over its height in mm.
        fixed: points set so far, in pixels of the image.
        live: the point that follows the mouse; None before it has moved.
        done: the mark is whole; nothing more is taken.
    """

    kind: Kind
    size: tuple[int, int]
    aspect: float = 1.0
    fixed: list[Point] = field(default_factory=list)
    live: Point | None = None
    done: bool = False
    _line_began: bool = False

    @property
    def begun(self) -> bool:
        """Whether a point is set or being set."""
        return bool(self.fixed) or self.live is not None

    @property
    def shown(self) -> Points:
        """The points to preview, the one that follows the mouse included."""
        live = () if self.live is None or self.done else (self.live,)
        if self.kind is Kind.FREEHAND:
            live = ()
        return constrained(self.kind, (*self.fixed, *live), self.aspect)

    def press(self, at: Point, *, reach: float = 0.0) -> None:
        """The button went down at an image point; within `reach` pixels of an outline's first or last point it closes.

        The last point counts because a double click is two presses at one place.
        """
        at = inside(at, self.size)
        if self.done:
            return
        if self.kind is Kind.FREEHAND:
            self._trace(at)
            self._line_began = len(self.fixed) == 1
            return
        self._line_began = False
        if self.kind is Kind.POLYGON and self.fixed:
            if len(self.fixed) >= 3 and self._near(at, self.fixed[0], reach):
                self.close()
                return
            if self._near(at, self.fixed[-1], reach / 2):
                self.live = None
                self.close()
                return
        if starts_line(self.kind, len(self.fixed)):
            self.fixed.append(at)
            self._line_began = True
        self.live = at

    def drag(self, at: Point) -> None:
        """The mouse moved with the button down."""
        self.hover(at)

    def hover(self, at: Point) -> None:
        """The mouse moved: the next point follows it; a freehand outline grows."""
        at = inside(at, self.size)
        if self.done:
            return
        if self.kind is Kind.FREEHAND:
            if self.fixed:
                self._trace(at)
        else:
            self.live = at

    def release(self, at: Point, *, moved: bool) -> None:
        """The button came up; `moved` says whether the mouse was dragged since it went down."""
        at = inside(at, self.size)
        if self.done or (self.live is None and self.kind is not Kind.FREEHAND):
            return
        if self.kind is Kind.FREEHAND:
            # A press that did not move begins a trace by clicks; the next press ends it.
            if moved or not self._line_began:
                self.close()
            return
        if self._line_began and not moved:
            self.live = None
            return
        if self.kind is Kind.ELLIPSE and self._line_began:
            self._fill_box(self.fixed[0], at)
            return
        self._set(at)

    def set_point(self, at: Point) -> None:
        """Set the next point from the keyboard; at an outline's first or last point again, it closes."""
        at = inside(at, self.size)
        if self.done:
            return
        if self.kind is Kind.FREEHAND:
            begun = bool(self.fixed)
            self._trace(at)
            if begun:
                self.close()
            return
        if self.kind is Kind.POLYGON and self.fixed and at in (self.fixed[0], self.fixed[-1]):
            self.close()
            return
        self._set(at)

    def back(self) -> None:
        """Take the last point back; a freehand outline is given up whole."""
        if self.kind is Kind.FREEHAND:
            self.fixed.clear()
        elif self.fixed:
            self.fixed.pop()
        if not self.fixed:
            self.live = None

    def close(self) -> None:
        """End an outline; one with fewer than three points goes on."""
        if self.kind not in OUTLINES or len(self.fixed) < least_points(self.kind):
            return
        if self.kind is Kind.FREEHAND:
            # The outline is closed: its first point is also its last while it is simplified.
            kept = simplified((*self.fixed, self.fixed[0]), TOLERANCE, MAX_POINTS + 1)[:-1]
            if len(kept) < 3:
                self.fixed.clear()  # a line to and fro encloses nothing
                return
            self.fixed = list(kept)
        self.done = True

    def _set(self, at: Point) -> None:
        """Fix a point, unless it would make a line without length."""
        index = len(self.fixed)
        pair = index and not starts_line(self.kind, index) and self.kind is not Kind.ELLIPSE
        if pair and _distance(at, self.fixed[-1]) < 1e-6:
            return
        wanted = (*self.fixed, at)
        points = constrained(self.kind, wanted, self.aspect)
        if self.kind in (Kind.ELLIPSE, Kind.BIDIRECTIONAL) and not _has_axes(self.kind, points):
            return
        self.fixed = list(points)
        self.live = None
        if len(self.fixed) >= MAX_POINTS and self.kind is Kind.POLYGON:
            self.close()
        elif len(self.fixed) == POINTS.get(self.kind):
            self.done = True

    def _fill_box(self, first: Point, last: Point) -> None:
        half_x, half_y = abs(last[0] - first[0]) / 2, abs(last[1] - first[1]) / 2
        if min(half_x, half_y) < 1e-6:
            self.live = None
            return
        x, y = (first[0] + last[0]) / 2, (first[1] + last[1]) / 2
        self.fixed = [(x, y), (x + half_x, y), (x, y + half_y)]
        self.done = True

    def box_preview(self) -> Points | None:
        """The ellipse of a drag that is under way; None when no ellipse is being dragged."""
        if self.kind is not Kind.ELLIPSE or not self._line_began or self.live is None or len(self.fixed) != 1:
            return None
        (x0, y0), (x1, y1) = self.fixed[0], self.live
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        return (x, y), (x + abs(x1 - x0) / 2, y), (x, y + abs(y1 - y0) / 2)

    def _trace(self, at: Point) -> None:
        if self.fixed and _distance(at, self.fixed[-1]) < TRACE_STEP:
            return
        self.fixed.append(at)
        if len(self.fixed) >= TRACE_LIMIT:
            self.fixed = list(simplified(tuple(self.fixed), TOLERANCE / 4, TRACE_LIMIT // 2))

    @staticmethod
    def _near(first: Point, second: Point, reach: float) -> bool:
        return reach > 0.0 and _distance(first, second) <= reach


def _has_axes(kind: Kind, points: Points) -> bool:
    """Whether the axes set so far have a length."""
    pairs = ((0, 1), (0, 2)) if kind is Kind.ELLIPSE else ((0, 1), (2, 3))
    return all(_distance(points[a], points[b]) >= 1e-6 for a, b in pairs if b < len(points))


def _distance(first: Point, second: Point) -> float:
    return math.hypot(first[0] - second[0], first[1] - second[1])
