import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.anatomy import ImageSide, Region
from app.core.cobb_drawing import draw_balance, draw_cobb
from app.core.measurement import BalanceConstruction, CobbConstruction

ROWS, COLUMNS = 2400, 1000


def construction(upper_tilt: float, lower_tilt: float, *, x: float = 500.0, height: float = 800.0) -> CobbConstruction:
    """A curve whose end plates are 100 px wide, `height` apart, around (x, 1000)."""

    def line(tilt: float, y: float) -> tuple[tuple[float, float], tuple[float, float]]:
        dx, dy = 50 * math.cos(math.radians(tilt)), 50 * math.sin(math.radians(tilt))
        return (x - dx, y - dy), (x + dx, y + dy)

    side = ImageSide.RIGHT if lower_tilt >= upper_tilt else ImageSide.LEFT
    return CobbConstruction(
        region=Region.MAIN_THORACIC,
        upper_end="T5",
        lower_end="T11",
        apex="T8",
        convexity=None,
        image_convexity=side,
        upper_line=line(upper_tilt, 1000 - height / 2),
        lower_line=line(lower_tilt, 1000 + height / 2),
        upper_tilt=upper_tilt,
        lower_tilt=lower_tilt,
    )


def crossing(first, second):
    """Where two segments' lines cross."""
    (a, b), (c, d) = (np.array(s) for s in (first, second))
    t, _ = np.linalg.solve(np.stack([b - a, c - d], axis=1), c - a)
    return a + t * (b - a)


@given(st.floats(-45, 45), st.floats(-45, 45), st.floats(150, 850), st.floats(300, 1200))
@example(-45.0, 0.0, 150.0, 904.0)  # a long steep curve at the film's edge: the construction needs the other side
def test_perpendiculars_are_right_angled_meet_and_show_the_angle(upper, lower, x, height):
    drawing = draw_cobb(construction(upper, lower, x=x, height=height), rows=ROWS, columns=COLUMNS)
    assert drawing.angle_deg == pytest.approx(abs(lower - upper), abs=1e-9)
    for line, drop in (
        (drawing.upper_line, drawing.upper_perpendicular),
        (drawing.lower_line, drawing.lower_perpendicular),
    ):
        along, down = np.subtract(*line[::-1]), np.subtract(*drop[::-1])
        assert abs(along @ down) <= 1e-6 * np.hypot(*along) * max(np.hypot(*down), 1.0)
    if abs(lower - upper) > 1:
        met = crossing(drawing.upper_perpendicular, drawing.lower_perpendicular)
        assert np.allclose(met, drawing.meeting, atol=1e-3)
    radii = np.hypot(*(np.array(drawing.arc) - drawing.meeting).T)
    assert np.allclose(radii, radii[0])
    for start, end in drawing.lines:
        for px, py in (start, end):
            assert -1e-6 <= px <= COLUMNS - 1 + 1e-6
            assert -1e-6 <= py <= ROWS - 1 + 1e-6


def test_the_meeting_point_lies_on_the_concave_side_where_there_is_room():
    right_convex = draw_cobb(construction(-20, 25), rows=ROWS, columns=COLUMNS)
    left_convex = draw_cobb(construction(20, -25), rows=ROWS, columns=COLUMNS)
    assert right_convex.meeting[0] < 500 < left_convex.meeting[0]
    # No room on the concave side of a narrow film: the other side is taken rather than the margin.
    at_the_edge = draw_cobb(construction(-20, 25, x=120), rows=ROWS, columns=COLUMNS)
    assert at_the_edge.meeting[0] > 120


def test_parallel_end_plates_give_a_drawing_of_zero_degrees():
    drawing = draw_cobb(construction(5, 5), rows=ROWS, columns=COLUMNS)
    assert drawing.angle_deg == pytest.approx(0.0)
    assert len(drawing.arc) >= 2


def test_pixels_that_are_not_square_keep_the_angle_true_in_millimetres():
    # Tilts are in mm space; rows twice as far apart as columns halve a slope seen in pixels.
    cobb = construction(-20, 20)
    drawing = draw_cobb(cobb, rows=ROWS, columns=COLUMNS, row_spacing=0.4, column_spacing=0.2)
    (x1, y1), (x2, y2) = drawing.upper_line
    assert math.degrees(math.atan2((y2 - y1) * 0.4, (x2 - x1) * 0.2)) == pytest.approx(-20.0)
    assert drawing.angle_deg == pytest.approx(40.0)


@pytest.mark.parametrize(
    "change",
    [
        {"upper_tilt": math.nan},
        {"upper_line": ((1.0, 1.0), (1.0, 1.0))},
        {"lower_line": ((1.0, math.inf), (2.0, 1.0))},
    ],
)
def test_degenerate_constructions_are_refused(change):
    with pytest.raises(ValueError, match="needs"):
        draw_cobb(replace(construction(-20, 20), **change), rows=ROWS, columns=COLUMNS)


def test_no_size_is_refused():
    with pytest.raises(ValueError, match="positive"):
        draw_cobb(construction(-20, 20), rows=0, columns=COLUMNS)


def test_balance_drops_a_vertical_and_meets_the_reference_horizontally():
    balance = BalanceConstruction("T1", "L5", (540.0, 200.0), (500.0, 2000.0), ImageSide.RIGHT, None, "detector")
    drawing = draw_balance(balance, rows=ROWS, columns=COLUMNS)
    assert drawing.plumb[0][0] == drawing.plumb[1][0] == 540.0
    assert drawing.offset == ((500.0, 2000.0), (540.0, 2000.0))
    assert drawing.anchors[0].position[0] > 540.0
