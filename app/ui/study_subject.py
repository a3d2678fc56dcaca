"""What a pack would read of a case of several images: the volume, image or frames that the active viewport shows."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.case import Case
from app.core.image import Image
from app.core.stack import ImageStack
from app.core.study import Study
from app.core.volume import Volume
from app.ui import series_loading as loading
from app.ui.background import Work
from app.workflow.subject import Subject, SubjectSeries
from viewers.facts import SeriesFacts
from viewers.viewport import Viewport

MOST_BYTES = 1024**3
"""Of the frames of a film of many; a longer one is read by the frame that is shown."""
Shown = tuple[ImageStack, SeriesFacts]


def subject_maker(case: Case, viewport: Viewport, others: Iterable[Shown]) -> Callable[[Work[Any]], Subject] | None:
    """What makes the subject in the background, once all of it is loaded.

    Args:
        case: of what is shown.
        viewport: the active one.
        others: further stacks of the same study that were shown.

    Returns:
        None while the viewport shows nothing.
    """
    stack, facts, image, key = viewport.stack, viewport.facts, viewport.image, viewport.key
    if stack is None or facts is None:
        return None
    if loading.volume_of(stack) is not None:
        beside = tuple(each for each in others if each[0].stack_id != stack.stack_id)
        return lambda work: _of_volume(case.study, stack, facts, beside, work)
    if image is None or key is None:
        return None
    study = _study(case.study, facts, image.rows, image.columns)
    study = replace(
        study, spacing=image.spacing, spacing_reason=image.spacing_reason, image_left_is=image.image_left_is
    )

    def make(work: Work[Any]) -> Subject:
        return Subject(study, image, description=facts.series_description, frames=_frames(stack, image, work), key=key)

    return make


def _of_volume(
    study: Study, stack: ImageStack, facts: SeriesFacts, others: tuple[Shown, ...], work: Work[Any]
) -> Subject:
    volume = _whole(stack, work)
    if volume is None:
        raise ValueError("the stack was a volume a moment ago")
    _, rows, columns = volume.geometry.shape
    beside = tuple(
        SubjectSeries(found, other.series_description)
        for each, other in others
        if _begun(each) and (found := _whole(each, work)) is not None
    )
    return Subject(
        replace(_study(study, facts, rows, columns), modality=volume.modality or facts.modality or study.modality),
        volume=volume,
        description=facts.series_description,
        others=beside,
        key=volume.keys[0] if volume.keys else None,
    )


def _begun(stack: ImageStack) -> bool:
    """Whether a stack's volume is in memory, or on its way there."""
    loader = loading.loader_of(stack)
    return loading.volume_of(stack) is not None if loader is None else loader.ready_count > 0


def _whole(stack: ImageStack, work: Work[Any]) -> Volume | None:
    """The stack's volume with every slice loaded."""
    loader = loading.loader_of(stack)
    if loader is not None:
        return loader.run(progress=work.progress, cancelled=work.cancelled)
    return loading.volume_of(stack)


def _study(study: Study, facts: SeriesFacts, rows: int, columns: int) -> Study:
    """The study's words with those of the series that is read, so that its scope is held against this series."""
    return replace(
        study,
        rows=rows,
        columns=columns,
        modality=facts.modality or study.modality,
        body_part=facts.body_part or study.body_part,
        view=facts.view or study.view,
    )


def _frames(stack: ImageStack, image: Image, work: Work[Any]) -> NDArray[np.float32] | NDArray[np.uint8] | None:
    """Every frame of a film of many; None for a single image, for several images, and for one that is too long."""
    keys = [stack.key(index) for index in range(stack.count)]
    same = len({key.instance for key in keys if key is not None}) == 1 and None not in keys
    if stack.count < 2 or not same or stack.count * image.values.nbytes > MOST_BYTES:
        return None
    found = []
    for index in range(stack.count):
        if work.cancelled():
            break
        frame = stack.image(index)
        if frame.values.shape != image.values.shape:
            return None
        found.append(frame.values if frame.is_colour else frame.bone_bright())
    if len(found) < stack.count:
        return None
    if image.is_colour:
        return np.stack(found).astype(np.uint8, copy=False)
    return np.stack(found).astype(np.float32, copy=False)
