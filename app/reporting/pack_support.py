"""Whether what a model pack found supports a sentence: the checker's own rules, apart from those that write reports.

What is the finding's own (its name, its words, its scale, its classes with their probabilities, its operating point) is
taken out where it stands exactly as measured; what is left must be its numbers, each with its unit and in its role, and
no side, level, severity or denial of which its names do not speak.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.core.finding import Finding
from app.core.measurement import (
    ClassScore,
    Measurement,
    MeasurementKind,
    OperatingPoint,
    PackConstruction,
    Quantity,
    Unit,
)
from app.core.printed import printed_in, printed_places, printed_value
from app.core.report import ProblemCategory
from app.reporting.diagnosis_support import diagnosis_faults, is_diagnosis, states_diagnosis
from app.reporting.extract import Claims, NumberClaim, normalise, read_claims
from app.reporting.number_words import digits_for_words
from app.reporting.place_support import place_faults

Fault = tuple[ProblemCategory, str]
"""What is wrong, and one sentence that says what would be supported."""

_CALIBRATED: Final = "(calibrated probabilities)"
_UNCALIBRATED: Final = "(scores that are not calibrated: no probability is stated)"
_UNIT_NAMES: Final = {Unit.RATIO: "", Unit.GRADE: "", Unit.PIXELS: "px", Unit.PROBABILITY: "%"}
_EXACT: Final = {("cm", "mm"): 10, ("cm2", "mm2"): 100}
"""(unit written, unit measured) -> how many of the second make one of the first."""
_ROLES: Final = re.compile(
    r"\b(?:area|volume|perimeter|diameter|width|height|length|asymmetry|ratio|share|probability|sensitivity|"
    r"specificity|threshold|mean)\b",
    re.IGNORECASE,
)
_POINT: Final = re.compile(
    r"(?P<verdict>at or above|below|above|over|reaches) the operating point(?: of (?P<threshold>[\d.]+) ?%)?",
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
        return any(rank == 0 for rank, _percent, _written in _mentions(text, made.classes))
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
    plain = _plain(text)
    for own in _own_words(made):
        plain = re.sub(re.escape(own), " ", plain, flags=re.IGNORECASE)
    return plain


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
            yield from _class_faults(text, finding, made)
    yield from _point_faults(text, finding, made)
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


def _class_faults(text: str, finding: Finding, made: PackConstruction) -> Iterator[Fault]:
    """Classes named with another probability than theirs, with one where none may be, or in another order."""
    ranks = []
    for rank, percent, written in _mentions(_without_verdict(text, made), made.classes):
        found = made.classes[rank]
        if percent is None:
            ranks.append(rank)
        elif not found.calibrated:
            scores = f"the scores of {finding.finding_id} are not calibrated"
            yield ProblemCategory.NUMBER, f"'{written}' states a probability, but {scores}."
        elif not _is_percent(percent, found.probability):
            right = printed_value(found.probability, Unit.PROBABILITY)
            reason = f"'{written}' is not supported: {finding.finding_id} gives {found.title} {right}."
            yield ProblemCategory.NUMBER, reason
    if ranks != list(range(len(ranks))):
        order = ", ".join(found.title for found in made.classes[:3])
        reason = f"The classes are named in another order than that of {finding.finding_id}: {order}."
        yield ProblemCategory.EVIDENCE, reason
    if _CALIBRATED in text and not made.classes[0].calibrated:
        yield ProblemCategory.EVIDENCE, f"The scores of {finding.finding_id} are not calibrated."


def _without_verdict(text: str, made: PackConstruction) -> str:
    """`text` without the clause that holds a class against the operating point, which is judged by itself."""
    return re.sub(rf"(?:{_titles(made.classes)})\s+(?:is|lies)?\s*{_POINT.pattern}", " ", text, flags=re.IGNORECASE)


def _mentions(text: str, classes: Sequence[ClassScore]) -> list[tuple[int, str | None, str]]:
    """Classes in the order they are named: rank, the percentage that follows or None, and the words as written."""
    ranks = {_plain(found.title).casefold(): rank for rank, found in reversed(list(enumerate(classes)))}
    return [
        (ranks[match["title"].casefold()], match["percent"], match.group())
        for match in _named(classes).finditer(text)
        if match["title"].casefold() in ranks
    ]


def _titles(classes: Sequence[ClassScore]) -> str:
    """Classes as alternatives of a pattern, the longest first, so that "nevus" is not found in "blue nevus"."""
    titles = sorted({_plain(found.title) for found in classes}, key=len, reverse=True)
    return "|".join(map(re.escape, titles))


def _named(classes: Sequence[ClassScore]) -> re.Pattern[str]:
    """A class with the percentage that follows it, where one does."""
    return re.compile(
        rf"(?<![\w-])(?P<title>{_titles(classes)})(?![\w-])(?:\s*:?\s*\(?(?P<percent>\d+(?:\.\d+)?) ?%\)?)?",
        re.IGNORECASE,
    )


def _point_faults(text: str, finding: Finding, made: PackConstruction) -> Iterator[Fault]:
    match = _POINT.search(text)
    if match is None:
        return
    point = made.operating_point
    found = None if point is None else next((c for c in made.classes if c.label == point.label), None)
    if point is None or found is None:
        yield ProblemCategory.NUMBER, f"{finding.finding_id} has no operating point."
        return
    above = found.probability >= point.threshold
    if above == (match["verdict"].lower() == "below"):
        side = "at or above" if above else "below"
        yield ProblemCategory.NUMBER, f"{found.title} of {finding.finding_id} is {side} the operating point."
    named = _mentions(text[: match.start()], made.classes)
    if named and made.classes[named[-1][0]].label != point.label:
        yield ProblemCategory.EVIDENCE, f"The operating point of {finding.finding_id} is that of {found.title}."
    threshold = match["threshold"]
    if threshold is not None and not (found.calibrated and _is_percent(threshold, point.threshold)):
        right = printed_value(point.threshold, Unit.PROBABILITY) if found.calibrated else "a score, no percentage"
        yield ProblemCategory.NUMBER, f"The operating point of {finding.finding_id} is {right}."


def _stripped(text: str, measurement: Measurement, made: PackConstruction, *, keep_quantities: bool = False) -> str:
    """`text` without what is the finding's own exactly as measured."""
    rest = text
    for fixed in (
        _CALIBRATED,
        _UNCALIBRATED,
        *([f"({words} {made.scale})" for words in ("scale:", "in")] if made.scale else []),
    ):
        rest = re.sub(re.escape(_plain(fixed)), " ", rest, flags=re.IGNORECASE)
    for own in sorted((_plain(words) for words in made.words), key=len, reverse=True):
        rest = re.sub(re.escape(own), " ", rest, flags=re.IGNORECASE)
    if made.operating_point is not None:
        rest = _without_point(rest, made.operating_point)
    interval = _interval_phrase(measurement, made)
    if interval is not None:
        rest = interval.sub(" ", rest)
    if not keep_quantities:
        for quantity in sorted(made.quantities, key=lambda q: -len(q.name)):
            rest = _phrase(quantity, made).sub(" ; ", rest)
            rest = _bare(quantity, made).sub(" ; ", rest)
    if made.classes:
        rest = _named(made.classes).sub(" ", rest)
    return re.sub(rf"(?<!\w){re.escape(_plain(made.name))}(?!\w)", " ", rest, flags=re.IGNORECASE)


