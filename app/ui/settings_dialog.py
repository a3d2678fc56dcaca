"""Settings: language, size of type, who reads, the models, and what is remembered; every choice counts at once."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLineEdit, QScrollArea, QWidget

from app.ui.commands import SCALES
from app.ui.language import LANGUAGES
from app.ui.model_facts import DEVICES, ModelFacts
from app.ui.widgets import button, column, fit_to_screen, label, row, rule, spacer
from app.workflow.settings import AUTO, Settings
from viewers.translate import tr, tr_sentence

_SIZE = (560, 680)


class SettingsDialog(QDialog):
    """Shows the settings; emits each choice as it is made and keeps nothing itself."""

    chosen = Signal(str, object)
    """Name of a field of `Settings` and its new value: language, ui_scale, reader, pack, device,
    language_model, reader_first or remember_places."""

    def __init__(self, settings: Settings, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAccessibleName(tr("Settings"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.language = self._language(settings)
        self.size_of_type = self._size_of_type(settings)
        self.reader = self._reader(settings)
        self.reader_first = self._reader_first(settings)
        self.pack = self._pack(settings, facts)
        self.device, self.language_model = self._models(settings, facts)
        self.places = self._places(settings)
        inside = QWidget()
        layout = column(inside, margins=(22, 18, 22, 8), spacing=12)
        layout.addWidget(label(tr("Settings"), kind="title", size=14))
        layout.addLayout(self._grid)
        layout.addWidget(rule())
        dark = tr("The window is always dark: in a reading room the image is the brightest thing.")
        layout.addWidget(label(dark, kind="secondary", wrap=True, size=9))
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = row(spacer(), button(tr("Close"), self.accept, tip=tr("Close this window")))
        foot.setContentsMargins(22, 8, 22, 16)
        whole = column(self, spacing=0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        fit_to_screen(self, *_SIZE)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of type needs another window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            fit_to_screen(self, *_SIZE)

    def done(self, result: int) -> None:
        """Closing keeps a name that is still being typed."""
        self._on_reader()
        super().done(result)

    def _language(self, settings: Settings) -> QComboBox:
        box = self._box(tr("Language"))
        box.addItem(tr("As the workstation"), "")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(box.findData(settings.language), 0))
        box.activated.connect(lambda index: self.chosen.emit("language", box.itemData(index)))
        note = tr(
            "From the next start on. Reports stay English: what checks them against the findings reads English only. "
            "Numbers have a decimal point in every language, as in the report."
        )
        self._add(tr("Language"), box, note)
        return box

    def _size_of_type(self, settings: Settings) -> QComboBox:
        box = self._box(tr("Size of type"))
        for scale in SCALES:
            box.addItem(tr("{n} %").format(n=round(scale * 100)), scale)
        nearest = min(SCALES, key=lambda scale: abs(scale - settings.ui_scale))
        box.setCurrentIndex(SCALES.index(nearest))
        box.activated.connect(lambda index: self.chosen.emit("ui_scale", box.itemData(index)))
        self._add(tr("Size of type"), box)
        return box

    def _reader(self, settings: Settings) -> QLineEdit:
        field = QLineEdit(settings.reader)
        field.setMaxLength(80)
        field.setPlaceholderText(tr("Your name"))
        field.setAccessibleName(tr("Your name"))
        field.setToolTip(tr("Who reads: printed beside every decision and signature"))
        field.editingFinished.connect(self._on_reader)
        self._kept_reader = settings.reader
        self._add(tr("Who reads"), field, tr("Printed beside every decision and signature."))
        return field

    def _reader_first(self, settings: Settings) -> QCheckBox:
        box = QCheckBox(tr("Hide the model's marks until I have written an impression"))
        box.setChecked(settings.reader_first)
        box.setAccessibleName(box.text())
        box.setToolTip(tr("The impression and the model's findings are both kept"))
        box.toggled.connect(lambda on: self.chosen.emit("reader_first", on))
        note = tr("For every case of which nothing is decided yet. What you write first is kept and never changed.")
        self._add(tr("Reader first"), box, note)
        return box

    def _pack(self, settings: Settings, facts: ModelFacts) -> QComboBox:
        pack = self._box(tr("Model pack"))
        pack.addItem(tr("The one that fits"), AUTO)
        for one in facts.packs:
            if not one.broken:
                pack.addItem(tr_sentence(one.title) or one.pack_id, one.pack_id)
        pack.setCurrentIndex(max(pack.findData(settings.pack), 0))
        pack.activated.connect(lambda index: self.chosen.emit("pack", pack.itemData(index)))
        self._add(tr("Reads the image"), pack, tr("Another pack can be chosen for each image (Pack)."))
        return pack

    def _models(self, settings: Settings, facts: ModelFacts) -> tuple[QComboBox, QComboBox]:
        device = self._box(tr("Packs run on"))
        for value, words in DEVICES:
            device.addItem(tr(words), value)
        device.setCurrentIndex(max(device.findData(settings.device), 0))
        device.activated.connect(lambda index: self.chosen.emit("device", device.itemData(index)))
        language = self._box(tr("Language model"))
        for model_id, title in facts.language_models:
            language.addItem(title, model_id)
        language.setCurrentIndex(language.findData(settings.language_model))
        language.activated.connect(lambda index: self.chosen.emit("language_model", language.itemData(index)))
        language.setPlaceholderText(tr("none installed"))
        language.setEnabled(language.count() > 0)
        self._add(
            tr("Packs run on"),
            device,
            tr("Now: {device}").format(device=tr_sentence(facts.device)) if facts.device else "",
        )
        self._add(tr("Drafts the text"), language)
        return device, language

    def _places(self, settings: Settings) -> QCheckBox:
        box = QCheckBox(tr("List recent files and folders"))
        box.setChecked(settings.remember_places)
        box.setAccessibleName(box.text())
        box.setToolTip(tr("Names of files and folders may name a patient"))
        box.toggled.connect(lambda on: self.chosen.emit("remember_places", on))
        note = tr("Kept on this workstation only. Off forgets the list; quick look is never listed.")
        self._add(tr("Recent"), box, note)
        return box

    def _on_reader(self) -> None:
        name = self.reader.text().strip()
        if name != self._kept_reader:
            self._kept_reader = name
            self.chosen.emit("reader", name)

    @staticmethod
    def _box(name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _add(self, title: str, control: QWidget, note: str = "") -> None:
        line = self._grid.rowCount()
        name = label(title, kind="secondary")
        name.setBuddy(control)
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(control, line, 1)
        if note:
            self._grid.addWidget(label(note, kind="secondary", wrap=True, size=9), line + 1, 1)
        self._grid.setRowMinimumHeight(line + 2, 8)
