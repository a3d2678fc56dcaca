"""Vertebrae, ribs, shoulder girdle, pelvis and skull as millimetres of compact bone along the beam.

Each part adds to a canvas; cancellous bone counts as a share of compact bone. Shapes are schematic but sized after
adult anatomy (White & Panjabi 1990 for vertebrae), scaled by the spine's length.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from app.simulating.grid import Canvas, Frame, Map
from app.simulating.spine import Body, Spine

Array = NDArray[np.float64]

_CANCELLOUS = 0.16  # compact bone equivalent of cancellous bone
_SHELL_MM = 0.55
# Sagittal tilt of T1 to L5 in degrees: the more a vertebra leans, the more its end plates smear over the film.
_SAGITTAL = np.array([22, 19, 16, 12, 8, 4, 0, -3, -6, -8, -9, -9, -7, -3, 3, 10, 20], float)


def _offsets(body: Body, frame: Frame, half: float) -> tuple[slice, slice, Map, Map] | None:
    """The pixels within `half` mm of a body, as slices, and their offset from its centre across and down its axis."""
    column = (body.centre[0] - frame.x0) * frame.scale
    row = (body.centre[1] - frame.y0) * frame.scale
    reach = half * frame.scale
    c0, c1 = max(0, int(column - reach)), min(frame.columns, int(column + reach) + 2)
    r0, r1 = max(0, int(row - reach)), min(frame.rows, int(row + reach) + 2)
    if c0 >= c1 or r0 >= r1:
        return None
    x = ((np.arange(c0, c1) - column) / frame.scale).astype(np.float32)[None, :]
    y = ((np.arange(r0, r1) - row) / frame.scale).astype(np.float32)[:, None]
    angle = np.radians(body.tilt)
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return slice(r0, r1), slice(c0, c1), x * cos + y * sin, y * cos - x * sin


def add_body(full: Map, frame: Frame, body: Body, texture: Map, warp: tuple[Map, Map]) -> None:
    """Add one vertebral body with its end plates, walls and pedicles to a (rows, columns) map of bone in mm.

    Args:
        full: changed in place.
        frame: where the body lies.
        body: the vertebra.
        texture: (rows, columns) factor for cancellous bone, about 1.
        warp: (rows, columns) small offsets in mm across and down that make outlines uneven, as bone is.
    """
    found = _offsets(body, frame, 0.5 * np.hypot(body.width, body.height) + 4.0)
    if found is None:
        return
    rows, columns, a, b = found
    a, b = a + warp[0][rows, columns], b + warp[1][rows, columns]
    w, h, depth = body.width / 2.0, body.height / 2.0, body.depth
    pixel = 1.0 / frame.scale
    slope = np.tan(np.radians(body.wedge) / 2.0)
    plate = h - slope * a  # height of the end plates above and below the middle at each place across
    v = b / plate
    waist = w * (1.0 - 0.07 * np.clip(1.0 - v * v, 0.0, 1.0))
    u = np.abs(a) / waist
    inside_u = np.clip(1.0 - u * u * u, 0.0, 1.0)
    path = depth * np.sqrt(inside_u)
    edge = np.clip((plate - np.abs(b)) / pixel + 0.5, 0.0, 1.0)
    bone = (_CANCELLOUS * path + 2.0 * _SHELL_MM) * edge * (u < 1.0)
    bone *= texture[rows, columns]
    # The lateral walls, met edge-on.
    wall = np.exp(-(((w_gap := waist * (1.0 - u)) - 0.5) ** 2) / (2.0 * 0.5**2)) * (w_gap > -1.5)
    bone += 4.2 * wall * edge
    # End plates: seen edge-on where the vertebra stands level, smeared where it leans towards the beam.
    lean = abs(np.tan(np.radians(_SAGITTAL[body.level]))) if body.level >= 0 else 0.15
    smear = 0.45 + 0.10 * depth * lean
    strength = 0.75 * depth * 0.75 / (0.75 + 1.3 * smear)
    hollow = 0.9 * (1.0 - np.minimum(u, 1.0) ** 2)
    for sign in (-1.0, 1.0):
        gap = plate - hollow - sign * b
        line = np.exp(-((gap - 0.35) ** 2) / (2.0 * smear**2)) * np.sqrt(inside_u)
        bone += strength * line * (gap > -1.5)
    _add_pedicles(bone, body, a, v, h)
    full[rows, columns] += bone.astype(np.float32)


def _add_pedicles(bone: Map, body: Body, a: Map, v: Map, h: float) -> None:
    lumbar = max(0.0, (body.level - 9) / 7.0)
    turn = np.radians(body.rotation)
    for side in (-1.0, 1.0):
        middle = body.width / 2.0 * (side * 0.76 * np.cos(turn) + 0.55 * np.sin(turn))
        # The pedicle that turns into the beam looks narrower.
        rx = body.width * (0.088 + 0.012 * lumbar) * (1.0 - 0.5 * side * np.sin(turn))
        ry = (0.19 + 0.04 * lumbar) * body.height
        rho = np.sqrt(((a - middle) / rx) ** 2 + ((v + 0.28) * h / ry) ** 2)
        ring = np.exp(-((rho - 0.95) ** 2) / (2.0 * 0.17**2))
        bone += 7.0 * ring - 0.8 * (rho < 0.85)


def _local(body: Body, points: list[tuple[float, float]]) -> Array:
    """Points given across and down a body's axis in mm, in body coordinates."""
    angle = np.radians(body.tilt)
    offsets = np.array(points)
    across, down = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    return np.asarray(np.array(body.centre) + offsets[:, :1] * across + offsets[:, 1:] * down, np.float64)


