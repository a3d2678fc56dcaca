"""Reports to print in tests."""

from dataclasses import replace

import numpy as np

from app.core.anatomy import Side
from app.core.case import Case
from app.core.finding import FindingStatus
from app.core.report import Author, Report, ReportStatus, Section, Sentence, Signature
from app.exporting.overlay import draw_overlay
from app.exporting.request import PdfRequest
from tests.cases import analyzed_case

SHA = "9c" * 32
AT = "2026-11-02T14:10:00Z"


def film(case: Case) -> np.ndarray:
    """A grey ramp of the case's size."""
    study = case.study
    return np.tile(np.linspace(30, 190, study.columns, dtype=np.uint8), (study.rows, 1))


def decided(case: Case, *statuses: FindingStatus) -> Case:
    """The findings decided one by one; an edit adds 2 to the model's value."""
    findings = []
    for finding, status in zip(case.findings, statuses, strict=True):
        if status is FindingStatus.EDITED:
            assert finding.proposal is not None
            value = replace(finding.proposal, value=finding.proposal.value + 2.0)
            findings.append(finding.edit(value, "Dr. Reader", AT))
        else:
            findings.append(finding.decide(status, "Dr. Reader", AT))
    return replace(case, findings=tuple(findings))


def with_report(case: Case, findings: str = "A curve.", impression: str = "Scoliosis.") -> Case:
    sections = (
        Section("Examination", (Sentence("Frontal radiograph of the spine.", (), Author.TEMPLATE),)),
        Section("Findings", (Sentence(findings, ("F1",), Author.MODEL),)),
        Section("Impression", (Sentence(impression, ("F1",), Author.CLINICIAN),)),
    )
    return replace(case, report=Report(sections, "writer 1.0"))


def a_case(**study) -> Case:
    """Two curves and a balance: accepted, edited, rejected; with a report."""
    case = analyzed_case(tilts=[*np.linspace(-2, -20, 5), *np.linspace(-12, 24, 7), *np.linspace(16, -2, 5)],
                         image_left_is=Side.RIGHT)  # fmt: skip
    case = replace(case, study=replace(case.study, **study))
    statuses = [FindingStatus.ACCEPTED, FindingStatus.EDITED, FindingStatus.REJECTED, FindingStatus.ACCEPTED]
    return with_report(decided(case, *statuses[: len(case.findings)]))


def request(case: Case, status: ReportStatus = ReportStatus.PRELIMINARY, **changes) -> PdfRequest:
    signed = status is not ReportStatus.PRELIMINARY
    signature = Signature("Dr. Anna Reader", AT, SHA, "I have read these images and answer for this report.")
    return PdfRequest(
        case=case,
        key_image=draw_overlay(film(case), case),
        status=status,
        printed_at="2026-11-02T14:12:00Z",
        program="Plumbline 0.1.0",
        content_sha256=SHA if signed else "",
        signature=signature if signed else None,
        **{"version": 1, **changes},
    )
