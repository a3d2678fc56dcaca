"""The segments of a model as rows: shown or not, colour and name, millilitres."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.core.segmentation import Colour, Segment
from viewers.palette import DISABLED, LINE_STRONG
from viewers.segments.model import Look, SegmentsModel
from viewers.translate import tr, tr_sentence

NUMBER = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_SWATCH = 13


def swatch(colour: Colour, *, outline: bool = False) -> QIcon:
    """A square of a colour; hollow where the segment is shown by its outline."""
    pixmap = QPixmap(QSize(2 * _SWATCH, 2 * _SWATCH))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setPen(QColor(LINE_STRONG))
    if outline:
        pen = painter.pen()
        pen.setColor(QColor(*colour))
        pen.setWidth(5)
        painter.setPen(pen)
        painter.drawRect(3, 3, 2 * _SWATCH - 7, 2 * _SWATCH - 7)
    else:
        painter.setBrush(QColor(*colour))
        painter.drawRect(0, 0, 2 * _SWATCH - 1, 2 * _SWATCH - 1)
    painter.end()
    pixmap.setDevicePixelRatio(2.0)
    return QIcon(pixmap)


class SegmentsTable(QAbstractTableModel):
    """Rows of a SegmentsModel; column 0 shown and name, column 1 volume."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model: SegmentsModel | None = None

    def show_model(self, model: SegmentsModel | None) -> None:
        """List another segmentation, or none."""
        self._model = model
        self.refresh()

    def refresh(self) -> None:
        """Segments came, went or were renamed."""
        self.beginResetModel()
        self.endResetModel()

    def repaint_rows(self) -> None:
        """Looks or sizes changed."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 1))

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of segments."""
        if self._model is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._model.segments)

    def columnCount(self, _parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Two."""
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802 - Qt's
        """What the columns are."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Structure"), tr("Volume"))[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Names can be edited, visibility ticked."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0:
            found |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell in one role."""
        if self._model is None or not index.isValid():
            return None
        segment = self._model.segments[index.row()]
        look = self._model.look(segment.number)
        if role == NUMBER:
            return segment.number
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if look.visible else QColor(DISABLED)
        return self._volume(segment.number, role) if index.column() == 1 else self._name(segment, look, role)

    def _name(self, segment: Segment, look: Look, role: int) -> Any:
        found: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: segment.label,
            Qt.ItemDataRole.EditRole: segment.label,
            Qt.ItemDataRole.CheckStateRole: Qt.CheckState.Checked if look.visible else Qt.CheckState.Unchecked,
            Qt.ItemDataRole.ToolTipRole: "\n".join(
                part for part in (segment.label, segment.code, segment.made_by) if part
            ),
        }
        return swatch(look.colour, outline=look.outline) if role == Qt.ItemDataRole.DecorationRole else found.get(role)

    def _volume(self, number: int, role: int) -> Any:
        size = self._model.size(number) if self._model is not None else None
        if size is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return size.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr_sentence(size.reason)
                if size.ml is None
                else tr("{n} voxels; {source}").format(n=f"{size.voxels:,.0f}", source=tr_sentence(size.source))
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's
        """Tick or rename."""
        if self._model is None or not index.isValid():
            return False
        number = self._model.segments[index.row()].number
        if role == Qt.ItemDataRole.CheckStateRole:
            look = self._model.look(number)
            shown = Qt.CheckState(value) is Qt.CheckState.Checked
            self._model.set_looks({number: Look(shown, look.colour, look.opacity, look.outline)})
            return True
        if role == Qt.ItemDataRole.EditRole:
            self._model.rename(number, str(value)[:64])
            return True
        return False


class SegmentsList(QTableView):
    """The table on the screen, with its filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SegmentsTable(self)
        self.filter = QSortFilterProxyModel(self)
        self.filter.setSourceModel(self.rows)
        self.filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self.filter)
        self.setAccessibleName(tr("Structures"))
        self.setToolTip(tr("A box shows or hides its structure; F2 renames it"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(_SWATCH, _SWATCH))
        self.setMinimumHeight(120)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(64)

    def numbers(self, *, chosen: bool) -> list[int]:
        """Numbers of the chosen rows, or of all rows that the filter lets through, from top to bottom."""
        if chosen:
            found = sorted(self.selectionModel().selectedRows(0), key=lambda index: index.row())
        else:
            found = [self.filter.index(row, 0) for row in range(self.filter.rowCount())]
        return [int(index.data(NUMBER)) for index in found]

    def choose(self, number: int) -> None:
        """Make a segment's row the current and only chosen one; nothing where it is filtered out."""
        for row in range(self.filter.rowCount()):
            index = self.filter.index(row, 0)
            if index.data(NUMBER) == number:
                if number not in self.numbers(chosen=True):
                    self.selectRow(row)
                self.scrollTo(index)
                return
