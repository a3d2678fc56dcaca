"""The left mouse button and the keys while measuring by hand: drawing a mark, selecting, dragging, nudging."""

import math
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from app.core.annotation import Annotation, AnnotationKind
from app.core.geometry import Point
from viewers.hand.drawing import Drawing
from viewers.hand.editing import Points, inside, moved_point, moved_whole
from viewers.hand.hits import Hit, point_at, touches
from viewers.hand.keyboard import HandKeys
from viewers.hand.kinds import ASKING
from viewers.hand.look import CLOSE_REACH, DRAG_FROM, HANDLE_REACH, LINE_REACH
from viewers.hand.model import HandModel
from viewers.layers import LeftTool, TakesDoubleClick, TakesKeys
from viewers.mapping import Mapping

NUDGE_MS = 600
"""So long after the last arrow key a nudge is meant, so that holding a key down makes one change to undo."""


class HandTool(QObject):
    """Turns mouse and keys into what the reader means; it changes no case itself.

    Args:
        model: the marks of the image shown.
        under: the tool that has the mouse where no mark lies and nothing is being drawn; None for nothing.
    """

    drawn = Signal(object)
    """A new Annotation without id, reader and time."""
    previewed = Signal(object)
    """An Annotation while it is dragged or nudged; not yet meant."""
    changed = Signal(object)
    """An Annotation with other points, meant."""
    removed = Signal(str)
    """The mark of that id is to be deleted."""
    selected = Signal(str)
    """The mark of that id was selected by the reader; empty for none."""
    kind_changed = Signal(object)
    """The AnnotationKind that is drawn now; None for selecting."""
    asked = Signal(object)
    """A drawn Annotation that needs words or a length: answer with `finish` or `give_up`."""
    rename_asked = Signal(object)
    """The words or the length of an Annotation kept are to be changed."""

    def __init__(self, model: HandModel, under: LeftTool | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.under = under
        self.keep_kind = False
        """Draw mark after mark; else the tool goes back to selecting after one."""
        self._kind: AnnotationKind | None = None
        self._press: QPointF | None = None
        self._moved = False
        self._held: tuple[Annotation, int | None, Point, QPointF] | None = None
        self._lent = False  # this drag belongs to the tool under this one
        self._nudged = QTimer(self)
        self._nudged.setSingleShot(True)
        self._nudged.setInterval(NUDGE_MS)
        self._nudged.timeout.connect(self.commit)
        self._since_drawn = QElapsedTimer()
        self._keys = HandKeys(self)
        model.image_changing.connect(self._before_image)
        model.image_changed.connect(self._on_image)

    # What is drawn

    @property
    def kind(self) -> AnnotationKind | None:
        """What is drawn by the next click; None for selecting."""
        return self._kind

    def set_kind(self, kind: AnnotationKind | None) -> None:
        """Choose what to draw; an unfinished mark is given up."""
        self.commit()
        self.model.draft = self.model.pending = self.model.crosshair = None
        if kind is not None:
            self.model.select("")
        changed, self._kind = kind is not self._kind, kind
        self.model.touch()
        if changed:
            self.kind_changed.emit(kind)

    def begin(self, mapping: Mapping) -> Drawing | None:
        """The mark being drawn, begun now if none is; None while selecting or where nothing may be drawn."""
        model = self.model
        if self._kind is None or model.locked or model.image is None or model.pending is not None:
            return None
        if model.draft is None:
            model.draft = Drawing(self._kind, model.size, mapping.aspect)
        return model.draft

    def after(self, draft: Drawing) -> None:
        """Look at the mark being drawn: hand it over when it is whole, drop it when nothing is left of it."""
        model = self.model
        if draft.done and model.image is not None:
            model.draft = model.crosshair = None
            annotation = Annotation("", draft.kind, model.image, tuple(draft.fixed))
            if draft.kind in ASKING:
                model.pending = annotation
                model.touch()
                self.asked.emit(annotation)
                return
            self._hand_over(annotation)
        elif not draft.begun:
            model.draft = None
        model.touch()

    def finish(self, *, text: str = "", known_mm: float | None = None) -> None:
        """The words or the length that `asked` waited for; a text without words is given up."""
        pending = self.model.pending
        if pending is None:
            return
        if pending.kind is AnnotationKind.TEXT and not text.strip():
            self.give_up()
            return
        self.model.pending = None
        self._hand_over(replace(pending, text=text.strip(), known_mm=known_mm))

    def give_up(self) -> None:
        """Drop the unfinished mark."""
        self.model.draft = self.model.pending = None
        self.model.touch()

    def _hand_over(self, annotation: Annotation) -> None:
        self._since_drawn.start()
        if not self.keep_kind:
            self.set_kind(None)
        before = {a.annotation_id for a in self.model.annotations}
        self.drawn.emit(annotation)
        made = [a.annotation_id for a in self.model.annotations if a.annotation_id not in before]
        if len(made) == 1 and not self.keep_kind:
            self._select(made[0])  # while mark follows mark, its handles would be in the way of the next one
        self.model.touch()

    # Mouse

    def press(self, at: QPointF, mapping: Mapping) -> None:
        """Set a point, or take hold of what lies under the mouse."""
        self.commit()
        self._press, self._moved, self._lent = at, False, False
        self.model.crosshair = None
        grabbed = self._handle_of_selected(at, mapping) if self.model.draft is None else None
        draft = self.begin(mapping) if grabbed is None else None
        if draft is not None:
            draft.press(mapping.to_image(at), reach=_in_image(CLOSE_REACH, mapping))
            self.model.touch()
            if draft.done:
                self.after(draft)
                self._press = None
            return
        if self.model.pending is not None:
            return
        hit = grabbed or (self.hit(at, mapping) if self._kind is None else None)
        if hit is None:
            self._select("")
            if self.under is not None and self._kind is None:
                self._lent = True
                self.under.press(at, mapping)
            return
        annotation = self.model.annotation(hit.annotation_id)
        if annotation is None:
            return
        self._select(hit.annotation_id, hit.point)
        if not self.model.locked:
            grip = mapping.to_widget(annotation.points[hit.point]) - at if hit.point is not None else QPointF(0.0, 0.0)
            self._held = annotation, hit.point, mapping.to_image(at), grip
        self.model.hovered = hit

    def drag(self, at: QPointF, mapping: Mapping) -> None:
        """Preview."""
        if self._lent and self.under is not None:
            self.under.drag(at, mapping)
            return
        if self._press is None:
            return
        self._moved = self._moved or _length(at - self._press) >= DRAG_FROM
        draft = self.model.draft
        if draft is not None:
            if self._moved or draft.kind is AnnotationKind.FREEHAND:
                draft.drag(mapping.to_image(at))
                self.model.touch()
            return
        if self._held is None or not self._moved:
            return
        annotation, index, start, grip = self._held
        if index is None:
            here = mapping.to_image(at)
            points = moved_whole(annotation.points, (here[0] - start[0], here[1] - start[1]), self.model.size)
        else:
            # The point keeps its distance to the mouse, so that taking hold moves nothing.
            to = inside(mapping.to_image(at + grip), self.model.size)
            points = moved_point(annotation.kind, annotation.points, index, to, mapping.aspect)
        self.preview(annotation, points)

    def release(self, at: QPointF, mapping: Mapping) -> None:
        """Fix the point, or mean the drag."""
        if self._lent:
            self._lent = False
            if self.under is not None:
                self.under.release(at, mapping)
            return
        pressed, self._press = self._press, None
        draft = self.model.draft
        if draft is not None and pressed is not None:
            self._moved = self._moved or _length(at - pressed) >= DRAG_FROM
            draft.release(mapping.to_image(at), moved=self._moved)
            self.after(draft)
        elif self._held is not None:
            self._held = None
            self.commit()
            self.model.hovered = self.hit(at, mapping)
            self.model.touch()

    def hover(self, at: QPointF | None, mapping: Mapping) -> Qt.CursorShape:
        """The next point follows the mouse; else show what could be taken hold of."""
        model = self.model
        if at is not None:
            model.crosshair = None
        draft = model.draft
        if draft is not None:
            if at is not None:
                draft.hover(mapping.to_image(at))
                model.touch()
            return Qt.CursorShape.CrossCursor
        hit = self.hit(at, mapping) if at is not None and self._kind is None else None
        if self._kind is not None and at is not None:
            hit = self._handle_of_selected(at, mapping)
        if hit != model.hovered:
            model.hovered = hit
            model.touch()
        if hit is not None:
            if model.locked:
                return Qt.CursorShape.PointingHandCursor
            return Qt.CursorShape.SizeAllCursor if hit.point is not None else Qt.CursorShape.OpenHandCursor
        if self._kind is not None:
            return Qt.CursorShape.ForbiddenCursor if model.locked else Qt.CursorShape.CrossCursor
        return self.under.hover(at, mapping) if self.under is not None else Qt.CursorShape.ArrowCursor

    def cancel(self) -> None:
        """Give up what the pressed button was doing: a drag goes back, an unfinished mark is dropped."""
        if self._lent:
            self._lent = False
            if self.under is not None:
                self.under.cancel()
            return
        self._press = self._held = None
        self._nudged.stop()
        self.model.draft = self.model.preview = None
        self.model.touch()

    def double_click(self, at: QPointF, mapping: Mapping) -> bool:
        """Close an outline; two quick clicks are two points; on a mark kept, ask for its words."""
        if self._kind is not None and not self.model.locked:
            self.press(at, mapping)
            self.release(at, mapping)
            return True
        twice = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if self._since_drawn.isValid() and self._since_drawn.elapsed() < twice:
            return True  # its first click ended a mark
        hit = self.hit(at, mapping)
        annotation = self.model.annotation(hit.annotation_id) if hit is not None else None
        if annotation is not None:
            if not self.model.locked:
                self.rename_asked.emit(annotation)
            return True
        return isinstance(self.under, TakesDoubleClick) and self.under.double_click(at, mapping)

    # Keys

    def key(self, event: QKeyEvent, mapping: Mapping) -> bool:
        """Keys of drawing and editing (see `HandKeys`), then those of the tool under this one."""
        if self._keys.key(event, mapping):
            return True
        return isinstance(self.under, TakesKeys) and self.under.key(event, mapping)

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key would be used here rather than as a shortcut of the window."""
        return self._keys.wants(event)

    # Editing

    def preview(self, annotation: Annotation, points: Points) -> None:
        """Show a mark with other points; `commit` means them."""
        self.model.preview = replace(annotation, points=points)
        self.model.touch()
        self.previewed.emit(self.model.preview)

    def commit(self) -> None:
        """Mean what is previewed, if it differs from what is kept."""
        self._nudged.stop()
        preview, self.model.preview = self.model.preview, None
        if preview is None:
            return
        kept = self.model.annotation(preview.annotation_id)
        if kept is not None and kept.points != preview.points:
            self.changed.emit(preview)
        self.model.touch()

    def commit_nudge(self) -> None:
        """The arrow key came up: what it moved is meant, so that it can be undone at once."""
        if self._nudged.isActive():
            self.commit()

    def nudge(self, step: Point, mapping: Mapping) -> None:
        """Move the selected point, or the selected mark, by (x, y) pixels of the image; meant after a short while."""
        model = self.model
        annotation = model.annotation(model.selected)
        if annotation is None or model.locked:
            return
        index = model.selected_point
        if index is None or not index < len(annotation.points):
            points = moved_whole(annotation.points, step, model.size)
        else:
            x, y = annotation.points[index]
            to = inside((x + step[0], y + step[1]), model.size)
            points = moved_point(annotation.kind, annotation.points, index, to, mapping.aspect)
        self.preview(annotation, points)
        self._nudged.start()

    def choose(self, annotation_id: str, point: int | None = None) -> None:
        """Select from the keyboard."""
        self.commit()
        self._select(annotation_id, point)

    def _select(self, annotation_id: str, point: int | None = None) -> None:
        before = self.model.selected
        self.model.select(annotation_id, point)
        if annotation_id != before:
            self.selected.emit(annotation_id)

    # What lies where

    def hit(self, at: QPointF, mapping: Mapping) -> Hit | None:
        """A handle of the selected or hovered mark first, then a line, then a label; the selected mark first."""
        model = self.model
        found = self._handle_of_selected(at, mapping)
        if found is not None:
            return found
        last_first = list(model.annotations)[::-1]
        last_first.sort(key=lambda a: a.annotation_id != model.selected)
        here, reach = mapping.to_image(at), _in_image(LINE_REACH * 1.5, mapping)
        near = []
        for annotation in last_first:
            entry = model.entry(annotation, mapping.aspect)
            if _within(here, entry.box, reach) and touches(at, entry.shape, mapping, LINE_REACH):
                near.append(annotation)
        for annotation in near:
            point = None if model.locked else point_at(at, annotation.points, mapping, LINE_REACH)
            if point is not None:
                return Hit(annotation.annotation_id, point)
        if near:
            return Hit(near[0].annotation_id)
        for annotation in last_first:
            box = model.boxes.get(annotation.annotation_id)
            if box is not None and box.contains(at):
                return Hit(annotation.annotation_id)
        return None

    def _handle_of_selected(self, at: QPointF, mapping: Mapping) -> Hit | None:
        annotation = self.model.annotation(self.model.selected) if self.model.selected else None
        if annotation is None or self.model.locked:
            return None
        point = point_at(at, annotation.points, mapping, HANDLE_REACH)
        return Hit(annotation.annotation_id, point) if point is not None else None

    def _before_image(self) -> None:
        """A nudge already made is meant; a drag is not, until the button comes up."""
        if self._nudged.isActive():
            self.commit()

    def _on_image(self) -> None:
        """Another image is shown: what the button was doing is over."""
        self._press = self._held = None
        self._nudged.stop()


def _length(vector: QPointF) -> float:
    return math.hypot(vector.x(), vector.y())


def _within(point: Point, box: tuple[float, float, float, float] | None, reach: float) -> bool:
    """Whether a point lies in a box or near it: most marks are far away, and need no closer look."""
    if box is None:
        return False
    x, y = point
    return box[0] - reach <= x <= box[2] + reach and box[1] - reach <= y <= box[3] + reach


def _in_image(pixels: float, mapping: Mapping) -> float:
    """A distance on the screen in pixels of the image, the longer where pixels are not square."""
    return max(math.hypot(*mapping.offset_to_image(*way)) for way in ((pixels, 0.0), (0.0, pixels)))
