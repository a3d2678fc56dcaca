"""What is known beside a prediction: names, scale, sides; and how measurements are made of numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.anatomy import Side
from app.core.geometry import Point, Segment
from app.core.instance import ImageKey
from app.core.measurement import (
    IN_PIXELS,
    ClassScore,
    Interval,
    Measurement,
    MeasurementKind,
    OperatingPoint,
    PackConstruction,
    Quantity,
    Unit,
)
from app.core.plane import VolumeGeometry
from app.core.prediction import StructureMask
from app.core.spacing import SCALE_WORDS, Spacing

NO_INTERVAL: Final = "one reading by one model: nothing to estimate an interval from"
"""Why most measurements of a pack have no interval."""
_NO_SPACING: Final = "the file states no pixel spacing"


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """Everything that measuring needs beside the prediction.

    Attributes:
        titles: label -> words for people.
        codes: label -> "SCHEME:VALUE".
        image: the stored image that was read; of a volume, its first.
        spacing: mm between pixels; None when unknown.
        spacing_reason: why it is unknown; may be empty.
        geometry: of a volume; None for images and for frames without a place in the patient.
        operating_points: thresholds chosen by the pack or the clinician.
        image_left_is: the patient's side at the picture's left edge; None when unknown.
        pixels: values of the image that was read, as the request's first channel has them; None where not at hand.
        slices: the stored image under each slice of a volume; empty where it is not made of stored images.
    """

    titles: Mapping[str, str]
    codes: Mapping[str, str]
    image: ImageKey
    spacing: Spacing | None
    spacing_reason: str
    geometry: VolumeGeometry | None
    operating_points: Sequence[OperatingPoint]
    image_left_is: Side | None
    pixels: NDArray[Any] | None
    slices: Sequence[ImageKey] = ()

    def title(self, label: str) -> str:
        """Words for a label; the label itself where the pack gives none."""
        return self.titles.get(label) or label

    def code(self, structure: StructureMask) -> str:
        """A structure's code; empty where none is stated."""
        return structure.code or self.codes.get(structure.name, "")

    @property
    def steps(self) -> tuple[float, float]:
        """Lengths of one pixel (across, down): in mm, or in pixels, taken as square."""
        return (1.0, 1.0) if self.spacing is None else (self.spacing.column, self.spacing.row)

    @property
    def length_unit(self) -> Unit:
        """Mm, or px where no spacing is known."""
        return Unit.PIXEL if self.spacing is None else Unit.MILLIMETRE

    @property
    def area_unit(self) -> Unit:
        """Mm2, or px2 where no spacing is known."""
        return Unit.SQUARE_PIXEL if self.spacing is None else Unit.SQUARE_MILLIMETRE

    @property
    def scale(self) -> str:
        """Where lengths in the image come from, or why they are in pixels."""
        if self.spacing is None:
            return f"{IN_PIXELS}{self.spacing_reason or _NO_SPACING}"
        return SCALE_WORDS[self.spacing.source]


def grid_words(geometry: VolumeGeometry) -> str:
    """Where a volume's scale comes from: "the volume's grid of 3.00 x 0.98 x 0.98 mm (slices, rows, columns)"."""
    through, down, across = geometry.spacing
    return f"the volume's grid of {through:.2f} x {down:.2f} x {across:.2f} mm (slices, rows, columns)"


def made(
    kind: MeasurementKind,
    given: Given,
    name: str,
    quantities: tuple[Quantity, ...],
    *,
    code: str = "",
    scale: str = "",
    image: ImageKey | None = None,
    outline: tuple[Point, ...] = (),
    box: tuple[float, float, float, float] | None = None,
    lines: tuple[Segment, ...] = (),
    classes: tuple[ClassScore, ...] = (),
    operating_point: OperatingPoint | None = None,
    further_points: tuple[OperatingPoint, ...] = (),
    unit_words: str = "",
    words: tuple[str, ...] = (),
    interval: Interval | None = None,
    interval_reason: str = NO_INTERVAL,
) -> Measurement:
    """A measurement whose value is its first quantity; without a quantity it states no number (Unit.MARK, value 1).

    Raises:
        ValueError: a quantity is not finite.
    """
    if not all(np.isfinite(quantity.value) for quantity in quantities):
        raise ValueError(f"a quantity of {name!r} is not a finite number")
    in_image = any(q.unit in {Unit.MILLIMETRE, Unit.SQUARE_MILLIMETRE} for q in quantities) and given.geometry is None
    construction = PackConstruction(
        name=name,
        image=image or given.image,
        quantities=quantities,
        code=code,
        scale=scale,
        spacing=given.spacing if in_image else None,
        outline=outline,
        box=box,
        lines=lines,
        classes=classes,
        operating_point=operating_point,
        further_points=further_points,
        unit_words=unit_words,
        words=words,
    )
    value, unit = (quantities[0].value, quantities[0].unit) if quantities else (1.0, Unit.MARK)
    reason = "" if interval is not None else interval_reason
    return Measurement(kind, value, unit, name, interval, reason, pack=construction)
