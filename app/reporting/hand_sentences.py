"""Sentences about what a reader drew: the name the reader gave it, its numbers, and where its scale comes from."""

import re
from typing import Final

from app.core.finding import Finding
from app.core.measurement import HandConstruction, MeasurementKind, Quantity, Unit
from app.core.printed import printed_quantity
from app.core.quantities import TITLES, quantity_words
from app.core.spacing import SCALE_WORDS
from app.core.study import Study
from app.reporting.facts import Facts, hand_of

HAND_TECHNIQUE: Final = "Measured by hand on the image; each length states its scale."
HAND_SCALE: Final = "Lengths measured by hand state their own scale."

_MODALITY: Final = {
    "CT": "Computed tomography",
    "MR": "Magnetic resonance imaging",
    "PT": "Positron emission tomography",
    "NM": "Nuclear medicine",
    "US": "Ultrasound",
    "MG": "Mammogram",
    "CR": "Radiograph",
    "DX": "Radiograph",
    "RG": "Radiograph",
    "RF": "Fluoroscopy",
    "XA": "Angiography",
    "XC": "Photograph",
    "OT": "Photograph or scan",
}
_LENGTHS: Final = frozenset({Unit.MILLIMETRE, Unit.PIXEL, Unit.SQUARE_MILLIMETRE, Unit.SQUARE_PIXEL})
_OPENING: Final = TITLES | {MeasurementKind.MARK: "Pointed out on the image"}
_JOIN: Final = {MeasurementKind.PROBE: " at ", MeasurementKind.REGION: " "}
_IN_FINDINGS: Final = ("area", "mean", "SD", "minimum", "maximum", "pixels")
_CODE: Final = re.compile(r"[A-Z0-9_ ]{1,64}")


def examination_words(study: Study) -> str:
    """What was imaged, in a sentence: modality, body part and view as coded in the file, date."""
    unknown = f"Image of modality {study.modality}" if study.modality else "Image of unstated modality"
    what = _MODALITY.get(study.modality, unknown)
    part = f", body part {study.body_part}" if _CODE.fullmatch(study.body_part) else ""
    view = f", view {study.view}" if _CODE.fullmatch(study.view) else ""
    date = f"taken on {study.study_date}" if study.study_date else "date not stated"
    return f"{what}{part}{view}, {date}."


def hand_finding(finding: Finding, _facts: Facts) -> str:
    """The sentence of Findings, with every number that a report states and the scale of its lengths."""
    kind, hand = finding.measurement.kind, hand_of(finding.measurement)
    if kind is MeasurementKind.MARK:
        return f"{_OPENING[kind]} ({hand.annotation_id}): {hand.name}."
    if kind is MeasurementKind.REGION:
        stated = [q for q in hand.quantities if q.name in _IN_FINDINGS]
        return f"{_head(finding, hand)}: {', '.join(quantity_words(q) for q in stated)}{_scale(hand, stated)}."
    if kind is MeasurementKind.BIDIRECTIONAL:
        axes = hand.quantities[:2]
        return f"{_head(finding, hand)}: {', '.join(quantity_words(q) for q in axes)}{_scale(hand, axes)}."
    if kind is MeasurementKind.CARDIOTHORACIC_RATIO:
        ratio, *widths = hand.quantities
        return (
            f"{_head(finding, hand)}: {printed_quantity(ratio)}, "
            f"{', '.join(quantity_words(q) for q in widths)}{_scale(hand, widths)}."
        )
    main = hand.quantities[:1]
    return f"{_head(finding, hand)}: {printed_quantity(main[0])}{_scale(hand, main)}."


def hand_impression(finding: Finding, facts: Facts) -> str:
    """The sentence of Impression: the value alone."""
    kind, hand = finding.measurement.kind, hand_of(finding.measurement)
    if kind in (MeasurementKind.MARK, MeasurementKind.BIDIRECTIONAL):
        return hand_finding(finding, facts)
    if kind is MeasurementKind.REGION:
        stated = [q for q in hand.quantities if q.name in ("area", "mean")]
        return f"{_head(finding, hand)}: {', '.join(quantity_words(q) for q in stated)}{_scale(hand, stated)}."
    main = hand.quantities[:1]
    return f"{_head(finding, hand)}: {printed_quantity(main[0])}{_scale(hand, main)}."


def _head(finding: Finding, hand: HandConstruction) -> str:
    kind = finding.measurement.kind
    name = f"{_JOIN.get(kind, ' of ')}{hand.name}" if hand.name else ""
    return f"{_OPENING[kind]}{name} ({hand.annotation_id})"


def _scale(hand: HandConstruction, stated: list[Quantity] | tuple[Quantity, ...]) -> str:
    """Where the lengths stated come from; empty where none is stated."""
    if not any(quantity.unit in _LENGTHS for quantity in stated):
        return ""
    if hand.spacing is None:
        return " (scale: pixel spacing unknown)"
    if hand.known_mm is not None:
        return f" (scale: calibrated on the image, {hand.known_mm:g} mm between two points)"
    return f" (scale: {SCALE_WORDS[hand.spacing.source]})"