def _without_point(text: str, point: OperatingPoint) -> str:
    """`text` without the operating point's figures where they are right; wrong ones stay, to be refused."""
    rest = _POINT.sub(" ", text)
    rest = rest.replace(f"measured on {_plain(point.source)}", " ") if point.source else rest
    for word, share in (("sensitivity", point.sensitivity), ("specificity", point.specificity)):
        rest = re.sub(
            rf"\b{word}(?: of)? (?P<n>\d+(?:\.\d+)?) ?%",
            lambda m, share=share: " " if _is_percent(m["n"], share) else m.group(),  # type: ignore[misc]
            rest,
            flags=re.IGNORECASE,
        )
    return rest


def _number_faults(number: NumberClaim, finding: Finding, made: PackConstruction) -> Iterator[Fault]:
    if number.role in {"below", "above", "spread", "low", "high"}:
        reason = f"{number.text!r} belongs to a comparison or a range, which {finding.finding_id} does not support."
        yield ProblemCategory.NUMBER, reason
        return
    stated = [q for q in made.quantities if q.unit is not Unit.PROBABILITY]
    role = _role_before(number.before, stated)
    wanted = [q for q in stated if not role or _plain(q.name).lower() == role]
    if not wanted and role:
        wanted = [q for q in stated if role in _plain(q.name).lower().split()]
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
        for name in [_plain(quantity.name).lower()]
        for match in re.finditer(rf"\b{re.escape(name)}\b", before.lower())
    ]
    general = [(match.end(), 0, match.group().lower()) for match in _ROLES.finditer(before)]
    return max([*named, *general], default=(0, 0, ""))[2]


