"""Rows of the bench about packs: the written graph is a real one, the bare side runs the very same tensors."""

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
