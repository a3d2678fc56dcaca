"""The page of an evaluation: figures with their intervals, groups, and what was left out; set by Typst, offline."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from app.core.evaluation import ALL_CASES, CaseGroup, Evaluation, Figure
from app.exporting.pdf import set_page

_TEMPLATE: Final = Path(__file__).resolve().parents[2] / "assets" / "report" / "evaluation.typ"
_MOST_COLUMNS: Final = 4
_ROOM: Final = 42.0
"""Lines of figures on two sheets; a row with a note takes `_TALL`."""
_TALL: Final = 1.75
_MOST_GROUPS: Final = 20
_MOST_LINES: Final = 40
_FIRST: Final = frozenset({"auroc", "dice", "box_iou", "icc", "mean_absolute_error"})
_WORDS: Final = {"out of scope": "Out of the pack's scope", "unreadable": "Unreadable", "no label": "Without a label",
                 "failed": "The model failed"}  # fmt: skip
_SIGNED: Final = frozenset({"icc"})
_HOW: Final = {
    "auroc": "AUROC: the share of pairs of one case with and one without in which the case with scores higher; 0.5 is "
             "chance.",
    "calibration": "Calibration error: the mean distance between the probability shown and the share that came true, "
                   "in bins of equal width; 0 is best.",
    "icc": "ICC(2,1): absolute agreement of one measurement with the label (Shrout and Fleiss 1979). Limits of "
           "agreement: bias plus and minus 1.96 standard deviations (Bland and Altman 1986).",
    "dice": "Dice and Jaccard: overlap of the masks, 0 to 1, the mean over the cases; two empty masks count as 1.",
}  # fmt: skip


def evaluation_pdf(evaluation: Evaluation) -> bytes:
    """The page as PDF/A-2a: one or two sheets of A4 to print.

    Raises:
        DefectError: the page could not be set.
    """
    data = page_of(evaluation)
    with tempfile.TemporaryDirectory(prefix="plumbline-pdf-") as name:  # readable by this user alone
        folder = Path(name)
        shutil.copyfile(_TEMPLATE, folder / _TEMPLATE.name)
        return set_page(folder, _TEMPLATE.name, data, evaluation.made_at)


def page_of(evaluation: Evaluation) -> dict[str, Any]:
    """What the page says, as strings and lists of strings."""
    overall = [figure for figure in evaluation.figures if figure.group == ALL_CASES]
    headline = [figure for figure in overall if figure.headline][:_MOST_COLUMNS] or overall[:1]
    shown = _fitting(overall)
    left_out = sum(len(kind.rows) for kind in evaluation.left_out)
    title = f"Evaluation of {evaluation.pack_title}"
    return {
        "document_title": title,
        "document_author": evaluation.program,
        "unprintable": "",
        "kicker": "A model pack on the clinic's own labelled cases",
        "title": title,
        "made_at": evaluation.made_at.replace("T", " ").replace("Z", " UTC"),
        "facts": [
            ["Pack", f"{evaluation.pack_id} {evaluation.pack_version}"],
            ["Cases with a result", f"{evaluation.cases} of {evaluation.rows}, {evaluation.patients} patients"],
            ["SHA-256", f"{evaluation.pack_sha256[:16]}…"],
            ["Cases left out", str(left_out)],
        ],
        "footer": f"{evaluation.program} · {evaluation.pack_id} {evaluation.pack_version} · no patient data",
        "interval_title": f"{evaluation.level:.0%} interval",
        "figures": [_row(figure) for figure in shown],
        "group_titles": [_column(figure) for figure in headline],
        "groups": [
            {
                "by": size.group.by.capitalize(),
                "value": size.group.value,
                "cases": str(size.cases),
                "reason": size.reason,
                "figures": [_cell(evaluation.figures, figure, size.group) for figure in headline],
            }
            for size in evaluation.sizes[:_MOST_GROUPS]
        ],
        "left_out": [
            {"kind": _WORDS[kind.kind], "count": str(len(kind.rows)), "lines": _lines(kind.rows)}
            for kind in evaluation.left_out
        ],
        "notes": _notes(evaluation, overall, len(overall) - len(shown)),
    }


def _fitting(overall: Sequence[Figure]) -> list[Figure]:
    """The figures that two sheets have room for, the ones that say most first, in their own order."""
    order = sorted(overall, key=lambda figure: (not figure.headline, figure.key not in _FIRST))
    room, taken = _ROOM, set()
    for figure in order:
        room -= _TALL if figure.note else 1.0
        if room < 0:
            break
        taken.add(id(figure))
    return [figure for figure in overall if id(figure) in taken]


def _row(figure: Figure) -> dict[str, Any]:
    is_share = not figure.unit and figure.value is not None and 0 <= figure.value <= 1
    clipped = [None if end is None else min(max(end, 0.0), 1.0) for end in (figure.low, figure.high)]
    cases = str(figure.cases) if figure.positives is None else f"{figure.cases} ({figure.positives} with)"
    return {
        "title": figure.title,
        "target": figure.of,
        "value": value_words(figure),
        "interval": interval_words(figure),
        "reason": figure.reason,
        "note": figure.note,
        "share": figure.value if is_share else None,
        "low": clipped[0] if is_share else None,
        "high": clipped[1] if is_share else None,
        "cases": cases,
    }


def value_words(figure: Figure) -> str:
    """A figure's value with its unit; empty where it is not estimated."""
    return "" if figure.value is None else f"{_number(figure, figure.value)}{_unit(figure)}"


