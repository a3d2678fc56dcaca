"""A pack's card and facts in a window of its own, wide enough to be read."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QDialog, QGridLayout, QTextBrowser, QWidget

from app.ui.model_facts import PackFacts
from app.ui.widgets import button, column, fit_to_screen, label, row, selectable, spacer
from viewers.translate import tr


class CardText(QTextBrowser):
    """Shows a card's Markdown; it loads nothing and opens nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The pack's card"))
        self.setToolTip(tr("The pack's card"))

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """A pack's card is text: pictures and anything else it names are not fetched."""
        return None

    def show_markdown(self, text: str) -> None:
        """Show Markdown without any HTML in it."""
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        block = self.document().begin()
        while block.isValid():  # headings in the size of a panel, not of a page
            if block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                heading = QTextCharFormat()
                heading.setFontPointSize(11)
                heading.setFontWeight(QFont.Weight.DemiBold)
                heading.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                cursor.mergeCharFormat(heading)
            block = block.next()


class CardDialog(QDialog):
    """Reads only."""

    def __init__(self, pack: PackFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = pack.title or pack.pack_id
        self.setWindowTitle(title)
        self.card = CardText()
        self.card.show_markdown(pack.card or tr("This pack brings no card."))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        facts = (
            (tr("Pack"), f"{pack.pack_id} {pack.version}"),
            (tr("Task"), pack.task),
            (tr("Licence"), pack.licence),
            (tr("SHA-256"), " ".join(pack.sha256[i : i + 16] for i in range(0, len(pack.sha256), 16))),
        )
        for line, (name, value) in enumerate(facts):
            grid.addWidget(label(name, kind="secondary"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(selectable(label(value, wrap=True)), line, 1)
        layout = column(self, margins=(20, 18, 20, 16), spacing=10)
        layout.addWidget(label(title, kind="title", size=14, wrap=True))
        layout.addLayout(grid)
        layout.addWidget(self.card, 1)
        layout.addLayout(row(spacer(), button(tr("Close"), self.accept, tip=tr("Close this window"))))
        fit_to_screen(self, 720, 620)
