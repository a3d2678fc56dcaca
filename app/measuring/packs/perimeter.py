"""Lengths of rings in the units of an image's scale."""

import numpy as np

from app.core.geometry import FloatArray


def ring_length(ring: FloatArray, steps: tuple[float, float]) -> float:
    """Length of a closed ring (n, 2) of (x, y) in pixels, in the unit of `steps` (across, down)."""
    return float(np.hypot(*((np.roll(ring, -1, axis=0) - ring) * np.asarray(steps)).T).sum())
