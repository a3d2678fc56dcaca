"""Boxes from every layout of tensors, suppression against a plain reference, fusion of several models' boxes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import ModelError
from inference.packs.schema import Output
from inference.pipeline.detect import fused, overlaps, read_boxes, suppressed
from inference.pipeline.found import RawBox
from inference.pipeline.geometry import place
from inference.pipeline.parameters import Parameters

TWO = Output(labels=("a", "b"))
PLAIN = Parameters(score_threshold=0.1)


def plain_suppression(corners, scores, labels, overlap):
    """The textbook's double loop."""
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    kept = []
    for i in order:
        for j in kept:
            if labels[i] != labels[j]:
                continue
            width = min(corners[i][2], corners[j][2]) - max(corners[i][0], corners[j][0])
            height = min(corners[i][3], corners[j][3]) - max(corners[i][1], corners[j][1])
            common = max(0, width) * max(0, height)
            areas = [(c[2] - c[0]) * (c[3] - c[1]) for c in (corners[i], corners[j])]
            if common / (sum(areas) - common) > overlap:
                break
        else:
            kept.append(i)
    return kept


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 60), st.integers(1, 3), st.floats(0, 1), st.integers(0, 2**31))
def test_suppression_agrees_with_the_double_loop(count, classes, overlap, seed):
    rng = np.random.default_rng(seed)
    start, side = rng.integers(0, 20, (count, 2)), rng.integers(1, 15, (count, 2))
    corners = np.concatenate([start, start + side], 1).astype(np.float64)
    scores = rng.integers(0, 10, count) / 10.0  # with ties
    labels = rng.integers(0, classes, count)
    assert suppressed(corners, scores, labels, overlap) == plain_suppression(corners, scores, labels, overlap)


def test_intersection_over_union_by_hand():
    found = overlaps(np.array([0.0, 0, 4, 4]), np.array([[2.0, 2, 6, 6], [0, 0, 4, 4], [4, 0, 8, 4]]))
    np.testing.assert_allclose(found, [4 / 28, 1, 0])


def boxes_of(tensors, output=TWO, parameters=PLAIN, placing=None):
    placing = placing or place((100, 200), (100, 200), "stretch")
    found = read_boxes(
        {k: np.asarray(v, np.float32) for k, v in tensors.items()}, output, placing, parameters, "The model m"
    )
    return [(box.label, box.left, box.top, box.right, box.bottom, round(box.score, 4)) for box in found]


EXPECTED = [(1, 10.0, 20.0, 30.0, 60.0, 0.75), (0, 50.0, 0.0, 90.0, 10.0, 0.5)]
CORNERS = [[50, 0, 90, 10], [10, 20, 30, 60]]


@pytest.mark.parametrize(
    "tensors",
    [
        {"boxes": [CORNERS], "box_scores": [[[0.5, 0.1], [0.2, 0.75]]]},
        {"boxes": CORNERS, "box_scores": [0.5, 0.75], "box_labels": [0, 1]},
        {"boxes": [CORNERS], "box_scores": [[0.5, 0.75]], "box_labels": [[0, 1]]},
        {"boxes": [[[50, 0, 90, 10, 0.5, 0.1], [10, 20, 30, 60, 0.2, 0.75]]]},
        {"boxes": [np.transpose([[50, 0, 90, 10, 0.5, 0.1], [10, 20, 30, 60, 0.2, 0.75]])]},
        {"boxes": [[[50, 0, 90, 10, 0.5, 1.0, 0.1], [10, 20, 30, 60, 1.0, 0.2, 0.75]]]},
    ],
)
def test_every_layout_gives_the_same_boxes(tensors):
    assert boxes_of(tensors) == EXPECTED


def test_one_box_alone_in_every_layout():
    for tensors in (
        {"boxes": [[[10, 20, 30, 60]]], "box_scores": [[[0.2, 0.75]]]},
        {"boxes": [[10, 20, 30, 60]], "box_scores": [0.75], "box_labels": [1]},
        {"boxes": [[[10, 20, 30, 60]]], "box_scores": [[0.75]], "box_labels": [[1]]},
    ):
        assert boxes_of(tensors) == EXPECTED[:1]


def test_no_box_at_all():
    assert boxes_of({"boxes": np.zeros((1, 0, 4)), "box_scores": np.zeros((1, 0, 2))}) == []
    assert boxes_of({"boxes": np.zeros((0, 4)), "box_scores": np.zeros(0), "box_labels": np.zeros(0)}) == []


