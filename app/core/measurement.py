"""Measured values, each with its construction, unit and interval."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.anatomy import ImageSide, Region, Side
from app.core.annotation import AnnotationKind
from app.core.geometry import Point, Segment
from app.core.instance import ImageKey
from app.core.spacing import Spacing


class MeasurementKind(StrEnum):
    """What is measured; the `kind` of result.json."""

    COBB_ANGLE = "cobb_angle"
    CORONAL_BALANCE = "coronal_balance"
    # Made from what a model pack predicts (`PackConstruction`):
    CLASSIFICATION = "classification"  # probability of the first class; the others stand beside it
    STRUCTURE = "structure"  # area or volume of a mask
    LESION = "lesion"  # of the skin: asymmetry, border, colour, diameter
    THORACIC_FRAME = "thoracic_frame"  # width of the lungs' frame, which the cardiothoracic ratio divides by
    VESSELS = "vessels"  # share of the field of view
    VERTEBRAL_HEIGHT = "vertebral_height"  # anterior, middle, posterior height and their ratios
    DETECTION = "detection"  # one box
    ESTIMATE = "estimate"  # a number that a model gives directly
    # Drawn by the reader:
    LENGTH = "length"
    ANGLE = "angle"
    COBB_BY_HAND = "cobb_by_hand"
    BIDIRECTIONAL = "bidirectional"
    REGION = "region"
    CARDIOTHORACIC_RATIO = "cardiothoracic_ratio"
    PROBE = "probe"
    MARK = "mark"  # an arrow or a text: the reader's words at a place, no number


PACK_KINDS = frozenset(
    {
        MeasurementKind.CLASSIFICATION,
        MeasurementKind.STRUCTURE,
        MeasurementKind.LESION,
        MeasurementKind.THORACIC_FRAME,
        MeasurementKind.VESSELS,
        MeasurementKind.VERTEBRAL_HEIGHT,
        MeasurementKind.DETECTION,
        MeasurementKind.ESTIMATE,
    }
)
"""Kinds whose construction is what a pack predicted (`Measurement.pack`)."""
HAND_KINDS = frozenset(MeasurementKind) - PACK_KINDS - {MeasurementKind.COBB_ANGLE, MeasurementKind.CORONAL_BALANCE}
"""Kinds whose construction is what the reader drew (`Measurement.hand`)."""


class Unit(StrEnum):
    """Units as kept; `app.core.printed` prints them."""

    DEGREE = "deg"
    MILLIMETRE = "mm"
    PIXEL = "px"
    SQUARE_MILLIMETRE = "mm2"
    SQUARE_PIXEL = "px2"
    HOUNSFIELD = "HU"
    VALUE = "value"  # stored values whose unit the file does not state: arbitrary units
    RATIO = "ratio"  # a quotient of two lengths: printed without a unit
    PIXELS = "pixels"  # a number of pixels, not a length
    PROBABILITY = "probability"  # calibrated, 0 to 1
    PERCENT = "%"
    MILLILITRE = "ml"
    GRADE = "grade"  # a rank on a published scale, 0 and up
    OTHER = "other"  # a pack's own unit, named in `PackConstruction.unit_words`
    MARK = "mark"  # of a mark that states no number; its value is 1, the number of marks


SIGNED_UNITS = frozenset({Unit.HOUNSFIELD, Unit.VALUE, Unit.OTHER})
"""Units of pixel values, which may be negative; every other value is >= 0."""
IN_PIXELS: Final = "pixels: "
"""How the scale of lengths begins that are not in mm; the reason follows."""


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
class Quantity:
    """One number of a measurement by hand: a region has an area, a mean, a smallest value, ...

    Attributes:
        name: "length", "long axis", "area", "mean", ...: see `app.core.quantities`.
        value: in `unit`.
        unit: its unit.
    """

    name: str
    value: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class HandConstruction:
    """What a reader drew, and every number that follows from it.

    Attributes:
        annotation_id: "A1", ...: the mark it was made from.
        drawn: kind of that mark.
        image: the stored image it lies on.
        points: (x, y) in pixels of that image, in the order of its kind.
        quantities: the first is the measurement's value; empty for a mark without a number.
        scale: where lengths come from, in words; empty where no scale is used.
        name: the reader's name for what was measured; may be empty.
        spacing: the spacing used; None where pixels were taken as square and lengths are in pixels.
        known_mm: true length of the ruler or coin drawn on this image, where the scale comes from it.
        image_words: which image that is, for people ("series 3, image 41"); empty for the case's only image.
    """

    annotation_id: str
    drawn: AnnotationKind
    image: ImageKey
    points: tuple[Point, ...]
    quantities: tuple[Quantity, ...]
    scale: str = ""
    name: str = ""
    spacing: Spacing | None = None
    known_mm: float | None = None
    image_words: str = ""

    def quantity(self, name: str) -> Quantity | None:
        """The number of that name; None where this kind, or this image, has none."""
        return next((q for q in self.quantities if q.name == name), None)


@dataclass(frozen=True, slots=True)
class ClassScore:
    """A class with its probability; a score that is not calibrated is an order of likelihood and never printed."""

    label: str
    title: str
    probability: float
    calibrated: bool


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold on a class's probability, with what was measured there on cases kept back.

    Attributes:
        label: the class.
        threshold: probability from which it counts as present.
        sensitivity, specificity: shares, 0 to 1.
        source: on what they were measured, in words ("612 lesions kept back").
    """

    label: str
    threshold: float
    sensitivity: float
    specificity: float
    source: str

    def is_reached(self, score: ClassScore) -> bool:
        """Whether a class counts as present here."""
        return score.probability >= self.threshold

    def verdict(self, score: ClassScore) -> str:
        """The same in words: "at or above", or "below"."""
        return "at or above" if self.is_reached(score) else "below"


