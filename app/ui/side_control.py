"""States which side of the patient lies at the picture's left edge: never guessed, always said by whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.core.anatomy import Side
from app.core.case import Case
from app.ui.widgets import column, label, row, set_state
from viewers.translate import tr, tr_sentence


class SideControl(QWidget):
    """Three buttons: not stated, right, left."""

    stated = Signal(object)
    """A Side, or None for not stated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(tr("Image left is the patient's"), kind="secondary")
        self._by = label(kind="secondary", size=9)
        self._group = QButtonGroup(self)
        self._buttons: dict[Side | None, QPushButton] = {}
        for index, (side, text) in enumerate(
            ((None, tr("not stated")), (Side.RIGHT, tr("right")), (Side.LEFT, tr("left")))
        ):
            made = QPushButton(text)
            made.setCheckable(True)
            made.setProperty("segment", True)  # noqa: FBT003 - Qt's own signature
            made.setAccessibleName(tr("Image left is the patient's: {side}").format(side=text))
            made.setToolTip(made.accessibleName())
            made.setAutoDefault(False)
            made.clicked.connect(lambda _checked=False, s=side: self.stated.emit(s))
            self._group.addButton(made, index)
            self._buttons[side] = made
        layout = column(self, spacing=4)
        layout.addLayout(row(self._title, self._by))
        layout.addLayout(row(*self._buttons.values(), spacing=0))

    def show_case(self, case: Case, *, locked: bool) -> None:
        """Show what the file or the clinician states."""
        self._buttons[case.image_left_is].setChecked(True)
        self._by.setText(tr_sentence(f"stated by the {case.side_stated_by}") if case.image_left_is is not None else "")
        for made in self._buttons.values():
            made.setEnabled(not locked)
        missing = case.image_left_is is None and not locked
        set_state(self._title, "warning", missing)
