"""Closed contours to whole pixels on the slices they were drawn on; never between slices."""

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.plane import FloatArray, ImagePlane
from app.core.segmentation import Segmentation
from app.reading.objects.grid import ImageGrid
from app.reading.objects.layers import Layers
from app.reading.objects.structure_set import Contour, ReadContours

FILLED = "contours filled to whole pixels"
_LEVEL = 0.1
"""Share of the slice distance by which a contour may lie beside its slice."""


def fill_contours(found: ReadContours, grid: ImageGrid, most_bytes: int) -> Segmentation:
    """Structures on a grid that is known to share their coordinates.

    Raises:
        UnreadableInputError: no contour lies on one of the images.
    """
    layers = Layers(found.name, grid.shape, fractional=False, most_bytes=most_bytes)
    finder = _Finder(grid)
    by_segment: dict[int, list[Contour]] = {}
    for contour in found.contours:
        by_segment.setdefault(contour.segment, []).append(contour)
    layer_of: list[int] = []
    placed = 0
    for segment in found.segments:
        parity: dict[int, NDArray[np.uint8]] = {}
        for contour in by_segment[segment.number]:
            image = finder.image_of(contour)
            plane = grid.planes[image] if image is not None else None
            if image is None or plane is None:
                continue
            placed += 1
            inside = inside_contour(_on_plane(contour.points, plane), grid.rows, grid.columns)
            # A contour within another of its structure is a hole (PS3.3 C.8.8.6.3).
            parity[image] = parity[image] ^ inside if image in parity else inside
        masks = {image: mask for image, mask in parity.items() if mask.any()}
        layer_of.append(layers.add(segment.number, masks))
    if not placed:
        raise UnreadableInputError(
            f"{found.name} is not used: its contours were drawn on other slices than these; "
            "open it with the images it was made from."
        )
    marks = [*found.marks, FILLED]
    missing = len(found.contours) - placed
    if missing:
        marks.append(f"{missing:,} of {len(found.contours):,} contours were drawn on other images")
    return Segmentation(
        name=found.title or found.name,
        segments=found.segments,
        layers=tuple(layers.numbers),
        layer_of=tuple(layer_of),
        fractions=tuple(layers.fractions),
        geometry=grid.geometry,
        keys=grid.keys,
        marks=tuple(marks),
    )


class _Finder:
    """Which image a contour was drawn on: its points must all lie in that image's plane."""

    def __init__(self, grid: ImageGrid) -> None:
        known = [(at, plane) for at, plane in enumerate(grid.planes) if plane is not None]
        self._places = [at for at, _ in known]
        self._origins = np.array([plane.origin for _, plane in known]).reshape(-1, 3)
        self._normals = np.array([plane.normal for _, plane in known]).reshape(-1, 3)
        pixel = float(np.linalg.norm(known[0][1].column_step)) if known else 1.0
        self._most = _LEVEL * (grid.distance if grid.distance is not None else pixel)

    def image_of(self, contour: Contour) -> int | None:
        """The image, or None when its points lie in the plane of none."""
        if not self._places:
            return None
        middle = contour.points.mean(axis=0)
        away = np.abs(np.einsum("ij,ij->i", middle - self._origins, self._normals))
        nearest = int(np.argmin(away))
        all_away = np.abs((contour.points - self._origins[nearest]) @ self._normals[nearest])
        return self._places[nearest] if float(all_away.max()) <= self._most else None


def _on_plane(points: FloatArray, plane: ImagePlane) -> FloatArray:
    """(n, 2) image points (x, y) of patient points."""
    steps = np.array([plane.column_step, plane.row_step], np.float64)
    return np.asarray((points - np.asarray(plane.origin)) @ np.linalg.pinv(steps), np.float64)


def inside_contour(points: FloatArray, rows: int, columns: int) -> NDArray[np.uint8]:
    """Pixels whose centres lie inside a closed polygon, by the even-odd rule.

    Args:
        points: (n, 2) corners (x, y) in pixels.
        rows: of the result.
        columns: of the result.

    Returns:
        (rows, columns) uint8, 255 inside.
    """
    x1, y1 = np.clip(points, -1e6, 1e6).T
    x2, y2 = np.roll(x1, -1), np.roll(y1, -1)
    low, high = np.minimum(y1, y2), np.maximum(y1, y2)
    # Rows r with low <= r < high are crossed once by each edge, so corners count once.
    start = np.clip(np.ceil(low), 0, rows).astype(np.intp)
    end = np.clip(np.ceil(high), 0, rows).astype(np.intp)
    count = np.maximum(end - start, 0)
    edge = np.repeat(np.arange(len(x1)), count)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + start[edge]
    share = (row - y1[edge]) / (y2[edge] - y1[edge])
    crossing = x1[edge] + share * (x2[edge] - x1[edge])
    column = np.clip(np.ceil(crossing), 0, columns).astype(np.intp)
    turns = np.zeros((rows, columns + 1), np.int32)
    np.add.at(turns, (row, column), 1)
    odd = np.cumsum(turns, axis=1)[:, :columns] & 1
    return np.where(odd == 1, np.uint8(255), np.uint8(0))