def interval_words(figure: Figure) -> str:
    """A figure's interval; empty where there is none."""
    if figure.low is None or figure.high is None:
        return ""
    return f"{_number(figure, figure.low)} to {_number(figure, figure.high)}"


def _number(figure: Figure, value: float) -> str:
    if not figure.unit or figure.key in _SIGNED:
        return f"{value:.3f}"
    return f"{value:.2f}"


def _unit(figure: Figure) -> str:
    return {"": "", "deg": "°", "boxes": "", "mm2": " mm²", "px2": " px²"}.get(figure.unit, f" {figure.unit}")


def _column(figure: Figure) -> str:
    return f"{figure.title.split(',')[0]}{f', {figure.of}' if figure.of else ''}"


def _cell(figures: Sequence[Figure], wanted: Figure, group: CaseGroup) -> dict[str, str]:
    for figure in figures:
        if (figure.group, figure.key, figure.title, figure.target) == (group, wanted.key, wanted.title, wanted.target):
            return {"value": value_words(figure), "interval": interval_words(figure)}
    return {"value": "", "interval": ""}


def _lines(rows: Sequence[int]) -> str:
    shown = ", ".join(str(row) for row in rows[:_MOST_LINES])
    more = len(rows) - _MOST_LINES
    rest = f" and {more} more (figures.json has all)" if more > 0 else ""
    return f"{'line' if len(rows) == 1 else 'lines'} {shown}{rest} of the table"


def _notes(evaluation: Evaluation, overall: Sequence[Figure], more: int) -> list[str]:
    keys = {figure.key for figure in overall}
    notes = [
        f"Intervals: {evaluation.resamples:,} bootstrap samples of patients, seed {evaluation.seed}, the middle "
        f"{evaluation.level:.0%}. Groups of fewer than {evaluation.smallest_group} cases are listed, not estimated. "
        "Lines are those of the table of labels, whose first line names the columns."
    ]
    notes += [text for key, text in _HOW.items() if any(key in found for found in keys)]
    notes += evaluation.notes
    if more:
        notes.append(f"{more} further figures are in figures.csv.")
    if len(evaluation.sizes) > _MOST_GROUPS:
        notes.append(f"{len(evaluation.sizes) - _MOST_GROUPS} further groups are in figures.csv.")
    notes.append(
        "These figures hold for cases like these. Cases out of the pack's scope, unreadable ones and those without a "
        "label are not in them: look at their number first."
    )
    return notes
