"""The state of a mark while it is drawn, and what moving a point does, without a window."""

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.annotation import AnnotationKind as Kind
from viewers.hand.drawing import TRACE_LIMIT, Drawing
from viewers.hand.editing import constrained, inside, moved_point, moved_whole
from viewers.hand.kinds import MAX_POINTS, POINTS
from viewers.hand.simplify import simplified

SIZE = (400, 300)
PLACES = {
    Kind.LENGTH: [(10, 10), (60, 20)],
    Kind.ANGLE: [(10, 10), (60, 20), (80, 90)],
    Kind.COBB: [(10, 10), (60, 20), (10, 100), (60, 80)],
    Kind.BIDIRECTIONAL: [(10, 50), (110, 50), (60, 20), (60, 90)],
    Kind.ELLIPSE: [(100, 100), (140, 100), (100, 120)],
    Kind.CARDIOTHORACIC_RATIO: [(100, 200), (180, 210), (50, 220), (250, 215)],
    Kind.PROBE: [(42, 43)],
    Kind.ARROW: [(42, 43), (80, 80)],
    Kind.TEXT: [(42, 43)],
    Kind.CALIBRATION: [(10, 300), (110, 300)],
}


def click(drawing, at):
    drawing.hover(at)
    drawing.press(at, reach=5.0)
    drawing.release(at, moved=False)


def drag(drawing, start, end):
    drawing.press(start, reach=5.0)
    drawing.drag(((start[0] + end[0]) / 2, (start[1] + end[1]) / 2))
    drawing.drag(end)
    drawing.release(end, moved=True)


@pytest.mark.parametrize("kind", list(POINTS))
def test_clicks_set_every_kind(kind):
    drawing = Drawing(kind, SIZE)
    for index, at in enumerate(PLACES[kind]):
        assert not drawing.done, index
        click(drawing, at)
    assert drawing.done
    assert drawing.fixed == pytest.approx(PLACES[kind])


@pytest.mark.parametrize("kind", [Kind.LENGTH, Kind.ARROW, Kind.CALIBRATION])
def test_one_drag_draws_a_line(kind):
    drawing = Drawing(kind, SIZE)
    drag(drawing, (10, 10), (60, 20))
    assert drawing.done
    assert drawing.fixed == [(10, 10), (60, 20)]


@pytest.mark.parametrize("kind", [Kind.COBB, Kind.CARDIOTHORACIC_RATIO, Kind.BIDIRECTIONAL])
def test_two_drags_draw_two_lines(kind):
    drawing = Drawing(kind, SIZE)
    a, b, c, d = PLACES[kind]
    drag(drawing, a, b)
    assert not drawing.done
    drag(drawing, c, d)
    assert drawing.done
    assert drawing.fixed == pytest.approx([a, b, c, d])


def test_a_drag_and_a_click_draw_an_angle():
    drawing = Drawing(Kind.ANGLE, SIZE)
    drag(drawing, (10, 10), (60, 20))
    click(drawing, (80, 90))
    assert drawing.done
    assert drawing.fixed == [(10, 10), (60, 20), (80, 90)]


def test_an_ellipse_dragged_fills_the_box():
    drawing = Drawing(Kind.ELLIPSE, SIZE)
    drawing.press((100, 60))
    drawing.drag((40, 100))
    assert drawing.box_preview() == ((70, 80), (100, 80), (70, 100))
    drawing.release((40, 100), moved=True)
    assert drawing.done
    assert drawing.fixed == [(70, 80), (100, 80), (70, 100)]


@pytest.mark.parametrize("closing", ["first point", "double click", "enter"])
def test_a_polygon_closes(closing):
    drawing = Drawing(Kind.POLYGON, SIZE)
    for at in [(10, 10), (100, 10), (100, 100)]:
        click(drawing, at)
    assert not drawing.done
    if closing == "first point":
        click(drawing, (12, 11))
    elif closing == "double click":
        click(drawing, (101, 100))
    else:
        drawing.close()
    assert drawing.done
    assert drawing.fixed == [(10, 10), (100, 10), (100, 100)]


def test_a_polygon_of_two_points_does_not_close():
    drawing = Drawing(Kind.POLYGON, SIZE)
    click(drawing, (10, 10))
    click(drawing, (100, 10))
    click(drawing, (100, 10))
    drawing.close()
    assert not drawing.done
    assert drawing.fixed == [(10, 10), (100, 10)]


@pytest.mark.parametrize("by_click", [False, True])
def test_freehand_follows_the_mouse_with_fewer_points(by_click):
    drawing = Drawing(Kind.FREEHAND, SIZE)
    ring = [(150 + 60 * math.cos(t / 100), 150 + 40 * math.sin(t / 100)) for t in range(628)]
    drawing.press(ring[0])
    if by_click:
        drawing.release(ring[0], moved=False)
        assert not drawing.done
    for at in ring:
        drawing.drag(at)
    if by_click:
        drawing.press(ring[-1])
        drawing.release(ring[-1], moved=False)
    else:
        drawing.release(ring[-1], moved=True)
    assert drawing.done
    assert 10 < len(drawing.fixed) < 60
    for x, y in drawing.fixed:
        assert ((x - 150) / 60) ** 2 + ((y - 150) / 40) ** 2 == pytest.approx(1.0, abs=1e-9)


