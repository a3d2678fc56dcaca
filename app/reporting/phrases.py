"""What may be said of one finding: the phrases that carry its facts and the free words around them.

A phrase binds a fact to its role ("apex at T8", "from T5 to T11"), so that a number or a level cannot appear in another
role. No free word is a number, a level, a side, a unit, a severity, a negation, or the name of a role.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.core.finding import Finding
from app.core.measurement import MeasurementKind, Unit
from app.core.printed import printed_number, printed_value
from app.core.spacing import SpacingSource
from app.reporting.facts import Facts, balance_of, cobb_of
from app.reporting.wording import (
    SIDE_UNKNOWN,
    apex_is_disc,
    is_scoliosis,
    printed_interval,
    region_words,
    severity,
    side_word,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CURVE_WORDS: Final = _words(
    "a and angle Cobb coronal curvature curve demonstrated for frontal identified in is its measures measuring noted "
    "of plane present seen shown shows spine the there visible with"
)
SCOLIOSIS_WORDS: Final = _words("scoliosis")
BALANCE_WORDS: Final = _words(
    "alignment as balance by coronal deviates displaced distance falls is lies measured offset on passes "
    "shift the trunk with"
)
"""Kept to what a sentence about one measurement needs: a word that leads nowhere is a word a model can get lost in."""

_SCALE_WORDS: Final = {
    SpacingSource.CALIBRATED: "calibrated scale",
    SpacingSource.MAGNIFICATION_CORRECTED: "scale corrected for magnification",
    SpacingSource.PATIENT_PLANE: "scale of the patient plane",
    SpacingSource.DETECTOR: "scale of the detector",
    SpacingSource.TYPED_IN: "scale typed in",
}


@dataclass(frozen=True, slots=True)
class Phrases:
    """What one sentence about one finding is built from.

    Attributes:
        required: role -> wordings, by the roles side, levels and value; a sentence of Findings states each exactly
            once. A wording may state two roles together.
        impression_roles: the roles that a sentence of Impression must state; the others may be left out.
        optional: further facts of this finding, each a whole phrase.
        words: free words; none carries a fact.
        negative: phrases that deny; empty unless the findings support them.
    """

    required: dict[str, tuple[str, ...]]
    impression_roles: tuple[str, ...]
    optional: tuple[str, ...]
    words: frozenset[str]
    negative: tuple[str, ...] = ()


PhraseMaker = Callable[[Finding, Facts], Phrases]


def curve_phrases(finding: Finding, facts: Facts) -> Phrases:
    """Phrases for a Cobb angle."""
    measurement = finding.measurement
    cobb = cobb_of(measurement)
    upper, lower = cobb.upper_end, cobb.lower_end
    number = printed_number(measurement.value)
    scoliosis = is_scoliosis(measurement.value)
    optional = [region_words(cobb), *_apex_phrases(cobb.apex)]
    if measurement.interval is not None:
        optional.append(f"({printed_interval(measurement.interval, Unit.DEGREE)})")
    if scoliosis:
        optional.append(severity(measurement.value))
    else:
        optional += ["below 10°", "below the 10° that define scoliosis", "which is below 10°"]
    if len(facts.curves) > 1 and finding == facts.major:
        optional += ["major curve", "largest curve", "largest Cobb angle"]
    elif len(facts.curves) > 1 and severity(measurement.value) in {"", "mild"}:
        optional.append("minor curve")  # said of a larger curve, the word would play it down
    denies = facts.no_scoliosis and finding == facts.major
    return Phrases(
        required={
            "side": _convexity(cobb.convexity and side_word(cobb.convexity), side_word(cobb.image_convexity)),
            "levels": (
                f"from {upper} to {lower}",
                f"between {upper} and {lower}",
                f"{upper} to {lower}",
                f"{upper}-{lower}",
                f"extending from {upper} to {lower}",
                f"spanning {upper} to {lower}",
                f"end vertebrae {upper} and {lower}",
            ),
            "value": (f"{number}°", f"{number} degrees"),
        },
        # A denial has one number to answer for; a side and levels would only blur it.
        impression_roles=("value",) if denies else ("side", "value"),
        optional=tuple(optional),
        words=CURVE_WORDS | SCOLIOSIS_WORDS if scoliosis else CURVE_WORDS,
        negative=("no scoliosis",) if denies else (),
    )


def balance_phrases(finding: Finding, _facts: Facts) -> Phrases:
    """Phrases for coronal balance."""
    measurement = finding.measurement
    balance = balance_of(measurement)
    upper, centre = balance.upper_level, f"the centre of {balance.lower_level}"
    number = printed_number(measurement.value)
    value = f"{printed_value(measurement.value, measurement.unit)} ({scale_words(finding)})"
    levels = (f"{upper} plumb line", f"plumb line from {upper}", f"plumb line dropped from {upper}")
    if balance.image_side is None or number == "0.0":
        # The verb belongs to the phrase: after a bare verb a model expects a distance to follow at once.
        whole = [
            f"{verb} in line with {centre}, {distance} {value}"
            for verb in ("falls", "is", "lies", "passes")
            for distance in ("distance", "the distance is")
        ]
        return Phrases(
            required={"levels": levels, "value": tuple(whole)},
            impression_roles=("levels", "value"),
            optional=("coronal balance", "on coronal alignment"),
            words=_words("the"),
        )
    if balance.side is None:
        side = side_word(balance.image_side)
        where: tuple[str, ...] = (f"to the {side} of {centre} in the image {SIDE_UNKNOWN}",)
    else:
        side = side_word(balance.side)
        where = (f"to the {side} of {centre}", f"{side} of {centre}")
    return Phrases(
        required={
            "side": where,
            "levels": levels,
            "value": (value,),
        },
        impression_roles=("side", "levels", "value"),
        optional=(),
        words=BALANCE_WORDS,
    )


PHRASES: Final[dict[MeasurementKind, PhraseMaker]] = {
    MeasurementKind.COBB_ANGLE: curve_phrases,
    MeasurementKind.CORONAL_BALANCE: balance_phrases,
}
"""Who knows the phrases of a kind; a new kind of finding is added here, and as a writer in templates."""


def scale_words(finding: Finding) -> str:
    """Where the unit of a length comes from, in words without numbers."""
    if finding.measurement.unit is Unit.PIXEL:
        return "pixel spacing unknown"
    try:
        return _SCALE_WORDS[SpacingSource(balance_of(finding.measurement).scale)]
    except ValueError:  # a scale this version does not know: say so rather than repeat text from outside
        return "scale of unknown source"


def _convexity(side: str | None, image_side: str) -> tuple[str, ...]:
    """Wordings of a curve's side: the patient's where it is known, else the picture's, saying so."""
    if side is None:
        where = f"the {image_side} of the image {SIDE_UNKNOWN}"
        return (f"convex to {where}", f"convexity to {where}", f"convex towards {where}")
    latin = {"right": "dextroconvex", "left": "levoconvex"}[side]
    return (
        f"convex to the {side}",
        f"convexity to the {side}",
        f"convex towards the {side}",
        f"{side} convex",
        f"{side}-sided",
        f"{side}",
        latin,
    )


def _apex_phrases(apex: str) -> tuple[str, ...]:
    """Wordings of a curve's apex, a vertebra or a disc."""
    if apex_is_disc(apex):
        return (f"apex at {apex}", f"apex at the {apex} disc", f"centred at the {apex} disc")
    return (f"apex at {apex}", f"apical vertebra {apex}", f"centred at {apex}")
