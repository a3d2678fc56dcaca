"""Marks that are there: dragged, moved, renamed, removed, hidden, with real mouse and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.annotation import AnnotationKind as Kind
from tests.gui import mouse
from tests.gui.hand_reader import OTHER, PLACES, points


def test_a_handle_is_dragged_with_a_preview_and_undone(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    before = reader.label("A1")
    seen = []
    reader.hand.tool.previewed.connect(lambda a: seen.append(a.points))
    start, end = reader.at(60, 30), reader.at(100, 90)
    mouse.press(reader.view, start)
    mouse.move(reader.view, start + (end - start) / 2)
    live = reader.hand.model.annotation("A1")
    assert live.points[1] == pytest.approx((80, 60), abs=1e-3)
    assert reader.hand.model.words(live) != before
    assert reader.case.annotations[0].points[1] == (60, 30)  # not meant yet
    mouse.move(reader.view, end)
    mouse.release(reader.view, end)
    assert seen
    assert reader.case.annotations[0].points == pytest.approx([(20, 20), (100, 90)], abs=1e-3)
    reader.undo()
    assert reader.hand.model.annotation("A1").points == ((20, 20), (60, 30))
    assert reader.label("A1") == before


def test_taking_hold_beside_a_handle_moves_nothing(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    count = len(reader.cases)
    mouse.drag(reader.view, reader.at(60, 30) + QPointF(5, 3), reader.at(60, 30) + QPointF(6, 3))
    assert len(reader.cases) == count
    mouse.drag(reader.view, reader.at(60, 30) + QPointF(5, 3), reader.at(80, 30) + QPointF(5, 3))
    assert reader.case.annotations[0].points[1] == pytest.approx((80, 30), abs=1e-3)


def test_a_line_drags_the_whole_mark_whatever_the_zoom(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    for zoom in (None, 12.0):
        reader.view.place(zoom or reader.view.mapping.zoom, (45, 30))
        reader.hand.model.select("")
        x, y = (
            reader.case.annotations[0].points[0][i] * 0.5 + reader.case.annotations[0].points[1][i] * 0.5
            for i in (0, 1)
        )
        before = reader.case.annotations[0].points
        grip = reader.at(x, y) + QPointF(0, 5)  # within reach of the line on the screen
        mouse.drag(reader.view, grip, grip + reader.at(5, 4) - reader.at(0, 0))
        moved = reader.case.annotations[0].points
        assert moved == pytest.approx([(px + 5, py + 4) for px, py in before], abs=2e-3)
    reader.hand.model.select("")
    count = len(reader.cases)
    far = reader.at(*moved[0]) + QPointF(0, -40)
    mouse.drag(reader.view, far, far + QPointF(30, 0))
    assert len(reader.cases) == count


def test_escape_and_another_button_give_up(reader):
    reader.hand.tool.set_kind(Kind.ANGLE)
    reader.clicks((20, 20), (60, 30))
    assert reader.hand.model.draft is not None
    QTest.keyClick(reader.view, Qt.Key.Key_Escape)
    assert reader.hand.model.draft is None
    assert reader.hand.tool.kind is Kind.ANGLE
    QTest.keyClick(reader.view, Qt.Key.Key_Escape)
    assert reader.hand.tool.kind is None
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    count = len(reader.cases)
    mouse.press(reader.view, reader.at(60, 30))
    mouse.move(reader.view, reader.at(90, 90))
    mouse.press(reader.view, reader.at(90, 90), Qt.MouseButton.RightButton)
    mouse.release(reader.view, reader.at(90, 90))
    assert len(reader.cases) == count
    assert reader.hand.model.annotation("A1").points == ((20, 20), (60, 30))


def test_another_image_ends_a_drag_without_moving_the_mark(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    mouse.press(reader.view, reader.at(60, 30))
    mouse.move(reader.view, reader.at(80, 80))
    reader.hand.model.show_image(OTHER, reader.image.rows, reader.image.columns)
    assert reader.hand.model.annotations == ()
    mouse.move(reader.view, reader.at(90, 90))
    mouse.release(reader.view, reader.at(90, 90))
    assert points(reader) == [((20, 20), (60, 30))]


def test_delete_removes_the_selected_mark_alone(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    reader.draw(Kind.PROBE, (100, 100))
    reader.clicks((20, 20))
    assert reader.hand.model.selected == "A1"
    QTest.keyClick(reader.view, Qt.Key.Key_Delete)
    assert [a.annotation_id for a in reader.case.annotations] == ["A2"]
    reader.undo()
    assert len(reader.hand.model.annotations) == 2


@pytest.mark.parametrize(("turns", "moved"), [(0, (61, 30)), (1, (60, 29)), (2, (59, 30)), (3, (60, 31))])
def test_arrows_move_the_selected_point_as_seen_on_the_screen(reader, turns, moved):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    reader.view.rotate(turns)
    reader.clicks((60, 30))
    count = len(reader.cases)
    QTest.keyClick(reader.view, Qt.Key.Key_Right)
    assert reader.case.annotations[0].points[1] == pytest.approx(moved, abs=1e-3)
    assert len(reader.cases) == count + 1
    reader.undo()
    assert reader.case.annotations[0].points[1] == (60, 30)


def test_a_held_arrow_is_one_change(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    reader.clicks((60, 30))
    count = len(reader.cases)
    for _ in range(5):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "", True)  # noqa: FBT003
        QApplication.sendEvent(reader.view, event)
    assert len(reader.cases) == count
    QTest.keyRelease(reader.view, Qt.Key.Key_Down)
    assert len(reader.cases) == count + 1
    assert reader.case.annotations[0].points[1] == pytest.approx((60, 35), abs=1e-3)


def test_another_change_of_the_case_does_not_end_a_drag(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    reader.draw(Kind.PROBE, (100, 100))
    reader.clicks((20, 20))
    mouse.press(reader.view, reader.at(60, 30))
    mouse.move(reader.view, reader.at(70, 40))
    first, second = reader.case.annotations
    reader.hand.model.set_annotations((first, replace(second, text="named")))
    assert reader.hand.model.annotation("A1").points[1] == pytest.approx((70, 40), abs=1e-3)
    reader.hand.model.set_annotations((replace(first, text="named"), second))
    assert reader.hand.model.annotation("A1").points[1] == (60, 30)
    mouse.release(reader.view, reader.at(70, 40))


def test_tab_walks_through_marks_and_points_and_then_leaves(reader, qtbot):
    other = QWidget(reader.outer)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    reader.outer.layout().addWidget(other)
    other.show()
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    reader.draw(Kind.PROBE, (100, 100))
    reader.hand.model.select("")
    model, stops = reader.hand.model, []
    for _ in range(5):
        QTest.keyClick(reader.view, Qt.Key.Key_Tab)
        stops.append((model.selected, model.selected_point))
    assert stops == [("A1", None), ("A1", 0), ("A1", 1), ("A2", None), ("A2", 0)]
    QTest.keyClick(reader.view, Qt.Key.Key_Tab)
    assert model.selected == ""
    assert other.hasFocus()


def test_a_mark_is_renamed_by_double_click_and_enter(reader, qtbot):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    place = reader.at(40, 25).toPoint()
    QTest.mouseClick(reader.view, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(reader.view, Qt.MouseButton.LeftButton, pos=place)
    assert reader.hand.field.isVisible()
    qtbot.keyClicks(reader.hand.field.words, "Femoral head")
    qtbot.keyClick(reader.hand.field.words, Qt.Key.Key_Return)
    assert reader.case.annotations[0].text == "Femoral head"
    assert reader.label("A1")[0].startswith("Femoral head: ")
    QTest.keyClick(reader.view, Qt.Key.Key_Return)
    assert reader.hand.field.words.text() == "Femoral head"


def test_nothing_changes_when_locked(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    count = len(reader.cases)
    reader.hand.model.set_locked(locked=True)
    reader.drag((60, 30), (90, 90))
    reader.draw(Kind.PROBE, (64, 64))
    reader.hand.tool.set_kind(None)
    reader.clicks((20, 20))
    assert reader.hand.model.selected == "A1"
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(reader.view, key)
    assert len(reader.cases) == count
    assert not reader.hand.field.isVisible()


def test_hidden_marks_are_neither_shown_nor_hit(reader):
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    reader.hand.model.select("")
    shown = reader.view.grab().toImage()
    reader.hand.model.set_hidden(frozenset({"A1"}))
    assert reader.view.grab().toImage() != shown
    reader.clicks((20, 20))
    assert reader.hand.model.selected == ""
    reader.hand.model.set_hidden(frozenset())
    mouse.move(reader.view, QPointF(3, 3), Qt.MouseButton.NoButton)
    assert reader.view.grab().toImage() == shown
