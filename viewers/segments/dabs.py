"""Which voxels a round brush covers: a stroke on one picture, or balls along it through the slices."""

from math import ceil, floor, hypot

import numpy as np

from app.core.geometry import Point
from app.core.plane import VolumeGeometry
from app.volumes.orientation import steps
from app.volumes.section import GridSection
from viewers.segments.labels import Region, picture_region

MAX_BALL_VOXELS = 4_000_000


def stroke_region(section: GridSection, start: Point, end: Point, radii: tuple[float, float]) -> Region | None:
    """Pixels whose centres a disc covers on its way from one image point to another; None where it misses.

    Args:
        section: the picture.
        start: image point (x, y).
        end: image point; the same one for a single dab.
        radii: of the disc in pixels, across and down. A disc smaller than a pixel covers the one it lies in.
    """
    _, down, across = section.layout.axes
    rows, columns = section.shape[down], section.shape[across]
    # At least half a pixel's diagonal, or a small brush between pixel centres would draw nothing.
    wide, high = (max(radius, 0.5) for radius in radii)
    left, right = min(start[0], end[0]) - wide, max(start[0], end[0]) + wide
    top, bottom = min(start[1], end[1]) - high, max(start[1], end[1]) + high
    x0, x1 = max(ceil(left - 0.5), 0), min(floor(right + 0.5), columns - 1)
    y0, y1 = max(ceil(top - 0.5), 0), min(floor(bottom + 0.5), rows - 1)
    if x0 > x1 or y0 > y1:
        return None
    x = (np.arange(x0, x1 + 1) - start[0])[None, :] / wide
    y = (np.arange(y0, y1 + 1) - start[1])[:, None] / high
    dx, dy = (end[0] - start[0]) / wide, (end[1] - start[1]) / high
    length = dx * dx + dy * dy
    along = np.clip((x * dx + y * dy) / length, 0.0, 1.0) if length > 0 else np.zeros((1, 1))
    mask = (x - along * dx) ** 2 + (y - along * dy) ** 2 <= 1.0
    for point in (start, end):
        column, row = floor(point[0] + 0.5), floor(point[1] + 0.5)
        if x0 <= column <= x1 and y0 <= row <= y1:
            mask[row - y0, column - x0] = True
    return picture_region(section, y0, x0, mask)


def ball_regions(section: GridSection, start: Point, end: Point, radius_mm: float) -> list[Region]:
    """Voxels within `radius_mm` of points on the way from one image point to another, through all slices.

    Empty for a grid without a place in the patient, and for a ball of more than 4 million voxels.
    """
    plane, geometry = section.plane, section.geometry
    if plane is None or geometry is None:
        return []
    a, b = np.array(plane.to_patient(start)), np.array(plane.to_patient(end))
    count = max(ceil(hypot(*(b - a)) / max(radius_mm / 2, 0.1)), 1)
    found = []
    for part in range(1, count + 1):
        region = _ball(geometry, a + (b - a) * (part / count), radius_mm)
        if region is not None:
            found.append(region)
    return found


def _ball(geometry: VolumeGeometry, centre: np.ndarray, radius: float) -> Region | None:
    along = steps(geometry)
    turn = np.linalg.inv(along)
    middle = (centre - np.asarray(geometry.origin)) @ turn
    reach = radius * np.linalg.norm(turn, axis=0)
    low = [max(ceil(m - r), 0) for m, r in zip(middle, reach, strict=True)]
    high = [min(floor(m + r), n - 1) for m, r, n in zip(middle, reach, geometry.shape, strict=True)]
    # The voxel under the brush is always meant, however small the ball.
    own = [floor(m + 0.5) for m in middle]
    inside = all(0 <= o < n for o, n in zip(own, geometry.shape, strict=True))
    if inside:
        low, high = [min(p) for p in zip(low, own, strict=True)], [max(p) for p in zip(high, own, strict=True)]
    sizes = [h - m + 1 for m, h in zip(low, high, strict=True)]
    if min(sizes) < 1 or int(np.prod(sizes)) > MAX_BALL_VOXELS:
        return None
    k, j, i = (np.arange(m, h + 1) - c for m, h, c in zip(low, high, middle, strict=True))
    metric = along @ along.T
    k, j, i = k[:, None, None], j[None, :, None], i[None, None, :]
    squared = metric[0, 0] * k * k + metric[1, 1] * j * j + metric[2, 2] * i * i
    squared = squared + 2 * (metric[0, 1] * k * j + metric[0, 2] * k * i + metric[1, 2] * j * i)
    mask = squared <= radius * radius
    if inside:
        mask[own[0] - low[0], own[1] - low[1], own[2] - low[2]] = True
    box = tuple(slice(m, h + 1) for m, h in zip(low, high, strict=True))
    return Region((box[0], box[1], box[2]), mask)
