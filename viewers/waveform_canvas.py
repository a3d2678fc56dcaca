"""The sheet of ECG paper: grid, traces, calibration pulses, the file's marks in time and the caliper."""

import math
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.core.waveform import WaveformGroup
from viewers.palette import AMBER, BACKGROUND, BLUE, SECONDARY, TEXT
from viewers.text import film_font
from viewers.translate import tr
from viewers.waveform_caliper import Caliper, caliper_words
from viewers.waveform_paper import MARGIN, ROW, Cell, Paper, millivolts, polyline

# ECG paper's red, dimmed for a dark room.
_FINE: Final = "#21191B"
_COARSE: Final = "#3D2B2E"
_TRACE: Final = "#E8ECF0"
_SMALLEST: Final = 1.5
_LARGEST: Final = 40.0
_WIDEST: Final = 16_000_000.0
"""Pixels on a side that Qt allows a widget, with some room."""


class WaveformCanvas(QWidget):
    """Draws a laid-out group at a number of pixels for each millimetre of paper.

    Signals:
        measured(str): what the caliper reads; empty when it is gone.
    """

    measured = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Waveform"))
        self.setToolTip(tr("Drag to measure time and amplitude; arrow keys move the caliper, Esc removes it"))
        self._group: WaveformGroup | None = None
        self._paper: Paper | None = None
        self._pixels = 4.0
        self._caliper: Caliper | None = None
        self._dragging = False
        self.show_marks = True

    @property
    def pixels_per_mm(self) -> float:
        """Logical pixels for one millimetre of paper."""
        return self._pixels

    @property
    def caliper(self) -> Caliper | None:
        """The caliper; None when none is set."""
        return self._caliper

    def set_paper(self, group: WaveformGroup | None, paper: Paper | None) -> None:
        """Draw a group laid out on paper; None for nothing. The caliper is removed."""
        self._group, self._paper = group, paper
        self._set(None)
        self._fit_size()

    def set_pixels(self, pixels: float) -> None:
        """Zoom: logical pixels for one millimetre of paper."""
        longest = max(self._paper.width, self._paper.height) if self._paper else 1.0
        self._pixels = min(max(pixels, _SMALLEST), _LARGEST, _WIDEST / longest)
        self._fit_size()

    def set_caliper(self, channel: int, start: float, end: float, low: float, high: float) -> None:
        """Measure on a channel from (start s, low) to (end s, high), values in its own unit."""
        if self._paper is None:
            return
        cells = [cell for cell in self._paper.cells if cell.channel == channel and cell.start <= start <= cell.end]
        if cells:
            self._set(Caliper(max(cells, key=lambda cell: cell.end - cell.start), start, end, low, high))

    def x_of_time(self, seconds: float) -> int:
        """Where a moment lies on the first trace that shows it, logical pixels."""
        cells = self._paper.cells if self._paper else ()
        cell = next((one for one in cells if one.start <= seconds <= one.end), None)
        return round(self._paper.x_of(cell, seconds) * self._pixels) if cell and self._paper else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The whole paper at this zoom."""
        if self._paper is None:
            return QSize(10, 10)
        return QSize(math.ceil(self._paper.width * self._pixels), math.ceil(self._paper.height * self._pixels))

    def _fit_size(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def _set(self, caliper: Caliper | None) -> None:
        self._caliper = caliper
        words = ""
        if caliper is not None and self._group is not None:
            words = caliper_words(caliper, self._group.channels[caliper.cell.channel])
        self.measured.emit(words)
        self.update()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The caliper's first point."""
        if event.button() != Qt.MouseButton.LeftButton or self._paper is None:
            return
        x, y = event.position().x() / self._pixels, event.position().y() / self._pixels
        cell = self._paper.cell_at(x, y)
        if cell is None:
            self._set(None)
            return
        start, low = self._paper.seconds_at(cell, x), self._paper.value_at(cell, y)
        self._dragging = True
        self._set(Caliper(cell, start, start, low, low))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The caliper's second point."""
        held = self._caliper
        if not self._dragging or held is None or self._paper is None:
            return
        x, y = event.position().x() / self._pixels, event.position().y() / self._pixels
        end, high = self._paper.seconds_at(held.cell, x), self._paper.value_at(held.cell, y)
        self._set(Caliper(held.cell, held.start, end, held.low, high))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click without a drag removes the caliper."""
        del event
        self._dragging = False
        held = self._caliper
        if held is not None and held.start == held.end and held.low == held.high:
            self._set(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space sets a caliper; arrows move its second point, with Shift its first, with Ctrl by ten samples."""
        paper, group, held = self._paper, self._group, self._caliper
        if paper is None or group is None:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape and held is not None:
            self._set(None)
            return
        if event.key() == Qt.Key.Key_Space:
            cell = held.cell if held else paper.cells[0]
            middle = (cell.start + cell.end) / 2.0
            base = paper.scales[cell.channel].middle
            self._set(Caliper(cell, middle, min(middle + 1.0, cell.end), base, base))
            return
        across = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}.get(Qt.Key(event.key()), 0.0)
        up = {Qt.Key.Key_Up: 1.0, Qt.Key.Key_Down: -1.0}.get(Qt.Key(event.key()), 0.0)
        if held is None or (across == 0.0 and up == 0.0):
            super().keyPressEvent(event)
            return
        step = across / group.frequency_hz * (10.0 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1.0)
        rise = up * 0.5 / paper.scales[held.cell.channel].mm_per_unit
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            start = min(max(held.start + step, held.cell.start), held.cell.end)
            self._set(Caliper(held.cell, start, held.end, held.low + rise, held.high))
        else:
            end = min(max(held.end + step, held.cell.start), held.cell.end)
            self._set(Caliper(held.cell, held.start, end, held.low, held.high + rise))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is seen."""
        painter = QPainter(self)
        area = QRectF(event.rect())
        painter.fillRect(area, QColor(BACKGROUND))
        paper, group = self._paper, self._group
        if paper is None or group is None:
            painter.end()
            return
        self._grid(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in paper.cells:
            top, bottom = (cell.middle - ROW) * self._pixels, (cell.middle + ROW) * self._pixels
            if bottom >= area.top() and top <= area.bottom():
                self._trace(painter, area, paper, group, cell)
        if self.show_marks:
            self._marks(painter, paper, group)
        if self._caliper is not None:
            self._draw_caliper(painter, paper, group, self._caliper)
        painter.end()

    def _grid(self, painter: QPainter, area: QRectF) -> None:
        for step, colour in ((1, _FINE), (5, _COARSE)):
            distance = step * self._pixels
            if distance < 2.6:
                continue
            painter.setPen(QPen(QColor(colour), 1.0))
            upright = range(math.floor(area.left() / distance), math.ceil(area.right() / distance) + 1)
            level = range(math.floor(area.top() / distance), math.ceil(area.bottom() / distance) + 1)
            xs = [round((MARGIN % step) * self._pixels + at * distance) + 0.5 for at in upright]
            ys = [round(at * distance) + 0.5 for at in level]
            lines = [QLineF(x, area.top(), x, area.bottom()) for x in xs]
            painter.drawLines([*lines, *(QLineF(area.left(), y, area.right(), y) for y in ys)])

    def _trace(self, painter: QPainter, area: QRectF, paper: Paper, group: WaveformGroup, cell: Cell) -> None:
        channel = group.channels[cell.channel]
        p = self._pixels
        left = paper.seconds_at(cell, area.left() / p - 1.0)
        right = paper.seconds_at(cell, area.right() / p + 1.0)
        if right > left:
            most = max(64, round((right - left) * paper.speed * p * 2))
            times, values = polyline(channel, group.frequency_hz, left, right, most)
            inside = (times >= cell.start - 1e-9) & (times <= cell.end + 1e-9)
            times, values = times[inside], values[inside]
            scale = paper.scales[cell.channel]
            xs = (cell.left + (times - cell.start) * paper.speed) * p
            ys = (cell.middle - (values - scale.middle) * scale.mm_per_unit) * p
            painter.setPen(QPen(QColor(_TRACE), 1.3))
            for piece in _pieces(xs, ys):
                painter.drawPolyline(piece)
        self._label(painter, paper, group, cell)

    def _label(self, painter: QPainter, paper: Paper, group: WaveformGroup, cell: Cell) -> None:
        channel, p = group.channels[cell.channel], self._pixels
        font = film_font(self.font(), 10.0, bold=True)
        painter.setFont(font)
        name = channel.lead or channel.label
        at_margin = cell.left <= MARGIN
        room = QRectF((1.0 if at_margin else cell.left + 0.8) * p, (cell.middle - ROW / 2 + 1.0) * p, 60.0 * p, 5.0 * p)
        drawn = painter.boundingRect(room, int(Qt.AlignmentFlag.AlignLeft), name)
        painter.fillRect(drawn.adjusted(-3, -1, 3, 1), QColor(15, 17, 19, 200))
        painter.setPen(QColor(TEXT))
        painter.drawText(drawn, int(Qt.AlignmentFlag.AlignLeft), name)
        scale = paper.scales[cell.channel]
        if not channel.lead or not channel.calibrated or scale.middle != 0.0:
            small = film_font(QFont(self.font()), 9.0)
            painter.setFont(small)
            painter.setPen(QColor(AMBER if not channel.calibrated else SECONDARY))
            words = scale.words if channel.calibrated else f"{tr('not calibrated')}: {scale.words}"
            below = QRectF(drawn.left(), drawn.bottom() + 1, 120.0 * p, 5.0 * p)
            shown = painter.boundingRect(below, int(Qt.AlignmentFlag.AlignLeft), words)
            painter.fillRect(shown.adjusted(-3, 0, 3, 0), QColor(15, 17, 19, 200))
            painter.drawText(shown, int(Qt.AlignmentFlag.AlignLeft), words)
        factor = millivolts(channel.unit)
        if at_margin and factor is not None and channel.lead:
            # 1 mV, 200 ms at 25 mm/s: the pulse by which paper is read.
            high = scale.mm_per_unit / factor
            base, start = cell.middle, MARGIN - 8.0
            points = [(start, base), (start + 1, base), (start + 1, base - high), (start + 6, base - high)]
            points += [(start + 6, base), (start + 7, base)]
            painter.setPen(QPen(QColor(SECONDARY), 1.2))
            painter.drawPolyline(QPolygonF([QPointF(x * p, y * p) for x, y in points]))
        elif not at_margin:
            painter.setPen(QPen(QColor(SECONDARY), 1.0))
            x = cell.left * p
            painter.drawLine(QPointF(x, (cell.middle - 4) * p), QPointF(x, (cell.middle + 4) * p))

    def _marks(self, painter: QPainter, paper: Paper, group: WaveformGroup) -> None:
        """The file's points in time along the top edge; words only where there is room for them."""
        painter.setFont(film_font(self.font(), 9.0))
        taken = -math.inf
        top = paper.cells[0]
        if len({cell.start for cell in paper.cells}) > 1:
            return
        for note in group.annotations:
            if note.start_s is None or not top.start <= note.start_s <= top.end:
                continue
            x = paper.x_of(top, note.start_s) * self._pixels
            painter.setPen(QPen(QColor(BLUE), 1.0))
            painter.drawLine(QPointF(x, 0), QPointF(x, 2.0 * self._pixels))
            width = painter.fontMetrics().horizontalAdvance(note.text)
            if x > taken + 6 and self._pixels >= 8.0:
                painter.drawText(QPointF(x + 2, 2.0 * self._pixels + painter.fontMetrics().ascent()), note.text)
                taken = x + width

    def _draw_caliper(self, painter: QPainter, paper: Paper, group: WaveformGroup, held: Caliper) -> None:
        p, cell = self._pixels, held.cell
        x1, x2 = paper.x_of(cell, held.start) * p, paper.x_of(cell, held.end) * p
        y1, y2 = paper.y_of(cell, held.low) * p, paper.y_of(cell, held.high) * p
        top, bottom = (cell.middle - ROW / 2) * p, (cell.middle + ROW / 2) * p
        box = QRectF(QPointF(min(x1, x2), top), QPointF(max(x1, x2), bottom))
        painter.fillRect(box, QColor(242, 177, 52, 28))
        painter.setPen(QPen(QColor(AMBER), 1.4))
        painter.drawLines([QLineF(x1, top, x1, bottom), QLineF(x2, top, x2, bottom)])
        painter.setPen(QPen(QColor(AMBER), 1.0, Qt.PenStyle.DashLine))
        painter.drawLines([QLineF(box.left(), y1, box.right(), y1), QLineF(box.left(), y2, box.right(), y2)])
        words = caliper_words(held, group.channels[cell.channel]).split(": ", 1)[-1]
        painter.setFont(film_font(self.font(), 10.0, bold=True))
        room = painter.fontMetrics().horizontalAdvance(words) + 12
        visible = self.visibleRegion().boundingRect()
        left = min(max(box.left(), visible.left() + 4.0), max(visible.right() - room - 4.0, visible.left() + 4.0))
        plate = QRectF(left, bottom + 3, room, painter.fontMetrics().height() + 6)
        if plate.bottom() > self.height():
            plate.moveBottom(top - 3)
        painter.fillRect(plate, QColor(15, 17, 19, 235))
        painter.setPen(QColor(AMBER))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), words)


def _pieces(xs: np.ndarray, ys: np.ndarray) -> list[QPolygonF]:
    """The line between missing samples, each piece for itself."""
    known = np.isfinite(ys)
    if not known.any():
        return []
    edges = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
    pieces = []
    for part in np.split(np.arange(len(ys)), edges):
        if known[part[0]]:
            held = np.clip(ys[part], -1e6, 1e6)
            pieces.append(QPolygonF([QPointF(x, y) for x, y in zip(xs[part].tolist(), held.tolist(), strict=True)]))
    return pieces
