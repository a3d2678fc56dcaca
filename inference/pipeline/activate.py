"""From a graph's numbers to probabilities."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.packs.schema import Activation

SLACK = 1e-3
"""How far a graph's own probabilities may lie outside of 0 to 1 by rounding."""


def activated(
    logits: NDArray[Any], activation: Activation, *, axis: int, temperature: float = 1.0, name: str = "the model"
) -> NDArray[np.float32]:
    """Probabilities of the shape of `logits`, float32.

    Args:
        logits: finite.
        activation: "softmax" over `axis`, "sigmoid" of each, or "none" where the graph gives probabilities itself.
        axis: of the classes.
        temperature: > 0, divides logits first; not used with "none".
        name: of the model, for the sentence.

    Raises:
        ModelError: "none", and the numbers are no probabilities.
    """
    values = np.asarray(logits, np.float32)
    if activation == "none":
        if values.size and (values.min() < -SLACK or values.max() > 1 + SLACK):
            raise ModelError(
                f"{name} gives numbers outside of 0 to 1 as probabilities: its pack.toml must name the activation "
                '"softmax" or "sigmoid".'
            )
        return np.clip(values, 0.0, 1.0)
    if temperature != 1.0:
        values = values / np.float32(temperature)
    if activation == "sigmoid":
        return sigmoid(values)
    powers: NDArray[np.float32] = np.exp(values - values.max(axis=axis, keepdims=True))
    powers /= powers.sum(axis=axis, keepdims=True)
    return powers


def sigmoid(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 / (1 + exp(-x)) without overflow, float32."""
    small: NDArray[np.float32] = np.exp(-np.abs(values))
    found: NDArray[np.float32] = np.where(values >= 0, np.float32(1.0), small) / (np.float32(1.0) + small)
    return found
