"""The reader's own impression, written before the model's marks are shown, and kept beside them afterwards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.ui.film_loading import local_time
from app.ui.shown import Shown
from app.ui.widgets import button, column, label, row, selectable, spacer
from app.workflow.edits import LONGEST_IMPRESSION
from viewers.translate import tr


class ImpressionPanel(QFrame):
    """Asks for the impression while it is waited for; shows it once it was written."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._case_id = ""
        self._title = label(tr("Your impression first"), kind="title")
        self._why = label(
            tr("A model reads this image too. Its marks are shown once you have written what you see yourself."),
            kind="secondary",
            wrap=True,
        )
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("What do you see?"))
        self.text.setAccessibleName(tr("Your impression"))
        self.text.setToolTip(tr("Kept with the case and never changed afterwards"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(96)
        self.text.textChanged.connect(self._on_text)
        self.show_marks = button(
            tr("Show the model's marks"),
            self._on_written,
            image="eye",
            kind="primary",
            tip=tr("Keeps your impression as it is and shows the model's marks"),
        )
        self._left = label(kind="secondary", size=9)
        self._kept = selectable(label(wrap=True))
        self._by = label(kind="secondary", wrap=True, size=9)
        layout = column(self, margins=(11, 9, 11, 10), spacing=6)
        layout.addWidget(self._title)
        for widget in (self._why, self.text, self._kept, self._by):
            layout.addWidget(widget)
        self._foot = QWidget()
        self._foot.setLayout(row(self.show_marks, spacer(), self._left))
        layout.addWidget(self._foot)
        self._on_text()
        self.show_case(None)

    def show_case(self, shown: Shown | None) -> None:
        """Ask, show what was written, or nothing at all."""
        impression = shown.case.first_impression if shown is not None else None
        asks = shown is not None and shown.waiting
        if shown is not None and shown.case.case_id != self._case_id:
            self._case_id = shown.case.case_id
            self.text.clear()
        self.setVisible(asks or impression is not None)
        for widget in (self._why, self.text, self._foot):
            widget.setVisible(asks)
        for widget in (self._kept, self._by):
            widget.setVisible(impression is not None)
        self._title.setText(tr("Your impression first") if asks else tr("First impression"))
        if impression is not None:
            self._kept.setText(impression.text)
            self._by.setText(
                tr("Written by {name} before the model's marks were shown, {when}").format(
                    name=impression.by, when=local_time(impression.at)
                )
            )

    def _on_text(self) -> None:
        words = " ".join(self.text.toPlainText().split())
        over = len(words) - LONGEST_IMPRESSION
        self.show_marks.setEnabled(bool(words) and over <= 0)
        self._left.setText(tr("{n} characters too many").format(n=over) if over > 0 else "")

    def _on_written(self) -> None:
        self.written.emit(self.text.toPlainText())