@pytest.mark.parametrize(
    ("form", "boxes"), [("xywh", [[10, 20, 20, 40]]), ("cxcywh", [[20, 40, 20, 40]]), ("xyxy", [[10, 20, 30, 60]])]
)
def test_formats_and_units(form, boxes):
    parameters = Parameters(box_format=form)
    assert boxes_of({"boxes": boxes, "box_scores": [[0.2, 0.75]]}, parameters=parameters) == EXPECTED[:1]
    shares = np.asarray(boxes) / [200, 100, 200, 100]
    parameters = Parameters(box_format=form, box_units="share")
    (found,) = boxes_of({"boxes": shares, "box_scores": [[0.2, 0.75]]}, parameters=parameters)
    assert found == pytest.approx(EXPECTED[0])


def test_boxes_come_back_through_a_letterbox_and_stay_in_the_image():
    placing = place((50, 100), (200, 200), "letterbox")  # twice as large, 50 rows of padding above
    assert boxes_of({"boxes": [[20, 70, 60, 110]], "box_scores": [[0.9, 0]]}, placing=placing) == [
        (0, 10.0, 10.0, 30.0, 30.0, 0.9)
    ]
    assert boxes_of({"boxes": [[-20, 0, 60, 110]], "box_scores": [[0.9, 0]]}, placing=placing) == [
        (0, 0.0, 0.0, 30.0, 30.0, 0.9)
    ]
    assert boxes_of({"boxes": [[20, 0, 60, 49]], "box_scores": [[0.9, 0]]}, placing=placing) == []


def test_background_classes_and_bounds():
    output = Output(labels=("a", "b"), background=True)
    found = boxes_of({"boxes": CORNERS, "box_scores": [0.5, 0.75], "box_labels": [1, 0]}, output=output)
    assert found == [EXPECTED[1]]
    many = [[10 * i, 0, 10 * i + 5, 5] for i in range(10)]
    scores = np.linspace(0.9, 0.2, 10)
    tensors = {"boxes": many, "box_scores": scores, "box_labels": np.arange(10) % 2}
    assert len(boxes_of(tensors, parameters=Parameters(max_boxes=3))) == 3
    assert [box[0] for box in boxes_of(tensors, parameters=Parameters(boxes_per_label=1))] == [0, 1]
    assert len(boxes_of(tensors, parameters=Parameters(score_threshold=0.85))) == 1


def test_logits_become_scores():
    output = Output(labels=("a", "b"), activation="softmax", background=True)
    found = boxes_of({"boxes": CORNERS[:1], "box_scores": [[0.0, np.log(6.0), 0.0]]}, output=output)
    assert found == [(0, 50.0, 0.0, 90.0, 10.0, 0.75)]


@pytest.mark.parametrize(
    "tensors",
    [
        {"boxes": [[1, 2, 3]], "box_scores": [[0.1, 0.2]]},
        {"boxes": CORNERS, "box_scores": [0.5, 0.75]},
        {"boxes": CORNERS, "box_scores": [0.5, 0.75], "box_labels": [0, 2]},
        {"boxes": CORNERS, "box_scores": [0.5, 0.75], "box_labels": [0]},
        {"boxes": CORNERS, "box_scores": [[0.1, 0.2, 0.3], [0.1, 0.2, 0.3]]},
        {"boxes": CORNERS, "box_scores": [[5.0, 2.0], [1.0, 2.0]]},
    ],
)
def test_tensors_that_do_not_fit_are_refused_with_the_models_name(tensors):
    with pytest.raises(ModelError, match="The model m"):
        boxes_of(tensors)


def box(label, left, score, top=0.0):
    return RawBox(label, left, top, left + 10.0, top + 10.0, score)


def test_boxes_of_three_models_are_fused():
    models = [[box(0, 0, 0.9), box(1, 50, 0.6)], [box(0, 2, 0.6)], [box(0, 1, 0.3)]]
    parameters = Parameters(score_threshold=0.0)
    first, second = fused(models, parameters, majority=False)
    assert first.left == pytest.approx((0 * 0.9 + 2 * 0.6 + 1 * 0.3) / 1.8)
    assert first.score == pytest.approx(0.6)
    assert (second.label, second.left) == (1, pytest.approx(50))
    assert second.score == pytest.approx(0.2)
    (only,) = fused(models, parameters, majority=True)
    assert (only.label, only.score) == (0, pytest.approx(0.6))
