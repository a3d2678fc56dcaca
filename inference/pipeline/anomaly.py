"""Anomaly by reconstruction: where a graph that has learnt what is usual cannot draw the image again."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.pipeline.geometry import Placing
from inference.pipeline.parameters import Parameters


def difference(
    image: NDArray[np.float32], reconstruction: NDArray[Any], placing: Placing, title: str
) -> NDArray[np.float32]:
    """Mean absolute difference of the channels on the image's own grid, (rows, columns) float32, normalised values.

    Args:
        image: (channels, rows, columns) that the graph read.
        reconstruction: of the same shape, or (1, channels, rows, columns).
        placing: of the input; its padding does not count.
        title: of the model.

    Raises:
        ModelError: the shapes differ.
    """
    again = np.asarray(reconstruction, np.float32)
    again = again[0] if again.ndim == 4 and again.shape[0] == 1 else again
    if again.shape != image.shape:
        raise ModelError(f"{title} gives a reconstruction of another shape than the image it read.")
    return placing.map_to_source(np.abs(image - again).mean(axis=0, dtype=np.float32))


def anomaly_score(differences: NDArray[np.float32], parameters: Parameters) -> float:
    """The pack's quantile of the differences over all pixels, over its scale, 0 to 1."""
    value = float(np.quantile(differences, parameters.anomaly_quantile)) / parameters.anomaly_scale
    return min(1.0, value)


def anomaly_map(differences: NDArray[np.float32], parameters: Parameters) -> NDArray[np.float32]:
    """Differences over the pack's scale, clipped to 0..1."""
    scaled: NDArray[np.float32] = np.clip(differences / np.float32(parameters.anomaly_scale), 0.0, 1.0)
    return scaled
