"""Measured values, each with its construction, unit and interval."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.anatomy import ImageSide, Region, Side
from app.core.geometry import Point, Segment


class MeasurementKind(StrEnum):
    """What is measured; the `kind` of result.json."""

    COBB_ANGLE = "cobb_angle"
    CORONAL_BALANCE = "coronal_balance"


class Unit(StrEnum):
    """Units as printed."""

    DEGREE = "deg"
    MILLIMETRE = "mm"
    PIXEL = "px"


@dataclass(frozen=True, slots=True)
class Vertebra:
    """One vertebral body.

    Attributes:
        level: T1 to L5.
        corners: upper left, upper right, lower left, lower right as seen in the picture; (x, y) in pixels of the input.
        score: the model's score, 0 to 1, not a probability; None for a vertebra placed by the clinician.
    """

    level: str
    corners: tuple[Point, Point, Point, Point]
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """A range that holds the value a reader would have measured, with probability `level`.

    Attributes:
        low, high: in the unit of the measurement; low <= high.
        level: 0.9 for a 90 % interval.
        source: how it was found, in words ("test-time variation, calibrated on 80 held-back films").
    """

    low: float
    high: float
    level: float
    source: str


@dataclass(frozen=True, slots=True)
class CobbConstruction:
    """How a Cobb angle was constructed.

    Attributes:
        region: PT, MT or TL/L by the apex.
        upper_end, lower_end: end vertebrae, T1 to L5.
        apex: a level ("T8") or a disc ("T8/T9").
        convexity: the patient's side; None when the film does not say which side is which.
        image_convexity: the side in the picture, always known.
        upper_line: upper end plate line of the upper end vertebra, in pixels, left to right in the picture.
        lower_line: lower end plate line of the lower end vertebra, likewise.
        upper_tilt, lower_tilt: tilt to the picture's horizontal in degrees in mm space; positive: right side lower.
        method: "vertebral axis" (mean of both end plates) or "end plate".
        ends_chosen_by: "rule" (most tilted) or "clinician".
    """

    region: Region
    upper_end: str
    lower_end: str
    apex: str
    convexity: Side | None
    image_convexity: ImageSide
    upper_line: Segment
    lower_line: Segment
    upper_tilt: float
    lower_tilt: float
    method: str = "vertebral axis"
    ends_chosen_by: str = "rule"


@dataclass(frozen=True, slots=True)
class BalanceConstruction:
    """How coronal balance was constructed: horizontal distance of a plumb line from the last vertebra's centre.

    Attributes:
        upper_level: vertebra whose centre drops the plumb line (C7 or T1).
        lower_level: vertebra whose centre is the reference (L5, or S1 where marked).
        plumb_top: centre of the upper vertebra (x, y) in pixels.
        reference: centre of the lower vertebra (x, y) in pixels.
        image_side: side of the picture to which the plumb line lies; None when it passes through the reference.
        side: the patient's side; None when balanced or when the film does not say which side is which.
        scale: where the unit comes from ("calibrated", "detector", "pixels: the file states no pixel spacing", ...).
    """

    upper_level: str
    lower_level: str
    plumb_top: Point
    reference: Point
    image_side: ImageSide | None
    side: Side | None
    scale: str


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measured value; exactly one of `cobb` and `balance` is set, by `kind`.

    Attributes:
        kind: what is measured.
        value: in `unit`; >= 0.
        unit: deg, mm or px.
        label: short words for lists, e.g. "MT T5-T11".
        interval: None where there is no honest source; `interval_reason` then says why.
    """

    kind: MeasurementKind
    value: float
    unit: Unit
    label: str
    interval: Interval | None = None
    interval_reason: str = ""
    cobb: CobbConstruction | None = None
    balance: BalanceConstruction | None = None
