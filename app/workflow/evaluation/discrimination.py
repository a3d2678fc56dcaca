"""How well scores tell classes apart: AUROC, sensitivity and specificity, balanced and top-k accuracy."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.workflow.evaluation.bootstrap import FloatArray, Statistic, mean_of, quotient

BoolArray = NDArray[np.bool_]


def auroc(scores: NDArray[Any], positive: BoolArray) -> Statistic:
    """Area under the ROC curve: the share of pairs in which the positive case scores higher, ties counted half.

    That is the Mann-Whitney U over the number of pairs (Hanley and McNeil 1982).

    Args:
        scores: (cases,) finite.
        positive: (cases,).
    """
    order = np.argsort(scores, kind="stable")
    ranked = np.asarray(scores, np.float64)[order]
    starts = np.flatnonzero(np.r_[True, ranked[1:] != ranked[:-1]])
    is_positive = positive[order].astype(np.float64)

    def area(drawn: FloatArray) -> FloatArray:
        sorted_weights = drawn[:, order]
        of_positive = np.add.reduceat(sorted_weights * is_positive, starts, axis=1)
        of_negative = np.add.reduceat(sorted_weights * (1.0 - is_positive), starts, axis=1)
        return area_of_counts(of_positive, of_negative)

    return area


def area_of_counts(positive: FloatArray, negative: FloatArray) -> FloatArray:
    """(n,) AUROC of (n, levels) weights of positives and negatives at each score level, lowest first."""
    below = np.cumsum(negative, axis=1) - negative
    pairs = positive.sum(axis=1) * negative.sum(axis=1)
    return quotient((positive * (below + 0.5 * negative)).sum(axis=1), pairs)


def mean_auroc(scores: NDArray[Any], positive: BoolArray) -> Statistic:
    """The mean over classes of each class's AUROC against all others, each class weighing the same.

    A resample in which a class is missing has no value.

    Args:
        scores: (cases, classes).
        positive: (cases, classes).
    """
    parts = [auroc(scores[:, place], positive[:, place]) for place in range(scores.shape[1])]

    def mean(drawn: FloatArray) -> FloatArray:
        return np.asarray(np.mean([part(drawn) for part in parts], axis=0), np.float64)

    return mean


def sensitivity(called: BoolArray, positive: BoolArray) -> Statistic:
    """Share of positive cases that are called positive."""
    return mean_of(np.where(positive, called.astype(np.float64), np.nan))


def specificity(called: BoolArray, positive: BoolArray) -> Statistic:
    """Share of negative cases that are not called positive."""
    return mean_of(np.where(positive, np.nan, 1.0 - called.astype(np.float64)))


def balanced_accuracy(guess: NDArray[np.intp], truth: NDArray[np.intp]) -> Statistic:
    """The mean over the classes among the cases of the share of their cases that were found.

    A resample in which one of these classes is missing has no value: the mean would be over other classes.
    """
    right = guess == truth
    parts = [mean_of(np.where(truth == label, right.astype(np.float64), np.nan)) for label in np.unique(truth)]

    def mean(drawn: FloatArray) -> FloatArray:
        return np.asarray(np.mean([part(drawn) for part in parts], axis=0), np.float64)

    return mean


def top(probability: NDArray[Any], truth: NDArray[np.intp], count: int) -> Statistic:
    """Share of cases whose class is among the `count` most probable ones.

    Args:
        probability: (cases, classes).
        truth: (cases,) places in the classes.
        count: 1 for accuracy, 3 for top-3.
    """
    order = np.argsort(-probability, axis=1, kind="stable")[:, :count]
    return mean_of((order == truth[:, np.newaxis]).any(axis=1).astype(np.float64))
