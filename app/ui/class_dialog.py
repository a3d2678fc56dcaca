"""Another class for a classification: the pack's own list, with what the model said of each."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListView, QListWidget, QListWidgetItem, QWidget

from app.core.finding import Finding
from app.core.measurement import Unit
from app.core.printed import printed_value
from app.ui.widgets import button, column, label, row, spacer
from app.workflow.pack_edits import model_classes
from viewers.translate import tr, tr_sentence


class ClassDialog(QDialog):
    """Asks for one class; nothing is changed until one is taken."""

    def __init__(self, finding: Finding, taken: Callable[[str], object], parent: QWidget | None = None) -> None:
        """`taken` gets the label of the class."""
        super().__init__(parent)
        self.setWindowTitle(tr("Your diagnosis"))
        self.setMinimumSize(460, 380)
        self._taken = taken
        classes = model_classes(finding)
        now = finding.measurement.pack.name if finding.measurement.pack is not None else ""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Classes of the pack"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setToolTip(tr("Double click or Enter takes the class"))
        for each in classes:
            title = tr_sentence(each.title)
            percent = printed_value(each.probability, Unit.PROBABILITY)
            said = f"\n{tr('Model')}: {percent}" if each.calibrated else ""
            item = QListWidgetItem(f"{title[:1].upper()}{title[1:]}{said}")
            item.setData(Qt.ItemDataRole.UserRole, each.label)
            self.list.addItem(item)
            if each.title == now:
                self.list.setCurrentItem(item)
        self.list.itemActivated.connect(lambda _item: self._on_take())
        take = button(tr("Take this class"), self._on_take, kind="primary", tip=tr("It stands in the report as yours"))
        take.setDefault(True)
        words = tr(
            "The report then states your diagnosis, without the model's probability. What the model said is kept "
            "beside it."
        )
        layout = column(self, margins=(20, 18, 20, 16), spacing=10)
        layout.addWidget(label(tr("Your diagnosis"), kind="title", size=14))
        layout.addWidget(label(words, kind="secondary", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(row(spacer(), button(tr("Cancel"), self.reject, tip=tr("Close without a change")), take))
        self.list.setFocus()

    def _on_take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._taken(str(item.data(Qt.ItemDataRole.UserRole)))
            self.accept()
