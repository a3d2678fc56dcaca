"""report.json: a report with the findings it rests on, enough to check it anew from the file alone."""

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Protocol, cast

import msgspec

from app.core.anatomy import LEVELS, ImageSide, Region, Side
from app.core.annotation import AnnotationKind
from app.core.case import Case, FirstImpression, ModelResult
from app.core.errors import UnreadableInputError
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
    Vertebra,
)
from app.core.provenance import Provenance
from app.core.report import Problem, Report, ReportStatus, Section, Sentence
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.reporting.check import MOST_SENTENCES

SCHEMA: Final = "plumbline.report/1"
MAX_BYTES: Final = 16_000_000
_MAX_FINDINGS: Final = 1000
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

_Text = Annotated[str, msgspec.Meta(max_length=4000)]
_Id = Annotated[str, msgspec.Meta(pattern=r"^F[1-9][0-9]{0,5}$")]
_PointJson = tuple[float, float]
_SegmentJson = tuple[_PointJson, _PointJson]


class _SignedLike(Protocol):
    """What of a signed version is listed; the store's own type fits."""

    @property
    def version(self) -> int: ...
    @property
    def status(self) -> ReportStatus: ...
    @property
    def signer(self) -> str: ...
    @property
    def signed_at(self) -> str: ...
    @property
    def content_sha256(self) -> str: ...
    @property
    def case(self) -> Case: ...


class _VersionJson(msgspec.Struct, forbid_unknown_fields=True):
    version: int
    status: ReportStatus
    signer: _Text
    signed_at: _Text
    content_sha256: _Text


