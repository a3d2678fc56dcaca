"""Why a class was given: class-activation maps of a graph that has them, else occlusion.

Both are normalised alike: what speaks against the class counts as nothing, the rest is divided by its largest value.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.pipeline.found import Floats, Soft

LEAST_DROP: Final = 1e-4
"""A fall of the probability by less, everywhere, is no explanation: the map stays empty."""


def normalised(values: Floats) -> Floats:
    """Negative values as 0, the rest over the largest; all 0 where nothing is positive."""
    rectified: Floats = np.maximum(values, np.float32(0.0))
    top = float(rectified.max(initial=0.0))
    return rectified / np.float32(top) if top > 0 else rectified


def activation_planes(maps: NDArray[Any], labels: int, title: str) -> Floats:
    """(labels, rows, columns) float32 from a graph's "maps" tensor of one image.

    Raises:
        ModelError: it has other channels than the labels.
    """
    found = np.asarray(maps, np.float32)
    if found.ndim != 3 or found.shape[0] != labels:
        raise ModelError(f"{title} gives class-activation maps in another number than its {labels} labels.")
    return found


def class_activation(softs: Sequence[Soft], indices: Sequence[int]) -> Floats:
    """Activation of a class on the image's grid, not yet normalised: its labels' sum, and of models the mean."""
    maps = [soft.placing.map_to_source(soft.planes[list(indices)].sum(axis=0)) for soft in softs]
    return np.asarray(np.mean(maps, axis=0, dtype=np.float32), np.float32)


def patches(rows: int, columns: int, grid: int) -> list[tuple[slice, slice]]:
    """Grid x grid rectangles that cover (rows, columns), each half over its neighbours; fewer of a tiny image."""

    def spans(length: int) -> list[slice]:
        count = min(grid, length)
        edges = np.linspace(0, length, count + 1)
        step = length / count
        return [
            slice(max(0, round(float(edges[i]) - step / 2)), min(length, round(float(edges[i + 1]) + step / 2)))
            for i in range(count)
        ]

    return [(down, across) for down in spans(rows) for across in spans(columns)]


def occlusion(
    tensor: Floats,
    filled: tuple[int, int, int, int],
    probability: Callable[[Floats], NDArray[np.float64]],
    *,
    grid: int,
    batch: int,
    progress: Callable[[float], None],
    check: Callable[[], None],
) -> Floats:
    """How much the probability of a class falls where the image is covered (Zeiler and Fergus 2014).

    Each patch is filled with the mean of the image, channel by channel. A place's value is the mean fall over the
    patches that cover it.

    Args:
        tensor: (..., channels, rows, columns) as the graph reads it; frames of a video are covered together.
        filled: (top, left, rows, columns) of the tensor where the image lies.
        probability: (n, ...) tensors -> (n,) probabilities of the class.
        grid: patches down and across.
        batch: tensors run at once.
        progress: called with the share done.
        check: called before every run; raises to stop.

    Returns:
        (rows, columns) float32 over the whole tensor, not yet normalised; 0 where no patch matters.
    """
    top, left, height, width = filled
    rows, columns = tensor.shape[-2:]
    inside = tensor[..., top : top + height, left : left + width]
    grey = inside.mean(axis=(-2, -1), keepdims=True, dtype=np.float64).astype(np.float32)
    check()
    base = float(probability(tensor[None])[0])
    places = patches(height, width, grid)
    falls, counts = np.zeros((rows, columns), np.float32), np.zeros((rows, columns), np.float32)
    for start in range(0, len(places), batch):
        check()
        group = places[start : start + batch]
        covered = np.repeat(tensor[None], len(group), axis=0)
        for one, (down, across) in zip(covered, group, strict=True):
            one[..., top + down.start : top + down.stop, left + across.start : left + across.stop] = grey
        for (down, across), value in zip(group, probability(covered), strict=True):
            field = (slice(top + down.start, top + down.stop), slice(left + across.start, left + across.stop))
            falls[field] += np.float32(base - float(value))
            counts[field] += 1
        progress((start + len(group)) / len(places))
    found = np.asarray(falls / np.maximum(counts, 1.0), np.float32)
    return found if float(found.max(initial=0.0)) >= LEAST_DROP else np.zeros_like(found)
