"""Whether a finding drawn by hand supports a sentence: the checker's own rules, apart from those that write reports.

The reader's name for what was measured, and the scale in brackets, are taken out where they are the finding's own;
what is left must be its numbers, each with its unit and in its role ("mean", "long axis", ...), and nothing else.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from app.core.finding import Finding
from app.core.measurement import HandConstruction, MeasurementKind, Quantity, Unit
from app.core.printed import printed_places, printed_value
from app.core.report import ProblemCategory
from app.core.spacing import SpacingSource
from app.reporting.extract import ANY_UNIT, Claims, NumberClaim, read_claims
from app.reporting.judging import Fault, plain, rounded
from app.reporting.place_support import place_faults

UNNAMED: Final = "The sentence does not use the reader's name"
"""Beginning of a fault that a clinician may overrule: prose may call a thing otherwise."""

_SCOLIOSIS_FROM: Final = Decimal(10)
_ROLES: Final = (
    ("mean", r"mean|average"),
    ("SD", r"SD|standard deviation|std"),
    ("minimum", r"min(?:imum)?|lowest|smallest"),
    ("maximum", r"max(?:imum)?|highest"),
    ("area", r"area|surface"),
    ("perimeter", r"perimeter|circumference"),
    ("long axis", r"long(?:est)?(?: axis| diameter)?|longer"),
    ("short axis", r"short(?:est)?(?: axis| diameter)?|shorter"),
    ("heart width", r"heart|cardiac (?:width|diameter)"),
    ("chest width", r"chest|thorax|thoracic (?:width|diameter)"),
    ("length", r"length|distance"),
    ("angle", r"angle|Cobb"),
    ("ratio", r"ratio|CTR|index"),
    ("value", r"value"),
)
_ROLE: Final = re.compile("|".join(rf"(?P<r{i}>\b(?:{words})\b)" for i, (_, words) in enumerate(_ROLES)), re.IGNORECASE)
_SCALE: Final = re.compile(r"\(scale: (?P<words>[^()]{0,200})\)", re.IGNORECASE)
_SOURCES: Final = {
    SpacingSource.CALIBRATED: "calibrated",
    SpacingSource.MAGNIFICATION_CORRECTED: "corrected for magnification",
    SpacingSource.PATIENT_PLANE: "patient plane",
    SpacingSource.DETECTOR: "detector, not corrected for magnification",
    SpacingSource.TYPED_IN: "typed in",
}
_MARK_ID: Final = re.compile(r"\bA\d{1,6}\b")
_NAMED: Final = re.compile(r"\b(?:of|at|region|image:?)\s+(?P<name>[^();]{1,220}?)\s*\(A\d{1,6}\)", re.IGNORECASE)
_PAIR: Final = re.compile(
    r"(?P<a>\d+(?:[.,]\d+)?)\s*(?P<ua>mm|cm|px)?\s*(?:x|\u00d7|by)\s*(?P<b>\d+(?:[.,]\d+)?)\s*(?P<u>mm|cm|px)\b",
    re.IGNORECASE,
)
_EXACT: Final = {("cm", "mm"): 10, ("cm2", "mm2"): 100}
"""(unit written, unit measured) -> how many of the second make one of the first."""


def fault_of_name(name: str) -> str:
    """Why a reader's name cannot stand in a report; empty when it can.

    A name may hold a side, a level or the number of a lesion; a measured value comes from measurements alone.
    """
    if not name:
        return ""
    if not re.search(r"[^\W\d_]", name):
        return "A name in a report needs words."
    stated = next((n for n in read_claims(name).numbers if n.unit not in ("", "date")), None)
    if stated is not None:
        return f"The name states a measured value ({stated.text}): a report takes numbers from measurements alone."
    if re.search(r"[();]", name):
        return "A name in a report has no brackets and no semicolon."
    return ""


def without_name(text: str, finding: Finding) -> str:
    """`text` without the reader's own name for what was measured."""
    hand = finding.measurement.hand
    return text if hand is None else _strip_name(plain(text), hand)[0]


