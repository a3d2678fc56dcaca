"""The page of an evaluation: figures with their intervals, groups, and what was left out; set by Typst, offline."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.core.evaluation import ALL_CASES, CaseGroup, Evaluation, Figure
from app.exporting.pdf import set_page

_TEMPLATE: Final = Path(__file__).resolve().parents[2] / "assets" / "report" / "evaluation.typ"
_MOST_COLUMNS: Final = 4
_ROOM: Final = 42.0
"""Lines of figures on two sheets; a row with a note or a reason takes `_TALL`."""
_TALL: Final = 1.75
_MOST_GROUPS: Final = 20
_MOST_LINES: Final = 40
_FIRST: Final = frozenset({"auroc", "dice", "box_iou", "icc", "mean_absolute_error"})
_WORDS: Final = {"out of scope": "Out of the pack's scope", "unreadable": "Unreadable", "no label": "Without a label",
                 "failed": "The model failed"}  # fmt: skip
_SIGNED: Final = frozenset({"icc"})
_LABELS: Final = {
    "all": "All cases", "figure": "Figure", "of": "Of", "value": "Value", "scale": "0 to 1", "cases": "Cases",
    "groups": "Groups", "by": "By", "group": "Group", "left_out": "Cases without a result", "how": "How to read this",
    "no_groups": "The table of labels and the files state no age, sex, device or site: no groups can be shown.",
    "complete": "Every case of the table was read and compared.",
}  # fmt: skip
_BY: Final = {"age": "Age", "sex": "Sex", "device": "Device", "site": "Site"}
_HOW: Final = {
    "auroc": "AUROC: the share of pairs of one case with and one without in which the case with scores higher; 0.5 is "
             "chance.",
    "calibration": "Calibration error: the mean distance between the probability shown and the share that came true, "
                   "in bins of equal width; 0 is best.",
    "icc": "ICC(2,1): absolute agreement of one measurement with the label (Shrout and Fleiss 1979). Limits of "
           "agreement: bias plus and minus 1.96 standard deviations (Bland and Altman 1986).",
    "dice": "Dice and Jaccard: overlap of the masks, 0 to 1, the mean over the cases; two empty masks count as 1.",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """What a page is written in.

    Attributes:
        code: ISO 639-1, for the file.
        say: English words or sentence -> the same in that language.
    """

    code: str = "en"
    say: Callable[[str], str] = str


ENGLISH: Final = PageLanguage()


def evaluation_pdf(evaluation: Evaluation, language: PageLanguage = ENGLISH) -> bytes:
    """The page as PDF/A-2a: one or two sheets of A4 to print.

    Raises:
        DefectError: the page could not be set.
    """
    data = page_of(evaluation, language)
    with tempfile.TemporaryDirectory(prefix="plumbline-pdf-") as name:  # readable by this user alone
        folder = Path(name)
        shutil.copyfile(_TEMPLATE, folder / _TEMPLATE.name)
        return set_page(folder, _TEMPLATE.name, data, evaluation.made_at)


def page_of(evaluation: Evaluation, language: PageLanguage = ENGLISH) -> dict[str, Any]:
    """What the page says, as strings and lists of strings."""
    say = language.say
    overall = [figure for figure in evaluation.figures if figure.group == ALL_CASES]
    headline = [figure for figure in overall if figure.headline][:_MOST_COLUMNS] or overall[:1]
    shown = _fitting(overall)
    left_out = sum(len(kind.rows) for kind in evaluation.left_out)
    title = say(f"Evaluation of {evaluation.pack_title}")
    counted = f"{evaluation.cases} of {evaluation.rows}, {evaluation.patients} patients"
    pack = f"{evaluation.pack_id} {evaluation.pack_version}"
    return {
        "document_title": title,
        "document_author": evaluation.program,
        "language": language.code,
        "unprintable": "",
        "words": {name: say(words) for name, words in _LABELS.items()},
        "page": say("Page {page} of {pages}"),
        "kicker": say("A model pack on the clinic's own labelled cases"),
        "title": title,
        "made_at": evaluation.made_at.replace("T", " ").replace("Z", " UTC"),
        "facts": [
            [say("Pack"), pack],
            [say("Cases with a result"), say(counted)],
            ["SHA-256", f"{evaluation.pack_sha256[:16]}…"],
            [say("Cases left out"), str(left_out)],
        ],
        "footer": f"{evaluation.program} · {pack} · {say('no patient data')}",
        "interval_title": say(f"{evaluation.level:.0%} interval"),
        "figures": [_row(figure, language) for figure in shown],
        "group_titles": [_column(figure, language) for figure in headline],
        "groups": [
            {
                "by": say(_BY.get(size.group.by, size.group.by)),
                # Bands of age are ours; a device's or site's name is the clinic's, and stays as it is.
                "value": say(size.group.value) if size.group.by == "age" else size.group.value,
                "cases": str(size.cases),
                "reason": say(size.reason),
                "figures": [_cell(evaluation.figures, figure, size.group, language) for figure in headline],
            }
            for size in evaluation.sizes[:_MOST_GROUPS]
        ],
        "left_out": [
            {"kind": say(_WORDS[kind.kind]), "count": str(len(kind.rows)), "lines": say(_lines(kind.rows))}
            for kind in evaluation.left_out
        ],
        "notes": [say(note) for note in _notes(evaluation, overall, len(overall) - len(shown))],
    }


def _fitting(overall: Sequence[Figure]) -> list[Figure]:
    """The figures that two sheets have room for, the ones that say most first, in their own order."""
    order = sorted(overall, key=lambda figure: (not figure.headline, figure.key not in _FIRST))
    room, taken = _ROOM, set()
    for figure in order:
        room -= _TALL if figure.note or figure.reason else 1.0
        if room < 0:
            break
        taken.add(id(figure))
    return [figure for figure in overall if id(figure) in taken]


def _row(figure: Figure, language: PageLanguage) -> dict[str, Any]:
    say = language.say
    is_share = not figure.unit and figure.value is not None and 0 <= figure.value <= 1
    clipped = [None if end is None else min(max(end, 0.0), 1.0) for end in (figure.low, figure.high)]
    cases = str(figure.cases) if figure.positives is None else f"{figure.cases} ({figure.positives} with)"
    return {
        "title": say(figure.title),
        "target": _of(figure, language),
        "value": value_words(figure),
        "interval": interval_words(figure, say("to")),
        "reason": say(figure.reason),
        "note": say(figure.note),
        "share": figure.value if is_share else None,
        "low": clipped[0] if is_share else None,
        "high": clipped[1] if is_share else None,
        "cases": say(cases),
    }


def value_words(figure: Figure) -> str:
    """A figure's value with its unit; empty where it is not estimated."""
    return "" if figure.value is None else f"{_number(figure, figure.value)}{_unit(figure)}"


