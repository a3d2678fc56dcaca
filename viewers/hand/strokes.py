"""Painting the lines of marks: a dark line under each coloured one, with ticks, heads and crosses of screen size."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from app.core.geometry import Point
from viewers.hand.look import CROSS, CROSS_GAP, FINE_WIDTH, HALO, HALO_WIDTH, HEAD, LINE_WIDTH, MARK, TICK
from viewers.hand.shapes import Line, Shape
from viewers.mapping import Mapping


def path_of(lines: tuple[Line, ...]) -> QPainterPath:
    """Polylines in pixels of the image as one path."""
    made = QPainterPath()
    for line in lines:
        made.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
    return made


class Strokes:
    """Collects the lines of several marks of one colour, then paints them in few calls."""

    def __init__(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._transform: QTransform = mapping.transform()
        self._strong, self._fine, self._dashed = QPainterPath(), QPainterPath(), QPainterPath()
        self._filled = QPainterPath()

    def add(self, shown: Shape, paths: tuple[QPainterPath, QPainterPath, QPainterPath]) -> None:
        """Add a mark; `paths` are its lines, fine and dashed lines as `path_of` gives them."""
        self._strong.addPath(self._transform.map(paths[0]))
        self._fine.addPath(self._transform.map(paths[1]))
        self._dashed.addPath(self._transform.map(paths[2]))
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
            for path, width in ((self._dashed, FINE_WIDTH), (self._fine, FINE_WIDTH), (self._strong, LINE_WIDTH)):
                if path.isEmpty():
                    continue
                pen = QPen(ink, width + wider + extra)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                if path is self._dashed:
                    # In widths of the pen: both pens make the same dashes.
                    pen.setDashPattern([5.0 / pen.widthF(), 4.0 / pen.widthF()])
                painter.setPen(pen)
                painter.drawPath(path)
        if not self._filled.isEmpty():
            painter.setPen(QPen(dark, 1.4))
            painter.setBrush(QColor(colour))
            painter.drawPath(self._filled)

    def _direction(self, place: Point, towards: Point) -> tuple[QPointF, QPointF] | None:
        """Widget point, and the unit vector from it towards the other; None where they coincide."""
        here = self._mapping.to_widget(place)
        way = self._mapping.to_widget(towards) - here
        length = math.hypot(way.x(), way.y())
        return (here, way / length) if length > 1e-6 else None

    def _across(self, path: QPainterPath, place: Point, towards: Point, half: float) -> None:
        found = self._direction(place, towards)
        if found is not None:
            here, way = found
            side = QPointF(-way.y(), way.x()) * half
            path.moveTo(here - side)
            path.lineTo(here + side)

    def _head(self, tip: Point, tail: Point) -> None:
        found = self._direction(tip, tail)
        if found is not None:
            here, way = found
            side = QPointF(-way.y(), way.x()) * (HEAD * 0.38)
            self._filled.addPolygon(QPolygonF([here, here + way * HEAD + side, here + way * HEAD - side, here]))

    def _cross(self, here: QPointF) -> None:
        for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
            self._strong.moveTo(here + way * CROSS_GAP)
            self._strong.lineTo(here + way * CROSS)
