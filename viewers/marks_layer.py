"""Paints the vertebrae and the findings' constructions over the film, with lines that keep their width on screen."""

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from app.core.cobb_drawing import Anchor, BalanceDrawing, CobbDrawing, draw_balance, draw_cobb
from app.core.finding import Finding, FindingStatus
from app.core.geometry import Point, Segment
from app.core.measurement import BalanceConstruction, CobbConstruction, Measurement, Unit
from viewers.mapping import Mapping
from viewers.marks import CornerHit, EndHit, FindingHit, Marks
from viewers.palette import BLUE, OUTLINE, STATUS_COLOUR, TEXT, VERTEBRA
from viewers.text import film_font, outlined_text, text_size
from viewers.translate import tr, tr_sentence

_NAMES_FROM = 13.0
"""Height of a vertebra on screen, in logical pixels, from which every level is named."""
Line = tuple[float, float, float, float]
_CORNER_ORDER = (0, 1, 3, 2)


@lru_cache(maxsize=64)
def cobb_drawing(construction: CobbConstruction, rows: int, columns: int, aspect: float) -> CobbDrawing:
    """The construction's lines on this film; kept, since painting asks for them again and again."""
    return draw_cobb(construction, rows=rows, columns=columns, row_spacing=1.0, column_spacing=aspect)


@lru_cache(maxsize=16)
def balance_drawing(construction: BalanceConstruction, rows: int, columns: int) -> BalanceDrawing:
    """The plumb line on this film."""
    return draw_balance(construction, rows=rows, columns=columns)


def label_text(measurement: Measurement) -> str:
    """What a label says: "MT 48.1°", "T1 over L5 12.3 mm"."""
    if measurement.cobb is not None:
        return f"{measurement.cobb.region} {measurement.value:.1f}°"
    unit, digits = (" mm", 1) if measurement.unit is Unit.MILLIMETRE else (" px", 0)
    balance = measurement.balance
    value = f"{measurement.value:.{digits}f}{unit}"
    if balance is None:
        return value
    levels = tr("{upper} over {lower}").format(upper=balance.upper_level, lower=balance.lower_level)
    return f"{levels} {value}"


