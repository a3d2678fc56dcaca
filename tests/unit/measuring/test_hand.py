"""What marks measure: numbers, units, scales, and what is refused."""

import numpy as np
import pytest

from app.core.annotation import Annotation, AnnotationKind
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.measurement import MeasurementKind, Unit
from app.core.spacing import Spacing, SpacingSource
from app.measuring.hand.lines import ellipse_outline
from app.measuring.hand.measure import as_measurement, measure
from app.measuring.hand.outline import centres_inside, crosses_itself, enclosed_area
from app.measuring.hand.scale import Scale, calibrated_spacing, scale_of_file, scale_on

KEY = ImageKey("1.2.3")
Kind = AnnotationKind
RAMP = np.arange(50 * 80, dtype=np.float32).reshape(50, 80)
FLAT = Image(RAMP, spacing=Spacing(0.5, 0.25, SpacingSource.PATIENT_PLANE), spacing_reason="")
BARE = Image(RAMP)


def mark(kind, *points, **how):
    return Annotation("A1", kind, KEY, tuple((float(x), float(y)) for x, y in points), **how)


def numbers(kind, *points, image=FLAT, unit="", **how):
    found = measure(mark(kind, *points), image, unit=unit, **how)
    assert found.refusal == ""
    return {q.name: (q.value, q.unit) for q in found.quantities}


def test_a_length_heeds_unequal_spacing():
    assert numbers(Kind.LENGTH, (0, 0), (12, 8))["length"] == (5.0, Unit.MILLIMETRE)  # 3 mm across, 4 mm down
    assert numbers(Kind.LENGTH, (0, 0), (3, 4), image=BARE)["length"] == (5.0, Unit.PIXEL)


def test_a_pixel_aspect_holds_without_spacing():
    tall = Image(RAMP, pixel_aspect=2.0)
    assert numbers(Kind.LENGTH, (0, 0), (0, 4), image=tall)["length"] == (8.0, Unit.PIXEL)
    assert numbers(Kind.ANGLE, (4, 0), (0, 0), (4, 2), image=tall)["angle"][0] == pytest.approx(45.0)
    assert "in widths of a pixel" in scale_of_file(tall).words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (SpacingSource.CALIBRATED, "calibrated"),
        (SpacingSource.MAGNIFICATION_CORRECTED, "corrected for magnification"),
        (SpacingSource.PATIENT_PLANE, "patient plane"),
        (SpacingSource.DETECTOR, "detector, not corrected for magnification"),
        (SpacingSource.TYPED_IN, "typed in"),
    ],
)
def test_a_length_says_where_its_scale_comes_from(source, words):
    image = Image(RAMP, spacing=Spacing(0.5, 0.5, source))
    assert measure(mark(Kind.LENGTH, (0, 0), (1, 0)), image).scale == words


def test_a_length_in_pixels_says_why_and_an_angle_names_no_scale():
    photograph = Image(RAMP, spacing_reason="a photograph has no scale")
    assert measure(mark(Kind.LENGTH, (0, 0), (1, 0)), photograph).scale == "pixels: a photograph has no scale"
    assert measure(mark(Kind.ANGLE, (1, 0), (0, 0), (0, 1)), photograph).scale == ""
    assert measure(mark(Kind.PROBE, (1, 0)), photograph).scale == ""


@pytest.mark.parametrize(
    ("points", "degrees"),
    [
        (((8, 0), (0, 0), (0, 4)), 90.0),
        (((8, 0), (0, 0), (-8, 0)), 180.0),
        (((8, 0), (0, 0), (9, 0)), 0.0),
        (((-8, -1), (0, 0), (-8, 1)), 2 * np.degrees(np.arctan2(0.5, 2.0))),
    ],
)
def test_angles_from_0_to_180(points, degrees):
    assert numbers(Kind.ANGLE, *points)["angle"][0] == pytest.approx(degrees)


def test_a_cobb_angle_is_that_of_lines_without_direction():
    one = numbers(Kind.COBB, (0, 0), (8, 0), (0, 20), (8, 16))["angle"][0]
    other = numbers(Kind.COBB, (8, 0), (0, 0), (0, 20), (8, 16))["angle"][0]
    assert one == other == pytest.approx(45.0)  # 4 rows of 0.5 mm over 8 columns of 0.25 mm


