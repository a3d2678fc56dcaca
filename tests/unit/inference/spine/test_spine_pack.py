"""The shipped pack: on simulated films of known curvature, on empty films, and on real films where they are at hand."""

import os
import tomllib
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from PIL import Image

from app.simulating.film import simulate_film
from app.simulating.recipe import FilmRecipe, one_curve
from inference.spine import FindingCancelledError, SpineFinder
from inference.spine.geometry import largest_angle
from inference.training.spine.labels import read_films

ROOT = Path(__file__).resolve().parents[4]
PACK = ROOT / "assets" / "packs" / "spine-frontal"
DATA = Path(os.environ.get("PLUMBLINE_DATA", ROOT.parent / "shared" / "data")) / "spine"


@pytest.fixture(scope="module")
def finder() -> SpineFinder:
    config = tomllib.loads((PACK / "pack.toml").read_text("utf-8"))["postprocessing"]["parameters"]
    sessions = {
        name: onnxruntime.InferenceSession(PACK / f"{name}.onnx", providers=["CPUExecutionProvider"])
        for name in ("locate", "refine")
    }
    return SpineFinder(sessions, config)


@pytest.mark.parametrize("cobb", [0.0, 12.0, 40.0])
def test_a_simulated_curve_is_measured_and_a_straight_spine_is_not_bent(finder: SpineFinder, cobb: float) -> None:
    film = simulate_film(FilmRecipe(rows=1300, columns=550, curves=one_curve(cobb) if cobb else (), seed=31))
    found = finder.find(film.pixels.astype(np.float32))
    assert found.implausible == ()
    assert largest_angle(found.corners)[0] == pytest.approx(cobb, abs=3.0)
    assert found.corners.shape == (17, 4, 2)


def test_a_film_stored_with_flat_pixels_gives_corners_in_its_own_pixels(finder: SpineFinder) -> None:
    film = simulate_film(FilmRecipe(rows=1300, columns=550, curves=one_curve(25.0), seed=32))
    flat = film.pixels.astype(np.float32)[::2]
    found = finder.find(flat, pixel_aspect=2.0)
    moved = found.corners * [1.0, 2.0]
    assert np.median(np.abs(moved - film.corners)) < 6.0
    assert largest_angle(moved)[0] == pytest.approx(25.0, abs=3.5)


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_an_empty_film_or_noise_is_refused_with_a_reason(finder: SpineFinder, value: float) -> None:
    pixels = np.random.default_rng(3).normal(size=(900, 400)).astype(np.float32) * value
    found = finder.find(pixels)
    assert found.implausible
    assert found.plausibility < 0.5


def test_finding_stops_when_it_is_cancelled(finder: SpineFinder) -> None:
    with pytest.raises(FindingCancelledError):
        finder.find(np.zeros((900, 400), dtype=np.float32), cancelled=lambda: True)


@pytest.mark.skipif(not DATA.is_dir(), reason="the films are not part of the repository (set PLUMBLINE_DATA)")
def test_films_kept_back_are_measured_as_the_card_says(finder: SpineFinder) -> None:
    held = set((ROOT / "inference/training/spine/held_back.txt").read_text("utf-8").splitlines())
    films = [film for film in read_films(DATA) if film.name in held and not film.suspect][::6]
    errors = []
    for film in films:
        with Image.open(DATA / "images" / film.name) as image:
            found = finder.find(np.asarray(image.convert("L"), dtype=np.float32))
        errors.append(abs(largest_angle(found.corners)[0] - film.angles[0]))
    assert np.mean(errors) < 4.5
