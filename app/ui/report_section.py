"""A titled section of the report: its sentences in order and a line to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.finding import Finding
from app.core.report import Problem, Section
from app.ui.sentence_row import SentenceRow
from app.ui.widgets import button, column, label, row, spacer
from viewers.palette import SECONDARY
from viewers.translate import tr


class ReportSection(QWidget):
    """Rows are kept and changed in place, so that the cursor stays where the clinician types."""

    changed = Signal(int, int, str)
    removed = Signal(int, int)
    evidence_changed = Signal(int, int, object)
    added = Signal(int, str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = 0
        self._title = label(kind="heading")
        self._add = button(
            tr("Add"),
            self._ask,
            image="plus",
            colour=SECONDARY,
            kind="flat",
            tip=tr("Add a sentence here"),
        )
        self._new = QLineEdit()
        self._new.setPlaceholderText(tr("New sentence, then Enter"))
        self._new.setMaxLength(1000)
        self._new.setAccessibleName(tr("New sentence"))
        self._new.setToolTip(tr("New sentence, then Enter"))
        self._new.hide()
        self._new.returnPressed.connect(self._on_entered)
        self._new.editingFinished.connect(self._on_left)
        self._rows: list[SentenceRow] = []
        self._layout = column(self, spacing=3)
        self._layout.addLayout(row(self._title, spacer(), self._add))
        self._layout.addWidget(self._new)

    @property
    def rows(self) -> tuple[SentenceRow, ...]:
        """The rows shown."""
        return tuple(made for made in self._rows if not made.isHidden())

    def show_section(
        self,
        section: Section,
        index: int,
        problems: tuple[Problem, ...],
        findings: dict[str, Finding],
        *,
        chosen: str,
        locked: bool,
    ) -> None:
        """Show a section with the problems of its sentences."""
        self.index = index
        self._title.setText(section.title)
        self._add.setVisible(not locked)
        self._add.setAccessibleName(tr("Add a sentence to {section}").format(section=section.title))
        if locked:
            self._new.hide()
        while len(self._rows) < len(section.sentences):
            made = SentenceRow()
            made.changed.connect(self.changed)
            made.removed.connect(self.removed)
            made.evidence_changed.connect(self.evidence_changed)
            made.chosen.connect(self.chosen)
            self._layout.insertWidget(1 + len(self._rows), made)
            self._rows.append(made)
        for place, made in enumerate(self._rows):
            made.setVisible(place < len(section.sentences))
            if place < len(section.sentences):
                sentence = section.sentences[place]
                own = tuple(p for p in problems if (p.section, p.sentence) == (section.title, sentence.text))
                made.show_sentence(sentence, (index, place), own, findings, chosen=chosen, locked=locked)

    def settle(self) -> None:
        """Hand over words that are still being typed."""
        for made in self._rows:
            made.text.settle()

    def _ask(self) -> None:
        self._new.show()
        self._new.setFocus()

    def _on_entered(self) -> None:
        text = self._new.text().strip()
        self._new.clear()
        self._new.hide()
        if text:
            self.added.emit(self.index, text)

    def _on_left(self) -> None:
        if not self._new.hasFocus() and not self._new.text().strip():
            self._new.hide()
