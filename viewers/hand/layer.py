"""Paints the marks made by hand over the image: lines, handles, and labels that keep clear of them."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from app.core.annotation import AnnotationKind
from viewers.hand.hits import on_widget
from viewers.hand.label import label_picture, label_size, shortened
from viewers.hand.look import CHOSEN, DRAFT, HALO, HAND, HANDLE, WORDS
from viewers.hand.model import Entry, HandModel
from viewers.hand.room import Place, Room, nearest_on
from viewers.hand.shapes import chords
from viewers.hand.strokes import Strokes, path_of
from viewers.mapping import Mapping
from viewers.text import film_font, outlined_text, text_size
from viewers.translate import tr

Paths = tuple[QPainterPath, QPainterPath, QPainterPath]
_CLOSED = (AnnotationKind.POLYGON, AnnotationKind.FREEHAND, AnnotationKind.ELLIPSE)
_HANDLE_ROOM = 12.0
"""Least mean distance of handles on the screen for all of an outline's to be shown."""
_GIVE_UP = 10
"""So many labels without room, one after the other, end the search: the image is full."""


class HandLayer:
    """Paints a model's marks.

    Args:
        model: what to paint.
        font: the application's font.
        keep_clear: boxes of text that other layers write, in widget pixels.
    """

    def __init__(
        self, model: HandModel, font: QFont, keep_clear: Callable[[Mapping], list[QRectF]] = lambda _mapping: []
    ) -> None:
        self.model = model
        self._font = font
        self._keep_clear = keep_clear
        self._paths: dict[str, tuple[Entry, Paths]] = {}
        self._last: dict[str, int] = {}
        self._placed_for: object = None
        self._places: list[tuple[Entry, tuple[str, ...], Place]] = []
        self._left_out = 0

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Lines, leaders and labels, then handles."""
        model = self.model
        if model.image is None:
            return
        entries = [model.entry(annotation, mapping.aspect) for annotation in model.annotations]
        unfinished = model.unfinished(mapping.aspect)
        self.paint_lines(painter, mapping, entries, unfinished)
        self._labels(painter, mapping, entries, unfinished)
        for entry in entries:
            if not model.locked and self._in_hand(entry):
                self._handles(painter, mapping, entry)
        self._standing_points(painter, mapping, entries)
        self._crosshair(painter, mapping)

    def paint_magnified(self, painter: QPainter, mapping: Mapping) -> None:
        """The lines alone, for a magnifying glass: labels would hide what it shows."""
        if self.model.image is not None:
            entries = [self.model.entry(a, mapping.aspect) for a in self.model.annotations]
            self.paint_lines(painter, mapping, entries, self.model.unfinished(mapping.aspect))

    def paint_lines(self, painter: QPainter, mapping: Mapping, entries: list[Entry], unfinished: Entry | None) -> None:
        """The lines of all marks, those in hand above the others, what is being drawn above all."""
        plain, hand, draft = Strokes(mapping), Strokes(mapping), Strokes(mapping)
        kept: dict[str, tuple[Entry, Paths]] = {}
        for entry in entries:
            key = entry.annotation.annotation_id
            known = self._paths.get(key)
            paths = known[1] if known is not None and known[0] is entry else _paths(entry)
            kept[key] = (entry, paths)
            (hand if self._in_hand(entry) else plain).add(entry.shape, paths)
        self._paths = kept
        if unfinished is not None:
            draft.add(unfinished.shape, _paths(unfinished))
        plain.paint(painter, HAND)
        hand.paint(painter, CHOSEN, wider=0.5)
        draft.paint(painter, DRAFT)
        if unfinished is not None:
            self._set_points(painter, mapping)

    def _in_hand(self, entry: Entry) -> bool:
        key = entry.annotation.annotation_id
        return key == self.model.selected or (
            self.model.hovered is not None and self.model.hovered.annotation_id == key
        )

    # Labels

    def _labels(self, painter: QPainter, mapping: Mapping, entries: list[Entry], unfinished: Entry | None) -> None:
        model = self.model
        clear = self._keep_clear(mapping)
        key = (model.revision, mapping, tuple(box.getRect() for box in clear), model.hovered, unfinished)
        if key != self._placed_for:
            self._place(mapping, entries, unfinished, clear)
            self._placed_for = key
        description = self._font.toString()
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        for entry, words, place in self._places:
            colour = self._colour(entry)
            _leader(painter, place, colour)
            strong = self._in_hand(entry) or not entry.annotation.annotation_id
            picture = label_picture(words, description, colour, strong, ratio)
            # On whole device pixels, or the letters would blur.
            left, top = round(place.box.left() * ratio) / ratio, round(place.box.top() * ratio) / ratio
            painter.drawPixmap(QPointF(left, top), picture)
        if self._left_out:
            text = tr("{n} labels hidden: no room at this zoom").format(n=self._left_out)
            font = film_font(self._font, 9)
            width, height = text_size(text, font)
            outlined_text(
                painter, QPointF(mapping.width / 2 - width / 2, mapping.height - 2.6 * height), text, font, WORDS
            )

    def _colour(self, entry: Entry) -> str:
        if not entry.annotation.annotation_id:
            return DRAFT
        return CHOSEN if self._in_hand(entry) else HAND

    def _place(self, mapping: Mapping, entries: list[Entry], unfinished: Entry | None, clear: list[QRectF]) -> None:
        """Find room for every label: what is in hand first, since it matters most."""
        room = self._room(mapping, entries, unfinished, clear)
        everything = entries if unfinished is None else [*entries, unfinished]
        self._places, self._left_out, failures = [], 0, 0
        self.model.boxes = {}
        description = self._font.toString()
        first = sorted(everything, key=lambda e: (bool(e.annotation.annotation_id), not self._in_hand(e)))
        for entry in first:
            words = shortened(entry.words)
            if not words:
                continue
            anchors = _anchors(entry, mapping)
            if not anchors:
                continue  # out of sight
            key = entry.annotation.annotation_id
            size = label_size(words, description)
            place = None
            if entry.annotation.kind is AnnotationKind.TEXT:
                place = _standing(anchors[0], size.width(), size.height(), mapping)
            elif failures < _GIVE_UP or self._in_hand(entry):
                place = room.find(anchors, size.width(), size.height(), self._last.get(key, -1))
            if place is None:
                failures += 1
                self._left_out += 1
                continue
            failures = 0
            room.take(place.box)
            self._last[key] = place.number
            self._places.append((entry, words, place))
            if key:
                self.model.boxes[key] = place.box

    def _room(self, mapping: Mapping, entries: list[Entry], unfinished: Entry | None, clear: list[QRectF]) -> Room:
        """What labels are to keep clear of: other text, lines, and most of all the lines of what is in hand."""
        room = Room(mapping.width, mapping.height)
        for weight, some in (
            (1, [entry for entry in entries if not self._in_hand(entry)]),
            (20, [entry for entry in entries if self._in_hand(entry)] + ([] if unfinished is None else [unfinished])),
        ):
            pieces = [piece for entry in some for piece in chords(entry.shape)]
            if pieces:
                ends = on_widget([point for piece in pieces for point in piece], mapping)
                room.cover_lines(ends[0::2], ends[1::2], weight)
        for box in clear:
            room.take(box)
        return room

    # Handles

    def _handles(self, painter: QPainter, mapping: Mapping, entry: Entry) -> None:
        model, annotation = self.model, entry.annotation
        hovered = model.hovered.point if model.hovered is not None else None
        held = model.preview is not None
        places = on_widget(annotation.points, mapping)
        apart = np.hypot(*np.diff(places, axis=0).T) if len(places) > 1 else np.array([_HANDLE_ROOM])
        crowded = len(places) > 12 and float(apart.mean()) < _HANDLE_ROOM
        for index, (x, y) in enumerate(places):
            hot = (model.hovered is not None and index == hovered) or (
                annotation.annotation_id == model.selected and index == model.selected_point
            )
            if not hot and (held or crowded):
                continue  # while one point is placed, nothing else is in the way
            _ring(painter, QPointF(float(x), float(y)), HANDLE + 3.0 if hot else HANDLE, CHOSEN if hot else HAND)

    def _set_points(self, painter: QPainter, mapping: Mapping) -> None:
        """Points set so far; the first of a polygon is marked as the one that closes it."""
        draft = self.model.draft
        if draft is None or draft.kind is AnnotationKind.FREEHAND or draft.box_preview() is not None:
            return
        for index, point in enumerate(draft.fixed):
            closes = index == 0 and draft.kind is AnnotationKind.POLYGON and len(draft.fixed) > 2
            _ring(painter, mapping.to_widget(point), HANDLE + 2.0 if closes else 3.0, DRAFT)

    def _standing_points(self, painter: QPainter, mapping: Mapping, entries: list[Entry]) -> None:
        """Where texts stand."""
        painter.setPen(QPen(QColor(HALO), 1.2))
        for entry in entries:
            if entry.annotation.kind is AnnotationKind.TEXT and not self._in_hand(entry):
                painter.setBrush(QColor(HAND))
                painter.drawEllipse(mapping.to_widget(entry.annotation.points[0]), 3.0, 3.0)

    def _crosshair(self, painter: QPainter, mapping: Mapping) -> None:
        point = self.model.crosshair
        if point is None:
            return
        here = mapping.to_widget(point)
        for ink, width in ((HALO, 3.6), (DRAFT, 1.4)):
            painter.setPen(QPen(QColor(ink), width))
            for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
                painter.drawLine(here + way * 5.0, here + way * 20.0)


def _paths(entry: Entry) -> Paths:
    return path_of(entry.shape.lines), path_of(entry.shape.fine), path_of(entry.shape.dashed)


def _anchors(entry: Entry, mapping: Mapping) -> list[QPointF]:
    """Points of the mark in sight that a label may stand beside; of an outline the outermost ones."""
    view = QRectF(2, 2, mapping.width - 4, mapping.height - 4)
    found = [mapping.to_widget(point) for point in entry.shape.anchors]
    seen = [point for point in found if view.contains(point)]
    if not seen:
        pieces = chords(entry.shape)
        samples = (
            mapping.to_widget((a[0] + (b[0] - a[0]) * share / 8, a[1] + (b[1] - a[1]) * share / 8))
            for a, b in pieces[:64]
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


def _leader(painter: QPainter, place: Place, colour: str) -> None:
    end = nearest_on(place.box, place.anchor)
    way = end - place.anchor
    if way.manhattanLength() < 5.0:
        return
    for ink, width in ((HALO, 2.4), (colour, 1.0)):
        pen = QPen(QColor(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.0 / width, 3.0 / width])
        painter.setPen(pen)
        painter.drawLine(place.anchor, end)


def _ring(painter: QPainter, at: QPointF, radius: float, colour: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((HALO, 3.6), (colour, 1.6)):
        painter.setPen(QPen(QColor(ink), width))
        painter.drawEllipse(at, radius, radius)
