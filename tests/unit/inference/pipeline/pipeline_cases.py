"""Tiny graphs and packs of every task, made on the spot."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from app.core.prediction import Prediction
from inference.engine.sessions import Session
from inference.packs.pack import Pack, PackFile
from inference.packs.schema import Input, Model, Output, Pipeline, Scope, Tensor
from inference.pipeline.request import Channel, PredictRequest
from inference.pipeline.run import predict

FREE = ("n", 1, "h", "w")
TYPES = {"float32": TensorProto.FLOAT, "int64": TensorProto.INT64, "uint8": TensorProto.UINT8}


@dataclass(frozen=True)
class Net:
    """A graph with what its pack declares."""

    model: Model
    data: bytes


def net(
    nodes: Sequence[tuple[Any, ...]],
    *,
    name: str = "net",
    inputs: Mapping[str, tuple[int | str, ...]] | None = None,
    outputs: Mapping[str, tuple[int | str, ...]],
    constants: Mapping[str, Any] | None = None,
    types: Mapping[str, str] | None = None,
    **model: Any,
) -> Net:
    """A graph of (operator, inputs, outputs, attributes) with one or several inputs, "x" (n, 1, h, w) by default."""
    given = dict(inputs or {"x": FREE})
    kinds = dict(types or {})

    def info(tensor: str, shape: tuple[int | str, ...]) -> Any:
        return helper.make_tensor_value_info(tensor, TYPES[kinds.get(tensor, "float32")], list(shape))

    graph = helper.make_graph(
        [
            helper.make_node(node[0], node[1].split(), node[2].split(), **(node[3] if len(node) > 3 else {}))
            for node in nodes
        ],
        name,
        [info(*item) for item in given.items()],
        [info(*item) for item in outputs.items()],
        [
            numpy_helper.from_array(np.asarray(value, None if np.asarray(value).dtype == np.int64 else np.float32), key)
            for key, value in (constants or {}).items()
        ],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(made)
    declared = Model(
        name=name,
        file=f"{name}.onnx",
        inputs=tuple(Tensor(name=key, type=kinds.get(key, "float32"), shape=shape) for key, shape in given.items()),
        outputs=tuple(Tensor(name=key, type=kinds.get(key, "float32"), shape=shape) for key, shape in outputs.items()),
        **model,
    )
    return Net(declared, bytes(made.SerializeToString()))


def make_pack(
    nets: Sequence[Net],
    task: str,
    rules: Input,
    output: Output,
    *,
    folder: Path = Path("/nowhere"),
    parameters: Mapping[str, Any] | None = None,
    calibration: Mapping[str, Any] | None = None,
    taxonomy: Mapping[str, str] | None = None,
    pipeline: Pipeline | None = None,
    postprocessing: str = "plain",
) -> Pack:
    """A pack of these graphs; with a folder that exists its graphs are written there."""
    files = []
    for one in nets:
        if folder.is_dir():
            (folder / one.model.file).write_bytes(one.data)
        files.append(PackFile(one.model.file, hashlib.sha256(one.data).hexdigest(), len(one.data)))
    return Pack(
        id="tiny",
        version="1.0.0",
        task=task,
        title="Tiny",
        licence="Apache-2.0",
        description="",
        folder=folder,
        files=tuple(files),
        sha256=hashlib.sha256(b"".join(one.data for one in nets)).hexdigest(),
        scope=Scope(modality=("OT",), rows=(1, 9999), columns=(1, 9999), allow_photographs=True),
        models=tuple(one.model for one in nets),
        input=rules,
        output=output,
        thresholds=(),
        postprocessing=postprocessing,
        parameters=parameters or {},
        calibration=calibration or {},
        card="",
        pipeline=pipeline or Pipeline(),
        distribution=None,
        measures=(),
        taxonomy=taxonomy or {},
    )


def sessions_of(pack: Pack, nets: Sequence[Net]) -> dict[str, Session]:
    return {one.model.name: Session(one.data, one.model, pack.id, threads=1, device="cpu") for one in nets}


def run(nets: Sequence[Net], task: str, rules: Input, output: Output, values: Any, /, **options: Any) -> Prediction:
    """The prediction of a pack of these graphs for one channel, in this process.

    Keywords of a request go there, the others to `make_pack`.
    """
    keys = ("probabilities", "explain", "occlusion", "age_years", "sex")
    request = {key: options.pop(key) for key in keys if key in options}
    pack = make_pack(nets, task, rules, output, **options)
    channels = values if isinstance(values, tuple) else (Channel("", values),)
    done: list[float] = []
    found = predict(pack, sessions_of(pack, nets), PredictRequest(channels, **request), done.append, lambda: None)
    assert done == sorted(done)
    assert done[-1] == 1.0
    return found


def plain(**changes: Any) -> Input:
    """An input that leaves values as they are."""
    from inference.packs.schema import Normalise

    return Input(**{"intensity": "as it is", "normalise": (Normalise(kind="none"),), **changes})


def identity(name: str = "net", role: str = "y", **model: Any) -> Net:
    """y = x: a mask whose probability is the image itself."""
    return net([("Identity", "x", role)], name=name, outputs={role: FREE}, **model)


def weighted_classes(weights: Any, *, name: str = "net", maps: bool = True, **model: Any) -> Net:
    """Scores are the sums of the image under each class's weights (classes, rows, columns); maps are the products."""
    count, rows, columns = np.asarray(weights).shape
    nodes: list[tuple[Any, ...]] = [
        ("Mul", "x w", "maps"),
        ("ReduceSum", "maps axes", "scores", {"keepdims": 0}),
    ]
    outputs: dict[str, tuple[int | str, ...]] = {"scores": ("n", count)}
    if maps:
        outputs["maps"] = ("n", count, rows, columns)
    return net(
        nodes,
        name=name,
        inputs={"x": ("n", 1, rows, columns)},
        outputs=outputs,
        constants={"w": np.asarray(weights, np.float32)[None], "axes": np.array([2, 3], np.int64)},
        **model,
    )
