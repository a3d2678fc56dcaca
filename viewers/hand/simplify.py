"""An outline with fewer points that stays within a given distance of the one drawn (Douglas and Peucker 1973)."""

import numpy as np

from app.core.geometry import Point


def simplified(points: tuple[Point, ...], tolerance: float, most: int) -> tuple[Point, ...]:
    """The points that matter, ends kept: no left-out point lies further than `tolerance` pixels from the line kept.

    Where more than `most` points would be left, the tolerance is doubled until they are not.

    Raises:
        ValueError: `tolerance` is not positive or `most` is below 2.
    """
    if not tolerance > 0.0 or most < 2:
        raise ValueError("simplifying needs a positive tolerance and room for two points")
    kept = _douglas_peucker(points, tolerance)
    while len(kept) > most:
        tolerance *= 2.0
        kept = _douglas_peucker(points, tolerance)
    return kept


def _douglas_peucker(points: tuple[Point, ...], tolerance: float) -> tuple[Point, ...]:
    if len(points) < 3:
        return points
    line = np.asarray(points, np.float64)
    keep = np.zeros(len(line), bool)
    keep[[0, -1]] = True
    # A list of stretches instead of recursion: a long outline would exhaust Python's stack.
    stretches = [(0, len(line) - 1)]
    while stretches:
        first, last = stretches.pop()
        if last - first < 2:
            continue
        start, step = line[first], line[last] - line[first]
        offsets = line[first + 1 : last] - start
        squared = float(step @ step)
        # To the stretch between the ends, not to the endless line: an outline may come back past its start.
        share = np.clip(offsets @ step / squared, 0.0, 1.0) if squared > 0.0 else np.zeros(len(offsets))
        away = np.hypot(*(offsets - share[:, np.newaxis] * step).T)
        worst = int(np.argmax(away))
        if float(away[worst]) > tolerance:
            middle = first + 1 + worst
            keep[middle] = True
            stretches += [(first, middle), (middle, last)]
    return tuple(points[i] for i in np.flatnonzero(keep))
