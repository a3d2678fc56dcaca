"""Reading with model packs: which one, what it said of the case at hand, and what the reader may see of it yet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.core.case import Case
from app.core.errors import NoPackFitsError, OutOfScopeError, UsageError
from app.core.finding import Finding
from app.core.kept_mask import KeptMask
from app.core.prediction import Prediction, StructureMask
from app.core.segmentation import Segmentation
from app.ui.background import Background, Lane, Work
from app.ui.drawing_desk import DrawingDesk
from app.ui.film_loading import LoadedFilm
from app.ui.reader_first import waits
from app.workflow import edits, report_edits
from app.workflow.desk import Desk
from app.workflow.kept_masks import (
    Kept,
    RestoredMask,
    keep_corrected,
    masks_now,
    masks_of,
    masks_on,
    restore_masks,
)
from app.workflow.pack_correction import corrected
from app.workflow.pack_reading import PackReading, words_of
from app.workflow.subject import Subject, with_masks
from viewers.mark import mark
from viewers.translate import tr

NO_PACK_FITS = mark("No model pack is meant for this image. The list of packs says of each why.")
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
        images: hash of the images that the masks lie on; empty where none are kept.
        kept: structure -> what the case says of its mask; follows the corrections.
        read_back: not of this sitting, but kept with the case.
    """

    pack_id: str
    prediction: Prediction
    subject: Subject
    titles: Mapping[str, str]
    corrected: dict[str, NDArray[np.bool_]] = field(default_factory=dict)
    images: str = ""
    kept: dict[str, KeptMask] = field(default_factory=dict)
    read_back: bool = False

    @property
    def structures(self) -> tuple[StructureMask, ...]:
        """The masks as they are now."""
        return tuple(
            replace(each, place=self.corrected.get(each.name, each.place)) for each in self.prediction.structures
        )

    def title(self, name: str) -> str:
        """A structure or class in words."""
        return self.titles.get(name) or name

    def is_of(self, case: Case) -> bool:
        """Whether these are the masks that the case names now: an undo may have brought others back."""
        makers = {case.model.provenance.maker if case.model is not None else "", *(kept.maker for kept in case.masks)}
        return self.pack_id in makers and masks_on(case, self.images) == self.kept


