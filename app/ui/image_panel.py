"""The images' place: viewports with their marks, another object (report, trace, document), or the empty state."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.annotation import Annotation, AnnotationKind
from app.core.case import Case
from app.core.document import EncapsulatedDocument
from app.core.instance import ImageKey
from app.core.structured_report import StructuredReport
from app.ui.empty_state import EmptyState
from app.ui.film_loading import LoadedFilm
from app.ui.scope_strip import ScopeStrip
from app.ui.shown import Shown
from app.ui.viewport_kit import ViewportKit
from app.ui.widgets import button, column, label, row, spacer
from app.ui.workspace.bar import WorkspaceBar
from app.ui.workspace.workspace import Workspace
from app.workflow.annotations import MarkedImage
from viewers.cobb_tool import CobbTool
from viewers.document_view import DocumentView
from viewers.facts import SeriesFacts, identity_text
from viewers.film_stack import FilmStack, film_facts
from viewers.layers import LeftTool
from viewers.mapping import Mapping
from viewers.marks import Marks
from viewers.marks_layer import MarksLayer
from viewers.packs.marks import PackMarks
from viewers.segments.brush import BrushSettings
from viewers.segments.model import SegmentsModel
from viewers.sr_view import StructuredReportView
from viewers.stack_view import StackView
from viewers.translate import tr
from viewers.viewport import Viewport
from viewers.waveform_view import WaveformView


class ImagePanel(QWidget):
    """Assembles viewports and views; it computes nothing.

    Attributes:
        workspace: the viewports.
        bar: their commands as buttons.
        marks, tool: the spine's marks, and the mouse on them.
        pack_marks: what packs found, and the map that explains it.
        scope: says that an image was read outside a pack's scope.
        empty: shown while nothing is open.
    """

    view_changed = Signal()
    """Window, zoom or place of the film changed and came to rest."""
    drawn = Signal(object, object)
    """(Annotation, MarkedImage)"""
    mark_changed = Signal(object, object)
    """(Annotation, MarkedImage)"""
    mark_removed = Signal(str, object)
    """(id, MarkedImage)"""
    mark_selected = Signal(str)
    box_dragged = Signal(str, object, object)
    """(finding id, its box, (rows, columns) of the image), while dragging."""
    previewed = Signal(object)
    """An Annotation while it is dragged."""
    kind_changed = Signal(object)
    """The AnnotationKind that is drawn now; None for selecting."""
    brush_refused = Signal(str)
    """Why the brush draws nothing here; empty when it does."""
    image_asked = Signal(str, int)
    """(SOP Instance UID, frame) that a report refers to."""
    failed = Signal(str)

    def __init__(self, brush: BrushSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = Marks()
        self.tool = CobbTool(self.marks, self)
        self.pack_marks = PackMarks(self)
        self.scope = ScopeStrip()
        self.workspace = Workspace()
        self.bar = WorkspaceBar(self.workspace)
        self.empty = EmptyState()
        self._brush = brush
        self._brushing = False
        self._shown: Shown | None = None
        self._film: FilmStack | None = None
        self._kind: AnnotationKind | None = None
        self._case_of: Callable[[Viewport], str] = lambda _viewport: ""
        self._marks_layer = MarksLayer(self.marks, self.font(), self._text_boxes)
        self._segments: SegmentsModel | None = None
        self._kits: dict[Viewport, ViewportKit] = {}
        self.workspace.set_tools(self._tool_for)
        self.workspace.set_layers(lambda viewport: self.kit(viewport).layers())
        self.workspace.image_changed.connect(self._follow)
        self.workspace.active_changed.connect(self._follow)
        self.workspace.view_changed.connect(self._on_view)
        self._stack = QStackedWidget()
        self._pictures = self._pictures_page()
        self._report, self._waveform, self._document = StructuredReportView(), WaveformView(), DocumentView()
        self._report.image_requested.connect(self.image_asked)
        self._document.failed.connect(self.failed)
        self._object_words = label(kind="title")
        self._views = QStackedWidget()
        self._object = self._object_page()
        for page in (self.empty, self._pictures, self._object):
            self._stack.addWidget(page)
        column(self).addWidget(self._stack)

    # Parts

    def _pictures_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, spacing=0)
        layout.addWidget(self.bar)
        layout.addWidget(self.scope)
        layout.addWidget(self.workspace, 1)
        return page

    def _object_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, spacing=0)
        back = button(tr("Back to the images"), self.show_pictures, image="undo-2", tip=tr("Close this object"))
        head = row(self._object_words, spacer(), back)
        head.setContentsMargins(14, 6, 10, 6)
        layout.addLayout(head)
        for view in (self._report, self._waveform, self._document):
            self._views.addWidget(view)
        layout.addWidget(self._views, 1)
        return page

    def kit(self, viewport: Viewport) -> ViewportKit:
        """Layers and tools of a viewport, made when they are first asked for."""
        made = self._kits.get(viewport)
        if made is None:
            made = self._kits[viewport] = ViewportKit(
                viewport, self._marks_layer, self.tool, self._film_id, self._annotations, self._brush, self.pack_marks
            )
            made.segments.show_model(self._segments)
            made.hand.model.set_visible(visible=self.marks.visible)
            self._connect(made)
        return made

    def _connect(self, kit: ViewportKit) -> None:
        hand = kit.hand

        def on(signal: Callable[[object, MarkedImage], None]) -> Callable[[object], None]:
            def pass_on(what: object) -> None:
                image = kit.marked_image()
                if image is not None:
                    signal(what, image)

            return pass_on

        hand.drawn.connect(on(self.drawn.emit))
        hand.changed.connect(on(self.mark_changed.emit))
        hand.removed.connect(on(self.mark_removed.emit))
        hand.model.selection_changed.connect(self.mark_selected)
        hand.tool.previewed.connect(self.previewed)
        kit.pack_tool.chosen.connect(self.tool.chosen)
        kit.pack_tool.box_dragged.connect(self.box_dragged)
        kit.pack_tool.dropped.connect(self.tool.dropped)
        kit.pack_tool.cancelled.connect(self.tool.cancelled)
        kit.segments.tool.refused.connect(self.brush_refused)
        hand.tool.kind_changed.connect(lambda kind, of=kit: self._on_kind(of, kind))

    def _tool_for(self, viewport: Viewport) -> LeftTool:
        kit = self.kit(viewport)
        return kit.segments.tool if self._brushing else kit.hand.tool

    # What is shown

    @property
    def view(self) -> StackView:
        """The active viewport's image."""
        return self.workspace.active.view

    def fit(self) -> None:
        """Show the whole of the active image."""
        self.view.fit()

    def one_to_one(self) -> None:
        """One screen pixel for each pixel of the active image."""
        self.view.one_to_one()

    def invert(self) -> None:
        """Turn the active image's brightness over."""
        self.view.invert()

    def set_cases(self, case_of: Callable[[Viewport], str]) -> None:
        """Tells which case a viewport belongs to."""
        self._case_of = case_of

    def show_pictures(self) -> None:
        """The viewports are to be seen, and have the keyboard."""
        self._stack.setCurrentWidget(self._pictures)
        self.view.setFocus()

    def show_nothing(self) -> None:
        """The empty state."""
        self.workspace.clear()
        self.workspace.set_layout(1, 1)
        self._film = None
        self.marks.hot = self.marks.held = None
        self._stack.setCurrentWidget(self.empty)

    def show_film(self, film: LoadedFilm) -> None:
        """Show a film in the active viewport, as it was last shown."""
        if film.pyramid is None:
            return
        self.marks.hot = self.marks.held = None
        case = film.case
        self._film = FilmStack(case.case_id, case.study, film.pyramid)
        self._marks_layer.size = (film.pyramid.image.rows, film.pyramid.image.columns)
        self.show_pictures()
        stack = self._film.with_side(case.image_left_is, case.side_stated_by)
        self._film = stack
        viewport = self.workspace.show_stack(stack, film_facts(case.study), state=case.view)
        self.workspace.provide(stack.stack_id, 0, stack.pyramid)
        viewport.view.setFocus()

    def show_object(self, found: object, facts: SeriesFacts) -> None:
        """Show a structured report, waveforms or a document."""
        if isinstance(found, StructuredReport):
            self._report.show_report(found)
            self._views.setCurrentWidget(self._report)
        elif isinstance(found, EncapsulatedDocument):
            self._document.show_document(found)
            self._views.setCurrentWidget(self._document)
        elif isinstance(found, tuple):
            self._waveform.show_waveforms(found)
            self._views.setCurrentWidget(self._waveform)
        self._object_words.setText("   ".join(identity_text(facts)[:3]))
        self._stack.setCurrentWidget(self._object)
        current = self._views.currentWidget()
        if current is not None:
            current.setFocus()

    def show_case(self, shown: Shown | None) -> None:
        """Show a case's marks as they are now."""
        self._shown = shown
        if shown is None:
            self.marks.vertebrae, self.marks.findings, self.marks.locked = (), (), True
        else:
            case: Case = shown.case
            self.marks.vertebrae, self.marks.findings = case.vertebrae, case.findings
            self.marks.chosen, self.marks.editing = shown.chosen, shown.editing
            self.marks.locked = shown.locked or shown.analyzing
            self.workspace.set_key_images(case.key_images)
            self._show_side(case)
        self.pack_marks.show_findings(
            shown.case.findings if shown is not None else (),
            shown.chosen if shown is not None else "",
            editing=shown is not None and shown.editing,
            locked=shown is None or shown.locked or shown.analyzing,
        )
        self.scope.show_case(shown)
        for kit in self._kits.values():
            self._give_marks(kit)
            kit.viewport.view.update()

    def _show_side(self, case: Case) -> None:
        """The side that holds now, when the clinician has stated another."""
        film = self._film
        if film is None or film.stack_id != f"case {case.case_id}":
            return
        if film.pyramid.image.image_left_is is not case.image_left_is:
            self._film = film.with_side(case.image_left_is, case.side_stated_by)
            for viewport in self.workspace.viewports:
                if viewport.stack is not None and viewport.stack.stack_id == self._film.stack_id:
                    viewport.replace_stack(self._film)
                    self.workspace.provide(self._film.stack_id, 0, self._film.pyramid)

    def toggle_marks(self) -> None:
        """Show the images with or without any marks."""
        self.marks.visible = not self.marks.visible
        self.pack_marks.set_visible(visible=self.marks.visible)
        for kit in self._kits.values():
            kit.hand.model.set_visible(visible=self.marks.visible)
            kit.segments.layer.visible = self.marks.visible
            kit.viewport.view.update()

    # Marks by hand

    @property
    def kind(self) -> AnnotationKind | None:
        """What the left mouse button draws; None for selecting."""
        return self._kind

    def choose_kind(self, kind: AnnotationKind | None) -> None:
        """What the left mouse button draws from now on; None for selecting."""
        self.use_brush(on=False)
        self._kind = kind
        for kit in self._kits.values():
            if kit.hand.tool.kind is not kind:
                kit.hand.tool.set_kind(kind)
        self.view.setFocus()

    def keep_kind(self, keep: bool) -> None:
        """Draw mark after mark, or go back to selecting after one."""
        for kit in self._kits.values():
            kit.hand.tool.keep_kind = keep

    def select_mark(self, annotation_id: str) -> None:
        """Select a mark on the active image."""
        self.kit(self.workspace.active).hand.model.select(annotation_id)

    def hide_marks(self, hidden: frozenset[str]) -> None:
        """Hide single marks by their ids."""
        for kit in self._kits.values():
            kit.hand.model.set_hidden(hidden)

    def marked_image(self) -> MarkedImage | None:
        """The active image as marks are bound to it; None while there is none."""
        return self.kit(self.workspace.active).marked_image()

    def image_with(self, key: ImageKey) -> MarkedImage | None:
        """An image on screen by its key; None when no viewport paints it."""
        for viewport in self.workspace.viewports:
            if viewport.key == key:
                return self.kit(viewport).marked_image()
        return None

    def _on_kind(self, of: ViewportKit, kind: AnnotationKind | None) -> None:
        """One tool went back to selecting after a mark: so do the others."""
        if of.viewport is self.workspace.active and kind is not self._kind:
            self._kind = kind
            for kit in self._kits.values():
                if kit is not of and kit.hand.tool.kind is not kind:
                    kit.hand.tool.set_kind(kind)
        self.kind_changed.emit(self._kind)

    # Segments

    def use_brush(self, *, on: bool) -> None:
        """Give the left mouse button to the brush, or back."""
        if on != self._brushing:
            self._brushing = on
            for kit in self._kits.values():
                kit.use_brush(on=on)

    def show_segments(self, model: SegmentsModel | None) -> None:
        """Show segments wherever the images that they lie on are shown."""
        self._segments = model
        for kit in self._kits.values():
            kit.segments.show_model(model)

    def toggle_magnifier(self) -> None:
        """The glass in the active viewport."""
        self.kit(self.workspace.active).magnifier.toggle()

    # Inside

    def _text_boxes(self, mapping: Mapping) -> list[QRectF]:
        """Where the active viewport's text and scale bar stand, for labels to keep clear of."""
        active = self.workspace.active
        return [*active.text.boxes(mapping), *self.kit(active).scale_bar.boxes(mapping)]

    def _film_id(self) -> str:
        return self._film.stack_id if self._film is not None else ""

    def _annotations(self) -> tuple[Annotation, ...]:
        return self._shown.case.annotations if self._shown is not None else ()

    def _follow(self, viewport: QObject) -> None:
        if isinstance(viewport, Viewport):
            kit = self.kit(viewport)
            kit.follow()
            self._give_marks(kit)

    def _give_marks(self, kit: ViewportKit) -> None:
        """Marks of the case the reader is at, on its own images alone."""
        shown = self._shown
        own = shown is not None and self._case_of(kit.viewport) == shown.case.case_id
        kit.hand.model.set_locked(locked=shown is None or not own or shown.locked or shown.analyzing)
        kit.hand.model.set_annotations(shown.case.annotations if shown is not None and own else ())

    def _on_view(self, viewport: QObject) -> None:
        stack = viewport.stack if isinstance(viewport, Viewport) else None
        if stack is not None and stack.stack_id == self._film_id():
            self.view_changed.emit()
