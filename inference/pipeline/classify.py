"""Classification: probabilities of a graph's classes, and those of the classes above them."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from app.core.prediction import Score
from inference.packs.schema import Output
from inference.pipeline.activate import activated
from inference.pipeline.calibrate import Calibration

Vector = NDArray[np.float64]


def class_probabilities(scores: NDArray[Any], output: Output, temperature: float, title: str) -> Vector:
    """Probabilities (labels,) of one image, float64.

    Args:
        scores: any shape with one number for each label; two labels may share one number, the logit or probability of
            the second ("sigmoid" or "none").
        output: names labels and activation.
        temperature: divides the logits.
        title: of the model.

    Raises:
        ModelError: another count than of labels, or "none" with numbers that are no probabilities.
    """
    flat = np.asarray(scores, np.float32).reshape(-1)
    count = len(output.labels)
    single = flat.size == 1 and count == 2 and output.activation != "softmax"
    if flat.size != count and not single:
        raise ModelError(f"{title} gives {flat.size} scores for {count} labels: its pack.toml must name each of them.")
    found = activated(flat, output.activation, axis=0, temperature=temperature, name=title).astype(np.float64)
    return np.array([1.0 - found[0], found[0]]) if single else found


def calibrated_probabilities(probabilities: Vector, output: Output, calibration: Calibration) -> Vector:
    """Probabilities through the isotonic curves; classes that exclude one another are brought back to a sum of 1."""
    if not any(label in calibration.curves for label in output.labels):
        return probabilities
    pairs = zip(output.labels, probabilities, strict=True)
    found = np.array([calibration.probability(label, float(value)) for label, value in pairs])
    total = float(found.sum())
    return found / total if not output.multi_label and total > 0 else found


def descendants(labels: Sequence[str], taxonomy: Mapping[str, str]) -> dict[str, list[int]]:
    """Class -> indices of the labels that are it or stand below it, in the taxonomy's order; only those with any."""
    found: dict[str, list[int]] = {name: [] for name in taxonomy} or {label: [] for label in labels}
    for index, label in enumerate(labels):
        step = label
        while step:
            found.setdefault(step, []).append(index)
            step = taxonomy.get(step, "")
    return {name: indices for name, indices in found.items() if indices}


def class_probability(probabilities: Vector, indices: Sequence[int], *, multi_label: bool) -> float:
    """Probability of a class from those at or below it.

    Their sum; where classes do not exclude one another, the largest: at least as probable as its most probable part.
    """
    values = probabilities[list(indices)]
    return min(1.0, float(values.max() if multi_label else values.sum()))


def all_scores(
    probabilities: Vector, output: Output, calibration: Calibration, taxonomy: Mapping[str, str]
) -> tuple[Score, ...]:
    """Scores of every class; with a taxonomy in its order, classes above included, each with its parent."""
    found = calibrated_probabilities(probabilities, output, calibration)
    used = taxonomy if all(label in taxonomy for label in output.labels) else {}
    return tuple(
        Score(
            label,
            class_probability(found, indices, multi_label=output.multi_label),
            calibration.calibrated,
            used.get(label, ""),
        )
        for label, indices in descendants(output.labels, used).items()
    )
