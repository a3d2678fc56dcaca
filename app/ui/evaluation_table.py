"""The figures of one group as rows: figure, what it is of, value, interval, cases."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.core.evaluation import Figure
from app.exporting.evaluation_page import interval_words, value_words
from app.ui.evaluation_words import figure_title
from viewers.mark import mark
from viewers.translate import tr, tr_sentence

_COLUMNS: Final = (mark("Figure"), mark("Of"), mark("Value"), mark("95 % interval"), mark("Cases"))
_RIGHT: Final = frozenset({2, 4})
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()


class FiguresModel(QAbstractTableModel):
    """Figures as rows; it is told which."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """List other figures."""
        self.beginResetModel()
        self._figures = tuple(figures)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Figures."""
        return 0 if parent.isValid() else len(self._figures)

    def columnCount(self, _parent: _Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """See `_COLUMNS`."""
        return len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802 - Qt's name
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        """Words, alignment, and in the tooltip what else must be known."""
        figure = self._figures[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(figure)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(tr_sentence(text) for text in (figure.note, figure.reason) if text)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @staticmethod
    def _words(figure: Figure) -> tuple[str, str, str, str, str]:
        interval = interval_words(figure).replace(" to ", " \N{EN DASH} ") or tr_sentence(figure.reason)
        cases = str(figure.cases)
        if figure.positives is not None:
            cases = tr("{n} ({with_it} with it)").format(n=figure.cases, with_it=figure.positives)
        return figure_title(figure), tr_sentence(figure.of), value_words(figure) or "\N{EN DASH}", interval, cases


def figures_view(model: FiguresModel, parent: QWidget | None = None) -> QTableView:
    """A table of figures to read and copy from."""
    view = QTableView(parent)
    view.setModel(model)
    view.setAccessibleName(tr("Figures of the evaluation"))
    view.setToolTip(tr("Figures of the evaluation"))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for section in range(len(_COLUMNS)):
        header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return view
