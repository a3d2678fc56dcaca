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
    rows, columns = np.flatnonzero(labels.any(axis=1)), np.flatnonzero(labels.any(axis=0))
    if not rows.size:
        return {}
    top, left_edge = int(rows[0]), int(columns[0])
    padded = np.pad(labels[top : int(rows[-1]) + 1, left_edge : int(columns[-1]) + 1], 1)
    left, right = padded[1:-1, :-1], padded[1:-1, 1:]
    above, below = padded[:-1, 1:-1], padded[1:, 1:-1]
    upright = (np.maximum(left, right) * (left != right)).T
    level = np.maximum(above, below) * (above != below)
    x0, y0 = left_edge - 0.5, top - 0.5
    found: dict[int, list[QLineF]] = {}
    for number, line, start, end in zip(*_runs(upright), strict=True):
        found.setdefault(number, []).append(QLineF(line + x0, start + y0, line + x0, end + y0))
    for number, line, start, end in zip(*_runs(level), strict=True):
        found.setdefault(number, []).append(QLineF(start + x0, line + y0, end + x0, line + y0))
    return found


def _runs(owners: NDArray[np.uint16]) -> tuple[list[int], list[int], list[int], list[int]]:
    """Runs of equal numbers along each row: number, row, start, end (excluded)."""
    ended = np.pad(owners, ((0, 0), (1, 1)))
    flat = ended.ravel()
    changes = np.flatnonzero(flat[1:] != flat[:-1])
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
