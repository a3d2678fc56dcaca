"""The whole job without a window: read, analyze, draft, store as preliminary, export."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from app.core.case import Case
from app.core.errors import ActionableError, CancelledError, OutOfScopeError, UsageError
from app.core.image import Image
from app.core.prediction import Prediction
from app.reporting.report_json import report_json
from app.workflow import edits
from app.workflow.analysis import Cancelled, Progress, never_cancelled, no_progress
from app.workflow.batch import write_bytes, write_json
from app.workflow.desk import Desk
from app.workflow.given_masks import open_given
from app.workflow.kept_masks import masks_now
from app.workflow.pack_choice import PackFit, choose
from app.workflow.pictures import overlay_png
from app.workflow.prediction_files import prediction_png, write_prediction
from app.workflow.reading_inputs import OpenedSubject, ReadingInput, file_input
from app.workflow.report_edits import check, refresh_report
from app.workflow.result_json import result_json
from app.workflow.segmentation_file import write_segmentation
from app.workflow.settings import AUTO
from app.workflow.subject import Subject
from inference.packs.pack import Pack

NOBODY = "nobody yet"
"""Stands for the clinician while an unattended draft is written; the stored findings stay proposals."""


@dataclass(frozen=True, slots=True)
class Done:
    """What the job made.

    Attributes:
        case: as read.
        image: of a case of one image; None for a volume.
    """

    case: Case
    image: Image | None


def analyze_into(
    desk: Desk,
    source: Path | ReadingInput,
    folder: Path,
    *,
    force: bool = False,
    masks: Sequence[Path] = (),
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Done:
    """Analyze one input: `result.json`, `overlay.png` and the files of what was predicted; nothing is stored.

    Args:
        desk: with the pack chosen in its settings, or "auto".
        source: a file, or an input of `reading_inputs`.
        folder: exists.
        force: read although the pack is not meant for it; the reasons go with the result.
        masks: of vertebrae of this volume, made elsewhere: a DICOM segmentation, or NIfTI files and folders of them.
        progress: (share, words).
        cancelled: asked throughout.

    Raises:
        ActionableError: the input cannot be read, no pack fits, or the model failed; `result.json` then holds the
            reason, when the input could be read.
    """
    opened = _input(desk, source).opened(desk, False, _part(progress, 0.0, 0.3), cancelled)  # noqa: FBT003
    opened = _with_masks(opened, masks)
    read = _analyze(desk, opened, folder, _part(progress, 0.3, 0.9), cancelled, force=force)
    write_bytes(folder / "overlay.png", _overlay(read.case, opened, read.prediction))
    progress(1.0, "Done")
    return Done(read.case, opened.image)


def read_into(
    desk: Desk,
    source: Path | ReadingInput,
    folder: Path,
    *,
    force: bool = False,
    masks: Sequence[Path] = (),
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Done:
    """The whole job on one input: what `analyze_into` writes, `report.json`, `report.pdf`; stored as preliminary.

    A case that was signed is not touched: its signed report is exported again.

    Raises:
        ActionableError: as `analyze_into`.
    """
    opened = _input(desk, source).opened(desk, True, _part(progress, 0.0, 0.1), cancelled)  # noqa: FBT003
    if desk.is_locked(opened.case):
        case = opened.case
        prediction = _kept(desk, case, opened.subject)
        write_json(folder / "result.json", result_json(case, _pack_of(desk, case), in_scope=True))
    else:
        opened = _with_masks(opened, masks)
        read = _analyze(desk, opened, folder, _part(progress, 0.1, 0.4), cancelled, force=force)
        progress(0.4, "Drafting the report")
        case, prediction = draft_unattended(desk, read.case, progress=progress, cancelled=cancelled), read.prediction
        desk.save(case, "read without a window", masks=read.masks)
    progress(0.9, "Writing the report")
    overlay = _overlay(case, opened, prediction)
    write_bytes(folder / "overlay.png", overlay)
    write_json(folder / "report.json", report_json(case, check(case), desk.versions(case)))
    # A volume's own picture is the slice with the most inside.
    main = overlay if opened.subject.volume is not None else b""
    desk.export_pdf(case, opened.image, folder / "report.pdf", main=main)
    progress(1.0, "Done")
    return Done(case, opened.image)


def draft_unattended(
    desk: Desk, case: Case, *, progress: Progress = no_progress, cancelled: Cancelled = never_cancelled
) -> Case:
    """Draft a report from the proposals; the findings stay proposals, so it cannot be signed before they are decided.

    Without a usable language model the deterministic text stands.
    """
    as_if = refresh_report(edits.accept_all(case, by=NOBODY))
    written = 0

    def on_text(text: str) -> None:
        nonlocal written
        written = max(written, len(text))
        progress(0.4 + 0.5 * min(1.0, written / 1200), "Drafting the report")

    try:
        as_if = desk.draft_model(as_if, on_text=on_text, cancelled=cancelled)
    except CancelledError:
        raise
    except ActionableError as error:
        progress(0.9, f"Drafted from templates: {error}")
    return replace(case, report=as_if.report)


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    case: Case
    prediction: Prediction | None
    masks: Mapping[str, bytes]


def _input(desk: Desk, source: Path | ReadingInput) -> ReadingInput:
    if isinstance(source, ReadingInput):
        return source
    return file_input(source, [pack for pack in desk.packs() if isinstance(pack, Pack)])


def _analyze(
    desk: Desk, opened: OpenedSubject, folder: Path, progress: Progress, cancelled: Cancelled, *, force: bool
) -> _Read:
    """Analyze and write result.json, which holds the reasons when the image is refused."""
    subject, slices = opened.subject, _slices(opened.subject)
    fit = _fit(desk, opened, folder, slices, cancelled)
    pack = desk.pack(fit.pack_id)
    path = folder / "result.json"
    try:
        reading = desk.read_fit(opened.case, subject, fit, force=force, progress=progress, cancelled=cancelled)
    except ActionableError as error:
        refused = isinstance(error, OutOfScopeError)
        reasons = (fit.reasons or (str(error),)) if refused else ()
        case = replace(opened.case, model=None)
        write_json(
            path, result_json(case, pack, in_scope=not refused, reasons=reasons, error=str(error), slices=slices)
        )
        raise
    written = None
    if reading.prediction is not None:
        written = write_prediction(reading.prediction, subject, folder)
        name, reason = write_segmentation(
            _made_here(reading.prediction, subject), opened.sources, pack, folder, forced=fit.reasons if force else ()
        )
        written = replace(written, segmentation=name, segmentation_reason=reason)
    result = result_json(
        reading.case, pack, in_scope=not fit.reasons, reasons=fit.reasons, written=written, slices=slices
    )
    write_json(path, result)
    return _Read(reading.case, reading.prediction, reading.masks)


def _made_here(prediction: Prediction, subject: Subject) -> Prediction:
    """Without the masks that were given: they are another's."""
    given = {found.name for found in subject.given.structures} if subject.given is not None else set()
    return replace(prediction, structures=tuple(found for found in prediction.structures if found.name not in given))


