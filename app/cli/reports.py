"""`reports`: the reports in the store, and the checker on its own."""

import sys
from pathlib import Path

import click
import msgspec

from app.cli.terminal import Wiring, a_desk, pass_wiring, print_json
from app.core.errors import StoreError
from app.core.report import Risk
from app.reporting.check import check_report
from app.reporting.report_json import load_report_json, report_json
from app.workflow.edits import accept_all
from app.workflow.report_edits import check as check_case
from app.workflow.report_edits import refresh_report

_json = click.option("--json", "as_json", is_flag=True, help="For programs.")


@click.group()
def reports() -> None:
    """Reports: list, show, check, sign, amend, export, verify."""


@reports.command("list")
@_json
@pass_wiring
def list_reports(wiring: Wiring, as_json: bool) -> None:
    """Every stored case, the latest first."""
    with a_desk(wiring) as desk:
        cases = desk.list_cases()
    if as_json:
        print_json(msgspec.to_builtins(cases))
        return
    for case in cases:
        who = " ".join(part for part in (case.patient_name, case.patient_id) if part) or "no identity"
        click.echo(f"{case.case_id}  {case.status:9}  {case.study_date or '----------'}  {who}  {case.summary}")


@reports.command()
@click.argument("case_id")
@pass_wiring
def show(wiring: Wiring, case_id: str) -> None:
    """One report as report.json, on stdout."""
    with a_desk(wiring) as desk:
        case = desk.case(case_id)
        print_json(report_json(case, check_case(case), desk.versions(case)))


@reports.command()
@click.argument("path", type=click.Path(path_type=Path))
@pass_wiring
def check(_wiring: Wiring, path: Path) -> None:
    """The checker alone, on a report.json: problems as JSON. Exit status 6 when one forbids signing."""
    case, report = load_report_json(path)
    problems = check_report(case, report)
    print_json(msgspec.to_builtins(problems))
    if any(problem.risk is Risk.BLOCKING for problem in problems):
        raise SystemExit(6)


@reports.command()
@click.argument("case_id")
@click.option("--signer", required=True, help="Name of the clinician who answers for the report.")
@click.option("--accept-proposed", is_flag=True, help="Accept every finding that is still a proposal, in this name.")
@pass_wiring
def sign(wiring: Wiring, case_id: str, signer: str, accept_proposed: bool) -> None:
    """Sign: the report is frozen with its hash."""
    with a_desk(wiring) as desk:
        case = desk.case(case_id)
        if accept_proposed:
            case = refresh_report(accept_all(case, by=signer))
        case = desk.sign(case, signer)
        version = desk.versions(case)[-1]
    click.echo(f"Signed as version {version.version}, {version.status}, sha256 {version.content_sha256}")


@reports.command()
@click.argument("case_id")
@click.option("--reason", required=True, help="Printed in the amended report.")
@pass_wiring
def amend(wiring: Wiring, case_id: str, reason: str) -> None:
    """Open a signed report for an amendment."""
    with a_desk(wiring) as desk:
        desk.amend(desk.case(case_id), reason)
    click.echo("Open for amendment; sign it again when it is changed.")


@reports.command()
@click.argument("case_id")
@click.option("--pdf", "pdf", required=True, type=click.Path(path_type=Path, dir_okay=False), help="File to write.")
@pass_wiring
def export(wiring: Wiring, case_id: str, pdf: Path) -> None:
    """Write the report as PDF: the signed version where there is one, else marked as preliminary."""
    with a_desk(wiring) as desk:
        case = desk.case(case_id)
        # A study's images are not opened for it: the pages name those that they cannot show.
        image = None if case.whole_study else desk.reopen(case_id).image
        desk.export_pdf(case, image, pdf)
    click.echo(str(pdf))


@reports.command()
@_json
@pass_wiring
def verify(wiring: Wiring, as_json: bool) -> None:
    """Check the audit trail's chain and every signed version against its hash."""
    with a_desk(wiring) as desk:
        problems = desk.verify()
    if as_json:
        print_json({"verified": not problems, "problems": list(problems)})
    elif problems:
        click.echo("\n".join(problems), file=sys.stderr)
    else:
        click.echo("The audit trail and every signed version are as they were written.")
    if problems:
        raise SystemExit(StoreError.exit_status)
