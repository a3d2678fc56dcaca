"""A film view for stacks: it can be empty under its words, and says when the reader turns to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewers.film_view import FilmView
from viewers.palette import BACKGROUND
from viewers.translate import tr


class StackView(FilmView):
    """Shows an image of a stack, or while `veil` is set none at all, with the last of `layers` still written.

    Attributes:
        veil: words in place of an image that is not there; None while the image is shown.
    """

    attended = Signal()
    """Mouse button, wheel or keyboard focus came here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.veil: str | None = ""
        self.setMinimumSize(80, 60)
        self.setAccessibleName(tr("Images"))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """No tool acts on an image that is not there."""
        self.attended.emit()
        if self.veil is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """As above."""
        if self.veil is None:
            super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Turning the wheel is turning to this viewport."""
        self.attended.emit()
        super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """By keyboard too."""
        super().focusInEvent(event)
        self.attended.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The image with its layers, or the words alone."""
        if self.veil is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(BACKGROUND))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layers:
            self.layers[-1].paint(painter, self.mapping)
        painter.end()
