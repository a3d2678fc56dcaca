"""Multi-planar reading: three planes through one point, turned, projected, and always of the volume's own values."""

from math import cos, radians, sin

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from app.core.image import Window
from app.ui.application import make_application
from app.ui.workspace.bar import WorkspaceBar
from app.ui.workspace.mpr import Mpr
from app.ui.workspace.workspace import Workspace
from app.volumes.orientation import Orientation
from app.volumes.project import Projection, Slab
from app.volumes.reslice import ObliqueStack, value_at
from tests.gui import mouse
from tests.viewing import facts, head_volume
from viewers.mpr_crosshair import Part
from viewers.mpr_planes import ORIENTATIONS, PlaneMaker

AXIAL, CORONAL, SAGITTAL = ORIENTATIONS


@pytest.fixture
def space(qtbot, qapp):
    make_application()
    made = Workspace()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.wanted.connect(lambda stack, index: made.provide(stack.stack_id, index, stack.image(index)))
    return made


@pytest.fixture
def mpr(space):
    return Mpr(space, PlaneMaker(head_volume()), facts())


def shown_point(mpr, orientation):
    """LPS of the middle of the crosshair as it is painted in a view, and its distance from the painted plane."""
    viewport = mpr.views[orientation]
    hair = mpr._crosshairs[orientation].hairs(viewport.view.mapping)[0]
    point = viewport.view.mapping.to_image(hair.middle)
    return viewport.plane.to_patient(point), viewport.plane.to_image(mpr.state.centre)[1]


def test_three_views_start_on_the_middle_with_their_letters(mpr):
    assert [mpr.views[each].stack.orientation for each in ORIENTATIONS] == list(ORIENTATIONS)
    for each in ORIENTATIONS:
        assert abs(shown_point(mpr, each)[1]) <= 1.0
        assert each.value in mpr.views[each].text.identity[-1]
    letters = {each: mpr.views[each]._letters.letters(mpr.views[each].view.mapping) for each in ORIENTATIONS}
    assert (letters[AXIAL].left, letters[AXIAL].top) == ("R", "A")
    assert (letters[CORONAL].left, letters[CORONAL].top) == ("R", "H")
    assert (letters[SAGITTAL].left, letters[SAGITTAL].top) == ("A", "H")


def test_it_begins_where_the_reader_was_and_through_the_same_window(space):
    made = Mpr(space, PlaneMaker(head_volume()), facts(), centre=(10.0, 0.0, 20.0), window=Window(300.0, 1500.0))
    assert made.views[AXIAL].plane.origin[2] == pytest.approx(20.0, abs=1.01)
    assert [made.views[each].view.window_shown.width for each in ORIENTATIONS] == [1500.0] * 3


def test_a_click_moves_the_point_and_the_other_planes_follow(mpr):
    axial = mpr.views[AXIAL].view
    mouse.click(axial, axial.mapping.to_widget((35.0, 12.0)))
    wanted = mpr.views[AXIAL].plane.to_patient((35.0, 12.0))
    assert mpr.state.centre[:2] == pytest.approx(wanted[:2], abs=0.2)
    for each in (CORONAL, SAGITTAL):
        assert abs(mpr.views[each].plane.to_image(mpr.state.centre)[1]) <= 0.5 + 1e-6
    assert mpr.views[CORONAL].image.values[20, 35] == pytest.approx(
        value_at(head_volume(), mpr.views[CORONAL].plane.to_patient((35.0, 20.0))).value
    )


def test_scrolling_a_view_takes_the_point_along(mpr):
    before = mpr.state.centre
    mouse.wheel(mpr.views[AXIAL].view, QPointF(200, 200), -3)
    after = mpr.state.centre
    assert after[:2] == pytest.approx(before[:2])
    assert after[2] == pytest.approx(mpr.views[AXIAL].plane.origin[2])
    assert abs(after[2] - before[2]) > 3.0


def test_dragging_a_line_moves_the_point_across_it_alone(mpr):
    axial = mpr.views[AXIAL].view
    crosshair = mpr._crosshairs[AXIAL]
    hair = next(each for each in crosshair.hairs(axial.mapping) if each.of is SAGITTAL)  # stands upright
    start = hair.middle + hair.way * 60.0
    assert crosshair.hit(start, axial.mapping) == (Part.LINE, SAGITTAL)
    before = mpr.state.centre
    mouse.drag(axial, start, start + QPointF(40.0, 25.0))
    after = mpr.state.centre
    assert after[1] == pytest.approx(before[1], abs=1e-6)
    assert after[0] - before[0] == pytest.approx(40.0 / axial.mapping.zoom, abs=1e-6)


def turn_by_mouse(mpr, about, degrees):
    view, crosshair = mpr.views[about].view, mpr._crosshairs[about]
    hair = crosshair.hairs(view.mapping)[0]
    middle = hair.middle
    from viewers.mpr_crosshair import _handles

    offset = _handles(hair, view.mapping)[0] - middle
    mouse.press(view, middle + offset)
    for step in range(1, 11):
        angle = radians(degrees * step / 10)
        x = offset.x() * cos(angle) - offset.y() * sin(angle)
        y = offset.x() * sin(angle) + offset.y() * cos(angle)
        mouse.move(view, middle + QPointF(x, y))
    mouse.release(view, middle + QPointF(x, y))