def _phrase(quantity: Quantity, made: PackConstruction) -> re.Pattern[str]:
    """A quantity as measured: its name, then its value with its unit."""
    name, value = re.escape(_plain(quantity.name)), re.escape(_plain(_printed(quantity, made)))
    return re.compile(rf"(?<!\w){name}(?: of| is|:)? {value}(?!\w|[.,]\d)", re.IGNORECASE)


def _bare(quantity: Quantity, made: PackConstruction) -> re.Pattern[str]:
    """The value alone, of a unit that the reader of sentences does not know; else nothing."""
    if quantity.unit is not Unit.OTHER or not made.unit_words:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<![\w.]){re.escape(_plain(_printed(quantity, made)))}(?!\w)", re.IGNORECASE)


def _interval_phrase(measurement: Measurement, made: PackConstruction) -> re.Pattern[str] | None:
    """The interval as it is printed; None without one."""
    interval = measurement.interval
    if interval is None:
        return None
    first = made.quantities[0]
    low, high = (_plain(_printed(Quantity(first.name, end, first.unit), made)) for end in (interval.low, interval.high))
    level = _round(interval.level * 100, 0)
    return re.compile(rf"{level} ?% interval {re.escape(low)} to {re.escape(high)}(?!\w)", re.IGNORECASE)


def _own_words(made: PackConstruction) -> tuple[str, ...]:
    """Names and words that the pack gave, longest first."""
    given = (
        made.name,
        *made.words,
        *(q.name for q in made.quantities),
        *(c.title for c in made.classes),
        *([made.scale] if made.scale else []),
        *([made.operating_point.source] if made.operating_point is not None and made.operating_point.source else []),
        *([made.unit_words] if made.unit_words else []),
    )
    return tuple(sorted({_plain(words) for words in given if words}, key=len, reverse=True))


def _printed(quantity: Quantity, made: PackConstruction) -> str:
    if quantity.unit is Unit.OTHER:
        return printed_in(quantity.value, made.unit_words)
    return printed_value(quantity.value, quantity.unit)


def _states(number: NumberClaim, quantity: Quantity) -> bool:
    """Whether a number as written is the quantity, in its unit or in one that is exactly a power of ten of it."""
    factor = _EXACT.get((number.unit, quantity.unit.value), 0)
    if factor:
        places = _places(number)
        return 1 <= places <= len(str(factor)) and number.value == _round(quantity.value / factor, places)
    return number.unit == _UNIT_NAMES.get(quantity.unit, quantity.unit.value) and _same_digits(number, quantity)


def _same_digits(number: NumberClaim, quantity: Quantity) -> bool:
    """Whether a number equals the quantity to the decimals it was written with, of which there are not too many."""
    if quantity.unit is Unit.OTHER:
        return False  # its own words stand beside it, or it is not this quantity
    places, most = _places(number), printed_places(quantity.value, quantity.unit)
    least = most if quantity.unit is Unit.RATIO else 0
    return least <= places <= most and number.value == _round(quantity.value, places)


def _is_percent(written: str, share: float) -> bool:
    """Whether a percentage as written is a share, to the decimals it was written with, one at most."""
    value = Decimal(written)
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 9
    return places <= 1 and value == _round(100 * share, places)


def _places(number: NumberClaim) -> int:
    exponent = number.value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _round(value: float, places: int) -> Decimal:
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _plain(text: str) -> str:
    """`text` as the checker reads it."""
    return digits_for_words(normalise(text))
