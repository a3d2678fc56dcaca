"""Reader first: nothing of the model's is seen anywhere before the impression is written; both are kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QTextEdit, QTreeView

from app.core.finding import FindingStatus
from tests.gui.conftest import settle


def everything_said(window):
    """All text that stands anywhere in the window, shown or not, with tooltips and names for screen readers."""
    said = [window.windowTitle()]
    for child in window.findChildren(QLabel):
        said += [child.text(), child.toolTip()]
    for child in window.findChildren(QTextEdit):
        said.append(child.toPlainText())
    for child in window.findChildren(QListWidget):
        items = [child.item(index) for index in range(child.count())]
        said += [str(item.data(role)) for item in items for role in (*range(16), *range(256, 262))]
    for view in window.findChildren(QTreeView):
        model = view.model()
        said += [str(model.index(row, 0).data()) for row in range(model.rowCount())] if model is not None else []
    said += [child.accessibleName() + child.accessibleDescription() for child in window.findChildren(QLabel)]
    said += [action.text() for action in window.findChildren(QAction)]
    return "\n".join(said)


@pytest.fixture
def waiting(qtbot, window, desk, film_file):
    window.reading.set_choices({"reader_first": True})
    window.viewing.open_places([film_file])
    settle(qtbot, window)
    qtbot.wait(400)  # the worklist follows
    settle(qtbot, window)
    assert window.reading.case.findings  # the model has read it
    return window


def numbers_of(window):
    return [f"{f.measurement.value:.1f}" for f in window.reading.case.findings]


def test_nothing_of_the_model_is_said_or_drawn(qtbot, waiting):
    for index in range(waiting.tabs.count()):
        waiting.tabs.setCurrentIndex(index)
        settle(qtbot, waiting)
    said = everything_said(waiting)
    assert not [number for number in numbers_of(waiting) if number in said]
    assert "convex" not in said
    assert not waiting.film.marks.vertebrae
    assert not waiting.film.marks.findings
    assert not waiting.film.pack_marks.findings
    assert not waiting.findings.cards
    assert not waiting.report.sections
    assert waiting.reading.predicted is None


def test_the_worklist_keeps_it_too(qtbot, waiting, desk):
    summaries = [case.summary for case in desk.list_cases()]
    assert any(summaries)
    said = everything_said(waiting.worklist)
    assert not [summary for summary in summaries if summary and summary in said]
    assert "impression first" in said


def test_keys_and_commands_decide_nothing_unseen(qtbot, waiting):
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_N, Qt.Key.Key_E):
        QTest.keyClick(waiting.film.view, key)
    QTest.keyClick(waiting.film.view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    waiting.reading.accept()
    waiting.reading.toggle_editing()
    waiting.reading.draft()
    waiting.ask_sign()
    assert all(f.status is FindingStatus.PROPOSED for f in waiting.reading.case.findings)
    assert not waiting.reading.chosen
    assert waiting.reading._drafting is None
    assert "impression" in waiting.banner.words.text()
    waiting.ask_export()
    assert "no report to export" in waiting.banner.words.text()


def test_the_impression_shows_the_marks_and_both_are_kept(qtbot, waiting, desk):
    panel = waiting.findings.impression
    assert panel.isVisible()
    assert not panel.show_marks.isEnabled()
    panel.text.setPlainText("A right thoracic curve.")
    panel.show_marks.click()
    settle(qtbot, waiting)
    assert len(waiting.findings.cards) == len(waiting.reading.case.findings)
    assert waiting.film.marks.vertebrae
    stored = desk.case(waiting.reading.case.case_id)
    assert stored.first_impression.text == "A right thoracic curve."
    assert stored.first_impression.by == "Dr. Reader"
    assert stored.findings
    assert "A right thoracic curve." in panel._kept.text()
    assert not panel.text.isVisible()


def test_undo_never_takes_the_impression_back(qtbot, waiting):
    waiting.reading.write_impression("Straight.")
    waiting.reading.accept()
    waiting.reading.undo()
    waiting.reading.undo()
    settle(qtbot, waiting)
    assert waiting.reading.case.first_impression.text == "Straight."
    waiting.reading.redo()
    assert waiting.reading.case.first_impression.text == "Straight."
    waiting.reading.write_impression("Something else.")
    assert waiting.reading.case.first_impression.text == "Straight."
    assert waiting.banner.isVisible()


def test_an_impression_written_while_the_model_works_stays(qtbot, window, desk, film_file):
    window.reading.set_choices({"reader_first": True})
    desk.hold.set()
    window.viewing.open_places([film_file])
    qtbot.waitUntil(lambda: window.reading._analyzing is not None, timeout=10_000)
    assert window.findings.impression.isVisible()
    window.reading.write_impression("Early words.")
    desk.hold.clear()
    settle(qtbot, window)
    assert window.reading.case.first_impression.text == "Early words."
    assert window.findings.cards


def test_the_setting_is_in_the_settings_and_off_shows_all(qtbot, waiting):
    dialog = waiting.comfort.show_settings()
    assert dialog.reader_first.isChecked()
    dialog.reader_first.setChecked(False)
    settle(qtbot, waiting)
    dialog.close()
    assert len(waiting.findings.cards) == len(waiting.reading.case.findings)
    assert not waiting.findings.impression.isVisible()


def test_what_was_decided_before_is_not_hidden_afterwards(qtbot, opened):
    opened.reading.accept()
    opened.reading.set_choices({"reader_first": True})
    settle(qtbot, opened)
    assert opened.findings.cards
    assert opened.film.marks.vertebrae
