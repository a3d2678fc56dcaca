"""A structured report as a readable tree: searchable, copyable, by keyboard, its images a click away."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.core.structured_report import ReportItem, StructuredReport
from viewers.palette import AMBER, SECONDARY
from viewers.sr_rows import ITEM_ROLE, fill_model, image_of, line_of, name_columns
from viewers.translate import tr, tr_sentence

_NAME, _VALUE = 0, 1
_ROOM = 10
_LEAST = 26
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
_OPEN_UP_TO = 2_000
"""Items up to which a report is shown wholly opened; a longer one shows its sections."""

AnyIndex = QModelIndex | QPersistentModelIndex


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their text needs at the column's width; Qt's own tree does not measure wrapped text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Height for the text at the column's width; the width is the column's own affair."""
        view = self.parent()
        text = str(index.data() or "")
        if not isinstance(view, QTreeView) or not text:
            return QSize(0, _LEAST)
        width = view.columnWidth(index.column()) - _ROOM
        if index.column() == _NAME:
            depth, above = 1, index.parent()
            while above.isValid():
                depth, above = depth + 1, above.parent()
            width -= depth * view.indentation()
        metrics = option.fontMetrics
        # Measuring takes long for a report of thousands of rows; most are surely one short line.
        if "\n" not in text and len(text) * metrics.maxWidth() < width:
            return QSize(0, _LEAST)
        return QSize(0, max(_height(metrics, text, max(width, 60)) + 8, _LEAST))


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    if "\n" not in text and metrics.horizontalAdvance(text) <= width:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, width, 1_000_000), _WRAPPED, text).height()


class _Tree(QTreeView):
    """The tree; Enter shows the row's image, Ctrl+C copies what is chosen."""

    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text())
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def chosen_text(self) -> str:
        """The chosen rows as text in reading order, indented as in the tree."""
        rows = {index.siblingAtColumn(_NAME) for index in self.selectedIndexes()}
        lines: list[str] = []
        for index in sorted(rows, key=_place):
            item = index.data(ITEM_ROLE)
            lines.append("    " * (len(item.place) - 2) + line_of(item))
        return "\n".join(lines)


def _place(index: QModelIndex) -> tuple[int, ...]:
    item: ReportItem = index.data(ITEM_ROLE)
    return item.place


