"""Between the desk and the panels: what is shown, and what runs in the background."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.case import Case, ViewState
from app.core.errors import ActionableError, CancelledError
from app.core.image import Window
from app.core.instance import ImageKey, SourceFile, StudyEntry
from app.core.study import Patient
from app.ui.analyzing_desk import AnalyzingDesk
from app.ui.background import Background, Lane, Work
from app.ui.film_loading import CaseState, LoadedFilm, case_state, load_film, load_study, model_facts, worklist
from app.ui.reader_first import veiled
from app.ui.shown import Shown
from app.workflow import edits, report_edits
from app.workflow.annotations import MarkedImage
from app.workflow.crash import record_crash
from app.workflow.desk import Desk, OpenedCase
from app.workflow.history import History
from app.workflow.pictures import pictured
from app.workflow.settings import Settings, save_settings, with_place, with_window
from viewers.translate import tr

VIEW_SAVED_AFTER_MS = 2000
LIST_AFTER_MS = 300
Pictures = Callable[[Iterable[ImageKey]], dict[ImageKey, MarkedImage]]
LAST = "last"
"""Name under which the window last chosen for a modality is kept."""


@dataclass(frozen=True, slots=True)
class _Aside:
    """A case that another viewport shows while the reader is at this one."""

    film: LoadedFilm
    history: History
    state: CaseState
    refusal: str


class ReadingDesk(AnalyzingDesk):
    """Holds the case the reader is at: opens, analyzes, drafts, keeps, signs and exports it in the background.

    Panels ask it for changes and show what it says; every change is saved at once in the store's lane.

    Attributes:
        quick_look: nothing of what is opened is kept.
        pictures: decodes images by their keys, for the report's pages; called in the background.
    """

    film_changed = Signal(object)
    """A LoadedFilm, or None."""
    study_opened = Signal(str)
    """The case of a whole study is at hand: its id."""
    place_asked = Signal(object)
    """A Case of a whole study whose place is to be listed again."""
    worklist_changed = Signal(object)
    facts_changed = Signal(object)
    reader_changed = Signal(str)
    draft_streamed = Signal(str)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(desk, background, parent)
        self.quick_look = False
        self.pictures: Pictures = lambda _keys: {}
        self._aside: dict[str, _Aside] = {}
        self._veils: dict[tuple[str, str], bool] = {}
        self._drafting: Work[Case] | None = None
        self._view_timer = self._timer(VIEW_SAVED_AFTER_MS, self._save_view)
        self._list_timer = self._timer(LIST_AFTER_MS, self._list_cases)

    # What is shown

    @property
    def reader(self) -> str:
        """Name of the clinician; empty until given."""
        return self._desk.settings.reader

    def shown(self) -> Shown | None:
        """Everything the panels show; None when no film is open."""
        case = self.case
        if case is None:
            return None
        waiting = self.waiting
        return Shown(
            case=veiled(case) if waiting else case,
            problems=() if waiting else report_edits.check(case),
            chosen=self.chosen,
            editing=self.editing,
            locked=self._state.locked,
            report_state=self._state.report_state(case),
            signature=self._state.signature,
            refusal=self._refusal,
            analyzing=self._analyzing is not None,
            drafting=self._drafting is not None,
            waiting=waiting,
        )

    def start(self, *, go_on: bool) -> None:
        """Fill the worklist; with `go_on` open the case that was on screen when the program was killed."""
        self._list_cases()
        self.background.run(
            lambda _work: model_facts(self._desk),
            lane=Lane.STORE,
            success=self.facts_changed.emit,
            failure=self.fail,
        )
        self.reader_changed.emit(self.reader)
        if go_on and self._desk.settings.shown:
            self.open_case(self._desk.settings.shown)

    # Opening

    def open_source(self, source: SourceFile) -> None:
        """Open one film or photograph with its case."""
        keep = not self.quick_look
        self._open(
            lambda work: self._desk.open_source(source, keep=keep, progress=work.progress, cancelled=work.cancelled)
        )

    def open_case(self, case_id: str) -> None:
        """Open a case of the worklist; the place of a whole study is asked for by `place_asked`."""
        case = self.case
        if case is not None and case.case_id == case_id:
            return

        def found(kept: Case) -> None:
            if kept.whole_study:
                self.place_asked.emit(kept)
            else:
                self._open(lambda work: self._desk.reopen(case_id, progress=work.progress, cancelled=work.cancelled))

        self.background.run(lambda _work: self._desk.case(case_id), lane=Lane.STORE, success=found, failure=self.fail)

    def open_study(self, patient: Patient, study: StudyEntry, place: Path) -> None:
        """Be at the case of a whole study; it is kept from its first change on."""
        keep = not self.quick_look

        def load(_work: Work[LoadedFilm]) -> LoadedFilm:
            self.background.wait_for_saves()
            return load_study(self._desk, lambda: self._desk.case_of_study(patient, study, place, keep=keep))

        self.background.run(load, lane=Lane.FILM, success=self._on_study, failure=self.fail)

    def be_at(self, case_id: str) -> None:
        """Turn to a case that was opened before and is still on the desk."""
        aside = self._aside.get(case_id)
        if aside is not None and (self.case is None or self.case.case_id != case_id):
            self._put_aside()
            self._take(aside)

    def open_sample(self) -> None:
        """Open the simulated film."""
        self._open(lambda work: self._desk.open_sample(progress=work.progress, cancelled=work.cancelled))

    def close_film(self) -> None:
        """Show no film."""
        self._leave()
        self._aside.clear()
        self.forget_predictions()
        self.film = self.history = None
        self._state, self._refusal, self.chosen, self.editing = CaseState(), "", "", False
        self.film_changed.emit(None)
        self._note_shown("")
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
            failure=self.fail,
            words=tr("Opening"),
            for_film=True,
        )

    def _on_opened(self, film: LoadedFilm) -> None:
        self._put_aside()
        self.film_changed.emit(film)
        self._take(_Aside(film, History(film.case), film.state, ""))
        self._list_timer.start()

    def step_back(self) -> None:
        """Be at no case: what is shown belongs to none, or to none yet."""
        self._put_aside()
        self.film = self.history = None
        self._state, self._refusal, self.chosen, self.editing = CaseState(), "", "", False
        self._emit()

    def _on_study(self, film: LoadedFilm) -> None:
        self._put_aside()
        self._take(_Aside(film, History(film.case), film.state, ""))
        self.study_opened.emit(film.case.case_id)

    def _put_aside(self) -> None:
        self._leave()
        if self.film is not None and self.history is not None:
            aside = _Aside(self.film, self.history, self._state, self._refusal)
            self._aside[self.history.current.case_id] = aside

    def _take(self, aside: _Aside) -> None:
        self.film, self.history, self._state = aside.film, aside.history, aside.state
        self._refusal, self.chosen, self.editing, self.pack_choice = aside.refusal, "", False, ""
        if not aside.film.case.whole_study:
            self._note_shown(aside.history.current.case_id)
        self._emit()
        case = aside.history.current
        if case.model is None and not case.whole_study and not aside.state.locked and not aside.refusal:
            self._analyze("", asked=False)

    def _leave(self) -> None:
        """Keep everything of the case shown before another one takes its place."""
        self.cancel_drag()
        self.settle_asked.emit()
        if self._view_timer.isActive():
            self._save_view()
        self._analyzing = self._drafting = None
        self.background.next_generation()

    # Models

    def draft(self) -> None:
        """Let the language model draft the report's prose."""
        self.settle_asked.emit()
        case = self.case
        if case is None or self.locked or self._drafting is not None or self.waiting:
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
        self.fail(error)
        self._emit()

    def cancel_work(self) -> None:
        """Cancel what the header shows."""
        if self.background.current is not None:
            self.background.current.cancel()

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

        make = self.subject() if film.image is None and case.masks else None

        def export(work: Work[Path]) -> Path:
            self.background.wait_for_saves()
            pictures = self.pictures(pictured(case))
            unit = film.image.unit if film.image is not None else ""
            main = self._masks_png(case, make(work)) if make is not None else b""
            return self._desk.export_pdf(case, film.image, path, pictures=pictures, unit=unit, main=main)

        self.background.run(
            export,
            lane=Lane.TEXT,
            success=lambda written: self.told.emit(tr("The report was written to {path}.").format(path=written)),
            failure=self.fail,
            words="Writing the PDF",
        )

    def _store_work(self, operation: Callable[[], Case], words: str) -> None:
        def run(_work: Work[tuple[Case, CaseState]]) -> tuple[Case, CaseState]:
            case = operation()
            return case, case_state(self._desk, case)

        self.background.run(
            run, lane=Lane.STORE, success=self._on_stored, failure=self.fail, words=words, for_film=True
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

    def remember_places(self, paths: tuple[Path, ...]) -> None:
        """List what was opened as recent, unless it is a quick look."""
        settings = self._desk.settings
        for path in () if self.quick_look else paths:
            settings = with_place(settings, path)
        if settings != self._desk.settings:
            self._keep_settings(settings)

    def set_choices(self, choices: dict[str, object]) -> None:
        """Fields of the settings and their new values, from the settings window."""
        self._set_settings(**choices)
        if "reader" in choices:
            self.reader_changed.emit(self.reader)
        if "reader_first" in choices:
            self._emit()
            self._list_cases()

    def keep_window(self, modality: str, window: Window | None) -> None:
        """The window a reader chose for a modality; None for the file's own."""
        if modality and window is not None:
            self._keep_settings(with_window(self._desk.settings, modality, LAST, window.center, window.width))
        elif modality in self._desk.settings.windows:
            kept = {name: found for name, found in self._desk.settings.windows.items() if name != modality}
            self._keep_settings(replace(self._desk.settings, windows=kept))

    def remembered_window(self, modality: str) -> Window | None:
        """The window last chosen for a modality; None for the file's own."""
        found = self._desk.settings.windows.get(modality, ())
        return next((Window(center, width, name=name) for name, center, width in found if name == LAST), None)

    @property
    def settings(self) -> Settings:
        """The reader's choices."""
        return self._desk.settings

    def keep_view(self, view: ViewState) -> None:
        """Remember how the film is shown; it is no edit, so there is nothing to undo."""
        if self.history is not None and view != self.history.current.view:
            self.history.current = edits.set_view(self.history.current, view)
            if not self.locked:
                self._view_timer.start()

    def _set_settings(self, **choices: object) -> None:
        self._keep_settings(replace(self._desk.settings, **choices))  # type: ignore[arg-type]  # checked by the callers

    def _keep_settings(self, settings: Settings) -> None:
        self._desk.settings = settings
        self.background.run(
            lambda _work: save_settings(settings), lane=Lane.STORE, success=lambda _none: None, failure=self.fail
        )

    def close(self) -> None:
        """Keep everything; nothing is asked."""
        self._leave()
        self._note_shown("")
        self._list_timer.stop()

    # Inside

    def _by(self) -> str:
        return self._desk.reader

    def _save(self, case: Case, action: str) -> None:
        self._view_timer.stop()  # this save carries the view too
        if self.quick_look:
            return
        self._note_shown(case.case_id)  # that of a whole study is kept from here on
        masks = self._masks_to_save(case)

        def saved(_none: None) -> None:
            self._masks_saved(masks)
            self._list_timer.start()

        self.background.run(
            lambda _work: self._desk.save(case, action, masks=masks),
            lane=Lane.STORE,
            success=saved,
            failure=self.fail,
        )

    def _save_view(self) -> None:
        self._view_timer.stop()
        if self.history is not None and not self.locked:
            self._save(self.history.current, "Change the view")

    def _note_shown(self, case_id: str) -> None:
        """Remember which case is on screen, empty for none: a killed program opens it again."""
        if self._desk.settings.shown != case_id and not (self.quick_look and case_id):
            self._set_settings(shown=case_id)

    def _list_cases(self) -> None:
        self.background.run(
            lambda _work: worklist(self._desk, self._veils),
            lane=Lane.STORE,
            success=self.worklist_changed.emit,
            failure=self.fail,
        )

    def fail(self, error: Exception) -> None:
        """Say what went wrong; a defect goes to a local record without patient data."""
        if isinstance(error, CancelledError):
            self.told.emit(tr("Cancelled; nothing was changed."))
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
