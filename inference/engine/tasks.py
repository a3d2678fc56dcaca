"""What the models' process can be asked to do; each function runs there, its first argument a TaskContext.

Imports stand inside the functions: a process that drafts never loads the image models, and the other way round.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import CancelledError, ModelError
from inference.engine.context import TaskContext
from inference.engine.draft import Draft
from inference.packs.pack import Pack

if TYPE_CHECKING:
    from app.core.prediction import Prediction
    from inference.pipeline.request import PredictRequest
    from inference.spine import SpineFound


def warm_up(context: TaskContext, *, pack: Pack | None = None) -> None:
    """Load what the next request will need."""
    if pack is not None:
        from inference.engine.sessions import open_sessions  # noqa: PLC0415

        open_sessions(pack, context)


def find_spine(context: TaskContext, *, pack: Pack, pixels: NDArray[np.float32], pixel_aspect: float) -> "SpineFound":
    """Find T1 to L5; see `Engine.find_spine`."""
    from inference.engine.sessions import open_sessions  # noqa: PLC0415
    from inference.spine import FindingCancelledError, SpineFinder  # noqa: PLC0415

    sessions: dict[str, Any] = dict(open_sessions(pack, context))
    context.progress(0.0, "finding the vertebrae")
    finder = SpineFinder(sessions, pack.parameters)
    try:
        return finder.find(
            pixels,
            pixel_aspect=pixel_aspect,
            progress=lambda fraction: context.progress(fraction, "finding the vertebrae"),
            cancelled=context.cancelled,
        )
    except FindingCancelledError:
        raise CancelledError("The analysis was cancelled; nothing was changed.") from None


def likeness(context: TaskContext, *, pack: Pack, picture: NDArray[np.float32]) -> float:
    """The score of a pack's distribution model for a picture from `picture_for`; see `Engine.likeness`."""
    from inference.engine.sessions import open_sessions  # noqa: PLC0415

    table = pack.distribution
    if table is None:
        raise ModelError(f"The model pack {pack.id!r} has no model that tells what its images look like.")
    model = next(model for model in pack.models if model.name == table.model)
    if len(model.inputs) != 1:
        raise ModelError(f"The model {model.file} of the pack {pack.id!r} must have one input: the picture.")
    session = open_sessions(pack, context, [model])[model.name]
    (score,) = session.run([table.output], {model.inputs[0].name: picture})
    if score.size != 1:
        raise ModelError(f"The model {model.file} of the pack {pack.id!r} must give one number as {table.output}.")
    return float(score.item())


def predict(context: TaskContext, *, pack: Pack, request: "PredictRequest") -> "Prediction":
    """Run a pack's models on a request; see `Engine.predict`."""
    from inference.engine.sessions import open_sessions  # noqa: PLC0415
    from inference.packs.schema import RULES  # noqa: PLC0415
    from inference.pipeline.plan import models_needed  # noqa: PLC0415
    from inference.pipeline.run import predict as run_pack  # noqa: PLC0415

    models = [] if pack.postprocessing in RULES else models_needed(pack)
    sessions = open_sessions(pack, context, models)
    words = "reading the images"
    context.progress(0.0, words)
    return run_pack(pack, sessions, request, lambda fraction: context.progress(fraction, words), context.check)


def run_sessions(
    context: TaskContext, *, pack: Pack, feeds: dict[str, dict[str, NDArray[Any]]]
) -> dict[str, list[NDArray[Any]]]:
    """Run graphs of a pack on prepared tensors: model name -> input name -> array; all outputs by model name."""
    from inference.engine.sessions import open_sessions  # noqa: PLC0415

    sessions = open_sessions(pack, context)
    return {name: sessions[name].run(None, feed) for name, feed in feeds.items()}


def draft(
    context: TaskContext,
    *,
    model_path: Path,
    prompt: str,
    grammar: str,
    seed: int,
    max_tokens: int,
    temperature: float,
    threads: int,
) -> Draft:
    """Write a text with a language model; see `Engine.draft`."""
    from inference.language.runtime import LanguageModel  # noqa: PLC0415

    try:
        status = model_path.stat()
    except OSError:
        raise ModelError(f"The language model {model_path.name} is gone or unreadable; choose another.") from None

    def load() -> LanguageModel:
        context.progress(0.0, f"loading {model_path.name}")
        return LanguageModel(model_path, threads=threads)

    model: LanguageModel = context.warm.get(("language", str(model_path), status.st_size, status.st_mtime_ns), load)
    context.check()
    context.progress(0.0, "reading the findings")
    written = model.draft(
        prompt,
        grammar,
        seed=seed,
        max_tokens=max_tokens,
        temperature=temperature,
        on_text=context.text,
        cancelled=context.cancelled,
    )
    return Draft(written.text, written.seconds, written.tokens, written.finish)
