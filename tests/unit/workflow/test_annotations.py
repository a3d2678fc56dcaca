"""Marks of a reader in a case: added, moved, named, taken away, calibrated, made findings."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.annotation import AnnotationKind
from app.core.case import Case
from app.core.errors import UsageError
from app.core.finding import FindingStatus
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.measurement import MeasurementKind, Unit
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.workflow import annotations, edits
from app.workflow.annotations import MarkedImage
from app.workflow.history import History

KEY = ImageKey("1.2.3")
IMAGE = Image(np.arange(40 * 60, dtype=np.float32).reshape(40, 60))
ON = MarkedImage(KEY, IMAGE)
OTHER = MarkedImage(ImageKey("1.2.4"), IMAGE, words="image 2")
KIND = AnnotationKind


def fresh() -> Case:
    return Case("a" * 32, Study("film.dcm", "b" * 64, 40, 60, "DX", sop_instance_uid="1.2.3"), "film.dcm")


def with_line(case=None, on=ON, **how):
    return annotations.add(case or fresh(), KIND.LENGTH, ((0.0, 0.0), (30.0, 0.0)), on, "Dr. A", **how)


def test_ids_are_never_used_again():
    case, first = with_line()
    case, second = with_line(case)
    case = annotations.delete(case, second, "Dr. A")
    case, third = with_line(case)
    assert (first, second, third) == ("A1", "A2", "A3")
    assert [mark.annotation_id for mark in case.annotations] == ["A1", "A3"]


def test_a_finding_follows_its_mark_and_keeps_its_decision():
    case, mark = with_line(text="lesion")
    case, finding_id = annotations.make_finding(case, mark, ON, "Dr. A")
    made = case.finding(finding_id)
    assert (made.proposal, made.status, made.provenance.maker) == (None, FindingStatus.EDITED, "clinician")
    assert (made.measurement.value, made.measurement.unit) == (30.0, Unit.PIXEL)
    moved = annotations.move_point(case, mark, 1, (0.0, 12.0), ON, "Dr. B")
    assert moved.finding(finding_id).measurement.value == 12.0
    assert moved.finding(finding_id).decided_by == "Dr. B"
    assert moved.finding(finding_id).measurement.hand.points == moved.annotation(mark).points
    rejected = annotations.move_point(edits.reject(case, finding_id, "Dr. A"), mark, 1, (0.0, 12.0), ON, "Dr. B")
    assert rejected.finding(finding_id).status is FindingStatus.REJECTED
    assert rejected.finding(finding_id).measurement.value == 12.0
    assert rejected.finding(finding_id).decided_by == "Dr. A"
    assert moved.finding(finding_id).measurement.hand.name == "lesion"
    renamed = annotations.set_text(moved, mark, "node", ON, "Dr. A")
    assert renamed.finding(finding_id).measurement.hand.name == "node"


def test_moving_as_a_whole_changes_no_length():
    case, mark = with_line()
    case, finding_id = annotations.make_finding(case, mark, ON, "Dr. A")
    moved = annotations.set_points(case, mark, ((5.25, 7.0), (35.25, 7.0)), ON, "Dr. A")
    assert moved.annotation(mark).points == ((5.25, 7.0), (35.25, 7.0))
    assert moved.finding(finding_id).measurement.value == 30.0


def test_a_deleted_mark_takes_its_finding_out_of_the_report():
    case, mark = with_line()
    case, finding_id = annotations.make_finding(case, mark, ON, "Dr. A")
    gone = annotations.delete(case, mark, "Dr. B")
    assert gone.finding(finding_id).status is FindingStatus.REJECTED
    assert gone.finding(finding_id).note == annotations.TAKEN_AWAY
    with pytest.raises(UsageError, match="deleted"):
        edits.accept(gone, finding_id, "Dr. A")
    assert edits.accept(case, finding_id, "Dr. A").finding(finding_id).counts


def test_a_mark_becomes_a_finding_once():
    case, mark = with_line()
    case, finding_id = annotations.make_finding(case, mark, ON, "Dr. A")
    with pytest.raises(UsageError, match=f"{finding_id} already"):
        annotations.make_finding(case, mark, ON, "Dr. A")
    again, same = annotations.make_finding(edits.reject(case, finding_id, "Dr. A"), mark, ON, "Dr. A")
    assert same == finding_id
    assert again.finding(finding_id).counts


def test_a_calibration_scales_its_own_image_alone():
    case, near = with_line()
    case, far = with_line(case, OTHER)
    case, near_finding = annotations.make_finding(case, near, ON, "Dr. A")
    case, far_finding = annotations.make_finding(case, far, OTHER, "Dr. A")
    case, ruler = annotations.add(case, KIND.CALIBRATION, ((0.0, 5.0), (50.0, 5.0)), ON, "Dr. A", known_mm=25.0)
    scaled, untouched = case.finding(near_finding).measurement, case.finding(far_finding).measurement
    assert (scaled.value, scaled.unit) == (15.0, Unit.MILLIMETRE)
    assert scaled.hand.scale == "calibrated on the image: 25 mm between two points by Dr. A"
    assert scaled.hand.spacing == Spacing(0.5, 0.5, SpacingSource.TYPED_IN)
    assert (untouched.value, untouched.unit) == (30.0, Unit.PIXEL)
    assert untouched.hand.image_words == "image 2"
    longer = annotations.set_known_length(case, ruler, 50.0, ON, "Dr. A")
    assert longer.finding(near_finding).measurement.value == 30.0
    with pytest.raises(UsageError, match="image"):
        annotations.delete(case, ruler, "Dr. A")
    without = annotations.delete(case, ruler, "Dr. A", ON)
    assert without.finding(near_finding).measurement.unit is Unit.PIXEL
    with pytest.raises(UsageError, match="calibrated by A3"):
        annotations.add(case, KIND.CALIBRATION, ((0.0, 5.0), (50.0, 5.0)), ON, "Dr. A", known_mm=25.0)
    with pytest.raises(UsageError, match="not a finding"):
        annotations.make_finding(case, ruler, ON, "Dr. A")


@pytest.mark.parametrize("points", [((-30.0, 0.0), (5.0, 0.0)), ((0.0, 0.0), (float("nan"), 0.0)), ((0.0, 0.0),)])
def test_a_mark_must_stay_on_its_image_and_have_its_points(points):
    with pytest.raises(UsageError):
        annotations.add(fresh(), KIND.LENGTH, points, ON, "Dr. A")


def test_a_line_may_run_a_little_past_the_edge():
    case, mark = annotations.add(fresh(), KIND.LENGTH, ((-14.0, 0.0), (73.0, 0.0)), ON, "Dr. A")
    assert case.annotation(mark).points[0] == (-14.0, 0.0)


def test_a_mark_on_another_image_is_not_changed_from_here():
    case, mark = with_line(on=OTHER)
    with pytest.raises(UsageError, match="another image"):
        annotations.move_point(case, mark, 0, (1.0, 1.0), ON, "Dr. A")


def test_a_move_that_would_measure_nothing_is_refused_and_changes_nothing():
    case, mark = with_line()
    with pytest.raises(UsageError, match="different points"):
        annotations.move_point(case, mark, 1, (0.0, 0.0), ON, "Dr. A")


def test_bounds():
    case = fresh()
    for _ in range(annotations.MOST_MARKS):
        case, _ = annotations.add(case, KIND.PROBE, ((1.0, 1.0),), ON, "Dr. A")
    with pytest.raises(UsageError, match="500 marks"):
        annotations.add(case, KIND.PROBE, ((1.0, 1.0),), ON, "Dr. A")
    turns = np.linspace(0, 2 * np.pi, 5001, endpoint=False)
    round_ = tuple(zip((30 + 9 * np.cos(turns)).tolist(), (20 + 9 * np.sin(turns)).tolist(), strict=True))
    with pytest.raises(UsageError, match="5000 points"):
        annotations.add(fresh(), KIND.FREEHAND, round_, ON, "Dr. A")
    case = fresh()
    for _ in range(10):
        case, _ = annotations.add(case, KIND.FREEHAND, round_[:5000], ON, "Dr. A")
    with pytest.raises(UsageError, match="too many points"):
        annotations.add(case, KIND.FREEHAND, round_[:5000], ON, "Dr. A")


def test_arrows_and_texts_need_words_to_be_findings():
    case, arrow = annotations.add(fresh(), KIND.ARROW, ((1.0, 1.0), (9.0, 9.0)), ON, "Dr. A")
    with pytest.raises(UsageError, match="words"):
        annotations.make_finding(case, arrow, ON, "Dr. A")
    case = annotations.set_text(case, arrow, "  a   nodule\n", ON, "Dr. A")
    case, finding_id = annotations.make_finding(case, arrow, ON, "Dr. A")
    made = case.finding(finding_id).measurement
    assert (made.kind, made.unit, made.hand.name, made.hand.quantities) == (
        MeasurementKind.MARK,
        Unit.MARK,
        "a nodule",
        (),
    )
    with pytest.raises(UsageError, match=finding_id):
        annotations.set_text(case, arrow, "", ON, "Dr. A")


@pytest.mark.parametrize("words", ["a nodule of 5 mm", "36 HU", "forty degrees", "2,5 cm\N{SUPERSCRIPT TWO}"])
def test_words_of_a_finding_state_no_measured_value(words):
    case, mark = with_line(text=words)  # as a label on the image they are the reader's own affair
    with pytest.raises(UsageError, match="states a measured value"):
        annotations.make_finding(case, mark, ON, "Dr. A")
    case = annotations.set_text(case, mark, "lesion 2, left", ON, "Dr. A")
    case, _ = annotations.make_finding(case, mark, ON, "Dr. A")
    with pytest.raises(UsageError, match="states a measured value"):
        annotations.set_text(case, mark, words, ON, "Dr. A")


def test_a_colour_is_no_finding():
    colour = MarkedImage(KEY, Image(np.full((40, 60, 3), 7, np.uint8)))
    case, mark = annotations.add(fresh(), KIND.PROBE, ((1.0, 1.0),), colour, "Dr. A")
    with pytest.raises(UsageError, match="colour"):
        annotations.make_finding(case, mark, colour, "Dr. A")


def test_key_images_are_kept_in_the_order_chosen():
    one, other = ImageKey("1.2.3", 4), ImageKey("1.2.9")
    case = annotations.toggle_key_image(annotations.toggle_key_image(fresh(), one), other)
    assert case.key_images == (one, other)
    assert annotations.toggle_key_image(case, one).key_images == (other,)


def test_undo_and_redo_take_marks_back_with_their_findings():
    history = History(fresh())
    case, mark = with_line(history.current)
    history.push(case, "Draw")
    case, finding_id = annotations.make_finding(case, mark, ON, "Dr. A")
    history.push(case, "Finding")
    history.push(annotations.delete(case, mark, "Dr. A"), "Delete")
    assert history.current.annotations == ()
    assert history.undo().finding(finding_id).counts
    assert history.undo().findings == ()
    assert history.undo().annotations == ()
    assert history.redo().annotation(mark).points == ((0.0, 0.0), (30.0, 0.0))


def test_main_image_is_the_one_of_the_study():
    assert fresh().main_image == KEY
    assert replace(fresh(), study=replace(fresh().study, sop_instance_uid="")).main_image == ImageKey("b" * 64)
