"""The findings of a case as cards, with the side control above them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.finding import FindingStatus
from app.core.measurement import MeasurementKind
from app.ui.finding_card import FindingCard
from app.ui.impression_panel import ImpressionPanel
from app.ui.shown import Shown
from app.ui.side_control import SideControl
from app.ui.widgets import button, column, label, row, spacer
from viewers.mark import mark
from viewers.translate import tr, tr_n, tr_sentence

NOTHING_OPEN = mark("Nothing is open. What is found on the images will be listed here.")
BY_HAND = mark(
    "Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. A model "
    "pack reads the series that is shown when you ask for it."
)
READS = mark("The model pack that fits reads it when you ask for it; another one can be chosen (Pack).")
CHOOSE = mark("Choose a pack")
LOOKED_FOR = mark(
    "Looked for on a frontal full-spine film: vertebrae T1 to L5, curves in the proximal thoracic, main thoracic and "
    "thoracolumbar/lumbar region, and coronal balance."
)


_SIDELESS = {MeasurementKind.LESION, MeasurementKind.VESSELS}
"""Of pictures of which no edge is the patient's left or right."""


class FindingsPanel(QWidget):
    """Shows cards; emits the clinician's decisions with the finding's id."""

    chosen = Signal(str)
    accepted = Signal(str)
    edit_asked = Signal(str)
    rejected = Signal(str)
    restored = Signal(str)
    accept_all_asked = Signal()
    side_stated = Signal(object)
    analyze_asked = Signal()
    choose_asked = Signal()
    why_asked = Signal(str)
    impression_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side = SideControl()
        self.side.stated.connect(self.side_stated)
        self._summary = label(kind="heading")
        self._accept_all = button(
            tr("Accept all"), self.accept_all_asked.emit, tip=tr("Accept every proposal"), command="accept_all"
        )
        self._accept_all.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self._head = QWidget()
        self._head.setLayout(row(self._summary, spacer(), self._accept_all))
        self._empty = label(tr(NOTHING_OPEN), kind="secondary", wrap=True)
        self._analyze = button(
            tr("Analyze this film"), self.analyze_asked.emit, image="play", kind="primary", command="analyze"
        )
        self._choose = button(
            tr(CHOOSE), self.choose_asked.emit, image="package", tip=tr("Which packs fit, and why others do not")
        )
        self.impression = ImpressionPanel()
        self.impression.written.connect(self.impression_written)
        self._notes = label(kind="secondary", wrap=True, size=9)
        self._sources = label(kind="secondary", wrap=True, size=9)
        self._cards: list[FindingCard] = []
        inside = QWidget()
        self._list = column(inside, margins=(12, 10, 12, 12), spacing=8)
        self._list.addWidget(self.impression)
        self._list.addWidget(self.side)
        self._list.addWidget(self._head)
        self._list.addWidget(self._empty)
        self._list.addWidget(self._analyze, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addWidget(self._notes)
        self._list.addWidget(self._sources)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._scroll = scroll
        column(self).addWidget(scroll)
        self.show_case(None)

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        """The cards shown, in the order of the findings."""
        return tuple(card for card in self._cards if not card.isHidden())

    def show_case(self, shown: Shown | None) -> None:
        """Show a case's findings; cards are kept and changed in place, so that nothing jumps."""
        findings = shown.case.findings if shown is not None else ()
        while len(self._cards) < len(findings):
            self._add_card()
        for index, card in enumerate(self._cards):
            card.setVisible(index < len(findings))
            if shown is not None and index < len(findings):
                finding = findings[index]
                card.show_finding(
                    finding,
                    chosen=finding.finding_id == shown.chosen,
                    editing=shown.editing,
                    locked=shown.locked,
                    scores=shown.case.model.scores if shown.case.model is not None else (),
                )
        sideless = any(finding.measurement.kind in _SIDELESS for finding in findings)
        wanted = shown is not None and not shown.case.whole_study and not shown.refusal
        self.side.setVisible(wanted and not sideless)
        self._head.setVisible(bool(findings))
        self.impression.show_case(shown)
        notes = shown.case.model.notes if shown is not None and shown.case.model is not None else ()
        self._notes.setVisible(bool(notes))
        self._notes.setText("\n".join(_sentence(note) for note in notes))
        self._show_words(shown)

    def reveal(self, finding_id: str) -> None:
        """Scroll so that a finding's card can be seen."""
        for card in self.cards:
            if card.finding_id == finding_id:
                self._scroll.ensureWidgetVisible(card, 0, 12)

    def _show_words(self, shown: Shown | None) -> None:
        findings = shown.case.findings if shown is not None else ()
        self._empty.setVisible(not findings and (shown is None or not shown.waiting))
        self._analyze.setVisible(False)
        self._choose.setVisible(False)
        self._sources.setVisible(bool(findings))
        if shown is None:
            self._empty.setText(tr(NOTHING_OPEN))
            return
        self.side.show_case(shown.case, locked=shown.locked)
        if not findings:
            self._show_nothing_found(shown)
            return
        waiting = len(shown.undecided)
        total = tr_n("{n} finding", "{n} findings", len(findings))
        left = tr_n("{n} to decide", "{n} to decide", waiting) if waiting else tr("all decided")
        self._summary.setText(f"{total}, {left}")
        self._accept_all.setVisible(waiting > 1 and not shown.locked)
        sources = dict.fromkeys(
            f.measurement.interval.source
            for f in findings
            if f.measurement.kind is MeasurementKind.COBB_ANGLE
            and f.measurement.interval is not None
            and f.status is not FindingStatus.REJECTED
        )
        words = tr("± is half a 90 % interval: {source}.")
        self._sources.setText(" ".join(words.format(source=tr_sentence(source)) for source in sources))

    def _show_nothing_found(self, shown: Shown) -> None:
        case, study = shown.case, shown.case.whole_study
        can = not shown.locked and not shown.analyzing and not shown.waiting
        if shown.waiting:
            return  # the panel above says it
        if shown.analyzing:
            text = tr("The model is looking at this series.") if study else tr("The model is looking at this film.")
        elif shown.refusal:
            text = tr_sentence(shown.refusal)
            self._choose.setVisible(can)
        elif case.model is None and study:
            text = tr(BY_HAND)
            self._analyze.setVisible(can)
        elif case.model is None:
            text = f"{tr('This film has not been analyzed.')} {tr(READS)}"
            self._analyze.setVisible(can)
        else:
            looked = f"\n\n{tr(LOOKED_FOR)}" if case.is_spine_film else ""
            text = f"{tr('Nothing was found that could be measured.')}{looked}"
        self._analyze.setText(f" {tr('Analyze this series') if study else tr('Analyze this film')}")
        self._empty.setText(text)

    def _add_card(self) -> None:
        card = FindingCard()
        card.chosen.connect(self.chosen)
        card.accepted.connect(self.accepted)
        card.edit_asked.connect(self.edit_asked)
        card.rejected.connect(self.rejected)
        card.restored.connect(self.restored)
        card.why_asked.connect(self.why_asked)
        self._list.insertWidget(3 + len(self._cards), card)
        self._cards.append(card)


def _sentence(clause: str) -> str:
    """A clause as a sentence of its own."""
    words = tr_sentence(clause)
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")
