"""Between the desk and the panels: what is shown, every edit with its undo, and what runs in the background."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.anatomy import LEVELS, Side, level_index
from app.core.case import Case, ViewState
from app.core.errors import ActionableError, CancelledError, OutOfScopeError, UsageError
from app.core.finding import Finding, FindingStatus
from app.ui.background import Background, Lane, Work
from app.ui.film_loading import CaseState, LoadedFilm, case_state, load_film, model_facts, worklist
from app.ui.shown import Shown
from app.workflow import edits, report_edits
from app.workflow.crash import record_crash
from app.workflow.desk import Desk, OpenedCase
from app.workflow.history import History
from app.workflow.settings import save_settings

VIEW_SAVED_AFTER_MS = 2000
LIST_AFTER_MS = 300


class ReadingDesk(QObject):
    """Holds the one case that is shown. Panels ask it for changes and show what it says.

    Every change makes a new case, goes into the history with a label, is checked, and is saved in the store's lane.
    """

    shown_changed = Signal(object)
    """A Shown, or None when no film is open."""
    preview_changed = Signal(object)
    """A Shown during a drag: findings and vertebrae only."""
    film_changed = Signal(object)
    """A LoadedFilm, or None."""
    worklist_changed = Signal(object)
    facts_changed = Signal(object)
    reader_changed = Signal(str)
    draft_streamed = Signal(str)
    failed = Signal(str)
    told = Signal(str)
    settle_asked = Signal()
    """Whoever holds words that are being typed is to hand them over now."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.background = background
        self.film: LoadedFilm | None = None
        self.history: History | None = None
        self.chosen = ""
        self.editing = False
        self._desk = desk
        self._state = CaseState()
        self._refusal = ""
        self._preview: tuple[Case, str] | None = None
        self._analyzing: Work[Case] | None = None
        self._drafting: Work[Case] | None = None
        self._view_timer = self._timer(VIEW_SAVED_AFTER_MS, self._save_view)
        self._list_timer = self._timer(LIST_AFTER_MS, self._list_cases)

    # What is shown

    @property
    def case(self) -> Case | None:
        """The case as it is kept; without a drag's preview."""
        return self.history.current if self.history is not None else None

    @property
    def locked(self) -> bool:
        """Whether nothing can be changed: signed, or no case."""
        return self.history is None or self._state.locked

    @property
    def reader(self) -> str:
        """Name of the clinician; empty until given."""
        return self._desk.settings.reader

    def shown(self) -> Shown | None:
        """Everything the panels show; None when no film is open."""
        case = self.case
        if case is None:
            return None
        return Shown(
            case=case,
            problems=report_edits.check(case),
            chosen=self.chosen,
            editing=self.editing,
            locked=self._state.locked,
            report_state=self._state.report_state(case),
            signature=self._state.signature,
            refusal=self._refusal,
            analyzing=self._analyzing is not None,
            drafting=self._drafting is not None,
        )

    def start(self, paths: Sequence[Path]) -> None:
        """Fill the worklist and open the files given on the command line."""
        self._list_cases()
        self.background.run(
            lambda _work: model_facts(self._desk),
            lane=Lane.STORE,
            success=self.facts_changed.emit,
            failure=self._fail,
        )
        self.reader_changed.emit(self.reader)
        if paths:
            self.open_paths(paths)

    # Opening

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files: the first is shown, the others go to the worklist."""
        if not paths:
            return
        first, *others = paths
        self._open(lambda work: self._desk.open_path(first, progress=work.progress, cancelled=work.cancelled))
        for path in others:
            self._open_unseen(path)

    def _open_unseen(self, path: Path) -> None:
        self.background.run(
            lambda work: self._desk.open_path(path, cancelled=work.cancelled),
            lane=Lane.FILM,
            success=lambda _opened: self._list_timer.start(),
            failure=self._fail,
            words=f"Reading {path.name}",
        )

    def open_case(self, case_id: str) -> None:
        """Open a case of the worklist."""
        case = self.case
        if case is None or case.case_id != case_id:
            self._open(lambda work: self._desk.reopen(case_id, progress=work.progress, cancelled=work.cancelled))

    def open_sample(self) -> None:
        """Open the simulated film."""
        self._open(lambda work: self._desk.open_sample(progress=work.progress, cancelled=work.cancelled))

    def close_film(self) -> None:
        """Show no film."""
        self._leave()
        self.film = self.history = None
        self._state, self._refusal, self.chosen, self.editing = CaseState(), "", "", False
        self.film_changed.emit(None)
        self._emit()

    def _open(self, opened: Callable[[Work[LoadedFilm]], OpenedCase]) -> None:
        self._leave()

        def load(work: Work[LoadedFilm]) -> LoadedFilm:
            # Saves of the case that was shown come first, or a case opened again would be an old one.
            self.background.wait_for_saves()
            return load_film(self._desk, lambda: opened(work))

        self.background.run(
            load,
            lane=Lane.FILM,
            success=self._on_opened,
            failure=self._fail,
            words="Opening",
            for_film=True,
        )

    def _on_opened(self, film: LoadedFilm) -> None:
        self.film, self.history = film, History(film.case)
        self._state, self._refusal, self.chosen, self.editing = film.state, "", "", False
        self.film_changed.emit(film)
        self._emit()
        self._list_timer.start()
        if film.case.model is None and not film.state.locked:
            self.analyze()

    def _leave(self) -> None:
        """Keep everything of the case shown before another one takes its place."""
        self.cancel_drag()
        self.settle_asked.emit()
        if self._view_timer.isActive():
            self._save_view()
        self._analyzing = self._drafting = None
        self.background.next_generation()

    # Models

    def analyze(self) -> None:
        """Let the pack read the film."""
        case, film = self.case, self.film
        if case is None or film is None or self.locked or self._analyzing is not None:
            return
        self._refusal = ""
        self._analyzing = self.background.run(
            lambda work: self._desk.analyze(case, film.image, progress=work.progress, cancelled=work.cancelled),
            lane=Lane.FILM,
            success=self._on_analyzed,
            failure=self._on_not_analyzed,
            words="Analyzing",
            model=True,
            for_film=True,
        )
        self._emit()

    def _on_analyzed(self, result: Case) -> None:
        self._analyzing = None
        if self.history is not None:
            self.chosen, self.editing = "", False
            # What the clinician typed or stated meanwhile stays.
            now = self.history.current
            result = replace(result, view=now.view, indication=now.indication)
            if (now.image_left_is, now.side_stated_by) != (result.image_left_is, result.side_stated_by):
                result = edits.state_side(result, now.image_left_is)
            self._change(report_edits.refresh_report(result), "Analyze")

    def _on_not_analyzed(self, error: Exception) -> None:
        self._analyzing = None
        if isinstance(error, OutOfScopeError):
            self._refusal = str(error)
        self._fail(error)
        self._emit()

    def draft(self) -> None:
        """Let the language model draft the report's prose."""
        self.settle_asked.emit()
        case = self.case
        if case is None or self.locked or self._drafting is not None:
            return
        self.draft_streamed.emit("")
        self._drafting = self.background.run(
            lambda work: self._desk.draft_model(case, on_text=work.text, cancelled=work.cancelled),
            lane=Lane.TEXT,
            success=self._on_drafted,
            failure=self._on_not_drafted,
            words="Drafting the report",
            model=True,
            text=self.draft_streamed.emit,
            for_film=True,
        )
        self._emit()

    def _on_drafted(self, result: Case) -> None:
        self._drafting = None
        if self.history is not None:
            # Findings decided while it wrote stay; sentences they no longer support are dropped.
            drafted = replace(self.history.current, report=result.report)
            self._change(report_edits.refresh_report(drafted), "Draft the report")

    def _on_not_drafted(self, error: Exception) -> None:
        self._drafting = None
        self._fail(error)
        self._emit()

    def cancel_work(self) -> None:
        """Cancel what the header shows."""
        if self.background.current is not None:
            self.background.current.cancel()

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
            self._decide(lambda case: edits.accept(case, finding.finding_id, self._desk.reader), finding, "Accept")

    def reject(self, finding_id: str = "") -> None:
        """Reject a finding, chosen as for `accept`."""
        finding = self._meant(finding_id)
        if finding is not None:
            self._decide(lambda case: edits.reject(case, finding.finding_id, self._desk.reader), finding, "Reject")

    def restore(self, finding_id: str = "") -> None:
        """Make a finding the model's proposal again."""
        finding = self._meant(finding_id)
        if finding is not None:
            self.chosen = finding.finding_id
            self._edit(lambda case: edits.restore(case, finding.finding_id), f"Restore {finding.finding_id}")

    def accept_all(self) -> None:
        """Accept every proposal."""
        self._edit(lambda case: edits.accept_all(case, self._desk.reader), "Accept all")

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
            lambda case: edits.set_ends(case, finding.finding_id, *ends, self._desk.reader),
            f"Set ends of {finding.finding_id}",
        )

    # Drags: previews follow the mouse, one step of history is made when the button comes up

    def drag_corner(self, level: str, corner: int, x: float, y: float) -> None:
        """Preview a corner at (x, y) in image pixels; a place that cannot be measured is not taken."""
        self._drag(lambda case: edits.move_corner(case, level, corner, (x, y), self._desk.reader), f"Move {level}")

    def drag_end(self, finding_id: str, upper: str, lower: str) -> None:
        """Preview other end vertebrae."""
        self._drag(
            lambda case: edits.set_ends(case, finding_id, upper, lower, self._desk.reader), f"Set ends of {finding_id}"
        )

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
            label, view = self.history.undo_label, self.history.current.view
            self._step(self.history.undo(), view, f"Undo: {label}")

    def redo(self) -> None:
        """Make the edit taken back again."""
        if self.history is not None and self.history.can_redo and not self.locked:
            label, view = self.history.redo_label, self.history.current.view
            self._step(self.history.redo(), view, f"Redo: {label}")

    def _step(self, case: Case, view: ViewState, action: str) -> None:
        if self.history is not None:
            self.history.current = edits.set_view(case, view)
            self._save(self.history.current, action)
            self._emit()

    # Signing and exporting

    def sign(self, signer: str) -> None:
        """Freeze the report."""
        case = self.case
        if case is not None and not self.locked:
            self._store_work(lambda: self._desk.sign(case, signer), "Signing")

    def amend(self, reason: str) -> None:
        """Open the signed report for an amendment."""
        case = self.case
        if case is not None and self.locked:
            self._store_work(lambda: self._desk.amend(case, reason), "Opening an amendment")

    def export_pdf(self, path: Path) -> None:
        """Write the report as PDF."""
        self.settle_asked.emit()
        case, film = self.case, self.film
        if case is None or film is None:
            return

        def export(_work: Work[Path]) -> Path:
            self.background.wait_for_saves()
            return self._desk.export_pdf(case, film.image, path)

        self.background.run(
            export,
            lane=Lane.TEXT,
            success=lambda written: self.told.emit(f"The report was written to {written}."),
            failure=self._fail,
            words="Writing the PDF",
        )

    def _store_work(self, operation: Callable[[], Case], words: str) -> None:
        def run(_work: Work[tuple[Case, CaseState]]) -> tuple[Case, CaseState]:
            case = operation()
            return case, case_state(self._desk, case)

        self.background.run(
            run, lane=Lane.STORE, success=self._on_stored, failure=self._fail, words=words, for_film=True
        )

    def _on_stored(self, result: tuple[Case, CaseState]) -> None:
        case, self._state = result
        if self.history is not None:
            view = self.history.current.view
            self.history = History(edits.set_view(case, view))
        self.editing = False
        self._emit()
        self._list_timer.start()

    # The reader and the view

    def set_reader(self, name: str) -> None:
        """Who reads."""
        self._set_settings(reader=name)
        self.reader_changed.emit(name)

    def set_language_model(self, model_id: str) -> None:
        """Which language model drafts."""
        self._set_settings(language_model=model_id)

    def set_scale(self, scale: float) -> None:
        """Size of the window's type, from the next start on."""
        self._set_settings(ui_scale=scale)
        self.told.emit(f"The window will be shown at {scale * 100:.0f} % from the next start on.")

    def keep_view(self, view: ViewState) -> None:
        """Remember how the film is shown; it is no edit, so there is nothing to undo."""
        if self.history is not None and view != self.history.current.view:
            self.history.current = edits.set_view(self.history.current, view)
            if not self.locked:
                self._view_timer.start()

    def _set_settings(self, **choices: object) -> None:
        settings = replace(self._desk.settings, **choices)  # type: ignore[arg-type]  # checked by the callers above
        self._desk.settings = settings
        self.background.run(
            lambda _work: save_settings(settings), lane=Lane.STORE, success=lambda _none: None, failure=self._fail
        )

    def close(self) -> None:
        """Keep everything; nothing is asked."""
        self._leave()
        self._list_timer.stop()

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

    def _save(self, case: Case, action: str) -> None:
        self._view_timer.stop()  # this save carries the view too
        self.background.run(
            lambda _work: self._desk.save(case, action),
            lane=Lane.STORE,
            success=lambda _none: self._list_timer.start(),
            failure=self._fail,
        )

    def _save_view(self) -> None:
        self._view_timer.stop()
        if self.history is not None and not self.locked:
            self._save(self.history.current, "Change the view")

    def _list_cases(self) -> None:
        self.background.run(
            lambda _work: worklist(self._desk),
            lane=Lane.STORE,
            success=self.worklist_changed.emit,
            failure=self._fail,
        )

    def _emit(self) -> None:
        self.shown_changed.emit(self.shown())

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self.told.emit("Cancelled; nothing was changed.")
        elif isinstance(error, ActionableError):
            self.failed.emit(str(error))
        else:
            self.failed.emit(record_crash(error))

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer
