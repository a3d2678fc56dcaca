"""`read`, `analyze` and `render`: commands on files and folders."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from app.cli.terminal import Wiring, a_desk, defect_sentence, finish, pass_wiring, progress, say_outcome
from app.core.errors import UnreadableInputError
from app.reading.find_inputs import FoundInput, find_inputs
from app.workflow.analysis import Progress
from app.workflow.batch import Outcome, run_batch
from app.workflow.reading_job import analyze_into, read_into
from app.workflow.rendering import render_into
from app.workflow.series_rendering import SeriesJob, render_series, series_jobs
from app.workflow.settings import with_choices

_paths = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
_out = click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Output folder.")
_pack = click.option("--pack", help="Id of the model pack; the chosen one by default.")


@click.command()
@_paths
@_out
@_pack
@pass_wiring
def analyze(wiring: Wiring, paths: Sequence[Path], out: Path, pack: str | None) -> None:
    """Models and measurements only: result.json and overlay.png for each input. Nothing is stored."""
    with a_desk(wiring) as desk, progress("Analyzing") as show:
        desk.settings = with_choices(desk.settings, pack=pack)

        def work(path: Path, folder: Path, step: Progress) -> None:
            analyze_into(desk, path, folder, progress=step)

        outcomes = _each(paths, out, work, show)
    finish(outcomes, out)


@click.command()
@_paths
@_out
@_pack
@click.option("--reader", help="Name kept in the audit trail; the one in the settings by default.")
@pass_wiring
def read(wiring: Wiring, paths: Sequence[Path], out: Path, pack: str | None, reader: str | None) -> None:
    """The whole job without a window: result.json, overlay.png, report.json and report.pdf for each input.

    Each is stored as a preliminary report, to be decided on and signed by a clinician.
    """
    with a_desk(wiring) as desk, progress("Reading") as show:
        desk.settings = with_choices(desk.settings, pack=pack, reader=reader)

        def work(path: Path, folder: Path, step: Progress) -> None:
            read_into(desk, path, folder, progress=step)

        outcomes = _each(paths, out, work, show)
    finish(outcomes, out)


@click.command()
@_paths
@_out
@click.option("--values", is_flag=True, help="Also write values.npy: modality values (frames, rows, columns[, 3]).")
def render(paths: Sequence[Path], out: Path, values: bool) -> None:
    """What the viewers show: image.png and render.json for each input.

    The slices of a folder, the images of an archive and NIfTI files are also shown as stacks, sorted by position.
    """
    with progress("Rendering") as show:
        stacks = series_jobs(paths)
        taken = {os.path.realpath(job.input) for job in stacks}
        # A folder of NIfTI files and an archive hold no single file to render: their stacks are what is rendered.
        files = [item for item in find_inputs(paths) if not (item.reason and os.path.realpath(item.path) in taken)]
        jobs: list[FoundInput | SeriesJob] = [*files, *stacks]
        done = 0

        def one(path: Path, folder: Path) -> None:
            nonlocal done
            job = jobs[done]
            done += 1
            if isinstance(job, SeriesJob):
                render_series(job, folder, values=values)
            elif job.reason:
                raise UnreadableInputError(job.reason)
            else:
                render_into(path, folder, values=values)
            show(done / len(jobs), path.name)

        inputs = [job.input if isinstance(job, SeriesJob) else job.path for job in jobs]
        outcomes = run_batch(inputs, out, one, on_outcome=say_outcome, record_defect=defect_sentence)
    finish(outcomes, out)


def _each(
    paths: Sequence[Path], out: Path, work: Callable[[Path, Path, Progress], None], show: Progress
) -> tuple[Outcome, ...]:
    """Work on every input below `paths`; inputs that are none of ours are named with their reason."""
    found = find_inputs(paths)
    refused = {item.path: item.reason for item in found if item.reason}
    inputs = [item.path for item in found]
    position = {path: number for number, path in enumerate(inputs)}

    def one(path: Path, folder: Path) -> None:
        if path in refused:
            raise UnreadableInputError(refused[path])
        first = position[path]
        work(path, folder, lambda share, words: show((first + share) / len(inputs), words))

    return run_batch(inputs, out, one, on_outcome=say_outcome, record_defect=defect_sentence)
