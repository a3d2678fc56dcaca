"""The challenge's own three angles (proximal thoracic, main thoracic, lumbar), to compare with its labels.

Follows the computation published with the data set (Wu et al., MICCAI 2017), including its treatment of S shapes.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.spine.geometry import mid_vectors


def _is_s_shaped(points: NDArray[np.float64]) -> bool:
    """Whether the mid-points (34, 2) of the end plates lie on both sides of the line from first to last."""
    first, last = points[0], points[-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        side = (points[:-2, 1] - last[1]) / (first[1] - last[1]) - (points[:-2, 0] - last[0]) / (first[0] - last[0])
    products = np.outer(side, side)
    return bool(abs(products.sum() - np.abs(products).sum()) >= 1e-4)


def three_angles(corners: NDArray[Any], rows: float) -> NDArray[np.float64]:
    """Largest, upper and lower angle in degrees (3,), as the data set lists them, for corners (17, 4, 2) in pixels.

    ``rows`` is the height of the image, which decides between the two S-shaped cases.
    """
    points = np.asarray(corners, dtype=np.float64)
    vectors = mid_vectors(points)
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    angles = np.degrees(np.arccos(np.clip(unit @ unit.T, -1.0, 1.0)))
    upper, lower = (int(v) for v in np.unravel_index(int(np.argmax(angles)), angles.shape))
    upper, lower = min(upper, lower), max(upper, lower)
    largest = angles[upper, lower]
    plates = np.stack([points[:, :2].mean(1), points[:, 2:].mean(1)], axis=1).reshape(34, 2)
    if not _is_s_shaped(plates):
        return np.array([largest, angles[0, upper], angles[16, lower]])
    if plates[upper * 2, 1] + plates[lower * 2, 1] < rows:
        return np.array([largest, angles[upper, : upper + 1].max(), angles[lower, lower:].max()])
    second = angles[upper, : upper + 1]
    top = int(np.argmax(second))
    return np.array([largest, second.max(), angles[top, : top + 1].max()])


def smape(first: NDArray[Any], second: NDArray[Any]) -> float:
    """Mean over films of the sum of absolute differences over the sum of both, in per cent, for (n, 3) angles."""
    return float(100.0 * np.mean(np.abs(first - second).sum(1) / (first + second).sum(1)))
