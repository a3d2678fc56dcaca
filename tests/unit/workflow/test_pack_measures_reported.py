"""What packs measure can be said: the templates' sentences on real measurements pass the checker, number by number."""

import numpy as np
import pytest

from app.core.case import Case, ModelResult
from app.core.finding import Finding, FindingStatus
from app.core.measurement import OperatingPoint
from app.core.prediction import Box, PredictedValue, Prediction, Score, StructureMask
from app.core.provenance import Provenance
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.reporting.check import check_report
from app.reporting.templates import template_report
from tests.unit.measuring.packs.pack_cases import ellipse, grid, measured, vertebra

MADE = Provenance("pack", "1.0.0", "0" * 64, (), "2026-11-02T10:00:00Z")
SPACING = Spacing(0.2, 0.2, SpacingSource.DETECTOR)


def lesion(**more):
    mask = ellipse(120, 160, (80.0, 60.0), (40.0, 25.0), 20.0)
    mask[55:65, 95:] = False
    pixels = np.full((120, 160, 3), (225, 190, 170), np.uint8)
    pixels[mask] = (135, 70, 40)
    prediction = Prediction(
        scores=(Score("mel", 0.62, calibrated=True), Score("nv", 0.38, calibrated=True)),
        structures=(StructureMask("lesion", mask),),
    )
    points = (OperatingPoint("mel", 0.3, 0.9, 0.8, "612 lesions kept back"),)
    return measured(
        prediction,
        measures=("lesion",),
        titles={"mel": "melanoma", "nv": "melanocytic naevus", "lesion": "skin lesion"},
        pixels=pixels,
        operating_points=points,
        **more,
    )


def lungs():
    boxes = (Box("right lung", 20.0, 30.0, 80.0, 200.0, 0.9), Box("left lung", 130.0, 40.0, 70.0, 180.0, 0.8))
    return measured(Prediction(boxes=boxes), measures=("cardiothoracic-frame",), spacing=SPACING)


def one_lung():
    return measured(
        Prediction(boxes=(Box("right lung", 20.0, 30.0, 80.0, 200.0, 0.9),)), measures=("cardiothoracic-frame",)
    )


def vessels():
    pixels = np.full((200, 200, 3), 4, np.uint8)
    pixels[ellipse(200, 200, (100.0, 100.0), (90.0, 90.0))] = (180, 80, 40)
    mask = np.zeros((200, 200), np.bool_)
    mask[98:102, 40:160] = True
    return measured(Prediction(structures=(StructureMask("vessels", mask),)), measures=("vessels",), pixels=pixels)


def spine():
    geometry = grid(reach=(48.0, 60.0, 80.0), step=(2.0, 2.0, 2.0))
    structures = (
        StructureMask("vertebrae_T12", vertebra(geometry, centre=(0.0, 0.0, 36.0))),
        StructureMask("vertebrae_L1", vertebra(geometry, anterior=17.0, middle=20.0, posterior=26.0)),
        StructureMask("vertebrae_L3", vertebra(geometry, centre=(0.0, 0.0, -74.0))),
        StructureMask("bone", vertebra(geometry)),
    )
    return measured(Prediction(structures=structures), measures=("structures", "vertebral-heights"), geometry=geometry)


def uncalibrated():
    scores = (Score("viral", 0.7, calibrated=False), Score("normal", 0.3, calibrated=False))
    values = (PredictedValue("bone age", 9.5, "years", 8.7, 10.3, 0.9), PredictedValue("shift", -3.0, "mm"))
    return measured(Prediction(scores=scores, values=values))


@pytest.mark.parametrize(
    "made",
    [lesion, lambda: lesion(spacing=SPACING), lungs, one_lung, vessels, spine, uncalibrated],
    ids=["lesion in px", "lesion in mm", "lungs", "one lung", "vessels", "spine", "uncalibrated"],
)
def test_sentences_pass_the_checker(made):
    measurements = made()
    assert measurements
    findings = tuple(
        Finding(f"F{number}", FindingStatus.ACCEPTED, one, None, MADE, "Dr R", "2026-11-02T10:00:00Z")
        for number, one in enumerate(measurements, start=1)
    )
    model = ModelResult((), measurements, MADE, 0.1, "A pack")
    case = Case("c" * 32, Study("a.jpg", "a" * 64, 160, 160, "OT"), "/a.jpg", model=model, findings=findings)
    report = template_report(case)
    said = " ".join(sentence.text for section in report.sections for sentence in section.sentences)
    problems = check_report(case, report)
    assert not problems, (said, problems)
    for one in measurements:
        assert one.pack.name.lower() in said.lower() or one.pack.words, said