_Corrected = tuple[Kept, dict[str, NDArray[np.bool_]]]
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
        self._mask_content: dict[str, bytes] = {}  # by their hash, until they are stored
        self._restored = ""  # for what masks were last read back

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
        return found if found is not None and found.is_of(case) else None

    def forget_predictions(self) -> None:
        """Let go of masks and maps: what they lie on is no longer open."""
        self._predicted.clear()
        self._restored = ""

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

    def analyze(self, pack_id: str = "", *, force: bool = False, masks: Segmentation | None = None) -> None:
        """Let a pack read what is shown, as the reader asks; a refusal is told in the banner.

        Args:
            pack_id: empty for the one chosen, else the one that fits.
            force: although it is not meant for it; the reader was asked.
            masks: of vertebrae on the volume shown, whose heights are to be measured with it.
        """
        self._analyze(pack_id or self.pack_choice, asked=True, force=force, masks=masks)

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
        before = {each.name: each.mask for each in found.structures}

        def measure(_work: Work[_Corrected]) -> _Corrected:
            pack = self._desk.pack(found.pack_id)
            there = {
                each.name: masks[number]().reshape(each.shape)
                for number, each in enumerate(found.prediction.structures, start=1)
                if number in masks
            }
            there = {name: mask for name, mask in there.items() if not np.array_equal(mask, before[name])}
            measured = corrected(case, pack, found.prediction, found.subject, found.corrected | there, self._by())
            made = {each.name: each.mask for each in found.prediction.structures}
            as_made = {name: None if np.array_equal(mask, made[name]) else mask for name, mask in there.items()}
            return keep_corrected(measured, found.images, as_made), there

        def done(result: _Corrected) -> None:
            kept, there = result
            if self.case is not case:  # something else was decided meanwhile
                self.correct_masks(masks)
                return
            found.corrected.update(there)
            found.kept.update(masks_on(kept.case, found.images))
            self._mask_content |= kept.content
            self._say_not_kept(kept.left_out)
            if kept.case != case:
                self._change(report_edits.refresh_report(kept.case), "Correct a structure")

        self.background.run(
            measure, lane=Lane.VOLUMES, success=done, failure=self.fail, words=tr("Measuring again"), for_film=True
        )

    def restore_masks(self, shown: str) -> None:
        """Read the masks that the case names back, once the images that they lie on are shown.

        Args:
            shown: id of what is on the screen; each is asked once.
        """
        case = self.case
        if case is None or case.model is None or not case.masks or self.waiting or self._analyzing is not None:
            return
        asked = f"{case.case_id} {shown} {hash(case.masks)}"
        make = self.subject() if asked != self._restored else None
        if make is None:
            return
        self._restored = asked
        there = self.predicted

        def read(work: Work[Predicted | None]) -> Predicted | None:
            subject = make(work)
            kept, shape = masks_of(case, subject)
            if not kept or (there is not None and there.kept == kept):
                return None
            return self._read_back(case, subject, restore_masks(kept, shape, partial(self._mask, case)))

        def done(found: Predicted | None) -> None:
            if found is not None and self.case is not None and self.case.masks == case.masks:
                self._predicted[case.case_id] = found
                self._emit()

        self.background.run(read, lane=Lane.VOLUMES, success=done, failure=self.fail, for_film=True)

    def _read_back(self, case: Case, subject: Subject, masks: tuple[RestoredMask, ...]) -> Predicted:
        """What a pack predicted, as far as it is kept: without maps."""
        first = masks[0].kept
        scores = case.model.scores if case.model is not None else ()
        return Predicted(
            first.maker,
            Prediction(scores=scores, structures=tuple(each.made for each in masks)),
            subject,
            {each.kept.name: each.kept.title for each in masks if each.kept.title},
            {each.kept.name: each.edited for each in masks if each.edited is not None},
            first.images,
            {each.kept.name: each.kept for each in masks},
            read_back=True,
        )

    def _mask(self, case: Case, sha256: str) -> bytes:
        """The bytes of a mask, of which some may not be stored yet."""
        return self._mask_content.get(sha256) or self._desk.mask(case, sha256)

    def _masks_png(self, case: Case, subject: Subject) -> bytes:
        """The slice of a volume with the most inside its masks, for the report; empty where none are of it."""
        from app.workflow.prediction_files import prediction_png  # noqa: PLC0415 - it loads what the window need not wait for

        structures = masks_now(case, subject, partial(self._mask, case))
        return prediction_png(case, subject, Prediction(structures=structures)) if structures else b""

    def _masks_to_save(self, case: Case) -> dict[str, bytes]:
        """What of the masks that a case names may not be stored yet."""
        named = (digest for kept in case.masks for digest in kept.hashes)
        return {digest: self._mask_content[digest] for digest in named if digest in self._mask_content}

    def _masks_saved(self, content: dict[str, bytes]) -> None:
        for digest in content:
            self._mask_content.pop(digest, None)

    def _say_not_kept(self, names: tuple[str, ...]) -> None:
        if names:
            words = tr("Too large to be kept with the case, and shown in this sitting alone: {names}.")
            self.told.emit(words.format(names=", ".join(names)))

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        raise NotImplementedError

    def _analyze(self, pack_id: str, *, asked: bool, force: bool = False, masks: Segmentation | None = None) -> None:
        case = self.case
        if case is None or self.locked or self._analyzing is not None:
            return
        make = self.subject()
        if make is None:
            self.told.emit(tr("Show the images first: a pack reads what is on the screen."))
            return

        def read(work: Work[_Read]) -> _Read:
            subject = make(work) if masks is None else with_masks(make(work), masks)
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
        return words_of(self._desk.pack(pack_id))[0]

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
            kept = masks_on(case, reading.images)
            found = Predicted(reading.pack_id, reading.prediction, subject, titles, images=reading.images, kept=kept)
            self._predicted[case.case_id] = found
        self._mask_content |= reading.masks
        self._say_not_kept(reading.not_kept)
        while len(self._predicted) > MOST_PREDICTIONS:
            self._predicted.pop(next(iter(self._predicted)))
        self._change(report_edits.refresh_report(case), "Analyze")

    def _on_not_analyzed(self, error: Exception, *, asked: bool) -> None:
        self._analyzing = None
        choose = isinstance(error, OutOfScopeError | UsageError)
        if isinstance(error, NoPackFitsError):
            self._refusal = tr(NO_PACK_FITS)
            if asked:
                self.told.emit(self._refusal)
        elif choose:
            self._refusal = str(error)
        if not isinstance(error, NoPackFitsError) and (asked or not choose):
            self.fail(error)  # that a chest film is no spine film need not be said unasked; the findings say it
        self._emit()
        if asked and choose:
            self.choice_asked.emit()

    def _meant(self, finding_id: str) -> Finding | None:
        """None while nothing that a model said may be seen, so that nothing of it can be decided either."""
        return None if self.waiting else super()._meant(finding_id)