def test_two_diameters_are_sorted_and_say_how_far_from_square_they_are():
    found = numbers(Kind.BIDIRECTIONAL, (0, 0), (8, 0), (0, 0), (0, 10))
    assert found["long axis"] == (5.0, Unit.MILLIMETRE)
    assert found["short axis"] == (2.0, Unit.MILLIMETRE)
    assert found["off perpendicular"] == (0.0, Unit.DEGREE)
    skew = measure(mark(Kind.BIDIRECTIONAL, (0, 0), (40, 0), (0, 0), (4, 10)), FLAT)
    assert skew.lines[1] == "11.3° off perpendicular"


def test_a_ratio_needs_no_spacing():
    points = ((20, 5), (46, 9), (8, 30), (58, 31))
    assert numbers(Kind.CARDIOTHORACIC_RATIO, *points, image=BARE)["ratio"] == (0.52, Unit.RATIO)
    assert numbers(Kind.CARDIOTHORACIC_RATIO, *points)["heart width"] == (6.5, Unit.MILLIMETRE)


@pytest.mark.parametrize("xs", [(0, 70, 10, 60), (5, 30, 10, 60), (20, 20, 10, 60), (20, 40, 30, 30), (46, 20, 8, 58)])
def test_a_heart_that_is_not_within_the_chest_is_refused(xs):
    assert measure(mark(Kind.CARDIOTHORACIC_RATIO, *((x, 5) for x in xs)), BARE).refusal


def test_a_square_region_against_numpy():
    found = numbers(Kind.POLYGON, (9.5, 4.5), (29.5, 4.5), (29.5, 14.5), (9.5, 14.5), unit="HU")
    inside = RAMP[5:15, 10:30].astype(np.float64)
    assert found["area"] == (pytest.approx(20 * 0.25 * 10 * 0.5), Unit.SQUARE_MILLIMETRE)
    assert found["perimeter"] == (pytest.approx(2 * (5 + 5)), Unit.MILLIMETRE)
    assert found["mean"] == (pytest.approx(inside.mean()), Unit.HOUNSFIELD)
    assert found["SD"] == (pytest.approx(inside.std()), Unit.HOUNSFIELD)
    assert (found["minimum"][0], found["maximum"][0]) == (inside.min(), inside.max())
    assert found["pixels"] == (200.0, Unit.PIXELS)


def test_regions_side_by_side_share_no_pixel():
    # The common side runs through pixel centres.
    left, _, _ = centres_inside(np.array([[5.0, 5], [10, 5], [10, 15], [5, 15]]), 50, 80)
    right, _, _ = centres_inside(np.array([[10.0, 5], [20, 5], [20, 15], [10, 15]]), 50, 80)
    whole, _, _ = centres_inside(np.array([[5.0, 5], [20, 5], [20, 15], [5, 15]]), 50, 80)
    assert left.sum() + right.sum() == whole.sum() == 150


def test_a_region_past_the_edge_counts_what_lies_on_the_image():
    found = numbers(Kind.POLYGON, (-10, -10), (9.5, -10), (9.5, 9.5), (-10, 9.5), image=BARE)
    assert found["pixels"][0] == 100.0
    assert found["area"][0] == pytest.approx(19.5**2)
    beyond = measure(mark(Kind.POLYGON, (-10, -10), (-2, -10), (-2, -2)), BARE)
    assert "no pixel centre" in beyond.refusal


def test_an_ellipse_is_one_in_millimetres():
    points = ((40, 25), (60, 25), (40, 35))  # 5 mm across, 5 mm down: a circle in the patient
    found = numbers(Kind.ELLIPSE, *points)
    assert found["area"][0] == pytest.approx(np.pi * 25)
    assert found["perimeter"][0] == pytest.approx(10 * np.pi)
    rows, columns = np.mgrid[:50, :80]
    inside = ((columns - 40) * 0.25) ** 2 + ((rows - 25) * 0.5) ** 2 <= 25.0
    assert found["pixels"][0] == inside.sum()
    assert found["mean"][0] == pytest.approx(RAMP[inside].mean(dtype=np.float64))


