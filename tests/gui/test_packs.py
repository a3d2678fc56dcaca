"""Packs in the window: choosing, reading, forcing, what is shown of a result, and why; real packs and engine."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.anatomy import Side
from app.core.finding import Finding, FindingStatus
from app.core.measurement import ClassScore, Measurement, MeasurementKind, PackConstruction, Quantity, Unit
from app.core.prediction import Box, NamedPoint, PredictedValue, Prediction, Score
from app.measuring.packs import measure_prediction
from app.simulating.ct import CtRecipe
from app.ui.card_dialog import CardDialog
from app.ui.evaluation_dialog import EvaluationDialog
from app.ui.force_dialog import ForceDialog
from app.ui.score_bars import score_rows
from app.workflow import places
from app.workflow.settings import load_settings
from tests.gui import mouse
from tests.gui.conftest import open_ct, settle
from tests.gui.pack_desk import card_of, of_kind, shown_pixels
from tests.gui.packs import CALIBRATION, write_pack
from tests.gui.test_accessibility import nameless, tipless, unseen_focus

SHIPPED = ("spine-frontal", "ct-structures")
"""The packs that these tests know, whatever else is shipped."""


@pytest.fixture
def desk(desk_with_packs):
    return desk_with_packs


def colour_at(window, point):
    at = mouse.at(window.film.view, point)
    return shown_pixels(window)[round(at.y()), round(at.x())]


def test_the_pack_that_fits_reads_a_picture_as_it_is_opened(read):
    case = read.reading.case
    assert case.model.provenance.maker == "tiny-skin"
    assert {f.measurement.kind for f in case.findings} >= {MeasurementKind.CLASSIFICATION, MeasurementKind.LESION}
    assert not read.banner.isVisible()


def test_classes_are_bars_with_calibrated_probabilities(read):
    finding = of_kind(read, MeasurementKind.CLASSIFICATION)
    bars = card_of(read, finding).bars
    assert bars.isVisible()
    assert [row.title for row in bars.rows] == [c.title for c in finding.measurement.pack.classes[:3]]
    assert bars.rows[0].probability == pytest.approx(finding.measurement.value)
    assert f"{finding.measurement.value * 100:.1f} %" in bars.accessibleDescription()
    assert card_of(read, finding)._value.text() == f"{finding.measurement.value * 100:.1f} %"


def test_scores_that_are_not_calibrated_are_an_order_without_numbers(qtbot, window, own_home, spot):
    uncalibrated = CALIBRATION | {"probabilities": {"calibrated": False}}
    write_pack(
        places.dropped_packs(), name="other", calibration=uncalibrated, edit=lambda t: t.replace("tiny-skin", "o2")
    )
    window.viewing.open_places([spot])
    settle(qtbot, window)
    assert "2 packs" not in window.banner.words.text()  # nobody asked yet
    window.reading.analyze("o2")
    settle(qtbot, window)
    finding = of_kind(window, MeasurementKind.CLASSIFICATION)
    card = card_of(window, finding)
    words = "\n".join([card._value.text(), card._sure.text(), card.bars.accessibleDescription(), card.toolTip()])
    assert "%" not in words
    assert "order only" in card._sure.text()
    assert card.bars.rows[0].probability is None


def test_several_packs_that_fit_are_a_choice_and_not_a_guess(qtbot, window, own_home, spot):
    write_pack(places.dropped_packs(), name="other", edit=lambda text: text.replace("tiny-skin", "o2"))
    window.viewing.open_places([spot])
    settle(qtbot, window)
    assert window.reading.case.model is None
    assert "o2" in window.findings._empty.text()
    window.findings._choose.click()
    settle(qtbot, window)
    assert window.tabs.currentWidget() is window.pack
    window.pack.choose("o2")
    window.pack.read.click()
    settle(qtbot, window)
    assert window.reading.case.model.provenance.maker == "o2"


def test_a_taxonomy_is_shown_level_by_level():
    names = ("benign", "malignant", "naevus", "wart", "melanoma", "carcinoma")
    parents = {"naevus": "benign", "wart": "benign", "melanoma": "malignant", "carcinoma": "malignant"}
    shares = dict(zip(names, (0.3, 0.7, 0.2, 0.1, 0.5, 0.2), strict=True))
    classes = [ClassScore(name, name, share, calibrated=True) for name, share in shares.items()]
    classes.sort(key=lambda found: -found.probability)
    scores = [Score(name, shares[name], calibrated=True, parent=parents.get(name, "")) for name in names]
    rows = [(row.depth, row.title) for row in score_rows(classes, scores)]
    assert rows == [(0, "malignant"), (1, "melanoma"), (1, "carcinoma"), (0, "benign")]


def test_the_mask_lies_on_its_pixels_and_can_be_hidden(qtbot, read):
    inside, outside = (150, 165), (20, 240)
    with_mask = colour_at(read, inside)
    plain = colour_at(read, outside)
    model = read.segments.model
    assert [segment.label for segment in model.segments] == ["skin lesion"]
    assert not np.array_equal(with_mask, (120, 30, 60))
    assert tuple(plain) == (235, 150, 110)
    number = model.segments[0].number
    look = model.look(number)
    model.set_looks({number: type(look)(visible=False, colour=look.colour)})
    assert tuple(colour_at(read, inside)) == (120, 30, 60)
    assert read.tabs.currentWidget() is read.findings  # the reader stays where they were


def test_a_finding_is_drawn_named_and_selected_by_its_label(qtbot, read):
    lesion = of_kind(read, MeasurementKind.LESION)
    read.film.view.repaint()
    box = read.film.kit(read.film.workspace.active).packs.labels[lesion.finding_id]
    mouse.click(read.film.view, box.center())
    assert read.reading.chosen == lesion.finding_id
    assert card_of(read, lesion).property("chosen")


def test_marks_are_shown_and_hidden_with_all_others(read):
    before = shown_pixels(read)
    QTest.keyClick(read.film.view, Qt.Key.Key_Space)
    hidden = shown_pixels(read)
    assert (before != hidden).any(axis=2).sum() > 500
    assert tuple(colour_at(read, (150, 130))) == (120, 30, 60)
    QTest.keyClick(read.film.view, Qt.Key.Key_Space)
    assert np.array_equal(shown_pixels(read), before)


def test_keys_decide_a_packs_findings_too(read):
    first = read.reading.case.findings[0].finding_id
    QTest.keyClick(read.film.view, Qt.Key.Key_A)
    assert read.reading.case.finding(first).status is FindingStatus.ACCEPTED
    assert read.reading.chosen != first


def test_the_list_says_which_pack_fits_and_why_others_do_not(qtbot, read):
    read.pack_wiring.show_packs()
    settle(qtbot, read)
    rows = [read.pack.list.item(index).text() for index in range(read.pack.list.count())]
    assert rows[0].splitlines() == ["The one that fits", "Coloured spots"]
    assert next(row for row in rows[1:] if row.startswith("Coloured spots")).endswith("fits")
    spine = next(row for row in rows if row.startswith("Vertebrae"))
    assert "260 rows" in spine
    read.pack.choose("spine-frontal")
    assert read.pack.force.isVisible()
    assert not read.pack.read.isVisible()
    assert "260 rows" in read.pack._why.text()


def test_a_refused_picture_is_read_after_asking_once_and_says_so_ever_after(qtbot, window, tmp_path):
    grey = tmp_path / "grey.png"
    Image.fromarray(np.random.default_rng(3).integers(0, 255, (200, 220)).astype(np.uint8)).save(grey)
    window.viewing.open_places([grey])
    settle(qtbot, window)
    assert window.reading.case.model is None
    window.pack_wiring.show_packs()
    settle(qtbot, window)
    window.pack.choose("tiny-skin")
    window.pack.force.click()
    dialog = window.findChild(ForceDialog)
    assert "not a colour" in dialog.reasons.text()
    assert window.reading.case.model is None  # not before the answer
    dialog.accept()
    settle(qtbot, window)
    forced = window.reading.case.model.forced
    assert any("colour" in reason for reason in forced)
    assert window.film.scope.isVisible()
    assert all(reason in window.film.scope.words.text() for reason in forced)
    report = " ".join(s.text for section in window.reading.case.report.sections for s in section.sentences)
    assert forced[0] in report
    window.viewing.close_all()
    assert not window.film.scope.isVisible()


def test_a_pack_is_added_and_removed_and_a_broken_one_says_why(qtbot, window, tmp_path):
    settle(qtbot, window)
    folder = write_pack(tmp_path / "incoming", edit=lambda text: text.replace("tiny-skin", "added"), name="added")
    window.pack_wiring.packs.add(folder)
    settle(qtbot, window)
    window.pack.choose("added")
    assert window.pack.chosen == "added"
    assert window.pack._remove.isEnabled()
    window.pack._remove.click()
    settle(qtbot, window)
    window.pack.choose("added")
    assert window.pack.chosen != "added"
    bad = write_pack(
        places.dropped_packs(), name="bad", edit=lambda text: text.replace('task = "classification"', 'task = "guess"')
    )
    window.pack_wiring.packs.refresh_facts()
    settle(qtbot, window)
    window.pack.choose(bad.name)
    assert "guess" in window.pack._why.text()
    assert not window.pack.read.isEnabled()
    window.pack.choose("spine-frontal")
    assert not window.pack._remove.isEnabled()  # shipped


def test_a_damaged_pack_that_is_added_is_one_sentence(qtbot, window, tmp_path):
    folder = write_pack(tmp_path / "incoming", edit=lambda text: text.replace("tiny-skin", "hurt"), name="hurt")
    (folder / "kind.onnx").write_bytes(b"not a network")
    window.pack_wiring.packs.add(folder)
    settle(qtbot, window)
    assert window.banner.isVisible()
    assert "kind.onnx" in window.banner.words.text()


def test_the_card_can_be_read(qtbot, read):
    read.pack.choose("tiny-skin")
    read.pack._card.click()
    dialog = read.findChild(CardDialog)
    assert "For tests only." in dialog.card.toPlainText()
    assert not nameless(dialog)
    assert not tipless(dialog)
    dialog.close()


def test_the_device_is_shown_with_its_reason_and_chosen(qtbot, read, desk, monkeypatch):
    assert "CPU" in read.pack._device_words.text()
    made_at = read.reading.case.model.provenance.made_at
    monkeypatch.setattr("app.workflow.pack_reading.utc_now", lambda: made_at)  # both readings end in the same second
    index = read.pack._device.findData("cuda")
    read.pack._device.setCurrentIndex(index)
    read.pack._device.activated.emit(index)
    settle(qtbot, read)
    assert desk.settings.device == "cuda"
    assert load_settings().device == "cuda"
    read.reading.analyze()
    settle(qtbot, read)
    words = read.pack._device_words.text()
    assert "CUDA" in words or "No usable NVIDIA" in words  # it runs there, or the words say why it does not
    desk.choose_for_now(device="cpu")


def test_cancelling_a_reading_leaves_the_case_as_it_was(qtbot, read):
    before = read.reading.case
    read.reading.analyze()
    read.reading.cancel_work()
    settle(qtbot, read)
    assert read.reading.case.findings == before.findings
    assert "Cancelled" in read.banner.words.text()


def test_every_control_is_named_and_reached(qtbot, read):
    for panel in (read.pack, read.why, read.findings):
        read.tabs.setCurrentWidget(panel)
        settle(qtbot, read)
        assert not nameless(panel)
        assert not tipless(panel)
        assert not unseen_focus(panel)


def test_forcing_is_asked_with_the_careful_answer_ready(qtbot, qapp):
    dialog = ForceDialog("A pack", ("it is too small", "it is a hand"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.reasons.text().count("\n") == 1
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == 0
    assert not nameless(dialog)
    assert not tipless(dialog)


def test_a_corrected_mask_is_measured_again_and_undo_takes_it_back(qtbot, read):
    lesion = of_kind(read, MeasurementKind.LESION)
    before = lesion.measurement.pack.quantity("area").value
    card_of(read, lesion)._edit.click()
    assert read.tabs.currentWidget() is read.segments
    read.segments._erase.click()
    read.segments.brush.set_radius(12.0)
    view = read.film.view
    mouse.drag(view, mouse.at(view, (80, 130)), mouse.at(view, (150, 130)))
    qtbot.wait(800)
    settle(qtbot, read)
    after = read.reading.case.finding(lesion.finding_id)
    assert after.status is FindingStatus.EDITED
    assert 0.5 * before < after.measurement.pack.quantity("area").value < 0.95 * before
    assert after.proposal == lesion.proposal  # what the model said is kept
    classes = of_kind(read, MeasurementKind.CLASSIFICATION)
    assert classes.status is FindingStatus.PROPOSED
    assert not read.reading.predicted.structures[0].mask[130, 100]  # kept for when the case is shown again
    read.segments.undo()
    qtbot.wait(800)
    settle(qtbot, read)
    assert read.reading.case.finding(lesion.finding_id) == lesion


def test_what_is_undone_or_to_be_hidden_is_taken_off_the_image(qtbot, read):
    assert read.segments.model is not None
    shown = shown_pixels(read)
    read.reading.set_choices({"reader_first": True})
    settle(qtbot, read)
    assert read.segments.model is None
    assert tuple(colour_at(read, (150, 165))) == (120, 30, 60)
    read.reading.write_impression("A dark spot.")
    settle(qtbot, read)
    assert read.segments.model is not None
    assert np.array_equal(shown_pixels(read), shown)
    read.reading.undo()
    settle(qtbot, read)
    assert read.reading.case.model is None
    assert read.segments.model is None
    assert tuple(colour_at(read, (150, 165))) == (120, 30, 60)


def test_e_says_what_cannot_be_drawn(qtbot, read):
    case = read.reading.case
    age = Measurement(
        MeasurementKind.ESTIMATE,
        12.3,
        Unit.OTHER,
        "bone age",
        pack=PackConstruction(
            "bone age", case.main_image, (Quantity("bone age", 12.3, Unit.OTHER),), unit_words="years"
        ),
    )
    estimate = Finding("F9", FindingStatus.PROPOSED, age, None, case.model.provenance)
    read.reading._change(replace(case, findings=(*case.findings, estimate)), "Read")
    read.reading.choose("F9")
    QTest.keyClick(read.film.view, Qt.Key.Key_E)
    assert "accept it, or reject it" in read.banner.words.text()
    assert not read.reading.editing


@pytest.fixture
def ct(qtbot, window, tmp_path):
    """The window with a small simulated CT in one viewport."""
    return open_ct(qtbot, window, tmp_path / "ct", CtRecipe(slices=40, side=96, spacing_mm=3.8, slice_mm=8.0))


def test_a_volume_is_read_when_asked_and_its_structures_are_segments(qtbot, ct):
    assert ct.reading.case.model is None  # a whole study is not read unasked
    assert ct.findings._analyze.isVisible()
    ct.findings._analyze.click()
    settle(qtbot, ct)
    assert ct.reading.case.model is not None, ct.banner.words.text()
    assert ct.reading.case.model.provenance.maker == "ct-structures"
    model = ct.segments.model
    names = [f.measurement.pack.name for f in ct.reading.case.findings]
    assert [segment.label for segment in model.segments] == names
    assert len(names) == 4
    assert model.look(1).outline  # the body covers all the others
    assert not model.look(2).outline
    lungs = next(f for f in ct.reading.case.findings if "lung" in f.measurement.pack.name.lower())
    counted = model.size(2)
    assert counted.ml == pytest.approx(lungs.measurement.value, rel=0.01)
    assert lungs.measurement.value > 500.0
    plain = shown_pixels(ct)
    QTest.keyClick(ct.film.view, Qt.Key.Key_Space)
    assert (shown_pixels(ct) != plain).any(axis=2).sum() > 500


def test_the_structures_of_a_volume_are_in_its_planes_too(qtbot, ct):
    ct.reading.analyze()
    settle(qtbot, ct)
    ct.viewing.planes.toggle()
    settle(qtbot, ct)
    for viewport in ct.viewing.planes.mpr.views.values():
        section = ct.film.kit(viewport).segments.layer.section()
        assert section is not None
        assert any(section.labels(layer).any() for layer in ct.segments.model.labels.layers)


def test_a_pack_for_films_does_not_fit_a_volume(qtbot, ct):
    ct.pack_wiring.show_packs()
    settle(qtbot, ct)
    ct.pack.choose("spine-frontal")
    assert "volume" in ct.pack._why.text()
    ct.pack.choose("ct-structures")
    assert ct.pack.read.isVisible()


def test_an_evaluation_is_opened_for_the_chosen_pack(qtbot, read):
    read.pack.choose("tiny-skin")
    read.pack._evaluate.click()
    settle(qtbot, read)
    dialog = read.findChild(EvaluationDialog)
    assert "Coloured spots" in dialog.pack.currentText() or "tiny-skin" in dialog.pack.currentText()
    dialog.close()


def test_boxes_lines_landmarks_and_intervals(qtbot, read):
    """What other tasks give, through the real measurements."""
    case, image = read.reading.case, read.reading.film.image
    found = Prediction(
        boxes=(Box("right lung", 20, 30, 100, 180, 0.9), Box("left lung", 180, 30, 100, 180, 0.8)),
        values=(PredictedValue("bone age", 12.3, "years", 10.9, 13.8, 0.9),),
    )
    measured = measure_prediction(
        found,
        measures=("cardiothoracic-frame",),
        titles={},
        codes={},
        image=case.main_image,
        spacing=None,
        spacing_reason=image.spacing_reason,
        geometry=None,
        operating_points=(),
        image_left_is=Side.RIGHT,
        pixels=image.values,
    )
    findings = tuple(
        Finding(f"F{number}", FindingStatus.PROPOSED, each, None, case.model.provenance)
        for number, each in enumerate(measured, start=1)
    )
    read.reading._change(replace(case, findings=findings, report=None), "Read")
    read.film.pack_marks.show_points((NamedPoint("carina", "carina", 150.0, 60.0, 0.8),), case.main_image)
    settle(qtbot, read)
    read.film.view.repaint()
    labels = read.film.kit(read.film.workspace.active).packs.labels
    by_name = {f.measurement.pack.name: f.finding_id for f in findings}
    assert {by_name["right lung"], by_name["left lung"]} <= labels.keys()
    boxes = list(labels.values())
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    age = next(f for f in findings if f.measurement.kind is MeasurementKind.ESTIMATE)
    card = card_of(read, age)
    assert card._value.text() == "12.3 years"
    assert card._sure.text() == "10.9 to 13.8 years"
    assert "90 % interval" in card._sure.toolTip()
    assert not card._why.isVisible()
    box_card = next(card for card in read.findings.cards if card.finding_id == by_name["right lung"])
    assert not box_card.bars.isVisible()  # a box's score is no probability
    before = shown_pixels(read)
    read.film.pack_marks.show_points((), None)
    assert (shown_pixels(read) != before).any(axis=2).sum() > 20
