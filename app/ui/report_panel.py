"""The report: indication, sections of sentences with their evidence and problems, drafting and signing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from app.ui.report_section import ReportSection
from app.ui.shortcut_tips import say_tip
from app.ui.shown import Shown
from app.ui.sign_bar import SignBar
from app.ui.widgets import button, column, label, row, spacer
from viewers.mark import mark
from viewers.palette import AMBER, BLUE, GREEN, SECONDARY
from viewers.translate import tr

NOTHING_OPEN = mark("No film is open. The report is written from the findings you accept.")
NO_REPORT = mark(
    "The report begins when the film has been analyzed: a plain text at once, prose from the language model."
)
WAITING = mark("The report begins once you have written your impression (Findings).")
_STATE = {
    "preliminary": (mark("Preliminary, not signed"), AMBER),
    "final": (mark("Final"), GREEN),
    "amended": (mark("Amended"), GREEN),
    "amending": (mark("Amendment, not signed"), BLUE),
}


class ReportPanel(QWidget):
    """Shows the report; emits the clinician's changes."""

    sentence_changed = Signal(int, int, str)
    sentence_removed = Signal(int, int)
    evidence_changed = Signal(int, int, object)
    sentence_added = Signal(int, str)
    indication_changed = Signal(str)
    chosen = Signal(str)
    draft_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = label(kind="title")
        self.draft = button(
            tr("Draft"),
            self.draft_asked.emit,
            image="sparkles",
            tip=tr("Let the language model draft the prose"),
            command="draft",
        )
        self._head = QWidget()
        self._head.setLayout(row(self._state, spacer(), self.draft))
        self._indication = QLineEdit()
        self._indication.setPlaceholderText(tr("Indication: the clinical question (optional)"))
        self._indication.setMaxLength(2000)
        self._indication.setAccessibleName(tr("Indication"))
        self._indication.setToolTip(tr("Indication: the clinical question (optional)"))
        self._indication.editingFinished.connect(self._on_indication)
        self._empty = label(tr(NOTHING_OPEN), kind="secondary", wrap=True)
        self._streamed = label(wrap=True)
        self._drafted_by = label(kind="secondary", wrap=True, size=9)
        self._sections: list[ReportSection] = []
        self._kept_indication = ""
        inside = QWidget()
        self._list = column(inside, margins=(12, 10, 12, 12), spacing=10)
        for widget in (self._head, self._indication, self._empty, self._streamed, self._drafted_by):
            self._list.addWidget(widget)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.foot = SignBar()
        whole = column(self, spacing=0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.foot)
        self.show_case(None)

    @property
    def sections(self) -> tuple[ReportSection, ...]:
        """The sections shown."""
        return tuple(section for section in self._sections if not section.isHidden())

    def show_case(self, shown: Shown | None) -> None:
        """Show a case's report."""
        report = shown.case.report if shown is not None else None
        drafting = shown is not None and shown.drafting
        self._head.setVisible(shown is not None)
        self._indication.setVisible(shown is not None)
        self._empty.setVisible(report is None)
        waiting = shown is not None and shown.waiting
        self._empty.setText(tr(NOTHING_OPEN if shown is None else WAITING if waiting else NO_REPORT))
        self._streamed.setVisible(drafting)
        self._drafted_by.setVisible(report is not None and not drafting)
        self.foot.show_case(shown)
        sections = report.sections if report is not None and not drafting else ()
        while len(self._sections) < len(sections):
            self._add_section()
        for index, widget in enumerate(self._sections):
            widget.setVisible(index < len(sections))
        if shown is None:
            return
        self._show_head(shown)
        findings = {finding.finding_id: finding for finding in shown.case.findings}
        for index, section in enumerate(sections):
            self._sections[index].show_section(
                section, index, shown.problems, findings, chosen=shown.chosen, locked=shown.locked
            )
        if report is not None:
            by = report.drafted_by
            drafted = tr("Prose drafted by {model}.").format(model=by)
            self._drafted_by.setText(tr("Text from templates.") if by == "template" else drafted)

    def show_stream(self, text: str) -> None:
        """Show what the language model has written so far."""
        self._streamed.setText(text)

    def settle(self) -> None:
        """Hand over words that are still being typed."""
        self._on_indication()
        for section in self._sections:
            section.settle()

    def _show_head(self, shown: Shown) -> None:
        words, colour = _STATE.get(shown.report_state, (mark("No report yet"), SECONDARY))
        self._state.setText(tr(words))
        self._state.setStyleSheet(f"color: {colour}")
        can_draft = shown.case.report is not None and not shown.locked and not shown.drafting
        counting = any(finding.counts for finding in shown.case.findings)
        self.draft.setVisible(not shown.locked)
        self.draft.setEnabled(can_draft and counting)
        self.draft.setText(f" {tr('Drafting') if shown.drafting else tr('Draft')}")
        tip = tr("Let the language model draft the prose") if counting else tr("Accept a finding first.")
        say_tip(self.draft, tip, "draft")
        self._kept_indication = shown.case.indication
        if not self._indication.hasFocus():
            self._indication.setText(shown.case.indication)
        self._indication.setReadOnly(shown.locked)

    def _add_section(self) -> None:
        section = ReportSection()
        section.changed.connect(self.sentence_changed)
        section.removed.connect(self.sentence_removed)
        section.evidence_changed.connect(self.evidence_changed)
        section.added.connect(self.sentence_added)
        section.chosen.connect(self.chosen)
        self._list.insertWidget(4 + len(self._sections), section)
        self._sections.append(section)

    def _on_indication(self) -> None:
        text = self._indication.text().strip()
        if text != self._kept_indication and not self._indication.isReadOnly():
            self._kept_indication = text
            self.indication_changed.emit(text)
