"""Bending a film along its own spine, with the landmarks moved exactly.

A curve C(u) with tilt p(u) (radians; its normal is (cos p, sin p), its direction downwards (-sin p, cos p)) gives
every point near it coordinates (u, d): point = C(u) + (d cos p, g(d) sin p), where g(d) = D tanh(d / D) leaves the
far field almost unturned, so that nothing folds. The same (u, d) on a second curve is where the point goes. Both
curves keep arc length, so vertebrae turn but do not stretch along the spine.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve sampled at arc lengths ``u`` (n,): points ``x``, ``y`` in pixels and tilt ``p`` in radians."""

    u: Array
    x: Array
    y: Array
    p: Array

    def at(self, u: Array) -> tuple[Array, Array, Array]:
        """x, y and tilt at arc lengths of any shape; beyond the ends the curve goes on as sampled there."""
        position = (np.clip(u, self.u[0], self.u[-1]) - self.u[0]) / (self.u[1] - self.u[0])
        low = np.minimum(position.astype(np.intp), len(self.u) - 2)
        part = position - low
        values = []
        for table in (self.x, self.y, self.p):
            first = table[low]
            values.append(first + part * (table[low + 1] - first))
        return values[0], values[1], values[2]


@dataclass(frozen=True, slots=True)
class Bend:
    """The pair of curves and the reach ``limit`` D in pixels."""

    old: Curve
    new: Curve
    limit: float

    def _map(self, points: Array, source: Curve, target: Curve, rounds: int) -> Array:
        x, y = points[..., 0], points[..., 1]
        u = np.interp(y, source.y, source.u)
        d = np.zeros_like(u)
        for _ in range(rounds):
            cx, cy, p = source.at(u)
            d = (x - cx) / np.cos(p)
            u = u + 0.8 * (y - cy - self.limit * np.tanh(d / self.limit) * np.sin(p)) / np.cos(p)
        tx, ty, q = target.at(u)
        return np.stack([tx + d * np.cos(q), ty + self.limit * np.tanh(d / self.limit) * np.sin(q)], axis=-1)

    def forward(self, points: Array, rounds: int = 30) -> Array:
        """Points (..., 2) of the original film to where they lie in the bent film."""
        return self._map(points, self.old, self.new, rounds)

    def backward(self, points: Array, rounds: int = 12) -> Array:
        """Points (..., 2) of the bent film to where their grey value comes from in the original film."""
        return self._map(points, self.new, self.old, rounds)


def make_bend(centres: Array, turn: Array, width: float) -> Bend:
    """Bend so that each level turns by ``turn`` (17,) degrees; ``centres`` (17, 2) and ``width`` in pixels."""
    steps = np.linalg.norm(np.diff(centres, axis=0), axis=1)
    marks = np.concatenate([[0.0], np.cumsum(steps)])
    weights = np.array([0.25, 0.5, 0.25])
    even = centres.copy()
    for axis in range(2):
        even[1:-1, axis] = np.convolve(centres[:, axis], weights, mode="valid")
    reach = 8.0 * float(np.median(steps))
    u = np.linspace(-reach, marks[-1] + reach, 400)
    inside = np.clip(u, 0.0, marks[-1])
    derivative = CubicSpline(marks, even, bc_type="natural")(inside, 1)
    p_old = np.arctan2(-derivative[:, 0], derivative[:, 1])
    p_new = p_old + np.radians(np.interp(u, marks, turn))
    kernel = np.hanning(13)
    kernel /= kernel.sum()
    p_old, p_new = (np.convolve(np.pad(p, 6, mode="edge"), kernel, mode="valid") for p in (p_old, p_new))
    middle = len(u) // 2
    anchor = np.array([np.interp(u[middle], marks, even[:, axis]) for axis in range(2)])
    return Bend(_integrate(u, p_old, anchor), _integrate(u, p_new, anchor), 2.2 * width)


def _integrate(u: Array, p: Array, anchor: Array) -> Curve:
    step = u[1] - u[0]
    middle = len(u) // 2
    curve = []
    for slope, start in ((-np.sin(p), anchor[0]), (np.cos(p), anchor[1])):
        total = np.concatenate([[0.0], np.cumsum((slope[1:] + slope[:-1]) / 2.0 * step)])
        curve.append(total - total[middle] + start)
    return Curve(u, curve[0], curve[1], p)
