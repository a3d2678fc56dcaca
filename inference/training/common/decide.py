"""One vector of probabilities for a class balance between nature's and an even one, chosen on validation cases."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from inference.training.common.metrics import accuracy, balanced_accuracy, calibration_error

Array = NDArray[Any]
MOST_ERROR = 0.045
"""Calibration error on validation cases that a choice may have, unless none has less."""


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


def choose(logits: Array, natural: Array, truth: Array) -> dict[str, Any]:
    """Which share ``tau`` of the classes' natural log-frequencies is added to balanced logits.

    The most probable class, the three most probable and the probability shown all come from the same numbers, so one
    choice serves all: the highest balanced accuracy among those whose calibration error (temperature by cross-entropy)
    is at most `MOST_ERROR`.

    Args:
        logits: (n, classes) of equally frequent classes.
        natural: (classes,) logarithms of the shares.
        truth: (n,) ints.

    Returns:
        "tau", "temperature" and the "table" of all choices.
    """
    table = []
    for tau in np.linspace(0.0, 1.0, 11):
        moved = logits + tau * natural
        temperature = temperature_of(moved, truth)
        probability = softmax(moved / temperature)
        table.append({
            "tau": round(float(tau), 2), "temperature": temperature,
            "balanced_accuracy": balanced_accuracy(probability, truth), "top3": accuracy(probability, truth, 3),
            "accuracy": accuracy(probability, truth), "calibration_error": calibration_error(probability, truth),
        })  # fmt: skip
    fit = [row for row in table if row["calibration_error"] <= MOST_ERROR] or [
        min(table, key=lambda row: row["calibration_error"])
    ]
    best = max(fit, key=lambda row: row["balanced_accuracy"])
    return {"tau": best["tau"], "temperature": best["temperature"], "table": table}


KNOTS = np.array([0.0, 0.15, 0.35, 0.55, 0.75, 0.88, 0.96, 1.0])


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
