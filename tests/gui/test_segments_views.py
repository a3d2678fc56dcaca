"""Segments on a real viewport: painted pixel for pixel, corrected by the mouse."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.core.image import Image, Window
from app.core.instance import ImageKey
from app.core.plane import VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.core.study import Patient
from app.core.volume import Volume
from app.volumes.orientation import Orientation
from app.volumes.reslice import MprStack, ObliqueStack
from tests.gui.mouse import at, drag, move, press, release
from viewers.facts import SeriesFacts
from viewers.segments.attach import SegmentsOn
from viewers.segments.brush import BrushSettings
from viewers.segments.model import Look, SegmentsModel
from viewers.segments.outline import border_lines
from viewers.viewport import Viewport

SHAPE = (16, 20, 24)
GEOMETRY = VolumeGeometry((0, 0, 0), (-1.0, 0, 0), (0, 1.0, 0), (0, 0, 2.0), SHAPE, "1.2")
KEYS = tuple(ImageKey(f"1.9.{n}") for n in range(SHAPE[0]))
RED, GREEN = (255, 0, 0), (0, 255, 0)


def volume():
    return Volume(np.zeros(SHAPE, np.int16), 1.0, 0.0, "HU", GEOMETRY, KEYS, "CT", (Window(100.0, 10.0),))


def model(fractions=None):
    layer = np.zeros(SHAPE, np.uint16)
    layer[2:12, 4:11, 3:9] = 1
    layer[5:14, 8:18, 9:20] = 2
    made = Segmentation(
        "s", (Segment(1, "a", RED), Segment(2, "b", GREEN)), (layer,), (0, 0), (fractions,), GEOMETRY, KEYS
    )
    found = SegmentsModel(made, volume(), reader="Dr A")
    found.set_looks({1: Look(colour=RED, opacity=1.0), 2: Look(colour=GREEN, opacity=1.0)})
    return found


class View:
    """A viewport with segments and brush on it."""

    def __init__(self, qtbot, stack, index, segments):
        self.viewport = Viewport()
        qtbot.addWidget(self.viewport)
        self.settings = BrushSettings()
        self.on = SegmentsOn(self.viewport, self.settings)
        self.viewport.set_layers([self.on.layer, self.on.tool])
        self.viewport.wanted.connect(lambda of, n: self.viewport.provide(of.stack_id, n, of.image(n)))
        self.viewport.resize(600, 500)
        self.viewport.show()
        self.viewport.show_stack(stack, SeriesFacts(Patient()), index=index)
        self.on.show_model(segments)
        self.view = self.viewport.view
        QApplication.processEvents()

    def colours(self, points):
        grabbed = self.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        found = []
        for point in points:
            place = at(self.view, point)
            colour = grabbed.pixelColor(int(place.x()), int(place.y()))
            found.append((colour.red(), colour.green(), colour.blue()))
        return found


@pytest.mark.parametrize("orientation", Orientation)
@pytest.mark.parametrize(("turns", "mirrored"), [(0, False), (1, False), (2, True)])
def test_every_pixel_has_its_own_colour(qtbot, orientation, turns, mirrored):
    segments = model()
    stack = MprStack(volume(), orientation)
    index = stack.count // 2
    shown = View(qtbot, stack, index, segments)
    shown.view.layers = [shown.on.layer]  # without letters in the way
    shown.view._mapping = replace(
        shown.view.mapping, zoom=shown.view.mapping.zoom * 0.7, turns=turns, mirrored=mirrored
    )
    labels = stack.section(index).labels(segments.labels.layers[0])
    rows, columns = labels.shape
    # Close to all four corners of each pixel: a mask shifted by a tenth of a pixel would show.
    for dx, dy in ((-0.42, -0.42), (0.42, 0.42), (-0.42, 0.42), (0.42, -0.42)):
        points = [(x + dx, y + dy) for y in range(rows) for x in range(columns)]
        wanted = [((0, 0, 0), RED, GREEN)[labels[y, x]] for y in range(rows) for x in range(columns)]
        assert shown.colours(points) == wanted


def test_opacity_visibility_and_fractions(qtbot):
    fractions = np.full(SHAPE, 51, np.uint8)
    segments = model(fractions)
    shown = View(qtbot, MprStack(volume(), Orientation.AXIAL), 6, segments)
    stack = shown.viewport.stack
    labels = stack.section(6).labels(segments.labels.layers[0])
    (y, x), (v, u) = np.argwhere(labels == 1)[10], np.argwhere(labels == 2)[30]
    (red, *_), (_, green, _) = shown.colours([(x, y), (u, v)])
    assert red == pytest.approx(51, abs=2)
    assert green == pytest.approx(51, abs=2)
    segments.set_looks({2: replace(segments.look(2), visible=False), 1: replace(segments.look(1), opacity=0.5)})
    (red, *_), hidden = shown.colours([(x, y), (u, v)])
    assert red == pytest.approx(26, abs=2)
    assert hidden == (0, 0, 0)
    assert shown.on.layer.number_at(x, y) == 1
    assert shown.on.layer.number_at(u, v) == 0
    shown.on.layer.visible = False
    assert shown.colours([(x, y)]) == [(0, 0, 0)]


def test_outlines_run_on_the_edges_of_pixels(qtbot):
    segments = model()
    segments.set_looks({n: replace(segments.look(n), outline=True) for n in (1, 2)})
    shown = View(qtbot, MprStack(volume(), Orientation.AXIAL), 6, segments)
    stack = shown.viewport.stack
    labels = stack.section(6).labels(segments.labels.layers[0])
    y, x = np.argwhere(labels == 1)[0]  # the upper left corner of the first structure
    inside, above, left = shown.colours([(x + 1, y + 1), (x + 1, y - 0.5), (x - 0.5, y + 1)])
    assert inside == (0, 0, 0)
    assert above == left == RED


def test_a_fraction_is_outlined_where_at_least_half_is_inside(qtbot):
    fractions = np.full(SHAPE, 127, np.uint8)
    fractions[:, :9] = 128
    segments = model(fractions)
    segments.set_looks({n: replace(segments.look(n), outline=True) for n in (1, 2)})
    shown = View(qtbot, MprStack(volume(), Orientation.AXIAL), 6, segments)
    inside = segments.inside(1)()
    np.testing.assert_array_equal(inside, (segments.opened.layers[0] == 1) & (fractions >= 128))
    (row,) = {int(y) for y in np.argwhere(inside)[:, 1] if y == 8}
    at_limit, beyond = shown.colours([(17.0, row + 0.5), (17.0, 10.5)])
    assert at_limit == RED
    assert beyond == (0, 0, 0)


def test_border_lines_by_brute_force():
    labels = np.random.default_rng(2).integers(0, 3, (9, 11)).astype(np.uint16)
    labels[:, 0] = 0
    edges = {}
    padded = np.pad(labels, 1)
    for r in range(1, 11):
        for c in range(1, 13):
            for dr, dc, line in ((0, 1, (c - 1 - 0.5, r - 1 - 0.5, 0, 1)), (1, 0, (c - 1 - 0.5, r - 1 - 0.5, 1, 0))):
                a, b = padded[r - dr, c - dc], padded[r, c] if c < 13 and r < 11 else 0
                if a != b:
                    edges.setdefault(int(max(a, b)), set()).add(line)
    found = {}
    for number, lines in border_lines(labels).items():
        for line in lines:
            dx, dy = round(line.x2() - line.x1()), round(line.y2() - line.y1())
            across, down = (1, 0) if dx else (0, 1)
            for step in range(dx + dy):
                key = (line.x1() + step * across, line.y1() + step * down, across, down)
                assert key not in found.setdefault(number, set())
                found[number].add(key)
    assert found == edges
    assert border_lines(np.zeros((3, 3), np.uint16)) == {}


def test_the_brush_draws_under_the_mouse_and_nowhere_else(qtbot):
    segments = model()
    shown = View(qtbot, MprStack(volume(), Orientation.CORONAL), 3, segments)
    shown.on.set_brush(on=True)
    shown.viewport.set_tool(shown.on.tool)
    shown.settings.set_radius(2.0)
    segments.set_active(1)
    before = segments.labels.layers[0].copy()
    with qtbot.waitSignal(segments.history_changed):
        drag(shown.view, at(shown.view, (16.0, 3.0)), at(shown.view, (20.0, 3.0)))
    changed = np.argwhere(segments.labels.layers[0] != before)
    assert set(changed[:, 1]) == {3}  # the plane shown alone
    section = shown.viewport.stack.section(3)
    labels = section.labels(segments.labels.layers[0])
    # 2 mm are two columns, and one row of 2 mm.
    assert [labels[3, x] for x in (13, 14, 15, 20, 22, 23)] == [0, 1, 1, 1, 1, 0]
    assert [labels[y, 18] for y in (1, 2, 3, 4, 5)] == [0, 1, 1, 1, 0]
    segments.undo()
    np.testing.assert_array_equal(segments.labels.layers[0], before)
    shown.settings.set_ball(on=True)
    shown.settings.set_radius(3.0)
    press(shown.view, at(shown.view, (3.0, 4.0)))
    release(shown.view, at(shown.view, (3.0, 4.0)))
    changed = np.argwhere(segments.labels.layers[0] != before)
    assert len(set(changed[:, 1])) > 3  # through the planes
    shown.settings.set_erase(on=True)
    press(shown.view, at(shown.view, (3.0, 4.0)))
    release(shown.view, at(shown.view, (3.0, 4.0)))
    np.testing.assert_array_equal(segments.labels.layers[0], before)


def test_escape_gives_a_stroke_up(qtbot):
    segments = model()
    shown = View(qtbot, MprStack(volume(), Orientation.AXIAL), 3, segments)
    shown.viewport.set_tool(shown.on.tool)
    before = segments.labels.layers[0].copy()
    press(shown.view, at(shown.view, (18.0, 2.0)))
    move(shown.view, at(shown.view, (20.0, 3.0)))
    assert (segments.labels.layers[0] != before).any()
    shown.view.abandon_drag()
    np.testing.assert_array_equal(segments.labels.layers[0], before)
    assert not segments.can_undo


def test_where_nothing_can_be_drawn_the_brush_says_why(qtbot):
    segments = model()
    slanted = ObliqueStack(volume(), centre=(-12, 10, 15), across=(1, 0, 0), down=(0, 1, 0.3), pixel_mm=1.0)
    shown = View(qtbot, slanted, slanted.count // 2, segments)
    shown.viewport.set_tool(shown.on.tool)
    before = segments.labels.layers[0].copy()
    elsewhere = MprStack(replace(volume(), keys=()), Orientation.AXIAL)
    right = MprStack(volume(), Orientation.AXIAL)
    for prepare, words in (
        (lambda: None, "interpolated"),
        (lambda: shown.viewport.show_stack(elsewhere, SeriesFacts(Patient())), "do not lie"),
        (lambda: shown.viewport.show_stack(right, SeriesFacts(Patient())), ""),
        (lambda: segments.set_looks({1: replace(segments.look(1), visible=False)}), "hidden"),
        (lambda: segments.set_active(0), "no segment"),
    ):
        prepare()
        QApplication.processEvents()
        with qtbot.waitSignal(shown.on.tool.refused) as said:
            press(shown.view, at(shown.view, (2.0, 2.0)))
        release(shown.view, at(shown.view, (2.0, 2.0)))
        assert words in said.args[0]
        if words:
            assert bool(said.args[0])
            np.testing.assert_array_equal(segments.labels.layers[0], before)
        else:
            segments.undo()
    assert shown.on.tool.hover(QPointF(3, 3), shown.view.mapping) is Qt.CursorShape.CrossCursor


class Photo:
    """One image without a place and without spacing."""

    stack_id, name, count, marks, frames_per_second = "p", "photo", 1, (), None

    def is_ready(self, _index):
        return True

    def image(self, _index):
        return Image(np.zeros((30, 40), np.float32))

    def key(self, _index):
        return ImageKey("a" * 64)

    def plane(self, _index):
        return None


def test_a_single_image_without_spacing_is_drawn_on_in_pixels(qtbot):
    labels = np.zeros((1, 30, 40), np.uint16)
    made = Segmentation("p", (Segment(5, "spot", RED),), (labels,), (0,), (None,), None, (ImageKey("a" * 64),))
    segments = SegmentsModel(made)
    shown = View(qtbot, Photo(), 0, segments)
    shown.viewport.set_tool(shown.on.tool)
    assert not shown.on.tool.in_mm
    shown.settings.set_radius(4.0)
    shown.settings.set_ball(on=True)  # there are no slices to go through
    press(shown.view, at(shown.view, (20.0, 15.0)))
    release(shown.view, at(shown.view, (20.0, 15.0)))
    y, x = np.indices((30, 40))
    np.testing.assert_array_equal(segments.labels.layers[0][0] == 5, (x - 20) ** 2 + (y - 15) ** 2 <= 16)


def test_the_circle_is_as_large_as_what_it_covers(qtbot):
    segments = model()
    shown = View(qtbot, MprStack(volume(), Orientation.CORONAL), 3, segments)
    shown.on.set_brush(on=True)
    shown.viewport.set_tool(shown.on.tool)
    shown.settings.set_radius(3.0)
    middle = at(shown.view, (19.0, 3.0))
    move(shown.view, middle, Qt.MouseButton.NoButton)
    # 3 mm: three columns, one and a half rows of 2 mm.
    right, below, centre = shown.colours([(22.0, 3.0), (19.0, 4.5), (19.0, 3.0)])
    assert right[0] > 150
    assert below[0] > 150
    assert centre == (0, 0, 0)
    shown.on.set_brush(on=False)
    assert shown.colours([(22.0, 3.0)]) == [(0, 0, 0)]
