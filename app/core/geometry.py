"""Plane geometry shared by measuring and drawing.

Image points are (x, y) = (column, row); the centre of the first pixel is (0, 0); y grows downwards.
"""

import math

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Segment = tuple[Point, Point]
FloatArray = NDArray[np.float64]


def direction_deg(vector: FloatArray) -> float:
    """Angle of `vector` (x, y) to the x axis in degrees, in (-180, 180]; positive turns from +x towards +y."""
    return math.degrees(math.atan2(float(vector[1]), float(vector[0])))


def line_angle_deg(first: FloatArray, second: FloatArray) -> float:
    """Smallest angle between two undirected lines given by direction vectors (x, y), in degrees, 0 to 90.

    Raises:
        ValueError: a vector has no length or is not finite.
    """
    for vector in (first, second):
        if not np.isfinite(vector).all() or float(np.hypot(*vector)) == 0.0:
            raise ValueError("a line's direction must be finite and have a length")
    cross = float(first[0] * second[1] - first[1] * second[0])
    dot = float(first[0] * second[0] + first[1] * second[1])
    return math.degrees(math.atan2(abs(cross), abs(dot)))


def signed_turn_deg(first: FloatArray, second: FloatArray) -> float:
    """Turn from direction `first` to direction `second`, both (x, y), in degrees in (-180, 180]."""
    cross = float(first[0] * second[1] - first[1] * second[0])
    dot = float(first[0] * second[0] + first[1] * second[1])
    return math.degrees(math.atan2(cross, dot))
