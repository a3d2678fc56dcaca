"""The curved spine: tilt along T1 to L5, vertebra positions and exact corners, in body millimetres.

Body coordinates: x to the picture's right, y to the foot, origin at the centre of T1, patient's right at negative x.
Tilt is that of a vertebra's mid-line to the horizontal in degrees; positive when the picture's right side is lower.
Sizes follow the median proportions of adolescent spines on standing frontal films.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from app.core.anatomy import LEVELS, Side, level_index
from app.simulating.recipe import CurveSpec, FilmRecipe

Array = NDArray[np.float64]

REFERENCE_MM = 400.0
# Sizes in mm of T1 to L5 for a spine of REFERENCE_MM between the centres of T1 and L5.
_WIDTHS = np.array(
    [29.0, 27.3, 25.8, 25.4, 26.0, 26.9, 27.9, 28.9, 30.0, 31.6, 33.6, 35.3, 37.3, 38.4, 39.7, 41.6, 44.5]
)
_HEIGHTS = np.array(
    [13.0, 13.9, 14.9, 15.9, 16.6, 17.0, 17.4, 17.9, 18.6, 19.5, 20.6, 21.6, 22.4, 23.0, 23.6, 24.2, 23.8]
)
_PITCHES = np.array([17.4, 18.7, 20.1, 21.1, 21.7, 22.1, 22.6, 23.2, 24.2, 25.7, 27.3, 28.9, 30.1, 31.3, 32.4, 33.2])
_DEPTHS = np.array(
    [15.0, 16.0, 17.5, 19.0, 20.5, 22.0, 23.5, 24.5, 25.5, 26.5, 27.5, 28.5, 29.5, 30.5, 31.5, 32.0, 32.0]
)
FIRST, LAST = -9.0, 20.5  # the axis is sampled from above the skull's base to the coccyx, in levels from T1 = 0


@dataclass(frozen=True, slots=True)
class Axis:
    """The spine's axis sampled at levels `t` (n,) (T1 = 0, L5 = 16, fractions between): x, y in mm, tilt in degrees."""

    t: Array
    x: Array
    y: Array
    tilt: Array

    def at(self, level: float) -> tuple[float, float, float]:
        """(x, y) in mm and tilt in degrees at a level."""
        return (
            float(np.interp(level, self.t, self.x)),
            float(np.interp(level, self.t, self.y)),
            float(np.interp(level, self.t, self.tilt)),
        )

    def x_of_y(self, y: NDArray[np.floating]) -> Array:
        """The axis's x in mm at heights y in mm."""
        return np.asarray(np.interp(y, self.y, self.x), np.float64)


@dataclass(frozen=True, slots=True)
class Body:
    """One vertebral body.

    Attributes:
        level: position from T1 = 0; negative for cervical vertebrae.
        centre: (x, y) in mm.
        tilt: of the mid-line, degrees.
        width, height, depth: mm.
        wedge: turn between upper and lower end plate in degrees; positive: higher on the picture's left.
        rotation: about the long axis in degrees; positive turns the spinous process to the picture's right.
    """

    level: int
    centre: tuple[float, float]
    tilt: float
    width: float
    height: float
    depth: float
    wedge: float
    rotation: float

    def corners(self) -> Array:
        """(4, 2): upper left, upper right, lower left, lower right in mm.

        The mid-line through the middles of the left and right edges has exactly the tilt `tilt`, and both end plates
        turn from it by half the wedge, so that their mean is `tilt` as well.
        """
        angle = np.radians(self.tilt)
        across = np.array([np.cos(angle), np.sin(angle)])
        down = np.array([-np.sin(angle), np.cos(angle)])
        more = self.width / 2.0 * np.tan(np.radians(self.wedge) / 2.0)
        centre = np.array(self.centre)
        left, right = centre - across * self.width / 2.0, centre + across * self.width / 2.0
        half_left, half_right = self.height / 2.0 + more, self.height / 2.0 - more
        return np.array(
            [left - down * half_left, right - down * half_right, left + down * half_left, right + down * half_right]
        )


