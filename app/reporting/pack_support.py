"""Whether what a model pack found supports a sentence: the checker's own rules, apart from those that write reports.

What is the finding's own (its name, its words, its scale, its classes with their probabilities, its operating point) is
taken out where it stands exactly as measured; what is left must be its numbers, each with its unit and in its role, and
no side, level, severity or denial of which its names do not speak.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.core.finding import Finding
from app.core.measurement import (
    Measurement,
    MeasurementKind,
    PackConstruction,
    Quantity,
    Unit,
)
from app.core.printed import printed_in, printed_places, printed_value
from app.core.report import ProblemCategory
from app.reporting.class_support import (
    CALIBRATED,
    class_faults,
    names_likeliest,
    point_faults,
    without_classes,
    without_points,
)
from app.reporting.diagnosis_support import diagnosis_faults, is_diagnosis, states_diagnosis
from app.reporting.extract import Claims, NumberClaim, read_claims
from app.reporting.judging import Fault, plain, rounded
from app.reporting.place_support import place_faults

_UNCALIBRATED: Final = "(scores that are not calibrated: no probability is stated)"
_UNIT_NAMES: Final = {Unit.RATIO: "", Unit.GRADE: "", Unit.PIXELS: "px", Unit.PROBABILITY: "%"}
_EXACT: Final = {("cm", "mm"): 10, ("cm2", "mm2"): 100}
"""(unit written, unit measured) -> how many of the second make one of the first."""
_ROLES: Final = re.compile(
    r"\b(?:area|volume|perimeter|diameter|width|height|length|asymmetry|ratio|share|probability|sensitivity|"
    r"specificity|threshold|mean)\b",
    re.IGNORECASE,
)


def states_pack_value(claims: Claims, finding: Finding) -> bool:
    """Whether a sentence states the value of a finding by a pack; of a classification, its likeliest class."""
    made = finding.measurement.pack
    if made is None:
        return False
    text = claims.text
    if is_diagnosis(finding):
        return states_diagnosis(text, finding)
    if finding.measurement.kind is MeasurementKind.CLASSIFICATION:
        return names_likeliest(text, made)
    quantity = made.quantities[0]
    if _phrase(quantity, made).search(text) or _bare(quantity, made).search(text):
        return True
    rest = _stripped(text, finding.measurement, made, keep_quantities=True)
    return any(_states(number, quantity) for number in read_claims(rest).numbers)


def without_pack_words(text: str, finding: Finding) -> str:
    """`text` without the words that the pack gave the finding: they are the pack's own."""
    made = finding.measurement.pack
    if made is None:
        return text
    rest = plain(text)
    for own in _own_words(made):
        rest = re.sub(re.escape(own), " ", rest, flags=re.IGNORECASE)
    return rest


def pack_faults(claims: Claims, finding: Finding) -> Iterator[Fault]:
    """Every claim of a sentence that a finding by a pack does not support."""
    measurement = finding.measurement
    made = measurement.pack
    if made is None:
        return
    if claims.marks:
        yield (
            ProblemCategory.EVIDENCE,
            f"{claims.marks[0]} is a mark by hand, which {finding.finding_id} does not rest on.",
        )
    text = claims.text
    if measurement.kind is MeasurementKind.CLASSIFICATION:
        yield from diagnosis_faults(text, finding)
        if made.classes:
            yield from class_faults(text, finding, made)
    yield from point_faults(text, finding, made)
    left = read_claims(_stripped(text, measurement, made))
    for number in left.numbers:
        yield from _number_faults(number, finding, made)
    yield from place_faults(left, read_claims(" , ".join(_own_words(made))), finding)
    for word in left.severities:
        reason = f"'{word}' is not supported: {finding.finding_id} has no degree of severity."
        yield ProblemCategory.SEVERITY, reason
    if left.negations:
        yield ProblemCategory.NEGATION, f"'{left.negations[0]}' denies, which {finding.finding_id} does not support."
    elif left.names_scoliosis:
        yield ProblemCategory.NEGATION, f"Scoliosis is stated, but {finding.finding_id} is no curve."


def _stripped(text: str, measurement: Measurement, made: PackConstruction, *, keep_quantities: bool = False) -> str:
    """`text` without what is the finding's own exactly as measured."""
    rest = text
    for fixed in (
        CALIBRATED,
        _UNCALIBRATED,
        *([f"({words} {made.scale})" for words in ("scale:", "in")] if made.scale else []),
    ):
        rest = re.sub(re.escape(plain(fixed)), " ", rest, flags=re.IGNORECASE)
    for own in sorted((plain(words) for words in made.words), key=len, reverse=True):
        rest = re.sub(re.escape(own), " ", rest, flags=re.IGNORECASE)
    rest = without_points(rest, made)
    interval = _interval_phrase(measurement, made)
    if interval is not None:
        rest = interval.sub(" ", rest)
    if not keep_quantities:
        for quantity in sorted(made.quantities, key=lambda q: -len(q.name)):
            rest = _phrase(quantity, made).sub(" ; ", rest)
            rest = _bare(quantity, made).sub(" ; ", rest)
    rest = without_classes(rest, made)
    return re.sub(rf"(?<!\w){re.escape(plain(made.name))}(?!\w)", " ", rest, flags=re.IGNORECASE)


