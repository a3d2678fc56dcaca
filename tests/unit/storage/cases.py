"""Made-up cases for the store's tests."""

from dataclasses import replace

from app.core.anatomy import ImageSide, Region, Side
from app.core.case import Case, ModelResult
from app.core.finding import Finding, FindingStatus
from app.core.measurement import CobbConstruction, Interval, Measurement, MeasurementKind, Unit, Vertebra
from app.core.provenance import Provenance
from app.core.report import Author, Report, Section, Sentence
from app.core.study import Patient, Study

PROVENANCE = Provenance("spine-frontal", "1.0.0", "ab" * 32, ("variants=8",), "2026-11-02T14:03:11Z")


def angle(value: float = 48.1) -> Measurement:
    cobb = CobbConstruction(
        region=Region.MAIN_THORACIC,
        upper_end="T5",
        lower_end="T11",
        apex="T8",
        convexity=Side.RIGHT,
        image_convexity=ImageSide.LEFT,
        upper_line=((480.5, 600.0), (560.25, 640.0)),
        lower_line=((470.0, 1100.0), (580.0, 1050.0)),
        upper_tilt=value / 2,
        lower_tilt=-value / 2,
    )
    interval = Interval(value - 3.2, value + 3.2, 0.9, "test-time variation")
    return Measurement(MeasurementKind.COBB_ANGLE, value, Unit.DEGREE, "MT T5-T11", interval, "", cobb)


def a_case(case_id: str = "0" * 31 + "1", *, name: str = "DOE JANE", source: str = "cd" * 32) -> Case:
    vertebrae = tuple(
        Vertebra(level, ((450.0, y), (550.0, y), (450.0, y + 60), (550.0, y + 60)), 0.9)
        for level, y in zip(("T5", "T8", "T11"), (600.0, 850.0, 1050.0), strict=True)
    )
    report = Report(
        (
            Section(
                "Findings",
                (Sentence("A right convex curve from T5 to T11 of 48.1 degrees.", ("F1",), Author.TEMPLATE),),
            ),
        )
    )
    return Case(
        case_id=case_id,
        study=Study(
            "film.dcm",
            source,
            2400,
            1000,
            "DX",
            patient=Patient(name, "P-1", "2011-03-04", "F", "015Y"),
            study_date="2026-11-02",
            study_description="Full spine",
        ),
        source_path="/films/film.dcm",
        model=ModelResult(vertebrae, (angle(),), PROVENANCE, 0.21),
        vertebrae=vertebrae,
        findings=(Finding("F1", FindingStatus.PROPOSED, angle(), None, PROVENANCE),),
        report=report,
        image_left_is=Side.RIGHT,
        side_stated_by="file",
    )


def decided(case: Case, status: FindingStatus = FindingStatus.ACCEPTED) -> Case:
    return replace(case, findings=tuple(f.decide(status, "Dr. Reader", "2026-11-02T14:05:00Z") for f in case.findings))


def edited(case: Case, value: float) -> Case:
    return replace(
        case, findings=tuple(f.edit(angle(value), "Dr. Reader", "2026-11-02T14:06:00Z") for f in case.findings)
    )
