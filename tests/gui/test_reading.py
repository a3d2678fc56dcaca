"""Opening, deciding, dragging: the window on the simulated film, by keyboard and mouse."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.core.anatomy import Side
from app.core.finding import FindingStatus
from app.ui.main_window import create_window
from app.workflow.settings import load_settings
from tests.gui import mouse
from tests.gui.conftest import settle


def status(window, finding_id="F1"):
    return window.reading.case.finding(finding_id).status


def key(window, *keys):
    QTest.keyClick(window.film.view, *keys)


def test_opens_and_analyzes_away_from_the_window_thread(opened, desk, simulated):
    angles = [f.measurement.value for f in opened.reading.case.findings if f.measurement.cobb is not None]
    assert max(angles) == pytest.approx(simulated.largest_cobb, abs=0.1)
    assert len(opened.findings.cards) == len(opened.reading.case.findings)
    assert desk.threads
    assert all(name.startswith("plumbline-") for name in desk.threads)


def test_empty_window_teaches(window):
    assert "Nothing is open" in window.findings._empty.text()
    assert not window.film.view.isVisible()
    assert window.film.empty.isVisible()
    assert not window.actions_by_key["accept"].isEnabled()


def test_keys_decide_and_undo_takes_back(opened, qtbot):
    key(opened, Qt.Key.Key_A)
    assert status(opened, "F1") is FindingStatus.ACCEPTED
    assert opened.reading.chosen == "F2"  # on to the next that is undecided
    key(opened, Qt.Key.Key_R)
    assert status(opened, "F2") is FindingStatus.REJECTED
    assert opened.actions_by_key["undo"].text() == "Undo: Reject F2"
    key(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status(opened, "F2") is FindingStatus.PROPOSED
    key(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert status(opened, "F2") is FindingStatus.REJECTED


def test_every_decision_is_saved_with_its_label(opened, qtbot, desk):
    key(opened, Qt.Key.Key_A)
    settle(qtbot, opened)
    assert "Accept F1" in desk.actions
    stored = desk.case(opened.reading.case.case_id)
    assert stored.finding("F1").status is FindingStatus.ACCEPTED


def test_e_shows_the_handles_of_every_corner(opened):
    key(opened, Qt.Key.Key_E)
    assert len(opened.film.marks.handles()) == 17 * 4
    key(opened, Qt.Key.Key_Escape)
    assert not opened.reading.editing


def test_a_dragged_corner_changes_the_angle_live_and_undo_restores_it(opened, qtbot):
    view, reading = opened.film.view, opened.reading
    reading.choose("F2")
    cobb = reading.case.finding("F2").measurement.cobb
    before = reading.case.finding("F2").measurement.value
    vertebra = opened.film.marks.vertebra(cobb.upper_end)
    start = mouse.at(view, vertebra.corners[1])
    mouse.press(view, start)
    mouse.move(view, start + QPointF(0, 5))
    mouse.move(view, start + QPointF(0, 9))
    live = opened.film.marks.finding("F2").measurement.value
    assert live != pytest.approx(before, abs=0.5)
    card = next(c for c in opened.findings.cards if c.finding_id == "F2")
    assert card._value.text() == f"{live:.1f}°"
    assert reading.case.finding("F2").measurement.value == before  # not meant yet
    mouse.release(view, start + QPointF(0, 9))
    edited = reading.case.finding("F2")
    assert edited.status is FindingStatus.EDITED
    assert edited.measurement.value == pytest.approx(live)
    assert edited.proposal.value == before  # the model's value is kept
    assert "Model:" in card._both.text()
    assert opened.reading.history.undo_label == f"Move {cobb.upper_end}"
    key(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reading.case.finding("F2").measurement.value == before
    assert opened.film.marks.vertebra(cobb.upper_end) == vertebra


def test_escape_gives_a_drag_up(opened):
    view, reading = opened.film.view, opened.reading
    reading.choose("F2")
    level = reading.case.finding("F2").measurement.cobb.upper_end
    before = opened.film.marks.vertebra(level)
    start = mouse.at(view, before.corners[1])
    mouse.press(view, start)
    mouse.move(view, start + QPointF(0, 12))
    assert opened.film.marks.vertebra(level) != before
    key(opened, Qt.Key.Key_Escape)
    mouse.release(view, start + QPointF(0, 12))
    assert opened.film.marks.vertebra(level) == before
    assert reading.history.undo_label != f"Move {level}"


def test_crossed_corners_are_not_taken(opened):
    view, reading = opened.film.view, opened.reading
    reading.choose("F2")
    level = reading.case.finding("F2").measurement.cobb.upper_end
    vertebra = opened.film.marks.vertebra(level)
    start, far = mouse.at(view, vertebra.corners[1]), mouse.at(view, vertebra.corners[0]) - QPointF(60, 0)
    mouse.drag(view, start, far, steps=1)
    assert opened.film.marks.vertebra(level) == vertebra


def test_an_end_plate_is_dragged_to_another_vertebra(opened):
    view, reading = opened.film.view, opened.reading
    reading.choose("F2")
    cobb = reading.case.finding("F2").measurement.cobb
    levels = [v.level for v in reading.case.vertebrae]
    above = levels[levels.index(cobb.upper_end) - 1]
    line = cobb.upper_line
    # Beside the middle, away from the corner handles.
    grip = mouse.at(view, tuple(a + 0.5 * (b - a) for a, b in zip(*line, strict=True)))
    quad = opened.film.marks.vertebra(above).corners
    target = mouse.at(view, (sum(c[0] for c in quad) / 4, sum(c[1] for c in quad) / 4))
    mouse.drag(view, grip, target)
    after = reading.case.finding("F2")
    assert after.measurement.cobb.upper_end == above
    assert after.measurement.cobb.ends_chosen_by == "clinician"
    assert after.status is FindingStatus.EDITED


def test_brackets_move_the_ends(opened):
    reading = opened.reading
    reading.choose("F2")
    levels = [v.level for v in reading.case.vertebrae]
    lower = reading.case.finding("F2").measurement.cobb.lower_end
    reading.move_end(upper=False, step=1)
    assert reading.case.finding("F2").measurement.cobb.lower_end == levels[levels.index(lower) + 1]
    upper = reading.case.finding("F2").measurement.cobb.upper_end
    key(opened, Qt.Key.Key_BracketRight)
    assert reading.case.finding("F2").measurement.cobb.upper_end == levels[levels.index(upper) + 1]


def test_a_click_on_a_label_selects_its_finding(opened):
    view = opened.film.view
    view.repaint()
    box = opened.film.marks.labels["F2"]
    mouse.click(view, box.center())
    assert opened.reading.chosen == "F2"
    assert [c.finding_id for c in opened.findings.cards if c.property("chosen")] == ["F2"]


def test_the_clinician_states_the_side(opened):
    reading = opened.reading
    other = Side.LEFT if reading.case.image_left_is is Side.RIGHT else Side.RIGHT
    before = reading.case.finding("F2").measurement.cobb.convexity
    opened.findings.side._buttons[other].click()
    assert reading.case.image_left_is is other
    assert reading.case.side_stated_by == "clinician"
    assert reading.case.finding("F2").measurement.cobb.convexity is not before
    opened.findings.side._buttons[None].click()
    assert reading.case.finding("F2").measurement.cobb.convexity is None


def test_an_out_of_scope_film_is_said_once_and_clearly(qtbot, window, film_file, desk):
    desk.refuse = "film.dcm was not analyzed with spine-frontal: it is a lateral view."
    window.viewing.open_places([film_file])
    settle(qtbot, window)
    assert not window.banner.isVisible()  # nobody asked
    assert desk.refuse in window.findings._empty.text()
    window.reading.analyze()
    settle(qtbot, window)
    assert window.banner.isVisible()
    assert window.banner.words.text() == desk.refuse
    assert window.film.view.isVisible()  # the film can be looked at all the same


def test_an_unreadable_file_shows_one_sentence_and_keeps_the_case(qtbot, opened, tmp_path):
    bad = tmp_path / "notes.dcm"
    bad.write_text("this is no film")
    case = opened.reading.case
    opened.viewing.open_places([bad])
    settle(qtbot, opened)
    assert "notes.dcm" in opened.banner.words.text()
    assert opened.banner.isVisible()
    assert opened.reading.case == case


def test_cancel_stops_the_analysis(qtbot, window, film_file, desk):
    desk.hold.set()
    window.viewing.open_places([film_file])
    qtbot.waitUntil(lambda: window.reading._analyzing is not None, timeout=10_000)
    qtbot.waitUntil(lambda: "Finding vertebrae" in window.header._words.text(), timeout=5_000)
    assert window.header._cancel.isVisible()
    assert window.header._model.text() == "model: working"
    window.header._cancel.click()
    settle(qtbot, window)
    assert not window.reading.case.findings
    assert window.header._cancel.isHidden()
    assert "Cancelled" in window.banner.words.text()


def test_late_results_of_another_film_are_dropped(qtbot, window, film_file, desk):
    desk.hold.set()
    window.viewing.open_places([film_file])
    qtbot.waitUntil(lambda: window.reading._analyzing is not None, timeout=10_000)
    window.reading.close_film()
    desk.hold.clear()
    settle(qtbot, window)
    assert window.reading.case is None
    assert window.film.empty.isVisible()


def test_the_window_answers_while_the_model_runs(qtbot, window, film_file, desk):
    desk.hold.set()
    window.viewing.open_places([film_file])
    qtbot.waitUntil(lambda: window.reading._analyzing is not None, timeout=10_000)
    before = window.film.view.inverted
    key(window, Qt.Key.Key_I)
    assert window.film.view.inverted is not before
    desk.hold.clear()
    settle(qtbot, window)
    assert window.reading.case.findings


def test_reopening_restores_decisions_and_view(qtbot, opened):
    key(opened, Qt.Key.Key_A)
    mouse.wheel(opened.film.view, QPointF(200, 200), 3)
    key(opened, Qt.Key.Key_I)
    qtbot.wait(200)
    state = opened.film.view.view_state()
    case_id = opened.reading.case.case_id
    opened.reading.close_film()
    settle(qtbot, opened)
    opened.reading.open_case(case_id)
    settle(qtbot, opened)
    assert status(opened, "F1") is FindingStatus.ACCEPTED
    assert opened.film.view.view_state() == state


def test_a_killed_program_opens_where_it_was(qtbot, opened, desk):
    key(opened, Qt.Key.Key_A)
    settle(qtbot, opened)
    case_id = opened.reading.case.case_id
    assert load_settings().shown == case_id  # on the disk: nothing more is written when the program is killed
    second = create_window(desk)
    settle(qtbot, second)
    assert second.reading.case.case_id == case_id
    assert status(second, "F1") is FindingStatus.ACCEPTED
    second.close()
    assert load_settings().shown == ""
    desk.settings = load_settings()


def test_the_worklist_lists_and_filters(qtbot, opened):
    opened.reading._list_cases()
    settle(qtbot, opened)
    rows = [opened.worklist.list.item(i).text() for i in range(opened.worklist.list.count())]
    assert len(rows) == 2  # the group's title and the case
    opened.worklist.filter.setText("no such patient")
    assert opened.worklist.list.count() == 0
    assert "No case matches" in opened.worklist._empty.text()


def test_space_hides_marks_but_presses_a_focused_button(opened):
    view = opened.film.view
    view.setFocus()
    key(opened, Qt.Key.Key_Space)
    assert not opened.film.marks.visible
    button = opened.findings.cards[0]._accept
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert status(opened, "F1") is FindingStatus.ACCEPTED
    assert not opened.film.marks.visible


def test_command_search_finds_and_runs(opened):
    key(opened, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert opened.search.isVisible()
    QTest.keyClicks(opened.search.field, "invert")
    assert opened.search.list.count() == 1
    before = opened.film.view.inverted
    QTest.keyClick(opened.search.field, Qt.Key.Key_Return)
    assert opened.film.view.inverted is not before
    assert opened.search.isHidden()
