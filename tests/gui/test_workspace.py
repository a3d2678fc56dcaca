"""The workspace: layouts, the active viewport, what moves together, full screen, dropping a series."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.image import Window
from app.ui.application import make_application
from app.ui.workspace.bar import WorkspaceBar
from app.ui.workspace.commands import WORKSPACE_COMMANDS, workspace_handlers
from app.ui.workspace.hang import cell_facts, hang
from app.ui.workspace.workspace import SERIES_MIME, Workspace
from app.volumes.orientation import Orientation
from app.volumes.reslice import MprStack
from app.workflow.hanging import Linking, Scroll
from tests.gui import mouse
from tests.viewing import SyntheticStack, facts, head_volume


@pytest.fixture
def space(qtbot, qapp):
    make_application()
    made = Workspace()
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def pair(space, first, second, **theirs):
    space.set_layout(1, 2)
    left, right = space.viewports
    space.show_stack(first, facts(), viewport=left)
    space.show_stack(second, facts(**theirs), viewport=right)
    space.set_active(left)
    return left, right


def test_layouts_keep_what_is_shown_beyond_them(space):
    space.set_layout(2, 2)
    assert len(space.viewports) == 4
    space.show_stack(SyntheticStack(), facts(), viewport=space.viewports[3])
    space.set_active(space.viewports[3])
    space.set_layout(1, 1)
    assert space.active is space.viewports[0]
    assert [each.isVisible() for each in space._all] == [True, False, False, False]
    space.set_layout(3, 3)
    assert len(space.viewports) == 9
    assert all(each.isVisible() for each in space.viewports)
    assert space.viewports[3].stack is not None
    with pytest.raises(ValueError, match="4 x 1"):
        space.set_layout(4, 1)


def test_cells_are_of_one_size(space, qtbot):
    space.set_layout(2, 3)
    qtbot.wait(10)
    widths = [each.width() for each in space.viewports]
    heights = [each.height() for each in space.viewports]
    assert max(widths) - min(widths) <= 1
    assert max(heights) - min(heights) <= 1


def test_a_click_makes_a_viewport_active_and_tabbing_goes_round(space, qtbot):
    space.set_layout(1, 2)
    left, right = space.viewports
    with qtbot.waitSignal(space.active_changed):
        mouse.click(right.view, QPointF(50, 50))
    assert space.active is right
    assert "#5AA9E6" in right.styleSheet()
    assert "#5AA9E6" not in left.styleSheet()
    space.next_viewport()
    assert space.active is left


def test_double_click_shows_one_alone_and_all_again(space):
    pair(space, SyntheticStack("a"), SyntheticStack("b"))
    left, right = space.viewports
    QTest.mouseDClick(right.view, Qt.MouseButton.LeftButton)
    assert space.maximized
    assert (left.isVisible(), right.isVisible()) == (False, True)
    QTest.mouseDClick(right.view, Qt.MouseButton.LeftButton)
    assert (left.isVisible(), right.isVisible()) == (True, True)


def test_slices_follow_by_place_whatever_their_number(space):
    left, right = pair(
        space, SyntheticStack("a", 20, start=0.0, gap=2.0), SyntheticStack("b", 30, start=-10.0, gap=1.0)
    )
    left.go(5)
    assert right.index == 20  # both at z 10 mm
    assert right.notes == ()
    left.go(19)
    assert right.index == 20  # 38 mm lies beyond the other stack: it stays where it is, and says so
    assert right.notes == ("no slice at this position",)
    left.go(6)
    assert (right.index, right.notes) == (22, ())


@pytest.mark.parametrize("frames", [("1.2.3", "9.9"), ("", "")])
def test_without_a_common_frame_nothing_follows_until_asked_and_then_it_is_said(space, frames):
    left, right = pair(space, SyntheticStack("a", frame=frames[0]), SyntheticStack("b", frame=frames[1]))
    left.go(5)
    assert (right.index, right.notes) == (0, ())
    right.go(3)
    space.links.set_linking(Linking(scroll=Scroll.NUMBER))
    left.go(7)
    assert right.index == 5  # from where both stood
    assert right.notes == ("linked by slice number",)
    space.links.set_linking(Linking(scroll=Scroll.OFF))
    left.go(1)
    assert (right.index, right.notes) == (5, ())


def test_planes_that_lie_across_do_not_follow_but_get_a_reference_line(space):
    volume = head_volume()
    left, right = pair(space, MprStack(volume, Orientation.AXIAL), MprStack(volume, Orientation.SAGITTAL))
    right_index = right.index
    left.go(10)
    assert right.index == right_index
    (line,) = space.links.layers[right].lines
    wanted = right.plane.to_image(left.plane.to_patient((25.0, 30.0)))[0]
    assert line[0][1] == pytest.approx(wanted[1], abs=1e-6)
    assert line[1][1] == pytest.approx(wanted[1], abs=1e-6)
    assert abs(line[0][0] - line[1][0]) == pytest.approx(60.0)  # as long as the axial image is deep
    assert space.links.layers[left].lines == ()
    other = MprStack(head_volume(), Orientation.SAGITTAL)
    other_plane = other.plane
    other.plane = lambda index: replace(other_plane(index), frame_of_reference="8.8")
    space.show_stack(other, facts(), viewport=right)
    assert space.links.layers[right].lines == ()


def test_zoom_and_place_follow_in_millimetres(space):
    left, right = pair(space, SyntheticStack("a"), SyntheticStack("b", 40, gap=1.0))
    space.links.set_linking(Linking(place=True))
    left.view.zoom_by(2.0)
    mouse.drag(left.view, QPointF(100, 100), QPointF(130, 90), Qt.MouseButton.MiddleButton)
    assert right.view.mapping.zoom == pytest.approx(left.view.mapping.zoom)
    assert right.view.mapping.middle == pytest.approx(left.view.mapping.middle)
    left.view.fit()
    assert right.view.fitted


def test_photographs_zoom_together_by_their_share(space):
    old, new = SyntheticStack("a", 1, size=(100, 80)), SyntheticStack("b", 1, size=(200, 160))
    old.plane = new.plane = lambda _index: None
    left, right = pair(space, old, new, prior=True, study_date="2024-01-01")
    space.links.set_linking(Linking(place=True))
    left.view.look_at((10.0, 10.0, 49.0, 49.0))
    assert right.view.mapping.middle == pytest.approx((59.5, 59.5))
    assert right.view.mapping.zoom / right.view.fitted_zoom == pytest.approx(
        left.view.mapping.zoom / left.view.fitted_zoom
    )


def test_windows_follow_within_a_modality_alone(space):
    left, right = pair(space, SyntheticStack("a"), SyntheticStack("b"))
    space.links.set_linking(Linking(window=True))
    left.view.set_window(Window(40.0, 80.0))
    assert right.view.window_shown.width == 80.0
    space.show_stack(SyntheticStack("c"), facts(modality="MR"), viewport=right)
    left.view.set_window(Window(40.0, 70.0))
    assert right.view.window_shown.width == 300.0


def test_the_cursor_is_shown_at_its_place_in_the_others(space):
    volume = head_volume()
    left, right = pair(space, MprStack(volume, Orientation.AXIAL), MprStack(volume, Orientation.SAGITTAL))
    space.links.set_cursor(on=True)
    left.go(12)
    mouse.move(left.view, left.view.mapping.to_widget((30.0, 20.0)), Qt.MouseButton.NoButton)
    patient = left.plane.to_patient(left.view.cursor_at)
    cross = space.links.layers[right].cross
    assert np.allclose(right.plane.to_patient(cross)[1:], patient[1:])
    assert abs(right.plane.to_image(patient)[1]) <= 0.5
    space.links.set_cursor(on=False)
    assert space.links.layers[right].cross is None


def test_a_prior_is_labelled_with_its_date_in_its_own_colour(space):
    _left, right = pair(space, SyntheticStack("a"), SyntheticStack("b"), prior=True, study_date="2024-03-01")
    assert right.text.prior == "PRIOR 2024-03-01"
    assert "#C4A1FF" in right.styleSheet()


def test_an_earlier_study_of_the_same_patient_is_marked_wherever_it_came_from(space):
    left, right = pair(
        space, SyntheticStack("a"), SyntheticStack("b"), study_date="2019-01-01", study_id="1.2.19", prior=False
    )
    assert (left.text.prior, right.text.prior) == ("", "PRIOR 2019-01-01")
    unknown = replace(facts().patient, birth_date="")
    space.show_stack(SyntheticStack("c"), facts(patient=unknown, study_date="2019-01-01"), viewport=right)
    assert right.text.prior == ""  # perhaps somebody else's
    space.show_stack(SyntheticStack("d"), facts(study_date=""), viewport=right)
    assert right.text.prior == ""
    space.show_stack(SyntheticStack("e"), facts(study_date="2027-01-01", study_id="1.2.27"), viewport=right)
    assert (left.text.prior, right.text.prior) == ("PRIOR 2026-11-02", "")
    space.set_layout(1, 1)
    assert left.text.prior == ""


def test_two_patients_are_never_linked_and_it_is_said(space):
    other = replace(facts().patient, patient_id="P-18")
    left, right = pair(space, SyntheticStack("a"), SyntheticStack("b"), patient=other)
    warning = "different patients are shown side by side"
    assert left.text.marks[0] == right.text.marks[0] == warning
    left.go(5)
    assert right.index == 0  # the frame of reference agrees, the patient does not
    space.links.set_linking(Linking(scroll=Scroll.NUMBER))
    left.go(8)
    assert (right.index, right.notes) == (0, ())
    space.show_stack(SyntheticStack("c"), facts(), viewport=right)
    assert warning not in left.text.marks
    assert warning not in right.text.marks


def test_images_come_to_every_viewport_that_shows_their_stack(space):
    stack = SyntheticStack("a", ready=False)
    left, right = pair(space, stack, stack)
    asked = []
    space.wanted.connect(lambda of, index: asked.append((of.stack_id, index)))
    left.go(4)
    assert asked[-1][1] in (4, 5)
    space.provide("a", 4, stack.image(4))
    assert left.index == 4
    space.refuse("a", 9, "Slice 10 is damaged.")
    right.go(9)
    assert right.text.message == "Slice 10 is damaged."


def test_key_image_names_the_stored_image(space, qtbot):
    stack = SyntheticStack()
    space.show_stack(stack, facts())
    space.active.go(6)
    with qtbot.waitSignal(space.key_image_toggled) as asked:
        space.toggle_key_image()
    assert asked.args == [stack.key(6)]
    space.set_key_images([stack.key(6)])
    assert space.active.text.key_image


def test_a_chosen_preset_is_remembered_for_its_modality(space):
    kept = {}
    space.window_chosen.connect(kept.__setitem__)
    space.set_remembered_windows(kept.get)
    space.show_stack(SyntheticStack("a"), facts())
    space.choose_preset(5)
    space.show_stack(SyntheticStack("b"), facts())
    assert space.active.view.window_shown.width == 1500
    space.choose_preset(1)
    space.show_stack(SyntheticStack("c"), facts())
    assert space.active.view.window_shown.width == 300


def test_no_window_is_kept_for_a_modality_whose_values_have_no_scale(space):
    kept = {"DX": Window(5000.0, 77.0)}
    asked = []
    space.window_chosen.connect(lambda *chosen: asked.append(chosen))
    space.set_remembered_windows(kept.get)
    space.show_stack(SyntheticStack("a", 1), facts(modality="DX"))
    assert space.active.view.window_shown.width == 300
    space.choose_preset(3)
    assert asked == []


def test_a_series_is_dropped_onto_a_cell(space):
    space.set_layout(1, 2)
    right = space.viewports[1]
    data = QMimeData()
    data.setData(SERIES_MIME, QByteArray(b"series 7"))
    dropped = []
    space.series_dropped.connect(lambda viewport, series: dropped.append((viewport, series)))
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(right.rect().center(), copy, data, left, none)
    QApplication.sendEvent(right, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(right, QDropEvent(QPointF(right.rect().center()), copy, data, left, none))
    assert dropped == [(right, "series 7")]
    assert space.active is right


def test_full_screen_and_back_keeps_images_and_shortcuts(space, qtbot):
    space.show_stack(SyntheticStack(), facts())
    fired = []
    action = QAction("x", space)
    action.setShortcut("F2")
    action.triggered.connect(lambda: fired.append(1))
    space.addAction(action)
    space.set_shortcuts([action])
    space.toggle_full_screen()
    window = space._window
    qtbot.waitUntil(window.isVisible, timeout=2000)
    assert space.on_full_screen
    assert space.active.isVisible()
    assert space.active.window() is window
    assert window.isFullScreen()
    QTest.keyClick(space.active.view, Qt.Key.Key_F2)
    assert fired == [1]
    space.toggle_full_screen()
    assert not space.on_full_screen
    assert space.active.window() is space
    assert space.active.index == 0
    qtbot.wait(20)


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform has no popups of its own
def test_the_layout_is_chosen_by_keys(space, qtbot):
    popup = space.choose_layout()
    QTest.keyClick(popup, Qt.Key.Key_Right)
    QTest.keyClick(popup, Qt.Key.Key_Right)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert space.shape == (2, 3)
    qtbot.wait(20)


def test_every_command_has_its_handler_and_shortcuts_are_distinct(space):
    handlers = workspace_handlers(space)
    assert {command.key for command in WORKSPACE_COMMANDS} == set(handlers)
    keys = [key for command in WORKSPACE_COMMANDS for key in command.shortcuts]
    assert len(keys) == len(set(keys))
    pair(space, SyntheticStack("a"), SyntheticStack("b"))
    handlers["turn"]()
    assert space.active.view.turns == 1
    handlers["link_number"]()
    assert space.links.linking.scroll is Scroll.NUMBER
    handlers["layout2x2"]()
    assert space.shape == (2, 2)


def test_the_bar_says_what_is_linked_and_changes_it(space, qtbot):
    bar = WorkspaceBar(space)
    qtbot.addWidget(bar)
    pair(space, SyntheticStack("a", frame=""), SyntheticStack("b", frame=""))
    assert bar.links["position"].isChecked()
    bar.links["number"].trigger()
    assert space.links.linking.scroll is Scroll.NUMBER
    bar.links["window"].trigger()
    assert space.links.linking.window
    bar.rate.setValue(30)
    assert space.active.cine.rate == 30
    assert all(button.accessibleName() for button in bar.findChildren(type(bar.star)))


def test_hanging_opens_every_cell_and_links_as_the_protocol_says(space):
    from tests.unit.workflow.test_hanging import chosen, patient, series, study

    current, prior = study("2026-11-02", series(1)), study("2024-05-01", series(1))
    hanging = chosen(current, prior)
    opened = []
    hang(space, patient(current, prior), hanging, lambda *cell: opened.append(cell))
    assert space.shape == (1, 2)
    assert [viewport for viewport, _, _ in opened] == list(space.viewports)
    assert [found.prior for _, _, found in opened] == [False, True]
    assert space.links.linking.window
    assert cell_facts(patient(current, prior), hanging.cells[1]).study_date == "2024-05-01"
