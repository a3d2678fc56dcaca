"""Asks once before a pack reads what it is not meant for, with every reason named."""

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.widgets import button, column, fit_to_screen, icon_label, label, row, spacer
from viewers.palette import AMBER
from viewers.translate import tr, tr_sentence


class ForceDialog(QDialog):
    """Accepted: read it all the same."""

    def __init__(self, title: str, reasons: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Read it all the same?"))
        layout = column(self, margins=(20, 18, 20, 16), spacing=10)
        head = row(icon_label("triangle-alert", AMBER, 20), spacing=10)
        head.addWidget(label(tr("Read it all the same?"), kind="title", size=14), 1)
        layout.addLayout(head)
        words = tr("{pack} is not meant for this image:").format(pack=tr_sentence(title))
        layout.addWidget(label(words, wrap=True))
        self.reasons = label(
            "\n".join(f"\u2022 {tr_sentence(reason)}" for reason in reasons), kind="warning", wrap=True
        )
        layout.addWidget(self.reasons)
        follows = tr(
            "Nothing was measured of how well it does on such images. The reasons stay over the image and are printed "
            "in the report."
        )
        layout.addWidget(label(follows, kind="secondary", wrap=True))
        layout.addStretch(1)
        stop = button(tr("Do not read it"), self.reject, tip=tr("Nothing is changed"))
        go = button(tr("Read it all the same"), self.accept, tip=tr("The mark follows into the report"))
        stop.setDefault(True)
        layout.addLayout(row(spacer(), stop, go))
        fit_to_screen(self, 460, 260)
        stop.setFocus()
