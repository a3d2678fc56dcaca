"""The marks drawn by hand: the tools that draw them, and all marks of the case with their values."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QTreeView, QWidget

from app.ui.hand_palette import HandPalette
from app.ui.marks_list import ID_ROLE, MarkDelegate, MarkRow, MarksFilter, MarksModel, mark_row
from app.ui.widgets import button, column, label, row, spacer
from viewers.translate import tr, tr_n

__all__ = ["MarkRow", "MarksPanel", "mark_row"]

SEARCH_FROM: Final = 8
"""Marks from which they can be searched."""


class _List(QTreeView):
    """The list; Enter goes to the image, Delete asks to delete."""

    entered_on = Signal()
    deleted_on = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys of a list of marks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.entered_on.emit()
        elif event.key() == Qt.Key.Key_Delete and self.state() != self.State.EditingState:
            self.deleted_on.emit()
        else:
            super().keyPressEvent(event)


class MarksPanel(QWidget):
    """Lists marks and emits what the reader wants done with them; it changes nothing itself.

    Attributes:
        palette_row: the tools.
        list: the marks.
        search: the words searched for.
    """

    kind_chosen = Signal(object)
    """Draw marks of this AnnotationKind; None: select."""
    keep_changed = Signal(bool)
    """The tool stays for mark after mark, or not."""
    selected = Signal(str)
    """A mark was chosen in the list."""
    jump_asked = Signal(str)
    """Show the image that this mark lies on, and the mark."""
    finding_asked = Signal(str)
    """Use this mark as a finding."""
    delete_asked = Signal(str)
    """Delete this mark."""
    renamed = Signal(str, str)
    """(mark's id, its name)."""
    hidden_changed = Signal(object)
    """frozenset of the ids of marks that are not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Marks"))
        self._rows: dict[str, MarkRow] = {}
        self._hidden: frozenset[str] = frozenset()
        self._locked = True
        self.palette_row = HandPalette()
        self.palette_row.chosen.connect(self.kind_chosen)
        self.palette_row.keep_changed.connect(self.keep_changed)
        self._count = label(kind="heading")
        self._show_all = button(tr("Hide all"), self._on_show_all, image="eye", kind="flat")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search marks"))
        self.search.setAccessibleName(tr("Search marks"))
        self.search.setToolTip(tr("Show the marks that hold all of these words"))
        self.search.setClearButtonEnabled(True)
        self._model = MarksModel(self)
        self._filter = MarksFilter(self)
        self._filter.setSourceModel(self._model)
        self.list = self._make_list()
        self._empty = label(wrap=True, kind="secondary")
        self.finding_button = button(
            tr("Use as finding"), self._on_finding, image="check", tip=tr("Let this mark count in the report")
        )
        self.jump_button = button(
            tr("Show"), self._on_jump, image="focus", tip=tr("Go to the image that this mark lies on (Enter)")
        )
        self.rename_button = button("", self._on_rename, image="pencil", tip=tr("Name this mark (F2)"))
        self.delete_button = button("", self._on_delete, image="trash-2", tip=tr("Delete this mark (Delete)"))
        self._actions = QWidget()
        self._actions.setLayout(
            row(self.finding_button, self.jump_button, spacer(), self.rename_button, self.delete_button, spacing=5)
        )
        layout = column(self, margins=(12, 10, 12, 12), spacing=8)
        layout.addWidget(self.palette_row)
        layout.addLayout(row(self._count, spacer(), self._show_all))
        for widget in (self.search, self._empty):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._actions)
        layout.addStretch(0)
        self.search.textChanged.connect(self._on_search)
        self._model.itemChanged.connect(self._on_item)
        self.show_marks((), locked=True)

    def _make_list(self) -> _List:
        made = _List()
        made.setModel(self._filter)
        made.setHeaderHidden(True)
        made.setAccessibleName(tr("Marks drawn by hand"))
        made.setToolTip(tr("Enter goes to the image of a mark; F2 names it"))
        made.setRootIsDecorated(False)
        made.setIndentation(0)
        made.setItemsExpandable(False)
        made.setUniformRowHeights(False)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        delegate = MarkDelegate(made)
        delegate.typed.connect(self._on_name)
        made.setItemDelegate(delegate)
        made.selectionModel().currentChanged.connect(self._on_current)
        made.doubleClicked.connect(lambda _index: self._on_jump())
        made.entered_on.connect(self._on_jump)
        made.deleted_on.connect(self._on_delete)
        made.customContextMenuRequested.connect(self._on_menu)
        return made

    # What is shown

    def show_marks(self, rows: Sequence[MarkRow], *, locked: bool) -> None:
        """List the marks of the case; selection and place in the list stay.

        Args:
            rows: in the order of the case.
            locked: nothing can be drawn, named or deleted (no case, or signed).
        """
        chosen = self.current
        self._rows = {row.annotation.annotation_id: row for row in rows}
        self._locked = locked
        self._hidden &= self._rows.keys()
        if self._model.show_rows(rows, self._hidden, locked=locked):
            self.list.expandAll()
        self.palette_row.set_locked(locked=locked)
        self._count.setText(tr_n("{n} mark", "{n} marks", len(rows)) if rows else tr("No marks"))
        self._empty.setText(tr("Choose a tool and draw on the image. Every mark is listed here with its values."))
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._actions.setVisible(bool(rows))
        self.search.setVisible(len(rows) >= SEARCH_FROM or bool(self.search.text()))
        self._show_all.setVisible(bool(rows))
        self._say_hidden()
        self.select(chosen)

    def show_values(self, annotation_id: str, values: tuple[str, ...]) -> None:
        """New values of one mark, while it is dragged."""
        before = self._rows.get(annotation_id)
        if before is not None and before.values != values:
            self._rows[annotation_id] = replace(before, values=values)
            self._model.show_one(self._rows[annotation_id], self._hidden, locked=self._locked)

    def set_kind(self, kind: object) -> None:
        """Show which tool is in use: an AnnotationKind, or None."""
        self.palette_row.set_kind(kind)  # type: ignore[arg-type]

    @property
    def current(self) -> str:
        """The id of the mark chosen in the list; empty for none."""
        return str(self.list.currentIndex().data(ID_ROLE) or "")

    @property
    def hidden(self) -> frozenset[str]:
        """Ids of the marks that are not shown on their images."""
        return self._hidden

    def select(self, annotation_id: str) -> None:
        """Choose a mark in the list as it was chosen on the image; empty for none. Emits nothing."""
        if annotation_id == self.current:
            self._enable()
            return
        model = self.list.selectionModel()
        model.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        index = self._filter.mapFromSource(self._model.find(annotation_id)) if annotation_id else QModelIndex()
        if index.isValid():
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        else:
            model.clear()
        model.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.list.viewport().update()
        self._enable()

    # What the reader does

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._enable()
        chosen = index.data(ID_ROLE)
        if chosen:
            self.selected.emit(str(chosen))

    def _on_item(self, item: QStandardItem) -> None:
        """A tick was set or taken."""
        annotation_id = item.data(ID_ROLE)
        if self._model.filling or not annotation_id:
            return
        one = frozenset({str(annotation_id)})
        shown = item.checkState() is Qt.CheckState.Checked
        self._set_hidden(self._hidden - one if shown else self._hidden | one)

    def _on_show_all(self) -> None:
        self._set_hidden(frozenset() if self._hidden else frozenset(self._rows))

    def _set_hidden(self, hidden: frozenset[str]) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self._model.show_rows(tuple(self._rows.values()), hidden, locked=self._locked)
            self._say_hidden()
            self.hidden_changed.emit(hidden)

    def _say_hidden(self) -> None:
        self._show_all.setText(" " + (tr("Show all") if self._hidden else tr("Hide all")))
        tip = tr("Show every mark on its image") if self._hidden else tr("Hide every mark; nothing is deleted")
        self._show_all.setToolTip(tip)
        self._show_all.setAccessibleName(tr("Show all marks") if self._hidden else tr("Hide all marks"))

    def _on_search(self, text: str) -> None:
        self._filter.search(text)
        self.list.expandAll()
        self._enable()

    def _on_name(self, annotation_id: str, name: str) -> None:
        row_now = self._rows.get(annotation_id)
        if row_now is not None and row_now.annotation.text != name:
            self.renamed.emit(annotation_id, name)

    def _on_jump(self) -> None:
        if self.current:
            self.jump_asked.emit(self.current)

    def _on_finding(self) -> None:
        if self.current and self.finding_button.isEnabled():
            self.finding_asked.emit(self.current)

    def _on_delete(self) -> None:
        if self.current and not self._locked:
            self.delete_asked.emit(self.current)

    def _on_rename(self) -> None:
        if self.current and not self._locked:
            self.list.edit(self.list.currentIndex())

    def _on_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.data(ID_ROLE):
            return
        self.list.setCurrentIndex(index)
        self._menu().popup(self.list.viewport().mapToGlobal(at))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for made, words in (
            (self.finding_button, tr("Use as finding")),
            (self.jump_button, tr("Show on its image")),
            (self.rename_button, tr("Rename")),
            (self.delete_button, tr("Delete")),
        ):
            action = menu.addAction(made.icon(), words)
            action.setEnabled(made.isEnabled())
            action.triggered.connect(made.click)
        return menu

    def _enable(self) -> None:
        row_now = self._rows.get(self.current)
        free = row_now is not None and not self._locked
        self.finding_button.setEnabled(free and row_now is not None and not row_now.finding)
        self.jump_button.setEnabled(row_now is not None)
        self.rename_button.setEnabled(free)
        self.delete_button.setEnabled(free)
