import threading
import time
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from app.core.errors import CancelledError, OutOfScopeError
from app.simulating.film import SimulatedFilm, simulate_film
from app.simulating.recipe import FilmRecipe, one_curve
from inference.engine import Engine
from inference.packs import Pack, load_pack
from inference.spine import SpineFinder, SpineFound

SHIPPED = Path(__file__).resolve().parents[4] / "assets" / "packs" / "spine-frontal"
pytestmark = pytest.mark.skipif(not (SHIPPED / "pack.toml").exists(), reason="no spine pack in this checkout")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(SHIPPED)


@pytest.fixture(scope="module")
def film() -> SimulatedFilm:
    return simulate_film(FilmRecipe(seed=3, rows=1200, columns=500, curves=one_curve(35.0)))


def test_same_as_in_process_and_repeatable(pack: Pack, film: SimulatedFilm) -> None:
    pixels = film.pixels.astype(np.float32)
    seen: list[float] = []
    with Engine(threads=2) as engine:
        found = engine.find_spine(pack, pixels, progress=lambda share, _: seen.append(share))
        again = engine.find_spine(pack, pixels)
    sessions = {model.name: ort.InferenceSession(SHIPPED / model.file) for model in pack.models}
    expected = SpineFinder(sessions, pack.parameters).find(pixels)
    assert isinstance(found, SpineFound)
    assert np.array_equal(found.corners, again.corners)
    assert np.abs(found.corners - expected.corners).max() < 0.05  # px; graph optimisation may round differently
    assert found.implausible == expected.implausible
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_cancel_in_the_middle(pack: Pack, film: SimulatedFilm) -> None:
    pixels = film.pixels.astype(np.float32)
    event = threading.Event()
    cancelled_at: list[float] = []

    def progress(share: float, _words: str) -> None:
        if share >= 0.3 and not event.is_set():
            event.set()
            cancelled_at.append(time.monotonic())

    with Engine(threads=1) as engine:
        engine.start(pack)
        pid = engine.pid("vision")
        with pytest.raises(CancelledError, match="analysis was cancelled"):
            engine.find_spine(pack, pixels, progress=progress, cancelled=event.is_set)
        assert time.monotonic() - cancelled_at[0] < 0.5
        assert engine.pid("vision") == pid
        assert engine.find_spine(pack, pixels).corners.shape == (17, 4, 2)


def test_noise_is_judged_not_crashed_on(pack: Pack) -> None:
    with Engine(threads=1) as engine:
        for pixels in (np.zeros((500, 300), np.float32), np.random.default_rng(0).random((500, 300), np.float32)):
            assert engine.find_spine(pack, pixels).implausible
        with pytest.raises(OutOfScopeError, match="not numbers"):
            engine.find_spine(pack, np.full((500, 300), np.inf, np.float32))
