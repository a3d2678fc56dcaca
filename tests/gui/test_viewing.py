"""Folders, archives and discs in the real window: what is shown, whose it is, and what is kept."""

import zipfile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.annotation import AnnotationKind
from app.core.instance import ObjectKind
from app.simulating.ct import CtRecipe, simulate_ct
from app.simulating.ct_dicom import write_ct, write_ct_segmentation
from app.simulating.dicom import FictitiousPatient
from app.volumes.orientation import Orientation
from tests.gui.conftest import settle

SMALL = CtRecipe(slices=24, side=64, spacing_mm=5.8, slice_mm=14.0)
OTHER = FictitiousPatient("Other^Patient", "SIMULATED-0009", "19800101", "O", "20260202")


@pytest.fixture(scope="module")
def ct_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ct")
    volume = simulate_ct(SMALL)
    write_ct(volume, folder / "ct")
    write_ct_segmentation(volume, folder / "structures.dcm")
    return folder


@pytest.fixture(scope="module")
def other_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("other")
    write_ct(simulate_ct(CtRecipe(seed=9, slices=12, side=64, spacing_mm=5.8, slice_mm=20.0)), folder / "ct", OTHER)
    return folder


def open_places(qtbot, window, *paths):
    window.viewing.open_places(list(paths))
    settle(qtbot, window)


def series_of(window, kind):
    return next(series for series in window.browser.series() if series.kind is kind)


def draw_length(qtbot, window):
    window.film.choose_kind(AnnotationKind.LENGTH)
    view = window.film.view
    middle = QPoint(view.width() // 2, view.height() // 2)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle - QPoint(60, 20))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 30))
    settle(qtbot, window)


def names_on_screen(window):
    return {viewport.text.identity[0] for viewport in window.film.workspace.viewports if viewport.text.identity}


def test_a_folder_is_listed_and_its_series_shown_by_position(qtbot, window, ct_folder):
    open_places(qtbot, window, ct_folder)
    assert {series.kind for series in window.browser.series()} == {ObjectKind.IMAGE, ObjectKind.SEGMENTATION}
    active = window.film.workspace.active
    assert active.stack.count == 24
    heights = [active.stack.plane(index).origin[2] for index in range(24)]
    assert heights == sorted(heights)
    assert active.image.unit == "HU"
    assert names_on_screen(window) == {"Simulated Ct"}
    assert not window.banner.isVisible()


def test_nothing_is_kept_of_a_study_before_something_is_done_with_it(qtbot, window, desk, ct_folder):
    open_places(qtbot, window, ct_folder)
    assert window.reading.case.whole_study
    assert desk.list_cases() == ()
    draw_length(qtbot, window)
    assert len(desk.list_cases()) == 1


def test_a_mark_becomes_a_finding_with_its_scale_and_is_there_again(qtbot, window, desk, ct_folder, other_folder):
    open_places(qtbot, window, ct_folder)
    window.film.workspace.set_layout(1, 1)
    draw_length(qtbot, window)
    mark = window.reading.case.annotations[0]
    assert mark.image == window.film.workspace.active.key
    window.actions_by_key["use_mark"].trigger()
    finding = window.reading.case.findings[0]
    assert finding.measurement.hand.scale == "patient plane"
    assert "mm" in window.findings.cards[0]._value.text()
    text = " ".join(sentence.text for section in window.reading.case.report.sections for sentence in section.sentences)
    assert f"{finding.measurement.value:.1f} mm" in text
    settle(qtbot, window)
    kept = desk.list_cases()[0].case_id
    open_places(qtbot, window, other_folder)
    assert window.reading.case.annotations == ()
    window.reading.open_case(kept)
    settle(qtbot, window)
    assert window.reading.case.annotations == (mark,)
    assert names_on_screen(window) == {"Simulated Ct"}


def test_another_patient_takes_every_viewport(qtbot, window, ct_folder, other_folder):
    open_places(qtbot, window, ct_folder)
    window.film.workspace.set_layout(2, 2)
    series = series_of(window, ObjectKind.IMAGE)
    for viewport in window.film.workspace.viewports:
        window.viewing.open_series(series, viewport)
    settle(qtbot, window)
    open_places(qtbot, window, other_folder)
    assert names_on_screen(window) == {"Other Patient"}
    assert window.reading.case.study.patient.patient_id == "SIMULATED-0009"


def test_beside_what_is_open_both_patients_are_listed_apart(qtbot, window, ct_folder, other_folder):
    open_places(qtbot, window, ct_folder)
    window.viewing.open_places([other_folder], also=True)
    settle(qtbot, window)
    assert [entry.patient.patient_id for entry in window.browser.listing.patients] == [
        "SIMULATED-0002",
        "SIMULATED-0009",
    ]


def test_marks_are_drawn_on_the_case_of_the_active_viewport_alone(qtbot, window, ct_folder, other_folder):
    open_places(qtbot, window, ct_folder)
    window.viewing.open_places([other_folder], also=True)
    settle(qtbot, window)
    window.film.workspace.set_layout(1, 2)
    first, second = window.film.workspace.viewports
    both = [series for series in window.browser.series() if series.kind is ObjectKind.IMAGE]
    for viewport, series in ((first, both[0]), (second, both[1])):
        window.viewing.open_series(series, viewport)
        settle(qtbot, window)
    for viewport, number in ((first, "SIMULATED-0002"), (second, "SIMULATED-0009")):
        window.film.workspace.set_active(viewport)
        settle(qtbot, window)
        assert window.reading.case.study.patient.patient_id == number
        assert viewport.text.identity[1].startswith(f"ID {number}")
        other = second if viewport is first else first
        assert window.film.kit(other).hand.model.locked
        assert not window.film.kit(viewport).hand.model.locked


def test_a_quick_look_keeps_nothing(qtbot, window, desk, ct_folder, film_file):
    window.actions_by_key["quick_look"].setChecked(True)
    for place in (ct_folder, film_file):
        open_places(qtbot, window, place)
        assert window.film.workspace.active.stack is not None
        draw_length(qtbot, window)
    assert desk.list_cases() == ()
    assert desk.settings.places == ()
    assert desk.settings.shown == ""
    assert "nothing is kept" in window.windowTitle()


def test_an_archive_is_shown_like_its_folder(qtbot, window, ct_folder, tmp_path):
    packed = tmp_path / "study.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in (ct_folder / "ct").iterdir():
            archive.write(file, f"deep/{file.name}")
    open_places(qtbot, window, packed)
    assert window.film.workspace.active.stack.count == 24
    assert window.film.workspace.active.image is not None


def test_segments_lie_on_their_series_in_slices_and_planes(qtbot, window, ct_folder):
    open_places(qtbot, window, ct_folder)
    window.film.workspace.set_layout(1, 1)
    window.viewing.open_series(series_of(window, ObjectKind.SEGMENTATION))
    settle(qtbot, window)
    assert window.tabs.currentWidget() is window.segments
    labels = [segment.label for segment in window.segments.model.segments]
    assert "Liver" in labels
    active = window.film.workspace.active
    assert window.film.kit(active).segments.layer.section() is not None
    window.actions_by_key["planes"].trigger()
    settle(qtbot, window)
    assert window.viewing.planes.mpr is not None
    shown = [viewport for viewport in window.film.workspace.viewports if viewport.stack is not None]
    assert len(shown) == 3
    assert all(window.film.kit(viewport).segments.layer.section() is not None for viewport in shown)
    window.actions_by_key["planes"].trigger()
    settle(qtbot, window)
    assert window.viewing.planes.mpr is None
    assert window.film.workspace.active.stack.count == 24


def test_a_key_image_has_its_star_and_goes_with_the_case(qtbot, window, ct_folder):
    open_places(qtbot, window, ct_folder)
    window.film.workspace.set_layout(1, 1)
    active = window.film.workspace.active
    window.actions_by_key["key_image"].trigger()
    assert window.reading.case.key_images == (active.key,)
    assert active.text.key_image
    window.reading.undo()
    assert window.reading.case.key_images == ()


def test_a_film_among_others_is_read_with_its_own_case(qtbot, window, desk, ct_folder, film_file, tmp_path):
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "film.dcm").write_bytes(film_file.read_bytes())
    open_places(qtbot, window, folder)
    assert window.reading.case.findings
    assert not window.reading.case.whole_study


