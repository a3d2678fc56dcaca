"""`plumbline bench`: speed as ratios to a bare baseline, measured in turns in the same run on the same machine."""

import platform
import statistics
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

import msgspec

from app.core.errors import ActionableError, UsageError
from app.workflow import bench_packs, bench_reading, bench_sides, bench_viewing
from app.workflow.analysis import Progress, no_progress
from app.workflow.bench_series import BenchFiles
from app.workflow.bench_sides import Sides
from inference.engine.engine import Engine
from inference.engine.machine import cpu_model, physical_cores, total_memory

if TYPE_CHECKING:
    from app.workflow.desk import Desk

_UNITS = {"memory": "MB", "pack_memory": "MB"}
_PACKAGES = (
    "onnxruntime-gpu",
    "onnxruntime",
    "llama-cpp-python",
    "PySide6-Essentials",
    "numpy",
    "pydicom",
    "SimpleITK",
)


@dataclass(frozen=True, slots=True)
class Spread:
    """Smallest, middle and largest of several values."""

    min: float
    median: float
    max: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Our path against its bare baseline.

    Attributes:
        name: "analysis", "drafting", "window", "pack", "sliding", "pack_memory", "first_image", "series", "listing",
            "memory", "scrolling", "windowing".
        what: what each side does, in words.
        seconds: of our side; for "memory" and "pack_memory" MB (1e6 bytes) instead, as `unit` says; None when not
            measured.
        bare_seconds: of the bare side; None when not measured.
        ratio: ours / bare, run by run; None when not measured.
        runs: of each side, taken in turns, after one run of each that does not count.
        reason: why it was not measured; empty when it was.
        facts: sizes, tokens, bars, peak memory of the models' process in bytes.
        unit: of both sides.
    """

    name: str
    what: str
    seconds: Spread | None = None
    bare_seconds: Spread | None = None
    ratio: Spread | None = None
    runs: int = 0
    reason: str = ""
    facts: dict[str, str | float | int | None] = field(default_factory=dict)
    unit: str = "s"


@dataclass(frozen=True, slots=True)
class Machine:
    """What it was measured on; memory in bytes, None where the system does not say."""

    processor: str
    physical_cores: int
    threads: int
    memory: int | None
    system: str
    python: str
    packages: dict[str, str]


@dataclass(frozen=True, slots=True)
class BenchReport:
    """What `plumbline bench` found."""

    machine: Machine
    comparisons: tuple[Comparison, ...]

    def as_json(self) -> dict[str, Any]:
        """Plain dictionaries and lists."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        return plain


def run_bench(
    desk: "Desk", *, runs: int = 5, only: Sequence[str] = (), progress: Progress = no_progress
) -> BenchReport:
    """Measure models, the window, reading and viewing, each against its bare baseline.

    What cannot be measured (no model, no display library) is reported with its reason; the others are measured.

    Args:
        desk: its settings choose the pack, the language model and the threads; its store is not touched.
        runs: of each side, >= 1.
        only: names of comparisons to make; all when empty.
        progress: (share, words).

    Raises:
        UsageError: there is no comparison of a name in `only`.
    """
    files = BenchFiles()
    with Engine(threads=desk.settings.threads) as engine, closing(files):
        steps: tuple[tuple[str, str, Callable[[], Sides]], ...] = (
            (
                "analysis",
                "one film through scope, process, pre- and post-processing and angles / the same tensors through "
                "onnxruntime alone",
                lambda: bench_sides.analysis(engine, desk.spine_pack()),
            ),
            (
                "drafting",
                "one draft through process, grammar and streaming / llama.cpp alone on the same prompt and as many "
                "tokens",
                lambda: bench_sides.drafting(engine, desk.spine_pack(), desk.language_model()),
            ),
            ("window", "process start to first paint of the window / of a bare PySide6 window", bench_sides.window),
            *bench_packs.steps(engine, desk.packs),
            *bench_reading.steps(files),
            *bench_viewing.steps(),
        )
        unknown = sorted(set(only) - {name for name, _, _ in steps})
        if unknown:
            names = ", ".join(name for name, _, _ in steps)
            raise UsageError(f"There is no comparison {unknown[0]!r}: choose among {names}.")
        steps = tuple(step for step in steps if not only or step[0] in only)
        found = []
        for number, (name, what, make) in enumerate(steps):

            def show(share: float, words: str, start: int = number) -> None:
                progress((start + share) / len(steps), words)

            found.append(_compare(name, what, make, runs, show))
        machine = _machine(engine.threads)
    progress(1.0, "Done")
    return BenchReport(machine, tuple(found))


