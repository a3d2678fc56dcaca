"""Where a box can be taken hold of, and what it becomes when it is dragged there."""

from dataclasses import dataclass
from itertools import product
from typing import Final

from PySide6.QtCore import QPointF

from app.core.geometry import Point
from viewers.mapping import Mapping

Box = tuple[float, float, float, float]
"""x, y, width, height in pixels of the image."""
REACH: Final = 9.0
SMALLEST: Final = 2.0
"""Pixels of the image that each side keeps."""


@dataclass(frozen=True, slots=True)
class Grip:
    """A corner, an edge or the whole of a finding's box.

    Attributes:
        finding_id: whose box.
        across, down: which edge moves: -1 the one at the smaller coordinate, 1 the other, 0 neither; both 0: all of it.
    """

    finding_id: str
    across: int
    down: int

    @property
    def whole(self) -> bool:
        """The box is moved, not resized."""
        return not (self.across or self.down)

    def place(self, box: Box) -> Point:
        """Where it lies on a box: a corner, the middle of an edge, or the middle."""
        x, y, width, height = box
        return x + width * (1 + self.across) / 2, y + height * (1 + self.down) / 2


def grips(finding_id: str) -> tuple[Grip, ...]:
    """The eight corners and edges, corners first."""
    ways = sorted(product((-1, 0, 1), repeat=2), key=lambda way: -abs(way[0]) - abs(way[1]))
    return tuple(Grip(finding_id, across, down) for across, down in ways if across or down)


def grip_at(finding_id: str, box: Box, at: QPointF, mapping: Mapping, *, inside: bool) -> Grip | None:
    """What of a box lies under a widget point: a corner, an edge along its whole length, or all of it.

    Args:
        finding_id: whose box.
        box: in pixels of the image.
        at: widget point.
        mapping: where the image lies on the widget.
        inside: whether the box can be moved by what it encloses.
    """
    for grip in grips(finding_id):
        if grip.across and grip.down and _away(mapping.to_widget(grip.place(box)) - at) <= REACH:
            return grip
    x, y, width, height = box
    on = mapping.rect_to_widget(x, y, x + width, y + height)
    near = on.adjusted(-REACH, -REACH, REACH, REACH)
    if not near.contains(at):
        return None
    # Which edge of the image's own axes that is: the view may be turned or mirrored.
    here = mapping.to_image(at)
    reach = max(abs(part) for way in ((REACH, 0.0), (0.0, REACH)) for part in mapping.offset_to_image(*way))
    edges = (
        (abs(here[0] - x), Grip(finding_id, -1, 0)),
        (abs(here[0] - x - width), Grip(finding_id, 1, 0)),
        (abs(here[1] - y), Grip(finding_id, 0, -1)),
        (abs(here[1] - y - height), Grip(finding_id, 0, 1)),
    )
    distance, grip = min(edges, key=lambda edge: edge[0])
    if distance <= reach:
        return grip
    return Grip(finding_id, 0, 0) if inside and on.contains(at) else None


def dragged(box: Box, grip: Grip, by: Point, size: tuple[int, int]) -> Box:
    """A box after one of its grips was dragged, kept inside the image and not turned inside out.

    Args:
        box: as it was when it was taken hold of.
        grip: what was taken hold of.
        by: (x, y) in pixels of the image.
        size: (rows, columns) of the image.
    """
    x, width = _along(box[0], box[2], grip.across, by[0], size[1], whole=grip.whole)
    y, height = _along(box[1], box[3], grip.down, by[1], size[0], whole=grip.whole)
    return x, y, width, height


def _along(start: float, length: float, edge: int, by: float, count: int, *, whole: bool) -> tuple[float, float]:
    """One axis of `dragged`: start and length."""
    low, high = -0.5, count - 0.5
    end = start + length
    if whole:
        start = min(max(start + by, low), max(high - length, low))
        return start, length
    if edge < 0:
        start = min(max(start + by, low), end - SMALLEST)
    elif edge > 0:
        end = max(min(end + by, high), start + SMALLEST)
    return start, end - start


def _away(vector: QPointF) -> float:
    return float((vector.x() ** 2 + vector.y() ** 2) ** 0.5)
