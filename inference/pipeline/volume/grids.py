"""A volume on its way to a graph: turned, cut, normalised and resampled as parts of it are read, never as a whole."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from inference.pipeline.volume.operators import Axes, Matrix

Floats = NDArray[np.float32]
Shape = tuple[int, int, int]
Box = tuple[slice, ...]
Scale = Callable[[Floats, NDArray[np.bool_] | None], None]
"""Normalises a part of one channel in place; gets the part of the mask where there is one."""

_BLOCK: Final = 8
"""Planes worked on at once."""


class VolumeGrid(Protocol):
    """Channels on one grid of three axes."""

    @property
    def shape(self) -> Shape:
        """Cells along the three axes."""

    @property
    def channels(self) -> int:
        """Number of channels."""

    def read(self, box: Box) -> Floats:
        """A part, (channels, *size) float32, that the caller may change."""

    def whole(self, channel: int) -> NDArray[Any] | None:
        """A channel as a view of the volume itself; None where it would have to be computed."""


@dataclass(frozen=True, slots=True, eq=False)
class Oriented:
    """The volume itself, with its axes turned.

    Attributes:
        views: of each channel, float32.
    """

    views: tuple[NDArray[Any], ...]

    @property
    def shape(self) -> Shape:
        """See VolumeGrid."""
        return _triple(self.views[0].shape)

    @property
    def channels(self) -> int:
        """See VolumeGrid."""
        return len(self.views)

    def read(self, box: Box) -> Floats:
        """See VolumeGrid."""
        return np.stack([view[box].astype(np.float32, order="C") for view in self.views])

    def whole(self, channel: int) -> NDArray[Any] | None:
        """See VolumeGrid."""
        return self.views[channel]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A box of another grid.

    Attributes:
        parent: the other grid.
        box: of it.
    """

    parent: VolumeGrid
    box: tuple[slice, slice, slice]

    @property
    def shape(self) -> Shape:
        """See VolumeGrid."""
        return _triple([part.stop - part.start for part in self.box])

    @property
    def channels(self) -> int:
        """See VolumeGrid."""
        return self.parent.channels

    def read(self, box: Box) -> Floats:
        """See VolumeGrid."""
        return self.parent.read(
            tuple(slice(a.start + own.start, a.stop + own.start) for a, own in zip(box, self.box, strict=True))
        )

    def whole(self, channel: int) -> NDArray[Any] | None:
        """See VolumeGrid."""
        found = self.parent.whole(channel)
        return None if found is None else found[self.box]


@dataclass(frozen=True, slots=True, eq=False)
class Scaled:
    """Another grid, normalised.

    Attributes:
        parent: the other grid.
        scales: of each channel.
        mask: of its shape, for those that need it.
    """

    parent: VolumeGrid
    scales: tuple[Scale, ...]
    mask: NDArray[np.bool_] | None = None

    @property
    def shape(self) -> Shape:
        """See VolumeGrid."""
        return self.parent.shape

    @property
    def channels(self) -> int:
        """See VolumeGrid."""
        return self.parent.channels

    def read(self, box: Box) -> Floats:
        """See VolumeGrid."""
        found = self.parent.read(box)
        for values, scale in zip(found, self.scales, strict=True):
            scale(values, None if self.mask is None else self.mask[box])
        return found

    def whole(self, channel: int) -> None:  # noqa: ARG002  part of the protocol
        """See VolumeGrid."""
        return


class Resampled:
    """Another grid, resampled; reads whole planes of the other grid and is best read in order, through `Slab`."""

    def __init__(self, parent: VolumeGrid, axes: Axes, *, clip: bool) -> None:
        """Take the limits that overshooting splines are clipped to, in one pass over `parent`, where `clip` asks so."""
        self._parent = parent
        self._axes = axes
        self._limits = _limits(parent, axes.clip_planes) if clip else None

    @property
    def shape(self) -> Shape:
        """See VolumeGrid."""
        return self._axes.shape

    @property
    def channels(self) -> int:
        """See VolumeGrid."""
        return self._parent.channels

    def whole(self, channel: int) -> None:  # noqa: ARG002  part of the protocol
        """See VolumeGrid."""
        return

    def read(self, box: Box) -> Floats:
        """See VolumeGrid."""
        planes, rows, columns = box
        rest = (rows.stop - rows.start, columns.stop - columns.start)
        found = np.empty((self.channels, planes.stop - planes.start, *rest), np.float32)
        for first in range(planes.start, planes.stop, _BLOCK):
            last = min(first + _BLOCK, planes.stop)
            for channel in range(self.channels):
                block = self._planes(channel, first, last)
                found[channel, first - planes.start : last - planes.start] = block[:, rows, columns]
        return found

    def _planes(self, channel: int, first: int, last: int) -> NDArray[Any]:
        """Planes `first` to `last` of one channel, at full size."""
        if self._axes.clip_planes == 0:  # each plane as it is, then along the first axis
            return self._across(channel, first, last, self._in_plane)
        mixed = self._across(channel, first, last, lambda values, *_: values)
        return np.stack([self._in_plane(values, channel, None) for values in mixed])

    def _across(
        self, channel: int, first: int, last: int, each: Callable[[NDArray[Any], int, int], NDArray[Any]]
    ) -> NDArray[np.float64]:
        """Along the first axis, after `each` plane of the other grid was worked on."""
        matrix = self._axes.matrices[0]
        weights = np.eye(self._parent.shape[0])[first:last] if matrix is None else matrix[first:last]
        used = np.flatnonzero(weights.any(axis=0))
        found: NDArray[np.float64] | None = None
        for block in _runs(used):
            source = self._parent.read((slice(block[0], block[-1] + 1), *_all(self._parent.shape[1:])))[channel]
            ready = np.stack([np.asarray(each(source[at - block[0]], channel, at), np.float64) for at in block])
            part = np.tensordot(weights[:, block], ready, axes=1)
            found = part if found is None else np.add(found, part, out=found)
        if found is None:
            raise ValueError("a resampled plane that is made of nothing")
        return found

    def _in_plane(self, values: NDArray[Any], channel: int, plane: int | None) -> NDArray[Any]:
        """One plane along its two axes, clipped as the original clips."""
        _, down, across = self._axes.matrices
        limits = None if self._limits is None else self._limits[channel]
        planes = self._axes.clip_planes
        steps: list[tuple[int, Matrix | None]] = [(0, down), (1, across)]
        if planes == 1:
            steps.reverse()
        found = np.asarray(values, np.float64)
        for index, (axis, matrix) in enumerate(steps):
            if limits is not None and planes in (1, 2) and index == 1:
                # The other two axes are done: each slice across this one is clipped to its own values.
                low, high = limits
                shape = (-1, 1) if planes == 1 else (1, -1)
                found = np.clip(found, low.reshape(shape), high.reshape(shape))
            if matrix is not None:
                found = matrix @ found if axis == 0 else found @ matrix.T
        if limits is None or planes in (1, 2):
            return found
        low, high = limits
        at = 0 if plane is None or planes is None else plane
        return np.clip(found, low[at], high[at])


