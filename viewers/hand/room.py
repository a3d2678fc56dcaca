"""Where labels find room on the widget: a coarse grid of what is already covered by lines and by other text."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from viewers.hand.hits import FloatArray

CELL = 6.0
"""Edge of a cell in logical pixels."""
_TAKEN = 4096
_WAYS = ((1, 0), (1, -1), (1, 1), (-1, 0), (-1, -1), (-1, 1), (0, -1), (0, 1))
_FAR = (12.0, 30.0, 60.0, 110.0)
_EDGE = 4.0


@dataclass(frozen=True, slots=True)
class Place:
    """A label's box and the point of the mark that its leader comes from, in widget pixels.

    Attributes:
        number: which of the places tried it is, to be tried first the next time.
    """

    box: QRectF
    anchor: QPointF
    number: int


class Room:
    """The grid of one painting.

    Args:
        width, height: of the widget in logical pixels.
    """

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._grid: NDArray[np.int32] = np.zeros(
            (max(math.ceil(height / CELL), 1), max(math.ceil(width / CELL), 1)), np.int32
        )

    def cover_lines(self, starts: FloatArray, ends: FloatArray, weight: int = 1) -> None:
        """Lines cross these cells; starts and ends are (n, 2) widget points; `weight` of covering one, 1 to 40."""
        if not len(starts):
            return
        rows, columns = self._grid.shape
        # Only what can be seen: a line zoomed far out of the widget would need no end of samples.
        low, high = np.minimum(starts, ends), np.maximum(starts, ends)
        seen = ((high > -CELL) & (low < (self._width + CELL, self._height + CELL))).all(axis=1)
        starts, ends = starts[seen], ends[seen]
        if not len(starts):
            return
        counts = np.minimum(np.hypot(*(ends - starts).T) / CELL * 1.5, 2000.0).astype(np.int64) + 2
        which = np.repeat(np.arange(len(counts)), counts)
        step = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
        share = (step / (counts[which] - 1))[:, np.newaxis]
        cells = np.floor((starts[which] + share * (ends - starts)[which]) / CELL).astype(np.int64)
        cells = cells[((cells >= 0) & (cells < (columns, rows))).all(axis=1)]
        self._grid[cells[:, 1], cells[:, 0]] = np.maximum(self._grid[cells[:, 1], cells[:, 0]], weight)

    def copy(self) -> "Room":
        """Another room, covered as this one is."""
        made = Room(self._width, self._height)
        made._grid[:] = self._grid
        return made

    def take(self, box: QRectF) -> None:
        """Text stands here."""
        top, bottom, left, right = self._cells(box)
        self._grid[top:bottom, left:right] = _TAKEN

    def cost(self, box: QRectF) -> int | None:
        """How many cells with lines a box would cover; None where it does not fit or covers other text."""
        if (
            box.left() < _EDGE
            or box.top() < _EDGE
            or box.right() > self._width - _EDGE
            or box.bottom() > self._height - _EDGE
        ):
            return None
        top, bottom, left, right = self._cells(box)
        total = int(self._grid[top:bottom, left:right].sum())
        return total if total < _TAKEN else None

    def find(self, anchors: list[QPointF], width: float, height: float, last: int) -> Place | None:
        """The first place around the anchors that covers nothing, else the one that covers fewest lines.

        Args:
            anchors: points of the mark in widget pixels, best first; at most four are tried.
            width: of the label.
            height: of the label.
            last: `Place.number` used the last time, tried first so that labels do not jump; -1 for none.

        Returns:
            None where every place would cover other text.
        """
        tried = [
            (far_index * 100 + way_index * 4 + anchor_index, anchor, way, far)
            for far_index, far in enumerate(_FAR)
            for anchor_index, anchor in enumerate(anchors[:4])
            for way_index, way in enumerate(_WAYS)
        ]
        tried.sort(key=lambda place: place[0] != last)
        best: Place | None = None
        least = math.inf
        for number, anchor, way, far in tried:
            box = _beside(anchor, way, far, width, height)
            cost = self.cost(box)
            if cost is None or cost >= least:
                continue
            best, least = Place(box, anchor, number), cost
            if cost == 0:
                break
        return best

    def _cells(self, box: QRectF) -> tuple[int, int, int, int]:
        return (
            max(int(box.top() // CELL), 0),
            max(int(box.bottom() // CELL) + 1, 0),
            max(int(box.left() // CELL), 0),
            max(int(box.right() // CELL) + 1, 0),
        )


def _beside(anchor: QPointF, way: tuple[int, int], far: float, width: float, height: float) -> QRectF:
    """A box whose nearest edge or corner lies `far` away from the anchor."""
    across, down = way
    step = far * (0.75 if across and down else 1.0)
    middle_x = anchor.x() + across * (step + width / 2)
    middle_y = anchor.y() + down * (step + height / 2)
    return QRectF(middle_x - width / 2, middle_y - height / 2, width, height)


def nearest_on(box: QRectF, point: QPointF) -> QPointF:
    """The point of a box nearest to a point."""
    return QPointF(
        min(max(point.x(), box.left()), box.right()),
        min(max(point.y(), box.top()), box.bottom()),
    )
