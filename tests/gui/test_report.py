"""The report in the window: words, evidence, problems, drafting, signing, amending, the PDF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from app.core.report import Author
from app.ui.actions import COMMANDS
from app.ui.curve_dialog import CurveDialog
from app.ui.sign_dialog import SignDialog
from tests.gui.conftest import settle


@pytest.fixture
def decided(opened, qtbot):
    """Every finding accepted, the report in front."""
    opened.reading.accept_all()
    opened.tabs.setCurrentWidget(opened.report)
    settle(qtbot, opened)
    return opened


def row_on(window, finding_id):
    """The first sentence that rests on a finding."""
    for section in window.report.sections:
        for row in section.rows:
            if finding_id in row._evidence:
                return row
    raise AssertionError(f"no sentence rests on {finding_id}")


def retype(row, text):
    row.text.setFocus()
    row.text.selectAll()
    QTest.keyClicks(row.text, text)
    QTest.keyClick(row.text, Qt.Key.Key_Return)


def sign(window, qtbot, name="Dr. Reader"):
    window.ask_sign()
    dialog = window.findChild(SignDialog)
    assert dialog is not None
    dialog.name.setText(name)
    dialog._sign.click()
    settle(qtbot, window)


def test_text_follows_the_findings(opened):
    def about(finding_id):
        return [s for _, s in opened.reading.case.report.sentences if finding_id in s.evidence]

    assert not about("F1")
    opened.reading.accept("F1")
    assert about("F1")
    opened.reading.undo()
    assert not about("F1")


def test_signing_waits_for_every_decision(opened):
    foot = opened.report.foot
    assert not foot.sign.isEnabled()
    assert "F1" in foot._why.text()
    opened.reading.accept_all()
    assert foot.sign.isEnabled()
    assert foot.sign.text().strip() == "Sign"


def test_a_wrong_number_is_marked_in_place_and_blocks(decided, qtbot):
    row = row_on(decided, "F2")
    before = row.text.toPlainText()
    value = decided.reading.case.finding("F2").measurement.value
    retype(row, f"The main thoracic curve measures {value + 20:.1f} degrees.")
    assert decided.reading.case.report.sentences
    row = row_on(decided, "F2")
    reasons = [reason.text() for holder, _, reason in row._problems if not holder.isHidden()]
    assert reasons
    assert reasons[0]
    foot = decided.report.foot
    assert not foot.sign.isEnabled()
    assert "problem" in foot.sign.text()
    assert "(" in decided.tabs.tabText(1)
    decided.ask_sign()
    assert decided.findChild(SignDialog) is None  # not even asked
    decided.reading.undo()
    assert row_on(decided, "F2").text.toPlainText() == before
    assert foot.sign.isEnabled()


def test_typing_is_kept_without_leaving_the_field(decided, qtbot):
    row = row_on(decided, "F1")
    text = row.text.toPlainText()
    row.text.setFocus()
    row.text.selectAll()
    QTest.keyClicks(row.text, "A")
    assert decided.reading.case.report.sentences  # the letter went into the text, not to Accept
    assert row.text.toPlainText() == "A"
    row.text.setPlainText(text.replace(".", " today.", 1))
    qtbot.wait(900)
    assert any(s.author is Author.CLINICIAN for _, s in decided.reading.case.report.sentences)
    assert row.text.hasFocus()


def test_sentences_are_added_and_removed(decided):
    section = decided.report.sections[-1]
    count = len(section.rows)
    section._ask()
    QTest.keyClicks(section._new, "Clinical correlation is advised.")
    QTest.keyClick(section._new, Qt.Key.Key_Return)
    assert len(section.rows) == count + 1
    assert section.rows[-1].text.toPlainText() == "Clinical correlation is advised."
    section.rows[-1]._remove.click()
    assert len(section.rows) == count


def test_what_a_sentence_rests_on_can_be_changed(decided):
    row = row_on(decided, "F2")
    section, index = row.place
    menu = row.evidence_menu()
    ticked = {action.text().split()[0]: action.isChecked() for action in menu.actions()}
    assert ticked["F2"]
    assert not ticked["F1"]
    next(action for action in menu.actions() if action.text().startswith("F1")).setChecked(True)
    sentence = decided.reading.case.report.sections[section].sentences[index]
    assert sentence.evidence == ("F1", "F2")
    decided.reading.undo()
    assert decided.reading.case.report.sections[section].sentences[index].evidence == ("F2",)
    menu.close()


def test_another_curve_is_measured_between_vertebrae_of_choice(decided):
    count = len(decided.reading.case.findings)
    dialog = CurveDialog(decided.reading.case, decided.reading.add_curve, decided)
    dialog.upper_end.setCurrentText("T9")
    dialog.lower_end.setCurrentText("T6")
    assert not dialog._take.isEnabled()
    dialog.upper_end.setCurrentText("T6")
    dialog.lower_end.setCurrentText("T11")
    assert "°" in dialog._says.text()
    dialog._take.click()
    made = decided.reading.case.findings[-1]
    assert len(decided.reading.case.findings) == count + 1
    assert (made.measurement.cobb.upper_end, made.measurement.cobb.lower_end) == ("T6", "T11")
    assert made.proposal is None
    dialog.deleteLater()


def test_chips_and_film_select_each_other(decided):
    row = row_on(decided, "F2")
    chip = next(c for c in row._chips if c.text() == "F2")
    chip.click()
    assert decided.reading.chosen == "F2"
    assert decided.film.marks.chosen == "F2"
    assert "transparent" not in row._bar.styleSheet()
    decided.reading.choose("F1")
    assert "transparent" in row_on(decided, "F2")._bar.styleSheet() or "F1" in row_on(decided, "F2")._evidence


def test_draft_streams_and_lands(decided, qtbot, desk):
    desk.hold.set()
    decided.report.draft.click()
    qtbot.waitUntil(lambda: "main thoracic" in decided.report._streamed.text(), timeout=5_000)
    assert decided.report._streamed.isVisible()
    assert not decided.report.foot.sign.isEnabled()
    desk.hold.clear()
    settle(qtbot, decided)
    report = decided.reading.case.report
    assert report.drafted_by == "test-model 1"
    assert any(s.author is Author.MODEL for _, s in report.sentences)
    assert decided.report._streamed.isHidden()
    assert decided.reading.history.undo_label == "Draft the report"


def test_a_finding_rejected_while_drafting_is_not_in_the_draft(decided, qtbot, desk):
    desk.hold.set()
    decided.report.draft.click()
    qtbot.waitUntil(lambda: bool(decided.report._streamed.text()), timeout=5_000)
    decided.reading.reject("F1")
    desk.hold.clear()
    settle(qtbot, decided)
    assert not [s for _, s in decided.reading.case.report.sentences if s.evidence == ("F1",)]


def test_signed_is_frozen_until_amended(decided, qtbot):
    sign(decided, qtbot)
    assert decided.reading.locked
    case = decided.reading.case
    foot = decided.report.foot
    assert "Signed by Dr. Reader" in foot._signature.text()
    assert "SHA-256" in foot._signature.text()
    assert foot.sign.isHidden()
    assert all(row.text.isReadOnly() for section in decided.report.sections for row in section.rows)
    decided.reading.reject("F1")
    decided.reading.undo()
    decided.reading.drag_corner("T5", 0, 10.0, 10.0)
    decided.reading.drop()
    assert decided.reading.case == case
    assert not decided.film.marks.handles()
    assert not decided.actions_by_key["accept"].isEnabled()
    foot._amend.click()
    QTest.keyClicks(foot._reason, "a level was numbered wrongly")
    QTest.keyClick(foot._reason, Qt.Key.Key_Return)
    settle(qtbot, decided)
    assert not decided.reading.locked
    assert "Amendment" in decided.report._state.text()
    decided.reading.reject("F1")
    assert decided.reading.case.finding("F1").status == "rejected"


def test_the_sign_dialog_says_what_was_changed_and_needs_a_name(decided, qtbot):
    decided.reading.choose("F2")
    decided.reading.move_end(upper=True, step=-1)
    decided.ask_sign()
    dialog = decided.findChild(SignDialog)
    from PySide6.QtWidgets import QLabel

    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "the model said" in said
    assert "answer for this report" in said
    dialog.name.setText("  ")
    assert not dialog._sign.isEnabled()
    dialog.reject()
    qtbot.wait(20)
    assert not decided.reading.locked


def test_escape_and_space_in_a_sentence_do_not_touch_the_film(decided):
    row = row_on(decided, "F1")
    row.text.setFocus()
    QTest.keyClick(row.text, Qt.Key.Key_Space)
    assert decided.film.marks.visible


def test_the_indication_is_kept(decided, qtbot, desk):
    field = decided.report._indication
    field.setFocus()
    QTest.keyClicks(field, "Brace review")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, decided)
    assert desk.case(decided.reading.case.case_id).indication == "Brace review"


def test_closing_asks_nothing_and_keeps_words_in_flight(qtbot, qapp, desk, film_file):
    from app.ui.main_window import create_window

    window = create_window(desk)
    window.show()
    window.viewing.open_places([film_file])
    settle(qtbot, window)
    case_id = window.reading.case.case_id
    window.reading.accept_all()
    window.tabs.setCurrentWidget(window.report)
    row = row_on(window, "F1")
    row.text.setFocus()
    row.text.setPlainText(row.text.toPlainText() + " Seen today.")
    window.close()
    assert QApplication.activeModalWidget() is None
    assert any("Seen today" in s.text for _, s in desk.case(case_id).report.sentences)
    qtbot.wait(20)


def test_every_control_has_a_name(decided):
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in decided.findChildren(kind):
            internal = widget.objectName().startswith("qt_") or type(widget).__name__ not in (
                "QPushButton",
                "QToolButton",
                "QLineEdit",
                "QComboBox",
            )
            parent = widget.parent()
            if internal or isinstance(parent, (QLineEdit, QComboBox)) or type(parent).__name__ == "QTabBar":
                continue
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_shortcuts_are_unique_and_shown(window):
    seen = {}
    for key, action in window.actions_by_key.items():
        for shortcut in action.shortcuts():
            text = shortcut.toString()
            assert text not in seen, (text, key, seen[text])
            seen[text] = key
    in_menus = {action.text() for menu in window._menus.values() for action in menu.actions()}
    assert all(command.words in in_menus for command in COMMANDS)


def test_a_defect_is_recorded_without_patient_data(opened, desk, qtbot, own_home):
    def broken(case, action, *, masks):
        raise KeyError("Doe^Jane")

    desk.save = broken
    opened.reading.accept("F1")
    settle(qtbot, opened)
    assert "Plumbline made a mistake (KeyError)" in opened.banner.words.text()
    records = list((own_home / "crashes").glob("*.txt"))
    assert len(records) == 1
    assert "Doe" not in records[0].read_text()


def test_only_the_window_itself_is_ever_a_window(decided):
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [decided]
