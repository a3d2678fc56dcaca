"""Marks in a viewport that scrolls through a stack; the magnifying glass; the scale bar."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.core.annotation import AnnotationKind as Kind
from app.core.case import ViewState
from app.core.image import Image
from app.core.spacing import Spacing, SpacingSource
from app.measuring.hand.scale import Scale, scale_of_file
from tests.gui import mouse
from tests.viewing import SyntheticStack, facts
from viewers.film_view import FilmView
from viewers.hand.attach import Hand
from viewers.magnifier import Magnifier
from viewers.pyramid import build_pyramid
from viewers.scale_bar import ScaleBarLayer, bar_length, length_words, source_words
from viewers.viewport import Viewport


@pytest.fixture
def scrolled(qtbot, qapp):
    """A viewport on a stack of 20, with a hand that follows it."""
    viewport = Viewport()
    qtbot.addWidget(viewport)
    viewport.resize(500, 460)
    viewport.show()
    qtbot.waitExposed(viewport)
    hand = Hand(viewport.view, lambda _annotation: ("1.0 mm",))

    def follow(_index=0):
        image = viewport.image
        if image is None:
            hand.model.show_image(None)
        else:
            hand.model.show_image(viewport.key, image.rows, image.columns)

    viewport.image_shown.connect(follow)
    viewport.set_layers([hand.layer])
    viewport.set_tool(hand.tool)
    viewport.show_stack(SyntheticStack(count=20), facts())
    follow()
    drawn = []
    hand.drawn.connect(drawn.append)
    return viewport, hand, drawn


def test_scrolling_drops_the_unfinished_mark(scrolled):
    viewport, hand, drawn = scrolled
    hand.tool.set_kind(Kind.LENGTH)
    mouse.press(viewport.view, QPointF(200, 200))
    viewport.step(1)  # the wheel, while the button is down
    mouse.move(viewport.view, QPointF(260, 260))
    mouse.release(viewport.view, QPointF(260, 260))
    assert drawn == []
    assert hand.model.draft is None
    hand.tool.set_kind(Kind.LENGTH)
    mouse.drag(viewport.view, QPointF(200, 200), QPointF(260, 260))
    assert [a.image for a in drawn] == [viewport.key]
    assert viewport.index == 1


def test_nothing_is_drawn_on_an_image_that_is_not_there(scrolled):
    viewport, hand, drawn = scrolled
    hand.tool.set_kind(Kind.LENGTH)
    mouse.press(viewport.view, QPointF(200, 200))
    mouse.move(viewport.view, QPointF(240, 240))
    viewport.view.veil = "Loading…"
    mouse.release(viewport.view, QPointF(260, 260))
    QTest.keyClick(viewport.view, Qt.Key.Key_Return)
    QTest.keyClick(viewport.view, Qt.Key.Key_Return)
    assert drawn == []
    assert hand.model.image is None


def test_arrows_scroll_unless_a_mark_is_being_made(scrolled):
    viewport, hand, _drawn = scrolled
    QTest.keyClick(viewport.view, Qt.Key.Key_Down)
    assert viewport.index == 1
    hand.tool.set_kind(Kind.LENGTH)
    QTest.keyClick(viewport.view, Qt.Key.Key_Down)
    assert viewport.index == 1
    assert hand.model.crosshair is not None
    QTest.keyClick(viewport.view, Qt.Key.Key_PageDown)
    assert viewport.index == 11


def ramp(rows=300, columns=400):
    """Every pixel its own value, so that a picture says which pixel it shows."""
    return Image(np.arange(rows * columns, dtype=np.float32).reshape(rows, columns) % 251)


@pytest.fixture
def view(qtbot, qapp):
    made = FilmView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    made.show_film(build_pyramid(ramp()), ViewState(center=125.0, width=250.0))
    return made


def pixels(view):
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)[:, : picture.width()].copy()


def test_the_glass_is_centred_on_the_point_and_shows_its_pixel(view):
    glass = Magnifier(view)
    view.layers.append(glass)
    view.place(4.0, (200.0, 150.0))
    view.cursor_at = (203.0, 149.0)
    glass.set_on(on=True)
    glass.set_factor(4.0)
    at = view.mapping.to_widget((203.0, 149.0))
    shown = pixels(view)
    centre = shown[round(at.y()), round(at.x())]
    # 16 screen pixels per image pixel: squares, and the middle one is the pixel under the cursor.
    value = float(view.pyramid.image.values[149, 203])
    table = view.pyramid.table(view.window_shown, inverted=False)
    wanted = table[int(np.argmin(np.abs(view.pyramid.ramp - value)))] & 0xFF
    assert centre == wanted
    assert (shown[round(at.y()) - 6 : round(at.y()) + 7, round(at.x()) - 6 : round(at.x()) + 7] == wanted).all()


def test_the_glass_shows_true_pixels_of_a_reduced_film(view):
    view.show_film(build_pyramid(ramp(3000, 4000)), ViewState())
    glass = Magnifier(view)
    view.cursor_at = (1000.0, 800.0)
    glass.set_on(on=True)
    assert view.mapping.zoom < 0.11
    assert glass.magnified(view.mapping, 1.0).zoom == 1.0  # not 2 times 0.1
    assert glass.magnified(view.mapping, 2.0).zoom == 0.5  # of logical pixels: one device pixel each


def test_the_wheel_magnifies_while_the_glass_is_on(view):
    glass = Magnifier(view)
    view.layers.append(glass)
    view.cursor_at = (200.0, 150.0)
    zoom = view.mapping.zoom
    mouse.wheel(view, QPointF(200, 150), 1)
    assert view.mapping.zoom > zoom
    glass.toggle()
    zoom = view.mapping.zoom
    for _ in range(6):
        mouse.wheel(view, QPointF(200, 150), 1)
    assert glass.factor == 4.0
    for _ in range(9):
        mouse.wheel(view, QPointF(200, 150), -1)
    assert glass.factor == 2.0
    assert view.mapping.zoom == zoom
    before = pixels(view)
    glass.toggle()
    assert (pixels(view) != before).any()


def test_the_glass_follows_the_turned_view(view):
    glass = Magnifier(view)
    view.layers.append(glass)
    view.rotate(1)
    view.flip_across()
    view.place(4.0, (200.0, 150.0))
    view.cursor_at = (201.0, 151.0)
    glass.set_on(on=True)
    glass.set_factor(4.0)
    at = view.mapping.to_widget((201.0, 151.0))
    value = float(view.pyramid.image.values[151, 201])
    table = view.pyramid.table(view.window_shown, inverted=False)
    wanted = table[int(np.argmin(np.abs(view.pyramid.ramp - value)))] & 0xFF
    assert pixels(view)[round(at.y()), round(at.x())] == wanted


@pytest.mark.parametrize(
    ("longest", "length", "parts"), [(0.3, 0.2, 4), (1.0, 1.0, 5), (9.9, 5.0, 5), (64.0, 50.0, 5), (199.0, 100.0, 5)]
)
def test_the_bar_has_a_round_length(longest, length, parts):
    found = bar_length(longest)
    assert found == (pytest.approx(length), parts)


def test_the_bar_without_a_length():
    with pytest.raises(ValueError, match="positive"):
        bar_length(0.0)
    assert length_words(50.0) == "5 cm"
    assert length_words(0.5) == "0.5 mm"


def bar_width(view):
    """Longest horizontal run of the bar's colour, in pixels."""
    picture = view.grab().toImage()
    longest = 0
    for y in range(picture.height() - 70, picture.height()):
        run = 0
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            run = run + 1 if (colour.red(), colour.green(), colour.blue()) == (0xDC, 0xE1, 0xE7) else 0
            longest = max(longest, run)
    return longest


