"""Connects packs with the panels: choosing and reading, masks on the images, maps, thresholds, similar cases."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from app.core.case import ModelResult
from app.core.measurement import MeasurementKind
from app.core.prediction import HeatMap
from app.ui.card_dialog import CardDialog
from app.ui.class_dialog import ClassDialog
from app.ui.evaluation_dialog import EvaluationDialog
from app.ui.force_dialog import ForceDialog
from app.ui.mask_wiring import MaskWiring
from app.ui.model_facts import ModelFacts, PackFacts
from app.ui.packs_desk import PacksDesk
from app.ui.shown import Shown
from app.ui.why_panel import HIDDEN
from app.workflow.desk import Desk
from app.workflow.pack_choice import PackFit
from app.workflow.pack_correction import MASK_KINDS
from app.workflow.pack_edits import model_classes
from viewers.packs.marks import ShownMap
from viewers.translate import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class PackWiring(QObject):
    """Made once by the window, after its panels.

    Attributes:
        packs: what works in the background.
        masks: masks of packs on the images.
    """

    def __init__(self, window: "MainWindow", desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._facts = ModelFacts()
        self._of = ""  # what the fits are of
        self._read: ModelResult | None = None  # of which reading the device was asked
        self._asked_for: ModelResult | None = None  # whose curves and similar cases were asked for
        self.packs = PacksDesk(desk, window.reading, window.viewing, window.film.workspace, window.background, self)
        self.masks = MaskWiring(window, self.packs, self)
        self._connect_choosing()
        self._connect_why()
        self._connect_commands()

    # Choosing and reading

    def _connect_choosing(self) -> None:
        window, panel, packs = self._window, self._window.pack, self.packs
        window.reading.facts_changed.connect(self._on_facts)
        window.reading.shown_changed.connect(self._on_shown)
        window.film.workspace.active_changed.connect(lambda _viewport: self._on_shown(window.reading.shown()))
        window.film.workspace.image_changed.connect(lambda _viewport: self._look_again())
        window.reading.choice_asked.connect(self.show_packs)
        window.tabs.currentChanged.connect(lambda _index: self._look_again())
        window.comfort.kept.connect(self._on_settings)
        packs.fits_found.connect(self._on_fits)
        packs.device_known.connect(panel.show_device)
        packs.added.connect(lambda _id: self._forget_fits())
        panel.pack_chosen.connect(self._on_pack_chosen)
        panel.read_asked.connect(self._on_read)
        panel.force_asked.connect(self._on_force)
        panel.add_asked.connect(self.ask_add)
        panel.remove_asked.connect(packs.remove)
        panel.card_asked.connect(self._show_card)
        panel.evaluate_asked.connect(self.ask_evaluation)
        panel.device_chosen.connect(self._on_device)
        window.findings.choose_asked.connect(self.show_packs)
        window.findings.impression_written.connect(window.reading.write_impression)
        window.findings.why_asked.connect(self.show_why)
        window.findings.edit_asked.connect(self.edit_finding)
        window.segments.heights_asked.connect(self.masks.measure_heights)
        for chosen in (window.findings.chosen, window.report.chosen):
            chosen.connect(self.masks.reveal)

    def show_packs(self) -> None:
        """The packs, with the keyboard on their list."""
        self._window.tabs.setVisible(True)
        self._window.tabs.setCurrentWidget(self._window.pack)
        self._window.pack.list.setFocus()

    def ask_add(self) -> None:
        """Choose the folder of a pack, of an nnU-Net model or of a MONAI bundle."""
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Add a pack: its folder, an nnU-Net model folder or a MONAI bundle")
        )
        if name:
            self.packs.add(Path(name))

    def ask_evaluation(self, pack_id: str = "") -> None:
        """Let a pack read the clinic's own labelled cases; empty for the one chosen, else the first."""
        case = self._window.reading.case
        used = case.model.provenance.maker if case is not None and case.model is not None else ""
        wanted = pack_id or self._window.pack.chosen or used
        dialog = EvaluationDialog(self._desk, self._window.background, self._window, pack_id=wanted)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _on_facts(self, facts: object) -> None:
        if isinstance(facts, ModelFacts):
            self._facts = facts
            self._forget_fits()

    def _on_shown(self, shown: Shown | None) -> None:
        window = self._window
        case_id = shown.case.case_id if shown is not None else ""
        stack = window.film.workspace.active.stack
        of = f"{case_id} {stack.stack_id if stack is not None else ''}"
        if of != self._of:
            self._of = of
            self._forget_fits(other=True)
        window.pack.show_locked(locked=shown is None or shown.locked)
        self.masks.follow(shown)
        found = window.reading.predicted
        points = found.prediction.points if found is not None else ()
        window.film.pack_marks.show_points(points, found.subject.key if found is not None else None)
        self._show_why(shown)
        model = shown.case.model if shown is not None else None
        if model is not None and model is not self._read:  # by identity: two readings may end in the same second
            self._read = model
            self.packs.ask_device()

    def _forget_fits(self, *, other: bool = False) -> None:
        shown = self._window.reading.shown()
        self._checked = False
        self._window.pack.forget_fits(is_open=shown is not None, locked=shown is None or shown.locked, other=other)
        self._look_again()

    _checked = False

    def _look_again(self) -> None:
        """Hold the packs against what is shown once somebody looks, and not while a film is still being opened."""
        window = self._window
        shown = window.reading.shown()
        if self._checked or shown is None or window.tabs.currentWidget() is not window.pack:
            return
        if window.reading.subject() is not None:
            self._checked = True
            self.packs.check_fits()

    def _on_fits(self, fits: tuple[PackFit, ...]) -> None:
        """Packs that were added or removed elsewhere meanwhile are listed, or listed no more."""
        usable = {pack.pack_id for pack in self._facts.packs if not pack.broken}
        if fits and {fit.pack_id for fit in fits} != usable:
            self.packs.refresh_facts()
        self.packs.ask_device()
        self._window.pack.show_fits(fits)

    def _on_pack_chosen(self, pack_id: str) -> None:
        self._window.reading.pack_choice = pack_id

    def _on_read(self, pack_id: str) -> None:
        self._window.tabs.setCurrentWidget(self._window.findings)
        self._window.reading.analyze(pack_id)

    def _on_force(self, pack_id: str, reasons: tuple[str, ...]) -> None:
        title = next((pack.title for pack in self._facts.packs if pack.pack_id == pack_id), pack_id)
        dialog = ForceDialog(title, reasons, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def read() -> None:
            self._window.tabs.setCurrentWidget(self._window.findings)
            self._window.reading.analyze(pack_id, force=True)

        dialog.accepted.connect(read)
        dialog.open()

    def _show_card(self, pack: PackFacts) -> None:
        dialog = CardDialog(pack, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _on_device(self, device: str) -> None:
        self._window.comfort.kept.emit({"device": device})

    def _on_settings(self, choices: dict[str, object]) -> None:
        """The settings window chose what the facts speak of."""
        device = choices.get("device")
        if device in ("cpu", "cuda"):
            self.packs.choose_device("cuda" if device == "cuda" else "cpu")
        if choices.keys() & {"pack", "device"}:
            self.packs.refresh_facts()

    def edit_finding(self, finding_id: str = "") -> None:
        """Correct the selected finding: corners and ends, a box, a mask by the brush, a class by its name."""
        window = self._window
        if window.reading.waiting:  # a list of classes, or a handle, would say what the model found
            window.banner.show_info(tr(HIDDEN))
            return
        case = window.reading.case
        wanted = finding_id or window.reading.chosen
        found = next((f for f in case.findings if f.finding_id == wanted), None) if case is not None else None
        if found is None or found.measurement.pack is None:
            window.reading.toggle_editing(finding_id)
            return
        kind = found.measurement.kind
        if kind is MeasurementKind.DETECTION:
            self.masks.reveal(found.finding_id)
            window.reading.toggle_editing(found.finding_id)
            window.film.view.setFocus()
            return
        window.reading.choose(found.finding_id)
        if window.reading.locked:
            window.banner.show_info(tr("This report is signed; open an amendment to change it."))
        elif kind in MASK_KINDS:
            self.masks.correct(found)
        elif kind is MeasurementKind.CLASSIFICATION and model_classes(found):
            dialog = ClassDialog(found, partial(window.reading.choose_class, found.finding_id), window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        elif kind is MeasurementKind.THORACIC_FRAME:
            window.banner.show_info(tr("It is measured on the boxes of both lungs: correct those, and it follows."))
        else:
            window.banner.show_info(tr("Nothing of this can be drawn: accept it, or reject it and write what you see."))

    # Why

    def _connect_why(self) -> None:
        window, why, packs = self._window, self._window.why, self.packs
        why.map.asked.connect(self._on_map_asked)
        why.map.hidden.connect(self._on_map_hidden)
        why.map.opacity_changed.connect(window.film.pack_marks.set_opacity)
        why.point_chosen.connect(window.reading.set_operating_point)
        why.case_asked.connect(window.reading.open_case)
        packs.mapped.connect(self._on_mapped)
        packs.not_mapped.connect(why.map.take_away)
        packs.roc_found.connect(
            lambda curves: why.show_curves(curves, locked=window.reading.locked or window.reading.waiting)
        )
        packs.similar_found.connect(why.show_similar)
        window.tabs.currentChanged.connect(lambda _index: self._show_why(window.reading.shown()))

    def show_why(self, finding_id: str = "") -> None:
        """Why the model says so, of a finding or the selected one."""
        window = self._window
        if finding_id:
            window.reading.choose(finding_id)
        window.tabs.setVisible(True)
        window.tabs.setCurrentWidget(window.why)
        shown = window.reading.shown()
        chosen = next((f for f in shown.case.findings if f.finding_id == shown.chosen), None) if shown else None
        pack = chosen.measurement.pack if chosen is not None else None
        if chosen is not None and pack is not None and not model_classes(chosen):
            window.why.map.choose(pack.name)
        window.why.map.of.setFocus()

    def _show_why(self, shown: Shown | None) -> None:
        window = self._window
        found = window.reading.predicted
        window.why.show_case(shown, found)
        model = shown.case.model if shown is not None else None
        if shown is None or model is None:
            self._asked_for = None
            window.film.pack_marks.show_map(None)
            return
        if model is not self._asked_for and window.tabs.currentWidget() is window.why:
            self._asked_for = model
            window.why.show_curves((), locked=True)
            self.packs.ask_roc(model.provenance.maker)
            self.packs.ask_similar(shown.case)

    def _on_map_asked(self, group: str, name: str, kind: str) -> None:
        if group == "class":
            self.packs.explain(name, occlusion=kind == "occlusion")
        else:
            self.packs.structure_map(name, kind)

    def _on_mapped(self, heat: HeatMap, placed: ShownMap | None) -> None:
        why = self._window.why.map
        if placed is None or not why.show_map.isChecked():
            return
        self._window.film.pack_marks.show_map(placed)
        why.show_heat(heat)

    def _on_map_hidden(self) -> None:
        self.packs.stop_explaining()
        self._window.film.pack_marks.show_map(None)

    # Commands

    def _connect_commands(self) -> None:
        window = self._window
        does: dict[str, Callable[[], object]] = {
            "choose_pack": self.show_packs,
            "pack_card": self._card_of_used,
            "add_pack": self.ask_add,
            "evaluate_pack": self.ask_evaluation,
            "edit": self.edit_finding,
            "why": self.show_why,
            "heat_map": self._toggle_map,
            "impression": self._write_impression,
            "heights": self.masks.measure_heights,
        }
        for key, call in does.items():
            window.actions_by_key[key].triggered.connect(lambda _checked=False, call=call: call())

    def _card_of_used(self) -> None:
        """The card of the pack that is chosen, else of the one that read the case."""
        case = self._window.reading.case
        used = case.model.provenance.maker if case is not None and case.model is not None else ""
        wanted = self._window.pack.chosen or used
        found = next((pack for pack in self._facts.packs if pack.pack_id == wanted and not pack.broken), None)
        if found is None:
            self.show_packs()
            self._window.banner.show_info(tr("Choose the pack whose card you want to read."))
        else:
            self._show_card(found)

    def _toggle_map(self) -> None:
        box = self._window.why.map
        if box.of.count():
            box.show_map.toggle()
        else:
            self._window.banner.show_info(tr("There is nothing that a map could explain yet."))

    def _write_impression(self) -> None:
        shown = self._window.reading.shown()
        if shown is None or not shown.waiting:
            self._window.banner.show_info(
                tr("An impression is asked for while the model's marks are hidden (Settings, Reader first).")
            )
            return
        self._window.tabs.setVisible(True)
        self._window.tabs.setCurrentWidget(self._window.findings)
        self._window.findings.impression.text.setFocus()
