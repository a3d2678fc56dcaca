"""Formulas of measurements by hand against worked cases that others published."""

import numpy as np
import pytest

from app.core.annotation import Annotation, AnnotationKind
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.spacing import Spacing, SpacingSource
from app.measuring.hand.measure import measure

IMAGE = Image(np.zeros((600, 600), np.float32), spacing=Spacing(1.0, 1.0, SpacingSource.CALIBRATED))


def numbers(kind, *points, image=IMAGE):
    annotation = Annotation("A1", kind, ImageKey("1.2"), tuple((float(x), float(y)) for x, y in points))
    found = measure(annotation, image)
    assert not found.refusal
    return {quantity.name: quantity.value for quantity in found.quantities}


def test_area_of_the_textbook_pentagon_by_gauss():
    """Braden B. The surveyor's area formula. College Math J 1986;17:326-337: (3,4) (5,11) (12,8) (9,5) (5,6): 30."""
    assert numbers(AnnotationKind.POLYGON, (3, 4), (5, 11), (12, 8), (9, 5), (5, 6))["area"] == pytest.approx(30.0)


@pytest.mark.parametrize(("mr", "ml", "chest", "ratio"), [(4.0, 9.0, 26.0, 0.50), (5.0, 10.6, 30.0, 0.52)])
def test_cardiothoracic_ratio_is_the_sum_of_both_distances_from_the_midline(mr, ml, chest, ratio):
    """Danzer CS. Am J Med Sci 1919;157:513-521: (MR + ML) / ID; 0.50 is the upper limit for adults.

    MR and ML: greatest distances of the right and left heart border from the midline; ID: internal diameter of the
    chest; here in cm, drawn at 10 pixels to a centimetre about a midline at x = 300.
    """
    found = numbers(
        AnnotationKind.CARDIOTHORACIC_RATIO,
        (300 - 10 * mr, 300),
        (300 + 10 * ml, 320),
        (300 - 5 * chest, 400),
        (300 + 5 * chest, 400),
    )
    assert found["ratio"] == pytest.approx(ratio)
    assert found["heart width"] == pytest.approx(10 * (mr + ml))


@pytest.mark.parametrize(("upper", "lower", "angle"), [(20.0, -30.0, 50.0), (-12.5, 27.5, 40.0), (5.0, 5.0, 0.0)])
def test_cobb_angle_equals_the_angle_of_the_perpendiculars(upper, lower, angle):
    """Cobb JR. AAOS Instr Course Lect 1948;5:261-275: the angle of the perpendiculars to the end plates.

    For lines tilted oppositely it is the sum of both tilts, as drawn in every textbook of scoliosis.
    """

    def line(tilt, y):
        t = np.radians(tilt)
        return (300 - 40 * np.cos(t), y - 40 * np.sin(t)), (300 + 40 * np.cos(t), y + 40 * np.sin(t))

    assert numbers(AnnotationKind.COBB, *line(upper, 100), *line(lower, 400))["angle"] == pytest.approx(angle)
    assert numbers(AnnotationKind.COBB, *line(upper + 90, 100), *line(lower + 90, 400))["angle"] == pytest.approx(angle)


def test_recist_takes_the_longest_diameter_and_the_short_axis_across_it():
    """Eisenhauer EA et al. Eur J Cancer 2009;45:228-247 (RECIST 1.1), figures 2 and 3.

    A node of 20 mm by 15 mm is a target by its short axis of at least 15 mm, whichever line is drawn first.
    """
    for long_first in (True, False):
        lines = [((100, 100), (120, 100)), ((110, 92.5), (110, 107.5))]
        (a, b), (c, d) = lines if long_first else lines[::-1]
        found = numbers(AnnotationKind.BIDIRECTIONAL, a, b, c, d)
        assert (found["long axis"], found["short axis"], found["off perpendicular"]) == (20.0, 15.0, 0.0)


def test_perimeter_of_an_ellipse_to_ramanujans_second_formula():
    """Complete elliptic integral, Abramowitz and Stegun 17.3: 4 a E(k), a = 2, b = 1: 9.688448220547675."""
    found = numbers(AnnotationKind.ELLIPSE, (300, 300), (500, 300), (300, 400))
    assert found["perimeter"] == pytest.approx(968.8448220547675, rel=1e-7)
    assert found["area"] == pytest.approx(np.pi * 200 * 100)
