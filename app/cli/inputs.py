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
from app.workflow.desk import Desk
from app.workflow.reading_inputs import ReadingInput, reading_inputs
from app.workflow.reading_job import analyze_into, read_into
from app.workflow.rendering import render_into
from app.workflow.series_rendering import SeriesJob, render_series, series_jobs
from app.workflow.settings import AUTO, Device
from inference.packs.pack import Pack

_paths = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
_out = click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Output folder.")
_pack = click.option("--pack", help="Id of the model pack; by default the chosen one, or the one that fits.")
_force = click.option("--force", is_flag=True, help="Read although the pack is not meant for it; the report says so.")
_device = click.option(
    "--device", type=click.Choice(["cpu", "cuda"]), help="What models run on; the chosen one by default."
)
_masks = click.option(
    "--masks",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Vertebrae of the volume for their heights: DICOM segmentations, NIfTI files, or a folder of them.",
)


@click.command()
@_paths
@_out
@_pack
@_force
@_device
@_masks
@pass_wiring
def analyze(
    wiring: Wiring,
    paths: Sequence[Path],
    out: Path,
    pack: str | None,
    force: bool,
    device: Device | None,
    masks: tuple[Path, ...],
) -> None:
    """Models and measurements only: result.json, overlay.png and masks for each input. Nothing is stored.

    A series of slices is one input where a pack reads volumes of its modality, and so is a NIfTI file.
    """
    with a_desk(wiring) as desk, progress("Analyzing") as show:
        desk.choose_for_now(pack=pack, device=device)

        def work(source: ReadingInput, folder: Path, step: Progress) -> None:
            analyze_into(desk, source, folder, force=force, masks=masks, progress=step)

        outcomes = _each(desk, paths, out, work, show)
    finish(outcomes, out)


@click.command()
@_paths
@_out
@_pack
@_force
@_device
@_masks
@click.option("--reader", help="Name kept in the audit trail; the one in the settings by default.")
@pass_wiring
def read(
    wiring: Wiring,
    paths: Sequence[Path],
    out: Path,
    pack: str | None,
    force: bool,
    device: Device | None,
    masks: tuple[Path, ...],
    reader: str | None,
) -> None:
    """The whole job without a window: result.json, overlay.png, report.json and report.pdf for each input.

    Each is stored as a preliminary report, to be decided on and signed by a clinician.
    """
    with a_desk(wiring) as desk, progress("Reading") as show:
        desk.choose_for_now(pack=pack, reader=reader, device=device)

        def work(source: ReadingInput, folder: Path, step: Progress) -> None:
            read_into(desk, source, folder, force=force, masks=masks, progress=step)

        outcomes = _each(desk, paths, out, work, show)
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
    desk: Desk,
    paths: Sequence[Path],
    out: Path,
    work: Callable[[ReadingInput, Path, Progress], None],
    show: Progress,
) -> tuple[Outcome, ...]:
    """Work on every input below `paths`; inputs that are none of ours are named with their reason."""
    packs = [pack for pack in desk.packs() if isinstance(pack, Pack)]
    named = desk.pack(desk.settings.pack) if desk.settings.pack != AUTO else None
    inputs = reading_inputs(paths, packs, named)
    done = 0

    def one(_path: Path, folder: Path) -> None:
        nonlocal done
        number, done = done, done + 1
        work(inputs[number], folder, lambda share, words: show((number + share) / len(inputs), words))

    return run_batch([item.path for item in inputs], out, one, on_outcome=say_outcome, record_defect=defect_sentence)
