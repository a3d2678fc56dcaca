"""One clear sentence across the window: an error, or something to know; it waits to be closed and blocks nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets import button, icon_label, label, row, selectable, set_icon, set_state
from viewers.palette import BLUE, RED_TEXT


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = icon_label("triangle-alert", RED_TEXT, 17)
        self.words = selectable(label(wrap=True))
        self._close = button("", self.hide, image="x", kind="flat", tip="Close this message")
        layout = row(self._icon, spacing=10)
        layout.addWidget(self.words, 1)
        layout.addWidget(self._close)
        layout.setContentsMargins(14, 7, 8, 7)
        self.setLayout(layout)
        self.hide()

    def show_error(self, sentence: str) -> None:
        """Something went wrong."""
        self._show(sentence, "true", "triangle-alert", RED_TEXT)

    def show_info(self, sentence: str) -> None:
        """Something to know."""
        self._show(sentence, "info", "info", BLUE)

    def _show(self, sentence: str, kind: str, image: str, colour: str) -> None:
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        set_icon(self._icon, image, colour, 17)
        set_state(self, "banner", kind)
        self.show()
