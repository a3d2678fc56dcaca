"""The facts of a case as a compact prompt for a language model."""

from typing import Final

from app.core.case import Case
from app.core.finding import Finding
from app.core.measurement import MeasurementKind, Unit
from app.core.printed import printed_number, printed_value
from app.reporting.facts import Facts, balance_of, cobb_of, collect
from app.reporting.phrases import scale_words
from app.reporting.wording import (
    is_scoliosis,
    printed_interval,
    region_words,
    severity,
    side_word,
)

END_OF_FACTS: Final = "=>"


def build_prompt(case: Case) -> str:
    """One line for each finding that counts, then END_OF_FACTS; holds no patient data.

    Findings drawn by hand are left out: the model was not trained on them, and templates put them into words.

    Example:
        ``F1 curve | main thoracic | convex right | T5 to T11 | apex T8 | 48.1° | 90 % interval 44.9° to 51.3° |
        severe | major``
    """
    facts = collect(case)
    lines = [_line(finding, facts) for finding in facts.drafted]
    return "\n".join([*lines, END_OF_FACTS])


def _line(finding: Finding, facts: Facts) -> str:
    if finding.measurement.kind is MeasurementKind.COBB_ANGLE:
        fields = _curve_fields(finding, facts)
    else:
        fields = _balance_fields(finding)
    return f"{finding.finding_id} " + " | ".join(fields)


def _curve_fields(finding: Finding, facts: Facts) -> list[str]:
    measurement = finding.measurement
    cobb = cobb_of(measurement)
    side = f"image {side_word(cobb.image_convexity)}" if cobb.convexity is None else side_word(cobb.convexity)
    interval = printed_interval(measurement.interval, Unit.DEGREE) if measurement.interval else "no interval"
    fields = [
        "curve",
        region_words(cobb),
        f"convex {side}",
        f"{cobb.upper_end} to {cobb.lower_end}",
        f"apex {cobb.apex}",
        printed_value(measurement.value, Unit.DEGREE),
        interval,
        severity(measurement.value) or "below 10°",
    ]
    if finding == facts.major:
        fields.append(
            "no scoliosis" if facts.no_scoliosis else "major" if is_scoliosis(measurement.value) else "largest"
        )
    return fields


def _balance_fields(finding: Finding) -> list[str]:
    measurement = finding.measurement
    balance = balance_of(measurement)
    if balance.image_side is None or printed_number(measurement.value) == "0.0":
        side = "in line"
    elif balance.side is None:
        side = f"image {side_word(balance.image_side)}"
    else:
        side = side_word(balance.side)
    value = printed_value(measurement.value, measurement.unit)
    return ["balance", f"{balance.upper_level} to {balance.lower_level}", value, side, scale_words(finding)]
