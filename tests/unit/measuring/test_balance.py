import numpy as np
import pytest

from app.core.anatomy import ImageSide, Side
from app.core.measurement import Unit
from app.core.spacing import Spacing, SpacingSource
from app.measuring.balance import coronal_balance
from app.measuring.outline import NotMeasured
from tests.spines import spine_from_tilts

LEANING = spine_from_tilts(np.full(17, 5.0))  # goes to the left of the picture on its way down


def test_in_mm_with_the_source_of_the_scale():
    spacing = Spacing(0.2, 0.2, SpacingSource.CALIBRATED)
    found = coronal_balance(LEANING, spacing=spacing, spacing_reason="", image_left_is=Side.RIGHT)
    assert found.unit is Unit.MILLIMETRE
    assert found.value == pytest.approx(np.sin(np.radians(5)) * 30 * 16 * 0.2)
    assert found.balance.image_side is ImageSide.RIGHT
    assert found.balance.side is Side.LEFT
    assert found.balance.scale == "calibrated"


def test_in_pixels_when_the_scale_is_unknown():
    found = coronal_balance(LEANING, spacing=None, spacing_reason="a photograph has no scale", image_left_is=None)
    assert found.unit is Unit.PIXEL
    assert found.balance.side is None
    assert found.balance.scale == "pixels: a photograph has no scale"


def test_needs_t1():
    found = coronal_balance(LEANING[1:], spacing=None, spacing_reason="", image_left_is=None)
    assert isinstance(found, NotMeasured)
    assert "T1" in found.reason