@pytest.mark.parametrize("turn", [0.0, 0.4, 1.1, 2.5])
def test_a_turned_ellipse_against_its_equation_and_its_drawn_outline(turn):
    along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
    centre = np.array([40.2, 24.7])
    points = tuple(tuple(p) for p in (centre, centre + 18 * along, centre + 3 * along + 9 * across))
    found = numbers(Kind.ELLIPSE, *points, image=BARE)
    rows, columns = np.mgrid[:50, :80]
    offset = np.stack([columns - centre[0], rows - centre[1]], -1)
    inside = (offset @ along / 18) ** 2 + (offset @ across / 9) ** 2 <= 1.0
    assert found["pixels"][0] == inside.sum()
    outline = np.array(ellipse_outline(points, scale_of_file(BARE), 2000))
    assert enclosed_area(outline) == pytest.approx(found["area"][0], rel=1e-5)
    length = np.hypot(*np.diff(outline, axis=0, append=outline[:1]).T).sum()
    assert found["perimeter"][0] == pytest.approx(length, rel=1e-4)


def test_padding_and_what_is_not_finite_do_not_count():
    values = RAMP.copy()
    values[5:10, 5:10] = -2000.0
    values[10, 5:10] = np.nan
    image = Image(values, padding=(-2000.0, -2000.0))
    corners = ((4.5, 4.5), (14.5, 4.5), (14.5, 14.5), (4.5, 14.5))
    assert numbers(Kind.POLYGON, *corners, image=image)["pixels"][0] == 100 - 25 - 5
    assert numbers(Kind.POLYGON, *corners, image=image)["minimum"][0] == values[5, 10]
    assert "padding" in measure(mark(Kind.PROBE, (6, 6)), image).refusal
    small = ((4.5, 4.5), (9.5, 4.5), (9.5, 9.5), (4.5, 9.5))
    assert "padding" in measure(mark(Kind.POLYGON, *small), image).refusal


def test_values_of_a_colour_image_are_no_mean():
    colour = Image(np.full((50, 80, 3), (10, 20, 30), np.uint8))
    assert set(numbers(Kind.POLYGON, (5, 5), (20, 5), (20, 20), image=colour)) == {"area", "perimeter", "pixels"}
    assert measure(mark(Kind.PROBE, (1, 1)), colour).label == "sRGB 10, 20, 30"


@pytest.mark.parametrize(
    "points",
    [
        [(0, 0), (10, 10), (10, 0), (0, 10)],  # a bow
        [(0, 0), (20, 0), (20, 10), (10, 0), (0, 10)],  # touches its own side
        [(0, 0), (10, 0), (10, 10), (5, 5), (10, 20), (5, 5), (0, 10)],  # passes one point twice
    ],
)
def test_an_outline_that_meets_itself_is_refused(points):
    assert "crosses itself" in measure(mark(Kind.FREEHAND, *points), BARE).refusal


def test_a_long_outline_is_searched_wherever_it_crosses():
    turns = np.linspace(0, 2 * np.pi, 3000, endpoint=False)
    ring = np.stack([40 + 20 * np.cos(turns), 25 + 15 * np.sin(turns)], 1)
    assert not crosses_itself(ring)
    for at in (3, 1500, 2997):
        knot = ring.copy()
        knot[[at, at + 1]] = knot[[at + 1, at]]
        assert crosses_itself(knot)


def test_the_value_under_a_point_is_that_of_the_pixel_that_holds_it():
    assert numbers(Kind.PROBE, (9.49, 4.51), unit="HU")["value"] == (RAMP[5, 9], Unit.HOUNSFIELD)
    assert numbers(Kind.PROBE, (9.5, 4.49))["value"] == (RAMP[4, 10], Unit.VALUE)
    assert measure(mark(Kind.PROBE, (-0.6, 4)), FLAT).refusal
    assert measure(mark(Kind.PROBE, (79.5, 4)), FLAT).refusal


