"""The segments on the desk: how each looks, how large it is, and every correction with undo and redo."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.core.segmentation import Colour, Segment, Segmentation
from app.core.stack import ImageStack
from app.core.volume import Volume
from app.volumes.orientation import GridLayout
from app.volumes.reslice import MprStack, ObliqueStack
from app.volumes.section import GridSection, Section
from app.volumes.statistics import SegmentVolume, sized
from viewers.segments.colours import fresh_colour
from viewers.segments.labels import Change, Labels, Region

HALF = 128
"""Least fraction, of 255, at which a voxel of a fractional segment counts as inside where only yes or no will do."""
HISTORY_BYTES = 256 * 1024**2
_STORED = GridLayout((0, 1, 2), (False, False, False), 0.0)


@dataclass(frozen=True, slots=True)
class Look:
    """How a segment is shown.

    Attributes:
        visible: whether at all.
        colour: sRGB.
        opacity: of its filling, 0 to 1.
        outline: its border alone, on the edges of pixels, instead of a filling; of a fractional segment around what
            is at least half inside.
    """

    visible: bool = True
    colour: Colour = (255, 255, 255)
    opacity: float = 0.4
    outline: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """One correction: voxels, and the list before and after it."""

    changes: tuple[Change, ...]
    before: tuple[tuple[Segment, ...], tuple[int, ...]]
    after: tuple[tuple[Segment, ...], tuple[int, ...]]
    touched: frozenset[int]

    @property
    def nbytes(self) -> int:
        return sum(change.nbytes for change in self.changes)


def empty_segmentation(name: str, volume: Volume) -> Segmentation:
    """A segmentation without segments on a volume's grid, to draw on."""
    layer = np.zeros(volume.geometry.shape, np.uint16)
    return Segmentation(name, (), (layer,), (), (None,), volume.geometry, volume.keys)


