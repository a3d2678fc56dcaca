"""Numbers that a model gives directly, in the pack's unit."""

from typing import Final

from app.core.measurement import SIGNED_UNITS, Interval, Measurement, MeasurementKind, Quantity, Unit
from app.core.prediction import PredictedValue
from app.measuring.packs.given import Given, made

_UNITS: Final = {
    "mm": Unit.MILLIMETRE,
    "mm2": Unit.SQUARE_MILLIMETRE,
    "mm²": Unit.SQUARE_MILLIMETRE,
    "ml": Unit.MILLILITRE,
    "mL": Unit.MILLILITRE,
    "%": Unit.PERCENT,
    "deg": Unit.DEGREE,
    "degrees": Unit.DEGREE,
    "°": Unit.DEGREE,
    "HU": Unit.HOUNSFIELD,
}
"""Units of packs that the program has itself."""


def estimate(value: PredictedValue, given: Given) -> Measurement:
    """One number with the interval of the pack's calibration; a unit the program does not have goes as words.

    A value below 0 in a unit that has no such values here (-3 mm) keeps its sign: its unit goes as words, too.
    """
    unit = _UNITS.get(value.unit, Unit.OTHER)
    if value.value < 0.0 and unit not in SIGNED_UNITS:
        unit = Unit.OTHER
    interval = None
    if value.low is not None and value.high is not None and value.level is not None:
        interval = Interval(value.low, value.high, value.level, "the pack's calibration")
    return made(
        MeasurementKind.ESTIMATE,
        given,
        given.title(value.name),
        (Quantity(value.name, value.value, unit),),
        code=given.codes.get(value.name, ""),
        scale="estimated by the model, not constructed in the image",
        unit_words=value.unit if unit is Unit.OTHER else "",
        interval=interval,
        interval_reason="the pack's calibration gives no interval",
    )
