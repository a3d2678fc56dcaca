"""Signing: the one place that stops the clinician, to say what the name is put to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QWidget

from app.core.finding import Finding, FindingStatus
from app.ui import words
from app.ui.shown import Shown
from app.ui.widgets import button, column, icon_label, label, row, rule, spacer
from app.workflow.signing import MEANING
from viewers.palette import STATUS_COLOUR
from viewers.translate import tr, tr_sentence


class SignDialog(QDialog):
    """Name, statement, and what the clinician made of each finding."""

    def __init__(self, shown: Shown, signer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sign the report"))
        self.setModal(True)
        self.setMinimumWidth(480)
        patient = shown.case.study
        amends = shown.report_state == "amending"
        layout = column(self, margins=(20, 18, 20, 16), spacing=10)
        layout.addWidget(
            label(tr("Sign the amended report") if amends else tr("Sign the report"), kind="title", size=14)
        )
        layout.addWidget(label(f"{words.patient_words(patient)}   {patient.study_date}", kind="secondary", wrap=True))
        layout.addWidget(rule())
        inside = QWidget()
        changes = column(inside, margins=(0, 0, 8, 0), spacing=7)
        for finding in shown.case.findings:
            line = row(icon_label(words.STATUS_ICON[finding.status], STATUS_COLOUR[finding.status]), spacing=8)
            line.addWidget(label(change_words(finding), wrap=True), 1)
            changes.addLayout(line)
        for note in text_words(shown):
            changes.addWidget(label(note, kind="secondary", wrap=True))
        changes.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(120)
        layout.addWidget(scroll, 1)
        layout.addWidget(rule())
        layout.addWidget(label(tr_sentence(MEANING), wrap=True))
        self.name = QLineEdit(signer)
        self.name.setPlaceholderText(tr("Name as it is printed"))
        self.name.setMaxLength(80)
        self.name.setAccessibleName(tr("Name of the signer"))
        self.name.setToolTip(tr("Name as it is printed"))
        self.name.textChanged.connect(lambda _text: self._check())
        layout.addWidget(self.name)
        self._sign = button(
            tr("Sign"), self.accept, image="pen-line", kind="primary", tip=tr("Put your name to the report")
        )
        self._sign.setDefault(True)
        layout.addLayout(row(spacer(), button(tr("Not yet"), self.reject, tip=tr("Close without signing")), self._sign))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)  # noqa: FBT003 - Qt's own signature
        self._check()
        self.name.setFocus()

    @property
    def signer(self) -> str:
        """The name given."""
        return self.name.text().strip()

    def _check(self) -> None:
        self._sign.setEnabled(bool(self.signer))


def change_words(finding: Finding) -> str:
    """What the clinician made of a finding."""
    measurement = finding.measurement
    what = f"{words.title_words(measurement)} {words.levels_words(measurement)}"
    value = words.value_words(measurement)
    if finding.status is FindingStatus.EDITED and finding.proposal is not None:
        before = finding.proposal
        return tr("{what}: {value}, edited; the model said {before}").format(
            what=what, value=value, before=f"{words.value_words(before)}, {words.levels_words(before)}"
        )
    if finding.status is FindingStatus.EDITED:
        return tr("{what}: {value}, measured by the clinician").format(what=what, value=value)
    return f"{what}: {value}, {tr_sentence(str(finding.status))}"


def text_words(shown: Shown) -> tuple[str, ...]:
    """Who wrote how much of the text, and what the side rests on."""
    report = shown.case.report
    notes = []
    if report is not None:
        own = sum(1 for _, sentence in report.sentences if sentence.author == "clinician")
        drafted = sum(1 for _, sentence in report.sentences if sentence.author == "model")
        notes.append(
            tr("{n} sentences: {drafted} by the language model, {own} written or changed by you.").format(
                n=len(report.sentences), drafted=drafted, own=own
            )
        )
    if shown.case.side_stated_by:
        notes.append(tr_sentence(f"Sides of the patient: stated by the {shown.case.side_stated_by}."))
    return tuple(notes)
