"""The film itself: what the mouse and keys do to pixels, window, zoom and place."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.core.case import ViewState
from app.core.image import Image, LookupTable, Window
from app.reading.render import to_display
from tests.gui import mouse
from viewers.film_view import FilmView
from viewers.presets import presets
from viewers.pyramid import build_pyramid


def shot(view):
    """(rows, columns) grey of the view's pixels."""
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    array = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return array[:, : picture.width()].copy()


@pytest.fixture
def ramp():
    rows, columns = np.mgrid[0:600, 0:400]
    return Image((rows * 4 + columns).astype(np.float32))


@pytest.fixture
def view(qtbot, ramp):
    made = FilmView()
    qtbot.addWidget(made)
    made.resize(500, 640)
    made.show_film(build_pyramid(ramp), ViewState())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_shown_pixels_are_those_of_the_shared_renderer(view, ramp):
    view.one_to_one()
    assert view.mapping.zoom * view.devicePixelRatioF() == 1.0
    shown = shot(view)
    expected = to_display(ramp, view.window_shown)
    for x, y in ((10, 50), (200, 300), (390, 500)):
        place = view.mapping.to_widget((x, y))
        assert int(shown[int(place.y()), int(place.x())]) == pytest.approx(int(expected[y, x]), abs=2)


@pytest.mark.parametrize("low_is_bright", [False, True])
def test_right_drag_changes_window_and_pixels(qtbot, ramp, low_is_bright):
    made = FilmView()
    qtbot.addWidget(made)
    made.resize(500, 640)
    made.show_film(build_pyramid(Image(ramp.values, low_is_bright=low_is_bright)), ViewState())
    made.show()
    before, start = shot(made), made.window_shown
    mouse.drag(made, QPointF(250, 300), QPointF(250, 200), Qt.MouseButton.RightButton)
    assert made.window_shown.width == start.width
    assert made.window_shown.center != start.center
    assert shot(made).mean() > before.mean() + 5  # up is brighter, whichever way the values run
    mouse.drag(made, QPointF(250, 300), QPointF(320, 300), Qt.MouseButton.RightButton)
    assert made.window_shown.width > start.width
    made.reset_window()
    assert made.window_shown == start


def test_invert_turns_brightness_over(view):
    inside = slice(200, 400), slice(150, 350)
    before = shot(view)[inside].astype(int)
    view.invert()
    after = shot(view)[inside].astype(int)
    assert np.abs(before + after - 255).max() <= 2


def test_wheel_zooms_to_the_cursor_and_middle_pans(view):
    place = QPointF(140, 420)
    point = view.mapping.to_image(place)
    mouse.wheel(view, place, 4)
    assert not view.fitted
    assert view.mapping.to_image(place) == pytest.approx(point, abs=1e-6)
    before = view.mapping.to_image(place)
    mouse.drag(view, place, place + QPointF(30, -20), Qt.MouseButton.MiddleButton)
    assert view.mapping.to_image(place + QPointF(30, -20)) == pytest.approx(before, abs=1e-6)
    view.fit()
    assert view.fitted


def test_fit_shows_the_whole_film(view, ramp):
    corners = [view.mapping.to_widget(p) for p in ((-0.5, -0.5), (ramp.columns - 0.5, ramp.rows - 0.5))]
    assert all(0 <= p.x() <= view.width() and 0 <= p.y() <= view.height() for p in corners)
    assert corners[1].y() - corners[0].y() > view.height() - 20


def test_view_state_comes_back(qtbot, view, ramp):
    mouse.wheel(view, QPointF(100, 100), 2)
    view.set_window(Window(700.0, 900.0, view.default_window.function))
    view.invert()
    state = view.view_state()
    other = FilmView()
    qtbot.addWidget(other)
    other.resize(view.size())
    other.show_film(build_pyramid(ramp), state)
    assert other.view_state() == state
    qtbot.wait(200)  # the wheel's coarse picture comes to rest
    assert np.array_equal(shot(other), shot(view))


def test_oblong_pixels_are_shown_in_their_true_shape(qtbot):
    from app.core.spacing import Spacing, SpacingSource

    image = Image(np.zeros((100, 100), np.float32), spacing=Spacing(0.1, 0.2, SpacingSource.DETECTOR))
    made = FilmView()
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show_film(build_pyramid(image), ViewState())
    across = made.mapping.to_widget((50, 0)).x() - made.mapping.to_widget((0, 0)).x()
    down = made.mapping.to_widget((0, 50)).y() - made.mapping.to_widget((0, 0)).y()
    assert across == pytest.approx(2 * down)


def test_a_look_up_table_is_used_until_another_window_is_chosen(qtbot):
    values = np.tile(np.arange(256, dtype=np.float32), (64, 1))
    table = LookupTable(0.0, np.where(np.arange(256) < 128, 0, 255).astype(np.uint16), 8)
    pyramid = build_pyramid(Image(values, lut=table))
    step = pyramid.table(pyramid.default, inverted=False) & 0xFF
    assert set(step.tolist()) == {0, 255}
    smooth = pyramid.table(Window(128.0, 256.0), inverted=False) & 0xFF
    assert len(set(smooth.tolist())) > 200


def test_fractional_values_and_holes_are_indexed(qtbot):
    values = np.linspace(-1.0, 1.0, 64 * 64, dtype=np.float32).reshape(64, 64)
    values[0, 0] = np.nan
    pyramid = build_pyramid(Image(values))
    shown = pyramid.ramp[pyramid.levels[0]]
    assert shown[0, 0] == pytest.approx(float(np.nanmin(values)), abs=1e-4)
    assert np.nanmax(np.abs(shown - values)) < 1e-4


def test_presets_are_distinct_windows_on_the_keys(opened):
    names = [name for name, _ in opened.film.workspace.active.presets()]
    assert names[0] == "Film's own"
    assert 4 <= len(names) <= 9
    view = opened.film.view
    QTest.keyClick(view, Qt.Key.Key_2)
    assert view.window_shown == presets(view.pyramid)[1][1]
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.window_shown == view.default_window


def test_information_line_names_values_and_the_source_of_the_scale(opened):
    view = opened.film.view
    mouse.move(view, view.mapping.to_widget((200.0, 300.0)), Qt.MouseButton.NoButton)
    value = view.pyramid.image.values[300, 200]
    text = opened.film.workspace.active.text
    assert any(f"{value:.0f} (no unit)   x 200  y 300" in line for line in text.cursor), text.cursor
    assert any("mm/px" in line and str(view.pyramid.image.spacing.source) in line for line in text.shown), text.shown
    assert any(line.startswith("W ") for line in text.shown)
