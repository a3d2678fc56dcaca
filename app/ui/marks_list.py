"""The marks of a case as a list grouped by image: name, value, details, shown or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.annotation import Annotation, AnnotationKind
from app.measuring.hand.measure import HandMeasured
from app.ui.hand_palette import KIND_ICONS, KIND_WORDS
from app.ui.icons import icon
from viewers.hand.fields import MOST_LETTERS
from viewers.palette import DISABLED, GREEN, SECONDARY, TEXT
from viewers.scale_bar import source_words
from viewers.translate import tr, tr_sentence

ID_ROLE = Qt.ItemDataRole.UserRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
FINDING_ROLE = Qt.ItemDataRole.UserRole + 2
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 3
NAME_ROLE = Qt.ItemDataRole.UserRole + 4
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One mark as listed.

    Attributes:
        annotation: the mark.
        values: its numbers with units, the main one first; None while its image has not been measured on.
        scale: where its lengths come from, in a word or two; empty where it has none.
        scale_words: the same in full.
        image_name: which image it lies on, in words ("Series 3, image 41").
        here: it lies on the image shown.
        finding: id of the finding made from it; empty for none.
    """

    annotation: Annotation
    values: tuple[str, ...] | None
    image_name: str
    here: bool
    finding: str = ""
    scale: str = ""
    scale_words: str = ""


def mark_row(
    annotation: Annotation, measured: HandMeasured | None, image_name: str, *, here: bool, finding: str = ""
) -> MarkRow:
    """A row from what was measured; `measured` is None where the image has not been shown yet."""
    if measured is None:
        return MarkRow(annotation, None, image_name, here, finding)
    words_alone = annotation.kind in (AnnotationKind.TEXT, AnnotationKind.ARROW)
    values = () if words_alone else tuple(tr_sentence(line) for line in measured.lines)
    scale = (source_words(measured.used) or tr("no mm scale")) if measured.scale else ""
    return MarkRow(annotation, values, image_name, here, finding, scale, measured.scale)


def mark_title(row: MarkRow) -> str:
    """What a mark is called: the reader's name for it, else its kind."""
    return row.annotation.text or tr(KIND_WORDS[row.annotation.kind])


def mark_words(row: MarkRow) -> str:
    """Everything listed of a mark in one line, for screen readers and the search."""
    kind = tr(KIND_WORDS[row.annotation.kind])
    values = row.values if row.values is not None else ()
    parts = (row.annotation.annotation_id, kind, row.annotation.text, *values, row.scale_words, row.image_name)
    return ", ".join(part for part in parts if part)


class MarksModel(QStandardItemModel):
    """Images at the top, that shown first; their marks below.

    Attributes:
        filling: changes of items are the program's own, not the reader's.
    """

    filling = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: dict[str, tuple[MarkRow, bool, bool]] = {}

    def show_rows(self, rows: Sequence[MarkRow], hidden: frozenset[str], *, locked: bool) -> bool:
        """List these marks; where the same marks are listed already, those that differ are changed in place.

        Returns:
            Whether the list was made anew.
        """
        grouped: dict[str, list[MarkRow]] = {}
        for row in sorted(rows, key=lambda r: not r.here):
            grouped.setdefault(tr("This image") if row.here else row.image_name, []).append(row)
        self.filling = True
        wanted = [(name, [row.annotation.annotation_id for row in some]) for name, some in grouped.items()]
        anew = wanted != self._listed()
        if anew:
            self.clear()
            self._shown.clear()
            for name, some in grouped.items():
                group = QStandardItem(name)
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setData(name, Qt.ItemDataRole.AccessibleTextRole)
                group.setForeground(QColor(SECONDARY))
                font = group.font()
                font.setBold(True)
                group.setFont(font)
                group.appendRows([QStandardItem() for _ in some])
                self.appendRow(group)
        for index, some in enumerate(grouped.values()):
            for place, row in enumerate(some):
                self._show(self.item(index).child(place), row, hidden, locked=locked)
        self.filling = False
        return anew

    def _show(self, item: QStandardItem, row: MarkRow, hidden: frozenset[str], *, locked: bool) -> None:
        key = row.annotation.annotation_id
        state = (row, key in hidden, locked)
        if self._shown.get(key) != state:
            self._shown[key] = state
            self._fill(item, row, hidden, locked=locked)

    def show_one(self, row: MarkRow, hidden: frozenset[str], *, locked: bool) -> None:
        """Change one mark that is listed."""
        index = self.find(row.annotation.annotation_id)
        if index.isValid():
            self.filling = True
            self._show(self.itemFromIndex(index), row, hidden, locked=locked)
            self.filling = False

    def _listed(self) -> list[tuple[str, list[str]]]:
        groups = [self.item(index) for index in range(self.rowCount())]
        return [(g.text(), [str(g.child(n).data(ID_ROLE)) for n in range(g.rowCount())]) for g in groups]

    @staticmethod
    def _fill(item: QStandardItem, row: MarkRow, hidden: frozenset[str], *, locked: bool) -> None:
        annotation = row.annotation
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags if locked else flags | Qt.ItemFlag.ItemIsEditable)
        values = row.values if row.values is not None else ()
        details = " · ".join(part for part in (row.scale, *values[1:]) if part)
        if row.values is None:
            details = tr("Values appear when its image is shown")
        shown = annotation.annotation_id not in hidden
        for role, value in (
            (ID_ROLE, annotation.annotation_id),
            (Qt.ItemDataRole.DisplayRole, mark_title(row)),
            (NAME_ROLE, annotation.text),
            (DETAIL_ROLE, (values[0] if values else "", details)),
            (FINDING_ROLE, row.finding),
            (SEARCH_ROLE, mark_words(row)),
            (Qt.ItemDataRole.AccessibleTextRole, mark_words(row)),
            (
                Qt.ItemDataRole.ToolTipRole,
                "\n".join(part for part in (mark_title(row), *values, row.scale_words, row.image_name) if part),
            ),
            (Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked),
        ):
            if item.data(role) != value:
                item.setData(value, role)
        item.setIcon(icon(KIND_ICONS[annotation.kind], TEXT if shown else DISABLED))

    def find(self, annotation_id: str) -> QModelIndex:
        """Where a mark is listed; an invalid index when it is not."""
        for index in range(self.rowCount()):
            group = self.item(index)
            for place in range(group.rowCount()):
                if group.child(place).data(ID_ROLE) == annotation_id:
                    return group.child(place).index()
        return QModelIndex()


