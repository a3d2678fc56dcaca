"""The tools of measuring by hand as a small grid of buttons; selecting is one of them, and the usual one."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from app.core.annotation import AnnotationKind as Kind
from app.ui.icons import icon
from app.ui.shortcut_tips import say_tip
from viewers.mark import mark
from viewers.translate import tr

KIND_WORDS: Final = {
    Kind.LENGTH: mark("Length"),
    Kind.ANGLE: mark("Angle"),
    Kind.COBB: mark("Cobb angle by hand"),
    Kind.BIDIRECTIONAL: mark("Two diameters"),
    Kind.ELLIPSE: mark("Ellipse"),
    Kind.POLYGON: mark("Polygon"),
    Kind.FREEHAND: mark("Freehand outline"),
    Kind.CARDIOTHORACIC_RATIO: mark("Cardiothoracic ratio"),
    Kind.PROBE: mark("Pixel value"),
    Kind.ARROW: mark("Arrow"),
    Kind.TEXT: mark("Text"),
    Kind.CALIBRATION: mark("Calibration"),
}
"""What each kind is called in lists and tooltips."""

KIND_HINTS: Final = {
    Kind.LENGTH: mark("Set both ends, or drag from end to end."),
    Kind.ANGLE: mark("End of one arm, vertex, end of the other arm."),
    Kind.COBB: mark("One line along each end plate."),
    Kind.BIDIRECTIONAL: mark("The long axis, then the short axis square to it."),
    Kind.ELLIPSE: mark("Drag over the region; or set centre, end of an axis, width."),
    Kind.POLYGON: mark("Corner by corner; a double click, Enter or the first corner closes it."),
    Kind.FREEHAND: mark("Draw round the region."),
    Kind.CARDIOTHORACIC_RATIO: mark("Right and left heart border, then right and left inner chest wall."),
    Kind.PROBE: mark("Value of one pixel."),
    Kind.ARROW: mark("Tip, then tail; then type what it shows."),
    Kind.TEXT: mark("Click where it stands, then type."),
    Kind.CALIBRATION: mark("Draw along a ruler or across a coin, then give its true length."),
}

KIND_ICONS: Final = {kind: f"hand-{'ctr' if kind is Kind.CARDIOTHORACIC_RATIO else kind.value}" for kind in Kind}

_COLUMNS = 7


def command_key(kind: Kind | None) -> str:
    """The key of the command that chooses a tool: "mark_length", ..., "mark_select"."""
    return f"mark_{'select' if kind is None else 'ratio' if kind is Kind.CARDIOTHORACIC_RATIO else kind.value}"


class HandPalette(QWidget):
    """Emits the tool the reader chooses; shows the one in use."""

    chosen = Signal(object)
    """An AnnotationKind; None for selecting."""
    keep_changed = Signal(bool)
    """Whether the tool stays for mark after mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Measuring tools"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Kind | None, QToolButton] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for place, kind in enumerate((None, *KIND_WORDS)):
            made = self._button(kind)
            self._buttons[kind] = made
            self._group.addButton(made)
            layout.addWidget(made, place // _COLUMNS, place % _COLUMNS)
        self.keep = QToolButton()
        self.keep.setIcon(icon("hand-pin"))
        self.keep.setIconSize(QSize(18, 18))
        self.keep.setCheckable(True)
        self.keep.setAccessibleName(tr("Keep the tool"))
        say_tip(self.keep, tr("Keep the tool for mark after mark"), "mark_keep")
        self.keep.toggled.connect(self.keep_changed)
        last = len(self._buttons)
        layout.addWidget(self.keep, last // _COLUMNS, last % _COLUMNS)
        layout.setColumnStretch(_COLUMNS, 1)
        self._buttons[None].setChecked(True)

    def button(self, kind: Kind | None) -> QToolButton:
        """The button of a tool."""
        return self._buttons[kind]

    def set_kind(self, kind: Kind | None) -> None:
        """Show which tool is in use; emits nothing."""
        self._buttons[kind].setChecked(True)

    def set_locked(self, *, locked: bool) -> None:
        """Nothing can be drawn."""
        for kind, made in self._buttons.items():
            made.setEnabled(kind is None or not locked)
        self.keep.setEnabled(not locked)

    def _button(self, kind: Kind | None) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon("hand-select" if kind is None else KIND_ICONS[kind]))
        made.setIconSize(QSize(18, 18))
        made.setCheckable(True)
        name = tr("Select and move") if kind is None else tr(KIND_WORDS[kind])
        hint = tr("Select marks, drag them and their points.") if kind is None else tr(KIND_HINTS[kind])
        made.setAccessibleName(name)
        made.setAccessibleDescription(hint)
        say_tip(made, f"{name}: {hint}", command_key(kind))
        made.clicked.connect(lambda _checked=False: self.chosen.emit(kind))
        return made
