"""How a measured value is printed, the same in the list, on the film, in the text and on paper."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.core.measurement import SIGNED_UNITS, Interval, Measurement, Quantity, Unit

_UNIT_TEXT: Final = {
    Unit.DEGREE: "°",
    Unit.MILLIMETRE: " mm",
    Unit.PIXEL: " px",
    Unit.SQUARE_MILLIMETRE: " mm²",
    Unit.SQUARE_PIXEL: " px²",
    Unit.HOUNSFIELD: " HU",
    Unit.VALUE: " arbitrary units",
    Unit.RATIO: "",
    Unit.PIXELS: " pixels",
    Unit.PERCENT: " %",
    Unit.MILLILITRE: " ml",
    Unit.GRADE: "",
}
_OWN_PLACES: Final = {"CIELAB units": 1}
"""Decimals of packs' own units of which it is known; two CIELAB units is what an eye can just tell apart."""


def printed_number(value: float) -> str:
    """`value` to one decimal, halves rounded away from zero, so that 9.95 prints as 10.0 on every machine.

    The value's shortest decimal form is rounded, not its binary one.

    Raises:
        ValueError: `value` is negative or not finite.
    """
    if not 0.0 <= value < 1e9:
        raise ValueError(f"a printed value must be finite and not negative, not {value!r}")
    return str(Decimal(repr(float(value))).quantize(Decimal("0.1"), ROUND_HALF_UP))


def printed_places(value: float, unit: Unit) -> int:
    """Decimals a value is printed with: 2 for ratios, 0 for numbers of pixels and areas in pixels, else 1.

    Values without a stated unit may be anything from fractions to thousands: 3 decimals below 10.
    """
    if unit is Unit.VALUE:
        return 1 if abs(value) >= 10 else 3
    return {Unit.RATIO: 2, Unit.PIXELS: 0, Unit.SQUARE_PIXEL: 0, Unit.GRADE: 0}.get(unit, 1)


def printed_value(value: float, unit: Unit) -> str:
    """A value with its unit: "48.1°", "12.3 mm", "310.0 px", "-45.2 HU", "0.52"; a mark without a number: "marked".

    Raises:
        ValueError: `value` is not finite, or is negative in a unit other than those of pixel values.
    """
    if unit is Unit.MARK:
        return "marked"
    if unit is Unit.PROBABILITY:
        return printed_value(100.0 * value, Unit.PERCENT)
    if unit is Unit.OTHER:
        raise ValueError("a pack's own unit is printed with its words: see `printed_in`")
    if not abs(value) < 1e9 or (value < 0.0 and unit not in SIGNED_UNITS):
        raise ValueError(f"a printed value must be finite and of the sign its unit allows, not {value!r} {unit}")
    step = Decimal(1).scaleb(-printed_places(value, unit))
    rounded = Decimal(repr(float(value))).quantize(step, ROUND_HALF_UP)
    return str(abs(rounded) if rounded == 0 else rounded) + _UNIT_TEXT[unit]


def printed_in(value: float, unit_words: str) -> str:
    """A value in a pack's own unit: "12.3 years"; three figures, fewer where the unit is known to deserve no more."""
    places = next((most for least, most in ((10.0, 1), (1.0, 2)) if abs(value) >= least), 3)
    step = Decimal(1).scaleb(-_OWN_PLACES.get(unit_words, places))
    return f"{Decimal(repr(float(value))).quantize(step, ROUND_HALF_UP)} {unit_words}".strip()


def printed_measurement(measurement: Measurement) -> str:
    """The value of a measurement with its unit; empty for a classification whose scores are not calibrated."""
    made = measurement.pack
    if made is not None and (measurement.unit is Unit.MARK or (made.classes and measurement.unit is Unit.PROBABILITY)):
        calibrated = bool(made.classes) and made.classes[0].calibrated
        return printed_value(measurement.value, measurement.unit) if calibrated else ""
    if measurement.unit is Unit.OTHER:
        return printed_in(measurement.value, made.unit_words if made is not None else "")
    return printed_value(measurement.value, measurement.unit)


def printed_quantity(quantity: Quantity) -> str:
    """A number of a measurement by hand with its unit."""
    return printed_value(quantity.value, quantity.unit)


def printed_range(interval: Interval, unit: Unit) -> str:
    """The bounds of an interval: "44.9° to 51.3°"."""
    return " to ".join(printed_value(max(0.0, bound), unit) for bound in (interval.low, interval.high))
