"""Is there a frontal full-spine film at all? Reasons in plain English where not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.spine.decode import Chain
from inference.spine.geometry import mid_vectors, tilts


def measures(chain: Chain, corners: NDArray[Any], corner_error: NDArray[Any]) -> dict[str, float]:
    """Numbers the verdict rests on: heat, levels, steps, spacing, shape and disagreement with the second look.

    Args:
        chain: The first network's chain.
        corners: (17, 4, 2) of the second look, pixels.
        corner_error: (17,) expected error of the corners, in widths.
    """
    centres = corners.mean(1)
    gaps = np.linalg.norm(np.diff(centres, axis=0), axis=1)
    widths = np.linalg.norm(mid_vectors(corners), axis=-1)
    ratio = gaps / np.maximum((widths[1:] + widths[:-1]) / 2.0, 1e-6)
    change = np.abs(np.diff(np.log(np.maximum(gaps, 1e-6))))
    angles = tilts(corners)
    return {
        "heat": float(chain.score.mean()),
        "visible": float((chain.score > 0.25).sum()),
        "level_error": chain.level_error,
        "step_error": chain.step_error,
        "spacing_change": float(np.median(change)),
        "spacing_ratio": float(np.median(ratio)),
        "corner_error": float(np.median(corner_error)),
        "tilt_jump": float(np.abs(np.diff(angles)).max()),
    }


def judge(values: Mapping[str, float], limits: Mapping[str, Any]) -> tuple[float, tuple[str, ...]]:
    """Plausibility 0..1 (a monotone score, no probability) and the reasons against, empty where it is plausible.

    ``limits`` holds ``min_heat``, ``min_visible``, ``max_level_error``, ``max_step_error``, ``max_spacing_change``,
    ``min_spacing_ratio``, ``max_spacing_ratio``, ``max_corner_error``.
    """
    reasons = []
    if values["visible"] < limits["min_visible"]:
        reasons.append(f"only {values['visible']:.0f} of 17 vertebrae from T1 to L5 can be recognised")
    if values["heat"] < limits["min_heat"]:
        reasons.append("the row of vertebrae of a frontal full-spine film was not recognised with confidence")
    if values["level_error"] > limits["max_level_error"]:
        reasons.append("the vertebrae cannot be numbered from T1 to L5 consistently")
    if values["step_error"] > limits["max_step_error"]:
        reasons.append("the vertebrae found do not follow one another as in a spine")
    if values["spacing_change"] > limits["max_spacing_change"]:
        reasons.append("the distances between the vertebrae found are irregular")
    if not limits["min_spacing_ratio"] <= values["spacing_ratio"] <= limits["max_spacing_ratio"]:
        reasons.append("the vertebrae found do not have the proportions of a frontal view")
    if values["corner_error"] > limits["max_corner_error"]:
        reasons.append("the edges of the vertebrae cannot be made out")
    score = min(1.0, values["heat"] / 0.8) * min(1.0, values["visible"] / 17.0)
    score *= float(np.exp(-max(0.0, values["level_error"] - 0.5)))
    return (min(score, 0.49) if reasons else max(score, 0.5)), tuple(reasons)
