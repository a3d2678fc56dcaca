"""Figures of vessels inside the field of view, with intervals over photographs; needs no torch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.training.common import metrics, report

Array = NDArray[Any]
BINS = 15
"""Of the calibration error."""


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """One photograph's pixels inside the field of view, in any one order.

    Attributes:
        name: of the photograph.
        probability: (pixels,) in 0..1.
        mask: (pixels,) bool, what is called vessel.
        truth: (pixels,) bool, what the reader drew.
    """

    name: str
    probability: Array
    mask: Array
    truth: Array


def single(read: Read) -> dict[str, float]:
    """AUROC, Dice, sensitivity and specificity of one photograph's pixels."""
    return {
        "auroc": metrics.auroc(read.probability, read.truth), "dice": metrics.overlap(read.mask, read.truth)[0],
        "sensitivity": float(read.mask[read.truth].mean()), "specificity": float((~read.mask[~read.truth]).mean()),
    }  # fmt: skip


def measure(reads: Sequence[Read], source: str) -> dict[str, Any]:
    """Figures of all photographs, each that is a share or a mean with its interval from drawing whole photographs.

    AUROC and Dice are means over photographs; the others, and "auroc_in_field_pooled", are of all pixels together.
    ``source`` is said of the ROC curve.
    """
    each = {read.name: single(read) for read in reads}
    counts = np.array([
        [(r.mask & r.truth).sum(), r.truth.sum(), (~r.mask & ~r.truth).sum(), (~r.truth).sum()] for r in reads
    ])  # fmt: skip
    bins = np.stack([_bins(r) for r in reads])
    mean = {name: np.array([row[name] for row in each.values()]) for name in ("auroc", "dice")}

    def share(i: Array, part: int, whole: int) -> float:
        return float(counts[i, part].sum() / counts[i, whole].sum())

    asked: dict[str, Callable[[Array], float]] = {
        "auroc_in_field": lambda i: float(mean["auroc"][i].mean()), "dice": lambda i: float(mean["dice"][i].mean()),
        "sensitivity": lambda i: share(i, 0, 1), "specificity": lambda i: share(i, 2, 3),
        "calibration_error": lambda i: _calibration_error(bins[i].sum(0)),
    }  # fmt: skip
    probability, truth = np.concatenate([r.probability for r in reads]), np.concatenate([r.truth for r in reads])
    names = list(each)
    return {
        "photographs": len(names), "auroc_in_field_pooled": metrics.auroc(probability, truth),
        **{name: metrics.bootstrap(figure, names) for name, figure in asked.items()},
        "per_photograph": {name: {k: round(v, 4) for k, v in row.items()} for name, row in each.items()},
        "roc": report.roc(probability, truth, source),
    }  # fmt: skip


def _bins(read: Read) -> Array:
    """(BINS, 3): pixels, sum of the more probable class's probability, pixels where that class is right."""
    top = np.maximum(read.probability, 1.0 - read.probability).astype(np.float64)
    right = (read.probability > 0.5) == read.truth
    place = np.minimum((top * BINS).astype(int), BINS - 1)
    return np.stack([np.bincount(place, w, BINS) for w in (np.ones(len(top)), top, right.astype(np.float64))], 1)


def _calibration_error(bins: Array) -> float:
    return float(np.abs(bins[:, 1] - bins[:, 2]).sum() / bins[:, 0].sum())
