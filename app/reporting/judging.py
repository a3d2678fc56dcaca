"""What the checker's rules share: how a fault is told, how a text is read, how a number is rounded."""

from decimal import ROUND_HALF_UP, Decimal

from app.core.report import ProblemCategory
from app.reporting.extract import normalise
from app.reporting.number_words import digits_for_words

Fault = tuple[ProblemCategory, str]
"""What is wrong, and one sentence that says what would be supported."""


def rounded(value: float, places: int = 1) -> Decimal:
    """`value` to so many decimals, halves away from zero, from its shortest decimal form."""
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def plain(text: str) -> str:
    """`text` as the checker reads it."""
    return digits_for_words(normalise(text))
