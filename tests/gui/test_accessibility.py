"""By keyboard and by screen reader: every control has a name and a tip, and every panel and command is reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.instance import ObjectKind
from app.ui.application import make_application
from app.ui.commands import COMMANDS
from app.ui.curve_dialog import CurveDialog
from app.ui.focus_cycle import FocusCycle
from app.ui.pack_panel import ModelFacts, PackFacts
from app.ui.settings_dialog import SettingsDialog
from app.ui.shortcuts_dialog import ShortcutsDialog
from app.ui.sign_dialog import SignDialog
from app.ui.theme import apply_theme
from app.ui.widgets import button, label
from app.workflow.settings import Settings
from tests.gui.conftest import settle

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
FACTS = ModelFacts((PackFacts("spine-frontal", "Frontal spine"),), (("plumbline-report", "plumbline-report 1"),))


def controls(top):
    """Every control inside a widget, shown or not, without the parts Qt makes inside its own."""
    for widget in top.findChildren(QWidget):
        part = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        parents, parent = [], widget.parentWidget()
        while parent is not None and parent is not top:
            parents.append(parent)
            parent = parent.parentWidget()
        owned = (QComboBox, QAbstractSpinBox, QKeySequenceEdit, QLineEdit, QTabBar, QAbstractItemView)
        inside = any(isinstance(one, owned) for one in parents)
        if isinstance(widget, CONTROLS) and not part and not inside:
            yield widget


def nameless(top):
    return [
        (type(widget).__name__, type(widget.parent()).__name__, widget.toolTip())
        for widget in controls(top)
        if not widget.accessibleName() and not getattr(widget, "text", str)()
    ]


def tipless(top):
    return [(type(widget).__name__, widget.accessibleName()) for widget in controls(top) if not widget.toolTip()]


def unseen_focus(top):
    """Controls that Tab or a click can give the keyboard to, but no Tab ever."""
    return [
        (type(widget).__name__, widget.accessibleName())
        for widget in controls(top)
        if widget.focusPolicy() == Qt.FocusPolicy.ClickFocus
    ]


@pytest.fixture
def dialogs(qtbot, qapp):
    make_application()
    made = [SettingsDialog(Settings(), FACTS), ShortcutsDialog({})]
    for dialog in made:
        qtbot.addWidget(dialog)
        dialog.show()
    return made


def test_every_control_of_the_window_has_a_name(opened, qtbot):
    assert not nameless(opened)
    assert not tipless(opened)
    assert not unseen_focus(opened)
    assert len(list(controls(opened))) > 25


def test_every_control_of_the_dialogs_has_a_name_and_a_tip(dialogs):
    for dialog in dialogs:
        assert not nameless(dialog)
        assert not tipless(dialog)


def test_signing_and_another_curve_are_named_too(opened, qtbot):
    opened.reading.accept_all()
    shown = opened.reading.shown()
    for dialog in (SignDialog(shown, "Dr. A. Reader", opened), CurveDialog(shown.case, lambda *_ends: None, opened)):
        dialog.show()
        assert not nameless(dialog)
        assert not tipless(dialog)
        dialog.close()
        dialog.deleteLater()


def test_a_screen_reader_is_told_names_and_roles(dialogs):
    settings, shortcuts = dialogs
    for widget, name, role in (
        (settings.reader, "Your name", QAccessible.Role.EditableText),
        (settings.places, "List recent files and folders", QAccessible.Role.CheckBox),
        (shortcuts.filter, "Find a command or a shortcut", QAccessible.Role.EditableText),
        (shortcuts.list, "Commands", QAccessible.Role.Tree),
    ):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name) == name
        assert told.role() == role


def test_tab_goes_through_every_control_of_a_dialog(qtbot, dialogs):
    for dialog in dialogs:
        dialog.activateWindow()
        dialog.setFocus()
        wanted = {
            w for w in controls(dialog) if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        }
        met = set()
        for _ in range(2 * len(wanted) + 4):
            dialog.focusNextChild()
            met.add(dialog.focusWidget())
        met |= {widget.parentWidget() for widget in met if widget is not None}
        assert wanted <= met, [w.accessibleName() for w in wanted - met]


def test_every_command_is_in_a_menu_with_words(window):
    found, menus = set(), [action.menu() for action in window.menuBar().actions()]
    assert all(isinstance(menu, QMenu) and menu.title() for menu in menus)
    while menus:
        menu = menus.pop()
        for action in menu.actions():
            if action.menu() is not None:
                assert action.text()
                menus.append(action.menu())
            elif not action.isSeparator():
                assert action.text().strip(), action
                found.add(action)
    commands = {window.actions_by_key[command.key] for command in COMMANDS}
    assert commands <= found, [action.text() for action in commands - found]


def test_f6_goes_round_the_panels_and_back_to_where_it_was(qtbot, qapp):
    make_application()
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    panels = []
    for number in range(3):
        panel = QWidget()
        inner = QVBoxLayout(panel)
        inner.addWidget(label(f"Panel {number}"))
        for part in "ab":
            made = button(f"{number}{part}")
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            inner.addWidget(made)
        layout.addWidget(panel)
        panels.append(panel)
    panels[1].findChildren(QAbstractButton)[0].setEnabled(False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    cycle = FocusCycle(window, lambda: panels)
    panels[0].findChildren(QAbstractButton)[1].setFocus()
    assert cycle.step().text() == "1b"
    assert cycle.step().text() == "2a"
    assert cycle.step().text() == "0b"  # where it was
    assert cycle.step(-1).text() == "2a"
    panels[1].hide()
    assert cycle.step(-1).text() == "0b"
    panels[0].hide()
    panels[2].hide()
    assert cycle.step() is None


def test_f6_reaches_every_panel_of_the_window(opened, qtbot):
    visited = set()
    for _ in range(8):
        opened.actions_by_key["next_panel"].trigger()
        focus = QApplication.focusWidget()
        visited |= {panel for panel in opened.comfort.focus.panels() if panel is focus or panel.isAncestorOf(focus)}
    assert visited == {panel for panel in opened.comfort.focus.panels() if panel.isVisible()}
    assert len(visited) >= 3


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_type_grows_at_once_and_goes_back(qtbot, window, scale):
    before = window.fontMetrics().height()
    note = next(made for made in window.findChildren(QWidget) if made.property("points") == "9")
    small = note.fontMetrics().height()
    apply_theme(QApplication.instance(), scale)
    qtbot.wait(10)
    try:
        assert window.fontMetrics().height() >= before * scale * 0.9
        assert note.fontMetrics().height() >= small * scale * 0.85
    finally:
        apply_theme(QApplication.instance())
    qtbot.wait(10)
    assert window.fontMetrics().height() == before


def test_choosing_a_size_in_the_settings_counts_at_once(qtbot, window):
    before = window.fontMetrics().height()
    dialog = window.comfort.show_settings()
    try:
        dialog.size_of_type.setCurrentIndex(4)
        dialog.size_of_type.activated.emit(4)
        qtbot.wait(10)
        assert window.fontMetrics().height() > 1.7 * before
        assert window.reading.settings.ui_scale == 2.0
    finally:
        apply_theme(QApplication.instance())
        dialog.close()


def test_recent_places_are_forgotten_when_they_are_not_to_be_kept(qtbot, window):
    dialog = window.comfort.show_settings()
    dialog.places.setChecked(False)
    assert window.reading.settings.remember_places is False
    assert window.reading.settings.places == ()
    dialog.close()


def test_the_list_of_shortcuts_is_one_table(dialogs):
    assert isinstance(dialogs[1].list, QTreeWidget)
    assert dialogs[1].list.topLevelItemCount() == len(COMMANDS)


@pytest.mark.slow
def test_planes_segments_and_marks_have_names_too(opened, qtbot):
    opened.viewing.open_sample_ct()
    settle(qtbot, opened)
    segmentation = next(series for series in opened.browser.series() if series.kind is ObjectKind.SEGMENTATION)
    opened.viewing.open_series(segmentation)
    settle(qtbot, opened)
    opened.actions_by_key["planes"].trigger()
    settle(qtbot, opened)
    for index in range(opened.tabs.count()):
        opened.tabs.setCurrentIndex(index)
        qtbot.wait(20)
        assert not nameless(opened)
        assert not tipless(opened)
        assert not unseen_focus(opened)
