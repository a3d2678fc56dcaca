"""The figures as files: a page to print, JSON and CSV; nothing else of an evaluation leaves the program."""

import csv
import io
from pathlib import Path
from typing import Any, Final

from app.core.evaluation import Evaluation, Figure
from app.exporting.evaluation_page import ENGLISH, PageLanguage, evaluation_pdf
from app.workflow.batch import make_folder, write_bytes, write_json

PAGE, FIGURES_JSON, FIGURES_CSV = "evaluation.pdf", "figures.json", "figures.csv"
SCHEMA: Final = 1
_COLUMNS: Final = (
    "figure", "title", "target", "target_title", "group_by", "group", "value", "low", "high", "unit", "cases",
    "patients", "positives", "resamples", "reason", "note",
)  # fmt: skip


def export_evaluation(evaluation: Evaluation, out: Path, language: PageLanguage = ENGLISH) -> tuple[Path, ...]:
    """Write `evaluation.pdf`, `figures.json` and `figures.csv` into a folder, which is made when missing.

    Args:
        evaluation: what is written.
        out: the folder.
        language: of the page; JSON and CSV are for programs, and English.

    Returns:
        The files.

    Raises:
        UsageError: the folder or a file cannot be written.
        DefectError: the page could not be set.
    """
    page = evaluation_pdf(evaluation, language)
    make_folder(out)
    write_bytes(out / PAGE, page)
    write_json(out / FIGURES_JSON, evaluation_json(evaluation))
    write_bytes(out / FIGURES_CSV, figures_csv(evaluation).encode())
    return out / PAGE, out / FIGURES_JSON, out / FIGURES_CSV


def evaluation_json(evaluation: Evaluation) -> dict[str, Any]:
    """What figures.json holds: plain data, no file name, nothing of a single case but lines of those left out."""
    one = evaluation
    return {
        "schema": SCHEMA,
        "pack": {"id": one.pack_id, "title": one.pack_title, "version": one.pack_version, "sha256": one.pack_sha256},
        "program": one.program,
        "made_at": one.made_at,
        "rows": one.rows,
        "cases": one.cases,
        "patients": one.patients,
        "left_out": [{"kind": kind.kind, "count": len(kind.rows), "lines": list(kind.rows)} for kind in one.left_out],
        "bootstrap": {"resamples": one.resamples, "level": one.level, "seed": one.seed, "by": "patient"},
        "smallest_group": one.smallest_group,
        "groups": [
            {"by": s.group.by, "value": s.group.value, "cases": s.cases, "patients": s.patients, "reason": s.reason}
            for s in one.sizes
        ],
        "figures": [_figure(figure) for figure in one.figures],
        "notes": list(one.notes),
    }


def figures_csv(evaluation: Evaluation) -> str:
    """The figures as comma-separated values, one on a line; what is not estimated has empty cells and its reason."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for figure in evaluation.figures:
        row = _figure(figure)
        cells = {**row, "group_by": row["group"]["by"], "group": row["group"]["value"]}
        writer.writerow(["" if cells[name] is None else _harmless(cells[name]) for name in _COLUMNS])
    return text.getvalue()


def _harmless(cell: Any) -> Any:
    """A text that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "figure": figure.key,
        "title": figure.title,
        "target": figure.target,
        "target_title": figure.target_title,
        "group": {"by": figure.group.by, "value": figure.group.value},
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "cases": figure.cases,
        "patients": figure.patients,
        "positives": figure.positives,
        "resamples": figure.resamples,
        "reason": figure.reason,
        "note": figure.note,
    }
