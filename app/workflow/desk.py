"""The desk: every operation of a reading, for the window and the command line alike. Its calls block; it has no Qt.

What decodes and simulates films is imported where it is used: it takes a second to load, and the window need not wait.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.core.anatomy import Side
from app.core.case import Case
from app.core.errors import CancelledError, DefectError, ReportBlockedError, UsageError
from app.core.image import Image
from app.core.instance import ImageKey, SourceFile, StudyEntry
from app.core.study import Patient, Study
from app.storage.store import CaseSummary, SignedVersion
from app.workflow import places
from app.workflow.analysis import Cancelled, Progress, never_cancelled, no_progress
from app.workflow.annotations import MarkedImage
from app.workflow.drafting import draft_case
from app.workflow.pack_desk import PackDesk
from app.workflow.settings import Settings
from app.workflow.signing import export_case_pdf, sign_case
from app.workflow.study_case import study_of
from app.workflow.subject import Subject
from inference.language.registry import LanguageModelEntry, LanguageModels

if TYPE_CHECKING:
    from app.core.evaluation import Evaluation
    from app.reading.open_image import OpenedImage


_NO_MASKS: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A case and its decoded image."""

    case: Case
    image: Image


class Desk(PackDesk):
    """One reader's desk on one store; calls from several threads wait for one another where they must.

    Attributes:
        settings: the reader's name and choices.
    """

    # Opening

    def open_path(
        self, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never_cancelled
    ) -> OpenedCase:
        """Read a file; goes on with its case when these very bytes were opened before.

        Raises:
            UnreadableInputError: it cannot be read.
            CancelledError: `cancelled` said so.
        """
        return self.open_source(SourceFile(path), progress=progress, cancelled=cancelled)

    def open_source(
        self,
        source: SourceFile,
        *,
        keep: bool = True,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> OpenedCase:
        """`open_path` for a file or a member of an archive.

        Args:
            source: where the bytes lie.
            keep: False for a quick look: the store is neither asked nor written.
            progress: (share, words).
            cancelled: asked after decoding.

        Raises:
            UnreadableInputError: it cannot be read.
            CancelledError: `cancelled` said so.
        """
        progress(0.1, f"Reading {source.name}")
        opened = _decode(source)
        if cancelled():
            raise CancelledError(f"Opening {source.name} was cancelled.")
        case = self._case_of(opened.study, source.path, keep=keep)
        case = replace(case, source_member=source.member)
        if keep and not self._store.find_by_source(opened.study.source_sha256):
            self._store.save(case, action="opened", actor=self.reader)
        progress(1.0, "Done")
        return OpenedCase(case, opened.image)

    def case_of_study(self, patient: Patient, study: StudyEntry, place: Path, *, keep: bool = True) -> Case:
        """The case of a whole study: the kept one of this very study, else a new one that is not kept yet.

        Args:
            patient: whose.
            study: as listed.
            place: file, folder or archive it was found in, to open it again.
            keep: False for a quick look: the store is not asked.
        """
        return replace(self._case_of(study_of(patient, study), place, keep=keep), whole_study=True)

    def _case_of(self, study: Study, place: Path, *, keep: bool) -> Case:
        known = self._store.find_by_source(study.source_sha256) if keep else ()
        if known:
            self._store.prune_masks(known[0].case_id)
            return replace(self._store.load(known[0].case_id), source_path=str(place.absolute()))
        return new_case(study, place)

    def reopen(
        self, case_id: str, *, progress: Progress = no_progress, cancelled: Cancelled = never_cancelled
    ) -> OpenedCase:
        """A stored case with its image from where it was opened.

        Raises:
            StoreError: there is no such case.
            UnreadableInputError: the image is gone, or is no longer the same file.
        """
        case = self._store.load(case_id)
        self._store.prune_masks(case_id)
        if case.whole_study:
            raise DefectError("a case of a whole study is opened by listing its place")
        progress(0.1, f"Reading {case.study.source_name}")
        opened = _decode(SourceFile(Path(case.source_path), case.source_member))
        if cancelled():
            raise CancelledError(f"Opening {case.study.source_name} was cancelled.")
        if opened.study.source_sha256 != case.study.source_sha256:
            raise UsageError(
                f"{case.study.source_name} is not the file this case was read on: its contents have changed. "
                "Open it as a new case."
            )
        progress(1.0, "Done")
        return OpenedCase(case, opened.image)

    def open_sample(self, *, progress: Progress = no_progress, cancelled: Cancelled = never_cancelled) -> OpenedCase:
        """A simulated film, made in the data folder when it is not there yet."""
        progress(0.0, "Making a simulated film")
        path = places.home() / "sample" / "simulated-film.dcm"
        if not path.exists():
            from app.workflow.sample import write_sample  # noqa: PLC0415 - see the top

            write_sample(path)
        return self.open_path(path, progress=progress, cancelled=cancelled)

    def list_cases(self) -> tuple[CaseSummary, ...]:
        """Every stored case, the latest first."""
        return self._store.list()

    def case(self, case_id: str) -> Case:
        """A stored case without its image."""
        return self._store.load(case_id)

    # Analyzing and drafting

    def analyze(
        self,
        case: Case,
        image: Image,
        *,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> Case:
        """Read one image with the pack that is chosen or fits, with the deterministic report; nothing is stored.

        Raises:
            ReportBlockedError, UsageError, OutOfScopeError, ModelError, CancelledError: as `read_with`.
        """
        return self.read_with(case, Subject(case.study, image), progress=progress, cancelled=cancelled).case

    def language_models(self) -> tuple[LanguageModelEntry, ...]:
        """The shipped language model and those that the user added."""
        return self._language_models().list()

    def language_model(self) -> LanguageModelEntry:
        """The chosen one.

        Raises:
            ModelError: it is gone or damaged.
        """
        return self._language_models().get(self.settings.language_model)

    def add_language_model(
        self, path: Path, model_id: str | None = None, *, progress: Progress = no_progress
    ) -> LanguageModelEntry:
        """Check a GGUF file and copy it into the data folder.

        Raises:
            ModelError: it is not a GGUF file that may be added.
        """
        return self._language_models().add(path, model_id, progress=progress)

    def use_language_model(self, model_id: str) -> None:
        """Let this model draft from now on.

        Raises:
            ModelError: there is none of that id.
        """
        self._language_models().get(model_id)
        self.change_settings(replace(self.settings, language_model=model_id))

    def remove_language_model(self, model_id: str) -> None:
        """Remove a model that was added; the shipped one drafts again if it was the chosen one.

        Raises:
            ModelError: there is none of that id, or it is the shipped one.
        """
        self._language_models().remove(model_id)
        if self.settings.language_model == model_id:
            self.change_settings(replace(self.settings, language_model=Settings().language_model))

    def draft_model(
        self,
        case: Case,
        *,
        on_text: Callable[[str], None],
        cancelled: Cancelled = never_cancelled,
    ) -> Case:
        """Let the language model draft the prose of findings that count; nothing is stored.

        Args:
            case: with at least one finding that counts.
            on_text: called with the readable text so far.
            cancelled: asked between tokens.

        Raises:
            ReportBlockedError: the case is signed, or no finding counts yet.
            ModelError, CancelledError: the model failed, or was cancelled.
        """
        self._refuse_locked(case)
        return draft_case(case, self.language_model(), self._engine, on_text=on_text, cancelled=cancelled)

    def evaluate_pack(
        self,
        pack_id: str,
        folder: Path,
        labels: Path | None = None,
        *,
        on_left_out: Callable[[int, str, str], None] | None = None,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> "Evaluation":
        """A pack on labelled cases; nothing of them is stored. See `app.workflow.evaluation.run.evaluate_pack`.

        Args:
            pack_id: of the pack.
            folder: holds the images.
            labels: the table of labels; None: `labels.csv` in the folder.
            on_left_out: told (line, kind, sentence) of each case without a result.
            progress: (share, words).
            cancelled: asked throughout.

        Raises:
            UsageError: the folder or the table cannot be used.
            OutOfScopeError, UnreadableInputError, ModelError: no pack of that id, or no case could be read at all.
            CancelledError: `cancelled` said so.
        """
        from app.workflow.evaluation.desk_reader import DeskReader  # noqa: PLC0415 - see the top
        from app.workflow.evaluation.run import evaluate_pack, say_nothing  # noqa: PLC0415 - see the top

        pack = self.pack(pack_id)
        return evaluate_pack(
            pack,
            folder,
            labels,
            DeskReader(self, pack, self._engine),
            on_left_out=on_left_out or say_nothing,
            progress=progress,
            cancelled=cancelled,
        )

    # Keeping, signing, exporting

    def save(self, case: Case, action: str, *, masks: Mapping[str, bytes] = _NO_MASKS) -> None:
        """Autosave with an audit event.

        Args:
            case: as it is now.
            action: what was done.
            masks: SHA-256 -> bytes of masks that the case names and that may not be stored yet.

        Raises:
            ReportBlockedError: the case is signed and not opened for amendment.
            StoreError: the store cannot be written.
        """
        self._store.save(case, action=action, actor=self.reader, masks=masks)

    def mask(self, case: Case, sha256: str) -> bytes:
        """The bytes of a mask that a case names.

        Raises:
            StoreError: it is gone or damaged.
        """
        return self._store.mask(case.case_id, sha256)

    def is_locked(self, case: Case) -> bool:
        """Whether the case is signed, so that only an amendment can change it."""
        return self._store.is_locked(case.case_id)

    def versions(self, case: Case) -> tuple[SignedVersion, ...]:
        """Signed versions, the oldest first."""
        return self._store.versions(case.case_id)

    def sign(self, case: Case, signer: str) -> Case:
        """Freeze the case's report as final, or as amended when it follows a signed version.

        Raises:
            ReportBlockedError: problems are open, findings are undecided, there is no signer, or it is signed already.
        """
        self._refuse_locked(case)
        return sign_case(self._store, case, signer)

    def amend(self, case: Case, reason: str) -> Case:
        """Open a signed case for an amendment.

        Raises:
            ReportBlockedError: it is not signed, or there is no reason.
        """
        if not reason.strip():
            raise ReportBlockedError("An amendment needs its reason: it is printed in the amended report.")
        self._store.amend(case.case_id, reason=reason.strip(), actor=self.reader)
        return self._store.load(case.case_id)

    def export_pdf(
        self,
        case: Case,
        image: Image | None,
        path: Path,
        *,
        pictures: Mapping[ImageKey, MarkedImage] | None = None,
        unit: str = "",
        main: bytes = b"",
    ) -> Path:
        """Write the report as PDF: the signed version where there is one, else marked as preliminary.

        Args:
            case: its report is printed.
            image: the decoded image that the case is of; None for a whole study.
            path: the file to write.
            pictures: key images and images with findings, decoded.
            unit: of the values of `image`.
            main: PNG to be printed as the report's main picture in place of `image`; empty for none.

        Raises:
            ReportBlockedError: there is no report yet.
            UsageError: the file cannot be written.
        """
        return export_case_pdf(self._store, case, image, path, pictures=pictures, unit=unit, main=main)

    def verify(self) -> tuple[str, ...]:
        """Problems of the store's audit trail and signed versions; empty when all is as it was written."""
        return self._store.verify().problems

    def close(self) -> None:
        """Stop the models' process and close the store."""
        self._engine.close()
        self._store.close()

    def _language_models(self) -> LanguageModels:
        return LanguageModels(places.assets() / "language", places.home() / "language")


def _decode(source: SourceFile) -> "OpenedImage":
    from app.reading.open_image import open_image  # noqa: PLC0415 - see the top

    return open_image(source)


def new_case(study: Study, path: Path) -> Case:
    """A fresh case for an image."""
    side: Side | None = study.image_left_is
    return Case(
        case_id=secrets.token_hex(16),
        study=study,
        source_path=str(path.absolute()),
        image_left_is=side,
        side_stated_by="file" if side else "",
    )
