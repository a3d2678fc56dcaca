"""A finding in report.json, and back: its measurement, held to what its kind allows."""

import math
import re
from typing import Annotated, Final

import msgspec

from app.core.anatomy import LEVELS, ImageSide, Region, Side
from app.core.annotation import AnnotationKind
from app.core.finding import Finding, FindingStatus
from app.core.instance import ImageKey
from app.core.measurement import (
    HAND_KINDS,
    PACK_KINDS,
    SIGNED_UNITS,
    BalanceConstruction,
    ClassScore,
    CobbConstruction,
    HandConstruction,
    Interval,
    Measurement,
    MeasurementKind,
    OperatingPoint,
    PackConstruction,
    Quantity,
    Unit,
)
from app.core.provenance import Provenance
from app.core.spacing import Spacing

_MAX_POINTS: Final = 5000
_MAX_OUTLINE: Final = 200_000
_APEX: Final = re.compile(r"([TL]\d{1,2})(?:/([TL]\d{1,2}))?")
_LENGTH: Final = frozenset({Unit.MILLIMETRE, Unit.PIXEL})
_UNITS: Final = {
    MeasurementKind.COBB_ANGLE: frozenset({Unit.DEGREE}),
    MeasurementKind.CORONAL_BALANCE: _LENGTH,
    MeasurementKind.LENGTH: _LENGTH,
    MeasurementKind.ANGLE: frozenset({Unit.DEGREE}),
    MeasurementKind.COBB_BY_HAND: frozenset({Unit.DEGREE}),
    MeasurementKind.BIDIRECTIONAL: _LENGTH,
    MeasurementKind.REGION: frozenset({Unit.SQUARE_MILLIMETRE, Unit.SQUARE_PIXEL}),
    MeasurementKind.CARDIOTHORACIC_RATIO: frozenset({Unit.RATIO}),
    MeasurementKind.PROBE: frozenset({Unit.HOUNSFIELD, Unit.VALUE}),
    MeasurementKind.MARK: frozenset({Unit.MARK}),
}
"""Units that a kind may have."""
Text = Annotated[str, msgspec.Meta(max_length=4000)]
_Id = Annotated[str, msgspec.Meta(pattern=r"^F[1-9][0-9]{0,5}$")]
PointJson = tuple[float, float]
_SegmentJson = tuple[PointJson, PointJson]


