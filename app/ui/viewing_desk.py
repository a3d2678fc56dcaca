"""What is opened and shown: listing places, hanging series in viewports, volumes, segments, other objects."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.case import Case
from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey, Listing, ObjectKind, PatientEntry, Series, StudyEntry
from app.core.stack import ImageStack
from app.core.structured_report import KeyObjects
from app.core.volume import Volume
from app.ui import series_loading as loading
from app.ui.background import Background, Lane, Work
from app.ui.film_loading import LoadedFilm
from app.ui.image_feed import ImageFeed
from app.ui.planes_desk import PlanesDesk
from app.ui.reading_desk import ReadingDesk
from app.ui.segments_desk import SegmentsDesk
from app.ui.series_loading import Listed, OpenedSeries
from app.ui.shown_stacks import ShownStacks
from app.ui.workspace.hang import hang
from app.ui.workspace.workspace import Workspace
from app.workflow.annotations import MarkedImage
from app.workflow.hanging import Cell, Hanging, View
from app.workflow.study_case import find_study, study_identity
from viewers.facts import series_facts
from viewers.film_stack import FilmStack, film_facts
from viewers.translate import tr
from viewers.viewport import Viewport

if TYPE_CHECKING:
    from app.reading.frames import FrameSource
    from app.reading.objects.open_object import OpenedObject

Found = tuple[PatientEntry, StudyEntry, Series]


class ViewingDesk(QObject):
    """Between what was opened and the viewports; the reading desk holds the cases.

    Attributes:
        listing: what was opened.
        stacks: what was shown of it.
        planes: axial, coronal and sagittal planes.
        segments: segments on the images.
    """

    listing_changed = Signal(object)
    """A Listing, complete or still growing."""
    thumbnail_made = Signal(str, object)
    """(series_id, QImage)."""
    stacks_known = Signal(str, object)
    """(series_id, tuple of ImageStack): a series turned out to be several."""
    object_opened = Signal(object, object)
    """(StructuredReport, waveform groups or EncapsulatedDocument; SeriesFacts)."""
    pictures_shown = Signal()
    """Viewports are to be seen, not another object."""

    def __init__(
        self, reading: ReadingDesk, workspace: Workspace, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.listing = Listing(complete=True)
        self.stacks = ShownStacks()
        self.planes = PlanesDesk(reading, workspace, background, self.stacks, self)
        self.segments = SegmentsDesk(self, reading, workspace, background)
        self._reading = reading
        self._workspace = workspace
        self._background = background
        self._places: tuple[Path, ...] = ()
        self._listing_work: Work[Listed] | None = None
        self._early = False  # a picture is shown before all are known
        self._fresh = False  # what is shown belongs to what was opened before
        self._loads: dict[str, Work[Volume]] = {}
        self._feed = ImageFeed(background, reading.fail, self)
        self._feed.provided.connect(workspace.provide)
        self._feed.refused.connect(workspace.refuse)
        self._grown.connect(self._on_update)
        workspace.wanted.connect(self._want)
        workspace.active_changed.connect(self._be_at)
        workspace.image_changed.connect(self._be_at)
        workspace.series_dropped.connect(self._dropped)
        reading.film_changed.connect(self._show_film)
        reading.study_opened.connect(self._on_study)
        reading.place_asked.connect(self._list_again)
        reading.pictures = self.pictures

    _grown = Signal(object)

    # Opening places

    def start(self, paths: Sequence[Path]) -> None:
        """Open what the command line gives, or make ready for what the reader will open."""
        if paths:
            self.open_places(paths)
            return
        self._background.run(
            lambda _work: loading.warm_up(),
            lane=Lane.THUMBNAILS,
            success=lambda _none: None,
            failure=self._reading.fail,
        )

    def open_places(self, paths: Sequence[Path], *, also: bool = False) -> None:
        """List files, folders, discs and archives, and show the first study.

        Args:
            paths: where to look.
            also: beside what is open already.
        """
        if not paths:
            return
        before = self._places if also else ()
        self._places = (*before, *(path for path in paths if path not in before))
        self._fresh = not also
        self._reading.remember_places(tuple(paths))
        self._list(self._on_listed)

    def cancel_listing(self) -> None:
        """Stop looking; what was found stays."""
        if self._listing_work is not None:
            self._listing_work.cancel()

    def close_all(self) -> None:
        """Nothing is open."""
        self.cancel_listing()
        self._places = ()
        self._forget()
        self._workspace.clear()
        self.listing = Listing(complete=True)
        self.listing_changed.emit(self.listing)
        self._reading.close_film()
        self._background.run(
            lambda _work: loading.let_go(),
            lane=Lane.IMAGES,
            success=lambda _none: None,
            failure=self._reading.fail,
        )

    def _list(self, then: Callable[[Listed], None]) -> None:
        self.cancel_listing()
        paths = self._places
        name = paths[0].name if len(paths) == 1 else tr("{n} places").format(n=len(paths))
        self._early = False

        def listed(result: Listed) -> None:
            self._listing_work = None
            self.listing = result.listing
            self.listing_changed.emit(result.listing)
            for complaint in result.complaints[:1]:
                self._reading.told.emit(complaint)
            then(result)

        def not_listed(error: Exception) -> None:
            self._listing_work = None
            self._reading.fail(error)

        self._listing_work = self._background.run(
            lambda work: loading.list_and_hang(paths, work, self._grown.emit),
            lane=Lane.LISTING,
            success=listed,
            failure=not_listed,
            words=tr("Looking through {name}").format(name=name),
        )

    def _on_update(self, listing: Listing) -> None:
        """More is known; the first picture is shown at once."""
        if self._listing_work is None or listing.complete:
            return
        self.listing = listing
        self.listing_changed.emit(listing)
        found = loading.first_picture(listing)
        if found is None or self._early:
            return
        self._early = True
        patient, study, series = found

        def show(source: "FrameSource") -> None:
            if self._listing_work is not None:
                self._make_room()
                self.pictures_shown.emit()
                self._workspace.show_stack(source, series_facts(patient.patient, study, series))

        self._background.run(
            lambda _work: loading.open_first(series), lane=Lane.IMAGES, success=show, failure=lambda _error: None
        )

    def _on_listed(self, result: Listed) -> None:
        refused = result.listing.refused
        if refused:
            more = tr(" {n} other files were not used.").format(n=len(refused) - 1) if len(refused) > 1 else ""
            self._reading.failed.emit(refused[0].reason + more)
        if result.hanging is not None:
            self.hang(result.hanging)
            return
        others = [found for found in self._all_series() if found[2].kind is not ObjectKind.OTHER]
        if others:
            self.open_series(others[0][2])
        elif not refused:
            nothing = [found[2].instances[0] for found in self._all_series()]
            self._reading.failed.emit(
                nothing[0].reason if nothing else tr("Nothing that can be shown was found there.")
            )

    def _list_again(self, case: Case) -> None:
        """A kept case of a whole study: look where it was opened, and show it when it is still there."""

        def then(result: Listed) -> None:
            found = find_study(result.listing, case.study.source_sha256)
            if found is None:
                self._reading.failed.emit(
                    tr("{name} is no longer where it was opened: open its folder.").format(name=case.study.source_name)
                )
                return
            patient, study = found
            pictures = [series for series in study.series if series.kind in loading.PICTURES]
            if pictures:
                self._make_room()
                self.show_pictures((patient, study, pictures[0]), self._workspace.active)

        self._places = (Path(case.source_path),)
        self._fresh = True
        self._list(then)

    # Showing series

    def open_series(
        self, series: Series, viewport: Viewport | None = None, then: Callable[[], object] = lambda: None
    ) -> None:
        """Show a listed series.

        Args:
            series: as listed.
            viewport: where; the active one when None is given.
            then: called once its pictures are shown.
        """
        found = self._found(series)
        if found is None:
            return
        self._make_room()
        target = viewport if viewport is not None else self._workspace.active
        if series.kind is ObjectKind.OTHER:
            self._reading.failed.emit(series.instances[0].reason)
        elif series.kind in loading.PICTURES or series.kind is ObjectKind.VOLUME:
            self.planes.end()
            if loading.is_film(series) and len(self._workspace.viewports) == 1:
                self._reading.open_source(series.instances[0].source)
            else:
                self.show_pictures(found, target, then=then)
        else:
            self._open_object(found, target)

    def show_stack(self, stack: ImageStack, series: Series) -> None:
        """Show one of several stacks that a series turned out to be."""
        found = self._found(series)
        if found is not None:
            self._show(found, stack, self._workspace.active, None)

    def hang(self, hanging: Hanging) -> None:
        """Show a study as a protocol says."""
        self._make_room()
        self.planes.end()
        cells = [cell for cell in hanging.cells if cell is not None]
        alone = len({cell.series.series_id for cell in cells}) == 1
        if alone and (len(cells) == 1 or len(cells[0].series.instances) < 3):
            self.open_series(cells[0].series)  # planes of one or two images would show the same in every cell
            return
        found = self._found(cells[0].series)
        if found is not None:
            hang(
                self._workspace,
                found[0],
                hanging,
                lambda viewport, cell, _facts: self.show_pictures((found[0], cell.study, cell.series), viewport, cell),
            )

    def show_pictures(
        self,
        found: Found,
        viewport: Viewport,
        cell: Cell | None = None,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Show a series as a stack, with the case of its study.

        Args:
            found: patient, study and series.
            viewport: where.
            cell: as a hanging protocol asks; None for the series as it is.
            then: called once it is shown.
        """
        patient, study, series = found
        self._early = True

        def show(opened: OpenedSeries) -> None:
            if len(opened.stacks) > 1:
                self.stacks_known.emit(series.series_id, opened.stacks)
            best = max(opened.stacks, key=lambda stack: stack.count)
            self._show(found, best, viewport, cell)
            then()

        self._background.run(
            lambda _work: loading.open_pictures(series),
            lane=Lane.FILM,
            success=show,
            failure=self._reading.fail,
            words=tr("Opening {name}").format(name=series.description or series.modality),
        )
        if cell is None or not cell.prior:
            place = self._place_of(series)
            self._reading.open_study(patient.patient, study, place)

    def _show(self, found: Found, stack: ImageStack, viewport: Viewport, cell: Cell | None) -> None:
        patient, study, series = found
        volume = loading.volume_of(stack)
        prior = cell is not None and cell.prior
        facts = series_facts(patient.patient, study, series, prior=prior)
        shown = viewport.key
        index = next((n for n in range(stack.count) if stack.key(n) == shown), None) if shown is not None else None
        if index is None:
            index = stack.count // 2 if volume is not None else 0
        self.pictures_shown.emit()
        if not prior:
            identity = study_identity(patient.patient, study)
            self.stacks.bind_study(stack.stack_id, identity, self._reading.case)
        self.stacks.add(stack, facts)
        self._workspace.show_stack(
            stack, facts, viewport=viewport, index=index, window=cell.window if cell is not None else None
        )
        shown_now = [each.stack for each in self._workspace.viewports if each.stack is not None]
        self.stacks.spare_memory(shown_now)
        self._load(stack, index)
        if volume is not None and not prior:
            self.segments.show_kept(volume, viewport)
        if cell is not None and cell.view is not View.IMAGES and volume is not None and stack.count > 2:
            self.planes.start()

    def _load(self, stack: ImageStack, first: int) -> None:
        """Fill a volume in the background, from the slice looked at outwards."""
        loader = loading.loader_of(stack)
        if loader is None or stack.stack_id in self._loads:
            return

        def done(_volume: Volume) -> None:
            self._loads.pop(stack.stack_id, None)

        def failed(error: Exception) -> None:
            self._loads.pop(stack.stack_id, None)
            self._reading.fail(error)

        self._loads[stack.stack_id] = self._background.run(
            lambda work: loader.run(progress=work.progress, cancelled=work.cancelled, first=first),
            lane=Lane.VOLUMES,
            success=done,
            failure=failed,
            words=tr("Loading {name}").format(name=stack.name),
        )

    # Other objects

    def _open_object(self, found: Found, viewport: Viewport) -> None:
        patient, study, series = found
        facts = series_facts(patient.patient, study, series)

        def show(opened: "OpenedObject") -> None:
            if loading.is_segmentation(opened):
                self.segments.place(opened, viewport)
            elif isinstance(opened, KeyObjects):
                words = tr("{title}: {n} key images").format(title=opened.title, n=len(opened.images))
                self._reading.told.emit(words)
                self._workspace.set_key_images(opened.images)
            else:
                self.object_opened.emit(opened, facts)

        self._background.run(
            lambda _work: loading.load_object(series.instances[0].source),
            lane=Lane.FILM,
            success=show,
            failure=self._reading.fail,
            words=tr("Opening {name}").format(name=series.description or series.modality),
        )

    def pictures(self, keys: Iterable[ImageKey]) -> dict[ImageKey, MarkedImage]:
        """Images of what is open, decoded; called in the background. Those that cannot be had are left out."""
        wanted = tuple(keys)
        found = self.stacks.pictures(wanted)
        left = {key.instance: key for key in wanted if key not in found}
        for _patient, _study, series in self._all_series() if left else ():
            for instance in series.instances:
                key = left.pop(instance.sop_instance_uid, None)
                if key is not None:
                    with suppress(UnreadableInputError):  # the page says of it that it could not be had
                        found[key] = loading.decode(instance, key)
        return found

    # Samples

    def open_sample(self) -> None:
        """The simulated film."""
        self._early = True
        self.pictures_shown.emit()
        self._reading.open_sample()

    def open_sample_ct(self) -> None:
        """The simulated CT with its structures, made in the data folder when it is not there yet."""
        self._background.run(
            lambda _work: loading.sample_ct(),
            lane=Lane.LISTING,
            success=lambda folder: self.open_places([folder]),
            failure=self._reading.fail,
            words=tr("Making a simulated CT"),
        )

    # Thumbnails

    def make_thumbnail(self, series: Series) -> None:
        """In the time that is left."""
        if series.kind in loading.PICTURES:
            self._background.run(
                lambda _work: loading.thumbnail(series),
                lane=Lane.THUMBNAILS,
                success=lambda picture: self.thumbnail_made.emit(series.series_id, picture),
                failure=lambda _error: None,  # the series says why when it is opened
            )

    # Which case a viewport belongs to

    def case_of(self, viewport: Viewport) -> str:
        """Id of the case of what a viewport shows; empty when it has none (a prior, a quick first picture)."""
        return self.stacks.case_of(viewport.stack)

    def _be_at(self, viewport: Viewport) -> None:
        case_id = self.case_of(viewport)
        if viewport is self._workspace.active and case_id:
            self._reading.be_at(case_id)

    def _on_study(self, _case_id: str) -> None:
        if self._reading.case is not None:
            self.stacks.study_known(self._reading.case)
        self._workspace.image_changed.emit(self._workspace.active)

    def _show_film(self, film: object) -> None:
        """A single film was opened with its case, or closed."""
        if isinstance(film, LoadedFilm) and film.pyramid is not None:
            stack = FilmStack(film.case.case_id, film.case.study, film.pyramid)
            self.stacks.bind(stack.stack_id, film.case.case_id)
            self.stacks.add(stack, film_facts(film.case.study))

    # Inside

    def _want(self, stack: ImageStack, index: int) -> None:
        if isinstance(stack, FilmStack):
            self._workspace.provide(stack.stack_id, index, stack.pyramid)
        else:
            self._feed.want(stack, index)

    def _dropped(self, viewport: Viewport, series_id: str) -> None:
        found = next((each for each in self._all_series() if each[2].series_id == series_id), None)
        if found is not None:
            self.open_series(found[2], viewport)

    def _found(self, series: Series) -> Found | None:
        """A listed series with its patient and study; None when it is listed no more."""
        return next((each for each in self._all_series() if each[2].series_id == series.series_id), None)

    def _all_series(self) -> list[Found]:
        return [
            (patient, study, series)
            for patient in self.listing.patients
            for study in patient.studies
            for series in study.series
        ]

    def _place_of(self, series: Series) -> Path:
        """Which of the places opened a series was found in."""
        path = series.instances[0].source.path
        return next((place for place in self._places if path == place or path.is_relative_to(place)), path)

    def _make_room(self) -> None:
        """Take away what was opened before, as soon as there is something else to show: patients never mix unasked."""
        if self._fresh:
            self._fresh = False
            self._forget()
            self._reading.step_back()
            self._workspace.clear()
            self._workspace.set_layout(1, 1)

    def _forget(self) -> None:
        """Let go of what was shown."""
        self.planes.forget()
        for work in self._loads.values():
            work.cancel()
        self._loads.clear()
        self.stacks.clear()
