"""The part of the desk that works with model packs: choose, read, explain, compare, set a threshold, add, remove."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.core.case import Case
from app.core.errors import ModelError, ReportBlockedError
from app.core.prediction import HeatMap
from app.storage.store import Store
from app.workflow import places
from app.workflow.analysis import Cancelled, Progress, never_cancelled, no_progress
from app.workflow.operating import RocCurve, roc_curves, with_operating_point
from app.workflow.pack_choice import LikenessOf, PackFit, all_fits, choose, fit_of
from app.workflow.pack_reading import SPINE, PackReading, explain_subject, maps_again, read_subject
from app.workflow.report_edits import refresh_report
from app.workflow.settings import AUTO, Device, Settings, save_settings, with_choices
from app.workflow.similar import SimilarCase, similar_cases
from app.workflow.subject import Subject
from inference.engine.engine import Engine
from inference.packs.discover import BrokenPack, discover
from inference.packs.pack import Pack, load_pack, verify_pack


class PackDesk:
    """What a desk does with model packs; calls from several threads wait for one another where they must.

    Attributes:
        settings: the reader's name and choices.
    """

    def __init__(self, store: Store, engine: Engine, settings: Settings) -> None:
        self.settings = settings
        self._store = store
        self._engine = engine
        self._packs: dict[str, Pack] = {}
        self._lock = threading.Lock()

    def change_settings(self, settings: Settings) -> None:
        """Take on and keep other settings.

        Raises:
            UsageError: they cannot be written.
        """
        save_settings(settings)
        if settings.device != self.settings.device:
            self._engine.set_device(settings.device)
        self.settings = settings

    def choose_for_now(
        self, *, pack: str | None = None, reader: str | None = None, device: Device | None = None
    ) -> None:
        """Take on choices for this run alone, without keeping them; None leaves what is there.

        Raises:
            ModelError: there is no such pack.
        """
        if pack is not None and pack != AUTO:
            self.pack(pack)
        self.settings = with_choices(self.settings, pack=pack, reader=reader, device=device)
        self._engine.set_device(self.settings.device)

    def packs(self) -> tuple[Pack | BrokenPack, ...]:
        """Shipped and dropped-in packs, and the broken ones with their reason."""
        return discover((places.shipped_packs(), places.dropped_packs()))

    def pack(self, pack_id: str) -> Pack:
        """A pack by id, checked once in a run.

        Raises:
            ModelError: there is none of that id, or it is broken.
        """
        with self._lock:
            if pack_id not in self._packs:
                folders = {p.id: p.folder for p in self.packs() if isinstance(p, Pack)}
                if pack_id not in folders:
                    raise ModelError(f"There is no usable model pack {pack_id!r}; `plumbline packs list` names them.")
                self._packs[pack_id] = load_pack(folders[pack_id])
            return self._packs[pack_id]

    def spine_pack(self) -> Pack:
        """The pack that finds spines: the chosen one where it does, else the first that does.

        Raises:
            ModelError: there is none.
        """
        finding = [pack.id for pack in self.packs() if isinstance(pack, Pack) and pack.postprocessing == SPINE]
        if not finding:
            raise ModelError("There is no usable model pack that finds spines; `plumbline packs verify` says more.")
        return self.pack(self.settings.pack if self.settings.pack in finding else finding[0])

    def add_pack(self, path: Path, *, progress: Progress = no_progress) -> Pack:
        """Check a pack and copy it into the data folder; other forms are made into a pack first.

        Args:
            path: a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle: told apart by what lies in it.
            progress: (share, words).

        Raises:
            ModelError: it cannot be used, or its id is taken; nothing was changed.
            UsageError: it cannot be copied.
        """
        from app.workflow.pack_library import add_pack  # noqa: PLC0415 - importing loads what the window need not wait for

        taken = {pack.id: pack.folder for pack in self.packs() if isinstance(pack, Pack)}
        return add_pack(path, places.dropped_packs(), taken, load=self._engine.start, progress=progress)

    def remove_pack(self, pack_id: str) -> None:
        """Remove a pack that was added; one of that name that is broken is removed too.

        Raises:
            ModelError: there is none of that id, or it is a shipped one.
        """
        from app.workflow.pack_library import remove_pack  # noqa: PLC0415 - as above

        remove_pack(pack_id, self.packs(), places.dropped_packs())
        with self._lock:
            self._packs.pop(pack_id, None)
        if self.settings.pack == pack_id:
            self.change_settings(replace(self.settings, pack=AUTO))

    def verify_packs(
        self, pack_ids: Sequence[str] = (), *, progress: Progress = no_progress
    ) -> dict[str, tuple[str, ...]]:
        """Hold every file of packs against its hash, and open their graphs in the models' process.

        Args:
            pack_ids: names of their folders; all packs when empty.
            progress: (share, words).

        Returns:
            Folder's name -> every problem in words; none when the pack is whole and its graphs are what it declares.

        Raises:
            ModelError: there is no pack of a name.
        """
        found = {pack.folder.name: pack.folder for pack in self.packs()}
        if unknown := [name for name in pack_ids if name not in found]:
            raise ModelError(f"There is no model pack {', '.join(unknown)}; `plumbline packs list` names them.")
        wanted = tuple(pack_ids or found)
        problems = {}
        for number, name in enumerate(wanted):
            progress(number / len(wanted), f"Checking {name}")
            problems[name] = tuple(verify_pack(found[name])) or self._opening_problems(found[name])
        return problems

    def _opening_problems(self, folder: Path) -> tuple[str, ...]:
        try:
            self._engine.start(load_pack(folder))
        except ModelError as error:
            return (str(error),)
        return ()

    def device_words(self) -> str:
        """What models run on, and why not on the device that was asked for: "CPU", "CUDA", "CPU (no CUDA: ...)"."""
        device = self._engine.device() or self.settings.device
        note = self._engine.device_note()
        return f"{device.upper()} ({note})" if note else device.upper()

    def fits(self, subject: Subject, *, cancelled: Cancelled = never_cancelled) -> tuple[PackFit, ...]:
        """Every usable pack with its reasons; those that fit first, the likeliest ahead.

        Raises:
            ModelError: a pack's distribution model failed.
            CancelledError: `cancelled` said so.
        """
        packs = [pack for pack in self.packs() if isinstance(pack, Pack)]
        return all_fits(packs, subject, self._likeness(cancelled), cancelled=cancelled)

    def fit(self, subject: Subject, pack_id: str, *, cancelled: Cancelled = never_cancelled) -> PackFit:
        """How one pack that the reader named stands to a subject.

        A modality and unit that the file does not state are taken to be the pack's own: the reader named it.

        Raises:
            ModelError: there is no such pack, or its distribution model failed.
            CancelledError: `cancelled` said so.
        """
        return fit_of(self.pack(pack_id), subject, self._likeness(cancelled), chosen=True)

    def read_with(
        self,
        case: Case,
        subject: Subject,
        pack_id: str | None = None,
        *,
        force: bool = False,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> PackReading:
        """Let a pack read: scope, likeness, prediction, measurements, proposals; earlier proposals are replaced.

        Args:
            case: of the subject.
            subject: what is read.
            pack_id: None for the one chosen in the settings, or else the one pack that fits.
            force: read although the pack is not meant for it; the reasons go with the case and its report.
            progress: (share, words).
            cancelled: asked throughout.

        Raises:
            ReportBlockedError: the case is signed.
            UsageError: several packs fit and none was named.
            OutOfScopeError: the pack, or every pack, is not meant for it; the sentence has the reasons.
            ModelError: the model failed.
            CancelledError: `cancelled` said so.
        """
        self._refuse_locked(case)
        named = pack_id or (self.settings.pack if self.settings.pack != AUTO else "")
        if named:
            fit = self.fit(subject, named, cancelled=cancelled)
        else:
            fit = choose(self.fits(subject, cancelled=cancelled), subject.study.source_name)
        return self.read_fit(case, subject, fit, force=force, progress=progress, cancelled=cancelled)

    def read_fit(
        self,
        case: Case,
        subject: Subject,
        fit: PackFit,
        *,
        force: bool = False,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> PackReading:
        """`read_with` for a pack that was asked already whether it fits."""
        self._refuse_locked(case)
        reading = read_subject(
            case,
            subject,
            self.pack(fit.pack_id),
            fit,
            self._engine,
            force=force,
            progress=progress,
            cancelled=cancelled,
        )
        return replace(reading, case=refresh_report(reading.case))

    def explain(
        self,
        subject: Subject,
        pack_id: str,
        label: str,
        *,
        occlusion: bool = False,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> HeatMap:
        """Where on the image a class's score comes from.

        Args:
            subject: what was read.
            pack_id: the pack that read it.
            label: class, as the pack names it.
            occlusion: by covering parts of the image, even where the pack has activation maps.
            progress: (share, words).
            cancelled: asked throughout.

        Raises:
            ModelError: the pack cannot explain, or failed.
            CancelledError: `cancelled` said so.
        """
        pack = self.pack(pack_id)
        found = explain_subject(
            subject, pack, label, self._engine, occlusion=occlusion, progress=progress, cancelled=cancelled
        )
        if found is None:
            raise ModelError(f"The model pack {pack.id!r} gives no map of {label!r}; choose a class that it scores.")
        return found

    def maps(
        self, case: Case, subject: Subject, *, progress: Progress = no_progress, cancelled: Cancelled = never_cancelled
    ) -> tuple[HeatMap, ...]:
        """`maps_again` with the pack that read the case.

        Raises:
            ModelError: there is no such pack any more, it has changed since, or it failed.
            CancelledError: `cancelled` said so.
        """
        pack = self.pack(case.model.provenance.maker if case.model is not None else "")
        return maps_again(case, subject, pack, self._engine, progress=progress, cancelled=cancelled)

    def similar(self, case: Case, count: int = 5) -> tuple[SimilarCase, ...]:
        """The signed cases that look most like this one to the pack that read it, the most alike first.

        Empty where the pack gives no embedding, or no other signed case was read by it.
        """
        return similar_cases(self._store, case, count)

    def roc(self, pack_id: str) -> tuple[RocCurve, ...]:
        """The ROC curves that were measured for a pack; empty where it has none.

        Raises:
            ModelError: there is no such pack, or its calibration file states no proper curve.
        """
        return roc_curves(self.pack(pack_id))

    def with_operating_point(self, case: Case, finding_id: str, threshold: float, *, label: str = "") -> Case:
        """The case with another threshold for a classification, with the sensitivity and specificity measured there.

        The report follows; a proposal stays a proposal.

        Args:
            case: read by a pack with a ROC curve.
            finding_id: a classification.
            threshold: on the class's probability, 0 to 1.
            label: the class; empty for the one whose operating point the finding has, else its first class.

        Raises:
            ReportBlockedError: the case is signed.
            UsageError: the finding is no classification, or nothing was measured for the class.
        """
        self._refuse_locked(case)
        maker = case.finding(finding_id).provenance.maker
        changed = with_operating_point(case, finding_id, threshold, self.roc(maker), by=self.reader, label=label)
        return changed if changed is case else refresh_report(changed)

    def _likeness(self, cancelled: Cancelled) -> LikenessOf:
        return lambda pack, channel: self._engine.likeness(pack, channel, cancelled=cancelled)

    @property
    def reader(self) -> str:
        """Name of the clinician at the desk; "unnamed reader" until set."""
        return self.settings.reader or "unnamed reader"

    def _refuse_locked(self, case: Case) -> None:
        if self._store.is_locked(case.case_id):
            raise ReportBlockedError("This report is signed; open an amendment to change it.")
