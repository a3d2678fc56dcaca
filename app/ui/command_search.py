"""Ctrl+K: every command by a few letters of its name, with its shortcut."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.widgets import column
from viewers.palette import LINE_STRONG, SECONDARY, TEXT
from viewers.translate import tr

_ROLE = Qt.ItemDataRole.UserRole


class _Line(QStyledItemDelegate):
    """Icon, words, and the shortcut at the right."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height by the font, so that it scales."""
        return QSize(100, QFontMetrics(option.font).height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one command."""
        action = index.data(_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(LINE_STRONG))
        box = option.rect.adjusted(10, 0, -10, 0)
        action.icon().paint(painter, box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(option.font)
        painter.setPen(QColor(TEXT))
        painter.drawText(box.adjusted(28, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.setPen(QColor(SECONDARY))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        painter.restore()


class CommandSearch(QFrame):
    """A panel over the window; it closes when a command is chosen, on Escape, or when it is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.setAccessibleName(tr("Command search"))
        self._actions: Sequence[QAction] = ()
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type a command"))
        self.field.setAccessibleName(tr("Command"))
        self.field.setToolTip(tr("Type a command"))
        self.field.textChanged.connect(lambda _text: self._fill())
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setItemDelegate(_Line(self.list))
        self.list.setAccessibleName(tr("Commands"))
        self.list.setToolTip(tr("Enter runs the chosen command"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._run)
        layout = column(self, margins=(8, 8, 8, 8))
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.hide()

    def ask(self, actions: Sequence[QAction]) -> None:
        """Show over the middle of the window's upper half."""
        self._actions = actions
        window = self._window
        width = min(560, window.width() - 40)
        height = min(420, window.height() - 120)
        self.setGeometry((window.width() - width) // 2, 70, width, height)
        self._before = window.focusWidget()
        self.field.clear()
        self._fill()
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up, Down, Enter and Escape while the field has the cursor; leaving it closes."""
        if event.type() is QEvent.Type.FocusOut and self.isVisible():
            self.hide()
            return False
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        else:
            return False
        return True

    def _fill(self) -> None:
        self.list.clear()
        words = self.field.text().casefold().split()
        for action in self._actions:
            text = action.text().replace("&", "")
            if action.isEnabled() and text and all(word in text.casefold() for word in words):
                item = QListWidgetItem(text)
                item.setData(_ROLE, action)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self, item: QListWidgetItem | None) -> None:
        action = item.data(_ROLE) if item is not None else None
        self._leave()
        if isinstance(action, QAction):
            action.trigger()

    def _leave(self) -> None:
        before = self._before
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus()