@dataclass(frozen=True, slots=True)
class Spine:
    """The axis, T1 to L5 and the cervical vertebrae C7 upwards, with the curves' end levels."""

    axis: Axis
    bodies: tuple[Body, ...]
    cervical: tuple[Body, ...]
    ends: tuple[tuple[int, int], ...]
    scale: float


def curve_ends(curves: tuple[CurveSpec, ...]) -> tuple[tuple[int, int], ...]:
    """(upper end, lower end) of each curve as positions from T1 = 0; neighbours share an end vertebra.

    Raises:
        ValueError: curves are not in order, do not alternate, or name ends that contradict one another.
    """
    apexes = [level_index(curve.apex) for curve in curves]
    for above, below in pairwise(curves):
        if above.convexity is below.convexity:
            raise ValueError(f"neighbouring curves at {above.apex} and {below.apex} are convex to the same side")
    if any(below - above < 2 for above, below in pairwise(apexes)):
        raise ValueError("curves must be in order from head to foot with two levels between their apexes")
    shared = []
    for i in range(len(curves) - 1):
        named = [level for level in (curves[i].lower_end, curves[i + 1].upper_end) if level is not None]
        if len(set(named)) > 1:
            raise ValueError(f"the curves at {curves[i].apex} and {curves[i + 1].apex} do not share an end vertebra")
        shared.append(level_index(named[0]) if named else (apexes[i] + apexes[i + 1] + 1) // 2)
    ends = []
    for i, curve in enumerate(curves):
        upper = level_index(curve.upper_end) if curve.upper_end else (shared[i - 1] if i else max(apexes[i] - 4, 0))
        after = min(apexes[i] + 4, len(LEVELS) - 1)
        lower = level_index(curve.lower_end) if curve.lower_end else (shared[i] if i < len(shared) else after)
        if not upper < apexes[i] < lower:
            raise ValueError(f"the apex {curve.apex} does not lie between {LEVELS[upper]} and {LEVELS[lower]}")
        ends.append((upper, lower))
    return tuple(ends)


def _extremes(cobbs: list[float], first_sign: float, first: float) -> list[float]:
    """Tilt at each end vertebra when the first one has `first` (>= 0) times the sign of the first curve."""
    tilts = [first_sign * first]
    sign = -first_sign
    for cobb in cobbs:
        tilts.append(tilts[-1] + sign * cobb)
        sign = -sign
    return tilts


def _profile(recipe: FilmRecipe, ends: tuple[tuple[int, int], ...], first: float) -> PchipInterpolator:
    curves = recipe.curves
    # A curve convex to the picture's left (patient's right) begins with its right side lower: positive tilt.
    sign = 1.0 if curves[0].convexity is Side.RIGHT else -1.0
    tilts = _extremes([curve.cobb_deg for curve in curves], sign, first)
    knots: dict[float, float] = {}
    top, bottom = float(ends[0][0]), float(ends[-1][1])
    knots[min(top - 4.0, -4.0)] = 0.0
    knots[FIRST - 1.0] = 0.0
    knots[top] = tilts[0]
    for curve, (_, lower), before, after in zip(curves, ends, tilts, tilts[1:], strict=False):
        # The tilt is zero at the apex when it changes sign within the curve, as it does for any real curve.
        if before * after < 0:
            knots[float(level_index(curve.apex))] = 0.0
        knots[float(lower)] = after
    knots[max(bottom + 2.5, 17.0)] = 0.15 * tilts[-1]
    knots[LAST + 1.0] = 0.0
    places = sorted(knots)
    # Tilts too small to matter would overflow in the interpolator's divisions.
    return PchipInterpolator(places, [knots[place] if abs(knots[place]) > 1e-9 else 0.0 for place in places])


def _integrate(tilt: Array, t: Array, scale: float) -> Axis:
    middles = np.arange(16) + 0.5
    pitch = np.interp(t, middles, _PITCHES) * scale
    radians = np.radians(tilt)
    step = t[1] - t[0]
    steps_x, steps_y = -np.sin(radians) * pitch * step, np.cos(radians) * pitch * step
    x = np.concatenate([[0.0], np.cumsum((steps_x[1:] + steps_x[:-1]) / 2.0)])
    y = np.concatenate([[0.0], np.cumsum((steps_y[1:] + steps_y[:-1]) / 2.0)])
    return Axis(t, x - np.interp(0.0, t, x), y - np.interp(0.0, t, y), tilt)


def _axis(recipe: FilmRecipe, ends: tuple[tuple[int, int], ...], scale: float) -> Axis:
    t = np.arange(FIRST, LAST + 1e-9, 0.05)
    if not recipe.curves:
        return _integrate(np.zeros_like(t), t, scale)
    cobbs = [curve.cobb_deg for curve in recipe.curves]
    # The first end's tilt is free; every curve crosses zero only within these limits.
    low, high, total = 0.0, cobbs[0], cobbs[0]
    for i, cobb in enumerate(cobbs[1:], start=1):
        total += -cobb if i % 2 else cobb
        low, high = (max(low, total), high) if i % 2 else (low, min(high, total))
    if low > high:
        raise ValueError("a middle curve larger than its two neighbours together is not a balanced spine")
    choices = [low + (high - low) * part for part in np.linspace(0.15, 0.85, 15)]
    axes = [_integrate(_profile(recipe, ends, first)(t), t, scale) for first in choices]
    # Of all spines with these angles take the one whose head stands most nearly over the pelvis.
    return min(axes, key=lambda axis: abs(axis.at(-1.0)[0] - axis.at(17.0)[0]))


def make_spine(recipe: FilmRecipe) -> Spine:
    """The spine of a recipe in body millimetres, in the order T1 to L5.

    Raises:
        ValueError: the recipe's curves cannot be joined to one spine.
    """
    rng = np.random.default_rng([recipe.seed, 1])
    scale = recipe.spine_mm / REFERENCE_MM
    ends = curve_ends(recipe.curves)
    axis = _axis(recipe, ends, scale)
    slope = np.gradient(axis.tilt, axis.t)
    stout = rng.uniform(0.94, 1.08)
    turns = rng.normal(0.0, 1.0, 17) * recipe.irregularity_deg
    wedges = np.clip(rng.normal(0.0, 0.5, 17), -1.2, 1.2)
    bodies = []
    for i in range(17):
        x, y, tilt = axis.at(float(i))
        bend = float(np.interp(i, axis.t, slope))  # degrees per level
        bodies.append(
            Body(
                level=i,
                centre=(x, y),
                tilt=tilt + turns[i],
                width=_WIDTHS[i] * scale * stout * rng.uniform(0.98, 1.02),
                height=_HEIGHTS[i] * scale * rng.uniform(0.98, 1.02),
                depth=_DEPTHS[i] * scale * stout,
                # Vertebrae take about a third of the bend between neighbours, discs the rest.
                wedge=float(np.clip(-0.35 * bend, -9.0, 9.0) + wedges[i]),
                # Rotation goes with the bend: spinous processes turn to the concavity.
                rotation=float(np.clip(-2.2 * bend, -28.0, 28.0)),
            )
        )
    cervical = []
    for k in range(1, 7):  # C7 up to C2
        x, y, tilt = axis.at(-float(k))
        shrink = (1.0 - 0.05 * k) * scale
        cervical.append(Body(-k, (x, y), tilt, 28.0 * shrink, 12.5 * scale, 14.0 * scale, 0.0, 0.0))
    return Spine(axis, tuple(bodies), tuple(cervical), ends, scale)
