"""Words of an evaluation's figures, groups and cases left out, in the window's language."""

from collections.abc import Callable, Sequence
from typing import Final

from app.core.evaluation import ALL_CASES, CaseGroup, Evaluation, Figure, LeftOut
from viewers.mark import mark
from viewers.translate import tr, tr_n, tr_sentence

_TITLES: Final = {
    "auroc": mark("AUROC"),
    "auroc_mean": mark("AUROC, mean of the classes"),
    "balanced_accuracy": mark("Balanced accuracy"),
    "accuracy": mark("Accuracy"),
    "top3": mark("Among the first three"),
    "calibration_error": mark("Calibration error"),
    "sensitivity": mark("Sensitivity"),
    "specificity": mark("Specificity"),
    "dice": mark("Dice, mean"),
    "jaccard": mark("Jaccard, mean"),
    "pixel_auroc": mark("AUROC of pixels"),
    "box_iou": mark("IoU of boxes, mean"),
    "box_iou_mean": mark("IoU of boxes, mean"),
    "box_sensitivity": mark("Boxes found"),
    "box_false": mark("False boxes on an image"),
    "icc": mark("ICC(2,1)"),
    "mean_absolute_error": mark("Mean absolute error"),
    "bias": mark("Bias, pack minus label"),
    "limit_low": mark("Lower limit of agreement"),
    "limit_high": mark("Upper limit of agreement"),
}
_LEFT_OUT: Final[dict[str, Callable[[int], str]]] = {  # the texts are literals where they are asked for: plural forms
    "out of scope": lambda n: tr_n("{n} case out of the pack's scope", "{n} cases out of the pack's scope", n),
    "unreadable": lambda n: tr_n("{n} unreadable case", "{n} unreadable cases", n),
    "no label": lambda n: tr_n("{n} case without a label", "{n} cases without a label", n),
    "failed": lambda n: tr_n("{n} case on which the model failed", "{n} cases on which the model failed", n),
}
_BY: Final = {"age": mark("Age"), "sex": mark("Sex"), "device": mark("Device"), "site": mark("Site")}
_REASONS: Final = (
    mark("fewer than 3 patients"),
    mark("fewer than 20 cases: not estimated"),
    mark("cannot be calculated on these cases"),
    mark("no interval: too few resamples allow the figure"),
    mark("no interval: the resamples do not differ"),
    mark("all cases are of one class"),
    mark("needs cases with and without"),
    mark("needs cases with it"),
    mark("needs cases without it"),
    mark("needs pixels inside and outside"),
    mark("the pack does not call its scores probabilities"),
)
"""Marked here so that they get into the translations; `tr_sentence` finds them."""
_MOST_LINES: Final = 12


def figure_title(figure: Figure) -> str:
    """What a figure is, with its threshold where it has one."""
    words = tr(_TITLES.get(figure.key, figure.title))
    _title, at, threshold = figure.title.rpartition(" at ")
    return tr("{figure} at {threshold}").format(figure=words, threshold=threshold) if at else words


def group_words(group: CaseGroup, cases: int) -> str:
    """A group with its number of cases."""
    if group == ALL_CASES:
        return tr("All cases ({n})").replace("{n}", str(cases))
    return f"{tr(_BY.get(group.by, group.by))}: {tr_sentence(group.value)} ({cases})"


def left_out_words(left_out: Sequence[LeftOut]) -> str:
    """How many cases have no result, and the lines they stand on."""
    if not left_out:
        return tr("Every case of the table was read and compared.")
    parts = []
    for kind in left_out:
        lines = ", ".join(str(row) for row in kind.rows[:_MOST_LINES])
        more = "…" if len(kind.rows) > _MOST_LINES else ""
        parts.append(f"{_LEFT_OUT[kind.kind](len(kind.rows))} ({tr('lines {lines}').format(lines=lines + more)})")
    return "; ".join(parts)


def summary_words(evaluation: Evaluation) -> str:
    """Pack, cases and patients in one line."""
    return tr("{title} {version}: {cases} of {rows} cases, {patients} patients").format(
        title=evaluation.pack_title,
        version=evaluation.pack_version,
        cases=evaluation.cases,
        rows=evaluation.rows,
        patients=evaluation.patients,
    )
