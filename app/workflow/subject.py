"""What a model pack is asked to read: one opened image, or a loaded volume with the series registered to it."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UsageError
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.segmentation import Segmentation
from app.core.study import Study
from app.core.volume import Volume
from app.workflow.given_masks import GivenMasks, given_of


@dataclass(frozen=True, slots=True, eq=False)
class SubjectSeries:
    """Another series of the same study, for packs that read several.

    Attributes:
        volume: its voxels.
        description: Series Description as the file states it; may be empty.
    """

    volume: Volume
    description: str


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What is to be read; with a volume, packs for volumes are asked, else packs for images.

    Attributes:
        study: who and what was imaged; its modality, body part, view and age are held against a pack's scope.
        image: the image opened; None for a volume.
        volume: the volume, wholly loaded; None for an image.
        description: Series Description of the volume; may be empty.
        others: further series of the study, wholly loaded, for packs that read several.
        frames: every frame of a film of many, (frames, rows, columns) float32 modality values or
            (frames, rows, columns, 3) uint8 sRGB; None for a single image.
        key: the stored image under `image`, the first one of a volume; None where the case's main image is meant.
        given: masks of vertebrae that go with the volume, made elsewhere; None for none.
    """

    study: Study
    image: Image | None = None
    volume: Volume | None = None
    description: str = ""
    others: tuple[SubjectSeries, ...] = ()
    frames: NDArray[np.float32] | NDArray[np.uint8] | None = None
    key: ImageKey | None = None
    given: GivenMasks | None = None

    def __post_init__(self) -> None:
        if (self.image is None) == (self.volume is None):
            raise ValueError("a subject is an image or a volume")
        if self.given is not None and self.volume is None:
            raise ValueError("masks are given with a volume")


def with_masks(subject: Subject, segmentation: Segmentation) -> Subject:
    """The subject with the vertebrae among segments that lie on its volume.

    Raises:
        UsageError: they lie on other images.
        UnreadableInputError: none of them is plainly a vertebra, or one level occurs twice.
    """
    volume = subject.volume
    if volume is None or segmentation.geometry is None or segmentation.geometry != volume.geometry:
        raise UsageError("The segments do not lie on the volume that is shown: show the series they belong to.")
    return replace(subject, given=given_of((segmentation,), segmentation.name))
