"""Every command of the window in one table: menu, words, shortcut, icon."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.icons import icon


@dataclass(frozen=True, slots=True)
class Command:
    """One command; `needs` says when it can be given: "" always, "film", "open" (not signed), "findings", "signed"."""

    key: str
    menu: str
    text: str
    shortcut: str = ""
    image: str = ""
    needs: str = ""
    before: bool = False  # a separator stands before it


COMMANDS = (
    Command("open", "File", "Open…", "Ctrl+O", "folder-open"),
    Command("sample", "File", "Open the simulated film", "", "flask-conical"),
    Command("pdf", "File", "Export PDF…", "Ctrl+P", "file-down", "film", before=True),
    Command("close", "File", "Close the film", "Ctrl+W", "", "film", before=True),
    Command("quit", "File", "Quit", "Ctrl+Q"),
    Command("undo", "Edit", "Undo", "Ctrl+Z", "undo-2", "open"),
    Command("redo", "Edit", "Redo", "Ctrl+Shift+Z", "redo-2", "open"),
    Command("search", "Edit", "Search commands", "Ctrl+K", "search", before=True),
    Command("reader", "Edit", "Who reads…", "", "pen-line"),
    Command("fit", "View", "Fit", "F", "maximize", "film"),
    Command("one", "View", "One to one", "0", "", "film"),
    Command("in", "View", "Zoom in", "+", "", "film"),
    Command("out", "View", "Zoom out", "-", "", "film"),
    Command("look", "View", "Zoom to the finding", "Z", "focus", "findings"),
    Command("invert", "View", "Invert", "I", "contrast", "film"),
    Command("marks", "View", "Show or hide marks", "Space", "eye", "film"),
    Command("worklist", "View", "Worklist", "Ctrl+B", "list", before=True),
    Command("results", "View", "Findings and report", "Ctrl+J", "file-text"),
    Command("analyze", "Findings", "Analyze the film", "Ctrl+R", "play", "open"),
    Command("accept", "Findings", "Accept", "A", "check", "findings", before=True),
    Command("edit", "Findings", "Edit corners and ends", "E", "pencil", "findings"),
    Command("reject", "Findings", "Reject", "R", "x", "findings"),
    Command("restore", "Findings", "Back to the proposal", "Shift+R", "rotate-ccw", "findings"),
    Command("accept_all", "Findings", "Accept all", "Shift+A", "", "findings"),
    Command("next", "Findings", "Next finding", "N", "", "findings", before=True),
    Command("previous", "Findings", "Previous finding", "Shift+N", "", "findings"),
    Command("upper_up", "Findings", "Upper end one vertebra up", "[", "", "findings", before=True),
    Command("upper_down", "Findings", "Upper end one vertebra down", "]", "", "findings"),
    Command("lower_up", "Findings", "Lower end one vertebra up", "Shift+[", "", "findings"),
    Command("lower_down", "Findings", "Lower end one vertebra down", "Shift+]", "", "findings"),
    Command("draft", "Report", "Draft with the language model", "Ctrl+D", "sparkles", "open"),
    Command("sign", "Report", "Sign…", "Ctrl+Return", "pen-line", "open"),
)
PRESET_KEYS = 9
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


def make_actions(parent: QObject) -> dict[str, QAction]:
    """One QAction for each command, with its shortcut; nothing is connected yet."""
    made = {}
    for command in COMMANDS:
        action = QAction(command.text, parent)
        keys = [QKeySequence(command.shortcut)] if command.shortcut else []
        # The keyboard sends { and } for Shift+[ and Shift+]; Enter on the number block is another key.
        other = {"lower_up": "{", "lower_down": "}", "sign": "Ctrl+Enter", "in": "=", "redo": "Ctrl+Y"}.get(command.key)
        action.setShortcuts(keys + ([QKeySequence(other)] if other else []))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.image:
            action.setIcon(icon(command.image))
        shown = QKeySequence(command.shortcut).toString() if command.shortcut else ""
        plain = command.text.rstrip("…")
        action.setToolTip(f"{plain} ({shown})" if shown else plain)
        made[command.key] = action
    for number in range(1, PRESET_KEYS + 1):
        action = QAction(f"Window {number}", parent)
        action.setShortcut(QKeySequence(str(number)))
        made[f"preset{number}"] = action
    for scale in SCALES:
        made[f"scale{scale:g}"] = QAction(f"Size of the window {scale * 100:.0f} %", parent)
    return made


def fill_menus(bar: QMenuBar, actions: dict[str, QAction]) -> dict[str, QMenu]:
    """The menus in the order of the table; shortcuts are shown in all of them."""
    menus: dict[str, QMenu] = {}
    for command in COMMANDS:
        menu = menus.get(command.menu)
        if menu is None:
            menu = menus[command.menu] = bar.addMenu(command.menu)
        if command.before:
            menu.addSeparator()
        menu.addAction(actions[command.key])
    windows = QMenu("Window and level", menus["View"])
    windows.addActions([actions[f"preset{number}"] for number in range(1, PRESET_KEYS + 1)])
    menus["View"].insertMenu(actions["worklist"], windows)
    menus["Windows"] = windows
    scales = QMenu("Size of the window", menus["View"])
    scales.addActions([actions[f"scale{scale:g}"] for scale in SCALES])
    menus["View"].addSeparator()
    menus["View"].addMenu(scales)
    return menus


def enable(actions: dict[str, QAction], *, film: bool, locked: bool, findings: bool) -> None:
    """Enable what can be done now."""
    allowed = {"": True, "film": film, "open": film and not locked, "findings": film and findings}
    changing = {"accept", "edit", "reject", "restore", "accept_all", "upper_up", "upper_down", "lower_up", "lower_down"}
    for command in COMMANDS:
        blocked = locked and command.key in changing
        actions[command.key].setEnabled(allowed[command.needs] and not blocked)
    for number in range(1, PRESET_KEYS + 1):
        actions[f"preset{number}"].setEnabled(film)
