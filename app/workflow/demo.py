"""The demo: the whole job on a simulated film whose curvature is known."""

import time
from pathlib import Path

from app.core.measurement import Measurement, MeasurementKind
from app.workflow.analysis import Progress, no_progress
from app.workflow.desk import Desk
from app.workflow.reading_job import read_into
from app.workflow.sample import write_sample


def run_demo(desk: Desk, out: Path, *, progress: Progress = no_progress) -> tuple[str, ...]:
    """Make the film, read it, and tell what was found beside what is true.

    Args:
        desk: keeps the case.
        out: output folder; the film and the results go below it.
        progress: (share, words).

    Returns:
        Lines for the user.
    """
    started = time.perf_counter()
    progress(0.0, "Simulating a film")
    path = out / "simulated-film.dcm"
    film = write_sample(path)
    folder = out / path.stem
    folder.mkdir(exist_ok=True)
    desk.choose_for_now(pack=desk.spine_pack().id)
    done = read_into(desk, path, folder, progress=lambda share, words: progress(0.1 + 0.9 * share, words))
    measurements = done.case.model.measurements if done.case.model else ()
    angles = [m for m in measurements if m.kind is MeasurementKind.COBB_ANGLE]
    return (
        f"Simulated film: {path} ({film.pixels.shape[1]} x {film.pixels.shape[0]} px)",
        f"True largest Cobb angle: {film.largest_cobb:.1f} deg",
        *(f"Found: {_line(m)}" for m in angles),
        *(f"Found: {_line(m)}" for m in measurements if m not in angles),
        f"Report (preliminary, not signed): {folder / 'report.pdf'}",
        f"Took {time.perf_counter() - started:.1f} s",
    )


def _line(measurement: Measurement) -> str:
    interval = measurement.interval
    given = "" if interval is None else f" ({interval.level:.0%} interval {interval.low:.1f} to {interval.high:.1f})"
    scale = f", scale: {measurement.balance.scale}" if measurement.balance else ""
    return f"{measurement.label}: {measurement.value:.1f} {measurement.unit}{given}{scale}"
