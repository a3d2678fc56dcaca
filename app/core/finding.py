"""A finding: a proposal and what the clinician made of it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.measurement import Measurement
from app.core.provenance import Provenance


class FindingStatus(StrEnum):
    """What the clinician decided."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; an edit never changes what the model said.

    Attributes:
        finding_id: "F1", "F2", ... unique in its case, never reused.
        status: the clinician's decision.
        proposal: what the model measured; None for a finding the clinician made.
        edited: what the clinician measured instead; None until edited.
        provenance: what made the proposal.
        decided_by: who decided; empty while proposed.
        decided_at: ISO 8601 UTC; empty while proposed.
        note: the clinician's reason or remark; may be empty.
    """

    finding_id: str
    status: FindingStatus
    proposal: Measurement | None
    edited: Measurement | None
    provenance: Provenance
    decided_by: str = ""
    decided_at: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if self.proposal is None and self.edited is None:
            raise ValueError("a finding needs a model's or a clinician's measurement")

    @property
    def measurement(self) -> Measurement:
        """The value that counts: the clinician's where there is one, else the model's."""
        current = self.edited if self.edited is not None else self.proposal
        assert current is not None  # held by __post_init__
        return current

    @property
    def counts(self) -> bool:
        """Whether the report may rest on it: accepted or edited."""
        return self.status in (FindingStatus.ACCEPTED, FindingStatus.EDITED)

    def decide(self, status: FindingStatus, by: str, at: str) -> "Finding":
        """A copy with the clinician's decision."""
        return replace(self, status=status, decided_by=by, decided_at=at)

    def edit(self, measurement: Measurement, by: str, at: str) -> "Finding":
        """A copy with the clinician's measurement beside the model's."""
        return replace(self, status=FindingStatus.EDITED, edited=measurement, decided_by=by, decided_at=at)
