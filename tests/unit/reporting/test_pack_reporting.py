"""Sentences on what packs found: the templates', and what the checker supports of anybody's."""

import json
from dataclasses import replace

import pytest

from app.core.case import Case, FirstImpression, ModelResult
from app.core.errors import UnreadableInputError
from app.core.finding import Finding, FindingStatus
from app.core.instance import ImageKey
from app.core.measurement import (
    ClassScore,
    Interval,
    Measurement,
    MeasurementKind,
    OperatingPoint,
    PackConstruction,
    Quantity,
    Unit,
)
from app.core.provenance import Provenance
from app.core.report import Author, Report, Section, Sentence
from app.core.study import Study
from app.reporting.check import check_report
from app.reporting.draft import report_from_draft
from app.reporting.fixed import is_supported_fixed
from app.reporting.prompt import build_prompt
from app.reporting.report_json import load_report_json, report_json
from app.reporting.templates import template_report
from app.workflow.batch import write_json

KEY = ImageKey("a" * 64)
MADE = Provenance("skin-dermoscopy", "1.0.0", "0" * 64, (), "2026-11-02T10:00:00Z")
CLASSES = (
    ClassScore("mel", "melanoma", 0.6214, calibrated=True),
    ClassScore("nv", "melanocytic nevus", 0.302, calibrated=True),
    ClassScore("bkl", "benign keratosis-like lesion", 0.051, calibrated=True),
    ClassScore("normal", "normal skin", 0.0256, calibrated=True),
)
POINT = OperatingPoint("mel", 0.2, 0.901, 0.812, "612 lesions kept back")


def measured(kind, name, *quantities, interval=None, **more):
    value, unit = (quantities[0].value, quantities[0].unit) if quantities else (1.0, Unit.MARK)
    made = PackConstruction(name=name, image=KEY, quantities=quantities, **more)
    return Measurement(kind, value, unit, name, interval, "" if interval else "none", pack=made)


CLASSIFICATION = measured(
    MeasurementKind.CLASSIFICATION,
    "melanoma",
    Quantity("probability", 0.6214, Unit.PROBABILITY),
    classes=CLASSES,
    operating_point=POINT,
    words=("melanoma: at or above the operating point",),
)
LESION = measured(
    MeasurementKind.LESION,
    "skin lesion",
    Quantity("largest diameter", 5.23, Unit.MILLIMETRE),
    Quantity("area", 17.21, Unit.SQUARE_MILLIMETRE),
    Quantity("asymmetry about the long axis", 12.34, Unit.PERCENT),
    Quantity("compactness of the border", 0.71, Unit.RATIO),
    Quantity("colours of the six", 3.0, Unit.GRADE),
    Quantity("colour variegation", 4.3, Unit.OTHER),
    scale="calibrated",
    unit_words="CIELAB units",
    words=("colours of the picture: light brown 62 %, black 7 % (from 5 % of the lesion)",),
)
LUNG = measured(
    MeasurementKind.STRUCTURE,
    "right lung",
    Quantity("volume", 312.5, Unit.MILLILITRE),
    scale="the volume's grid of 3.00 x 0.98 x 0.98 mm (slices, rows, columns)",
)
AGE = measured(
    MeasurementKind.ESTIMATE,
    "bone age",
    Quantity("bone age", 8.2, Unit.OTHER),
    interval=Interval(7.1, 9.3, 0.9, "the pack's calibration"),
    unit_words="years",
    scale="estimated by the model, not constructed in the image",
)
HEIGHT = measured(
    MeasurementKind.VERTEBRAL_HEIGHT,
    "L1",
    Quantity("anterior height", 18.2, Unit.MILLIMETRE),
    Quantity("anterior over posterior", 0.71, Unit.RATIO),
    words=("Genant grade 2 (25 to 40 % loss; Genant et al. 1993)",),
    scale="the volume's grid of 1.00 x 1.00 x 1.00 mm (slices, rows, columns)",
)
ALL = (CLASSIFICATION, LESION, LUNG, AGE, HEIGHT)


def case_of(*measurements, **more):
    findings = tuple(
        Finding(f"F{number}", FindingStatus.ACCEPTED, one, None, MADE, "Dr R", "2026-11-02T10:00:00Z")
        for number, one in enumerate(measurements, start=1)
    )
    model = more.pop("model", ModelResult((), measurements, MADE, 0.1, "Skin lesions"))
    return Case("c" * 32, Study("a.jpg", "a" * 64, 90, 90, "OT"), "/a.jpg", model=model, findings=findings, **more)


