"""ROC curves for calibration.json, figures by group, and figures as words for the cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.training.common.metrics import bootstrap

Array = NDArray[Any]


def roc(score: Array, positive: Array, source: str, points: int = 101) -> dict[str, Any]:
    """A ROC curve at up to ``points`` thresholds; sensitivity and specificity of "score at or above it"."""
    positive = positive.astype(bool)
    cuts = np.unique(np.quantile(score, np.linspace(0.0, 1.0, points)).astype(np.float32).astype(np.float64))
    cuts = np.unique(np.concatenate([[0.0], np.round(cuts, 6), [1.0]]))
    return {
        "thresholds": [float(c) for c in cuts],
        "sensitivity": [round(float((score[positive] >= c).mean()), 4) for c in cuts],
        "specificity": [round(float((score[~positive] < c).mean()), 4) for c in cuts],
        "positives": int(positive.sum()), "negatives": int((~positive).sum()), "source": source,
    }  # fmt: skip


def youden(score: Array, positive: Array) -> float:
    """The threshold of the largest sum of sensitivity and specificity."""
    positive = positive.astype(bool)
    cuts = np.unique(np.round(score, 4))
    sums = [(score[positive] >= c).mean() + (score[~positive] < c).mean() for c in cuts]
    return float(cuts[int(np.argmax(sums))])


def operating_point(label: str, cut: float, score: Array, positive: Array) -> dict[str, Any]:
    """A row of pack.toml's thresholds, measured on the cases given."""
    positive = positive.astype(bool)
    return {"label": label, "value": round(cut, 4), "sensitivity": round(float((score[positive] >= cut).mean()), 4),
            "specificity": round(float((score[~positive] < cut).mean()), 4)}  # fmt: skip


def by_group(
    names: Sequence[str], figure: Callable[[Array], float], cases: Sequence[str], *, least: int = 20
) -> dict[str, dict[str, float]]:
    """``figure(indices)`` with its interval for each group of at least ``least`` cases; ``cases`` are drawn whole."""
    found = {}
    groups = np.asarray(names)
    drawn = np.asarray(cases)
    for name in sorted(set(names)):
        inside = np.flatnonzero(groups == name)
        if len(inside) >= least:
            found[name] = {"cases": len(inside)} | bootstrap(
                lambda i, inside=inside: figure(inside[i]), drawn[inside], rounds=300
            )
    return found


def words(figure: dict[str, float], digits: int = 3) -> str:
    """Value and interval: 0.912 (0.880 to 0.940)."""
    return f"{figure['value']:.{digits}f} ({figure['low']:.{digits}f} to {figure['high']:.{digits}f})"


def percent(share: float, digits: int = 0) -> str:
    """A share as per cent."""
    return f"{100 * share:.{digits}f} %"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])
