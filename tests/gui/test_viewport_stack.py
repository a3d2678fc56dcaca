"""A viewport: which image is painted, what stands beside it, and what happens while one is not there."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.image import Image, OverlayPlane, Window
from app.ui.application import make_application
from tests.gui import mouse
from tests.viewing import FileStack, SyntheticStack, facts
from viewers.viewport import Viewport


@pytest.fixture
def viewport(qtbot, qapp):
    make_application()
    made = Viewport()
    qtbot.addWidget(made)
    made.resize(500, 420)
    made.show()
    qtbot.waitExposed(made)
    return made


def grey(view):
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)[:, : picture.width()].copy()


def test_wheel_keys_and_bar_go_through_the_stack(viewport):
    viewport.show_stack(SyntheticStack(count=20), facts())
    assert viewport.index == 0
    mouse.wheel(viewport.view, QPointF(200, 200), -3)
    assert viewport.index == 3
    mouse.wheel(viewport.view, QPointF(200, 200), 1)
    assert viewport.index == 2
    for key, index in (
        (Qt.Key.Key_Down, 3), (Qt.Key.Key_Right, 4), (Qt.Key.Key_Up, 3), (Qt.Key.Key_PageDown, 13),
        (Qt.Key.Key_PageUp, 3), (Qt.Key.Key_End, 19), (Qt.Key.Key_Down, 19), (Qt.Key.Key_Home, 0),
    ):  # fmt: skip
        QTest.keyClick(viewport.view, key)
        assert viewport.index == index
    QTest.mouseClick(viewport.bar, Qt.MouseButton.LeftButton, pos=viewport.bar.rect().center())
    assert viewport.index in (9, 10)


def test_ctrl_wheel_zooms_a_stack_and_the_wheel_alone_a_single_image(viewport):
    viewport.show_stack(SyntheticStack(count=20), facts())
    before = viewport.view.mapping.zoom
    place = QPointF(200, 200)
    event = QWheelEvent(
        place, viewport.view.mapToGlobal(place), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt has no keyword here
    )  # fmt: skip
    QApplication.sendEvent(viewport.view, event)
    assert viewport.index == 0
    assert viewport.view.mapping.zoom > before
    before = viewport.view.fitted_zoom
    viewport.show_stack(SyntheticStack("one", count=1), facts())
    mouse.wheel(viewport.view, QPointF(200, 200), 2)
    assert viewport.view.mapping.zoom > before
    assert not viewport.bar.isVisible()


def test_zoom_place_and_window_stay_while_scrolling(viewport):
    viewport.show_stack(SyntheticStack(count=20), facts())
    viewport.view.set_window(Window(60.0, 90.0))
    viewport.view.zoom_by(2.0)
    mapping = viewport.view.mapping
    viewport.go(7)
    assert viewport.view.mapping == mapping
    assert viewport.view.window_shown == Window(60.0, 90.0)
    assert viewport.image.values[0, 0] == 70.0


def test_the_number_is_always_that_of_the_image_painted(qtbot, viewport):
    stack = SyntheticStack(count=20)
    stack.late = {5}
    asked = []
    viewport.wanted.connect(lambda of, index: asked.append((of.stack_id, index)))
    viewport.show_stack(stack, facts())
    viewport.go(4)
    assert viewport.go(5) is False
    assert asked[-1] == ("stack", 5)
    assert (viewport.index, viewport.key) == (4, stack.key(4))
    assert viewport.text.place.startswith("5 / 20")  # the old image still stands there, under its own number
    qtbot.waitUntil(lambda: viewport.index is None, timeout=2000)
    assert viewport.text.place.startswith("6 / 20")
    assert viewport.text.message
    assert (viewport.image, viewport.plane, viewport.key) == (None, None, None)
    assert grey(viewport.view)[150:260, 100:160].max() < 40  # no old slice under the new number
    viewport.provide("stack", 5, SyntheticStack().image(5))
    assert viewport.index == 5
    assert viewport.text.message == ""
    assert viewport.image.values[0, 0] == 50.0


def test_quick_scrolling_shows_what_was_gone_through_under_its_own_number(qtbot, viewport):
    stack = SyntheticStack(count=50, ready=False)
    viewport.show_stack(stack, facts())
    viewport.provide("stack", 0, stack.image(0))
    for index in range(1, 21):
        viewport.go(index)
    viewport.provide("stack", 14, stack.image(14))
    assert (viewport.index, viewport.text.place[:7]) == (14, "15 / 50")
    viewport.provide("stack", 9, stack.image(9))
    assert viewport.index == 14  # farther from where the reader is by now
    viewport.provide("stack", 21, stack.image(21))
    assert viewport.index == 14  # nobody went there yet
    viewport.provide("stack", 20, stack.image(20))
    assert viewport.index == 20


def test_late_images_of_another_stack_or_index_change_nothing(viewport):
    first, second = SyntheticStack("a", ready=False), SyntheticStack("b", ready=False)
    viewport.show_stack(first, facts())
    viewport.show_stack(second, facts(series_description="Other"))
    viewport.provide("a", 0, first.image(0))
    assert viewport.index is None
    viewport.provide("b", 3, second.image(3))
    assert viewport.index is None
    viewport.provide("b", 0, second.image(0))
    assert viewport.index == 0
    assert "Other" in viewport.text.identity[-1]


def test_another_stack_takes_the_old_image_away_at_once(viewport):
    viewport.show_stack(SyntheticStack("a"), facts())
    viewport.show_stack(SyntheticStack("b", ready=False), facts())
    assert viewport.index is None
    assert viewport.view.pyramid is None
    with pytest.raises(ValueError, match="identity"):
        viewport.show_stack(SyntheticStack("c"), None)


def test_what_cannot_be_decoded_says_why_and_stops_cine(qtbot, viewport):
    stack = SyntheticStack(count=6)
    stack.broken = {3}
    viewport.show_stack(stack, facts())
    viewport.cine.set_rate(60, 0)
    viewport.play()
    qtbot.waitUntil(lambda: not viewport.cine.playing, timeout=3000)
    assert "damaged" in viewport.cine.reason
    assert "damaged" in viewport.text.message
    assert viewport.index is None
    viewport.step(1)
    assert viewport.index == 4


def test_neighbours_in_the_direction_of_travel_are_asked_for_nearest_last(viewport):
    stack = SyntheticStack(count=60, ready=False)
    asked = []
    viewport.wanted.connect(lambda _of, index: asked.append(index))
    viewport.show_stack(stack, facts())
    assert asked[-1] == 0
    assert asked[-2] == 1  # the next one is needed next
    assert set(asked) == set(range(9))
    asked.clear()
    viewport.provide("stack", 0, stack.image(0))
    viewport.go(30)
    assert asked[-1] == 30
    assert asked[:-1][-1] in (29, 31)
    asked.clear()
    viewport.go(29)
    assert set(asked) <= set(range(20, 32))


def test_identity_marks_and_letters_are_written(viewport):
    stack = SyntheticStack()
    stack.marks = ("slices 12 and 13 are missing",)
    viewport.show_stack(stack, facts(laterality="L", series_number=4))
    text = viewport.text
    assert text.identity[0] == "Miller Anna"
    assert "P-17" in text.identity[1]
    assert "1961-04-02" in text.identity[1]
    assert "2026-11-02" in text.identity[2]
    assert "CT" in text.identity[2]
    assert "left" in text.identity[2]
    assert text.marks == ("slices 12 and 13 are missing", "the file states no pixel spacing")
    letters = viewport._letters.letters(viewport.view.mapping)
    assert (letters.left, letters.right, letters.top, letters.bottom) == ("R", "L", "A", "P")
    viewport.view.rotate()
    letters = viewport._letters.letters(viewport.view.mapping)
    assert (letters.left, letters.right, letters.top, letters.bottom) == ("P", "A", "R", "L")
    assert "shown turned by 90°" in text.marks
    viewport.view.reset_turns()
    viewport.view.flip_across()
    letters = viewport._letters.letters(viewport.view.mapping)
    assert (letters.left, letters.right) == ("L", "R")
    assert "shown mirrored" in text.marks


def test_an_image_without_any_orientation_says_so(viewport):
    stack = SyntheticStack(count=1)
    stack.plane = lambda _index: None
    viewport.show_stack(stack, facts())
    assert "orientation not stated" in viewport.text.marks


def test_value_unit_and_place_under_the_cursor(viewport):
    viewport.show_stack(SyntheticStack(), facts())
    viewport.go(3)
    place = viewport.view.mapping.to_widget((12.0, 20.0))
    mouse.move(viewport.view, place, Qt.MouseButton.NoButton)
    words = "  ".join(viewport.text.cursor)
    assert "42 HU" in words
    assert "L -8.0  P -10.0  H 6.0 mm" in words
    assert viewport.text.place == "4 / 20  z 6.0 mm"


def test_key_image_gets_a_star(viewport):
    stack = SyntheticStack()
    viewport.show_stack(stack, facts())
    viewport.set_key_images(frozenset({stack.key(2)}))
    assert not viewport.text.key_image
    viewport.go(2)
    assert viewport.text.key_image


def test_ct_has_its_windows_and_mr_those_of_its_values(viewport):
    viewport.show_stack(SyntheticStack(), facts())
    names = [name for name, _ in viewport.presets()]
    assert names[:4] == ["File's own", "Brain", "Subdural", "Stroke"]
    viewport.choose_preset(2)
    assert (viewport.view.window_shown.width, viewport.view.window_shown.center) == (80, 40)
    viewport.show_stack(SyntheticStack("mr"), facts(modality="MR"))
    assert "Brain" not in [name for name, _ in viewport.presets()]


def test_the_remembered_window_of_a_modality_comes_first(viewport):
    viewport.remembered = {"CT": Window(-600.0, 1500.0)}.get
    viewport.show_stack(SyntheticStack(), facts())
    assert viewport.view.window_shown.width == 1500
    viewport.show_stack(SyntheticStack("mr"), facts(modality="MR"))
    assert viewport.view.window_shown.width == 300


def test_overlay_graphics_are_painted_over_their_pixels(viewport):
    mask = np.zeros((64, 48), np.bool_)
    mask[30:34, 20:24] = True
    stack = SyntheticStack(count=1)
    stack.image = lambda _index: Image(
        np.zeros((64, 48), np.float32), windows=(Window(100.0, 100.0),), overlays=(OverlayPlane(mask),)
    )
    viewport.show_stack(stack, facts())
    for turn in range(4):
        shown = grey(viewport.view)
        inside = viewport.view.mapping.to_widget((21.5, 31.5))
        outside = viewport.view.mapping.to_widget((26.0, 38.0))
        assert shown[int(inside.y()), int(inside.x())] > 150, turn
        assert shown[int(outside.y()), int(outside.x())] < 60, turn
        viewport.view.rotate()


@pytest.mark.parametrize("folder", ["ct_head_93_slices", "ct_17_slices"])
def test_real_series_scroll_and_show_their_own_pixels(viewport, shared_data, folder):
    stack = FileStack(shared_data / "dicom" / folder)
    viewport.show_stack(stack, facts())
    for index in (0, stack.count // 2, stack.count - 1):
        viewport.go(index)
        assert viewport.index == index
        assert viewport.key == stack.key(index)
        assert np.array_equal(viewport.image.values, stack.image(index).values)
    assert viewport.text.place.startswith(f"{stack.count} / {stack.count}")


class _Tool:
    """Remembers what it was told."""

    def __init__(self):
        self.heard = []

    def press(self, _at, _mapping):
        self.heard.append("press")

    def drag(self, _at, _mapping):
        self.heard.append("drag")

    def release(self, _at, _mapping):
        self.heard.append("release")

    def hover(self, _at, _mapping):
        return Qt.CursorShape.ArrowCursor

    def cancel(self):
        self.heard.append("cancel")


def test_what_was_begun_on_one_image_is_never_ended_on_another(viewport):
    tool = _Tool()
    viewport.show_stack(SyntheticStack(), facts())
    viewport.set_tool(tool)
    mouse.press(viewport.view, QPointF(200, 200))
    viewport.go(3)
    mouse.move(viewport.view, QPointF(240, 200))
    mouse.release(viewport.view, QPointF(240, 200))
    assert tool.heard == ["press", "cancel"]
    stack = SyntheticStack("late")
    stack.late = {1}
    viewport.show_stack(stack, facts())
    tool.heard.clear()
    viewport.refuse("late", 1, "Slice 2 is damaged.")
    viewport.go(1)
    mouse.press(viewport.view, QPointF(200, 200))
    assert tool.heard == []  # there is no image to draw on