def uncalibrated():
    made = CLASSIFICATION.pack
    classes = tuple(replace(found, calibrated=False) for found in made.classes)
    return replace(CLASSIFICATION, value=1.0, unit=Unit.MARK, pack=replace(made, quantities=(), classes=classes))


def faults(case, text, evidence):
    report = template_report(case)
    told = Section("Findings", (Sentence(text, (evidence,), Author.CLINICIAN),))
    kept = tuple(part for part in report.sections if part.title not in {"Findings", "Impression"})
    return [p for p in check_report(case, Report((*kept, told), "")) if p.sentence == text]


def test_the_templates_are_supported_word_for_word():
    case = case_of(*ALL)
    report = template_report(case)
    assert check_report(case, report) == ()
    findings = [s.text for s in next(part for part in report.sections if part.title == "Findings").sentences]
    assert findings[0] == (
        "Classification by the model: melanoma 62.1 %, melanocytic nevus 30.2 %, benign keratosis-like lesion 5.1 % "
        "(calibrated probabilities); melanoma is at or above the operating point of 20.0 % (sensitivity 90.1 %, "
        "specificity 81.2 %, measured on 612 lesions kept back)."
    )
    assert findings[2] == (
        "Right lung: volume 312.5 ml (scale: the volume's grid of 3.00 x 0.98 x 0.98 mm (slices, rows, columns))."
    )
    assert findings[3].startswith("Bone age: 8.20 years (90 % interval 7.10 years to 9.30 years) (scale: ")
    assert "Genant grade 2" in findings[4]


def test_a_share_needs_no_scale_and_pixels_say_why_they_are_no_millimetres():
    vessels = measured(
        MeasurementKind.STRUCTURE,
        "retinal vessels",
        Quantity("share of the field of view", 11.9, Unit.PERCENT),
        Quantity("area", 26993.0, Unit.SQUARE_PIXEL),
        scale="pixels: a photograph states no scale",
    )
    case = case_of(vessels)
    report = template_report(case)
    assert check_report(case, report) == ()
    told = {part.title: part.sentences[-1].text for part in report.sections}
    assert told["Findings"] == (
        "Retinal vessels: share of the field of view 11.9 %, area 26993 px² (in pixels: a photograph states no scale)."
    )
    assert told["Impression"] == "Retinal vessels: share of the field of view 11.9 %."
    assert not faults(case, told["Findings"].replace("(in pixels", "(scale: pixels"), "F1")  # as it was put before


def test_a_scale_that_all_sizes_share_is_said_once():
    left = replace(LUNG, label="left lung", pack=replace(LUNG.pack, name="left lung"))
    case = case_of(LUNG, left, CLASSIFICATION)
    report = template_report(case)
    assert check_report(case, report) == ()
    told = {part.title: [sentence.text for sentence in part.sentences] for part in report.sections}
    assert told["Findings"][:2] == ["Right lung: volume 312.5 ml.", "Left lung: volume 312.5 ml."]
    sentence = f"Scale of all sizes: {LUNG.pack.scale}."
    assert told["Technique"][-1] == sentence
    # Not of another reading, and not where sizes come from different scales.
    assert is_supported_fixed(case, sentence)
    assert not is_supported_fixed(case_of(LUNG, LESION), sentence)
    assert not is_supported_fixed(case, sentence.replace("0.98", "0.97"))


def test_a_score_that_is_not_calibrated_is_never_a_percentage():
    case = case_of(uncalibrated())
    report = template_report(case)
    assert check_report(case, report) == ()
    told = [s.text for title, s in report.sentences if title in {"Findings", "Impression"}]
    assert "62" not in " ".join(told)
    assert "20.0" not in " ".join(told)  # nor is the threshold on it
    assert "in order of likelihood: melanoma, melanocytic nevus, benign keratosis-like lesion" in told[0]


NEVUS = OperatingPoint("nv", 0.2, 0.85, 0.7, "612 lesions kept back")
KERATOSIS = OperatingPoint("bkl", 0.4, 0.66, 0.9, "200 others")


