"""Ensembles, the gate before the models, and the region that is cut out, on images, frames and volumes."""

import numpy as np
import pytest

from app.core.errors import CancelledError, ModelError, OutOfScopeError
from app.core.plane import VolumeGeometry
from inference.packs.schema import Gate, Output, Pipeline, Region, SlidingWindow
from inference.pipeline.first import around
from inference.pipeline.request import Channel, PredictRequest
from inference.pipeline.run import predict
from inference.pipeline.view import Crop
from tests.unit.inference.pipeline.pipeline_cases import FREE, identity, make_pack, net, plain, run, sessions_of

SPOT = Output(labels=("spot",))
LUNG = Output(labels=("lung",), titles={"lung": "Lung field"})


def scaled(name, factor, **model):
    """A mask whose probability is the image times a factor, 1 at most."""
    return net(
        [("Mul", "x k", "p"), ("Clip", "p zero one", "y")],
        name=name,
        outputs={"y": FREE},
        constants={"k": np.array([factor]), "zero": np.array(0.0), "one": np.array(1.0)},
        **model,
    )


def brightest(name="gate", label="there", **model):
    """A classification: the brightest pixel is the probability."""
    return net(
        [("ReduceMax", "x", "scores", {"axes": [2, 3], "keepdims": 0})],
        name=name,
        outputs={"scores": ("n", 1)},
        task="classification",
        output=Output(labels=(label,), multi_label=True, titles={label: "the heart"}),
        **model,
    )


def frames_with(*places, rows=20, columns=24):
    frames = np.zeros((len(places), rows, columns), np.float32)
    for frame, place in zip(frames, places, strict=True):
        if place is not None:
            frame[place[0] : place[1], place[2] : place[3]] = 0.8
    return frames


# --- ensembles


@pytest.mark.parametrize(("how", "expected"), [("mean", 0.65), ("majority", 2 / 3), ("staple", 1.0)])
def test_an_ensemble_of_masks(how, expected):
    image = np.zeros((12, 14), np.float32)
    image[3:9, 4:10] = 1.0
    nets = [scaled("a", 0.9), scaled("b", 0.75), scaled("c", 0.3)]
    pipeline = Pipeline(kind="ensemble", combine=how)
    found = run(nets, "segmentation-2d", plain(), SPOT, image, pipeline=pipeline, probabilities=True)
    (structure,) = found.structures
    np.testing.assert_array_equal(structure.mask, image > 0)
    assert structure.probability[5, 6] == pytest.approx(expected, abs=1e-3)


def test_an_ensemble_of_other_labels_is_refused():
    nets = [identity(name="a"), identity(name="b", output=LUNG)]
    with pytest.raises(ModelError, match=r"b\.onnx.*ensemble"):
        run(nets, "segmentation-2d", plain(), SPOT, np.zeros((3, 3), np.float32), pipeline=Pipeline(kind="ensemble"))


def test_a_pipeline_names_a_model_that_is_not_there():
    with pytest.raises(ModelError, match="no model 'other'"):
        run(
            [identity()],
            "segmentation-2d",
            plain(),
            SPOT,
            np.zeros((3, 3), np.float32),
            pipeline=Pipeline(models=("other",)),
        )


# --- gate


GATED = Pipeline(gate=Gate(model="gate", label="there", threshold=0.5))


def test_an_image_without_the_target_is_not_segmented():
    nets = [brightest(), identity()]
    image = np.full((5, 6), 0.4, np.float32)
    found = run(nets, "segmentation-2d", plain(), SPOT, image, pipeline=GATED, parameters={"threshold": 0.3})
    assert found.structures == ()
    assert found.notes == ("the image does not show the target (the heart): nothing was segmented or read",)
    image[2, 3] = 0.5
    found = run(nets, "segmentation-2d", plain(), SPOT, image, pipeline=GATED, parameters={"threshold": 0.3})
    assert found.structures[0].mask.all()
    assert found.notes == ()


def test_frames_without_the_target_are_not_segmented():
    frames = frames_with((2, 5, 3, 9), None, (4, 8, 3, 9), None)
    frames[1] = 0.45  # the segmentation alone would take this frame
    parameters = {"threshold": 0.4}
    alone = run([identity()], "segmentation-2d", plain(), SPOT, frames, parameters=parameters)
    assert alone.structures[0].mask[1].all()
    found = run(
        [brightest(), identity()], "segmentation-2d", plain(), SPOT, frames, pipeline=GATED, parameters=parameters
    )
    np.testing.assert_array_equal(found.structures[0].mask, frames == np.float32(0.8))
    assert found.notes == ("2 of 4 frames show the target (the heart): the others were not read",)
    none = run([brightest(), identity()], "segmentation-2d", plain(), SPOT, frames * 0.5, pipeline=GATED)
    assert none.structures == ()
    assert "no frame shows the target" in none.notes[0]


