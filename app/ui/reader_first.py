"""Reader first: nothing that a model said of a case is shown until the clinician has written an impression."""

from dataclasses import replace

from app.core.case import Case
from app.core.finding import FindingStatus


def waits(case: Case, *, reader_first: bool) -> bool:
    """Whether a model's result is there that the reader must not see yet.

    It is shown as soon as the reader has decided any of it: that the setting came later hides nothing already seen.
    """
    if not reader_first or case.model is None or case.first_impression is not None:
        return False
    proposals = [finding for finding in case.findings if finding.proposal is not None]
    return all(finding.status is FindingStatus.PROPOSED for finding in proposals)


def veiled(case: Case) -> Case:
    """The case without anything that a model said: no marks, findings, scores, notes, nor a report that has them.

    What the reader drew and typed stays.
    """
    return replace(
        case,
        model=None,
        vertebrae=(),
        findings=tuple(finding for finding in case.findings if finding.proposal is None),
        report=None,
    )
