"""The thin bar beside a stack: where in the stack, and which images are ready."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewers.palette import BLUE, LINE, LINE_STRONG, PANEL
from viewers.translate import tr

WIDTH = 11
_LEAST = 14.0


class SliceBar(QWidget):
    """Shows `count` images from top to bottom; pressing or dragging asks for one."""

    asked = Signal(int)
    """An image's index."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready: NDArray[np.bool_] = np.zeros(0, np.bool_)
        self._index = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Place in the stack"))
        self.setToolTip(tr("Place in the stack; images that are ready are lighter"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow."""
        return QSize(WIDTH, 60)

    def show_place(self, index: int) -> None:
        """Mark the image on screen."""
        if index != self._index:
            self._index = index
            self.setAccessibleDescription(tr("{n} of {count}").format(n=index + 1, count=len(self._ready)))
            self.update()

    def show_ready(self, ready: NDArray[np.bool_]) -> None:
        """(count,) whether each image is ready."""
        if not np.array_equal(ready, self._ready):
            self._ready = ready.copy()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track, ready parts, handle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PANEL))
        count, height = len(self._ready), float(self.height())
        if count:
            painter.fillRect(QRectF(4, 0, 3, height), QColor(LINE))
            edges = np.flatnonzero(np.diff(np.concatenate(([0], self._ready.astype(np.int8), [0]))))
            for start, end in zip(edges[::2], edges[1::2], strict=True):
                top = height * float(start) / count
                painter.fillRect(QRectF(4, top, 3, height * float(end - start) / count), QColor(LINE_STRONG))
            size = max(height / count, _LEAST)
            top = (height - size) * (self._index / max(count - 1, 1))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(BLUE))
            painter.drawRoundedRect(QRectF(2.5, top, 6, size), 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go there."""
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event)

    def _ask(self, event: QMouseEvent) -> None:
        count = len(self._ready)
        if count:
            share = event.position().y() / max(self.height(), 1)
            self.asked.emit(min(max(int(share * count), 0), count - 1))
