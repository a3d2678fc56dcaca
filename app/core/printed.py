"""How a measured value is printed, the same in the list, on the film, in the text and on paper."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.core.measurement import Interval, Unit

_UNIT_TEXT: Final = {Unit.DEGREE: "°", Unit.MILLIMETRE: " mm", Unit.PIXEL: " px"}


def printed_number(value: float) -> str:
    """`value` to one decimal, halves rounded away from zero, so that 9.95 prints as 10.0 on every machine.

    The value's shortest decimal form is rounded, not its binary one.

    Raises:
        ValueError: `value` is negative or not finite.
    """
    if not 0.0 <= value < 1e9:
        raise ValueError(f"a printed value must be finite and not negative, not {value!r}")
    return str(Decimal(repr(float(value))).quantize(Decimal("0.1"), ROUND_HALF_UP))


def printed_value(value: float, unit: Unit) -> str:
    """A value with its unit: "48.1°", "12.3 mm", "310.0 px"."""
    return printed_number(value) + _UNIT_TEXT[unit]


def printed_range(interval: Interval, unit: Unit) -> str:
    """The bounds of an interval: "44.9° to 51.3°"."""
    return " to ".join(printed_value(max(0.0, bound), unit) for bound in (interval.low, interval.high))
