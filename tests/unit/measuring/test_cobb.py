from dataclasses import replace

import numpy as np
import pytest

from app.core.anatomy import ImageSide, Region, Side
from app.core.measurement import Interval, Vertebra
from app.core.spacing import Spacing, SpacingSource
from app.measuring.cobb import CobbMethod, curve_ends, find_curves, measure_between, region_of_apex
from app.measuring.outline import NotMeasured
from tests.spines import single_curve, spine_from_tilts


def largest(measurements):
    return max(measurements, key=lambda m: m.value)


@pytest.mark.parametrize("angle", [1.5, 5, 10, 30, 48.1, 70, 90, 120])
def test_the_angle_is_the_one_drawn(angle):
    found = find_curves(spine_from_tilts(single_curve(angle)), spacing=None, image_left_is=None)
    assert largest(found).value == pytest.approx(angle, abs=1e-6)


def test_construction_names_ends_apex_region_and_side():
    curve = largest(find_curves(spine_from_tilts(single_curve(40)), spacing=None, image_left_is=Side.RIGHT))
    assert (curve.cobb.upper_end, curve.cobb.lower_end, curve.cobb.apex) == ("T4", "T12", "T8")
    assert curve.cobb.region is Region.MAIN_THORACIC
    assert curve.cobb.image_convexity is ImageSide.RIGHT
    assert curve.cobb.convexity is Side.LEFT  # the picture's left edge is the patient's right
    assert curve.cobb.upper_tilt == pytest.approx(-20)
    assert curve.cobb.lower_tilt == pytest.approx(20)


def test_mirrored_film_has_the_same_angle_and_the_other_convexity():
    mirrored = largest(
        find_curves(spine_from_tilts(single_curve(40, image_right=False)), spacing=None, image_left_is=None)
    )
    assert mirrored.value == pytest.approx(40)
    assert mirrored.cobb.image_convexity is ImageSide.LEFT
    assert mirrored.cobb.convexity is None  # the film does not say which side is which


def test_double_curve_gives_curves_from_head_to_foot():
    tilts = np.interp(range(17), [0, 4, 10, 16], [5, -20, 25, -10])
    found = find_curves(spine_from_tilts(tilts), spacing=None, image_left_is=None)
    assert [round(m.value, 3) for m in found] == [25, 45, 35]
    assert [m.cobb.image_convexity for m in found] == [ImageSide.LEFT, ImageSide.RIGHT, ImageSide.LEFT]
    assert [m.cobb.lower_end for m in found[:2]] == [m.cobb.upper_end for m in found[1:]]


def test_of_four_curves_the_largest_three_stay():
    ends = curve_ends(np.interp(range(17), [0, 3, 7, 11, 16], [0.0, 4.0, -20.0, 25.0, -15.0]))
    assert ends == ((3, 7), (7, 11), (11, 16))


def test_straight_spine_has_one_curve_of_no_size():
    found = find_curves(spine_from_tilts(np.zeros(17)), spacing=None, image_left_is=None)
    assert len(found) == 1
    assert found[0].value == pytest.approx(0, abs=1e-9)


def test_angles_are_taken_in_mm_when_pixels_are_not_square():
    drawn = spine_from_tilts(single_curve(60))
    squeezed = tuple(Vertebra(v.level, tuple((x, y * 0.5) for x, y in v.corners)) for v in drawn)
    spacing = Spacing(row=0.4, column=0.2, source=SpacingSource.CALIBRATED)
    assert largest(find_curves(squeezed, spacing=spacing, image_left_is=None)).value == pytest.approx(60)


def test_end_plate_method_reads_one_plate_and_axis_method_both():
    vertebrae = list(spine_from_tilts(single_curve(30)))
    ul, ur, ll, lr = vertebrae[3].corners
    vertebrae[3] = Vertebra("T4", (ul, (ur[0], ur[1] + 4), ll, lr))
    args = {"spacing": None, "image_left_is": None}
    plate = measure_between(vertebrae, "T4", "T12", method=CobbMethod.END_PLATE, **args)
    axis = measure_between(vertebrae, "T4", "T12", method=CobbMethod.VERTEBRAL_AXIS, **args)
    assert axis.value < 30
    assert plate.value < axis.value
    assert (30 - plate.value) == pytest.approx(2 * (30 - axis.value), rel=0.05)


def test_interval_comes_from_its_source():
    def source(upper, lower, value):
        return Interval(value - 3, value + 3, 0.9, f"{upper} {lower}")

    curve = largest(
        find_curves(spine_from_tilts(single_curve(30)), spacing=None, image_left_is=None, interval_source=source)
    )
    assert curve.interval.source == "T4 T12"
    assert curve.interval_reason == ""


@pytest.mark.parametrize(
    ("position", "region"),
    [(4, "PT"), (4.5, "MT"), (5, "MT"), (10.5, "MT"), (11, "TL/L"), (15, "TL/L")],
)
def test_region_follows_the_apex(position, region):
    assert region_of_apex(position) == region


def broken(**changes):
    return tuple(changes.get(v.level, v) for v in spine_from_tilts(single_curve(20)))


@pytest.mark.parametrize(
    ("vertebrae", "words"),
    [
        ((), "Only 0 vertebrae"),
        (spine_from_tilts(np.zeros(17))[:2], "Only 2 vertebrae"),
        (spine_from_tilts(np.zeros(17))[::-1], "not in order"),
        (broken(T5=Vertebra("T5", ((1, 1),) * 4)), "T5 lie on one another"),
        (broken(T5=Vertebra("T5", ((float("nan"), 1), (2, 1), (1, 2), (2, 2)))), "without a position"),
        (broken(T5=Vertebra("T5", ((50, 0), (0, 0), (50, 50), (0, 50)))), "crossed or mirrored"),
        (
            tuple(replace(v, corners=tuple((x, -y) for x, y in v.corners)) for v in spine_from_tilts(np.zeros(17))),
            "mirrored",
        ),
    ],
)
def test_degenerate_marks_give_a_reason(vertebrae, words):
    found = find_curves(vertebrae, spacing=None, image_left_is=None)
    assert isinstance(found, NotMeasured)
    assert words in found.reason


def test_ends_in_the_wrong_order_or_missing_give_a_reason():
    spine = spine_from_tilts(single_curve(20))
    assert "above" in measure_between(spine, "T9", "T5", spacing=None, image_left_is=None).reason
    assert "T1 is not marked" in measure_between(spine[1:], "T1", "T5", spacing=None, image_left_is=None).reason
