"""Every command with its shortcut: to look up, and to change."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QKeySequenceEdit, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from app.ui import shortcut_rules as rules
from app.ui.actions import effective_shortcuts
from app.ui.command import Command
from app.ui.commands import COMMANDS, GROUPS
from app.ui.widgets import button, column, fit_to_screen, label, row, spacer
from viewers.translate import tr

_ROLE = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """Shows the table of commands; says at once when a shortcut was changed."""

    changed = Signal(object)
    """The reader's own shortcuts by command, a dict as `Settings.shortcuts` keeps it."""

    def __init__(self, shortcuts: Mapping[str, tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands and shortcuts"))
        self.setAccessibleName(tr("Commands and shortcuts"))
        self._changed = dict(shortcuts)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find a command or a shortcut"))
        self.filter.setAccessibleName(tr("Find a command or a shortcut"))
        self.filter.setToolTip(tr("Find a command or a shortcut"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setToolTip(tr("Choose a command to change its shortcut"))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setHeaderLabels([tr("Command"), tr("Shortcut"), tr("Menu")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(lambda *_: self._show_command())
        self.name = label(kind="title")
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("New shortcut"))
        self.keys.setToolTip(tr("Press the new shortcut here"))
        self.keys.keySequenceChanged.connect(lambda _keys: self._judge())
        self.set = button(tr("Set"), self._on_set, kind="primary", tip=tr("Give the command this shortcut"))
        self.none = button(tr("None"), self._on_none, tip=tr("Take the command's shortcuts away"))
        self.back = button(tr("Reset"), self._on_back, tip=tr("Give the command its own shortcut again"))
        self.all_back = button(tr("Reset all"), self._on_all_back, tip=tr("Give every command its own shortcut again"))
        self.says = label(wrap=True, kind="secondary")
        self.says.setMinimumHeight(self.says.fontMetrics().height() * 2 + 4)  # room kept, so that nothing jumps
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = column(self, margins=(18, 16, 18, 16), spacing=9)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.name)
        line = row(self.keys, self.set, self.none, self.back)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self.says)
        layout.addLayout(row(self.all_back, spacer(), button(tr("Close"), self.accept, tip=tr("Close this window"))))
        self._items = {command.key: self._item(command) for command in self._ordered()}
        self._show_keys()
        self.choose(self._ordered()[0].key)
        self.filter.setFocus()
        fit_to_screen(self, 720, 560)

    def choose(self, key: str) -> None:
        """Select a command."""
        self.list.setCurrentItem(self._items[key])

    @staticmethod
    def _ordered() -> list[Command]:
        return sorted(COMMANDS, key=lambda command: GROUPS.index(command.menu))

    def _item(self, command: Command) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, [command.words.rstrip("…"), "", tr(command.menu)])
        item.setData(0, _ROLE, command)
        return item

    def _chosen(self) -> Command | None:
        """The selected command; None while the filter leaves none."""
        item = self.list.currentItem()
        return item.data(0, _ROLE) if item is not None and not item.isHidden() else None

    def _filter(self) -> None:
        words = self.filter.text().casefold().split()
        first = None
        for item in self._items.values():
            text = " ".join(item.text(part) for part in range(3)).casefold()
            item.setHidden(not all(word in text for word in words))
            first = first or (None if item.isHidden() else item)
        if first is not None:
            self.list.setCurrentItem(first)
        self._show_command()

    def _show_keys(self) -> None:
        for key, keys in effective_shortcuts(self._changed).items():
            self._items[key].setText(1, "  ".join(rules.native(one) for one in keys))
        self._show_command()

    def _show_command(self) -> None:
        command = self._chosen()
        self.name.setText(command.words.rstrip("…") if command is not None else tr("No command matches."))
        keys = effective_shortcuts(self._changed)[command.key] if command is not None else ()
        self.keys.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self.keys.setEnabled(command is not None)
        self.none.setEnabled(bool(keys))
        self.back.setEnabled(command is not None and command.key in self._changed)
        self.all_back.setEnabled(bool(self._changed))
        self._judge()

    def _judge(self) -> None:
        """Say what the keys that were pressed would do."""
        command, keys = self._chosen(), self._pressed()
        has = effective_shortcuts(self._changed)[command.key] if command is not None else ()
        other = rules.holder(self._changed, keys, besides=command.key) if command is not None and keys else None
        refused = keys in rules.FIXED
        self.set.setEnabled(
            command is not None and bool(keys) and not refused and keys != rules.portable((*has, "")[0])
        )
        self.set.setText(tr("Swap") if other is not None and not refused else tr("Set"))
        if refused:
            self.says.setText(tr("{keys} moves about in the window and cannot be given away.").format(keys=keys))
        elif other is not None:
            taken = tr("{keys} belongs to “{command}”. Swap gives that one the shortcut this one has now.")
            self.says.setText(taken.format(keys=rules.native(keys), command=other.words.rstrip("…")))
        else:
            self.says.setText(tr("Press the new shortcut in the field, then Set. Changes are kept at once."))

    def _pressed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _on_set(self) -> None:
        command = self._chosen()
        if command is not None:
            self._take(rules.given(self._changed, command.key, self._pressed()))

    def _on_none(self) -> None:
        command = self._chosen()
        if command is not None:
            self._take(rules.given(self._changed, command.key, ""))

    def _on_back(self) -> None:
        command = self._chosen()
        if command is not None:
            self._take(rules.given_back(self._changed, command.key))

    def _on_all_back(self) -> None:
        self._take({})

    def _take(self, changed: dict[str, tuple[str, ...]]) -> None:
        self._changed = changed
        self._show_keys()
        self.changed.emit(dict(changed))
