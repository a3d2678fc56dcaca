"""Everything for measuring by hand on one film view, put together."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QKeyEvent

from app.core.annotation import Annotation, AnnotationKind
from viewers.film_view import FilmView
from viewers.hand.fields import HandField
from viewers.hand.layer import HandLayer
from viewers.hand.model import Describe, HandModel
from viewers.hand.tool import HandTool
from viewers.layers import LeftTool
from viewers.mapping import Mapping

_HEARD = frozenset(
    {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease}
)


class Hand(QObject):
    """Model, layer, tool and field of one view.

    The owner puts `layer` among the view's layers and makes `tool` the view's tool.

    Attributes:
        model: marks shown; give it the image (`show_image`) and the case's marks (`set_annotations`).
        layer: paints them.
        tool: draws and edits them; choose what to draw with `tool.set_kind`.
        field: asks for words and lengths.
    """

    drawn = Signal(object)
    """A new Annotation without id, reader and time: add it to the case, then `model.set_annotations`."""
    changed = Signal(object)
    """An Annotation with other points, words or length, meant."""
    removed = Signal(str)
    """The mark of that id is to be deleted."""

    def __init__(
        self, view: FilmView, describe: Describe, *, brief: Describe | None = None, under: LeftTool | None = None
    ) -> None:
        """`describe` and `brief` as in HandModel; `under` has the mouse where no mark lies."""
        super().__init__(view)
        self.view = view
        self.model = HandModel(describe, self, brief=brief)
        self.layer = HandLayer(self.model, view.font(), self._clear_of)
        self.tool = HandTool(self.model, under, self)
        self.field = HandField(view, self.model)
        self._renamed: Annotation | None = None
        view.installEventFilter(self)
        self.model.changed.connect(view.update)
        self.model.selection_changed.connect(self._describe)
        self.tool.drawn.connect(self.drawn)
        self.tool.changed.connect(self.changed)
        self.tool.removed.connect(self.removed)
        self.tool.asked.connect(self._ask)
        self.tool.rename_asked.connect(self.rename)
        self.field.taken.connect(self._taken)
        self.field.given_up.connect(self._given_up)
        self.model.changed.connect(self._on_change)

    def rename(self, annotation: Annotation) -> None:
        """Ask for other words, or for another length of a calibration."""
        self._renamed = annotation
        self.field.ask(annotation, self.view.mapping)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys that the tool has a use for come before the window's shortcuts and before Tab's walk of the focus."""
        if watched is not self.view or event.type() not in _HEARD:
            return super().eventFilter(watched, event)
        if getattr(self.view, "veil", None) is not None:
            # The image is not there (any more): nothing can be drawn on it.
            self.model.show_image(None)
        elif isinstance(event, QKeyEvent) and self.view.tool is self.tool and self.view.pyramid is not None:
            if event.type() is QEvent.Type.ShortcutOverride and self.tool.wants(event):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and self.tool.wants(event):
                return self.tool.key(event, self.view.mapping)
            if event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self.tool.commit_nudge()
        return super().eventFilter(watched, event)

    def _clear_of(self, mapping: Mapping) -> list[QRectF]:
        """Boxes of text that the view's other layers write, where they say so, and the lower corners."""
        found = [
            QRectF(0.0, mapping.height - 44.0, 150.0, 44.0),
            QRectF(mapping.width - 190.0, mapping.height - 44.0, 190.0, 44.0),
        ]
        for layer in self.view.layers:
            boxes = getattr(layer, "boxes", None)
            if layer is not self.layer and callable(boxes):
                found += boxes(mapping)
        return found

    def _ask(self, annotation: Annotation) -> None:
        self._renamed = None
        self.field.ask(annotation, self.view.mapping)

    def _taken(self, text: str, length: float | None) -> None:
        renamed, self._renamed = self._renamed, None
        if renamed is None:
            self.tool.finish(text=text, known_mm=length)
            return
        if renamed.kind is AnnotationKind.TEXT and not text:
            return  # a text without words would be nothing
        other = replace(renamed, known_mm=length) if length is not None else replace(renamed, text=text)
        if other != renamed:
            self.changed.emit(other)

    def _given_up(self) -> None:
        if self._renamed is None:
            self.tool.give_up()
        self._renamed = None

    def _describe(self, annotation_id: str) -> None:
        """Screen readers say what the selected mark is and measures."""
        annotation = self.model.annotation(annotation_id) if annotation_id else None
        words = () if annotation is None else (annotation_id, *self.model.words(annotation))
        self.view.setAccessibleDescription(", ".join(words))

    def _on_change(self) -> None:
        """A field whose mark is gone asks for nothing."""
        if self.field.isVisible() and self._renamed is None and self.model.pending is None:
            self.field.hide()
