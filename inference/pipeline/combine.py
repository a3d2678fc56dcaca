"""Ensembles: the same result of several models as one, by the mean, by vote, or by STAPLE."""

from collections.abc import Callable, Sequence
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.packs.schema import Output, Task
from inference.pipeline.detect import fused
from inference.pipeline.found import Floats, Found, RawPoint
from inference.pipeline.parameters import Parameters
from inference.pipeline.segment import Wanted, doubt, exclusive

Combine = Literal["mean", "majority", "staple"]
Masks = Sequence[NDArray[np.bool_]]
_ALLOWED: Final[dict[Task, frozenset[Combine]]] = {
    "classification": frozenset({"mean", "majority"}),
    "segmentation-2d": frozenset({"mean", "majority", "staple"}),
    "segmentation-3d": frozenset({"mean", "majority", "staple"}),
    "detection": frozenset({"mean", "majority"}),
}
_MEAN_ONLY: Final[frozenset[Combine]] = frozenset({"mean"})


def check_combination(task: Task, combine: Combine, pack_id: str) -> None:
    """Refuse a way of combining that the task does not have.

    Raises:
        ModelError: see above; landmarks, regression, embedding and anomaly maps have the mean alone.
    """
    allowed = _ALLOWED.get(task, _MEAN_ONLY)
    if combine not in allowed:
        raise ModelError(
            f"The model pack {pack_id!r} combines models of the task {task!r} by {combine!r}; "
            f"possible are {', '.join(sorted(allowed))}."
        )


def combined(founds: Sequence[Found], output: Output, how: Combine, parameters: Parameters) -> Found:
    """One result of several models for the same image; masks have `combined_masks`.

    "mean": of probabilities, values, embeddings, places of landmarks (those that most models give) and maps; boxes are
    fused. "majority": the share of models for which a class is the most probable (of classes that do not exclude one
    another: at least 0.5).
    """
    scores = [found.scores for found in founds if found.scores is not None]
    values = [found.values for found in founds if found.values is not None]
    spread = [found.spread for found in founds if found.spread is not None]
    anomaly = [found.anomaly for found in founds if found.anomaly is not None]
    votes = how == "majority"
    return Found(
        scores=_class_votes(scores, output) if votes and scores else _mean(scores),
        boxes=fused([found.boxes for found in founds], parameters, majority=votes),
        points=_mean_points([found.points for found in founds]),
        values=_mean(values),
        spread=_mean(spread) if len(spread) == len(founds) else None,
        embedding=_mean_embedding(founds),
        anomaly=np.mean(anomaly, axis=0, dtype=np.float32) if anomaly else None,
        activation=tuple(soft for found in founds for soft in found.activation),
    )


def combined_masks(founds: Sequence[Found], output: Output, how: Combine, wanted: Wanted) -> Found:
    """Masks by "majority" (more than half of the models) or "staple"; probabilities: the votes' share, or STAPLE's."""
    combine: Callable[[Masks], Floats] = staple if how == "staple" else _share
    maps = [combine([found.masks[index] for found in founds]) for index in range(len(output.labels))]
    masks = [m >= 0.5 if how == "staple" else m > 0.5 for m in maps]
    if exclusive(output) and len(maps) > 1:
        taken = np.zeros(masks[0].shape, np.bool_)
        strongest = np.max(maps, axis=0)
        for index, mask in enumerate(masks):
            masks[index] = mask & (maps[index] >= strongest) & ~taken
            taken |= masks[index]
    unsure = (
        tuple((label, doubt(m)) for label, m in zip(output.labels, maps, strict=True)) if wanted.uncertainty else ()
    )
    return Found(masks=tuple(masks), probabilities=tuple(maps) if wanted.probabilities else (), uncertainty=unsure)


def staple(masks: Masks) -> Floats:
    """Probability that each pixel belongs to the structure, by STAPLE (Warfield, Zou and Wells, IEEE TMI 2004).

    Args:
        masks: of one shape, two or three axes, one of each model.

    Returns:
        float32 of that shape. Where all agree everywhere, their mask: there is nothing to weigh then.
    """
    import SimpleITK  # noqa: PLC0415  loaded by the packs that need it alone

    first = masks[0]
    if all(np.array_equal(first, mask) for mask in masks[1:]):
        return first.astype(np.float32)
    region = _around(np.logical_or.reduce(list(masks)))
    images = [SimpleITK.GetImageFromArray(np.ascontiguousarray(mask[region], np.uint8)) for mask in masks]
    weighed = SimpleITK.STAPLE(images, 1.0)  # type: ignore[no-untyped-call]
    found = SimpleITK.GetArrayFromImage(weighed).astype(np.float32)
    if not np.isfinite(found).all():
        raise ModelError("STAPLE found no common structure in the masks of the pack's models; use another combination.")
    whole = np.zeros(first.shape, np.float32)
    whole[region] = np.clip(found, 0.0, 1.0)
    return whole


def _around(mask: NDArray[np.bool_]) -> tuple[slice, ...]:
    """The box around a mask that is not empty, half its size larger on each side.

    STAPLE's prior is the structure's share of the field, so that a small structure in a large image would be lost; the
    margin keeps some background in the field.
    """
    found = []
    for axis in range(mask.ndim):
        line = np.flatnonzero(mask.any(axis=tuple(a for a in range(mask.ndim) if a != axis)))
        low, high = int(line[0]), int(line[-1]) + 1
        margin = max(2, (high - low) // 2)
        found.append(slice(max(0, low - margin), min(mask.shape[axis], high + margin)))
    return tuple(found)


def _share(masks: Masks) -> Floats:
    total = np.zeros(masks[0].shape, np.float32)
    for mask in masks:
        total += mask
    return total / np.float32(len(masks))


def _mean(vectors: Sequence[NDArray[np.float64]]) -> NDArray[np.float64] | None:
    return np.asarray(np.mean(vectors, axis=0, dtype=np.float64), np.float64) if vectors else None


def _class_votes(scores: Sequence[NDArray[np.float64]], output: Output) -> NDArray[np.float64]:
    votes = np.zeros(len(output.labels))
    for vector in scores:
        if output.multi_label:
            votes += vector >= 0.5
        else:
            votes[int(vector.argmax())] += 1
    return votes / len(scores)


def _mean_points(models: Sequence[Sequence[RawPoint]]) -> tuple[RawPoint, ...]:
    by_index: dict[int, list[RawPoint]] = {}
    for points in models:
        for point in points:
            by_index.setdefault(point.index, []).append(point)
    return tuple(
        RawPoint(
            index,
            float(np.mean([point.x for point in found])),
            float(np.mean([point.y for point in found])),
            float(np.mean([point.score for point in found])),
        )
        for index, found in sorted(by_index.items())
        if 2 * len(found) > len(models)
    )


def _mean_embedding(founds: Sequence[Found]) -> Floats | None:
    vectors = [found.embedding for found in founds if found.embedding is not None]
    if not vectors:
        return None
    if len({len(vector) for vector in vectors}) != 1:
        raise ModelError("The pack's models give embeddings of different lengths, which have no mean.")
    return np.asarray(np.mean(vectors, axis=0, dtype=np.float32), np.float32)
