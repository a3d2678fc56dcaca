"""Where an image point lies on the widget, and the other way round, with quarter turns and mirroring."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from app.core.geometry import Point

MIN_ZOOM = 0.02
MAX_ZOOM = 40.0


@dataclass(frozen=True, slots=True)
class Mapping:
    """Scale, shift, mirroring and quarter turns between image points (x, y) and widget points in logical pixels.

    Attributes:
        zoom: logical screen pixels per image row, MIN_ZOOM to MAX_ZOOM.
        aspect: width of an image pixel over its height in mm, so that right angles look right; 1 for square pixels.
        middle: image point shown in the middle of the widget.
        width, height: size of the widget in logical pixels.
        turns: quarter turns clockwise, 0 to 3, after mirroring.
        mirrored: the image's columns run from right to left before it is turned.
    """

    zoom: float
    aspect: float
    middle: Point
    width: float
    height: float
    turns: int = 0
    mirrored: bool = False

    def offset_to_widget(self, dx: float, dy: float) -> QPointF:
        """Widget offset of an image offset in pixels."""
        x, y = dx * self.zoom * self.aspect, dy * self.zoom
        if self.mirrored:
            x = -x
        for _ in range(self.turns):
            x, y = -y, x
        return QPointF(x, y)

    def offset_to_image(self, dx: float, dy: float) -> Point:
        """Image offset in pixels of a widget offset."""
        for _ in range(self.turns):
            dx, dy = dy, -dx
        if self.mirrored:
            dx = -dx
        return dx / (self.zoom * self.aspect), dy / self.zoom

    def to_widget(self, point: Point) -> QPointF:
        """Widget point of an image point."""
        if not self.turns and not self.mirrored:
            return QPointF(
                (point[0] - self.middle[0]) * self.zoom * self.aspect + self.width / 2,
                (point[1] - self.middle[1]) * self.zoom + self.height / 2,
            )
        moved = self.offset_to_widget(point[0] - self.middle[0], point[1] - self.middle[1])
        return QPointF(moved.x() + self.width / 2, moved.y() + self.height / 2)

    def to_image(self, point: QPointF) -> Point:
        """Image point of a widget point."""
        dx, dy = self.offset_to_image(point.x() - self.width / 2, point.y() - self.height / 2)
        return dx + self.middle[0], dy + self.middle[1]

    def rect_to_widget(self, left: float, top: float, right: float, bottom: float) -> QRectF:
        """Widget rectangle of an image rectangle given by its edges; width and height are positive however turned."""
        return QRectF(self.to_widget((left, top)), self.to_widget((right, bottom))).normalized()

    def visible(self) -> tuple[float, float, float, float]:
        """Image coordinates of the widget's edges: left, top, right, bottom with left <= right and top <= bottom."""
        (ax, ay), (bx, by) = self.to_image(QPointF(0.0, 0.0)), self.to_image(QPointF(self.width, self.height))
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def transform(self) -> QTransform:
        """From image points, the centre of the first pixel at (0, 0), to widget points; for painters."""
        across, down, origin = self.offset_to_widget(1.0, 0.0), self.offset_to_widget(0.0, 1.0), self.to_widget((0, 0))
        return QTransform(across.x(), across.y(), down.x(), down.y(), origin.x(), origin.y())

    def zoomed(self, factor: float, at: QPointF) -> "Mapping":
        """Zoomed by `factor` with the image point under `at` kept in place."""
        fixed = self.to_image(at)
        zoom = min(max(self.zoom * factor, MIN_ZOOM), MAX_ZOOM)
        scaled = replace(self, zoom=zoom)
        moved = scaled.to_image(at)
        return replace(scaled, middle=(self.middle[0] + fixed[0] - moved[0], self.middle[1] + fixed[1] - moved[1]))

    def panned(self, dx: float, dy: float) -> "Mapping":
        """Shifted by (dx, dy) widget pixels."""
        x, y = self.offset_to_image(dx, dy)
        return replace(self, middle=(self.middle[0] - x, self.middle[1] - y))


def turned(turns: int, *, mirrored: bool, by: int = 0, across: bool = False, upside: bool = False) -> tuple[int, bool]:
    """(turns, mirrored) after one more change as it is seen on the screen.

    Args:
        turns: quarter turns now, as in Mapping.
        mirrored: as in Mapping.
        by: quarter turns clockwise.
        across: exchange the screen's left and right.
        upside: exchange the screen's top and bottom.
    """
    turns += by
    if across:  # mirroring after a turn is the opposite turn after mirroring
        turns, mirrored = -turns, not mirrored
    if upside:  # is half a turn after mirroring
        turns, mirrored = -turns + 2, not mirrored
    return turns % 4, mirrored


def fit(
    columns: int,
    rows: int,
    aspect: float,
    width: float,
    height: float,
    margin: float = 6.0,
    *,
    turns: int = 0,
    mirrored: bool = False,
) -> Mapping:
    """The mapping that shows the whole image as large as it can be, centred.

    Image in pixels and `aspect`, `turns`, `mirrored` as in Mapping; widget and margin in logical pixels.
    """
    room_x, room_y = max(width - 2 * margin, 1.0), max(height - 2 * margin, 1.0)
    wide, high = (rows, columns * aspect) if turns % 2 else (columns * aspect, rows)
    zoom = min(room_x / wide, room_y / high)
    zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
    return Mapping(zoom, aspect, ((columns - 1) / 2, (rows - 1) / 2), width, height, turns, mirrored)
