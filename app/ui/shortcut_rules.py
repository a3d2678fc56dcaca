"""What the reader may make of the shortcuts: no key twice, none that the window itself needs, and back again."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QKeySequence

from app.ui.actions import effective_shortcuts
from app.ui.command import Command
from app.ui.commands import COMMANDS

Changed = Mapping[str, tuple[str, ...]]
"""The reader's own shortcuts by command, as `Settings.shortcuts` keeps them."""

FIXED: Final = frozenset({"Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc"})
"""Keys that move about in the window or give up in it, and so belong to no command."""
_BY_KEY: Final = {command.key: command for command in COMMANDS}


def portable(keys: str) -> str:
    """A shortcut as settings keep it, whatever way it was written; empty for what is no shortcut."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """A shortcut as this platform writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def holder(changed: Changed, keys: str, *, besides: str) -> Command | None:
    """The other command that has a shortcut; None when it is free."""
    wanted = portable(keys)
    for key, has in effective_shortcuts(changed).items():
        if key != besides and wanted in {portable(one) for one in has}:
            return _BY_KEY[key]
    return None


def given(changed: Changed, key: str, keys: str) -> dict[str, tuple[str, ...]]:
    """The shortcuts with one given to a command, whoever had it before.

    A command that loses its shown shortcut gets the one this command had: they are swapped. One that loses another
    keeps the rest. Keys that are given in place of a command's own first one leave its second one alone.

    Args:
        changed: as they are.
        key: of the command.
        keys: the shortcut; empty to take all of them away.
    """
    wanted = portable(keys)
    now = effective_shortcuts(changed)
    before = now[key]
    result = dict(changed)
    rest = tuple(one for one in before[1:] if portable(one) != wanted)
    result[key] = (wanted, *rest) if wanted else ()
    other = holder(changed, wanted, besides=key) if wanted else None
    if other is not None:
        has = now[other.key]
        left = tuple(one for one in has if portable(one) != wanted)
        lost_first = portable(has[0]) == wanted
        result[other.key] = (before[0], *left) if lost_first and before else left
    return _own_dropped(result)


def given_back(changed: Changed, key: str) -> dict[str, tuple[str, ...]]:
    """The shortcuts with a command's own ones again; another command that has one of them loses it."""
    own = {portable(one) for one in _BY_KEY[key].shortcuts}
    now = effective_shortcuts(changed)
    result = {other: keys for other, keys in changed.items() if other != key}
    for other, keys in now.items():
        left = tuple(one for one in keys if portable(one) not in own)
        if other != key and left != keys:
            result[other] = left
    return _own_dropped(result)


def usable(kept: Changed) -> dict[str, tuple[str, ...]]:
    """Kept shortcuts without those of commands that are no more, that are no keys, or that stand twice."""
    result: dict[str, tuple[str, ...]] = {}
    for key, keys in kept.items():
        good = tuple(one for one in map(portable, keys) if one and one not in FIXED)
        if key in _BY_KEY and (good or not keys):
            result[key] = good
    seen: set[str] = set()
    for key, keys in effective_shortcuts(result).items():
        again = {portable(one) for one in keys} & seen
        if again:
            result[key] = tuple(one for one in keys if portable(one) not in again)
        seen |= {portable(one) for one in keys}
    return _own_dropped(result)


def _own_dropped(changed: Changed) -> dict[str, tuple[str, ...]]:
    """Without the entries that say what the command's own shortcuts are anyway."""
    return {key: keys for key, keys in changed.items() if keys != _BY_KEY[key].shortcuts}