class MarksFilter(QSortFilterProxyModel):
    """Marks that hold every word searched for, with their images."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setRecursiveFilteringEnabled(True)

    def search(self, text: str) -> None:
        """Show what holds all of these words; everything for none."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        """Every word occurs in what is listed of the mark."""
        if not self._words:
            return True
        words = self.sourceModel().index(row, 0, parent).data(SEARCH_ROLE)
        return words is not None and all(word in str(words).casefold() for word in self._words)


class MarkDelegate(QStyledItemDelegate):
    """Two lines: name and main value, then the other values; names are edited in place."""

    typed = Signal(str, str)
    """(mark's id, its new name)."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """One line for an image, two for a mark with details."""
        size = super().sizeHint(option, index)
        line = option.fontMetrics.height()
        detail = index.data(DETAIL_ROLE)
        return QSize(size.width(), line * (2 if detail is not None and detail[1] else 1) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The style's row with our own words."""
        detail = index.data(DETAIL_ROLE)
        if detail is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = QApplication.style()
        title, shown.text = shown.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        room.adjust(2, 4, -6, -4)
        visible = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self._words(painter, shown, room, title, detail, index, visible=visible)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        title: str,
        detail: tuple[str, str],
        index: _Index,
        *,
        visible: bool,
    ) -> None:
        value, rest = detail
        font = option.font
        metrics = QFontMetrics(font)
        bold = option.font
        bold.setBold(True)
        wide = QFontMetrics(bold)
        value_width = min(wide.horizontalAdvance(value) + 4, room.width() * 3 // 5)
        line = QRect(room.left(), room.top(), room.width(), metrics.height())
        elide, right = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(TEXT if visible or chosen else DISABLED))
        painter.setFont(bold)
        painter.drawText(line, right, wide.elidedText(value, elide, value_width))
        bold.setBold(False)
        painter.setFont(bold)
        finding = str(index.data(FINDING_ROLE) or "")
        if finding:
            painter.setPen(QColor(GREEN))
            title = f"{finding}  {title}"
        name_room = line.adjusted(0, 0, -value_width - 10, 0)
        painter.drawText(name_room, left, metrics.elidedText(title, elide, name_room.width()))
        if rest:
            painter.setPen(QColor(TEXT if chosen else SECONDARY))
            second = line.translated(0, metrics.height() + 2)
            painter.drawText(second, left, metrics.elidedText(rest, elide, second.width()))
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:  # noqa: N802
        """A line for the name."""
        editor = QLineEdit(parent)
        editor.setMaxLength(MOST_LETTERS)
        editor.setPlaceholderText(tr("Name"))
        editor.setAccessibleName(tr("Name of the mark"))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """The name, not the kind that stands in for it."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(NAME_ROLE) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:  # noqa: N802
        """Hand the name over; the case decides what it becomes."""
        if isinstance(editor, QLineEdit):
            self.typed.emit(
                str(model.data(model.index(index.row(), 0, index.parent()), ID_ROLE)), editor.text().strip()
            )
