"""The window: worklist, film, results; it connects panels with the reading desk and holds no state of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QMainWindow,
    QSplitter,
    QTabWidget,
    QWidget,
)

from app.ui.actions import PRESET_KEYS, enable, fill_menus, make_actions
from app.ui.background import Background
from app.ui.banner import Banner
from app.ui.browser_panel import BrowserPanel
from app.ui.comfort import Comfort
from app.ui.command_search import CommandSearch
from app.ui.curve_dialog import CurveDialog
from app.ui.film_loading import LoadedFilm
from app.ui.findings_panel import FindingsPanel
from app.ui.header_bar import HeaderBar
from app.ui.image_panel import ImagePanel
from app.ui.marks_panel import MarksPanel
from app.ui.model_facts import ModelFacts
from app.ui.pack_panel import PackPanel
from app.ui.pack_wiring import PackWiring
from app.ui.reading_desk import ReadingDesk
from app.ui.report_panel import ReportPanel
from app.ui.segments_panel import SegmentsPanel
from app.ui.shown import Shown
from app.ui.sign_bar import reasons_not_to_sign
from app.ui.sign_dialog import SignDialog
from app.ui.viewing_desk import ViewingDesk
from app.ui.viewing_wiring import ViewingWiring
from app.ui.why_panel import WhyPanel
from app.ui.widgets import column, show_tabs_in_full
from app.ui.worklist_panel import WorklistPanel
from app.workflow.desk import Desk
from viewers.mark import mark
from viewers.marks import centre
from viewers.translate import tr, tr_sentence

_FILTER = mark(
    "All files (*);;Images (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)"
)


class MainWindow(QMainWindow):
    """Made by `create_window`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWindowTitle("Plumbline")
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.background = Background(self)
        self.reading = ReadingDesk(desk, self.background, self)
        self.header = HeaderBar()
        self.worklist = WorklistPanel()
        self.browser = BrowserPanel()
        self.drawn = MarksPanel()
        self.segments = SegmentsPanel(self.background)
        self.film = ImagePanel(self.segments.brush)
        self.viewing = ViewingDesk(self.reading, self.film.workspace, self.background, self)
        self.banner = Banner(self.film)
        self.findings = FindingsPanel()
        self.report = ReportPanel()
        self.why = WhyPanel()
        self.pack = PackPanel()
        self.actions_by_key = make_actions(self)
        self._menus = fill_menus(self.menuBar(), self.actions_by_key)
        self._shown: Shown | None = None
        self._lay_out()
        self.search = CommandSearch(self)
        self._connect_desk()
        self._connect_panels()
        self._connect_actions()
        self._viewing_wiring = ViewingWiring(self)
        self.comfort = Comfort(
            self,
            self.actions_by_key,
            settings=lambda: self.reading.settings,
            panels=lambda: (self.places, self.film.view, self.tabs),
        )
        self.comfort.kept.connect(self.reading.set_choices)
        self.pack_wiring = PackWiring(self, desk)
        self.comfort.told.connect(self.banner.show_info)
        self.reading.facts_changed.connect(self._keep_facts)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one, or no widget
        self._show_case(None)
        self.film.empty.setFocus()

    # Making

    def _lay_out(self) -> None:
        for key in ("open", "undo", "redo", "fit", "invert", "marks"):
            self.header.add_action(self.actions_by_key[key], words=key == "open")
        self.header.add_menu(tr("Window/level"), self._menus["Windows"])
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(True)
        self.tabs.tabBar().setDrawBase(False)
        results: tuple[tuple[QWidget, str], ...] = (
            (self.findings, tr("Findings")),
            (self.report, tr("Report")),
            (self.why, tr("Why")),
            (self.drawn, tr("Marks")),
            (self.segments, tr("Segments")),
            (self.pack, tr("Pack")),
        )
        for panel, words in results:
            self.tabs.addTab(panel, words)
        self.places = QTabWidget()
        self.places.setDocumentMode(True)
        self.places.tabBar().setExpanding(True)
        self.places.tabBar().setDrawBase(False)
        self.places.addTab(self.worklist, tr("Worklist"))
        self.places.addTab(self.browser, tr("Opened"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.places.setMinimumWidth(190)
        self.places.setMaximumWidth(420)
        self.film.setMinimumWidth(320)
        self.tabs.setMinimumWidth(340)
        self.tabs.setMaximumWidth(620)
        show_tabs_in_full(self.places)
        show_tabs_in_full(self.tabs, counts=2)
        for part in (self.places, self.film, self.tabs):
            self.split.addWidget(part)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([230, 746, 390])
        whole = QWidget()
        layout = column(whole, spacing=0)
        layout.addWidget(self.header)
        layout.addWidget(self.split, 1)
        self.setCentralWidget(whole)

    def _connect_desk(self) -> None:
        reading = self.reading
        reading.shown_changed.connect(self._show_case)
        reading.preview_changed.connect(self._show_preview)
        reading.film_changed.connect(self._show_film)
        reading.worklist_changed.connect(self.worklist.show_entries)
        reading.facts_changed.connect(self.pack.show_facts)
        reading.reader_changed.connect(self.header.show_reader)
        reading.draft_streamed.connect(self.report.show_stream)
        reading.failed.connect(self.banner.show_error)
        reading.told.connect(self.banner.show_info)
        reading.settle_asked.connect(self.report.settle)
        self.background.changed.connect(self._show_work)
        self.background.progressed.connect(self.header.show_progress)

    def _connect_panels(self) -> None:
        reading, tool = self.reading, self.film.tool
        self.worklist.opened.connect(reading.open_case)
        self.header.cancel_asked.connect(reading.cancel_work)
        self.header.reader_changed.connect(reading.set_reader)
        self.film.empty.open_asked.connect(self.ask_open)
        self.film.empty.sample_asked.connect(reading.open_sample)
        self.film.view_changed.connect(lambda: reading.keep_view(self.film.view.view_state()))
        tool.chosen.connect(self._choose)
        tool.corner_dragged.connect(reading.drag_corner)
        tool.end_dragged.connect(reading.drag_end)
        self.film.box_dragged.connect(reading.drag_box)
        tool.dropped.connect(reading.drop)
        tool.cancelled.connect(reading.cancel_drag)
        for panel in (self.findings, self.report):
            panel.chosen.connect(self._choose)
        self.findings.accepted.connect(reading.accept)
        self.findings.rejected.connect(reading.reject)
        self.findings.restored.connect(reading.restore)
        self.findings.accept_all_asked.connect(reading.accept_all)
        self.findings.side_stated.connect(reading.state_side)
        self.findings.analyze_asked.connect(reading.analyze)
        self.report.sentence_changed.connect(reading.set_sentence)
        self.report.sentence_removed.connect(reading.remove_sentence)
        self.report.evidence_changed.connect(reading.set_evidence)
        self.report.sentence_added.connect(reading.add_sentence)
        self.report.indication_changed.connect(reading.set_indication)
        self.report.draft_asked.connect(reading.draft)
        self.report.foot.sign_asked.connect(self.ask_sign)
        self.report.foot.amend_asked.connect(reading.amend)
        self.report.foot.export_asked.connect(self.ask_export)
        self.pack.language_model_chosen.connect(reading.set_language_model)

    def _connect_actions(self) -> None:
        reading = self.reading
        does: dict[str, Callable[[], object]] = {
            "open": self.ask_open,
            "pdf": self.ask_export,
            "close": self.viewing.close_all,
            "quit": self.close,
            "undo": reading.undo,
            "redo": reading.redo,
            "search": lambda: self.search.ask([a for k, a in self.actions_by_key.items() if k != "search"]),
            "reader": self.header.ask_reader,
            "fit": self.film.fit,
            "one": self.film.one_to_one,
            "in": lambda: self.film.view.zoom_by(1.25),
            "out": lambda: self.film.view.zoom_by(0.8),
            "look": self._look,
            "invert": self.film.invert,
            "marks": self.film.toggle_marks,
            "worklist": lambda: self.places.setVisible(self.places.isHidden()),
            "results": lambda: self.tabs.setVisible(self.tabs.isHidden()),
            "analyze": reading.analyze,
            "accept": reading.accept,
            "reject": reading.reject,
            "restore": reading.restore,
            "accept_all": reading.accept_all,
            "add_curve": self.ask_curve,
            "next": reading.choose_next,
            "previous": lambda: reading.choose_next(-1),
            "upper_up": lambda: reading.move_end(upper=True, step=-1),
            "upper_down": lambda: reading.move_end(upper=True, step=1),
            "lower_up": lambda: reading.move_end(upper=False, step=-1),
            "lower_down": lambda: reading.move_end(upper=False, step=1),
            "draft": reading.draft,
            "sign": self.ask_sign,
        }
        does |= {f"preset{n}": partial(self.film.workspace.choose_preset, n) for n in range(1, PRESET_KEYS + 1)}
        for key, call in does.items():
            self.actions_by_key[key].triggered.connect(lambda _checked=False, call=call: call())

    # Showing

    def _show_case(self, shown: Shown | None) -> None:
        self._shown = shown
        for panel in (self.film, self.findings, self.report):
            panel.show_case(shown)
        self.pack.show_result(shown.case.model if shown is not None else None)
        self.worklist.show_chosen(shown.case.case_id if shown is not None else "")
        self.refresh_commands()
        if shown is not None:
            count = len(shown.blocking)
            self.tabs.setTabText(1, f"{tr('Report')} ({count})" if count else tr("Report"))
            waiting = len(shown.undecided)
            self.tabs.setTabText(0, f"{tr('Findings')} ({waiting})" if waiting else tr("Findings"))
        history = self.reading.history
        for key, can, words in (
            ("undo", history is not None and history.can_undo, history.undo_label if history else ""),
            ("redo", history is not None and history.can_redo, history.redo_label if history else ""),
        ):
            action: QAction = self.actions_by_key[key]
            verb = tr("Undo") if key == "undo" else tr("Redo")
            action.setText(f"{verb}: {tr_sentence(words)}" if can and words else verb)
            action.setToolTip(f"{action.text()} ({action.shortcut().toString()})")

    def refresh_commands(self) -> None:
        """Enable what can be done now."""
        shown = self._shown
        enable(
            self.actions_by_key,
            film=shown is not None or self.film.workspace.active.stack is not None,
            locked=shown is None or shown.locked,
            findings=bool(shown.case.findings) if shown is not None else False,
        )
        history = self.reading.history
        for key, can in (
            ("undo", history is not None and history.can_undo),
            ("redo", history is not None and history.can_redo),
        ):
            self.actions_by_key[key].setEnabled(self.actions_by_key[key].isEnabled() and can)

    def _show_preview(self, shown: Shown) -> None:
        self.film.show_case(shown)
        self.findings.show_case(shown)

    def _show_film(self, film: LoadedFilm | None) -> None:
        if film is None:
            self.film.show_nothing()
        else:
            self.film.show_film(film)
        name = film.case.study.source_name if film is not None else ""
        self.show_title(name)

    def show_title(self, name: str) -> None:
        """What is open, and that a quick look keeps nothing, in the window's title."""
        quick = tr("Quick look, nothing is kept") if self.reading.quick_look else ""
        self.setWindowTitle(" - ".join(part for part in (name, quick, "Plumbline") if part))

    def _keep_facts(self, facts: object) -> None:
        if isinstance(facts, ModelFacts):
            self.comfort.facts = facts

    def _show_work(self) -> None:
        current = self.background.current
        if current is None:
            self.header.show_idle()
        else:
            self.header.show_work(current.words)
        self.header.show_model(tr("model: working") if self.background.model_busy else tr("model: idle"))

    def _choose(self, finding_id: str) -> None:
        self.reading.choose(finding_id)
        self.findings.reveal(finding_id)

    def _look(self) -> None:
        """Zoom to the selected finding's vertebrae."""
        shown = self._shown
        finding = self.film.marks.finding(shown.chosen) if shown is not None else None
        cobb = finding.measurement.cobb if finding is not None else None
        if shown is None or cobb is None:
            return
        levels = [v.level for v in shown.case.vertebrae]
        inside = shown.case.vertebrae[levels.index(cobb.upper_end) : levels.index(cobb.lower_end) + 1]
        points = [corner for v in inside for corner in v.corners] + [centre(v) for v in inside]
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        self.film.view.look_at((min(xs), min(ys), max(xs), max(ys)))

    # Asking

    def ask_open(self) -> None:
        """Choose files and open them."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Open images"), "", tr(_FILTER))
        self.viewing.open_places([Path(name) for name in names])

    def ask_export(self) -> None:
        """Choose where the PDF goes and write it."""
        if self._shown is None or self._shown.case.report is None:
            self.banner.show_info(tr("There is no report to export yet: analyze the film first."))
            return
        suggested = f"{Path(self._shown.case.study.source_name).stem}.pdf"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the report"), suggested, tr("PDF (*.pdf)"))
        if name:
            self.reading.export_pdf(Path(name if name.lower().endswith(".pdf") else f"{name}.pdf"))

    def ask_curve(self) -> None:
        """Ask between which vertebrae another curve is to be measured."""
        shown = self._shown
        if shown is None or not shown.case.vertebrae:
            self.banner.show_info(tr("There are no vertebrae on this image: analyze a film of the spine first."))
            return
        dialog = CurveDialog(shown.case, self.reading.add_curve, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_sign(self) -> None:
        """Ask for the name and sign, when nothing stands against it."""
        self.report.settle()
        shown = self._shown
        if shown is None:
            return
        reasons = reasons_not_to_sign(shown)
        if reasons:
            self.tabs.setCurrentWidget(self.report)
            self.banner.show_info(tr("Not ready to sign: {reasons}").format(reasons=" ".join(reasons[:2])))
            return
        dialog = SignDialog(shown, self.reading.reader, self)
        dialog.accepted.connect(lambda: self.reading.sign(dialog.signer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files can be dropped anywhere on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.viewing.open_places(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape gives up, in this order: a drag, work under way, editing, the selection."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        if self.film.marks.held is not None or self.film.pack_marks.held is not None:
            self.film.view.abandon_drag()
        elif self.background.current is not None:
            self.reading.cancel_work()
        elif not self.reading.stop_editing():
            self.banner.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Space on a focused button or list presses it; anywhere else it is the shortcut for marks."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(watched, (QAbstractButton, QAbstractItemView, QComboBox))
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing never asks: everything is saved."""
        self.reading.close()
        self.hide()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.background.close()
        event.accept()


def create_window(desk: Desk, paths: list[Path] | None = None, *, quick_look: bool = False) -> MainWindow:
    """The window on a desk, not yet shown; its work begins when the event loop runs."""
    window = MainWindow(desk)
    window.resize(1366, 768)
    if quick_look:
        window.actions_by_key["quick_look"].setChecked(True)

    def begin() -> None:
        window.reading.start(go_on=not paths and not quick_look)
        window.viewing.start(paths or [])

    QTimer.singleShot(0, window, begin)
    return window
