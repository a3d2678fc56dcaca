"""The panel of structures and the 3-D view, on a made volume and on a real segmentation."""

import gc

import numpy as np
import pytest
import SimpleITK
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.core.plane import VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.core.volume import Volume
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.segments_panel import SegmentsPanel
from app.ui.surface_window import SurfaceWindow
from app.volumes.statistics import segment_volumes
from app.volumes.surface import prepare_surface
from tests.gui.mouse import wheel
from viewers.segments.model import SegmentsModel
from viewers.surface_view import SurfaceView, heading

SHAPE = (20, 24, 28)
GEOMETRY = VolumeGeometry((0, 0, 0), (5.0, 0, 0), (0, 5.0, 0), (0, 0, 5.0), SHAPE)


def organs(count=3, geometry=GEOMETRY):
    layer = np.zeros(SHAPE, np.uint16)
    for n in range(count):
        layer[2 + n % 16, 2:20, 1 + n % 26] = n + 1
    layer[5:15, 6:18, 6:22] = 1
    segments = tuple(Segment(n + 1, f"organ {n + 1:03d}", (200, 20 + n, 90)) for n in range(count))
    return Segmentation("organs.nii", segments, (layer,), (0,) * count, (None,), geometry, (), ("a model's output",))


def volume():
    return Volume(np.zeros(SHAPE, np.int16), 1.0, 0.0, "HU", GEOMETRY, (), "CT")


@pytest.fixture
def panel(qtbot, qapp):
    make_application()
    before = set(map(id, QApplication.allWidgets()))
    background = Background()
    made = SegmentsPanel(background)
    made.resize(340, 700)
    made.show()
    QApplication.processEvents()
    yield made
    background.close()
    made.close()
    made.deleteLater()
    qtbot.wait(20)
    del made
    gc.collect()
    left = [w for w in QApplication.allWidgets() if id(w) not in before and w.parent() is None]
    assert not left, left


def show(qtbot, panel, segmentation):
    model = SegmentsModel(segmentation, volume(), reader="Dr A")
    panel.show_model(model)
    qtbot.waitUntil(lambda: panel._background.idle, timeout=10_000)
    qtbot.wait(10)
    return model


def cells(panel):
    rows = panel.list.model()
    return [(rows.index(r, 0).data(), rows.index(r, 1).data()) for r in range(rows.rowCount())]


def test_lists_structures_with_their_volumes(qtbot, panel):
    model = show(qtbot, panel, organs())
    counted = {v.number: v for v in segment_volumes(model.opened)}
    assert cells(panel) == [(f"organ {n:03d}", counted[n].words) for n in (1, 2, 3)]
    assert cells(panel)[0][1] == f"{counted[1].voxels * 0.125:.0f} ml"
    assert "a model's output" in panel._notes.text()
    tip = panel.list.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "voxels; voxel size" in tip


def test_without_positions_there_is_a_dash_and_a_reason(qtbot, panel):
    show(qtbot, panel, organs(geometry=None))
    assert [text for _, text in cells(panel)] == ["-"] * 3
    assert "no volume with known distances" in panel.list.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    panel.open_surface()
    assert "no 3-D view" in panel._message.text()
    assert panel._window is None


def test_117_structures_can_be_found_and_hidden(qtbot, panel):
    model = show(qtbot, panel, organs(117))
    assert len(cells(panel)) == 117
    QTest.keyClicks(panel._find, "ORGAN 11")
    assert [name for name, _ in cells(panel)] == [f"organ {n}" for n in range(110, 118)]
    panel._none.click()
    assert {s.number for s in model.segments if not model.look(s.number).visible} == set(range(110, 118))
    panel._find.clear()
    panel._none.click()
    assert not any(model.look(s.number).visible for s in model.segments)
    panel._all.click()
    assert all(model.look(s.number).visible for s in model.segments)


