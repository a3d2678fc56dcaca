"""The grid of images that segments are put on, and which of its images a frame of a segmentation belongs to."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey
from app.core.plane import FloatArray, ImagePlane, VolumeGeometry
from app.core.volume import Volume
from app.reading.objects.segmentation import ReadSegmentation, SegmentFrame

_SAME_GRID = 0.1
"""Pixels, and slice distances, by which grids may differ and count as one: rounding of positions in the header."""
_SAME_IMAGE = 0.5
"""The same for a frame that names its image: beyond it name and position contradict each other."""
_SAME_TILE = 2.0
"""The same on a slide: widely used software wrote tiles' offsets one pixel beside their tiles."""
_CANDIDATES = 8
"""Images in one plane that are looked at for a frame, nearest first."""


@dataclass(frozen=True, slots=True, eq=False)
class ImageGrid:
    """Images of one size, one above another.

    Attributes:
        keys: the stored image at each place; empty when there is none.
        planes: of each place; None where not known.
        rows, columns: in pixels.
        geometry: when the planes make an even stack, else None.
        distance: between neighbours in mm; None for a single image or without planes.
        frame_of_reference: of the planes; empty when not stated or not the same for all.
    """

    keys: tuple[ImageKey, ...]
    planes: tuple[ImagePlane | None, ...]
    rows: int
    columns: int
    geometry: VolumeGeometry | None
    distance: float | None
    frame_of_reference: str

    @property
    def shape(self) -> tuple[int, int, int]:
        """(images, rows, columns)."""
        return len(self.planes), self.rows, self.columns


@dataclass(frozen=True, slots=True)
class Placed:
    """Frame `frame` of a segmentation lies on image `image`; its first pixel on that image's (row, column)."""

    frame: SegmentFrame
    image: int
    row: int
    column: int


def volume_grid(volume: Volume) -> ImageGrid:
    """The grid of a volume's slices."""
    geometry = volume.geometry
    count, rows, columns = geometry.shape
    planes = tuple(geometry.plane(index) for index in range(count))
    distance = abs(float(planes[0].normal @ np.asarray(geometry.slice_step)))
    return ImageGrid(volume.keys, planes, rows, columns, geometry, distance, geometry.frame_of_reference)


def images_grid(
    keys: tuple[ImageKey, ...], rows: int, columns: int, planes: tuple[ImagePlane | None, ...]
) -> ImageGrid:
    """The grid of images that need not make a volume."""
    known = [plane for plane in planes if plane is not None]
    frames = {plane.frame_of_reference for plane in known}
    geometry = even_stack(planes)
    distance: float | None = None
    if len(known) > 1:
        normal = known[0].normal
        gaps = np.diff(np.sort([float(normal @ np.asarray(plane.origin)) for plane in known]))
        gaps = gaps[gaps > 1e-3]
        distance = float(gaps.min()) if gaps.size else None
    return ImageGrid(keys, planes, rows, columns, geometry, distance, frames.pop() if len(frames) == 1 else "")


def even_stack(planes: tuple[ImagePlane | None, ...]) -> VolumeGeometry | None:
    """The volume that planes make in their order; None when they are uneven, not parallel, or fewer than two."""
    known = [plane for plane in planes if plane is not None]
    if len(known) < 2 or len(known) != len(planes):
        return None
    first = known[0]
    origins = np.array([plane.origin for plane in known])
    step = (origins[-1] - origins[0]) / (len(known) - 1)
    through = abs(float(first.normal @ step))
    even = origins[0] + np.arange(len(known))[:, None] * step
    if through < 1e-3 or float(np.abs(origins - even).max()) > 0.02 * through:
        return None
    if any(not _same_steps(first, plane) for plane in known[1:]):
        return None
    slice_step = (float(step[0]), float(step[1]), float(step[2]))
    shape = (len(known), first.rows, first.columns)
    return VolumeGeometry(first.origin, first.column_step, first.row_step, slice_step, shape, first.frame_of_reference)


def _same_steps(one: ImagePlane, other: ImagePlane) -> bool:
    """Whether two planes of one size are parallel with the same spacing, to a tenth of a pixel over their whole."""
    across = np.subtract(one.column_step, other.column_step) * one.columns
    down = np.subtract(one.row_step, other.row_step) * one.rows
    pixel = min(np.linalg.norm(one.column_step), np.linalg.norm(one.row_step))
    return bool(np.linalg.norm(across) <= _SAME_GRID * pixel and np.linalg.norm(down) <= _SAME_GRID * pixel)


