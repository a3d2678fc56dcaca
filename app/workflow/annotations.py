"""What a reader draws on the images of a case: pure functions Case -> Case, fast enough to follow a drag.

Marks are bound to their image. A finding made from a mark follows it: moved, it is measured again; taken away, it is
rejected. The caller refreshes the report (`report_edits.refresh_report`) when a drag ends, as after every other edit.
"""

import math
from dataclasses import dataclass, replace
from typing import Final

from app.core.annotation import Annotation, AnnotationKind
from app.core.case import Case
from app.core.errors import UsageError
from app.core.finding import Finding, FindingStatus
from app.core.geometry import Point
from app.core.image import Image, LookupTable, Window
from app.core.instance import ImageKey
from app.core.measurement import HAND_KINDS
from app.measuring.hand.measure import MOST_POINTS, HandMeasured, as_measurement, measure, needed_points
from app.measuring.hand.scale import Scale, calibrated_spacing, scale_on
from app.reporting.hand_support import fault_of_name
from app.workflow.clock import utc_now
from app.workflow.edits import made_by_hand, next_finding_id, replace_finding

MOST_MARKS: Final = 500
MOST_POINTS_IN_CASE: Final = 50_000
MOST_KEY_IMAGES: Final = 100
LONGEST_TEXT: Final = 200
MARGIN: Final = 0.25
"""How far a point may lie outside its image, as a share of the image's longer side: a line may run past an edge."""

TAKEN_AWAY: Final = "its mark was deleted"
"""Note of a finding whose mark the reader deleted."""


@dataclass(frozen=True, slots=True)
class MarkedImage:
    """The image that marks are drawn on.

    Attributes:
        key: which stored image it is.
        image: as read.
        unit: of its values: "HU", or empty.
        words: which image it is, for people ("series 3, image 41"); empty for the only image of a case.
        window: how it is shown in the report; None for the image's own.
    """

    key: ImageKey
    image: Image
    unit: str = ""
    words: str = ""
    window: Window | LookupTable | None = None


def on_image(case: Case, key: ImageKey) -> tuple[Annotation, ...]:
    """The marks on one image, in the order of their ids."""
    return tuple(annotation for annotation in case.annotations if annotation.image == key)


def scale_of(case: Case, on: MarkedImage) -> Scale:
    """The scale that marks on this image are measured with: calibrated by hand, else the file's."""
    return scale_on(case.annotations, on.key, on.image)


def measured(case: Case, annotation: Annotation, on: MarkedImage) -> HandMeasured:
    """The numbers of a mark, with the scale that holds on its image.

    Raises:
        ValueError: the mark lies on another image.
    """
    if annotation.image != on.key:
        raise ValueError("a mark is measured on the image it is bound to")
    return measure(annotation, on.image, unit=on.unit, scale=scale_of(case, on))


def preview(kind: AnnotationKind, points: tuple[Point, ...], on: MarkedImage, case: Case) -> HandMeasured:
    """The numbers of a mark that is being drawn and is not in the case yet."""
    return measured(case, Annotation("A0", kind, on.key, points), on)


def add(
    case: Case,
    kind: AnnotationKind,
    points: tuple[Point, ...],
    on: MarkedImage,
    by: str,
    *,
    text: str = "",
    known_mm: float | None = None,
) -> tuple[Case, str]:
    """Add a mark; a calibration changes the scale of the other marks on its image at once.

    Args:
        case: the case.
        kind: what is drawn.
        points: (x, y) in pixels of the image, in the order of the kind; kept to 0.001 pixel.
        on: the image.
        by: the reader.
        text: words of an arrow or a text, or a name for what is measured.
        known_mm: true length of a ruler or coin, for a calibration alone.

    Returns:
        The case, and the mark's id.

    Raises:
        UsageError: a point lies too far outside the image, the mark cannot be measured, or there are too many.
    """
    if len(case.annotations) >= MOST_MARKS:
        raise UsageError(f"A case may have {MOST_MARKS} marks; delete some first.")
    if sum(len(a.points) for a in case.annotations) + len(points) > MOST_POINTS_IN_CASE:
        raise UsageError("The outlines of this case have too many points; delete some first.")
    if (known_mm is not None) != (kind is AnnotationKind.CALIBRATION):
        raise UsageError("A calibration, and nothing else, needs the true length of what was drawn.")
    if kind is AnnotationKind.CALIBRATION and (there := scale_of(case, on).calibration_id):
        raise UsageError(f"This image is calibrated by {there} already; move or delete it instead.")
    numbers = [int(annotation.annotation_id[1:]) for annotation in case.annotations]
    number = max(case.next_annotation, 1 + max(numbers, default=0))
    annotation = Annotation(f"A{number}", kind, on.key, _within(points, on), _clean(text), known_mm, by, utc_now())
    _refuse_useless(case, annotation, on)
    case = replace(case, annotations=(*case.annotations, annotation), next_annotation=number + 1)
    if kind is AnnotationKind.CALIBRATION:
        case = measure_again(case, on, by)
    return case, annotation.annotation_id


