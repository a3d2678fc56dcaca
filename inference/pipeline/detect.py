"""Detection: boxes from a graph's tensors, non-maximum suppression, and the fusion of several models' boxes."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.packs.schema import Activation, Output, Role
from inference.pipeline.activate import activated
from inference.pipeline.found import RawBox
from inference.pipeline.geometry import Placing
from inference.pipeline.parameters import Parameters

CANDIDATES: Final = 5000
"""Boxes that non-maximum suppression looks at, at most: the highest scores."""
Array = NDArray[np.float64]


def read_boxes(
    tensors: Mapping[Role, NDArray[Any]], output: Output, placing: Placing, parameters: Parameters, title: str
) -> tuple[RawBox, ...]:
    """Boxes of one image on its own grid, highest score first, each class after non-maximum suppression.

    Args:
        tensors: "boxes" (n, 4) with "box_scores" (n,) or (n, classes) and, for (n,), "box_labels" (n,); or "boxes"
            alone as (n, 4 + classes), (n, 5 + classes) with a score of there being an object before the classes, or
            the same transposed. A leading axis of 1 is taken off.
        output: with `background`, class 0 of scores and labels is the background.
        placing: of the graph's input.
        parameters: format, units and thresholds.
        title: of the model.

    Raises:
        ModelError: tensors that do not fit one another or the labels.
    """
    boxes, scores, labels = _split(tensors, output, title)
    keep = np.flatnonzero(scores >= parameters.score_threshold)
    order = keep[np.argsort(-scores[keep], kind="stable")][:CANDIDATES]
    corners = _on_image(_corners(boxes[order], parameters, placing), placing)
    scores, labels = scores[order], labels[order]
    whole = (corners[:, 2] > corners[:, 0]) & (corners[:, 3] > corners[:, 1])
    corners, scores, labels = corners[whole], scores[whole], labels[whole]
    found = [
        _box(int(labels[i]), corners[i], float(scores[i]))
        for i in suppressed(corners, scores, labels, parameters.nms_overlap)
    ]
    return bounded(found, parameters)


def suppressed(corners: Array, scores: Array, labels: NDArray[np.intp], overlap: float) -> list[int]:
    """Non-maximum suppression, class by class.

    Args:
        corners: (n, 4) left, top, right, bottom.
        scores: (n,); of equal ones the first goes first.
        labels: (n,) class of each.
        overlap: intersection over union above which the lower score is dropped.

    Returns:
        Indices of the boxes that stay, highest score first.
    """
    order = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    while order.size:
        first, rest = int(order[0]), order[1:]
        kept.append(first)
        clash = (labels[rest] == labels[first]) & (overlaps(corners[first], corners[rest]) > overlap)
        order = rest[~clash]
    return kept


def overlaps(one: Array, others: Array) -> Array:
    """Intersection over union of a box (4,) with others (n, 4)."""
    width = np.minimum(one[2], others[:, 2]) - np.maximum(one[0], others[:, 0])
    height = np.minimum(one[3], others[:, 3]) - np.maximum(one[1], others[:, 1])
    common = np.maximum(width, 0.0) * np.maximum(height, 0.0)
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    union = (one[2] - one[0]) * (one[3] - one[1]) + areas - common
    return np.asarray(common / np.maximum(union, np.finfo(np.float64).tiny), np.float64)


def fused(models: Sequence[Sequence[RawBox]], parameters: Parameters, *, majority: bool) -> tuple[RawBox, ...]:
    """Boxes of several models as one set: weighted boxes fusion (Solovyev, Wang and Gabruseva 2021).

    Boxes of one class that overlap by more than `nms_overlap` are one; its edges are the mean weighted by the scores.
    Its score is the sum of the scores (at most one box of each model) over the number of models; with `majority` a
    box that at most half of the models have is dropped, and the score is the mean of those that have it.
    """
    pool = sorted(
        ((box, index) for index, boxes in enumerate(models) for box in boxes), key=lambda pair: -pair[0].score
    )
    clusters: list[dict[int, RawBox]] = []
    for box, index in pool:
        edges = np.array([box.left, box.top, box.right, box.bottom])
        for cluster in clusters:
            merged = _merged(list(cluster.values()), 1.0)
            other = np.array([[merged.left, merged.top, merged.right, merged.bottom]])
            near = box.label == merged.label and overlaps(edges, other)[0] > parameters.nms_overlap
            if near and index not in cluster:
                cluster[index] = box
                break
        else:
            clusters.append({index: box})
    count = len(models)
    if majority:
        clusters = [cluster for cluster in clusters if 2 * len(cluster) > count]
    merged_boxes = [_merged(list(cluster.values()), 1.0 if majority else len(cluster) / count) for cluster in clusters]
    return bounded(sorted(merged_boxes, key=lambda box: -box.score), parameters)


def bounded(boxes: Sequence[RawBox], parameters: Parameters) -> tuple[RawBox, ...]:
    """The first `max_boxes`, and of each label the first `boxes_per_label`."""
    if parameters.boxes_per_label is not None:
        counts: dict[int, int] = {}
        kept = []
        for box in boxes:
            counts[box.label] = counts.get(box.label, 0) + 1
            if counts[box.label] <= parameters.boxes_per_label:
                kept.append(box)
        boxes = kept
    return tuple(boxes[: parameters.max_boxes])


def _merged(boxes: Sequence[RawBox], share: float) -> RawBox:
    weights = np.array([box.score for box in boxes])
    weights = weights if weights.sum() > 0 else np.ones(len(boxes))
    edges = np.array([[box.left, box.top, box.right, box.bottom] for box in boxes])
    mean = np.average(edges, axis=0, weights=weights)
    score = share * float(np.mean([box.score for box in boxes]))
    return _box(boxes[0].label, mean, score)


def _box(label: int, edges: Array, score: float) -> RawBox:
    return RawBox(label, float(edges[0]), float(edges[1]), float(edges[2]), float(edges[3]), score)


def _split(tensors: Mapping[Role, NDArray[Any]], output: Output, title: str) -> tuple[Array, Array, NDArray[np.intp]]:
    """Boxes (n, 4), scores (n,), label indices (n,)."""
    boxes = _without_batch(tensors["boxes"], 2, title)
    count = len(output.labels) + int(output.background)
    if "box_scores" not in tensors:
        boxes, scores = _split_combined(boxes, output, count, title)
    else:
        given = tensors["box_scores"]
        flat = "box_labels" in tensors or given.ndim == 1 or (given.shape == (1, len(boxes)) and len(boxes) != 1)
        scores = activated(_without_batch(given, 1 if flat else 2, title), output.activation, axis=-1, name=title)
    if boxes.shape[1:] != (4,) or scores.shape[:1] != boxes.shape[:1]:
        raise ModelError(f"{title} gives boxes and scores that do not belong together: boxes are (n, 4), scores n.")
    if scores.ndim == 2:
        if scores.shape[1] != count:
            raise ModelError(f"{title} gives {scores.shape[1]} scores for each box, and {count} classes are named.")
        scores = scores[:, int(output.background) :]
        labels = scores.argmax(1)
        best = scores.max(1) if scores.size else np.zeros(0)
        return boxes.astype(np.float64), np.asarray(best, np.float64), labels
    labels = np.zeros(len(boxes), np.intp)
    if "box_labels" in tensors:
        labels = np.rint(tensors["box_labels"].reshape(-1).astype(np.float64)).astype(np.intp) - int(output.background)
    elif len(output.labels) != 1:
        raise ModelError(f"{title} gives boxes without classes, and {len(output.labels)} labels are named.")
    if len(labels) != len(boxes):
        raise ModelError(f"{title} gives {len(labels)} labels for {len(boxes)} boxes.")
    real = labels >= 0 if output.background else np.ones(len(labels), np.bool_)
    if ((labels[real] < 0) | (labels[real] >= len(output.labels))).any():
        raise ModelError(f"{title} gives a box of a class that has no label.")
    return boxes[real].astype(np.float64), scores[real].astype(np.float64), labels[real]


def _split_combined(boxes: NDArray[Any], output: Output, count: int, title: str) -> tuple[NDArray[Any], NDArray[Any]]:
    if boxes.shape[1] not in (4 + count, 5 + count) and boxes.shape[0] in (4 + count, 5 + count):
        boxes = boxes.T
    if boxes.shape[1] == 4 + count:
        return boxes[:, :4], activated(boxes[:, 4:], output.activation, axis=1, name=title)
    if boxes.shape[1] == 5 + count:
        activation: Activation = "none" if output.activation == "none" else "sigmoid"
        present = activated(boxes[:, 4:5], activation, axis=1, name=title)
        return boxes[:, :4], present * activated(boxes[:, 5:], output.activation, axis=1, name=title)
    raise ModelError(
        f"{title} gives boxes of {boxes.shape[1]} numbers; with {count} classes, {4 + count} are expected."
    )


def _without_batch(tensor: NDArray[Any], axes: int, title: str) -> NDArray[Any]:
    found = tensor[0] if tensor.ndim == axes + 1 and tensor.shape[0] == 1 else tensor
    if found.ndim != axes:
        raise ModelError(
            f"{title} gives boxes or their scores with {tensor.ndim} axes; boxes are (1, n, 4) or (n, 4), scores "
            "(1, n), (1, n, classes) or the same without the 1."
        )
    return found


def _corners(boxes: Array, parameters: Parameters, placing: Placing) -> Array:
    """(n, 4) left, top, right, bottom in pixels of the input, edges at 0 and its sizes."""
    found = np.array(boxes, np.float64)
    if parameters.box_format == "cxcywh":
        found[:, :2] -= found[:, 2:] / 2.0
    if parameters.box_format != "xyxy":
        found[:, 2:] += found[:, :2]
    if parameters.box_units == "share":
        found *= np.array([placing.size[1], placing.size[0]] * 2, np.float64)
    return found


def _on_image(corners: Array, placing: Placing) -> Array:
    """Edges on the image, held within what the input shows of it."""
    found = placing.to_source(corners.reshape(-1, 2, 2) - 0.5).reshape(-1, 4) + 0.5
    top, left, rows, columns = placing.part
    low = np.array([left, top, left, top], np.float64)
    return np.clip(found, low, low + np.array([columns, rows, columns, rows]))