def format_bench(report: BenchReport) -> str:
    """The report as a table for a terminal."""
    machine = report.machine
    memory = "" if machine.memory is None else f", {machine.memory / 2**30:.0f} GiB"
    lines = [
        f"{machine.processor}, {machine.physical_cores} cores{memory}; {machine.threads} threads for models",
        f"{machine.system}, Python {machine.python}, "
        + ", ".join(f"{name} {number}" for name, number in machine.packages.items()),
        "",
        f"{'':11} {'ratio: median (min to max)':30} {'ours':>10} {'bare':>10}",
    ]
    for item in report.comparisons:
        if item.ratio is None or item.seconds is None or item.bare_seconds is None:
            lines.append(f"{item.name:11} not measured: {item.reason}")
            continue
        ratio = f"{item.ratio.median:.2f} ({item.ratio.min:.2f} to {item.ratio.max:.2f})"
        lines.append(
            f"{item.name:11} {ratio:30} {_size(item.seconds, item.unit)} {_size(item.bare_seconds, item.unit)}"
        )
        lines.append(f"{'':11} {item.what}; {item.runs} runs each")
        lines.extend(f"{'':11} {_fact(key, value)}" for key, value in item.facts.items() if value is not None)
    return "\n".join(lines)


def _compare(name: str, what: str, make: Callable[[], Sides], runs: int, progress: Progress) -> Comparison:
    progress(0.0, f"{name}: preparing")
    try:
        with ExitStack() as stack:
            sides = make()
            stack.callback(sides.close)
            ours, bare = [], []
            for run in range(runs):
                progress(run / runs, f"{name}: run {run + 1} of {runs}")
                if run % 2:  # who goes first changes, so that neither profits
                    bare.append(sides.bare())
                    ours.append(sides.ours())
                else:
                    ours.append(sides.ours())
                    bare.append(sides.bare())
    except ActionableError as error:
        return Comparison(name, what, reason=str(error))
    ratios = [mine / plain for mine, plain in zip(ours, bare, strict=True)]
    return Comparison(
        name, what, _spread(ours), _spread(bare), _spread(ratios), runs, facts=sides.facts, unit=_UNITS.get(name, "s")
    )


def _size(spread: Spread, unit: str) -> str:
    return f"{spread.median:8.3f} s" if unit == "s" else f"{spread.median:7.0f} {unit}"


def _spread(values: list[float]) -> Spread:
    return Spread(min(values), statistics.median(values), max(values))


def _fact(key: str, value: str | float) -> str:
    if key == "process_peak_bytes":
        return f"peak memory of the models' process: {float(value) / 2**20:.0f} MiB"
    return f"{key.replace('_', ' ')}: {value}"


def _machine(threads: int) -> Machine:
    packages = {}
    for name in _PACKAGES:
        try:
            packages[name] = version(name)
        except PackageNotFoundError:
            continue  # onnxruntime comes under one of two names
    return Machine(
        processor=cpu_model(),
        physical_cores=physical_cores(),
        threads=threads,
        memory=total_memory(),
        system=f"{platform.system()} {platform.release()}",
        python=platform.python_version(),
        packages=packages,
    )
