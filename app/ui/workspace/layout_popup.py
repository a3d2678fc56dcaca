"""Choosing a layout: nine squares, by mouse or arrow keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewers.palette import BACKGROUND, BLUE, LINE_STRONG, RAISED, TEXT
from viewers.translate import tr

_CELL, _GAP, _MARGIN, _WORDS = 30, 5, 10, 24
_MOST = 3


class LayoutPopup(QWidget):
    """A small grid; what lies up to the mouse is the layout to be."""

    chosen = Signal(int, int)
    """(rows, columns)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Layout"))
        self._rows = self._columns = 1
        side = _MOST * _CELL + (_MOST - 1) * _GAP + 2 * _MARGIN
        self.setFixedSize(QSize(side, side + _WORDS))

    def start(self, rows: int, columns: int) -> None:
        """The layout shown now."""
        self._choose(rows, columns)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The squares, and the layout in figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(RAISED))
        painter.setPen(QPen(QColor(LINE_STRONG), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for row in range(_MOST):
            for column in range(_MOST):
                inside = row < self._rows and column < self._columns
                painter.setPen(QPen(QColor(BLUE if inside else LINE_STRONG), 1.4))
                painter.setBrush(QColor("#2F4A63" if inside else BACKGROUND))
                x, y = _MARGIN + column * (_CELL + _GAP), _MARGIN + row * (_CELL + _GAP)
                painter.drawRoundedRect(QRectF(x, y, _CELL, _CELL), 3, 3)
        painter.setPen(QColor(TEXT))
        words = QRectF(0, self.height() - _WORDS - 2, self.width(), _WORDS)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"{self._rows} x {self._columns}")
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the square under the mouse as the last one."""
        self._choose(*self._under(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take it, or close when pressed outside."""
        if self.rect().contains(event.position().toPoint()):
            self._choose(*self._under(event))
            self.chosen.emit(self._rows, self._columns)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows change it, Enter takes it, Escape leaves."""
        key = event.key()
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if across or down:
            self._choose(self._rows + down, self._columns + across)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._rows, self._columns)
            self.close()
        else:
            super().keyPressEvent(event)

    def _under(self, event: QMouseEvent) -> tuple[int, int]:
        step = _CELL + _GAP
        at = event.position()
        return int((at.y() - _MARGIN) // step) + 1, int((at.x() - _MARGIN) // step) + 1

    def _choose(self, rows: int, columns: int) -> None:
        self._rows, self._columns = min(max(rows, 1), _MOST), min(max(columns, 1), _MOST)
        self.setAccessibleDescription(f"{self._rows} x {self._columns}")
        self.update()
