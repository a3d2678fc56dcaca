"""`plumbline bench`: any pack's time against the same tensors in bare onnxruntime, and the memory of a 3-D pack."""

import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from app.core.plane import VolumeGeometry
from app.workflow.bench_graph import CHANNELS, WINDOW, write_volume_pack
from app.workflow.bench_sides import Sides
from inference.engine.engine import Engine
from inference.packs.pack import Pack, load_pack
from inference.pipeline.plan import models_needed
from inference.pipeline.request import Channel, PredictRequest
from inference.pipeline.run import predict

_IMAGE: Final = (450, 600)
_BAR: Final = 1.15
_LARGE: Final = (200, 256, 256)
_TASKS: Final = ("segmentation-2d", "classification", "detection", "landmarks", "regression")

Step = tuple[str, str, Callable[[], Sides]]


def steps(engine: Engine, packs: Callable[[], Iterable[object]]) -> tuple[Step, ...]:
    """Rows for `run_bench`: name, what each side does, and what makes the sides.

    Args:
        engine: that runs our side.
        packs: which packs there are, usable or not.
    """
    return (
        (
            "pack",
            "one image through process, pre- and post-processing of a pack / the same tensors through onnxruntime "
            "alone",
            lambda: image_pack(engine, choose(packs())),
        ),
        (
            "sliding",
            "a volume through process, windows, blending and masks of a pack / the same windows through onnxruntime "
            "alone",
            lambda: volume_pack(engine),
        ),
        (
            "pack_memory",
            "what a 3-D pack takes for a volume of 256 x 256 x 200 beyond its model at work / the volume as float32",
            lambda: volume_memory(engine.threads),
        ),
    )


def choose(packs: Iterable[object]) -> Pack:
    """The largest pack that reads single images with networks.

    Raises:
        ModelError: there is none.
    """
    usable = [
        pack
        for pack in packs
        if isinstance(pack, Pack)
        and pack.task in _TASKS
        and pack.postprocessing == "plain"
        and pack.scope.slices is None
    ]
    if not usable:
        raise ModelError("There is no pack that reads single images with networks.")
    return max(usable, key=lambda pack: sum(file.size for file in pack.files))


def image_pack(engine: Engine, pack: Pack, size: tuple[int, int] = _IMAGE) -> Sides:
    """One simulated image of (rows, columns) through a pack that reads single images; against its passes alone.

    Raises:
        ModelError, OutOfScopeError: the pack cannot be used.
    """
    rng = np.random.default_rng(5)
    y, x = np.mgrid[: size[0], : size[1]] / max(size)
    spot = np.exp(-((x - 0.5) ** 2 + (y - 0.4) ** 2) / 0.02)
    grey = (900 - 500 * spot + rng.normal(0, 20, size)).astype(np.float32)
    colour = np.clip(grey[..., None] / 4 * np.array([1.0, 0.75, 0.65]), 0, 255).astype(np.uint8)
    request = PredictRequest((Channel("", colour if pack.input.channels == 3 else grey),))
    return _against_bare(engine, pack, request, {"image": f"{size[1]} x {size[0]} px, simulated"})


def volume_pack(engine: Engine, side: int = 96) -> Sides:
    """A simulated volume of `side`³ voxels through a small 3-D network; against its windows alone.

    Raises:
        ModelError: the pack cannot be used.
    """
    pack, remove = _made()
    try:
        request = PredictRequest((_volume((side, side, side)),))
        facts = {"volume": f"{side} x {side} x {side}, simulated"}
        return _against_bare(engine, pack, request, facts, remove)
    except BaseException:
        remove()
        raise


