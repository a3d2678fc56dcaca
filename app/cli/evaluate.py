"""`packs evaluate`: a pack on the clinic's own labelled cases, as figures and a page to print."""

from pathlib import Path

import click

from app.cli.terminal import Wiring, a_desk, pass_wiring, print_json, progress
from app.core.evaluation import ALL_CASES, Evaluation
from app.exporting.evaluation_page import interval_words, value_words
from app.workflow.evaluation.export import evaluation_json, export_evaluation


@click.command()
@click.argument("pack_id")
@click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder with the images, masks and labels.csv.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the page and the figures.",
)
@click.option(
    "--labels", type=click.Path(path_type=Path, dir_okay=False), help="The table of labels, where it lies elsewhere."
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@pass_wiring
def evaluate(wiring: Wiring, pack_id: str, data: Path, out: Path | None, labels: Path | None, as_json: bool) -> None:
    """Evaluate a pack on your own labelled cases (docs/evaluation.md): figures with intervals, and per group."""
    with a_desk(wiring) as desk, progress("Evaluating") as show:
        evaluation = desk.evaluate_pack(pack_id, data, labels, on_left_out=_say_left_out, progress=show)
    files = export_evaluation(evaluation, out) if out is not None else ()
    if as_json:
        print_json(evaluation_json(evaluation))
        return
    _say(evaluation)
    for file in files:
        click.echo(f"written: {file}")


def _say_left_out(line: int, kind: str, sentence: str) -> None:
    click.echo(f"line {line}: {kind}: {sentence}", err=True)


def _say(evaluation: Evaluation) -> None:
    one = evaluation
    click.echo(f"{one.pack_title} ({one.pack_id} {one.pack_version}): {one.cases} of {one.rows} cases, "
               f"{one.patients} patient{'' if one.patients == 1 else 's'}")  # fmt: skip
    for kind in one.left_out:
        click.echo(f"  {len(kind.rows)} {kind.kind}: lines {', '.join(map(str, kind.rows))}")
    click.echo(f"Value, {one.level:.0%} interval, cases:")
    for figure in (figure for figure in one.figures if figure.group == ALL_CASES):
        interval = interval_words(figure) or figure.reason
        name = f"{figure.title}{f', {figure.of}' if figure.of else ''}"
        note = f"  ({figure.note})" if figure.note else ""
        click.echo(f"  {name:<44} {value_words(figure) or '-':>9}  {interval:<18} {figure.cases:>5}{note}")
    for size in one.sizes:
        shown = [f for f in one.figures if f.group == size.group and f.headline and f.value is not None]
        words = size.reason or "; ".join(
            f"{f.title}{f', {f.of}' if f.of else ''} {value_words(f)} ({interval_words(f) or f.reason})" for f in shown
        )
        click.echo(f"  {size.group.by} {size.group.value}: {size.cases} cases: {words}")
    for note in one.notes:
        click.echo(f"  {note}")