def _number_faults(number: NumberClaim, finding: Finding, made: PackConstruction) -> Iterator[Fault]:
    if number.role in {"below", "above", "spread", "low", "high"}:
        reason = f"{number.text!r} belongs to a comparison or a range, which {finding.finding_id} does not support."
        yield ProblemCategory.NUMBER, reason
        return
    stated = [q for q in made.quantities if q.unit is not Unit.PROBABILITY]
    role = _role_before(number.before, stated)
    wanted = [q for q in stated if not role or plain(q.name).lower() == role]
    if not wanted and role:
        wanted = [q for q in stated if role in plain(q.name).lower().split()]
    if number.role == "value" and any(_states(number, quantity) for quantity in wanted):
        return
    supported = ", ".join(f"{q.name} {_printed(q, made)}" for q in wanted[:8])
    if not supported:
        what = f"no {role}" if role else "no such number"
        yield ProblemCategory.NUMBER, f"{number.text!r} is not supported: {finding.finding_id} states {what}."
    elif any(_same_digits(number, quantity) for quantity in wanted):
        reason = f"{number.text!r} is in another unit than measured: {finding.finding_id} is {supported}."
        yield ProblemCategory.UNIT, reason
    else:
        yield ProblemCategory.NUMBER, f"{number.text!r} is not supported: {finding.finding_id} is {supported}."


def _role_before(before: str, stated: Sequence[Quantity]) -> str:
    """The quantity named last before a number, in lower case; empty where none is."""
    named = [
        (match.end(), len(name), name)
        for quantity in stated
        for name in [plain(quantity.name).lower()]
        for match in re.finditer(rf"\b{re.escape(name)}\b", before.lower())
    ]
    general = [(match.end(), 0, match.group().lower()) for match in _ROLES.finditer(before)]
    return max([*named, *general], default=(0, 0, ""))[2]


def _phrase(quantity: Quantity, made: PackConstruction) -> re.Pattern[str]:
    """A quantity as measured: its name, then its value with its unit."""
    name, value = re.escape(plain(quantity.name)), re.escape(plain(_printed(quantity, made)))
    return re.compile(rf"(?<!\w){name}(?: of| is|:)? {value}(?!\w|[.,]\d)", re.IGNORECASE)


def _bare(quantity: Quantity, made: PackConstruction) -> re.Pattern[str]:
    """The value alone, of a unit that the reader of sentences does not know; else nothing."""
    if quantity.unit is not Unit.OTHER or not made.unit_words:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<![\w.]){re.escape(plain(_printed(quantity, made)))}(?!\w)", re.IGNORECASE)


def _interval_phrase(measurement: Measurement, made: PackConstruction) -> re.Pattern[str] | None:
    """The interval as it is printed; None without one."""
    interval = measurement.interval
    if interval is None:
        return None
    first = made.quantities[0]
    low, high = (plain(_printed(Quantity(first.name, end, first.unit), made)) for end in (interval.low, interval.high))
    level = rounded(interval.level * 100, 0)
    return re.compile(rf"{level} ?% interval {re.escape(low)} to {re.escape(high)}(?!\w)", re.IGNORECASE)


def _own_words(made: PackConstruction) -> tuple[str, ...]:
    """Names and words that the pack gave, longest first."""
    given = (
        made.name,
        *made.words,
        *(q.name for q in made.quantities),
        *(c.title for c in made.classes),
        *([made.scale] if made.scale else []),
        *(point.source for point in made.points),
        *([made.unit_words] if made.unit_words else []),
    )
    return tuple(sorted({plain(words) for words in given if words}, key=len, reverse=True))


def _printed(quantity: Quantity, made: PackConstruction) -> str:
    if quantity.unit is Unit.OTHER:
        return printed_in(quantity.value, made.unit_words)
    return printed_value(quantity.value, quantity.unit)


def _states(number: NumberClaim, quantity: Quantity) -> bool:
    """Whether a number as written is the quantity, in its unit or in one that is exactly a power of ten of it."""
    factor = _EXACT.get((number.unit, quantity.unit.value), 0)
    if factor:
        places = _places(number)
        return 1 <= places <= len(str(factor)) and number.value == rounded(quantity.value / factor, places)
    return number.unit == _UNIT_NAMES.get(quantity.unit, quantity.unit.value) and _same_digits(number, quantity)


def _same_digits(number: NumberClaim, quantity: Quantity) -> bool:
    """Whether a number equals the quantity to the decimals it was written with, of which there are not too many."""
    if quantity.unit is Unit.OTHER:
        return False  # its own words stand beside it, or it is not this quantity
    places, most = _places(number), printed_places(quantity.value, quantity.unit)
    least = most if quantity.unit is Unit.RATIO else 0
    return least <= places <= most and number.value == rounded(quantity.value, places)


def _places(number: NumberClaim) -> int:
    exponent = number.value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
