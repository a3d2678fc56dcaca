"""Shortcuts: looked up, changed, never twice, applied at once, shown everywhere, and reset."""

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui import shortcut_rules as rules
from app.ui.actions import apply_shortcuts, effective_shortcuts, make_actions
from app.ui.application import make_application
from app.ui.comfort import Comfort
from app.ui.command_search import CommandSearch
from app.ui.commands import COMMANDS, GROUPS
from app.ui.shortcut_tips import show_shortcuts
from app.ui.shortcuts_dialog import ShortcutsDialog
from app.ui.widgets import button
from app.workflow.settings import Settings

KEYS = [command.key for command in COMMANDS]


@pytest.fixture
def actions(qtbot, qapp):
    make_application()
    parent = QWidget()
    qtbot.addWidget(parent)
    yield make_actions(parent)
    show_shortcuts({})


def all_keys(changed):
    return [rules.portable(one) for keys in effective_shortcuts(changed).values() for one in keys]


def test_the_table_is_sound():
    assert len(set(KEYS)) == len(KEYS)
    assert all(command.menu in GROUPS for command in COMMANDS)
    for command in COMMANDS:
        for keys in command.shortcuts:
            assert rules.portable(keys), command
            assert rules.portable(keys) not in rules.FIXED, command
    assert len(all_keys({})) == len(set(all_keys({})))


def test_a_changed_shortcut_counts_at_once(actions):
    changed = rules.given({}, "fit", "Ctrl+Alt+F")
    apply_shortcuts(actions, changed)
    assert actions["fit"].shortcuts() == [QKeySequence("Ctrl+Alt+F")]
    assert actions["fit"].toolTip() == "Fit (Ctrl+Alt+F)"


def test_two_commands_swap(actions):
    changed = rules.given({}, "fit", "I")
    assert changed == {"fit": ("I",), "invert": ("F",)}
    assert rules.given_back(changed, "fit") == {"invert": ()}
    assert rules.given_back(rules.given_back(changed, "fit"), "invert") == {}


def test_a_second_shortcut_can_be_lost_without_a_swap():
    changed = rules.given({}, "fit", "Ctrl+Y")  # redo's second
    assert changed == {"fit": ("Ctrl+Y",), "redo": ("Ctrl+Shift+Z",)}


@examples(
    st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(["", "I", "F", "Ctrl+O", "Ctrl+Y", "{", "J", "9"])))
)
def test_no_shortcut_ever_stands_twice(steps):
    changed = {}
    for key, keys in steps:
        changed = rules.given(changed, key, keys) if keys != "9" else rules.given_back(changed, key)
        found = all_keys(changed)
        assert len(found) == len(set(found)), changed
        assert rules.usable(changed) == changed


def test_kept_shortcuts_that_cannot_be_are_left_out():
    kept = {"fit": ("Tab",), "nothing": ("J",), "invert": ("F", ""), "one": ("Nonsense+@@@",), "in": ()}
    usable = rules.usable(kept)
    assert "nothing" not in usable
    assert usable["in"] == ()
    assert effective_shortcuts(usable)["fit"] == ("F",)
    assert effective_shortcuts(usable)["invert"] == ()  # F is the fit's own


def test_the_list_is_searched_by_words_and_by_keys(qtbot, qapp):
    dialog = ShortcutsDialog({})
    qtbot.addWidget(dialog)
    shown = lambda: [i.text(0) for i in dialog._items.values() if not i.isHidden()]  # noqa: E731
    assert len(shown()) == len(COMMANDS)
    dialog.filter.setText("zoom out")
    assert shown() == ["Zoom out"]
    dialog.filter.setText("ctrl+shift+z")
    assert shown() == ["Redo"]
    assert dialog.name.text() == "Redo"
    dialog.filter.setText("no such command")
    assert shown() == []
    assert not dialog.set.isEnabled()
    assert not dialog.keys.isEnabled()


def test_a_conflict_is_named_before_it_is_swapped(qtbot, qapp):
    dialog = ShortcutsDialog({})
    qtbot.addWidget(dialog)
    dialog.choose("fit")
    dialog.keys.setKeySequence(QKeySequence("I"))
    assert "Invert" in dialog.says.text()
    assert dialog.set.text() == "Swap"
    with qtbot.waitSignal(dialog.changed) as said:
        dialog.set.click()
    assert said.args == [{"fit": ("I",), "invert": ("F",)}]
    dialog.choose("invert")
    assert dialog.keys.keySequence() == QKeySequence("F")
    with qtbot.waitSignal(dialog.changed) as said:
        dialog.all_back.click()
    assert said.args == [{}]
    assert not dialog.all_back.isEnabled()


def test_keys_that_the_window_needs_are_refused(qtbot, qapp):
    dialog = ShortcutsDialog({})
    qtbot.addWidget(dialog)
    dialog.choose("fit")
    dialog.keys.setKeySequence(QKeySequence("Esc"))
    assert not dialog.set.isEnabled()
    assert "Esc" in dialog.says.text()


def test_changes_are_kept_applied_and_named_in_buttons_and_palette(qtbot, actions):
    settings = Settings(shortcuts={"fit": ("Ctrl+Alt+7",)})
    window = QWidget()
    qtbot.addWidget(window)
    pressed = button("Fit", command="fit", tip="Fit the film")
    qtbot.addWidget(pressed)
    comfort = Comfort(window, actions, settings=lambda: settings, panels=list)
    assert actions["fit"].shortcut() == QKeySequence("Ctrl+Alt+7")
    assert pressed.toolTip() == "Fit the film (Ctrl+Alt+7)"
    kept = []
    comfort.kept.connect(kept.append)
    dialog = comfort.show_commands()
    dialog.choose("fit")
    dialog.keys.setKeySequence(QKeySequence("Ctrl+Alt+8"))
    dialog.set.click()
    assert kept == [{"shortcuts": {"fit": ("Ctrl+Alt+8",)}}]
    assert actions["fit"].shortcut() == QKeySequence("Ctrl+Alt+8")
    assert pressed.toolTip() == "Fit the film (Ctrl+Alt+8)"
    dialog.close()


def test_the_palette_finds_and_runs_a_command(qtbot, window):
    search = window.search
    assert isinstance(search, CommandSearch)
    ran = []
    action = QAction("Do the thing", window)
    action.triggered.connect(lambda: ran.append(1))
    search.ask([action])
    qtbot.keyClicks(search.field, "thing do")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert ran == [1]
    assert search.isHidden()
