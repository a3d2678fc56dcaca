"""A line over the images: they were read although the pack is not meant for them, and why; it stays while they do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.shown import Shown
from app.ui.widgets import ElidedLabel, icon_label, row
from viewers.palette import AMBER
from viewers.translate import tr, tr_sentence


class ScopeStrip(QFrame):
    """Hidden unless a pack was made to read what lies outside its scope."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("scope", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = ElidedLabel()
        self.words.setProperty("warning", True)  # noqa: FBT003 - Qt's own signature
        layout = row(icon_label("triangle-alert", AMBER, 15), spacing=8)
        layout.addWidget(self.words, 1)
        layout.setContentsMargins(12, 4, 12, 4)
        self.setLayout(layout)
        self.hide()

    def show_case(self, shown: Shown | None) -> None:
        """Say it of this case, or nothing."""
        model = shown.case.model if shown is not None else None
        forced = model.forced if model is not None else ()
        self.setVisible(bool(forced))
        if model is not None and forced:
            reasons = "; ".join(tr_sentence(reason) for reason in forced)
            title = tr_sentence(model.pack_title) or model.provenance.maker
            text = tr("Outside the scope of {pack}, read all the same: {reasons}").format(pack=title, reasons=reasons)
            self.words.setText(text)
            self.setAccessibleName(text)
            self.setToolTip(text)
