"""Drawn spines for tests: vertebrae whose tilts are chosen, so that every angle is known."""

import numpy as np

from app.core.anatomy import LEVELS
from app.core.measurement import Vertebra


def spine_from_tilts(tilts_deg, *, x=300.0, y=100.0, height=24.0, width=40.0, gap=6.0):
    """17 rectangular vertebrae with the given tilts (degrees, positive: right side lower).

    The axis goes on from vertebra to vertebra along the mean direction, as in a real spine.
    """
    tilts = np.radians(np.asarray(tilts_deg, float))
    centre = np.array([x, y])
    vertebrae = []
    for i, tilt in enumerate(tilts):
        along = np.array([np.cos(tilt), np.sin(tilt)])  # left to right
        down = np.array([-np.sin(tilt), np.cos(tilt)])
        if i:
            before = tilts[i - 1]
            step = down + np.array([-np.sin(before), np.cos(before)])
            centre = centre + step / np.hypot(*step) * (height + gap)
        corners = tuple(
            (float(p[0]), float(p[1]))
            for p in (
                centre - along * width / 2 - down * height / 2,
                centre + along * width / 2 - down * height / 2,
                centre - along * width / 2 + down * height / 2,
                centre + along * width / 2 + down * height / 2,
            )
        )
        vertebrae.append(Vertebra(LEVELS[i], corners, 0.9))
    return tuple(vertebrae)


def single_curve(cobb_deg, *, upper=3, lower=11, image_right=True):
    """Tilts of one curve between two positions, straight above and below it; convex to the right of the picture."""
    tilts = np.zeros(17)
    ramp = np.linspace(-cobb_deg / 2, cobb_deg / 2, lower - upper + 1)
    tilts[upper : lower + 1] = ramp
    tilts[:upper] = np.linspace(0, -cobb_deg / 2, upper + 1)[:-1]
    tilts[lower + 1 :] = np.linspace(cobb_deg / 2, 0, 17 - lower)[1:]
    return tilts if image_right else -tilts


def lone_curve(cobb_deg):
    """Tilts of one curve T4 to T12 with no curve beside it; convex to the right of the picture."""
    half = cobb_deg / 2
    return np.interp(range(17), [0, 3, 11, 16], [-half + 0.4, -half, half, half - 0.4])
