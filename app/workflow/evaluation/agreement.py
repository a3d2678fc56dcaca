"""How well measured numbers agree with the clinic's own: ICC(2,1), mean absolute error, bias, limits of agreement."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.workflow.evaluation.bootstrap import FloatArray, Statistic, mean_of, quotient

LIMIT: Final = 1.96
"""Standard deviations from the bias to a limit of agreement (Bland and Altman 1986)."""


def icc(ratings: NDArray[Any]) -> Statistic:
    """ICC(2,1): two-way random effects, absolute agreement, one rater (Shrout and Fleiss 1979).

    (BMS - EMS) / (BMS + (k - 1) EMS + k (JMS - EMS) / n) with the mean squares between cases, between raters, and of
    the rest; n cases, k raters.

    Args:
        ratings: (cases, raters), finite, two raters or more.
    """
    values = np.asarray(ratings, np.float64)
    values = values - values.mean()  # nothing changes but the rounding
    raters = values.shape[1]
    of_case = values.mean(axis=1)
    squares = (values**2).sum(axis=1)

    def coefficient(drawn: FloatArray) -> FloatArray:
        cases = drawn.sum(axis=1)
        rater_means = quotient_rows(drawn @ values, cases)
        grand = rater_means.mean(axis=1)
        between_cases = raters * (drawn @ of_case**2 - cases * grand**2)
        between_raters = cases * ((rater_means - grand[:, np.newaxis]) ** 2).sum(axis=1)
        rest = drawn @ squares - raters * cases * grand**2 - between_cases - between_raters
        free = cases - 1
        bms, jms = quotient(between_cases, free), between_raters / (raters - 1)
        ems = quotient(np.maximum(rest, 0.0), free * (raters - 1))
        return quotient(bms - ems, bms + (raters - 1) * ems + raters * (jms - ems) / cases)

    return coefficient


def quotient_rows(numerator: FloatArray, denominator: FloatArray) -> FloatArray:
    """(n, m) over (n,)."""
    return np.asarray(numerator / denominator[:, np.newaxis], np.float64)


def mean_absolute_error(measured: NDArray[Any], reference: NDArray[Any]) -> Statistic:
    """The mean distance, whatever its sign."""
    return mean_of(np.abs(measured - reference))


def bias(measured: NDArray[Any], reference: NDArray[Any]) -> Statistic:
    """The mean of measured minus reference."""
    return mean_of(measured - reference)


def limit_of_agreement(measured: NDArray[Any], reference: NDArray[Any], side: int) -> Statistic:
    """Bias plus (`side` 1) or minus (-1) 1.96 standard deviations of the differences (Bland and Altman 1986).

    The standard deviation has cases - 1 below the line.
    """
    difference = np.asarray(measured, np.float64) - np.asarray(reference, np.float64)

    def limit(drawn: FloatArray) -> FloatArray:
        cases = drawn.sum(axis=1)
        mean = drawn @ difference / cases
        variance = quotient(np.maximum(drawn @ difference**2 - cases * mean**2, 0.0), cases - 1)
        return np.asarray(mean + side * LIMIT * np.sqrt(variance), np.float64)

    return limit
