"""Masks that a pack predicted as segments on the images it read: shown and corrected like any other."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.instance import ImageKey
from app.core.prediction import StructureMask
from app.core.segmentation import Colour, Segment, Segmentation
from app.workflow.subject import Subject
from viewers.segments.colours import fresh_colour

CORRECTED: Final = "corrected by hand"


@dataclass(frozen=True, slots=True, eq=False)
class MadeSegments:
    """Masks ready to be shown.

    Attributes:
        segmentation: of all structures, numbered from 1 in their order.
        outlined: numbers of those that are best shown as outlines.
        places: (slice, row, column) of a voxel in the middle of each, by its number; an empty one has none.
        names: structure by number, as the pack names it.
        faint: numbers of those whose colours a reader must be able to judge through the filling.
        read_back: they were kept with their case, and nobody has just asked for them.
    """

    segmentation: Segmentation
    outlined: frozenset[int]
    places: Mapping[int, tuple[int, int, int]]
    names: Mapping[int, str]
    faint: frozenset[int] = frozenset()
    read_back: bool = False


def segments_of(
    structures: Sequence[StructureMask],
    subject: Subject,
    *,
    titles: Mapping[str, str],
    name: str,
    maker: str,
    marks: tuple[str, ...],
    corrected: Collection[str] = (),
) -> Segmentation | None:
    """The masks on the grid of what was read; those that overlap lie in different layers.

    Args:
        structures: masks of (rows, columns) or (slices, rows, columns).
        subject: what was read.
        titles: name of a structure -> words for people, where there are some.
        name: short words for people.
        maker: pack and version, for every segment.
        marks: what a reader must know ("a model's output").
        corrected: names of structures that the reader corrected.

    Returns:
        None where there is no mask, or nothing to bind it to: an image without a key.
    """
    volume = subject.volume
    if not structures or (volume is None and subject.key is None):
        return None
    layers: list[NDArray[np.uint16]] = []
    layer_of: list[int] = []
    segments: list[Segment] = []
    colours: list[Colour] = []
    for number, structure in enumerate(structures, start=1):
        own = structure.mask
        mask = own if own.ndim == 3 else own[None]
        colour = structure.colour or fresh_colour(colours)
        colours.append(colour)
        layer_of.append(_put(layers, mask, number))
        more = f", {CORRECTED}" if structure.name in corrected else ""
        title = titles.get(structure.name) or structure.name
        segments.append(Segment(number, title, colour, structure.code, f"AUTOMATIC, {maker}{more}"))
    keys = volume.keys if volume is not None else _keys(subject.key, layers[0].shape[0])
    geometry = volume.geometry if volume is not None else None
    fractions: tuple[NDArray[np.uint8] | None, ...] = (None,) * len(layers)
    return Segmentation(name, tuple(segments), tuple(layers), tuple(layer_of), fractions, geometry, keys, marks)


def place_of(mask: NDArray[np.bool_]) -> tuple[int, int, int] | None:
    """A voxel inside, near the middle of the slice with the most inside; None for an empty mask."""
    stack = mask if mask.ndim == 3 else mask[None]
    counts = np.count_nonzero(stack, axis=(1, 2))
    fullest = int(np.argmax(counts))
    if not counts[fullest]:
        return None
    rows, columns = np.nonzero(stack[fullest])
    nearest = int(np.argmin((rows - rows.mean()) ** 2 + (columns - columns.mean()) ** 2))
    return fullest, int(rows[nearest]), int(columns[nearest])


def _keys(key: ImageKey | None, count: int) -> tuple[ImageKey, ...]:
    """The image under each mask: the one that was read, or every frame of a film."""
    if key is None:
        return ()
    return (key,) if count == 1 else tuple(replace(key, frame=frame) for frame in range(count))


def covering(segmentation: Segmentation) -> frozenset[int]:
    """Numbers of the segments of the first layer that others lie on: shown as outlines, or nothing would be seen."""
    first, *others = segmentation.layers
    found: set[int] = set()
    for layer in others:
        found |= {int(number) for number in np.unique(first[layer > 0])}
    return frozenset(found - {0})


def _put(layers: list[NDArray[np.uint16]], mask: NDArray[np.bool_], number: int) -> int:
    """Put a mask into the first layer that is free where it lies, else into a new one; returns which."""
    for index, layer in enumerate(layers):
        if not layer[mask].any():
            layer[mask] = number
            return index
    layers.append(np.where(mask, np.uint16(number), np.uint16(0)))
    return len(layers) - 1
