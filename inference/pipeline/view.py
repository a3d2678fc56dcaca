"""The frames of a request that a model reads at once, whole or cut to a region."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.plane import VolumeGeometry
from inference.packs.schema import Input
from inference.pipeline.prepare import ordered_channels
from inference.pipeline.request import Channel


@dataclass(frozen=True, slots=True)
class Crop:
    """A rectangle of an image, at least one pixel large and within it."""

    top: int
    left: int
    rows: int
    columns: int

    @property
    def place(self) -> tuple[slice, slice]:
        """Where it lies in (rows, columns)."""
        return slice(self.top, self.top + self.rows), slice(self.left, self.left + self.columns)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """One image, or frames of a stack.

    Attributes:
        channels: of the request.
        frames: indices along the first axis of a stack; (0,) of an image.
        crop: the part that is read; None for the whole.
    """

    channels: tuple[Channel, ...]
    frames: tuple[int, ...] = (0,)
    crop: Crop | None = None

    def pictures(self, rules: Input) -> list[list[NDArray[Any]]]:
        """For each frame its channels in the model's order, each (rows, columns) or (rows, columns, 3).

        Raises:
            OutOfScopeError: a series that the model reads is missing.
        """
        chosen = ordered_channels(self.channels, rules)
        return [[self._picture(channel, frame) for channel in chosen] for frame in self.frames]

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) of the whole image."""
        grid = self.channels[0].grid
        return grid[-2], grid[-1]

    def _picture(self, channel: Channel, frame: int) -> NDArray[Any]:
        values: NDArray[Any] = channel.values[frame] if len(channel.grid) == 3 else channel.values
        return values if self.crop is None else values[self.crop.place]


def is_stack(channels: tuple[Channel, ...]) -> bool:
    """Whether a request holds slices or frames rather than one image."""
    return len(channels[0].grid) == 3


def put_back(values: NDArray[Any], crop: Crop | None, shape: tuple[int, int]) -> NDArray[Any]:
    """A map of a crop on the whole image, 0 (false) outside."""
    if crop is None:
        return values
    whole = np.zeros(shape, values.dtype)
    whole[crop.place] = values
    return whole


def cut_volume(channel: Channel, slices: tuple[int, int], crop: Crop) -> Channel:
    """The slices from the first up to, not including, the last, each cut to a rectangle, with its place moved."""
    values = np.ascontiguousarray(channel.values[(slice(*slices), *crop.place)], np.float32)
    return replace(channel, values=values, geometry=_moved(channel.geometry, slices, crop))


def _moved(geometry: VolumeGeometry | None, slices: tuple[int, int], crop: Crop) -> VolumeGeometry | None:
    if geometry is None:
        return None
    origin = geometry.to_patient((float(slices[0]), float(crop.top), float(crop.left)))
    return replace(geometry, origin=origin, shape=(slices[1] - slices[0], crop.rows, crop.columns))
