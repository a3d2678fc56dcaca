"""Analyzed cases for tests, without running a model."""

from app.core.anatomy import Side
from app.core.case import Case, ModelResult
from app.core.measurement import Interval
from app.core.provenance import Provenance
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Patient, Study
from app.measuring.balance import coronal_balance
from app.measuring.cobb import find_curves
from app.workflow.analysis import propose
from tests.spines import lone_curve, spine_from_tilts

DETECTOR = Spacing(0.2, 0.2, SpacingSource.DETECTOR)
PROVENANCE = Provenance("spine-frontal", "1.0.0", "0" * 64, ("method=vertebral axis",), "2026-11-02T10:00:00Z")


def analyzed_case(
    cobb: float = 40.0,
    *,
    tilts=None,
    image_left_is: Side | None = None,
    spacing: Spacing | None = DETECTOR,
    case_id: str = "c" * 32,
) -> Case:
    """A case whose findings are proposals of a model that drew the marks exactly."""
    spine = spine_from_tilts(lone_curve(cobb) if tilts is None else tilts)
    study = Study(
        source_name="film.dcm",
        source_sha256="a" * 64,
        rows=900,
        columns=700,
        modality="DX",
        patient=Patient("Doe^Jane", "P-17", "2011-04-05", "F", "015Y"),
        study_date="2026-11-02",
        study_description="Whole spine AP",
        view="AP",
        image_left_is=image_left_is,
        spacing=spacing,
        spacing_reason="" if spacing else "a photograph has no scale",
    )
    curves = find_curves(
        spine,
        spacing=spacing,
        image_left_is=image_left_is,
        interval_source=lambda _u, _l, v: Interval(max(0.0, v - 3.2), v + 3.2, 0.9, "drawn for a test"),
    )
    balance = coronal_balance(spine, spacing=spacing, spacing_reason=study.spacing_reason, image_left_is=image_left_is)
    measurements = (*curves, balance)
    return Case(
        case_id=case_id,
        study=study,
        source_path="/films/film.dcm",
        model=ModelResult(spine, measurements, PROVENANCE, 0.2),
        vertebrae=spine,
        findings=propose(measurements, PROVENANCE),
        image_left_is=image_left_is,
        side_stated_by="file" if image_left_is else "",
    )
