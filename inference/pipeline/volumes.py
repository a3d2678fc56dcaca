"""Reading a volume as a whole with a 3-D graph, or with several that give the same result."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError, OutOfScopeError
from inference.packs.schema import Output
from inference.pipeline.combine import combined_masks
from inference.pipeline.found import Floats, Found
from inference.pipeline.part import Part
from inference.pipeline.prepare import ordered_channels
from inference.pipeline.read import Group, Settings, part_metadata
from inference.pipeline.request import Channel
from inference.pipeline.segment import Wanted, doubt, exclusive, from_maps, with_clean_masks
from inference.pipeline.volume.decide import VolumeFound
from inference.pipeline.volume.segment import segment_volume


def read_volume(
    group: Group, channels: tuple[Channel, ...], settings: Settings, progress: Callable[[float], None]
) -> Found:
    """Masks of a volume, (slices, rows, columns).

    Raises:
        OutOfScopeError: the request holds no volume, or not the series that the models read.
        CancelledError, ModelError: from the models.
    """
    if len(channels[0].grid) != 3 or channels[0].is_colour:
        raise OutOfScopeError("The model reads volumes: open a series of slices.")
    mean = len(group) > 1 and settings.how == "mean"
    each = []
    for index, part in enumerate(group):
        settings.check()
        start = index / len(group)

        def step(fraction: float, start: float = start) -> None:
            progress(start + fraction / len(group))

        each.append(_run(part, channels, settings, step, probabilities=mean or _maps_wanted(settings.wanted)))
    output = group[0].output
    if len(each) == 1:
        found = _single(each[0], output, settings.wanted)
    elif mean:
        found = from_maps(_mean_maps([_probabilities(one) for one in each], output), output, *_rest(settings))
    else:
        masks = [Found(masks=one.masks) for one in each]
        found = combined_masks(masks, output, settings.how, settings.wanted)
    return with_clean_masks(found, output, settings.parameters)


def _rest(settings: Settings) -> tuple[Any, Wanted]:
    return settings.parameters, settings.wanted


def _maps_wanted(wanted: Wanted) -> bool:
    return wanted.probabilities or wanted.uncertainty


def _run(
    part: Part,
    channels: tuple[Channel, ...],
    settings: Settings,
    progress: Callable[[float], None],
    *,
    probabilities: bool,
) -> VolumeFound:
    metadata = part_metadata(part, settings.request)
    return segment_volume(
        part.session,
        part.input,
        part.output,
        ordered_channels(channels, part.input),
        probabilities=probabilities,
        progress=progress,
        check=settings.check,
        tensor=part.roles["mask"],
        extra={} if metadata is None else {part.metadata: metadata},
    )


def _probabilities(found: VolumeFound) -> tuple[Floats, ...]:
    if found.probabilities is None:
        raise ModelError("A model of an ensemble gives no probabilities; combine them by majority or STAPLE.")
    return found.probabilities


def _single(found: VolumeFound, output: Output, wanted: Wanted) -> Found:
    probabilities = found.probabilities or ()
    unsure: tuple[tuple[str, Floats], ...] = ()
    if wanted.uncertainty and probabilities:
        if exclusive(output) and (output.background or len(output.labels) > 1):
            unsure = (("", _entropy(probabilities, output)),)
        else:
            unsure = tuple((label, doubt(p)) for label, p in zip(output.labels, probabilities, strict=True))
    return Found(masks=found.masks, probabilities=probabilities if wanted.probabilities else (), uncertainty=unsure)


def _entropy(probabilities: Sequence[Floats], output: Output) -> Floats:
    """Entropy of the classes' probabilities over its largest possible value, slice by slice."""
    whole = np.empty(probabilities[0].shape, np.float32)
    channels = len(output.labels) + int(output.background)
    for index, target in enumerate(whole):
        terms = [p[index] for p in probabilities]
        if output.background:
            terms.append(np.clip(1.0 - np.sum(terms, axis=0, dtype=np.float32), 0.0, 1.0))
        total = sum(-p * np.log(np.maximum(p, np.float32(1e-12))) for p in terms)
        target[:] = np.clip(total / np.log(max(2, channels)), 0.0, 1.0)
    return whole


def _mean_maps(models: Sequence[Sequence[Floats]], output: Output) -> Iterator[Floats]:
    """Mean probability of each channel; the background, which is not kept, is what the others leave."""
    means: list[NDArray[np.float32]] = []
    for maps in zip(*models, strict=True):
        total = maps[0].copy()
        for other in maps[1:]:
            total += other
        total /= np.float32(len(maps))
        means.append(total)
    if output.background:
        rest = np.ones_like(means[0])
        for one in means:
            rest -= one
        yield np.maximum(rest, np.float32(0.0))
    yield from means
