"""Coronal balance: how far the plumb line of an upper vertebra falls from the centre of the lowest one.

After the Scoliosis Research Society's terms (O'Brien et al., Spinal Deformity Study Group Radiographic Measurement
Manual, 2004): horizontal distance between the C7 plumb line and the centre of the reference vertebra. T1 stands in for
C7 where C7 is not marked, and the measurement says so.
"""

from collections.abc import Sequence

from app.core.anatomy import ImageSide, Side, patient_side
from app.core.measurement import IN_PIXELS, BalanceConstruction, Measurement, MeasurementKind, Unit, Vertebra
from app.core.spacing import Spacing
from app.measuring.outline import NotMeasured, read_outline


def coronal_balance(
    vertebrae: Sequence[Vertebra],
    *,
    spacing: Spacing | None,
    spacing_reason: str,
    image_left_is: Side | None,
) -> Measurement | NotMeasured:
    """Horizontal distance from the plumb line of the uppermost to the centre of the lowest marked vertebra.

    Assumes that the film's columns are vertical in the patient, as they are on a film taken standing.

    Args:
        vertebrae: from head to foot; the first must be T1, the last a lumbar vertebra.
        spacing: None when unknown; the value is then in pixels.
        spacing_reason: why spacing is unknown.
        image_left_is: patient's side at the picture's left edge; None when unknown.

    Returns:
        A value >= 0 in mm or pixels, with the side to which the plumb line lies; or the reason why there is none.
    """
    outline = read_outline(vertebrae, spacing)
    if isinstance(outline, NotMeasured):
        return outline
    upper_level, lower_level = outline.levels[0], outline.levels[-1]
    if upper_level != "T1" or not lower_level.startswith("L"):
        return NotMeasured("Coronal balance needs T1 and a lumbar vertebra to be marked.")
    top, reference = outline.centres[0], outline.centres[-1]
    offset_px = float(top[0] - reference[0])
    unit, scale = Unit.PIXEL, f"{IN_PIXELS}{spacing_reason or 'the pixel spacing is unknown'}"
    value = abs(offset_px)
    if spacing is not None:
        unit, scale, value = Unit.MILLIMETRE, str(spacing.source), value * spacing.column
    image_side = None if offset_px == 0.0 else (ImageSide.RIGHT if offset_px > 0 else ImageSide.LEFT)
    return Measurement(
        kind=MeasurementKind.CORONAL_BALANCE,
        value=value,
        unit=unit,
        label=f"{upper_level} plumb line to {lower_level}",
        interval_reason="no interval: none was calibrated for coronal balance",
        balance=BalanceConstruction(
            upper_level=upper_level,
            lower_level=lower_level,
            plumb_top=(float(top[0]), float(top[1])),
            reference=(float(reference[0]), float(reference[1])),
            image_side=image_side,
            side=None if image_side is None else patient_side(image_side, image_left_is),
            scale=scale,
        ),
    )
