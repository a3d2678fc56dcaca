"""report.json: a report with the findings it rests on, enough to check it anew from the file alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Protocol, cast

import msgspec

from app.core.anatomy import Side
from app.core.case import Case, FirstImpression, ModelResult
from app.core.errors import UnreadableInputError
from app.core.measurement import (
    Vertebra,
)
from app.core.provenance import Provenance
from app.core.report import Problem, Report, ReportStatus, Section, Sentence
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.reporting.check import MOST_SENTENCES
from app.reporting.finding_json import FindingJson, Text, finding_json, read_finding

SCHEMA: Final = "plumbline.report/1"
MAX_BYTES: Final = 16_000_000
_MAX_FINDINGS: Final = 1000


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
    signer: Text
    signed_at: Text
    content_sha256: Text


class _SpacingJson(msgspec.Struct, forbid_unknown_fields=True):
    row: float
    column: float
    source: SpacingSource


class _StudyJson(msgspec.Struct, forbid_unknown_fields=True):
    """What of the study the report's fixed sentences rest on; no identity."""

    source_sha256: Text
    rows: int
    columns: int
    modality: Text
    study_date: Text
    view: Text
    spacing: _SpacingJson | None
    spacing_reason: Text
    image_left_is: Side | None
    side_stated_by: Text
    indication: Text
    body_part: Text = ""


class _ModelJson(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What of the model's result the fixed sentences rest on; vertebrae tell that it found a spine."""

    maker: Text
    version: Text
    pack_title: Text = ""
    forced: Annotated[tuple[Text, ...], msgspec.Meta(max_length=100)] = ()
    notes: Annotated[tuple[Text, ...], msgspec.Meta(max_length=100)] = ()
    vertebrae: Annotated[tuple[Vertebra, ...], msgspec.Meta(max_length=40)] = ()


class _SectionJson(msgspec.Struct, forbid_unknown_fields=True):
    title: Text
    sentences: Annotated[list[Sentence], msgspec.Meta(max_length=MOST_SENTENCES)]


class _ReportJson(msgspec.Struct, forbid_unknown_fields=True):
    schema: str
    case_id: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
    status: ReportStatus
    author: Text
    study: _StudyJson
    findings: Annotated[list[FindingJson], msgspec.Meta(max_length=_MAX_FINDINGS)]
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
        findings=[finding_json(finding) for finding in case.findings],
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
        findings=tuple(read_finding(finding) for finding in document.findings),
        image_left_is=stated.image_left_is,
        side_stated_by=stated.side_stated_by,
        indication=stated.indication,
        model=_model(document.model),
        vertebrae=document.model.vertebrae if document.model is not None else (),
        first_impression=document.first_impression,
    )


def _report(document: _ReportJson) -> Report:
    sections = tuple(Section(section.title, tuple(section.sentences)) for section in document.sections)
    return Report(sections, document.author)
