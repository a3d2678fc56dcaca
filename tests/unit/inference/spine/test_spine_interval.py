import numpy as np
import pytest

from inference.spine.interval import cobb_interval
from inference.spine.plausibility import judge
from tests.unit.inference.spine.spine_cases import chain_corners

CALIBRATION = {"factor": 1.6, "floor_deg": 1.0}


def test_interval_holds_the_angle_and_grows_with_what_disagrees() -> None:
    tilt = np.zeros(17)
    tilt[3], tilt[10] = 20.0, -15.0
    steady = np.stack([chain_corners(tilt=tilt)] * 4)
    tilt_sd = np.full(17, 1.0)
    narrow = cobb_interval(steady, tilt_sd, CALIBRATION, 3, 10)
    assert narrow.value == pytest.approx(35.0)
    assert narrow.half_width == pytest.approx(1.6 * np.sqrt(3.0))
    shaken = np.stack([chain_corners(tilt=tilt * factor) for factor in (0.9, 1.0, 1.1)])
    assert cobb_interval(shaken, tilt_sd, CALIBRATION, 3, 10).half_width > narrow.half_width
    assert cobb_interval(steady, 3 * tilt_sd, CALIBRATION, 3, 10).half_width > narrow.half_width


def test_interval_of_a_straight_spine_starts_at_zero() -> None:
    straight = np.stack([chain_corners()] * 2)
    found = cobb_interval(straight, np.full(17, 2.0), CALIBRATION, 0, 16, value=1.0)
    assert found.low == 0.0
    assert found.high > 1.0


def test_reasons_are_given_where_there_is_no_spine_and_none_where_there_is() -> None:
    limits = {
        "min_heat": 0.36, "min_visible": 11, "max_level_error": 1.2, "max_step_error": 0.3, "max_spacing_change": 0.28,
        "min_spacing_ratio": 0.4, "max_spacing_ratio": 1.3, "max_corner_error": 0.2,
    }  # fmt: skip
    good = {
        "heat": 0.7, "visible": 17.0, "level_error": 0.3, "step_error": 0.07, "spacing_change": 0.06,
        "spacing_ratio": 0.78, "corner_error": 0.07,
    }  # fmt: skip
    score, reasons = judge(good, limits)
    assert (score > 0.5, reasons) == (True, ())
    score, reasons = judge({**good, "visible": 4.0, "heat": 0.1}, limits)
    assert score < 0.5
    assert any("4 of 17" in reason for reason in reasons)
