"""Numbers and states in the words the panels show."""

from app.core.anatomy import ImageSide, Side
from app.core.finding import Finding, FindingStatus
from app.core.measurement import Measurement, MeasurementKind, Unit
from app.core.printed import printed_value
from app.core.quantities import TITLES, quantity_words
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.ui import pack_words
from viewers.mark import mark
from viewers.translate import tr, tr_sentence

STATUS_ICON = {
    FindingStatus.PROPOSED: "circle-dashed",
    FindingStatus.ACCEPTED: "circle-check",
    FindingStatus.EDITED: "pencil",
    FindingStatus.REJECTED: "circle-x",
}
NOT_STATED = mark("side not stated")
_UNIT = {Unit.DEGREE: "°", Unit.MILLIMETRE: " mm", Unit.PIXEL: " px"}
_DECIMALS = {Unit.DEGREE: 1, Unit.MILLIMETRE: 1, Unit.PIXEL: 0}
"""Of what models measure; what is drawn by hand is printed as everywhere else."""


def value_words(measurement: Measurement) -> str:
    """Value and unit with the decimals it deserves: "48.1°", "12.3 mm"."""
    if measurement.hand is not None:
        return printed_value(measurement.value, measurement.unit)
    if measurement.pack is not None:
        return pack_words.pack_value(measurement)
    return f"{measurement.value:.{_DECIMALS[measurement.unit]}f}{_UNIT[measurement.unit]}"


def interval_words(measurement: Measurement) -> str:
    """The interval, or why there is none."""
    interval = measurement.interval
    if interval is None:
        return tr_sentence(measurement.interval_reason) or tr("no interval")
    if measurement.pack is not None:
        low, high = pack_words.pack_interval(measurement, interval)
        words = tr("{percent} % interval {low} to {high}")
        return words.format(percent=f"{interval.level * 100:.0f}", low=low, high=high)
    digits, unit = _DECIMALS[measurement.unit], _UNIT[measurement.unit]
    return tr("{percent} % interval {low} to {high}").format(
        percent=f"{interval.level * 100:.0f}",
        low=f"{interval.low:.{digits}f}",
        high=f"{interval.high:.{digits}f}{unit}",
    )


def plus_minus(measurement: Measurement) -> str:
    """Half the interval's width where it lies evenly about the value, else its ends; empty where there is none."""
    interval = measurement.interval
    if interval is None:
        return ""
    if measurement.pack is not None:
        low, high = pack_words.pack_interval(measurement, interval)
        return tr("{low} to {high}").format(low=low, high=high)
    digits, unit = _DECIMALS[measurement.unit], _UNIT[measurement.unit]
    below, above = measurement.value - interval.low, interval.high - measurement.value
    if abs(below - above) < 0.5 * 10**-digits:
        return f"± {(below + above) / 2:.{digits}f}{unit}"
    return tr("{low} to {high}").format(low=f"{interval.low:.{digits}f}", high=f"{interval.high:.{digits}f}{unit}")


def title_words(measurement: Measurement) -> str:
    """What was measured: "Main thoracic  T5-T11"."""
    if measurement.cobb is not None:
        cobb = measurement.cobb
        region = tr_sentence(cobb.region.words)
        return f"{region[0].upper()}{region[1:]}"
    if measurement.pack is not None:
        return pack_words.pack_title(measurement)
    hand = measurement.hand
    return tr("Coronal balance") if hand is None else hand.name or tr_sentence(TITLES[measurement.kind])


def levels_words(measurement: Measurement) -> str:
    """Between which vertebrae: "T5 to T11"."""
    if measurement.cobb is not None:
        return tr("{upper} to {lower}").format(upper=measurement.cobb.upper_end, lower=measurement.cobb.lower_end)
    if measurement.balance is not None:
        return tr("{upper} over {lower}").format(
            upper=measurement.balance.upper_level, lower=measurement.balance.lower_level
        )
    hand = measurement.hand
    if measurement.pack is not None:
        return pack_words.pack_kind(measurement)
    if hand is None:
        return measurement.label
    more = ", ".join(quantity_words(quantity) for quantity in hand.quantities[1:])
    return "  ".join(part for part in (hand.annotation_id, hand.image_words, more) if part)


def side_words(measurement: Measurement) -> str:
    """Convexity or direction in the patient; in the picture where the film does not say which side is which."""
    if measurement.hand is not None:
        return scale_words(measurement)
    if measurement.pack is not None:
        return "\n".join((*pack_words.pack_numbers(measurement), *filter(None, (pack_words.pack_scale(measurement),))))
    cobb = measurement.cobb
    if cobb is not None:
        side = _side(cobb.convexity, cobb.image_convexity)
        return tr("{side} convex, apex {apex}").format(side=side, apex=cobb.apex)
    balance = measurement.balance
    if balance is None or balance.image_side is None:
        return tr("plumb line through the centre")
    return tr("plumb line to the {side}").format(side=_side(balance.side, balance.image_side))


def _side(side: Side | None, image_side: ImageSide) -> str:
    return tr_sentence(str(side)) if side is not None else f"{tr_sentence(str(image_side))} ({tr(NOT_STATED)})"


def scale_words(measurement: Measurement) -> str:
    """Where the value's unit comes from."""
    if measurement.kind is MeasurementKind.COBB_ANGLE:
        return tr("angle in mm space")
    if measurement.hand is not None:
        scale = tr_sentence(measurement.hand.scale)
        return tr("scale: {source}").format(source=scale) if scale else ""
    if measurement.pack is not None:
        return pack_words.pack_scale(measurement)
    if measurement.balance is None:
        return ""
    return tr("scale: {source}").format(source=tr_sentence(measurement.balance.scale))


def spacing_words(spacing: Spacing | None, reason: str) -> str:
    """Pixel spacing with its source, or why there is none."""
    if spacing is None:
        return tr("no mm scale: {reason}").format(reason=tr_sentence(reason)) if reason else tr("no mm scale")
    size = f"{spacing.column:.3f}" if spacing.row == spacing.column else f"{spacing.column:.3f} x {spacing.row:.3f}"
    where = " plane" if spacing.source is SpacingSource.DETECTOR else ""
    return f"{size} mm/px ({tr_sentence(f'{spacing.source}{where}')})"


def age_words(age: str) -> str:
    """A DICOM age string as read aloud: "015Y" -> "15 y"; other text unchanged."""
    if len(age) == 4 and age[:3].isdigit() and age[3] in "YMWD":
        return f"{int(age[:3])} {age[3].lower()}"
    return age


def patient_words(study: Study) -> str:
    """Name, sex and age on one line; says so when the file states no name."""
    name = study.patient.name.replace("^", " ").strip() or tr("Name not stated")
    rest = " ".join(part for part in (study.patient.sex, age_words(study.patient.age)) if part)
    return f"{name}   {rest}" if rest else name


def decision_words(finding: Finding) -> str:
    """Status, by whom."""
    status = tr_sentence(str(finding.status))
    if not finding.decided_by:
        return status
    return tr("{status} by {name}").format(status=status, name=finding.decided_by)
