"""Paints what packs found on one viewport's image: a map, outlines, boxes, diameters, and a label for each."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from app.core.finding import Finding, FindingStatus
from app.core.geometry import Point
from app.core.instance import ImageKey
from app.core.measurement import Measurement, MeasurementKind, PackConstruction, Unit
from app.core.printed import printed_value
from app.core.stack import ImageStack
from viewers.mapping import Mapping
from viewers.packs.box_grips import grips
from viewers.packs.heat import heat_image
from viewers.packs.marks import PackMarks
from viewers.palette import AMBER, BLUE, OUTLINE, STATUS_COLOUR, TEXT
from viewers.text import film_font, outlined_text, text_size
from viewers.translate import tr_sentence

Labels = Callable[[], dict[str, QRectF] | None]
Place = Callable[[], tuple[ImageKey | None, ImageStack, int] | None]
_FAINT, _STRONG = 1.3, 2.0
_WITH_VALUE = {
    MeasurementKind.STRUCTURE,
    MeasurementKind.LESION,
    MeasurementKind.THORACIC_FRAME,
    MeasurementKind.VESSELS,
    MeasurementKind.VERTEBRAL_HEIGHT,
}


def label_text(measurement: Measurement) -> str:
    """What a label says: "skin lesion 12.3 mm"; a box or a class is named alone."""
    pack = measurement.pack
    name = tr_sentence(pack.name) if pack is not None else ""
    if measurement.kind not in _WITH_VALUE or measurement.unit in (Unit.OTHER, Unit.MARK):
        return name
    return f"{name} {printed_value(measurement.value, measurement.unit)}"


class PackLayer:
    """A layer of one viewport.

    Attributes:
        labels: boxes of the labels as last painted, in widget pixels.
    """

    def __init__(
        self,
        marks: PackMarks,
        font: QFont,
        place: Place,
        keep_clear: Callable[[Mapping], list[QRectF]],
        hits: Labels,
    ) -> None:
        """Make it.

        Args:
            marks: what is painted.
            font: of the window.
            place: (key, stack, index) of the image that the viewport paints; None while it paints none.
            keep_clear: boxes of text that other layers write, in widget pixels.
            hits: where labels are noted for the mouse; None where the mouse has no use for them.
        """
        self.labels: dict[str, QRectF] = {}
        self._marks = marks
        self._font = font
        self._place = place
        self._keep_clear = keep_clear
        self._hits = hits
        self._picture: tuple[object, QImage | None] | None = None

    def paint(self, painter: QPainter, mapping: Mapping) -> None:
        """The map first, then findings, the chosen one last."""
        self.labels = {}
        at = self._place()
        if at is None or not self._marks.visible:
            return
        self._map(painter, mapping, *at)
        here = [f for f in self._marks.findings if f.measurement.pack is not None and f.measurement.pack.image == at[0]]
        here.sort(key=lambda finding: finding.finding_id == self._marks.chosen)
        for finding in here:
            self._construction(painter, mapping, finding)
        taken = self._keep_clear(mapping)
        self._points(painter, mapping, at[0], taken)
        for finding in reversed(here):
            self._label(painter, mapping, finding, taken)
        self._grips(painter, mapping, here)
        hits = self._hits()
        if hits is not None:
            hits.update(self.labels)

    def boxes(self, mapping: Mapping) -> list[QRectF]:  # noqa: ARG002 - what was painted last
        """Where labels stand, for other labels to keep clear of."""
        return list(self.labels.values())

    # The map

    def _map(self, painter: QPainter, mapping: Mapping, key: ImageKey | None, stack: ImageStack, index: int) -> None:
        shown = self._marks.map
        if shown is None:
            return
        wanted = (id(shown), id(stack), key, index, self._marks.opacity)
        if self._picture is None or self._picture[0] != wanted:
            plane = shown.plane(key, stack, index)
            self._picture = (wanted, heat_image(plane, self._marks.opacity) if plane is not None else None)
        picture = self._picture[1]
        if picture is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=True)
            painter.setTransform(mapping.transform(), combine=True)
            painter.drawImage(QPointF(-0.5, -0.5), picture)
            painter.restore()

    # Findings

    def _construction(self, painter: QPainter, mapping: Mapping, finding: Finding) -> None:
        pack = finding.measurement.pack
        if pack is None:
            return
        chosen = finding.finding_id == self._marks.chosen
        pens = self._pens(finding, _STRONG if chosen else _FAINT)
        rejected = finding.status is FindingStatus.REJECTED
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = _shape(pack, mapping)
        fine = self._pens(finding, _FAINT)
        for pen, thin in zip(pens, fine, strict=True):
            painter.setPen(pen)
            painter.drawPath(path)
            painter.setPen(thin)
            for start, end in () if rejected else pack.lines:
                painter.drawLine(mapping.to_widget(start), mapping.to_widget(end))

    def _points(self, painter: QPainter, mapping: Mapping, key: ImageKey | None, taken: list[QRectF]) -> None:
        """Landmarks as small crosses with their names where there is room: a model's, as dashed lines are."""
        font = film_font(self._font, 9)
        for point in self._marks.points if key is not None and key == self._marks.points_on else ():
            at = mapping.to_widget((point.x, point.y))
            for pen in (QPen(QColor(OUTLINE), 3.2), QPen(QColor(AMBER), 1.4)):
                painter.setPen(pen)
                painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0))
                painter.drawLine(at - QPointF(0, 4), at + QPointF(0, 4))
            text = tr_sentence(point.name or point.label)
            width, height = text_size(text, font)
            box = QRectF(at.x() + 7, at.y() - height / 2, width, height)
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                outlined_text(painter, QPointF(box.left(), box.top() + height * 0.78), text, font, AMBER)

    def _grips(self, painter: QPainter, mapping: Mapping, here: list[Finding]) -> None:
        """Squares where the chosen box can be taken hold of; the one under the mouse is larger."""
        marks = self._marks
        chosen = next((finding for finding in here if finding.finding_id == marks.chosen), None)
        box = chosen.measurement.pack.box if chosen is not None and chosen.measurement.pack is not None else None
        if chosen is None or box is None or marks.locked or chosen.status is FindingStatus.REJECTED:
            return
        for grip in grips(chosen.finding_id):
            active = grip in (marks.held, marks.hot)
            half = 5.5 if active else 3.5
            at = mapping.to_widget(grip.place(box))
            square = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
            painter.setPen(QPen(QColor(OUTLINE), 3.0))
            painter.setBrush(QColor(TEXT) if active else Qt.BrushStyle.NoBrush)
            painter.drawRect(square)
            painter.setPen(QPen(QColor(TEXT if active or marks.editing else BLUE), 1.5))
            painter.drawRect(square)

    def _pens(self, finding: Finding, width: float) -> tuple[QPen, QPen]:
        """Halo and line; dashed while proposed, dotted when rejected."""
        colour, dark = QColor(STATUS_COLOUR[finding.status]), QColor(OUTLINE)
        if self._marks.chosen and finding.finding_id != self._marks.chosen:
            colour.setAlpha(185)
        dark.setAlpha(170)
        halo, line = QPen(dark, width + 2.2), QPen(colour, width)
        for pen in (halo, line):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if finding.status is FindingStatus.PROPOSED:
                pen.setDashPattern([7.0 / pen.widthF(), 4.5 / pen.widthF()])
            elif finding.status is FindingStatus.REJECTED:
                pen.setDashPattern([1.5 / pen.widthF(), 4.5 / pen.widthF()])
        return halo, line

    def _label(self, painter: QPainter, mapping: Mapping, finding: Finding, taken: list[QRectF]) -> None:
        """The name and the status as a word, at the upper edge of what is drawn."""
        pack = finding.measurement.pack
        points = _points(pack) if pack is not None else ()
        if pack is None or not points:
            return
        chosen = finding.finding_id == self._marks.chosen
        big, small = film_font(self._font, 11.5 if chosen else 10, bold=True), film_font(self._font, 9)
        title, word = label_text(finding.measurement), tr_sentence(str(finding.status))
        (width, height), (small_width, small_height) = text_size(title, big), text_size(word, small)
        box = _free(_bounds(points, mapping), max(width, small_width), height + small_height - 3, mapping, taken)
        taken.append(box)
        colour = STATUS_COLOUR[finding.status]
        struck = finding.status is FindingStatus.REJECTED
        ink = TEXT if chosen and not struck else colour
        outlined_text(painter, QPointF(box.left(), box.top() + height * 0.78), title, big, ink, struck=struck)
        outlined_text(painter, QPointF(box.left(), box.bottom() - small_height * 0.22), word, small, colour)
        self.labels[finding.finding_id] = box.adjusted(-4, -2, 4, 2)


