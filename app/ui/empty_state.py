"""What the image's place shows when no film is open: three ways to open one, and a sample to try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.widgets import button, column, icon_label, label, row, scaled
from viewers.mark import mark
from viewers.palette import SECONDARY
from viewers.translate import tr

_WAYS = (
    (
        "file-down",
        mark("Drop files, a folder or a disc here"),
        mark("DICOM, ZIP archives, NIfTI, or JPEG, PNG, TIFF and HEIC photographs"),
    ),
    ("folder-open", mark("Open a file or a folder"), mark("from the File menu")),
    ("list", mark("Pick a case from the worklist"), mark("what was opened before is kept there")),
)


class EmptyState(QWidget):
    """Teaches; emits what is asked."""

    open_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        inside = QWidget()
        inside.setFixedWidth(scaled(470))
        layout = column(inside, spacing=14)
        layout.addWidget(label(tr("Open a study or a photograph"), kind="title", size=15))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for number, (image, title, detail) in enumerate(_WAYS):
            grid.addWidget(icon_label(image, SECONDARY, 22), number * 3, 0, 2, 1)
            grid.addWidget(label(tr(title), kind="title"), number * 3, 1)
            grid.addWidget(label(tr(detail), kind="secondary", wrap=True), number * 3 + 1, 1)
            grid.setRowMinimumHeight(number * 3 + 2, 8)
        layout.addLayout(grid)
        buttons = QGridLayout()
        ask = button(tr("Open…"), self.open_asked.emit, image="folder-open", kind="primary", command="open")
        buttons.addWidget(ask, 0, 0)
        buttons.addWidget(
            button(
                tr("Try the simulated film"),
                self.sample_asked.emit,
                image="flask-conical",
                tip=tr("Its curvature is known"),
            ),
            0,
            1,
        )
        buttons.setColumnStretch(2, 1)
        layout.addLayout(buttons)
        promise = tr("Nothing leaves this workstation: images, models and reports stay here.")
        layout.addWidget(label(promise, kind="secondary", wrap=True))
        outer = column(self, margins=(24, 24, 24, 24))
        outer.addStretch(1)
        # A row, not an alignment: the height of words that wrap is asked for at the width they will have.
        middle = row(spacing=0)
        middle.addStretch(1)
        middle.addWidget(inside)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
