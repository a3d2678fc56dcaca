"""One mark on its image to its numbers: what the drawing tools show while a reader drags."""

import math
from dataclasses import dataclass
from typing import Final

from app.core import quantities as names
from app.core.annotation import Annotation, AnnotationKind
from app.core.geometry import Point
from app.core.image import Image
from app.core.measurement import HandConstruction, Measurement, MeasurementKind, Quantity, Unit
from app.core.printed import printed_quantity
from app.core.quantities import TITLES, quantity_words
from app.measuring.hand import lines
from app.measuring.hand.region import imaged, region
from app.measuring.hand.scale import Scale, calibrated_spacing, scale_of_file

MOST_POINTS: Final = 5000
"""Of one outline."""

NO_INTERVAL: Final = "No interval: measured once, by hand."

_COUNT: Final = {
    AnnotationKind.LENGTH: 2,
    AnnotationKind.ANGLE: 3,
    AnnotationKind.COBB: 4,
    AnnotationKind.BIDIRECTIONAL: 4,
    AnnotationKind.ELLIPSE: 3,
    AnnotationKind.CARDIOTHORACIC_RATIO: 4,
    AnnotationKind.PROBE: 1,
    AnnotationKind.ARROW: 2,
    AnnotationKind.TEXT: 1,
    AnnotationKind.CALIBRATION: 2,
}
_OUTLINES: Final = (AnnotationKind.POLYGON, AnnotationKind.FREEHAND)
_REGIONS: Final = (AnnotationKind.ELLIPSE, *_OUTLINES)
_WORDS_ALONE: Final = (AnnotationKind.ARROW, AnnotationKind.TEXT)
_LINES: Final = {
    AnnotationKind.LENGTH: lines.length,
    AnnotationKind.ANGLE: lines.angle,
    AnnotationKind.COBB: lines.cobb,
    AnnotationKind.BIDIRECTIONAL: lines.bidirectional,
    AnnotationKind.CARDIOTHORACIC_RATIO: lines.cardiothoracic_ratio,
}
_NO_SCALE: Final = frozenset({Unit.HOUNSFIELD, Unit.VALUE, Unit.DEGREE, Unit.PIXELS, Unit.RATIO})
_KINDS: Final = {
    AnnotationKind.LENGTH: MeasurementKind.LENGTH,
    AnnotationKind.ANGLE: MeasurementKind.ANGLE,
    AnnotationKind.COBB: MeasurementKind.COBB_BY_HAND,
    AnnotationKind.BIDIRECTIONAL: MeasurementKind.BIDIRECTIONAL,
    AnnotationKind.ELLIPSE: MeasurementKind.REGION,
    AnnotationKind.POLYGON: MeasurementKind.REGION,
    AnnotationKind.FREEHAND: MeasurementKind.REGION,
    AnnotationKind.CARDIOTHORACIC_RATIO: MeasurementKind.CARDIOTHORACIC_RATIO,
    AnnotationKind.PROBE: MeasurementKind.PROBE,
    AnnotationKind.ARROW: MeasurementKind.MARK,
    AnnotationKind.TEXT: MeasurementKind.MARK,
}


@dataclass(frozen=True, slots=True)
class HandMeasured:
    """What a mark measures.

    Attributes:
        quantities: the most important first; empty for arrows, texts and whatever is refused.
        scale: where lengths come from, or why they are in pixels; empty where no length or area is given.
        label: one short line: the most important number with its unit, or the reader's words.
        lines: every number with its name and unit, one line each, for the image; the first is `label`.
        refusal: one sentence why nothing is measured; empty when it is.
        used: the scale that was used.
    """

    quantities: tuple[Quantity, ...]
    scale: str
    label: str
    lines: tuple[str, ...]
    refusal: str
    used: Scale


def needed_points(kind: AnnotationKind) -> int:
    """Number of points of a mark of that kind; for an outline the least, 3."""
    return _COUNT.get(kind, 3)


def unit_of_values(stated: str) -> Unit:
    """HU only where the file or the modality says so, else values without a stated unit.

    Args:
        stated: "HU", another unit, or empty.
    """
    return Unit.HOUNSFIELD if stated.strip().upper() == "HU" else Unit.VALUE


def measure(annotation: Annotation, image: Image, *, unit: str = "", scale: Scale | None = None) -> HandMeasured:
    """The numbers of a mark on its image; fast enough to follow a drag.

    Args:
        annotation: the mark; (x, y) in pixels of `image`.
        image: the stored image it lies on.
        unit: of the image's values: "HU" for CT in Hounsfield units; anything else is printed as arbitrary units.
        scale: `scale_on` of the case's marks; the file's when not given.

    Returns:
        Never raises on a mark's geometry: `refusal` says what is wrong with it.
    """
    used = scale if scale is not None else scale_of_file(image)
    wrong = _wrong_points(annotation)
    if wrong:
        return HandMeasured((), "", "", (wrong,), wrong, used)
    if annotation.kind in _WORDS_ALONE:
        words = annotation.text or ("arrow" if annotation.kind is AnnotationKind.ARROW else "text")
        return HandMeasured((), "", words, (words,), "", used)
    if annotation.kind is AnnotationKind.CALIBRATION:
        return _calibration(annotation, image, used)
    if annotation.kind in _LINES:
        made = _LINES[annotation.kind](annotation.points, used)
    elif annotation.kind in _REGIONS:
        made = region(annotation.kind, annotation.points, image, used, unit_of_values(unit))
    else:
        made = _probe(annotation.points[0], image, unit_of_values(unit))
    if isinstance(made, str):
        return HandMeasured((), "", "", (made,), made, used)
    scaled = any(quantity.unit not in _NO_SCALE for quantity in made)
    label, shown = _shown(annotation, made)
    return HandMeasured(made, used.words if scaled else "", label, shown, "", used)


