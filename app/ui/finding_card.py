"""One finding: what was measured, how sure, what the clinician made of it, and the three decisions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.core.finding import Finding, FindingStatus
from app.core.measurement import Measurement, MeasurementKind
from app.core.prediction import Score
from app.ui import words
from app.ui.pack_words import ORDER_ONLY, classes_of, pack_summary
from app.ui.score_bars import ScoreBars, score_rows
from app.ui.shortcut_tips import say_tip
from app.ui.widgets import button, column, icon_label, label, row, set_icon, set_state, spacer
from app.workflow.pack_correction import MASK_KINDS
from app.workflow.pack_edits import model_classes
from viewers.mark import mark
from viewers.palette import AMBER, BLUE, GREEN, GREY, SECONDARY, STATUS_COLOUR
from viewers.translate import tr, tr_sentence

CORNERS = mark("Move its corners and ends")
EDIT_TIPS = dict.fromkeys(MASK_KINDS, mark("Correct it with the brush")) | {
    MeasurementKind.DETECTION: mark("Move its box, or its corners and edges"),
    MeasurementKind.THORACIC_FRAME: mark("Correct the boxes that it is measured on"),
    MeasurementKind.CLASSIFICATION: mark("Choose another class"),
}
"""How each kind of a pack's findings is corrected; the others can be accepted or rejected."""


def _summary(measurement: Measurement | None) -> str:
    """The model's or the clinician's value on one line; empty for None."""
    if measurement is None:
        return ""
    if measurement.pack is not None:
        return pack_summary(measurement)
    return f"{words.value_words(measurement)}, {words.levels_words(measurement)}"


class FindingCard(QFrame):
    """Shows one finding; emits what was clicked, with its id."""

    chosen = Signal(str)
    accepted = Signal(str)
    edit_asked = Signal(str)
    rejected = Signal(str)
    restored = Signal(str)
    why_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding_id = ""
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon = icon_label("circle-dashed", AMBER)
        self._title = label(kind="title", wrap=True)  # names of diagnoses are long
        self._value = label(kind="title", size=13)
        self._levels = label()
        self._sure = label(kind="secondary")
        self._side = label(kind="secondary", wrap=True)
        self._both = label(kind="secondary", wrap=True)
        self._word = label(size=9)
        self._accept = button(
            tr("Accept"), self._on_accept, image="check", colour=GREEN, tip=tr("Accept this finding"), command="accept"
        )
        self._edit = button(
            tr("Edit"), self._on_edit, image="pencil", colour=BLUE, tip=tr("Move its corners and ends"), command="edit"
        )
        self._reject = button(
            tr("Reject"), self._on_reject, image="x", colour=GREY, tip=tr("Reject this finding"), command="reject"
        )
        self._restore = button(
            tr("Back to proposal"), self._on_restore, image="rotate-ccw", colour=SECONDARY, tip=tr("Undo the decision")
        )
        self._why = button(
            tr("Why"), self._on_why, image="focus", colour=SECONDARY, tip=tr("Maps, threshold and similar cases")
        )
        self.bars = ScoreBars()
        layout = column(self, margins=(11, 8, 11, 9), spacing=2)
        head = row(self._icon, self._title, self._word, self._value)
        head.setStretchFactor(self._title, 1)
        layout.addLayout(head)
        layout.addLayout(row(self._levels, spacer(), self._sure))
        layout.addWidget(self.bars)
        layout.addWidget(self._side)
        layout.addWidget(self._both)
        layout.addSpacing(4)
        layout.addLayout(row(self._accept, self._edit, self._reject, self._restore, spacer(), self._why, spacing=5))

    def show_finding(
        self, finding: Finding, *, chosen: bool, editing: bool, locked: bool, scores: Sequence[Score] = ()
    ) -> None:
        """Show a finding as it is now; `scores` of the case's model have the taxonomy of its classes."""
        self.finding_id = finding.finding_id
        measurement, status = finding.measurement, finding.status
        colour = STATUS_COLOUR[status]
        set_icon(self._icon, words.STATUS_ICON[status], colour)
        self._word.setText(tr_sentence(str(status)))
        self._word.setStyleSheet(f"color: {colour}")
        self._title.setText(words.title_words(measurement))
        self._value.setText(words.value_words(measurement))
        font = self._value.font()
        font.setStrikeOut(status is FindingStatus.REJECTED)
        self._value.setFont(font)
        self._value.setStyleSheet(f"color: {colour}")
        self._levels.setText(words.levels_words(measurement))
        self._sure.setText(words.plus_minus(measurement) or tr("no interval"))
        self._sure.setToolTip(words.interval_words(measurement))
        self._show_classes(finding, scores, colour)
        self._side.setText(words.side_words(measurement))
        self._side.setVisible(bool(self._side.text()))
        if measurement.balance is not None:
            self._side.setText(f"{words.side_words(measurement)}\n{words.scale_words(measurement)}")
        self._show_both(finding)
        decided = status is not FindingStatus.PROPOSED
        self._accept.setVisible(not locked and status in (FindingStatus.PROPOSED, FindingStatus.REJECTED))
        # What was drawn by hand is edited where it is drawn.
        can = measurement.hand is None and (measurement.pack is None or measurement.kind in EDIT_TIPS)
        self._edit.setVisible(not locked and status is not FindingStatus.REJECTED and can)
        say_tip(self._edit, tr(EDIT_TIPS.get(measurement.kind, CORNERS)), "edit")
        self._edit.setText(f" {tr('Done') if editing and chosen else tr('Edit')}")
        self._reject.setVisible(not locked and status is not FindingStatus.REJECTED)
        self._restore.setVisible(not locked and decided and finding.proposal is not None)
        self._restore.setText("" if status is not FindingStatus.REJECTED else f" {tr('Back to proposal')}")
        set_state(self, "chosen", chosen)
        self.setAccessibleName(
            f"{finding.finding_id}: {words.title_words(measurement)} {words.value_words(measurement)}, "
            f"{tr_sentence(str(status))}"
        )

    def _show_classes(self, finding: Finding, scores: Sequence[Score], colour: str) -> None:
        """The likeliest classes as bars; where they are not calibrated the card says so instead of an interval."""
        classes = model_classes(finding)
        own = bool(classes) and not classes_of(finding.measurement)
        self.bars.show_rows(score_rows(classes, scores), AMBER if own else colour)
        if own:
            self._sure.setText("")
        self._why.setVisible(bool(classes) or finding.measurement.kind in MASK_KINDS)
        if classes and not classes[0].calibrated and not own:
            self._sure.setText(tr(ORDER_ONLY))
            self._sure.setToolTip(tr("The pack's scores are no probabilities: they say which class is likelier."))

    def _show_both(self, finding: Finding) -> None:
        """The model's and the clinician's value side by side, once they differ."""
        model, own = (_summary(each) for each in (finding.proposal, finding.edited))
        self._both.setVisible(bool(model and own) and model != own)
        by = finding.decided_by or tr("clinician")
        self._both.setText(f"{tr('Model')}: {model}\n{by}: {own}")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click anywhere on the card selects its finding."""
        self.chosen.emit(self.finding_id)
        super().mousePressEvent(event)

    def _on_accept(self) -> None:
        self.accepted.emit(self.finding_id)

    def _on_edit(self) -> None:
        self.edit_asked.emit(self.finding_id)

    def _on_reject(self) -> None:
        self.rejected.emit(self.finding_id)

    def _on_why(self) -> None:
        self.why_asked.emit(self.finding_id)

    def _on_restore(self) -> None:
        self.restored.emit(self.finding_id)
