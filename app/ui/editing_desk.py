"""Every edit of the case that is shown, with its undo: findings, corners, ends, sides and words."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.anatomy import LEVELS, Side, level_index
from app.core.case import Case
from app.core.errors import UsageError
from app.core.finding import Finding, FindingStatus
from app.ui.film_loading import CaseState
from app.ui.shown import Shown
from app.workflow import edits, pack_edits, report_edits
from app.workflow.history import History


class EditingDesk(QObject):
    """The case in the clinician's hands; it runs nothing in the background and keeps nothing itself.

    Every change makes a new case, goes into the history with a label, is checked, and is handed to `_save`.
    """

    shown_changed = Signal(object)
    """A Shown, or None when no film is open."""
    preview_changed = Signal(object)
    """A Shown during a drag: findings and vertebrae only."""
    failed = Signal(str)
    settle_asked = Signal()
    """Whoever holds words that are being typed is to hand them over now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: History | None = None
        self.chosen = ""
        self.editing = False
        self._state = CaseState()
        self._preview: tuple[Case, str] | None = None

    @property
    def case(self) -> Case | None:
        """The case as it is kept; without a drag's preview."""
        return self.history.current if self.history is not None else None

    @property
    def locked(self) -> bool:
        """Whether nothing can be changed: signed, or no case."""
        return self.history is None or self._state.locked

    def shown(self) -> Shown | None:
        """Everything the panels show; None when no film is open."""
        raise NotImplementedError

    def _by(self) -> str:
        """Who decides."""
        raise NotImplementedError

    def _save(self, case: Case, action: str) -> None:
        """Keep a case."""
        raise NotImplementedError

    # Findings

    def choose(self, finding_id: str) -> None:
        """Select a finding; empty for none."""
        if finding_id != self.chosen:
            self.chosen = finding_id
            if not finding_id:
                self.editing = False
            self._emit()

    def choose_next(self, step: int = 1) -> None:
        """Select the next finding, after the last the first."""
        case = self.case
        if case is not None and case.findings:
            ids = [finding.finding_id for finding in case.findings]
            at = ids.index(self.chosen) if self.chosen in ids else (-1 if step > 0 else 0)
            self.choose(ids[(at + step) % len(ids)])

    def accept(self, finding_id: str = "") -> None:
        """Accept a finding, else the selected one, else the first that is undecided; then go on to the next."""
        finding = self._meant(finding_id)
        if finding is not None:
            self._decide(lambda case: edits.accept(case, finding.finding_id, self._by()), finding, "Accept")

    def reject(self, finding_id: str = "") -> None:
        """Reject a finding, chosen as for `accept`."""
        finding = self._meant(finding_id)
        if finding is not None:
            self._decide(lambda case: edits.reject(case, finding.finding_id, self._by()), finding, "Reject")

    def restore(self, finding_id: str = "") -> None:
        """Make a finding the model's proposal again."""
        finding = self._meant(finding_id)
        if finding is not None:
            self.chosen = finding.finding_id
            self._edit(
                lambda case: pack_edits.restore(case, finding.finding_id, self._by()), f"Restore {finding.finding_id}"
            )

    def accept_all(self) -> None:
        """Accept every proposal."""
        self._edit(lambda case: edits.accept_all(case, self._by()), "Accept all")

    def toggle_editing(self, finding_id: str = "") -> None:
        """Show or hide the handles of every corner, for a finding or the selected one."""
        finding = self._meant(finding_id)
        if finding is None or self.locked:
            return
        self.editing = not (self.editing and finding.finding_id == self.chosen)
        self.chosen = finding.finding_id
        self._emit()

    def stop_editing(self) -> bool:
        """Hide the handles, else select nothing; whether there was anything to stop."""
        if self.editing:
            self.editing = False
            self._emit()
            return True
        if self.chosen:
            self.choose("")
            return True
        return False

    def state_side(self, side: Side | None) -> None:
        """The clinician says which side of the patient lies at the picture's left edge."""
        words = f"Image left is the patient's {side}" if side is not None else "Side not stated"
        self._edit(lambda case: edits.state_side(case, side), words)

    def move_end(self, *, upper: bool, step: int) -> None:
        """Move an end vertebra of the selected curve up (-1) or down (+1)."""
        finding = self._meant("")
        cobb = finding.measurement.cobb if finding is not None else None
        if finding is None or cobb is None:
            return
        self.chosen = finding.finding_id
        old = level_index(cobb.upper_end if upper else cobb.lower_end)
        if not 0 <= old + step < len(LEVELS):
            return
        level = LEVELS[old + step]
        ends = (level, cobb.lower_end) if upper else (cobb.upper_end, level)
        self._edit(
            lambda case: edits.set_ends(case, finding.finding_id, *ends, self._by()),
            f"Set ends of {finding.finding_id}",
        )

    # Drags: previews follow the mouse, one step of history is made when the button comes up

    def drag_corner(self, level: str, corner: int, x: float, y: float) -> None:
        """Preview a corner at (x, y) in image pixels; a place that cannot be measured is not taken."""
        self._drag(lambda case: edits.move_corner(case, level, corner, (x, y), self._by()), f"Move {level}")

    def drag_end(self, finding_id: str, upper: str, lower: str) -> None:
        """Preview other end vertebrae."""
        self._drag(lambda case: edits.set_ends(case, finding_id, upper, lower, self._by()), f"Set ends of {finding_id}")

    def drag_box(self, finding_id: str, box: pack_edits.Box, size: tuple[int, int]) -> None:
        """Preview another box of a detection on an image of (rows, columns)."""
        label = f"Move the box of {finding_id}"
        self._drag(lambda case: pack_edits.move_box(case, finding_id, box, self._by(), size=size), label)

    def choose_class(self, finding_id: str, label: str) -> None:
        """The clinician names another class of a classification."""
        words = f"Choose the class of {finding_id}"
        self._edit(lambda case: pack_edits.choose_class(case, finding_id, label, self._by()), words)

    def drop(self) -> None:
        """The drag's preview is meant."""
        preview, self._preview = self._preview, None
        if preview is not None:
            self._change(report_edits.refresh_report(preview[0]), preview[1])

    def cancel_drag(self) -> None:
        """The drag's preview is not meant."""
        if self._preview is not None:
            self._preview = None
            self._emit()

    def _drag(self, edit: Callable[[Case], Case], label: str) -> None:
        if self.history is None or self.locked:
            return
        try:
            self._preview = edit(self.history.current), label
        except UsageError:
            return  # the mark stays at the last place that could be measured
        self.preview_changed.emit(Shown(self._preview[0], chosen=self.chosen, editing=self.editing, locked=self.locked))

    def add_curve(self, upper: str, lower: str) -> None:
        """Measure a further curve between two end vertebrae."""
        self._edit(lambda case: edits.add_curve(case, upper, lower, self._by()), f"Measure {upper} to {lower}")

    # Words

    def set_sentence(self, section: int, sentence: int, text: str) -> None:
        """Replace a sentence."""
        self._edit(
            lambda case: report_edits.set_sentence(case, section, sentence, text), "Edit a sentence", refresh=False
        )

    def add_sentence(self, section: int, text: str) -> None:
        """Add a sentence that rests on the selected finding, where one is selected."""
        evidence = (self.chosen,) if self.chosen else ()
        self._edit(
            lambda case: report_edits.add_sentence(case, section, text, evidence), "Add a sentence", refresh=False
        )

    def set_evidence(self, section: int, sentence: int, evidence: tuple[str, ...]) -> None:
        """Say on which findings a sentence rests."""
        self._edit(
            lambda case: report_edits.set_evidence(case, section, sentence, evidence),
            "Change what a sentence rests on",
            refresh=False,
        )

    def remove_sentence(self, section: int, sentence: int) -> None:
        """Take a sentence out."""
        self._edit(
            lambda case: report_edits.remove_sentence(case, section, sentence), "Remove a sentence", refresh=False
        )

    def set_indication(self, text: str) -> None:
        """The clinical question."""
        self._edit(lambda case: edits.set_indication(case, text), "Edit the indication")

    # History

    def undo(self) -> None:
        """Take the last edit back."""
        self.settle_asked.emit()
        if self.history is not None and self.history.can_undo and not self.locked:
            label, now = self.history.undo_label, self.history.current
            self._step(self.history.undo(), now, f"Undo: {label}")

    def redo(self) -> None:
        """Make the edit taken back again."""
        if self.history is not None and self.history.can_redo and not self.locked:
            label, now = self.history.redo_label, self.history.current
            self._step(self.history.redo(), now, f"Redo: {label}")

    def _step(self, case: Case, now: Case, action: str) -> None:
        if self.history is not None:
            # How it is shown, and what was written before the model's marks were seen, are no edits to take back.
            self.history.current = replace(case, view=now.view, first_impression=now.first_impression)
            self._save(self.history.current, action)
            self._emit()

    # Inside

    def _meant(self, finding_id: str) -> Finding | None:
        """The finding of that id, else the selected one, else the first undecided one, else the first."""
        case = self.case
        if case is None or not case.findings:
            return None
        wanted = finding_id or self.chosen
        for finding in case.findings:
            if finding.finding_id == wanted:
                return finding
        waiting = [f for f in case.findings if f.status is FindingStatus.PROPOSED]
        return waiting[0] if waiting else case.findings[0]

    def _decide(self, edit: Callable[[Case], Case], finding: Finding, verb: str) -> None:
        if self.locked or self.history is None:
            return
        self.chosen = finding.finding_id
        self.editing = False
        self._edit(edit, f"{verb} {finding.finding_id}")
        waiting = [f.finding_id for f in self.history.current.findings if f.status is FindingStatus.PROPOSED]
        if waiting:
            later = [w for w in waiting if int(w[1:]) > int(finding.finding_id[1:])]
            self.choose((later or waiting)[0])

    def _edit(self, edit: Callable[[Case], Case], label: str, *, refresh: bool = True) -> None:
        """Make an edit of the case that is kept; refused edits are told in the banner."""
        if self.history is None or self.locked:
            return
        try:
            case = edit(self.history.current)
        except UsageError as error:
            self.failed.emit(str(error))
            self._emit()
            return
        if refresh and case.report is not None:
            case = report_edits.refresh_report(case)
        self._change(case, label)

    def _change(self, case: Case, label: str) -> None:
        if self.history is not None and not self.locked:
            if case != self.history.current:
                self.history.push(case, label)
                self._save(case, label)
            self._emit()

    def _emit(self) -> None:
        self.shown_changed.emit(self.shown())
