import io
import itertools
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Picture

from app.core.anatomy import Side
from app.core.finding import FindingStatus
from app.exporting import overlay
from app.exporting.canvas import Canvas
from app.exporting.overlay import draw_overlay
from app.exporting.status_colours import COLOURS
from tests.cases import analyzed_case
from tests.unit.exporting.requests import decided, film


def drawn(case, **options):
    with Picture.open(io.BytesIO(draw_overlay(film(case), case, **options))) as picture:
        assert picture.format == "PNG"
        return np.asarray(picture)


def pixels_of(picture, colour):
    """How many pixels are close to a colour."""
    return int((np.abs(picture.astype(int) - colour).max(axis=2) < 24).sum())


@pytest.fixture
def canvases(monkeypatch):
    """Every canvas that is drawn on, with the texts written in its corners."""
    made = []

    class Recording(Canvas):
        def __init__(self, *args):
            super().__init__(*args)
            self.corners = []
            made.append(self)

        def corner(self, text, *, left, size):
            self.corners.append((text, left))
            super().corner(text, left=left, size=size)

    monkeypatch.setattr(overlay, "Canvas", Recording)
    return made


def test_the_picture_has_the_films_size_or_the_one_asked_for():
    case = analyzed_case(40)
    assert drawn(case).shape == (900, 700, 3)
    assert drawn(case, max_side=450).shape == (450, 350, 3)
    assert drawn(case, max_side=5000).shape == (900, 700, 3)


def test_colour_tells_the_decision_and_rejected_findings_are_left_out():
    case = analyzed_case(40)
    for status in FindingStatus:
        picture = drawn(decided(case, *[status] * len(case.findings)))
        for other, colour in COLOURS.items():
            seen = pixels_of(picture, colour)
            if other is status:
                assert seen > 300, status
            else:
                assert seen < 20, (status, other)


def test_proposed_lines_are_dashed():
    # Along the upper end-plate line a proposal has gaps, an accepted finding has none.
    case = analyzed_case(40)
    case = replace(case, findings=case.findings[:1])
    (x1, y1), (x2, y2) = case.findings[0].measurement.cobb.upper_line
    shares = {}
    for status in (FindingStatus.PROPOSED, FindingStatus.ACCEPTED):
        picture = drawn(decided(case, status)).astype(int)
        along = [(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t) for t in np.linspace(0.0, 1.0, 200)]
        hits = [np.abs(picture[round(y), round(x)] - COLOURS[status]).max() < 60 for x, y in along]
        shares[status] = np.mean(hits)
    assert shares[FindingStatus.ACCEPTED] > 0.9
    assert 0.3 < shares[FindingStatus.PROPOSED] < 0.85


@pytest.mark.parametrize("cobb", [0, 5, 20, 45, 70, 90])
@pytest.mark.parametrize("columns", [420, 700])
@pytest.mark.parametrize("max_side", [300, 900])
def test_labels_neither_overlap_nor_leave_the_picture(canvases, cobb, columns, max_side):
    case = analyzed_case(cobb)
    case = replace(case, study=replace(case.study, columns=columns))
    draw_overlay(film(case), case, max_side=max_side)
    (canvas,) = canvases
    boxes = canvas._taken
    assert len(boxes) >= 4
    width, height = canvas._layer.size
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= width
        assert bottom <= height
    for one, two in itertools.combinations(boxes, 2):
        assert not (one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3])


@pytest.mark.parametrize(
    ("side", "corners"),
    [
        (Side.RIGHT, [("R", True), ("L", False)]),
        (Side.LEFT, [("L", True), ("R", False)]),
        (None, [("sides not stated", True)]),
    ],
)
def test_sides_are_marked_only_where_they_are_known(canvases, side, corners):
    case = analyzed_case(40, image_left_is=side)
    draw_overlay(film(case), case)
    assert canvases[0].corners == corners


def test_a_film_without_findings_is_drawn_without_any():
    case = replace(analyzed_case(40), findings=(), vertebrae=())
    picture = drawn(case)
    assert all(pixels_of(picture, colour) < 20 for colour in COLOURS.values())


@pytest.mark.parametrize("grey", [np.zeros((10, 10), np.uint8), np.zeros((900, 700), np.float32)])
def test_a_picture_of_another_film_is_refused(grey):
    with pytest.raises(ValueError, match="must be uint8"):
        draw_overlay(grey, analyzed_case(40))


def test_a_picture_too_small_to_read_is_refused():
    case = analyzed_case(40)
    with pytest.raises(ValueError, match="64"):
        draw_overlay(film(case), case, max_side=10)
