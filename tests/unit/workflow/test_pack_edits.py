"""Boxes and classes in the clinician's hands: what the model said is kept, what depends on it follows."""

from dataclasses import replace

import pytest

from app.core.anatomy import Side
from app.core.case import Case
from app.core.errors import UsageError
from app.core.finding import Finding, FindingStatus
from app.core.instance import ImageKey
from app.core.measurement import MeasurementKind, Unit
from app.core.prediction import Box, Prediction, Score
from app.core.provenance import Provenance
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.measuring.packs import measure_prediction
from app.workflow import edits
from app.workflow.pack_edits import choose_class, model_classes, move_box, restore

KEY = ImageKey("a" * 64)
MADE = Provenance("chest-lungs", "1.0.0", "0" * 64, (), "2026-11-02T10:00:00Z")
RIGHT, LEFT = Box("right lung", 20, 30, 100, 180, 0.9), Box("left lung", 180, 30, 100, 180, 0.8)


def case_with(prediction, *, spacing=None):
    measured = measure_prediction(
        prediction,
        measures=("cardiothoracic-frame",),
        titles={"mel": "melanoma", "nv": "naevus", "bcc": "basal cell carcinoma"},
        codes={},
        image=KEY,
        spacing=spacing,
        spacing_reason="the file states no pixel spacing",
        geometry=None,
        operating_points=(),
        image_left_is=Side.RIGHT,
        pixels=None,
    )
    findings = tuple(
        Finding(f"F{number}", FindingStatus.PROPOSED, each, None, MADE) for number, each in enumerate(measured, start=1)
    )
    return Case(
        "c" * 32, Study("a.dcm", "a" * 64, 250, 300, "DX"), "/a.dcm", findings=findings, image_left_is=Side.RIGHT
    )


def lungs(**more):
    return case_with(Prediction(boxes=(RIGHT, LEFT)), **more)


def named(case, name):
    return next(f for f in case.findings if f.measurement.pack.name == name)


def frame_of(case):
    return next(f for f in case.findings if f.measurement.kind is MeasurementKind.THORACIC_FRAME)


def skin(*, calibrated=True):
    scores = (("mel", 0.6), ("nv", 0.3), ("bcc", 0.1))
    return case_with(Prediction(scores=tuple(Score(label, share, calibrated) for label, share in scores)))


def test_a_box_is_measured_again_and_what_the_model_said_is_kept():
    case = lungs(spacing=Spacing(0.5, 0.25, SpacingSource.DETECTOR))
    before = named(case, "right lung")
    moved = move_box(case, before.finding_id, (10.0, 40.0, 120.0, 160.0), "Dr R")
    after = named(moved, "right lung")
    assert (after.status, after.decided_by) == (FindingStatus.EDITED, "Dr R")
    assert after.proposal == before.proposal
    assert after.measurement.pack.box == (10.0, 40.0, 120.0, 160.0)
    assert after.measurement.value == pytest.approx(30.0)  # 120 columns of 0.25 mm
    assert after.measurement.pack.quantity("height").value == pytest.approx(80.0)
    assert after.measurement.unit is Unit.MILLIMETRE
    assert after.measurement.pack.scale == before.measurement.pack.scale
    assert not after.measurement.pack.classes  # the model's score is of its own box
    assert named(moved, "left lung") == named(case, "left lung")


def test_the_frame_of_the_thorax_follows_its_boxes_and_goes_back_with_them():
    case = lungs()
    assert frame_of(case).measurement.value == pytest.approx(260.0)
    lung = named(case, "right lung").finding_id
    moved = move_box(case, lung, (10.0, 30.0, 110.0, 180.0), "Dr R")
    frame = frame_of(moved)
    assert frame.status is FindingStatus.EDITED
    assert frame.measurement.value == pytest.approx(270.0)
    assert frame.measurement.pack.quantity("right lung width").value == pytest.approx(110.0)
    assert frame.measurement.pack.scale == frame.proposal.pack.scale
    assert frame.proposal == frame_of(case).proposal
    assert restore(moved, lung, "Dr R") == case


