"""Which label stands where: kept from painting to painting, so that labels stay put while one mark is dragged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QPointF, QRectF

from app.core.annotation import AnnotationKind
from viewers.hand.hits import on_widget
from viewers.hand.label import label_size, shortened
from viewers.hand.model import Entry
from viewers.hand.room import Place, Room
from viewers.hand.shapes import chords
from viewers.mapping import Mapping

_CLOSED = (AnnotationKind.POLYGON, AnnotationKind.FREEHAND, AnnotationKind.ELLIPSE)
_GIVE_UP = 10
"""So many labels without room, one after the other, end the search: the image is full."""
_WEIGHT_IN_HAND = 20
MOTION_S = 0.15
"""Changes of the view that follow each other within this time are one motion."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with its place."""

    entry: Entry
    words: tuple[str, ...]
    place: Place


class Placing:
    """Places labels of marks at rest together, then those of what is in motion among them.

    Args:
        font: the application's, as QFont.toString gives it.
        keep_clear: boxes of other text, in widget pixels.
    """

    def __init__(self, font: str, keep_clear: Callable[[Mapping], list[QRectF]]) -> None:
        self._font = font
        self._keep_clear = keep_clear
        self._last: dict[str, int] = {}
        self._rest: list[Entry] = []
        self._mapping: Mapping | None = None
        self._painted: Mapping | None = None
        self._moved_at = -1.0
        self._clear: list[QRectF] = []
        self._placed: list[Placed] = []
        self._room = Room(1.0, 1.0)
        self.left_out = 0
        """Labels that found no room."""
        self.in_motion = False
        """The view moved a moment ago: labels only went with their marks, and are to be placed anew soon."""

    def place(self, mapping: Mapping, rest: list[Entry], moving: Sequence[Entry], selected: str) -> list[Placed]:
        """Labels with their places.

        Args:
            mapping: the view's.
            rest: marks that do not move.
            moving: what is being dragged or drawn; placed after the others, which stay where they are.
            selected: the id of the mark whose label is placed before the others.
        """
        clear = self._keep_clear(mapping)
        same = len(rest) == len(self._rest) and all(a is b for a, b in zip(rest, self._rest, strict=True))
        now = monotonic()
        soon = now - self._moved_at < MOTION_S
        if mapping != self._painted:
            self._moved_at = now
        self._painted = mapping
        known = self._mapping
        if same and known is not None and mapping != known and soon and _like(mapping, known):
            # On the way labels go with their marks; where the view comes to rest they are placed anew.
            self.in_motion = True
            return [*self._carried(mapping, known), *self._place_moving(mapping, moving)]
        if not same or mapping != known or clear != self._clear:
            self._settle(mapping, rest, clear, selected)
        self.in_motion = False
        return [*self._placed, *self._place_moving(mapping, moving)]

    def _settle(self, mapping: Mapping, rest: list[Entry], clear: list[QRectF], selected: str) -> None:
        room = Room(mapping.width, mapping.height)
        _cover(room, [e for e in rest if e.annotation.annotation_id != selected], mapping, 1)
        _cover(room, [e for e in rest if e.annotation.annotation_id == selected], mapping, _WEIGHT_IN_HAND)
        for box in clear:
            room.take(box)
        self._placed, self.left_out, failures = [], 0, 0
        for entry in sorted(rest, key=lambda e: e.annotation.annotation_id != selected):
            first = entry.annotation.annotation_id == selected
            found = self._find(room, entry, mapping) if first or failures < _GIVE_UP else "full"
            if isinstance(found, Placed):
                room.take(found.place.box)
                self._placed.append(found)
                failures = 0
            elif found == "full" and entry.words and _anchors(entry, mapping):
                failures += 1
                self.left_out += 1
        self._rest, self._mapping, self._clear, self._room = list(rest), mapping, clear, room

    def _place_moving(self, mapping: Mapping, moving: Sequence[Entry]) -> list[Placed]:
        if not moving:
            return []
        room = self._room.copy()
        _cover(room, moving, mapping, _WEIGHT_IN_HAND)
        found = (self._find(room, entry, mapping) for entry in moving)
        return [placed for placed in found if isinstance(placed, Placed)]

    def _find(self, room: Room, entry: Entry, mapping: Mapping) -> Placed | str:
        """A place; else why there is none: "empty" without words, "unseen", or "full"."""
        words = shortened(entry.words)
        if not words:
            return "empty"
        anchors = _anchors(entry, mapping)
        if not anchors:
            return "unseen"
        size = label_size(words, self._font)
        key = entry.annotation.annotation_id
        if entry.annotation.kind is AnnotationKind.TEXT:
            place: Place | None = _standing(anchors[0], size.width(), size.height(), mapping)
        else:
            place = room.find(anchors, size.width(), size.height(), self._last.get(key, -1))
        if place is None:
            return "full"
        self._last[key] = place.number
        return Placed(entry, words, place)

    def _carried(self, mapping: Mapping, before: Mapping) -> list[Placed]:
        """Every label as far from its mark as it was, those whose mark has left the view gone."""
        view, found = QRectF(0.0, 0.0, mapping.width, mapping.height), []
        for placed in self._placed:
            anchor = mapping.to_widget(before.to_image(placed.place.anchor))
            box = placed.place.box.translated(anchor - placed.place.anchor)
            if view.contains(anchor):
                found.append(Placed(placed.entry, placed.words, Place(box, anchor, placed.place.number)))
        return found


def _like(one: Mapping, other: Mapping) -> bool:
    alike = (one.aspect, one.width, one.height, one.turns, one.mirrored)
    return alike == (other.aspect, other.width, other.height, other.turns, other.mirrored)


def _cover(room: Room, entries: Sequence[Entry], mapping: Mapping, weight: int) -> None:
    pieces = [piece for entry in entries for piece in chords(entry.shape)]
    if pieces:
        ends = on_widget([point for piece in pieces for point in piece], mapping)
        room.cover_lines(ends[0::2], ends[1::2], weight)


def _anchors(entry: Entry, mapping: Mapping) -> list[QPointF]:
    """Points of the mark in sight that a label may stand beside; of an outline the outermost ones."""
    view = QRectF(2, 2, mapping.width - 4, mapping.height - 4)
    found = [mapping.to_widget(point) for point in entry.shape.anchors]
    seen = [point for point in found if view.contains(point)]
    if not seen:
        samples = (
            mapping.to_widget((a[0] + (b[0] - a[0]) * share / 8, a[1] + (b[1] - a[1]) * share / 8))
            for a, b in chords(entry.shape)[:64]
            for share in range(9)
        )
        seen = [point for point in samples if view.contains(point)]
    if entry.annotation.kind in _CLOSED and len(seen) > 2:
        right, left = max(seen, key=QPointF.x), min(seen, key=QPointF.x)
        top, bottom = min(seen, key=QPointF.y), max(seen, key=QPointF.y)
        return [right, top, bottom, left]
    return seen[:4]


def _standing(at: QPointF, width: float, height: float, mapping: Mapping) -> Place:
    """A text stands where it was put; only the widget's edge moves it."""
    left = min(at.x() + 8.0, mapping.width - width - 4.0)
    top = min(max(at.y() - height / 2, 4.0), mapping.height - height - 4.0)
    return Place(QRectF(left, top, width, height), at, 0)
