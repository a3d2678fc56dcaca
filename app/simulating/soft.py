"""Soft tissue, lungs, heart, airway and bowel gas as millimetres of water-like tissue along the beam."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from app.simulating.grid import Canvas, Map
from app.simulating.spine import Spine

_LUNG = 0.74  # share of the beam's tissue that aerated lung lacks
# Half-width and half-depth of the body in mm at levels from T1 = 0, for a spine of the reference length.
_LEVELS = np.array([-9.0, -6.0, -3.0, -1.6, -0.3, 1.2, 4.0, 8.0, 11.0, 13.5, 15.5, 17.5, 21.0, 26.0])
_HALF_WIDTH = np.array([52, 52, 54, 66, 120, 168, 142, 136, 128, 122, 132, 158, 172, 165], float)
_HALF_DEPTH = np.array([58, 55, 54, 56, 62, 72, 88, 96, 92, 86, 86, 94, 98, 84], float)


@dataclass(frozen=True, slots=True)
class Levels:
    """Heights in mm at levels from T1 = 0 of the curved spine."""

    spine: Spine

    def y(self, level: float) -> float:
        """Height of a level in mm; beyond the sampled axis it goes on with lumbar spacing."""
        axis = self.spine.axis
        if level > axis.t[-1]:
            return float(axis.y[-1]) + (level - float(axis.t[-1])) * 32.0 * self.spine.scale
        return float(axis.at(level)[1])


def _blob(x: Map, y: Map, cx: float, cy: float, rx: float, ry: float, power: float = 2.0) -> Map:
    """Chord of an ellipsoid seen from the front, 0 to 1."""
    rho = np.abs((x - cx) / rx) ** power + np.abs((y - cy) / ry) ** power
    return np.asarray(np.sqrt(np.maximum(1.0 - rho, 0.0)), np.float32)


def add_soft(canvas: Canvas, spine: Spine, body_depth: float, rng: np.random.Generator) -> None:
    """Add the trunk with neck, head and arms, and take out lungs, airway and gas."""
    k = spine.scale
    lv = Levels(spine)
    x, y = canvas.x, canvas.y
    heights = np.array([lv.y(level) for level in _LEVELS])
    stout = rng.uniform(0.93, 1.1)
    a = np.interp(y[:, 0], heights, _HALF_WIDTH * k * stout).astype(np.float32)[:, None]
    b = np.interp(y[:, 0], heights, _HALF_DEPTH * k * body_depth * stout).astype(np.float32)[:, None]
    follow = (0.3 * spine.axis.x_of_y(y[:, 0])).astype(np.float32)[:, None]
    xs = x - follow
    trunk = 2.0 * b * np.sqrt(np.maximum(1.0 - np.abs(xs / a) ** 2.4, 0.0))
    total = trunk
    shoulder = lv.y(1.0)
    for side in (-1.0, 1.0):
        lean = 0.12 * np.maximum(y - shoulder, 0.0)
        arm = 2.0 * 40.0 * k * np.sqrt(np.maximum(1.0 - ((xs - side * (196.0 * k + lean)) / (40.0 * k)) ** 2, 0.0))
        total = np.maximum(total, arm * np.clip((y - shoulder + 20.0 * k) / 40.0, 0, 1))
    _, head_y, _ = spine.axis.at(-7.4)
    head = 2.0 * 90.0 * k * _blob(x, y, 0.0, head_y - 55.0 * k, 80.0 * k, 104.0 * k)
    total = np.maximum(total, head)
    # Psoas and the muscles beside the spine, which fade in below the diaphragm.
    spine_x = spine.axis.x_of_y(y[:, 0]).astype(np.float32)[:, None]
    start, stop = lv.y(11.0), lv.y(18.0)
    spread = np.clip((y - start) / (stop - start), 0.0, 1.0)
    present = np.clip(spread * 3.0, 0.0, 1.0) * np.clip((1.0 - spread) * 4.0, 0.0, 1.0)
    for side in (-1.0, 1.0):
        psoas = (x - spine_x - side * (18.0 + 30.0 * spread) * k) / ((12.0 + 12.0 * spread) * k)
        total = total + 11.0 * k * present / (1.0 + psoas**4)
    lungs = _lungs(canvas, spine, lv, b, follow, rng)
    total = total - _LUNG * lungs
    total = total - _airway(x, y, spine_x, lv, k)
    total = total - _gas(canvas, lv, k, follow, rng)
    canvas.map += np.maximum(total, 0.0).astype(np.float32)


def _lungs(canvas: Canvas, spine: Spine, lv: Levels, b: Map, follow: Map, rng: np.random.Generator) -> Map:
    """Aerated lung in mm along the beam, with the heart and the vessels filled."""
    k = spine.scale
    x, y = canvas.x, canvas.y
    top = lv.y(0.6)
    levels = np.array([0.6, 1.5, 3.0, 5.0, 8.0, 10.5, 12.5])
    edge = np.interp(y[:, 0], [lv.y(v) for v in levels], np.array([34, 62, 90, 110, 122, 121, 112]) * k)
    outer = edge.astype(np.float32)[:, None] * np.float32(rng.uniform(0.9, 1.0))
    lungs: Map = np.zeros(canvas.shape, np.float32)
    heart = _heart(x - follow, y, lv, k, rng)
    for side in (-1.0, 1.0):
        base = lv.y(9.6 + (0.35 if side > 0 else 0.0) + rng.normal(0.0, 0.3))
        across = side * (x - follow)
        inner = (9.0 * k + 4.0 * np.sin((y - top) / (40.0 * k))).astype(np.float32)
        middle, half = (outer + inner) / 2.0, np.maximum((outer - inner) / 2.0, 1.0)
        wide = np.sqrt(np.maximum(1.0 - np.abs((across - middle) / half) ** 3.0, 0.0))
        hump = np.sqrt(np.maximum(1.0 - ((across - 0.9 * middle) / (1.15 * half)) ** 2, 0.0))
        dome = base + (4.0 - 28.0 * hump) * k
        apex = np.clip((y - top) / (18.0 * k), 0.0, 1.0) ** 0.5
        # Below the dome only the recess behind the liver or stomach is aerated.
        recess = 0.30 * np.clip((lv.y(12.0) - y) / (lv.y(12.0) - base + 1.0), 0.0, 1.0)
        above = np.clip((dome - y) / (2.2 * k) + 0.5, 0.0, 1.0)
        aerated = above + (1.0 - above) * recess
        lungs += (1.55 * b * wide * apex * aerated).astype(np.float32)
    vessels = Canvas(canvas.frame, canvas.pitch)
    _vessels(vessels, lv, k, follow, y, rng)
    lungs = np.maximum(lungs - heart, 0.0)
    # Vertebral bodies, muscles and pleura beside the spine leave less lung in the beam.
    column = (
        np.abs(x - spine.axis.x_of_y(y[:, 0])[:, None])
        - (np.interp(y[:, 0], [top, lv.y(12.0)], [15.0, 23.0]) * k)[:, None]
    )
    lungs *= (1.0 - 0.72 / (1.0 + np.exp(np.clip(column / (1.3 * k), -30, 30)))).astype(np.float32)
    share = np.clip(lungs / np.maximum(2.0 * b, 1.0), 0.0, 1.0).astype(np.float32)
    cloud = gaussian_filter(rng.standard_normal(canvas.shape).astype(np.float32), 3.0 / canvas.pitch)
    cloud *= 1.5 / max(float(cloud.std()), 1e-6)
    return np.asarray(np.maximum(lungs - share * (2.0 * vessels.map + cloud), 0.0), np.float32)


def _heart(xs: Map, y: Map, lv: Levels, k: float, rng: np.random.Generator) -> Map:
    """Heart, great vessels and mediastinum in mm along the beam."""
    size = rng.uniform(0.9, 1.1) * k
    turned_x, turned_y = xs - 20.0 * k, y - lv.y(7.4)
    cos, sin = np.cos(0.75), np.sin(0.75)
    u, v = turned_x * cos + turned_y * sin, turned_y * cos - turned_x * sin
    heart = 105.0 * size * _blob(u, v, 0.0, 0.0, 66.0 * size, 46.0 * size)
    arch = 45.0 * k * _blob(xs, y, 19.0 * k, lv.y(3.4), 17.0 * k, 17.0 * k)
    aorta = (
        24.0
        * k
        * np.sqrt(np.maximum(1.0 - ((xs - 16.0 * k) / (12.0 * k)) ** 2, 0.0))
        * (y > lv.y(3.4))
        * (y < lv.y(11.0))
    )
    cava = 26.0 * k * _blob(xs, y, -18.0 * k, lv.y(4.0), 12.0 * k, 44.0 * k)
    return np.asarray(np.maximum(np.maximum(heart, arch), np.maximum(aorta, cava)), np.float32)


def _vessels(canvas: Canvas, lv: Levels, k: float, follow: Map, y: Map, rng: np.random.Generator) -> None:
    """Branching vessels that thin out from each hilum."""
    for side in (-1.0, 1.0):
        hilum = np.array([side * 30.0 * k + float(np.interp(lv.y(5.3), y[:, 0], follow[:, 0])), lv.y(5.3)])
        for _ in range(26):
            angle = rng.uniform(-1.35, 1.45)
            length = rng.uniform(40.0, 95.0) * k
            t = np.linspace(0.0, 1.0, 14)
            bend = rng.normal(0.0, 0.35)
            heading = angle + bend * t
            x = hilum[0] + side * np.cumsum(np.cos(heading)) * length / 14
            down = hilum[1] + np.cumsum(np.sin(heading)) * length / 14
            radius = rng.uniform(1.6, 3.6) * k * (1.0 - 0.8 * t) + 0.35
            canvas.tube(np.stack([x, down], 1), radius, radius, 50.0, 1.0)


def _airway(x: Map, y: Map, spine_x: Map, lv: Levels, k: float) -> Map:
    """Trachea and main bronchi in mm of air."""
    carina = lv.y(4.2)
    xs = x - 0.6 * spine_x
    tube = 15.0 * k * np.sqrt(np.maximum(1.0 - (xs / (8.0 * k)) ** 2, 0.0))
    trachea = tube * np.clip((carina - y) / 6.0, 0, 1) * np.clip((y - lv.y(-5.5)) / 20.0, 0, 1)
    below = np.clip(y - carina, 0.0, None)
    for side, slope in ((-1.0, 0.75), (1.0, 1.1)):
        off = (xs - side * slope * below) / (7.0 * k)
        trachea = trachea + 9.0 * k * np.sqrt(np.maximum(1.0 - off**2, 0.0)) * (below > 0) * (below < 34.0 * k)
    return np.asarray(trachea, np.float32)


def _gas(canvas: Canvas, lv: Levels, k: float, follow: Map, rng: np.random.Generator) -> Map:
    """Gas in stomach and bowel in mm: a bubble with a fluid level, and clustered pockets along the colon."""
    x, y = canvas.x - follow, canvas.y
    gas = np.zeros(canvas.shape, np.float32)
    size = rng.uniform(0.5, 1.2)
    cx, cy = rng.uniform(52, 74) * k, lv.y(10.6)
    level = cy + rng.uniform(-2.0, 14.0) * k
    gas += (
        62.0 * k * size * _blob(x, y, cx, cy, 38.0 * k * size, 24.0 * k * size, 2.5) * np.clip((level - y) / 1.0, 0, 1)
    )
    places = [
        (-88.0, 13.0),
        (-92.0, 14.6),
        (-84.0, 16.2),
        (84.0, 12.4),
        (92.0, 14.2),
        (86.0, 16.0),
        (20.0, 16.5),
        (-30.0, 16.8),
        (45.0, 15.5),
        (-50.0, 13.5),
        (5.0, 18.8),
    ]
    for px, level_at in places:
        if rng.random() < 0.4:
            continue
        for _ in range(int(rng.integers(2, 6))):
            bx, by = px * k + rng.normal(0.0, 9.0) * k, lv.y(level_at) + rng.normal(0.0, 13.0) * k
            rx, ry = rng.uniform(5.0, 17.0) * k, rng.uniform(5.0, 14.0) * k
            gas = np.maximum(gas, rng.uniform(1.0, 2.2) * min(rx, ry) * _blob(x, y, bx, by, rx, ry, 2.4))
    clumps = gaussian_filter(rng.standard_normal(canvas.shape).astype(np.float32), 3.2 / canvas.pitch)
    clumps *= 1.0 / max(float(clumps.std()), 1e-6)
    belly = np.clip((y - lv.y(12.0)) / 40.0, 0, 1) * np.clip((np.abs(x) - 30.0 * k) / 30.0, 0.15, 1)
    gas += belly * rng.uniform(2.0, 9.0) * np.maximum(clumps - 0.5, 0.0)
    return gas