def test_closing_the_window_while_it_loads_ends_at_once(qtbot, window, ct_folder):
    window.viewing.open_places([ct_folder])
    QApplication.processEvents()


def test_a_listing_can_be_cancelled(qtbot, window, tmp_path):
    for number in range(3000):
        (tmp_path / f"{number:05}.txt").write_text("no image")
    window.viewing.open_places([tmp_path])
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert window.background.idle


def test_the_simulated_ct_is_made_once_and_shown(qtbot, window, monkeypatch, ct_folder):
    monkeypatch.setattr("app.workflow.sample.sample_ct_folder", lambda: ct_folder)
    window.actions_by_key["sample_ct"].trigger()
    settle(qtbot, window)
    assert window.film.workspace.active.stack.count == 24


def test_a_report_has_the_pictures_of_images_that_are_not_on_screen(qtbot, window, desk, ct_folder, tmp_path):
    open_places(qtbot, window, ct_folder)
    window.film.workspace.set_layout(1, 1)
    active = window.film.workspace.active
    active.go(5)
    settle(qtbot, window)
    draw_length(qtbot, window)
    window.actions_by_key["use_mark"].trigger()
    settle(qtbot, window)
    kept = desk.list_cases()[0].case_id
    mark = window.reading.case.annotations[0]
    window.viewing.close_all()
    settle(qtbot, window)
    window.reading.open_case(kept)
    settle(qtbot, window)
    window.viewing.stacks.clear()
    assert window.viewing.pictures([mark.image])[mark.image].words == "series 1, image 6"
    window.reading.export_pdf(tmp_path / "report.pdf")
    settle(qtbot, window)
    assert (tmp_path / "report.pdf").stat().st_size > 20_000


def test_a_finding_shows_the_image_it_was_drawn_on(qtbot, window, ct_folder):
    open_places(qtbot, window, ct_folder)
    window.film.workspace.set_layout(1, 1)
    active = window.film.workspace.active
    active.go(5)
    settle(qtbot, window)
    draw_length(qtbot, window)
    window.actions_by_key["use_mark"].trigger()
    active.go(20)
    settle(qtbot, window)
    window.findings.chosen.emit("F1")
    settle(qtbot, window)
    assert active.index == 5


def test_turned_planes_are_straightened_and_their_crosshair_hidden_by_commands(qtbot, window, ct_folder):
    open_places(qtbot, window, ct_folder)
    window.actions_by_key["planes"].trigger()
    settle(qtbot, window)
    mpr = window.viewing.planes.mpr
    mpr.rotate(Orientation.AXIAL, 20.0)
    settle(qtbot, window)
    coronal = mpr.views[Orientation.CORONAL]
    assert "interpolated" in coronal.image.marks
    window.actions_by_key["straighten"].trigger()
    settle(qtbot, window)
    assert "interpolated" not in coronal.image.marks
    window.actions_by_key["crosshair"].trigger()
    assert not mpr.crosshair_visible
    window.actions_by_key["crosshair"].trigger()
    assert mpr.crosshair_visible
