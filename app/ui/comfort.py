"""The reader's own window: settings, shortcuts, size of type, and the keyboard's way round the panels."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.actions import apply_shortcuts
from app.ui.commands import SCALES
from app.ui.focus_cycle import FocusCycle
from app.ui.model_facts import ModelFacts
from app.ui.settings_dialog import SettingsDialog
from app.ui.shortcut_rules import usable
from app.ui.shortcuts_dialog import ShortcutsDialog
from app.ui.theme import apply_theme
from app.workflow.settings import Settings
from viewers.translate import tr


class Comfort(QObject):
    """Answers the commands "settings", "commands", "next_panel", "previous_panel" and those of the size of type.

    Attributes:
        facts: packs and language models, for the settings; set it when they are known.
    """

    kept = Signal(object)
    """Fields of `Settings` and their new values, a dict, to be kept."""
    told = Signal(str)
    """Something to know, in the window's language."""

    def __init__(
        self,
        window: QWidget,
        actions: Mapping[str, QAction],
        *,
        settings: Callable[[], Settings],
        panels: Callable[[], Sequence[QWidget]],
    ) -> None:
        """Connect the commands and give them the reader's shortcuts.

        Args:
            window: owns the dialogs.
            actions: by command.
            settings: the settings as they are now.
            panels: what F6 visits, in its order.
        """
        super().__init__(window)
        self.facts = ModelFacts()
        self.focus = FocusCycle(window, panels)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._open: QDialog | None = None
        apply_shortcuts(actions, usable(settings().shortcuts))
        does: dict[str, Callable[[], object]] = {
            "settings": self.show_settings,
            "commands": self.show_commands,
            "next_panel": self.focus.step,
            "previous_panel": lambda: self.focus.step(-1),
        }
        does |= {f"scale{scale:g}": lambda scale=scale: self._choose("ui_scale", scale) for scale in SCALES}  # type: ignore[misc]
        for key, call in does.items():
            actions[key].triggered.connect(lambda _checked=False, call=call: call())

    def show_settings(self) -> SettingsDialog:
        """Open the settings; the window stays usable."""
        dialog = SettingsDialog(self._settings(), self.facts, self._window)
        dialog.chosen.connect(self._choose)
        self._show(dialog)
        return dialog

    def show_commands(self) -> ShortcutsDialog:
        """Open the list of commands and shortcuts; the window stays usable."""
        dialog = ShortcutsDialog(usable(self._settings().shortcuts), self._window)
        dialog.changed.connect(self._on_shortcuts)
        self._show(dialog)
        return dialog

    def _show(self, dialog: QDialog) -> None:
        if self._open is not None:
            self._open.close()
        self._open = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.show()

    def _closed(self, dialog: QDialog) -> None:
        if self._open is dialog:
            self._open = None

    def _choose(self, name: str, value: object) -> None:
        choices = {name: value}
        if name == "ui_scale" and isinstance(value, float):
            app = QApplication.instance()
            if isinstance(app, QApplication):
                apply_theme(app, value)
        elif name == "language":
            self.told.emit(tr("The window speaks the chosen language from the next start on."))
        elif name == "remember_places" and value is False:
            choices["places"] = ()
        self.kept.emit(choices)

    def _on_shortcuts(self, changed: dict[str, tuple[str, ...]]) -> None:
        apply_shortcuts(self._actions, changed)
        self.kept.emit({"shortcuts": changed})
