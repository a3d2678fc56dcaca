"""A film's values at halving sizes, so that a window follows the mouse without touching every pixel."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.image import Image, Window
from app.reading.render import default_window, to_display

Indices = NDArray[np.uint16] | NDArray[np.uint8]
MAX_ENTRIES = 65536
SMALLEST = 256


@dataclass(frozen=True, slots=True)
class Pyramid:
    """An image as indices into a table of brightness, at full, half, quarter ... size.

    Attributes:
        image: what was read.
        levels: level k is (rows / 2**k, columns / 2**k[, 3]), rounded up; pixel i covers image pixels
            i * 2**k to (i + 1) * 2**k - 1. uint16 indices for grey, uint8 values for colour.
        ramp: (entries,) modality value of each index; exact where the image holds at most 65536 whole numbers.
        default: the film's own window.
    """

    image: Image
    levels: tuple[Indices, ...]
    ramp: NDArray[np.float32]
    default: Window

    def table(self, window: Window, *, inverted: bool) -> NDArray[np.uint32]:
        """(entries,) 0xffRRGGBB grey of each index, by the same rule as every other output of this program."""
        if self.image.is_colour:
            strip = np.repeat(self.ramp.astype(np.uint8)[np.newaxis, :, np.newaxis], 3, axis=2)
            grey = to_display(replace(self.image, values=strip), window, inverted=inverted)[0, :, 0].astype(np.uint32)
        else:
            # Where the file gives a look-up table instead of a window, that is its own way to be shown.
            own = window == self.default and self.image.lut is not None and not self.image.windows
            line = replace(self.image, values=self.ramp[np.newaxis, :])
            grey = to_display(line, None if own else window, inverted=inverted)[0].astype(np.uint32)
        return np.asarray(grey * np.uint32(0x010101) | np.uint32(0xFF000000), np.uint32)

    def level_for(self, scale: float, *, coarse: bool) -> int:
        """The level to draw at `scale` device pixels per image pixel.

        Args:
            scale: > 0.
            coarse: accept fewer than one sample per device pixel (at least every second), for dragging.
        """
        wanted = np.log2(1.0 / scale) + (0.5 if coarse else 0.0)
        return int(min(max(np.floor(wanted), 0.0), len(self.levels) - 1))

    def part(self, level: int, box: tuple[int, int, int, int], table: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """(rows, columns) 0xffRRGGBB of a part of a level; box = (left, top, right, bottom), end excluded."""
        left, top, right, bottom = box
        indices = self.levels[level][top:bottom, left:right]
        if indices.ndim == 2:
            return np.take(table, indices)
        red, green, blue = (table[indices[..., channel]] for channel in range(3))
        mixed = (red & 0xFFFF0000) | (green & 0x0000FF00) | (blue & 0x000000FF)
        return np.ascontiguousarray(mixed)

    def value_at(self, column: int, row: int) -> float | None:
        """Modality value of a pixel; None outside the image and for colour, which has no single value."""
        if self.image.is_colour or not (0 <= column < self.image.columns and 0 <= row < self.image.rows):
            return None
        return float(self.image.values[row, column])


def _halve(values: Indices) -> Indices:
    """Mean of each 2 x 2 block; an odd edge is repeated."""
    pad = [(0, values.shape[0] % 2), (0, values.shape[1] % 2)] + [(0, 0)] * (values.ndim - 2)
    whole = np.pad(values, pad, mode="edge").astype(np.uint32)
    total = whole[0::2, 0::2] + whole[1::2, 0::2] + whole[0::2, 1::2] + whole[1::2, 1::2]
    mean = (total + 2) >> 2
    return mean.astype(np.uint8) if values.dtype == np.uint8 else mean.astype(np.uint16)


def build_pyramid(image: Image) -> Pyramid:
    """Index an image and halve it until its longer side is at most 256; for the background lane: it takes 0.1 s.

    Values that are not finite are shown as the lowest.
    """
    if image.is_colour:
        base: Indices = np.asarray(image.values, np.uint8)
        ramp = np.arange(256, dtype=np.float32)
    else:
        grey = np.asarray(image.values, np.float32)
        finite = np.isfinite(grey)
        low = float(grey[finite].min()) if finite.any() else 0.0
        high = float(grey[finite].max()) if finite.any() else 0.0
        if not finite.all():
            grey = np.where(finite, grey, np.float32(low))
        whole = high - low < MAX_ENTRIES and bool((grey == np.rint(grey)).all())
        step = 1.0 if whole else max((high - low) / (MAX_ENTRIES - 1), 1e-12)
        base = np.rint((grey - np.float32(low)) / np.float32(step)).clip(0, MAX_ENTRIES - 1).astype(np.uint16)
        entries = int(base.max()) + 1
        ramp = (low + step * np.arange(entries, dtype=np.float64)).astype(np.float32)
    levels = [base]
    while max(levels[-1].shape[:2]) > SMALLEST:
        levels.append(_halve(levels[-1]))
    return Pyramid(image, tuple(levels), ramp, default_window(image))
