"""Turning and mirroring: what is seen on the screen, whatever was done before."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from viewers.mapping import Mapping, fit, turned

STATES = tuple(product(range(4), (False, True)))


def shown(state, picture):
    turns, mirrored = state
    seen = picture[:, ::-1] if mirrored else picture
    return np.rot90(seen, -turns)


@pytest.mark.parametrize("state", STATES)
def test_each_command_changes_the_screen_as_it_says(state):
    picture = np.arange(6).reshape(2, 3)
    seen = shown(state, picture)
    turns, mirrored = state
    for change, wanted in (
        ({"by": 1}, np.rot90(seen, -1)),
        ({"by": -1}, np.rot90(seen, 1)),
        ({"by": 2}, np.rot90(seen, 2)),
        ({"across": True}, seen[:, ::-1]),
        ({"upside": True}, seen[::-1]),
    ):
        assert np.array_equal(shown(turned(turns, mirrored=mirrored, **change), picture), wanted), (state, change)


@pytest.mark.parametrize("state", STATES)
def test_points_lie_where_the_picture_is_drawn(state):
    turns, mirrored = state
    rows, columns = 4, 6
    mapping = fit(columns, rows, 1.0, 300.0, 300.0, turns=turns, mirrored=mirrored)
    picture = np.arange(rows * columns).reshape(rows, columns)
    seen = shown(state, picture)
    edge = mapping.rect_to_widget(-0.5, -0.5, columns - 0.5, rows - 0.5)
    for row, column in product(range(rows), range(columns)):
        at = mapping.to_widget((float(column), float(row)))
        down = int((at.y() - edge.top()) / edge.height() * seen.shape[0])
        across = int((at.x() - edge.left()) / edge.width() * seen.shape[1])
        assert seen[down, across] == picture[row, column]


@given(
    st.sampled_from(STATES),
    st.floats(0.05, 20.0),
    st.floats(0.3, 3.0),
    st.tuples(st.floats(-500, 500), st.floats(-500, 500)),
    st.tuples(st.floats(-500, 500), st.floats(-500, 500)),
)
def test_there_and_back(state, zoom, aspect, middle, point):
    mapping = Mapping(zoom, aspect, middle, 400.0, 300.0, *state)
    assert mapping.to_image(mapping.to_widget(point)) == pytest.approx(point, abs=1e-6)
    by_transform = mapping.transform().map(QPointF(*point))
    assert (by_transform.x(), by_transform.y()) == pytest.approx(
        (mapping.to_widget(point).x(), mapping.to_widget(point).y()), abs=1e-6
    )
    moved = mapping.panned(12.0, -7.0).to_widget(point) - mapping.to_widget(point)
    assert (moved.x(), moved.y()) == pytest.approx((12.0, -7.0), abs=1e-6)
    fixed = QPointF(50.0, 220.0)
    assert mapping.zoomed(1.3, fixed).to_image(fixed) == pytest.approx(mapping.to_image(fixed), abs=1e-6)


def test_a_turned_image_is_fitted_by_its_turned_size():
    upright, lying = fit(100, 400, 1.0, 500.0, 500.0), fit(100, 400, 1.0, 800.0, 220.0, turns=1)
    assert upright.zoom == pytest.approx(488 / 400)
    assert lying.zoom == pytest.approx(788 / 400)
