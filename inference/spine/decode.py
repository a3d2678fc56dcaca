"""From the first network's maps to an ordered chain of 17 vertebrae, by dynamic programming."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

from inference.spine.geometry import COUNT, Array

STRIDE = 4
UNIT = 16.0
_FLOOR = 0.02


@dataclass(frozen=True, slots=True)
class Candidates:
    """Places where a vertebra may be, from top to bottom.

    Attributes:
        score: (n,) probability 0..1.
        centre: (n, 2) pixels of the network's input.
        corners: (n, 4, 2) pixels.
        after: (n, 2) where the next vertebra is expected, pixels.
        level: (n,) 0 at T1 to 16 at L5, not rounded.
    """

    score: Array
    centre: Array
    corners: Array
    after: Array
    level: Array


@dataclass(frozen=True, slots=True)
class Chain:
    """The chain found.

    Attributes:
        score: (17,) heat 0..1.
        corners: (17, 4, 2) pixels of the network's input.
        level_error: Mean difference between the levels read and the numbers given, in levels.
        step_error: Median distance of the next vertebra from where it was expected, in steps.
    """

    score: Array
    corners: Array
    level_error: float
    step_error: float


def sigmoid(values: NDArray[Any]) -> Array:
    """Logistic function without overflow."""
    result: Array = 0.5 * (1.0 + np.tanh(0.5 * np.asarray(values, dtype=np.float64)))
    return result


def merge_mirrored(maps: NDArray[Any], mirrored: NDArray[Any]) -> Array:
    """Average maps (12, h, w) with those of the mirrored input (12, h, w), brought back to the first one's side."""
    back = np.asarray(mirrored, dtype=np.float64)[:, :, ::-1].copy()
    back[1:11:2] *= -1.0
    back[1:9] = back[[3, 4, 1, 2, 7, 8, 5, 6]]
    result: Array = (np.asarray(maps, dtype=np.float64) + back) / 2.0
    return result


def _read(maps: Array, heat: Array, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Candidates:
    """Votes of the 3 x 3 cells round each place, weighted by heat."""
    height, width = heat.shape
    total = np.zeros(len(rows))
    sums = np.zeros((len(rows), 11))
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            y, x = np.clip(rows + dy, 0, height - 1), np.clip(columns + dx, 0, width - 1)
            weight = heat[y, x] + 1e-6
            votes = maps[1:12, y, x].T.copy()
            votes[:, 0:10:2] = votes[:, 0:10:2] * UNIT + (x * STRIDE + (STRIDE - 1) / 2.0)[:, None]
            votes[:, 1:10:2] = votes[:, 1:10:2] * UNIT + (y * STRIDE + (STRIDE - 1) / 2.0)[:, None]
            sums += weight[:, None] * votes
            total += weight
    sums /= total[:, None]
    corners = sums[:, :8].reshape(-1, 4, 2)
    return Candidates(heat[rows, columns], corners.mean(1), corners, sums[:, 8:10], sums[:, 10] * (COUNT - 1))


def candidates(maps: NDArray[Any], limit: int = 80) -> Candidates:
    """Local maxima of the heat, and the expected next places where the heat has none.

    Args:
        maps: (12, h, w): heat logit, 8 corner offsets, 2 next-step offsets (units of 16 pixels), level 0..1.
        limit: How many maxima are kept at most.
    """
    data = np.asarray(maps, dtype=np.float64)
    heat = sigmoid(data[0])
    peak = (heat >= maximum_filter(heat, size=3)) & (heat > _FLOOR)
    rows, columns = np.nonzero(peak)
    order = np.argsort(-heat[rows, columns])[:limit]
    rows, columns = rows[order], columns[order]
    if len(rows) == 0:
        rows, columns = (np.array([index]) for index in np.unravel_index(int(np.argmax(heat)), heat.shape))
    seen = len(rows)  # a faint place leads on only where it was itself expected
    for _ in range(3):
        found = _read(data, heat, rows, columns)
        step = np.maximum(np.linalg.norm(found.after - found.centre, axis=1), 1.0)
        distance = np.linalg.norm(found.after[:, None] - found.centre[None], axis=2).min(1)
        leads = (found.score > 0.1) | (np.arange(len(rows)) >= seen)
        missing = (distance > 0.5 * step) & leads & (found.level < COUNT - 1.3)
        cells = np.round((found.after[missing] - (STRIDE - 1) / 2.0) / STRIDE).astype(np.intp)
        good = ((cells >= 0) & (cells < [heat.shape[1], heat.shape[0]])).all(1)
        if not good.any():
            break
        rows = np.concatenate([rows, cells[good, 1]])
        columns = np.concatenate([columns, cells[good, 0]])
    found = _read(data, heat, rows, columns)
    order = np.argsort(found.centre[:, 1], kind="stable")
    return Candidates(
        found.score[order], found.centre[order], found.corners[order], found.after[order], found.level[order]
    )


def chain(found: Candidates) -> Chain | None:
    """The best chain of 17 from top to bottom, or None where fewer than 17 candidates can be put in a row.

    Every step costs what the next vertebra is away from where it was expected; every vertebra what its heat lacks and
    what its level is away from its number.
    """
    count = len(found.score)
    if count < COUNT:
        return None
    unary = np.log(np.clip(found.score, 1e-3, 1.0))
    step = np.maximum(np.linalg.norm(found.after - found.centre, axis=1), 1.0)
    miss = np.linalg.norm(found.after[:, None] - found.centre[None], axis=2) / step[:, None]
    pair = -3.0 * np.minimum(miss, 1.5) ** 2
    below = found.centre[None, :, 1] > found.centre[:, None, 1] + 0.15 * step[:, None]
    pair = np.where(below, pair, -np.inf)
    best = unary - 0.35 * np.minimum(np.abs(found.level), 4.0) ** 2
    back = np.zeros((COUNT, count), dtype=np.intp)
    for level in range(1, COUNT):
        options = best[:, None] + pair
        back[level] = np.argmax(options, axis=0)
        best = options[back[level], np.arange(count)]
        best = best + unary - 0.35 * np.minimum(np.abs(found.level - level), 4.0) ** 2
    last = int(np.argmax(best))
    if not np.isfinite(best[last]):
        return None
    path = [last]
    for level in range(COUNT - 1, 0, -1):
        path.append(int(back[level, path[-1]]))
    index = np.array(path[::-1])
    return Chain(
        score=found.score[index],
        corners=found.corners[index],
        level_error=float(np.abs(found.level[index] - np.arange(COUNT)).mean()),
        step_error=float(np.median(miss[index[:-1], index[1:]])),
    )
