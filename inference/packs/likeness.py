"""The small picture from which a pack's distribution model tells whether an image is of its kind.

Training and the running program both take it from here, so that what was calibrated is what is asked. The percentile
stretch is that of Input.normalise "percentiles"; see `inference.packs.schema.Distribution`.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_SAMPLES: Final = 1_000_000
"""Pixels from which the percentiles are taken at most; a larger image is sampled on an even lattice."""
_KEEP: Final = 4
"""A side is averaged down to no less than this many pixels for each of the picture's before it is stretched."""
_STRIP: Final = 4_000_000
"""Pixels that are worked on at once."""


def picture_for(values: NDArray[np.float32] | NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.float32]:
    """Bring an image to what a distribution model reads.

    The whole image is stretched to `size`, bilinearly with smoothing where it shrinks. The same image always gives the
    same picture; beyond the image itself the work takes a few times 16 MB, however large a film is.

    Args:
        values: one of (rows, columns, 3) uint8 sRGB; (rows, columns) float32, any range, finite. Not changed.
        size: rows and columns of the picture.

    Returns:
        (1, 3, rows, columns) float32, 0 to 1: sRGB over 255; grey with its 1st and 99th percentile brought to 0 and 1
        and clipped there, three times (an image of one grey alone is 0).

    Raises:
        ValueError: values of another shape or type, an empty image, or a size below 1.
    """
    colour = values.dtype == np.uint8
    if values.ndim != (3 if colour else 2) or (colour and values.shape[2] != 3):
        raise ValueError("a picture is (rows, columns, 3) uint8 or (rows, columns) of another type")
    if values.size == 0 or min(size) < 1:
        raise ValueError("a picture and its size are not empty")
    low, high = (0.0, 255.0) if colour else _ends(values)
    planes = [values[..., index] for index in range(3)] if colour else [values]
    small = [_stretched(plane, low, high, size) for plane in planes]
    return np.stack(small if colour else small * 3)[np.newaxis]


def _ends(values: NDArray[np.float32] | NDArray[np.uint8]) -> tuple[float, float]:
    step = int(np.ceil(np.sqrt(max(values.size / _SAMPLES, 1.0))))
    low, high = np.percentile(values[::step, ::step], (1.0, 99.0))
    return float(low), float(high)


def _stretched(
    plane: NDArray[np.float32] | NDArray[np.uint8], low: float, high: float, size: tuple[int, int]
) -> NDArray[np.float32]:
    """(rows, columns) brought to 0..1 and then to `size`."""
    if high <= low:
        return np.zeros(size, np.float32)
    rows, columns = plane.shape
    down, across = max(1, rows // (_KEEP * size[0])), max(1, columns // (_KEEP * size[1]))
    strip = max(down, _STRIP // columns // down * down)
    parts = [_averaged(plane[top : top + strip], low, high, down, across) for top in range(0, rows, strip)]
    image = Image.fromarray(np.concatenate(parts))
    box = (0.0, 0.0, columns / across, rows / down)  # the last average may stand for fewer pixels than the others
    stretched = image.resize((size[1], size[0]), Image.Resampling.BILINEAR, box=box)
    picture: NDArray[np.float32] = np.clip(np.asarray(stretched, np.float32), 0.0, 1.0)
    return picture


def _averaged(
    strip: NDArray[np.float32] | NDArray[np.uint8], low: float, high: float, down: int, across: int
) -> NDArray[np.float32]:
    """Means of blocks of `down` x `across` pixels brought to 0..1; blocks at the far edges may be smaller."""
    scaled: NDArray[np.float32] = np.clip(
        (strip.astype(np.float32) - np.float32(low)) / np.float32(high - low), 0.0, 1.0
    )
    if down == across == 1:
        return scaled
    tops, lefts = np.arange(0, strip.shape[0], down), np.arange(0, strip.shape[1], across)
    sums = np.add.reduceat(np.add.reduceat(scaled, tops, axis=0), lefts, axis=1)
    heights, widths = np.diff(tops, append=strip.shape[0]), np.diff(lefts, append=strip.shape[1])
    return np.asarray(sums / np.outer(heights, widths), np.float32)
