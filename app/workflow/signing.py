"""Signing a report, and exporting it as PDF."""

from pathlib import Path

from app import __version__
from app.core.case import Case
from app.core.errors import ReportBlockedError
from app.core.finding import FindingStatus
from app.core.image import Image
from app.core.report import ReportStatus
from app.exporting.pdf import render_pdf
from app.exporting.request import PdfRequest
from app.reporting.report_json import report_json
from app.storage.canonical import canonical_json
from app.storage.store import SignedVersion, Store
from app.workflow.clock import utc_now
from app.workflow.pictures import overlay_png
from app.workflow.report_edits import blocking, check

_PROGRAM = f"Plumbline {__version__}"
_KEY_IMAGE_SIDE = 2000  # pixels: about 300 per inch in print; overlays up to 2048 are drawn with smooth lines
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
    versions = store.versions(case.case_id)
    status = ReportStatus.AMENDED if versions else ReportStatus.FINAL
    content = canonical_json(report_json(case, check(case), versions, status=status))
    store.sign(case, content, signer=signer.strip(), meaning=MEANING, at=utc_now())
    return store.load(case.case_id)


def export_case_pdf(store: Store, case: Case, image: Image, path: Path) -> Path:
    """Write the report as PDF: the signed version as it was signed, else the case marked as preliminary.

    Raises:
        ReportBlockedError: there is no report yet.
        UsageError: the file cannot be written.
    """
    if case.report is None:
        raise ReportBlockedError("There is no report to export yet.")
    versions = store.versions(case.case_id)
    if store.is_locked(case.case_id):
        request = _signed(versions[-1], image)
    else:
        request = _preliminary(case, image, versions, store.amendment_reason(case.case_id))
    render_pdf(request, path)
    return path


def _signed(version: SignedVersion, image: Image) -> PdfRequest:
    return PdfRequest(
        case=version.case,
        key_image=overlay_png(version.case, image, max_side=_KEY_IMAGE_SIDE),
        status=version.status,
        version=version.version,
        printed_at=utc_now(),
        program=_PROGRAM,
        content_sha256=version.content_sha256,
        signature=version.signature,
        amends=version.amends,
        amendment_reason=version.reason,
        language_model=_drafted_by(version.case),
    )


def _preliminary(case: Case, image: Image, versions: tuple[SignedVersion, ...], reason: str) -> PdfRequest:
    return PdfRequest(
        case=case,
        key_image=overlay_png(case, image, max_side=_KEY_IMAGE_SIDE),
        status=ReportStatus.PRELIMINARY,
        version=len(versions) + 1,
        printed_at=utc_now(),
        program=_PROGRAM,
        amends=versions[-1].version if versions else None,
        amendment_reason=reason,
        language_model=_drafted_by(case),
    )


def _drafted_by(case: Case) -> str:
    """The model that drafted the prose; empty when it was written from templates."""
    drafted_by = case.report.drafted_by if case.report else ""
    return "" if drafted_by.startswith("template") else drafted_by
