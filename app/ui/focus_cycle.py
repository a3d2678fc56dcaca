"""F6 and Shift+F6: the keyboard goes from panel to panel, and back to where it was in each."""

import weakref
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class FocusCycle(QObject):
    """The panels of a window in the order F6 visits them; hidden ones are passed over.

    Attributes:
        panels: called each time, so that panels may come and go.
    """

    def __init__(self, window: QWidget, panels: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self.panels = panels
        self._last: dict[int, weakref.ref[QWidget]] = {}

    def step(self, by: int = 1) -> QWidget | None:
        """Give the keyboard to the next panel (-1: the one before); the widget that has it now, None when none can."""
        panels = [panel for panel in self.panels() if panel.isVisible()]
        focused = QApplication.focusWidget()
        at = next((i for i, panel in enumerate(panels) if focused is not None and _holds(panel, focused)), None)
        if at is not None and focused is not None:
            self._last[id(panels[at])] = weakref.ref(focused)
        for number in range(1, len(panels) + 1):
            start = at if at is not None else (-1 if by > 0 else 0)
            panel = panels[(start + number * by) % len(panels)]
            target = self._target(panel)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return target
        return None

    def _target(self, panel: QWidget) -> QWidget | None:
        """Where the keyboard was in a panel, else the first of it that takes the keyboard."""
        kept = self._last.get(id(panel))
        last = kept() if kept is not None else None
        if last is not None and _holds(panel, last) and _takes_keys(last):
            return last
        if _takes_keys(panel):
            return panel
        return next((child for child in _in_tab_order(panel) if _takes_keys(child)), None)


def _in_tab_order(panel: QWidget) -> list[QWidget]:
    """The widgets inside a panel as Tab visits them."""
    found: list[QWidget] = []
    widget: QWidget | None = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        if panel.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _takes_keys(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()


def _holds(panel: QWidget, widget: QWidget) -> bool:
    return panel is widget or panel.isAncestorOf(widget)
