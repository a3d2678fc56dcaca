"""A case with known findings for tests of reports."""

from dataclasses import replace

from app.core.anatomy import ImageSide, Region, Side
from app.core.case import Case
from app.core.finding import Finding, FindingStatus
from app.core.measurement import BalanceConstruction, CobbConstruction, Interval, Measurement, MeasurementKind, Unit
from app.core.provenance import Provenance
from app.core.report import Author, Report, Section, Sentence
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study

LINE = ((0.0, 0.0), (10.0, 0.0))
PROVENANCE = Provenance("spine-frontal", "1.0.0", "0" * 64)


def curve(value, upper, lower, apex, side, region, *, interval=None, image=ImageSide.LEFT):
    return Measurement(
        MeasurementKind.COBB_ANGLE,
        value,
        Unit.DEGREE,
        f"{region} {upper}-{lower}",
        interval=None if interval is None else Interval(*interval, 0.9, "drawn for a test"),
        cobb=CobbConstruction(region, upper, lower, apex, side, image, LINE, LINE, 0.0, 0.0),
    )


def balance(value=12.3, *, unit=Unit.MILLIMETRE, side=Side.LEFT, image=ImageSide.RIGHT, scale="detector"):
    made = BalanceConstruction("T1", "L5", (0.0, 0.0), (0.0, 9.0), image, side, scale)
    return Measurement(MeasurementKind.CORONAL_BALANCE, value, unit, "T1 plumb line to L5", balance=made)


def finding(number, measurement, status=FindingStatus.ACCEPTED):
    return Finding(f"F{number}", status, measurement, None, PROVENANCE)


MAIN = curve(48.137, "T5", "T11", "T8", Side.RIGHT, Region.MAIN_THORACIC, interval=(44.91, 51.34))
LUMBAR = curve(
    22.0, "T11", "L4", "L1/L2", Side.LEFT, Region.THORACOLUMBAR_LUMBAR, interval=(19.0, 25.0), image=ImageSide.RIGHT
)
PROXIMAL = curve(15.4, "T1", "T5", "T3", Side.LEFT, Region.PROXIMAL_THORACIC)


def scoliosis() -> Case:
    """F1 48.1° right T5-T11 apex T8; F2 22.0° left T11-L4 apex L1/L2; F3 12.3 mm left; F4 rejected; F5 undecided."""
    findings = (
        finding(1, MAIN),
        finding(2, LUMBAR, FindingStatus.ACCEPTED),
        finding(3, balance()),
        finding(4, PROXIMAL, FindingStatus.REJECTED),
        finding(5, replace(PROXIMAL, value=13.0), FindingStatus.PROPOSED),
    )
    return case(findings)


def straight() -> Case:
    """F1 7.2° and F2 4.0°, nothing else: no scoliosis."""
    return case(
        (
            finding(1, replace(MAIN, value=7.2, interval=None)),
            finding(2, replace(LUMBAR, value=4.0, interval=None)),
        )
    )


def unknown_side() -> Case:
    """F1 as in `scoliosis`, on a film that does not say which side is which: image left."""
    cobb = replace(MAIN.cobb, convexity=None)
    return replace(case((finding(1, replace(MAIN, cobb=cobb)),)), image_left_is=None, side_stated_by="")


def case(findings) -> Case:
    study = Study(
        "film.dcm",
        "a" * 64,
        2000,
        900,
        "DX",
        study_date="2026-11-02",
        view="PA",
        image_left_is=Side.RIGHT,
        spacing=Spacing(0.143, 0.143, SpacingSource.DETECTOR),
    )
    return Case("c" * 32, study, "film.dcm", findings=tuple(findings), image_left_is=Side.RIGHT, side_stated_by="file")


def one(text, evidence=("F1",), author=Author.MODEL, section="Findings") -> Report:
    """A report of one sentence."""
    return Report((Section(section, (Sentence(text, tuple(evidence), author),)),), "test")
