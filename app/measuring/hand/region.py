"""Area, perimeter and pixel values of a region drawn by hand."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core import quantities as names
from app.core.annotation import AnnotationKind
from app.core.geometry import FloatArray, Point
from app.core.image import Image
from app.core.measurement import Quantity, Unit
from app.measuring.hand.lines import Made, ellipse_axes
from app.measuring.hand.outline import centres_inside, crosses_itself, enclosed_area, perimeter, without_repeats
from app.measuring.hand.scale import Scale

RULE: Final = "pixels count when their centre lies inside; SD is that of these pixels (divided by their number)"
"""How a region is counted, for tables and tooltips."""

_ROUNDING: Final = 1e-9  # pixels: a centre on an ellipse counts


def region(kind: AnnotationKind, points: tuple[Point, ...], image: Image, scale: Scale, unit: Unit) -> Made:
    """Area, perimeter, mean, SD, minimum, maximum and number of pixels.

    Area and perimeter are those of the outline drawn (Gauss's formula; pi a b, and Ramanujan's second formula for an
    ellipse's perimeter), not of the pixels inside. Values are those of the pixels whose centre lies inside, without
    padding and without values that are not finite; SD is the population's (divided by n): the region is all there is,
    no sample of something larger. A colour image has no single value: area, perimeter and number of pixels alone.

    Args:
        kind: ellipse, polygon or freehand.
        points: in pixels, as drawn.
        image: the image below.
        scale: its scale.
        unit: HU or value.
    """
    outlined = _ellipse if kind is AnnotationKind.ELLIPSE else _polygon
    shape = outlined(points, image, scale)
    if isinstance(shape, str):
        return shape
    area, around, mask, row, column = shape
    made = (
        Quantity(names.AREA, area, scale.area_unit),
        Quantity(names.PERIMETER, around, scale.length_unit),
    )
    if not mask.any():
        return "The region holds no pixel centre inside the image: draw it larger, or on the image."
    if image.is_colour:
        return (*made, Quantity(names.PIXELS, float(np.count_nonzero(mask)), Unit.PIXELS))
    below = image.values[row : row + mask.shape[0], column : column + mask.shape[1]]
    values = below[mask & imaged(below, image.padding)].astype(np.float64)
    if values.size == 0:
        return "The region holds nothing but padding: no value was imaged there."
    return (
        *made,
        Quantity(names.MEAN, float(values.mean()), unit),
        Quantity(names.SD, float(values.std()), unit),
        Quantity(names.MINIMUM, float(values.min()), unit),
        Quantity(names.MAXIMUM, float(values.max()), unit),
        Quantity(names.PIXELS, float(values.size), Unit.PIXELS),
    )


def imaged(values: NDArray[np.float32] | NDArray[np.uint8], padding: tuple[float, float] | None) -> NDArray[np.bool_]:
    """Which values were imaged: finite, and no padding."""
    good = np.isfinite(values)
    if padding is not None:
        good &= (values < padding[0]) | (values > padding[1])
    return np.asarray(good, np.bool_)


_Shape = tuple[float, float, NDArray[np.bool_], int, int]
"""Area and perimeter in units of the scale; mask of centres inside, and its first row and column."""


def _polygon(points: tuple[Point, ...], image: Image, scale: Scale) -> _Shape | str:
    outline = without_repeats(np.asarray(points, np.float64))
    if len(outline) < 3:
        return "A region needs at least three different points."
    if crosses_itself(outline):
        return "The outline crosses itself: what lies inside is not certain. Draw it without a crossing."
    scaled: FloatArray = outline * np.asarray(scale.steps)
    area = enclosed_area(scaled)
    if area == 0.0:
        return "The outline encloses no area."
    return area, perimeter(scaled), *centres_inside(outline, image.rows, image.columns)


def _ellipse(points: tuple[Point, ...], image: Image, scale: Scale) -> _Shape | str:
    first, second, direction = ellipse_axes(points, scale)
    if first == 0.0 or second == 0.0:
        return "An ellipse needs two axes with a length."
    across, down = scale.steps
    cosine, sine = math.cos(direction), math.sin(direction)
    half = math.hypot(first * cosine, second * sine) / across, math.hypot(first * sine, second * cosine) / down
    (x, y) = points[0]
    left, right = max(0, math.ceil(x - half[0])), min(image.columns - 1, math.floor(x + half[0]))
    top, bottom = max(0, math.ceil(y - half[1])), min(image.rows - 1, math.floor(y + half[1]))
    if right < left or bottom < top:
        mask, top, left = np.zeros((0, 0), np.bool_), 0, 0
    else:
        # Row by row, the ellipse is a stretch between the roots of a quadratic in x.
        dy = (np.arange(top, bottom + 1) - y) * down
        square = (cosine / first) ** 2 + (sine / second) ** 2
        middle = -dy * sine * cosine * (first**-2 - second**-2) / square
        rest = dy**2 * ((sine / first) ** 2 + (cosine / second) ** 2) - (1.0 + _ROUNDING)
        width = np.sqrt(np.maximum(middle**2 - rest / square, 0.0))
        hit = middle**2 >= rest / square
        begin = np.where(hit, np.ceil(x + (middle - width) / across - _ROUNDING), 1.0)
        end = np.where(hit, np.floor(x + (middle + width) / across + _ROUNDING), 0.0)
        column = np.arange(left, right + 1)
        mask = (column >= begin[:, None]) & (column <= end[:, None])
    # Ramanujan S. Modular equations and approximations to pi. Quart J Math 1914;45:350-372.
    h = ((first - second) / (first + second)) ** 2
    around = math.pi * (first + second) * (1.0 + 3.0 * h / (10.0 + math.sqrt(4.0 - 3.0 * h)))
    return math.pi * first * second, around, mask, top, left
