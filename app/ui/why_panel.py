"""Why a pack says what it says: maps over the image, its operating point, and the clinic's own similar cases."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QScrollArea, QWidget

from app.core.finding import Finding
from app.ui.analyzing_desk import Predicted
from app.ui.film_loading import local_time
from app.ui.map_box import MapBox
from app.ui.operating_point import OperatingPointBox
from app.ui.shown import Shown
from app.ui.widgets import column, label, rule
from app.workflow.operating import RocCurve
from app.workflow.pack_edits import model_classes
from app.workflow.similar import SimilarCase
from viewers.mark import mark
from viewers.translate import tr, tr_sentence

NOT_READ = mark("No model pack has read what is shown.")
HIDDEN = mark("What the model says stays hidden until you have written your impression.")
VOLUME = mark("No maps are made of a volume's masks: they would take several times its memory.")
MOST_CLASSES = 40


class WhyPanel(QWidget):
    """Assembles the three; what it shows is that of the case at hand."""

    point_chosen = Signal(str, str, float)
    """(finding id, class, threshold)"""
    case_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.map = MapBox()
        self.point = OperatingPointBox()
        self.point.chosen.connect(self._on_point)
        self._curves: tuple[RocCurve, ...] = ()
        self._finding: Finding | None = None
        self.similar = QListWidget()
        self.similar.setAccessibleName(tr("Similar signed cases"))
        self.similar.setToolTip(
            tr("Double click or Enter opens the case; it is signed and cannot be changed by looking")
        )
        self.similar.setWordWrap(True)
        self.similar.setResizeMode(QListView.ResizeMode.Adjust)
        self.similar.itemActivated.connect(self._on_similar)
        self._similar_words = label(kind="secondary", wrap=True)
        inside = QWidget()
        layout = column(inside, margins=(12, 10, 12, 12), spacing=10)
        layout.addWidget(self.map)
        layout.addWidget(rule())
        layout.addWidget(self.point)
        layout.addWidget(rule())
        layout.addWidget(label(tr("Similar signed cases"), kind="heading"))
        layout.addWidget(self._similar_words)
        layout.addWidget(self.similar)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column(self).addWidget(scroll)
        self.show_similar(None)
        self.show_case(None, None)

    def show_case(self, shown: Shown | None, predicted: Predicted | None) -> None:
        """Show what can be explained of a case.

        Args:
            shown: the case as the reader may see it.
            predicted: in this sitting, for maps of masks; None where there is none.
        """
        model = shown.case.model if shown is not None else None
        nothing = tr(HIDDEN) if shown is not None and shown.waiting else tr(NOT_READ)
        finding = _classification(shown)
        if model is not None:
            volume = predicted is not None and predicted.subject.volume is not None
            nothing = tr(VOLUME) if volume else tr("There is no map.")
        self.map.show_items(_items(shown, finding, predicted), nothing)
        self._finding = finding
        self.point.show_curves(self._curves, finding, locked=shown is None or shown.locked)
        if model is None:
            self.show_similar(None)

    def show_curves(self, curves: tuple[RocCurve, ...], *, locked: bool) -> None:
        """What was measured for the pack that read the case."""
        self._curves = curves
        self.point.show_curves(curves, self._finding, locked=locked)

    def show_similar(self, found: tuple[SimilarCase, ...] | None) -> None:
        """List cases; None while none were looked for."""
        self.similar.clear()
        for case in found or ():
            signed = tr("signed {when}").format(when=local_time(case.signed_at))
            alike = tr("similarity {n}").format(n=f"{case.similarity:.2f}")
            item = QListWidgetItem(f"{tr_sentence(case.title)}\n{alike}, {signed}")
            item.setData(Qt.ItemDataRole.UserRole, case.case_id)
            self.similar.addItem(item)
        count = self.similar.count()
        self.similar.setVisible(count > 0)
        height = sum(self.similar.sizeHintForRow(index) for index in range(count)) + 8
        self.similar.setFixedHeight(max(min(height, 260), 8))
        words = tr("Cosine of the two embeddings, 1 is the same; from this workstation's own signed cases.")
        if found is None:
            words = tr("Signed cases that look alike to the pack are listed here.")
        elif not count:
            words = tr("No other signed case was read by this pack, or it gives no embedding.")
        self._similar_words.setText(words)

    def _on_point(self, name: str, threshold: float) -> None:
        if self._finding is not None:
            self.point_chosen.emit(self._finding.finding_id, name, threshold)

    def _on_similar(self, item: QListWidgetItem) -> None:
        self.case_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))


def _classification(shown: Shown | None) -> Finding | None:
    """The chosen classification, else the first; None where there is none."""
    found = [f for f in shown.case.findings if model_classes(f)] if shown is not None else []
    chosen = [f for f in found if shown is not None and f.finding_id == shown.chosen]
    return next(iter(chosen or found), None)


def _items(
    shown: Shown | None, finding: Finding | None, predicted: Predicted | None
) -> tuple[tuple[str, str, str], ...]:
    if shown is None or shown.case.model is None:
        return ()
    classes = model_classes(finding)[:MOST_CLASSES] if finding is not None else ()
    anomalies = [heat for heat in predicted.prediction.maps if heat.kind == "anomaly"] if predicted is not None else []
    mapped = {heat.label for heat in predicted.prediction.maps} if predicted is not None else set()
    # Maps of an image's masks are made anew; those of a volume would take several times its memory.
    again = predicted is not None and predicted.read_back and predicted.subject.volume is None
    masks = [
        (each.name, predicted.title(each.name))
        for each in (predicted.prediction.structures if predicted is not None else ())
        if predicted is not None and (each.probability is not None or each.name in mapped or again)
    ]
    return (
        *(("class", each.label, tr_sentence(each.title)) for each in classes),
        *(("mask", name, tr_sentence(title)) for name, title in masks),
        *(("anomaly", heat.label, tr_sentence(predicted.title(heat.label))) for heat in anomalies if predicted),
    )