def test_a_class_that_reaches_its_operating_point_is_not_lost_behind_a_likelier_one():
    made = replace(CLASSIFICATION.pack, further_points=(NEVUS, KERATOSIS))
    case = case_of(replace(CLASSIFICATION, pack=made))
    report = template_report(case)
    assert check_report(case, report) == ()
    told = {part.title: part.sentences[-1].text for part in report.sections}
    assert told["Findings"].endswith(
        "; melanoma is at or above the operating point of 20.0 % (sensitivity 90.1 %, specificity 81.2 %, measured on "
        "612 lesions kept back); melanocytic nevus is at or above the operating point of 20.0 % (sensitivity 85.0 %, "
        "specificity 70.0 %)."
    )
    assert told["Impression"] == (
        "Most likely by the model: melanoma 62.1 %, melanocytic nevus 30.2 % (calibrated probabilities); melanocytic "
        "nevus is at or above the operating point, too."
    )
    assert not faults(case, "Benign keratosis-like lesion is below the operating point (specificity 90.0 %).", "F1")
    for wrong in (
        "Benign keratosis-like lesion is at or above the operating point.",
        "Melanocytic nevus is at or above the operating point of 20.0 % (sensitivity 90.1 %).",  # melanoma's
        told["Findings"].replace("sensitivity 85.0 %", "sensitivity 90.1 %"),
        told["Findings"].replace("sensitivity 90.1 %", "sensitivity 85.0 %"),
        told["Findings"].replace("nevus is at or above", "nevus is below"),
        told["Impression"].replace("nevus is at or above", "nevus is below"),
        "Normal skin is below the operating point.",
    ):
        assert faults(case, wrong, "F1"), wrong


def test_classes_beyond_the_third_are_named_where_they_reach_their_operating_points():
    low = OperatingPoint("normal", 0.01, 0.9, 0.5, "612 lesions kept back")
    made = replace(CLASSIFICATION.pack, further_points=(low,))
    case = case_of(replace(CLASSIFICATION, pack=made))
    told = {part.title: part.sentences[-1].text for part in template_report(case).sections}
    assert "benign keratosis-like lesion 5.1 %, normal skin 2.6 % (calibrated" in told["Findings"]
    assert "melanoma 62.1 %, normal skin 2.6 % (calibrated probabilities); normal skin is" in told["Impression"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Melanoma.", "F1"),
        ("Melanoma 62 %, melanocytic nevus 30.2 %.", "F1"),
        ("Skin lesion of 5.2 mm.", "F2"),
        ("The lesion has a diameter of 0.52 cm.", "F2"),
        ("Skin lesion: area 17.2 mm².", "F2"),
        ("The right lung has a volume of 312.5 ml.", "F3"),
        ("Bone age 8.20 years.", "F4"),
        ("L1: anterior height 18.2 mm, Genant grade 2 (25 to 40 % loss; Genant et al. 1993).", "F5"),
    ],
)
def test_prose_that_says_the_same_is_supported(text, evidence):
    assert faults(case_of(*ALL), text, evidence) == []


@pytest.mark.parametrize(
    ("text", "evidence", "category"),
    [
        ("Classification by the model: melanoma 63.1 %.", "F1", "number"),
        ("Melanocytic nevus 62.1 %.", "F1", "number"),
        ("Melanocytic nevus, then melanoma.", "F1", "evidence"),
        ("Normal skin.", "F1", "evidence"),
        ("No melanoma.", "F1", "negation"),
        ("Severe melanoma 62.1 %.", "F1", "severity"),
        ("Melanoma, certain to 99 %.", "F1", "number"),
        ("Melanoma is below the operating point.", "F1", "number"),
        ("Melanocytic nevus is at or above the operating point.", "F1", "evidence"),
        ("Melanoma is at or above the operating point of 25.0 %.", "F1", "number"),
        ("Melanoma is at or above the operating point (sensitivity 95.0 %).", "F1", "number"),
        ("Skin lesion: area 5.2 mm².", "F2", "number"),
        ("Skin lesion of 5.3 mm.", "F2", "number"),
        ("Skin lesion of 5.2 px.", "F2", "unit"),
        ("Skin lesion: colours of the six 4.", "F2", "number"),
        ("Skin lesion on the left, 5.2 mm.", "F2", "side"),
        ("Left lung: volume 312.5 ml.", "F3", "side"),
        ("Right lung: volume 321.5 ml.", "F3", "number"),
        ("Right lung: volume 312.5 mm.", "F3", "unit"),
        ("Bone age 9.200 years.", "F4", "number"),
        ("Bone age 8.20 months.", "F4", "number"),
        ("L2: anterior height 18.2 mm.", "F5", "level"),
        ("L1: anterior height 18.2 mm, Genant grade 3.", "F5", "number"),
        ("Scoliosis with a lesion of 5.2 mm.", "F2", "negation"),
    ],
)
def test_prose_that_says_something_else_is_not(text, evidence, category):
    assert category in {fault.category.value for fault in faults(case_of(*ALL), text, evidence)}


