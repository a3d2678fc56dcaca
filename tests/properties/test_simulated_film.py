"""Properties of simulated films over all curves that a spine can have."""

from dataclasses import replace

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.anatomy import LEVELS, Side
from app.simulating.film import simulate_film, tilts_deg
from app.simulating.recipe import CurveSpec, FilmRecipe
from app.simulating.spine import make_spine

angles = st.floats(0.0, 90.0)
sides = st.sampled_from(Side)


@given(st.lists(angles, min_size=1, max_size=3), sides, st.integers(0, 2**31), st.integers(1, 5))
@settings(max_examples=60, deadline=None)
def test_every_curve_has_its_angle_whatever_the_seed(cobbs, side, seed, first):
    assume(len(cobbs) < 3 or cobbs[1] <= cobbs[0] + cobbs[2])
    sides_down = [side if i % 2 == 0 else side.other for i in range(len(cobbs))]
    curves = tuple(
        CurveSpec(cobb, LEVELS[first + 4 * i], convexity)
        for i, (cobb, convexity) in enumerate(zip(cobbs, sides_down, strict=True))
    )
    spine = make_spine(FilmRecipe(seed=seed, curves=curves))
    corners = np.stack([body.corners() for body in spine.bodies])
    assert np.isfinite(corners).all()
    tilts = tilts_deg(corners)
    for (upper, lower), curve in zip(spine.ends, curves, strict=True):
        assert abs(np.ptp(tilts[upper : lower + 1]) - curve.cobb_deg) < 1e-6
        assert abs(abs(tilts[upper] - tilts[lower]) - curve.cobb_deg) < 1e-6


@given(
    angles,
    sides,
    st.integers(0, 1000),
    st.booleans(),
    st.booleans(),
    st.integers(200, 420),
    st.integers(110, 260),
)
@settings(max_examples=15, deadline=None)
def test_films_of_any_size_hold_the_whole_spine(cobb, side, seed, uncropped, mirrored, rows, columns):
    recipe = FilmRecipe(
        seed=seed,
        rows=rows,
        columns=columns,
        curves=(CurveSpec(cobb, "T9", side),),
        uncropped=uncropped,
        pa_mirror=mirrored,
    )
    film = simulate_film(recipe)
    assert film.pixels.shape == (rows, columns)
    assert film.corners.min() >= 0.0
    assert (film.corners <= np.array([columns - 1, rows - 1])).all()
    mirror = simulate_film(replace(recipe, pa_mirror=not mirrored, marker=""))
    plain = simulate_film(replace(recipe, marker=""))
    assert np.array_equal(mirror.pixels[:, ::-1], plain.pixels)
