"""Tooltips that name a command's shortcut, and follow it when the user changes it."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_COMMAND, _TIP = "command", "plain_tip"
_keys: dict[str, str] = {}
"""Command key -> its first shortcut as this platform writes it."""


def with_shortcut(words: str, command: str) -> str:
    """Words with the command's shortcut in brackets, where it has one."""
    keys = _keys.get(command, "")
    return f"{words} ({keys})" if keys else words


def say_tip(widget: QWidget, words: str, command: str) -> None:
    """Give a widget a tooltip that names its command's shortcut, now and after a change."""
    widget.setProperty(_COMMAND, command)
    widget.setProperty(_TIP, words)
    widget.setToolTip(with_shortcut(words, command))


def show_shortcuts(shortcuts: Mapping[str, tuple[str, ...]]) -> None:
    """Take these shortcuts (portable text, by command) and rewrite every tooltip that names one."""
    _keys.clear()
    for command, keys in shortcuts.items():
        if keys:
            _keys[command] = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    for widget in QApplication.allWidgets():
        command = widget.property(_COMMAND)
        if command:
            widget.setToolTip(with_shortcut(str(widget.property(_TIP)), str(command)))
