"""Where an image point lies on the widget, and the other way round."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from app.core.geometry import Point

MIN_ZOOM = 0.02
MAX_ZOOM = 40.0


@dataclass(frozen=True, slots=True)
class Mapping:
    """Scale and shift between image points (x, y) and widget points in logical pixels.

    Attributes:
        zoom: logical screen pixels per image row, MIN_ZOOM to MAX_ZOOM.
        aspect: width of an image pixel over its height in mm, so that right angles look right; 1 for square pixels.
        middle: image point shown in the middle of the widget.
        width, height: size of the widget in logical pixels.
    """

    zoom: float
    aspect: float
    middle: Point
    width: float
    height: float

    def to_widget(self, point: Point) -> QPointF:
        """Widget point of an image point."""
        return QPointF(
            (point[0] - self.middle[0]) * self.zoom * self.aspect + self.width / 2,
            (point[1] - self.middle[1]) * self.zoom + self.height / 2,
        )

    def to_image(self, point: QPointF) -> Point:
        """Image point of a widget point."""
        return (
            (point.x() - self.width / 2) / (self.zoom * self.aspect) + self.middle[0],
            (point.y() - self.height / 2) / self.zoom + self.middle[1],
        )

    def rect_to_widget(self, left: float, top: float, right: float, bottom: float) -> QRectF:
        """Widget rectangle of an image rectangle given by its edges."""
        return QRectF(self.to_widget((left, top)), self.to_widget((right, bottom)))

    def zoomed(self, factor: float, at: QPointF) -> "Mapping":
        """Zoomed by `factor` with the image point under `at` kept in place."""
        fixed = self.to_image(at)
        zoom = min(max(self.zoom * factor, MIN_ZOOM), MAX_ZOOM)
        scaled = replace(self, zoom=zoom)
        moved = scaled.to_image(at)
        return replace(scaled, middle=(self.middle[0] + fixed[0] - moved[0], self.middle[1] + fixed[1] - moved[1]))

    def panned(self, dx: float, dy: float) -> "Mapping":
        """Shifted by (dx, dy) widget pixels."""
        x, y = self.middle
        return replace(self, middle=(x - dx / (self.zoom * self.aspect), y - dy / self.zoom))


def fit(columns: int, rows: int, aspect: float, width: float, height: float, margin: float = 6.0) -> Mapping:
    """The mapping that shows the whole image as large as it can be, centred.

    Image in pixels and `aspect` as in Mapping; widget and margin in logical pixels.
    """
    room_x, room_y = max(width - 2 * margin, 1.0), max(height - 2 * margin, 1.0)
    zoom = min(room_x / (columns * aspect), room_y / rows)
    zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
    return Mapping(zoom, aspect, ((columns - 1) / 2, (rows - 1) / 2), width, height)
