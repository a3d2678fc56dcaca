"""Irregularity of a lesion's border: compactness, convexity, and how deep its indentations are; its largest diameter.

Compactness P^2 / (4 pi A): 1 for a disc, more for anything else (Golston, Stoecker and Moss, Automatic detection of
irregular borders in melanoma and other skin tumors, Comput Med Imaging Graph 16(3), 1992). Convexity (solidity): the
area over that of the convex hull, 1 without indentations (Lee, McLean and Atkins, Irregularity index, Med Image Anal
7(1), 2003, on indentations of the border). Diameter: Feret's largest, as Ali, Li and O'Shea (PLoS ONE 15(6): e0234352,
2020) use it for the ABCD rule.
"""

import math
from dataclasses import dataclass

import numpy as np
from scipy.spatial import ConvexHull, QhullError

from app.core.geometry import FloatArray, Segment
from app.measuring.packs.contour import signed_area
from app.measuring.packs.perimeter import ring_length


@dataclass(frozen=True, slots=True)
class Border:
    """Of one contour, in the unit of the scale.

    Attributes:
        perimeter: its length.
        compactness: >= 1.
        convexity: 0 to 1.
        deepest: depth of the deepest indentation below the hull.
        diameter: largest distance of two points of the contour.
        ends: those two points, (x, y) in pixels.
    """

    perimeter: float
    compactness: float
    convexity: float
    deepest: float
    diameter: float
    ends: Segment


def border(ring: FloatArray, steps: tuple[float, float]) -> Border | None:
    """Measures of a closed contour.

    Args:
        ring: (n, 2) of (x, y) in pixels.
        steps: lengths of one pixel (across, down).

    Returns:
        None for a contour without an area.
    """
    points = ring * np.asarray(steps)
    area = abs(signed_area(points))
    try:
        hull = ConvexHull(points)
    except (QhullError, ValueError):
        return None
    if area <= 0.0:
        return None
    perimeter = ring_length(ring, steps)
    corners = np.asarray(hull.vertices)
    apart = np.hypot(*(points[corners][:, None] - points[corners][None]).transpose(2, 0, 1))
    one, other = np.unravel_index(int(np.argmax(apart)), apart.shape)
    ends = ring[corners[one]], ring[corners[other]]
    return Border(
        perimeter=perimeter,
        # A smoothed contour of few pixels may come out a trifle rounder than a circle.
        compactness=max(1.0, perimeter**2 / (4.0 * math.pi * area)),
        convexity=min(1.0, area / float(hull.volume)),
        deepest=_deepest(points, hull),
        diameter=float(apart[one, other]),
        ends=((float(ends[0][0]), float(ends[0][1])), (float(ends[1][0]), float(ends[1][1]))),
    )


def _deepest(points: FloatArray, hull: ConvexHull) -> float:
    """Largest distance of a contour point from the hull's side that spans it."""
    order = np.sort(np.asarray(hull.vertices))
    deepest = 0.0
    for start, end in zip(order, np.roll(order, -1), strict=True):
        between = points[start + 1 : end] if end > start else np.vstack([points[start + 1 :], points[:end]])
        side = points[end] - points[start]
        length = float(np.hypot(*side))
        if len(between) and length > 0.0:
            offset = between - points[start]
            deepest = max(deepest, float(np.abs(offset[:, 0] * side[1] - offset[:, 1] * side[0]).max()) / length)
    return deepest
