"""What a pack's calibration file says, checked: temperature, isotonic curves, half-widths of values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.packs.pack import Pack

_Points = Annotated[tuple[float, ...], Meta(min_length=1, max_length=10_000)]


class _Curve(msgspec.Struct, frozen=True):
    x: _Points
    y: _Points


class _Probabilities(msgspec.Struct, frozen=True):
    calibrated: bool = False


class ValueInterval(msgspec.Struct, frozen=True):
    """Half-width of a value's interval, in its unit (or in spreads where the graph gives a spread), and its level."""

    half_width: Annotated[float, Meta(ge=0)]
    level: Annotated[float, Meta(gt=0, lt=1)]


class _File(msgspec.Struct, frozen=True):
    """The part of calibration.json that the pipeline reads; the rest is read elsewhere."""

    probabilities: _Probabilities = _Probabilities()
    temperature: Annotated[float, Meta(gt=0, le=1000)] = 1.0
    isotonic: dict[str, _Curve] = {}
    values: dict[str, ValueInterval] = {}


@dataclass(frozen=True, slots=True)
class Calibration:
    """Makes a pack's scores mean something.

    Attributes:
        calibrated: whether a shown probability means something.
        temperature: divides the logits of classes.
        curves: label -> (x, y) of a rising curve from the score to the probability.
        values: name of an estimated value -> its interval.
    """

    calibrated: bool
    temperature: float
    curves: Mapping[str, tuple[NDArray[np.float64], NDArray[np.float64]]]
    values: Mapping[str, ValueInterval]

    def probability(self, label: str, score: float) -> float:
        """The probability that a score of that label means; the score itself where it has no curve."""
        curve = self.curves.get(label)
        return score if curve is None else float(np.interp(score, *curve))


def read_calibration(pack: Pack) -> Calibration:
    """Check what the pipeline needs of a pack's calibration.

    Raises:
        ModelError: a value of the wrong kind, or a curve that does not rise.
    """
    try:
        file = msgspec.convert(dict(pack.calibration), _File)
    except msgspec.ValidationError as error:
        raise ModelError(f"The calibration file of the model pack {pack.id!r} is wrong: {error}.") from None
    curves = {label: _curve(pack, label, curve) for label, curve in file.isotonic.items()}
    return Calibration(file.probabilities.calibrated, file.temperature, curves, file.values)


def _curve(pack: Pack, label: str, curve: _Curve) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    x, y = np.asarray(curve.x, np.float64), np.asarray(curve.y, np.float64)
    if len(x) != len(y) or (np.diff(x) < 0).any() or (np.diff(y) < 0).any() or y.min() < 0 or y.max() > 1:
        raise ModelError(
            f"The calibration file of the model pack {pack.id!r} is wrong: the isotonic curve of {label!r} must rise, "
            "with as many x as y, and y from 0 to 1."
        )
    return x, y


UNCALIBRATED = Calibration(calibrated=False, temperature=1.0, curves={}, values={})
"""For models that decide whether and where others look: what was calibrated are the scores that are reported."""
