"""What reads the images and what drafts the text: packs with whether each fits, the device, and the language model."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListView, QListWidget, QListWidgetItem, QWidget

from app.core.case import ModelResult
from app.ui.icons import icon
from app.ui.model_facts import DEVICES, ModelFacts, PackFacts
from app.ui.pack_rows import TITLE_ROLE, WORDS_ROLE, PackRows
from app.ui.widgets import button, column, label, row, rule, selectable, spacer
from app.workflow.pack_choice import PackFit
from viewers.palette import AMBER, GREEN, GREY, RED_TEXT, SECONDARY
from viewers.translate import tr, tr_n, tr_sentence

__all__ = ["ModelFacts", "PackFacts", "PackPanel"]

_UNKNOWN, _FITS, _NOT, _BROKEN = "unknown", "fits", "not", "broken"
_ICONS: Final = {
    _UNKNOWN: ("circle-dashed", SECONDARY),
    _FITS: ("circle-check", GREEN),
    _NOT: ("circle-x", GREY),
    _BROKEN: ("triangle-alert", RED_TEXT),
}


class PackPanel(QWidget):
    """Emits what is chosen and asked; it decides nothing."""

    pack_chosen = Signal(str)
    """Id of the pack for what is shown; empty for the one that fits."""
    read_asked = Signal(str)
    """Let that pack read now; empty for the one that fits."""
    force_asked = Signal(str, object)
    """(pack id, reasons): read although it is not meant for it."""
    add_asked = Signal()
    remove_asked = Signal(str)
    card_asked = Signal(object)
    """A PackFacts."""
    evaluate_asked = Signal(str)
    """Judge a pack on the clinic's own cases: its id."""
    device_chosen = Signal(str)
    language_model_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._facts = ModelFacts()
        self._fits: dict[str, PackFit] = {}
        self._checked = self._open = self._locked = False
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Model packs"))
        self.list.setToolTip(tr("Which pack reads what is shown"))
        self.list.setItemDelegate(PackRows(self.list))
        self.list.setSpacing(2)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)  # rows wrap anew when the panel's width changes
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _row: self._on_chosen())
        self._why = selectable(label(wrap=True))
        self.read = button(tr("Read"), self._on_read, image="play", kind="primary", tip=tr("Let this pack read"))
        self.force = button(
            tr("Read it all the same…"), self._on_force, image="triangle-alert", colour=AMBER, tip=tr("Asks first")
        )
        self._card = button(
            tr("Card"), self._on_card, image="file-text", tip=tr("What the pack is for and how good it is")
        )
        self._evaluate = button(
            tr("Evaluate…"), self._on_evaluate, tip=tr("Judge this pack on your own labelled cases")
        )
        self._add = button(
            tr("Add…"),
            self.add_asked.emit,
            image="plus",
            tip=tr("A pack's folder, an nnU-Net model folder or a MONAI bundle"),
        )
        self._remove = button("", self._on_remove, image="trash-2", tip=tr("Remove this pack from this workstation"))
        self._used = selectable(label(kind="secondary", wrap=True, size=9))
        self._device = QComboBox()
        self._device.setAccessibleName(tr("Runs on"))
        self._device.setToolTip(tr("What packs run on"))
        for value, words in DEVICES:
            self._device.addItem(tr(words), value)
        self._device.activated.connect(lambda index: self.device_chosen.emit(str(self._device.itemData(index))))
        self._device_words = label(kind="secondary", wrap=True, size=9)
        self._models = QComboBox()
        self._models.setAccessibleName(tr("Language model"))
        self._models.setPlaceholderText(tr("none installed"))
        self._models.activated.connect(lambda index: self.language_model_chosen.emit(str(self._models.itemData(index))))
        self._assemble()
        self.show_facts(self._facts)

    def _assemble(self) -> None:
        layout = column(self, margins=(12, 10, 12, 12), spacing=5)
        layout.addLayout(row(label(tr("Reads the image"), kind="heading"), spacer(), self._add))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._why)
        layout.addLayout(row(self.read, self.force, spacer()))
        layout.addLayout(row(self._card, self._evaluate, spacer(), self._remove))
        layout.addWidget(self._used)
        layout.addWidget(rule())
        layout.addLayout(row(label(tr("Runs on"), kind="secondary"), self._device))
        layout.addWidget(self._device_words)
        layout.addLayout(row(label(tr("Drafts the text"), kind="secondary"), self._models))
        for box in (self._device, self._models):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    # What is shown

    def show_facts(self, facts: ModelFacts) -> None:
        """Show what the desk has."""
        self._facts = facts
        self._fill()
        self._device.setCurrentIndex(max(self._device.findData(facts.wanted_device), 0))
        self.show_device(facts.device)
        self._models.clear()
        for model_id, title in facts.language_models:
            self._models.addItem(title, model_id)
        self._models.setCurrentIndex(self._models.findData(facts.chosen_language_model))
        self._models.setEnabled(len(facts.language_models) > 1)
        self._models.setToolTip(
            tr("Drafts the text") if facts.language_models else tr("No language model is installed.")
        )

    def show_device(self, words: str) -> None:
        """What packs run on now; empty where it is not known."""
        self._device_words.setText(tr("Now: {device}").format(device=tr_sentence(words)) if words else "")
        self._device_words.setVisible(bool(words))

    def show_fits(self, fits: tuple[PackFit, ...]) -> None:
        """How every pack stands to what is shown."""
        self._fits = {fit.pack_id: fit for fit in fits}
        self._checked = True
        self._fill()

    def forget_fits(self, *, is_open: bool, locked: bool, other: bool) -> None:
        """Nothing is known of what is shown yet; with `other` it is something else, for which no pack was chosen."""
        self._fits, self._checked, self._open, self._locked = {}, False, is_open, locked
        if other:
            self.choose("")
        self._fill()

    def show_locked(self, *, locked: bool) -> None:
        """Signed: nothing can be read again."""
        self._locked = locked
        self._show_chosen()

    def show_result(self, result: ModelResult | None) -> None:
        """Say which version read what is shown."""
        if result is None:
            self._used.setText(tr("Not read yet."))
            return
        made = result.provenance
        words = tr("Read by {pack} {version} ({sha256}) in {seconds} s")
        seconds = f"{result.seconds:.2f}"
        self._used.setText(
            words.format(pack=made.maker, version=made.version, sha256=made.sha256[:12], seconds=seconds)
        )

    @property
    def chosen(self) -> str:
        """Id of the chosen pack; empty for the one that fits."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, pack_id: str) -> None:
        """Choose a pack in the list."""
        for index in range(self.list.count()):
            if self.list.item(index).data(Qt.ItemDataRole.UserRole) == pack_id:
                self.list.setCurrentRow(index)

    # Inside

    def _fill(self) -> None:
        before = self.chosen
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        usual = tr_sentence(self._facts.usual_pack)
        title = tr("As set: {pack}").format(pack=usual) if usual else tr("The one that fits")
        self._add_row("", title, "" if usual else self._automatic(), _UNKNOWN)
        for pack in self._facts.packs:
            state, words = self._state(pack)
            self._add_row(pack.pack_id, tr_sentence(pack.title) or pack.pack_id, words, state)
        self.list.setCurrentRow(0)
        self.choose(before)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_chosen()

    def _add_row(self, pack_id: str, title: str, words: str, state: str) -> None:
        item = QListWidgetItem(f"{title}\n{words}" if words else title)
        item.setData(Qt.ItemDataRole.UserRole, pack_id)
        item.setData(TITLE_ROLE, title)
        item.setData(WORDS_ROLE, words)
        name, colour = _ICONS[state]
        item.setIcon(icon(name, colour))
        item.setToolTip(f"{title}\n{words}" if words else title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {words}")
        self.list.addItem(item)

    def _state(self, pack: PackFacts) -> tuple[str, str]:
        if pack.broken:
            return _BROKEN, tr_sentence(pack.broken)
        fit = self._fits.get(pack.pack_id)
        if not self._open:
            return _UNKNOWN, ""
        if not self._checked:
            return _UNKNOWN, tr("not compared yet")
        if fit is None:
            return _NOT, tr("reads another kind of images")
        if fit.fits:
            return _FITS, tr("fits")
        return _NOT, "; ".join(tr_sentence(reason) for reason in fit.reasons)

    def _automatic(self) -> str:
        if not self._open or not self._checked:
            return ""
        fitting = [fit for fit in self._fits.values() if fit.fits]
        if len(fitting) == 1:
            return tr_sentence(fitting[0].title)
        return tr_n("{n} pack fits", "{n} packs fit: choose one", len(fitting)) if fitting else tr("no pack fits")

    def _pack(self) -> PackFacts | None:
        return next((pack for pack in self._facts.packs if pack.pack_id == self.chosen), None)

    def _show_chosen(self) -> None:
        pack = self._pack()
        state, words = self._state(pack) if pack is not None else (_UNKNOWN, "")
        if pack is None:
            words = self._facts.problem or ("" if self._facts.packs else tr("No model pack is installed."))
        self._why.setText(words if state in (_NOT, _BROKEN) or pack is None else "")
        self._why.setVisible(bool(self._why.text()))
        can = self._open and not self._locked and state != _BROKEN
        refused = pack is not None and state == _NOT
        self.read.setVisible(not refused)
        self.read.setEnabled(can)
        self.force.setVisible(refused)
        self.force.setEnabled(can and pack is not None and pack.pack_id in self._fits)
        self._card.setEnabled(pack is not None)
        self._evaluate.setEnabled(pack is not None and not pack.broken)
        self._remove.setEnabled(pack is not None and pack.added)

    def _on_chosen(self) -> None:
        self._show_chosen()
        self.pack_chosen.emit(self.chosen)

    def _on_read(self) -> None:
        self.read_asked.emit(self.chosen)

    def _on_force(self) -> None:
        fit = self._fits.get(self.chosen)
        if fit is not None:
            self.force_asked.emit(fit.pack_id, fit.reasons)

    def _on_card(self) -> None:
        pack = self._pack()
        if pack is not None:
            self.card_asked.emit(pack)

    def _on_evaluate(self) -> None:
        if self.chosen:
            self.evaluate_asked.emit(self.chosen)

    def _on_remove(self) -> None:
        if self.chosen:
            self.remove_asked.emit(self.chosen)
