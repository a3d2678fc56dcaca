"""Findings drawn by hand in reports: the template's sentences pass the checker, and every change of them is blocked."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.annotation import AnnotationKind as Kind
from app.core.case import Case
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.report import Author, ProblemCategory, Risk
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.reporting.check import blocking, check_report
from app.reporting.draft import report_from_draft
from app.reporting.grammar import build_grammar
from app.reporting.prompt import build_prompt
from app.reporting.templates import template_report
from app.workflow import annotations
from app.workflow.annotations import MarkedImage
from app.workflow.report_edits import refresh_report
from tests.unit.reporting.reporting_cases import one, scoliosis

KEY = ImageKey("1.2.3")
STUDY = Study("ct.dcm", "b" * 64, 64, 64, "CT", study_date="2026-11-02", sop_instance_uid="1.2.3", body_part="CHEST")
CT = MarkedImage(
    KEY,
    Image(
        np.linspace(-100, 300, 64 * 64, dtype=np.float32).reshape(64, 64),
        spacing=Spacing(0.5, 0.5, SpacingSource.PATIENT_PLANE),
        spacing_reason="",
    ),
    "HU",
    "series 2, image 7",
)
FILM = MarkedImage(KEY, Image(CT.image.values * 7.0))


def with_finding(kind, points, text="", *, on=CT, case=None) -> Case:
    case = case or Case("a" * 32, STUDY, "ct.dcm")
    case, mark = annotations.add(case, kind, tuple(map(tuple, points)), on, "Dr. A", text=text)
    return annotations.make_finding(case, mark, on, "Dr. A")[0]


LESION = with_finding(Kind.LENGTH, [(0, 10), (46.8, 10)], "the lesion")
REGION = with_finding(Kind.POLYGON, [(10, 10), (30, 10), (30, 30), (10, 30)], "left kidney 2")
NODE = with_finding(Kind.BIDIRECTIONAL, [(0, 10), (40, 10), (20, 0), (20, 20)], "node")
RATIO = with_finding(Kind.CARDIOTHORACIC_RATIO, [(20, 5), (46, 5), (8, 9), (58, 9)])
COBB = with_finding(Kind.COBB, [(0, 0), (40, 10), (0, 60), (40, 50)], "L1 to L4")
PROBE = with_finding(Kind.PROBE, [(4, 0)], "bone")
MARK = with_finding(Kind.ARROW, [(4, 0), (10, 10)], "no fracture of the left rib")
ALL = (LESION, REGION, NODE, RATIO, COBB, PROBE, MARK)


def problems(case, text, author=Author.MODEL):
    return check_report(case, one(text, ("F1",), author))


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.findings[0].measurement.kind.value)
def test_the_template_states_it_and_the_checker_agrees(case):
    report = template_report(case)
    assert check_report(case, report) == ()
    texts = [sentence.text for _, sentence in report.sentences]
    assert texts[0] == "Computed tomography, body part CHEST, taken on 2026-11-02."
    assert any(sentence.evidence == ("F1",) for _, sentence in report.sentences)


def test_the_words_of_the_template():
    findings = [template_report(case).sections[2].sentences[0].text for case in ALL]
    assert findings == [
        "Length of the lesion (A1): 23.4 mm (scale: patient plane).",
        "Region left kidney 2 (A1): area 100.0 mm², mean 23.8 HU, SD 36.1 HU, minimum -36.5 HU, maximum 84.1 HU, "
        "400 pixels (scale: patient plane).",
        "Diameters of node (A1): long axis 20.0 mm, short axis 10.0 mm (scale: patient plane).",
        "Cardiothoracic ratio (A1): 0.52, heart width 13.0 mm, chest width 25.0 mm (scale: patient plane).",
        "Cobb angle by hand of L1 to L4 (A1): 28.1°.",
        "Pixel value at bone (A1): -99.6 HU.",
        "Pointed out on the image (A1): no fracture of the left rib.",
    ]


@pytest.mark.parametrize(
    ("case", "text", "category"),
    [
        (LESION, "Length of the lesion (A1): 23.5 mm (scale: patient plane).", "number"),
        (LESION, "Length of the lesion (A1): 23.4 cm (scale: patient plane).", "unit"),
        (LESION, "Length of the lesion (A1): 23.4 (scale: patient plane).", "unit"),
        (LESION, "Length of the lesion (A1): 23.4 mm (scale: calibrated).", "unit"),
        (LESION, "Length of the kidney (A1): 23.4 mm (scale: patient plane).", "evidence"),
        (LESION, "Length of the lesion (A2): 23.4 mm (scale: patient plane).", "evidence"),
        (LESION, "Length of the lesion (A1): 23.4 mm (scale: patient plane) on the left.", "side"),
        (LESION, "Length of the lesion (A1): 23.4 mm at T8.", "level"),
        (LESION, "The lesion is severe, 23.4 mm long.", "severity"),
        (LESION, "The lesion is more than 20 mm long.", "number"),
        (LESION, "The lesion measures 20.1 to 23.4 mm.", "number"),
        (LESION, "The lesion, 23.4 mm, is not malignant.", "negation"),
        (
            LESION,
            "The lesion has grown since and measures 23.4 mm, compared with the previous examination.",
            "evidence",
        ),
        (LESION, "The area of the lesion is 23.4 mm.", "number"),
        (LESION, "The lumbar lesion measures 23.4 mm.", "level"),
        (REGION, "Left kidney 2: mean 84.1 HU.", "number"),
        (REGION, "Left kidney 2: maximum 23.8 HU.", "number"),
        (REGION, "Left kidney 2: mean 23.8.", "unit"),
        (REGION, "Left kidney 2: minimum 36.5 HU.", "number"),
        (REGION, "Left kidney 2: area 100.0 mm.", "unit"),
        (REGION, "Left kidney 2: area 100.0 px².", "unit"),
        (REGION, "Left kidney 2 mm: area 100.0 mm².", "number"),
        (REGION, "Right kidney: mean 23.8 HU.", "side"),
        (REGION, "Left kidney 2: mean 23.8 ± 40.0 HU.", "number"),
        (NODE, "Diameters of node (A1): long axis 10.0 mm, short axis 20.0 mm.", "number"),
        (NODE, "The node measures 10.0 x 20.0 mm.", "number"),
        (RATIO, "Cardiothoracic ratio (A1): 0.5.", "number"),
        (RATIO, "Cardiothoracic ratio (A1): 0.53.", "number"),
        (RATIO, "Cardiothoracic ratio (A1): 0.52 mm.", "unit"),
        (RATIO, "The heart is 25.0 mm wide.", "number"),
        (COBB, "Cobb angle by hand of L1 to L4 (A1): 28.2°.", "number"),
        (COBB, "Cobb angle by hand of L1 to L4 (A1): 28.1 mm.", "unit"),
        (COBB, "Cobb angle by hand of T1 to T4 (A1): 28.1°.", "level"),
        (COBB, "Severe scoliosis, L1 to L4: 28.1°.", "severity"),
        (COBB, "No scoliosis, L1 to L4: 28.1°.", "negation"),
        (PROBE, "Pixel value at bone (A1): 99.6 HU.", "number"),
        (PROBE, "Pixel value at bone (A1): -99.6.", "unit"),
        (MARK, "Pointed out on the image (A1): a fracture of the left rib.", "evidence"),
        (MARK, "Pointed out on the image (A1): no fracture of the left rib, 5 mm.", "number"),
        (MARK, "Pointed out on the image (A1): no fracture of the left rib on the right.", "side"),
    ],
)
def test_what_is_not_supported_is_blocked(case, text, category):
    for author in (Author.MODEL, Author.TEMPLATE):
        found = blocking(problems(case, text, author))
        assert ProblemCategory(category) in {problem.category for problem in found}, found


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (LESION, "The lesion measures 2.34 cm."),
        (LESION, "The lesion is 23 mm long."),
        (LESION, "F1: length of the lesion 23.4 mm."),
        (REGION, "Left kidney 2 has an area of 1.0 cm² with a mean of 23.8 ± 36.1 HU."),
        (REGION, "Left kidney 2: area 100.0 mm², perimeter 40.0 mm."),
        (NODE, "The node measures 20.0 x 10.0 mm."),
        (NODE, "The node measures 2.0 x 1.0 cm."),
        (RATIO, "The cardiothoracic ratio is 0.52."),
        (COBB, "Moderate scoliosis, Cobb angle 28.1°, L1 to L4."),
        (PROBE, "Bone at -99.6 HU."),
    ],
)
def test_other_words_for_the_same_are_supported(case, text):
    assert problems(case, text, Author.CLINICIAN) == ()


def test_a_clinician_may_call_it_otherwise_with_a_warning():
    (found,) = problems(LESION, "The mass measures 23.4 mm.", Author.CLINICIAN)
    assert (found.category, found.risk) == (ProblemCategory.EVIDENCE, Risk.WARNING)
    assert blocking(problems(LESION, "The mass measures 23.4 mm."))


def test_without_a_known_unit_values_are_arbitrary():
    case = with_finding(Kind.PROBE, [(4, 0)], "bone", on=FILM)
    assert template_report(case).sections[2].sentences[0].text == "Pixel value at bone (A1): -697.3 arbitrary units."
    assert check_report(case, template_report(case)) == ()
    assert blocking(problems(case, "Pixel value at bone (A1): -697.3 HU."))


def test_without_spacing_lengths_are_pixels_and_with_a_ruler_millimetres():
    case = with_finding(Kind.LENGTH, [(0, 10), (46.8, 10)], on=FILM)
    assert template_report(case).sections[2].sentences[0].text == "Length (A1): 46.8 px (scale: pixel spacing unknown)."
    assert blocking(problems(case, "Length (A1): 46.8 mm."))
    ruler = ((0.0, 0.0), (50.0, 0.0))
    case, _ = annotations.add(case, Kind.CALIBRATION, ruler, FILM, "Dr. No", known_mm=25.0)
    text = "Length (A1): 23.4 mm (scale: calibrated on the image, 25 mm between two points)."
    assert template_report(case).sections[2].sentences[0].text == text
    assert check_report(case, template_report(case)) == ()
    assert blocking(problems(case, text.replace("25 mm", "26 mm")))
    assert blocking(problems(case, "Length (A1): 25 mm."))


def test_a_name_in_another_script_is_the_readers():
    case = with_finding(Kind.LENGTH, [(0, 10), (46.8, 10)], "घाव")
    assert check_report(case, template_report(case)) == ()
    assert blocking(problems(with_finding(Kind.LENGTH, [(0, 10), (46.8, 10)]), "घाव 23.4 mm."))


def test_beside_a_models_findings():
    case = with_finding(Kind.LENGTH, [(0, 10), (46.8, 10)], "rib", case=scoliosis())
    report = template_report(case)
    assert blocking(check_report(case, report)) == ()
    assert report.sections[0].sentences[0].text.startswith("Frontal radiograph of the spine")
    assert "Lengths measured by hand state their own scale." in [s.text for s in report.sections[1].sentences]
    assert report.sections[2].sentences[-1].evidence == report.sections[3].sentences[-1].evidence == ("F6",)
    # A number of the one does not pass as a number of the other.
    assert blocking(check_report(case, one("Length of rib (A1): 48.1 mm.", ("F6",))))
    assert blocking(check_report(case, one("Right convex curve from T5 to T11 (A1), 48.1°.", ("F1",))))


def test_the_language_model_is_not_asked_for_it():
    plain, case = scoliosis(), with_finding(Kind.LENGTH, [(0, 10), (46.8, 10)], "rib", case=scoliosis())
    assert build_prompt(case) == build_prompt(plain)
    assert build_grammar(case) == build_grammar(plain)
    draft = (
        '{"findings":[{"ids":["F1"],"text":"A."},{"ids":["F2"],"text":"B."},{"ids":["F3"],"text":"C."},'
        '{"ids":["F6"],"text":"Invented."}],"impression":[{"ids":["F1"],"text":"D."}]}'
    )
    report = report_from_draft(case, draft, "writer 1")
    assert report.drafted_by == "writer 1"
    assert [s.text for s in report.sections[2].sentences] == [
        "A.",
        "B.",
        "C.",
        "Length of rib (A1): 23.4 mm (scale: patient plane).",
    ]
    assert report.sections[3].sentences[-1].text == "Length of rib (A1): 23.4 mm (scale: patient plane)."


def test_a_cobb_angle_by_hand_stands_against_no_scoliosis():
    from tests.unit.reporting.reporting_cases import straight

    text = "No scoliosis: the largest Cobb angle is 7.2°, below 10°."
    assert text in [s.text for s in template_report(straight()).sections[3].sentences]
    case = with_finding(Kind.COBB, [(0, 0), (40, 10), (0, 60), (40, 50)], "kyphosis", case=straight())
    assert text not in [s.text for s in template_report(case).sections[3].sentences]
    assert blocking(check_report(case, one(text, ("F1", "F2"))))
    denied = with_finding(Kind.TEXT, [(4, 4)], "no scoliosis", case=case)
    assert blocking(check_report(denied, template_report(denied)))


def test_sentences_follow_a_moved_a_renamed_and_a_deleted_mark():
    case = refresh_report(LESION)
    moved = refresh_report(annotations.move_point(case, "A1", 1, (20.0, 10.0), CT, "Dr. A"))
    assert "10.0 mm" in moved.report.sections[2].sentences[0].text
    renamed = refresh_report(annotations.set_text(case, "A1", "the node", CT, "Dr. A"))
    assert renamed.report.sections[2].sentences[0].text.startswith("Length of the node (A1)")
    gone = refresh_report(annotations.delete(case, "A1", "Dr. A"))
    assert gone.report.sections[2].sentences[0].evidence == ()
    assert check_report(gone, gone.report) == ()


def test_an_unstated_finding_is_an_omission():
    case = replace(LESION, report=one("The image is shown.", (), Author.CLINICIAN))
    assert [(p.category, p.risk) for p in check_report(case, case.report)] == [
        (ProblemCategory.OMISSION, Risk.WARNING),
    ]
    assert "23.4 mm" in check_report(case, case.report)[0].reason


def test_the_examination_is_what_the_study_states():
    report = template_report(LESION)
    assert check_report(replace(LESION, study=replace(STUDY, modality="MR")), report)
    assert check_report(replace(LESION, study=replace(STUDY, study_date="2026-11-03")), report)
    odd = replace(LESION, study=replace(STUDY, body_part="Chest 48°", view="(5)", modality="CT"))
    assert check_report(odd, template_report(odd)) == ()
    spine = "Frontal radiograph of the spine, view position not stated, taken on 2026-11-02."
    assert blocking(check_report(LESION, one(spine, (), Author.TEMPLATE)))
