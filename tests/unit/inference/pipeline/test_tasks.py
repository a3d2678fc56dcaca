"""Every task on one image and on frames, with tiny graphs in ONNX Runtime."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import ModelError, OutOfScopeError
from inference.packs.schema import Normalise, Output, Series, SlidingWindow, Video
from inference.pipeline.geometry import place
from inference.pipeline.request import Channel
from tests.unit.inference.pipeline.pipeline_cases import FREE, Net, identity, net, plain, run, weighted_classes

SPOT = Output(labels=("spot",), codes={"spot": "SCT:1"}, colours={"spot": "#0A141E"})


def image_with(rows, columns, *rectangles):
    image = np.zeros((rows, columns), np.float32)
    for top, bottom, left, right in rectangles:
        image[top:bottom, left:right] = 1.0
    return image


# --- classification


def halves(rows=8, columns=8):
    """Three classes: what lies left, right, and a constant small part everywhere."""
    weights = np.zeros((3, rows, columns))
    weights[0, :, : columns // 2] = 1.0
    weights[1, :, columns // 2 :] = 1.0
    weights[2] = 0.25
    return weights / 8.0


CLASSES = Output(labels=("a", "b", "c"), activation="softmax", tensors={"scores": "scores"})


def test_classes_that_exclude_one_another():
    image = image_with(8, 8, (0, 8, 0, 2))
    found = run([weighted_classes(halves())], "classification", plain(), CLASSES, image)
    logits = np.array([2.0, 0.0, 0.5])
    expected = np.exp(logits) / np.exp(logits).sum()
    assert [score.label for score in found.scores] == ["a", "b", "c"]
    np.testing.assert_allclose([score.probability for score in found.scores], expected, atol=1e-6)
    assert not any(score.calibrated for score in found.scores)
    assert found.seconds > 0


def test_temperature_and_isotonic_curves():
    image = image_with(8, 8, (0, 8, 0, 2))
    calibration = {
        "probabilities": {"calibrated": True, "method": "x", "cases": 9, "calibration_error": 0.01},
        "temperature": 2.0,
        "roc": {},
    }
    found = run([weighted_classes(halves())], "classification", plain(), CLASSES, image, calibration=calibration)
    logits = np.array([2.0, 0.0, 0.5]) / 2
    expected = np.exp(logits) / np.exp(logits).sum()
    np.testing.assert_allclose([score.probability for score in found.scores], expected, atol=1e-6)
    assert all(score.calibrated for score in found.scores)
    calibration["isotonic"] = {"a": {"x": [0, 1], "y": [0, 0.5]}}
    found = run([weighted_classes(halves())], "classification", plain(), CLASSES, image, calibration=calibration)
    halved = expected * [0.5, 1, 1]
    np.testing.assert_allclose([score.probability for score in found.scores], halved / halved.sum(), atol=1e-6)


@pytest.mark.parametrize(
    "wrong",
    [
        {"temperature": 0},
        {"temperature": "hot"},
        {"isotonic": {"a": {"x": [0, 1], "y": [1, 0]}}},
        {"isotonic": {"a": {"x": [0, 1], "y": [0]}}},
    ],
)
def test_a_wrong_calibration_is_refused_by_name(wrong):
    with pytest.raises(ModelError, match="calibration file of the model pack 'tiny'"):
        run(
            [weighted_classes(halves())],
            "classification",
            plain(),
            CLASSES,
            np.zeros((8, 8), np.float32),
            calibration=wrong,
        )


def test_a_taxonomy_sums_the_children():
    taxonomy = {"top": "", "left": "top", "a": "left", "c": "left", "b": "top", "unused": ""}
    image = image_with(8, 8, (0, 8, 0, 2))
    output = Output(**{**_fields(CLASSES), "taxonomy": "tree.csv"})
    found = run([weighted_classes(halves())], "classification", plain(), output, image, taxonomy=taxonomy)
    by_label = {score.label: score for score in found.scores}
    assert list(by_label) == ["top", "left", "a", "c", "b"]
    assert by_label["left"].probability == pytest.approx(by_label["a"].probability + by_label["c"].probability)
    assert by_label["top"].probability == pytest.approx(1.0)
    assert (by_label["a"].parent, by_label["left"].parent, by_label["top"].parent) == ("left", "top", "")


def test_classes_that_do_not_exclude_one_another():
    output = Output(labels=("a", "b", "c"), activation="sigmoid", multi_label=True, tensors={"scores": "scores"})
    found = run([weighted_classes(halves())], "classification", plain(), output, image_with(8, 8, (0, 8, 0, 2)))
    np.testing.assert_allclose(
        [score.probability for score in found.scores], 1 / (1 + np.exp([-2.0, 0, -0.5])), atol=1e-6
    )


def test_a_graph_with_one_logit_for_two_classes():
    output = Output(labels=("healthy", "ill"), activation="sigmoid", tensors={"scores": "scores"})
    found = run([weighted_classes(halves()[:1])], "classification", plain(), output, image_with(8, 8, (0, 8, 0, 2)))
    np.testing.assert_allclose([score.probability for score in found.scores], [0.119203, 0.880797], atol=1e-5)


def test_scores_that_are_no_probabilities_are_refused():
    output = Output(labels=("a", "b", "c"), tensors={"scores": "scores"})
    with pytest.raises(ModelError, match=r"net\.onnx.*softmax"):
        run([weighted_classes(halves())], "classification", plain(), output, image_with(8, 8, (0, 8, 0, 2)))


def test_frames_are_averaged_and_a_note_says_so():
    frames = np.stack([image_with(8, 8, (0, 8, 0, 2)), image_with(8, 8, (0, 8, 6, 8))])
    single = [run([weighted_classes(halves())], "classification", plain(), CLASSES, frame) for frame in frames]
    both = run([weighted_classes(halves())], "classification", plain(), CLASSES, frames)
    expected = np.mean([[score.probability for score in found.scores] for found in single], axis=0)
    np.testing.assert_allclose([score.probability for score in both.scores], expected, atol=1e-7)
    assert both.notes == ("the scores are the mean over 2 frames",)


def video_net(shape, axis):
    """One value: the first frame's mean plus ten times the last one's."""
    weights = np.array([1.0, 0.0, 10.0]) / 16.0
    layout = [1] * len(shape)
    layout[axis] = 3
    return net(
        [("Mul", "x w", "p"), ("ReduceSum", "p axes", "values", {"keepdims": 0})],
        inputs={"x": shape},
        outputs={"values": ("n",)},
        constants={"w": weights.reshape(layout), "axes": np.arange(1, len(shape), dtype=np.int64)},
    )


@pytest.mark.parametrize(
    ("shape", "axis"), [(("n", 1, 3, 4, 4), 2), (("n", 3, 1, 4, 4), 1), (("n", 3, 4, 4), 1), ((1, 1, "t", 4, 4), 2)]
)
def test_video_windows(shape, axis):
    output = Output(labels=("value",), units={"value": "ml"})
    frames = np.arange(6, dtype=np.float32)[:, None, None].repeat(4, 1).repeat(4, 2)
    rules = plain(video=Video(frames=3, stride=2))
    found = run([video_net(shape, axis)], "regression", rules, output, frames)
    # Windows 0-2, 2-4, and the last one, 3-5.
    assert found.values[0].value == pytest.approx(np.mean([0 + 20, 2 + 40, 3 + 50]))
    assert found.notes == ("the values are the mean over 3 windows of frames",)
    short = run([video_net(shape, axis)], "regression", rules, output, frames[1:3])
    assert short.values[0].value == pytest.approx(1 + 20)
    assert "repeated" in short.notes[0]


# --- regression, embedding, metadata, channels


def test_values_with_units_and_intervals():
    graph = net(
        [
            ("ReduceMean", "x", "m", {"axes": [1, 2, 3], "keepdims": 0}),
            ("Unsqueeze", "m one", "u"),
            ("Mul", "u f", "values"),
        ],
        outputs={"values": ("n", 2)},
        constants={"f": np.array([1.0, 10.0]), "one": np.array([1], np.int64)},
    )
    output = Output(labels=("volume", "rate"), units={"volume": "ml", "rate": "%"})
    calibration = {"values": {"rate": {"half_width": 2.5, "level": 0.9}}}
    found = run([graph], "regression", plain(), output, np.full((5, 7), 3.0, np.float32), calibration=calibration)
    first, second = found.values
    assert (first.name, first.value, first.unit, first.low) == ("volume", 3.0, "ml", None)
    assert (second.value, second.unit, second.low, second.high, second.level) == (30.0, "%", 27.5, 32.5, 0.9)


def test_a_spread_widens_the_interval():
    graph = net(
        [
            ("ReduceMean", "x", "values", {"axes": [2, 3], "keepdims": 0}),
            ("ReduceMax", "x", "spread", {"axes": [2, 3], "keepdims": 0}),
        ],
        outputs={"values": ("n", 1), "spread": ("n", 1)},
    )
    output = Output(labels=("v",), tensors={"values": "values", "spread": "spread"})
    calibration = {"values": {"v": {"half_width": 2.0, "level": 0.8}}}
    image = np.zeros((2, 2), np.float32)
    image[0, 0] = 4.0
    (value,) = run([graph], "regression", plain(), output, image, calibration=calibration).values
    assert (value.value, value.low, value.high) == (1.0, -7.0, 9.0)


def test_an_embedding():
    graph = net(
        [("ReduceMean", "x", "e", {"axes": [1, 3], "keepdims": 0})],
        inputs={"x": ("n", 1, 6, 4)},
        outputs={"e": ("n", 6)},
    )
    image = np.arange(6, dtype=np.float32)[:, None].repeat(4, 1)
    found = run([graph], "embedding", plain(size=(6, 4)), Output(labels=("e",)), image)
    np.testing.assert_allclose(found.embedding, np.arange(6))


def test_metadata_reaches_the_graph():
    graph = net(
        [
            ("ReduceMean", "x", "m", {"axes": [2, 3], "keepdims": 0}),
            ("Mul", "m zero", "z"),
            ("Add", "z meta", "values"),
        ],
        inputs={"x": FREE, "meta": (1, 4)},
        outputs={"values": (1, 4)},
        constants={"zero": np.zeros(1)},
    )
    rules = plain(metadata=("age", "age known", "male", "female"), metadata_tensor="meta")
    output = Output(labels=("a", "k", "m", "f"))
    image = np.ones((3, 3), np.float32)
    found = run([graph], "regression", rules, output, image, age_years=50.0, sex="M")
    assert [value.value for value in found.values] == pytest.approx([0.5, 1, 1, 0])
    assert [value.value for value in run([graph], "regression", rules, output, image).values] == [0, 0, 0, 0]


def test_registered_series_reach_their_channels():
    graph = net(
        [("ReduceMean", "x", "values", {"axes": [2, 3], "keepdims": 0})],
        inputs={"x": ("n", 2, "h", "w")},
        outputs={"values": ("n", 2)},
    )
    rules = plain(channels=2, series=(Series(name="DWI"), Series(name="ADC")))
    channels = (Channel("ADC", np.full((2, 3), 7.0, np.float32)), Channel("DWI", np.full((2, 3), 5.0, np.float32)))
    found = run([graph], "regression", rules, Output(labels=("d", "a")), channels)
    assert [value.value for value in found.values] == [5.0, 7.0]
    with pytest.raises(OutOfScopeError, match="DWI"):
        run([graph], "regression", rules, Output(labels=("d", "a")), channels[:1])


def test_graphs_with_channels_last_and_8_bit_input():
    graph = net(
        [("Cast", "x", "f", {"to": 1}), ("ReduceMean", "f", "values", {"axes": [1, 2], "keepdims": 0})],
        inputs={"x": ("n", "h", "w", 3)},
        outputs={"values": ("n", 3)},
        types={"x": "uint8"},
    )
    picture = np.zeros((4, 6, 3), np.uint8)
    picture[:] = [10, 20, 250]
    found = run([graph], "regression", plain(channels=3), Output(labels=("r", "g", "b")), picture)
    assert [value.value for value in found.values] == [10, 20, 250]


# --- segmentation


@pytest.mark.parametrize("shape", [(33, 21), (64, 48), (7, 101)])
@pytest.mark.parametrize("fit", ["stretch", "letterbox", "pad"])
def test_a_mask_lies_exactly_on_the_image(shape, fit):
    """The graph reads twice the size (or as it is), and its mask is the rectangle to the pixel."""
    rows, columns = shape
    image = image_with(rows, columns, (2, rows - 3, 3, columns - 1))
    size = (rows * 2, columns * 2) if fit == "stretch" else (rows + 9, columns + 4)
    rules = plain(size=size, fit="pad" if fit == "letterbox" else fit, interpolation="nearest")
    found = run([identity()], "segmentation-2d", rules, SPOT, image)
    (structure,) = found.structures
    np.testing.assert_array_equal(structure.mask, image > 0)
    assert (structure.name, structure.code, structure.colour) == ("spot", "SCT:1", (10, 20, 30))
    assert structure.probability is None
    assert structure.mask.dtype == np.bool_


@settings(max_examples=60, deadline=None)
@given(st.data(), st.integers(4, 70), st.integers(4, 70), st.sampled_from(["stretch", "letterbox", "pad", "crop"]))
def test_any_rectangle_comes_back_within_a_pixel(data, rows, columns, fit):
    """Through a graph of any larger size: the mask is the rectangle, at most one image pixel off at its edges."""
    top, left = data.draw(st.integers(0, rows - 2)), data.draw(st.integers(0, columns - 2))
    bottom, right = data.draw(st.integers(top + 2, rows)), data.draw(st.integers(left + 2, columns))
    size = data.draw(st.tuples(st.integers(rows, 3 * rows), st.integers(columns, 3 * columns)))
    image = image_with(rows, columns, (top, bottom, left, right))
    nets = [_SHARED.setdefault("identity", identity())]
    mask = run(nets, "segmentation-2d", plain(size=size, fit=fit), SPOT, image).structures[0].mask
    part = place((rows, columns), size, fit).part
    seen = np.zeros((rows, columns), bool)
    seen[part[0] : part[0] + part[2], part[1] : part[1] + part[3]] = True
    assert not mask[~seen].any()
    core = image_with(rows, columns, (top + 1, bottom - 1, left + 1, right - 1)) > 0
    edge = image_with(rows, columns, (max(0, top - 1), bottom + 1, max(0, left - 1), right + 1)) > 0
    assert mask[core & seen].all()
    assert not mask[~edge].any()


_SHARED: dict[str, Net] = {}


def two_of_three():
    """Channels: background, where the image is 1, where it is 2."""
    return net(
        [("Sub", "x levels", "d"), ("Abs", "d", "a"), ("Mul", "a k", "y")],
        outputs={"y": ("n", 3, "h", "w")},
        constants={"levels": np.array([0.0, 1.0, 2.0]).reshape(1, 3, 1, 1), "k": np.array([-10.0])},
    )


def test_softmax_with_a_background_and_an_entropy_map():
    image = image_with(20, 30, (2, 9, 3, 11))
    image[12:18, 20:29] = 2.0
    image[0, 0] = 0.5
    output = Output(labels=("one", "two"), activation="softmax", background=True)
    found = run([two_of_three()], "segmentation-2d", plain(), output, image, probabilities=True)
    one, two = found.structures
    np.testing.assert_array_equal(one.mask, image == 1)
    np.testing.assert_array_equal(two.mask, image == 2)
    assert one.probability[4, 5] == pytest.approx(1, abs=1e-3)
    assert one.probability[0, 0] == pytest.approx(0.5, abs=1e-3)
    (heat,) = found.maps
    assert (heat.kind, heat.label) == ("uncertainty", "")
    assert np.unravel_index(heat.values.argmax(), heat.values.shape) == (0, 0)
    assert heat.values[0, 0] == pytest.approx(np.log(2) / np.log(3), abs=1e-3)


def test_structures_that_overlap_each_have_their_threshold_and_doubt():
    graph = net(
        [("Concat", "x half", "y", {"axis": 1})],
        inputs={"x": (1, 1, 4, 5)},
        outputs={"y": (1, 2, 4, 5)},
        constants={"half": np.full((1, 1, 4, 5), 0.45)},
    )
    image = image_with(4, 5, (0, 2, 0, 5)) * 0.6
    output = Output(labels=("a", "b"), multi_label=True)
    found = run([graph], "segmentation-2d", plain(), output, image, probabilities=True, parameters={"threshold": 0.4})
    np.testing.assert_array_equal(found.structures[0].mask, image > 0)
    assert found.structures[1].mask.all()
    assert [heat.label for heat in found.maps] == ["a", "b"]
    assert found.maps[1].values[0, 0] == pytest.approx(0.9)
    assert found.notes == ()


def test_a_label_map_of_whole_numbers():
    graph = net(
        [("Cast", "x", "y", {"to": 7})],
        outputs={"y": ("n", 1, "h", "w")},
        types={"y": "int64"},
    )
    image = np.array([[0, 1, 2], [2, 2, 0]], np.float32)
    found = run([graph], "segmentation-2d", plain(), Output(labels=("a", "b"), background=True), image)
    np.testing.assert_array_equal(found.structures[0].mask, image == 1)
    np.testing.assert_array_equal(found.structures[1].mask, image == 2)
    with pytest.raises(ModelError, match="no label"):
        run([graph], "segmentation-2d", plain(), Output(labels=("a",), background=True), image)


def test_clean_up_by_parameters():
    image = image_with(30, 30, (2, 12, 2, 12), (20, 26, 20, 26), (28, 29, 2, 3))
    image[5:7, 5:7] = 0.0

    def mask(**parameters):
        return run([identity()], "segmentation-2d", plain(), SPOT, image, parameters=parameters).structures[0].mask

    assert mask().sum() == (image > 0).sum()
    assert mask(smallest_part=2).sum() == (image > 0).sum() - 1
    largest = mask(largest_part=True)
    assert largest[2:12, 2:12].sum() == largest.sum() == 96
    assert mask(largest_part=True, fill_holes=True).sum() == 100
    with pytest.raises(ModelError, match=r"'tiny'.*unknown field `larges_part`"):
        mask(larges_part=True)
    with pytest.raises(ModelError, match="threshold"):
        mask(threshold=2)


@pytest.mark.parametrize("style", ["nnunet", "monai"])
def test_a_sliding_window_gives_what_the_whole_gives(style):
    rng = np.random.default_rng(4)
    image = rng.random((45, 61)).astype(np.float32)
    window = SlidingWindow(size=(16, 24), overlap=0.5, style=style, batch=3)
    whole = run([identity()], "segmentation-2d", plain(), SPOT, image, probabilities=True).structures[0]
    slid = run([identity()], "segmentation-2d", plain(window=window), SPOT, image, probabilities=True).structures[0]
    np.testing.assert_allclose(slid.probability, whole.probability, atol=1e-2 if style == "nnunet" else 1e-5)
    fixed = identity_of((1, 1, 16, 24))
    again = run([fixed], "segmentation-2d", plain(window=window), SPOT, image, probabilities=True).structures[0]
    np.testing.assert_array_equal(again.probability, slid.probability)
    small = run([fixed], "segmentation-2d", plain(window=window), SPOT, image[:9, :11]).structures[0]
    np.testing.assert_array_equal(small.mask, image[:9, :11] >= 0.5)


def identity_of(shape):
    return net([("Identity", "x", "y")], inputs={"x": shape}, outputs={"y": shape})


def test_frames_are_segmented_one_by_one():
    frames = np.stack([image_with(9, 12, (k, k + 3, 2, 7)) for k in range(4)])
    found = run([identity()], "segmentation-2d", plain(), SPOT, frames, probabilities=True)
    np.testing.assert_array_equal(found.structures[0].mask, frames > 0)
    assert found.structures[0].probability.shape == frames.shape
    assert found.maps[0].values.shape == frames.shape
    colour = (frames[..., None].repeat(3, -1) * 255).astype(np.uint8)
    found = run([identity()], "segmentation-2d", plain(normalise=(Normalise(kind="unit"),)), SPOT, colour)
    assert found.structures[0].mask.shape == (4, 9, 12)


def test_a_mask_of_another_number_of_channels_is_refused():
    with pytest.raises(ModelError, match=r"net\.onnx.*2 channels"):
        run([identity()], "segmentation-2d", plain(), Output(labels=("a", "b")), np.zeros((3, 3), np.float32))


# --- the others through the whole


def test_detection_on_frames():
    graph = net(
        [
            ("ReduceMax", "x", "m", {"axes": [1, 2, 3], "keepdims": 0}),
            ("Mul", "m unit", "s"),
            ("Reshape", "s shape", "box_scores"),
            ("Identity", "corners", "boxes"),
        ],
        inputs={"x": (1, 1, "h", "w")},
        outputs={"boxes": (1, 2, 4), "box_scores": (1, 2, 1)},
        constants={
            "unit": np.array([1.0, 0.5]),
            "shape": np.array([1, 2, 1], np.int64),
            "corners": np.array([[[2.0, 4, 10, 8], [20, 4, 30, 16]]]),
        },
    )
    output = Output(labels=("lung",), tensors={"boxes": "boxes", "box_scores": "box_scores"})
    frames = np.stack([np.full((20, 40), value, np.float32) for value in (0.2, 0.8)])
    found = run([graph], "detection", plain(), output, frames)
    assert [(box.frame, round(box.score, 3)) for box in found.boxes] == [(1, 0.8), (1, 0.4)]
    assert (found.boxes[0].x, found.boxes[0].y, found.boxes[0].width, found.boxes[0].height) == (1.5, 3.5, 8.0, 4.0)
    doubled = run([graph], "detection", plain(size=(40, 80)), output, frames[1])
    assert (doubled.boxes[0].x, doubled.boxes[0].width, doubled.boxes[0].y) == (0.5, 4.0, 1.5)


def test_landmarks_of_an_image_and_not_of_several_frames():
    graph = net([("Identity", "x", "maps")], inputs={"x": FREE}, outputs={"maps": FREE})
    image = np.zeros((20, 30), np.float32)
    image[7, 19] = 1.0
    image[7, 20] = 0.5
    output = Output(labels=("tip",), tensors={"maps": "maps"})
    (point,) = run([graph], "landmarks", plain(), output, image).points
    assert (point.label, point.name, point.y, point.score) == ("tip", "", 7.0, 1.0)
    assert 19 < point.x < 19.5
    with pytest.raises(OutOfScopeError, match="single image"):
        run([graph], "landmarks", plain(), output, np.stack([image] * 2))


def test_an_anomaly_map_and_its_score():
    graph = net(
        [("Mul", "x zero", "reconstruction")],
        outputs={"reconstruction": FREE},
        constants={"zero": np.zeros(1)},
    )
    image = image_with(10, 10, (0, 2, 0, 5)) * 0.5
    calibration = {"probabilities": {"calibrated": True}, "isotonic": {"odd": {"x": [0, 0.5, 1], "y": [0, 0.9, 1]}}}
    found = run(
        [graph],
        "anomaly-map",
        plain(),
        Output(labels=("odd",)),
        image,
        parameters={"anomaly_quantile": 0.95},
        calibration=calibration,
    )
    (heat,) = found.maps
    assert (heat.kind, heat.label) == ("anomaly", "odd")
    np.testing.assert_allclose(heat.values, image)
    assert (found.scores[0].label, found.scores[0].probability, found.scores[0].calibrated) == ("odd", 0.9, True)


def test_models_together_each_give_their_part():
    rules = plain()
    classes = weighted_classes(halves(), name="kind", task="classification", output=CLASSES)
    found = run([identity(name="where"), classes], "segmentation-2d", rules, SPOT, image_with(8, 8, (0, 8, 0, 2)))
    assert [structure.name for structure in found.structures] == ["spot"]
    assert [score.label for score in found.scores] == ["a", "b", "c"]


def test_a_graph_that_takes_more_than_an_image_is_refused():
    graph = net([("Add", "x z", "y")], inputs={"x": FREE, "z": FREE}, outputs={"y": FREE})
    with pytest.raises(ModelError, match=r"net\.onnx.*one image.*x, z"):
        run([graph], "segmentation-2d", plain(), SPOT, np.zeros((3, 3), np.float32))


def _fields(output):
    import msgspec

    return msgspec.structs.asdict(output)
