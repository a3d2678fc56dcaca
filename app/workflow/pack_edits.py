"""What a clinician corrects of a pack's findings: another box, another class; pure, fast enough to follow a drag."""

import math
from dataclasses import replace
from typing import Final

from app.core.case import Case
from app.core.errors import UsageError
from app.core.finding import Finding, FindingStatus
from app.core.measurement import ClassScore, Measurement, MeasurementKind, PackConstruction, Unit
from app.measuring.packs.boxes import box_of, with_box
from app.measuring.packs.thoracic_frame import frame_again
from app.workflow import edits
from app.workflow.clock import utc_now

SMALLEST_BOX: Final = 2.0
"""Pixels of a side: less cannot be taken hold of again."""
CHOSEN: Final = "the clinician's own diagnosis"
"""Why a diagnosis has no interval."""
Box = tuple[float, float, float, float]


def move_box(case: Case, finding_id: str, box: Box, by: str, *, size: tuple[int, int] | None = None) -> Case:
    """Give a detection another box; what is measured on it is measured again.

    Args:
        case: the case.
        finding_id: a detection.
        box: x, y, width, height in pixels of its image.
        by: who corrects.
        size: (rows, columns) of its image; None for that of the case's only image.

    Raises:
        UsageError: the finding has no box, was rejected, or the box is too small or lies outside the image.
    """
    finding = case.finding(finding_id)
    measurement = finding.measurement
    if measurement.kind is not MeasurementKind.DETECTION or measurement.pack is None or measurement.pack.box is None:
        raise UsageError(f"{finding_id} has no box that could be moved.")
    if finding.status is FindingStatus.REJECTED:
        raise UsageError(f"{finding_id} was rejected: take the decision back before its box is corrected.")
    rows, columns = size or (case.study.rows, case.study.columns)
    x, y, width, height = box
    if not all(math.isfinite(number) for number in box) or min(width, height) < SMALLEST_BOX:
        raise UsageError(f"A box must be at least {SMALLEST_BOX:g} pixels wide and high.")
    if x < -0.5 or y < -0.5 or x + width > columns - 0.5 or y + height > rows - 0.5:
        raise UsageError("A box must stay inside the image.")
    if box == measurement.pack.box:
        return case
    case = edits.replace_finding(case, finding.edit(with_box(measurement, box), by, utc_now()))
    return _follow_boxes(case, finding, by)


def choose_class(case: Case, finding_id: str, label: str, by: str) -> Case:
    """The clinician names the class of a classification, out of the pack's own list.

    What the model said stays its proposal. No probability of the model's goes with the clinician's choice; choosing
    what the model found likeliest is accepting it.

    Raises:
        UsageError: the finding is no classification by a model, or its pack knows no such class.
    """
    finding = case.finding(finding_id)
    classes = model_classes(finding)
    proposal = finding.proposal
    if not classes or proposal is None or proposal.pack is None:
        raise UsageError(f"{finding_id} is no classification, so it has no class to choose.")
    found = next((each for each in classes if each.label == label), None)
    if found is None:
        raise UsageError(f"{label!r} is not among the classes of {finding_id}.")
    if found.label == classes[0].label:
        return edits.accept(edits.replace_finding(case, replace(finding, edited=None)), finding_id, by)
    diagnosis = Measurement(
        MeasurementKind.CLASSIFICATION,
        1.0,
        Unit.MARK,
        found.title,
        interval_reason=CHOSEN,
        pack=PackConstruction(found.title, proposal.pack.image, ()),
    )
    return edits.replace_finding(case, finding.edit(diagnosis, by, utc_now()))


def restore(case: Case, finding_id: str, by: str) -> Case:
    """The finding is a proposal again, as the model made it; what is measured on its box follows.

    Raises:
        UsageError: as `edits.restore`.
    """
    finding = case.finding(finding_id)
    case = edits.restore(case, finding_id)
    moved = finding.edited is not None and finding.measurement.kind is MeasurementKind.DETECTION
    return _follow_boxes(case, finding, by) if moved else case


def model_classes(finding: Finding) -> tuple[ClassScore, ...]:
    """The classes that the model gave a classification, the likeliest first; empty for anything else."""
    proposal = finding.proposal
    if proposal is None or proposal.kind is not MeasurementKind.CLASSIFICATION or proposal.pack is None:
        return ()
    return proposal.pack.classes


def _follow_boxes(case: Case, moved: Finding, by: str) -> Case:
    """Measure again what was measured on the boxes of one image by one pack.

    A box that was rejected counts only where its structure has no other. Where nothing can be measured any more, what
    was measured stays as it is, for the clinician to decide on.
    """
    boxes = []
    for finding in case.findings:
        proposal = finding.proposal
        found = box_of(finding.measurement, proposal) if proposal is not None and _beside(finding, moved) else None
        if found is not None:
            out = finding.status is FindingStatus.REJECTED
            boxes.append(replace(found, score=found.score - 1.0) if out else found)
    for finding in case.findings:
        frame = finding.proposal
        if frame is None or frame.kind is not MeasurementKind.THORACIC_FRAME or not _beside(finding, moved):
            continue
        again = frame_again(finding.measurement, boxes, case.image_left_is)
        if isinstance(again, str) or again == finding.measurement or finding.status is FindingStatus.REJECTED:
            continue
        if again == frame and finding.status is FindingStatus.EDITED:
            back = replace(finding, status=FindingStatus.PROPOSED, edited=None, decided_by="", decided_at="")
            case = edits.replace_finding(case, back)
        else:
            case = edits.replace_finding(case, finding.edit(again, by, utc_now()))
    return case


def _beside(finding: Finding, other: Finding) -> bool:
    """Whether two findings of one pack lie on one image."""
    mine, its = finding.measurement.pack, other.measurement.pack
    same = finding.provenance.maker == other.provenance.maker
    return same and mine is not None and its is not None and mine.image == its.image
