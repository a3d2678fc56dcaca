"""A map over the image in colours: nothing where the map is 0, the more of a colour the higher it is."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QLinearGradient

STOPS: Final = ((13, 8, 135), (126, 3, 168), (204, 71, 120), (248, 149, 64), (240, 249, 33))
"""sRGB from 0 to 1 at even distances: dark to bright, so that it reads without hues too."""


def _table() -> NDArray[np.float32]:
    """(256, 3) float32, 0 to 255."""
    at = np.linspace(0.0, len(STOPS) - 1.0, 256)
    stops = np.asarray(STOPS, np.float32)
    low = np.minimum(at.astype(int), len(STOPS) - 2)
    share = (at - low)[:, None].astype(np.float32)
    return np.asarray(stops[low] * (1 - share) + stops[low + 1] * share, np.float32)


_TABLE: Final = _table()


def heat_image(values: NDArray[np.float32], opacity: float) -> QImage:
    """The map as a picture to be painted over the image.

    Args:
        values: (rows, columns), 0 to 1; values outside are taken as the ends, what is not finite as 0.
        opacity: of the highest values, 0 to 1; those below are the more transparent the lower they are.

    Returns:
        Premultiplied ARGB of the same size.
    """
    clean = np.nan_to_num(np.asarray(values, np.float32), nan=0.0, posinf=1.0, neginf=0.0).clip(0.0, 1.0)
    level = np.rint(clean * 255).astype(np.uint8)
    shares = np.linspace(0.0, 1.0, 256, dtype=np.float32) * np.float32(opacity)
    parts = np.rint(np.column_stack((_TABLE[:, ::-1] * shares[:, None], shares * 255))).astype(np.uint8)  # B G R A
    pixels = np.ascontiguousarray(parts[level])
    rows, columns = level.shape
    return QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()


def heat_gradient(left: float, right: float) -> QLinearGradient:
    """The same colours from 0 at `left` to 1 at `right`, in widget pixels, for a legend."""
    made = QLinearGradient(left, 0.0, right, 0.0)
    for index, colour in enumerate(STOPS):
        made.setColorAt(index / (len(STOPS) - 1), QColor(*colour))
    return made