class SegmentsModel(QObject):
    """One segmentation shown; painted by any number of views.

    Attributes:
        volume: on whose grid it lies; None for single images, found by their keys.
        reader: who corrects it, for its marks.
        active: number of the segment that the brush and the 3-D view are meant for; 0 for none.
        version: counts changes of voxels; look_version: changes of appearance.
    """

    painted = Signal()
    """Voxels changed; views paint again."""
    looks_changed = Signal()
    """Colours, visibility or opacity changed; views paint again."""
    listed = Signal()
    """Segments came, went or were renamed."""
    sizes_changed = Signal()
    """Volumes changed or became known."""
    active_changed = Signal(int)
    history_changed = Signal()
    """A correction was finished, undone or done again: what is kept on disc is out of date."""

    def __init__(
        self,
        segmentation: Segmentation,
        volume: Volume | None = None,
        *,
        reader: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._of = segmentation
        self.volume = volume
        self.reader = reader
        self.version = self.look_version = 0
        self._labels = Labels(segmentation)
        self._segments, self._layer_of = segmentation.segments, segmentation.layer_of
        self._looks = {segment.number: Look(colour=segment.colour) for segment in segmentation.segments}
        self.active = segmentation.segments[0].number if segmentation.segments else 0
        self._slices = {key: index for index, key in enumerate(segmentation.keys)}
        self._counted: dict[int, float] | None = None
        self._moved: dict[int, float] = {}
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._stroke: list[Change] | None = None
        self._forgotten: frozenset[int] = frozenset()

    # What it holds

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The segments now."""
        return self._segments

    @property
    def labels(self) -> Labels:
        """The voxels now, for painting; changed through this model alone."""
        return self._labels

    @property
    def opened(self) -> Segmentation:
        """As it was opened; its voxels never change."""
        return self._of

    @property
    def edited(self) -> frozenset[int]:
        """Numbers of the segments that were corrected since it was opened."""
        return self._forgotten.union(*(step.touched for step in self._done))

    @property
    def segmentation(self) -> Segmentation:
        """As corrected, with marks that say by whom; its voxels never change."""
        edited = self.edited
        if not edited:
            return self._of
        note = self._note
        self._labels.release()
        segments = tuple(
            replace(segment, made_by=", ".join(part for part in (segment.made_by, note) if part))
            if segment.number in edited and note not in segment.made_by
            else segment
            for segment in self._segments
        )
        return replace(
            self._of,
            segments=segments,
            layer_of=self._layer_of,
            layers=tuple(self._labels.layers),
            fractions=tuple(self._labels.fractions),
            marks=self.marks,
        )

    @property
    def marks(self) -> tuple[str, ...]:
        """What a reader must know: the segmentation's own marks, and who corrected it."""
        note = self._note
        return self._of.marks if not self.edited or note in self._of.marks else (*self._of.marks, note)

    @property
    def _note(self) -> str:
        return f"corrected by {self.reader}" if self.reader else "corrected by hand"

    def segment(self, number: int) -> Segment | None:
        """The segment of that number; None when there is none (any more)."""
        return next((segment for segment in self._segments if segment.number == number), None)

    def layer_of(self, number: int) -> int:
        """Index of the layer in which a segment lies.

        Raises:
            KeyError: there is no such segment.
        """
        for segment, layer in zip(self._segments, self._layer_of, strict=True):
            if segment.number == number:
                return layer
        raise KeyError(number)

    def inside(self, number: int) -> Callable[[], NDArray[np.bool_]]:
        """Makes (slices, rows, columns) of where a segment is, in any thread; at least half where it is fractional.

        Raises:
            KeyError: there is no such segment.
        """
        layer = self.layer_of(number)
        labels, fractions = self._labels.layers[layer], self._labels.fractions[layer]
        if fractions is None:
            return lambda: np.asarray(labels == number, np.bool_)
        return lambda: np.asarray((labels == number) & (fractions >= HALF), np.bool_)

    def section_of(self, stack: ImageStack, index: int) -> Section | None:
        """What of the grid a stack shows; None where the segments do not lie on those very images.

        Planes of the volume they were made on, or stored images by their key: nothing is placed by its looks.
        """
        if isinstance(stack, MprStack | ObliqueStack) and self._lies_on(stack.volume):
            return stack.section(index)
        key = stack.key(index)
        found = self._slices.get(key) if key is not None else None
        if found is None:
            return None
        return GridSection(_STORED, found, self._labels.shape, self._of.geometry)

    def _lies_on(self, volume: Volume) -> bool:
        same = volume is self.volume or (bool(volume.keys) and volume.keys == self._of.keys)
        return same and volume.geometry.shape == self._labels.shape

    # Looks

    def look(self, number: int) -> Look:
        """How a segment is shown."""
        return self._looks[number]

    def set_looks(self, looks: dict[int, Look]) -> None:
        """Show segments otherwise."""
        if any(self._looks.get(number) != look for number, look in looks.items()):
            self._looks.update(looks)
            self.look_version += 1
            self.looks_changed.emit()

    def set_active(self, number: int) -> None:
        """Choose the segment that the brush is meant for."""
        if number != self.active:
            self.active = number
            self.active_changed.emit(number)

    # Sizes

    def set_volumes(self, volumes: tuple[SegmentVolume, ...]) -> None:
        """Take over what `segment_volumes` counted in the background, in the segmentation as it was opened."""
        self._counted = {volume.number: volume.voxels for volume in volumes}
        self.sizes_changed.emit()

    def size(self, number: int) -> SegmentVolume:
        """Size of a segment now; without volume, and with the reason, until the voxels are counted."""
        if self._counted is None:
            return SegmentVolume(number, 0.0, None, reason="still being counted")
        return sized(number, self._counted.get(number, 0.0) + self._moved.get(number, 0.0), self._of)

    # The list

    def add(self, label: str) -> int:
        """A new empty segment, which becomes the active one; its number."""
        used = {segment.number for segment in self._segments} | set(self._looks)
        number = next(n for n in range(1, 65536) if n not in used)
        colour = fresh_colour([segment.colour for segment in self._segments])
        layer = next((i for i, part in enumerate(self._labels.fractions) if part is None), 0)
        made = sorted(
            [*zip(self._segments, self._layer_of, strict=True), (Segment(number, label, colour, "", "MANUAL"), layer)],
            key=lambda pair: pair[0].number,
        )
        self._looks[number] = Look(colour=colour)
        self._list(tuple(s for s, _ in made), tuple(of for _, of in made), frozenset({number}))
        self.set_active(number)
        return number

    def rename(self, number: int, label: str) -> None:
        """Another name."""
        if not label.strip() or self.segment(number) is None:
            return
        segments = tuple(replace(s, label=label.strip()) if s.number == number else s for s in self._segments)
        if segments != self._segments:
            self._list(segments, self._layer_of, frozenset({number}))

    def delete(self, number: int) -> None:
        """Take a segment away, voxels and all."""
        changes = self._labels.remove(number, self.layer_of(number))
        kept = [pair for pair in zip(self._segments, self._layer_of, strict=True) if pair[0].number != number]
        self._list(tuple(s for s, _ in kept), tuple(of for _, of in kept), frozenset({number}), changes)
        if self.active == number:
            self.set_active(self._segments[0].number if self._segments else 0)

    # Corrections

    def begin(self) -> None:
        """A stroke starts: all its dabs are one correction."""
        if self._stroke is not None:
            self.abandon()
        self._stroke = []

    def dab(self, region: Region, *, erase: bool = False, overwrite: bool = False) -> None:
        """Add voxels to the active segment, or take them out of it; within a stroke."""
        if self._stroke is None or self.segment(self.active) is None:
            return
        layer = self.layer_of(self.active)
        if erase:
            changes = self._labels.clear(region, self.active, layer)
        else:
            changes = self._labels.mark(region, self.active, layer, overwrite=overwrite)
        if changes:
            self._stroke += changes
            self.version += 1
            self.painted.emit()

    def commit(self) -> None:
        """The stroke is meant."""
        stroke, self._stroke = self._stroke, None
        if stroke:
            numbers = {int(n) for change in stroke for n in np.unique(np.append(change.before, change.after))} - {0}
            state = (self._segments, self._layer_of)
            self._remember(_Step(tuple(stroke), state, state, frozenset(numbers)))

    def abandon(self) -> None:
        """The stroke is not meant."""
        stroke, self._stroke = self._stroke, None
        if stroke:
            self._labels.take_back(stroke)
            self._repaint()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last correction back, bit for bit."""
        if self._done and self._stroke is None:
            step = self._done.pop()
            self._undone.append(step)
            self._labels.take_back(step.changes)
            self._count(step.changes, -1.0)
            self._restore(step.before)

    def redo(self) -> None:
        """Do it again."""
        if self._undone and self._stroke is None:
            step = self._undone.pop()
            self._done.append(step)
            self._labels.apply(step.changes)
            self._count(step.changes, 1.0)
            self._restore(step.after)

    # Inside

    def _list(
        self,
        segments: tuple[Segment, ...],
        layer_of: tuple[int, ...],
        touched: frozenset[int],
        changes: tuple[Change, ...] = (),
    ) -> None:
        before = (self._segments, self._layer_of)
        self._segments, self._layer_of = segments, layer_of
        self._remember(_Step(changes, before, (segments, layer_of), touched))
        self.look_version += 1
        self.listed.emit()
        self._repaint()

    def _remember(self, step: _Step) -> None:
        self._undone.clear()
        self._done.append(step)
        self._count(step.changes, 1.0)
        while len(self._done) > 1 and sum(kept.nbytes for kept in self._done) > HISTORY_BYTES:
            self._forgotten |= self._done.pop(0).touched
        self.sizes_changed.emit()
        self.history_changed.emit()

    def _restore(self, state: tuple[tuple[Segment, ...], tuple[int, ...]]) -> None:
        if state != (self._segments, self._layer_of):
            self._segments, self._layer_of = state
            self.look_version += 1
            self.listed.emit()
            if self.segment(self.active) is None:
                self.set_active(self._segments[0].number if self._segments else 0)
        self._repaint()
        self.sizes_changed.emit()
        self.history_changed.emit()

    def _count(self, changes: tuple[Change, ...], sign: float) -> None:
        """Keep the sizes right without counting the whole volume again."""
        for change in changes:
            for labels, fractions, direction in (
                (change.before, change.fractions_before, -sign),
                (change.after, change.fractions_after, sign),
            ):
                weights = None if fractions is None else fractions / 255.0
                for number, voxels in enumerate(np.bincount(labels, weights)):
                    if number and voxels:
                        self._moved[number] = self._moved.get(number, 0.0) + direction * float(voxels)

    def _repaint(self) -> None:
        self.version += 1
        self.painted.emit()
