"""From logits to probabilities that are right as often as they say."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Array = NDArray[Any]
KNOTS = np.array([0.0, 0.15, 0.35, 0.55, 0.75, 0.88, 0.96, 1.0])


def softmax(logits: Array) -> Array:
    """Over the last axis."""
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    result: Array = powers / powers.sum(-1, keepdims=True)
    return result


def temperature_of(logits: Array, truth: Array) -> float:
    """The temperature of least cross-entropy, from a fine logarithmic scale."""
    scale = np.exp(np.linspace(-1.5, 1.5, 301))
    rows = np.arange(len(truth))
    losses = [-np.log(softmax(logits / t)[rows, truth] + 1e-12).mean() for t in scale]
    return float(scale[int(np.argmin(losses))])


def curved(probability: Array, curve: Array) -> Array:
    """Probabilities (n, classes) through one rising curve (values at `KNOTS`) for all classes, brought back to sum 1.

    The curve is the same for all classes, so that their order stays.
    """
    moved = np.interp(probability, KNOTS, curve)
    result: Array = moved / moved.sum(-1, keepdims=True)
    return result


def fit_curve(probability: Array, truth: Array) -> Array:
    """The curve of least cross-entropy between the most probable class being right and its probability."""
    right = probability.argmax(-1) == truth

    def curve_of(x: Array) -> Array:
        steps = np.exp(x)
        return np.concatenate([[0.0], np.cumsum(steps) / steps.sum()])

    def loss(x: Array) -> float:
        top = np.clip(curved(probability, curve_of(x)).max(-1), 1e-6, 1 - 1e-6)
        near = float(((x - start) ** 2).mean())
        return float(-np.where(right, np.log(top), np.log(1.0 - top)).mean()) + 0.002 * near

    start = np.log(np.diff(KNOTS))
    found = minimize(loss, start, method="Powell", options={"maxiter": 4000})
    return curve_of(found.x)
