"""Signing a report, and exporting it as PDF."""

from pathlib import Path

from app.core.case import Case
from app.core.errors import ReportBlockedError
from app.core.finding import FindingStatus
from app.core.image import Image
from app.reporting.report_json import report_json
from app.storage.canonical import canonical_json
from app.storage.store import Store
from app.workflow.clock import utc_now
from app.workflow.pdf_request import pdf_request
from app.workflow.report_edits import blocking, check
from app.exporting.pdf import render_pdf

MEANING = "I have read this film and answer for this report."


def obstacles(case: Case) -> tuple[str, ...]:
    """Why the case cannot be signed, one sentence each; empty when it can."""
    if case.report is None:
        return ("There is no report to sign yet.",)
    undecided = [f.finding_id for f in case.findings if f.status is FindingStatus.PROPOSED]
    waiting = (f"Accept, edit or reject {', '.join(undecided)} first.",) if undecided else ()
    return (*waiting, *(problem.reason for problem in blocking(check(case))))


def sign_case(store: Store, case: Case, signer: str) -> Case:
    """Freeze the case's report as final, or as amended when it follows a signed version.

    Raises:
        ReportBlockedError: an obstacle is left, or no signer is named.
        StoreError: the store cannot be written.
    """
    if not signer.strip():
        raise ReportBlockedError("A signature needs the name of the clinician who answers for the report.")
    if left := obstacles(case):
        more = f" ({len(left) - 1} more)" if len(left) > 1 else ""
        raise ReportBlockedError(f"This report cannot be signed yet: {left[0]}{more}")
    content = canonical_json(report_json(case, check(case), store.versions(case.case_id)))
    store.sign(case, content, signer=signer.strip(), meaning=MEANING, at=utc_now())
    return store.load(case.case_id)


def export_case_pdf(store: Store, case: Case, image: Image, path: Path) -> Path:
    """Write the report as PDF: the signed version as it was signed, else the case marked as preliminary.

    Raises:
        ReportBlockedError: there is no report yet.
        UsageError: the file cannot be written.
    """
    signed = store.versions(case.case_id)[-1] if store.is_locked(case.case_id) else None
    reason = "" if signed else store.amendment_reason(case.case_id)
    render_pdf(pdf_request(signed.case if signed else case, image, signed, amendment_reason=reason), path)
    return path
