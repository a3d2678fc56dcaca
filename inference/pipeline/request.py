"""What a pack is run on: channels of one image or volume, metadata, and what is wanted besides."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from app.core.plane import VolumeGeometry

Sex = Literal["", "M", "F"]


@dataclass(frozen=True, slots=True, eq=False)
class Channel:
    """One registered series, or the one image.

    Attributes:
        name: as the pack's `[[input.series]]` names it; empty where the pack has one input alone.
        values: finite; one of (rows, columns) float32 modality values with bone brighter than air; (rows, columns, 3)
            uint8 sRGB; (slices, rows, columns) float32 modality values; (frames, rows, columns, 3) uint8 sRGB.
        spacing: (row, column) in mm of an image; None where unknown.
        geometry: of a volume; None for an image, and for frames without a place in the patient.
    """

    name: str
    values: NDArray[np.float32] | NDArray[np.uint8]
    spacing: tuple[float, float] | None = None
    geometry: VolumeGeometry | None = None

    @property
    def is_colour(self) -> bool:
        """Whether the last axis is red, green, blue."""
        return self.values.dtype == np.uint8

    @property
    def grid(self) -> tuple[int, ...]:
        """(rows, columns) or (slices, rows, columns)."""
        shape: tuple[Any, ...] = self.values.shape
        return tuple(int(n) for n in (shape[:-1] if self.is_colour else shape))


@dataclass(frozen=True, slots=True, eq=False)
class PredictRequest:
    """A pack's work on one case.

    Attributes:
        channels: at least one, all on the same grid (the caller has resampled registered series onto the first).
        age_years: None where unknown.
        sex: empty where unknown or neither.
        probabilities: keep the probability maps of masks, and make uncertainty maps of them.
        explain: label to explain by a class-activation map where the graph has one, else by occlusion; None: no map.
        occlusion: explain by occlusion even where the graph has activation maps.
    """

    channels: tuple[Channel, ...]
    age_years: float | None = None
    sex: Sex = ""
    probabilities: bool = False
    explain: str | None = None
    occlusion: bool = False

    def __post_init__(self) -> None:
        if not self.channels:
            raise ValueError("a request needs a channel")
        if len({channel.grid for channel in self.channels}) != 1:
            raise ValueError("the channels of a request lie on one grid")