class _FindingJson(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A finding with the measurement that counts; the model's own value beside it where the clinician changed it."""

    id: _Id
    kind: MeasurementKind
    status: FindingStatus
    value: float
    unit: Unit
    label: _Text
    provenance: Provenance
    interval: tuple[float, float] | None = None
    interval_level: float | None = None
    interval_source: _Text = ""
    interval_reason: _Text = ""
    region: Region | None = None
    upper_end: _Text = ""
    lower_end: _Text = ""
    apex: _Text = ""
    convexity: Side | None = None
    image_convexity: ImageSide | None = None
    upper_line: _SegmentJson | None = None
    lower_line: _SegmentJson | None = None
    upper_tilt: float = 0.0
    lower_tilt: float = 0.0
    method: _Text = ""
    ends_chosen_by: _Text = ""
    upper_level: _Text = ""
    lower_level: _Text = ""
    plumb_top: _PointJson | None = None
    reference: _PointJson | None = None
    side: Side | None = None
    image_side: ImageSide | None = None
    scale: _Text = ""
    annotation_id: Annotated[str, msgspec.Meta(pattern=r"^(A[1-9][0-9]{0,5})?$")] = ""
    drawn: AnnotationKind | None = None
    image: ImageKey | None = None
    points: Annotated[tuple[_PointJson, ...], msgspec.Meta(max_length=_MAX_POINTS)] = ()
    quantities: Annotated[tuple[Quantity, ...], msgspec.Meta(max_length=20)] = ()
    name: _Text = ""
    spacing: Spacing | None = None
    known_mm: float | None = None
    image_words: _Text = ""
    code: _Text = ""
    outline: Annotated[tuple[_PointJson, ...], msgspec.Meta(max_length=_MAX_OUTLINE)] = ()
    box: tuple[float, float, float, float] | None = None
    lines: Annotated[tuple[_SegmentJson, ...], msgspec.Meta(max_length=100)] = ()
    classes: Annotated[tuple[ClassScore, ...], msgspec.Meta(max_length=1000)] = ()
    operating_point: OperatingPoint | None = None
    unit_words: _Text = ""
    words: Annotated[tuple[_Text, ...], msgspec.Meta(max_length=100)] = ()
    model_value: float | None = None
    decided_by: _Text = ""
    decided_at: _Text = ""
    note: _Text = ""


class _SpacingJson(msgspec.Struct, forbid_unknown_fields=True):
    row: float
    column: float
    source: SpacingSource


class _StudyJson(msgspec.Struct, forbid_unknown_fields=True):
    """What of the study the report's fixed sentences rest on; no identity."""

    source_sha256: _Text
    rows: int
    columns: int
    modality: _Text
    study_date: _Text
    view: _Text
    spacing: _SpacingJson | None
    spacing_reason: _Text
    image_left_is: Side | None
    side_stated_by: _Text
    indication: _Text
    body_part: _Text = ""


class _ModelJson(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What of the model's result the fixed sentences rest on; vertebrae tell that it found a spine."""

    maker: _Text
    version: _Text
    pack_title: _Text = ""
    forced: Annotated[tuple[_Text, ...], msgspec.Meta(max_length=100)] = ()
    notes: Annotated[tuple[_Text, ...], msgspec.Meta(max_length=100)] = ()
    vertebrae: Annotated[tuple[Vertebra, ...], msgspec.Meta(max_length=40)] = ()


class _SectionJson(msgspec.Struct, forbid_unknown_fields=True):
    title: _Text
    sentences: Annotated[list[Sentence], msgspec.Meta(max_length=MOST_SENTENCES)]


class _ReportJson(msgspec.Struct, forbid_unknown_fields=True):
    schema: str
    case_id: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
    status: ReportStatus
    author: _Text
    study: _StudyJson
    findings: Annotated[list[_FindingJson], msgspec.Meta(max_length=_MAX_FINDINGS)]
    sections: Annotated[list[_SectionJson], msgspec.Meta(max_length=50)]
    problems: Annotated[list[Problem], msgspec.Meta(max_length=10_000)]
    versions: Annotated[list[_VersionJson], msgspec.Meta(max_length=10_000)]
    model: _ModelJson | None = None
    first_impression: FirstImpression | None = None


def report_json(
    case: Case, problems: Sequence[Problem], versions: Sequence[_SignedLike] = (), *, status: ReportStatus | None = None
) -> dict[str, Any]:
    """The content of report.json: findings, sections, status, problems, author, versions; plain JSON values.

    Patient identity is left out: the file goes beside results, not into a record.

    Args:
        case: its report may be missing; the sections are then empty.
        problems: what the checker found.
        versions: signed versions, the oldest first.
        status: of this content; when not given, that of the last signed version if it holds the same findings and
            report, else preliminary.
    """
    if status is None:
        last = versions[-1] if versions else None
        same = last is not None and (last.case.report, last.case.findings) == (case.report, case.findings)
        status = last.status if last is not None and same else ReportStatus.PRELIMINARY
    report = case.report if case.report is not None else Report((), "")
    document = _ReportJson(
        schema=SCHEMA,
        case_id=case.case_id,
        status=status,
        author=report.drafted_by,
        study=_study(case),
        findings=[_finding_json(finding) for finding in case.findings],
        sections=[_SectionJson(section.title, list(section.sentences)) for section in report.sections],
        problems=list(problems),
        versions=[_VersionJson(v.version, v.status, v.signer, v.signed_at, v.content_sha256) for v in versions],
        model=_model_json(case),
        first_impression=case.first_impression,
    )
    plain = cast("dict[str, Any]", msgspec.json.decode(msgspec.json.encode(document)))
    # Absent, not null: the reports of films that were read within their scope stay as they are.
    return {key: part for key, part in plain.items() if part is not None or key not in {"model", "first_impression"}}


def load_report_json(path: Path) -> tuple[Case, Report]:
    """The findings and the report of a file, as a case that can be checked; its stored problems are not trusted.

    Raises:
        UnreadableInputError: the file is missing, too large, not such JSON, or holds values that cannot be.
    """
    name = path.name
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableInputError(f"Could not read {name}: {error.strerror or 'the system refused'}.") from error
    if len(data) > MAX_BYTES:
        raise UnreadableInputError(f"Could not read {name}: it is larger than {MAX_BYTES // 1_000_000} MB.")
    try:
        document = msgspec.json.decode(data, type=_ReportJson)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableInputError(f"Could not read {name} as a report: {error}.") from error
    if document.schema != SCHEMA:
        raise UnreadableInputError(f"Could not read {name}: its schema is not {SCHEMA}.")
    try:
        return _case(document), _report(document)
    except ValueError as error:
        raise UnreadableInputError(f"Could not read {name} as a report: {error}.") from error


def _study(case: Case) -> _StudyJson:
    study, spacing = case.study, case.study.spacing
    return _StudyJson(
        source_sha256=study.source_sha256,
        rows=study.rows,
        columns=study.columns,
        modality=study.modality,
        study_date=study.study_date,
        view=study.view,
        spacing=None if spacing is None else _SpacingJson(spacing.row, spacing.column, spacing.source),
        spacing_reason=study.spacing_reason,
        image_left_is=case.image_left_is,
        side_stated_by=case.side_stated_by,
        indication=case.indication,
        body_part=study.body_part,
    )


def _model_json(case: Case) -> _ModelJson | None:
    """The pack that read the case; None where no sentence speaks of it."""
    model = case.model
    if model is None or (case.is_spine_film and not model.forced):
        return None
    made = model.provenance
    vertebrae = case.vertebrae if case.is_spine_film else ()
    return _ModelJson(made.maker, made.version, model.pack_title, model.forced, model.notes, vertebrae)


def _model(document: _ModelJson | None) -> ModelResult | None:
    if document is None:
        return None
    return ModelResult(
        vertebrae=document.vertebrae,
        measurements=(),
        provenance=Provenance(document.maker, document.version),
        seconds=0.0,
        pack_title=document.pack_title,
        forced=document.forced,
        notes=document.notes,
    )


def _finding_json(finding: Finding) -> _FindingJson:
    measurement = finding.measurement
    interval, cobb, balance = measurement.interval, measurement.cobb, measurement.balance
    document = _FindingJson(
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
    return document


def _case(document: _ReportJson) -> Case:
    stated = document.study
    spacing = None
    if stated.spacing is not None:
        spacing = Spacing(stated.spacing.row, stated.spacing.column, stated.spacing.source)
    ids = [finding.id for finding in document.findings]
    if len(set(ids)) != len(ids):
        raise ValueError("two findings have the same id")
    return Case(
        case_id=document.case_id,
        study=Study(
            source_name="",
            source_sha256=stated.source_sha256,
            rows=stated.rows,
            columns=stated.columns,
            modality=stated.modality,
            study_date=stated.study_date,
            view=stated.view,
            body_part=stated.body_part,
            image_left_is=stated.image_left_is,
            spacing=spacing,
            spacing_reason=stated.spacing_reason,
        ),
        source_path="",
        findings=tuple(_finding(finding) for finding in document.findings),
        image_left_is=stated.image_left_is,
        side_stated_by=stated.side_stated_by,
        indication=stated.indication,
        model=_model(document.model),
        vertebrae=document.model.vertebrae if document.model is not None else (),
        first_impression=document.first_impression,
    )


def _finding(document: _FindingJson) -> Finding:
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
        proposal=None if edited else measurement,
        edited=measurement if edited else None,
        provenance=document.provenance,
        decided_by=document.decided_by,
        decided_at=document.decided_at,
        note=document.note,
    )


def _hand(document: _FindingJson) -> HandConstruction:
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


def _pack(document: _FindingJson) -> PackConstruction:
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
        unit_words=document.unit_words,
        words=document.words,
    )


def _check_classes(document: _FindingJson) -> None:
    """A classification has classes; its probabilities and shares are shares, and its value that of the first class."""
    point = document.operating_point
    shares = [given.probability for given in document.classes]
    shares += [] if point is None else [point.threshold, point.sensitivity, point.specificity]
    if not all(0.0 <= share <= 1.0 for share in shares):
        raise ValueError(f"a probability of {document.id} is not from 0 to 1")
    if document.kind is not MeasurementKind.CLASSIFICATION:
        return
    if not document.classes:
        raise ValueError(f"{document.id} is a classification without classes")
    first = document.classes[0]
    if document.quantities and (not first.calibrated or document.value != first.probability):
        raise ValueError(f"the value of {document.id} is not the calibrated probability of its first class")


def _cobb(document: _FindingJson) -> CobbConstruction:
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


def _balance(document: _FindingJson) -> BalanceConstruction:
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


def _report(document: _ReportJson) -> Report:
    sections = tuple(Section(section.title, tuple(section.sentences)) for section in document.sections)
    return Report(sections, document.author)
