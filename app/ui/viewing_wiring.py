"""Connects what was opened, the viewports, marks by hand and segments with the reading desk and the commands."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QMenu, QWidget

from app.core.annotation import Annotation, AnnotationKind
from app.core.instance import ImageKey, Listing, Refused
from app.core.segmentation import Segmentation
from app.core.volume import Volume
from app.measuring.hand.measure import HandMeasured
from app.ui.commands import PRESET_KEYS
from app.ui.marks_list import mark_row
from app.ui.series_loading import volume_of
from app.ui.viewing_commands import MEASURE_KINDS
from app.ui.widgets import button, column, label, row, spacer
from app.ui.workspace.commands import workspace_handlers
from app.workflow.annotations import hand_findings, measured
from viewers.segments.model import SegmentsModel, empty_segmentation
from viewers.translate import tr, tr_sentence
from viewers.viewport import Viewport

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ViewingWiring(QObject):
    """Made once by the window, after its panels."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._segments: SegmentsModel | None = None
        self._segments_volume: Volume | None = None
        self._values: dict[str, HandMeasured] = {}
        self._connect_opening()
        self._connect_viewports()
        self._connect_marks()
        self._connect_segments()
        self._connect_commands()

    # What was opened

    def _connect_opening(self) -> None:
        window, viewing, browser = self._window, self._window.viewing, self._window.browser
        viewing.listing_changed.connect(self._on_listing)
        viewing.thumbnail_made.connect(browser.show_thumbnail)
        viewing.stacks_known.connect(browser.show_stacks)
        viewing.pictures_shown.connect(window.film.show_pictures)
        viewing.object_opened.connect(window.film.show_object)
        viewing.segments.opened.connect(self._on_segments)
        viewing.planes.changed.connect(lambda _on: window.film.bar.set_mpr(viewing.planes.mpr))
        browser.chosen.connect(viewing.open_series)
        browser.stack_chosen.connect(viewing.show_stack)
        browser.cancel_asked.connect(viewing.cancel_listing)
        browser.thumbnail_wanted.connect(viewing.make_thumbnail)
        browser.refused_asked.connect(self._show_refused)
        window.film.set_cases(viewing.case_of)
        window.film.image_asked.connect(self._on_image_asked)
        window.film.failed.connect(window.banner.show_error)

    def _on_listing(self, listing: Listing) -> None:
        browser = self._window.browser
        if not listing.patients or listing.seen < browser.listing.seen:
            browser.clear()
        browser.show_listing(listing)
        several = sum(len(study.series) for patient in listing.patients for study in patient.studies) > 1
        if several:
            self._window.places.setCurrentWidget(browser)

    def _show_refused(self, refused: tuple[Refused, ...]) -> None:
        dialog = QDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Files that were not used"))
        dialog.resize(720, 420)
        found = QListWidget()
        found.setAccessibleName(tr("Files that were not used"))
        found.setWordWrap(True)
        found.setToolTip(tr("Files that were not used"))
        found.addItems([tr_sentence(each.reason) for each in refused])
        layout = column(dialog, margins=(16, 14, 16, 14))
        layout.addWidget(label(tr("Each could not be used for the reason given; the others are listed."), wrap=True))
        layout.addWidget(found, 1)
        layout.addLayout(row(spacer(), button(tr("Close"), dialog.accept, tip=tr("Close this window"))))
        dialog.open()

    def _on_image_asked(self, instance: str, frame: int) -> None:
        """Show a stored image: that of a report, a mark or a finding."""
        key = ImageKey(instance, frame)
        if self._show_image(key):
            return
        for series in self._window.browser.series():
            if any(each.sop_instance_uid == instance for each in series.instances):
                self._window.viewing.open_series(series, then=lambda: self._show_image(key))
                return
        self._window.banner.show_info(tr("The image that the report refers to is not among what was opened."))

    # Viewports

    def _connect_viewports(self) -> None:
        window, workspace = self._window, self._window.film.workspace
        workspace.active_changed.connect(self._on_active)
        workspace.image_changed.connect(self._on_active)
        workspace.key_image_toggled.connect(window.reading.toggle_key_image)
        workspace.window_chosen.connect(window.reading.keep_window)
        workspace.set_remembered_windows(window.reading.remembered_window)
        workspace.set_shortcuts(window.actions_by_key.values())
        window.film.bar.mpr_asked.connect(window.viewing.planes.toggle)

    def _on_active(self, viewport: object) -> None:
        window = self._window
        if not isinstance(viewport, Viewport) or viewport is not window.film.workspace.active:
            return
        names = [tr_sentence(name) for name, _ in viewport.presets()]
        for number in range(1, PRESET_KEYS + 1):
            action = window.actions_by_key[f"preset{number}"]
            action.setVisible(not names or number <= len(names))
            if number <= len(names):
                action.setText(names[number - 1])
        window.refresh_commands()
        self._show_here()
        window.segments.set_brush_unit(in_mm=window.film.kit(viewport).segments.tool.in_mm)
        facts = viewport.facts
        if facts is not None:
            window.browser.show_chosen(facts.series_id)

    # Marks by hand

    def _connect_marks(self) -> None:
        window, panel, film, reading = self._window, self._window.drawn, self._window.film, self._window.reading
        film.drawn.connect(reading.draw)
        film.mark_changed.connect(reading.change_mark)
        film.mark_removed.connect(reading.remove_mark)
        film.mark_selected.connect(panel.select)
        film.kind_changed.connect(panel.set_kind)
        film.previewed.connect(self._on_preview)
        film.kind_changed.connect(lambda _kind: self._draw_on_planes())
        window.viewing.planes.changed.connect(lambda _on: self._draw_on_planes())
        reading.shown_changed.connect(lambda _shown: self._show_here())
        panel.kind_chosen.connect(self._choose_kind)
        panel.selected.connect(film.select_mark)
        panel.renamed.connect(self._rename)
        panel.keep_changed.connect(film.keep_kind)
        panel.delete_asked.connect(self._remove)
        panel.finding_asked.connect(self._use)
        panel.jump_asked.connect(self._go_to)
        window.findings.chosen.connect(self._show_finding)
        panel.hidden_changed.connect(film.hide_marks)
        window.actions_by_key["use_mark"].triggered.connect(lambda _checked=False: self._use(panel.current))

    def _show_here(self) -> None:
        """List the case's marks; those of images that are not shown have the values measured last."""
        window = self._window
        shown = window.reading.shown()
        if shown is None:
            window.drawn.show_marks((), locked=True)
            return
        case = shown.case
        counting = {f.measurement.hand.annotation_id: f.finding_id for f in hand_findings(case) if f.measurement.hand}
        active = window.film.marked_image()
        rows = []
        for mark in case.annotations:
            on = window.film.image_with(mark.image)
            if on is not None:
                self._values[mark.annotation_id] = measured(case, mark, on)
            rows.append(
                mark_row(
                    mark,
                    self._values.get(mark.annotation_id),
                    self._image_words(mark),
                    here=active is not None and active.key == mark.image,
                    finding=counting.get(mark.annotation_id, ""),
                )
            )
        window.drawn.show_marks(rows, locked=shown.locked)

    def _image_words(self, annotation: Annotation) -> str:
        """Which image a mark lies on, for people."""
        found = self._window.viewing.stacks.find_image(annotation.image)
        if found is None:
            return tr("an image that is not shown")
        stack, index = found
        return stack.name if stack.count == 1 else tr("image {n} of {name}").format(n=index + 1, name=stack.name)

    def _draw_on_planes(self) -> None:
        """While a mark is drawn, the mouse is its where the crosshair is not; else a click moves the planes' point."""
        mpr, film = self._window.viewing.planes.mpr, self._window.film
        for orientation, viewport in mpr.views.items() if mpr is not None else ():
            if mpr is not None:
                mpr.set_tool(orientation, film.kit(viewport).hand.tool if film.kind is not None else None)

    def _on_preview(self, annotation: Annotation) -> None:
        """New values while a mark is dragged."""
        case, on = self._window.reading.case, self._window.film.image_with(annotation.image)
        if case is not None and on is not None:
            self._window.drawn.show_values(annotation.annotation_id, measured(case, annotation, on).lines)

    def _mark(self, annotation_id: str) -> Annotation | None:
        case = self._window.reading.case
        found = case.annotations if case is not None else ()
        return next((each for each in found if each.annotation_id == annotation_id), None)

    def _rename(self, annotation_id: str, text: str) -> None:
        mark = self._mark(annotation_id)
        if mark is not None:
            self._window.reading.name_mark(annotation_id, text, self._window.film.image_with(mark.image))

    def _remove(self, annotation_id: str) -> None:
        mark = self._mark(annotation_id)
        if mark is not None:
            self._window.reading.remove_mark(annotation_id, self._window.film.image_with(mark.image))

    def _use(self, annotation_id: str) -> None:
        mark = self._mark(annotation_id)
        on = self._window.film.image_with(mark.image) if mark is not None else None
        if mark is None:
            self._window.banner.show_info(tr("Select a mark first: its value becomes the finding."))
        elif on is None:
            self._window.banner.show_info(tr("Show the mark's image first: its value is measured on it."))
        else:
            self._window.reading.use_as_finding(annotation_id, on)

    def _go_to(self, annotation_id: str) -> None:
        mark = self._mark(annotation_id)
        if mark is None:
            return
        self._on_image_asked(mark.image.instance, mark.image.frame)
        self._window.film.select_mark(annotation_id)

    def _show_image(self, key: ImageKey) -> bool:
        """Go to an image in the viewport that shows its stack; returns whether one does."""
        found = self._window.viewing.stacks.find_image(key)
        for viewport in self._window.film.workspace.viewports if found is not None else ():
            if found is not None and viewport.stack is found[0]:
                self._window.film.show_pictures()
                self._window.film.workspace.set_active(viewport)
                viewport.go(found[1])
                return True
        return False

    def _show_finding(self, finding_id: str) -> None:
        """A finding that was drawn by hand is shown on its image."""
        case = self._window.reading.case
        found = [each for each in case.findings if each.finding_id == finding_id] if case is not None else []
        hand = found[0].measurement.hand if found else None
        if hand is not None:
            self._go_to(hand.annotation_id)

    # Segments

    def _connect_segments(self) -> None:
        window, panel = self._window, self._window.segments
        panel.brush_chosen.connect(lambda on: window.film.use_brush(on=on))
        window.film.brush_refused.connect(lambda words: panel.say(tr_sentence(words)))
        panel.new_asked.connect(self._new_segments)
        panel.save_asked.connect(self._keep_segments)
        panel.failed.connect(window.reading.fail)

    def _on_segments(self, segmentation: Segmentation, viewport: Viewport) -> None:
        volume = volume_of(viewport.stack) if viewport.stack is not None else None
        self._show_segments(
            SegmentsModel(segmentation, volume, reader=self._window.reading.reader, parent=self), volume
        )

    def _show_segments(self, model: SegmentsModel, volume: Volume | None) -> None:
        window = self._window
        before, self._segments, self._segments_volume = self._segments, model, volume
        window.segments.show_model(model)
        window.film.show_segments(model)
        window.tabs.setCurrentWidget(window.segments)
        if before is not None:
            before.deleteLater()

    def _new_segments(self) -> None:
        stack = self._window.film.workspace.active.stack
        volume = volume_of(stack) if stack is not None else None
        if volume is None:
            self._window.banner.show_info(tr("Segments are drawn on a volume: open its series first."))
            return
        reader = self._window.reading.reader
        made = SegmentsModel(empty_segmentation(tr("Drawn here"), volume), volume, reader=reader, parent=self)
        self._show_segments(made, volume)

    def _keep_segments(self) -> None:
        """With their images, on this workstation; shown again when the images are."""
        model, volume = self._segments, self._segments_volume
        if model is None or volume is None:
            self._window.banner.show_info(tr("There are no segments of a volume to keep."))
        else:
            self._window.viewing.segments.keep(model.segmentation, volume)

    # Commands

    def _connect_commands(self) -> None:
        window, viewing, film = self._window, self._window.viewing, self._window.film
        does: dict[str, Callable[[], object]] = dict(workspace_handlers(film.workspace))
        does |= {
            "open_folder": self._ask_folder,
            "open_also": self._ask_also,
            "recent": self._ask_recent,
            "sample": viewing.open_sample,
            "sample_ct": viewing.open_sample_ct,
            "planes": viewing.planes.toggle,
            "straighten": viewing.planes.straighten,
            "crosshair": viewing.planes.toggle_crosshair,
            "masks": self._ask_masks,
            "new_segments": self._new_segments,
            "keep_segments": self._keep_segments,
            "surface": window.segments.open_surface,
            "magnifier": film.toggle_magnifier,
            "mark_select": partial(self._choose_kind, None),
        }
        does |= {key: partial(self._choose_kind, kind) for key, kind in MEASURE_KINDS.items()}
        for key, call in does.items():
            window.actions_by_key[key].triggered.connect(lambda _checked=False, call=call: call())
        window.actions_by_key["quick_look"].toggled.connect(self._on_quick_look)
        window.film.empty.sample_asked.connect(viewing.open_sample)

    def _choose_kind(self, kind: AnnotationKind | None) -> None:
        self._window.film.choose_kind(kind)
        self._window.drawn.set_kind(kind)
        self._draw_on_planes()

    def _on_quick_look(self, on: bool) -> None:
        """What is open is closed: a case cannot begin to be kept, or cease to be, half-way."""
        window = self._window
        window.viewing.close_all()
        window.reading.quick_look = on
        window.show_title("")
        if on:
            window.banner.show_info(tr("Quick look: nothing of what you open is kept, and nothing can be signed."))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, tr("Open a folder or disc"))
        self._window.viewing.open_places([Path(name)] if name else [])

    def _ask_also(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, tr("Open beside what is open"))
        self._window.viewing.open_places([Path(name)] if name else [], also=True)

    def _ask_recent(self) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in self._window.reading.settings.places:
            path = Path(place)
            menu.addAction(path.name or place, partial(self._window.viewing.open_places, [path])).setToolTip(place)
        if menu.isEmpty():
            menu.addAction(tr("Nothing was opened yet")).setEnabled(False)
        anchor: QWidget = self._window.header
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _ask_masks(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open mask files"), "", tr("NIfTI (*.nii *.nii.gz);;All files (*)")
        )
        if names:
            self._window.viewing.segments.open_masks([Path(name) for name in names])
