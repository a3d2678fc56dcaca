"""Shapes whose measures are known, and the call that measures them."""

from itertools import permutations, product

import numpy as np

from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.prediction import Prediction, StructureMask
from app.measuring.packs import measure_prediction

IMAGE = ImageKey("1.2.3")


def measured(prediction=None, **given):
    """Measurements with everything else at its plainest."""
    stated = {
        "measures": (),
        "titles": {},
        "codes": {},
        "image": IMAGE,
        "spacing": None,
        "spacing_reason": "",
        "geometry": None,
        "operating_points": (),
        "image_left_is": None,
        "pixels": None,
    }
    return measure_prediction(prediction or Prediction(), **(stated | given))


def of_mask(mask, name="lesion", **given):
    return measured(Prediction(structures=(StructureMask(name, mask),)), **given)


def ellipse(rows, columns, centre, half, turn=0.0):
    """A filled ellipse: centre and half axes (x, y) in pixels, turned by degrees."""
    y, x = np.mgrid[:rows, :columns]
    angle = np.deg2rad(turn)
    across = (x - centre[0]) * np.cos(angle) + (y - centre[1]) * np.sin(angle)
    down = -(x - centre[0]) * np.sin(angle) + (y - centre[1]) * np.cos(angle)
    return (across / half[0]) ** 2 + (down / half[1]) ** 2 <= 1.0


def places(geometry):
    """(3, slices, rows, columns) LPS mm of every voxel."""
    k, j, i = np.meshgrid(*(np.arange(n) for n in geometry.shape), indexing="ij")
    return np.asarray(geometry.origin)[:, None, None, None] + np.einsum("ab,b...->a...", geometry.matrix, [i, j, k])


def vertebra(
    geometry, *, anterior=28.0, middle=28.0, posterior=28.0, centre=(0.0, 0.0, 0.0), turn=None, processes=True
):
    """A vertebra with a body 42 mm wide and 32 mm deep whose end plates are parabolas through the three heights.

    `turn` (3, 3) carries the vertebra's own axes (left, back, head) into LPS.
    """
    turn = np.eye(3) if turn is None else turn
    offset = places(geometry) - np.asarray(centre, float)[:, None, None, None]
    left, back, head = np.einsum("ba,b...->a...", turn, offset)
    share = (back + 16.0) / 32.0
    bow = middle - (anterior + posterior) / 2.0
    height = anterior + (posterior - anterior) * share + 4.0 * bow * share * (1.0 - share)
    found = (np.abs(left) <= 21.0) & (np.abs(back) <= 16.0) & (np.abs(head) <= height / 2.0)
    if processes:
        pedicles = (np.abs(np.abs(left) - 13.0) <= 4.0) & (back > 14.0) & (back < 34.0) & (np.abs(head - 5.0) <= 6.0)
        lamina = (np.abs(left) <= 17.0) & (np.abs(back - 33.0) <= 3.0) & (np.abs(head) <= 9.0)
        spinous = (np.abs(left) <= 3.5) & (back > 33.0) & (back < 58.0) & (np.abs(head + 4.0) <= 7.0)
        transverse = (np.abs(left) <= 38.0) & (np.abs(left) > 12.0) & (np.abs(back - 26.0) <= 4.0)
        found |= pedicles | lamina | spinous | (transverse & (np.abs(head) <= 4.0))
    return found


def grid(step=(1.0, 1.0, 1.0), reach=(48.0, 60.0, 42.0), turn=None, centre=(0.31, 12.17, 0.5)):
    """A grid of (column, row, slice) steps around a place, its axes along LPS unless turned."""
    turn = np.eye(3) if turn is None else turn
    counts = [int(np.ceil(2 * r / s)) + 1 for r, s in zip(reach, step, strict=True)]
    axes = [turn[:, place] * step[place] for place in range(3)]
    start = np.asarray(centre) - sum(axis * (n - 1) / 2 for axis, n in zip(axes, counts, strict=True))
    return VolumeGeometry(
        tuple(map(float, start)), *(tuple(map(float, axis)) for axis in axes), (counts[2], counts[1], counts[0])
    )


def orientations():
    """All 48 ways in which a grid may be stored: which axis runs where, and whether backwards."""
    return [(order, flips) for order in permutations(range(3)) for flips in product((False, True), repeat=3)]


def stored_as(mask, geometry, order, flips):
    """The same voxels at the same places, stored along other axes."""
    steps = [np.asarray(step) for step in (geometry.slice_step, geometry.row_step, geometry.column_step)]
    origin = np.asarray(geometry.origin)
    out, made = np.transpose(mask, order), []
    for axis, source in enumerate(order):
        step = steps[source]
        if flips[axis]:
            origin = origin + step * (mask.shape[source] - 1)
            step = -step
            out = np.flip(out, axis)
        made.append(tuple(map(float, step)))
    return np.ascontiguousarray(out), VolumeGeometry(tuple(map(float, origin)), made[2], made[1], made[0], out.shape)
