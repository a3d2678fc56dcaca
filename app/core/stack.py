"""Images shown in one place, one after another: slices of a series, frames of a cine, planes of a volume."""

from typing import Protocol

from app.core.image import Image
from app.core.instance import ImageKey
from app.core.plane import ImagePlane


class ImageStack(Protocol):
    """What a viewport shows; made by reading and volumes, drawn by viewers.

    `image` may read a file and decode: it is called in the background, or on the GUI thread only when `is_ready`.
    """

    @property
    def stack_id(self) -> str:
        """Unique among what is open."""

    @property
    def name(self) -> str:
        """Short words for the user."""

    @property
    def count(self) -> int:
        """Number of images, >= 1."""

    @property
    def marks(self) -> tuple[str, ...]:
        """What a reader must know of the whole stack ("slices 12 and 13 are missing", ...)."""

    @property
    def frames_per_second(self) -> float | None:
        """Cine rate that the file states; None when it states none."""

    def is_ready(self, index: int) -> bool:
        """Whether `image(index)` returns at once."""

    def image(self, index: int) -> Image:
        """The image, decoded; raises UnreadableInputError with one sentence when it cannot be read."""

    def key(self, index: int) -> ImageKey | None:
        """What marks on it are bound to; None for a reformatted plane, which is no stored image."""

    def plane(self, index: int) -> ImagePlane | None:
        """Its place in the patient; None when the file does not state one."""
