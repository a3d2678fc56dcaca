"""ONNX Runtime sessions that hold a pack to its word: declared tensors, finite numbers, cancel at any time."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as states

from app.core.errors import CancelledError, ModelError
from inference.engine.context import TaskContext
from inference.packs.pack import Pack, read_model
from inference.packs.schema import Model, Tensor

ort.disable_telemetry_events()
ort.set_default_logger_severity(4)

_TYPES: Final = {
    "tensor(float)": "float32",
    "tensor(float16)": "float16",
    "tensor(int64)": "int64",
    "tensor(int32)": "int32",
    "tensor(uint8)": "uint8",
    "tensor(bool)": "bool",
}
_RUNTIME_ERRORS: Final[tuple[type[Exception], ...]] = (
    *(kind for kind in vars(states).values() if isinstance(kind, type) and issubclass(kind, Exception)),
    RuntimeError,
    ValueError,
)
"""All that the runtime raises: its own classes share no root; RuntimeError and ValueError come from its Python side."""


_WANT_OF_MEMORY: Final = ("bad_alloc", "bad allocation", "Failed to allocate", "would require more than")
"""std::bad_alloc, onnxruntime's arena, and its bounds for single tensors."""


def session_options(threads: int) -> ort.SessionOptions:
    """Options of every session: silent, deterministic, graph fully optimised, at most `threads` (>= 1) threads."""
    options = ort.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.use_deterministic_compute = True
    options.add_session_config_entry("session.load_model_format", "ONNX")
    options.add_session_config_entry("session.force_spinning_stop", "1")  # idle threads leave the desk the processor
    return options


def providers(device: str) -> list[str]:
    """Execution providers for "cpu" or "cuda"."""
    return ["CUDAExecutionProvider", "CPUExecutionProvider"] if device == "cuda" else ["CPUExecutionProvider"]


