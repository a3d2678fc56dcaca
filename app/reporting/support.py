"""Whether a finding supports a claim: the checker's own rules, apart from those that write reports."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.core.anatomy import ImageSide, Region, Side, level_index
from app.core.case import Case
from app.core.finding import Finding, FindingStatus
from app.core.measurement import BalanceConstruction, CobbConstruction, MeasurementKind
from app.core.report import ProblemCategory
from app.reporting.extract import Claims, LevelClaim, NumberClaim, SideClaim
from app.reporting.hand_support import hand_faults, states_hand_value
from app.reporting.judging import Fault, rounded
from app.reporting.pack_support import pack_faults, states_pack_value

THRESHOLD: Final = Decimal(10)
_BANDS: Final = (("mild", Decimal(10), Decimal("24.9")), ("moderate", Decimal(25), Decimal(40)))
_UNIT_WORDS: Final = {"deg": "degrees", "mm": "mm", "px": "pixels"}


@dataclass(frozen=True, slots=True)
class Ground:
    """What a case supports as a whole.

    Attributes:
        findings: those that count, by id.
        largest: id of the largest curve that counts; empty without one.
        no_scoliosis: a curve counts, and no curve that is not rejected reaches 10 degrees, drawn by hand or not.
        any_scoliosis: a curve that counts reaches 10 degrees.
    """

    findings: dict[str, Finding]
    largest: str
    no_scoliosis: bool
    any_scoliosis: bool


def ground_of(case: Case) -> Ground:
    """Sort out what `case` supports."""
    counting = {f.finding_id: f for f in case.findings if f.counts}
    curves = {key: f for key, f in counting.items() if f.measurement.kind is MeasurementKind.COBB_ANGLE}
    angles = (MeasurementKind.COBB_ANGLE, MeasurementKind.COBB_BY_HAND)
    standing = [
        rounded(f.measurement.value)
        for f in case.findings
        if f.status is not FindingStatus.REJECTED and f.measurement.kind in angles
    ]
    largest = max(curves, key=lambda key: curves[key].measurement.value, default="")
    return Ground(
        findings=counting,
        largest=largest,
        no_scoliosis=bool(curves) and all(value < THRESHOLD for value in standing),
        any_scoliosis=any(
            rounded(f.measurement.value) >= THRESHOLD for f in counting.values() if f.measurement.kind in angles
        ),
    )


def faults(claims: Claims, finding: Finding, ground: Ground) -> Iterator[Fault]:
    """Every claim that `finding` does not support."""
    if finding.measurement.hand is not None:
        yield from hand_faults(claims, finding, curve_stands=ground.any_scoliosis)
        return
    if finding.measurement.pack is not None:
        yield from pack_faults(claims, finding)
        return
    if claims.marks:
        yield (
            ProblemCategory.EVIDENCE,
            f"{claims.marks[0]} is a mark by hand, which {finding.finding_id} does not rest on.",
        )
    for number in claims.numbers:
        yield from _number_fault(number, finding)
    for level in claims.levels:
        yield from _level_fault(level, finding)
    for side in claims.sides:
        yield from _side_fault(side, finding)
    yield from _size_faults(claims, finding, ground)
    yield from _severity_faults(claims, finding)
    yield from _region_faults(claims, finding)
    yield from _denial_faults(claims, finding, ground)


def states_value(claims: Claims, finding: Finding) -> bool:
    """Whether the value of `finding` is among the numbers claimed."""
    if finding.measurement.hand is not None:
        return states_hand_value(claims, finding)
    if finding.measurement.pack is not None:
        return states_pack_value(claims, finding)
    unit = str(finding.measurement.unit)
    return any(n.role == "value" and n.unit == unit and _equals(n, finding.measurement.value) for n in claims.numbers)


def _number_fault(number: NumberClaim, finding: Finding) -> Iterator[Fault]:
    measurement = finding.measurement
    unit = str(measurement.unit)
    supported = f"{finding.finding_id} is {rounded(measurement.value)} {_UNIT_WORDS[unit]}"
    interval = measurement.interval
    if number.role == "other":
        yield ProblemCategory.NUMBER, f"{number.text!r} is not measured by any finding."
    elif number.unit == "%":
        if interval is None or number.value != rounded(interval.level * 100, 0):
            yield ProblemCategory.NUMBER, f"{number.text!r} is not the level of the interval of {finding.finding_id}."
    elif number.role in {"low", "high", "spread"}:
        yield from _interval_fault(number, finding)
    elif number.role in {"below", "above"}:
        printed = rounded(measurement.value)
        holds = printed < THRESHOLD if number.role == "below" else printed >= THRESHOLD
        is_angle = measurement.kind is MeasurementKind.COBB_ANGLE and number.unit == "deg"
        if not (is_angle and number.value == THRESHOLD and holds):
            yield ProblemCategory.NUMBER, f"The comparison with {number.text!r} is not supported: {supported}."
    elif not _equals(number, measurement.value):
        yield ProblemCategory.NUMBER, f"{number.text!r} is not supported: {supported}."
    elif number.unit != unit:
        yield ProblemCategory.UNIT, f"{number.text!r} is in another unit: {supported}."


def _interval_fault(number: NumberClaim, finding: Finding) -> Iterator[Fault]:
    measurement = finding.measurement
    interval = measurement.interval
    if interval is None:
        yield ProblemCategory.NUMBER, f"{number.text!r} belongs to a range, but {finding.finding_id} has no interval."
        return
    low, high = max(0.0, interval.low), interval.high
    if number.role == "spread":
        right = _equals(number, measurement.value - low) and _equals(number, high - measurement.value)
    else:
        right = _equals(number, low if number.role == "low" else high)
    if not right:
        supported = f"the interval of {finding.finding_id} is {rounded(low)} to {rounded(high)}"
        yield ProblemCategory.NUMBER, f"{number.text!r} is not supported: {supported}."
    elif number.unit != str(measurement.unit):
        yield ProblemCategory.UNIT, f"{number.text!r} is in another unit than {finding.finding_id}."


def _equals(number: NumberClaim, value: float) -> bool:
    """Whether the number is `value` to the decimals it was written with, of which there may be one at most."""
    exponent = number.value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    return places <= 1 and number.value == rounded(value, places)


def _level_fault(claim: LevelClaim, finding: Finding) -> Iterator[Fault]:
    cobb, balance = finding.measurement.cobb, finding.measurement.balance
    if cobb is not None:
        allowed = {
            "upper": {cobb.upper_end},
            "lower": {cobb.lower_end},
            "apex": {cobb.apex},
            "any": {cobb.upper_end, cobb.lower_end, cobb.apex},
        }[claim.role]
        supported = f"{finding.finding_id} runs from {cobb.upper_end} to {cobb.lower_end} with its apex at {cobb.apex}"
    elif balance is not None:
        upper, lower = {balance.upper_level}, {balance.lower_level}
        allowed = {"upper": upper, "lower": lower, "apex": set(), "any": upper | lower}[claim.role]
        supported = f"{finding.finding_id} is measured from {balance.upper_level} to {balance.lower_level}"
    else:
        allowed, supported = set(), f"{finding.finding_id} states no level"
    if claim.level not in allowed:
        role = {"any": "", "apex": " as apex", "upper": " as upper end", "lower": " as lower end"}[claim.role]
        yield ProblemCategory.LEVEL, f"{claim.level}{role} is not supported: {supported}."


def _side_fault(claim: SideClaim, finding: Finding) -> Iterator[Fault]:
    patient, picture = _sides_of(finding)
    if claim.side == "both":
        yield ProblemCategory.SIDE, f"Both sides are named, but {finding.finding_id} has one side."
    elif claim.in_image:
        if claim.side != picture:
            where = f"lies on the {picture} of the image" if picture else "lies on no side"
            yield ProblemCategory.SIDE, f"'{claim.side}' of the image is not supported: {finding.finding_id} {where}."
    elif patient is None:
        known = f"only that it is on the {picture} of the image" if picture else "no side"
        yield (
            ProblemCategory.SIDE,
            f"'{claim.side}' as a side of the patient is not supported: of {finding.finding_id} is known {known}.",
        )
    elif claim.side != patient:
        yield ProblemCategory.SIDE, f"'{claim.side}' is not supported: {finding.finding_id} is on the {patient}."


def _sides_of(finding: Finding) -> tuple[str | None, str | None]:
    """The patient's and the picture's side of a finding, as words; None where there is none or it is unknown."""
    made: CobbConstruction | BalanceConstruction | None = finding.measurement.cobb or finding.measurement.balance
    side: Side | None = None
    image: ImageSide | None = None
    if isinstance(made, CobbConstruction):
        side, image = made.convexity, made.image_convexity
    elif made is not None:
        side, image = made.side, made.image_side
    picture = None if image is None else str(image).removeprefix("image ")
    return (None if side is None else str(side)), picture


def _size_faults(claims: Claims, finding: Finding, ground: Ground) -> Iterator[Fault]:
    if finding.measurement.kind is not MeasurementKind.COBB_ANGLE:
        return
    if claims.size == "largest" and finding.finding_id != ground.largest:
        yield ProblemCategory.NUMBER, f"{finding.finding_id} is not the largest curve: that is {ground.largest}."
    elif claims.size == "smaller" and finding.finding_id == ground.largest:
        yield ProblemCategory.NUMBER, f"{finding.finding_id} is the largest curve."


def severity_of(value: float) -> str:
    """The word for a Cobb angle: 10 to below 25 degrees mild, to 40 moderate, above severe; empty below 10."""
    printed = rounded(value)
    if printed < THRESHOLD:
        return ""
    return next((word for word, low, high in _BANDS if low <= printed <= high), "severe")


def _severity_faults(claims: Claims, finding: Finding) -> Iterator[Fault]:
    is_curve = finding.measurement.kind is MeasurementKind.COBB_ANGLE
    right = severity_of(finding.measurement.value) if is_curve else ""
    for word in claims.severities:
        if word != right:
            supported = f"is {right}" if right else "has no degree of severity"
            yield ProblemCategory.SEVERITY, f"'{word}' is not supported: {finding.finding_id} {supported}."


def _region_faults(claims: Claims, finding: Finding) -> Iterator[Fault]:
    cobb = finding.measurement.cobb
    if cobb is None:
        for word in claims.regions:
            yield ProblemCategory.LEVEL, f"'{word}' is not supported: {finding.finding_id} has no region."
        return
    apex = cobb.apex.split("/")
    position = sum(level_index(level) for level in apex) / len(apex)
    allowed = {
        Region.PROXIMAL_THORACIC: {"proximal thoracic", "upper thoracic", "high thoracic", "thoracic"},
        Region.MAIN_THORACIC: {"main thoracic", "mid thoracic", "middle thoracic", "thoracic"},
        Region.THORACOLUMBAR_LUMBAR: {"thoracolumbar/lumbar"}
        | ({"thoracolumbar"} if position <= level_index("L1") else {"lumbar"}),
    }[cobb.region]
    for word in claims.regions:
        if word not in allowed:
            supported = f"{finding.finding_id} has its apex at {cobb.apex} and is {cobb.region.words}"
            yield ProblemCategory.LEVEL, f"'{word}' is not supported: {supported}."


def _denial_faults(claims: Claims, finding: Finding, ground: Ground) -> Iterator[Fault]:
    is_curve = finding.measurement.kind is MeasurementKind.COBB_ANGLE
    reaches = is_curve and rounded(finding.measurement.value) >= THRESHOLD
    if claims.negations:
        word = claims.negations[0]
        if reaches:
            yield (
                ProblemCategory.NEGATION,
                f"'{word}' denies, but {finding.finding_id} reaches 10 degrees: {rounded(finding.measurement.value)}.",
            )
        elif not ground.no_scoliosis and (is_curve or claims.names_scoliosis):
            yield ProblemCategory.NEGATION, f"'{word}' denies, but a curve of 10 degrees or more stands in this case."
        elif not is_curve and rounded(finding.measurement.value) != 0:
            yield ProblemCategory.NEGATION, f"'{word}' denies, but {finding.finding_id} is not zero."
    elif claims.names_scoliosis and not reaches:
        why = f"is below 10 degrees: {rounded(finding.measurement.value)}" if is_curve else "is not a curve"
        yield ProblemCategory.NEGATION, f"Scoliosis is stated, but {finding.finding_id} {why}."
