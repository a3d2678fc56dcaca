"""Reading with model packs: which one, what it said of the case at hand, and what the reader may see of it yet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.core.case import Case
from app.core.errors import OutOfScopeError, UsageError
from app.core.finding import Finding
from app.core.prediction import Prediction, StructureMask
from app.ui.background import Background, Lane, Work
from app.ui.drawing_desk import DrawingDesk
from app.ui.film_loading import LoadedFilm
from app.ui.reader_first import waits
from app.workflow import edits, report_edits
from app.workflow.desk import Desk
from app.workflow.pack_correction import corrected
from app.workflow.pack_reading import PackReading
from app.workflow.subject import Subject
from viewers.translate import tr

MOST_PREDICTIONS = 3
"""Cases whose masks and maps are kept in memory, the latest ones."""


@dataclass(frozen=True, slots=True, eq=False)
class Predicted:
    """What a pack predicted of a case, and of which of its images.

    Attributes:
        pack_id: which pack.
        prediction: masks, boxes, maps and scores.
        subject: what it read.
        titles: label -> words for people, where the pack has some.
        corrected: structure -> its mask as the reader left it; filled while it is corrected.
    """

    pack_id: str
    prediction: Prediction
    subject: Subject
    titles: Mapping[str, str]
    corrected: dict[str, NDArray[np.bool_]] = field(default_factory=dict)

    @property
    def structures(self) -> tuple[StructureMask, ...]:
        """The masks as they are now."""
        return tuple(
            replace(each, mask=self.corrected.get(each.name, each.mask)) for each in self.prediction.structures
        )

    def title(self, name: str) -> str:
        """A structure or class in words."""
        return self.titles.get(name) or name


_Corrected = tuple[Case, dict[str, NDArray[np.bool_]]]
_Read = tuple[PackReading, Subject, dict[str, str]]
SubjectMaker = Callable[[Work[Any]], Subject]
"""Called in the background: may wait for what is still being loaded, and asks whether it is cancelled."""


class AnalyzingDesk(DrawingDesk):
    """Runs packs in the background on what is shown.

    Attributes:
        background: where work runs.
        film: what was opened for the case; None when there is none.
        pack_choice: id of the pack that the reader chose for what is shown; empty for the one that fits.
        subject_of_study: gives what is to be read of a case of several images; None where nothing of it is shown.
    """

    told = Signal(str)
    choice_asked = Signal()
    """Several packs fit, or none: the reader may choose one."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.background = background
        self.film: LoadedFilm | None = None
        self.pack_choice = ""
        self.subject_of_study: Callable[[Case], SubjectMaker | None] = lambda _case: None
        self._desk = desk
        self._refusal = ""
        self._analyzing: Work[_Read] | None = None
        self._predicted: dict[str, Predicted] = {}

    @property
    def waiting(self) -> bool:
        """Whether the reader has to write an impression before anything of the model is shown."""
        case = self.case
        if case is None or self.locked:
            return False
        first = self._desk.settings.reader_first
        coming = first and self._analyzing is not None and case.model is None and case.first_impression is None
        return coming or waits(case, reader_first=first)

    @property
    def predicted(self) -> Predicted | None:
        """Masks and maps of the case at hand; None where no pack gave any in this sitting, or they must not be seen."""
        case = self.case
        if case is None or case.model is None or self.waiting:
            return None
        found = self._predicted.get(case.case_id)
        return found if found is not None and found.pack_id == case.model.provenance.maker else None

    def forget_predictions(self) -> None:
        """Let go of masks and maps: what they lie on is no longer open."""
        self._predicted.clear()

    def subject(self) -> SubjectMaker | None:
        """What a pack would read now; None while nothing is shown that it could."""
        case, film = self.case, self.film
        if case is None or film is None:
            return None
        image = film.image
        if image is not None:
            subject = Subject(case.study, image, key=case.main_image)
            return lambda _work: subject
        return self.subject_of_study(case)

    def analyze(self, pack_id: str = "", *, force: bool = False) -> None:
        """Let a pack read what is shown, as the reader asks; a refusal is told in the banner.

        Args:
            pack_id: empty for the one chosen, else the one that fits.
            force: although it is not meant for it; the reader was asked.
        """
        self._analyze(pack_id or self.pack_choice, asked=True, force=force)

    def write_impression(self, text: str) -> None:
        """Keep the reader's own impression, which shows the model's marks; it is no edit that could be undone."""
        if self.history is None or self.locked:
            return
        try:
            self.history.current = edits.write_first_impression(self.history.current, text, self._by())
        except UsageError as error:
            self.failed.emit(str(error))
            return
        self._save(self.history.current, "Write the first impression")
        self._emit()

    def set_operating_point(self, finding_id: str, label: str, threshold: float) -> None:
        """Another threshold for a classification; its statement follows."""
        case = self.case
        if case is None or self.locked or self.waiting:
            return

        def done(changed: Case) -> None:
            if self.case is case:
                self._change(changed, f"Set the threshold of {finding_id}")
            else:  # something else was decided meanwhile
                self.set_operating_point(finding_id, label, threshold)

        self.background.run(
            lambda _work: self._desk.with_operating_point(case, finding_id, threshold, label=label),
            lane=Lane.STORE,
            success=done,
            failure=self.fail,
            for_film=True,
        )

    def correct_masks(self, masks: dict[int, Callable[[], NDArray[np.bool_]]]) -> None:
        """Measure again on masks that were corrected.

        Args:
            masks: number of a structure, from 1 -> what makes its mask as it is now, in the background.
        """
        case, found = self.case, self.predicted
        if case is None or found is None or self.locked:
            return

        def measure(_work: Work[_Corrected]) -> _Corrected:
            pack = self._desk.pack(found.pack_id)
            there = {
                each.name: masks[number]().reshape(each.mask.shape)
                for number, each in enumerate(found.prediction.structures, start=1)
                if number in masks
            }
            return corrected(case, pack, found.prediction, found.subject, there, self._by()), there

        def done(result: _Corrected) -> None:
            changed, there = result
            found.corrected.update(there)
            if self.case is case:
                if changed != case:
                    self._change(report_edits.refresh_report(changed), "Correct a structure")
            else:  # something else was decided meanwhile
                self.correct_masks(masks)

        self.background.run(
            measure, lane=Lane.VOLUMES, success=done, failure=self.fail, words=tr("Measuring again"), for_film=True
        )

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        raise NotImplementedError

    def _analyze(self, pack_id: str, *, asked: bool, force: bool = False) -> None:
        case = self.case
        if case is None or self.locked or self._analyzing is not None:
            return
        make = self.subject()
        if make is None:
            self.told.emit(tr("Show the images first: a pack reads what is on the screen."))
            return

        def read(work: Work[_Read]) -> _Read:
            subject = make(work)
            reading = self._desk.read_with(
                case, subject, pack_id or None, force=force, progress=work.progress, cancelled=work.cancelled
            )
            titles = self._titles(reading.pack_id) if reading.prediction is not None else {}
            return reading, subject, titles

        self._refusal = ""
        self._analyzing = self.background.run(
            read,
            lane=Lane.FILM,
            success=self._on_analyzed,
            failure=partial(self._on_not_analyzed, asked=asked),
            words=tr("Analyzing"),
            model=True,
            for_film=True,
        )
        self._emit()

    def _titles(self, pack_id: str) -> dict[str, str]:
        pack = self._desk.pack(pack_id)
        outputs = [pack.output, *(model.output for model in pack.models if model.output is not None)]
        return {label: title for output in outputs for label, title in output.titles.items()}

    def _on_analyzed(self, result: _Read) -> None:
        self._analyzing = None
        if self.history is None:
            return
        reading, subject, titles = result
        self.chosen, self.editing = "", False
        # What the clinician typed or stated meanwhile stays.
        now = self.history.current
        case = replace(reading.case, view=now.view, indication=now.indication, first_impression=now.first_impression)
        if (now.image_left_is, now.side_stated_by) != (case.image_left_is, case.side_stated_by):
            case = edits.state_side(case, now.image_left_is)
        self._predicted.pop(case.case_id, None)
        if subject.volume is not None:  # masks of one volume are as much as memory should hold
            self._predicted = {key: kept for key, kept in self._predicted.items() if kept.subject.volume is None}
        if reading.prediction is not None:
            self._predicted[case.case_id] = Predicted(reading.pack_id, reading.prediction, subject, titles)
        while len(self._predicted) > MOST_PREDICTIONS:
            self._predicted.pop(next(iter(self._predicted)))
        self._change(report_edits.refresh_report(case), "Analyze")

    def _on_not_analyzed(self, error: Exception, *, asked: bool) -> None:
        self._analyzing = None
        choose = isinstance(error, OutOfScopeError | UsageError)
        if choose:
            self._refusal = str(error)
        if asked or not choose:
            self.fail(error)  # that a chest film is no spine film need not be said unasked; the findings say it
        self._emit()
        if asked and choose:
            self.choice_asked.emit()

    def _meant(self, finding_id: str) -> Finding | None:
        """None while nothing that a model said may be seen, so that nothing of it can be decided either."""
        return None if self.waiting else super()._meant(finding_id)