@pytest.mark.parametrize("text", ["Melanoma 62.1 %.", "Melanoma at 0.62.", "Melanoma (calibrated probabilities)."])
def test_no_probability_may_be_stated_of_uncalibrated_scores(text):
    assert faults(case_of(uncalibrated()), text, "F1")


def test_every_accepted_finding_must_be_stated():
    case = case_of(LUNG)
    problems = check_report(case, Report((Section("Findings", ()),), ""))
    assert any("F1 (right lung, 312.5 ml) was accepted" in p.reason for p in problems)


def test_a_language_model_is_not_asked_for_them():
    case = case_of(*ALL)
    assert "F1" not in build_prompt(case)
    drafted = report_from_draft(case, '{"findings":[{"ids":["F1"],"text":"Melanoma."}],"impression":[]}', "model 1")
    assert not any(s.author is Author.MODEL for _, s in drafted.sentences)


def test_the_first_impression_is_printed_word_for_word_and_must_stay():
    first = FirstImpression("About 12 mm, no melanoma on the left.", "Dr A", "2026-11-02T10:00:00Z")
    case = case_of(LESION, first_impression=first)
    report = template_report(case)
    (part,) = [part for part in report.sections if part.title == "First impression"]
    assert first.text in part.sentences[0].text
    assert check_report(case, report) == ()
    changed = replace(part, sentences=(replace(part.sentences[0], text=part.sentences[0].text.replace("12", "4")),))
    altered = replace(report, sections=tuple(changed if p is part else p for p in report.sections))
    assert {p.risk.value for p in check_report(case, altered)} == {"blocking"}
    without = replace(report, sections=tuple(p for p in report.sections if p is not part))
    assert any("first impression" in p.reason for p in check_report(case, without))


def test_another_pack_or_reason_is_not_what_the_case_says():
    model = ModelResult((), (LUNG,), MADE, 0.1, "Skin lesions", forced=("its modality is DX, not OT",))
    case = case_of(LUNG, model=model)
    report = template_report(case)
    assert check_report(case, report) == ()
    for old, new in (("skin-dermoscopy", "chest-lungs"), ("DX", "CT"), ("1.0.0", "2.0.0")):
        sections = tuple(
            replace(part, sentences=tuple(replace(s, text=s.text.replace(old, new)) for s in part.sentences))
            if part.title == "Technique"
            else part
            for part in report.sections
        )
        assert check_report(case, replace(report, sections=sections)), old


def test_report_json_is_checked_anew_from_the_file_alone(tmp_path):
    model = ModelResult((), ALL, MADE, 0.1, "Skin lesions", forced=("its modality is DX",), notes=("a note",))
    first = FirstImpression("A lesion.", "Dr A", "2026-11-02T10:00:00Z")
    case = case_of(*ALL, uncalibrated(), model=model, first_impression=first)
    case = replace(case, report=template_report(case))
    path = tmp_path / "report.json"
    write_json(path, report_json(case, ()))
    loaded, report = load_report_json(path)
    assert loaded.findings == case.findings
    assert loaded.first_impression == first
    assert loaded.model.forced == model.forced
    assert check_report(loaded, report) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"value":0.6214,"unit":"probability"', '"value":0.97,"unit":"probability"'),
        ('"sensitivity":0.901', '"sensitivity":9'),
    ],
)
def test_report_json_with_values_that_cannot_be_is_refused(tmp_path, old, new):
    case = case_of(CLASSIFICATION)
    case = replace(case, report=template_report(case))
    text = json.dumps(report_json(case, ()), separators=(",", ":"))
    assert old in text
    path = tmp_path / "report.json"
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(UnreadableInputError, match="F1"):
        load_report_json(path)
