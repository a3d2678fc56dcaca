"""The bars of the reading desk for scrolling and windowing, measured as `plumbline bench` does."""

import pytest

from app.ui.viewing_speed import measure


@pytest.mark.slow
def test_scrolling_and_windowing_keep_their_bars(qapp):
    found = measure(seconds=0.5, rounds=3)
    assert found["scrolling"]["images_per_s"] >= 60
    assert found["windowing"]["images_per_s"] >= 30
    assert all(found[what]["ratio"] > 0 for what in ("scrolling", "windowing"))
