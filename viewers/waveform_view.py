"""Waveforms as traces on ECG paper, with speed, gain, calipers and what the file says of them; nothing is filtered."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.waveform import WaveformGroup
from viewers.palette import AMBER, SECONDARY
from viewers.translate import tr, tr_sentence
from viewers.waveform_canvas import WaveformCanvas
from viewers.waveform_paper import GAINS, SPEEDS, Paper, is_twelve_lead, lay_out

_INCH = 25.4


class WaveformView(QWidget):
    """Shows the groups of one waveform object, one group at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Waveforms"))
        self._groups: tuple[WaveformGroup, ...] = ()
        self._paper: Paper | None = None
        self._dots_per_inch: float | None = None
        self._fits = True
        self.canvas = WaveformCanvas()
        self._group_box = _box(tr("Recording"), tr("Which recording of this file is shown"))
        self._layout_box = _box(tr("Layout"), tr("How the traces are arranged"))
        self._speed_box = _box(tr("Paper speed"), tr("Paper speed in mm per second"))
        self._gain_box = _box(tr("Gain"), tr("Gain in mm per mV, for ECG leads"))
        self._less = _button("\u2212", tr("Zoom out"), tr("Zoom out (Ctrl+-)"))
        self._fit = _button(tr("Fit"), tr("Fit to width"), tr("Fit the paper to the width (Ctrl+0)"))
        self._more = _button("+", tr("Zoom in"), tr("Zoom in (Ctrl++)"))
        self._scale, self._said, self._reading = _label(), _label(AMBER), _label(AMBER)
        self._notes = QListWidget()
        self._scroll = QScrollArea()
        self._fill_boxes()
        self._build()
        self._connect()
        self.clear()

    def _fill_boxes(self) -> None:
        for speed in SPEEDS:
            self._speed_box.addItem(f"{speed:g} mm/s", speed)
        for gain in GAINS:
            self._gain_box.addItem(f"{gain:g} mm/mV", gain)
        self._speed_box.setCurrentIndex(SPEEDS.index(25.0))
        self._gain_box.setCurrentIndex(GAINS.index(10.0))

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for box in (self._group_box, self._layout_box, self._speed_box, self._gain_box):
            bar.addWidget(box)
        bar.addStretch(1)
        for button in (self._less, self._fit, self._more):
            bar.addWidget(button)
        self._scroll.setWidget(self.canvas)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("Paper with traces"))
        self._notes.setAccessibleName(tr("Written in the file"))
        self._notes.setToolTip(tr("What the file says of this recording; Enter goes to a place in time"))
        self._notes.setFixedWidth(220)
        self._notes.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(4)
        self._notes_title = _label(SECONDARY)
        self._notes_title.setText(tr("Written in the file"))
        side.addWidget(self._notes_title)
        side.addWidget(self._notes, 1)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self._scroll, 1)
        middle.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addLayout(middle, 1)
        for label in (self._reading, self._scale, self._said):
            column.addWidget(label)
        # A line of its own from the beginning, so that nothing jumps when the caliper is set.
        self._reading.setMinimumHeight(self._reading.fontMetrics().height())

    def _connect(self) -> None:
        self._group_box.currentIndexChanged.connect(self._changed)
        for box in (self._layout_box, self._speed_box, self._gain_box):
            box.currentIndexChanged.connect(self._lay_out)
        self._less.clicked.connect(lambda: self.zoom(1 / 1.25))
        self._more.clicked.connect(lambda: self.zoom(1.25))
        self._fit.clicked.connect(self.fit)
        self.canvas.measured.connect(self._reading.setText)
        self._notes.itemActivated.connect(self._go)
        self._scroll.viewport().installEventFilter(self)
        for keys, does in (
            (QKeySequence.StandardKey.ZoomIn, self._more.click),
            (QKeySequence.StandardKey.ZoomOut, self._less.click),
            ("Ctrl+0", self._fit.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    @property
    def group(self) -> WaveformGroup | None:
        """The group that is shown; None when none is."""
        at = self._group_box.currentIndex()
        return self._groups[at] if 0 <= at < len(self._groups) else None

    def show_waveforms(self, groups: tuple[WaveformGroup, ...], *, dots_per_inch: float | None = None) -> None:
        """Show a waveform object's groups, the first one first.

        Args:
            groups: at least one.
            dots_per_inch: of this screen in logical pixels when it is known for certain; without it the paper is said
                to be not to scale.
        """
        self._groups, self._dots_per_inch = groups, dots_per_inch
        self._group_box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._group_box.clear()
        for at, group in enumerate(groups, 1):
            name = group.label or tr("Recording {n}").format(n=at)
            derived = tr(", derived") if group.originality == "DERIVED" else ""
            self._group_box.addItem(
                tr("{name}: {s:.3g} s{derived}").format(name=name, s=group.seconds, derived=derived)
            )
        self._group_box.setVisible(len(groups) > 1)
        self._group_box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.setEnabled(True)
        self._changed()

    def clear(self) -> None:
        """Show nothing."""
        self._groups, self._paper = (), None
        self.canvas.set_paper(None, None)
        for label in (self._scale, self._said, self._reading):
            label.clear()
        self._notes.clear()
        self._group_box.clear()
        self.setEnabled(False)

    def set_layout(self, name: str) -> None:
        """Arrange the traces: "stacked", or "columns" for twelve leads in four columns."""
        self._layout_box.setCurrentIndex(max(0, self._layout_box.findData(name)))

    def zoom(self, factor: float) -> None:
        """Make the paper larger (> 1) or smaller, around the middle of what is seen."""
        bar = self._scroll.horizontalScrollBar()
        share = (bar.value() + bar.pageStep() / 2) / max(self.canvas.width(), 1)
        self._fits = False
        self.canvas.set_pixels(self.canvas.pixels_per_mm * factor)
        bar.setValue(round(share * self.canvas.width() - bar.pageStep() / 2))
        self._say()

    def fit(self) -> None:
        """Fit the paper to the width that there is."""
        self._fits = True
        if self._paper is not None:
            room = self._scroll.viewport().width()
            tall = self._scroll.viewport().height() / self._paper.height
            # No larger than what fills the height too, and never so small that the fine grid is lost.
            self.canvas.set_pixels(max(2.6, min(room / self._paper.width, max(tall, 3.6))))
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ctrl and the wheel zoom; a new size fits again."""
        if event.type() == QEvent.Type.Resize and self._fits:
            self.fit()
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 1 / 1.25)
            return True
        return super().eventFilter(watched, event)

    def _changed(self) -> None:
        group = self.group
        if group is None:
            return
        self._layout_box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._layout_box.clear()
        if is_twelve_lead(group):
            self._layout_box.addItem(tr("3 x 4 with rhythm"), "columns")
        self._layout_box.addItem(tr("One below the other"), "stacked")
        self._layout_box.setEnabled(self._layout_box.count() > 1)
        self._layout_box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._gain_box.setEnabled(any(channel.lead for channel in group.channels))
        self._fill_notes(group)
        self._lay_out()

    def _fill_notes(self, group: WaveformGroup) -> None:
        self._notes.clear()
        for note in group.annotations:
            when = "" if note.start_s is None else tr("{s:.3f} s  ").format(s=note.start_s)
            row = QListWidgetItem(f"{when}{note.text}")
            row.setData(Qt.ItemDataRole.UserRole, note.start_s)
            self._notes.addItem(row)
        for widget in (self._notes, self._notes_title):
            widget.setVisible(bool(group.annotations))

    def _lay_out(self) -> None:
        group = self.group
        if group is None:
            return
        speed, gain = float(self._speed_box.currentData()), float(self._gain_box.currentData())
        columns = self._layout_box.currentData() == "columns"
        self._paper = lay_out(group, speed=speed, gain=gain, columns=columns)
        self.canvas.set_paper(group, self._paper)
        if self._fits:
            self.fit()
        self._say()

    def _say(self) -> None:
        """What the paper's scale is worth, what was filtered, and what is to be known."""
        group, paper = self.group, self._paper
        if group is None or paper is None:
            return
        speed = f"{self._speed_box.currentData():g} mm/s"
        parts = [speed]
        if self._gain_box.isEnabled():
            parts.append(f"{self._gain_box.currentData():g} mm/mV")
        parts.append(self._true_size())
        parts.append(tr("{hz:g} samples/s").format(hz=group.frequency_hz))
        filters = sorted({words for channel in group.channels for words in channel.filters})
        stated = ", ".join(filters) if filters else tr("none stated")
        parts.append(tr("filtered in the file: {filters}; not here").format(filters=stated))
        self._scale.setText("  \u00b7  ".join(parts))
        said = [tr_sentence(one) for one in group.marks]
        if paper.left_out > 0.05:
            said.append(tr("the last {s:.3g} s are not in this layout").format(s=paper.left_out))
        self._said.setText("  \u00b7  ".join(said))
        self._said.setVisible(bool(said))

    def _true_size(self) -> str:
        if self._dots_per_inch is None:
            return tr("not to scale on this screen")
        share = self.canvas.pixels_per_mm * _INCH / self._dots_per_inch
        return tr("{percent:.0f} % of paper's size").format(percent=share * 100)

    def _go(self, row: QListWidgetItem) -> None:
        seconds = row.data(Qt.ItemDataRole.UserRole)
        if seconds is not None:
            self._scroll.ensureVisible(self.canvas.x_of_time(float(seconds)), 0, 200, 0)


def _box(name: str, tip: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made


def _button(text: str, name: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made


def _label(colour: str = SECONDARY) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setStyleSheet(f"color: {colour};")
    return made