class StructuredReportView(QWidget):
    """Shows one report.

    Signals:
        image_requested(str, int): SOP Instance UID and frame (from 0) of an image that the reader wants to see.
    """

    image_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Structured report"))
        self._report: StructuredReport | None = None
        self._found: list[QPersistentModelIndex] = []
        self._at = -1
        self._title, self._about, self._marks = _line(title=True), _line(SECONDARY), _line(AMBER)
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search in this report"))
        self._search.setAccessibleName(tr("Search in this report"))
        self._search.setToolTip(tr("Search in this report (Ctrl+F); Enter goes to the next place, Shift+Enter back"))
        self._search.setClearButtonEnabled(True)
        self._count = _line(SECONDARY)
        self._count.setMinimumWidth(90)
        self._copy = QPushButton(tr("Copy all"))
        self._copy.setToolTip(tr("Copy the whole report as text"))
        self._copy.setAccessibleName(tr("Copy all"))
        self._model = QStandardItemModel(self)
        self._tree = _Tree()
        self._build_tree()
        self._build()
        self._search.textChanged.connect(self._look)
        self._search.returnPressed.connect(self._next)
        self._copy.clicked.connect(self._copy_all)
        for keys, does in ((QKeySequence.StandardKey.Find, self._focus_search), ("F3", self._next)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
        back = QShortcut(QKeySequence("Shift+F3"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._previous)
        self.clear()

    def _build_tree(self) -> None:
        tree = self._tree
        tree.setModel(self._model)
        tree.setAccessibleName(tr("Items of the report"))
        tree.setToolTip(tr("Arrow keys open and close items; Ctrl+F searches"))
        tree.setAlternatingRowColors(False)
        tree.setWordWrap(True)
        tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        tree.setItemDelegate(_Wrapped(tree))
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        tree.clicked.connect(self._clicked)
        tree.chosen.connect(self._show_image)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self._search, 1)
        bar.addWidget(self._count)
        bar.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(6)
        for part in (self._title, self._about, self._marks):
            column.addWidget(part)
        column.addLayout(bar)
        column.addWidget(self._tree, 1)

    @property
    def report(self) -> StructuredReport | None:
        """What is shown; None when nothing is."""
        return self._report

    def show_report(self, report: StructuredReport) -> None:
        """Show a report from its beginning."""
        self._report = report
        self._title.setText(report.title)
        about = [report.kind.removesuffix(" Storage"), report.when, report.completion, report.verification]
        about += [", ".join(report.authors)]
        self._about.setText("  \u00b7  ".join(part for part in about if part))
        self._marks.setText("  \u00b7  ".join(tr_sentence(one) for one in report.marks))
        self._marks.setVisible(bool(report.marks))
        name_columns(self._model)
        self._columns()
        fill_model(self._model, report)
        if sum(1 for _ in report.root.walk()) <= _OPEN_UP_TO:
            self._tree.expandAll()
        else:
            self._tree.expandToDepth(0)
        self._search.clear()
        self._search.setEnabled(True)
        self._copy.setEnabled(True)
        first = self._model.index(0, _NAME)
        if first.isValid():
            self._tree.setCurrentIndex(first)

    def clear(self) -> None:
        """Show nothing."""
        self._report = None
        self._found, self._at = [], -1
        self._model.clear()
        for part in (self._title, self._about, self._marks, self._count):
            part.clear()
        self._marks.setVisible(False)
        self._search.setEnabled(False)
        self._copy.setEnabled(False)

    def text(self) -> str:
        """The whole report as text, indented as in the tree."""
        if self._report is None:
            return ""
        lines = [self._title.text(), self._about.text(), *self._report.marks, ""]
        lines += ["    " * (len(item.place) - 2) + line_of(item) for item in list(self._report.root.walk())[1:]]
        return "\n".join(lines)

    def _columns(self) -> None:
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        # Not by its contents: every row that comes would measure all the others again.
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(2, self._tree.fontMetrics().horizontalAdvance("selected from, ") + 2 * _ROOM)
        header.resizeSection(0, max(260, self.width() * 2 // 5))
        header.sectionResized.connect(self._tree.scheduleDelayedItemsLayout, Qt.ConnectionType.UniqueConnection)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == _VALUE:
            self._show_image(index)

    def _show_image(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE) if index.isValid() else None
        image = image_of(item) if item is not None else None
        if image is not None:
            self.image_requested.emit(image.instance, image.frame)

    def _look(self, wanted: str) -> None:
        """Find every row that holds the words; the first below the current one is shown."""
        wanted = wanted.strip().casefold()
        self._found, self._at = [], -1
        if wanted:
            waiting = [self._model.index(row, 0) for row in range(self._model.rowCount())]
            waiting.reverse()
            while waiting:
                index = waiting.pop()
                if wanted in line_of(index.data(ITEM_ROLE)).casefold():
                    self._found.append(QPersistentModelIndex(index))
                waiting.extend(self._model.index(row, 0, index) for row in reversed(range(self._model.rowCount(index))))
        if self._found:
            self._go(0)
        else:
            self._count.setText(tr("not found") if wanted else "")

    def _next(self) -> None:
        back = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._go(self._at + (-1 if back and self._search.hasFocus() else 1))

    def _previous(self) -> None:
        self._go(self._at - 1)

    def _go(self, at: int) -> None:
        if not self._found:
            return
        self._at = at % len(self._found)
        index = QModelIndex(self._found[self._at])  # type: ignore[call-overload]
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index)
        self._count.setText(tr("{at} of {count}").format(at=self._at + 1, count=len(self._found)))


def _line(colour: str = "", *, title: bool = False) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if colour:
        made.setStyleSheet(f"color: {colour};")
    if title:
        font = made.font()
        font.setPointSizeF(font.pointSizeF() + 3)
        font.setBold(True)
        made.setFont(font)
    return made