def _with_masks(opened: OpenedSubject, masks: Sequence[Path]) -> OpenedSubject:
    """The input with the masks of vertebrae that were named for it.

    Raises:
        UsageError: it is no volume.
        UnreadableInputError: they cannot be read, do not lie on it, or name no vertebra.
    """
    volume = opened.subject.volume
    if not masks:
        return opened
    if volume is None:
        raise UsageError(
            f"{opened.subject.study.source_name} is no volume: masks of vertebrae are measured on a CT series."
        )
    given = open_given(masks, volume, opened.case.study.patient)
    return replace(opened, subject=replace(opened.subject, given=given))


def _fit(desk: Desk, opened: OpenedSubject, folder: Path, slices: int | None, cancelled: Cancelled) -> PackFit:
    """The pack that is chosen in the settings, or that fits; where none does, result.json says why each does not."""
    if desk.settings.pack != AUTO:
        return desk.fit(opened.subject, desk.settings.pack, cancelled=cancelled)
    fits = desk.fits(opened.subject, cancelled=cancelled)
    try:
        return choose(fits, opened.subject.study.source_name)
    except (OutOfScopeError, UsageError) as error:
        reasons = [f"{fit.pack_id}: {reason}" for fit in fits for reason in fit.reasons]
        in_scope = any(fit.fits for fit in fits)
        case = replace(opened.case, model=None)
        result = result_json(case, None, in_scope=in_scope, reasons=reasons, error=str(error), slices=slices)
        write_json(folder / "result.json", result)
        raise


def _overlay(case: Case, opened: OpenedSubject, prediction: Prediction | None) -> bytes:
    if prediction is not None:
        return prediction_png(case, opened.subject, prediction)
    if opened.image is None:  # a volume without masks
        return prediction_png(case, opened.subject, Prediction())
    return overlay_png(case, opened.image)


def _kept(desk: Desk, case: Case, subject: Subject) -> Prediction | None:
    """The masks of a case as they are now; None where it keeps none of this input."""
    structures = masks_now(case, subject, partial(desk.mask, case))
    return Prediction(structures=structures) if structures else None


def _pack_of(desk: Desk, case: Case) -> Pack | None:
    """The pack that read a signed case; None where none did, or it is no longer there."""
    maker = case.model.provenance.maker if case.model is not None else ""
    return next((pack for pack in desk.packs() if isinstance(pack, Pack) and pack.id == maker), None)


def _slices(subject: Subject) -> int | None:
    if subject.volume is not None:
        return subject.volume.geometry.shape[0]
    return None if subject.frames is None else len(subject.frames)


def _part(progress: Progress, start: float, end: float) -> Progress:
    return lambda share, words: progress(start + (end - start) * share, words)
