"""What a pack's measurement says, in the words the panels show; a score that is not calibrated is never a number."""

from app.core.measurement import (
    IN_PIXELS,
    SIGNED_UNITS,
    ClassScore,
    Interval,
    Measurement,
    MeasurementKind,
    OperatingPoint,
    Quantity,
    Unit,
)
from app.core.printed import printed_in, printed_value
from viewers.mark import mark
from viewers.translate import tr, tr_sentence

ORDER_ONLY = mark("not calibrated: order only")
_KINDS = {
    MeasurementKind.CLASSIFICATION: mark("Class"),
    MeasurementKind.STRUCTURE: mark("Structure"),
    MeasurementKind.LESION: mark("Lesion"),
    MeasurementKind.THORACIC_FRAME: mark("Frame of the lungs"),
    MeasurementKind.VESSELS: mark("Vessels"),
    MeasurementKind.VERTEBRAL_HEIGHT: mark("Vertebral height"),
    MeasurementKind.DETECTION: mark("Detection"),
    MeasurementKind.ESTIMATE: mark("Estimate"),
}


def printed(value: float, unit: Unit, unit_words: str = "") -> str:
    """A value with its unit: "12.3 ml", "87.3 %", "12.3 years"."""
    return printed_in(value, unit_words) if unit is Unit.OTHER else printed_value(value, unit)


def classes_of(measurement: Measurement) -> tuple[ClassScore, ...]:
    """The classes of a classification, the likeliest first; empty for everything else."""
    pack = measurement.pack
    return pack.classes if pack is not None and measurement.kind is MeasurementKind.CLASSIFICATION else ()


def pack_title(measurement: Measurement) -> str:
    """What was found: "Skin lesion"; of a classification its likeliest class."""
    pack = measurement.pack
    if pack is None:
        return ""
    classes = classes_of(measurement)
    words = classes[0].title if classes else pack.name
    words = tr_sentence(words) or tr(_KINDS[measurement.kind])
    return words[:1].upper() + words[1:]


def pack_kind(measurement: Measurement) -> str:
    """What kind of finding it is: "Class", "Structure"."""
    return tr(_KINDS[measurement.kind])


def pack_value(measurement: Measurement) -> str:
    """The value with its unit; of a classification the calibrated probability, else nothing: the words say why."""
    pack = measurement.pack
    classes = classes_of(measurement)
    if pack is None or measurement.unit is Unit.MARK or (classes and not classes[0].calibrated):
        return ""
    return printed(measurement.value, measurement.unit, pack.unit_words)


def pack_interval(measurement: Measurement, interval: Interval) -> tuple[str, str]:
    """Both ends of an interval, with the unit at the second: ("10.1", "14.6 ml")."""
    words = measurement.pack.unit_words if measurement.pack is not None else ""
    signed = measurement.unit in SIGNED_UNITS
    ends = (end if signed else max(end, 0.0) for end in (interval.low, interval.high))
    low, high = (printed(end, measurement.unit, words) for end in ends)
    return low.rsplit(" ", 1)[0] if " " in low else low, high


def pack_summary(measurement: Measurement) -> str:
    """What a measurement says on one line, beside another one of the same finding: "melanoma 62.1 %", "12.3 mm2"."""
    pack = measurement.pack
    if pack is None:
        return ""
    value = pack_value(measurement)
    if measurement.kind is MeasurementKind.CLASSIFICATION:
        return f"{pack_title(measurement)} {value}".strip()
    if measurement.kind is MeasurementKind.DETECTION:
        return ", ".join(_quantity(quantity, pack.unit_words) for quantity in pack.quantities)
    return value


def pack_numbers(measurement: Measurement) -> tuple[str, ...]:
    """Every other number with its name, and what follows from them, each a line."""
    pack = measurement.pack
    if pack is None:
        return ()
    rest = pack.quantities[1:] if pack.quantities else ()
    numbers = ", ".join(_quantity(quantity, pack.unit_words) for quantity in rest)
    lines = [numbers, *(tr_sentence(words) for words in pack.words)]
    if pack.operating_point is not None and classes_of(measurement):
        lines.append(operating_words(pack.operating_point, pack.classes))
    return tuple(line for line in lines if line)


def _quantity(quantity: Quantity, unit_words: str) -> str:
    return f"{tr_sentence(quantity.name)} {printed(quantity.value, quantity.unit, unit_words)}"


def class_title(label: str, classes: tuple[ClassScore, ...]) -> str:
    """A class in words."""
    return next((tr_sentence(found.title) for found in classes if found.label == label), label)


def share_words(share: float) -> str:
    """A measured share: "91 %"."""
    return tr("{n} %").format(n=round(share * 100))


def operating_words(point: OperatingPoint, classes: tuple[ClassScore, ...]) -> str:
    """The threshold in use, and what was measured there."""
    words = tr("threshold of {name} {threshold}: sensitivity {sensitivity}, specificity {specificity}").format(
        name=class_title(point.label, classes),
        threshold=f"{point.threshold:.3f}",
        sensitivity=share_words(point.sensitivity),
        specificity=share_words(point.specificity),
    )
    return f"{words} ({tr_sentence(point.source)})" if point.source else words


def pack_scale(measurement: Measurement) -> str:
    """Where lengths, areas or volumes come from; empty where none is stated."""
    stated = measurement.pack.scale if measurement.pack is not None else ""
    scale = tr_sentence(stated)
    if not scale or stated.startswith(IN_PIXELS):  # "pixels: why" says by itself what lengths are in
        return scale
    return tr("scale: {source}").format(source=scale)