def _rod(canvas: Canvas, path: Array, radii: tuple[float, float], depth: float, shell: float = 0.8) -> None:
    """Add a tapering rod with rounded ends through a few points."""
    steps = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    n = max(24, len(path))
    s = np.linspace(0.0, steps[-1], n)
    fine = np.stack([np.interp(s, steps, path[:, axis]) for axis in range(2)], 1)
    radius = np.linspace(radii[0], radii[1], n)
    to_end = np.minimum(s, steps[-1] - s) / np.maximum(radius, 1e-6)
    cap = np.sqrt(np.clip(1.0 - (1.0 - np.minimum(to_end, 1.0)) ** 2, 0.03, 1.0))
    canvas.tube(fine, radius * cap, depth * cap, shell, _CANCELLOUS)


def _add_ball(fill: Canvas, centre: Array, radius: float) -> None:
    rho = ((fill.x - centre[0]) ** 2 + (fill.y - centre[1]) ** 2) / radius**2
    outer = 2.0 * radius * np.sqrt(np.maximum(1.0 - rho, 0.0))
    inner = 2.0 * (radius - 1.2) * np.sqrt(np.maximum(1.0 - rho * (radius / (radius - 1.2)) ** 2, 0.0))
    fill.map += (outer - (1.0 - 0.6 * _CANCELLOUS) * inner).astype(np.float32)


def add_arch(canvas: Canvas, body: Body, rng: np.random.Generator) -> None:
    """Add the posterior parts of a vertebra: spinous and transverse processes, laminae, articular processes."""
    w, h = body.width / 2.0, body.height / 2.0
    thoracic = 0 <= body.level < 12
    turn = np.sin(np.radians(body.rotation))
    mid = 0.75 * body.depth * turn
    droop = (1.9 if thoracic else 1.35) * h
    size = h / 10.0
    sway = rng.normal(0.0, 0.6)
    _rod(canvas, _local(body, [(mid * 0.8, 0.35 * h), (mid + sway, droop)]), (1.9 * size, 3.0 * size), 7.0 * size, 1.3)
    for side in (-1.0, 1.0):
        root = side * 0.62 * w + 0.5 * mid
        # Lamina from the pedicle to the spinous process.
        _rod(
            canvas,
            _local(body, [(root, -0.1 * h), (0.55 * root + 0.4 * mid, 0.4 * h), (mid * 0.9, 0.7 * h)]),
            (3.2 * size, 2.4 * size),
            2.6 * size,
        )
        # Articular processes above and below.
        _rod(
            canvas,
            _local(body, [(root * 0.95, -1.25 * h), (root, -0.2 * h), (root * 0.85, 1.25 * h)]),
            (2.6 * size, 3.2 * size),
            3.6 * size,
        )
        reach = (0.62 * w + 15.0 * size) if thoracic else (w + (7.0 + 4.0 * (body.level in {13, 14})) * size)
        if body.level < 0:
            reach = w + 5.0
        lift = -0.45 * h if thoracic else -0.15 * h
        tip = side * reach + 0.4 * mid
        _rod(
            canvas,
            _local(body, [(root, -0.15 * h), (tip, lift + rng.normal(0.0, 0.8))]),
            (3.0 * size, 2.4 * size if thoracic else 1.6 * size),
            2.4,
        )