def match_frames(seg: ReadSegmentation, grid: ImageGrid) -> tuple[list[Placed], list[SegmentFrame]]:
    """Frames that lie on the grid pixel for pixel, and those that do not.

    A frame belongs to an image when it names it and has its size, and their positions, where stated, agree; else when
    it lies in the same frame of reference on the image's own pixels.

    Raises:
        UnreadableInputError: a frame names an image and lies elsewhere.
    """
    by_key = {key: index for index, key in enumerate(grid.keys)}
    only = {key.instance: index for index, key in enumerate(grid.keys)}
    frames_of: dict[str, int] = {}
    for key in grid.keys:
        frames_of[key.instance] = frames_of.get(key.instance, 0) + 1
    same_frame = bool(grid.frame_of_reference) and grid.frame_of_reference == seg.frame_of_reference
    nowhere = (np.nan, np.nan, np.nan)
    origins = np.array([plane.origin if plane else nowhere for plane in grid.planes]) if same_frame else None
    normals = np.array([plane.normal if plane else nowhere for plane in grid.planes]) if same_frame else None
    placed: list[Placed] = []
    rest: list[SegmentFrame] = []
    for frame in seg.frames:
        named = set[int]()
        for source in frame.sources:
            if not source.same_pixels or (seg.rows, seg.columns) != (grid.rows, grid.columns):
                continue
            if source.frame is not None:
                index = by_key.get(ImageKey(source.instance, source.frame))
            else:
                index = only.get(source.instance) if frames_of.get(source.instance) == 1 else None
            if index is not None:
                named.add(index)
        found = _by_name(seg, frame, named, grid) or _by_plane(frame, grid, origins, normals)
        if found is None:
            rest.append(frame)
        else:
            placed.append(found)
    return placed, rest


def _by_name(seg: ReadSegmentation, frame: SegmentFrame, named: set[int], grid: ImageGrid) -> Placed | None:
    tolerance = _SAME_TILE if seg.on_slide else _SAME_IMAGE
    agreeing: list[int] = []
    silent: list[int] = []
    for index in named:
        plane = grid.planes[index]
        if plane is None or frame.plane is None or not frame.plane.same_frame(plane):
            silent.append(index)
        elif _lies_on(frame.plane, plane, grid.distance, tolerance):
            agreeing.append(index)
    if len(agreeing) == 1 or (not agreeing and len(silent) == 1):
        return Placed(frame, (agreeing or silent)[0], 0, 0)
    if len(named) == 1 and not silent:
        raise UnreadableInputError(
            f"{seg.name} is not used: its frame {frame.index + 1} names an image of this series, but its position "
            "lies elsewhere; ask for the segmentation to be exported again."
        )
    return None


def _by_plane(
    frame: SegmentFrame, grid: ImageGrid, origins: FloatArray | None, normals: FloatArray | None
) -> Placed | None:
    if origins is None or normals is None or frame.plane is None:
        return None
    offset = origins - np.asarray(frame.plane.origin)
    away = np.abs(offset @ frame.plane.normal)
    parallel = np.abs(normals @ frame.plane.normal) > 0.9999
    away = np.where(parallel & np.isfinite(away), away, np.inf)
    if not np.isfinite(away).any():
        return None
    # Tiles of a slide all lie in one plane: of the images in the frame's plane the nearest ones may be its own.
    level = np.flatnonzero(away <= float(away.min()) + 1e-3)
    nearest = level[np.argsort(np.linalg.norm(offset[level], axis=1), kind="stable")[:_CANDIDATES]]
    for index in nearest:
        plane = grid.planes[int(index)]
        lies = _offset(frame.plane, plane, grid.distance, _SAME_GRID) if plane is not None else None
        if lies is not None and plane is not None and _overlaps(lies, frame.plane, plane):
            return Placed(frame, int(index), *lies)
    return None


def _lies_on(frame: ImagePlane, image: ImagePlane, distance: float | None, tolerance: float) -> bool:
    """Whether a frame's corners lie on the image's own, to `tolerance` pixels and slice distances."""
    most_away = tolerance * (distance if distance is not None else float(np.linalg.norm(image.column_step)))
    for x, y in ((0, 0), (frame.columns - 1, 0), (0, frame.rows - 1), (frame.columns - 1, frame.rows - 1)):
        (at_x, at_y), away = image.to_image(frame.to_patient((float(x), float(y))))
        if abs(away) > most_away or max(abs(at_x - x), abs(at_y - y)) > tolerance:
            return False
    return True


def _overlaps(offset: tuple[int, int], frame: ImagePlane, image: ImagePlane) -> bool:
    row, column = offset
    return -frame.rows < row < image.rows and -frame.columns < column < image.columns


def _offset(frame: ImagePlane, image: ImagePlane, distance: float | None, tolerance: float) -> tuple[int, int] | None:
    """(row, column) of the image on which the frame's first pixel lies, when all pixels lie on pixels; else None."""
    corners = [(0, 0), (frame.columns - 1, 0), (0, frame.rows - 1), (frame.columns - 1, frame.rows - 1)]
    # One pixel more in each direction, so that a frame of one row or column still shows its steps.
    corners += [(1, 0), (0, 1)]
    pixel = float(np.linalg.norm(image.column_step))
    most_away = tolerance * (distance if distance is not None else pixel)
    shifts: list[tuple[float, float]] = []
    for x, y in corners:
        (at_x, at_y), away = image.to_image(frame.to_patient((float(x), float(y))))
        if abs(away) > most_away:
            return None
        shifts.append((at_y - y, at_x - x))
    found = np.array(shifts)
    whole = np.rint(found[0])
    if float(np.abs(found - whole).max()) > tolerance:
        return None
    return int(whole[0]), int(whole[1])


def even_distance(positions: FloatArray) -> float | None:
    """The smallest distance between sorted positions in mm; None for fewer than two that differ."""
    gaps = [float(after - before) for before, after in pairwise(positions) if after - before > 1e-3]
    return min(gaps) if gaps else None
