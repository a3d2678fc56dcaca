"""Percentile intervals by resampling patients; a statistic is calculated for many resamples at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Statistic = Callable[[FloatArray], FloatArray]
"""Takes (resamples, cases) weights >= 0, how often each case is in each resample; gives (resamples,) values, NaN where
a resample does not allow one. With weights of 1 it gives the statistic itself."""

RESAMPLES: Final = 2000
LEVEL: Final = 0.95
SEED: Final = 20240
_WEIGHTS_AT_ONCE: Final = 1_000_000
_FEWEST_USED: Final = 0.5


@dataclass(frozen=True, slots=True)
class Estimated:
    """A value with its percentile interval.

    Attributes:
        value: NaN where the statistic cannot be calculated.
        low, high: NaN where there is no interval: one patient alone, or fewer than half of the resamples usable.
        used: resamples in which the statistic could be calculated.
    """

    value: float
    low: float
    high: float
    used: int


def estimate(
    statistic: Statistic,
    patients: NDArray[Any],
    *,
    resamples: int = RESAMPLES,
    level: float = LEVEL,
    seed: int = SEED,
) -> Estimated:
    """A statistic with its percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13).

    Patients are drawn with replacement, each with all of its cases, so that several images of one patient do not make
    the interval too narrow.

    Args:
        statistic: of weights.
        patients: (cases,) whose case each is; any values that can be compared.
        resamples: number of draws.
        level: 0.95 for a 95 % interval.
        seed: of the draws; the same seed gives the same interval.
    """
    cases = len(patients)
    if cases == 0:
        return Estimated(np.nan, np.nan, np.nan, 0)
    value = float(statistic(np.ones((1, cases)))[0])
    names, place = np.unique(patients, return_inverse=True)
    if not np.isfinite(value) or len(names) < 2:
        return Estimated(value, np.nan, np.nan, 0)
    drawn = np.concatenate([statistic(part) for part in weights(place, len(names), resamples, seed)])
    usable = drawn[np.isfinite(drawn)]
    if len(usable) < _FEWEST_USED * resamples:
        return Estimated(value, np.nan, np.nan, len(usable))
    low, high = np.quantile(usable, [(1 - level) / 2, (1 + level) / 2])
    return Estimated(value, float(low), float(high), len(usable))


def all_alike(patients: int, level: float, *, all_: bool) -> tuple[float, float]:
    """The exact interval of a share of which all or none of the patients are (Clopper and Pearson 1934).

    Every resample then gives the same share, and the bootstrap an interval without width, however few the patients.

    Args:
        patients: 1 or more.
        level: 0.95 for a 95 % interval.
        all_: the share is 1; else it is 0.

    Returns:
        The lower and the upper end.
    """
    end = ((1 - level) / 2) ** (1 / patients)
    return (end, 1.0) if all_ else (0.0, 1.0 - end)


def weights(place: NDArray[np.intp], patients: int, resamples: int, seed: int) -> Iterator[FloatArray]:
    """Weights of the cases in each resample, in parts that fit into memory.

    Args:
        place: (cases,) number of each case's patient, from 0.
        patients: how many there are.
        resamples: rows in all.
        seed: of the draws.
    """
    counts = _drawn(patients, resamples, seed)
    at_once = max(1, _WEIGHTS_AT_ONCE // max(len(place), patients))
    for start in range(0, resamples, at_once):
        yield np.asarray(counts[start : start + at_once, place], np.float64)


@lru_cache(maxsize=2)  # figures of one group follow one another
def _drawn(patients: int, resamples: int, seed: int) -> NDArray[np.uint16]:
    """(resamples, patients) how often each patient was drawn; 80 MB for the largest table."""
    generator = np.random.default_rng(seed)
    counts = np.empty((resamples, patients), np.uint16)
    for line in counts:
        line[:] = np.bincount(generator.integers(0, patients, patients), minlength=patients)
    counts.flags.writeable = False
    return counts


def quotient(numerator: FloatArray, denominator: FloatArray) -> FloatArray:
    """Element by element, NaN where the denominator is 0."""
    safe = np.where(denominator > 0, denominator, 1.0)
    return np.where(denominator > 0, numerator / safe, np.nan)


def mean_of(values: NDArray[Any]) -> Statistic:
    """The mean of one number for each case; NaN marks a case without one."""
    given = np.isfinite(values)
    filled = np.where(given, values, 0.0).astype(np.float64)

    def mean(drawn: FloatArray) -> FloatArray:
        return quotient(drawn @ filled, drawn @ given.astype(np.float64))

    return mean