# --- region


def region(**changes):
    return Pipeline(region=Region(**{"model": "where", "label": "lung", "margin": 0.0, **changes}))


def seg_region(**model):
    return identity(name="where", task="segmentation-2d", output=LUNG, **model)


def mean_of(name="net"):
    """A value: the mean of what the model sees."""
    return net(
        [("ReduceMean", "x", "values", {"axes": [2, 3], "keepdims": 0})], name=name, outputs={"values": ("n", 1)}
    )


def test_the_others_see_the_region_alone():
    image = np.zeros((20, 24), np.float32)
    image[5:11, 7:15] = 0.8
    value = run([seg_region(), mean_of()], "regression", plain(), Output(labels=("v",)), image, pipeline=region())
    assert value.values[0].value == pytest.approx(0.8)
    wider = run(
        [seg_region(), mean_of()], "regression", plain(), Output(labels=("v",)), image, pipeline=region(margin=0.5)
    )
    assert wider.values[0].value == pytest.approx(0.8 / 4)
    square = run(
        [seg_region(), mean_of()], "regression", plain(), Output(labels=("v",)), image, pipeline=region(square=True)
    )
    assert square.values[0].value == pytest.approx(0.8 * 6 / 8)


def test_results_come_back_to_their_place():
    image = np.zeros((21, 25), np.float32)
    image[5:12, 7:16] = 0.6
    image[7:9, 9:12] = 0.95
    found = run(
        [seg_region(), identity()],
        "segmentation-2d",
        plain(),
        SPOT,
        image,
        pipeline=region(),
        parameters={"threshold": 0.6},
        probabilities=True,
    )
    np.testing.assert_array_equal(found.structures[0].mask, image >= np.float32(0.6))
    np.testing.assert_allclose(found.structures[0].probability, image)
    assert [structure.name for structure in found.structures] == ["spot"]
    points = net([("Identity", "x", "maps")], outputs={"maps": FREE}, task="landmarks", output=Output(labels=("tip",)))
    (point,) = run([seg_region(), points], "landmarks", plain(), SPOT, image, pipeline=region()).points
    assert (point.x, point.y) == (pytest.approx(10, abs=1), pytest.approx(7.5, abs=0.6))
    boxes = net(
        [("ReduceMax", "x", "m", {"axes": [1, 2, 3], "keepdims": 0}), ("Mul", "m edges", "boxes")],
        inputs={"x": (1, 1, "h", "w")},
        outputs={"boxes": (1, 1, 5)},
        constants={"edges": np.array([[[1.0, 2.0, 4.0, 5.0, 0.9]]]) / 0.95},
        task="detection",
        output=Output(labels=("thing",)),
    )
    (box,) = run([seg_region(), boxes], "detection", plain(), SPOT, image, pipeline=region()).boxes
    assert (box.x, box.y, box.width, box.height) == pytest.approx((7 + 0.5, 5 + 1.5, 3, 3))


def test_an_empty_region_is_said_and_nothing_is_read():
    image = np.full((6, 7), 0.3, np.float32)
    found = run([seg_region(), mean_of()], "regression", plain(), Output(labels=("v",)), image, pipeline=region())
    assert found.values == ()
    assert found.notes == ("no region (Lung field) was found: the models that read it were not run",)


def test_each_frame_has_its_own_region():
    frames = frames_with((2, 5, 3, 9), None, (10, 16, 12, 20))
    found = run([seg_region(), identity()], "segmentation-2d", plain(), SPOT, frames, pipeline=region())
    np.testing.assert_array_equal(found.structures[0].mask, frames > 0)
    assert found.notes == ("the region (Lung field) was found in 2 of 3 frames",)


def test_a_box_as_region():
    where = net(
        [("ReduceMax", "x", "m", {"axes": [1, 2, 3], "keepdims": 0}), ("Mul", "m edges", "boxes")],
        name="where",
        inputs={"x": (1, 1, "h", "w")},
        outputs={"boxes": (1, 1, 5)},
        constants={"edges": np.array([[[7.0, 5.0, 15.0, 11.0, 0.7]]]) / 0.8},
        task="detection",
        output=LUNG,
    )
    image = np.zeros((20, 24), np.float32)
    image[5:11, 7:15] = 0.8
    found = run([where, mean_of()], "regression", plain(), Output(labels=("v",)), image, pipeline=region())
    assert found.values[0].value == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("down", "across", "options", "expected"),
    [
        ((10, 20), (30, 50), {}, Crop(10, 30, 10, 20)),
        ((10, 20), (30, 50), {"margin": 0.1}, Crop(9, 28, 12, 24)),
        ((10.2, 19.7), (30, 50), {}, Crop(10, 30, 10, 20)),
        ((0, 10), (0, 20), {"margin": 0.5}, Crop(0, 0, 15, 30)),
        ((10, 20), (30, 50), {"square": True}, Crop(5, 30, 20, 20)),
        ((0, 10), (30, 50), {"square": True}, Crop(0, 30, 20, 20)),
        ((95, 100), (30, 50), {"square": True}, Crop(80, 30, 20, 20)),
        ((10, 10), (30, 50), {}, None),
    ],
)
def test_margins_and_squares(down, across, options, expected):
    table = Region(**{"model": "m", "label": "l", "margin": 0.0, **options})
    assert around(down, across, table, (100, 200)) == expected


