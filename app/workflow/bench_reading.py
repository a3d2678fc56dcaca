"""Opening, listing and loading of series for `plumbline bench`, each against a bare library on the same files.

`python -m app.workflow.bench_reading FOLDER` loads the series in a folder and prints the peak memory of its process.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
from pydicom import dcmread

from app.core.errors import ActionableError, ModelError
from app.core.instance import Listing, Series
from app.core.volume import Volume
from app.reading.listing.list_places import list_places
from app.reading.listing.tags import WANTED
from app.reading.series.open_series import open_series
from app.workflow.bench_series import BenchFiles
from app.workflow.bench_sides import Sides
from app.workflow.bench_viewing import first_image_in_window
from inference.engine.machine import peak_memory

Step = tuple[str, str, Callable[[], Sides]]
_MEMORY_LIMIT_S: Final = 300.0


def steps(files: BenchFiles) -> tuple[Step, ...]:
    """The comparisons, in the order they are shown."""
    return (
        (
            "first_image",
            "a folder of 500 slices to the first decoded image while it is being listed / pydicom reading and decoding "
            "one of its files",
            lambda: first_image(files),
        ),
        (
            "series",
            "a folder of 500 slices of 512 x 512 to a sorted volume in memory / SimpleITK's ImageSeriesReader with its "
            "file names by GDCM",
            lambda: series(files),
        ),
        (
            "listing",
            "a folder of 10,000 files to patients, studies and series / pydicom reading the same elements of each file",
            lambda: listing(files),
        ),
        (
            "memory",
            "peak memory of a process that loads that series / the series' pixel bytes (bar: 2 x + 400 MB)",
            lambda: memory(files),
        ),
    )


def first_image(files: BenchFiles) -> Sides:
    """Until the first image is decoded; against one file read and decoded."""
    folder = files.ct
    facts: dict[str, str | float | int | None] = {"bar_s": 0.25}
    one = next(iter(sorted(folder.iterdir())))

    def ours() -> float:
        started = time.perf_counter()
        seconds: list[float] = []

        def show(found: Listing) -> None:
            if not seconds:
                stack = open_series(_series(found))[0]
                stack.image(stack.count // 2)
                seconds.append(time.perf_counter() - started)

        list_places([folder], on_update=show, cancelled=lambda: bool(seconds))
        return seconds[0]

    def bare() -> float:
        started = time.perf_counter()
        ds = dcmread(one)
        np.asarray(ds.pixel_array, np.float32)
        return time.perf_counter() - started

    ours()
    bare()
    try:
        facts["painted_in_the_window_s"] = round(first_image_in_window(folder), 3)
    except ModelError as error:
        facts["painted_in_the_window"] = str(error)
    return Sides(ours, bare, facts=facts)


def series(files: BenchFiles) -> Sides:
    """Until every slice is in one sorted array; against SimpleITK, whose own time is also given without its sorting."""
    import SimpleITK  # noqa: PLC0415  only a bench needs it in this process

    itk: Any = SimpleITK  # it publishes no types
    folder = files.ct
    facts: dict[str, str | float | int | None] = {"bar": "ratio 1.0, aim 0.5"}
    alone: list[float] = []

    def ours() -> float:
        started = time.perf_counter()
        load_folder(folder)
        return time.perf_counter() - started

    def bare() -> float:
        started = time.perf_counter()
        names = itk.ImageSeriesReader.GetGDCMSeriesFileNames(str(folder))
        named = time.perf_counter()
        reader = itk.ImageSeriesReader()
        reader.SetFileNames(names)
        reader.Execute()
        ended = time.perf_counter()
        alone.append(ended - named)
        facts["bare_without_finding_the_files_s"] = round(float(np.median(alone)), 3)
        return ended - started

    ours()
    bare()
    alone.clear()
    return Sides(ours, bare, facts=facts)


def listing(files: BenchFiles) -> Sides:
    """Until everything is listed; against pydicom's header reads of the same files, without grouping them."""
    folder = files.many
    facts: dict[str, str | float | int | None] = {"files": sum(1 for _ in folder.iterdir()), "bar_s": 8.0}
    tags = list(WANTED)

    def ours() -> float:
        started = time.perf_counter()
        first: list[float] = []

        def show(_found: Listing) -> None:
            if not first:
                first.append(time.perf_counter() - started)

        found = list_places([folder], on_update=show)
        seconds = time.perf_counter() - started
        facts["first_series_listed_s"] = round(first[0], 3)
        facts["series"] = sum(len(study.series) for patient in found.patients for study in patient.studies)
        return seconds

    def bare() -> float:
        started = time.perf_counter()
        for path in folder.iterdir():
            ds = dcmread(path, stop_before_pixels=True, specific_tags=tags)
            for element in ds:
                _ = element.value
        return time.perf_counter() - started

    return Sides(ours, bare, facts=facts)


def memory(files: BenchFiles) -> Sides:
    """Peak memory in MB of a process that loads the series; against the bytes of its pixels.

    Raises:
        ModelError: no process can be started, or the system does not say.
    """
    if getattr(sys, "frozen", False):
        raise ModelError("Memory of reading is measured from a source installation only.")
    folder = files.ct
    pixels: list[float] = []
    facts: dict[str, str | float | int | None] = {}

    def ours() -> float:
        measured = _measured(folder)
        pixels[:] = [measured["pixel_bytes"] / 1e6]
        facts["bar_mb"] = round(2 * pixels[0] + 400)
        return measured["peak_bytes"] / 1e6

    ours()
    return Sides(ours, lambda: pixels[0], facts=facts)


def load_folder(folder: Path) -> Volume:
    """List a folder, sort its first series and load it whole.

    Raises:
        ModelError: it holds no series that makes a volume.
    """
    stack = open_series(_series(list_places([folder])))[0]
    if stack.loader is None:
        raise ModelError(f"{folder.name} holds no series that makes a volume ({stack.group.reason}).")
    return stack.loader.run(first=stack.count // 2)


def _series(found: Listing) -> Series:
    for patient in found.patients:
        for study in patient.studies:
            if study.series:
                return study.series[0]
    raise ModelError("No series was found.")


def _measured(folder: Path) -> dict[str, float]:
    """What a process of its own measures (see `main`)."""
    command = [sys.executable, "-m", "app.workflow.bench_reading", str(folder)]
    root = Path(__file__).resolve().parents[2]
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and module
            command, capture_output=True, text=True, timeout=_MEMORY_LIMIT_S, check=True, cwd=root
        )
        found: dict[str, float] = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError) as error:
        lines = str(getattr(error, "stderr", "") or "").strip().splitlines()
        words = lines[-1] if lines else type(error).__name__
        raise ModelError(f"Memory of reading could not be measured: {words}.") from None
    return found


def main(arguments: list[str]) -> int:
    """Load the series in a folder; print {"peak_bytes", "pixel_bytes"} as JSON."""
    try:
        volume = load_folder(Path(arguments[0]))
    except ActionableError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_status
    peak = peak_memory()
    if peak is None:
        sys.stderr.write("This system does not say how much memory a process took\n")
        return 5
    sys.stdout.write(json.dumps({"peak_bytes": peak, "pixel_bytes": volume.values.nbytes}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
