"""Grey values and sampling: from a film of any size and range to what the two networks are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import map_coordinates

from inference.spine.geometry import Array, Frames

Pixels = NDArray[np.float32]


def scale_grey(pixels: NDArray[Any]) -> Pixels:
    """Grey values as float32 with the 1st and 99th percentile at 0 and 1, clipped to -0.2 .. 1.2.

    The most frequent extreme value (an empty border) is left out of the percentiles. Shape (rows, columns) is kept.
    """
    data = np.asarray(pixels, dtype=np.float32)
    if not np.isfinite(data).all():
        data = np.nan_to_num(data, nan=0.0, posinf=0.0, neginf=0.0)
    step = max(1, int(np.sqrt(data.size / 60000.0)))
    sample = data[::step, ::step]
    inside = sample[sample > sample.min()]
    if inside.size < 0.1 * sample.size:
        inside = sample.ravel()
    low, high = (float(value) for value in np.percentile(inside, [1.0, 99.0]))
    spread = high - low
    if not spread > 1e-6 * max(1.0, abs(high)):
        return np.zeros(data.shape, dtype=np.float32)
    scaled: Pixels = np.clip((data - low) / spread, -0.2, 1.2).astype(np.float32)
    return scaled


def resize(pixels: Pixels, rows: int, columns: int) -> Pixels:
    """Resample (rows, columns) float32 with antialiasing; pixel edges coincide."""
    image = Image.fromarray(np.ascontiguousarray(pixels, dtype=np.float32))
    factor = min(pixels.shape[0] / rows, pixels.shape[1] / columns)
    gap = 2.0 if factor >= 3.0 else None
    small = image.resize((columns, rows), Image.Resampling.BILINEAR, reducing_gap=gap)
    return np.asarray(small, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Letterbox:
    """A window of the film brought to the network's size.

    A film pixel (x, y) lies at ((x + 0.5 - left) * scale_x - 0.5 + shift_x, likewise for y) in the input.
    """

    scale_x: float
    scale_y: float
    left: float
    top: float
    shift_x: float
    shift_y: float

    def to_film(self, points: NDArray[Any]) -> Array:
        """Points (..., 2) of the network's input to film pixels."""
        data = np.asarray(points, dtype=np.float64)
        x = (data[..., 0] + 0.5 - self.shift_x) / self.scale_x + self.left - 0.5
        y = (data[..., 1] + 0.5 - self.shift_y) / self.scale_y + self.top - 0.5
        return np.stack([x, y], axis=-1)


def letterbox(
    pixels: Pixels, size: tuple[int, int], window: tuple[float, float, float, float] | None = None
) -> tuple[Pixels, Letterbox]:
    """Fit a window (left, top, right, bottom in pixels; default all) into ``size`` (rows, columns), aspect kept.

    What is outside the film is zero. Returns the (rows, columns) input and how to map back.
    """
    rows, columns = size
    height, width = pixels.shape
    left, top, right, bottom = window if window is not None else (0.0, 0.0, float(width), float(height))
    left, top = max(0, int(np.floor(left))), max(0, int(np.floor(top)))
    right, bottom = min(width, int(np.ceil(right))), min(height, int(np.ceil(bottom)))
    part = pixels[top:bottom, left:right]
    scale = min(rows / part.shape[0], columns / part.shape[1])
    new_rows = max(1, min(rows, round(part.shape[0] * scale)))
    new_columns = max(1, min(columns, round(part.shape[1] * scale)))
    canvas = np.zeros((rows, columns), dtype=np.float32)
    shift_y, shift_x = (rows - new_rows) // 2, (columns - new_columns) // 2
    canvas[shift_y : shift_y + new_rows, shift_x : shift_x + new_columns] = resize(part, new_rows, new_columns)
    box = Letterbox(new_columns / part.shape[1], new_rows / part.shape[0], left, top, shift_x, shift_y)
    return canvas, box


def sample_crops(pixels: Pixels, frames: Frames, size: tuple[int, int], span: float) -> Pixels:
    """Crops (17, rows, columns) of the film in the frames of the vertebrae, bilinear, zero outside the film.

    A crop is ``span`` frame units wide, of square pixels, and centred on its frame.
    """
    rows, columns = size
    x, y = ((np.arange(count, dtype=np.float64) - (count - 1) / 2.0) * (span / columns) for count in (columns, rows))
    at_x, at_y = frames.lattice(x, y)
    values = map_coordinates(pixels, [at_y, at_x], order=1, mode="constant", cval=0.0)
    return np.asarray(values, dtype=np.float32)
