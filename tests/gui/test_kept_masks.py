"""Masks across restarts: shown, measured and corrected again, in pictures and volumes; undo, signature, damage."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.finding import FindingStatus
from app.core.measurement import MeasurementKind
from app.simulating.ct import CtRecipe
from app.storage.store import Store
from tests.gui import mouse
from tests.gui.conftest import open_ct, settle
from tests.gui.pack_desk import card_of, of_kind
from tests.gui.packs import picture

SHIPPED = ("ct-structures",)
"""The packs that these tests know, whatever else is shipped."""


@pytest.fixture
def desk(desk_with_packs):
    return desk_with_packs


def erase(qtbot, window, start=(80, 130), end=(150, 130), radius=12.0):
    window.segments._erase.click()
    window.segments.brush.set_radius(radius)
    view = window.film.view
    mouse.drag(view, mouse.at(view, start), mouse.at(view, end))
    qtbot.wait(800)
    settle(qtbot, window)
    window.segments.put_down()


def reopen(qtbot, window, case_id):
    """As after a restart: nothing of the sitting is left."""
    window.viewing.close_all()
    settle(qtbot, window)
    assert window.segments.model is None or not window.segments.model.segments
    window.reading.open_case(case_id)
    settle(qtbot, window)
    settle(qtbot, window)


def mask_now(window):
    model = window.segments.model
    return model.inside(1)()[0]


def test_a_corrected_mask_is_there_again_and_can_be_corrected_on(qtbot, read):
    lesion = of_kind(read, MeasurementKind.LESION)
    card_of(read, lesion)._edit.click()
    erase(qtbot, read)
    case, mask = read.reading.case, mask_now(read)
    assert case.masks[0].edited
    reopen(qtbot, read, case.case_id)
    assert read.reading.case.masks == case.masks
    assert np.array_equal(mask_now(read), mask)
    assert "corrected by hand" in " ".join(read.segments.model.marks)
    assert not read.segments.model.can_undo
    found = read.reading.predicted
    assert found.prediction.structures[0].mask.sum() > mask.sum()  # the model's own is kept beside it
    # Corrected on: measured from what was restored.
    before = read.reading.case.finding(lesion.finding_id).measurement.pack.quantity("area").value
    card_of(read, lesion)._edit.click()
    erase(qtbot, read, (150, 100), (150, 160), 8.0)
    after = read.reading.case.finding(lesion.finding_id)
    assert after.measurement.pack.quantity("area").value < before
    assert after.proposal == lesion.proposal
    assert read.reading._desk._store.verify().problems == ()


def test_undo_takes_the_mask_back_with_what_was_measured_on_it(qtbot, read):
    lesion, mask = of_kind(read, MeasurementKind.LESION), mask_now(read)
    card_of(read, lesion)._edit.click()
    erase(qtbot, read)
    edited = mask_now(read)
    assert edited.sum() < mask.sum()
    read.reading.undo()
    settle(qtbot, read)
    assert read.reading.case.finding(lesion.finding_id) == lesion
    assert np.array_equal(mask_now(read), mask)
    read.reading.redo()
    settle(qtbot, read)
    assert read.reading.case.finding(lesion.finding_id).status is FindingStatus.EDITED
    assert np.array_equal(mask_now(read), edited)


def test_a_signed_mask_is_shown_and_not_changed(qtbot, read):
    read.reading.accept_all()
    settle(qtbot, read)
    mask = mask_now(read)
    read.reading.sign("Dr. Reader")
    settle(qtbot, read)
    assert read.reading.locked, read.banner.words.text()
    read.segments.model.set_active(1)
    erase(qtbot, read)
    settle(qtbot, read)
    assert np.array_equal(mask_now(read), mask)
    assert "amendment" in read.banner.words.text()
    read.pack_wiring.edit_finding(of_kind(read, MeasurementKind.LESION).finding_id)
    assert read.tabs.currentWidget() is not read.segments


def test_a_damaged_mask_is_one_sentence_and_the_case_opens(qtbot, read, monkeypatch):
    case = read.reading.case
    monkeypatch.setattr(Store, "mask", lambda *_: b"PLMB1 damaged")
    reopen(qtbot, read, case.case_id)
    assert read.reading.case.findings == case.findings
    assert "mask" in read.banner.words.text()
    assert "damaged" in read.banner.words.text()


def test_a_quick_look_corrects_and_takes_back_without_keeping(qtbot, window, tmp_path, desk):
    window.actions_by_key["quick_look"].setChecked(True)
    window.viewing.open_places([picture(tmp_path / "spot.png")])
    settle(qtbot, window)
    mask = mask_now(window)
    card_of(window, of_kind(window, MeasurementKind.LESION))._edit.click()
    erase(qtbot, window)
    window.reading.undo()
    settle(qtbot, window)
    assert np.array_equal(mask_now(window), mask)
    assert desk.list_cases() == ()


def test_maps_that_are_not_kept_are_made_again(qtbot, read):
    box = read.why.map

    def shown(kind):
        read.pack_wiring.show_why(of_kind(read, MeasurementKind.LESION).finding_id)
        box.choose("lesion")
        box.kind.setCurrentIndex(box.kind.findData(kind))
        box.kind.activated.emit(box.kind.currentIndex())
        box.show_map.setChecked(True)
        settle(qtbot, read)
        return read.film.pack_marks.map.values

    before = {kind: shown(kind) for kind in ("probability", "uncertainty")}
    case = read.reading.case
    reopen(qtbot, read, case.case_id)
    assert not box.show_map.isChecked()
    for kind, values in before.items():
        assert np.array_equal(shown(kind), values), kind
    assert read.reading.case == case  # looking changes nothing


def test_maps_of_a_pack_that_has_changed_are_refused(qtbot, read):
    case = read.reading.case
    made = case.model.provenance
    read.reading._change(replace(case, model=replace(case.model, provenance=replace(made, sha256="0" * 64))), "Read")
    settle(qtbot, read)
    reopen(qtbot, read, case.case_id)
    read.pack_wiring.show_why(of_kind(read, MeasurementKind.LESION).finding_id)
    read.why.map.choose("lesion")
    read.why.map.show_map.setChecked(True)
    settle(qtbot, read)
    assert "has changed since it read this" in read.banner.words.text()
    assert not read.why.map.show_map.isChecked()
    assert read.film.pack_marks.map is None


def test_structures_of_a_volume_are_there_again_and_their_evidence_is_shown(qtbot, window, tmp_path):
    open_ct(qtbot, window, tmp_path / "ct", CtRecipe(slices=40, side=96, spacing_mm=3.8, slice_mm=8.0))
    window.reading.analyze()
    settle(qtbot, window)
    window.reading.accept_all()
    settle(qtbot, window)
    case = window.reading.case
    before = [window.segments.model.inside(n)() for n in (1, 2, 3, 4)]
    reopen(qtbot, window, case.case_id)
    window.film.workspace.set_layout(1, 1)
    settle(qtbot, window)
    model = window.segments.model
    assert model is not None
    assert [model.segment(n).label for n in (1, 2, 3, 4)] == [f.measurement.pack.name for f in case.findings]
    for number, mask in enumerate(before, start=1):
        assert np.array_equal(model.inside(number)(), mask)
    # A click on a sentence's evidence goes to the slice with the most of it, and chooses the structure.
    viewport = window.film.workspace.active
    viewport.go(0)
    settle(qtbot, window)
    lungs = next(f for f in case.findings if "lung" in f.measurement.pack.name.lower())
    window.report.chosen.emit(lungs.finding_id)
    settle(qtbot, window)
    number = next(s.number for s in model.segments if s.label == lungs.measurement.pack.name)
    assert model.active == number
    counts = before[number - 1].sum(axis=(1, 2))
    assert counts[window.film.workspace.active.index] == counts.max()
    read_back = window.why.map
    window.pack_wiring.show_why()
    assert "several times its memory" in read_back._none.text()
    assert not read_back.of.count()