def add_ribs(canvas: Canvas, spine: Spine, rng: np.random.Generator) -> None:
    """Add twelve pairs of ribs as closed hoops seen from the front, brightest where they run along the beam."""
    scale = spine.scale
    half_width = np.array([62, 88, 104, 114, 121, 126, 130, 132, 131, 126, 116, 98], float) * scale
    half_width *= rng.uniform(0.86, 0.97)
    half_depth = np.array([45, 62, 75, 84, 90, 95, 98, 98, 96, 92, 84, 70], float) * scale
    drop = np.array([38, 58, 76, 88, 98, 106, 112, 116, 118, 118, 112, 100], float) * scale * rng.uniform(0.85, 1.1)
    end = np.radians([150, 150, 147, 145, 143, 141, 139, 134, 128, 118, 82, 58])
    for i in range(12):
        body = spine.bodies[i]
        for side in (-1.0, 1.0):
            start = np.arcsin(min(0.9, (0.45 * body.width) / half_width[i]))
            phi = np.linspace(start, end[i] + rng.normal(0.0, 0.03), 70)
            out = half_width[i] * np.sin(phi)
            fall = drop[i] * (1.0 - np.cos(phi)) / 2.0 - 0.05 * half_width[i] * np.sin(np.minimum(phi * 2.0, np.pi))
            angle = np.radians(body.tilt) * 0.6
            # Away from the spine the cage keeps its place in the body more than the vertebra does.
            follow = body.centre[0] * (1.0 - 0.35 * np.sin(np.minimum(phi, np.pi / 2)))
            x = follow + side * out * np.cos(angle) - fall * np.sin(angle)
            y = body.centre[1] - 0.1 * body.height + side * out * np.sin(angle) + fall * np.cos(angle)
            path = np.stack([x, y], 1)
            dx, dy = np.gradient(x), np.gradient(y)
            dz = np.gradient(half_depth[i] * np.cos(phi))
            flat = np.hypot(dx, dy) + 1e-6
            stretch = np.minimum(np.sqrt(flat**2 + dz**2) / flat, 8.0)
            radius = np.linspace(4.0, 5.8, 70) * scale * (0.85 if i in {0, 10, 11} else 1.0)
            radius[-8:] *= np.linspace(1.0, 0.55, 8)
            canvas.tube(path, radius, np.full(70, 3.4 * scale), 1.0, 0.15, stretch=stretch)