@pytest.mark.parametrize("turns", [0, 1])
def test_the_bar_is_as_long_as_it_says(view, turns):
    image = Image(np.zeros((300, 400), np.float32), spacing=Spacing(0.5, 0.5, SpacingSource.DETECTOR))
    view.show_film(build_pyramid(image), ViewState())
    bar = ScaleBarLayer(view.font(), lambda: scale_of_file(image), lambda: (300, 400))
    view.layers.append(bar)
    view.rotate(turns)
    drawn = bar._bar(view.mapping)
    assert drawn.words == "5 cm (detector)"
    assert drawn.right - drawn.left == pytest.approx(100 * view.mapping.zoom)
    assert abs(bar_width(view) - 100 * view.mapping.zoom) <= 3
    (box,) = bar.boxes(view.mapping)
    assert box.contains(QPointF(drawn.left, drawn.y))


def test_no_bar_without_a_scale(view):
    layer = ScaleBarLayer(view.font(), lambda: Scale(None, "pixels: a photograph"), lambda: (300, 400))
    view.layers.append(layer)
    plain = pixels(view)
    view.layers.clear()
    assert (pixels(view) == plain).all()
    assert layer.boxes(view.mapping) == []


def test_the_bar_says_what_calibrated_it():
    spacing = Spacing(0.5, 0.5, SpacingSource.TYPED_IN)
    assert source_words(Scale(spacing, "…", 23.25, "A3")) == "calibrated on the image"
    assert source_words(Scale(spacing, "typed in")) == "typed in"
    assert source_words(Scale(None, "pixels")) == ""