@dataclass(frozen=True, slots=True)
class PackConstruction:
    """What a pack predicted, in numbers, with where it lies.

    Attributes:
        name: structure, class or box as people call it ("right lung", "skin lesion", "L1").
        image: the stored image it lies on; the first one of a volume.
        quantities: the first is the measurement's value; a quantity of unit OTHER is in `unit_words`.
        code: "SCHEME:VALUE"; empty where the pack states none.
        scale: where lengths, areas or volumes come from, in words; empty where none is stated.
        spacing: used for them; None for pixels and for volumes (whose grid is in the scale's words).
        outline: contour of a mask, simplified to half a pixel, (x, y) in pixels; empty for volumes and classes.
        box: x, y, width, height in pixels; None where there is none.
        lines: constructions to draw (diameters, heights), in pixels.
        classes: of a classification, the likeliest first, all that the pack gives.
        operating_point: chosen by the clinician or, of the likeliest class that has one, by the pack; None without one.
        further_points: those of the other classes, the likeliest first; empty without `operating_point`.
        unit_words: the unit of quantities in OTHER.
        words: grades and descriptions that follow from the numbers ("Genant grade 1"), each with its rule's source.
    """

    name: str
    image: ImageKey
    quantities: tuple[Quantity, ...]
    code: str = ""
    scale: str = ""
    spacing: Spacing | None = None
    outline: tuple[Point, ...] = ()
    box: tuple[float, float, float, float] | None = None
    lines: tuple[Segment, ...] = ()
    classes: tuple[ClassScore, ...] = ()
    operating_point: OperatingPoint | None = None
    further_points: tuple[OperatingPoint, ...] = ()
    unit_words: str = ""
    words: tuple[str, ...] = ()

    @property
    def points(self) -> tuple[OperatingPoint, ...]:
        """All operating points, the finding's own first."""
        return self.further_points if self.operating_point is None else (self.operating_point, *self.further_points)

    @property
    def reached(self) -> tuple[OperatingPoint, ...]:
        """Further operating points that their class reaches, too: what must not be lost beside the likeliest class."""
        found = ((point, self.class_of(point)) for point in self.further_points)
        return tuple(point for point, score in found if score is not None and point.is_reached(score))

    def class_of(self, point: OperatingPoint) -> ClassScore | None:
        """The class of an operating point; None where this classification has it not."""
        return next((score for score in self.classes if score.label == point.label), None)

    def quantity(self, name: str) -> Quantity | None:
        """The number of that name; None where this kind has none."""
        return next((q for q in self.quantities if q.name == name), None)


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measured value; exactly one of `cobb`, `balance`, `hand` and `pack` is set, by `kind`.

    Attributes:
        kind: what is measured.
        value: in `unit`; >= 0, but for pixel values (HU, value).
        unit: its unit.
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
    hand: HandConstruction | None = None
    pack: PackConstruction | None = None

    def __post_init__(self) -> None:
        if (self.hand is not None) != (self.kind in HAND_KINDS) or (self.pack is not None) != (self.kind in PACK_KINDS):
            raise ValueError(f"a measurement of kind {self.kind.value} has another construction than its kind needs")
