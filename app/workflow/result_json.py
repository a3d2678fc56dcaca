"""`result.json`: what an analysis found, for other programs; its schema is docs/result.schema.json."""

from collections.abc import Sequence
from typing import Any

import msgspec

from app.core.case import Case
from app.core.measurement import Measurement, Unit, Vertebra
from app.core.spacing import Spacing
from app.core.study import Study
from app.workflow.prediction_files import WrittenPrediction
from inference.packs.pack import Pack


def result_json(
    case: Case,
    pack: Pack | None,
    *,
    in_scope: bool,
    reasons: Sequence[str] = (),
    error: str = "",
    written: WrittenPrediction | None = None,
    slices: int | None = None,
) -> dict[str, Any]:
    """The contents of result.json.

    Args:
        case: with the model's result, or without when it was refused or failed; what the reader drew and let count
            as a finding goes with it.
        pack: the pack that was asked; None when none fits.
        in_scope: whether the pack is meant for the film.
        reasons: why it is not.
        error: the sentence shown to the clinician; empty when all went well.
        written: masks, boxes, landmarks and maps with their files; None for a pack that finds spines.
        slices: of a volume, or frames of a film; None for a single image.
    """
    model = case.model
    by_hand = [f.measurement for f in case.findings if f.measurement.hand is not None and f.counts]
    measurements = [*(model.measurements if model else ()), *by_hand]
    return {
        "input": {"name": case.study.source_name, "sha256": case.study.source_sha256},
        "study": _study(case.study, case) | {"slices": slices},
        "pack": None if pack is None else {"id": pack.id, "version": pack.version, "sha256": pack.sha256},
        "scope": {"in_scope": in_scope, "reasons": list(reasons)},
        "measurements": [_measurement(m) for m in measurements],
        "vertebrae": [_vertebra(v) for v in (model.vertebrae if model else ())],
        "structures": [] if written is None else list(written.structures),
        "segmentation": None if written is None else written.segmentation,
        "segmentation_reason": "" if written is None else written.segmentation_reason,
        "boxes": [] if written is None else list(written.boxes),
        "points": [] if written is None else list(written.points),
        "maps": [] if written is None else list(written.maps),
        "scores": {score.label: round(score.probability, 6) for score in (model.scores if model else ())},
        "calibrated": model is not None and bool(model.scores) and all(score.calibrated for score in model.scores),
        "forced": list(model.forced) if model else [],
        "notes": list(model.notes) if model else [],
        "seconds": None if model is None else round(model.seconds, 4),
        "error": error,
    }


def _study(study: Study, case: Case) -> dict[str, Any]:
    return {
        "modality": study.modality,
        "rows": study.rows,
        "columns": study.columns,
        "view": study.view,
        "body_part": study.body_part,
        "study_date": study.study_date,
        "spacing": spacing_json(study.spacing),
        "spacing_reason": study.spacing_reason,
        "image_left_is": case.image_left_is,
        "marks": list(study.marks),
    }


def spacing_json(spacing: Spacing | None) -> dict[str, Any] | None:
    """Spacing in mm with its source; None when unknown."""
    if spacing is None:
        return None
    return {"row_mm": spacing.row, "column_mm": spacing.column, "source": str(spacing.source)}


def _vertebra(vertebra: Vertebra) -> dict[str, Any]:
    return {
        "level": vertebra.level,
        "corners": [[round(x, 2), round(y, 2)] for x, y in vertebra.corners],
        "score": None if vertebra.score is None else round(vertebra.score, 4),
    }


def _measurement(measurement: Measurement) -> dict[str, Any]:
    """Common fields, then the fields of the construction on the same level, as the design has it."""
    interval = measurement.interval
    common: dict[str, Any] = {
        "kind": str(measurement.kind),
        "value": round(measurement.value, 6 if measurement.unit is Unit.PROBABILITY else 3),
        "unit": str(measurement.unit),
        "label": measurement.label,
        "interval": None if interval is None else [round(interval.low, 3), round(interval.high, 3)],
        "interval_level": None if interval is None else interval.level,
        "interval_source": measurement.interval_reason if interval is None else interval.source,
    }
    construction = measurement.cobb or measurement.balance or measurement.hand or measurement.pack
    return common | (msgspec.to_builtins(construction) if construction is not None else {})