def volume_memory(threads: int, shape: tuple[int, int, int] = _LARGE) -> Sides:
    """Memory in MB (1e6 bytes) that a volume of (slices, rows, columns) adds to a process that has run a few windows.

    The other side is the size of the volume in float32, of which three times is the bound.

    Raises:
        ModelError: the pack cannot be used, or the system does not say how much memory a process took.
    """
    pack, remove = _made(channels=4)  # quick: what a model takes for itself is not what is measured
    floats = 4 * float(np.prod(shape)) / 1e6
    facts: dict[str, str | float | int | None] = {"bar": 3.0}

    def ours() -> float:
        with Engine(threads=threads, time_limit_s=3600.0) as engine:
            # Several windows: the runtime holds what it needs only after its second run.
            first = _peak(engine, pack, (2 * WINDOW, WINDOW, WINDOW))
            facts["process_peak_bytes"] = last = _peak(engine, pack, shape)
        facts["with_the_model_at_work_mb"] = round(first / 1e6)
        return max(last - first, 0) / 1e6

    return Sides(ours, lambda: floats, remove, facts)


def _peak(engine: Engine, pack: Pack, shape: tuple[int, int, int]) -> int:
    engine.predict(pack, PredictRequest((_volume(shape),)))
    peak = engine.peak_memory("vision")
    if peak is None:
        raise ModelError("This system does not say how much memory a process took.")
    return peak


def _made(channels: int = CHANNELS) -> tuple[Pack, Callable[[], None]]:
    home = tempfile.TemporaryDirectory(prefix="plumbline-bench-")
    try:
        write_volume_pack(Path(home.name) / "bench-volume", channels)
        return load_pack(Path(home.name) / "bench-volume"), home.cleanup
    except BaseException:
        home.cleanup()
        raise


def _volume(shape: tuple[int, int, int]) -> Channel:
    values = np.random.default_rng(2).normal(0, 300, shape).astype(np.float32)
    geometry = VolumeGeometry((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), shape)
    return Channel("", values, geometry=geometry)


def _against_bare(
    engine: Engine,
    pack: Pack,
    request: PredictRequest,
    about: dict[str, str],
    close: Callable[[], None] = lambda: None,
) -> Sides:
    """The engine's whole path against the passes that the pipeline itself asks for, on as many threads."""
    import onnxruntime as ort  # noqa: PLC0415  only a bench needs a runtime in this process

    engine.predict(pack, request)  # loads the models, and tells now if something is wrong
    options = ort.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = engine.threads
    sessions = {
        model.name: ort.InferenceSession(pack.folder / model.file, options, providers=["CPUExecutionProvider"])
        for model in models_needed(pack)
    }
    passes: list[tuple[str, list[str] | None, dict[str, NDArray[Any]]]] = []
    recorders = {name: _Recorder(name, session, passes) for name, session in sessions.items()}
    predict(pack, recorders, request, lambda _: None, lambda: None)
    facts: dict[str, str | float | int | None] = {
        **about,
        "pack": f"{pack.id} {pack.version}",
        "passes": len(passes),
        "bar": _BAR,
    }

    def ours() -> float:
        started = time.perf_counter()
        engine.predict(pack, request)
        seconds = time.perf_counter() - started
        facts["process_peak_bytes"] = engine.peak_memory("vision")
        return seconds

    def bare() -> float:
        started = time.perf_counter()
        for name, wanted, feed in passes:
            sessions[name].run(wanted, feed)
        return time.perf_counter() - started

    bare()
    return Sides(ours, bare, close, facts)


class _Recorder:
    """A session that remembers what it was asked."""

    def __init__(
        self, name: str, session: Any, passes: list[tuple[str, list[str] | None, dict[str, NDArray[Any]]]]
    ) -> None:
        self._name, self._session, self._passes = name, session, passes

    def get_inputs(self) -> list[Any]:
        return list(self._session.get_inputs())

    def run(self, names: Sequence[str] | None, feed: Any) -> list[NDArray[Any]]:
        copied = {key: np.array(value) for key, value in feed.items()}
        wanted = None if names is None else list(names)
        self._passes.append((self._name, wanted, copied))
        found: list[NDArray[Any]] = self._session.run(wanted, copied)
        return found
