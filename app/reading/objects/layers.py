"""Segments into as few layers as their overlaps allow, within a bound on memory."""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError

MOST_BYTES: Final = 3 * 1024**3
Masks = Mapping[int, NDArray[np.uint8]]
"""Image index -> (rows, columns) uint8, 0 outside and up to 255 wholly inside; images without any left out."""


class Layers:
    """Collects segments one after another.

    Args:
        name: the file's name for messages.
        shape: (images, rows, columns) of every layer.
        fractional: keep how far each pixel is inside.
        most_bytes: bound on all layers together.

    Raises:
        UnreadableInputError: not even one layer fits.
    """

    def __init__(self, name: str, shape: tuple[int, int, int], *, fractional: bool, most_bytes: int = MOST_BYTES):
        self._name, self._shape, self._fractional = name, shape, fractional
        each = int(np.prod(shape, dtype=np.int64)) * (3 if fractional else 2)
        self._most = most_bytes // max(each, 1)
        self.numbers: list[NDArray[np.uint16]] = []
        self.fractions: list[NDArray[np.uint8] | None] = []
        self._more()

    def _more(self) -> int:
        if len(self.numbers) >= self._most:
            raise UnreadableInputError(
                f"{self._name} needs more memory than is kept for segments (overlapping structures on "
                f"{self._shape[0]:,} images): open fewer of its segments."
            )
        self.numbers.append(np.zeros(self._shape, np.uint16))
        self.fractions.append(np.zeros(self._shape, np.uint8) if self._fractional else None)
        return len(self.numbers) - 1

    def add(self, number: int, masks: Masks) -> int:
        """Put one segment in the first layer where it overlaps no other; returns the layer's index."""
        free = (at for at, layer in enumerate(self.numbers) if not _overlap(layer, masks))
        at = next(free, -1)
        if at < 0:
            at = self._more()
        fractions = self.fractions[at]
        for image, mask in masks.items():
            inside = mask > 0
            self.numbers[at][image][inside] = number
            if fractions is not None:
                fractions[image][inside] = mask[inside]
        return at

    def add_labels(self, image: int, labels: NDArray[np.uint16]) -> None:
        """Put one image of a label map in the first layer, where nothing lies yet."""
        layer = self.numbers[0][image]
        np.copyto(layer, labels, where=layer == 0)


def _overlap(layer: NDArray[np.uint16], masks: Masks) -> bool:
    return any(bool(layer[image][mask > 0].any()) for image, mask in masks.items())
