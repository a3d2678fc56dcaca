"""Where an image lies in a graph's input, and the way back onto the image's own grid.

Pixel centres are at whole numbers, so that an edge is at -0.5; resizing keeps edges together. A pixel (row, column) of
the image lies at ((row + 0.5 - top) * scale_y + shift_y - 0.5, likewise for columns) in the input.
"""

from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Fit = Literal["stretch", "letterbox", "crop", "pad"]
Interpolation = Literal["bilinear", "area", "cubic", "nearest"]
Floats = NDArray[np.float32]

_FILTERS: Final = {
    "bilinear": Image.Resampling.BILINEAR,
    "area": Image.Resampling.BOX,
    "cubic": Image.Resampling.BICUBIC,
    "nearest": Image.Resampling.NEAREST,
}


@dataclass(frozen=True, slots=True)
class Placing:
    """A rectangle of an image, resized and put into an input.

    Attributes:
        source: (rows, columns) of the image.
        part: (top, left, rows, columns) of the image that the input shows.
        size: (rows, columns) of the input.
        filled: (top, left, rows, columns) of the input where that part lies; the rest is padding.
    """

    source: tuple[int, int]
    part: tuple[int, int, int, int]
    size: tuple[int, int]
    filled: tuple[int, int, int, int]

    @property
    def scale(self) -> tuple[float, float]:
        """Input pixels per image pixel, down and across."""
        return self.filled[2] / self.part[2], self.filled[3] / self.part[3]

    def to_source(self, points: NDArray[Any]) -> NDArray[np.float64]:
        """Points (..., 2) as (x, y) of the input to (x, y) of the image; pixel centres at whole numbers in both."""
        data = np.asarray(points, np.float64)
        scale_y, scale_x = self.scale
        x = (data[..., 0] + 0.5 - self.filled[1]) / scale_x + self.part[1] - 0.5
        y = (data[..., 1] + 0.5 - self.filled[0]) / scale_y + self.part[0] - 0.5
        return np.stack([x, y], axis=-1)

    def to_input(self, points: NDArray[Any]) -> NDArray[np.float64]:
        """Points (..., 2) as (x, y) of the image to (x, y) of the input."""
        data = np.asarray(points, np.float64)
        scale_y, scale_x = self.scale
        x = (data[..., 0] + 0.5 - self.part[1]) * scale_x + self.filled[1] - 0.5
        y = (data[..., 1] + 0.5 - self.part[0]) * scale_y + self.filled[0] - 0.5
        return np.stack([x, y], axis=-1)

    def map_to_source(self, values: NDArray[Any], *, outside: float = 0.0) -> Floats:
        """A map over the input onto the image's grid, bilinear; what the input does not show is `outside`.

        Args:
            values: (rows, columns) of the input, or of any other size that covers the same field (an output at a
                quarter of the input's size, say).
            outside: value of pixels that were cropped away.

        Returns:
            (rows, columns) float32 of the image.
        """
        data = np.asarray(values, np.float32)
        top, left, rows, columns = self.part
        down = _positions(rows, self.filled[0], self.filled[2], self.size[0], data.shape[0])
        across = _positions(columns, self.filled[1], self.filled[3], self.size[1], data.shape[1])
        inner = _linear(_linear(data, down, 0), across, 1)
        if (rows, columns) == self.source:
            return inner
        whole = np.full(self.source, outside, np.float32)
        whole[top : top + rows, left : left + columns] = inner
        return whole


def place(source: tuple[int, int], size: tuple[int, int] | None, fit: Fit) -> Placing:
    """How an image of `source` (rows, columns) is brought to `size`; None: it stays as it is.

    "stretch" fills the input, "letterbox" keeps the shape and centres, "crop" keeps the shape and fills the input with
    the image's middle, "pad" never enlarges and starts in the upper left corner.
    """
    rows, columns = source
    if size is None:
        return Placing(source, (0, 0, rows, columns), source, (0, 0, rows, columns))
    if fit == "stretch":
        return Placing(source, (0, 0, rows, columns), size, (0, 0, *size))
    if fit == "crop":
        factor = max(size[0] / rows, size[1] / columns)
        part_rows = min(rows, max(1, round(size[0] / factor)))
        part_columns = min(columns, max(1, round(size[1] / factor)))
        part = ((rows - part_rows) // 2, (columns - part_columns) // 2, part_rows, part_columns)
        return Placing(source, part, size, (0, 0, *size))
    factor = min(size[0] / rows, size[1] / columns)
    if fit == "pad":
        factor = min(factor, 1.0)
    new_rows = min(size[0], max(1, round(rows * factor)))
    new_columns = min(size[1], max(1, round(columns * factor)))
    top, left = (0, 0) if fit == "pad" else ((size[0] - new_rows) // 2, (size[1] - new_columns) // 2)
    return Placing(source, (0, 0, rows, columns), size, (top, left, new_rows, new_columns))


def resize(values: NDArray[Any], size: tuple[int, int], interpolation: Interpolation) -> NDArray[Any]:
    """Resample (rows, columns) float32 or (rows, columns, 3) uint8 to `size`; edges coincide, smoothed when it shrinks.

    "area" is the mean over the area that a new pixel covers; the element type stays.
    """
    if values.shape[:2] == size:
        return values
    image = Image.fromarray(np.ascontiguousarray(values))
    return np.asarray(image.resize((size[1], size[0]), _FILTERS[interpolation]))


def _positions(count: int, start: int, length: int, size: int, found: int) -> NDArray[np.float64]:
    """Where `count` image pixels lie along one axis of a map of `found` pixels over an input of `size`.

    They are held within the centres of what is filled, so that no padding is mixed in.
    """
    at = (np.arange(count) + 0.5) * (length / count) + start
    ratio = found / size
    low = min(start * ratio, found - 1.0)
    high = max((start + length) * ratio - 1.0, low)
    return np.asarray(np.clip(np.clip(at * ratio - 0.5, low, high), 0.0, found - 1.0), np.float64)


def _linear(data: Floats, positions: NDArray[np.float64], axis: int) -> Floats:
    size = data.shape[axis]
    if len(positions) == size and np.array_equal(positions, np.arange(size)):
        return data
    lower = np.minimum(positions.astype(np.intp), max(size - 2, 0))
    upper = np.minimum(lower + 1, size - 1)
    weight = (positions - lower).astype(np.float32)
    weight = weight[:, None] if axis == 0 else weight[None, :]
    first: Floats = np.take(data, lower, axis)
    second: Floats = np.take(data, upper, axis)
    second -= first
    second *= weight
    second += first
    return second
