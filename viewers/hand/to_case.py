"""From what the tool hands over to the case: which edit of the case it means."""

from app.core.annotation import Annotation
from app.core.case import Case
from app.workflow import annotations as edits
from app.workflow.annotations import MarkedImage


def with_drawn(case: Case, annotation: Annotation, on: MarkedImage, by: str) -> tuple[Case, str]:
    """The case with a mark that was just drawn, and its id.

    Raises:
        UsageError: it lies on another image, cannot be measured, or there are too many.
        ValueError: it was drawn on another image than `on`.
    """
    if annotation.image != on.key:
        raise ValueError("a mark belongs to the image it was drawn on")
    return edits.add(
        case, annotation.kind, annotation.points, on, by, text=annotation.text, known_mm=annotation.known_mm
    )


def with_changed(case: Case, annotation: Annotation, on: MarkedImage, by: str) -> Case:
    """The case with a mark's points, words or length as in `annotation`.

    Raises:
        UsageError: there is no such mark, it lies on another image, or it would measure nothing.
    """
    try:
        kept = case.annotation(annotation.annotation_id)
    except KeyError:
        return case  # deleted meanwhile
    if kept.points != annotation.points:
        case = edits.set_points(case, annotation.annotation_id, annotation.points, on, by)
    if kept.text != annotation.text:
        case = edits.set_text(case, annotation.annotation_id, annotation.text, on, by)
    if annotation.known_mm is not None and kept.known_mm != annotation.known_mm:
        case = edits.set_known_length(case, annotation.annotation_id, annotation.known_mm, on, by)
    return case