def move_point(case: Case, annotation_id: str, index: int, to: Point, on: MarkedImage, by: str) -> Case:
    """Move one point of a mark.

    Raises:
        UsageError: there is no such mark or point, it would lie outside the image, or the mark would measure nothing.
    """
    annotation = _find(case, annotation_id)
    if not 0 <= index < len(annotation.points):
        raise UsageError(f"{annotation_id} has no such point.")
    points = (*annotation.points[:index], to, *annotation.points[index + 1 :])
    return set_points(case, annotation_id, points, on, by)


def set_points(case: Case, annotation_id: str, points: tuple[Point, ...], on: MarkedImage, by: str) -> Case:
    """Give a mark other points; findings made from it, or scaled by it, are measured again.

    Raises:
        UsageError: as `move_point`.
    """
    annotation = _find(case, annotation_id)
    moved = replace(annotation, points=_within(points, on), made_by=by, made_at=utc_now())
    if moved.points == annotation.points:
        return case
    return _put(case, moved, on, by)


def set_text(case: Case, annotation_id: str, text: str, on: MarkedImage, by: str) -> Case:
    """The words of an arrow or a text, or the reader's name for what is measured; at most 200 characters.

    Raises:
        UsageError: there is no such mark, or a finding rests on words that would be empty.
    """
    annotation = _find(case, annotation_id)
    cleaned = _clean(text)
    if cleaned == annotation.text:
        return case
    return _put(case, replace(annotation, text=cleaned, made_by=by, made_at=utc_now()), on, by)


def set_known_length(case: Case, annotation_id: str, known_mm: float, on: MarkedImage, by: str) -> Case:
    """Correct the true length of a calibration.

    Raises:
        UsageError: it is no calibration, or the length is not plausible.
    """
    annotation = _find(case, annotation_id)
    if annotation.kind is not AnnotationKind.CALIBRATION:
        raise UsageError(f"{annotation_id} is not a calibration.")
    return _put(case, replace(annotation, known_mm=known_mm, made_by=by, made_at=utc_now()), on, by)


def delete(case: Case, annotation_id: str, by: str, on: MarkedImage | None = None) -> Case:
    """Take a mark away; a finding made from it is rejected, and says why.

    Args:
        case: the case.
        annotation_id: the mark.
        by: the reader.
        on: its image; needed for a calibration, without which the other marks on it are measured again.

    Raises:
        UsageError: there is no such mark, or a calibration's image is not given.
    """
    annotation = _find(case, annotation_id)
    case = replace(case, annotations=tuple(a for a in case.annotations if a.annotation_id != annotation_id))
    for finding in findings_of(case, annotation_id):
        rejected = replace(finding.decide(FindingStatus.REJECTED, by, utc_now()), note=TAKEN_AWAY)
        case = replace_finding(case, rejected)
    if annotation.kind is AnnotationKind.CALIBRATION:
        if on is None or on.key != annotation.image:
            raise UsageError("Show the calibrated image to delete its calibration: its marks are measured again.")
        case = measure_again(case, on, by)
    return case


def make_finding(case: Case, annotation_id: str, on: MarkedImage, by: str) -> tuple[Case, str]:
    """Let a mark count as a finding of the clinician, with the value it measures now.

    A finding made from this mark before, and rejected, counts again.

    Returns:
        The case, and the finding's id.

    Raises:
        UsageError: there is no such mark, it measures nothing, or it is a finding already.
    """
    annotation = _find(case, annotation_id)
    measurement = as_measurement(annotation, measured(case, annotation, on), on.words)
    if isinstance(measurement, str):
        raise UsageError(measurement)
    if fault := fault_of_name(annotation.text):
        raise UsageError(fault)
    for finding in findings_of(case, annotation_id):
        if finding.counts:
            raise UsageError(f"{annotation_id} is finding {finding.finding_id} already.")
        again = replace(finding.edit(measurement, by, utc_now()), note="")
        return replace_finding(case, again), finding.finding_id
    made = made_by_hand(measurement, by, next_finding_id(case))
    return replace(case, findings=(*case.findings, made)), made.finding_id


