"""Masks that a pack predicted as segments on the images it read: shown and corrected like any other."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.prediction import StructureMask
from app.core.segmentation import Colour, Segment, Segmentation
from app.workflow.subject import Subject
from viewers.segments.colours import fresh_colour


def segments_of(
    structures: Sequence[StructureMask],
    subject: Subject,
    *,
    titles: Mapping[str, str],
    name: str,
    maker: str,
    mark: str,
) -> Segmentation | None:
    """The masks on the grid of what was read; those that overlap lie in different layers.

    Args:
        structures: masks of (rows, columns) or (slices, rows, columns).
        subject: what was read.
        titles: name of a structure -> words for people, where there are some.
        name: short words for people.
        maker: pack and version, for every segment.
        mark: what a reader must know ("a model's output").

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
        mask = structure.mask if structure.mask.ndim == 3 else structure.mask[None]
        colour = structure.colour or fresh_colour(colours)
        colours.append(colour)
        layer_of.append(_put(layers, mask, number))
        title = titles.get(structure.name) or structure.name
        segments.append(Segment(number, title, colour, structure.code, f"AUTOMATIC, {maker}"))
    keys = volume.keys if volume is not None else (subject.key,) if subject.key is not None else ()
    geometry = volume.geometry if volume is not None else None
    fractions: tuple[NDArray[np.uint8] | None, ...] = (None,) * len(layers)
    return Segmentation(
        name, tuple(segments), tuple(layers), tuple(layer_of), fractions, geometry, keys, (mark,) if mark else ()
    )


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