# --- volumes


def volume_channel(values):
    slices, rows, columns = values.shape
    geometry = VolumeGeometry((0.0, 0.0, 0.0), (0.7, 0, 0), (0, 0.7, 0), (0, 0, 2.0), (slices, rows, columns))
    return (Channel("", values.astype(np.float32), geometry=geometry),)


def cube_net(name="net", **model):
    shape = ("n", 1, "d", "h", "w")
    return net([("Identity", "x", "y")], name=name, inputs={"x": shape}, outputs={"y": shape}, **model)


def rules_3d(**changes):
    return plain(polarity="as-is", window=SlidingWindow(size=(4, 8, 8), style="monai"), **changes)


def boxed_volume():
    values = np.zeros((9, 20, 17), np.float32)
    values[2:6, 4:13, 3:11] = 0.9
    return values


def test_a_volume_through_a_3d_graph():
    values = boxed_volume()
    found = run([cube_net()], "segmentation-3d", rules_3d(), SPOT, volume_channel(values), probabilities=True)
    np.testing.assert_array_equal(found.structures[0].mask, values > 0)
    np.testing.assert_allclose(found.structures[0].probability, values, atol=1e-5)
    assert [heat.kind for heat in found.maps] == ["uncertainty"]
    with pytest.raises(OutOfScopeError, match="volume"):
        run([cube_net()], "segmentation-3d", rules_3d(), SPOT, values[0])


@pytest.mark.parametrize("how", ["mean", "majority", "staple"])
def test_an_ensemble_of_volumes(how):
    values = boxed_volume()
    pipeline = Pipeline(kind="ensemble", combine=how)
    nets = [cube_net("a"), cube_net("b"), cube_net("c")]
    found = run(nets, "segmentation-3d", rules_3d(), SPOT, volume_channel(values), pipeline=pipeline)
    np.testing.assert_array_equal(found.structures[0].mask, values > 0)


def test_a_volume_behind_a_gate_and_within_a_region():
    values = boxed_volume()
    values[8] = 0.45
    gate = brightest(input=plain())
    parameters = {"threshold": 0.4}
    found = run([gate, cube_net()], "segmentation-3d", rules_3d(), SPOT, volume_channel(values), pipeline=GATED)
    np.testing.assert_array_equal(found.structures[0].mask, values > 0.5)
    assert found.notes == ("4 of 9 frames show the target (the heart): the others were not read",)
    cut = run(
        [seg_region(input=plain()), cube_net()],
        "segmentation-3d",
        rules_3d(),
        SPOT,
        volume_channel(values),
        pipeline=region(),
        parameters=parameters,
        probabilities=True,
    )
    # The region's own threshold lets slice 8 in as a whole; the crop is then the union, put back in place.
    np.testing.assert_array_equal(cut.structures[0].mask[:6], values[:6] > 0)
    np.testing.assert_allclose(cut.structures[0].probability[2:6], values[2:6], atol=1e-5)
    whole = run(
        [cube_net("where", task="segmentation-3d", output=LUNG), cube_net()],
        "segmentation-3d",
        rules_3d(),
        SPOT,
        volume_channel(values),
        pipeline=region(margin=0.2),
    )
    np.testing.assert_array_equal(whole.structures[0].mask, values > 0.5)


# --- cancel


def test_a_cancel_between_runs_ends_the_work():
    calls = []

    def check():
        calls.append(None)
        if len(calls) == 3:
            raise CancelledError("stop")

    nets = [identity()]
    pack = make_pack(nets, "segmentation-2d", plain(), SPOT)
    request = PredictRequest((Channel("", np.zeros((50, 4, 4), np.float32)),))
    with pytest.raises(CancelledError):
        predict(pack, sessions_of(pack, nets), request, lambda _: None, check)
    assert len(calls) == 3


def test_a_pack_with_a_way_of_its_own_is_refused():
    nets = [identity()]
    pack = make_pack(nets, "landmarks", plain(), SPOT, postprocessing="spine-chain")
    with pytest.raises(ModelError, match="spine-chain"):
        predict(pack, {}, PredictRequest((Channel("", np.zeros((4, 4), np.float32)),)), lambda _: None, lambda: None)