@pytest.mark.parametrize("unit", ["", "US", "BQML"])
def test_hounsfield_units_only_where_stated(unit):
    assert numbers(Kind.PROBE, (1, 1), unit=unit)["value"][1] is Unit.VALUE


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (Kind.LENGTH, [(1, 1), (1, 1)]),
        (Kind.ANGLE, [(1, 1), (1, 1), (2, 2)]),
        (Kind.COBB, [(1, 1), (1, 1), (2, 2), (3, 3)]),
        (Kind.BIDIRECTIONAL, [(1, 1), (1, 1), (2, 2), (3, 3)]),
        (Kind.ELLIPSE, [(1, 1), (1, 1), (2, 2)]),
        (Kind.ELLIPSE, [(1, 1), (5, 5), (9, 9)]),
        (Kind.POLYGON, [(1, 1), (5, 5), (9, 9)]),
        (Kind.POLYGON, [(1, 1), (1, 1), (9, 9)]),
        (Kind.POLYGON, [(1.1, 1.1), (1.3, 1.1), (1.2, 1.3)]),
        (Kind.POLYGON, [(1, 1), (2, 2)]),
        (Kind.LENGTH, [(1, 1)]),
        (Kind.LENGTH, [(1, 1), (np.inf, 1)]),
        (Kind.PROBE, [(1, np.nan)]),
        (Kind.FREEHAND, [(1, 1)] * 5001),
    ],
)
def test_what_measures_nothing_says_so_in_one_sentence(kind, points):
    found = measure(mark(kind, *points), BARE)
    assert found.quantities == ()
    assert found.refusal.endswith(".")
    assert isinstance(as_measurement(mark(kind, *points), found), str)


def test_a_ruler_and_a_coin_give_a_scale():
    ruler = mark(Kind.CALIBRATION, (0, 0), (40, 30), known_mm=25.0, made_by="Dr. A")
    assert calibrated_spacing(ruler, BARE) == Spacing(0.5, 0.5, SpacingSource.TYPED_IN)
    # The file's pixels are twice as high as wide: 40 across and 30 down are 40 and 60 widths.
    spacing = calibrated_spacing(ruler, FLAT)
    assert spacing == Spacing(2 * 25 / np.hypot(40, 60), 25 / np.hypot(40, 60), SpacingSource.TYPED_IN)
    scale = scale_on([ruler], KEY, FLAT)
    assert (scale.words, scale.known_mm, scale.calibration_id) == (
        "calibrated on the image: 25 mm between two points by Dr. A",
        25.0,
        "A1",
    )
    assert numbers(Kind.LENGTH, (0, 0), (40, 30), scale=scale)["length"] == (pytest.approx(25.0), Unit.MILLIMETRE)
    assert scale_on([ruler], ImageKey("9"), FLAT) == Scale(FLAT.spacing, "patient plane")


@pytest.mark.parametrize(
    ("points", "known"),
    [
        (((0, 0), (1, 0)), 25.0),
        (((0, 0), (40, 0)), 0.0),
        (((0, 0), (40, 0)), None),
        (((0, 0), (40, 0)), float("nan")),
        (((0, 0), (40, 0)), 1e6),
    ],
)
def test_a_calibration_that_cannot_be_is_refused(points, known):
    assert isinstance(calibrated_spacing(mark(Kind.CALIBRATION, *points, known_mm=known), BARE), str)


def test_a_finding_keeps_points_numbers_scale_and_says_that_it_has_no_interval():
    length = mark(Kind.LENGTH, (0, 0), (12, 8), text="node")
    kept = as_measurement(length, measure(length, FLAT), "series 3, image 41")
    assert (kept.kind, kept.value, kept.unit, kept.label) == (
        MeasurementKind.LENGTH,
        5.0,
        Unit.MILLIMETRE,
        "Length A1: node",
    )
    assert kept.interval is None
    assert kept.interval_reason == "No interval: measured once, by hand."
    assert (kept.hand.points, kept.hand.spacing, kept.hand.image_words) == (
        length.points,
        FLAT.spacing,
        "series 3, image 41",
    )
