"""Vertebrae as four corners, their tilt, and the local frame a second look is taken in.

Corners are ``(..., 17, 4, 2)`` arrays of (x, y) pixels, x to the right and y downwards, in the order upper left,
upper right, lower left, lower right as seen in the image. A tilt is the direction of the mid-line, from the mean of
the left corners to the mean of the right corners, in degrees; positive when the right end is lower in the image.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

Array = NDArray[np.float64]

LEVELS = (*(f"T{number}" for number in range(1, 13)), *(f"L{number}" for number in range(1, 6)))
COUNT = len(LEVELS)


def mid_vectors(corners: NDArray[Any]) -> Array:
    """Vectors (..., 2) from the middle of the left edge to that of the right edge of each vertebra (..., 4, 2)."""
    points = np.asarray(corners, dtype=np.float64)
    vectors: Array = (points[..., 1, :] + points[..., 3, :] - points[..., 0, :] - points[..., 2, :]) / 2.0
    return vectors


def tilts(corners: NDArray[Any]) -> Array:
    """Tilt of each mid-line in degrees, shape (...), for corners (..., 4, 2) in pixels."""
    vectors = mid_vectors(corners)
    angles: Array = np.degrees(np.arctan2(vectors[..., 1], vectors[..., 0]))
    return angles


def largest_angle(corners: NDArray[Any]) -> tuple[float, int, int]:
    """The largest angle between two mid-lines of a (17, 4, 2) chain: degrees, and the indices of the two vertebrae."""
    angles = tilts(corners)
    low, high = int(np.argmin(angles)), int(np.argmax(angles))
    return float(angles[high] - angles[low]), min(low, high), max(low, high)


def mirror(corners: NDArray[Any], width: float) -> Array:
    """Corners in the image flipped left to right, of ``width`` columns; left and right corners change places."""
    points = np.array(corners, dtype=np.float64)
    points[..., 0] = width - 1.0 - points[..., 0]
    swapped: Array = points[..., [1, 0, 3, 2], :]
    return swapped


def smooth(values: NDArray[Any], sigma: float) -> Array:
    """Gaussian smoothing along the last axis (levels), which keeps a straight line straight at both ends."""
    data = np.asarray(values, dtype=np.float64)
    pad = 8
    head = 2.0 * data[..., :1] - data[..., pad:0:-1]
    tail = 2.0 * data[..., -1:] - data[..., -2 : -pad - 2 : -1]
    padded = np.concatenate([head, data, tail], axis=-1)
    result: Array = gaussian_filter1d(padded, sigma, axis=-1, mode="nearest")[..., pad:-pad]
    return result


def settled(corners: NDArray[Any], share: float) -> Array:
    """Corners (..., 17, 4, 2) with every vertebra turned about its centre towards its neighbours' tilt.

    The new tilt is ``1 - 2 share`` of its own and ``share`` of each neighbour's; the end vertebrae count as their own
    outer neighbours. The largest of many noisy differences is on average too large; this takes that excess away and
    leaves a steady curve as it is.
    """
    points = np.asarray(corners, dtype=np.float64)
    own = tilts(points)
    padded = np.concatenate([own[..., :1], own, own[..., -1:]], axis=-1)
    turn = np.radians(share * (padded[..., :-2] + padded[..., 2:] - 2.0 * own))[..., None]
    centres = points.mean(axis=-2, keepdims=True)
    x, y = np.moveaxis(points - centres, -1, 0)
    turned: Array = centres + np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], -1)
    return turned


@dataclass(frozen=True, slots=True)
class Frames:
    """Local frames of the vertebrae.

    Attributes:
        centre: (..., 2) pixels.
        tilt: (...) degrees, direction of the frame's x axis.
        width: (...) pixels, the length of one frame unit.
    """

    centre: Array
    tilt: Array
    width: Array

    def to_image(self, points: NDArray[Any]) -> Array:
        """Map points (..., n, 2) in frame units to pixels."""
        angle = np.radians(self.tilt)[..., None]
        cosine, sine = np.cos(angle), np.sin(angle)
        x, y = points[..., 0], points[..., 1]
        rotated = np.stack([x * cosine - y * sine, x * sine + y * cosine], axis=-1)
        result: Array = self.centre[..., None, :] + rotated * self.width[..., None, None]
        return result

    def lattice(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Where the points of a lattice lie: `to_image` for very many points, without a list of them.

        Args:
            x: (columns,) frame units.
            y: (rows,) frame units.

        Returns:
            x and y in pixels, each (n, rows, columns) for n frames.
        """
        angle = np.radians(self.tilt)
        along, across = ((self.width * turn(angle))[:, None, None] for turn in (np.cos, np.sin))
        centre = self.centre[:, :, None, None]
        return centre[:, 0] + x * along - y[:, None] * across, centre[:, 1] + x * across + y[:, None] * along

    def to_frame(self, points: NDArray[Any]) -> Array:
        """Map points (..., n, 2) in pixels to frame units; the inverse of `to_image`."""
        angle = np.radians(self.tilt)[..., None]
        cosine, sine = np.cos(angle), np.sin(angle)
        moved = (np.asarray(points, dtype=np.float64) - self.centre[..., None, :]) / self.width[..., None, None]
        x, y = moved[..., 0], moved[..., 1]
        result: Array = np.stack([x * cosine + y * sine, -x * sine + y * cosine], axis=-1)
        return result


def frames_of(corners: NDArray[Any], sigma: float = 1.0) -> Frames:
    """Frames of a chain (17, 4, 2): centres as they are, tilts and widths smoothed along the spine by ``sigma``."""
    points = np.asarray(corners, dtype=np.float64)
    widths = np.linalg.norm(mid_vectors(points), axis=-1)
    return Frames(
        centre=points.mean(axis=-2),
        tilt=smooth(tilts(points), sigma),
        width=np.maximum(np.exp(smooth(np.log(np.maximum(widths, 1.0)), 1.5 * sigma)), 2.0),
    )


def frame_features(frames: Frames) -> NDArray[np.float32]:
    """What the sequence network is told about the frames: (..., 17, 6), free of the film's size and position.

    Per level: the step to the next and from the previous centre in the frame's own axes and units (4), and the change
    of log width to the next level and of tilt (per 10 degrees) to the next level. Ends repeat zero.
    """
    centre, width = frames.centre, frames.width
    angle = np.radians(frames.tilt)
    cosine, sine = np.cos(angle), np.sin(angle)
    step = np.diff(centre, axis=-2)
    zero = np.zeros_like(step[..., :1, :])
    after = np.concatenate([step, zero], axis=-2) / width[..., None]
    before = np.concatenate([zero, step], axis=-2) / width[..., None]
    columns = []
    for vector in (after, before):
        x, y = vector[..., 0], vector[..., 1]
        columns += [x * cosine + y * sine, -x * sine + y * cosine]
    for values in (np.log(width), frames.tilt / 10.0):
        change = np.diff(values, axis=-1)
        columns.append(np.concatenate([change, np.zeros_like(change[..., :1])], axis=-1))
    return np.stack(columns, axis=-1).astype(np.float32)