def as_measurement(annotation: Annotation, measured: HandMeasured, image_words: str = "") -> Measurement | str:
    """What a finding keeps of a mark, or one sentence why there is nothing to keep.

    Args:
        annotation: the mark.
        measured: what `measure` made of it.
        image_words: which image it lies on, for people.
    """
    if measured.refusal:
        return measured.refusal
    if annotation.kind is AnnotationKind.CALIBRATION:
        return "A calibration is the scale of its image, not a finding."
    if measured.quantities and measured.quantities[0].name == names.RED:
        return "A colour has no measured value: it cannot be a finding."
    kind = _KINDS[annotation.kind]
    if kind is MeasurementKind.MARK and not annotation.text:
        return "A mark needs words to be a finding: type what it shows."
    main = measured.quantities[0] if measured.quantities else Quantity("mark", 1.0, Unit.MARK)
    name = annotation.text
    return Measurement(
        kind=kind,
        value=main.value,
        unit=main.unit,
        label=f"{TITLES[kind]} {annotation.annotation_id}" + (f": {name}" if name else ""),
        interval_reason=NO_INTERVAL,
        hand=HandConstruction(
            annotation_id=annotation.annotation_id,
            drawn=annotation.kind,
            image=annotation.image,
            points=annotation.points,
            quantities=measured.quantities,
            scale=measured.scale,
            name=name,
            spacing=measured.used.spacing,
            known_mm=measured.used.known_mm,
            image_words=image_words,
        ),
    )


def _wrong_points(annotation: Annotation) -> str:
    """What is wrong with a mark's points; empty when nothing is."""
    count = len(annotation.points)
    if not all(math.isfinite(value) for point in annotation.points for value in point):
        return "A mark's points must be finite."
    if annotation.kind in _OUTLINES:
        if count < 3:
            return "A region needs at least three points."
        return f"An outline may have {MOST_POINTS} points." if count > MOST_POINTS else ""
    needed = needed_points(annotation.kind)
    if count != needed:
        return f"This mark needs {needed} point{'' if needed == 1 else 's'}, not {count}."
    return ""


def _calibration(annotation: Annotation, image: Image, used: Scale) -> HandMeasured:
    spacing = calibrated_spacing(annotation, image)
    if isinstance(spacing, str):
        return HandMeasured((), "", "", (spacing,), spacing, used)
    label = f"{annotation.known_mm:g} mm"
    return HandMeasured((), used.words, label, (label,), "", used)


def _probe(point: Point, image: Image, unit: Unit) -> tuple[Quantity, ...] | str:
    """The value of the pixel whose area holds the point."""
    column, row = math.floor(point[0] + 0.5), math.floor(point[1] + 0.5)
    if not (0 <= row < image.rows and 0 <= column < image.columns):
        return "The point lies outside the image."
    found = image.values[row, column]
    if image.is_colour:
        red, green, blue = (float(part) for part in found)
        return (
            Quantity(names.RED, red, Unit.VALUE),
            Quantity(names.GREEN, green, Unit.VALUE),
            Quantity(names.BLUE, blue, Unit.VALUE),
        )
    if not imaged(image.values[row : row + 1, column : column + 1], image.padding).all():
        return "Nothing was imaged at this point: it is padding."
    return (Quantity(names.VALUE, float(found), unit),)


def _shown(annotation: Annotation, made: tuple[Quantity, ...]) -> tuple[str, tuple[str, ...]]:
    """The label and the lines of a mark."""
    if made[0].name == names.RED:
        label = f"sRGB {', '.join(f'{quantity.value:.0f}' for quantity in made)}"
        return label, (label,)
    if annotation.kind is AnnotationKind.BIDIRECTIONAL:
        long_axis, short_axis, off = made
        label = f"{printed_quantity(long_axis)} \N{MULTIPLICATION SIGN} {printed_quantity(short_axis)}"
        crooked = (f"{printed_quantity(off)} off perpendicular",) if off.value >= 0.05 else ()
        return label, (label, *crooked)
    if annotation.kind is AnnotationKind.CARDIOTHORACIC_RATIO:
        label = f"CTR {printed_quantity(made[0])}"
    elif annotation.kind is AnnotationKind.COBB:
        label = f"Cobb {printed_quantity(made[0])}"
    else:
        label = printed_quantity(made[0])
    return label, (label, *(quantity_words(quantity) for quantity in made[1:]))