class FindingJson(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A finding with the measurement that counts; what the model said beside it where the clinician changed it."""

    id: _Id
    kind: MeasurementKind
    status: FindingStatus
    value: float
    unit: Unit
    label: Text
    provenance: Provenance
    interval: tuple[float, float] | None = None
    interval_level: float | None = None
    interval_source: Text = ""
    interval_reason: Text = ""
    region: Region | None = None
    upper_end: Text = ""
    lower_end: Text = ""
    apex: Text = ""
    convexity: Side | None = None
    image_convexity: ImageSide | None = None
    upper_line: _SegmentJson | None = None
    lower_line: _SegmentJson | None = None
    upper_tilt: float = 0.0
    lower_tilt: float = 0.0
    method: Text = ""
    ends_chosen_by: Text = ""
    upper_level: Text = ""
    lower_level: Text = ""
    plumb_top: PointJson | None = None
    reference: PointJson | None = None
    side: Side | None = None
    image_side: ImageSide | None = None
    scale: Text = ""
    annotation_id: Annotated[str, msgspec.Meta(pattern=r"^(A[1-9][0-9]{0,5})?$")] = ""
    drawn: AnnotationKind | None = None
    image: ImageKey | None = None
    points: Annotated[tuple[PointJson, ...], msgspec.Meta(max_length=_MAX_POINTS)] = ()
    quantities: Annotated[tuple[Quantity, ...], msgspec.Meta(max_length=20)] = ()
    name: Text = ""
    spacing: Spacing | None = None
    known_mm: float | None = None
    image_words: Text = ""
    code: Text = ""
    outline: Annotated[tuple[PointJson, ...], msgspec.Meta(max_length=_MAX_OUTLINE)] = ()
    box: tuple[float, float, float, float] | None = None
    lines: Annotated[tuple[_SegmentJson, ...], msgspec.Meta(max_length=100)] = ()
    classes: Annotated[tuple[ClassScore, ...], msgspec.Meta(max_length=1000)] = ()
    operating_point: OperatingPoint | None = None
    further_points: Annotated[tuple[OperatingPoint, ...], msgspec.Meta(max_length=1000)] = ()
    unit_words: Text = ""
    words: Annotated[tuple[Text, ...], msgspec.Meta(max_length=100)] = ()
    model_value: float | None = None
    model_classes: Annotated[tuple[ClassScore, ...], msgspec.Meta(max_length=1000)] = ()
    decided_by: Text = ""
    decided_at: Text = ""
    note: Text = ""


def finding_json(finding: Finding) -> FindingJson:
    """A finding with the measurement that counts."""
    measurement = finding.measurement
    interval, cobb, balance = measurement.interval, measurement.cobb, measurement.balance
    document = FindingJson(
        id=finding.finding_id,
        kind=measurement.kind,
        status=finding.status,
        value=measurement.value,
        unit=measurement.unit,
        label=measurement.label,
        provenance=finding.provenance,
        interval_reason=measurement.interval_reason,
        decided_by=finding.decided_by,
        decided_at=finding.decided_at,
        note=finding.note,
    )
    if interval is not None:
        document.interval = (interval.low, interval.high)
        document.interval_level = interval.level
        document.interval_source = interval.source
    made = cobb or balance or measurement.hand or measurement.pack
    for field in getattr(made, "__slots__", ()):
        setattr(document, field, getattr(made, field))
    if finding.edited is not None and finding.proposal is not None:
        document.model_value = finding.proposal.value
        if finding.proposal.pack is not None and not document.classes:
            document.model_classes = finding.proposal.pack.classes
    return document


def read_finding(document: FindingJson) -> Finding:
    """The finding that a document states.

    Raises:
        ValueError: a number, unit, level or construction that its kind does not allow; names the finding.
    """
    least = -1e9 if document.unit in SIGNED_UNITS else 0.0
    if not least <= document.value < 1e9:
        raise ValueError(f"the value of {document.id} is not plausible")
    interval = None
    if document.interval is not None:
        low, high = document.interval
        level = document.interval_level
        if level is None or not (0.0 < level < 1.0 and low <= high and math.isfinite(low + high)):
            raise ValueError(f"the interval of {document.id} is not plausible")
        interval = Interval(low, high, level, document.interval_source)
    is_pack = document.kind in PACK_KINDS
    if not is_pack and document.unit not in _UNITS[document.kind]:
        raise ValueError(f"the unit of {document.id} does not fit its kind")
    is_cobb = document.kind is MeasurementKind.COBB_ANGLE
    is_hand = document.kind in HAND_KINDS
    measurement = Measurement(
        kind=document.kind,
        value=document.value,
        unit=document.unit,
        label=document.label,
        interval=interval,
        interval_reason=document.interval_reason,
        cobb=_cobb(document) if is_cobb else None,
        balance=None if is_cobb or is_hand or is_pack else _balance(document),
        hand=_hand(document) if is_hand else None,
        pack=_pack(document) if is_pack else None,
    )
    edited = document.status is FindingStatus.EDITED or is_hand  # no model draws by hand
    return Finding(
        finding_id=document.id,
        status=document.status,
        proposal=_proposed(document) if edited else measurement,
        edited=measurement if edited else None,
        provenance=document.provenance,
        decided_by=document.decided_by,
        decided_at=document.decided_at,
        note=document.note,
    )


def _proposed(document: FindingJson) -> Measurement | None:
    """What the model said of a classification that the clinician changed; None of any other finding."""
    if document.kind is not MeasurementKind.CLASSIFICATION or not document.model_classes or document.image is None:
        return None
    first = document.model_classes[0]
    quantities = (Quantity("probability", first.probability, Unit.PROBABILITY),) if first.calibrated else ()
    value, unit = (first.probability, Unit.PROBABILITY) if quantities else (1.0, Unit.MARK)
    made = PackConstruction(first.title, document.image, quantities, classes=document.model_classes)
    return Measurement(document.kind, value, unit, first.title, pack=made)


def _hand(document: FindingJson) -> HandConstruction:
    if document.drawn is None or document.image is None or not document.points or not document.annotation_id:
        raise ValueError(f"{document.id} lacks its construction")
    if not all(math.isfinite(value) for point in document.points for value in point):
        raise ValueError(f"a point of {document.id} is not finite")
    for quantity in document.quantities:
        least = -1e9 if quantity.unit in SIGNED_UNITS else 0.0
        if not least <= quantity.value < 1e9:
            raise ValueError(f"a number of {document.id} is not plausible")
    if document.kind is not MeasurementKind.MARK:
        first = document.quantities[0] if document.quantities else None
        if first is None or (first.value, first.unit) != (document.value, document.unit):
            raise ValueError(f"the value of {document.id} is not the one of its construction")
    elif document.quantities:
        raise ValueError(f"{document.id} is a mark without a number")
    return HandConstruction(
        annotation_id=document.annotation_id,
        drawn=document.drawn,
        image=document.image,
        points=document.points,
        quantities=document.quantities,
        scale=document.scale,
        name=document.name,
        spacing=document.spacing,
        known_mm=document.known_mm,
        image_words=document.image_words,
    )


def _pack(document: FindingJson) -> PackConstruction:
    if document.image is None or not document.name:
        raise ValueError(f"{document.id} lacks its construction")
    for quantity in document.quantities:
        least = -1e9 if quantity.unit in SIGNED_UNITS else 0.0
        most = 1.0 if quantity.unit is Unit.PROBABILITY else 1e9
        if not least <= quantity.value <= most:
            raise ValueError(f"a number of {document.id} is not plausible")
    if document.quantities:
        first = document.quantities[0]
        if (first.value, first.unit) != (document.value, document.unit):
            raise ValueError(f"the value of {document.id} is not the one of its construction")
    elif document.kind is not MeasurementKind.CLASSIFICATION or document.unit is not Unit.MARK:
        raise ValueError(f"{document.id} states no number")
    _check_classes(document)
    return PackConstruction(
        name=document.name,
        image=document.image,
        quantities=document.quantities,
        code=document.code,
        scale=document.scale,
        spacing=document.spacing,
        outline=document.outline,
        box=document.box,
        lines=document.lines,
        classes=document.classes,
        operating_point=document.operating_point,
        further_points=document.further_points,
        unit_words=document.unit_words,
        words=document.words,
    )


def _check_classes(document: FindingJson) -> None:
    """A classification has classes; its probabilities and shares are shares, and its value that of the first class."""
    if document.further_points and document.operating_point is None:
        raise ValueError(f"{document.id} has further operating points without a first one")
    points = [*([document.operating_point] if document.operating_point is not None else []), *document.further_points]
    shares = [given.probability for given in (*document.classes, *document.model_classes)]
    shares += [share for point in points for share in (point.threshold, point.sensitivity, point.specificity)]
    if not all(0.0 <= share <= 1.0 for share in shares):
        raise ValueError(f"a probability of {document.id} is not from 0 to 1")
    if document.kind is not MeasurementKind.CLASSIFICATION:
        return
    if not document.classes and not _is_clinicians(document):
        raise ValueError(f"{document.id} is a classification without classes")
    if not document.classes:
        return
    first = document.classes[0]
    if document.quantities and (not first.calibrated or document.value != first.probability):
        raise ValueError(f"the value of {document.id} is not the calibrated probability of its first class")


def _is_clinicians(document: FindingJson) -> bool:
    """Whether a class was named by the clinician: an edited finding, perhaps rejected since, without a number."""
    return document.status in {FindingStatus.EDITED, FindingStatus.REJECTED} and document.unit is Unit.MARK


def _cobb(document: FindingJson) -> CobbConstruction:
    region, image, upper, lower = document.region, document.image_convexity, document.upper_line, document.lower_line
    if region is None or image is None or upper is None or lower is None:
        raise ValueError(f"{document.id} lacks its construction")
    apex = _APEX.fullmatch(document.apex)
    levels = (document.upper_end, document.lower_end, *((part for part in apex.groups() if part) if apex else ("",)))
    if any(level not in LEVELS for level in levels):
        raise ValueError(f"{document.id} names a level that is not from T1 to L5")
    return CobbConstruction(
        region=region,
        upper_end=document.upper_end,
        lower_end=document.lower_end,
        apex=document.apex,
        convexity=document.convexity,
        image_convexity=image,
        upper_line=upper,
        lower_line=lower,
        upper_tilt=document.upper_tilt,
        lower_tilt=document.lower_tilt,
        method=document.method,
        ends_chosen_by=document.ends_chosen_by,
    )


def _balance(document: FindingJson) -> BalanceConstruction:
    if document.plumb_top is None or document.reference is None:
        raise ValueError(f"{document.id} lacks its construction")
    if document.upper_level not in {"C7", *LEVELS} or document.lower_level not in {"S1", *LEVELS}:
        raise ValueError(f"{document.id} names a level that is not known")
    return BalanceConstruction(
        upper_level=document.upper_level,
        lower_level=document.lower_level,
        plumb_top=document.plumb_top,
        reference=document.reference,
        image_side=document.image_side,
        side=document.side,
        scale=document.scale,
    )
