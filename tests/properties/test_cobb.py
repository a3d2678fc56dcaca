import math

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.core.anatomy import LEVELS
from app.core.measurement import Vertebra
from app.measuring.cobb import find_curves
from app.measuring.outline import NotMeasured
from tests.spines import spine_from_tilts

tilts = hnp.arrays(float, 17, elements=st.floats(-40, 40, allow_nan=False))


@given(tilts)
def test_largest_angle_is_the_range_of_tilts(values):
    found = find_curves(spine_from_tilts(values), spacing=None, image_left_is=None)
    assert math.isclose(max(m.value for m in found), values.max() - values.min(), abs_tol=1e-6)


@given(tilts, st.floats(0.05, 20), st.floats(-500, 500))
def test_scale_and_place_do_not_change_angles(values, scale, shift):
    spine = spine_from_tilts(values, width=60, height=40)
    moved = tuple(Vertebra(v.level, tuple((x * scale + shift, y * scale + shift) for x, y in v.corners)) for v in spine)
    first = find_curves(spine, spacing=None, image_left_is=None)
    second = find_curves(moved, spacing=None, image_left_is=None)
    assert not isinstance(second, NotMeasured)
    # Neighbouring curves of equal size may be chosen otherwise; the largest may not differ.
    assert math.isclose(max(m.value for m in first), max(m.value for m in second), abs_tol=1e-4)


@given(hnp.arrays(float, (17, 4, 2), elements=st.floats(allow_nan=True, allow_infinity=True, width=32)))
def test_any_corners_give_finite_angles_or_a_reason(corners):
    vertebrae = [Vertebra(level, tuple(map(tuple, quad))) for level, quad in zip(LEVELS, corners.tolist(), strict=True)]
    found = find_curves(vertebrae, spacing=None, image_left_is=None)
    if isinstance(found, NotMeasured):
        assert found.reason.endswith(".")
    else:
        assert all(math.isfinite(m.value) and 0 <= m.value <= 180 for m in found)
