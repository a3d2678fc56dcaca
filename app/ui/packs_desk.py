"""Model packs in the background: which fit, why one says what it says, similar cases, adding and removing."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.core.case import Case
from app.core.measurement import MeasurementKind
from app.core.prediction import HeatMap
from app.ui.analyzing_desk import Predicted, SubjectMaker
from app.ui.background import Background, Lane, Work
from app.ui.film_loading import model_facts
from app.ui.pack_segments import CORRECTED, MadeSegments, covering, place_of, segments_of
from app.ui.reading_desk import ReadingDesk
from app.ui.study_subject import subject_maker
from app.ui.viewing_desk import ViewingDesk
from app.ui.workspace.workspace import Workspace
from app.workflow.desk import Desk
from app.workflow.operating import RocCurve
from app.workflow.pack_choice import PackFit
from app.workflow.similar import SimilarCase
from app.workflow.subject import Subject
from viewers.packs.marks import ShownMap
from viewers.translate import tr

_LESION = MeasurementKind.LESION
_Mapped = tuple[tuple[HeatMap, ...], Subject]


class PacksDesk(QObject):
    """Asks the desk on behalf of the panels; results for what is no longer shown reach nobody."""

    device_known = Signal(str)
    """What packs run on, with the reason when it is not what was asked for."""
    fits_found = Signal(object)
    """A tuple of PackFit for what is shown."""
    mapped = Signal(object, object)
    """(HeatMap, ShownMap): a map was made."""
    not_mapped = Signal()
    roc_found = Signal(object)
    """A tuple of RocCurve of the pack asked for."""
    similar_found = Signal(object)
    """A tuple of SimilarCase."""
    segments_made = Signal(object)
    """MadeSegments of the masks of the case at hand."""
    added = Signal(str)
    """Id of a pack that was added."""

    def __init__(
        self,
        desk: Desk,
        reading: ReadingDesk,
        viewing: ViewingDesk,
        workspace: Workspace,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = reading
        self._viewing = viewing
        self._workspace = workspace
        self._background = background
        self._segmented: Predicted | None = None
        self._explaining: Work[_Mapped] | None = None
        self._remade: tuple[Predicted | None, tuple[HeatMap, ...]] = (None, ())  # maps of masks that were read back
        reading.subject_of_study = self._subject_of_study

    # What is there

    def refresh_facts(self) -> None:
        """Look again which packs there are, and what they run on."""
        self._background.run(
            lambda _work: model_facts(self._desk),
            lane=Lane.STORE,
            success=self._reading.facts_changed.emit,
            failure=self._reading.fail,
        )

    def ask_device(self) -> None:
        """What packs run on now: it is known for certain once a pack has run."""
        self._background.run(
            lambda _work: self._desk.device_words(),
            lane=Lane.STORE,
            success=self.device_known.emit,
            failure=self._reading.fail,
        )

    def choose_device(self, device: Literal["cpu", "cuda"]) -> None:
        """Let packs run on another device from the next one on."""
        self._background.run(
            lambda _work: self._desk.choose_for_now(device=device),
            lane=Lane.STORE,
            success=lambda _none: self.ask_device(),
            failure=self._reading.fail,
        )

    def check_fits(self) -> None:
        """Hold every pack against what is shown."""
        make = self._reading.subject()
        if make is None:
            self.fits_found.emit(())
            return
        self._background.run(
            lambda work: self._desk.fits(make(work), cancelled=work.cancelled),
            lane=Lane.FILM,
            success=self._on_fits,
            failure=self._reading.fail,
            for_film=True,
        )

    def _on_fits(self, fits: tuple[PackFit, ...]) -> None:
        self.fits_found.emit(fits)

    def add(self, path: Path) -> None:
        """Add a pack's folder, an nnU-Net model folder or a MONAI bundle."""

        def done(pack_id: str) -> None:
            self.added.emit(pack_id)
            self._reading.told.emit(tr("The pack {name} was added.").format(name=pack_id))
            self.refresh_facts()

        self._background.run(
            lambda work: self._desk.add_pack(path, progress=work.progress).id,
            lane=Lane.TEXT,
            success=done,
            failure=self._reading.fail,
            words=tr("Adding a pack"),
        )

    def remove(self, pack_id: str) -> None:
        """Remove a pack that was added."""

        def done(_none: None) -> None:
            self._reading.told.emit(tr("The pack {name} was removed.").format(name=pack_id))
            self.refresh_facts()

        self._background.run(
            lambda _work: self._desk.remove_pack(pack_id), lane=Lane.TEXT, success=done, failure=self._reading.fail
        )

    # Masks

    def show_masks(self, *, again: bool = False) -> None:
        """Make segments of the masks of the case at hand, once for each prediction; those kept with it are read back.

        Args:
            again: even where they were shown already: what was drawn on them since is not meant.
        """
        stack = self._workspace.active.stack
        self._reading.restore_masks(stack.stack_id if stack is not None else "")
        found = self._reading.predicted
        if found is self._segmented and not again:
            return
        self._segmented = found
        case = self._reading.case
        if found is None or case is None or case.model is None or not found.prediction.structures:
            return
        made = case.model.provenance
        version = next((kept.version for kept in found.kept.values()), made.version)
        title = case.model.pack_title if found.pack_id == made.maker else ""
        corrected = frozenset(found.corrected)
        lesions = {
            f.measurement.pack.name for f in case.findings if f.measurement.pack and f.measurement.kind is _LESION
        }
        coloured = {each.name for each in found.structures if {each.name, found.title(each.name)} & lesions}

        def make(_work: Work[MadeSegments | None]) -> MadeSegments | None:
            structures = found.structures
            segmentation = segments_of(
                structures,
                found.subject,
                titles=found.titles,
                name=title or found.pack_id,
                maker=f"{found.pack_id} {version}",
                marks=("a model's output", *((CORRECTED,) if corrected else ())),
                corrected=corrected,
            )
            if segmentation is None:
                return None
            places = {number: place_of(each.mask) for number, each in enumerate(structures, start=1)}
            return MadeSegments(
                segmentation,
                covering(segmentation),
                {number: place for number, place in places.items() if place is not None},
                {number: each.name for number, each in enumerate(structures, start=1)},
                frozenset(number for number, each in enumerate(structures, start=1) if each.name in coloured),
                found.read_back,
            )

        def show(result: MadeSegments | None) -> None:
            if result is not None and self._reading.predicted is found:
                self.segments_made.emit(result)

        self._background.run(make, lane=Lane.VOLUMES, success=show, failure=self._reading.fail, for_film=True)

    # Why

    def explain(self, label: str, *, occlusion: bool) -> None:
        """Ask for a map of a class."""
        make, case = self._reading.subject(), self._reading.case
        if make is None or case is None or case.model is None or self._reading.waiting:
            self.not_mapped.emit()
            return
        pack_id = case.model.provenance.maker

        def explained(work: Work[_Mapped]) -> _Mapped:
            subject = make(work)
            found = self._desk.explain(
                subject, pack_id, label, occlusion=occlusion, progress=work.progress, cancelled=work.cancelled
            )
            return (found,), subject

        self._make_maps(explained, lambda maps, subject: self.mapped.emit(maps[0], _placed(maps[0], subject)))

    def _make_maps(
        self, make: Callable[[Work[_Mapped]], _Mapped], show: Callable[[tuple[HeatMap, ...], Subject], object]
    ) -> None:
        def done(found: _Mapped) -> None:
            self._explaining = None
            show(*found)

        def failed(error: Exception) -> None:
            self._explaining = None
            self.not_mapped.emit()
            self._reading.fail(error)

        self.stop_explaining()
        self._explaining = self._background.run(
            make,
            lane=Lane.FILM,
            success=done,
            failure=failed,
            words=tr("Making a map"),
            model=True,
            for_film=True,
        )

    def stop_explaining(self) -> None:
        """The map that is being made is not wanted any more."""
        if self._explaining is not None:
            self._explaining.cancel()

    def structure_map(self, name: str, kind: str) -> None:
        """Show a map of a mask of the case at hand, its "probability" or "uncertainty"; made anew where not kept."""
        found = self._reading.predicted
        if found is None:
            self.not_mapped.emit()
        elif found.read_back and self._remade[0] is not found:
            self._make_again(found, name, kind)
        else:
            self._show_structure_map(found, name, kind)

    def _make_again(self, found: Predicted, name: str, kind: str) -> None:
        make, case = self._reading.subject(), self._reading.case
        if make is None or case is None:
            self.not_mapped.emit()
            return

        def again(work: Work[_Mapped]) -> _Mapped:
            subject = make(work)
            return self._desk.maps(case, subject, progress=work.progress, cancelled=work.cancelled), subject

        def show(maps: tuple[HeatMap, ...], _subject: Subject) -> None:
            self._remade = found, maps
            if self._reading.predicted is found:
                self._show_structure_map(found, name, kind)

        self._make_maps(again, show)

    def _show_structure_map(self, found: Predicted, name: str, kind: str) -> None:
        remade = self._remade[1] if self._remade[0] is found else ()
        heat = next((m for m in (*found.prediction.maps, *remade) if (m.kind, m.label) == (kind, name)), None)
        mask = next((each for each in found.prediction.structures if each.name == name), None)
        if heat is None and kind == "probability" and mask is not None and mask.probability is not None:
            heat = HeatMap(kind, name, mask.probability)
        if heat is None:
            self.not_mapped.emit()
            self._reading.told.emit(tr("This pack keeps no such map."))
            return
        self.mapped.emit(heat, _placed(heat, found.subject))

    def ask_roc(self, pack_id: str) -> None:
        """Read the curves that were measured for a pack."""
        self._quietly(lambda: self._desk.roc(pack_id), self.roc_found.emit)

    def ask_similar(self, case: Case) -> None:
        """Look for signed cases that look alike to the pack that read this one."""
        self._quietly(lambda: self._desk.similar(case), self.similar_found.emit)

    def _quietly(
        self,
        call: "Callable[[], tuple[RocCurve, ...]] | Callable[[], tuple[SimilarCase, ...]]",
        success: Callable[[object], object],
    ) -> None:
        self._background.run(
            lambda _work: call(),
            lane=Lane.STORE,
            success=lambda found: (success(found), None)[1],
            failure=self._reading.fail,
            for_film=True,
        )

    # Inside

    def _subject_of_study(self, case: Case) -> SubjectMaker | None:
        viewport = self._workspace.active
        if self._viewing.case_of(viewport) != case.case_id:
            return None
        return subject_maker(case, viewport, self._viewing.stacks.of_case(case.case_id))


def _placed(found: HeatMap, subject: Subject) -> ShownMap | None:
    """The map on the images it belongs to; None where it is of nothing that is shown."""
    if subject.volume is not None:
        return ShownMap(found.values, subject.volume.keys, subject.volume)
    return ShownMap(found.values, (subject.key,)) if subject.key is not None else None
