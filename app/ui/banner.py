"""One clear sentence over the foot of the film: an error, or something to know; it blocks nothing and moves nothing."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets import button, icon_label, label, row, selectable, set_icon, set_state
from viewers.palette import BLUE, RED_TEXT
from viewers.translate import tr, tr_sentence


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        over.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = icon_label("triangle-alert", RED_TEXT, 17)
        self.words = selectable(label(wrap=True))
        self._close = button("", self.hide, image="x", kind="flat", tip=tr("Close this message"))
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
        words = tr_sentence(sentence)
        self.words.setText(words)
        self.setAccessibleName(words)
        set_icon(self._icon, image, colour, 17)
        set_state(self, "banner", kind)
        self.show()
        self.raise_()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the foot when the film's place changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(self._over.width() - 24, 820)
        height = self.heightForWidth(width)
        self.setGeometry((self._over.width() - width) // 2, self._over.height() - height - 44, width, height)