class MarksLayer:
    """Paints `marks`; `size` is (rows, columns) of the film they lie on.

    `keep_clear` gives the boxes of text that other layers write, in widget pixels.
    """

    def __init__(self, marks: Marks, font: QFont, keep_clear: Callable[[Mapping], list[QRectF]]) -> None:
        self.marks = marks
        self._keep_clear = keep_clear
        self.size = (1, 1)
        self._font = font
        self._places: dict[str, int] = {}  # the label place last used, kept so that labels do not jump
        self._taken: list[QRectF] = []
        self._lines: list[Line] = []  # of all constructions, for labels to keep clear of

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Vertebrae, constructions, labels, then handles."""
        marks = self.marks
        marks.labels.clear()
        if not marks.visible:
            return
        self._taken, self._lines = self._keep_clear(mapping), []
        self._vertebrae(painter, mapping)
        back_first = sorted(marks.findings, key=lambda f: f.finding_id == marks.chosen)
        for finding in back_first:
            self._construction(painter, mapping, finding)
        named: set[str] = set()
        for finding in reversed(back_first):
            named |= self._labels(painter, mapping, finding)
        self._level_names(painter, mapping, named)
        self._handles(painter, mapping)

    # Vertebrae

    def _vertebrae(self, painter: QPainter, mapping: Mapping) -> None:
        """All outlines as single lines, which are painted fastest: the model's, then those the clinician moved."""
        for moved in (False, True):
            lines = []
            for vertebra in self.marks.vertebrae:
                if (vertebra.score is None) is moved:
                    ring = [mapping.to_widget(vertebra.corners[i]) for i in _CORNER_ORDER]
                    lines += [QLineF(ring[i - 1], ring[i]) for i in range(4)]
            colour, halo = QColor(BLUE if moved else VERTEBRA), QColor(OUTLINE)
            colour.setAlpha(235 if moved or self.marks.editing else 170)
            halo.setAlpha(90)
            for pen in (QPen(halo, 3.0), QPen(colour, 1.1)):
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLines(lines)

    def _level_names(self, painter: QPainter, mapping: Mapping, named: set[str]) -> None:
        font = film_font(self._font, 9)
        for vertebra in self.marks.vertebrae:
            if vertebra.level in named:
                continue
            upper_left, _, lower_left, _ = (mapping.to_widget(corner) for corner in vertebra.corners)
            if lower_left.y() - upper_left.y() < _NAMES_FROM:
                continue
            width, height = text_size(vertebra.level, font)
            middle = (upper_left + lower_left) / 2
            at = QPointF(min(upper_left.x(), lower_left.x()) - width - 7, middle.y() + height * 0.32)
            box = QRectF(at.x(), at.y() - height * 0.75, width, height)
            if not any(box.intersects(other) for other in self._taken):
                outlined_text(painter, at, vertebra.level, font, VERTEBRA)

    # Findings

    def _pen(self, finding: Finding, width: float) -> tuple[QPen, QPen]:
        """Halo and line; dashed while proposed."""
        colour = QColor(STATUS_COLOUR[finding.status])
        chosen = self.marks.chosen
        if chosen and finding.finding_id != chosen:
            colour.setAlpha(185)
            width *= 0.8
        dark = QColor(OUTLINE)
        dark.setAlpha(170)
        halo, line = QPen(dark, width + 2.2), QPen(colour, width)
        for pen in (halo, line):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if finding.status is FindingStatus.PROPOSED:
                # Lengths count in widths of the pen; both pens make the same dashes, so that the film shows between.
                pen.setDashPattern([7.0 / pen.widthF(), 4.5 / pen.widthF()])
        return halo, line

    def _construction(self, painter: QPainter, mapping: Mapping, finding: Finding) -> None:
        measurement = finding.measurement
        rows, columns = self.size
        rejected = finding.status is FindingStatus.REJECTED
        if measurement.cobb is not None:
            drawing = cobb_drawing(measurement.cobb, rows, columns, mapping.aspect)
            strong = self._pen(finding, 2.0)
            fine = self._pen(finding, 1.3)
            if rejected:
                _lines(painter, mapping, (drawing.upper_line, drawing.lower_line), fine)
                return
            chords = pairwise((*drawing.arc[::4], drawing.arc[-1]))
            self._lines += [_on_widget(line, mapping) for line in (*drawing.lines, *chords)]
            _lines(painter, mapping, (drawing.upper_perpendicular, drawing.lower_perpendicular), fine)
            _lines(painter, mapping, (drawing.upper_line, drawing.lower_line), strong)
            solid = QPen(fine[0]), QPen(fine[1])
            for pen in solid:
                pen.setStyle(Qt.PenStyle.SolidLine)
            for square in drawing.right_angles:
                _path(painter, mapping, square, solid)
            _path(painter, mapping, drawing.arc, solid)
            self._hot_end(painter, mapping, finding, drawing)
        elif measurement.balance is not None and not rejected:
            balance = balance_drawing(measurement.balance, rows, columns)
            self._lines.append(_on_widget(balance.plumb, mapping))
            _lines(painter, mapping, (balance.plumb, balance.offset), self._pen(finding, 1.3))
            for point in (measurement.balance.plumb_top, measurement.balance.reference):
                painter.setPen(QPen(QColor(OUTLINE), 1.0))
                painter.setBrush(QColor(STATUS_COLOUR[finding.status]))
                painter.drawEllipse(mapping.to_widget(point), 3.0, 3.0)

    def _hot_end(self, painter: QPainter, mapping: Mapping, finding: Finding, drawing: CobbDrawing) -> None:
        """The end-plate line under the mouse or held is drawn stronger."""
        for hit in (self.marks.held, self.marks.hot):
            if isinstance(hit, EndHit) and hit.finding_id == finding.finding_id:
                line = drawing.upper_line if hit.upper else drawing.lower_line
                pen = QPen(QColor(TEXT), 3.0)
                painter.setPen(pen)
                painter.drawLine(mapping.to_widget(line[0]), mapping.to_widget(line[1]))
                return

    def _labels(self, painter: QPainter, mapping: Mapping, finding: Finding) -> set[str]:
        """Paint a finding's labels; returns the levels that it names."""
        measurement, colour = finding.measurement, STATUS_COLOUR[finding.status]
        rows, columns = self.size
        rejected = finding.status is FindingStatus.REJECTED
        if measurement.cobb is not None:
            drawing = cobb_drawing(measurement.cobb, rows, columns, mapping.aspect)
            self._value(painter, mapping, finding, drawing.angle_anchors)
            if rejected:
                return set()
            small = film_font(self._font, 9.5, bold=True)
            for level, anchors in (
                (measurement.cobb.upper_end, drawing.upper_anchors),
                (measurement.cobb.lower_end, drawing.lower_anchors),
            ):
                place = self._place(mapping, f"{finding.finding_id} {level}", anchors, text_size(level, small))
                outlined_text(painter, place.bottomLeft() - QPointF(0, place.height() * 0.22), level, small, colour)
            return {measurement.cobb.upper_end, measurement.cobb.lower_end}
        if measurement.balance is not None:
            balance = balance_drawing(measurement.balance, rows, columns)
            self._value(painter, mapping, finding, balance.anchors)
        return set()

    def _value(self, painter: QPainter, mapping: Mapping, finding: Finding, anchors: tuple[Anchor, ...]) -> None:
        """The value in bold with the status as a word below it."""
        chosen = finding.finding_id == self.marks.chosen
        hot = self.marks.hot == FindingHit(finding.finding_id)
        big = film_font(self._font, 13 if chosen else 11.5, bold=True)
        small = film_font(self._font, 9)
        text, word = label_text(finding.measurement), tr_sentence(str(finding.status))
        (width, height), (small_width, small_height) = text_size(text, big), text_size(word, small)
        box = self._place(mapping, finding.finding_id, anchors, (max(width, small_width), height + small_height - 3))
        colour = STATUS_COLOUR[finding.status]
        struck = finding.status is FindingStatus.REJECTED
        first = QPointF(box.left(), box.top() + height * 0.78)
        outlined_text(painter, first, text, big, TEXT if hot else colour, struck=struck)
        outlined_text(painter, QPointF(box.left(), box.bottom() - small_height * 0.22), word, small, colour)
        self.marks.labels[finding.finding_id] = box.adjusted(-4, -2, 4, 2)

    def _place(self, mapping: Mapping, key: str, anchors: tuple[Anchor, ...], size: tuple[float, float]) -> QRectF:
        """The first free place of a label, the one used last before the others."""
        width, height = size
        room = QRectF(4, 4, mapping.width - 8, mapping.height - 8)
        order = list(range(len(anchors)))
        last = self._places.get(key, 0)
        if last in order:
            order.remove(last)
            order.insert(0, last)
        boxes = {}
        for index in order:
            at = mapping.to_widget(anchors[index].position)
            left = at.x() - width * (1 - anchors[index].align) / 2
            boxes[index] = QRectF(left, at.y() - height / 2, width, height)
        free = [
            index
            for index in order
            if room.contains(boxes[index]) and not any(boxes[index].intersects(other) for other in self._taken)
        ]
        if free:
            # Crossing no line is best; the order decides among equals.
            crossings = {i: sum(_crosses(line, _edges(boxes[i])) for line in self._lines) for i in free}
            best = min(free, key=crossings.__getitem__)
            self._places[key] = best
            self._taken.append(boxes[best])
            return boxes[best]
        # Nowhere free: as near to the best place as the other labels let it be.
        box = boxes[order[0]]
        for _ in range(12):
            blocking = next((other for other in self._taken if other.intersects(box)), None)
            if blocking is None:
                break
            box.moveTop(blocking.bottom() + 2)
        box.moveLeft(min(max(box.left(), room.left()), room.right() - width))
        box.moveTop(min(max(box.top(), room.top()), room.bottom() - height))
        self._taken.append(box)
        return box

    # Handles

    def _handles(self, painter: QPainter, mapping: Mapping) -> None:
        chosen = self.marks.finding(self.marks.chosen)
        cobb = chosen.measurement.cobb if chosen is not None else None
        ends = (cobb.upper_end, cobb.lower_end) if cobb is not None else ()
        for handle in self.marks.handles():
            vertebra = self.marks.vertebra(handle.level)
            if vertebra is None:
                continue
            at = mapping.to_widget(vertebra.corners[handle.corner])
            active = handle in (self.marks.held, self.marks.hot)
            if isinstance(self.marks.held, CornerHit) and not active:
                continue  # while one corner is placed, nothing else is in the way
            end = handle.level in ends
            radius = 8.0 if active else (4.5 if end else 3.2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(OUTLINE), 3.4))
            painter.drawEllipse(at, radius, radius)
            painter.setPen(QPen(QColor(TEXT if active else BLUE), 1.6 if end or active else 1.2))
            painter.drawEllipse(at, radius, radius)
            if active:
                painter.setPen(QPen(QColor(TEXT), 1.0))
                painter.drawLine(at - QPointF(2.5, 0), at + QPointF(2.5, 0))
                painter.drawLine(at - QPointF(0, 2.5), at + QPointF(0, 2.5))


