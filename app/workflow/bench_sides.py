"""The two sides of each comparison of `plumbline bench`: our whole path, and the bare library doing the same work."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.case import Case
from app.core.errors import ModelError
from app.core.image import Image
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.reporting.grammar import build_grammar
from app.reporting.prompt import build_prompt
from app.simulating.film import simulate_film
from app.workflow import edits
from app.workflow.analysis import analyze_case
from app.workflow.sample import SAMPLE
from inference.engine.engine import Engine
from inference.language import native
from inference.language.registry import LanguageModelEntry
from inference.packs.pack import Pack
from inference.spine import SpineFinder

DRAFT_TOKENS = 400
_SEED = 1
_WINDOW_LIMIT_S = 120.0

Timed = Callable[[], float]
"""Does the work once and returns its seconds."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A comparison that can be run.

    Attributes:
        ours: our whole path.
        bare: the bare library.
        close: frees what they hold.
        facts: what the reader must know to judge it, filled while it runs.
    """

    ours: Timed
    bare: Timed
    close: Callable[[], None] = lambda: None
    facts: dict[str, str | float | int | None] = field(default_factory=dict)


def sample_case() -> tuple[Case, Image]:
    """The simulated sample film as if it had been opened; nothing is stored."""
    film = simulate_film(SAMPLE)
    rows, columns = film.pixels.shape
    spacing = Spacing(film.spacing_mm, film.spacing_mm, SpacingSource.DETECTOR)
    side = film.image_left_is
    study = Study("simulated film", "0" * 64, rows, columns, "DX", view="PA", spacing=spacing, image_left_is=side)
    image = Image(film.pixels.astype(np.float32), spacing=spacing, spacing_reason="", image_left_is=side)
    return Case("0" * 32, study, "", image_left_is=side), image


def analysis(engine: Engine, pack: Pack) -> Sides:
    """One film: scope, process, letterbox, every pass, post-processing, angles; against the passes alone.

    The bare side runs the very tensors that the pipeline gives to its graphs, through plain onnxruntime sessions on the
    same number of threads.

    Raises:
        ModelError, OutOfScopeError: the film cannot be analyzed.
    """
    import onnxruntime as ort  # noqa: PLC0415  only a bench needs a runtime in this process

    case, image = sample_case()
    analyze_case(case, image, pack, engine)  # loads the models, and tells now if something is wrong
    options = ort.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = engine.threads
    sessions = {
        model.name: ort.InferenceSession(pack.folder / model.file, options, providers=["CPUExecutionProvider"])
        for model in pack.models
    }
    passes: list[tuple[str, dict[str, NDArray[Any]]]] = []
    recorders = {name: _Recorder(name, session, passes) for name, session in sessions.items()}
    SpineFinder(recorders, pack.parameters).find(image.bone_bright())
    facts: dict[str, str | float | int | None] = {
        "film": f"{image.columns} x {image.rows} px, simulated",
        "pack": f"{pack.id} {pack.version}",
        "passes": len(passes),
    }

    def ours() -> float:
        started = time.perf_counter()
        analyze_case(case, image, pack, engine)
        seconds = time.perf_counter() - started
        facts["process_peak_bytes"] = engine.peak_memory("vision")
        return seconds

    def bare() -> float:
        started = time.perf_counter()
        for name, feed in passes:
            sessions[name].run(None, feed)
        return time.perf_counter() - started

    bare()
    return Sides(ours, bare, facts=facts)


class _Recorder:
    """A session that remembers what it was fed."""

    def __init__(self, name: str, session: Any, passes: list[tuple[str, dict[str, NDArray[Any]]]]) -> None:
        self._name, self._session, self._passes = name, session, passes

    def get_inputs(self) -> Any:
        return self._session.get_inputs()

    def run(self, names: Any, feed: dict[str, NDArray[Any]]) -> Any:
        self._passes.append((self._name, {key: value.copy() for key, value in feed.items()}))
        return self._session.run(names, feed)


def drafting(engine: Engine, pack: Pack, model: LanguageModelEntry) -> Sides:
    """One draft: prompt, grammar, process, streaming; against llama.cpp on the same prompt and as many tokens, free.

    Raises:
        ModelError, OutOfScopeError: there is nothing to draft from, or the model cannot be used.
    """
    import llama_cpp  # noqa: PLC0415  only a bench needs it in this process

    case, image = sample_case()
    accepted = edits.accept_all(analyze_case(case, image, pack, engine), "bench")
    prompt, grammar = build_prompt(accepted), build_grammar(accepted)
    tokens = engine.draft(model.path, prompt, grammar, seed=_SEED, max_tokens=DRAFT_TOKENS).tokens
    threads = engine.language_threads(model.size)
    native.quiet()
    llama = llama_cpp.Llama(
        str(model.path), n_ctx=4096, n_threads=threads, n_threads_batch=threads, seed=_SEED, verbose=False
    )
    read = llama.tokenize(prompt.encode("utf-8"))
    facts: dict[str, str | float | int | None] = {
        "model": f"{model.model_id} {model.version}".strip(),
        "prompt_tokens": len(read),
        "tokens": tokens,
        "threads": threads,
    }

    def ours() -> float:
        started = time.perf_counter()
        engine.draft(model.path, prompt, grammar, seed=_SEED, max_tokens=DRAFT_TOKENS)
        seconds = time.perf_counter() - started
        facts["process_peak_bytes"] = engine.peak_memory("language")
        return seconds

    def bare() -> float:
        started = time.perf_counter()
        llama.reset()  # type: ignore[no-untyped-call]  # forgets the prompt, which would be reused
        for count, _token in enumerate(llama.generate(read), start=1):
            if count >= tokens:
                break
        return time.perf_counter() - started

    bare()
    return Sides(ours, bare, llama.close, facts)


def window() -> Sides:
    """Process start to first painted window, without a display; against a QMainWindow with a QLabel.

    Raises:
        ModelError: this program cannot start Python modules (a frozen program).
    """
    if getattr(sys, "frozen", False):
        raise ModelError("The window is measured from a source installation only.")
    home = tempfile.TemporaryDirectory(prefix="plumbline-bench-")

    def ours() -> float:
        return first_paint(home=home.name)

    def bare() -> float:
        return first_paint("--bare", home=home.name)

    try:
        ours()
        bare()
    except ModelError:
        home.cleanup()
        raise
    return Sides(ours, bare, home.cleanup, {"display": "offscreen", "size": "1280 x 800"})


def first_paint(*arguments: str, home: str | None = None) -> float:
    """Seconds from the start of a new process to its first painted window, without a display.

    Args:
        arguments: "--bare" for the bare window.
        home: data folder of the program's window; None for the user's.

    Raises:
        ModelError: no window was painted.
    """
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | ({} if home is None else {"PLUMBLINE_HOME": home})
    command = [sys.executable, "-m", "app.ui.first_paint", *arguments, "--since", repr(time.monotonic())]
    root = Path(__file__).resolve().parents[2]
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and module
            command, capture_output=True, text=True, timeout=_WINDOW_LIMIT_S, check=True, env=environment, cwd=root
        )
        return float(done.stdout.split()[-1])
    except (subprocess.SubprocessError, ValueError, IndexError) as error:
        lines = str(getattr(error, "stderr", "") or "").strip().splitlines()
        raise ModelError(f"The window could not be shown: {lines[-1] if lines else type(error).__name__}.") from None
