"""Frames of one segment onto another grid of the same patient coordinates, nearest neighbour."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.plane import FloatArray, ImagePlane


class FrameStack:
    """Parallel frames, each standing for its surroundings up to half a distance to both sides.

    Args:
        planes: of the frames, parallel and with the same spacing, at least one.
        distance: between slices of the segmentation in mm.
    """

    def __init__(self, planes: Sequence[ImagePlane], distance: float) -> None:
        first = planes[0]
        self._normal = first.normal
        origins = np.array([plane.origin for plane in planes], np.float64)
        along = origins @ self._normal
        self._order = np.argsort(along, kind="stable")
        self._along = along[self._order]
        self._half = distance / 2.0 * 1.0001
        self._size = first.rows, first.columns
        steps = np.array([first.column_step, first.row_step], np.float64)
        # (3, 2): patient offset within the plane -> (x, y).
        self._solve: FloatArray = np.asarray(np.linalg.pinv(steps), np.float64)
        self._starts = (origins @ self._solve)[self._order]

    def sample(self, target: ImagePlane, frame: Callable[[int], NDArray[Any]]) -> NDArray[Any] | None:
        """The values of the frames at the target's pixels, 0 where there is none.

        Args:
            target: plane of the image, (rows, columns).
            frame: values of frame `index` in the order of `planes`, (rows, columns).

        Returns:
            (rows, columns) of the frames' type, or None when no frame reaches the image.
        """
        corners = np.array(
            [target.to_patient((float(x), float(y))) for x in (0, target.columns - 1) for y in (0, target.rows - 1)]
        )
        reach = corners @ self._normal
        if reach.min() > self._along[-1] + self._half or reach.max() < self._along[0] - self._half:
            return None
        found: NDArray[Any] | None = None
        for row, block in self._blocks(target):
            near, inside, x, y = block
            for which in np.unique(near[inside]):
                values = frame(int(self._order[which]))
                chosen = inside & (near == which)
                if found is None:
                    found = np.zeros((target.rows, target.columns), values.dtype)
                found[row : row + chosen.shape[0]][chosen] = values[y[chosen], x[chosen]]
        return found

    def _blocks(self, target: ImagePlane) -> Iterator[tuple[int, tuple[NDArray[Any], ...]]]:
        """Rows of the target in pieces: which frame is nearest, whether it reaches there, and its pixel (x, y)."""
        across = np.arange(target.columns, dtype=np.float64)[:, None] * np.asarray(target.column_step)
        step = max(1, 262_144 // max(target.columns, 1))
        for row in range(0, target.rows, step):
            down = np.arange(row, min(row + step, target.rows), dtype=np.float64)[:, None] * np.asarray(target.row_step)
            points = np.asarray(target.origin) + down[:, None, :] + across[None, :, :]
            along = points @ self._normal
            after = np.clip(np.searchsorted(self._along, along), 1, max(len(self._along) - 1, 1))
            if len(self._along) == 1:
                near = np.zeros(along.shape, np.intp)
            else:
                near = np.where(along - self._along[after - 1] <= self._along[after] - along, after - 1, after)
            at = points @ self._solve - self._starts[near]
            x, y = np.rint(at[..., 0]).astype(np.intp), np.rint(at[..., 1]).astype(np.intp)
            rows, columns = self._size
            inside = np.abs(along - self._along[near]) <= self._half
            inside &= (x >= 0) & (x < columns) & (y >= 0) & (y < rows)
            yield row, (near, inside, x, y)
