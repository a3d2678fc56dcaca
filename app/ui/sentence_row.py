"""One sentence of the report: its words, the findings it rests on, who wrote it, and what the checker says of it."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QTextEdit, QWidget

from app.core.finding import Finding
from app.core.report import Author, Problem, Risk, Sentence
from app.ui.widgets import button, column, icon_label, label, row, set_state, spacer
from viewers.mark import mark
from viewers.palette import AMBER, BLUE, RED_TEXT, SECONDARY, STATUS_COLOUR
from viewers.translate import tr, tr_sentence

IDLE_MS = 700
_AUTHOR = {Author.TEMPLATE: mark("template"), Author.MODEL: mark("language model"), Author.CLINICIAN: mark("clinician")}


class SentenceText(QTextEdit):
    """Plain text that is as high as its words; says when the clinician has finished typing."""

    settled = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)  # the case's history takes edits back, findings and words alike
        self.setTabChangesFocus(True)
        self.setProperty("sentence", True)  # noqa: FBT003 - Qt's own signature
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._kept = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.settle)
        self.textChanged.connect(self._idle.start)

    def show_text(self, text: str) -> None:
        """Show a sentence; words being typed are left alone until they settle."""
        self._kept = text
        if text != self.toPlainText() and not (self.hasFocus() and self._idle.isActive()):
            self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
            self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
            self._grow()

    def settle(self) -> None:
        """Emit what was typed, if it differs from what is kept."""
        self._idle.stop()
        text = " ".join(self.toPlainText().split())
        if text != self._kept:
            self._kept = text
            self.settled.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter means: finished."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Taking the cursor selects the sentence's findings."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving means: finished."""
        super().focusOutEvent(event)
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another font is higher."""
        super().changeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as it may be, as high as its words."""
        return QSize(200, self.height())

    def _grow(self) -> None:
        margins = self.contentsMargins()
        height = round(self.document().size().height()) + margins.top() + margins.bottom() + 4
        if height != self.height():
            self.setFixedHeight(max(height, 24))


