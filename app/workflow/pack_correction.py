"""Masks that a clinician corrected: what was measured on them is measured again, beside what the model said."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.case import Case
from app.core.errors import UsageError
from app.core.finding import Finding, FindingStatus
from app.core.measurement import Measurement, MeasurementKind
from app.core.prediction import Prediction
from app.workflow import edits
from app.workflow.clock import utc_now
from app.workflow.pack_reading import instances_of, measure_with
from app.workflow.subject import Subject
from inference.packs.pack import Pack

MASK_KINDS: Final = frozenset(
    {
        MeasurementKind.STRUCTURE,
        MeasurementKind.LESION,
        MeasurementKind.VESSELS,
        MeasurementKind.VERTEBRAL_HEIGHT,
    }
)
"""What is measured on masks."""


def corrected(
    case: Case, pack: Pack, prediction: Prediction, subject: Subject, masks: Mapping[str, NDArray[np.bool_]], by: str
) -> Case:
    """The case with every finding on a mask measured again on the corrected masks; its report is left to the caller.

    A finding whose mask is as the model made it is a proposal again, unless the clinician had decided on it.

    Args:
        case: read by the pack.
        pack: which pack.
        prediction: of the pack, as it was.
        subject: what was read.
        masks: structure -> mask as it is now, of the shape of the prediction's; those left out are as they were.
        by: who corrected.

    Raises:
        UsageError: a corrected mask is empty, or nothing can be measured on it any more.
    """
    structures = tuple(replace(each, place=masks.get(each.name, each.place)) for each in prediction.structures)
    made = measure_with(pack, replace(prediction, structures=structures), case, subject)
    waiting: dict[tuple[MeasurementKind, str], list[Measurement]] = defaultdict(list)
    for measurement in made:
        waiting[_key(measurement)].append(measurement)
    images = instances_of(case, subject)
    for finding in case.findings:
        proposal = finding.proposal
        if proposal is None or proposal.kind not in MASK_KINDS or finding.provenance.maker != pack.id:
            continue
        if proposal.pack is not None and proposal.pack.image.instance not in images:
            continue  # of another series of the study
        found = waiting[_key(proposal)]
        if not found:
            raise UsageError(
                f"Nothing is left of {_key(proposal)[1] or finding.finding_id} that could be measured: undo the "
                f"correction, or reject {finding.finding_id}."
            )
        case = edits.replace_finding(case, _measured(finding, found.pop(0), by))
    return case


def _measured(finding: Finding, measurement: Measurement, by: str) -> Finding:
    if measurement == finding.measurement or finding.status is FindingStatus.REJECTED:
        return finding
    if measurement == finding.proposal and finding.status is FindingStatus.EDITED:
        return replace(finding, status=FindingStatus.PROPOSED, edited=None, decided_by="", decided_at="")
    return finding.edit(measurement, by, utc_now())


def _key(measurement: Measurement) -> tuple[MeasurementKind, str]:
    return measurement.kind, measurement.pack.name if measurement.pack is not None else ""
