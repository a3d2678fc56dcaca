"""What can be put on a film: layers painted over it, and the tool that the left mouse button holds."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from viewers.mapping import Mapping


class Layer(Protocol):
    """Something painted over the film."""

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """Paint in widget pixels; the painter is antialiased and saved around the call."""


class LeftTool(Protocol):
    """What the left mouse button does; positions are in widget pixels."""

    def press(self, at: QPointF, mapping: Mapping) -> None:
        """The button went down."""

    def drag(self, at: QPointF, mapping: Mapping) -> None:
        """The mouse moved with the button down."""

    def release(self, at: QPointF, mapping: Mapping) -> None:
        """The button came up."""

    def hover(self, at: QPointF | None, mapping: Mapping) -> Qt.CursorShape:
        """The mouse moved with no button down, or left (None); returns the cursor to show."""

    def cancel(self) -> None:
        """The drag is to be undone (Escape, another button)."""


@runtime_checkable
class TakesDoubleClick(LeftTool, Protocol):
    """A tool that ends something with a double click."""

    def double_click(self, at: QPointF, mapping: Mapping) -> bool:
        """The left button was clicked twice; returns whether the tool had a use for it."""


@runtime_checkable
class TakesKeys(LeftTool, Protocol):
    """A tool that some keys act on."""

    def key(self, event: QKeyEvent, mapping: Mapping) -> bool:
        """A key went down on the film; returns whether the tool had a use for it."""
