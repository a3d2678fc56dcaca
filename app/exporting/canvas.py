"""Drawing on a film: antialiased lines, dashes, and labels that keep clear of one another and of the edges."""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from app.core.cobb_drawing import Anchor
from app.core.geometry import Point

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of the drawing."""

FONT = Path(__file__).resolve().parents[2] / "assets" / "fonts" / "Inter-SemiBold.otf"

_DARK: Colour = (10, 12, 14)


@dataclass(frozen=True, slots=True)
class Label:
    """A text and where it may go.

    Attributes:
        text: one line.
        anchors: places in pixels of the film, best first.
        colour: of the text; its outline is dark.
        size: relative to the picture's base size.
    """

    text: str
    anchors: tuple[Anchor, ...]
    colour: Colour
    size: float


class Canvas:
    """A film, to be drawn on in its own pixel coordinates; line widths and text grow with the picture.

    Lines are drawn on a layer of twice the size and reduced, which smooths them; the film itself is resampled once.
    """

    def __init__(self, film: Picture.Image, max_side: int, *, text_share: float | None = None) -> None:
        """Begin with a film, reduced so that its longest side has at most `max_side` pixels.

        Args:
            film: grey or colour.
            max_side: in pixels.
            text_share: height of a text of size 1 as a share of the longest side; None for what suits a whole spine.
        """
        self._zoom = min(1.0, max_side / max(film.size))
        width, height = (max(1, round(side * self._zoom)) for side in film.size)
        reduced = film if film.size == (width, height) else film.resize((width, height), Picture.Resampling.LANCZOS)
        self._film = reduced.convert("RGB")
        # Doubling a picture of the largest size would take 200 MB for nothing: its pixels are small already.
        self._over = 2 if max(width, height) <= 2048 else 1
        self._layer = Picture.new("RGBA", (width * self._over, height * self._over), (0, 0, 0, 0))
        self._pen = ImageDraw.Draw(self._layer)
        # Films are tall: the width limits what fits beside the spine, the height what fits between the curves.
        unit = min(width / 400, height / 900) if text_share is None else max(width, height) * text_share / 20
        self._unit = unit * self._over
        self._labels: list[Label] = []
        self._taken: list[Box] = []
        self._strokes: list[tuple[Point, Point]] = []

    def line(
        self, points: Sequence[Point], colour: Colour, width: float, *, dashed: bool = False, opacity: float = 1.0
    ) -> None:
        """A polyline.

        Args:
            points: in pixels of the film.
            colour: of the line.
            width: relative to the picture's base width.
            dashed: whether to leave gaps.
            opacity: 0 to 1; opaque lines get a thin dark edge so that they read on white bone.
        """
        path = [self._place(point) for point in points]
        thick = max(1.0, width * 2.2 * self._unit)
        pieces = list(_dashes(path, 10 * self._unit, 6 * self._unit)) if dashed else [path]
        if opacity >= 1.0:
            self._strokes += itertools.pairwise(path)
            for piece in pieces:
                self._stroke(piece, (*_DARK, 150), thick + 1.6 * self._unit)
        for piece in pieces:
            self._stroke(piece, (*colour, round(255 * opacity)), thick)

    def label(self, label: Label) -> None:
        """A text; placed when the picture is finished, clear of every line and label where there is room."""
        self._labels.append(label)

    def corner(self, text: str, *, left: bool, size: float) -> None:
        """A text in the upper left or right corner."""
        font = _font(self._points(size))
        _, _, wide, high = _extent(text, font)
        margin = 9 * self._unit
        x = margin if left else self._layer.width - margin - wide
        self._write(text, (x, margin, x + wide, margin + high), (236, 240, 244), font)

    def finished(self) -> Picture.Image:
        """The picture with every line and label, 8-bit RGB."""
        # Large texts first: the angles have the first choice of place.
        for label in sorted(self._labels, key=lambda item: -item.size):
            font = _font(self._points(label.size))
            self._write(label.text, self._free_box(label, font), label.colour, font)
        self._labels.clear()
        layer = self._layer
        if self._over > 1:
            layer = layer.reduce(self._over)
        return Picture.alpha_composite(self._film.convert("RGBA"), layer).convert("RGB")

    def _place(self, point: Point) -> Point:
        # Film coordinates have the first pixel's centre at 0; a drawing's pixel begins at 0.
        scale = self._zoom * self._over
        return (point[0] + 0.5) * scale, (point[1] + 0.5) * scale

    def _points(self, size: float) -> int:
        return max(9 * self._over, round(20 * size * self._unit))

    def _stroke(self, points: Sequence[Point], colour: tuple[int, int, int, int], thick: float) -> None:
        width = max(1, round(thick))
        self._pen.line(points, fill=colour, width=width, joint="curve")
        if width > 2:
            for x, y in (points[0], points[-1]):
                self._pen.circle((x, y), (width - 1) / 2, fill=colour)

    def _write(self, text: str, box: Box, colour: Colour, font: ImageFont.FreeTypeFont) -> None:
        left, top, _, _ = _extent(text, font)
        self._taken.append(box)
        self._pen.text(
            (box[0] - left, box[1] - top),
            text,
            font=font,
            fill=(*colour, 255),
            stroke_width=max(1.0, font.size * 0.065),
            stroke_fill=(*_DARK, 235),
        )

    def _free_box(self, label: Label, font: ImageFont.FreeTypeFont) -> Box:
        """The best of the label's places, and of places around them, that is free; else the one hidden least."""
        _, _, wide, high = _extent(label.text, font)
        best: Box = (0.0, 0.0, wide, high)
        least = math.inf
        for rank, (anchor, (dx, dy)) in enumerate(itertools.product(label.anchors, _SHIFTS)):
            x, y = self._place(anchor.position)
            x += dx * high - (wide if anchor.align < 0 else wide / 2 if anchor.align == 0 else 0)
            y += dy * high - high / 2
            box = self._inside((x, y, x + wide, y + high))
            cost = self._hidden(box) + 0.02 * rank + (abs(box[0] - x) + abs(box[1] - y)) / high * 0.2
            if cost < least:
                best, least = box, cost
        return best

    def _inside(self, box: Box) -> Box:
        margin = 4 * self._unit
        dx = max(margin - box[0], 0.0) or min(self._layer.width - margin - box[2], 0.0)
        dy = max(margin - box[1], 0.0) or min(self._layer.height - margin - box[3], 0.0)
        return box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy

    def _hidden(self, box: Box) -> float:
        """How much of a box is taken: 100 for each label it touches, 1 for each line that runs through it."""
        pad = 2.5 * self._unit
        wide = (box[0] - pad, box[1] - pad, box[2] + pad, box[3] + pad)
        labels = sum(1 for other in self._taken if _touch(wide, other))
        lines = sum(1 for start, end in self._strokes if _crosses(start, end, wide))
        return 100.0 * labels + float(lines)


