"""The whole job without a window: read, analyze, draft, store as preliminary, export."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.core.case import Case
from app.core.errors import ActionableError, CancelledError, OutOfScopeError
from app.core.image import Image
from app.reading.open_image import open_image
from app.reporting.report_json import report_json
from app.workflow import edits
from app.workflow.analysis import Cancelled, Progress, film_reasons, never_cancelled, no_progress
from app.workflow.batch import write_bytes, write_json
from app.workflow.desk import Desk, OpenedCase, new_case
from app.workflow.pictures import overlay_png
from app.workflow.report_edits import check, refresh_report
from app.workflow.result_json import result_json

NOBODY = "nobody yet"
"""Stands for the clinician while an unattended draft is written; the stored findings stay proposals."""


@dataclass(frozen=True, slots=True)
class Done:
    """What the job made."""

    case: Case
    image: Image


def analyze_into(
    desk: Desk,
    path: Path,
    folder: Path,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Done:
    """Analyze one input: `result.json` and `overlay.png`, nothing is stored.

    Raises:
        ActionableError: the input cannot be read, no pack fits, or the model failed; `result.json` then holds the
            reason, when the input could be read.
    """
    opened = open_image(path)
    done = _analyze(desk, OpenedCase(new_case(opened.study, path), opened.image), folder, progress, cancelled)
    write_bytes(folder / "overlay.png", overlay_png(done.case, done.image))
    return done


def read_into(
    desk: Desk,
    path: Path,
    folder: Path,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Done:
    """The whole job on one input: `result.json`, `overlay.png`, `report.json`, `report.pdf`; stored as preliminary.

    A case that was signed is not touched: its signed report is exported again.

    Raises:
        ActionableError: as `analyze_into`.
    """
    opened = desk.open_path(path)
    if desk.is_locked(opened.case):
        done = Done(opened.case, opened.image)
        write_json(folder / "result.json", result_json(done.case, desk.pack(desk.settings.pack), in_scope=True))
    else:
        done = _analyze(desk, opened, folder, lambda share, words: progress(share * 0.4, words), cancelled)
        progress(0.4, "Drafting the report")
        case = draft_unattended(desk, done.case, progress=progress, cancelled=cancelled)
        desk.save(case, "read without a window")
        done = Done(case, opened.image)
    progress(0.9, "Writing the report")
    write_bytes(folder / "overlay.png", overlay_png(done.case, done.image))
    write_json(folder / "report.json", report_json(done.case, check(done.case), desk.versions(done.case)))
    desk.export_pdf(done.case, done.image, folder / "report.pdf")
    progress(1.0, "Done")
    return done


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


def _analyze(desk: Desk, opened: OpenedCase, folder: Path, progress: Progress, cancelled: Cancelled) -> Done:
    """Analyze and write result.json, which holds the reason when the film is refused."""
    pack = desk.pack(desk.settings.pack)
    try:
        case = desk.analyze(opened.case, opened.image, progress=progress, cancelled=cancelled)
    except OutOfScopeError as error:
        reasons = film_reasons(pack, opened.case, opened.image) or (str(error),)
        refused = replace(opened.case, model=None)
        write_json(
            folder / "result.json", result_json(refused, pack, in_scope=False, reasons=reasons, error=str(error))
        )
        raise
    except ActionableError as error:
        write_json(folder / "result.json", result_json(opened.case, pack, in_scope=True, error=str(error)))
        raise
    write_json(folder / "result.json", result_json(case, pack, in_scope=True))
    return Done(case, opened.image)
