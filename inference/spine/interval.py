"""The 90 % interval of an angle between two vertebrae, from the test-time variants and the predicted tilt errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.spine.geometry import tilts


@dataclass(frozen=True, slots=True)
class AngleInterval:
    """An angle with its interval, in degrees; ``low`` is never negative."""

    value: float
    low: float
    high: float
    half_width: float
    spread: float


def raw_spread(variants: NDArray[Any], tilt_sd: NDArray[Any], upper: int, lower: int, floor: float) -> float:
    """Root of the summed variances of a tilt difference: over variants, predicted for both vertebrae, and a floor."""
    angles = tilts(variants)
    difference = angles[:, lower] - angles[:, upper]
    between = float(np.var(difference, ddof=1)) if len(difference) > 1 else 0.0
    return float(np.sqrt(between + float(tilt_sd[upper]) ** 2 + float(tilt_sd[lower]) ** 2 + floor**2))


def cobb_interval(
    variants: NDArray[Any],
    tilt_sd: NDArray[Any],
    calibration: Mapping[str, Any],
    upper: int,
    lower: int,
    value: float | None = None,
) -> AngleInterval:
    """The interval that holds the label's angle in 90 % of the films used for calibration.

    Args:
        variants: (K, 17, 4, 2) corners of the test-time variants, pixels.
        tilt_sd: (17,) predicted standard deviation of each tilt, degrees.
        calibration: The ``cobb`` table of calibration.json: ``factor`` (conformal), ``floor_deg``.
        upper: Index of the upper end vertebra, 0 for T1.
        lower: Index of the lower end vertebra, 16 for L5.
        value: The angle shown; default the absolute difference of tilts of the mean corners.
    """
    mean = tilts(np.asarray(variants, dtype=np.float64).mean(0))
    shown = abs(float(mean[lower] - mean[upper])) if value is None else float(value)
    spread = raw_spread(variants, tilt_sd, upper, lower, float(calibration["floor_deg"]))
    half = float(calibration["factor"]) * spread
    return AngleInterval(shown, max(0.0, shown - half), shown + half, half, spread)