@pytest.mark.parametrize("mirrored", [False, True])
def test_turning_a_handle_turns_the_other_two_planes_and_keeps_them_at_right_angles(mpr, mirrored):
    if mirrored:
        mpr.views[AXIAL].view.flip_across()
    turn_by_mouse(mpr, AXIAL, 30.0)
    views = mpr.state.views
    assert not views[AXIAL].turned
    for each in (CORONAL, SAGITTAL):
        assert isinstance(mpr.views[each].stack, ObliqueStack)
        assert "interpolated" in mpr.views[each].text.marks
    # Clockwise on the picture: from the patient's left (image right) towards the back (image bottom).
    sign = -1.0 if mirrored else 1.0
    assert views[CORONAL].across == pytest.approx([cos(radians(30)), sign * sin(radians(30)), 0.0], abs=1e-3)
    normals = np.array([views[each].normal for each in ORIENTATIONS])
    assert normals @ normals.T == pytest.approx(np.eye(3), abs=1e-9)
    # What is painted lies where it says: the dense ball's middle is dense in the turned plane through it.
    mpr.move_to((10.0, 0.0, 0.0))
    for each in (CORONAL, SAGITTAL):
        plane, image = mpr.views[each].plane, mpr.views[each].image
        (x, y), distance = plane.to_image((10.0, 0.0, 0.0))
        assert abs(distance) <= 0.51
        assert image.values[round(y), round(x)] > 800
    hair = next(each for each in mpr._crosshairs[AXIAL].hairs(mpr.views[AXIAL].view.mapping) if each.of is CORONAL)
    assert abs(hair.way.y() / hair.way.x()) == pytest.approx(np.tan(radians(30)), abs=1e-3)


def test_turning_keeps_the_size_in_mm_and_straightening_brings_voxels_back(mpr):
    coronal = mpr.views[CORONAL]
    scale = coronal.view.mapping.zoom / np.linalg.norm(coronal.plane.row_step)
    mpr.rotate(AXIAL, 20.0)
    assert coronal.view.mapping.zoom / np.linalg.norm(coronal.plane.row_step) == pytest.approx(scale)
    mpr.straighten()
    assert coronal.stack.orientation is Orientation.CORONAL
    assert "interpolated" not in coronal.text.marks


def test_slabs_project_and_say_so(mpr, space, qtbot):
    bar = WorkspaceBar(space)
    qtbot.addWidget(bar)
    bar.set_mpr(mpr)
    mpr.move_to((10.0, -9.0, 0.0))
    coronal = mpr.views[CORONAL]
    single = coronal.image.values.max()
    bar.thickness.setValue(40.0)
    bar.slab.setCurrentIndex(1)
    assert mpr.state.slab == Slab(Projection.MAXIMUM, 40.0)
    assert coronal.image.values.max() == 900.0 > single
    assert any("maximum projection over 40" in mark for mark in coronal.text.marks)
    mouse.move(coronal.view, coronal.view.mapping.to_widget((35.0, 20.0)), Qt.MouseButton.NoButton)
    assert coronal.text.cursor[-1].startswith("maximum 900 HU")
    bar.slab.setCurrentIndex(2)
    assert coronal.image.values.max() <= 40.0
    bar.slab.setCurrentIndex(0)
    assert coronal.image.values.max() == single


def test_a_plane_that_is_not_made_yet_leaves_the_last_one_with_its_own_words(qtbot, qapp):
    space = Workspace()
    qtbot.addWidget(space)
    space.resize(900, 600)
    space.show()
    asked = []
    space.wanted.connect(lambda stack, index: asked.append((stack, index)))
    mpr = Mpr(space, PlaneMaker(head_volume()), facts())
    coronal = mpr.views[CORONAL]
    before = coronal.stack
    turn_by_mouse(mpr, AXIAL, 20.0)
    coarse = coronal.stack
    assert coarse is not before  # while the mouse turns it, at once
    assert coronal.image is not None
    fine, index = next(each for each in reversed(asked) if each[0].name == "oblique (coronal)")
    assert fine is not coarse
    space.provide(fine.stack_id, index, fine.image(index))
    assert coronal.stack is fine
    assert (coronal.index, coronal.text.message) == (index, "")
    asked.clear()
    mpr.set_slab(Slab(Projection.MEAN, 8.0))
    assert coronal.stack is fine
    slab, index = next(each for each in asked if each[0].name == "oblique (coronal)")
    space.refuse(slab.stack_id, index, "This plane could not be made.")
    assert coronal.index is None
    assert coronal.text.message == "This plane could not be made."


def test_an_oblique_slab_comes_from_the_background(mpr):
    mpr.rotate(AXIAL, 15.0)
    mpr.set_slab(Slab(Projection.MEAN, 6.0))
    coronal = mpr.views[CORONAL]
    assert coronal.index is not None
    assert any("mean projection" in mark for mark in coronal.text.marks)


def test_the_value_under_the_mouse_is_the_voxels_own(mpr):
    mpr.rotate(AXIAL, 33.0)
    coronal = mpr.views[CORONAL]
    mpr.move_to((10.0, 0.0, 0.0))
    point = coronal.plane.to_image((10.0, 0.0, 0.0))[0]
    mouse.move(coronal.view, coronal.view.mapping.to_widget(point), Qt.MouseButton.NoButton)
    assert coronal.text.cursor[-1].startswith("900 HU")
    outside = coronal.view.mapping.to_widget((2.0, 2.0))
    mouse.move(coronal.view, outside, Qt.MouseButton.NoButton)
    assert coronal.text.cursor[-1].startswith("outside the volume")


def test_closing_takes_the_crosshair_and_its_tool_away(mpr, space):
    mpr.close()
    for viewport in space.viewports[:3]:
        assert viewport.view.tool is None
        assert not any(type(layer).__name__ == "Crosshair" for layer in viewport.view.layers)
    space.viewports[0].go(3)
