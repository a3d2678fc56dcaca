"""The worklist: every case kept on this workstation, grouped by what is left to do, with a filter."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.icons import icon_pixmap
from app.ui.widgets import column, label
from viewers.palette import AMBER, BLUE, GREEN, LINE, RAISED, SECONDARY, TEXT
from viewers.translate import tr, tr_sentence

_ROLE = Qt.ItemDataRole.UserRole
_PAD = 12


@dataclass(frozen=True, slots=True)
class WorklistEntry:
    """One line of the worklist.

    Attributes:
        case_id: of the case.
        name: patient, or the file's name where the file states none.
        detail: date and description.
        summary: what was found, in words; may be empty.
        status: "unsigned", "amending", "signed" or "amended".
        today: whether it was worked on today.
    """

    case_id: str
    name: str
    detail: str
    summary: str
    status: str
    today: bool

    def matches(self, words: str) -> bool:
        """Whether every word of a filter occurs in this line."""
        text = f"{self.name} {self.detail} {self.summary} {self.status} {tr_sentence(self.status)}".casefold()
        return all(word in text for word in words.casefold().split())


_ICON = {
    "unsigned": ("circle-dashed", AMBER),
    "amending": ("pen-line", BLUE),
    "signed": ("shield-check", GREEN),
    "amended": ("shield-check", GREEN),
}


class _Painter(QStyledItemDelegate):
    """Paints a case in three quiet lines, and a group's title in one."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height by the font, so that it scales."""
        line = QFontMetrics(option.font).height()
        entry = index.data(_ROLE)
        if not isinstance(entry, WorklistEntry):
            return QSize(100, line + 14)
        return QSize(100, line * (3 if entry.summary else 2) + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Name, date and description, summary; the status as an icon with its word in the tooltip."""
        painter.save()
        rect: QRect = option.rect
        state = option.state
        font = option.font
        line = QFontMetrics(font).height()
        entry = index.data(_ROLE)
        bold = font.__class__(font)
        bold.setWeight(font.Weight.DemiBold)
        if not isinstance(entry, WorklistEntry):
            painter.setFont(bold)
            painter.setPen(QColor(SECONDARY))
            painter.drawText(rect.adjusted(_PAD, 8, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()))
            painter.restore()
            return
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor("#1B232B"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(BLUE))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(RAISED))
        painter.fillRect(QRect(rect.left() + _PAD, rect.bottom(), rect.width() - 2 * _PAD, 1), QColor(LINE))
        name, colour = _ICON.get(entry.status, _ICON["unsigned"])
        painter.drawPixmap(rect.right() - _PAD - 14, rect.top() + 9, icon_pixmap(name, colour, 14, 2.0))
        box = rect.adjusted(_PAD, 6, -_PAD - 20, -6)
        lines = ((entry.name, bold, TEXT), (entry.detail, font, SECONDARY), (entry.summary, font, SECONDARY))
        for number, (text, face, shade) in enumerate(lines):
            painter.setFont(face)
            painter.setPen(QColor(shade))
            width = box.width() + (20 if number else 0)
            short = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(box.left(), box.top() + number * line, width, line), 0, short)
        painter.restore()


class WorklistPanel(QWidget):
    """Shows entries in the groups Today, Unsigned and Signed; a click or Enter opens one."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries: tuple[WorklistEntry, ...] = ()
        self._shown_case = ""
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter cases"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Filter the worklist"))
        self.filter.setToolTip(tr("Show the cases that hold all of these words"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.list = QListWidget()
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Worklist"))
        self.list.setToolTip(tr("A click or Enter opens a case"))
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self._empty = label(tr("Films you open are kept here, on this workstation."), kind="secondary", wrap=True)
        layout = column(self, margins=(0, 10, 0, 0), spacing=6)
        top = column(margins=(_PAD, 0, _PAD, 0))
        top.addWidget(label(tr("Worklist"), kind="heading"))
        top.addWidget(self.filter)
        top.addWidget(self._empty)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)

    def show_entries(self, entries: tuple[WorklistEntry, ...]) -> None:
        """Show these cases."""
        if entries != self._entries:
            self._entries = entries
            self._fill()

    def show_chosen(self, case_id: str) -> None:
        """Mark the case that is shown."""
        self._shown_case = case_id
        for index in range(self.list.count()):
            entry = self.list.item(index).data(_ROLE)
            if isinstance(entry, WorklistEntry) and entry.case_id == case_id:
                self.list.setCurrentRow(index)
                return
        self.list.setCurrentRow(-1)

    def _fill(self) -> None:
        place = self.list.verticalScrollBar().value()
        self.list.clear()
        shown = [entry for entry in self._entries if entry.matches(self.filter.text())]
        earlier = [entry for entry in shown if not entry.today]
        groups = (
            (tr("Today"), [e for e in shown if e.today]),
            (tr("Unsigned"), [e for e in earlier if e.status in ("unsigned", "amending")]),
            (tr("Signed"), [e for e in earlier if e.status not in ("unsigned", "amending")]),
        )
        for title, entries in groups:
            if not entries:
                continue
            head = QListWidgetItem(f"{title}  {len(entries)}")
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            for entry in entries:
                status = tr_sentence(entry.status)
                item = QListWidgetItem(entry.name)
                item.setData(_ROLE, entry)
                item.setToolTip(f"{entry.name}\n{entry.detail}\n{entry.summary or status}\n{status}")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {entry.detail}, {status}")
                self.list.addItem(item)
        self._empty.setVisible(not shown)
        self._empty.setText(
            tr("No case matches.") if self._entries else tr("Films you open are kept here, on this workstation.")
        )
        self.show_chosen(self._shown_case)
        self.list.verticalScrollBar().setValue(place)

    def _open(self, item: QListWidgetItem) -> None:
        entry = item.data(_ROLE)
        if isinstance(entry, WorklistEntry):
            self.opened.emit(entry.case_id)