_SHIFTS = (
    (0.0, 0.0),
    (0.0, -1.2),
    (0.0, 1.2),
    (0.0, -2.4),
    (0.0, 2.4),
    (1.5, 0.0),
    (-1.5, 0.0),
    (0.0, -4.0),
    (0.0, 4.0),
)
"""Shifts tried around each anchor, in heights of the text, best first."""


def _touch(first: Box, second: Box) -> bool:
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


def _crosses(start: Point, end: Point, box: Box) -> bool:
    """Whether a segment runs through a box (Liang and Barsky 1984)."""
    enter, leave = 0.0, 1.0
    for axis in (0, 1):
        step = end[axis] - start[axis]
        low, high = box[axis] - start[axis], box[axis + 2] - start[axis]
        if step == 0.0:
            if low > 0.0 or high < 0.0:
                return False
            continue
        first, second = sorted((low / step, high / step))
        enter, leave = max(enter, first), min(leave, second)
    return enter <= leave


def _dashes(path: Sequence[Point], on: float, off: float) -> Iterator[list[Point]]:
    """The pieces of a polyline that are drawn when it is dashed."""
    drawing, left = True, on
    piece = [path[0]]
    for start, end in itertools.pairwise(path):
        length = math.dist(start, end)
        done = 0.0
        while length - done > left:
            done += left
            share = done / length
            point = (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            if drawing:
                yield [*piece, point]
            drawing, piece = not drawing, [point]
            left = on if drawing else off
        left -= length - done
        piece.append(end)
    if drawing and len(piece) > 1:
        yield piece


def _extent(text: str, font: ImageFont.FreeTypeFont) -> Box:
    """(left bearing, top bearing, width, height) of a text in pixels."""
    left, top, right, bottom = font.getbbox(text)
    return float(left), float(top), float(right - left), float(bottom - top)


@lru_cache(maxsize=32)
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)
