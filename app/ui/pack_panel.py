"""What reads the film and what drafts the text: ids, versions, hashes, the pack's own card."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QComboBox, QTextBrowser, QWidget

from app.core.case import ModelResult
from app.ui.widgets import column, label, selectable
from viewers.sentences import mark
from viewers.translate import tr

_FACTS = (mark("Version"), mark("Licence"), mark("SHA-256"), mark("Used here"))


@dataclass(frozen=True, slots=True)
class PackFacts:
    """A pack as this panel shows it; `broken` says why it cannot be used and is empty when it can."""

    pack_id: str
    title: str = ""
    version: str = ""
    licence: str = ""
    sha256: str = ""
    card: str = ""
    broken: str = ""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What the desk has: packs, language models as (id, title), the chosen id, and why a list is missing."""

    packs: tuple[PackFacts, ...] = ()
    language_models: tuple[tuple[str, str], ...] = ()
    chosen_language_model: str = ""
    problem: str = ""


class CardText(QTextBrowser):
    """Shows a card's Markdown; it loads nothing and opens nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
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


class PackPanel(QWidget):
    """Shows the packs and the language model; emits another choice of it."""

    language_model_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pack = QComboBox()
        self._pack.setAccessibleName(tr("Model pack"))
        self._pack.setToolTip(tr("Reads the film"))
        self._pack.currentIndexChanged.connect(self._show_pack)
        self._models = QComboBox()
        self._models.setAccessibleName(tr("Language model"))
        self._models.activated.connect(self._on_chosen)
        self._facts = ModelFacts()
        self._values = {key: selectable(label(wrap=True)) for key in _FACTS}
        self._problem = label(kind="danger", wrap=True)
        self._card = CardText()
        self._models.setPlaceholderText(tr("none installed"))
        layout = column(self, margins=(12, 10, 12, 12), spacing=3)
        layout.addWidget(label(tr("Reads the film"), kind="secondary", size=9))
        layout.addWidget(self._pack)
        layout.addSpacing(4)
        for key, value in self._values.items():
            layout.addWidget(label(tr(key), kind="secondary", size=9))
            layout.addWidget(value)
            layout.addSpacing(3)
        layout.addWidget(self._problem)
        layout.addWidget(self._card, 1)
        layout.addSpacing(6)
        layout.addWidget(label(tr("Drafts the text"), kind="secondary", size=9))
        layout.addWidget(self._models)
        self.show_facts(self._facts)

    def show_facts(self, facts: ModelFacts) -> None:
        """Show what the desk has."""
        self._facts = facts
        self._pack.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._pack.clear()
        self._pack.addItems([pack.title or pack.pack_id for pack in facts.packs])
        self._pack.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._pack.setEnabled(len(facts.packs) > 1)
        self._models.clear()
        for model_id, title in facts.language_models:
            self._models.addItem(title, model_id)
        chosen = self._models.findData(facts.chosen_language_model)
        self._models.setCurrentIndex(chosen)
        self._models.setEnabled(len(facts.language_models) > 1)
        self._models.setToolTip(
            tr("Drafts the text") if facts.language_models else tr("No language model is installed.")
        )
        self._show_pack(self._pack.currentIndex())

    def show_result(self, result: ModelResult | None) -> None:
        """Say which version read the film that is shown."""
        if result is None:
            self._values["Used here"].setText(tr("not yet: this film has not been analyzed"))
            return
        made = result.provenance
        self._values["Used here"].setText(f"{made.maker} {made.version}, {made.sha256[:12]}, {result.seconds:.2f} s")

    def _show_pack(self, index: int) -> None:
        pack = self._facts.packs[index] if 0 <= index < len(self._facts.packs) else None
        self._problem.setText(
            pack.broken if pack is not None else (self._facts.problem or tr("No model pack is installed."))
        )
        self._problem.setVisible(pack is None or bool(pack.broken))
        self._card.setVisible(pack is not None and bool(pack.card))
        self._values["Version"].setText(f"{pack.pack_id} {pack.version}" if pack is not None else "")
        self._values["Licence"].setText(pack.licence if pack is not None else "")
        # A blank after every 16 digits lets the hash wrap.
        digits = pack.sha256 if pack is not None else ""
        self._values["SHA-256"].setText(" ".join(digits[i : i + 16] for i in range(0, len(digits), 16)))
        self._card.show_markdown(pack.card if pack is not None else "")

    def _on_chosen(self, index: int) -> None:
        self.language_model_chosen.emit(str(self._models.itemData(index)))