def test_a_freehand_line_to_and_fro_is_no_region():
    drawing = Drawing(Kind.FREEHAND, SIZE)
    drawing.press((10, 10))
    for x in [*range(10, 60), *range(60, 9, -1)]:
        drawing.drag((x, 10))
    drawing.release((10, 10), moved=True)
    assert not drawing.done
    assert not drawing.begun


def test_a_long_trace_stays_bounded():
    drawing = Drawing(Kind.FREEHAND, (4000, 4000))
    drawing.press((0, 0))
    for step in range(TRACE_LIMIT + 500):
        drawing.drag((step % 2000, (step // 2000) * 9 + (step * 7919 % 101) / 25))
    assert len(drawing.fixed) <= TRACE_LIMIT
    drawing.release((0, 500), moved=True)
    assert len(drawing.fixed) <= MAX_POINTS


def test_backspace_takes_points_back_to_nothing():
    drawing = Drawing(Kind.POLYGON, SIZE)
    for at in [(10, 10), (100, 10)]:
        click(drawing, at)
    drawing.back()
    assert drawing.fixed == [(10, 10)]
    drawing.back()
    assert not drawing.begun


def test_points_stay_on_the_image():
    drawing = Drawing(Kind.LENGTH, SIZE)
    drag(drawing, (-50, 10), (900, 900))
    assert drawing.fixed == [(-0.5, 10), (299.5, 399.5)]


def test_a_line_without_length_is_not_taken():
    drawing = Drawing(Kind.LENGTH, SIZE)
    click(drawing, (10, 10))
    click(drawing, (10, 10))
    assert not drawing.done
    click(drawing, (10, 30))
    assert drawing.done


def square(a, b, c, d, aspect):
    first = ((b[0] - a[0]) * aspect, b[1] - a[1])
    second = ((d[0] - c[0]) * aspect, d[1] - c[1])
    return (first[0] * second[0] + first[1] * second[1]) / (math.hypot(*first) * math.hypot(*second))


@pytest.mark.parametrize("aspect", [1.0, 0.6, 1.7])
@pytest.mark.parametrize("index", range(4))
def test_a_bidirectional_stays_square_in_mm(index, aspect):
    points = constrained(Kind.BIDIRECTIONAL, ((10, 50), (110, 80), (60, 20), (75, 90)), aspect)
    assert square(*points, aspect) == pytest.approx(0, abs=1e-12)
    moved = moved_point(Kind.BIDIRECTIONAL, points, index, (41.0, 133.0), aspect)
    assert moved[index] == (41.0, 133.0)
    assert square(*moved, aspect) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("aspect", [1.0, 0.6])
def test_an_ellipse_keeps_its_other_axis_when_turned(aspect):
    points = constrained(Kind.ELLIPSE, ((100, 100), (140, 100), (103, 120)), aspect)
    turned = moved_point(Kind.ELLIPSE, points, 1, (100, 150), aspect)
    half = math.hypot((turned[2][0] - 100) * aspect, turned[2][1] - 100)
    assert half == pytest.approx(20)
    assert square(turned[0], turned[1], turned[0], turned[2], aspect) == pytest.approx(0, abs=1e-12)
    assert moved_point(Kind.ELLIPSE, points, 0, (110, 90), aspect)[1] == pytest.approx((150, 90))


def test_a_whole_mark_stays_on_the_image():
    assert moved_whole(((10, 10), (290, 30)), (100, -50), SIZE) == ((19.5, -0.5), (299.5, 19.5))
    assert inside((-9, 999), SIZE) == (-0.5, 399.5)


def test_no_such_point():
    with pytest.raises(IndexError):
        moved_point(Kind.LENGTH, ((1, 1), (2, 2)), 2, (0, 0), 1.0)


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.lists(st.tuples(st.floats(0, 500), st.floats(0, 500)), min_size=2, max_size=60),
    st.floats(0.1, 20.0),
)
def test_simplified_outlines_stay_within_the_tolerance(points, tolerance):
    points = tuple(points)
    kept = simplified(points, tolerance, 1000)
    assert kept[0] == points[0]
    assert kept[-1] == points[-1]
    remaining = iter(points)
    assert all(point in remaining for point in kept)  # in order
    for point in points:
        away = min(_away(point, a, b) for a, b in pairwise(kept))
        assert away <= tolerance + 1e-6


def _away(point, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    squared = dx * dx + dy * dy
    share = 0.0 if squared == 0 else min(max(((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared, 0), 1)
    return math.hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy)


def test_simplifying_keeps_to_the_most_points():
    points = tuple((x, (x * 7919 % 97) / 2) for x in range(2000))
    assert len(simplified(points, 0.5, 100)) <= 100
    with pytest.raises(ValueError, match="tolerance"):
        simplified(points, 0.0, 10)
