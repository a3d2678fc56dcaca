"""The header: what can be done with a film, what is under way with time left and Cancel, who reads."""

import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QProgressBar, QToolButton, QVBoxLayout, QWidget, QWidgetAction

from app.ui.icons import icon
from app.ui.widgets import ElidedLabel, button, label, row, spacer
from viewers.palette import SECONDARY
from viewers.translate import tr, tr_sentence


class HeaderBar(QWidget):
    """Shows actions, progress and the reader's name."""

    cancel_asked = Signal()
    reader_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("header", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._started = 0.0
        self._tools = row(spacing=5)
        self._words = ElidedLabel()
        self._words.setProperty("secondary", True)  # noqa: FBT003 - Qt's own signature
        self._cancel = button(tr("Cancel"), self.cancel_asked.emit, tip=tr("Cancel what is under way (Esc)"))
        self._model = label(kind="secondary")
        self._reader = QToolButton()
        self._reader.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self._reader.setIcon(icon("user", SECONDARY))
        self._reader.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._reader.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reader.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._reader.setToolTip(tr("Who reads: printed beside every decision and signature"))
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("Your name, then Enter"))
        self._name.setMaxLength(80)
        self._name.setMinimumWidth(220)
        self._name.setAccessibleName(tr("Your name"))
        self._name.setToolTip(tr("Printed beside every decision and signature."))
        self._name.returnPressed.connect(self._on_name)
        self._menu = QMenu(self._reader)
        holder = QWidgetAction(self._menu)
        holder.setDefaultWidget(self._name)
        self._menu.addAction(holder)
        self._reader.setMenu(self._menu)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(tr("Progress"))
        line = row(label("Plumbline", kind="brand"), spacing=10)
        line.addSpacing(6)
        line.addLayout(self._tools)
        line.addWidget(spacer())
        for widget in (self._words, self._cancel, self._model, self._reader):
            line.addWidget(widget)
        line.setContentsMargins(14, 6, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        self._keep_room(self._cancel)
        self.show_idle()
        self.show_reader("")

    def add_action(self, action: QAction, *, words: bool = False) -> QToolButton:
        """Add a button for an action, with its text or as an icon with a tooltip."""
        made = QToolButton()
        made.setDefaultAction(action)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        made.setToolButtonStyle(style)
        made.setAccessibleName(action.text().replace("&", ""))
        if not words:
            made.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self._tools.addWidget(made)
        return made

    def add_menu(self, text: str, menu: QMenu) -> None:
        """Add a button that opens a menu."""
        made = QToolButton()
        made.setText(text)
        made.setIcon(icon("chevron-down", SECONDARY))
        made.setIconSize(QSize(13, 13))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the words
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(text)
        made.setToolTip(text)
        self._tools.addWidget(made)

    def show_work(self, words: str) -> None:
        """Something began whose end is not known yet."""
        if self._cancel.isHidden():
            self._started = time.monotonic()
            self._bar.setValue(20)  # a first sign of life
        self._words.setText(tr_sentence(words))
        self._cancel.setVisible(True)

    def show_progress(self, fraction: float, words: str) -> None:
        """How far it is, with an estimate of the time left once there is one worth giving."""
        passed = time.monotonic() - self._started
        left = ""
        if 0.05 < fraction < 1.0 and passed > 1.0:
            seconds = max(round(passed * (1 - fraction) / fraction), 1)
            left = tr(", about {seconds} s left").format(seconds=seconds)
        self._words.setText(f"{tr_sentence(words)}{left}")
        self._bar.setValue(round(min(max(fraction, 0.02), 1.0) * 1000))

    def show_idle(self) -> None:
        """Nothing is under way."""
        self._words.setText("")
        self._cancel.setVisible(False)
        self._bar.setValue(0)

    def show_model(self, words: str) -> None:
        """The model's state: "model: idle"."""
        self._model.setText(words)

    def show_reader(self, name: str) -> None:
        """Who reads."""
        self._reader.setText(name or tr("Who reads?"))
        self._reader.setAccessibleName(tr("Reader: {name}").format(name=name or tr("not given")))
        self._name.setText(name)

    def ask_reader(self) -> None:
        """Open the field for the reader's name."""
        self._reader.showMenu()
        self._name.setFocus()

    def _on_name(self) -> None:
        self._menu.close()
        self.reader_changed.emit(self._name.text().strip())

    @staticmethod
    def _keep_room(widget: QWidget) -> None:
        """Hidden, the widget keeps its place, so that the header does not jump when work begins."""
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
