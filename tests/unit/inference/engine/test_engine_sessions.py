import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from app.core.errors import CancelledError, ModelError, OutOfScopeError
from inference.engine import Engine
from inference.engine.sessions import usable_device
from inference.packs import Pack, load_pack

MakePack = Callable[..., Path]
FEED = {"net": {"x": np.float32([[1, 2, 3], [4, 5, 6]])}}


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(threads=1, time_limit_s=60.0, memory_limit_mb=1500) as engine:
        yield engine


def run(engine: Engine, pack: Pack, feeds: Any = FEED, **keywords: Any) -> Any:
    return engine.run("vision", "inference.engine.tasks:run_sessions", {"pack": pack, "feeds": feeds}, **keywords)


def tensor(name: str, shape: list[int | str], kind: int = TensorProto.FLOAT) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def model(nodes: list[onnx.NodeProto], out: list[int | str], initial: dict[str, np.ndarray] | None = None) -> bytes:
    values = [numpy_helper.from_array(value, name) for name, value in (initial or {}).items()]
    graph = helper.make_graph(nodes, "g", [tensor("x", ["n", 3])], [tensor("y", out)], values)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(made.SerializeToString())


def node(kind: str, inputs: list[str], output: str = "y", **attributes: Any) -> onnx.NodeProto:
    return helper.make_node(kind, inputs, [output], **attributes)


def test_results_are_those_of_the_graph_and_the_session_is_kept(engine: Engine, make_pack: MakePack) -> None:
    pack = load_pack(make_pack())
    words: list[str] = []
    for _ in range(2):
        (result,) = run(engine, pack, progress=lambda _, said: words.append(said))["net"]
        assert np.array_equal(result, FEED["net"]["x"] * 2 + 1)
    assert words == ["loading model 1 of 1"]  # the second time it was warm


def test_two_versions_of_a_pack_are_not_mixed_up(
    engine: Engine, make_pack: MakePack, affine: Callable[..., onnx.ModelProto]
) -> None:
    one = load_pack(make_pack("one"))
    two = load_pack(make_pack("two", files={"net.onnx": affine(5.0).SerializeToString()}))
    assert run(engine, one)["net"][0][0, 0] == 3.0
    assert run(engine, two)["net"][0][0, 0] == 6.0
    assert run(engine, one)["net"][0][0, 0] == 3.0


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_outputs_that_are_not_numbers(engine: Engine, make_pack: MakePack, value: float) -> None:
    data = model([node("Mul", ["x", "bad"])], ["n", 3], {"bad": np.float32([1, value, 1])})
    with pytest.raises(
        ModelError, match=r"^The model net.onnx of the pack 'tiny' gave values that are not numbers in y"
    ):
        run(engine, load_pack(make_pack(files={"net.onnx": data})))


def test_output_shape_other_than_declared_in_the_graph(engine: Engine, make_pack: MakePack) -> None:
    data = model(
        [node("Slice", ["x", "a", "b", "c"])],
        ["n", 2],
        {k: np.int64([v]) for k, v in zip("abc", (0, 2, 1), strict=True)},
    )
    with pytest.raises(ModelError, match=r"output y has the shape n x 2, not n x 3 as declared"):
        run(engine, load_pack(make_pack(files={"net.onnx": data})))


def test_output_shape_other_than_declared_when_it_runs(engine: Engine, make_pack: MakePack) -> None:
    nodes = [
        node("ReduceSum", ["x"], "count", keepdims=0),
        node("Cast", ["count"], "whole", to=TensorProto.INT64),
        node("Unsqueeze", ["whole", "zero"], "size"),
        node("Concat", ["size", "size"], "both", axis=0),
        node("ConstantOfShape", ["both"]),
    ]
    data = model(nodes, ["n", "m"], {"zero": np.int64([0])})
    pack = load_pack(make_pack(files={"net.onnx": data}))
    with pytest.raises(ModelError, match=r"gave y in the shape 21 x 21, not n x 3 as declared"):
        run(engine, pack)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('name = "y"', 'name = "z"', "has the outputs y, and pack.toml declares others"),
        (
            'name = "x", shape',
            'name = "x", type = "uint8", shape',
            r"input x is tensor\(float\), not uint8 as declared",
        ),
        (
            'inputs = [{ name = "x", shape = ["n", 3] }]',
            'inputs = [{ name = "x", shape = ["n", 4] }]',
            "n x 3, not n x 4",
        ),
        ('inputs = [{ name = "x", shape = ["n", 3] }]', 'inputs = [{ name = "x", shape = ["n"] }]', "n x 3, not n as"),
    ],
)
def test_tensors_other_than_declared(engine: Engine, make_pack: MakePack, before: str, after: str, words: str) -> None:
    with pytest.raises(ModelError, match=words):
        run(engine, load_pack(make_pack(edit=lambda text: text.replace(before, after))))


