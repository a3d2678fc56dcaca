"""Rows of the bench about packs: the written graph is a real one, the bare side runs the very same tensors."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import pytest

from app.core.errors import ModelError
from app.workflow import bench_packs
from app.workflow.bench_graph import volume_graph, write_volume_pack
from inference.engine import Engine
from inference.packs import BrokenPack, load_pack, verify_pack
from inference.pipeline.request import PredictRequest


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(threads=2, time_limit_s=120.0) as engine:
        yield engine


def test_the_written_graph_is_what_onnx_itself_reads() -> None:
    model = onnx.load_from_string(volume_graph())
    onnx.checker.check_model(model, full_check=True)
    assert [node.op_type for node in model.graph.node] == ["Conv", "Relu", "Conv", "Relu", "Conv"]


def test_the_written_pack_is_whole_and_runs(engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "bench-volume"
    write_volume_pack(folder)
    assert verify_pack(folder) == []
    volume = bench_packs._volume((40, 70, 50))
    found = engine.predict(load_pack(folder), PredictRequest((volume,)))
    assert [mask.name for mask in found.structures] == ["first", "second"]
    assert all(mask.mask.shape == (40, 70, 50) for mask in found.structures)
    assert not np.logical_and(found.structures[0].mask, found.structures[1].mask).any()


def test_the_sliding_window_against_its_own_windows(engine: Engine) -> None:
    made = bench_packs.volume_pack(engine, side=65)
    try:
        assert made.facts["passes"] == 8  # two starts along each of three axes
        assert made.ours() > 0.0
        assert made.bare() > 0.0
    finally:
        made.close()


def test_an_image_against_its_own_passes(engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "picture"
    folder.mkdir()
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("ReduceMean", ["x"], ["y"], axes=[1])],
        "grey",
        [onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [1, 3, 96, 128])],
        [onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [1, 1, 96, 128])],
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    files = {"net.onnx": model.SerializeToString(), "card.md": b"# Grey\n"}
    hashes = "".join(f'"{name}" = "{hashlib.sha256(data).hexdigest()}"\n' for name, data in files.items())
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "pack.toml").write_text(PICTURE + hashes)
    write_volume_pack(tmp_path / "volume")
    pack = bench_packs.choose([load_pack(tmp_path / "volume"), load_pack(folder)])
    assert pack.id == "picture"
    made = bench_packs.image_pack(engine, pack)
    assert made.facts["passes"] == 1
    assert made.ours() > 0.0
    assert made.bare() > 0.0


PICTURE = """\
id = "picture"
version = "1.0.0"
task = "segmentation-2d"
title = "Grey"
licence = "Apache-2.0"
[scope]
modality = ["OT"]
rows = [1, 5000]
columns = [1, 5000]
allow_photographs = true
[[models]]
name = "net"
file = "net.onnx"
inputs = [{ name = "x", shape = [1, 3, 96, 128] }]
outputs = [{ name = "y", shape = [1, 1, 96, 128] }]
[input]
channels = 3
size = [96, 128]
intensity = "sRGB"
polarity = "as-is"
[output]
labels = ["bright"]
activation = "sigmoid"
[postprocessing]
name = "plain"
[files]
"""


def test_no_pack_that_fits_is_said(tmp_path: Path) -> None:
    write_volume_pack(tmp_path / "a")
    with pytest.raises(ModelError, match="no pack that reads single images"):
        bench_packs.choose([load_pack(tmp_path / "a"), BrokenPack(tmp_path, ("broken",))])


def test_memory_of_a_volume(tmp_path: Path) -> None:
    made = bench_packs.volume_memory(2, (70, 70, 70))
    try:
        bare = made.bare()
        assert bare == pytest.approx(70**3 * 4 / 1e6)
        assert made.ours() < 400.0
        peak = made.facts["process_peak_bytes"]
        assert isinstance(peak, int)
        assert peak > 50_000_000
    finally:
        made.close()


@pytest.mark.slow
def test_memory_is_bounded_on_a_large_volume() -> None:
    made = bench_packs.volume_memory(2)
    try:
        assert made.ours() <= 3.0 * made.bare()
    finally:
        made.close()
