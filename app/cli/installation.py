"""`demo`, `check` and `bench`: commands about this installation."""

from pathlib import Path

import click

from app.cli.terminal import Wiring, a_desk, pass_wiring, print_json, progress
from app.workflow.bench import format_bench, run_bench
from app.workflow.constancy import run_check
from app.workflow.demo import run_demo


@click.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Output folder.")
@pass_wiring
def demo(wiring: Wiring, out: Path) -> None:
    """The whole job on a simulated film whose curvature is known."""
    with a_desk(wiring) as desk, progress("Demo") as show:
        told = run_demo(desk, out, progress=show)
    click.echo("\n".join(told))


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@pass_wiring
def check(wiring: Wiring, as_json: bool) -> None:
    """Constancy test of this installation: known inputs, expected numbers."""
    with a_desk(wiring) as desk, progress("Checking") as show:
        results = run_check(desk, progress=show)
    if as_json:
        print_json([{"name": r.name, "passed": r.passed, "expected": r.expected, "found": r.found} for r in results])
    else:
        for result in results:
            word = "pass" if result.passed else "FAIL"
            click.echo(f"{word}  {result.name}: expected {result.expected}, found {result.found}")
    if not all(result.passed for result in results):
        raise SystemExit(1)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@click.option("--runs", default=5, show_default=True, type=click.IntRange(1, 100), help="Runs of each side.")
@click.option("--only", multiple=True, metavar="NAME", help="One comparison, by the name in its row; may be repeated.")
@pass_wiring
def bench(wiring: Wiring, as_json: bool, runs: int, only: tuple[str, ...]) -> None:
    """Speed, as ratios to a bare baseline measured in the same run; all of it takes several minutes."""
    with a_desk(wiring) as desk, progress("Measuring") as show:
        report = run_bench(desk, runs=runs, only=only, progress=show)
    if as_json:
        print_json(report.as_json())
    else:
        click.echo(format_bench(report))
