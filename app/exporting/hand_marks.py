"""What a reader drew, on the picture of its image: lines, outlines, arrows and labels with id and numbers."""

import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Picture

from app.core.anatomy import opposite
from app.core.annotation import AnnotationKind
from app.core.cobb_drawing import Anchor
from app.core.geometry import Point
from app.exporting.canvas import Canvas, Colour, Label
from app.exporting.pack_shapes import DrawnShape, draw_shape

SMALLEST_SIDE: Final = 1200
"""A smaller picture is enlarged to about this, so that lines and labels can be read in print."""

FINDING: Final[Colour] = (90, 169, 230)
"""Blue, as every value that the clinician made: a mark that is a finding of the report."""

MARK: Final[Colour] = (214, 222, 232)
"""Light: drawn on the image, but no finding."""

FINDING_LABEL: Final[Colour] = (176, 218, 255)
MARK_LABEL: Final[Colour] = (240, 244, 248)
"""Letters are lighter than lines: thin strokes on grey tissue need more contrast."""

_LONGEST_LABEL: Final = 36
_TEXT_SHARE: Final = 0.034
"""Height of a label as a share of the longest side: about 8 points where a picture is half a page wide."""


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """One mark to be drawn.

    Attributes:
        annotation_id: "A1", ...
        kind: what it is.
        points: (x, y) in pixels of its image: its own points; of an ellipse the points around it.
        label: what stands beside it, after its id.
        is_finding: whether it is a finding that counts.
    """

    annotation_id: str
    kind: AnnotationKind
    points: tuple[Point, ...]
    label: str
    is_finding: bool


def marked_png(
    picture: NDArray[np.uint8],
    marks: Iterable[DrawnMark],
    *,
    max_side: int,
    aspect: float = 1.0,
    corner: str = "",
    directions: tuple[str, str] | None = None,
    shapes: Iterable[DrawnShape] = (),
    lines: Sequence[str] = (),
    legend: Sequence[tuple[str, Colour]] = (),
    warning: str = "",
) -> bytes:
    """An image as displayed with its marks and what packs found on it, for print.

    Args:
        picture: (rows, columns) brightness or (rows, columns, 3) sRGB, uint8.
        marks: on this image.
        max_side: longest side of the result in pixels, >= 64.
        aspect: height of a pixel over its width; the result has square pixels.
        corner: words in the upper left corner; may be empty.
        directions: where rows and columns run to (`Image.directions`), for letters at the edges; None for none.
        shapes: findings of packs on this image.
        lines: words at the lower left edge, one under the other.
        legend: names below them, each in its colour.
        warning: words in the upper right corner; may be empty.

    Returns:
        PNG, 8-bit RGB.

    Raises:
        ValueError: the picture is not of that kind, or `max_side` or `aspect` is out of range.
    """
    if picture.dtype != np.uint8 or picture.ndim not in (2, 3) or max_side < 64 or not 0.01 <= aspect <= 100:
        raise ValueError(
            "a picture for print is uint8, grey or colour, of at least 64 pixels and of a plausible aspect"
        )
    rows, columns = picture.shape[:2]
    tall = rows * aspect
    longest = max(columns, tall)
    across = min(max(1.0, SMALLEST_SIDE / longest), max_side / longest)
    down = across * aspect
    size = max(1, round(columns * across)), max(1, round(rows * down))
    shown = Picture.fromarray(picture)
    if size != (columns, rows):
        # Enlarged pixels stay the same values in between: bicubic shows no values that are not there by far.
        shown = shown.resize(size, Picture.Resampling.LANCZOS if across < 1.0 else Picture.Resampling.BICUBIC)
    canvas = Canvas(shown, max_side, text_share=_TEXT_SHARE)

    def moved(points: Iterable[Point]) -> tuple[Point, ...]:
        return tuple(((x + 0.5) * across - 0.5, (y + 0.5) * down - 0.5) for x, y in points)

    for shape in shapes:
        draw_shape(canvas, shape, [moved(path) for path in shape.paths], size)
    for mark in marks:
        draw_mark(canvas, mark, moved(mark.points), max(size))
    _lower_left(canvas, [*((words, MARK_LABEL) for words in lines), *legend], size)
    if warning:
        canvas.corner(warning, left=False, size=0.7)
    if directions is not None:
        _edges(canvas, directions, size)
    if corner:
        canvas.corner(corner, left=True, size=0.7)
    buffer = io.BytesIO()
    canvas.finished().save(buffer, "PNG", compress_level=3)
    return buffer.getvalue()


def _lower_left(canvas: Canvas, lines: Sequence[tuple[str, Colour]], size: tuple[int, int]) -> None:
    """Words at the lower left edge, the first on top."""
    step = max(size) * _TEXT_SHARE * 1.15
    for number, (words, colour) in enumerate(reversed(lines)):
        place = (max(size) * 0.012, size[1] - step * (number + 0.8))
        canvas.label(Label(words, (Anchor(place, 1),), colour, 0.75))


