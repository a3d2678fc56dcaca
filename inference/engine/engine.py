"""The desk's view of its models: call, wait, get a result or one clear sentence; the models run elsewhere."""

import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self, cast

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError, OutOfScopeError
from app.core.prediction import Likeness, Prediction
from inference.engine import tasks
from inference.engine.draft import Draft
from inference.engine.lane import Cancelled, Lane, OnProgress, OnText
from inference.engine.machine import physical_cores, total_memory
from inference.engine.process import Settings
from inference.packs.pack import Pack

if TYPE_CHECKING:
    from inference.pipeline.request import Channel, PredictRequest
    from inference.spine import SpineFound

Device = Literal["cpu", "cuda"]
LaneName = Literal["vision", "language"]

MAX_PIXELS: Final = 200_000_000
MAX_VALUES: Final = 2_000_000_000
"""Of one channel of a prediction's request; the process's memory bounds it further."""
_MIB: Final = 1024 * 1024
_WARM_MODELS: Final = 32
"""Graphs kept loaded, within half of the memory that the process may take."""
_ONE_THREAD_BELOW: Final = 128 * _MIB
"""Bytes of weights below which a language model runs on one thread."""


class Engine:
    """Runs models in their own processes: one for images ("vision"), one for text ("language").

    Nothing is started before the first call. Every method may be called from any thread; calls of one lane are served
    one after the other. A call that is cancelled, runs over its time, or takes its process down, leaves the next call
    unharmed. Use it as a context manager, or call `close`.

    Attributes:
        threads: that a model may use.
    """

    def __init__(
        self,
        *,
        threads: int | None = None,
        device: Device = "cpu",
        time_limit_s: float = 120.0,
        memory_limit_mb: int | None = None,
    ) -> None:
        """Prepare an engine.

        Args:
            threads: threads a model may use; None for the number of physical cores.
            device: "cuda" runs image models on an NVIDIA processor after a trial run, else the CPU with the reason in
                `device_note`; text is always written on the CPU.
            time_limit_s: after which an analysis is stopped; drafting has its own.
            memory_limit_mb: private memory of each process in MiB; None: 60 % of the machine's memory, 4 GiB at most,
                for images, and 80 % for text (whose weights are mapped and not counted).
        """
        if (threads is not None and threads < 1) or time_limit_s <= 0:
            raise ValueError("an engine needs at least one thread and a positive time limit")
        count = threads if threads is not None else physical_cores()
        memory = total_memory()
        own = None if memory_limit_mb is None else memory_limit_mb * _MIB
        vision = own if own is not None else min(4096 * _MIB, int(0.6 * memory)) if memory is not None else 4096 * _MIB
        language = own if own is not None else int(0.8 * memory) if memory is not None else None
        self.threads = count
        self._time_limit_s = time_limit_s
        self._lanes: dict[LaneName, Lane] = {
            "vision": Lane("analysis", Settings(count, device, vision, warm=_WARM_MODELS, warm_bytes=vision // 2)),
            "language": Lane("draft", Settings(count, "cpu", language, warm=1)),
        }
        self._finalizer = weakref.finalize(self, _close, list(self._lanes.values()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self, pack: Pack | None = None) -> None:
        """Start the image process now, and load a pack, so that the first analysis need not wait for either.

        Raises:
            ModelError: it cannot be started, or the pack cannot be used.
        """
        self.run("vision", f"{tasks.__name__}:warm_up", {"pack": pack})

    def close(self) -> None:
        """End every process; calls being served end as cancelled, later ones are refused."""
        self._finalizer()

    def device_note(self, lane: LaneName = "vision") -> str:
        """Why the lane does not run on the device that was asked for; empty when it does, or has not started yet."""
        ready = self._lanes[lane].ready
        return ready.device_note if ready is not None else ""

    def device(self, lane: LaneName = "vision") -> str | None:
        """The device the lane runs on, "cpu" or "cuda"; None before it has started."""
        ready = self._lanes[lane].ready
        return ready.device if ready is not None else None

    def set_device(self, device: Device) -> None:
        """Run image models on another device from the next call on; a call being served ends where it began.

        The models' process is started anew then, and `device` and `device_note` say what became of the wish.
        """
        lane = self._lanes["vision"]
        lane.change(replace(lane.settings, device=device))

    def language_threads(self, size: int) -> int:
        """Threads that a language model of `size` bytes runs on.

        Threads of a small model wait for one another longer than they work, and on a busy machine far longer.
        """
        return 1 if size < _ONE_THREAD_BELOW else self.threads

    def pid(self, lane: LaneName) -> int | None:
        """Process id of a lane; None while it does not run."""
        return self._lanes[lane].pid

    def peak_memory(self, lane: LaneName) -> int | None:
        """Largest resident memory of the lane's process in bytes at its last answer; None when not known."""
        return self._lanes[lane].peak_memory

    def run(
        self,
        lane: LaneName,
        task: str,
        arguments: dict[str, Any],
        *,
        time_limit_s: float | None = None,
        progress: OnProgress | None = None,
        text: OnText | None = None,
        cancelled: Cancelled | None = None,
    ) -> Any:
        """Run a task in a lane's process and wait for its result.

        Args:
            lane: "vision" or "language".
            task: "package.module:function"; called there with a TaskContext and the arguments.
            arguments: picklable; large arrays cross in shared memory.
            time_limit_s: after which the process is stopped; None for the engine's.
            progress: called in this thread with 0 to 1 and what is being done.
            text: called in this thread with each piece of a text.
            cancelled: asked every 20 ms; True stops the work within 200 ms, by ending the process if need be.

        Returns:
            The task's result: plain data, arrays, and dataclasses of app.core and inference.

        Raises:
            CancelledError: cancelled, or the engine was closed.
            ModelError: crash, want of memory, over time, or what the task said of its model.
            ActionableError: other errors that the task raised on purpose.
            DefectError: the task failed in a way it should not.
        """
        return self._lanes[lane].call(
            task,
            arguments,
            time_limit_s=time_limit_s if time_limit_s is not None else self._time_limit_s,
            progress=progress,
            text=text,
            cancelled=cancelled,
        )

    def likeness(self, pack: Pack, channel: "Channel", *, cancelled: Cancelled | None = None) -> Likeness | None:
        """How much an image looks like those that a pack was made for; see `inference.packs.schema.Distribution`.

        Args:
            pack: any.
            channel: the image, or of a volume or film its middle slice or frame.
            cancelled: asked every 20 ms.

        Returns:
            The score with the pack's threshold; None where the pack has no model that tells.

        Raises:
            CancelledError, ModelError, DefectError: as `run`.
        """
        if pack.distribution is None:
            return None
        from inference.packs.likeness import picture_for  # noqa: PLC0415  the models' process does without Pillow

        values = channel.values[channel.grid[0] // 2] if len(channel.grid) == 3 else channel.values
        picture = picture_for(values, pack.distribution.size)
        task = f"{tasks.__name__}:likeness"
        score = float(self.run("vision", task, {"pack": pack, "picture": picture}, cancelled=cancelled))
        table = pack.distribution
        return Likeness(score, float(table.threshold), float(table.own_refused), float(table.others_refused))

    def predict(
        self,
        pack: Pack,
        request: "PredictRequest",
        *,
        time_limit_s: float | None = None,
        progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Prediction:
        """Run a pack on the channels of one image, a film or a volume.

        Args:
            pack: of any task, with the post-processing "plain" or one of rules alone.
            request: see `PredictRequest`; its arrays are not changed.
            time_limit_s: None: the engine's for an image, ten times that for frames, slices and occlusion maps.
            progress: called in this thread with 0 to 1 and words.
            cancelled: asked every 20 ms.

        Returns:
            Everything found, with every mask, box, point and map on the request's own grid, and the seconds it took
            without loading.

        Raises:
            CancelledError, ModelError, DefectError: as `run`.
            OutOfScopeError: the channels are too large, hold values that are not numbers, or are not what it reads.
            UsageError: the label to explain is none of the pack's.
        """
        if pack.postprocessing == "spine-chain":
            raise ModelError(f"The model pack {pack.id!r} finds spines in a way of its own; use find_spine.")
        for channel in request.channels:
            if channel.values.size > MAX_VALUES:
                raise OutOfScopeError(
                    f"The images have more than {MAX_VALUES // 1_000_000} million values: open fewer."
                )
            if channel.values.size == 0 or not (channel.is_colour or np.isfinite(channel.values).all()):
                raise OutOfScopeError("The image is empty or holds values that are not numbers: export it again.")
        long = len(request.channels[0].grid) == 3 or request.explain is not None
        limit = time_limit_s if time_limit_s is not None else self._time_limit_s * (10.0 if long else 1.0)
        found = self.run(
            "vision",
            f"{tasks.__name__}:predict",
            {"pack": pack, "request": request},
            time_limit_s=limit,
            progress=progress,
            cancelled=cancelled,
        )
        return cast(Prediction, found)

    def find_spine(
        self,
        pack: Pack,
        pixels: NDArray[np.float32],
        *,
        pixel_aspect: float = 1.0,
        progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> "SpineFound":
        """Find T1 to L5 on a frontal full-spine film.

        Args:
            pack: with the post-processing "spine-chain".
            pixels: (rows, columns) float32, bone brighter than air, any range, finite; not changed.
            pixel_aspect: row spacing / column spacing, 0.1 to 10; 1 where no spacing is known.
            progress: called in this thread with 0 to 1 and words.
            cancelled: asked every 20 ms.

        Returns:
            Corners (17, 4, 2) as (x, y) in pixels of the input, with scores, variants and the verdict on plausibility.

        Raises:
            CancelledError, ModelError, DefectError: as `run`.
            OutOfScopeError: an image too large or with values that are not numbers, or an aspect outside of 0.1 to 10.
            ValueError: pixels are not (rows, columns).
        """
        if pack.postprocessing != "spine-chain":
            raise ModelError(f"The model pack {pack.id!r} does not find spines; choose one for full-spine films.")
        if pixels.ndim != 2 or pixels.size == 0:
            raise ValueError("an image is (rows, columns) and not empty")
        if pixels.size > MAX_PIXELS:
            raise OutOfScopeError(
                f"The image has more than {MAX_PIXELS // 1_000_000} million pixels: export it smaller."
            )
        image = np.ascontiguousarray(pixels, np.float32)
        if not np.isfinite(image).all():
            raise OutOfScopeError("The image holds values that are not numbers: export it again.")
        if not 0.1 <= pixel_aspect <= 10.0:
            raise OutOfScopeError(
                f"The image's pixels are {pixel_aspect:.3g} times as high as wide: check its spacing."
            )
        arguments = {"pack": pack, "pixels": image, "pixel_aspect": float(pixel_aspect)}
        found = self.run("vision", f"{tasks.__name__}:find_spine", arguments, progress=progress, cancelled=cancelled)
        return cast("SpineFound", found)

    def draft(
        self,
        model_path: Path,
        prompt: str,
        grammar: str,
        *,
        seed: int = 1,
        max_tokens: int = 1024,
        temperature: float = 0.6,
        time_limit_s: float = 600.0,
        on_text: Callable[[str], None] | None = None,
        progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Draft:
        """Write a text with a local language model, held by a grammar.

        Args:
            model_path: a GGUF file.
            prompt: what the model continues.
            grammar: GBNF; only texts it derives can be written.
            seed: of the sampling; the same seed, prompt and model give the same text.
            max_tokens: after which the text ends, >= 1.
            temperature: 0 takes the most likely word each time; above 0 samples.
            time_limit_s: after which the model is stopped.
            on_text: called in this thread with each piece as it is written.
            progress: called in this thread while the model is loaded and the prompt read.
            cancelled: asked every 20 ms.

        Raises:
            CancelledError, ModelError, DefectError: as `run`.
        """
        if max_tokens < 1:
            raise ModelError("A draft needs at least one token; raise the limit.")
        try:
            size = model_path.stat().st_size
        except OSError:
            raise ModelError(f"The language model {model_path.name} is gone or unreadable; choose another.") from None
        arguments = {
            "model_path": model_path.absolute(),
            "prompt": prompt,
            "grammar": grammar,
            "seed": seed,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "threads": self.language_threads(size),
        }
        result = self.run(
            "language",
            f"{tasks.__name__}:draft",
            arguments,
            time_limit_s=time_limit_s,
            progress=progress,
            text=on_text,
            cancelled=cancelled,
        )
        return cast(Draft, result)


def _close(lanes: list[Lane]) -> None:
    for lane in lanes:
        lane.close()
