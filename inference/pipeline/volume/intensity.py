"""Normalising a volume part by part: statistics of the whole first, then the same rule for every part."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_fill_holes

from app.core.errors import ModelError, OutOfScopeError
from inference.packs.schema import Normalise
from inference.pipeline.volume.grids import Floats, Scale, Scaled, VolumeGrid, planes_of

Mask = NDArray[np.bool_] | None
Reduce = Callable[[NDArray[Any]], NDArray[Any]]

_TINY: Final = 1e-8
_MAX_SAMPLE: Final = 4_000_000
_PERCENTILES: Final = Normalise(kind="percentiles", low=1.0, high=99.0)


@dataclass(frozen=True, slots=True)
class _Spread:
    """Mean and standard deviation, float32 as the originals have them."""

    mean: float
    deviation: float


def normalised(grid: VolumeGrid, rules: tuple[Normalise, ...], *, filled: bool) -> VolumeGrid:
    """A grid with every channel normalised.

    Args:
        grid: modality values.
        rules: one for all channels, or one for each; empty: the 1st and 99th percentile to 0 and 1.
        filled: "nonzero" means the voxels where any channel is not zero, holes filled (nnU-Net), not those of the
            channel alone (MONAI).

    Raises:
        ModelError: a rule lacks a number, or there are rules for other channels.
        OutOfScopeError: values that must be 0 to 255 are not.
    """
    rules = rules or (_PERCENTILES,)
    if len(rules) not in (1, grid.channels):
        raise ModelError(f"The pack normalises {len(rules)} channels and reads {grid.channels}: mend pack.toml.")
    rules = rules if len(rules) == grid.channels else rules * grid.channels
    mask = _filled_mask(grid) if filled and any(rule.kind == "z-score" and rule.nonzero for rule in rules) else None
    scales = tuple(_scale(grid, index, rule, mask) for index, rule in enumerate(rules))
    if all(rule.kind == "none" for rule in rules):
        return grid
    return Scaled(grid, scales, mask)


def _scale(grid: VolumeGrid, channel: int, rule: Normalise, mask: Mask) -> Scale:
    makers: dict[str, Callable[[], Scale]] = {
        "none": lambda: lambda _, __: None,
        "ct": lambda: _fixed(rule),
        "fixed": lambda: _fixed(rule),
        "z-score": lambda: _z_score(grid, channel, rule, mask),
        "window": lambda: _range(_number(rule, "low"), _number(rule, "high"), rule),
        "range": lambda: _range(_number(rule, "low"), _number(rule, "high"), rule),
        "minmax": lambda: _minmax(*_extremes(grid, channel), rule),
        "percentiles": lambda: _range(*_percentiles(grid, channel, rule), rule),
        "unit": lambda: _unit(*_extremes(grid, channel)),
    }
    if rule.kind not in makers:
        raise ModelError(f"The pack's normalisation {rule.kind!r} is for pictures in colour, not for volumes.")
    return makers[rule.kind]()


def _fixed(rule: Normalise) -> Scale:
    if len(rule.mean) != 1 or len(rule.std) != 1:
        raise ModelError(f"The pack's normalisation {rule.kind!r} needs one 'mean' and one 'std' for each channel.")
    clip = (_number(rule, "low"), _number(rule, "high")) if rule.kind == "ct" else None
    mean, deviation = float(rule.mean[0]), float(rule.std[0])
    deviation = max(deviation, _TINY) if rule.kind == "ct" else deviation
    if deviation == 0:
        raise ModelError(f"The pack's normalisation {rule.kind!r} divides by a standard deviation of 0.")

    def scale(values: Floats, _: Mask) -> None:
        if clip is not None:
            np.clip(values, *clip, out=values)
        values -= mean
        values /= deviation

    return scale


def _z_score(grid: VolumeGrid, channel: int, rule: Normalise, mask: Mask) -> Scale:
    spread = _spread(grid, channel, rule, mask)

    mean, deviation = np.float32(spread.mean), np.float32(max(spread.deviation, _TINY))

    def scale(values: Floats, part: Mask) -> None:
        if rule.nonzero:
            inside = values != 0 if part is None else part
            np.subtract(values, mean, out=values, where=inside)
            np.divide(values, deviation, out=values, where=inside)
        else:
            values -= mean
            values /= deviation

    return scale


def _range(low: float, high: float, rule: Normalise) -> Scale:
    if low == high:
        raise OutOfScopeError("All values of the volume are the same: there is nothing for the pack to find.")
    first, last = (float(rule.to[0]), float(rule.to[1])) if rule.kind == "range" else (0.0, 1.0)

    def scale(values: Floats, _: Mask) -> None:
        values -= low
        values /= high - low
        if (first, last) != (0.0, 1.0):
            values *= last - first
            values += first
        if rule.clip:
            np.clip(values, min(first, last), max(first, last), out=values)

    return scale


def _minmax(low: float, high: float, rule: Normalise) -> Scale:
    """nnU-Net's RescaleTo01Normalization and MONAI's ScaleIntensity; a flat volume becomes flat."""
    first, last = float(rule.to[0]), float(rule.to[1])
    width = np.float32(high) - np.float32(low)

    def scale(values: Floats, _: Mask) -> None:
        values -= np.float32(low)
        if width > 0:
            values /= width
        if (first, last) != (0.0, 1.0):
            values *= last - first
            values += first

    return scale


def _unit(low: float, high: float) -> Scale:
    if low < 0 or high > 255:
        raise OutOfScopeError(
            f"The pack reads values from 0 to 255, and the volume's go from {low:g} to {high:g}: open another series."
        )

    def scale(values: Floats, _: Mask) -> None:
        values /= 255.0

    return scale


def _spread(grid: VolumeGrid, channel: int, rule: Normalise, mask: Mask) -> _Spread:
    whole = grid.whole(channel)
    if whole is not None and (mask is not None or not rule.nonzero):
        # As nnU-Net has it, numpy's own rounding included.
        if mask is not None and rule.nonzero:
            values = whole[mask]
            if values.size == 0:
                return _Spread(0.0, 1.0)
            mean = values.mean()
            values -= mean
            values *= values
            return _Spread(float(mean), float(np.sqrt(values.mean())))
        return _Spread(float(whole.mean()), float(whole.std()))
    total, count = 0.0, 0
    for first, block in planes_of(grid):
        values = _counted(block[channel], first, rule, mask)
        total, count = total + float(values.sum(dtype=np.float64)), count + values.size
    if count == 0:
        return _Spread(0.0, 1.0)
    mean64, squares = total / count, 0.0
    for first, block in planes_of(grid):
        values = _counted(block[channel], first, rule, mask)
        squares += float(np.square(values - mean64, dtype=np.float64).sum())
    deviation = float(np.sqrt(squares / count))
    return _Spread(mean64, deviation if deviation > 0 else 1.0)


def _counted(values: Floats, first: int, rule: Normalise, mask: Mask) -> NDArray[Any]:
    if not rule.nonzero:
        return values
    return np.asarray(values[values != 0 if mask is None else mask[first : first + values.shape[0]]])


def _extremes(grid: VolumeGrid, channel: int) -> tuple[float, float]:
    pairs = [(float(block[channel].min()), float(block[channel].max())) for _, block in planes_of(grid)]
    return min(low for low, _ in pairs), max(high for _, high in pairs)


def _percentiles(grid: VolumeGrid, channel: int, rule: Normalise) -> tuple[float, float]:
    low = 1.0 if rule.low is None else float(rule.low)
    high = 99.0 if rule.high is None else float(rule.high)
    found = np.percentile(_sample(grid, channel), [low, high])
    return float(found[0]), float(found[1])


def _sample(grid: VolumeGrid, channel: int) -> NDArray[Any]:
    step = int(np.ceil((np.prod(grid.shape) / _MAX_SAMPLE) ** (1.0 / 3.0)))
    parts = [block[channel][(-first) % step :: step, ::step, ::step].ravel() for first, block in planes_of(grid)]
    return np.concatenate(parts)


def _filled_mask(grid: VolumeGrid) -> NDArray[np.bool_]:
    mask = np.zeros(grid.shape, np.bool_)
    for first, block in planes_of(grid):
        mask[first : first + block.shape[1]] = (block != 0).any(axis=0)
    return np.asarray(binary_fill_holes(mask), np.bool_)


def _number(rule: Normalise, name: str) -> float:
    value = getattr(rule, name)
    if value is None:
        raise ModelError(f"The pack's normalisation {rule.kind!r} needs the number {name!r}; add it to pack.toml.")
    return float(value)
