"""Expected calibration error: how far probabilities lie from what they promise."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.workflow.evaluation.bootstrap import FloatArray, Statistic

BINS: Final = 15
"""Bins of equal width from 0 to 1, as in Guo et al. 2017."""


def calibration_error(confidence: NDArray[Any], right: NDArray[np.bool_], bins: int = BINS) -> Statistic:
    """The mean over cases of the distance between confidence and accuracy within bins of equal width.

    Guo et al., On Calibration of Modern Neural Networks, ICML 2017, equation 3. Bin b holds confidences from b / bins
    to below (b + 1) / bins, the last one 1 as well.

    Args:
        confidence: (cases,) 0 to 1: probability of the class that was called, or of the one class asked about.
        right: (cases,) whether that class is the case's.
        bins: number of bins.
    """
    place = np.minimum((np.asarray(confidence, np.float64) * bins).astype(np.intp), bins - 1)
    excess = np.asarray(confidence, np.float64) - right.astype(np.float64)
    in_bin = np.zeros((len(place), bins))
    in_bin[np.arange(len(place)), place] = excess

    def error(drawn: FloatArray) -> FloatArray:
        # |mean confidence - accuracy| x share of the cases, bin by bin, is |sum of the differences| / cases.
        return np.asarray(np.abs(drawn @ in_bin).sum(axis=1) / drawn.sum(axis=1), np.float64)

    return error
