"""Boxes and classes corrected in the window: by mouse and keys, with undo, on the image, in the list and the report."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.core.anatomy import Side
from app.core.case import ModelResult
from app.core.finding import Finding, FindingStatus
from app.core.measurement import MeasurementKind
from app.core.prediction import Box, Prediction, Score
from app.core.provenance import Provenance
from app.measuring.packs import measure_prediction
from app.ui.class_dialog import ClassDialog
from app.workflow import places
from app.workflow.pack_reading import PackReading
from app.workflow.report_edits import refresh_report
from tests.gui import mouse
from tests.gui.conftest import settle
from tests.gui.pack_desk import card_of, of_kind, shown_pixels
from tests.gui.packs import picture, write_pack
from tests.gui.test_accessibility import nameless, tipless

MADE = Provenance("tiny-skin", "1.2.3", "0" * 64, (), "2026-11-02T10:00:00Z")
SCORES = (Score("nv", 0.62, calibrated=True), Score("mel", 0.3, calibrated=True), Score("bcc", 0.08, calibrated=True))
BOXES = (Box("right lung", 30, 40, 90, 160, 0.9), Box("left lung", 180, 40, 100, 160, 0.8))
TITLES = {"mel": "melanoma", "nv": "naevus", "bcc": "basal cell carcinoma"}


def answering(prediction):
    """Reads as a pack would that gives this prediction."""

    def read(case, subject, _pack_id, *, force):
        measured = measure_prediction(
            prediction,
            measures=("cardiothoracic-frame",),
            titles=TITLES,
            codes={},
            image=case.main_image,
            spacing=None,
            spacing_reason=subject.image.spacing_reason,
            geometry=None,
            operating_points=(),
            image_left_is=Side.RIGHT,
            pixels=None,
        )
        result = ModelResult((), measured, MADE, 0.1, "Coloured spots", scores=prediction.scores)
        findings = tuple(
            Finding(f"F{number}", FindingStatus.PROPOSED, each, None, MADE)
            for number, each in enumerate(measured, start=1)
        )
        made = refresh_report(replace(case, model=result, vertebrae=(), findings=findings, report=None))
        return PackReading(made, prediction, MADE.maker)

    return read


def opened_with(qtbot, window, desk, folder, prediction):
    write_pack(places.dropped_packs())
    desk.reads = answering(prediction)
    window.viewing.open_places([picture(folder / "spot.png")])
    settle(qtbot, window)
    return window


@pytest.fixture
def read(qtbot, window, desk, tmp_path):
    """The window with a picture whose classes a pack gave."""
    return opened_with(qtbot, window, desk, tmp_path, Prediction(scores=SCORES))


@pytest.fixture
def boxed(qtbot, window, desk, tmp_path):
    """Boxes of two lungs and the frame between them."""
    return opened_with(qtbot, window, desk, tmp_path, Prediction(boxes=BOXES))


def lung(window, name="right lung"):
    return next(f for f in window.reading.case.findings if f.measurement.pack.name == name)


def frame(window):
    return of_kind(window, MeasurementKind.THORACIC_FRAME)


def pull(qtbot, window, start, end):
    """Drag from one image point to another."""
    view = window.film.view
    mouse.drag(view, mouse.at(view, start), mouse.at(view, end))
    settle(qtbot, window)


def test_a_corner_is_dragged_and_everything_follows_with_one_undo(qtbot, boxed):
    before, width = lung(boxed), frame(boxed).measurement.value
    boxed.reading.choose(before.finding_id)
    settle(qtbot, boxed)
    pull(qtbot, boxed, (30, 40), (20, 50))
    after = lung(boxed)
    assert after.status is FindingStatus.EDITED
    assert after.measurement.pack.box == pytest.approx((20, 50, 100, 150), abs=1.0)
    assert after.proposal == before.proposal
    assert frame(boxed).status is FindingStatus.EDITED
    assert frame(boxed).measurement.value == pytest.approx(width + 10, abs=1.0)
    words = card_of(boxed, after)._both.text()
    assert "90.0 px" in words or "90 px" in words  # the model's width stands beside the reader's
    assert "Dr. Reader" in words
    boxed.reading.undo()
    settle(qtbot, boxed)
    assert lung(boxed) == before
    assert frame(boxed).status is FindingStatus.PROPOSED
    boxed.reading.redo()
    settle(qtbot, boxed)
    assert lung(boxed) == after


def test_an_edge_moves_alone_and_the_whole_box_only_while_it_is_edited(qtbot, boxed):
    finding = lung(boxed)
    boxed.reading.choose(finding.finding_id)
    settle(qtbot, boxed)
    pull(qtbot, boxed, (120, 120), (140, 130))
    assert lung(boxed).measurement.pack.box == pytest.approx((30, 40, 110, 160), abs=1.0)
    inside = lung(boxed).measurement.pack.box
    pull(qtbot, boxed, (80, 120), (90, 125))
    assert lung(boxed).measurement.pack.box == inside  # a click inside a box moves nothing unasked
    boxed.reading.choose(finding.finding_id)
    boxed.film.view.setFocus()
    QTest.keyClick(boxed.film.view, Qt.Key.Key_E)
    assert boxed.reading.editing
    pull(qtbot, boxed, (80, 120), (90, 125))
    assert lung(boxed).measurement.pack.box == pytest.approx((40, 45, 110, 160), abs=1.0)
    QTest.keyClick(boxed.film.view, Qt.Key.Key_E)
    assert not boxed.reading.editing


def test_a_box_is_corrected_with_keys_alone(qtbot, boxed):
    boxed.reading.choose(lung(boxed).finding_id)
    boxed.film.view.setFocus()
    QTest.keyClick(boxed.film.view, Qt.Key.Key_E)
    QTest.keyClick(boxed.film.view, Qt.Key.Key_Right)
    QTest.keyClick(boxed.film.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(boxed.film.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, boxed)
    assert lung(boxed).measurement.pack.box == (31, 50, 89, 160)
    QTest.keyClick(boxed.film.view, Qt.Key.Key_Escape)
    QTest.keyClick(boxed.film.view, Qt.Key.Key_Right)
    assert lung(boxed).measurement.pack.box == (31, 50, 89, 160)


def test_escape_gives_a_drag_up(qtbot, boxed):
    finding = lung(boxed)
    boxed.reading.choose(finding.finding_id)
    settle(qtbot, boxed)
    view = boxed.film.view
    mouse.press(view, mouse.at(view, (30, 40)))
    for step in range(1, 6):
        mouse.move(view, mouse.at(view, (30, 40)) - QPointF(3.0 * step, 0.0))
    assert boxed.film.pack_marks.finding(finding.finding_id).status is FindingStatus.EDITED  # a preview
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle(qtbot, boxed)
    assert lung(boxed) == finding
    assert boxed.film.pack_marks.finding(finding.finding_id) == finding


def test_grips_are_painted_and_a_box_turns_blue(qtbot, boxed):
    plain = shown_pixels(boxed)
    finding = lung(boxed)
    boxed.reading.choose(finding.finding_id)
    settle(qtbot, boxed)
    assert (shown_pixels(boxed) != plain).any(axis=2).sum() > 50
    pull(qtbot, boxed, (120, 120), (140, 120))
    boxed.reading.choose("")
    settle(qtbot, boxed)
    view = boxed.film.view
    along = np.linspace(0.2, 0.8, 30)
    places_on = [mouse.at(view, (140, 40 + 160 * share)) for share in along]
    pixels = shown_pixels(boxed)
    blue = [pixels[round(p.y()), max(round(p.x()) - 2, 0) : round(p.x()) + 3].tolist() for p in places_on]
    assert any(b > r + 60 and b > g for line in blue for r, g, b in line)


def test_a_label_chooses_its_finding_and_a_signed_box_stays(qtbot, boxed):
    boxed.film.view.repaint()
    labels = boxed.film.kit(boxed.film.workspace.active).packs.labels
    finding = lung(boxed, "left lung")
    mouse.click(boxed.film.view, labels[finding.finding_id].center())
    assert boxed.reading.chosen == finding.finding_id
    boxed.reading.accept_all()
    settle(qtbot, boxed)
    boxed.reading.sign("Dr. Reader")
    settle(qtbot, boxed)
    assert boxed.reading.locked, boxed.banner.words.text()
    boxed.reading.choose(finding.finding_id)
    settle(qtbot, boxed)
    pull(qtbot, boxed, (180, 40), (170, 50))
    assert lung(boxed, "left lung").measurement.pack.box == (180, 40, 100, 160)


def test_e_on_the_frame_says_what_to_correct(qtbot, boxed):
    boxed.reading.choose(frame(boxed).finding_id)
    boxed.film.view.setFocus()
    QTest.keyClick(boxed.film.view, Qt.Key.Key_E)
    assert "boxes of both lungs" in boxed.banner.words.text()


def test_another_class_is_chosen_from_the_packs_list(qtbot, read):
    finding = of_kind(read, MeasurementKind.CLASSIFICATION)
    first = finding.measurement.pack.classes[0]
    read.reading.choose(finding.finding_id)
    read.film.view.setFocus()
    QTest.keyClick(read.film.view, Qt.Key.Key_E)
    dialog = read.findChild(ClassDialog)
    assert dialog is not None
    assert dialog.list.count() == 3
    assert nameless(dialog) == tipless(dialog) == []
    wanted = finding.measurement.pack.classes[1]
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    settle(qtbot, read)
    after = read.reading.case.finding(finding.finding_id)
    assert after.status is FindingStatus.EDITED
    assert after.measurement.pack.name == wanted.title
    assert after.proposal == finding.proposal
    card = card_of(read, after)
    assert card._title.text().lower() == wanted.title.lower()
    assert "%" not in card._value.text()
    assert first.title in card._both.text().lower()
    assert f"{first.probability * 100:.1f} %" in card._both.text()
    assert card.bars.isVisible()  # what the model said stays to be seen
    texts = [s.text for _, s in read.reading.case.report.sentences if finding.finding_id in s.evidence]
    assert texts == [f"Diagnosis by the clinician: {wanted.title}."] * 2
    read.reading.undo()
    settle(qtbot, read)
    assert read.reading.case.finding(finding.finding_id) == finding


def test_no_threshold_applies_to_the_clinicians_class_and_maps_still_explain_the_models(qtbot, read):
    finding = of_kind(read, MeasurementKind.CLASSIFICATION)
    read.reading.choose_class(finding.finding_id, finding.measurement.pack.classes[1].label)
    read.pack_wiring.show_why(finding.finding_id)
    settle(qtbot, read)
    assert "no threshold applies" in read.why.point._none.text()
    assert read.why.map.of.count() >= 3
    assert not read.why.point.slider.isVisible()


def test_nothing_can_be_corrected_before_it_may_be_seen(qtbot, read):
    read.reading.set_choices({"reader_first": True})
    settle(qtbot, read)
    assert read.reading.waiting
    read.reading.choose_next()
    read.film.view.setFocus()
    QTest.keyClick(read.film.view, Qt.Key.Key_E)
    read.pack_wiring.edit_finding("F1")  # the key itself is off while no finding is listed
    assert read.findChild(ClassDialog) is None
    assert "hidden until" in read.banner.words.text()