def test_what_onnxruntime_refuses(engine: Engine, make_pack: MakePack) -> None:
    unknown = model([node("NoSuchOperator", ["x"])], ["n", 3])
    with pytest.raises(ModelError, match=r"^The model net.onnx of the pack 'tiny' could not be loaded"):
        run(engine, load_pack(make_pack("a", files={"net.onnx": unknown})))
    with pytest.raises(ModelError, match="failed while it ran"):
        run(engine, load_pack(make_pack("b")), {"net": {"x": np.zeros((2, 7), np.float32)}})
    assert run(engine, load_pack(make_pack("c")))


def test_a_model_changed_after_loading(engine: Engine, make_pack: MakePack) -> None:
    pack = load_pack(make_pack(edit=lambda text: text.replace('version = "1.2.3"', 'version = "9.9.9"')))
    (pack.folder / "net.onnx").write_bytes(b"something else")
    with pytest.raises(ModelError, match="changed or damaged"):
        run(engine, pack)


@pytest.mark.skipif(sys.platform != "linux", reason="this bound is held by Linux itself")
def test_a_graph_that_wants_all_memory(engine: Engine, make_pack: MakePack) -> None:
    nodes = [node("ConstantOfShape", ["size"], "huge"), node("ReduceSum", ["huge"], "sum"), node("Add", ["x", "sum"])]
    data = model(nodes, ["n", 3], {"size": np.int64([3_000_000_000])})
    pack = load_pack(make_pack(files={"net.onnx": data}))
    with pytest.raises(ModelError, match=r"memory"):
        run(engine, pack)
    assert run(engine, load_pack(make_pack("good")))


def endless() -> bytes:
    body = helper.make_graph(
        [node("Identity", ["cond"], "cond_out"), node("Sin", ["v"], "v_out")],
        "body",
        [tensor("i", [], TensorProto.INT64), tensor("cond", [], TensorProto.BOOL), tensor("v", ["n", 3])],
        [tensor("cond_out", [], TensorProto.BOOL), tensor("v_out", ["n", 3])],
    )
    loop = node("Loop", ["times", "go", "x"], body=body)
    return model([loop], ["n", 3], {"times": np.array(2**60), "go": np.ones((), np.bool_)})


def test_cancel_while_the_graph_runs_keeps_the_process(engine: Engine, make_pack: MakePack) -> None:
    pack = load_pack(make_pack(files={"net.onnx": endless()}))
    run(engine, load_pack(make_pack("good")))
    pid = engine.pid("vision")
    event = threading.Event()
    threading.Timer(0.5, event.set).start()
    start = time.monotonic()
    with pytest.raises(CancelledError):
        run(engine, pack, cancelled=event.is_set)
    assert 0.5 <= time.monotonic() - start < 1.2
    assert engine.pid("vision") == pid


def test_find_spine_refuses_what_is_no_image(engine: Engine, make_pack: MakePack) -> None:
    pack = load_pack(make_pack())
    for pixels in (np.zeros((3, 4, 3)), np.zeros((0, 4))):
        with pytest.raises(ValueError, match="an image is"):
            engine.find_spine(pack, pixels)
    with pytest.raises(OutOfScopeError, match="not numbers"):
        engine.find_spine(pack, np.full((5, 5), np.nan, np.float32))
    with pytest.raises(OutOfScopeError, match="200 million"):
        engine.find_spine(pack, np.broadcast_to(np.float32(0), (20_001, 10_000)))
    for aspect in (float("nan"), 0.0, 11.0):
        with pytest.raises(OutOfScopeError, match="times as high as wide"):
            engine.find_spine(pack, np.zeros((5, 5), np.float32), pixel_aspect=aspect)


def test_devices() -> None:
    assert usable_device("cpu") == ("cpu", "")
    device, note = usable_device("cuda")
    assert (device == "cuda") == (note == "")


def test_a_device_that_is_not_there_is_said(make_pack: MakePack) -> None:
    wanted = usable_device("cuda")
    with Engine(threads=1, device="cuda") as engine:
        assert (engine.device(), engine.device_note()) == (None, "")
        run(engine, load_pack(make_pack()))
        assert (engine.device(), engine.device_note()) == wanted