def _edges(box: QRectF) -> Line:
    return box.left(), box.top(), box.right(), box.bottom()


def _on_widget(segment: Segment, mapping: Mapping) -> Line:
    start, end = mapping.to_widget(segment[0]), mapping.to_widget(segment[1])
    return start.x(), start.y(), end.x(), end.y()


def _lines(painter: QPainter, mapping: Mapping, lines: tuple[Segment, ...], pens: tuple[QPen, QPen]) -> None:
    for pen in pens:
        painter.setPen(pen)
        for start, end in lines:
            painter.drawLine(mapping.to_widget(start), mapping.to_widget(end))


def _crosses(line: Line, box: Line) -> bool:
    """Whether a line (x1, y1, x2, y2) runs through a box (left, top, right, bottom): Liang and Barsky's clipping."""
    x1, y1, x2, y2 = line
    enter, leave = 0.0, 1.0
    for start, step, low, high in ((x1, x2 - x1, box[0], box[2]), (y1, y2 - y1, box[1], box[3])):
        if step == 0.0:
            if not low <= start <= high:
                return False
            continue
        first, last = (low - start) / step, (high - start) / step
        enter, leave = max(enter, min(first, last)), min(leave, max(first, last))
    return enter <= leave


def _path(painter: QPainter, mapping: Mapping, points: tuple[Point, ...], pens: tuple[QPen, QPen]) -> None:
    path = QPainterPath(mapping.to_widget(points[0]))
    for point in points[1:]:
        path.lineTo(mapping.to_widget(point))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in pens:
        painter.setPen(pen)
        painter.drawPath(path)
