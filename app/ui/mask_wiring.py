"""Masks of packs on the images: shown, corrected with the brush, found again by their findings, taken away."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.finding import Finding
from app.ui.pack_segments import MadeSegments
from app.ui.packs_desk import PacksDesk
from app.ui.shown import Shown
from app.workflow.pack_correction import MASK_KINDS
from viewers.segments.model import SegmentsModel
from viewers.translate import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

CORRECTED_AFTER_MS = 600
FAINT = 0.1
"""Opacity of the filling of a lesion: its colours are what a reader looks at."""


class MaskWiring(QObject):
    """Made once by the window's pack wiring."""

    def __init__(self, window: "MainWindow", packs: PacksDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._packs = packs
        self._waiting = QTimer(self)  # what is drawn stroke by stroke is measured once it comes to rest
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(CORRECTED_AFTER_MS)
        self._waiting.timeout.connect(self._measure_again)
        self._model: SegmentsModel | None = None  # of the masks that are shown
        self._made: MadeSegments | None = None  # the latest masks, shown or not
        self._of = ""  # the case of these masks
        packs.segments_made.connect(self._on_segments)

    def follow(self, shown: Shown | None) -> None:
        """Show the masks of the case at hand, and none that must not be seen."""
        self._packs.show_masks()
        window = self._window
        if shown is not None and shown.case.case_id == self._of:
            gone = shown.waiting or shown.case.model is None
        else:  # another case, or none: they stay where their images stand beside the others
            gone = not any(window.viewing.case_of(each) == self._of for each in window.film.workspace.viewports)
        if gone:
            self._made, self._of = None, ""
            if self._model is not None and self._model is window.segments.model:
                self._waiting.stop()
                self._model = None
                window.segments.show_model(None)
                window.film.show_segments(None)

    def correct(self, finding: Finding) -> None:
        """Let the reader correct the mask that a finding was measured on."""
        window = self._window
        if window.reading.locked:
            window.banner.show_info(tr("This report is signed; open an amendment to change it."))
            return
        if not self._show(finding):
            window.banner.show_info(tr("Its mask is no longer at hand: analyze again, then correct it."))
            return
        window.tabs.setVisible(True)
        window.tabs.setCurrentWidget(window.segments)
        window.segments.list.setFocus()
        window.banner.show_info(tr("Correct the structure with brush or eraser; what was measured follows."))

    def measure_heights(self) -> None:
        """Let the pack that fits read the volume again, with the vertebrae among the segments that are listed."""
        window = self._window
        model = window.segments.model
        if window.reading.locked:
            window.banner.show_info(tr("This report is signed; open an amendment to change it."))
            return
        if model is None:
            window.banner.show_info(tr("Open or draw segments of vertebrae first, and name them C1 to L5."))
            return
        window.tabs.setVisible(True)
        window.tabs.setCurrentWidget(window.findings)
        window.reading.analyze(masks=model.segmentation)

    def reveal(self, finding_id: str) -> None:
        """Show what a finding was measured on: its structure, and in a volume the slice with the most of it."""
        case = self._window.reading.case
        found = next((f for f in case.findings if f.finding_id == finding_id), None) if case is not None else None
        pack = found.measurement.pack if found is not None else None
        if found is None or pack is None:
            return
        number = self._show(found) if found.measurement.kind in MASK_KINDS else 0
        if number and not pack.outline:
            self._go_to(number)
        elif pack.outline or pack.box is not None or pack.lines:
            window = self._window
            if window.film.image_with(pack.image) is None:
                window.film.image_asked.emit(pack.image.instance, pack.image.frame)

    # Inside

    def _on_segments(self, made: MadeSegments) -> None:
        """Masks are shown and listed, unless the reader's own segments, kept with these images, are."""
        window = self._window
        self._made = made
        self._of = window.reading.case.case_id if window.reading.case is not None else ""
        other = window.segments.model
        own = other is not None and other is not self._model and other.opened.keys == made.segmentation.keys
        if not (own and made.read_back):
            self._take(made)

    def _take(self, made: MadeSegments) -> None:
        """Show masks; corrections of them are measured from now on. The reader stays at the panel they were at."""
        window = self._window
        before = window.tabs.currentWidget()
        window.viewing.segments.opened.emit(made.segmentation, window.film.workspace.active)
        window.tabs.setCurrentWidget(before)
        model = window.segments.model
        if model is not None and model.opened is made.segmentation:
            model.set_looks({number: replace(model.look(number), outline=True) for number in made.outlined})
            model.set_looks({number: replace(model.look(number), opacity=FAINT) for number in made.faint})
            model.history_changed.connect(self._waiting.start)
            self._model = model

    def _show(self, finding: Finding) -> int:
        """Have a finding's mask on the images and chosen in the list; its segment's number, 0 for none at hand."""
        window, made, case = self._window, self._made, self._window.reading.case
        if made is None or case is None or case.case_id != self._of or window.reading.predicted is None:
            return 0
        if self._model is None or self._model is not window.segments.model:
            self._take(made)
        model = self._model
        number = self._number(finding)
        if model is None or not number or model.segment(number) is None:
            return 0
        model.set_active(number)
        if not model.look(number).visible:
            model.set_looks({number: replace(model.look(number), visible=True)})
        return number

    def _number(self, finding: Finding) -> int:
        """Of the segment that a finding was measured on; 0 where it cannot be told."""
        pack, found = finding.measurement.pack, self._window.reading.predicted
        if pack is None or found is None or self._made is None:
            return 0
        names = self._made.names
        return next((number for number, name in names.items() if pack.name in (name, found.title(name))), 0)

    def _go_to(self, number: int) -> None:
        """The slice of a volume on which most of a structure is, in whatever shows the volume."""
        made, found, window = self._made, self._window.reading.predicted, self._window
        volume = found.subject.volume if found is not None else None
        place = made.places.get(number) if made is not None else None
        if volume is None or place is None:
            return
        mpr = window.viewing.planes.mpr
        if mpr is not None:
            mpr.move_to(volume.geometry.to_patient((float(place[0]), float(place[1]), float(place[2]))))
            return
        if volume.keys:
            key = volume.keys[place[0]]
            window.film.image_asked.emit(key.instance, key.frame)
        else:
            window.film.workspace.active.go(place[0])

    def _measure_again(self) -> None:
        """A segment's number is that of its structure, whatever the reader calls it now."""
        model, reading = self._window.segments.model, self._window.reading
        if model is None or model is not self._model:
            return
        if reading.locked:  # what is shown must be what was signed
            self._packs.show_masks(again=True)
            self._window.banner.show_info(tr("This report is signed; open an amendment to change it."))
            return
        reading.correct_masks({segment.number: model.inside(segment.number) for segment in model.segments})
