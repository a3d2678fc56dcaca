"""A film's values at halving sizes, so that a window follows the mouse without touching every pixel."""

from dataclasses import dataclass, field, replace
from math import ceil, log2

import numpy as np
from numpy.typing import NDArray

from app.core.image import Image, Window
from app.reading.render import default_window, to_display

Indices = NDArray[np.uint16] | NDArray[np.uint8]
MAX_ENTRIES = 65536
SMALLEST = 256
AT_ONCE_ABOVE = 1024


@dataclass(frozen=True, slots=True, eq=False)
class Pyramid:
    """An image as indices into a table of brightness, at full, half, quarter ... size.

    Attributes:
        image: what was read.
        base: (rows, columns[, 3]) uint16 indices for grey, uint8 values for colour.
        ramp: (entries,) modality value of each index; exact where the image holds at most 65536 whole numbers.
    """

    image: Image
    base: Indices
    ramp: NDArray[np.float32]
    _smaller: list[Indices] = field(default_factory=list)
    _default: list[Window] = field(default_factory=list)

    @property
    def default(self) -> Window:
        """The film's own window; found when first asked for, since a slice in a stack is rarely asked."""
        if not self._default:
            self._default.append(default_window(self.image))
        return self._default[0]

    @property
    def depth(self) -> int:
        """Number of levels, >= 1; the last one's longer side is at most 256."""
        longer = max(self.base.shape[:2])
        return 1 + max(ceil(log2(longer / SMALLEST)), 0)

    def level(self, number: int) -> Indices:
        """Level k is (rows / 2**k, columns / 2**k[, 3]), rounded up; pixel i covers image pixels i * 2**k on.

        Made when first asked for: a slice shown at its own size needs none but the first.
        """
        while len(self._smaller) < number:
            self._smaller.append(_halve(self._smaller[-1] if self._smaller else self.base))
        return self.base if number == 0 else self._smaller[number - 1]

    @property
    def levels(self) -> tuple[Indices, ...]:
        """All levels."""
        return tuple(self.level(number) for number in range(self.depth))

    @property
    def size_bytes(self) -> int:
        """Memory it holds, its image's included."""
        own = self.base.nbytes + sum(level.nbytes for level in self._smaller) + self.ramp.nbytes
        return own + (self.image.values.nbytes if self.image.values is not self.base else 0)

    def table(self, window: Window, *, inverted: bool) -> NDArray[np.uint32]:
        """(entries,) 0xffRRGGBB grey of each index, by the same rule as every other output of this program."""
        if self.image.is_colour:
            strip = np.repeat(self.ramp.astype(np.uint8)[np.newaxis, :, np.newaxis], 3, axis=2)
            grey = to_display(replace(self.image, values=strip), window, inverted=inverted)[0, :, 0].astype(np.uint32)
        else:
            # Where the file gives a look-up table instead of a window, that is its own way to be shown.
            own = self.image.lut is not None and not self.image.windows and window == self.default
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
        return int(min(max(np.floor(wanted), 0.0), self.depth - 1))

    def part(self, level: int, box: tuple[int, int, int, int], table: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """(rows, columns) 0xffRRGGBB of a part of a level; box = (left, top, right, bottom), end excluded.

        `table` holds an entry for every index of the image, as `table()` makes it.
        """
        left, top, right, bottom = box
        indices = self.level(level)[top:bottom, left:right]
        if indices.ndim == 2:
            # No index lies past the table, so that the mode changes nothing but spares numpy's check of each.
            return np.take(table, indices, mode="wrap")
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
    """Index a film and halve it until its longer side is at most 256; for the background lane: it takes 0.1 s.

    Values that are not finite are shown as the lowest.
    """
    pyramid = _indexed(image)
    pyramid.level(pyramid.depth - 1)
    return pyramid


def index_image(image: Image) -> Pyramid:
    """Index an image: under 1 ms for 512 x 512 slices, whose smaller sizes are made when they are needed.

    Those of an image longer than 1024 pixels are made here, so that the GUI thread need not.
    """
    pyramid = _indexed(image)
    if max(pyramid.base.shape[:2]) > AT_ONCE_ABOVE:
        pyramid.level(pyramid.depth - 1)
    return pyramid


def _indexed(image: Image) -> Pyramid:
    if image.is_colour:
        base: Indices = np.asarray(image.values, np.uint8)
        return Pyramid(image, base, np.arange(256, dtype=np.float32))
    grey = np.asarray(image.values, np.float32)
    low, high = float(grey.min()), float(grey.max())
    if np.isfinite(low) and np.isfinite(high) and high - low < MAX_ENTRIES:
        above = grey - np.float32(low)
        base = above.astype(np.uint16)
        if low == round(low) and np.array_equal(above, base):  # whole numbers, as nearly every slice holds
            ramp = np.arange(int(high - low) + 1, dtype=np.float32) + np.float32(low)
            return Pyramid(image, base, ramp)
    finite = np.isfinite(grey)
    low = float(grey[finite].min()) if finite.any() else 0.0
    high = float(grey[finite].max()) if finite.any() else 0.0
    if not finite.all():
        grey = np.where(finite, grey, np.float32(low))
    whole = high - low < MAX_ENTRIES and bool((grey == np.rint(grey)).all())
    step = 1.0 if whole else max((high - low) / (MAX_ENTRIES - 1), 1e-12)
    # In float64: large values of the float32 range would overflow, and small steps would be lost.
    scaled = (grey.astype(np.float64) - low) / step
    base = np.rint(scaled).clip(0, MAX_ENTRIES - 1).astype(np.uint16)
    entries = int(base.max()) + 1
    ramp = (low + step * np.arange(entries, dtype=np.float64)).astype(np.float32)
    return Pyramid(image, base, ramp)