class Slab:
    """Reads a grid in the order of its first axis and keeps the planes that windows share."""

    def __init__(self, parent: VolumeGrid) -> None:
        """Nothing is read yet."""
        self._parent = parent
        self._first = 0
        self._kept: Floats | None = None

    def read(self, box: Box) -> Floats:
        """A part, (channels, *size); a view that must not be changed."""
        planes, rows, columns = box
        kept = self._kept
        if kept is None or planes.start != self._first or planes.stop - planes.start != kept.shape[1]:
            kept = self._move(planes)
        return kept[:, :, rows, columns]

    def _move(self, planes: slice) -> Floats:
        depth = planes.stop - planes.start
        kept, old_first = self._kept, self._first
        share = 0 if kept is None else old_first + kept.shape[1] - planes.start
        if kept is None or depth != kept.shape[1] or not 0 < share < depth or planes.start < old_first:
            self._kept = None  # let go before the next is made
            kept = np.empty((self._parent.channels, depth, *self._parent.shape[1:]), np.float32)
            share = 0
        for plane in range(share):  # plane by plane: numpy would copy the whole of overlapping parts
            kept[:, plane] = kept[:, plane + depth - share]
        for first in range(share, depth, _BLOCK):
            last = min(first + _BLOCK, depth)
            box = (slice(planes.start + first, planes.start + last), *_all(self._parent.shape[1:]))
            kept[:, first:last] = self._parent.read(box)
        self._kept, self._first = kept, planes.start
        return kept


def planes_of(grid: VolumeGrid) -> Iterator[tuple[int, Floats]]:
    """The whole grid in order: first plane and (channels, planes, rows, columns)."""
    for first in range(0, grid.shape[0], _BLOCK):
        last = min(first + _BLOCK, grid.shape[0])
        yield first, grid.read((slice(first, last), *_all(grid.shape[1:])))


def box_of(
    grid: VolumeGrid, inside: Callable[[NDArray[Any]], NDArray[np.bool_]], margin: int
) -> tuple[slice, slice, slice]:
    """The smallest box that holds every cell that is `inside` in any channel; the whole grid where there is none."""
    along = [np.zeros(length, np.bool_) for length in grid.shape]
    for first, block in planes_of(grid):
        found: NDArray[np.bool_] = np.any(inside(block), axis=0)
        along[0][first : first + found.shape[0]] = np.any(found, axis=(1, 2))
        along[1] |= np.any(found, axis=(0, 2))
        along[2] |= np.any(found, axis=(0, 1))
    if not along[0].any():
        return slice(0, grid.shape[0]), slice(0, grid.shape[1]), slice(0, grid.shape[2])
    ends = [np.flatnonzero(flags)[[0, -1]] for flags in along]
    box = [
        slice(max(int(low) - margin, 0), min(int(high) + 1 + margin, length))
        for (low, high), length in zip(ends, grid.shape, strict=True)
    ]
    return box[0], box[1], box[2]


def _limits(grid: VolumeGrid, axis: int | None) -> list[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Smallest and largest values of each channel: of the whole (one), or of each slice across `axis`."""
    count = 1 if axis is None else grid.shape[axis]
    lows = np.full((grid.channels, count), np.inf)
    highs = np.full((grid.channels, count), -np.inf)
    for first, block in planes_of(grid):
        where = slice(first, first + block.shape[1]) if axis == 0 else slice(None)
        others = tuple(index for index in (1, 2, 3) if axis is None or index != axis + 1)
        shape = (grid.channels, -1)
        np.minimum(lows[:, where], block.min(axis=others).reshape(shape), out=lows[:, where])
        np.maximum(highs[:, where], block.max(axis=others).reshape(shape), out=highs[:, where])
    return list(zip(lows, highs, strict=True))


def _runs(indices: NDArray[np.intp]) -> Iterator[NDArray[np.intp]]:
    """Ascending indices in blocks that span no more than a few planes."""
    start = 0
    for stop in range(1, len(indices) + 1):
        if stop == len(indices) or indices[stop] - indices[start] >= _BLOCK:
            yield indices[start:stop]
            start = stop


def _all(shape: Sequence[int]) -> tuple[slice, ...]:
    return tuple(slice(0, length) for length in shape)


def _triple(values: Sequence[int]) -> Shape:
    return int(values[0]), int(values[1]), int(values[2])
