"""Lesions against shapes and colours whose measures are known."""

import math

import numpy as np
import pytest

from app.core.measurement import MeasurementKind, Unit
from app.core.spacing import Spacing, SpacingSource
from app.measuring.packs.lesion.colours import REFERENCES, cielab, colours
from tests.unit.measuring.packs.pack_cases import ellipse, of_mask

SKIN = (225, 190, 170)


def lesion(mask, **given):
    (found,) = of_mask(mask, measures=("lesion",), **given)
    assert found.kind is MeasurementKind.LESION, found.pack.words
    return found, {quantity.name: quantity.value for quantity in found.pack.quantities}


def test_disc():
    found, seen = lesion(ellipse(300, 320, (150.3, 140.7), (100.0, 100.0)))
    assert seen["largest diameter"] == pytest.approx(200.0, rel=0.005)
    assert seen["area"] == pytest.approx(math.pi * 100**2, rel=0.005)
    assert seen["perimeter"] == pytest.approx(2 * math.pi * 100, rel=0.01)
    assert seen["compactness of the border"] == pytest.approx(1.0, abs=0.02)
    assert seen["convexity of the border"] > 0.99
    assert seen["asymmetry about the long axis"] < 1.0
    assert seen["asymmetry about the short axis"] < 1.0
    assert seen["deepest indentation relative to the diameter"] < 0.5
    assert found.unit is Unit.PIXEL
    assert "pixels" in found.pack.scale


def test_ellipse_in_mm_of_unequal_pixels():
    spacing = Spacing(0.05, 0.1, SpacingSource.CALIBRATED)
    # In mm a disc of radius 5: 100 rows by 50 columns.
    found, seen = lesion(ellipse(300, 200, (100.0, 150.0), (50.0, 100.0)), spacing=spacing)
    assert seen["largest diameter"] == pytest.approx(10.0, rel=0.01)
    assert seen["area"] == pytest.approx(math.pi * 25.0, rel=0.01)
    assert seen["compactness of the border"] == pytest.approx(1.0, abs=0.03)
    assert found.unit is Unit.MILLIMETRE
    assert found.pack.scale == "calibrated"
    assert found.pack.spacing == spacing


def test_compactness_of_an_ellipse():
    _, seen = lesion(ellipse(300, 400, (200.0, 150.0), (150.0, 60.0), turn=23.0))
    a, b = 150.0, 60.0
    around = math.pi * (3 * (a + b) - math.sqrt((3 * a + b) * (a + 3 * b)))  # Ramanujan's first formula
    assert seen["compactness of the border"] == pytest.approx(around**2 / (4 * math.pi * math.pi * a * b), rel=0.02)
    assert seen["largest diameter"] == pytest.approx(300.0, rel=0.01)
    assert seen["asymmetry about the long axis"] < 1.5


def test_half_disc_is_asymmetric_about_its_chord_alone():
    mask = ellipse(300, 300, (150.0, 150.0), (100.0, 100.0))
    mask[151:] = False
    _, seen = lesion(mask)
    # Its long axis runs along the chord through the centroid, 4r/3pi off it; folded about it, exactly what is not
    # covered follows from the two circular segments.
    assert seen["asymmetry about the short axis"] < 1.0
    assert seen["asymmetry about the long axis"] == pytest.approx(100 * _half_disc_share(), abs=1.0)


def _half_disc_share():
    """Area of a half disc that its mirror image about the line through its centroid, along the chord, leaves free."""
    height = 4.0 / (3.0 * math.pi)
    y = np.linspace(0.0, 1.0, 200_001)
    width = 2.0 * np.sqrt(1.0 - y**2)
    mirrored = 2.0 * height - y
    there = np.where((mirrored >= 0) & (mirrored <= 1), 2.0 * np.sqrt(np.clip(1.0 - mirrored**2, 0, None)), 0.0)
    return float(np.trapezoid(np.clip(width - there, 0, None), y) / (math.pi / 2.0))


