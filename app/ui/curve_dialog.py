"""A further curve of the clinician's choice: its two end vertebrae, and what would be measured between them."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from app.core.anatomy import level_index
from app.core.case import Case
from app.core.errors import UsageError
from app.ui import words
from app.ui.widgets import button, column, label, row, spacer
from app.workflow.edits import add_curve
from viewers.translate import tr, tr_sentence


class CurveDialog(QDialog):
    """Asks for two levels among the vertebrae marked on the film."""

    def __init__(self, case: Case, taken: Callable[[str, str], object], parent: QWidget | None = None) -> None:
        """`taken` gets (upper end, lower end)."""
        super().__init__(parent)
        self.setWindowTitle(tr("Measure another curve"))
        self.setMinimumWidth(420)
        self._case = case
        self._taken = taken
        levels = [vertebra.level for vertebra in case.vertebrae]
        self.upper_end = self._box(tr("Upper end vertebra"), levels, 0)
        self.lower_end = self._box(tr("Lower end vertebra"), levels, len(levels) - 1)
        self._says = label(wrap=True)
        self._take = button(tr("Add the finding"), self._on_take, kind="primary", tip=tr("List it as your finding"))
        self._take.setDefault(True)
        layout = column(self, margins=(20, 18, 20, 16), spacing=10)
        layout.addWidget(label(tr("Measure another curve"), kind="title", size=14))
        layout.addLayout(row(label(tr("Upper end vertebra"), kind="secondary"), self.upper_end, spacer()))
        layout.addLayout(row(label(tr("Lower end vertebra"), kind="secondary"), self.lower_end, spacer()))
        layout.addWidget(self._says)
        layout.addStretch(1)
        layout.addLayout(row(spacer(), button(tr("Cancel"), self.reject, tip=tr("Close without adding")), self._take))
        self._preview()

    def _box(self, name: str, levels: list[str], index: int) -> QComboBox:
        box = QComboBox()
        box.addItems(levels)
        box.setCurrentIndex(index)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.currentIndexChanged.connect(lambda _index: self._preview())
        return box

    def _preview(self) -> None:
        """Say what would be measured, or why nothing would."""
        upper, lower = self.upper_end.currentText(), self.lower_end.currentText()
        says = tr("The upper end vertebra must lie above the lower one.")
        measured = level_index(upper) < level_index(lower)
        if measured:
            try:
                made = add_curve(self._case, upper, lower, "").findings[-1].measurement
                says = f"{words.title_words(made)}  {words.value_words(made)}, {words.side_words(made)}"
            except UsageError as error:
                says, measured = tr_sentence(str(error)), False
        self._says.setText(says)
        self._take.setEnabled(measured)

    def _on_take(self) -> None:
        self._taken(self.upper_end.currentText(), self.lower_end.currentText())
        self.accept()
