"""The foot of the report: what still blocks it, signing, the signature once there is one, amending and the PDF."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.ui.shortcut_tips import say_tip
from app.ui.shown import Shown
from app.ui.widgets import button, column, icon_label, label, row, selectable, set_state, spacer
from viewers.palette import GREEN
from viewers.translate import tr, tr_n, tr_sentence


class SignBar(QFrame):
    """Emits what is asked; shows why signing is not possible yet."""

    sign_asked = Signal()
    amend_asked = Signal(str)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self._why = label(wrap=True, size=9)
        self._shield = icon_label("shield-check", GREEN, 18)
        self._signature = selectable(label(wrap=True, size=9))
        self._signed = QWidget()
        signed = row(self._shield)
        signed.addWidget(self._signature, 1)
        self._signed.setLayout(signed)
        self.sign = button(
            tr("Sign"), self.sign_asked.emit, image="pen-line", kind="primary", tip=tr("Sign"), command="sign"
        )
        self._amend = button(
            tr("Amend"),
            self._on_amend,
            image="pencil",
            tip=tr("Open the signed report for an amendment"),
        )
        self.export = button(
            tr("Export PDF"), self.export_asked.emit, image="file-down", tip=tr("Write a PDF"), command="pdf"
        )
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("Reason for the amendment, then Enter"))
        self._reason.setMaxLength(500)
        self._reason.setAccessibleName(tr("Reason for the amendment"))
        self._reason.setToolTip(tr("Reason for the amendment, then Enter"))
        self._reason.hide()
        self._reason.returnPressed.connect(self._on_reason)
        layout = column(self, margins=(12, 8, 12, 10), spacing=6)
        layout.addWidget(self._signed)
        layout.addWidget(self._why)
        layout.addWidget(self._reason)
        layout.addLayout(row(self.sign, self._amend, spacer(), self.export))

    def show_case(self, shown: Shown | None) -> None:
        """Show the report's state."""
        self.setVisible(shown is not None)
        if shown is None:
            return
        reasons = reasons_not_to_sign(shown)
        count = len(shown.blocking)
        self.sign.setVisible(not shown.locked)
        self.sign.setEnabled(not reasons)
        self.sign.setText(f" {tr_n('Sign ({n} problem)', 'Sign ({n} problems)', count) if count else tr('Sign')}")
        say_tip(self.sign, "\n".join(reasons) or tr("Sign"), "sign")
        self._why.setVisible(bool(reasons) and not shown.locked)
        self._why.setText("\n".join(reasons[:3]))
        set_state(self._why, "danger", bool(count))
        set_state(self._why, "secondary", not count)
        self._signed.setVisible(bool(shown.signature))
        self._signature.setText("\n".join(tr_sentence(line) for line in shown.signature))
        self._amend.setVisible(shown.locked)
        if not shown.locked:
            self._reason.hide()
        self.export.setEnabled(shown.case.report is not None)

    def _on_amend(self) -> None:
        self._reason.show()
        self._reason.setFocus()

    def _on_reason(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self._reason.clear()
            self._reason.hide()
            self.amend_asked.emit(reason)


def reasons_not_to_sign(shown: Shown) -> tuple[str, ...]:
    """Why the report cannot be signed now, the most important first; empty when it can."""
    if shown.locked:
        return (tr("This version is signed."),)
    if shown.waiting:
        return (tr("Write your impression first: the model's marks are shown then."),)
    if shown.case.report is None:
        return (tr("There is no report yet: analyze the film first."),)
    reasons = []
    waiting = shown.undecided
    if waiting:
        which = ", ".join(f.finding_id for f in waiting)
        reasons.append(tr("Accept, edit or reject {findings}.").format(findings=which))
    omitted = [tr_sentence(problem.reason) for problem in shown.blocking if not problem.sentence]
    marked = len(shown.blocking) - len(omitted)
    if marked:
        reasons.append(
            tr_n("{n} problem is marked in the text above.", "{n} problems are marked in the text above.", marked)
        )
    reasons += omitted
    if shown.drafting:
        reasons.append(tr("The language model is still drafting."))
    return tuple(reasons)