def toggle_key_image(case: Case, key: ImageKey) -> Case:
    """Choose an image to go with the report, or take it out.

    Raises:
        UsageError: there are too many.
    """
    if key in case.key_images:
        return replace(case, key_images=tuple(k for k in case.key_images if k != key))
    if len(case.key_images) >= MOST_KEY_IMAGES:
        raise UsageError(f"A case may have {MOST_KEY_IMAGES} key images; take some out first.")
    return replace(case, key_images=(*case.key_images, key))


def findings_of(case: Case, annotation_id: str) -> tuple[Finding, ...]:
    """Findings made from a mark, whatever was decided on them."""
    return tuple(
        finding
        for finding in case.findings
        if finding.measurement.hand is not None and finding.measurement.hand.annotation_id == annotation_id
    )


def measure_again(case: Case, on: MarkedImage, by: str) -> Case:
    """Every finding made from a mark on this image, measured with the scale that holds now.

    Raises:
        UsageError: one of them would no longer measure anything.
    """
    for annotation in on_image(case, on.key):
        case = _follow(case, annotation, on, by)
    return case


def _put(case: Case, annotation: Annotation, on: MarkedImage, by: str) -> Case:
    """The case with a mark changed, and its findings with it."""
    _refuse_useless(case, annotation, on)
    same = tuple(annotation if a.annotation_id == annotation.annotation_id else a for a in case.annotations)
    case = replace(case, annotations=same)
    if annotation.kind is AnnotationKind.CALIBRATION:
        return measure_again(case, on, by)
    return _follow(case, annotation, on, by)


def _follow(case: Case, annotation: Annotation, on: MarkedImage, by: str) -> Case:
    """Findings made from a mark with the value that it measures now; decisions stay as they are."""
    for finding in findings_of(case, annotation.annotation_id):
        before = finding.measurement
        image_words = on.words or (before.hand.image_words if before.hand else "")
        now = as_measurement(annotation, measured(case, annotation, on), image_words)
        if isinstance(now, str):
            raise UsageError(f"{now} Finding {finding.finding_id} rests on it.")
        if finding.counts and (fault := fault_of_name(annotation.text)):
            raise UsageError(fault)
        if now != before:
            changed = finding.edit(now, by, utc_now()) if finding.counts else replace(finding, edited=now)
            case = replace_finding(case, changed)
    return case


def _refuse_useless(case: Case, annotation: Annotation, on: MarkedImage) -> None:
    """Refuse a mark that lies on another image or measures nothing.

    Raises:
        UsageError: it does.
    """
    if annotation.image != on.key:
        raise UsageError(f"{annotation.annotation_id} lies on another image; show that one to change it.")
    if annotation.kind is AnnotationKind.CALIBRATION:
        made = (
            calibrated_spacing(annotation, on.image) if len(annotation.points) == needed_points(annotation.kind) else ""
        )
        if isinstance(made, str):
            raise UsageError(made or "A calibration needs two points.")
        return
    found = measured(case, annotation, on)
    if found.refusal:
        raise UsageError(found.refusal)


def _find(case: Case, annotation_id: str) -> Annotation:
    try:
        return case.annotation(annotation_id)
    except KeyError:
        raise UsageError(f"This case has no mark {annotation_id[:20]}.") from None


def _within(points: tuple[Point, ...], on: MarkedImage) -> tuple[Point, ...]:
    """The points to 0.001 pixel.

    Raises:
        UsageError: there are too many, or one lies too far outside the image.
    """
    if len(points) > MOST_POINTS:
        raise UsageError(f"An outline may have {MOST_POINTS} points.")
    margin = MARGIN * max(on.image.rows, on.image.columns)
    right, bottom = on.image.columns - 1 + margin, on.image.rows - 1 + margin
    for x, y in points:
        if not (math.isfinite(x) and math.isfinite(y) and -margin <= x <= right and -margin <= y <= bottom):
            raise UsageError("A mark must stay on its image.")
    return tuple((round(float(x), 3) + 0.0, round(float(y), 3) + 0.0) for x, y in points)


def _clean(text: str) -> str:
    """Words on one line, without control characters."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return words[:LONGEST_TEXT]


def hand_findings(case: Case) -> tuple[Finding, ...]:
    """Findings that were drawn by hand, in the order of their ids."""
    return tuple(finding for finding in case.findings if finding.measurement.kind in HAND_KINDS)
