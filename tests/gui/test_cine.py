"""Cine: it keeps time, leaves frames out when it must, says the rate it reaches, and stops with its reason."""

import time
from pathlib import Path

import numpy as np
import pydicom
import pytest

from app.reading.listing.list_places import list_places
from app.reading.series.open_series import open_series
from tests.viewing import SyntheticStack, facts
from viewers.viewport import Viewport

FILES = Path(pydicom.__file__).parent / "data" / "test_files"


@pytest.fixture
def viewport(qtbot, qapp):
    made = Viewport()
    qtbot.addWidget(made)
    made.resize(300, 260)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.cine.stop()


def played(qtbot, viewport, seconds):
    """(seconds after the start, index) of every frame painted."""
    seen = []
    started = time.perf_counter()
    viewport.image_shown.connect(lambda index: seen.append((time.perf_counter() - started, index)))
    viewport.play()
    qtbot.wait(round(seconds * 1000))
    viewport.cine.stop()
    return seen


def test_it_goes_by_the_clock_and_says_the_rate_it_reaches(qtbot, viewport):
    viewport.show_stack(SyntheticStack(count=200), facts())
    viewport.cine.set_rate(20, 0)
    seen = played(qtbot, viewport, 1.0)
    assert 12 <= len(seen) <= 21
    for at, index in seen:
        assert index <= at * 20 + 1  # never ahead of time
    assert viewport.cine.achieved == pytest.approx(20, rel=0.4)


def test_slow_frames_are_left_out_and_time_is_kept(qtbot, viewport):
    stack = SyntheticStack(count=500)
    quick = stack.image

    def slow(index):
        time.sleep(0.08)
        return quick(index)

    stack.image = slow
    viewport.show_stack(stack, facts())
    viewport.cine.set_rate(60, 0)
    seen = played(qtbot, viewport, 1.2)
    steps = np.diff([index for _, index in seen])
    assert steps.max() >= 4  # about five frames of 1/60 s go by while one is made
    at, last = seen[-1]
    assert last >= (at - 0.3) * 60
    assert viewport.cine.achieved < 30
    viewport.play()
    qtbot.wait(200)
    assert any("of 60 images/s" in line for line in viewport.text.shown)


def test_frames_that_come_late_are_shown_under_their_own_number(qtbot, viewport):
    stack = SyntheticStack(count=50, ready=False)
    asked = []
    viewport.wanted.connect(lambda _of, index: asked.append(index))
    viewport.show_stack(stack, facts())
    viewport.provide("stack", 0, stack.image(0))
    viewport.cine.set_rate(30, 0)
    viewport.play()
    qtbot.waitUntil(lambda: viewport.asked > 4, timeout=2000)
    viewport.provide("stack", 2, stack.image(2))
    assert viewport.index == 2
    assert viewport.text.place.startswith("3 / 50")
    assert viewport.image.values[0, 0] == 20.0


def test_scrolling_by_hand_stops_it(viewport):
    viewport.show_stack(SyntheticStack(count=20), facts())
    viewport.play()
    assert viewport.cine.playing
    viewport.step(1)
    assert not viewport.cine.playing
    assert viewport.cine.reason == ""


def test_a_single_image_does_not_play(viewport):
    viewport.show_stack(SyntheticStack(count=1), facts())
    viewport.play()
    assert not viewport.cine.playing


def test_a_real_multi_frame_file_plays_in_its_own_order_and_rate(qtbot, viewport):
    listing = list_places([FILES / "examples_ybr_color.dcm"])
    patient = listing.patients[0]
    (stack,) = open_series(patient.studies[0].series[0])
    viewport.wanted.connect(lambda of, index: viewport.provide(of.stack_id, index, of.image(index)))
    viewport.show_stack(stack, facts(modality="US"))
    assert stack.count == 30
    assert viewport.cine.rate == pytest.approx(stack.frames_per_second or viewport.cine.rate)
    assert viewport.image.is_colour
    seen = played(qtbot, viewport, 1.0)
    assert len(seen) >= 5
    assert len({index for _, index in seen}) >= 5
    index = viewport.index
    assert np.array_equal(viewport.image.values, stack.image(index).values)
