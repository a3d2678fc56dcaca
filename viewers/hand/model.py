"""The marks of the image shown, and what the reader is doing with them; shared by the layer and the tool."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal

from app.core.annotation import Annotation, AnnotationKind
from app.core.geometry import Point
from app.core.instance import ImageKey
from viewers.hand.drawing import Drawing
from viewers.hand.editing import Points
from viewers.hand.hits import Hit
from viewers.hand.kinds import least_points
from viewers.hand.shapes import Shape, shape

Describe = Callable[[Annotation], tuple[str, ...]]
"""Lines for a mark's label, the most important first, each number with its unit and the scale in words."""

_NAMED = 44
"""Letters up to which a name and the first value stand on one line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A mark with what is shown of it; kept as it is until the mark changes, so that it can be told by identity.

    Attributes:
        annotation: the mark, of a drag its preview.
        shape: its lines.
        words: lines of its label.
        aspect: width of a pixel over its height that the shape was made for.
        full: `words` has every number, not only those read most.
        box: left, top, right, bottom of its lines in pixels of the image; None when it has none.
    """

    annotation: Annotation
    shape: Shape
    words: tuple[str, ...]
    aspect: float
    full: bool = True
    box: tuple[float, float, float, float] | None = None


class HandModel(QObject):
    """Marks of one image and the state of drawing; it changes no case.

    Attributes:
        describe: gives a mark's label; asked again whenever the mark changes.
        brief: gives the shorter label of marks that are not selected; None for the same.
        hovered: what lies under the mouse.
        draft: the mark being drawn.
        preview: a mark as it is being dragged; shown instead of the one kept.
        pending: a mark that is drawn and waits for the reader's words or length.
        crosshair: where the keyboard points, in pixels of the image; None while the mouse is used.
        boxes: the labels as last painted, in widget pixels.
    """

    changed = Signal()
    """Something looks different."""
    image_changing = Signal()
    """Another image is about to be shown; the last moment to mean what is previewed."""
    image_changed = Signal()
    """Another image, or none, is shown; what was being drawn is gone."""
    selection_changed = Signal(str)
    """The id of the mark selected; empty for none."""

    def __init__(self, describe: Describe, parent: QObject | None = None, *, brief: Describe | None = None) -> None:
        super().__init__(parent)
        self.describe = describe
        self.brief = brief
        self.hovered: Hit | None = None
        self.draft: Drawing | None = None
        self.preview: Annotation | None = None
        self.pending: Annotation | None = None
        self.crosshair: Point | None = None
        self.boxes: dict[str, QRectF] = {}
        self.revision = 0
        self._image: ImageKey | None = None
        self._size = (1, 1)
        self._all: tuple[Annotation, ...] = ()
        self._here: tuple[Annotation, ...] = ()
        self._selected = ""
        self._point: int | None = None
        self._visible = True
        self._hidden: frozenset[str] = frozenset()
        self._locked = False
        self._entries: dict[str, Entry] = {}

    # What is shown

    @property
    def image(self) -> ImageKey | None:
        """The image that marks are bound to; None when nothing is shown or it can have no marks."""
        return self._image

    @property
    def size(self) -> tuple[int, int]:
        """(rows, columns) of the image."""
        return self._size

    def show_image(self, key: ImageKey | None, rows: int = 1, columns: int = 1) -> None:
        """Another image is shown. What was being drawn or dragged is dropped: it never moves to another image."""
        if key == self._image and (rows, columns) == self._size:
            return
        self.image_changing.emit()
        self._image, self._size = key, (rows, columns)
        self.abandon()
        self._entries.clear()
        self._filter()
        self.image_changed.emit()
        self.touch()

    def set_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """All marks of the case as they are now; those of other images are not shown."""
        before = self._calibrations()
        preview = self.preview
        if preview is not None:
            # A drag goes on when something else of the case changed.
            was, now = (_of_id(some, preview.annotation_id) for some in (self._all, annotations))
            self.preview = preview if was is not None and was == now else None
        self._all = annotations
        self._filter()
        if self._calibrations() != before:
            self._entries.clear()  # every length on this image has another scale now
        if self._selected and not any(a.annotation_id == self._selected for a in annotations):
            self.select("")
        self.touch()

    def _filter(self) -> None:
        self._here = tuple(a for a in self._all if a.image == self._image) if self._image is not None else ()
        kept = {a.annotation_id for a in self._here}
        self._entries = {key: entry for key, entry in self._entries.items() if key in kept}
        if self.hovered is not None and self.hovered.annotation_id not in kept:
            self.hovered = None

    def _calibrations(self) -> tuple[Annotation, ...]:
        return tuple(a for a in self._here if a.kind is AnnotationKind.CALIBRATION)

    def refresh(self) -> None:
        """Ask for every label again: the image's own scale or unit has changed."""
        self._entries.clear()
        self.touch()

    def touch(self) -> None:
        """Something changed that is painted."""
        self.revision += 1
        self.changed.emit()

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The marks of this image that are shown, a drag's preview in the place of the mark kept."""
        if not self._visible:
            return ()
        preview = self.preview
        return tuple(
            preview if preview is not None and a.annotation_id == preview.annotation_id else a
            for a in self._here
            if a.annotation_id not in self._hidden
        )

    def annotation(self, annotation_id: str) -> Annotation | None:
        """The mark of that id on this image, the preview of a drag included; None when it is not shown here."""
        return next((a for a in self.annotations if a.annotation_id == annotation_id), None)

    def entry(self, annotation: Annotation, aspect: float) -> Entry:
        """The mark with its lines and its label, kept until it changes."""
        full = annotation.annotation_id == self._selected
        kept = self._entries.get(annotation.annotation_id)
        if kept is not None and kept.annotation is annotation and (kept.aspect, kept.full) == (aspect, full):
            return kept
        shown = shape(annotation.kind, annotation.points, aspect=aspect, size=self._size)
        made = Entry(annotation, shown, self.words(annotation, full=full), aspect, full, shown.box)
        self._entries[annotation.annotation_id] = made
        return made

    def words(self, annotation: Annotation, *, full: bool = True) -> tuple[str, ...]:
        """Lines of the label: the reader's name for it, then its values, all of them or the main ones."""
        if annotation.kind in (AnnotationKind.TEXT, AnnotationKind.ARROW):
            return tuple(line for line in annotation.text.splitlines() if line.strip())
        describe = self.describe if full or self.brief is None else self.brief
        lines = describe(annotation)
        if not annotation.text:
            return lines
        together = f"{annotation.text}: {lines[0]}" if lines else annotation.text
        return (together, *lines[1:]) if len(together) <= _NAMED else (annotation.text, *lines)

    # Being drawn

    def unfinished(self, aspect: float) -> Entry | None:
        """What is being drawn, with its value as soon as there is one; None when nothing is."""
        if self.pending is not None:
            made = shape(self.pending.kind, self.pending.points, aspect=aspect, size=self._size)
            # A ruler whose length is being asked for has nothing to say yet.
            silent = self.pending.kind is AnnotationKind.CALIBRATION
            return Entry(self.pending, made, () if silent else self.words(self.pending), aspect)
        draft = self.draft
        if draft is None or self._image is None:
            return None
        box = draft.box_preview()
        points: Points = draft.shown if box is None else box
        if not points:
            return None
        annotation = Annotation("", draft.kind, self._image, points)
        ready = len(points) >= least_points(draft.kind) and len(set(points)) == len(points)
        if draft.kind is AnnotationKind.FREEHAND:
            ready = False  # not closed, so it has no area yet
        return Entry(
            annotation,
            shape(draft.kind, points, aspect=aspect, size=self._size),
            self.words(annotation, full=False) if ready and draft.kind is not AnnotationKind.CALIBRATION else (),
            aspect,
        )

    def abandon(self) -> None:
        """Drop what is being drawn, dragged or hovered over."""
        self.draft = self.preview = self.pending = self.hovered = self.crosshair = None
        self._point = None

    # Selection and visibility

    @property
    def selected(self) -> str:
        """The id of the mark selected; empty for none."""
        return self._selected

    @property
    def selected_point(self) -> int | None:
        """The point of it that keys move; None for the whole mark."""
        return self._point

    def select(self, annotation_id: str, point: int | None = None) -> None:
        """Select a mark, or one point of it; empty for none."""
        before = self._selected
        self._selected, self._point = annotation_id, point
        if before != annotation_id:
            self.selection_changed.emit(annotation_id)
        self.touch()

    @property
    def visible(self) -> bool:
        """Whether marks are shown at all."""
        return self._visible

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide all marks."""
        self._visible = visible
        self.touch()

    @property
    def hidden(self) -> frozenset[str]:
        """Ids of single marks that are hidden."""
        return self._hidden

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Hide single marks."""
        self._hidden = hidden
        self.touch()

    @property
    def locked(self) -> bool:
        """Whether nothing can be drawn or changed (no case, or signed)."""
        return self._locked

    def set_locked(self, *, locked: bool) -> None:
        """Allow or forbid drawing; what was being drawn is dropped."""
        if locked != self._locked:
            self._locked = locked
            if locked:
                self.abandon()
                self.image_changed.emit()
            self.touch()


def _of_id(annotations: tuple[Annotation, ...], annotation_id: str) -> Annotation | None:
    return next((a for a in annotations if a.annotation_id == annotation_id), None)
