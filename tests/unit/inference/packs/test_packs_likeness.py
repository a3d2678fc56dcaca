"""The picture that a distribution model reads: range, orientation, smoothing, and memory for large films."""

import tracemalloc

import numpy as np
import pytest

from inference.packs.likeness import picture_for


def test_grey_is_brought_to_its_percentiles_three_times() -> None:
    values = np.linspace(-1000.0, 3000.0, 101 * 101, dtype=np.float32).reshape(101, 101)
    values[0, 0] = 1e9  # one hot pixel must not darken the rest
    picture = picture_for(values, (101, 101))
    assert picture.shape == (1, 3, 101, 101)
    assert picture.dtype == np.float32
    assert np.array_equal(picture[0, 0], picture[0, 1])
    assert np.array_equal(picture[0, 0], picture[0, 2])
    low, high = np.percentile(values, (1, 99))
    assert np.allclose(picture[0, 0], np.clip((values - low) / (high - low), 0, 1), atol=1e-5)


def test_colour_is_srgb_over_255_in_its_own_order() -> None:
    values = np.zeros((40, 60, 3), np.uint8)
    values[..., 0], values[:20, :, 1], values[:, :30, 2] = 255, 51, 102
    picture = picture_for(values, (40, 60))
    assert np.allclose(picture[0], values.transpose(2, 0, 1) / 255.0, atol=1e-6)


@pytest.mark.parametrize("shape", [(64, 64), (640, 480), (1001, 777), (37, 2000)])
def test_a_shrunk_picture_has_the_mean_of_what_it_covers(shape: tuple[int, int]) -> None:
    rows, columns = shape
    y, x = np.mgrid[:rows, :columns].astype(np.float32)
    ramp = (y + 0.5) / rows + 2 * (x + 0.5) / columns
    picture = picture_for(ramp.astype(np.float32), (16, 16))[0, 0]
    low, high = np.percentile(ramp, (1, 99))
    centres = (np.arange(16) + 0.5) / 16
    expected = np.clip((centres[:, None] + 2 * centres[None] - low) / (high - low), 0, 1)
    assert np.abs(picture - expected)[2:-2, 2:-2].max() < 0.01


def test_fine_noise_is_smoothed_away() -> None:
    board = np.indices((512, 512)).sum(axis=0) % 2 * np.float32(1.0)
    picture = picture_for(board.astype(np.float32), (32, 32))
    assert np.abs(picture - 0.5).max() < 0.02


def test_one_grey_alone_is_black_and_a_single_pixel_is_enough() -> None:
    assert not picture_for(np.full((30, 20), 7.0, np.float32), (8, 8)).any()
    assert picture_for(np.full((1, 1, 3), 255, np.uint8), (8, 8)).min() == 1.0


def test_a_large_film_takes_bounded_memory_and_gives_the_same_twice() -> None:
    values = np.random.default_rng(1).normal(size=(6001, 5003)).astype(np.float32)
    tracemalloc.start()
    try:
        first = picture_for(values, (128, 128))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 80e6 < values.nbytes
    assert np.array_equal(first, picture_for(values, (128, 128)))
    assert np.isfinite(first).all()


@pytest.mark.parametrize(
    ("values", "size"),
    [
        (np.zeros((4, 4, 4), np.uint8), (8, 8)),
        (np.zeros((4, 4), np.uint8), (8, 8)),
        (np.zeros((4, 4, 3), np.float32), (8, 8)),
        (np.zeros((0, 4), np.float32), (8, 8)),
        (np.zeros((4, 4), np.float32), (0, 8)),
    ],
)
def test_other_shapes_are_refused(values: np.ndarray, size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="picture"):
        picture_for(values, size)
