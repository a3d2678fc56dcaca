"""Before a pack is trusted: it reads the clinic's own labelled cases, and the figures are shown and can be printed."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from app.core.errors import ActionableError, CancelledError
from app.core.evaluation import ALL_CASES, Evaluation
from app.exporting.evaluation_page import PageLanguage
from app.ui.background import PROGRESS_EVERY_S, Background, Lane, Work
from app.ui.evaluation_table import FiguresModel, figures_view
from app.ui.evaluation_words import group_words, left_out_words, summary_words
from app.ui.language import spoken_language
from app.ui.widgets import button, column, fit_to_screen, label, row, rule, spacer
from app.workflow.crash import record_crash
from app.workflow.desk import Desk
from app.workflow.evaluation.export import export_evaluation
from inference.packs.discover import BrokenPack
from inference.packs.pack import Pack
from viewers.translate import tr, tr_sentence

_SIZE = (780, 640)
_STEPS = 1000


class _Reports(QObject):
    """Carries progress from the background's thread; what is no longer looked at hears nothing."""

    progressed = Signal(float, str)


class EvaluationDialog(QDialog):
    """Asks for a pack and a data folder, runs the evaluation in the background, shows its figures and writes them.

    Closing it stops the evaluation. It keeps nothing, and writes figures alone.
    """

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None, *, pack_id: str = "") -> None:
        """`pack_id` is the pack that is chosen at first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Evaluate a pack on own cases"))
        self.setAccessibleName(tr("Evaluate a pack on own cases"))
        self._desk, self._background, self._first = desk, background, pack_id
        self._work: Work[Evaluation] | None = None
        self._evaluation: Evaluation | None = None
        self._closed = False
        self._reports = _Reports()
        self._reports.progressed.connect(self._on_progress)
        self.pack = self._pack_box()
        self.folder = self._path(tr("Data folder"), tr("The folder with the images and labels.csv"))
        self.labels = self._path(tr("Table of labels"), tr("labels.csv in the data folder"))
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the evaluation"))
        self.says = label(wrap=True)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.group = QComboBox()
        self.group.setAccessibleName(tr("Group"))
        self.group.setToolTip(tr("Which cases the figures are of"))
        self.group.currentIndexChanged.connect(lambda _index: self._show_group())
        self.figures = FiguresModel(self)
        self.start = button(tr("Evaluate"), self.run, kind="primary", tip=tr("Let the pack read every labelled case"))
        self.stop = button(tr("Cancel"), self.cancel, tip=tr("Stop; nothing is kept"))
        self.save = button(
            tr("Save page and figures…"), self.ask_save, tip=tr("A page to print, and the figures as JSON and CSV")
        )
        self._lay_out()
        self._state()
        background.run(
            lambda _work: [pack for pack in desk.packs() if not isinstance(pack, BrokenPack)],
            lane=Lane.LISTING,
            success=self._on_packs,
            failure=self._on_failure,
        )
        fit_to_screen(self, *_SIZE)

    # Building

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        folder = button(
            tr("Choose…"), self.ask_folder, tip=tr("Choose the data folder"), name=tr("Choose the data folder")
        )
        table = button(
            tr("Choose…"), self.ask_labels, tip=tr("Choose the table of labels"), name=tr("Choose the table of labels")
        )
        lines: tuple[tuple[str, QWidget, QPushButton | None], ...] = (
            (tr("Model pack"), self.pack, None),
            (tr("Data folder"), self.folder, folder),
            (tr("Table of labels"), self.labels, table),
        )
        for line, (name, field, chooser) in enumerate(lines):
            title = label(name, kind="secondary")
            title.setBuddy(field)
            grid.addWidget(title, line, 0)
            grid.addWidget(field, line, 1, 1, 1 if chooser else 2)
            if chooser is not None:
                grid.addWidget(chooser, line, 2)
        layout = column(self, margins=(20, 18, 20, 16), spacing=10)
        layout.addWidget(label(tr("Evaluate a pack on own cases"), kind="title", size=14))
        about = tr(
            "The pack reads your own labelled cases as it would read them at the desk. No case is stored, and what can "
            "be saved are figures over many cases alone: no names, no files, nothing of a single patient."
        )
        layout.addWidget(label(about, kind="secondary", wrap=True))
        layout.addLayout(grid)
        layout.addWidget(rule())
        layout.addWidget(self.says)
        layout.addWidget(self.bar)
        layout.addWidget(self.group)
        layout.addWidget(figures_view(self.figures, self), 1)
        close = button(tr("Close"), self.reject, tip=tr("Close this window"))
        layout.addLayout(row(self.save, spacer(), close, self.stop, self.start))

    def _pack_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Model pack"))
        box.setToolTip(tr("The pack that is evaluated"))
        box.setPlaceholderText(tr("none installed"))
        box.currentIndexChanged.connect(lambda _index: self._state())
        return box

    def _path(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        field.setToolTip(placeholder)
        field.textChanged.connect(lambda _text: self._state())
        return field

    def _on_packs(self, packs: Sequence[Pack]) -> None:
        if self._closed:
            return
        for pack in packs:
            self.pack.addItem(pack.title, pack.id)
        self.pack.setCurrentIndex(max(self.pack.findData(self._first), 0) if packs else -1)
        self._state()

    # What can be asked of it

    def ask_folder(self) -> None:
        """Choose the data folder."""
        if name := QFileDialog.getExistingDirectory(self, tr("Choose the data folder"), self.folder.text()):
            self.folder.setText(name)

    def ask_labels(self) -> None:
        """Choose a table of labels that does not lie in the data folder."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose the table of labels"), self.folder.text(), tr("Tables (*.csv)")
        )
        if name:
            self.labels.setText(name)

    def run(self) -> None:
        """Start the evaluation."""
        if self._work is not None or not self.start.isEnabled():
            return
        pack_id, folder = str(self.pack.currentData()), Path(self.folder.text().strip())
        table = Path(self.labels.text().strip()) if self.labels.text().strip() else None
        self._show(None)
        self.bar.setValue(0)
        reports, last = self._reports, [0.0]

        def evaluate(work: Work[Evaluation]) -> Evaluation:
            def progress(share: float, words: str) -> None:
                work.progress(share, words)
                if time.monotonic() - last[0] >= PROGRESS_EVERY_S:
                    last[0] = time.monotonic()
                    reports.progressed.emit(share, words)

            return self._desk.evaluate_pack(pack_id, folder, table, progress=progress, cancelled=work.cancelled)

        self._work = self._background.run(
            evaluate,
            lane=Lane.EVALUATION,
            success=self._on_evaluated,
            failure=self._on_failure,
            words=tr("Evaluating a pack"),
            model=True,
        )
        self._state()

    def cancel(self) -> None:
        """Stop the evaluation."""
        if self._work is not None:
            self._work.cancel()
            self.stop.setEnabled(False)
            self.says.setText(tr("Stopping…"))

    def ask_save(self) -> None:
        """Choose a folder and write the page and the figures into it."""
        if name := QFileDialog.getExistingDirectory(self, tr("Save page and figures in a folder")):
            self.save_into(Path(name))

    def save_into(self, folder: Path) -> None:
        """Write the page and the figures into a folder."""
        evaluation = self._evaluation
        if evaluation is None:
            return
        self._background.run(
            lambda _work: export_evaluation(evaluation, folder, PageLanguage(spoken_language(), tr_sentence)),
            lane=Lane.TEXT,
            success=lambda files: self._say(tr("Written: {name}").format(name=files[0])),
            failure=self._on_failure,
            words=tr("Writing the figures"),
        )

    def done(self, result: int) -> None:
        """Closing stops what is under way."""
        self._closed = True
        if self._work is not None:
            self._work.cancel()
        super().done(result)

    # What comes back

    def _on_progress(self, share: float, words: str) -> None:
        if self._work is not None and not self._work.cancelled():
            self.bar.setValue(round(share * _STEPS))
            self._say(tr_sentence(words))

    def _on_evaluated(self, evaluation: Evaluation) -> None:
        self._work = None
        if not self._closed:
            self._show(evaluation)
            self._state()

    def _on_failure(self, error: Exception) -> None:
        self._work = None
        # What the clinician can act on says so itself; all else is our own mistake.
        words = str(error) if isinstance(error, ActionableError) else record_crash(error)
        if isinstance(error, CancelledError):
            words = tr("The evaluation was cancelled; nothing was kept.")
        if not self._closed:
            self._say(tr_sentence(words))
            self._state()

    def _show(self, evaluation: Evaluation | None) -> None:
        self._evaluation = evaluation
        self.group.clear()
        if evaluation is None:
            self.figures.show_figures(())
            self._say("")
            return
        self.group.addItem(group_words(ALL_CASES, evaluation.cases), ALL_CASES)
        for size in evaluation.sizes:
            self.group.addItem(group_words(size.group, size.cases), size.group)
        notes = (tr_sentence(note) for note in evaluation.notes)
        self._say("\n".join((summary_words(evaluation), left_out_words(evaluation.left_out), *notes)))
        self._show_group()

    def _show_group(self) -> None:
        if self._evaluation is None or self.group.currentIndex() < 0:
            return
        place = self.group.currentIndex()
        group = ALL_CASES if place == 0 else self._evaluation.sizes[place - 1].group
        self.figures.show_figures([figure for figure in self._evaluation.figures if figure.group == group])
        if place:
            reason = self._evaluation.sizes[place - 1].reason
            self.group.setToolTip(tr_sentence(reason) if reason else tr("Which cases the figures are of"))

    def _say(self, words: str) -> None:
        if not self._closed:
            self.says.setText(words)

    def _state(self) -> None:
        """What can be pressed now."""
        running = self._work is not None
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.group.setVisible(self._evaluation is not None)
        self.save.setEnabled(self._evaluation is not None and not running)
        self.start.setEnabled(not running and self.pack.currentIndex() >= 0 and bool(self.folder.text().strip()))
        for field in (self.pack, self.folder, self.labels):
            field.setEnabled(not running)
