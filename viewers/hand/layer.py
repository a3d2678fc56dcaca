"""Paints the marks made by hand over the image: lines, handles, and labels that keep clear of them."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from app.core.annotation import AnnotationKind
from viewers.hand.hits import on_widget
from viewers.hand.label import label_picture
from viewers.hand.look import CHOSEN, DRAFT, HALO, HAND, HANDLE, WORDS
from viewers.hand.model import Entry, HandModel
from viewers.hand.placing import MOTION_S, Placing
from viewers.hand.room import Place, nearest_on
from viewers.hand.strokes import Strokes
from viewers.mapping import Mapping
from viewers.text import film_font, outlined_text, text_size
from viewers.translate import tr

_HANDLE_ROOM = 12.0
"""Least mean distance of handles on the screen for all of an outline's to be shown."""
_MANY = 8
"""Marks from which their lines are kept as a picture: painting hundreds of lines anew for each move is slow."""


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
        self._placing = Placing(font.toString(), keep_clear)
        self._settle = QTimer(model)
        self._settle.setSingleShot(True)
        self._settle.setInterval(round(MOTION_S * 1000) + 20)
        self._settle.timeout.connect(model.changed)
        self._lines: QPixmap | None = None
        self._lines_of: tuple[list[Entry], Mapping] | None = None

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Lines, leaders and labels, then handles."""
        model = self.model
        if model.image is None:
            return
        entries = [model.entry(annotation, mapping.aspect) for annotation in model.annotations]
        unfinished = model.unfinished(mapping.aspect)
        if not entries and unfinished is None:
            # Most images of a stack: asking other layers where their text stands would cost more than the image.
            model.boxes = {}
            self._crosshair(painter, mapping)
            return
        at_rest = [entry for entry in entries if not self._in_hand(entry)]
        if len(at_rest) >= _MANY:
            self._kept_lines(painter, mapping, at_rest)
        else:
            _paint_lines(painter, mapping, at_rest, HAND)
        self._paint_in_hand(painter, mapping, entries, unfinished)
        self._labels(painter, mapping, entries, unfinished)
        for entry in entries:
            if not model.locked and self._in_hand(entry):
                self._handles(painter, mapping, entry)
        self._standing_points(painter, mapping, at_rest)
        self._crosshair(painter, mapping)

    def paint_magnified(self, painter: QPainter, mapping: Mapping) -> None:
        """The lines alone, for a magnifying glass: labels would hide what it shows."""
        if self.model.image is not None:
            entries = [self.model.entry(a, mapping.aspect) for a in self.model.annotations]
            _paint_lines(painter, mapping, [entry for entry in entries if not self._in_hand(entry)], HAND)
            self._paint_in_hand(painter, mapping, entries, self.model.unfinished(mapping.aspect))
            self._crosshair(painter, mapping)

    def _in_hand(self, entry: Entry) -> bool:
        key, hovered = entry.annotation.annotation_id, self.model.hovered
        return key == self.model.selected or (hovered is not None and hovered.annotation_id == key)

    # Lines

    def _paint_in_hand(
        self, painter: QPainter, mapping: Mapping, entries: list[Entry], unfinished: Entry | None
    ) -> None:
        _paint_lines(painter, mapping, [entry for entry in entries if self._in_hand(entry)], CHOSEN, wider=0.5)
        if unfinished is not None:
            _paint_lines(painter, mapping, [unfinished], DRAFT)
            self._set_points(painter, mapping)

    def _kept_lines(self, painter: QPainter, mapping: Mapping, entries: list[Entry]) -> None:
        """The lines at rest as a picture, painted anew when one of them or the view has changed."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        size = QSize(round(mapping.width * ratio), round(mapping.height * ratio))
        kept = self._lines_of
        same = kept is not None and kept[1] == mapping and len(kept[0]) == len(entries)
        same = same and kept is not None and all(a is b for a, b in zip(kept[0], entries, strict=True))
        if self._lines is None or not same or self._lines.size() != size:
            picture = self._lines if self._lines is not None and self._lines.size() == size else QPixmap(size)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_lines(inner, mapping, entries, HAND)
            inner.end()
            self._lines, self._lines_of = picture, (entries, mapping)
        painter.drawPixmap(QPointF(0.0, 0.0), self._lines)

    # Labels

    def _labels(self, painter: QPainter, mapping: Mapping, entries: list[Entry], unfinished: Entry | None) -> None:
        model = self.model
        preview = model.preview
        dragged = preview.annotation_id if preview is not None else None
        rest = [entry for entry in entries if entry.annotation.annotation_id != dragged]
        moving = [entry for entry in entries if entry.annotation.annotation_id == dragged]
        if unfinished is not None:
            moving.append(unfinished)
        placed = self._placing.place(mapping, rest, moving, model.selected)
        if self._placing.in_motion:
            self._settle.start()
        description = self._font.toString()
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        model.boxes = {}
        for label in placed:
            key, box = label.entry.annotation.annotation_id, label.place.box
            strong = self._in_hand(label.entry) or not key
            colour = DRAFT if not key else CHOSEN if strong else HAND
            _leader(painter, label.place, colour)
            picture = label_picture(label.words, description, colour, strong, ratio)
            # On whole device pixels, or the letters would blur.
            painter.drawPixmap(QPointF(round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio), picture)
            if key:
                model.boxes[key] = box
        if self._placing.left_out:
            self._say_left_out(painter, mapping)

    def _say_left_out(self, painter: QPainter, mapping: Mapping) -> None:
        text = tr("{n} labels hidden: no room at this zoom").format(n=self._placing.left_out)
        font = film_font(self._font, 9)
        width, height = text_size(text, font)
        at = QPointF((mapping.width - width) / 2, mapping.height - 3.6 * height)
        outlined_text(painter, at, text, font, WORDS)

    # Handles

    def _handles(self, painter: QPainter, mapping: Mapping, entry: Entry) -> None:
        model, annotation = self.model, entry.annotation
        hovered = model.hovered.point if model.hovered is not None else None
        held = model.preview is not None
        places = on_widget(annotation.points, mapping)
        apart = np.hypot(*np.diff(places, axis=0).T) if len(places) > 1 else np.array([_HANDLE_ROOM])
        crowded = len(places) > 12 and float(apart.mean()) < _HANDLE_ROOM
        for index, (x, y) in enumerate(places.tolist()):
            hot = (model.hovered is not None and index == hovered) or (
                annotation.annotation_id == model.selected and index == model.selected_point
            )
            if not hot and (held or crowded):
                continue  # while one point is placed, nothing else is in the way
            _ring(painter, QPointF(x, y), HANDLE + 3.0 if hot else HANDLE, CHOSEN if hot else HAND)

    def _set_points(self, painter: QPainter, mapping: Mapping) -> None:
        """Points set so far; the first of a polygon is marked as the one that closes it."""
        draft = self.model.draft
        if draft is None or draft.kind is AnnotationKind.FREEHAND or draft.box_preview() is not None:
            return
        for index, point in enumerate(draft.fixed):
            closes = index == 0 and draft.kind is AnnotationKind.POLYGON and len(draft.fixed) > 2
            _ring(painter, mapping.to_widget(point), HANDLE + 2.0 if closes else 3.0, DRAFT)

    def _standing_points(self, painter: QPainter, mapping: Mapping, at_rest: list[Entry]) -> None:
        """Where texts stand."""
        painter.setPen(QPen(QColor(HALO), 1.2))
        painter.setBrush(QColor(HAND))
        for entry in at_rest:
            if entry.annotation.kind is AnnotationKind.TEXT:
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


def _paint_lines(painter: QPainter, mapping: Mapping, entries: list[Entry], colour: str, *, wider: float = 0.0) -> None:
    if not entries:
        return
    strokes = Strokes(mapping)
    for entry in entries:
        strokes.add(entry.shape)
    strokes.paint(painter, colour, wider=wider)


def _leader(painter: QPainter, place: Place, colour: str) -> None:
    end = nearest_on(place.box, place.anchor)
    if (end - place.anchor).manhattanLength() < 5.0:
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
