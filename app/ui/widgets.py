"""Small building blocks of the panels: labels, buttons, rules, with the theme's properties set."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import icon, icon_pixmap
from app.ui.shortcut_tips import say_tip
from viewers.palette import TEXT
from viewers.text import POINTS


def label(text: str = "", *, kind: str = "", wrap: bool = False, size: float = 0.0) -> QLabel:
    """A plain-text label.

    Args:
        text: shown.
        kind: a property of the theme ("secondary", "heading", "title", "danger", ...).
        wrap: break lines.
        size: in points at 100 %, one of `theme.SIZES`; 0 for the usual size. It follows the size of type.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty(kind, True)  # noqa: FBT003 - Qt's own signature
    if size:
        made.setProperty("points", f"{size:g}")
    return made


class ElidedLabel(QLabel):
    """One line that gives way: where its words have no room they end in dots, and the tooltip has them in full."""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show words."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No width is needed."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Words as far as there is room."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()


def selectable(made: QLabel) -> QLabel:
    """The label with text that can be copied."""
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def icon_label(name: str, colour: str = TEXT, size: int = 16) -> QLabel:
    """A label that shows an icon."""
    made = QLabel()
    made.setFixedSize(QSize(size + 2, size + 2))
    set_icon(made, name, colour, size)
    return made


def set_icon(target: QLabel, name: str, colour: str = TEXT, size: int = 16) -> None:
    """Change a label's icon."""
    target.setPixmap(icon_pixmap(name, colour, size, 2.0))


def button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    image: str = "",
    colour: str = TEXT,
    kind: str = "",
    tip: str = "",
    name: str = "",
    command: str = "",
) -> QPushButton:
    """A push button with an accessible name; the tooltip names the shortcut of `command`, when one is given."""
    made = QPushButton(f" {text}" if image and text else text)
    if image:
        made.setIcon(icon(image, colour))
    if kind:
        made.setProperty(kind, True)  # noqa: FBT003 - Qt's own signature
    if command:
        say_tip(made, tip or text, command)
    else:
        made.setToolTip(tip)
    made.setAccessibleName(name or text or tip)
    made.setAutoDefault(False)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def rule() -> QFrame:
    """A thin horizontal line."""
    made = QFrame()
    made.setProperty("rule", True)  # noqa: FBT003 - Qt's own signature
    return made


def spacer() -> QWidget:
    """Takes the room that is left."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def row(*widgets: QWidget, spacing: int = 6) -> QHBoxLayout:
    """Widgets side by side without margins."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def column(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 6
) -> QVBoxLayout:
    """An empty vertical layout."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def scaled(pixels: float) -> int:
    """A measure at 100 % at the size of type that is shown now."""
    return round(pixels * max(QApplication.font().pointSizeF() / POINTS, 1.0))


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window the size it has at 100 % at the size of type shown, and never more than the screen has room for."""
    room = window.screen().availableGeometry()
    window.resize(min(scaled(width), room.width() - 40), min(scaled(height), room.height() - 60))


def show_tabs_in_full(tabs: QTabWidget, *, counts: int = 0) -> None:
    """Give the tabs, once they are all there, the room that their words need in any language; no arrows, no dots.

    Args:
        tabs: with its pages.
        counts: how many of them may come to have a number after their words: its room is kept, so that nothing jumps.
    """
    bar = tabs.tabBar()
    bar.ensurePolished()
    bar.setUsesScrollButtons(False)
    bar.setElideMode(Qt.TextElideMode.ElideNone)
    needed = bar.sizeHint().width() + counts * bar.fontMetrics().horizontalAdvance(" (99)")
    tabs.setMinimumWidth(max(tabs.minimumWidth(), needed))
    tabs.setMaximumWidth(max(tabs.maximumWidth(), needed))


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a theme property and have the style sheet look at it again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
