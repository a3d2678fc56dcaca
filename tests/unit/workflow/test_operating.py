"""Operating points of several classes: choosing one keeps the others."""

from __future__ import annotations

from dataclasses import replace

from app.core.finding import FindingStatus
from app.core.measurement import OperatingPoint
from app.workflow.operating import RocCurve, with_operating_point
from tests.unit.reporting.test_pack_reporting import CLASSIFICATION, case_of

NEVUS = OperatingPoint("nv", 0.2, 0.85, 0.7, "612 lesions kept back")
CURVES = tuple(
    RocCurve(label, (0.9, 0.5, 0.1), (0.2, 0.6, 0.95), (0.99, 0.8, 0.3), 100, 512, "612 lesions kept back")
    for label in ("mel", "nv", "bkl")
)


def chosen(label: str, threshold: float, **more: object):
    made = replace(CLASSIFICATION.pack, further_points=(NEVUS,))
    case = case_of(replace(CLASSIFICATION, pack=made))
    changed = with_operating_point(case, "F1", threshold, CURVES, by="Dr R", label=label, **more)
    return changed.finding("F1")


def test_another_class_comes_first_and_the_point_before_it_stays():
    finding = chosen("nv", 0.5)
    made = finding.measurement.pack
    assert made.operating_point == OperatingPoint("nv", 0.5, 0.6, 0.8, "612 lesions kept back")
    assert [(point.label, point.threshold) for point in made.further_points] == [("mel", 0.2)]
    assert made.words == (
        "melanocytic nevus: below the operating point",
        "melanoma: at or above the operating point",
    )
    assert finding.status is FindingStatus.EDITED  # it was accepted before


def test_the_point_of_the_same_class_is_replaced():
    made = chosen("mel", 0.9).measurement.pack
    assert [(point.label, point.threshold) for point in made.points] == [("mel", 0.9), ("nv", 0.2)]
    assert made.words == ("melanoma: below the operating point", "melanocytic nevus: at or above the operating point")


def test_a_class_without_a_point_gets_one():
    made = chosen("bkl", 0.1).measurement.pack
    assert [point.label for point in made.points] == ["bkl", "mel", "nv"]
    assert [point.label for point in made.reached] == ["mel", "nv"]
