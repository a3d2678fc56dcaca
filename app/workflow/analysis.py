"""From an opened film to findings that a clinician can decide on."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.core.anatomy import LEVELS, level_index
from app.core.case import Case, ModelResult
from app.core.errors import ModelError, OutOfScopeError
from app.core.finding import Finding, FindingStatus
from app.core.geometry import Point
from app.core.image import Image
from app.core.measurement import Interval, Measurement, MeasurementKind, Vertebra
from app.core.provenance import Provenance
from app.core.spacing import Spacing
from app.measuring.balance import coronal_balance
from app.measuring.cobb import SMALLEST_CURVE_DEG, IntervalSource, find_curves
from app.measuring.outline import NotMeasured
from app.workflow.clock import utc_now
from app.workflow.pack_choice import header_reasons
from app.workflow.subject import Subject
from inference.engine.engine import Engine
from inference.packs.pack import Pack

if TYPE_CHECKING:
    from inference.spine import SpineFound

Progress = Callable[[float, str], None]
"""(share done 0 to 1, what is being done)."""
Cancelled = Callable[[], bool]


def no_progress(_share: float, _words: str) -> None:
    """For callers that show none."""


def never_cancelled() -> bool:
    """For callers that offer no cancel."""
    return False


def analyze_case(
    case: Case,
    image: Image,
    pack: Pack,
    engine: Engine,
    *,
    reasons: tuple[str, ...] | None = None,
    force: bool = False,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Case:
    """Find the vertebrae, measure, and propose findings; earlier findings are replaced.

    Args:
        case: of the film.
        image: decoded.
        pack: finds spines.
        engine: runs it.
        reasons: why the film is not what the pack is meant for; None: not asked yet.
        force: read it all the same; the reasons go with the case.
        progress: (share, words).
        cancelled: asked throughout.

    Raises:
        OutOfScopeError: the film is not what the pack is meant for, or no plausible spine was found on it.
        ModelError: the model failed.
        CancelledError: `cancelled` said so.
    """
    name = case.study.source_name
    reasons = film_reasons(pack, case, image) if reasons is None else reasons
    if reasons and not force:
        raise OutOfScopeError(f"{name} was not analyzed with {pack.id}: {'; '.join(reasons)}.")
    progress(0.05, "Finding vertebrae")
    started = time.perf_counter()
    spacing = image.spacing
    found = engine.find_spine(
        pack,
        image.bone_bright(),
        pixel_aspect=spacing.row / spacing.column if spacing else 1.0,
        progress=lambda share, words: progress(0.05 + 0.9 * share, words),
        cancelled=cancelled,
    )
    if found.implausible and not force:
        raise OutOfScopeError(f"{name}: no plausible full spine was found: {'; '.join(found.implausible)}.")
    result = replace(
        measure_found(case, found, pack, time.perf_counter() - started),
        pack_title=pack.title,
        forced=(*reasons, *found.implausible),
    )
    progress(1.0, "Done")
    return replace(
        case,
        model=result,
        vertebrae=result.vertebrae,
        findings=propose(result.measurements, result.provenance),
        report=None,
    )


def film_reasons(pack: Pack, case: Case, image: Image) -> tuple[str, ...]:
    """Why the pack is not meant for this image, by its header, size and plainest looks; empty when it is."""
    return header_reasons(pack, Subject(case.study, image))


def measure_found(case: Case, found: "SpineFound", pack: Pack, seconds: float) -> ModelResult:
    """Measurements from the vertebrae that the model found.

    Raises:
        ModelError: nothing can be measured on them.
    """
    vertebrae = tuple(
        Vertebra(level, _points(quad), float(score))
        for level, quad, score in zip(LEVELS, found.corners, found.scores, strict=True)
    )
    measured = find_curves(
        vertebrae,
        spacing=case.study.spacing,
        image_left_is=case.image_left_is,
        interval_source=interval_source(pack, found, case.study.spacing),
    )
    if isinstance(measured, NotMeasured):
        raise ModelError(f"The marks that {pack.id} set cannot be measured: {measured.reason}")
    balance = coronal_balance(
        vertebrae,
        spacing=case.study.spacing,
        spacing_reason=case.study.spacing_reason,
        image_left_is=case.image_left_is,
    )
    measurements = measured if isinstance(balance, NotMeasured) else (*measured, balance)
    provenance = Provenance(
        maker=pack.id,
        version=pack.version,
        sha256=pack.sha256,
        settings=("method=vertebral axis", "levels numbered on the assumption of 12 thoracic and 5 lumbar vertebrae"),
        made_at=utc_now(),
    )
    return ModelResult(vertebrae, measurements, provenance, seconds)


def interval_source(pack: Pack, found: "SpineFound", spacing: Spacing | None) -> IntervalSource | None:
    """The interval of an angle between two levels, from test-time variation and the pack's calibration.

    None when the pack was not calibrated.
    """
    from inference.spine import cobb_interval  # noqa: PLC0415 - it loads scipy, which the window need not wait for

    calibration = pack.calibration.get("cobb")
    if not calibration:
        return None
    source = f"test-time variation and predicted error, calibrated on {int(calibration['films'])} held-back films"
    in_mm = np.array([1.0, spacing.row / spacing.column]) if spacing else np.ones(2)
    variants = found.variants * in_mm

    def interval(upper_end: str, lower_end: str, value: float) -> Interval:
        upper, lower = level_index(upper_end), level_index(lower_end)
        given = cobb_interval(variants, found.tilt_sd_deg, calibration, upper, lower, value)
        return Interval(given.low, given.high, float(calibration["coverage"]), source)

    return interval


def propose(measurements: Sequence[Measurement], provenance: Provenance) -> tuple[Finding, ...]:
    """Findings to decide on: every curve of 10 degrees or more, the largest one in any case, and the balance."""
    angles = [m for m in measurements if m.kind is MeasurementKind.COBB_ANGLE]
    largest = max(angles, key=lambda m: m.value, default=None)
    chosen = [
        m
        for m in measurements
        if m.kind is not MeasurementKind.COBB_ANGLE or m is largest or m.value >= SMALLEST_CURVE_DEG
    ]
    return tuple(
        Finding(f"F{number}", FindingStatus.PROPOSED, measurement, None, provenance)
        for number, measurement in enumerate(chosen, start=1)
    )


def _points(quad: NDArray[np.float64]) -> tuple[Point, Point, Point, Point]:
    """(4, 2) corners as points."""
    (a, b), (c, d), (e, f), (g, h) = quad.tolist()
    return (a, b), (c, d), (e, f), (g, h)
