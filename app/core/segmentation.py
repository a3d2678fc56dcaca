"""Segments on the grid of the images they are shown on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry

Colour = tuple[int, int, int]
"""sRGB, 0 to 255 each."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One structure.

    Attributes:
        number: 1 to 65535, unique in its segmentation (Segment Number).
        label: Segment Label, or the file's name for a mask file.
        colour: as the file recommends, else from a fixed list.
        code: coded property type as "scheme:value"; empty when not stated.
        made_by: MANUAL, SEMIAUTOMATIC or AUTOMATIC with the algorithm's name; empty when not stated.
    """

    number: int
    label: str
    colour: Colour
    code: str = ""
    made_by: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Segmentation:
    """Segments over a stack of images, (slices, rows, columns) on those images' own grid.

    Attributes:
        name: short words for the user.
        segments: ordered by number.
        layers: each (slices, rows, columns) uint16, 0 or the number of a segment; segments that overlap lie in
            different layers.
        layer_of: layer index of each segment, in the order of `segments`.
        fractions: for each layer (slices, rows, columns) uint8, 255 = wholly inside, or None when binary.
        geometry: of the grid; None where the images have no place in the patient, so that there is no volume in ml.
        keys: the stored image under each slice; empty when the grid is not made of stored images.
        marks: what a reader must know ("moved onto the images' grid", "a model's output", ...).
    """

    name: str
    segments: tuple[Segment, ...]
    layers: tuple[NDArray[np.uint16], ...]
    layer_of: tuple[int, ...]
    fractions: tuple[NDArray[np.uint8] | None, ...]
    geometry: VolumeGeometry | None
    keys: tuple[ImageKey, ...] = ()
    marks: tuple[str, ...] = ()