def test_right_triangle_is_asymmetric_about_both():
    y, x = np.mgrid[:200, :300]
    _, seen = lesion((x >= 20) & (y >= 20) & ((x - 20) / 250 + (y - 20) / 150 <= 1.0))
    assert seen["asymmetry about the long axis"] > 10.0
    assert seen["asymmetry about the short axis"] > 10.0


def test_notch():
    mask = ellipse(300, 300, (150.0, 150.0), (100.0, 100.0))
    mask[130:171, 190:] = False  # about 60 px deep into the right side
    _, seen = lesion(mask)
    assert seen["deepest indentation relative to the diameter"] == pytest.approx(100 * 58.0 / 200.0, abs=2.0)
    assert seen["convexity of the border"] < 0.95
    assert seen["compactness of the border"] > 1.5


def picture(mask, *parts):
    """Skin with a lesion; parts are (mask, colour)."""
    pixels = np.empty((*mask.shape, 3), np.uint8)
    pixels[:] = SKIN
    for part, colour in parts:
        pixels[part] = colour
    return pixels


def test_two_coloured_lesion():
    mask = ellipse(200, 240, (120.0, 100.0), (60.0, 60.0))
    left = mask & (np.arange(240) < 120)
    found, seen = lesion(mask, pixels=picture(mask, (mask, (135, 70, 40)), (left, (41, 31, 30))))
    assert seen["colours of the six"] == 2.0
    assert "dark brown 51 %" in " ".join(found.pack.words)
    assert "black 49 %" in " ".join(found.pack.words)
    one, other = cielab(np.array([(135, 70, 40), (41, 31, 30)], np.uint8))
    # Two halves: every pixel lies half their distance from the mean.
    assert seen["colour variegation"] == pytest.approx(np.linalg.norm(one - other) / 2.0, rel=0.01)
    assert found.pack.quantity("colour variegation").unit is Unit.OTHER
    assert found.pack.unit_words == "CIELAB units"


@pytest.mark.parametrize(("name", "colour"), REFERENCES.items())
def test_reference_colours_are_themselves(name, colour):
    mask = ellipse(100, 100, (50.0, 50.0), (25.0, 25.0))
    found = colours(picture(mask, (mask, colour)), mask)
    assert found.shares == {name: 1.0}
    assert found.variegation == pytest.approx(0.0, abs=1e-9)
    assert found.skin_known


def test_a_lesion_of_the_skins_colour_shows_none_of_the_six():
    mask = ellipse(100, 100, (50.0, 50.0), (25.0, 25.0))
    assert colours(picture(mask), mask).shares == {}


def test_a_colour_below_five_percent_does_not_count():
    mask = ellipse(200, 200, (100.0, 100.0), (60.0, 60.0))
    spot = ellipse(200, 200, (100.0, 100.0), (12.0, 12.0))  # 4 %
    assert set(colours(picture(mask, (mask, (135, 70, 40)), (spot, (41, 31, 30))), mask).shares) == {"dark brown"}


def test_cielab_of_known_colours():
    """Lindbloom's calculator for sRGB under D65, to two decimals."""
    seen = cielab(np.array([(255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 0, 255), (128, 128, 128)], np.uint8))
    np.testing.assert_allclose(
        seen, [(100, 0, 0), (0, 0, 0), (53.24, 80.09, 67.20), (32.30, 79.19, -107.86), (53.59, 0, 0)], atol=0.02
    )


def test_what_must_be_said():
    mask = ellipse(100, 100, (0.0, 50.0), (30.0, 20.0))
    mask |= ellipse(100, 100, (80.0, 50.0), (10.0, 10.0))
    found, _ = lesion(mask)
    said = " ".join(found.pack.words)
    assert "reaches the picture's edge" in said
    assert "in 2 parts" in said
    assert "colours are not measured" in said


def test_too_small_gives_its_area_and_the_reason():
    mask = np.zeros((20, 20), np.bool_)
    mask[5, 5] = True
    (found,) = of_mask(mask, measures=("lesion",))
    assert found.kind in {MeasurementKind.LESION, MeasurementKind.STRUCTURE}
    assert found.pack.quantity("area").value == 1.0
    assert of_mask(np.zeros((20, 20), np.bool_), measures=("lesion",)) == ()