def states_hand_value(claims: Claims, finding: Finding) -> bool:
    """Whether a sentence states the value of a finding drawn by hand; of a mark, its words."""
    hand = finding.measurement.hand
    if hand is None:
        return False
    if finding.measurement.kind is MeasurementKind.MARK:
        return _strip_name(claims.text, hand)[1]
    rest = _without_own_words(claims.text, hand)[0]
    return any(_states(number, hand.quantities[0]) for number in read_claims(rest).numbers)


def hand_faults(claims: Claims, finding: Finding, *, curve_stands: bool) -> Iterator[Fault]:
    """Every claim of a sentence that a finding drawn by hand does not support.

    Args:
        claims: of the sentence or clause.
        finding: drawn by hand.
        curve_stands: whether a curve of 10 degrees or more stands in the case.
    """
    hand = finding.measurement.hand
    if hand is None:
        return
    yield from _identity_faults(claims.text, finding, hand)
    rest, found = _without_own_words(claims.text, hand)
    if hand.name and not found:
        yield ProblemCategory.EVIDENCE, f"{UNNAMED} for {finding.finding_id}: {hand.name!r}."
    yield from _scale_faults(claims.text, finding, hand)
    left = read_claims(rest)
    named = read_claims(hand.name)
    for number in left.numbers:
        yield from _number_faults(number, finding, hand)
    yield from place_faults(left, named, finding)
    yield from _judgement_faults(left, named, finding, curve_stands=curve_stands)


def _judgement_faults(left: Claims, named: Claims, finding: Finding, *, curve_stands: bool) -> Iterator[Fault]:
    """Severities, denials and diagnoses, which a measurement by hand does not support, a Cobb angle apart."""
    value = rounded(finding.measurement.value, 1)
    is_cobb = finding.measurement.kind is MeasurementKind.COBB_BY_HAND
    right = ""
    if is_cobb and value >= _SCOLIOSIS_FROM:
        right = "mild" if value < 25 else "moderate" if value <= 40 else "severe"
    for word in left.severities:
        if word != right:
            supported = f"is {right}" if right else "has no degree of severity"
            yield ProblemCategory.SEVERITY, f"'{word}' is not supported: {finding.finding_id} {supported}."
    if left.negations:
        yield ProblemCategory.NEGATION, f"'{left.negations[0]}' denies, which {finding.finding_id} does not support."
    elif left.names_scoliosis and not (is_cobb and value >= _SCOLIOSIS_FROM):
        yield ProblemCategory.NEGATION, f"Scoliosis is stated, but {finding.finding_id} is no curve of 10 degrees."
    if named.negations and named.names_scoliosis and curve_stands:
        yield ProblemCategory.NEGATION, "The reader's words deny scoliosis, but a curve of 10 degrees or more stands."


def _identity_faults(text: str, finding: Finding, hand: HandConstruction) -> Iterator[Fault]:
    """Another mark's id, or another name beside this one's."""
    for other in _MARK_ID.findall(text):
        if other != hand.annotation_id:
            reason = f"{other} is not the mark of {finding.finding_id}: that is {hand.annotation_id}."
            yield ProblemCategory.EVIDENCE, reason
    for match in _NAMED.finditer(text):
        written = match["name"].strip().casefold()
        if written != plain(hand.name).casefold():
            own = f"is {hand.name!r}" if hand.name else "has no name"
            yield ProblemCategory.EVIDENCE, f"The sentence names {match['name']!r}, but {hand.annotation_id} {own}."


def _scale_faults(text: str, finding: Finding, hand: HandConstruction) -> Iterator[Fault]:
    expected = _expected_scale(hand)
    for match in _SCALE.finditer(text):
        if match["words"] != plain(expected):
            yield ProblemCategory.UNIT, f"The scale of {finding.finding_id} is another: {expected}."