def test_tick_rename_delete_undo(qtbot, panel):
    model = show(qtbot, panel, organs())
    rows = panel.list.model()
    assert rows.setData(rows.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not model.look(2).visible
    panel.list.selectRow(1)
    assert model.active == 2
    panel._rename.click()
    editor = panel.list.viewport().findChild(QLineEdit)
    editor.clear()
    QTest.keyClicks(editor, "spleen")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.segment(2).label == "spleen", timeout=2000)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [name for name, _ in cells(panel)] == ["organ 001", "organ 003"]
    assert panel._undo.isEnabled()
    panel._undo.click()
    panel._undo.click()
    assert [name for name, _ in cells(panel)] == ["organ 001", "organ 002", "organ 003"]
    panel._redo.click()
    assert cells(panel)[1][0] == "spleen"
    assert "corrected by Dr A" in panel._notes.text()
    assert panel._save.isEnabled()


def test_adding_a_structure_makes_it_the_active_one(qtbot, panel):
    model = show(qtbot, panel, organs())
    panel._add.click()
    assert model.active == 4
    assert panel.list.numbers(chosen=True) == [4]
    assert cells(panel)[3] == ("Structure 1", "0.0 ml")


def test_looks_are_those_of_the_chosen_rows(qtbot, panel):
    model = show(qtbot, panel, organs())
    panel.list.selectRow(2)
    panel._outline.click()
    panel._opacity.setValue(80)
    assert [model.look(n).outline for n in (1, 2, 3)] == [False, False, True]
    assert [model.look(n).opacity for n in (1, 2, 3)] == [0.4, 0.4, 0.8]
    panel.list.selectRow(0)
    assert panel._fill.isChecked()
    assert not panel._outline.isChecked()
    assert panel._opacity.value() == 40
    assert model.look(1).opacity == 0.4  # looking at a row changes nothing
    panel.list.selectAll()
    panel._fill.click()
    assert not any(model.look(n).outline for n in (1, 2, 3))


def test_brush_and_eraser_are_taken_up_and_put_down(qtbot, panel):
    show(qtbot, panel, organs())
    chosen = []
    panel.brush_chosen.connect(chosen.append)
    panel._paint.click()
    assert not panel.brush.erase
    panel._erase.click()
    assert panel.brush.erase
    assert not panel._paint.isChecked()
    panel._erase.click()
    panel._paint.click()
    panel.show_model(None)
    assert chosen == [True, True, False, True, False]
    panel._slider.setValue(25)
    assert panel.brush.radius == 12.5
    assert panel._size.text() == "12.5 mm"
    panel.set_brush_unit(in_mm=False)
    assert panel._size.text() == "12.5 px"
    panel.brush.set_radius(7.3)
    assert panel.brush.radius == 7.3
    panel._ball.click()
    panel._over.click()
    assert panel.brush.ball
    assert panel.brush.overwrite


def test_volumes_follow_corrections_made_while_they_are_counted(qtbot, panel):
    segmentation = organs()
    model = SegmentsModel(segmentation, volume())
    panel.show_model(model)
    model.delete(1)  # before the count arrives
    qtbot.waitUntil(lambda: panel._background.idle, timeout=10_000)
    qtbot.wait(10)
    for fresh in segment_volumes(model.segmentation):
        assert model.size(fresh.number).voxels == fresh.voxels
    model.undo()
    assert model.size(1).voxels == segment_volumes(segmentation)[0].voxels


def test_everything_has_a_name_and_fits(qtbot, panel):
    show(qtbot, panel, organs(117))
    for widget in panel.findChildren(type(panel._add)):
        assert widget.accessibleName()
        assert widget.toolTip()
        assert widget.width() >= widget.sizeHint().width()
    assert panel.minimumSizeHint().width() <= 340


