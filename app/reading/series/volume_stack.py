"""The slices of a whole volume, as they are stored, as images: for volumes that are no stored images (NIfTI)."""

import math

from app.core.image import Image
from app.core.instance import ImageKey
from app.core.plane import ImagePlane, direction_letters
from app.core.slice_spacing import in_plane_spacing
from app.core.volume import Volume
from app.reading.orientation import side_from_cosines


class VolumeStack:
    """Slices of a volume: an `app.core.stack.ImageStack` that is always ready.

    Attributes:
        volume: its values and geometry.
    """

    def __init__(self, volume: Volume, stack_id: str, name: str) -> None:
        self.volume = volume
        self._id, self._name = stack_id, name

    @property
    def stack_id(self) -> str:
        """Unique among what is open."""
        return self._id

    @property
    def name(self) -> str:
        """Short words for the user."""
        return self._name

    @property
    def count(self) -> int:
        """Number of slices."""
        return self.volume.geometry.shape[0]

    @property
    def marks(self) -> tuple[str, ...]:
        """What a reader must know of the whole volume."""
        return self.volume.marks

    @property
    def frames_per_second(self) -> float | None:
        """None: a volume is no cine."""
        return None

    def is_ready(self, index: int) -> bool:
        """Always."""
        return 0 <= index < self.count

    def image(self, index: int) -> Image:
        """One slice with its modality values."""
        if not 0 <= index < self.count:
            raise IndexError(f"image {index} of {self.count}")
        volume = self.volume
        geometry = volume.geometry
        spacing, reason = in_plane_spacing(geometry)
        across, down = geometry.column_step, geometry.row_step
        cosines = [part / math.hypot(*step) for step in (across, down) for part in step]
        return Image(
            volume.modality_values(volume.values[index]),
            volume.low_is_bright,
            volume.windows,
            spacing=spacing,
            spacing_reason=reason,
            image_left_is=side_from_cosines(cosines),
            directions=(direction_letters(across), direction_letters(down)),
            unit=volume.unit,
        )

    def key(self, index: int) -> ImageKey | None:
        """What marks are bound to; None for a volume that is not made of stored images."""
        return self.volume.keys[index] if self.volume.keys else None

    def plane(self, index: int) -> ImagePlane | None:
        """Its place in the patient."""
        return self.volume.geometry.plane(index)