def _expected_scale(hand: HandConstruction) -> str:
    if hand.spacing is None:
        return "pixel spacing unknown"
    if hand.known_mm is not None:
        return f"calibrated on the image, {hand.known_mm:g} mm between two points"
    return _SOURCES[hand.spacing.source]


def _without_own_words(text: str, hand: HandConstruction) -> tuple[str, bool]:
    """`text` without its scale, its mark's id and the reader's name; and whether the name was there."""
    rest, found = _strip_name(text, hand)
    rest = _MARK_ID.sub(" ", _SCALE.sub(" ", rest))
    if hand.quantity("long axis") is not None:
        rest = _PAIR.sub(lambda m: f"long axis {m['a']} {m['ua'] or m['u']}, short axis {m['b']} {m['u']}", rest)
    return rest, found


def _strip_name(text: str, hand: HandConstruction) -> tuple[str, bool]:
    if not hand.name or fault_of_name(hand.name):
        return text, False
    name = re.escape(plain(hand.name))
    # Before a unit its last number would be a measured value.
    own = re.compile(rf"(?<![\w.,]){name}(?![\w]|[.,]\d|\s*(?:{ANY_UNIT}))", re.IGNORECASE)
    rest, times = own.subn(" ", text)
    return rest, times > 0


def _number_faults(number: NumberClaim, finding: Finding, hand: HandConstruction) -> Iterator[Fault]:
    if number.role == "spread":
        wanted = [q for q in hand.quantities if q.name == "SD"]
    elif number.role != "value":
        reason = f"{number.text!r} belongs to a comparison or a range, which {finding.finding_id} does not support."
        yield ProblemCategory.NUMBER, reason
        return
    else:
        role = _role_before(number.before)
        # Of a region "longest diameter" or of a length "longest" says nothing that was measured as such.
        wanted = [q for q in hand.quantities if role in ("", q.name)]
        if not wanted:
            yield ProblemCategory.NUMBER, f"{number.text!r} is not supported: {finding.finding_id} states no {role}."
            return
    if any(_states(number, quantity) for quantity in wanted):
        return
    supported = ", ".join(f"{q.name} {printed_value(q.value, q.unit)}" for q in wanted) or "no number"
    if any(_same_digits(number, quantity) for quantity in wanted):
        yield (
            ProblemCategory.UNIT,
            f"{number.text!r} is in another unit than measured: {finding.finding_id} is {supported}.",
        )
    else:
        yield ProblemCategory.NUMBER, f"{number.text!r} is not supported: {finding.finding_id} is {supported}."


def _role_before(before: str) -> str:
    """The quantity named last before a number; empty where none is."""
    role = ""
    for match in _ROLE.finditer(before):
        role = next(name for i, (name, _) in enumerate(_ROLES) if match[f"r{i}"])
    return role


def _states(number: NumberClaim, quantity: Quantity) -> bool:
    """Whether a number as written is the quantity, in its unit or in one that is exactly a power of ten of it."""
    places = _places(number)
    factor = _EXACT.get((number.unit, quantity.unit.value), 0)
    if factor:
        return 1 <= places <= len(str(factor)) and number.value == rounded(quantity.value / factor, places)
    unit = {Unit.RATIO: "", Unit.PIXELS: "px"}.get(quantity.unit, quantity.unit.value)
    return number.unit == unit and _same_digits(number, quantity)


def _same_digits(number: NumberClaim, quantity: Quantity) -> bool:
    """Whether a number equals the quantity to the decimals it was written with, of which there are not too many."""
    places, most = _places(number), printed_places(quantity.value, quantity.unit)
    least = most if quantity.unit is Unit.RATIO else 0
    return least <= places <= most and number.value == rounded(quantity.value, places)


def _places(number: NumberClaim) -> int:
    exponent = number.value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
