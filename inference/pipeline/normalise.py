"""Grey and colour values as a graph reads them: each rule of `Normalise`, with its statistics of the whole image."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.packs.schema import Normalise

Floats = NDArray[np.float32]

MAX_SAMPLE: Final = 4_000_000
"""Values that percentiles are taken from at most: of more, every n-th along each axis."""
COLOUR: Final = Normalise(kind="unit")
GREY: Final = Normalise(kind="percentiles", low=1.0, high=99.0)
_TINY: Final = 1e-8


def normalise(values: NDArray[Any], rule: Normalise, whole: NDArray[Any] | None = None) -> Floats:
    """Map values of one channel, or of colours in the last axis.

    Args:
        values: any shape, finite; for "unit" and "rgb" 0 to 255; colours lie in the last axis, three of them.
        rule: see `Normalise`; "rgb" and numbers for each colour need colours in the last axis.
        whole: values that percentiles, means and extremes are taken from; None: `values`. An image is normalised after
            it was resized, with the statistics of all its pixels, so that these do not depend on the graph's size.

    Returns:
        float32 of the shape of `values`. A flat image becomes zeros where its spread would divide.

    Raises:
        ModelError: the rule lacks a number that its kind needs.
    """
    data = np.asarray(values, np.float32)
    source = data if whole is None else np.asarray(whole)
    return np.asarray(_KINDS[rule.kind](data, rule, source), np.float32)


def _none(data: Floats, _: Normalise, __: NDArray[Any]) -> Floats:
    return data


def _unit(data: Floats, _: Normalise, __: NDArray[Any]) -> Floats:
    return data / np.float32(255.0)


def _percentiles(data: Floats, rule: Normalise, whole: NDArray[Any]) -> Floats:
    low, high = np.percentile(
        _sample(whole),
        [1.0 if rule.low is None else float(rule.low), 99.0 if rule.high is None else float(rule.high)],
    )
    return _between(data, float(low), float(high), clip=rule.clip)


def _window(data: Floats, rule: Normalise, _: NDArray[Any]) -> Floats:
    return _between(data, _number(rule, "low"), _number(rule, "high"), clip=rule.clip)


def _minmax(data: Floats, rule: Normalise, whole: NDArray[Any]) -> Floats:
    return _between(data, float(whole.min()), float(whole.max()), clip=rule.clip)


def _range(data: Floats, rule: Normalise, _: NDArray[Any]) -> Floats:
    first, last = np.float32(rule.to[0]), np.float32(rule.to[1])
    return _between(data, _number(rule, "low"), _number(rule, "high"), clip=rule.clip) * (last - first) + first


def _z_score(data: Floats, rule: Normalise, whole: NDArray[Any]) -> Floats:
    inside = whole[whole != 0] if rule.nonzero else whole
    if inside.size == 0:
        return np.zeros_like(data)
    mean, deviation = float(inside.mean(dtype=np.float64)), float(inside.std(dtype=np.float64))
    scaled: Floats = (data - np.float32(mean)) / np.float32(max(deviation, _TINY))
    if rule.nonzero:
        scaled[data == 0] = 0.0
    return scaled


def _fixed(data: Floats, rule: Normalise, _: NDArray[Any]) -> Floats:
    return (data - _of_colours(rule, "mean", data)) / _of_colours(rule, "std", data)


def _ct(data: Floats, rule: Normalise, _: NDArray[Any]) -> Floats:
    clipped = np.clip(data, _number(rule, "low"), _number(rule, "high"))
    deviation: Floats = np.maximum(_of_colours(rule, "std", data), np.float32(_TINY))
    return (clipped - _of_colours(rule, "mean", data)) / deviation


def _rgb(data: Floats, rule: Normalise, _: NDArray[Any]) -> Floats:
    return (data / np.float32(255.0) - _of_colours(rule, "mean", data)) / _of_colours(rule, "std", data)


_KINDS: Final = {
    "none": _none,
    "unit": _unit,
    "percentiles": _percentiles,
    "window": _window,
    "minmax": _minmax,
    "range": _range,
    "z-score": _z_score,
    "fixed": _fixed,
    "ct": _ct,
    "rgb": _rgb,
}


def _between(data: Floats, low: float, high: float, *, clip: bool) -> Floats:
    if not high - low > _TINY * max(1.0, abs(high)):
        return np.zeros_like(data)
    scaled = (data - np.float32(low)) / np.float32(high - low)
    return np.clip(scaled, 0.0, 1.0) if clip else scaled


def _sample(values: NDArray[Any]) -> NDArray[Any]:
    step = int(np.ceil((values.size / MAX_SAMPLE) ** (1.0 / values.ndim)))
    return values if step <= 1 else values[tuple(slice(None, None, step) for _ in values.shape)]


def _number(rule: Normalise, name: str) -> float:
    value = getattr(rule, name)
    if value is None:
        raise ModelError(f"The pack's normalisation {rule.kind!r} needs the number {name!r}; add it to pack.toml.")
    return float(value)


def _of_colours(rule: Normalise, name: str, data: Floats) -> Floats:
    numbers: tuple[float | int, ...] = getattr(rule, name)
    wrong = len(numbers) not in (1, 3) or (len(numbers) == 3 and data.shape[-1] != 3)
    if wrong or (name == "std" and 0 in numbers):
        raise ModelError(
            f"The pack's normalisation {rule.kind!r} needs {name!r} with one number, or one for each colour; "
            "a deviation may not be 0."
        )
    return np.asarray(numbers, np.float32)
