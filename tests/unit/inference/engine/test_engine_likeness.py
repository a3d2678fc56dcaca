"""How much an image looks like those a pack was made for, asked of the models' process."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from app.core.errors import CancelledError, ModelError
from inference.engine import Engine
from inference.packs import Pack, load_pack
from inference.packs.likeness import picture_for
from inference.pipeline.request import Channel

MakePack = Callable[..., Path]
SIZE = (6, 10)
TABLES = """
[[models]]
name = "kind"
file = "kind.onnx"
inputs = [{ name = "picture", shape = [1, 3, 6, 10] }]
outputs = [{ name = "mean", shape = [] }, { name = "pixels", shape = [1, 3, 6, 10] }]

[distribution]
model = "kind"
size = [6, 10]
output = "mean"
threshold = 0.25
own_refused = 0.04
others_refused = 0.97

[input]
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(threads=1, time_limit_s=60.0) as engine:
        yield engine


def weighted() -> bytes:
    """Mean of the picture under weights, so that a flip or another order of colours would show."""
    nodes = [
        helper.make_node("Mul", ["picture", "weights"], ["pixels"]),
        helper.make_node("ReduceMean", ["pixels"], ["mean"], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "kind",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, [1, 3, *SIZE])],
        [
            helper.make_tensor_value_info("mean", TensorProto.FLOAT, []),
            helper.make_tensor_value_info("pixels", TensorProto.FLOAT, [1, 3, *SIZE]),
        ],
        [numpy_helper.from_array(weights(), "weights")],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(made)
    return bytes(made.SerializeToString())


def weights() -> np.ndarray:
    return np.random.default_rng(3).random((1, 3, *SIZE)).astype(np.float32)


def kind_pack(make_pack: MakePack, name: str = "tiny", **changes: str) -> Pack:
    def edit(text: str) -> str:
        text = text.replace("[input]\n", TABLES, 1)
        for before, after in changes.values():
            assert before in text
            text = text.replace(before, after, 1)
        return text

    return load_pack(make_pack(name, edit=edit, files={"kind.onnx": weighted()}))


def images() -> list[Channel]:
    rng = np.random.default_rng(5)
    return [
        Channel("", rng.normal(size=(40, 70)).astype(np.float32)),
        Channel("", rng.integers(0, 255, (50, 30, 3), np.uint8)),
        Channel("", rng.normal(size=(9, 20, 30)).astype(np.float32)),
        Channel("", rng.integers(0, 255, (4, 20, 30, 3), np.uint8)),
    ]


@pytest.mark.parametrize("index", range(4))
def test_the_score_is_that_of_the_middle_picture(engine: Engine, make_pack: MakePack, index: int) -> None:
    channel = images()[index]
    found = engine.likeness(kind_pack(make_pack), channel)
    picture = channel.values[(0, 0, 4, 2)[index]] if index > 1 else channel.values
    assert found is not None
    assert found.score == pytest.approx(float((picture_for(picture, SIZE) * weights()).mean()), rel=1e-5)
    assert (found.threshold, found.own_refused, found.others_refused) == (0.25, 0.04, 0.97)
    assert found.inside == (found.score >= 0.25)


def test_a_pack_without_such_a_model_says_nothing(engine: Engine, make_pack: MakePack) -> None:
    assert engine.likeness(load_pack(make_pack()), images()[0]) is None


def test_only_the_model_that_is_asked_is_loaded(engine: Engine, make_pack: MakePack) -> None:
    pack = kind_pack(make_pack)
    (pack.folder / "net.onnx").write_bytes(b"damaged since it was loaded")
    assert engine.likeness(pack, images()[0]) is not None


def test_more_than_one_number_is_refused(engine: Engine, make_pack: MakePack) -> None:
    pack = kind_pack(make_pack, output=('output = "mean"', 'output = "pixels"'))
    with pytest.raises(ModelError, match=r"kind\.onnx of the pack 'tiny' must give one number as pixels"):
        engine.likeness(pack, images()[0])


def test_cancelled_or_killed_the_next_works(engine: Engine, make_pack: MakePack) -> None:
    pack = kind_pack(make_pack)
    with pytest.raises(CancelledError):
        engine.likeness(pack, images()[0], cancelled=lambda: True)
    engine.start()
    pid = engine.pid("vision")
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    time.sleep(0.05)
    assert engine.likeness(pack, images()[0]) is not None
