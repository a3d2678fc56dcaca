"""Cobb angles of the coronal curves of a spine.

The angle of a curve is the angle between a line along the upper end plate of its upper end vertebra and one along the
lower end plate of its lower end vertebra (Cobb 1948, "Outline for the study of scoliosis", AAOS Instructional Course
Lectures 5:261-275). The end vertebrae are the ones most tilted towards the concavity. A line's direction is taken
either from that one end plate ("end plate") or from the mean of both end plates of the vertebra ("vertebral axis", the
vector between the middles of its two sides, as in Wu et al., MICCAI 2017), which suffers less from one misplaced
corner and is the default. Angles are computed in mm, so pixels need not be square.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.core.anatomy import ImageSide, Region, Side, level_index, patient_side
from app.core.geometry import Segment, direction_deg, signed_turn_deg
from app.core.measurement import CobbConstruction, Interval, Measurement, MeasurementKind, Unit, Vertebra
from app.core.spacing import Spacing
from app.measuring.outline import NotMeasured, Outline, read_outline

FloatArray = NDArray[np.float64]

SMALLEST_CURVE_DEG = 10.0
"""Below this a coronal curve is not scoliosis (Scoliosis Research Society)."""

IntervalSource = Callable[[str, str, float], Interval | None]
"""(upper end, lower end, value in degrees) -> interval, or None where there is no honest source."""


class CobbMethod(StrEnum):
    """What gives a line its direction."""

    VERTEBRAL_AXIS = "vertebral axis"
    END_PLATE = "end plate"


def find_curves(
    vertebrae: Sequence[Vertebra],
    *,
    spacing: Spacing | None,
    image_left_is: Side | None,
    method: CobbMethod = CobbMethod.VERTEBRAL_AXIS,
    interval_source: IntervalSource | None = None,
) -> tuple[Measurement, ...] | NotMeasured:
    """The major curve and up to two neighbours, from head to foot.

    The major curve lies between the two vertebrae whose tilts differ most; from each of its ends the next curve runs to
    the vertebra most tilted the other way. Of four curves in a row the three with the largest sum are kept. Curves of
    less than 1 degree beside the major one are not curves and are left out.

    Args:
        vertebrae: from head to foot, corners in pixels.
        spacing: None when unknown; pixels are then taken as square.
        image_left_is: patient's side at the picture's left edge; None when unknown.
        method: what gives a line its direction.
        interval_source: gives each angle its interval.

    Returns:
        Measurements in degrees, 0 to 180, each with its construction; or the reason why there are none.
    """
    outline = read_outline(vertebrae, spacing)
    if isinstance(outline, NotMeasured):
        return outline
    tilts = np.array([direction_deg(axis) for axis in outline.axes()])
    if float(np.abs(tilts).max()) >= 90.0:
        return NotMeasured("A vertebra is tilted by 90 degrees or more: its corners are not where they belong.")
    return tuple(
        _measure(outline, upper, lower, image_left_is, method, interval_source, "rule")
        for upper, lower in curve_ends(tilts)
    )


def measure_between(
    vertebrae: Sequence[Vertebra],
    upper_end: str,
    lower_end: str,
    *,
    spacing: Spacing | None,
    image_left_is: Side | None,
    method: CobbMethod = CobbMethod.VERTEBRAL_AXIS,
    interval_source: IntervalSource | None = None,
    chosen_by: str = "clinician",
) -> Measurement | NotMeasured:
    """The Cobb angle between two end vertebrae that somebody chose; arguments as for `find_curves`.

    Raises:
        ValueError: an end is not a level from T1 to L5.
    """
    if level_index(upper_end) >= level_index(lower_end):
        return NotMeasured(f"The upper end vertebra {upper_end} must lie above the lower end vertebra {lower_end}.")
    outline = read_outline(vertebrae, spacing, at_least=2)
    if isinstance(outline, NotMeasured):
        return outline
    for level in (upper_end, lower_end):
        if level not in outline.levels:
            return NotMeasured(f"{level} is not marked on this film.")
    upper, lower = outline.levels.index(upper_end), outline.levels.index(lower_end)
    return _measure(outline, upper, lower, image_left_is, method, interval_source, chosen_by)


def curve_ends(tilts: FloatArray) -> tuple[tuple[int, int], ...]:
    """(upper, lower) positions of the end vertebrae of up to three curves in a row, from head to foot.

    Args:
        tilts: (n,) tilt of each vertebra in degrees, head first.
    """
    first, second = sorted((int(np.argmax(tilts)), int(np.argmin(tilts))))
    if first == second:  # every vertebra has the same tilt: a straight line
        return ((0, len(tilts) - 1),)
    chain = [(first, second)]
    while (upper := _next_end(tilts, chain[0][0], range(chain[0][0]))) is not None and len(chain) < 3:
        chain.insert(0, (upper, chain[0][0]))
    above = len(chain) - 1
    while (lower := _next_end(tilts, chain[-1][1], range(chain[-1][1] + 1, len(tilts)))) is not None and len(
        chain
    ) < above + 3:
        chain.append((chain[-1][1], lower))
    sizes = [abs(float(tilts[b] - tilts[a])) for a, b in chain]
    starts = range(max(0, above - 2), min(above, max(0, len(chain) - 3)) + 1)
    best = max(starts, key=lambda start: sum(sizes[start : start + 3]))
    return tuple(chain[best : best + 3])


def _next_end(tilts: FloatArray, end: int, candidates: range) -> int | None:
    """The candidate whose tilt differs most from that of `end`; None where the spine goes on without a curve."""
    if not candidates:
        return None
    best = max(candidates, key=lambda i: abs(float(tilts[i] - tilts[end])))
    return best if abs(float(tilts[best] - tilts[end])) >= 1.0 else None


def _measure(
    outline: Outline,
    upper: int,
    lower: int,
    image_left_is: Side | None,
    method: CobbMethod,
    interval_source: IntervalSource | None,
    chosen_by: str,
) -> Measurement:
    """One curve between two positions of `outline`."""
    axis = outline.axes()
    upper_direction = axis[upper] if method is CobbMethod.VERTEBRAL_AXIS else outline.upper_plates()[upper]
    lower_direction = axis[lower] if method is CobbMethod.VERTEBRAL_AXIS else outline.lower_plates()[lower]
    turn = signed_turn_deg(upper_direction, lower_direction)
    # Convex to the right of the picture: above the apex right sides are high, below it they are low, so tilt grows.
    convex = ImageSide.RIGHT if turn >= 0 else ImageSide.LEFT
    upper_end, lower_end = outline.levels[upper], outline.levels[lower]
    apex, apex_position = _apex(outline, upper, lower, convex)
    region = region_of_apex(apex_position)
    value = abs(turn)
    interval = interval_source(upper_end, lower_end, value) if interval_source else None
    return Measurement(
        kind=MeasurementKind.COBB_ANGLE,
        value=value,
        unit=Unit.DEGREE,
        label=f"{region} {upper_end}-{lower_end}",
        interval=interval,
        interval_reason="" if interval else "no interval: the marks were moved by hand, or the pack gives none",
        cobb=CobbConstruction(
            region=region,
            upper_end=upper_end,
            lower_end=lower_end,
            apex=apex,
            convexity=patient_side(convex, image_left_is),
            image_convexity=convex,
            upper_line=_line(outline.corners[upper, :2], upper_direction / outline.scale),
            lower_line=_line(outline.corners[lower, 2:], lower_direction / outline.scale),
            upper_tilt=direction_deg(upper_direction),
            lower_tilt=direction_deg(lower_direction),
            method=str(method),
            ends_chosen_by=chosen_by,
        ),
    )


def _line(plate: FloatArray, direction: FloatArray) -> Segment:
    """A segment through the middle of `plate` (2, 2) along `direction`, as long as the plate, in pixels."""
    middle = plate.mean(axis=0)
    half = direction / np.hypot(*direction) * np.hypot(*(plate[1] - plate[0])) / 2
    start, end = middle - half, middle + half
    return (float(start[0]), float(start[1])), (float(end[0]), float(end[1]))


def _apex(outline: Outline, upper: int, lower: int, convex: ImageSide) -> tuple[str, float]:
    """The vertebra or disc farthest to the convex side of the chord between the end vertebrae's centres.

    Returns:
        Its name ("T8" or "T8/T9") and its position counted from T1 = 0 (a disc lies half-way).
    """
    centres = outline.centres * outline.scale
    start, chord = centres[upper], centres[lower] - centres[upper]
    best_name, best_position, best_distance = "", 0.0, -np.inf
    for doubled in range(2 * upper, 2 * lower + 1):
        i, is_disc = divmod(doubled, 2)
        point = (centres[i] + centres[i + 1]) / 2 if is_disc else centres[i]
        offset = point - start
        rightwards = float(chord[1] * offset[0] - chord[0] * offset[1])
        distance = rightwards if convex is ImageSide.RIGHT else -rightwards
        if distance > best_distance:
            first = level_index(outline.levels[i])
            second = level_index(outline.levels[i + 1]) if is_disc else first
            best_name = f"{outline.levels[i]}/{outline.levels[i + 1]}" if is_disc else outline.levels[i]
            best_position, best_distance = (first + second) / 2, distance
    return best_name, best_position


def region_of_apex(position: float) -> Region:
    """Region by the apex (Lenke et al. 2001, JBJS 83-A:1169-1181): PT to T5, MT T6 to the T11/T12 disc, then TL/L.

    Args:
        position: T1 = 0, ..., L5 = 16; a disc lies half-way.
    """
    if position < level_index("T6") - 0.5:
        return Region.PROXIMAL_THORACIC
    if position < level_index("T12"):
        return Region.MAIN_THORACIC
    return Region.THORACOLUMBAR_LUMBAR
