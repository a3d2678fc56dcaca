"""Frames of one segment onto another grid of the same patient coordinates, nearest neighbour."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.plane import FloatArray, ImagePlane

_STRAIGHT = 0.02
"""Pixels that a grid may drift over its whole size and still count as running along another's axes."""


class SegmentBlock:
    """Parallel frames, each standing for its surroundings up to half a distance to both sides.

    Args:
        planes: of the frames, parallel and with the same spacing, at least one.
        frames: their values, each (rows, columns), of one type; kept only where one of them is not 0.
        distance: between slices of the segmentation in mm.
    """

    def __init__(self, planes: Sequence[ImagePlane], frames: Sequence[NDArray[Any]], distance: float) -> None:
        first = planes[0]
        self._normal = first.normal
        origins = np.array([plane.origin for plane in planes], np.float64)
        order = np.argsort(origins @ self._normal, kind="stable")
        self._along = (origins @ self._normal)[order]
        self._half = distance / 2.0 * 1.0001
        steps = np.array([first.column_step, first.row_step], np.float64)
        # (3, 2): patient offset within the plane -> (x, y).
        self._solve: FloatArray = np.asarray(np.linalg.pinv(steps), np.float64)
        some = np.any([frame.astype(bool) for frame in frames], axis=0)
        rows, columns = np.flatnonzero(some.any(axis=1)), np.flatnonzero(some.any(axis=0))
        self.empty = rows.size == 0
        if self.empty:
            return
        top, left = int(rows[0]), int(columns[0])
        bottom, right = int(rows[-1]) + 1, int(columns[-1]) + 1
        self._values = np.stack([frames[int(at)][top:bottom, left:right] for at in order])
        # Where the kept part's first pixel lies, in patient coordinates and in the planes' own (x, y).
        origins = origins[order] + left * steps[0] + top * steps[1]
        self._starts = origins @ self._solve
        height, width = bottom - top, right - left
        edges = [(x, y) for x in (-0.5, width - 0.5) for y in (-0.5, height - 0.5)]
        flat = np.concatenate([origins + x * steps[0] + y * steps[1] for x, y in edges])
        out = self._half * self._normal
        self._corners = np.concatenate([flat + out, flat - out])

    def sample(self, target: ImagePlane) -> NDArray[Any] | None:
        """The values at the pixels of an image, (rows, columns) and 0 where there is none; None where all are 0."""
        window = None if self.empty else self._window(target)
        if window is None:
            return None
        top, bottom, left, right = window
        found = np.zeros((target.rows, target.columns), self._values.dtype)
        part = found[top:bottom, left:right]
        if not self._straight(target, window, part):
            step = max(1, 262_144 // (right - left))
            for row in range(top, bottom, step):
                end = min(row + step, bottom)
                self._oblique(target, (row, end, left, right), part[row - top : end - top])
        return found if part.any() else None

    def _window(self, target: ImagePlane) -> tuple[int, int, int, int] | None:
        """Rows and columns of the target that the block may reach (top, bottom, left, right); None for none."""
        across, down = np.asarray(target.column_step), np.asarray(target.row_step)
        offset = self._corners - np.asarray(target.origin)
        away = offset @ target.normal
        if float(away.min()) > 0.0 or float(away.max()) < 0.0:
            return None
        found = offset @ np.linalg.pinv(np.array([across, down]))
        left, top = (max(math.floor(float(low)), 0) for low in found.min(axis=0))
        right = min(math.ceil(float(found[:, 0].max())) + 1, target.columns)
        bottom = min(math.ceil(float(found[:, 1].max())) + 1, target.rows)
        return (top, bottom, left, right) if bottom > top and right > left else None

    def _nearest(self, along: FloatArray) -> NDArray[np.intp]:
        """Which frame is nearest, of two as near the lower."""
        if len(self._along) == 1:
            return np.zeros(along.shape, np.intp)
        after = np.clip(np.searchsorted(self._along, along), 1, len(self._along) - 1)
        lower = along - self._along[after - 1] <= self._along[after] - along
        return np.where(lower, after - 1, after)

    def _straight(self, target: ImagePlane, window: tuple[int, int, int, int], part: NDArray[Any]) -> bool:
        """Fill the window of a target whose rows and columns run along the block's; False when they do not."""
        top, bottom, left, right = window
        across, down = np.asarray(target.column_step), np.asarray(target.row_step)
        turn = np.array([across @ self._solve, down @ self._solve])
        drift = max(abs(float(turn[0, 1])) * target.columns, abs(float(turn[1, 0])) * target.rows)
        lean = abs(float(across @ self._normal)) * target.columns + abs(float(down @ self._normal)) * target.rows
        if drift > _STRAIGHT or lean > _STRAIGHT * self._half:
            return False
        start = np.asarray(target.origin)
        near = int(self._nearest(np.array([start @ self._normal]))[0])
        if abs(float(start @ self._normal) - self._along[near]) > self._half:
            return True
        base = start @ self._solve - self._starts[near]
        xs = np.rint(base[0] + turn[0, 0] * np.arange(left, right)).astype(np.intp)
        ys = np.rint(base[1] + turn[1, 1] * np.arange(top, bottom)).astype(np.intp)
        in_x = np.flatnonzero((xs >= 0) & (xs < self._values.shape[2]))
        in_y = np.flatnonzero((ys >= 0) & (ys < self._values.shape[1]))
        part[np.ix_(in_y, in_x)] = self._values[near][np.ix_(ys[in_y], xs[in_x])]
        return True

    def _oblique(self, target: ImagePlane, window: tuple[int, int, int, int], part: NDArray[Any]) -> None:
        """Fill a window of a target that lies anyhow."""
        top, bottom, left, right = window
        across = np.arange(left, right, dtype=np.float64)[:, None] * np.asarray(target.column_step)
        down = np.arange(top, bottom, dtype=np.float64)[:, None] * np.asarray(target.row_step)
        points = np.asarray(target.origin) + down[:, None, :] + across[None, :, :]
        along = points @ self._normal
        near = self._nearest(along)
        at = np.rint(points @ self._solve - self._starts[near]).astype(np.intp)
        x, y = at[..., 0], at[..., 1]
        inside = np.abs(along - self._along[near]) <= self._half
        inside &= (x >= 0) & (x < self._values.shape[2]) & (y >= 0) & (y < self._values.shape[1])
        part[inside] = self._values[near[inside], y[inside], x[inside]]