def add_girdle(canvas: Canvas, fill: Canvas, spine: Spine, rng: np.random.Generator) -> None:
    """Add clavicles, scapulae, sternum and the heads of the humeri."""
    k = spine.scale
    mid = 0.5 * spine.bodies[2].centre[0]
    top = spine.bodies[1].centre[1]
    t = np.linspace(0.0, 1.0, 40)
    for side in (-1.0, 1.0):
        rise = rng.uniform(8.0, 26.0) * k
        x = mid + side * (14.0 + 138.0 * t) * k
        y = top + (34.0 * k - rise * t) + 9.0 * k * np.sin(2 * np.pi * t) * -0.7
        _rod(canvas, np.stack([x, y], 1), (7.5 * k, 5.5 * k), 4.5 * k, 1.4)
        shoulder = np.array([mid + side * 172.0 * k, top + (30.0 - 12.0) * k])
        _add_ball(fill, shoulder, 22.0 * k)
        arm = np.stack([shoulder + np.array([side * 6 * k, 10 * k]), shoulder + np.array([side * 22 * k, 260 * k])])
        _rod(canvas, arm, (12 * k, 11 * k), 11 * k, 3.5)
        # Scapula: lateral border, medial border and spine.
        blade = np.array([mid + side * 96.0 * k, top + 165.0 * k])
        _rod(canvas, np.stack([shoulder + np.array([-side * 22 * k, 18 * k]), blade]), (5.0 * k, 3.5 * k), 3.0 * k, 1.2)
        _rod(
            canvas,
            np.stack(
                [blade, np.array([mid + side * 78 * k, top + 70 * k]), np.array([mid + side * 92 * k, top + 22 * k])]
            ),
            (1.6 * k, 1.6 * k),
            3.0 * k,
            1.2,
        )
        _rod(
            canvas,
            np.stack([np.array([mid + side * 82 * k, top + 62 * k]), shoulder + np.array([-side * 8 * k, -12 * k])]),
            (4.0 * k, 6.0 * k),
            3.0 * k,
            1.0,
        )
    sternum = np.stack([[mid, top + 40 * k], [mid, top + 190 * k]])
    _rod(canvas, sternum, (20 * k, 14 * k), 4.5 * k, 0.7)


def add_pelvis(canvas: Canvas, fill: Canvas, spine: Spine, rng: np.random.Generator) -> None:
    """Add sacrum, iliac wings, hip joints and pubic rami; plates go to the coarser canvas `fill`."""
    k = spine.scale
    x0, y0, _ = spine.axis.at(17.0)
    wide = rng.uniform(0.92, 1.08)
    x, y = (fill.x - x0) / k, (fill.y - y0) / k
    half = np.clip(52.0 - 0.42 * y, 8.0, None) * wide
    sacrum = (
        np.clip((half - np.abs(x)) / 2.0, 0, 1)
        * np.clip((y + 14.0 - 0.004 * x * x) / 2.0, 0, 1)
        * np.clip((88.0 - y) / 2.0, 0, 1)
    )
    for j in range(4):
        for side in (-1.0, 1.0):
            hole = ((x - side * (21.0 - 2.2 * j)) / 5.0) ** 2 + ((y - 8.0 - 17.0 * j) / 4.0) ** 2
            sacrum = sacrum * (1.0 - 0.55 * np.exp(-hole))
    fill.map += (5.5 * k * sacrum).astype(np.float32)
    _rod(
        canvas,
        np.array([[x0 - 26 * k, y0 - 13 * k], [x0, y0 - 10.5 * k], [x0 + 26 * k, y0 - 13 * k]]),
        (1.2, 1.2),
        9.0 * k,
        0.9,
    )
    for side in (-1.0, 1.0):

        def at(*points: tuple[float, float], side: float = side) -> Array:
            return np.array([[x0 + side * wide * px * k, y0 + py * k] for px, py in points])

        crest = _smooth(at((44, 10), (50, -22), (78, -44), (108, -40), (130, -14), (138, 22), (126, 48)))
        wing = _smooth(
            at(
                (44, 10),
                (50, -22),
                (78, -44),
                (108, -40),
                (130, -14),
                (138, 22),
                (126, 48),
                (118, 92),
                (88, 84),
                (60, 66),
                (48, 40),
            ),
            closed=True,
        )
        fill.map += (3.4 * k * inside(fill, wing)).astype(np.float32)
        _rod(canvas, crest, (2.6 * k, 2.2 * k), 4.5 * k, 1.1)
        _rod(canvas, _smooth(at((46, 8), (50, 34), (54, 60))), (1.3 * k, 1.3 * k), 8 * k, 0.9)
        _rod(canvas, _smooth(at((54, 60), (66, 84), (72, 112), (50, 134), (14, 142))), (4.5 * k, 6.0 * k), 6.0 * k, 1.4)
        _rod(canvas, _smooth(at((72, 112), (78, 150), (52, 178), (20, 160))), (8.0 * k, 6.0 * k), 6.0 * k, 1.4)
        _rod(canvas, _smooth(at((118, 90), (100, 84), (84, 96), (80, 116))), (2.0 * k, 2.0 * k), 8.0 * k, 1.3)
        _add_ball(fill, at((104, 112))[0], 23.5 * k)
        _rod(canvas, at((108, 114), (132, 138)), (15 * k, 15 * k), 13 * k, 1.6)
        _rod(canvas, at((137, 122), (138, 330)), (16 * k, 13 * k), 13 * k, 4.0)


