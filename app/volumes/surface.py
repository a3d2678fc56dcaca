"""The surface of one structure from any side, without OpenGL: rays marched through its smoothed mask.

A ray leaps by the distance to the structure (sphere tracing, Hart 1996) and is interpolated linearly near it; where it
first meets the surface the mask's gradient is the normal, lit from the viewer (Lambert). scipy and SimpleITK are
imported where they are used: the window need not wait for them.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.plane import FloatArray, VolumeGeometry
from app.core.segmentation import Colour

MAX_SIDE: Final = 144
"""Voxels along the longest side of the model that is turned."""
_MARGIN: Final = 3
_NEAR: Final = np.float32(1.8)
_LEAP_SHORT: Final = np.float32(1.1)
"""A leap stops this much short: the distance was measured from the middle of a voxel."""
_STEP: Final = np.float32(0.8)
_THREADS: Final = 2
_AMBIENT: Final = np.float32(0.16)


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """A structure ready to be looked at.

    Attributes:
        density: (z, y, x) float32 smoothed mask on a cubic grid along the patient's axes (LPS).
        level: where `density` has the surface; chosen so that it holds the mask's volume.
        distance: (z, y, x) float32 voxels to the nearest voxel that the surface touches.
        gradient: (z, y, x, 3) float32: slope of density along x, y, z, in no particular unit.
        voxel_mm: side of a voxel.
        middle: (3,) x, y, z of the structure's middle in voxels, about which it turns.
        centre: (3,) the same in LPS mm.
        radius_mm: of a sphere around the middle that holds it all.
        reduced: whether the model is coarser than the mask.
    """

    density: NDArray[np.float32]
    level: float
    distance: NDArray[np.float32]
    gradient: NDArray[np.float32]
    voxel_mm: float
    middle: FloatArray
    centre: FloatArray
    radius_mm: float
    reduced: bool


def prepare_surface(inside: NDArray[Any], geometry: VolumeGeometry, *, max_side: int = MAX_SIDE) -> Surface:
    """Make a structure ready to be turned; for the background: it takes about half a second.

    Args:
        inside: (slices, rows, columns), 0 outside the structure, anything else inside.
        geometry: of the mask's grid, which may be sheared or lie anyhow.
        max_side: bound on the model's sides in voxels, 16 to 256.

    Raises:
        UnreadableInputError: the mask is empty, or thinner than anything that could be shown.
    """
    part, start = _cropped(inside)
    part, matrix, origin = _reduced(part, geometry, start, max_side)
    # The patient's box around it.
    ends = np.array(part.shape[::-1], np.float64)
    box = np.array([[i, j, k] for i in (0, ends[0] - 1) for j in (0, ends[1] - 1) for k in (0, ends[2] - 1)])
    reach = box @ matrix.T
    along = np.linalg.norm(matrix, axis=0)
    low, high = reach.min(axis=0) - along.max(), reach.max(axis=0) + along.max()
    longest = float((high - low).max())
    # Small structures get voxels finer than the mask's, or their edges would look torn.
    side = max(longest / (max_side - 2 * _MARGIN), min(float(along.min()), longest / (max_side / 2)))
    counts = np.ceil((high - low) / side).astype(int) + 1 + 2 * _MARGIN
    corner = low - _MARGIN * side
    # (k, j, i) of the mask at (z, y, x) of the model.
    turn = np.linalg.inv(matrix)
    sampling = (turn * side)[::-1, ::-1]
    import SimpleITK  # noqa: PLC0415 - see the top
    from scipy import ndimage  # noqa: PLC0415 - see the top

    density = ndimage.affine_transform(
        part,
        sampling,
        (turn @ corner)[::-1],
        output_shape=tuple(counts[::-1]),
        output=np.float32,
        order=1,
        mode="grid-constant",
        prefilter=False,
    )
    # Steps between thick slices are smoothed over half a slice, others over a good half of a voxel.
    tilt = np.abs(matrix).max(axis=1) / side
    ndimage.gaussian_filter(density, tuple(0.5 * np.maximum(tilt[::-1], 1.3)), output=density)
    level = _level(density, float(part.sum()) * abs(float(np.linalg.det(matrix))) / side**3)
    solid = density >= level
    if not solid.any():
        raise UnreadableInputError("This structure is too thin for a 3-D view: look at it on the slices.")
    grid = SimpleITK.GetImageFromArray(solid.astype(np.uint8))
    away = SimpleITK.SignedMaurerDistanceMap(  # type: ignore[no-untyped-call]  # SimpleITK says nothing of its types
        grid, squaredDistance=False, useImageSpacing=False
    )
    distance = SimpleITK.GetArrayFromImage(away)
    slopes = np.stack([ndimage.sobel(density, axis=axis) for axis in (2, 1, 0)], axis=-1)
    at = np.argwhere(solid)[:, ::-1]
    middle = (at.min(axis=0) + at.max(axis=0)) / 2
    radius = float(np.sqrt(((at - middle) ** 2).sum(axis=1).max())) + 1.0
    return Surface(
        density,
        level,
        np.maximum(distance, 0.0).astype(np.float32),
        slopes.astype(np.float32),
        side,
        middle,
        origin + corner + middle * side,
        radius * side,
        reduced=side > float(along.min()) * 1.01 or part.dtype == np.float32,
    )


def _cropped(inside: NDArray[Any]) -> tuple[NDArray[np.bool_], tuple[int, int, int]]:
    """The part that holds the structure with one voxel around it where there is room, and where it starts."""
    mask = np.asarray(inside) != 0
    bounds = []
    for axis in range(3):
        hit = np.flatnonzero(mask.any(axis=tuple(a for a in range(3) if a != axis)))
        if not hit.size:
            raise UnreadableInputError("This structure is empty: draw it, or choose another one for the 3-D view.")
        bounds.append((int(hit[0]), int(hit[-1]) + 1))
    part = mask[tuple(slice(low, high) for low, high in bounds)]
    return part, (bounds[0][0], bounds[1][0], bounds[2][0])


def _reduced(
    part: NDArray[np.bool_], geometry: VolumeGeometry, start: tuple[int, int, int], max_side: int
) -> tuple[NDArray[Any], FloatArray, FloatArray]:
    """Means over whole blocks of voxels, so that nothing thin is stepped over; with its matrix and origin in LPS mm.

    Returns:
        float32 fractions, or uint8 where nothing was reduced; (3, 3) mm per (i, j, k); (3,) of the first voxel.
    """
    matrix = geometry.matrix
    spacing = np.linalg.norm(matrix, axis=0)[::-1]
    target = float((np.array(part.shape) * spacing).max()) / max_side
    factors = [max(int(target / size), 1) for size in spacing]
    first = np.array(start[::-1], np.float64)
    origin = np.asarray(geometry.origin) + matrix @ first
    if max(factors) == 1:
        return part.astype(np.uint8), matrix, origin
    shape = [-(-length // factor) for length, factor in zip(part.shape, factors, strict=True)]
    total = np.zeros(shape, np.uint32)
    for first_of in product(*(range(factor) for factor in factors)):
        every = part[tuple(slice(offset, None, factor) for offset, factor in zip(first_of, factors, strict=True))]
        total[tuple(slice(0, length) for length in every.shape)] += every
    shift = np.array([(factor - 1) / 2 for factor in reversed(factors)])
    means = (total / np.float32(np.prod(factors))).astype(np.float32)
    return means, matrix * np.array(factors[::-1]), origin + matrix @ shift


def _level(density: NDArray[np.float32], voxels: float) -> float:
    """The threshold above which as many voxels lie as the mask holds: smoothing neither swells nor eats it."""
    count = min(max(round(voxels), 1), density.size)
    found = float(np.partition(density.ravel(), density.size - count)[density.size - count])
    return min(max(found, 0.02), 0.9)


def turn_matrix(azimuth_deg: float, elevation_deg: float) -> FloatArray:
    """(3, 3) whose rows are the picture's right, its down, and the direction of view, in LPS.

    Args:
        azimuth_deg: 0 looks at the patient's front, 90 at the left side, 180 at the back, 270 at the right side.
        elevation_deg: 90 looks down on the head, -90 up at the feet.
    """
    a, e = np.deg2rad(azimuth_deg), np.deg2rad(elevation_deg)
    # The eye stands at `eye` from the middle; the front is -y, the left +x, the head +z.
    eye = np.array([np.sin(a) * np.cos(e), -np.cos(a) * np.cos(e), np.sin(e)])
    right = np.array([np.cos(a), np.sin(a), 0.0])
    return np.array([right, np.cross(-eye, right), -eye])


def render_surface(
    surface: Surface, turn: FloatArray, size: tuple[int, int], *, zoom: float = 1.0, colour: Colour = (220, 205, 180)
) -> NDArray[np.uint8]:
    """A picture of a structure in parallel projection; the same input gives the same picture.

    Args:
        surface: what is looked at.
        turn: (3, 3) rows right, down, into the picture in LPS, as `turn_matrix` makes them.
        size: (height, width) in pixels.
        zoom: 1 shows the sphere around it whole.
        colour: sRGB of its brightest parts.

    Returns:
        (height, width, 4) uint8 red, green, blue, alpha: 255 on the structure, 0 beside it.
    """
    height, width = size
    pixel = 2.0 * surface.radius_mm / (min(height, width) * zoom) / surface.voxel_mm
    picture = np.zeros((height, width, 4), np.uint8)
    rays = _rays(surface, turn, size, pixel)
    if rays is None:
        return picture
    where, starts, ends = rays
    view = np.asarray(turn[2], np.float32)
    # Interleaved, so that every thread has as many long ways as the others.
    shares = [slice(first, None, _THREADS) for first in range(_THREADS)]
    with ThreadPoolExecutor(_THREADS) as threads:
        found = list(threads.map(lambda share: _march(surface, starts[:, share].copy(), ends[share], view), shares))
    for share, (hit, _places, normals) in zip(shares, found, strict=True):
        lengths = np.maximum(np.sqrt((normals * normals).sum(axis=1)), np.float32(1e-12))
        # The gradient leads into the structure, as the view does.
        facing = np.clip(normals @ view / lengths, 0.0, 1.0)
        # Between the screen's code and linear light: slopes stay readable, and edges do not turn black.
        shade = (_AMBIENT + (np.float32(1.0) - _AMBIENT) * facing) ** np.float32(0.8)
        rows, columns = np.divmod(where[share][hit], width)
        picture[rows, columns, :3] = np.rint(shade[:, None] * np.asarray(colour, np.float32)).astype(np.uint8)
        picture[rows, columns, 3] = 255
    return picture


def _rays(
    surface: Surface, turn: FloatArray, size: tuple[int, int], pixel: float
) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.float32]] | None:
    """Pixels whose rays meet the ball around the structure, within the model's box.

    Returns:
        (n,) flat pixel indices, (3, n) entries in voxels (x, y, z), (n,) lengths in voxels; None when there is none.
    """
    height, width = size
    right, down, view = np.asarray(turn, np.float64)
    x = (np.arange(width) - (width - 1) / 2) * pixel
    y = ((np.arange(height) - (height - 1) / 2) * pixel)[:, None]
    half = (surface.radius_mm / surface.voxel_mm) ** 2 - x * x - y * y
    where = np.flatnonzero(half > 0)
    if not where.size:
        return None
    reach = np.sqrt(half.ravel()[where])
    foot = surface.middle[:, None] + right[:, None] * x[where % width] + down[:, None] * y[where // width, 0]
    enter, leave = -reach, reach
    for axis, side in enumerate(reversed(surface.density.shape)):
        if abs(float(view[axis])) < 1e-9:
            leave = np.where((foot[axis] < 0) | (foot[axis] > side - 1), -np.inf, leave)
            continue
        first, second = -foot[axis] / view[axis], (side - 1 - foot[axis]) / view[axis]
        enter, leave = np.maximum(enter, np.minimum(first, second)), np.minimum(leave, np.maximum(first, second))
    meets = np.flatnonzero(enter < leave)
    if not meets.size:
        return None
    starts = foot[:, meets] + view[:, None] * enter[meets]
    return where[meets], starts.astype(np.float32), (leave - enter)[meets].astype(np.float32)


def _march(
    surface: Surface, starts: NDArray[np.float32], ends: NDArray[np.float32], view: NDArray[np.float32]
) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.float32]]:
    """First crossings of the surface: which rays, (3, n) places in voxels (x, y, z), and (n, 3) normals."""
    deep, high, wide = surface.density.shape
    distance, level = surface.distance.ravel(), np.float32(surface.level)
    top = np.array([[wide - 1], [high - 1], [deep - 1]], np.float32)
    from scipy import ndimage  # noqa: PLC0415 - see the top

    ray, at, left = np.arange(starts.shape[1]), starts, ends
    before = np.zeros(ray.size, np.float32)  # density one step before; 0 where the ray leapt there
    rays, places = [], []
    while ray.size:
        x, y, z = np.clip(at, np.float32(0.0), top, out=at)
        near = ((z + np.float32(0.5)).astype(np.int32) * high + (y + np.float32(0.5)).astype(np.int32)) * wide
        near += (x + np.float32(0.5)).astype(np.int32)
        free = distance.take(near)
        close = np.flatnonzero(free < _NEAR)
        now = np.zeros(ray.size, np.float32)
        now[close] = ndimage.map_coordinates(surface.density, at[::-1, close], order=1, prefilter=False)
        step = np.maximum(free - _LEAP_SHORT, _STEP)
        left = left - step
        met = now >= level
        if met.any():
            # The crossing lies between the last two samples, where the density is nearly straight.
            gap = np.maximum(now[met] - before[met], np.float32(1e-6))
            back = np.clip((now[met] - level) / gap, 0.0, 1.0) * _STEP
            rays.append(ray[met])
            places.append(at[:, met] - view[:, None] * back)
        going = np.flatnonzero(~met & (left > 0))
        ray, left, step = ray[going], left[going], step[going]
        before = np.where(step > _STEP, np.float32(0.0), now[going])
        at = at[:, going] + view[:, None] * step
    if not rays:
        return np.empty(0, np.intp), np.empty((3, 0), np.float32), np.empty((0, 3), np.float32)
    found = np.concatenate(places, axis=1)
    return np.concatenate(rays), found, _normals(surface, found)


def _normals(surface: Surface, places: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n, 3) gradient of the density along x, y, z at (3, n) places, linear between voxels."""
    deep, high, wide = surface.density.shape
    low = np.minimum(np.maximum(places, 0.0).astype(np.int32), np.array([[wide - 2], [high - 2], [deep - 2]], np.int32))
    part = (places - low)[:, :, None]
    first = (low[2] * high + low[1]) * wide + low[0]
    slopes = surface.gradient.reshape(-1, 3)
    total = np.zeros((places.shape[1], 3), np.float32)
    one = np.float32(1.0)
    for dz in (0, 1):
        for dy in (0, 1):
            weight = (part[2] if dz else one - part[2]) * (part[1] if dy else one - part[1])
            at = first + (dz * high + dy) * wide
            total += slopes.take(at, axis=0) * (weight * (one - part[0]))
            total += slopes.take(at + 1, axis=0) * (weight * part[0])
    return total