def test_a_frame_that_was_rejected_stays_rejected():
    case = lungs()
    case = edits.reject(case, frame_of(case).finding_id, "Dr R")
    moved = move_box(case, named(case, "left lung").finding_id, (170.0, 30.0, 100.0, 180.0), "Dr R")
    assert frame_of(moved) == frame_of(case)


@pytest.mark.parametrize(
    ("box", "says"),
    [
        ((-5.0, 0.0, 50.0, 50.0), "inside"),
        ((0.0, 0.0, 300.5, 50.0), "inside"),
        ((0.0, 240.0, 50.0, 20.0), "inside"),
        ((0.0, 0.0, 1.0, 50.0), "at least"),
        ((0.0, float("nan"), 50.0, 50.0), "at least"),
    ],
)
def test_a_box_stays_inside_and_has_a_size(box, says):
    case = lungs()
    with pytest.raises(UsageError, match=says):
        move_box(case, named(case, "left lung").finding_id, box, "Dr R")


def test_only_a_box_that_stands_is_moved():
    case = lungs()
    with pytest.raises(UsageError, match="no box"):
        move_box(case, frame_of(case).finding_id, (1.0, 1.0, 50.0, 50.0), "Dr R")
    lung = named(case, "left lung")
    rejected = edits.reject(case, lung.finding_id, "Dr R")
    with pytest.raises(UsageError, match="rejected"):
        move_box(rejected, lung.finding_id, (1.0, 1.0, 50.0, 50.0), "Dr R")
    assert move_box(case, lung.finding_id, lung.measurement.pack.box, "Dr R") is case


def test_the_clinicians_class_has_no_probability_and_the_models_keeps_its_own():
    case = skin()
    chosen = choose_class(case, "F1", "nv", "Dr R")
    finding = chosen.finding("F1")
    assert (finding.status, finding.decided_by) == (FindingStatus.EDITED, "Dr R")
    assert finding.proposal == case.finding("F1").proposal
    made = finding.measurement.pack
    assert (finding.measurement.label, made.name, finding.measurement.unit) == ("naevus", "naevus", Unit.MARK)
    assert (made.quantities, made.classes, made.operating_point) == ((), (), None)
    assert [each.label for each in model_classes(finding)] == ["mel", "nv", "bcc"]
    assert edits.restore(chosen, "F1") == case


def test_the_models_own_class_is_accepted_and_not_edited():
    case = choose_class(skin(), "F1", "nv", "Dr R")
    back = choose_class(case, "F1", "mel", "Dr R").finding("F1")
    assert back.status is FindingStatus.ACCEPTED
    assert back.edited is None


def test_only_classes_of_the_packs_own_list_can_be_chosen():
    with pytest.raises(UsageError, match="not among the classes"):
        choose_class(skin(), "F1", "plague", "Dr R")
    with pytest.raises(UsageError, match="no classification"):
        choose_class(lungs(), "F1", "mel", "Dr R")
    uncalibrated = choose_class(skin(calibrated=False), "F1", "bcc", "Dr R").finding("F1")
    assert uncalibrated.measurement.label == "basal cell carcinoma"


def test_what_lies_on_another_image_is_no_part_of_the_frame():
    case = lungs()
    other = replace(named(case, "right lung").proposal.pack, image=ImageKey("b" * 64), box=(0.0, 0.0, 10.0, 10.0))
    stray = Finding("F9", FindingStatus.PROPOSED, replace(named(case, "right lung").proposal, pack=other), None, MADE)
    case = replace(case, findings=(*case.findings, stray))
    moved = move_box(case, "F9", (0.0, 0.0, 20.0, 20.0), "Dr R")
    assert frame_of(moved) == frame_of(case)
