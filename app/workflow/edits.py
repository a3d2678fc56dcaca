"""What a clinician does to the findings of a case: pure functions Case -> Case, fast enough to follow a drag."""

from dataclasses import replace
from typing import Final

from app.core.anatomy import Side, level_index, patient_side
from app.core.case import Case, FirstImpression, ViewState
from app.core.errors import UsageError
from app.core.finding import Finding, FindingStatus
from app.core.geometry import Point
from app.core.measurement import Measurement, MeasurementKind, Vertebra
from app.core.provenance import Provenance
from app.measuring.balance import coronal_balance
from app.measuring.cobb import CobbMethod, measure_between
from app.measuring.outline import NotMeasured
from app.workflow.clock import utc_now

LONGEST_IMPRESSION: Final = 2000


def accept(case: Case, finding_id: str, by: str) -> Case:
    """The finding counts, as measured by the model or, once edited, by the clinician.

    Raises:
        UsageError: it was drawn by hand and its mark is gone.
    """
    finding = case.finding(finding_id)
    if mark_is_gone(case, finding):
        raise UsageError(f"The mark that {finding_id} was made from was deleted: draw it again, or undo.")
    status = FindingStatus.ACCEPTED if finding.edited is None else FindingStatus.EDITED
    return replace_finding(case, finding.decide(status, by, utc_now()))


def accept_all(case: Case, by: str) -> Case:
    """Every finding that is still a proposal counts."""
    for finding in case.findings:
        if finding.status is FindingStatus.PROPOSED:
            case = accept(case, finding.finding_id, by)
    return case


def reject(case: Case, finding_id: str, by: str) -> Case:
    """The finding does not count; what the model said is kept."""
    return replace_finding(case, case.finding(finding_id).decide(FindingStatus.REJECTED, by, utc_now()))


def restore(case: Case, finding_id: str) -> Case:
    """The finding is a proposal again, as the model made it.

    Raises:
        UsageError: the finding was made by the clinician, so there is no proposal to go back to.
    """
    finding = case.finding(finding_id)
    if finding.proposal is None:
        raise UsageError(f"{finding_id} was not proposed by a model; reject it instead.")
    restored = replace(finding, status=FindingStatus.PROPOSED, edited=None, decided_by="", decided_at="")
    return replace_finding(case, restored)


def move_corner(case: Case, level: str, corner: int, to: Point, by: str) -> Case:
    """Move one corner of a vertebra; every finding whose value depends on it is measured again.

    Args:
        case: the case.
        level: T1 to L5.
        corner: 0 upper left, 1 upper right, 2 lower left, 3 lower right.
        to: (x, y) in pixels of the input.
        by: who moves it.

    Raises:
        UsageError: the corners would cross, or the point lies outside the image.
    """
    if not (-0.5 <= to[0] <= case.study.columns - 0.5 and -0.5 <= to[1] <= case.study.rows - 0.5):
        raise UsageError("A corner must stay inside the image.")
    moved = []
    for vertebra in case.vertebrae:
        if vertebra.level == level:
            corners = list(vertebra.corners)
            corners[corner] = to
            vertebra = Vertebra(level, (corners[0], corners[1], corners[2], corners[3]))  # noqa: PLW2901
        moved.append(vertebra)
    case = replace(case, vertebrae=tuple(moved))
    for finding in case.findings:
        if finding.status is not FindingStatus.REJECTED and _rests_on(finding.measurement, level):
            again = _measure_again(case, finding.measurement)
            if isinstance(again, NotMeasured):
                raise UsageError(again.reason)
            if _drawn(again) != _drawn(finding.measurement):
                case = replace_finding(case, finding.edit(again, by, utc_now()))
    return case


def set_ends(case: Case, finding_id: str, upper_end: str, lower_end: str, by: str) -> Case:
    """Choose other end vertebrae for a Cobb angle.

    Raises:
        UsageError: the finding is no Cobb angle, or nothing can be measured between these ends.
    """
    finding = case.finding(finding_id)
    cobb = finding.measurement.cobb
    if cobb is None:
        raise UsageError(f"{finding_id} is not a Cobb angle, so it has no end vertebrae.")
    measured = measure_between(
        case.vertebrae,
        upper_end,
        lower_end,
        spacing=case.study.spacing,
        image_left_is=case.image_left_is,
        method=CobbMethod(cobb.method),
    )
    if isinstance(measured, NotMeasured):
        raise UsageError(measured.reason)
    return replace_finding(case, finding.edit(measured, by, utc_now()))


def add_curve(case: Case, upper_end: str, lower_end: str, by: str) -> Case:
    """Measure a further curve between two end vertebrae of the clinician's choice.

    Raises:
        UsageError: nothing can be measured between these ends.
    """
    measured = measure_between(
        case.vertebrae, upper_end, lower_end, spacing=case.study.spacing, image_left_is=case.image_left_is
    )
    if isinstance(measured, NotMeasured):
        raise UsageError(measured.reason)
    finding = made_by_hand(measured, by, next_finding_id(case))
    return replace(case, findings=(*case.findings, finding))


