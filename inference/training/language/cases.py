"""Random cases for training and tests: every side, unit, interval and decision; no pixels, no torch."""

import random
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.core.anatomy import LEVELS, ImageSide, Region, Side, level_index, patient_side
from app.core.case import Case
from app.core.finding import Finding, FindingStatus
from app.core.measurement import (
    BalanceConstruction,
    CobbConstruction,
    Interval,
    Measurement,
    MeasurementKind,
    Unit,
)
from app.core.provenance import Provenance
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study

HELD_OUT_SEEDS: Final = range(10_000_000, 11_000_000)
"""Seeds that training never draws; every figure is measured on them."""

_LINE = ((10.0, 10.0), (20.0, 10.0))


@dataclass(frozen=True, slots=True)
class _Curve:
    upper: int
    lower: int
    apex: float  # T1 = 0; a half is a disc
    angle: float
    side: ImageSide


def random_case(seed: int) -> Case:
    """A case with one to three curves and often coronal balance, some of them rejected or undecided.

    Args:
        seed: the same seed gives the same case.
    """
    rng = random.Random(seed)  # noqa: S311 - training data, no secret
    left_is = rng.choice((Side.LEFT, Side.RIGHT, Side.RIGHT, None))
    spacing = _spacing(rng)
    measurements = [_cobb(rng, curve, left_is) for curve in _curves(rng)]
    if rng.random() < 0.75:
        measurements.append(_balance(rng, left_is, spacing))
    findings = []
    number = 0
    for measurement in measurements:
        number += 1 if rng.random() < 0.9 else rng.randint(2, 9)
        findings.append(_finding(rng, f"F{number}", measurement))
    study = Study(
        source_name="film.dcm",
        source_sha256="0" * 64,
        rows=rng.randint(900, 4000),
        columns=rng.randint(400, 1800),
        modality="DX",
        study_date=rng.choice(("", "2026-11-02", "2025-03-17")),
        view=rng.choice(("", "AP", "PA")),
        image_left_is=left_is,
        spacing=spacing,
        spacing_reason="" if spacing else "the file states no pixel spacing",
    )
    return Case(
        case_id=f"{rng.getrandbits(128):032x}",
        study=study,
        source_path="film.dcm",
        findings=tuple(findings),
        image_left_is=left_is,
        side_stated_by="" if left_is is None else rng.choice(("file", "clinician")),
        indication=rng.choice(("", "Scoliosis, follow-up")),
    )


def _spacing(rng: random.Random) -> Spacing | None:
    if rng.random() < 0.3:
        return None
    value = round(rng.uniform(0.1, 0.4), 3)
    return Spacing(value, value, rng.choice(list(SpacingSource)))


def _curves(rng: random.Random) -> list[_Curve]:
    """A chain of curves that share their end vertebrae and turn to alternate sides."""
    count = rng.choices((1, 2, 3), (0.3, 0.4, 0.3))[0]
    bounds = sorted(rng.sample(range(len(LEVELS)), count + 1))
    while any(b - a < 2 for a, b in pairwise(bounds)):
        bounds = sorted(rng.sample(range(len(LEVELS)), count + 1))
    straight = rng.random() < 0.2
    side = rng.choice(list(ImageSide))
    curves = []
    for upper, lower in pairwise(bounds):
        doubled = rng.randint(2 * upper + 1, 2 * lower - 1)
        high = 9.9 if straight else rng.choice((9.9, 25.0, 45.0, 60.0, 110.0))
        curves.append(_Curve(upper, lower, doubled / 2, round(rng.uniform(0.4, high), 3), side))
        side = side.other
    return curves


def _cobb(rng: random.Random, curve: _Curve, left_is: Side | None) -> Measurement:
    first = int(curve.apex)
    apex = LEVELS[first] if curve.apex == first else f"{LEVELS[first]}/{LEVELS[first + 1]}"
    region = _region(curve.apex)
    interval = None
    if rng.random() < 0.8:
        half = rng.uniform(1.0, 8.0)
        interval = Interval(max(0.0, curve.angle - half), curve.angle + half, 0.9, "simulated")
    upper, lower = LEVELS[curve.upper], LEVELS[curve.lower]
    return Measurement(
        kind=MeasurementKind.COBB_ANGLE,
        value=curve.angle,
        unit=Unit.DEGREE,
        label=f"{region} {upper}-{lower}",
        interval=interval,
        interval_reason="" if interval else "simulated without one",
        cobb=CobbConstruction(
            region=region,
            upper_end=upper,
            lower_end=lower,
            apex=apex,
            convexity=patient_side(curve.side, left_is),
            image_convexity=curve.side,
            upper_line=_LINE,
            lower_line=_LINE,
            upper_tilt=0.0,
            lower_tilt=0.0,
        ),
    )


def _region(apex: float) -> Region:
    if apex < level_index("T6") - 0.5:
        return Region.PROXIMAL_THORACIC
    return Region.MAIN_THORACIC if apex < level_index("T12") else Region.THORACOLUMBAR_LUMBAR


def _balance(rng: random.Random, left_is: Side | None, spacing: Spacing | None) -> Measurement:
    zero = rng.random() < 0.08
    value = 0.0 if zero else rng.uniform(0.1, 60.0 if spacing else 400.0)
    image_side = None if zero else rng.choice(list(ImageSide))
    lower = rng.choice(("L5", "L5", "L5", "L4"))
    return Measurement(
        kind=MeasurementKind.CORONAL_BALANCE,
        value=value,
        unit=Unit.MILLIMETRE if spacing else Unit.PIXEL,
        label=f"T1 plumb line to {lower}",
        interval_reason="no interval: none was calibrated for coronal balance",
        balance=BalanceConstruction(
            upper_level="T1",
            lower_level=lower,
            plumb_top=(10.0, 10.0),
            reference=(10.0, 900.0),
            image_side=image_side,
            side=None if image_side is None else patient_side(image_side, left_is),
            scale=str(spacing.source) if spacing else "pixels: the file states no pixel spacing",
        ),
    )


def _finding(rng: random.Random, finding_id: str, measurement: Measurement) -> Finding:
    weights = (0.06, 0.62, 0.26, 0.06)
    status = rng.choices(list(FindingStatus), weights)[0]
    edited = measurement if status is FindingStatus.EDITED else None
    decided = status is not FindingStatus.PROPOSED
    return Finding(
        finding_id=finding_id,
        status=status,
        proposal=None if edited and rng.random() < 0.3 else measurement,
        edited=edited,
        provenance=Provenance("spine-frontal", "1.0.0", "0" * 64),
        decided_by="reader" if decided else "",
        decided_at="2026-11-22T10:00:00Z" if decided else "",
    )