def interval_words(figure: Figure, to: str = "to") -> str:
    """A figure's interval, with a word between its ends; empty where there is none."""
    if figure.low is None or figure.high is None:
        return ""
    return f"{_number(figure, figure.low)} {to} {_number(figure, figure.high)}"


def _number(figure: Figure, value: float) -> str:
    if not figure.unit or figure.key in _SIGNED:
        return f"{value:.3f}"
    return f"{value:.2f}"


def _unit(figure: Figure) -> str:
    return {"": "", "deg": "°", "boxes": "", "mm2": " mm²", "px2": " px²"}.get(figure.unit, f" {figure.unit}")


def _of(figure: Figure, language: PageLanguage) -> str:
    """What a figure is of, without what a title adds in brackets: the table has little room."""
    return language.say(figure.of).split(" (", maxsplit=1)[0]


def _column(figure: Figure, language: PageLanguage) -> str:
    of = f", {_of(figure, language)}" if figure.of else ""
    return f"{language.say(figure.title.split(',', maxsplit=1)[0])}{of}"


def _cell(figures: Sequence[Figure], wanted: Figure, group: CaseGroup, language: PageLanguage) -> dict[str, str]:
    for figure in figures:
        if (figure.group, figure.key, figure.title, figure.target) == (group, wanted.key, wanted.title, wanted.target):
            return {"value": value_words(figure), "interval": interval_words(figure, language.say("to"))}
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