def made_by_hand(measurement: Measurement, by: str, finding_id: str = "F1") -> Finding:
    """A finding that a clinician measured, without a model's proposal."""
    return Finding(
        finding_id=finding_id,
        status=FindingStatus.EDITED,
        proposal=None,
        edited=measurement,
        provenance=Provenance("clinician", made_at=utc_now()),
        decided_by=by,
        decided_at=utc_now(),
    )


def state_side(case: Case, image_left_is: Side | None) -> Case:
    """The clinician states which side of the patient lies at the picture's left edge, or takes it back.

    Sides follow in every finding; values and decisions stay.
    """
    stated_by = "clinician" if image_left_is is not None else ""
    findings = tuple(
        replace(
            finding,
            proposal=_with_side(finding.proposal, image_left_is),
            edited=_with_side(finding.edited, image_left_is),
        )
        for finding in case.findings
    )
    return replace(case, image_left_is=image_left_is, side_stated_by=stated_by, findings=findings)


def set_indication(case: Case, text: str) -> Case:
    """The clinical question; at most 2000 characters are kept."""
    return replace(case, indication=text.strip()[:2000])


def set_view(case: Case, view: ViewState) -> Case:
    """How the image is shown."""
    return replace(case, view=view)


def write_first_impression(case: Case, text: str, by: str) -> Case:
    """Keep what the reader saw before the model's marks were shown; it is written once and never changed.

    Raises:
        UsageError: it is empty or too long, or the case has one already.
    """
    if case.first_impression is not None:
        raise UsageError("The first impression of this case is written already; it is not changed afterwards.")
    words = " ".join(text.split())
    if not words:
        raise UsageError("Write what you see first: an impression needs words.")
    if len(words) > LONGEST_IMPRESSION:
        raise UsageError(f"A first impression may have {LONGEST_IMPRESSION} characters; this one has {len(words)}.")
    return replace(case, first_impression=FirstImpression(words, by, utc_now()))


def mark_is_gone(case: Case, finding: Finding) -> bool:
    """Whether a finding was drawn by hand and its mark was deleted since: it cannot be accepted again."""
    hand = finding.measurement.hand
    return hand is not None and all(mark.annotation_id != hand.annotation_id for mark in case.annotations)


def next_finding_id(case: Case) -> str:
    """An id that this case never used: F1, F2, ..."""
    used = [int(finding.finding_id[1:]) for finding in case.findings]
    return f"F{max(used, default=0) + 1}"


def replace_finding(case: Case, finding: Finding) -> Case:
    """The case with the finding of that id replaced."""
    same = tuple(finding if f.finding_id == finding.finding_id else f for f in case.findings)
    return replace(case, findings=same)


def _rests_on(measurement: Measurement, level: str) -> bool:
    """Whether a measurement's value or construction can change with that vertebra."""
    if measurement.cobb is not None:
        ends = level_index(measurement.cobb.upper_end), level_index(measurement.cobb.lower_end)
        return ends[0] <= level_index(level) <= ends[1]
    return measurement.balance is not None and level in (
        measurement.balance.upper_level,
        measurement.balance.lower_level,
    )


def _measure_again(case: Case, measurement: Measurement) -> Measurement | NotMeasured:
    """The same measurement on the case's current marks."""
    if measurement.kind is MeasurementKind.CORONAL_BALANCE:
        return coronal_balance(
            case.vertebrae,
            spacing=case.study.spacing,
            spacing_reason=case.study.spacing_reason,
            image_left_is=case.image_left_is,
        )
    cobb = measurement.cobb
    if cobb is None:
        return NotMeasured(f"{measurement.label} has no construction to measure again.")
    return measure_between(
        case.vertebrae,
        cobb.upper_end,
        cobb.lower_end,
        spacing=case.study.spacing,
        image_left_is=case.image_left_is,
        method=CobbMethod(cobb.method),
        chosen_by=cobb.ends_chosen_by,
    )


def _drawn(measurement: Measurement) -> tuple[object, ...]:
    """What of a measurement is seen: its value and construction, without the interval."""
    return measurement.value, measurement.cobb, measurement.balance, measurement.hand


def _with_side(measurement: Measurement | None, image_left_is: Side | None) -> Measurement | None:
    """The measurement with the patient's side taken from its side in the picture; None stays None."""
    if measurement is None:
        return None
    cobb, balance = measurement.cobb, measurement.balance
    if cobb is not None:
        cobb = replace(cobb, convexity=patient_side(cobb.image_convexity, image_left_is))
    if balance is not None and balance.image_side is not None:
        balance = replace(balance, side=patient_side(balance.image_side, image_left_is))
    return replace(measurement, cobb=cobb, balance=balance)
