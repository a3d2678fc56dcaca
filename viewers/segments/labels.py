"""The voxels of a segmentation while it is corrected: changes that can be taken back bit for bit."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.segmentation import Segmentation
from app.volumes.section import GridSection

Box = tuple[slice, slice, slice]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """Voxels meant by one dab: a box of the grid and which voxels of it."""

    box: Box
    mask: Mask


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """Voxels of one layer that changed.

    Attributes:
        layer: index of the layer.
        at: (n,) int64 flat indices.
        before, after: (n,) uint16 labels.
        fractions_before, fractions_after: (n,) uint8; None for a binary layer.
    """

    layer: int
    at: NDArray[np.int64]
    before: NDArray[np.uint16]
    after: NDArray[np.uint16]
    fractions_before: NDArray[np.uint8] | None = None
    fractions_after: NDArray[np.uint8] | None = None

    @property
    def nbytes(self) -> int:
        """Memory held."""
        return self.at.nbytes * 2


class Labels:
    """Layers that may be changed; a layer is copied before its first change, so what was read stays as it was."""

    def __init__(self, segmentation: Segmentation) -> None:
        self.layers = list(segmentation.layers)
        self.fractions = list(segmentation.fractions)
        self._own: set[int] = set()

    @property
    def shape(self) -> tuple[int, int, int]:
        """(slices, rows, columns)."""
        slices, rows, columns = self.layers[0].shape
        return slices, rows, columns

    def mark(self, region: Region, number: int, layer: int, *, overwrite: bool) -> tuple[Change, ...]:
        """Make voxels part of a segment.

        Args:
            region: which voxels.
            number: of the segment.
            layer: the one it lies in.
            overwrite: take voxels away from other segments; else voxels of others are left alone.
        """
        others = [index for index in range(len(self.layers)) if index != layer]
        part = self.layers[layer][region.box]
        wanted = region.mask.copy()
        if not overwrite:
            wanted &= (part == 0) | (part == number)
            for index in others:
                wanted &= self.layers[index][region.box] == 0
        full = self.fractions[layer]
        whole = wanted if full is None else wanted & (full[region.box] == 255)
        made = [self._put(layer, region.box, wanted & ~(whole & (part == number)), number)]
        if overwrite:
            made += [
                self._put(index, region.box, wanted & (self.layers[index][region.box] != 0), 0) for index in others
            ]
        return tuple(change for change in made if change.at.size)

    def clear(self, region: Region, number: int, layer: int) -> tuple[Change, ...]:
        """Take voxels out of a segment; other segments are left alone."""
        change = self._put(layer, region.box, region.mask & (self.layers[layer][region.box] == number), 0)
        return (change,) if change.at.size else ()

    def remove(self, number: int, layer: int) -> tuple[Change, ...]:
        """Take a whole segment out."""
        shape = self.shape
        box = (slice(0, shape[0]), slice(0, shape[1]), slice(0, shape[2]))
        change = self._put(layer, box, self.layers[layer] == number, 0)
        return (change,) if change.at.size else ()

    def apply(self, changes: Iterable[Change]) -> None:
        """Do changes again."""
        for change in changes:
            self._write(change.layer, change.at, change.after, change.fractions_after)

    def take_back(self, changes: Iterable[Change]) -> None:
        """Undo changes, the last first."""
        for change in reversed(list(changes)):
            self._write(change.layer, change.at, change.before, change.fractions_before)

    def release(self) -> None:
        """What was handed out stays as it is: every layer is copied again before its next change."""
        self._own.clear()

    def spare(self, layer: int) -> "Spare | None":
        """A copy of a layer, to be made in the background; None when it is our own already."""
        if layer in self._own:
            return None
        source, part = self.layers[layer], self.fractions[layer]
        return Spare(layer, source, *_copied(source, part))

    def adopt(self, spare: "Spare | None") -> None:
        """Take such a copy over, unless the layer was changed meanwhile."""
        if spare is not None and spare.layer not in self._own and self.layers[spare.layer] is spare.source:
            self.layers[spare.layer], self.fractions[spare.layer] = spare.labels, spare.fractions
            self._own.add(spare.layer)

    def _put(self, layer: int, box: Box, where: Mask, number: int) -> Change:
        inside = np.nonzero(where)
        at = np.ravel_multi_index(
            tuple(found + part.start for found, part in zip(inside, box, strict=True)), self.shape
        ).astype(np.int64)
        before = np.asarray(self.layers[layer][box][where], np.uint16)
        after = np.full(at.size, number, np.uint16)
        part = self.fractions[layer]
        if part is None:
            change = Change(layer, at, before, after)
        else:
            full = np.full(at.size, 255 if number else 0, np.uint8)
            change = Change(layer, at, before, after, np.asarray(part[box][where], np.uint8), full)
        if at.size:
            self._write(layer, at, after, change.fractions_after)
        return change

    def _write(
        self, layer: int, at: NDArray[np.int64], labels: NDArray[np.uint16], fractions: NDArray[np.uint8] | None
    ) -> None:
        self._keep(layer)
        self.layers[layer].reshape(-1)[at] = labels
        part = self.fractions[layer]
        if part is not None and fractions is not None:
            part.reshape(-1)[at] = fractions

    def _keep(self, layer: int) -> None:
        """Make a layer our own."""
        if layer in self._own:
            return
        self.layers[layer], self.fractions[layer] = _copied(self.layers[layer], self.fractions[layer])
        self._own.add(layer)


@dataclass(frozen=True, slots=True, eq=False)
class Spare:
    """A copy of a layer and what it was copied from."""

    layer: int
    source: NDArray[np.uint16]
    labels: NDArray[np.uint16]
    fractions: NDArray[np.uint8] | None


def _copied(
    labels: NDArray[np.uint16], fractions: NDArray[np.uint8] | None
) -> tuple[NDArray[np.uint16], NDArray[np.uint8] | None]:
    """Writable copies in C order."""
    return np.array(labels, np.uint16, order="C"), None if fractions is None else np.array(
        fractions, np.uint8, order="C"
    )


def picture_region(section: GridSection, top: int, left: int, mask: Mask) -> Region:
    """Voxels under some pixels of a section's picture; `mask` (rows, columns) lies at row `top`, column `left`."""
    _, down, across = section.layout.axes
    shape = section.shape
    starts = {section.layout.axes[0]: (section.index, 1)}
    turned = mask
    for axis, first, length, flipped, which in (
        (down, top, mask.shape[0], section.layout.flips[1], 0),
        (across, left, mask.shape[1], section.layout.flips[2], 1),
    ):
        starts[axis] = (shape[axis] - first - length if flipped else first, length)
        if flipped:
            turned = np.flip(turned, which)
    box = [slice(starts[axis][0], starts[axis][0] + starts[axis][1]) for axis in range(3)]
    order = np.argsort(section.layout.axes)
    return Region((box[0], box[1], box[2]), turned[None].transpose(order))
