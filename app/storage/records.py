"""What the store hands out: a line of the case list, a signed version, the outcome of verification."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.case import Case
from app.core.finding import FindingStatus
from app.core.measurement import MeasurementKind
from app.core.printed import printed_measurement, printed_value
from app.core.report import ReportStatus, Signature


class CaseStatus(StrEnum):
    """Where a case's report stands."""

    UNSIGNED = "unsigned"  # preliminary; never signed
    SIGNED = "signed"  # final
    AMENDING = "amending"  # signed before, opened again for an amendment
    AMENDED = "amended"  # signed again


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line of the case list; empty text where the file states nothing.

    Attributes:
        case_id: 32 hexadecimal digits; also the report's id.
        patient_name, patient_id: as in the file.
        study_date: YYYY-MM-DD.
        description: study description, or the file's name where there is none.
        status: where the report stands.
        updated_at: ISO 8601 UTC.
        summary: largest angle that was not rejected, e.g. "48.1° MT T5-T11"; without one, the first finding drawn by
            hand or found by a pack; empty when there is none.
    """

    case_id: str
    patient_name: str
    patient_id: str
    study_date: str
    description: str
    status: CaseStatus
    updated_at: str
    summary: str


@dataclass(frozen=True, slots=True)
class SignedVersion:
    """One signed and frozen version of a report.

    Attributes:
        case_id: its case.
        version: 1, 2, ...
        status: final or amended.
        content: the frozen canonical JSON, UTF-8.
        content_sha256: hash of `content`.
        signer, meaning, signed_at: the signature.
        amends: number of the version it follows; None for the first.
        reason: why it was amended; empty for the first.
        case: the case as it was signed.
    """

    case_id: str
    version: int
    status: ReportStatus
    content: bytes
    content_sha256: str
    signer: str
    meaning: str
    signed_at: str
    amends: int | None
    reason: str
    case: Case

    @property
    def signature(self) -> Signature:
        """Who answers for which content."""
        return Signature(self.signer, self.signed_at, self.content_sha256, self.meaning)


@dataclass(frozen=True, slots=True)
class SignedEmbedding:
    """How a signed case looked to the pack that read it.

    Attributes:
        case_id: its case.
        embedding: as the pack gave it.
        title: what was found, else the study's description.
        signed_at: of its latest signed version, ISO 8601 UTC.
    """

    case_id: str
    embedding: tuple[float, ...]
    title: str
    signed_at: str


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One event of the audit trail.

    Attributes:
        seq: 1, 2, ... without gaps.
        at: ISO 8601 UTC.
        actor: who.
        action: what, e.g. "accepted F1", "signed".
        case_id: which case.
        payload: canonical JSON of what changed.
        hash: hash over this event and the one before.
    """

    seq: int
    at: str
    actor: str
    action: str
    case_id: str
    payload: str
    hash: str


@dataclass(frozen=True, slots=True)
class VerifyOutcome:
    """What verification found.

    Attributes:
        problems: one sentence each, naming event, version or case by number or id; empty when all is as written.
        events: events in the audit trail.
        versions: signed versions.
        head: hash of the last event; kept elsewhere, it shows later that nothing before it was replaced.
    """

    problems: tuple[str, ...]
    events: int
    versions: int
    head: str


def summary_of(case: Case) -> str:
    """The largest Cobb angle not rejected, for the case list; without one, the first finding by hand or by a pack."""
    standing = [finding.measurement for finding in case.findings if finding.status is not FindingStatus.REJECTED]
    angles = [measurement for measurement in standing if measurement.kind is MeasurementKind.COBB_ANGLE]
    if angles:
        largest = max(angles, key=lambda measurement: measurement.value)
        return f"{printed_value(largest.value, largest.unit)} {largest.label}"
    other = next((m for m in standing if m.hand is not None or m.pack is not None), None)
    return "" if other is None else f"{printed_measurement(other)} {other.label}".strip()
