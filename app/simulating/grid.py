"""Thickness maps in body millimetres on a coarse lattice of the film's pixels, and tubes drawn into them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Map = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the body lies in the film.

    Attributes:
        rows, columns: film size in pixels.
        scale: pixels per body millimetre.
        x0, y0: body position of the first pixel's centre in mm.
    """

    rows: int
    columns: int
    scale: float
    x0: float
    y0: float

    def pixels(self, points: Array) -> Array:
        """Body points (..., 2) in mm to film points (x, y) in pixels."""
        return np.asarray((points - np.array([self.x0, self.y0])) * self.scale, np.float64)


class Canvas:
    """A thickness map (mm) sampled at every `step`-th pixel of a film; things are added to it."""

    def __init__(self, frame: Frame, pitch_mm: float) -> None:
        self.frame = frame
        self.step = max(1, round(pitch_mm * frame.scale))
        self.shape = (-(-frame.rows // self.step) + 1, -(-frame.columns // self.step) + 1)
        self.map: Map = np.zeros(self.shape, np.float32)
        self.pitch = self.step / frame.scale

    @property
    def x(self) -> Map:
        """(1, columns) body x of the samples in mm."""
        values = self.frame.x0 + np.arange(self.shape[1]) * self.pitch
        return values.astype(np.float32)[None, :]

    @property
    def y(self) -> Map:
        """(rows, 1) body y of the samples in mm."""
        values = self.frame.y0 + np.arange(self.shape[0]) * self.pitch
        return values.astype(np.float32)[:, None]

    def splat(self, x: Array, y: Array, volume: Array) -> None:
        """Add volumes (mm^3) at body points (mm), each shared between the four samples around it."""
        column = (x.ravel() - self.frame.x0) / self.pitch
        row = (y.ravel() - self.frame.y0) / self.pitch
        inside = (column >= 0) & (row >= 0) & (column < self.shape[1] - 1) & (row < self.shape[0] - 1)
        if not inside.any():
            return
        column, row, weight = column[inside], row[inside], volume.ravel()[inside] / self.pitch**2
        c, r = column.astype(np.intp), row.astype(np.intp)
        fc, fr = column - c, row - r
        width = self.shape[1]
        low, high = int(r.min()), int(r.max()) + 2
        start = (r - low) * width + c
        size = (high - low) * width
        total = np.zeros(size)
        for offset, part in (
            (0, (1 - fr) * (1 - fc)),
            (1, (1 - fr) * fc),
            (width, fr * (1 - fc)),
            (width + 1, fr * fc),
        ):
            total += np.bincount(start + offset, weight * part, minlength=size)[:size]
        self.map[low:high] += total.reshape(high - low, width).astype(np.float32)

    def tube(
        self, path: Array, radius: Array, depth: Array, shell: float, core: float, *, stretch: Array | None = None
    ) -> None:
        """Add a curved tube of elliptic cross-section with a dense shell.

        Args:
            path: (n, 2) points of its middle line in mm, evenly enough spaced.
            radius: (n,) half-width in the picture's plane in mm.
            depth: (n,) half-width along the beam in mm.
            shell: thickness of the shell in mm.
            core: density inside relative to the shell.
            stretch: (n,) length of the tube in space per length in the picture, >= 1; None for a tube lying in the
                picture's plane.
        """
        steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
        length = np.concatenate([[0.0], np.cumsum(steps)])
        if length[-1] <= 0:
            return
        count = max(3, int(length[-1] / (0.5 * self.pitch)) + 1)
        s = np.linspace(0.0, length[-1], count)
        px, py = np.interp(s, length, path[:, 0]), np.interp(s, length, path[:, 1])
        r, q = np.interp(s, length, radius), np.interp(s, length, depth)
        along = np.ones(count) if stretch is None else np.interp(s, length, stretch)
        tx, ty = np.gradient(px), np.gradient(py)
        norm = np.hypot(tx, ty) + 1e-9
        across = max(5, int(2.0 * float(r.max()) / (0.6 * self.pitch)) + 1)
        v = (np.arange(across) + 0.5) / across * 2.0 - 1.0
        outer = 2.0 * q[:, None] * np.sqrt(1.0 - v[None, :] ** 2)
        ri, qi = np.maximum(r - shell, 0.05), np.maximum(q - shell, 0.05)
        inner = 2.0 * qi[:, None] * np.sqrt(np.maximum(1.0 - (v[None, :] * (r / ri)[:, None]) ** 2, 0.0))
        thickness = outer - (1.0 - core) * inner
        x = px[:, None] - (ty / norm * r)[:, None] * v
        y = py[:, None] + (tx / norm * r)[:, None] * v
        area = (length[-1] / count) * along * (2.0 * r / across)
        self.splat(x, y, thickness * area[:, None])

    def full(self) -> Map:
        """(rows, columns) float32: the map at every pixel of the film, bilinear."""
        return enlarge(self.map, self.step, self.frame.rows, self.frame.columns)


def enlarge(small: Map, step: int, rows: int, columns: int) -> Map:
    """Bilinear values at every pixel of a map sampled at every `step`-th one; (rows, columns) float32."""
    if step == 1:
        return np.ascontiguousarray(small[:rows, :columns])
    row, column = np.arange(rows), np.arange(columns)
    part = ((column % step) / np.float32(step)).astype(np.float32)
    left = column // step
    wide = small[:, left] * (1 - part) + small[:, left + 1] * part
    fraction = ((row % step) / np.float32(step)).astype(np.float32)[:, None]
    above = row // step
    tall = wide[above]
    tall += fraction * (wide[above + 1] - tall)
    return tall
