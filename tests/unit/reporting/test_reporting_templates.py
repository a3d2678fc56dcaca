from dataclasses import replace

import pytest

from app.core.anatomy import ImageSide
from app.core.finding import FindingStatus
from app.core.measurement import Unit
from app.core.printed import printed_number
from app.core.report import Author
from app.reporting.templates import template_report
from app.reporting.wording import severity
from tests.unit.reporting.reporting_cases import LUMBAR, MAIN, balance, case, finding, scoliosis, straight, unknown_side


def texts(the_case, section):
    return [s.text for title, s in template_report(the_case).sentences if title == section]


def test_findings_read_as_a_radiologist_writes_them():
    assert texts(scoliosis(), "Findings") == [
        "Main thoracic curve, convex to the right, from T5 to T11 with its apex at T8; "
        "Cobb angle 48.1° (90 % interval 44.9° to 51.3°).",
        "Lumbar curve, convex to the left, from T11 to L4 with its apex at L1/L2; "
        "Cobb angle 22.0° (90 % interval 19.0° to 25.0°).",
        "Coronal balance: the T1 plumb line falls 12.3 mm (scale of the detector) to the left of the centre of L5.",
    ]


def test_impression_begins_with_the_major_curve():
    assert texts(scoliosis(), "Impression") == [
        "Severe main thoracic scoliosis, convex to the right, Cobb angle 48.1°, from T5 to T11.",
        "Mild lumbar curve, convex to the left, Cobb angle 22.0°, from T11 to L4.",
    ]


def test_no_scoliosis():
    report = template_report(straight())
    (sentence,) = [s for title, s in report.sentences if title == "Impression"]
    assert sentence.text == "No scoliosis: the largest Cobb angle is 7.2°, below 10°."
    assert sentence.evidence == ("F1", "F2")


def test_no_scoliosis_is_not_said_while_a_large_curve_is_undecided():
    undecided = replace(finding(3, MAIN), status=FindingStatus.PROPOSED)
    (text,) = texts(case((*straight().findings, undecided)), "Impression")
    assert text == "The largest accepted Cobb angle is 7.2°, below 10°; a larger proposed curve is undecided."
    rejected = replace(undecided, status=FindingStatus.REJECTED)
    assert texts(case((*straight().findings, rejected)), "Impression")[0].startswith("No scoliosis")


def test_unknown_side_is_never_guessed():
    text = texts(unknown_side(), "Findings")[0]
    assert "convex to the left of the image (patient side not stated on the film)" in text
    assert "The film does not state the patient's sides: sides are those of the image." in texts(
        unknown_side(), "Technique"
    )


def test_only_findings_that_count_are_written():
    report = template_report(scoliosis())
    evidence = {finding_id for _, s in report.sentences for finding_id in s.evidence}
    assert evidence == {"F1", "F2", "F3"}
    assert all(s.author is Author.TEMPLATE for _, s in report.sentences)


def test_the_clinicians_value_is_printed_not_the_models():
    edited = finding(1, MAIN).edit(replace(MAIN, value=51.0), "reader", "2026-11-22T10:00:00Z")
    assert "51.0°" in texts(case((edited,)), "Findings")[0]


def test_empty_case_says_so():
    assert texts(case(()), "Findings") == ["No finding has been accepted: this report states no measurement."]


@pytest.mark.parametrize(
    ("measurement", "expected"),
    [
        (balance(34.0, unit=Unit.PIXEL, scale="pixels: none stated"), "34.0 px (pixel spacing unknown) to the left"),
        (balance(0.04), "in line with the centre of L5, distance 0.0 mm"),
        (balance(5.0, side=None), "to the right of the centre of L5 in the image (patient side not stated"),
        (balance(5.0, side=None, image=None), "in line with"),
        (balance(5.0, scale="somewhere 12"), "(scale of unknown source)"),
    ],
)
def test_balance_says_where_its_unit_comes_from(measurement, expected):
    assert expected in texts(case((finding(1, measurement),)), "Findings")[0]


@pytest.mark.parametrize(
    ("value", "printed", "word"),
    [
        (9.949, "9.9", ""),
        (9.95, "10.0", "mild"),
        (10.0, "10.0", "mild"),
        (24.949, "24.9", "mild"),
        (24.95, "25.0", "moderate"),
        (40.04, "40.0", "moderate"),
        (40.05, "40.1", "severe"),
        (2.675, "2.7", ""),
        (0.25, "0.3", ""),
    ],
)
def test_thresholds_hold_for_the_number_as_printed(value, printed, word):
    assert printed_number(value) == printed
    assert severity(value) == word


@pytest.mark.parametrize("value", [-0.1, float("nan"), float("inf"), 1e9])
def test_impossible_values_are_refused(value):
    with pytest.raises(ValueError, match="printed value"):
        printed_number(value)


@pytest.mark.parametrize(
    ("apex", "word"),
    [
        ("T12", "Thoracolumbar"),
        ("T12/L1", "Thoracolumbar"),
        ("L1", "Thoracolumbar"),
        ("L1/L2", "Lumbar"),
        ("L3", "Lumbar"),
    ],
)
def test_thoracolumbar_or_lumbar_by_the_apex(apex, word):
    made = replace(LUMBAR, cobb=replace(LUMBAR.cobb, apex=apex))
    assert texts(case((finding(1, made),)), "Findings")[0].startswith(f"{word} curve")


def test_missing_construction_is_a_defect_not_a_guess():
    with pytest.raises(ValueError, match="construction"):
        template_report(case((finding(1, replace(MAIN, cobb=None)),)))


def test_zero_side_uses_the_image_only_where_known():
    made = balance(5.0, side=None, image=ImageSide.LEFT)
    assert "to the left of the centre of L5 in the image" in texts(case((finding(1, made),)), "Findings")[0]
