"""Spines and heat maps with known vertebrae."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.spine.decode import STRIDE, UNIT


def chain_corners(
    *, tilt: NDArray[Any] | None = None, centre_x: float = 110.0, top: float = 60.0, step: float = 28.0
) -> NDArray[np.float64]:
    """17 vertebrae below one another, (17, 4, 2), each turned by its ``tilt`` in degrees."""
    turn = np.radians(np.zeros(17) if tilt is None else tilt)
    half = np.array([[-16.0, -9.0], [16.0, -9.0], [-16.0, 9.0], [16.0, 9.0]])
    corners = np.zeros((17, 4, 2))
    for level in range(17):
        cosine, sine = np.cos(turn[level]), np.sin(turn[level])
        matrix = np.array([[cosine, -sine], [sine, cosine]])
        corners[level] = half @ matrix.T + [centre_x, top + step * level]
    return corners


def heat_maps(
    corners: NDArray[np.float64], *, missing: tuple[int, ...] = (), extra: tuple[Any, ...] = ()
) -> NDArray[np.float64]:
    """Maps (12, 144, 56) as a perfect first network gives them; ``extra``: further bumps (x, y, logit)."""
    rows, columns = 144, 56
    y, x = np.mgrid[:rows, :columns] * STRIDE + (STRIDE - 1) / 2.0
    maps = np.zeros((12, rows, columns))
    maps[0] = -8.0
    nearest = np.full((rows, columns), np.inf)
    centres = corners.mean(1)
    for level in range(17):
        distance = np.hypot(x - centres[level, 0], y - centres[level, 1])
        closer = distance < nearest
        nearest = np.where(closer, distance, nearest)
        if level not in missing:
            maps[0] = np.maximum(maps[0], 3.0 - 0.25 * distance)
        after = centres[level + 1] if level < 16 else 2 * centres[16] - centres[15]
        for index, (px, py) in enumerate([*corners[level], after]):
            maps[1 + 2 * index][closer] = ((px - x) / UNIT)[closer]
            maps[2 + 2 * index][closer] = ((py - y) / UNIT)[closer]
        maps[11][closer] = level / 16.0
    for px, py, height in extra:
        maps[0] = np.maximum(maps[0], height - 0.25 * np.hypot(x - px, y - py))
    return maps
