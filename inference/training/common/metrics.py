"""Figures with bootstrap intervals; numpy only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

Array = NDArray[Any]


def auroc(score: Array, positive: Array) -> float:
    """Area under the ROC curve (ties counted half)."""
    positive = positive.astype(bool)
    ranks = rankdata(score)
    p, n = int(positive.sum()), int((~positive).sum())
    return float((ranks[positive].sum() - p * (p + 1) / 2) / (p * n))


def calibration_error(probability: Array, truth: Array, bins: int = 15) -> float:
    """Expected calibration error of the top class. ``probability`` (n, classes), ``truth`` (n,) ints."""
    top, right = probability.max(1), probability.argmax(1) == truth
    place = np.minimum((top * bins).astype(int), bins - 1)
    error = 0.0
    for b in range(bins):
        inside = place == b
        if inside.any():
            error += inside.mean() * abs(top[inside].mean() - right[inside].mean())
    return float(error)


def balanced_accuracy(probability: Array, truth: Array) -> float:
    """Mean recall over the classes present in ``truth``."""
    guess = probability.argmax(1)
    return float(np.mean([(guess[truth == c] == c).mean() for c in np.unique(truth)]))


def accuracy(probability: Array, truth: Array, top: int = 1) -> float:
    """Share of cases whose true class is among the ``top`` most probable."""
    order = np.argsort(-probability, axis=1)[:, :top]
    return float((order == truth[:, None]).any(1).mean())


def bootstrap(
    figure: Callable[[Array], float], groups: Sequence[Any], *, rounds: int = 1000, seed: int = 0
) -> dict[str, float]:
    """``figure(indices)`` with its 95 % interval, resampling whole groups (patients, lesions, images)."""
    names, inverse = np.unique(np.asarray(groups), return_inverse=True)
    members = [np.flatnonzero(inverse == g) for g in range(len(names))]
    generator = np.random.default_rng(seed)
    values = []
    for _ in range(rounds):
        chosen = generator.integers(0, len(members), len(members))
        values.append(figure(np.concatenate([members[g] for g in chosen])))
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return {"value": figure(np.arange(len(inverse))), "low": float(low), "high": float(high)}


def overlap(guess: Array, truth: Array) -> tuple[float, float]:
    """(Dice, Jaccard) of two boolean masks; both 1 where both are empty."""
    both = float((guess & truth).sum())
    either = float((guess | truth).sum())
    if either == 0:
        return 1.0, 1.0
    return 2 * both / (both + either), both / either
