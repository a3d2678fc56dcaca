"""Numbers that lie between two halves, where the last bit of their sum decides which one they become.

What a graph says is interpolated in double precision and rounded to half. Another order of the same sum differs in the
last bit, which is lost in the rounding except in the very middle between two halves. With weights such as 1/6 many
numbers lie there, and a step of half precision moves a probability by up to 2e-4, or a label.
"""

from collections.abc import Mapping
from itertools import product
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from inference.pipeline.volume.operators import Taps

_BELOW_A_HALF: Final = 42
"""Bits of a double's fraction that half precision does not keep."""
_NEAR: Final = 1 << 20
"""Units of a double's last place around the middle; far more than sums of few terms differ by."""
_SMALLEST_NORMAL: Final = 2.0**-14


def settle(
    found: NDArray[np.float64], taps: tuple[Taps, Taps, Taps], index: int, planes: Mapping[int, NDArray[Any]]
) -> None:
    """Sum again, term by term as scipy.ndimage.zoom does, what lies in the middle between two halves.

    Args:
        found: (classes, rows, columns) of one new plane; changed in place.
        taps: of the three axes.
        index: of the new plane.
        planes: the old planes that it is made of, (classes, old rows, old columns) each.
    """
    where = np.nonzero(_is_close(found))
    if not len(where[0]):
        return
    channel, row, column = where
    total = np.zeros(len(channel))
    for (plane, depth), (rows, down), (columns, across) in product(*taps):
        if depth is not None and not depth[index]:
            continue  # nothing of a plane that may be gone
        term = planes[int(plane[index])][channel, rows[row], columns[column]].astype(np.float64)
        for weights, at in ((depth, index), (down, row), (across, column)):
            if weights is not None:
                term *= weights[at]
        total += term
    found[where] = total


def _is_close(values: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Where rounding to half may go either way."""
    bits = np.ascontiguousarray(values).view(np.int64)
    lowest = (bits + (_NEAR - (1 << (_BELOW_A_HALF - 1)))) & ((1 << _BELOW_A_HALF) - 1)
    small = np.abs(values) < _SMALLEST_NORMAL  # these have fewer bits as halves
    return np.asarray((lowest <= 2 * _NEAR) | (small & (values != 0)), np.bool_)