def add_skull(canvas: Canvas, fill: Canvas, spine: Spine, rng: np.random.Generator) -> None:
    """Add a skull with jaw and teeth above C1."""
    k = spine.scale * rng.uniform(0.95, 1.03)
    x0, y0, _ = spine.axis.at(-7.4)
    x, y = (fill.x - x0) / k, (fill.y - (y0 - 62.0 * k)) / k
    rho = (x / 74.0) ** 2 + (y / 92.0) ** 2
    outer = 2 * 88.0 * np.sqrt(np.maximum(1.0 - rho, 0.0))
    inner = 2 * 82.0 * np.sqrt(np.maximum(1.0 - (x / 69.0) ** 2 - (y / 87.0) ** 2, 0.0))
    vault = (outer - inner) * 0.62
    for side in (-1.0, 1.0):
        orbit = ((x - side * 31.0) / 17.0) ** 2 + ((y - 22.0) / 14.0) ** 2
        vault = vault * (1.0 - 0.35 / (1.0 + np.exp(np.clip((orbit - 1.0) * 6.0, -30, 30))))
    base = 9.0 * np.exp(-(((y - 38.0 - 0.004 * x * x) / 9.0) ** 2)) * (rho < 1.0)
    fill.map += (k * (vault + base)).astype(np.float32)
    jaw = _smooth(
        np.array(
            [
                [x0 + px * k, y0 + py * k]
                for px, py in ((-50, -40), (-47, 2), (-30, 34), (0, 44), (30, 34), (47, 2), (50, -40))
            ]
        )
    )
    _rod(canvas, jaw, (6.5 * k, 6.5 * k), 11 * k, 1.8)
    for row_y, teeth in ((10.0, 12), (19.0, 12)):
        for j in range(teeth):
            px = (j - (teeth - 1) / 2) * 4.4
            bow = 0.008 * px * px
            tooth = np.array([[x0 + px * k, y0 + (row_y - 4 - bow) * k], [x0 + px * k, y0 + (row_y + 4 - bow) * k]])
            _rod(canvas, tooth, (1.9 * k, 1.7 * k), 4.0 * k, 1.0)


def _smooth(points: Array, *, closed: bool = False, count: int = 60) -> Array:
    """(count, 2) points of a smooth curve through `points` (n, 2)."""
    if closed:
        points = np.vstack([points, points[:1]])
    steps = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    spline = CubicSpline(steps, points, bc_type="periodic" if closed else "natural")
    return np.asarray(spline(np.linspace(0.0, steps[-1], count)))


def inside(canvas: Canvas, polygon: Array) -> Map:
    """1 where a canvas's samples lie inside a polygon (n, 2) in mm, 0 elsewhere (even-odd rule)."""
    result = np.zeros(canvas.shape, np.float32)
    x, y = canvas.x[0], canvas.y[:, 0]
    columns = np.flatnonzero((x >= polygon[:, 0].min()) & (x <= polygon[:, 0].max()))
    rows = np.flatnonzero((y >= polygon[:, 1].min()) & (y <= polygon[:, 1].max()))
    if not columns.size or not rows.size:
        return result
    px, py = x[columns][None, :], y[rows][:, None]
    odd = np.zeros((rows.size, columns.size), bool)
    for (x1, y1), (x2, y2) in zip(polygon, np.roll(polygon, -1, axis=0), strict=True):
        if y1 == y2:
            continue
        crosses = (y1 > py) != (y2 > py)
        odd ^= crosses & (px < (x2 - x1) * (py - y1) / (y2 - y1) + x1)
    result[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] = odd
    return result
