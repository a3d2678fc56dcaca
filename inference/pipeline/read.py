"""Reading one image, or one window of a video, with a model or with several that give the same result."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError
from inference.packs.schema import Role, Task
from inference.pipeline.anomaly import difference
from inference.pipeline.calibrate import Calibration
from inference.pipeline.classify import class_probabilities
from inference.pipeline.combine import Combine, combined, combined_masks
from inference.pipeline.detect import read_boxes
from inference.pipeline.explain import activation_planes
from inference.pipeline.found import Floats, Found, Soft
from inference.pipeline.geometry import Placing
from inference.pipeline.landmarks import read_points
from inference.pipeline.parameters import Parameters
from inference.pipeline.part import Part
from inference.pipeline.prepare import metadata_tensor, prepare
from inference.pipeline.request import PredictRequest
from inference.pipeline.segment import Wanted, decided, soft_mask, with_clean_masks
from inference.pipeline.view import View

Group = tuple[Part, ...]
"""Models that give the same result, or one alone."""
_OF_VIDEOS: Final[frozenset[Task]] = frozenset({"classification", "regression", "embedding"})
"""Tasks whose result belongs to several frames at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Settings:
    """What holds for every image of a request.

    Attributes:
        request: whose metadata is read.
        parameters, calibration: of the pack.
        how: models of a group are combined.
        wanted: maps besides masks.
        activation: keep class-activation maps.
        check: raises when cancelled.
    """

    request: PredictRequest
    parameters: Parameters
    calibration: Calibration
    how: Combine
    wanted: Wanted
    activation: bool
    check: Callable[[], None]


def read_view(group: Group, view: View, settings: Settings, progress: Callable[[float], None]) -> Found:
    """One result of a group of models for an image or a window of a video, on the view's own grid.

    Raises:
        CancelledError, ModelError, OutOfScopeError: from the parts.
    """
    if group[0].task == "segmentation-2d":
        return _segmented(group, view, settings, progress)
    founds = []
    for index, part in enumerate(group):
        settings.check()
        founds.append(_read(part, view, settings))
        progress((index + 1) / len(group))
    return founds[0] if len(founds) == 1 else combined(founds, group[0].output, settings.how, settings.parameters)


def prepared_view(part: Part, view: View) -> tuple[Floats, Placing]:
    """What a part reads of a view: (channels, rows, columns), or (frames, channels, rows, columns) of a video.

    Raises:
        ModelError: the part reads videos, and its task belongs to one image.
    """
    each = [prepare(channels, part.input) for channels in view.pictures(part.input)]
    if part.input.video is None:
        return each[0].tensor, each[0].placing
    if part.task not in _OF_VIDEOS:
        raise ModelError(f"{part.title} reads several frames at once, which the task {part.task!r} does not have.")
    return np.stack([one.tensor for one in each]), each[0].placing


def part_metadata(part: Part, request: PredictRequest) -> Floats | None:
    """The metadata tensor that a part reads; None where it reads none."""
    return metadata_tensor(part.input, request.age_years, request.sex) if part.metadata else None


def part_probabilities(part: Part, scores: NDArray[Any], settings: Settings) -> NDArray[np.float64]:
    """Probabilities (labels,) of one image's scores."""
    return class_probabilities(scores, part.output, settings.calibration.temperature, part.title)


def _segmented(group: Group, view: View, settings: Settings, progress: Callable[[float], None]) -> Found:
    softs = []
    for index, part in enumerate(group):
        settings.check()
        tensor, placing = prepared_view(part, view)
        start = index / len(group)

        def step(fraction: float, start: float = start) -> None:
            progress(start + fraction / len(group))

        meta = part_metadata(part, settings.request)
        softs.append(soft_mask(part, tensor, meta, placing, progress=step, check=settings.check))
        step(1.0)
    output, parameters = group[0].output, settings.parameters
    if len(softs) == 1 or settings.how == "mean":
        return with_clean_masks(decided(softs, output, parameters, settings.wanted), output, parameters)
    each = [decided([soft], output, parameters, Wanted()) for soft in softs]
    return with_clean_masks(combined_masks(each, output, settings.how, settings.wanted), output, parameters)


def _read(part: Part, view: View, settings: Settings) -> Found:
    tensor, placing = prepared_view(part, view)
    tensors = part.run(tensor[None], part_metadata(part, settings.request))
    if part.task == "detection":
        return Found(boxes=read_boxes(tensors, part.output, placing, settings.parameters, part.title))
    if part.task == "landmarks":
        return Found(points=read_points(tensors, part.output, placing, settings.parameters, part.title))
    if part.task == "anomaly-map":
        embedding = _vector(tensors, "embedding")
        return Found(
            anomaly=difference(tensor, tensors["reconstruction"], placing, part.title),
            embedding=None if embedding is None else embedding.astype(np.float32),
        )
    return _numbers(part, tensors, placing, settings)


def _numbers(part: Part, tensors: Mapping[Role, NDArray[Any]], placing: Placing, settings: Settings) -> Found:
    """Scores, values and an embedding of an image as a whole."""
    embedding, values, spread = (_vector(tensors, role) for role in ("embedding", "values", "spread"))
    labels = len(part.output.labels)
    for vector, what in ((values, "values"), (spread, "spreads")):
        if vector is not None and len(vector) != labels:
            raise ModelError(f"{part.title} gives {len(vector)} {what} for {labels} labels.")
    activation: tuple[Soft, ...] = ()
    if settings.activation and "maps" in tensors and part.task == "classification":
        activation = (Soft(activation_planes(tensors["maps"][0], labels, part.title), placing),)
    return Found(
        scores=part_probabilities(part, tensors["scores"], settings) if "scores" in tensors else None,
        values=None if values is None else values.astype(np.float64),
        spread=None if spread is None else spread.astype(np.float64),
        embedding=None if embedding is None else embedding.astype(np.float32),
        activation=activation,
    )


def _vector(tensors: Mapping[Role, NDArray[Any]], role: Role) -> NDArray[Any] | None:
    return tensors[role].reshape(-1) if role in tensors else None


def windows(frames: Sequence[int], group: Group) -> tuple[list[tuple[int, ...]], str]:
    """Which frames are read at once: each alone, or a video's windows; and what a reader must know of it.

    The last window ends with the last frame; of fewer frames than a window holds, the last is repeated.
    """
    video = group[0].input.video
    if video is None:
        return [(frame,) for frame in frames], ""
    if len(frames) < video.frames:
        missing = video.frames - len(frames)
        note = f"the model reads {video.frames} frames at once: the last of {len(frames)} was repeated"
        return [(*frames, *[frames[-1]] * missing)], note
    starts = list(range(0, len(frames) - video.frames + 1, video.stride))
    if starts[-1] != len(frames) - video.frames:
        starts.append(len(frames) - video.frames)
    return [tuple(frames[start : start + video.frames]) for start in starts], ""
