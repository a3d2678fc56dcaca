"""Which map explains what on the image, how strongly it is shown, its legend, and the words of what it is."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QSlider, QWidget

from app.core.prediction import HeatMap
from app.ui.widgets import column, label, row
from viewers.mark import mark
from viewers.packs.heat import heat_gradient
from viewers.palette import CONTROL, SECONDARY
from viewers.translate import tr

CLASS_KINDS: Final = (("class activation", mark("Class activation")), ("occlusion", mark("Occlusion")))
MASK_KINDS: Final = (("probability", mark("Probability")), ("uncertainty", mark("Uncertainty")))
ANOMALY_KINDS: Final = (("anomaly", mark("Anomaly")),)
_KINDS: Final = {"class": CLASS_KINDS, "mask": MASK_KINDS, "anomaly": ANOMALY_KINDS}
_WORDS: Final = {
    "class activation": mark(
        "Where the network's last layers speak for {name}. It shows what the model looked at, not where disease is."
    ),
    "occlusion": mark("How much the score of {name} falls when a place is covered: 1 where it falls most."),
    "probability": mark("The model's own score that a pixel belongs to {name}, 0 to 1. It is not calibrated."),
    "uncertainty": mark(
        "How unsure the model is whether a pixel belongs to {name}: 1 where its score is one half, 0 where it is sure."
    ),
    "anomaly": mark("How far the image differs from what the model expects: 1 where it differs most."),
}


class HeatLegend(QWidget):
    """The colours from 0 to 1 with their ends in numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend: dark is 0, bright is 1"))
        self.setToolTip(tr("Legend: dark is 0, bright is 1"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A bar with a line of numbers."""
        return QSize(160, self.fontMetrics().height() + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The bar and 0, 0.5, 1 under it."""
        painter = QPainter(self)
        bar = QRectF(0.5, 0.5, self.width() - 1, 9)
        painter.fillRect(bar, heat_gradient(bar.left(), bar.right()))
        painter.setPen(QPen(QColor(CONTROL), 1.0))
        painter.drawRect(bar)
        painter.setPen(QColor(SECONDARY))
        below = QRectF(0, 12, self.width(), self.fontMetrics().height())
        for words, where in (
            ("0", Qt.AlignmentFlag.AlignLeft),
            ("0.5", Qt.AlignmentFlag.AlignHCenter),
            ("1", Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(below, where, words)
        painter.end()


class MapBox(QWidget):
    """Emits which map is wanted; shows it as being shown once it is there.

    What can be explained is listed as (group, name, title): group "class", "mask" or
    "anomaly".
    """

    asked = Signal(str, str, str)
    """(group, name, kind)"""
    hidden = Signal()
    opacity_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[tuple[str, str, str], ...] = ()
        self.of = QComboBox()
        self.of.setAccessibleName(tr("What is explained"))
        self.of.setToolTip(tr("Class or structure whose map is shown"))
        self.of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of map"))
        self.kind.setToolTip(tr("Kind of map"))
        self.show_map = QCheckBox(tr("Show on the image"))
        self.show_map.setToolTip(tr("Lay the map over the image"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setValue(60)
        self.opacity.setAccessibleName(tr("Opacity of the map"))
        self.opacity.setToolTip(tr("Opacity of the map"))
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        self.legend = HeatLegend()
        self.words = label(kind="secondary", wrap=True, size=9)
        self._none = label(kind="secondary", wrap=True)
        self.of.activated.connect(lambda _index: self._on_of())
        self.kind.activated.connect(lambda _index: self._again())
        self.show_map.toggled.connect(self._on_toggled)
        layout = column(self, spacing=6)
        layout.addWidget(label(tr("Map on the image"), kind="heading"))
        layout.addWidget(self._none)
        self._body = QWidget()
        body = column(self._body, spacing=6)
        body.addLayout(row(self.of, self.kind))
        body.addLayout(row(self.show_map, self.opacity))
        body.addWidget(self.legend)
        body.addWidget(self.words)
        layout.addWidget(self._body)
        self.show_items((), "")

    def show_items(self, items: tuple[tuple[str, str, str], ...], nothing: str) -> None:
        """List what can be explained; `nothing` says why there is none. A map of something else is taken away."""
        if items != self._items:
            self._items = items
            self.of.clear()
            for _group, _name, title in items:
                self.of.addItem(title)
            self._fill_kinds()
            self.take_away()
        self._body.setVisible(bool(items))
        self._none.setVisible(not items)
        self._none.setText(nothing)

    def choose(self, name: str) -> None:
        """Choose what is explained by its name, or its words for people."""
        found = next((index for index, item in enumerate(self._items) if name in item[1:]), -1)
        if found >= 0 and found != self.of.currentIndex():
            self.of.setCurrentIndex(found)
            self._on_of()

    def take_away(self) -> None:
        """No map is shown."""
        self.show_map.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.show_map.setChecked(False)
        self.show_map.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._say()
        self.hidden.emit()

    def show_heat(self, found: HeatMap) -> None:
        """The map is shown: a pack without activation maps gives one by occlusion, and the words say which it is."""
        at = self.kind.findData(found.kind)
        if at >= 0:
            self.kind.setCurrentIndex(at)
        self._say()

    def _item(self) -> tuple[str, str, str] | None:
        index = self.of.currentIndex()
        return self._items[index] if 0 <= index < len(self._items) else None

    def _fill_kinds(self) -> None:
        item = self._item()
        kinds = _KINDS[item[0] if item is not None else "class"]
        if [self.kind.itemData(index) for index in range(self.kind.count())] != [kind for kind, _ in kinds]:
            self.kind.clear()
            for kind, words in kinds:
                self.kind.addItem(tr(words), kind)

    def _on_of(self) -> None:
        self._fill_kinds()
        self._again()

    def _again(self) -> None:
        self._say()
        if self.show_map.isChecked():
            self._ask()

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._ask()
        else:
            self._say()
            self.hidden.emit()

    def _ask(self) -> None:
        item = self._item()
        if item is not None:
            self.asked.emit(item[0], item[1], str(self.kind.currentData()))

    def _say(self) -> None:
        item = self._item()
        words = tr(_WORDS.get(str(self.kind.currentData()), ""))
        self.words.setText(words.format(name=item[2]) if item is not None and words else "")
