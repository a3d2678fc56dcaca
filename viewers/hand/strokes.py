"""Painting the lines of marks: a dark line under each coloured one, with ticks, heads and crosses of screen size."""

import math
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.core.geometry import Point
from viewers.hand.hits import on_widget
from viewers.hand.look import CROSS, CROSS_GAP, FINE_WIDTH, HALO, HALO_WIDTH, HEAD, LINE_WIDTH, MARK, TICK
from viewers.hand.shapes import Shape
from viewers.mapping import Mapping


class Strokes:
    """Collects the lines of several marks of one colour, then paints them in few calls.

    Straight pieces are painted all at once, which is by far the fastest; a path of all of them is slower the longer
    it is.
    """

    def __init__(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._strong: list[QLineF] = []
        self._fine: list[QLineF] = []
        self._dashed: list[QLineF] = []
        self._filled: list[QPolygonF] = []

    def add(self, shown: Shape) -> None:
        """Add a mark."""
        for lines, pieces in ((shown.lines, self._strong), (shown.fine, self._fine), (shown.dashed, self._dashed)):
            for line in lines:
                found = on_widget(line, self._mapping).tolist()
                pieces += [QLineF(*start, *end) for start, end in pairwise(found)]
        for place, towards in shown.ticks:
            self._across(self._strong, place, towards, TICK)
        for place, towards in shown.marks:
            self._across(self._fine, place, towards, MARK)
        for tip, tail in shown.heads:
            self._head(tip, tail)
        for point in shown.crosses:
            self._cross(self._mapping.to_widget(point))

    def paint(self, painter: QPainter, colour: str, *, wider: float = 0.0) -> None:
        """All halos, then all lines."""
        dark = QColor(HALO)
        dark.setAlpha(190)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for extra, ink in ((HALO_WIDTH, dark), (0.0, QColor(colour))):
            for pieces, width in ((self._dashed, FINE_WIDTH), (self._fine, FINE_WIDTH), (self._strong, LINE_WIDTH)):
                if not pieces:
                    continue
                pen = QPen(ink, width + wider + extra)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                if pieces is self._dashed:
                    # In widths of the pen: both pens make the same dashes.
                    pen.setDashPattern([5.0 / pen.widthF(), 4.0 / pen.widthF()])
                painter.setPen(pen)
                painter.drawLines(pieces)
        painter.setPen(QPen(dark, 1.4))
        painter.setBrush(QColor(colour))
        for head in self._filled:
            painter.drawPolygon(head)

    def _direction(self, place: Point, towards: Point) -> tuple[QPointF, QPointF] | None:
        """Widget point, and the unit vector from it towards the other; None where they coincide."""
        here = self._mapping.to_widget(place)
        way = self._mapping.to_widget(towards) - here
        length = math.hypot(way.x(), way.y())
        return (here, way / length) if length > 1e-6 else None

    def _across(self, pieces: list[QLineF], place: Point, towards: Point, half: float) -> None:
        found = self._direction(place, towards)
        if found is not None:
            here, way = found
            side = QPointF(-way.y(), way.x()) * half
            pieces.append(QLineF(here - side, here + side))

    def _head(self, tip: Point, tail: Point) -> None:
        found = self._direction(tip, tail)
        if found is not None:
            here, way = found
            side = QPointF(-way.y(), way.x()) * (HEAD * 0.38)
            self._filled.append(QPolygonF([here, here + way * HEAD + side, here + way * HEAD - side]))

    def _cross(self, here: QPointF) -> None:
        for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            self._strong.append(QLineF(here + way * CROSS_GAP, here + way * CROSS))