def _edges(canvas: Canvas, directions: tuple[str, str], size: tuple[int, int]) -> None:
    """Letters of the patient's directions at the four edges."""
    across, down = directions
    right, bottom = float(size[0] - 1), float(size[1] - 1)
    places = (
        (across, (right, bottom / 2), -1),
        (opposite(across), (0.0, bottom / 2), 1),
        (down, (right / 2, bottom), 0),
        (opposite(down), (right / 2, 0.0), 0),
    )
    for letters, place, align in places:
        canvas.label(Label(letters, (Anchor(place, align),), (236, 240, 244), 1.1))


def draw_mark(
    canvas: Canvas, mark: DrawnMark, points: tuple[Point, ...], side: float, *, text_size: float = 1.0
) -> None:
    """Draw one mark.

    Args:
        canvas: of the picture.
        mark: what is drawn.
        points: its points in pixels of the picture.
        side: longest side of the picture in its pixels, for the length of ticks and arrow heads.
        text_size: of the label, relative to the picture's base size.
    """
    colour = FINDING if mark.is_finding else MARK
    dashed = mark.kind is AnnotationKind.CALIBRATION
    for path in _paths(mark.kind, points, side):
        canvas.line(path, colour, 0.8, dashed=dashed)
    text = mark.label if len(mark.label) <= _LONGEST_LABEL else mark.label[: _LONGEST_LABEL - 1] + "…"
    words = text if mark.kind is AnnotationKind.TEXT else f"{mark.annotation_id}  {text}"
    letters = FINDING_LABEL if mark.is_finding else MARK_LABEL
    canvas.label(Label(words, _anchors(mark.kind, points, side), letters, text_size))


def _paths(kind: AnnotationKind, points: tuple[Point, ...], side: float) -> list[tuple[Point, ...]]:
    """The lines of a mark."""
    tick = side * 0.008
    paths: list[tuple[Point, ...]]
    match kind:
        case AnnotationKind.ELLIPSE | AnnotationKind.POLYGON | AnnotationKind.FREEHAND:
            paths = [(*points, points[0])]
        case AnnotationKind.TEXT:
            paths = []
        case AnnotationKind.PROBE:
            (x, y) = points[0]
            paths = [((x - tick, y), (x + tick, y)), ((x, y - tick), (x, y + tick))]
        case AnnotationKind.ARROW:
            paths = [points, *_head(points[0], points[1], side)]
        case AnnotationKind.COBB | AnnotationKind.BIDIRECTIONAL:
            paths = [points[:2], points[2:]]
        case AnnotationKind.CARDIOTHORACIC_RATIO:
            paths = [path for pair in (points[:2], points[2:]) for path in _width(pair[0], pair[1], tick)]
        case AnnotationKind.ANGLE:
            paths = [points]
        case _:
            paths = [points, *_ticks(points[0], points[1], tick)]
    return paths


def _ticks(start: Point, end: Point, tick: float) -> list[tuple[Point, ...]]:
    """Short strokes across both ends of a line."""
    length = math.dist(start, end)
    if length == 0.0:
        return []
    nx, ny = -(end[1] - start[1]) / length * tick, (end[0] - start[0]) / length * tick
    return [((x - nx, y - ny), (x + nx, y + ny)) for x, y in (start, end)]


def _width(one: Point, other: Point, tick: float) -> list[tuple[Point, ...]]:
    """A horizontal width between two borders, with a stroke at each border from its point to the line."""
    y = (one[1] + other[1]) / 2.0
    strokes: list[tuple[Point, ...]] = [((x, min(py, y) - tick), (x, max(py, y) + tick)) for x, py in (one, other)]
    return [((one[0], y), (other[0], y)), *strokes]


def _head(tip: Point, tail: Point, side: float) -> list[tuple[Point, ...]]:
    """The head of an arrow."""
    length = math.dist(tip, tail)
    if length == 0.0:
        return []
    size = min(side * 0.022, length * 0.5)
    along = (tail[0] - tip[0]) / length * size, (tail[1] - tip[1]) / length * size
    return [
        (tip, (tip[0] + along[0] + s * 0.45 * along[1], tip[1] + along[1] - s * 0.45 * along[0])) for s in (1.0, -1.0)
    ]


def _anchors(kind: AnnotationKind, points: tuple[Point, ...], side: float) -> tuple[Anchor, ...]:
    """Places for a mark's label, the best first: beside it, never on its middle."""
    gap = side * 0.014
    if kind is AnnotationKind.TEXT:
        (x, y) = points[0]
        return Anchor((x, y), 1), Anchor((x, y), -1)
    if kind is AnnotationKind.ARROW:
        (tip_x, _), (x, y) = points
        away = 1 if x >= tip_x else -1
        return Anchor((x + away * gap, y), away), Anchor((x - away * gap, y), -away)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    right, left, top, bottom = max(xs), min(xs), min(ys), max(ys)
    middle_x, middle_y = (left + right) / 2.0, (top + bottom) / 2.0
    return (
        Anchor((right + gap, middle_y), 1),
        Anchor((left - gap, middle_y), -1),
        Anchor((middle_x, top - 2 * gap), 0),
        Anchor((middle_x, bottom + 2 * gap), 0),
    )
