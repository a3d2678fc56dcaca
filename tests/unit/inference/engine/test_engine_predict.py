"""Packs of every kind through the models' process: results, refusals, cancel, and the time over the bare runtime."""

import time
from collections.abc import Iterator

import numpy as np
import pytest

from app.core.errors import CancelledError, ModelError, OutOfScopeError, UsageError
from app.core.plane import VolumeGeometry
from inference.engine import Engine
from inference.packs import load_pack
from inference.packs.schema import Gate, Output, Pipeline, Region
from inference.pipeline.request import Channel, PredictRequest
from tests.conftest import ROOT
from tests.unit.inference.pipeline.pipeline_cases import FREE, Net, identity, make_pack, net, plain, weighted_classes

SPOT = Output(labels=("spot",))


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(threads=1, time_limit_s=60.0) as engine:
        yield engine


def request_of(values, **options) -> PredictRequest:
    return PredictRequest((Channel("", np.asarray(values, np.float32)),), **options)


def spot_image():
    image = np.zeros((37, 53), np.float32)
    image[5:20, 7:30] = 0.9
    return image


def test_a_mask_with_its_maps_and_progress(engine, tmp_path):
    pack = make_pack([identity()], "segmentation-2d", plain(size=(74, 106)), SPOT, folder=tmp_path)
    seen = []
    found = engine.predict(pack, request_of(spot_image(), probabilities=True), progress=lambda *at: seen.append(at))
    np.testing.assert_array_equal(found.structures[0].mask, spot_image() > 0)
    assert found.structures[0].probability.dtype == np.float32
    assert found.maps[0].kind == "uncertainty"
    assert 0 < found.seconds < 10
    assert seen[-1] == (1.0, "reading the images")


def test_classes_with_an_occlusion_map(engine, tmp_path):
    weights = np.zeros((2, 20, 20))
    weights[0, 2:8, 2:8] = 0.2
    output = Output(labels=("a", "b"), activation="softmax", tensors={"scores": "scores", "maps": "maps"})
    pack = make_pack([weighted_classes(weights)], "classification", plain(), output, folder=tmp_path)
    image = np.random.default_rng(1).random((20, 20)).astype(np.float32) * 0.2
    image[2:8, 2:8] += 0.6
    for occlusion, kind in ((False, "class activation"), (True, "occlusion")):
        found = engine.predict(pack, request_of(image, explain="a", occlusion=occlusion))
        assert found.scores[0].probability > 0.9
        assert found.maps[0].kind == kind
        assert found.maps[0].values[2:8, 2:8].mean() > 3 * found.maps[0].values[12:, 12:].mean()
    with pytest.raises(UsageError, match="no class 'c'"):
        engine.predict(pack, request_of(image, explain="c"))


def test_an_ensemble_by_staple_behind_a_gate_within_a_region(engine, tmp_path):
    nets = [
        net(
            [("ReduceMax", "x", "scores", {"axes": [2, 3], "keepdims": 0})],
            name="gate",
            outputs={"scores": ("n", 1)},
            task="classification",
            output=Output(labels=("there",), multi_label=True),
        ),
        identity(name="where", output=Output(labels=("field",))),
        identity(name="a"),
        _thinner("b"),
        identity(name="c"),
    ]
    pipeline = Pipeline(
        kind="ensemble",
        combine="staple",
        gate=Gate(model="gate", label="there", threshold=0.5),
        region=Region(model="where", label="field", margin=0.5),
    )
    pack = make_pack(nets, "segmentation-2d", plain(), SPOT, folder=tmp_path, pipeline=pipeline)
    frames = np.stack([spot_image(), spot_image() * 0.1])
    found = engine.predict(pack, request_of(frames))
    np.testing.assert_array_equal(found.structures[0].mask, frames > 0.5)
    assert found.notes == ("1 of 2 frames show the target (there): the others were not read",)


def _thinner(name: str) -> Net:
    """The mask without its outermost pixels."""
    return net(
        [("Neg", "x", "m"), ("MaxPool", "m", "p", {"kernel_shape": [3, 3], "pads": [1] * 4}), ("Neg", "p", "y")],
        name=name,
        outputs={"y": FREE},
    )


def test_numbers_that_are_none_name_the_model(engine, tmp_path):
    broken = net([("Div", "x zero", "y")], name="broken", outputs={"y": FREE}, constants={"zero": np.zeros(1)})
    pack = make_pack([broken], "segmentation-2d", plain(), SPOT, folder=tmp_path)
    with pytest.raises(ModelError, match=r"broken\.onnx of the pack 'tiny' gave values that are not numbers"):
        engine.predict(pack, request_of(spot_image()))


def test_what_cannot_be_read_is_refused_before_the_model(engine, tmp_path):
    pack = make_pack([identity()], "segmentation-2d", plain(), SPOT, folder=tmp_path)
    bad = spot_image()
    bad[3, 4] = np.nan
    with pytest.raises(OutOfScopeError, match="not numbers"):
        engine.predict(pack, request_of(bad))
    with pytest.raises(ModelError, match="find_spine"):
        engine.predict(
            make_pack([identity()], "landmarks", plain(), SPOT, folder=tmp_path, postprocessing="spine-chain"),
            request_of(spot_image()),
        )
    assert engine.predict(pack, request_of(spot_image())).structures[0].mask.any()


def test_cancel_within_200_ms(engine, tmp_path):
    pack = make_pack([identity()], "segmentation-2d", plain(), SPOT, folder=tmp_path)
    frames = np.zeros((3000, 64, 64), np.float32)
    asked: list[float] = []
    begun: list[float] = []

    def cancelled() -> bool:
        if begun and time.monotonic() - begun[0] > 0.1:
            asked.append(time.monotonic())
            return True
        return False

    def progress(fraction: float, words: str) -> None:
        if 0 < fraction < 1 and not begun:
            begun.append(time.monotonic())

    with pytest.raises(CancelledError):
        engine.predict(pack, request_of(frames), progress=progress, cancelled=cancelled)
    assert time.monotonic() - asked[0] < 0.5  # 200 ms, on a machine that does other work too
    assert engine.predict(pack, request_of(spot_image())).structures[0].mask.any()


def test_rules_without_any_graph(engine):
    """The shipped rules on a cylinder of water with an air-filled and a bone-dense part."""
    pack = load_pack(ROOT / "assets" / "packs" / "ct-structures")
    values = np.full((12, 96, 96), -1000.0, np.float32)
    down, across = np.mgrid[:96, :96] - 47.5
    values[:, down**2 + across**2 < 42**2] = 40.0
    values[:, (down + 10) ** 2 + (across - 15) ** 2 < 10**2] = 700.0
    geometry = VolumeGeometry((0, 0, 0), (4.0, 0, 0), (0, 4.0, 0), (0, 0, 5.0), (12, 96, 96))
    found = engine.predict(pack, PredictRequest((Channel("", values, geometry=geometry),)))
    masks = {structure.name: structure.mask for structure in found.structures}
    assert list(masks) == list(pack.output.labels)
    assert masks["body"][6, 47, 47]
    assert masks["bone"][6, 37, 62]
    assert not masks["bone"][6, 80, 47]
    with pytest.raises(OutOfScopeError, match="one volume"):
        engine.predict(pack, request_of(spot_image()))
