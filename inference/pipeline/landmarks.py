"""Landmarks: peaks of heat maps to a fraction of a pixel, or points that a graph gives itself."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from app.core.prediction import NamedPoint
from inference.packs.schema import Output, Role
from inference.pipeline.activate import activated
from inference.pipeline.found import RawPoint
from inference.pipeline.geometry import Placing
from inference.pipeline.parameters import Parameters


def read_points(
    tensors: Mapping[Role, NDArray[Any]], output: Output, placing: Placing, parameters: Parameters, title: str
) -> tuple[RawPoint, ...]:
    """Landmarks of one image on its own grid, in the order label by label, point by point.

    Args:
        tensors: "points" (1, n, 2) or (1, n, 3), the third being a score; else "maps" (1, n, rows, columns) over the
            input. n is labels x points (1 where labels have no points of their own), and may be two axes.
        output: labels, points, activation: "softmax" is over all places of a map.
        placing: of the graph's input.
        parameters: units of points, least score.
        title: of the model.

    Raises:
        ModelError: another count than of labels and points.
    """
    count = len(output.labels) * max(1, len(output.points))
    if "points" in tensors:
        places, scores = _direct(tensors["points"], count, placing, parameters, title)
    else:
        places, scores = _from_maps(tensors["maps"], count, output, placing, title)
    on_image = placing.to_source(places)
    return tuple(
        RawPoint(index, float(on_image[index, 0]), float(on_image[index, 1]), float(scores[index]))
        for index in range(count)
        if scores[index] >= parameters.least_point_score
    )


def named(points: Sequence[RawPoint], output: Output) -> tuple[NamedPoint, ...]:
    """Points with their labels and names."""
    each = max(1, len(output.points))
    return tuple(
        NamedPoint(
            output.labels[point.index // each],
            output.points[point.index % each] if output.points else "",
            point.x,
            point.y,
            point.score,
        )
        for point in points
    )


def peak(values: NDArray[Any]) -> tuple[float, float, float]:
    """(x, y, height) of a map's peak: the largest value, and a parabola through it and its neighbours on each axis.

    The parabola goes through the logarithms where all three values are positive, which is exact for a Gaussian; the
    place moves by at most half a pixel from the largest value, whose own value is the height.
    """
    row, column = (int(n) for n in np.unravel_index(int(np.argmax(values)), values.shape))
    return (
        column + _vertex(values[row, :], column),
        row + _vertex(values[:, column], row),
        float(values[row, column]),
    )


def _vertex(line: NDArray[Any], at: int) -> float:
    if not 0 < at < len(line) - 1:
        return 0.0
    before, top, after = (float(value) for value in line[at - 1 : at + 2])
    if min(before, top, after) > 0:
        before, top, after = np.log(before), np.log(top), np.log(after)
    bend = before - 2.0 * top + after
    return float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5)) if bend < 0 else 0.0


def _direct(
    tensor: NDArray[Any], count: int, placing: Placing, parameters: Parameters, title: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    width = 3 if tensor.size == 3 * count else 2
    if tensor.size != width * count or tensor.shape[-1] not in (width, width * count):
        raise ModelError(f"{title} gives {tensor.size} numbers for {count} landmarks: each is x, y and maybe a score.")
    flat = np.asarray(tensor, np.float64).reshape(count, width)
    places = flat[:, :2]
    if parameters.point_units == "share":
        places = places * np.array([placing.size[1], placing.size[0]]) - 0.5
    return places, np.clip(flat[:, 2], 0.0, 1.0) if width == 3 else np.ones(count)


def _from_maps(
    tensor: NDArray[Any], count: int, output: Output, placing: Placing, title: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    rows, columns = tensor.shape[-2:]
    if tensor.ndim < 3 or tensor.size != count * rows * columns:
        raise ModelError(f"{title} gives heat maps in another number than its {count} landmarks.")
    maps = np.asarray(tensor, np.float32).reshape(count, rows * columns)
    if output.activation != "none":
        maps = activated(maps, output.activation, axis=1, name=title)
    found = np.array([peak(one.reshape(rows, columns)) for one in maps])
    ratio = np.array([placing.size[1] / columns, placing.size[0] / rows])
    return (found[:, :2] + 0.5) * ratio - 0.5, np.clip(found[:, 2], 0.0, 1.0)