def _shape(pack: PackConstruction, mapping: Mapping) -> QPainterPath:
    """Outline and box on the widget."""
    path = QPainterPath()
    if pack.outline:
        path.moveTo(mapping.to_widget(pack.outline[0]))
        for point in pack.outline[1:]:
            path.lineTo(mapping.to_widget(point))
        path.closeSubpath()
    if pack.box is not None:
        x, y, width, height = pack.box
        path.addRect(mapping.rect_to_widget(x, y, x + width, y + height))
    return path


def _points(pack: PackConstruction) -> tuple[Point, ...]:
    """Everything that is drawn."""
    found = [*pack.outline, *(point for line in pack.lines for point in line)]
    if pack.box is not None:
        x, y, width, height = pack.box
        found += [(x, y), (x + width, y + height)]
    return tuple(found)


def _bounds(points: tuple[Point, ...], mapping: Mapping) -> QRectF:
    on = [mapping.to_widget(point) for point in points]
    left, top = min(p.x() for p in on), min(p.y() for p in on)
    return QRectF(left, top, max(p.x() for p in on) - left, max(p.y() for p in on) - top)


def _free(around: QRectF, width: float, height: float, mapping: Mapping, taken: list[QRectF]) -> QRectF:
    """A place for a label: beside what it names, else in a corner or the middle of it, clear of others where it can."""
    room = QRectF(4, 4, max(mapping.width - 8, width), max(mapping.height - 8, height))
    middle = around.center()
    tries = (
        (around.left(), around.top() - height - 4),
        (around.left(), around.bottom() + 4),
        # Its own corners name it without doubt, and of a round field they are empty; the middle is what is looked at.
        (around.right() - width - 6, around.top() + 3),
        (around.right() - width - 6, around.bottom() - height - 3),
        (around.left() + 6, around.bottom() - height - 3),
        (around.right() + 6, middle.y() - height / 2),
        (around.left() - width - 6, middle.y() - height / 2),
        (middle.x() - width / 2, middle.y() - height / 2),
    )
    boxes = [QRectF(left, top, width, height) for left, top in tries]
    for box in boxes:
        if room.contains(box) and not any(box.intersects(other) for other in taken):
            return box
    box = boxes[-1]
    for _ in range(12):
        blocking = next((other for other in taken if other.intersects(box)), None)
        if blocking is None:
            break
        box.moveTop(blocking.bottom() + 2)
    box.moveLeft(min(max(box.left(), room.left()), room.right() - width))
    box.moveTop(min(max(box.top(), room.top()), room.bottom() - height))
    return box