def test_3d_view_opens_and_turns(qtbot, panel):
    show(qtbot, panel, organs())
    panel._surface.click()
    qtbot.waitUntil(lambda: panel._background.idle and panel._window is not None, timeout=10_000)
    window = panel._window
    assert isinstance(window, SurfaceWindow)
    assert window.view.surface is not None
    assert "organ 001" in window.windowTitle()
    window.close()


def test_an_empty_structure_says_so(qtbot, panel):
    model = show(qtbot, panel, organs())
    model.add("new")
    panel.open_surface()
    qtbot.waitUntil(lambda: panel._background.idle, timeout=10_000)
    qtbot.wait(10)
    assert "empty" in panel._message.text()


# The 3-D view


@pytest.fixture
def turning(qtbot):
    view = SurfaceView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    inside = np.zeros(SHAPE, bool)
    inside[5:15, 6:18, 6:22] = True
    view.show_surface(prepare_surface(inside, GEOMETRY), (200, 100, 50), "box")
    return view


def test_mouse_wheel_and_keys_turn_and_zoom(qtbot, turning):
    QTest.mousePress(turning, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    QTest.mouseMove(turning, QPoint(130, 160))
    QTest.mouseRelease(turning, Qt.MouseButton.LeftButton, pos=QPoint(130, 160))
    assert (turning.azimuth, turning.elevation) == (10.0, 5.0)
    for key, side in zip("LPRHFA", "LPRHFA", strict=True):
        QTest.keyClicks(turning, key.lower())
        assert heading(turning.azimuth, turning.elevation) == side
    QTest.keyClick(turning, Qt.Key.Key_Right)
    QTest.keyClick(turning, Qt.Key.Key_Up)
    assert (turning.azimuth, turning.elevation) == (10.0, 10.0)
    for _ in range(30):
        QTest.keyClick(turning, Qt.Key.Key_Up)
    assert turning.elevation == 90.0
    wheel(turning, QPointF(150, 150), 2)
    assert turning.zoom == pytest.approx(1.44)
    QTest.mouseDClick(turning, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    assert (turning.azimuth, turning.elevation, turning.zoom) == (0.0, 0.0, 1.0)


def test_the_picture_turns_with_it(qtbot, turning):
    front = turning.grab().toImage()
    turning.look_from(90, 0)
    left = turning.grab().toImage()
    assert front != left

    def width(picture):
        row = [picture.pixelColor(x, 150).red() > 60 for x in range(60, 300)]
        return sum(row)

    assert width(front) / width(left) == pytest.approx(16 / 12, rel=0.1)  # the box is wider than it is deep


def test_a_real_vertebra(shared_data, qtbot):
    path = shared_data / "dicom/ct_abdomen/spine_report/example_ct_report/totalseg.nii.gz"
    image = SimpleITK.ReadImage(str(path))
    labels = SimpleITK.GetArrayFromImage(image).astype(np.uint16)
    along = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    geometry = VolumeGeometry(
        image.GetOrigin(), tuple(along[:, 0]), tuple(along[:, 1]), tuple(along[:, 2]), labels.shape
    )
    number = 29  # a lumbar vertebra of TotalSegmentator's list
    surface = prepare_surface(labels == number, geometry)
    view = SurfaceView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show_surface(surface, (230, 215, 190), "L3")
    view.look_from(90, 0)
    picture = view.grab().toImage()
    # From the left side the body lies in front (left), the spinous process behind: the left third holds more.
    lit = np.array([[picture.pixelColor(x, y).red() > 70 for x in range(300)] for y in range(60, 230)])
    columns = np.flatnonzero(lit.any(axis=0))
    third = np.ptp(columns) // 3
    assert lit[:, : columns[0] + third].sum() > 1.3 * lit[:, columns[-1] - third :].sum()
    sizes = segment_volumes(Segmentation("t", (Segment(number, "L3", (1, 2, 3)),), (labels,), (0,), (None,), geometry))
    assert 30 < sizes[0].ml < 100  # a lumbar vertebra with its arch
    assert sizes[0].source
