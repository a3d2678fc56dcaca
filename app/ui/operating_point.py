"""The operating point of a classification: a slider along the measured ROC curve, with what was measured there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QSlider, QWidget

from app.core.finding import Finding
from app.core.measurement import OperatingPoint
from app.ui.pack_words import class_title, classes_of, share_words
from app.ui.roc_plot import RocPlot
from app.ui.widgets import column, label
from app.workflow.operating import RocCurve
from app.workflow.pack_edits import model_classes
from viewers.translate import tr, tr_sentence

SETTLES_MS = 350
"""A choice counts once the slider has come to rest, so that undo takes back choices and not steps."""


class OperatingPointBox(QWidget):
    """Shows the curves of the pack that made a finding; emits (label, threshold)."""

    chosen = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: tuple[RocCurve, ...] = ()
        self._finding: Finding | None = None
        self.classes = QComboBox()
        self.classes.setAccessibleName(tr("Class of the threshold"))
        self.classes.setToolTip(tr("Class of the threshold"))
        self.classes.activated.connect(lambda _index: self._show_curve())
        self.plot = RocPlot()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Operating point"))
        self.slider.setToolTip(tr("Moves along the measured curve: left more specific, right more sensitive"))
        self.slider.valueChanged.connect(self._on_moved)
        self.words = label(wrap=True)
        self._none = label(kind="secondary", wrap=True)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLES_MS)
        self._settled.timeout.connect(self._choose)
        layout = column(self, spacing=5)
        layout.addWidget(label(tr("Operating point"), kind="heading"))
        for widget in (self._none, self.classes, self.plot, self.slider, self.words):
            layout.addWidget(widget)
        self.show_curves((), None, locked=True)

    def show_curves(self, curves: tuple[RocCurve, ...], finding: Finding | None, *, locked: bool) -> None:
        """Show what was measured for a pack, at the threshold that the finding has."""
        pack = finding.measurement.pack if finding is not None else None
        classes = pack.classes if pack is not None else ()
        known = {each.label for each in classes}
        self._curves = tuple(curve for curve in curves if curve.label in known and curve.thresholds)
        self._finding = finding
        can = bool(self._curves)
        for widget in (self.plot, self.slider, self.words):
            widget.setVisible(can)
        self.classes.setVisible(len(self._curves) > 1)
        self._none.setVisible(not can)
        self._none.setText(self._why_not(finding))
        self.slider.setEnabled(not locked)
        before = self.classes.currentData()
        self.classes.clear()
        for curve in self._curves:
            self.classes.addItem(class_title(curve.label, classes), curve.label)
        point = pack.operating_point if pack is not None else None
        wanted = (before, point.label if point is not None else "", classes[0].label if classes else "")
        found = [index for each in wanted if each and (index := self.classes.findData(each)) >= 0]
        self.classes.setCurrentIndex(found[0] if found else 0)
        self._show_curve()

    def _why_not(self, finding: Finding | None) -> str:
        """Why no curve is shown."""
        if finding is not None and classes_of(finding.measurement):
            return tr("No ROC curve was measured for this pack.")
        if finding is not None and model_classes(finding):
            return tr("The class is the clinician's own: no threshold applies to it.")
        return tr("There is no classification to judge.")

    @property
    def curve(self) -> RocCurve | None:
        """The curve shown; None where there is none."""
        index = self.classes.currentIndex()
        return self._curves[index] if 0 <= index < len(self._curves) else None

    def _show_curve(self) -> None:
        curve = self.curve
        if curve is None:
            return
        pack = self._finding.measurement.pack if self._finding is not None else None
        points = pack.points if pack is not None else ()
        used = next((point for point in points if point.label == curve.label), None)
        threshold = 0.5 if used is None else used.threshold
        at = min(range(len(curve.thresholds)), key=lambda index: abs(curve.thresholds[index] - threshold))
        self._settled.stop()
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.slider.setRange(0, len(curve.thresholds) - 1)
        self.slider.setPageStep(max(len(curve.thresholds) // 10, 1))
        self.slider.setValue(at)
        self.slider.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_point(curve, at, used)

    def _show_point(self, curve: RocCurve, at: int, used: OperatingPoint | None = None) -> None:
        """Put the point on the curve; the words are of the point in use, which may lie between two of the curve."""
        self.plot.show_point(curve, at)
        point = used or curve.at(curve.thresholds[at])
        pack = self._finding.measurement.pack if self._finding is not None else None
        name = class_title(curve.label, pack.classes if pack is not None else ())
        lines = [
            tr("{name}: threshold {threshold}").format(name=name, threshold=f"{point.threshold:.3f}"),
            tr("Sensitivity {share} (n = {n} with it)").format(share=share_words(point.sensitivity), n=curve.positives),
            tr("Specificity {share} (n = {n} without)").format(share=share_words(point.specificity), n=curve.negatives),
        ]
        if curve.source:
            lines.append(tr("Measured on {source}").format(source=tr_sentence(curve.source)))
        self.words.setText("\n".join(lines))
        self.slider.setAccessibleDescription(", ".join(lines))

    def _on_moved(self, at: int) -> None:
        curve = self.curve
        if curve is not None:
            self._show_point(curve, at)
            self._settled.start()

    def _choose(self) -> None:
        curve = self.curve
        if curve is not None:
            self.chosen.emit(curve.label, min(max(curve.thresholds[self.slider.value()], 0.0), 1.0))
