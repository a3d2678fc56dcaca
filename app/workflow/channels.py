"""What of an opened image or volume a pack's models are given: channels of pixel values, age and sex."""

from typing import Literal, cast

import numpy as np
from numpy.typing import NDArray

from app.core.errors import DefectError
from app.core.image import Image
from app.workflow.registered import registered_channels
from app.workflow.subject import Subject
from inference.packs.pack import Pack
from inference.packs.scope import age_in_years
from inference.pipeline.request import Channel, PredictRequest

COLOURS = 3


def wants_colour(pack: Pack) -> bool:
    """Whether a pack reads sRGB: its scope says so, or one of its models takes three channels of one image."""
    inputs = [pack.input, *(model.input for model in pack.models if model.input is not None)]
    return pack.scope.colour is True or any(given.channels == COLOURS and not given.series for given in inputs)


def reads_frames(pack: Pack) -> bool:
    """Whether a pack looks at every frame of a film rather than at its middle one."""
    inputs = [pack.input, *(model.input for model in pack.models if model.input is not None)]
    return pack.scope.slices is not None or any(given.video is not None for given in inputs)


def likeness_channel(subject: Subject) -> Channel:
    """The picture that tells whether an image is of a pack's kind: as it is, of a volume its middle slice."""
    if subject.volume is not None:
        volume = subject.volume
        middle = volume.modality_values(volume.values[volume.geometry.shape[0] // 2])
        return Channel("", np.ascontiguousarray(middle))
    if subject.image is None:
        raise DefectError("a subject without an image or a volume")
    return Channel("", _pixels(subject.image, colour=subject.image.is_colour))


def predict_request(
    pack: Pack, subject: Subject, *, probabilities: bool = False, explain: str | None = None, occlusion: bool = False
) -> PredictRequest:
    """What a pack is asked of a subject; age and sex as the file states them, never guessed.

    Raises:
        OutOfScopeError: a series that the pack reads is missing, or does not lie in the same place.
    """
    sex = subject.study.patient.sex
    return PredictRequest(
        channels=_channels(pack, subject),
        age_years=age_in_years(subject.study),
        sex=cast('Literal["", "M", "F"]', sex if sex in {"M", "F"} else ""),
        probabilities=probabilities,
        explain=explain,
        occlusion=occlusion,
    )


def _channels(pack: Pack, subject: Subject) -> tuple[Channel, ...]:
    if subject.volume is not None:
        if pack.input.series:
            return registered_channels(pack, subject)
        volume = subject.volume
        return (Channel("", volume.modality_values(volume.values), geometry=volume.geometry),)
    if subject.image is None:
        raise DefectError("a subject without an image or a volume")
    image, spacing = subject.image, subject.image.spacing
    mm = None if spacing is None else (spacing.row, spacing.column)
    if subject.frames is not None and reads_frames(pack):
        return (Channel("", subject.frames, mm),)
    return (Channel("", _pixels(image, colour=wants_colour(pack) and image.is_colour), mm),)


def _pixels(image: Image, *, colour: bool) -> NDArray[np.float32] | NDArray[np.uint8]:
    if colour:
        return np.ascontiguousarray(image.values, np.uint8)
    return np.ascontiguousarray(image.bone_bright())
