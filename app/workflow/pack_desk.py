"""The part of the desk that works with model packs: choose, read, explain, compare, set a threshold, add, remove."""

import threading
from pathlib import Path

from app.core.case import Case
from app.core.errors import ModelError, ReportBlockedError
from app.core.prediction import HeatMap
from app.storage.store import Store
from app.workflow import places
from app.workflow.analysis import Cancelled, Progress, never_cancelled, no_progress
from app.workflow.operating import RocCurve
from app.workflow.pack_choice import PackFit
from app.workflow.pack_reading import PackReading
from app.workflow.settings import Settings
from app.workflow.similar import SimilarCase
from app.workflow.subject import Subject
from inference.engine.engine import Engine
from inference.packs.discover import BrokenPack, discover
from inference.packs.pack import Pack, load_pack


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

    def add_pack(self, path: Path, *, progress: Progress = no_progress) -> Pack:
        """Check a pack and copy it into the data folder; other forms are made into a pack first.

        Args:
            path: a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle: told apart by what lies in it.
            progress: (share, words).

        Raises:
            ModelError: it cannot be used, or its id is taken; nothing was changed.
            UsageError: it cannot be copied.
        """
        raise NotImplementedError

    def remove_pack(self, pack_id: str) -> None:
        """Remove a pack that was added.

        Raises:
            ModelError: there is none of that id, or it is a shipped one.
        """
        raise NotImplementedError

    def device_words(self) -> str:
        """What models run on, and why not on the device that was asked for: "CPU", "CUDA", "CPU (no CUDA: ...)"."""
        raise NotImplementedError

    def fits(self, subject: Subject, *, cancelled: Cancelled = never_cancelled) -> tuple[PackFit, ...]:
        """Every usable pack for images, or for volumes, with its reasons; those that fit first, the likeliest ahead.

        Raises:
            CancelledError: `cancelled` said so.
        """
        raise NotImplementedError

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
        """Let a pack read: scope, likeness, prediction, measurements, proposals; earlier findings are replaced.

        Args:
            case: of the subject.
            subject: what is read.
            pack_id: None for the one pack that fits.
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
        raise NotImplementedError

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
        raise NotImplementedError

    def similar(self, case: Case, count: int = 5) -> tuple[SimilarCase, ...]:
        """The signed cases that look most like this one to the pack that read it, the most alike first.

        Empty where the pack gives no embedding, or no other signed case was read by it.
        """
        raise NotImplementedError

    def roc(self, pack_id: str) -> tuple[RocCurve, ...]:
        """The ROC curves that were measured for a pack; empty where it has none.

        Raises:
            ModelError: there is no such pack, or its calibration file states no proper curve.
        """
        raise NotImplementedError

    def with_operating_point(self, case: Case, finding_id: str, threshold: float, *, label: str = "") -> Case:
        """The case with another threshold for a classification, with the sensitivity and specificity measured there.

        Args:
            case: read by a pack with a ROC curve.
            finding_id: a classification.
            threshold: on the class's probability, 0 to 1.
            label: the class; empty for the one whose operating point the finding has, else its first class.

        Raises:
            UsageError: the finding is no classification, or nothing was measured for the class.
        """
        raise NotImplementedError

    @property
    def reader(self) -> str:
        """Name of the clinician at the desk; "unnamed reader" until set."""
        return self.settings.reader or "unnamed reader"

    def _refuse_locked(self, case: Case) -> None:
        if self._store.is_locked(case.case_id):
            raise ReportBlockedError("This report is signed; open an amendment to change it.")
