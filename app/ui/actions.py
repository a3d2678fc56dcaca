"""The commands as Qt's actions and menus, with the shortcuts the reader has given them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.command import Command
from app.ui.commands import COMMANDS, GROUPS, PRESET_KEYS, SCALES, WINDOWS_MENU
from app.ui.icons import icon
from app.ui.shortcut_tips import show_shortcuts, with_shortcut
from viewers.translate import tr

__all__ = ["COMMANDS", "PRESET_KEYS", "SCALES", "apply_shortcuts", "enable", "fill_menus", "make_actions"]


def make_actions(parent: QObject, changed: Mapping[str, tuple[str, ...]] | None = None) -> dict[str, QAction]:
    """One QAction for each command, with its shortcuts; nothing is connected yet.

    Args:
        parent: owns them.
        changed: the reader's own shortcuts by command, as `Settings.shortcuts` keeps them.
    """
    made = {}
    for command in COMMANDS:
        action = QAction(command.words, parent)
        action.setObjectName(command.key)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(command.checked)
        if command.image:
            action.setIcon(icon(command.image))
        made[command.key] = action
    apply_shortcuts(made, changed or {})
    return made


def effective_shortcuts(changed: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The shortcuts of every command: the reader's where they differ, else its own."""
    return {command.key: changed.get(command.key, command.shortcuts) for command in COMMANDS}


def apply_shortcuts(actions: Mapping[str, QAction], changed: Mapping[str, tuple[str, ...]]) -> None:
    """Give the actions their shortcuts at once, and name them in every tooltip."""
    found = effective_shortcuts(changed)
    show_shortcuts(found)
    for command in COMMANDS:
        action = actions[command.key]
        action.setShortcuts([QKeySequence(keys) for keys in found[command.key]])
        action.setToolTip(with_shortcut(command.words.rstrip("…"), command.key))


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """The menus in the order of GROUPS; shortcuts are shown in all of them.

    Returns:
        The menus and submenus by their English titles; the windows' also as "Windows".
    """
    menus: dict[str, QMenu] = {}
    for group in GROUPS:
        commands = [command for command in COMMANDS if command.menu == group]
        if commands:
            menus[group] = bar.addMenu(tr(group))
            for command in commands:
                _add(menus, command, actions[command.key])
    menus["Windows"] = menus[WINDOWS_MENU]
    return menus


def _add(menus: dict[str, QMenu], command: Command, action: QAction) -> None:
    menu = menus[command.menu]
    if command.submenu and command.submenu not in menus:
        menus[command.submenu] = QMenu(tr(command.submenu), menu)
        if command.before:
            menu.addSeparator()
        menu.addMenu(menus[command.submenu])
    if command.submenu:
        menus[command.submenu].addAction(action)
        return
    if command.before:
        menu.addSeparator()
    menu.addAction(action)


def enable(
    actions: Mapping[str, QAction], *, film: bool, locked: bool, findings: bool, also: Iterable[str] = ()
) -> None:
    """Enable what can be done now.

    Args:
        actions: by command.
        film: an image is shown.
        locked: its report is signed.
        findings: it has findings.
        also: further conditions that hold, as they stand in `Command.needs`.
    """
    hold = set(also)
    hold |= {"film"} if film else set()
    hold |= {"open"} if film and not locked else set()
    hold |= {"findings"} if findings else set()
    for command in COMMANDS:
        actions[command.key].setEnabled(set(command.needs.split()) <= hold)
