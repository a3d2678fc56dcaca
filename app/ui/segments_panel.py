"""The structures of a segmentation: list, looks, brush, and the way to their 3-D view."""

from dataclasses import replace

from PySide6.QtCore import QItemSelection, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QColorDialog, QLineEdit, QSlider, QWidget

from app.core.errors import ActionableError
from app.ui.background import Background, Lane
from app.ui.segments_table import SegmentsList, swatch
from app.ui.surface_window import SurfaceWindow
from app.ui.widgets import button, column, label, row, rule, spacer
from app.volumes.statistics import segment_volumes
from app.volumes.surface import Surface, prepare_surface
from viewers.segments.brush import LARGEST, SMALLEST, BrushSettings
from viewers.segments.model import Look, SegmentsModel
from viewers.translate import tr, tr_n, tr_sentence


class SegmentsPanel(QWidget):
    """Lists a SegmentsModel and changes it; counts its volumes and makes its surfaces in the background.

    Attributes:
        brush: settings shared by the brushes of all views.
        list: the structures.
    """

    brush_chosen = Signal(bool)
    """The brush or eraser is to be the views' tool, or is put down."""
    new_asked = Signal()
    """Start an empty segmentation on the images shown."""
    save_asked = Signal()
    heights_asked = Signal()
    """Measure the heights of the vertebrae among the structures."""
    failed = Signal(object)
    """An exception of the background that is no sentence for the reader."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._background = background
        self._model: SegmentsModel | None = None
        self._window: SurfaceWindow | None = None
        self._filling = self._finding = False
        self.brush = BrushSettings(self)
        self._title = label(kind="title", wrap=True)
        self._notes = label(kind="secondary", wrap=True, size=9)
        self._message = label(kind="warning", wrap=True)
        self._empty = label(
            tr("No segmentation is open. The structures of a DICOM SEG or a mask file will be listed here."),
            kind="secondary",
            wrap=True,
        )
        self._new = button(
            tr("Draw a new segmentation"), self.new_asked.emit, image="plus", tip=tr("On the volume shown")
        )
        self.list = SegmentsList()
        self._find = QLineEdit()
        self._make_head()
        self._make_looks()
        self._make_brush()
        self._assemble()
        self.show_model(None)

    # Parts

    def _make_head(self) -> None:
        self._find.setPlaceholderText(tr("Find a structure"))
        self._find.setAccessibleName(tr("Find a structure"))
        self._find.setToolTip(tr("Show only structures whose name holds these letters"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._on_find)
        self._all = button(tr("All"), lambda: self._show_listed(on=True), tip=tr("Show every structure listed"))
        self._none = button(tr("None"), lambda: self._show_listed(on=False), tip=tr("Hide every structure listed"))
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_chosen)

    def _make_looks(self) -> None:
        self._fill = button(tr("Fill"), lambda: self._change(outline=False), kind="segment", tip=tr("Fill structures"))
        self._outline = button(
            tr("Outline"), lambda: self._change(outline=True), kind="segment", tip=tr("Show borders alone")
        )
        for choice in (self._fill, self._outline):
            choice.setCheckable(True)
        self._colour = button(tr("Colour"), self._choose_colour, tip=tr("Choose another colour"))
        self._opacity = QSlider(Qt.Orientation.Horizontal)
        self._opacity.setRange(5, 100)
        self._opacity.setPageStep(10)
        self._opacity.setAccessibleName(tr("Opacity"))
        self._opacity.setToolTip(tr("Opacity of filled structures"))
        self._opacity.valueChanged.connect(self._on_opacity)
        self._percent = label(kind="secondary")
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %") + 4)
        self._add = button("", self._add_segment, image="plus", tip=tr("Add a structure"))
        self._rename = button("", self.rename_chosen, image="pencil", tip=tr("Rename (F2)"))
        self._delete = button("", self.delete_chosen, image="trash-2", tip=tr("Delete the chosen structures (Del)"))
        self._heights = button(
            "", self.heights_asked.emit, image="ruler", tip=tr("Measure the heights of structures called C1 to L5")
        )
        self._surface = button(tr("3-D view"), self.open_surface, tip=tr("Turn the chosen structure's surface"))

    def _make_brush(self) -> None:
        self._paint = button(
            tr("Brush"), lambda: self._take(erase=False), kind="segment", tip=tr("Add to the structure")
        )
        self._erase = button(
            tr("Eraser"), lambda: self._take(erase=True), kind="segment", tip=tr("Take away from the structure")
        )
        for choice in (self._paint, self._erase):
            choice.setCheckable(True)
        self._size = label(kind="secondary")
        self._size.setMinimumWidth(self.fontMetrics().horizontalAdvance("60.0 mm") + 4)
        self._in_mm = True
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(round(2 * SMALLEST), round(2 * LARGEST))  # half millimetres
        self._slider.setAccessibleName(tr("Radius of the brush"))
        self._slider.setToolTip(tr("Radius of brush and eraser; [ and ] on the image"))
        self._slider.valueChanged.connect(lambda halves: self.brush.set_radius(halves / 2))
        self.brush.changed.connect(self._on_brush)
        self._on_brush()
        self._ball = QCheckBox(tr("Through the slices"))
        self._ball.setToolTip(tr("Draw a ball in all slices it reaches, not on the shown one alone"))
        self._ball.toggled.connect(lambda on: self.brush.set_ball(on=on))
        self._over = QCheckBox(tr("Over other structures"))
        self._over.setToolTip(tr("Take pixels away from other structures; else they are left alone"))
        self._over.toggled.connect(lambda on: self.brush.set_overwrite(on=on))
        self._undo = button("", self.undo, image="undo-2", tip=tr("Undo the last correction"))
        self._redo = button("", self.redo, image="redo-2", tip=tr("Redo the correction"))
        self._save = button(tr("Save"), self.save_asked.emit, tip=tr("Keep the corrected structures with this study"))

    def _assemble(self) -> None:
        layout = column(self, margins=(12, 10, 12, 12), spacing=8)
        layout.addWidget(self._empty)
        layout.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        self._body = QWidget()
        body = column(self._body, spacing=8)
        body.addWidget(self._title)
        body.addWidget(self._notes)
        body.addLayout(row(self._find, self._all, self._none))
        body.addWidget(self.list, 1)
        segments = row(self._fill, self._outline, spacing=0)
        body.addLayout(row(self._add, self._rename, self._delete, spacer(), self._heights, self._surface))
        looks = row(self._colour, self._opacity, self._percent)
        looks.insertLayout(0, segments)
        body.addLayout(looks)
        body.addWidget(rule())
        tools = row(self._slider, self._size)
        brushes = row(self._paint, self._erase, spacing=0)
        tools.insertLayout(0, brushes)
        body.addLayout(tools)
        body.addWidget(self._ball)
        body.addWidget(self._over)
        body.addLayout(row(self._undo, self._redo, spacer(), self._save))
        body.addWidget(self._message)
        layout.addWidget(self._body, 1)
        layout.addStretch(0)

    # What is listed

    @property
    def model(self) -> SegmentsModel | None:
        """What is listed; None for nothing."""
        return self._model

    def show_model(self, model: SegmentsModel | None) -> None:
        """List another segmentation, or none; its volumes are counted in the background."""
        if self._model is not None:
            self.put_down()
            self._model.listed.disconnect(self._on_listed)
            self._model.looks_changed.disconnect(self._on_looks)
            self._model.sizes_changed.disconnect(self.list.rows.repaint_rows)
            self._model.active_changed.disconnect(self._on_active)
            self._model.history_changed.disconnect(self._on_history)
        self._model = model
        self._find.clear()
        self.list.rows.show_model(model)
        self._empty.setVisible(model is None)
        self._new.setVisible(model is None)
        self._body.setVisible(model is not None)
        self.say("")
        if model is not None:
            model.listed.connect(self._on_listed)
            model.looks_changed.connect(self._on_looks)
            model.sizes_changed.connect(self.list.rows.repaint_rows)
            model.active_changed.connect(self._on_active)
            model.history_changed.connect(self._on_history)
            self.list.choose(model.active)
            self._count(model)
        self._on_history()
        self._on_looks()

    def say(self, words: str) -> None:
        """A line under the brush: why nothing can be drawn here, or what failed. Empty takes it away."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def set_brush_unit(self, *, in_mm: bool) -> None:
        """What the brush's radius is measured in on the image shown: mm, or pixels where it has no spacing."""
        self._in_mm = in_mm
        self._on_brush()

    def undo(self) -> None:
        """Take the last correction back."""
        if self._model is not None:
            self._model.undo()

    def redo(self) -> None:
        """Do it again."""
        if self._model is not None:
            self._model.redo()

    def put_down(self) -> None:
        """Neither brush nor eraser; the views get their other tool back."""
        if self._paint.isChecked() or self._erase.isChecked():
            self._paint.setChecked(False)
            self._erase.setChecked(False)
            self.brush_chosen.emit(False)  # noqa: FBT003 - a signal's argument

    def rename_chosen(self) -> None:
        """Type another name in the list."""
        index = self.list.currentIndex()
        if index.isValid():
            self.list.setFocus()
            self.list.edit(index.siblingAtColumn(0))

    def delete_chosen(self) -> None:
        """Take the chosen structures away; undo brings them back."""
        if self._model is not None:
            for number in self.list.numbers(chosen=True):
                self._model.delete(number)

    def open_surface(self) -> None:
        """Make the active structure's surface in the background, then show it in a window of its own."""
        model = self._model
        segment = model.segment(model.active) if model is not None else None
        if model is None or segment is None:
            return
        geometry = model.opened.geometry
        if geometry is None:
            self.say(
                tr("These images make up no volume with known distances, so there is no 3-D view of their structures.")
            )
            return
        self.say("")
        inside, number, notes = model.inside(segment.number), segment.number, model.marks
        self._background.run(
            lambda _work: prepare_surface(inside(), geometry),
            lane=Lane.VOLUMES,
            success=lambda made: self._show_surface(made, model.look(number), segment.label, notes),
            failure=self._fail,
            words=tr("Preparing the 3-D view"),
        )

    # Inside

    def _count(self, model: SegmentsModel) -> None:
        opened = model.opened
        self._background.run(
            lambda _work: segment_volumes(opened),
            lane=Lane.VOLUMES,
            success=model.set_volumes,
            failure=self._fail,
        )

    def _make_ready(self) -> None:
        """Copy what is about to be corrected in the background, or the first stroke would stutter."""
        model = self._model
        if model is None or model.segment(model.active) is None:
            return
        labels, layer = model.labels, model.layer_of(model.active)
        self._background.run(
            lambda _work: labels.spare(layer), lane=Lane.VOLUMES, success=labels.adopt, failure=self._fail
        )

    def _show_surface(self, surface: Surface, look: Look, title: str, notes: tuple[str, ...]) -> None:
        if self._window is None:
            self._window = SurfaceWindow(self.window())
        self._window.show_surface(surface, look.colour, title, notes)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ActionableError):
            self.say(tr_sentence(str(error)))
        else:
            self.failed.emit(error)

    def _add_segment(self) -> None:
        if self._model is None:
            return
        self._find.clear()
        used = {segment.label for segment in self._model.segments}
        name = next(words for n in range(1, 65536) if (words := tr("Structure {n}").format(n=n)) not in used)
        self._model.add(name)
        self.rename_chosen()

    def _show_listed(self, *, on: bool) -> None:
        if self._model is not None:
            model = self._model
            model.set_looks({n: replace(model.look(n), visible=on) for n in self.list.numbers(chosen=False)})

    def _chosen(self) -> list[int]:
        """The chosen rows; all that are listed where none is."""
        return self.list.numbers(chosen=True) or self.list.numbers(chosen=False)

    def _change(self, *, outline: bool) -> None:
        if self._model is not None:
            self._model.set_looks({n: replace(self._model.look(n), outline=outline) for n in self._chosen()})
        self._on_looks()

    def _on_opacity(self, value: int) -> None:
        self._percent.setText(f"{value} %")
        if self._model is not None and not self._filling:
            self._model.set_looks({n: replace(self._model.look(n), opacity=value / 100) for n in self._chosen()})

    def _choose_colour(self) -> None:
        if self._model is None or not self._chosen():
            return
        first = self._model.look(self._chosen()[0]).colour
        picked = QColorDialog.getColor(QColor(*first), self, tr("Colour of the structure"))
        if picked.isValid() and self._model is not None:
            colour = (picked.red(), picked.green(), picked.blue())
            self._model.set_looks({n: replace(self._model.look(n), colour=colour) for n in self._chosen()})

    def _take(self, *, erase: bool) -> None:
        chosen = self._erase if erase else self._paint
        other = self._paint if erase else self._erase
        if not chosen.isChecked():
            self.brush_chosen.emit(False)  # noqa: FBT003 - a signal's argument
            return
        other.setChecked(False)
        self.brush.set_erase(on=erase)
        self._make_ready()
        self.brush_chosen.emit(True)  # noqa: FBT003 - a signal's argument

    def _on_brush(self) -> None:
        """The radius was changed, here or on an image."""
        unit = tr("{n} mm") if self._in_mm else tr("{n} px")
        self._size.setText(unit.format(n=f"{self.brush.radius:.1f}"))
        # Halves alone fit the slider; it must not round the radius that was set on an image.
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(2 * self.brush.radius))

    def _on_find(self, text: str) -> None:
        # Rows leave the list one by one, and each takes its selection along: nothing may ask the list meanwhile.
        self._finding = True
        self.list.filter.setFilterFixedString(text)
        self._finding = False
        self._show_controls()

    def _on_selection(self, _on: QItemSelection, _off: QItemSelection) -> None:
        if self._finding:
            return
        current = self.list.numbers(chosen=True)
        if self._model is not None and current and self._model.active not in current:
            self._model.set_active(current[0])
        self._show_controls()

    def _on_active(self, number: int) -> None:
        self.list.choose(number)
        self._show_controls()

    def _on_listed(self) -> None:
        self.list.rows.refresh()
        if self._model is not None:
            self.list.choose(self._model.active)
        self._on_looks()

    def _on_looks(self) -> None:
        self.list.rows.repaint_rows()
        self._show_controls()

    def _show_controls(self) -> None:
        """The controls say what the chosen rows are."""
        chosen = self._chosen() if self._model is not None else []
        for control in (self._fill, self._outline, self._colour, self._opacity, self._rename, self._delete):
            control.setEnabled(bool(chosen))
        for control in (self._surface, self._paint, self._erase):
            control.setEnabled(self._model is not None and self._model.segment(self._model.active) is not None)
        if self._model is None or not chosen:
            return
        looks = [self._model.look(number) for number in chosen]
        self._fill.setChecked(not any(look.outline for look in looks))
        self._outline.setChecked(all(look.outline for look in looks))
        self._colour.setIcon(swatch(looks[0].colour))
        self._filling = True
        self._opacity.setValue(round(looks[0].opacity * 100))
        self._filling = False
        self._percent.setText(f"{self._opacity.value()} %")

    def _on_history(self) -> None:
        model = self._model
        self._undo.setEnabled(model is not None and model.can_undo)
        self._redo.setEnabled(model is not None and model.can_redo)
        self._save.setEnabled(model is not None and bool(model.edited))
        if model is not None:
            count = tr_n("{n} structure", "{n} structures", len(model.segments))
            self._title.setText(f"{model.opened.name}: {count}")
            self._notes.setText("; ".join(tr_sentence(mark) for mark in model.marks))
            self._notes.setVisible(bool(model.marks))
