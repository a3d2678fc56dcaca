"""The images on the whole of a screen: another one where there is one, else this one; and back."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewers.translate import tr


def other_screen(of: QWidget) -> QScreen | None:
    """A screen that does not hold the window; None where there is but one."""
    own = of.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not own), None)


class FullScreenWindow(QWidget):
    """Holds the workspace's content while it is on a whole screen; closing gives it back."""

    closed = Signal()

    def __init__(self, content: QWidget, screen: QScreen | None, shortcuts: Iterable[QAction]) -> None:
        """`shortcuts`: the commands that must work here too."""
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Plumbline: images"))
        self.content = content
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        self.addActions(list(shortcuts))
        if screen is not None:
            self.setGeometry(screen.geometry())
            self.setScreen(screen)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """However it is closed, the content goes back."""
        self.closed.emit()
        super().closeEvent(event)