class SentenceRow(QFrame):
    """A sentence with its evidence as chips and its problems below it."""

    changed = Signal(int, int, str)
    removed = Signal(int, int)
    evidence_changed = Signal(int, int, object)
    """(section, index, ids of findings)"""
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = (0, 0)
        self._evidence: tuple[str, ...] = ()
        self._bar = QFrame()
        self._bar.setFixedWidth(3)
        self.text = SentenceText()
        self.text.settled.connect(self._on_settled)
        self.text.entered.connect(self._on_entered)
        self._remove = button(
            "",
            self._on_remove,
            image="x",
            colour=SECONDARY,
            kind="tiny",
            tip=tr("Remove this sentence"),
        )
        self._remove.setFixedSize(20, 18)
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rests = button("", self._ask_evidence, image="chain", colour=SECONDARY, kind="tiny", tip=tr("Rests on…"))
        self._rests.setFixedSize(20, 18)
        self._rests.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._findings: tuple[Finding, ...] = ()
        self._author = label(kind="secondary", size=9)
        self._chips: list[QPushButton] = []
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(3, 0, 0, 0)
        self._foot.setSpacing(4)
        self._foot.addWidget(self._author)
        self._foot.addWidget(spacer())
        self._foot.addWidget(self._rests)
        self._foot.addWidget(self._remove)
        self._problems: list[tuple[QWidget, QLabel, QLabel]] = []
        body = column(spacing=0)
        body.addWidget(self.text)
        body.addLayout(self._foot)
        self._problem_box = column(margins=(3, 0, 0, 2), spacing=2)
        body.addLayout(self._problem_box)
        whole = row(self._bar, spacing=5)
        whole.addLayout(body, 1)
        self.setLayout(whole)

    def show_sentence(
        self,
        sentence: Sentence,
        place: tuple[int, int],
        problems: tuple[Problem, ...],
        findings: dict[str, Finding],
        *,
        chosen: str,
        locked: bool,
    ) -> None:
        """Show a sentence at (section, index)."""
        self.place = place
        self._evidence = sentence.evidence
        self.text.show_text(sentence.text)
        self.text.setReadOnly(locked)
        self.text.setAccessibleName(tr("Sentence {n}").format(n=place[1] + 1))
        self.text.setToolTip(tr("Click to change the words; Enter ends"))
        self._remove.setVisible(not locked)
        self._findings = tuple(findings.values())
        self._rests.setVisible(not locked and bool(findings))
        author = tr(_AUTHOR[sentence.author])
        self._author.setText(author)
        self._author.setToolTip(tr("Written by: {author}").format(author=author))
        self._show_chips(findings, chosen)
        blocking = any(p.risk is Risk.BLOCKING for p in problems)
        linked = bool(chosen) and chosen in sentence.evidence
        colour = RED_TEXT if blocking else (AMBER if problems else (BLUE if linked else "transparent"))
        self._bar.setStyleSheet(f"background: {colour}; border-radius: 1px;")
        self._show_problems(problems)

    def _show_chips(self, findings: dict[str, Finding], chosen: str) -> None:
        while len(self._chips) < len(self._evidence):
            chip = button("", kind="chip")
            chip.clicked.connect(lambda _checked=False, c=chip: self.chosen.emit(c.text()))
            self._foot.insertWidget(len(self._chips), chip)
            self._chips.append(chip)
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(self._evidence))
            if index >= len(self._evidence):
                continue
            finding_id = self._evidence[index]
            finding = findings.get(finding_id)
            chip.setText(finding_id)
            colour = STATUS_COLOUR[finding.status] if finding is not None else RED_TEXT
            border = colour if finding_id == chosen else "transparent"
            chip.setStyleSheet(f"color: {colour}; border-color: {border};")
            says = tr("no such finding")
            if finding is not None:
                says = f"{finding.measurement.label}, {tr_sentence(str(finding.status))}"
            chip.setToolTip(
                tr("{finding}: {words}. Click to show it on the film.").format(finding=finding_id, words=says)
            )
            chip.setAccessibleName(tr("Evidence {finding}: {words}").format(finding=finding_id, words=says))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        while len(self._problems) < len(problems):
            picture, reason = icon_label("circle-alert", RED_TEXT, 14), label(wrap=True, size=9)
            holder = QWidget()
            line = row(picture, spacing=5)
            line.addWidget(reason, 1)
            line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
            holder.setLayout(line)
            self._problem_box.addWidget(holder)
            self._problems.append((holder, picture, reason))
        for index, (holder, _picture, reason) in enumerate(self._problems):
            holder.setVisible(index < len(problems))
            if index < len(problems):
                reason.setText(tr_sentence(problems[index].reason))
                set_state(reason, "danger", problems[index].risk is Risk.BLOCKING)
                set_state(reason, "warning", problems[index].risk is Risk.WARNING)

    def evidence_menu(self) -> QMenu:
        """The case's findings, those that the sentence rests on ticked; a tick changes that at once."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for finding in self._findings:
            action = menu.addAction(f"{finding.finding_id}   {finding.measurement.label}")
            action.setCheckable(True)
            action.setChecked(finding.finding_id in self._evidence)
            action.toggled.connect(lambda on, of=finding.finding_id: self._on_evidence(of, on=on))
        return menu

    def _ask_evidence(self) -> None:
        self.evidence_menu().popup(self._rests.mapToGlobal(self._rests.rect().bottomLeft()))

    def _on_evidence(self, finding_id: str, *, on: bool) -> None:
        wanted = {*self._evidence, finding_id} if on else {*self._evidence} - {finding_id}
        ordered = tuple(each.finding_id for each in self._findings if each.finding_id in wanted)
        self.evidence_changed.emit(*self.place, ordered)

    def _on_settled(self, text: str) -> None:
        if text:
            self.changed.emit(*self.place, text)
        else:
            self.removed.emit(*self.place)

    def _on_entered(self) -> None:
        if self._evidence:
            self.chosen.emit(self._evidence[0])

    def _on_remove(self) -> None:
        self.removed.emit(*self.place)
