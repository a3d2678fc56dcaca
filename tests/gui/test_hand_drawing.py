"""Drawing by hand on a real CT slice with real mouse and keys."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.annotation import AnnotationKind as Kind
from app.workflow import annotations as edits
from tests.gui import mouse
from tests.gui.hand_reader import KEY, OTHER, PLACES, points
from viewers.film_view import FilmView
from viewers.hand.attach import Hand


@pytest.mark.parametrize("kind", list(PLACES))
@pytest.mark.parametrize("turns", [0, 1])
def test_every_kind_is_drawn_by_clicks_and_measured(reader, kind, turns):
    reader.view.rotate(turns)
    reader.draw(kind, *PLACES[kind])
    assert reader.hand.tool.kind is None  # back to selecting after one mark
    (annotation,) = reader.case.annotations
    assert annotation.kind is kind
    assert annotation.image == KEY
    assert np.allclose(annotation.points, PLACES[kind], atol=1e-3)
    found = edits.measured(reader.case, annotation, reader.on)
    assert found.quantities
    assert found.label in reader.label("A1")[0]
    assert reader.hand.model.selected == "A1"
    assert found.label in reader.view.accessibleDescription()


def test_a_drag_draws_a_line_and_two_drags_a_cobb_angle(reader):
    reader.hand.tool.set_kind(Kind.LENGTH)
    reader.drag((20, 20), (60, 30))
    reader.hand.tool.set_kind(Kind.COBB)
    reader.drag((20, 20), (60, 30))
    assert len(reader.case.annotations) == 1
    reader.drag((20, 80), (60, 70))
    assert [a.kind for a in reader.case.annotations] == [Kind.LENGTH, Kind.COBB]
    assert np.allclose(points(reader)[1], PLACES[Kind.COBB], atol=1e-3)


def test_a_polygon_closes_by_double_click_enter_or_its_first_point(reader, qtbot):
    corners = [(20, 20), (80, 20), (80, 80)]
    reader.draw(Kind.POLYGON, *corners)
    assert not reader.case.annotations
    last = reader.at(*corners[-1])
    QTest.mouseDClick(reader.view, Qt.MouseButton.LeftButton, pos=last.toPoint())
    assert len(reader.case.annotations) == 1
    reader.draw(Kind.POLYGON, *corners)
    QTest.keyClick(reader.view, Qt.Key.Key_Return)
    assert len(reader.case.annotations) == 2
    reader.draw(Kind.POLYGON, *corners, corners[0])
    assert len(reader.case.annotations) == 3
    for found in points(reader):
        assert np.allclose(found, corners, atol=1e-3)


def test_freehand_follows_the_mouse(reader):
    turn = np.linspace(0, 2 * np.pi, 90)
    ring = [(60 + 30 * np.cos(t), 60 + 20 * np.sin(t)) for t in turn]
    reader.hand.tool.set_kind(Kind.FREEHAND)
    mouse.press(reader.view, reader.at(*ring[0]))
    for place in ring:
        mouse.move(reader.view, reader.at(*place))
    mouse.release(reader.view, reader.at(*ring[-1]))
    (annotation,) = reader.case.annotations
    area = edits.measured(reader.case, annotation, reader.on).quantities[0]
    spacing = reader.image.spacing
    # An outline of 0.5 pixel tolerance loses at most that much along its length.
    assert area.value == pytest.approx(np.pi * 600 * spacing.row * spacing.column, rel=0.04)


def test_a_text_an_arrow_and_a_calibration_ask_for_what_they_need(reader, qtbot):
    field = reader.hand.field
    reader.draw(Kind.TEXT, (30, 30))
    assert field.isVisible()
    assert not reader.case.annotations
    qtbot.keyClicks(field.words, "Clip")
    qtbot.keyClick(field.words, Qt.Key.Key_Return)
    assert not field.isVisible()
    reader.draw(Kind.ARROW, (60, 60), (90, 90))
    qtbot.keyClick(field.words, Qt.Key.Key_Return)
    reader.draw(Kind.CALIBRATION, (20, 110), (60, 110))
    assert not field.accept_button.isEnabled()
    qtbot.keyClick(field.length, Qt.Key.Key_Return)
    assert field.isVisible()  # no length, no scale
    field.coin.menu().actions()[0].trigger()
    qtbot.mouseClick(field.accept_button, Qt.MouseButton.LeftButton)
    found = reader.case.annotations
    assert [a.kind for a in found] == [Kind.TEXT, Kind.ARROW, Kind.CALIBRATION]
    assert found[0].text == "Clip"
    assert found[2].known_mm == 23.25
    reader.draw(Kind.LENGTH, (20, 50), (40, 50))
    assert reader.label("A4")[0] == "11.6 mm"  # half of 23.25, not the file's spacing
    assert "calibrated on the image" in reader.label("A4")[1]


def test_a_calibration_changes_every_label_on_its_image(reader, qtbot):
    reader.draw(Kind.LENGTH, (20, 50), (40, 50))
    reader.hand.model.select("")
    reader.view.grab()
    aspect = reader.view.mapping.aspect
    entry = reader.hand.model.entry(reader.case.annotations[0], aspect)
    assert entry.words == (f"{20 * reader.image.spacing.column:.1f} mm (patient plane)",)
    reader.draw(Kind.CALIBRATION, (20, 110), (60, 110))
    assert reader.hand.model.unfinished(aspect).words == ()
    qtbot.keyClicks(reader.hand.field.length, "100")
    qtbot.keyClick(reader.hand.field.length, Qt.Key.Key_Return)
    assert reader.case.annotations[1].known_mm == 100.0
    entry = reader.hand.model.entry(reader.case.annotations[0], aspect)
    assert entry.words == ("50.0 mm (calibrated on the image)",)
    reader.undo()
    assert "patient plane" in reader.hand.model.entry(reader.case.annotations[0], aspect).words[0]


def test_escape_in_the_field_drops_the_mark(reader, qtbot):
    reader.draw(Kind.TEXT, (30, 30))
    qtbot.keyClicks(reader.hand.field.words, "no")
    qtbot.keyClick(reader.hand.field.words, Qt.Key.Key_Escape)
    assert not reader.case.annotations
    assert reader.hand.model.pending is None
    assert reader.view.hasFocus()


def test_windowing_in_the_middle_of_a_mark_keeps_it(reader):
    reader.hand.tool.set_kind(Kind.ANGLE)
    reader.clicks((20, 20), (60, 30))
    window = reader.view.window_shown
    mouse.drag(reader.view, reader.at(60, 60), reader.at(90, 70), Qt.MouseButton.RightButton)
    assert reader.view.window_shown != window
    mouse.drag(reader.view, reader.at(60, 60), reader.at(70, 70), Qt.MouseButton.MiddleButton)
    reader.clicks((70, 70))
    assert points(reader)[0] == pytest.approx(PLACES[Kind.ANGLE], abs=1e-3)


def test_backspace_takes_the_last_point_back(reader):
    reader.hand.tool.set_kind(Kind.ANGLE)
    reader.clicks((20, 20), (60, 30))
    QTest.keyClick(reader.view, Qt.Key.Key_Backspace)
    reader.clicks((50, 50), (70, 70))
    assert points(reader)[0] == pytest.approx([(20, 20), (50, 50), (70, 70)], abs=1e-3)


@pytest.mark.parametrize("while_pressed", [False, True])
def test_another_image_drops_the_unfinished_mark(reader, while_pressed):
    reader.hand.tool.set_kind(Kind.LENGTH)
    mouse.press(reader.view, reader.at(20, 20))
    if not while_pressed:
        mouse.release(reader.view, reader.at(20, 20))
    reader.hand.model.show_image(OTHER, reader.image.rows, reader.image.columns)
    if while_pressed:
        mouse.move(reader.view, reader.at(80, 80))
        mouse.release(reader.view, reader.at(80, 80))
    else:
        assert reader.hand.model.draft is None
        reader.hand.tool.set_kind(None)
        reader.clicks((60, 30))
    assert not reader.case.annotations
    reader.hand.model.show_image(KEY, reader.image.rows, reader.image.columns)
    assert reader.hand.model.draft is None


def test_a_length_by_keys_alone(reader):
    model = reader.hand.model
    reader.hand.tool.set_kind(Kind.LENGTH)
    QTest.keyClick(reader.view, Qt.Key.Key_Return)
    start = model.crosshair
    assert start == (64.0, 64.0)
    QTest.keyClick(reader.view, Qt.Key.Key_Return)
    for _ in range(3):
        QTest.keyClick(reader.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(reader.view, Qt.Key.Key_Up)
    QTest.keyClick(reader.view, Qt.Key.Key_Return)
    assert points(reader) == [((64.0, 64.0), (94.0, 63.0))]


def test_a_polygon_by_keys_alone_closes_where_it_began(reader):
    reader.hand.tool.set_kind(Kind.POLYGON)
    press = lambda key, shift=False: QTest.keyClick(  # noqa: E731
        reader.view, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    )
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        press(key, shift=True)
        press(Qt.Key.Key_Return)
    assert not reader.case.annotations
    press(Qt.Key.Key_Return)
    assert points(reader) == [((64.0, 64.0), (74.0, 64.0), (74.0, 74.0), (64.0, 74.0))]


def test_a_kept_tool_draws_mark_after_mark(reader):
    reader.hand.tool.keep_kind = True
    reader.hand.tool.set_kind(Kind.LENGTH)
    reader.drag((20, 20), (60, 30))
    reader.drag((60, 30), (80, 80))  # from where the last one ended, which moves it not
    assert points(reader) == [((20, 20), (60, 30)), ((60, 30), (80, 80))]
    assert reader.hand.tool.kind is Kind.LENGTH
    assert reader.hand.model.selected == ""


class Under:
    """A tool below, that notes what it is given."""

    def __init__(self):
        self.calls = []

    def press(self, _at, _mapping):
        self.calls.append("press")

    def drag(self, _at, _mapping):
        self.calls.append("drag")

    def release(self, _at, _mapping):
        self.calls.append("release")

    def hover(self, _at, _mapping):
        return Qt.CursorShape.PointingHandCursor

    def cancel(self):
        self.calls.append("cancel")


def test_the_tool_below_has_what_no_mark_lies_on(reader):
    under = reader.hand.tool.under = Under()
    reader.draw(Kind.LENGTH, *PLACES[Kind.LENGTH])
    reader.drag((100, 100), (110, 110))
    assert under.calls[0] == "press"
    assert under.calls[-1] == "release"
    under.calls.clear()
    reader.drag((60, 30), (70, 40))
    assert under.calls == []
    assert reader.case.annotations[0].points[1] == pytest.approx((70, 40), abs=1e-3)


def test_a_press_without_a_film_is_nothing(qtbot, qapp):
    view = FilmView()
    qtbot.addWidget(view)
    hand = Hand(view, lambda _annotation: ())
    view.tool = hand.tool
    hand.tool.set_kind(Kind.LENGTH)
    drawn = []
    hand.drawn.connect(drawn.append)
    place = QPointF(20, 20)
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, place, place, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not drawn
