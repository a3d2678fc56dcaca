"""Borders of segments, exactly on the edges between pixels."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF


def border_lines(labels: NDArray[np.uint16]) -> dict[int, list[QLineF]]:
    """Lines around every segment of a picture, in image points: pixel (0, 0) reaches from -0.5 to 0.5.

    Args:
        labels: (rows, columns), 0 or the number of a segment. Between two segments the line belongs to the one with
            the higher number.

    Returns:
        For each number its lines; edges that follow one another straight are one line.
    """
    padded = np.pad(labels, 1)
    left, right = padded[1:-1, :-1], padded[1:-1, 1:]
    above, below = padded[:-1, 1:-1], padded[1:, 1:-1]
    upright = np.where(left != right, np.maximum(left, right), 0).T
    level = np.where(above != below, np.maximum(above, below), 0)
    found: dict[int, list[QLineF]] = {}
    for number, line, start, end in zip(*_runs(upright), strict=True):
        found.setdefault(number, []).append(QLineF(line - 0.5, start - 0.5, line - 0.5, end - 0.5))
    for number, line, start, end in zip(*_runs(level), strict=True):
        found.setdefault(number, []).append(QLineF(start - 0.5, line - 0.5, end - 0.5, line - 0.5))
    return found


def _runs(owners: NDArray[np.uint16]) -> tuple[list[int], list[int], list[int], list[int]]:
    """Runs of equal numbers along each row: number, row, start, end (excluded)."""
    ended = np.pad(owners, ((0, 0), (1, 1)))
    changes = np.flatnonzero(ended.ravel()[1:] != ended.ravel()[:-1])
    length = ended.shape[1]
    rows, columns = np.divmod(changes + 1, length)
    numbers = ended[rows, columns]
    # Every run ends where the next change is: the padding closes the last one of a row.
    starts = np.flatnonzero(numbers)
    ends = columns[starts + 1]
    return (
        numbers[starts].tolist(),
        rows[starts].tolist(),
        (columns[starts] - 1).tolist(),
        (ends - 1).tolist(),
    )
