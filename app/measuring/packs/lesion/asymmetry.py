"""Asymmetry of a lesion's shape: what does not cover its mirror image about the principal axes.

Stoecker, Li and Moss, Automatic detection of asymmetry in skin tumors, Comput Med Imaging Graph 16(3), 1992: folded
about an axis through the centroid, the area that is not covered, over the lesion's area. The axes are the principal
axes of the lesion's area, as in Stolz' ABCD rule, which judges two perpendicular axes (Stolz et al., Eur J Dermatol 4,
1994).
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from app.core.geometry import FloatArray
from app.measuring.packs.contour import crop

_MOST_SAMPLES: Final = 1200  # along one side of the folded grid


@dataclass(frozen=True, slots=True, eq=False)
class Asymmetry:
    """Shares of the lesion's area, 0 (symmetric) to 1.

    Attributes:
        about_long, about_short: area not covered when folded about the long and the short principal axis.
        centre: (x, y) of the centroid in pixels.
        long_axis: (2,) unit vector (x, y) in lengths, not in pixels.
    """

    about_long: float
    about_short: float
    centre: tuple[float, float]
    long_axis: FloatArray


def asymmetry(mask: NDArray[np.bool_], steps: tuple[float, float]) -> Asymmetry:
    """Asymmetry of a mask (rows, columns) with something in it.

    Args:
        mask: the lesion.
        steps: lengths of one pixel (across, down).
    """
    part, (first_row, first_column) = crop(mask)
    rows, columns = np.nonzero(part)
    points = np.stack([columns, rows]).astype(np.float64) * np.asarray(steps)[:, None]
    centre = points.mean(axis=1)
    spread = np.cov(points, bias=True) + np.diag(np.square(steps)) / 12.0
    _, axes = np.linalg.eigh(spread)
    along, across = axes[:, 1], axes[:, 0]
    folded = _turned(part, points, centre, np.stack([along, across]), steps)
    area = max(float(np.count_nonzero(folded)), 1.0)
    about_long = np.count_nonzero(folded ^ folded[::-1]) / (2.0 * area)
    about_short = np.count_nonzero(folded ^ folded[:, ::-1]) / (2.0 * area)
    place = centre / np.asarray(steps)
    return Asymmetry(
        float(about_long),
        float(about_short),
        (float(place[0]) + first_column, float(place[1]) + first_row),
        np.asarray(along),
    )


def _turned(
    mask: NDArray[np.bool_], points: FloatArray, centre: FloatArray, axes: FloatArray, steps: tuple[float, float]
) -> NDArray[np.bool_]:
    """The mask on a grid about its centroid: columns run along the long axis, rows along the short one."""
    reach = np.abs(axes @ (points - centre[:, None])).max(axis=1) + max(steps)
    step = max(min(steps) / 2.0, float(reach.max()) * 2.0 / _MOST_SAMPLES)
    along, across = (np.arange(-np.ceil(side / step), np.ceil(side / step) + 1) * step for side in reach)
    places = centre[:, None, None] + axes[0][:, None, None] * along + axes[1][:, None, None] * across[:, None]
    sampled = map_coordinates(
        mask.astype(np.float32), [places[1] / steps[1], places[0] / steps[0]], order=1, mode="constant", cval=0.0
    )
    return np.asarray(sampled >= 0.5, np.bool_)