class Session:
    """One graph of a pack; has the part of `onnxruntime.InferenceSession` that pipelines use.

    `context` is set anew for every request: its cancel ends a run between two nodes of the graph.
    """

    def __init__(self, data: bytes, model: Model, pack_id: str, *, threads: int, device: str) -> None:
        """Load a checked ONNX file.

        Raises:
            ModelError: the runtime refuses it, or its tensors are not those that the pack declares.
        """
        self._name = f"The model {model.file} of the pack {pack_id!r}"
        try:
            self._session = ort.InferenceSession(data, session_options(threads), providers=providers(device))
        except _RUNTIME_ERRORS as error:
            raise self._error("could not be loaded", error) from None
        self._check_declared("input", model.inputs, self._session.get_inputs())
        self._check_declared("output", model.outputs, self._session.get_outputs())
        self._outputs = {tensor.name: tensor for tensor in model.outputs}
        self.context: TaskContext | None = None

    def get_inputs(self) -> list[Any]:
        """As onnxruntime has it."""
        return list(self._session.get_inputs())

    def get_outputs(self) -> list[Any]:
        """As onnxruntime has it."""
        return list(self._session.get_outputs())

    def run(self, names: Sequence[str] | None, feed: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """Run the graph.

        Args:
            names: outputs to return; None for all, in the graph's order.
            feed: array for every input.

        Raises:
            CancelledError: the request was cancelled.
            ModelError: the runtime failed, an output has another shape than declared, or holds NaN or infinity.
        """
        wanted = list(names) if names is not None else [item.name for item in self._session.get_outputs()]
        options = ort.RunOptions()
        options.log_severity_level = 4

        def stop() -> None:
            options.terminate = True

        try:
            if self.context is None:
                results = self._session.run(wanted, dict(feed), options)
            else:
                self.context.check()
                with self.context.on_cancel(stop):
                    results = self._session.run(wanted, dict(feed), options)
        except _RUNTIME_ERRORS as error:
            if self.context is not None and self.context.cancelled():
                raise CancelledError("The analysis was cancelled; nothing was changed.") from None
            raise self._error("failed while it ran", error) from None
        for name, result in zip(wanted, results, strict=True):
            self._check_result(name, np.asarray(result))
        return [np.asarray(result) for result in results]

    def _error(self, what: str, error: Exception) -> ModelError:
        # onnxruntime reports want of memory only in words.
        words = str(error)
        if any(said in words for said in _WANT_OF_MEMORY):
            return ModelError(f"{self._name} {what}: it needs more memory than it is allowed.")
        return ModelError(f"{self._name} {what} (onnxruntime: {type(error).__name__}).")

    def _check_declared(self, what: str, declared: Sequence[Tensor], found: Sequence[Any]) -> None:
        if sorted(tensor.name for tensor in declared) != sorted(item.name for item in found):
            names = ", ".join(_shown(item.name) for item in found[:8])
            raise ModelError(f"{self._name} has the {what}s {names}, and pack.toml declares others.")
        by_name = {item.name: item for item in found}
        for tensor in declared:
            item = by_name[tensor.name]
            if _TYPES.get(item.type) != tensor.type:
                raise ModelError(
                    f"{self._name}: the {what} {tensor.name} is {item.type}, not {tensor.type} as declared."
                )
            if not _agree(tensor.shape, item.shape):
                raise ModelError(
                    f"{self._name}: the {what} {tensor.name} has the shape {_shape(item.shape)}, "
                    f"not {_shape(tensor.shape)} as declared."
                )

    def _check_result(self, name: str, result: NDArray[Any]) -> None:
        declared = self._outputs[name].shape
        if not _agree(declared, result.shape):
            raise ModelError(
                f"{self._name} gave {name} in the shape {_shape(result.shape)}, not {_shape(declared)} as declared."
            )
        if result.dtype.kind == "f" and not np.isfinite(result).all():
            raise ModelError(f"{self._name} gave values that are not numbers in {name}; its result cannot be used.")


def open_sessions(pack: Pack, context: TaskContext, models: Sequence[Model] | None = None) -> dict[str, Session]:
    """Sessions for graphs of a pack, by name; kept warm, hashed and checked when they are made.

    Args:
        pack: as it was loaded.
        context: of the request.
        models: those to open; None for all.

    Raises:
        CancelledError: the request was cancelled.
        ModelError: a file was changed, or the runtime refuses it.
    """
    wanted = pack.models if models is None else models
    sessions: dict[str, Session] = {}
    for index, model in enumerate(wanted):
        place = f"loading model {index + 1} of {len(wanted)}"
        make = partial(_load, pack, model, context, place)
        # The pack's own hash too: the same file may be declared otherwise there.
        key = ("model", pack.id, pack.sha256, str(pack.folder), model.name)
        # Weights at half precision become whole ones, and the runtime packs them once more for its kernels.
        sessions[model.name] = context.warm.get(key, make, size=4 * pack.file(model.file).size)
        sessions[model.name].context = context
    return sessions


def _load(pack: Pack, model: Model, context: TaskContext, words: str) -> Session:
    context.check()
    context.progress(0.0, words)
    data = read_model(pack, model.file)
    return Session(data, model, pack.id, threads=context.threads, device=context.device)


def usable_device(wanted: str) -> tuple[str, str]:
    """The device that really works, and why it is not the one that was asked for.

    A graphics processor counts only after it has run a tiny model and given the right answer.

    Returns:
        "cpu" or "cuda", and an empty text or the reason.
    """
    if wanted != "cuda":
        return "cpu", ""
    if "CUDAExecutionProvider" not in ort.get_available_providers():
        return "cpu", "This installation cannot use a graphics processor; the models run on the processor."
    try:
        session = ort.InferenceSession(_DOUBLER, session_options(1), providers=providers("cuda"))
        if session.get_providers()[0] != "CUDAExecutionProvider":
            return "cpu", "No usable NVIDIA graphics processor was found; the models run on the processor."
        (result,) = session.run(None, {"x": np.array([1.5, -2.0], np.float32)})
    except _RUNTIME_ERRORS as error:
        return "cpu", f"The graphics processor failed its trial run ({type(error).__name__}); the processor is used."
    if not np.array_equal(result, np.array([3.0, -4.0], np.float32)):
        return "cpu", "The graphics processor gave a wrong answer in its trial run; the processor is used."
    return "cuda", ""


# y = x + x over two floats, ONNX IR 8, opset 17, as serialised by protobuf.
_DOUBLER: Final = bytes.fromhex(
    "08083a350a0e0a01780a017812017922034164641201745a0f0a0178120a0a08080112040a020802620f0a0179120a0a0808"
    "0112040a02080242040a001011"
)


def _agree(declared: Sequence[int | str], found: Sequence[Any]) -> bool:
    """Sizes must be equal where both are numbers; a declared name stands for any size, a free size for any number."""
    if len(declared) != len(found):
        return False
    pairs = zip(declared, found, strict=True)
    return all(not (isinstance(a, int) and isinstance(b, int)) or a == b for a, b in pairs)


def _shape(shape: Sequence[Any]) -> str:
    return " x ".join(_shown(str(size)) for size in shape[:8]) or "a single value"


def _shown(name: str) -> str:
    """A name out of a graph as it may stand in a sentence."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name[:40])
    return plain if len(name) <= 40 else f"{plain}..."
