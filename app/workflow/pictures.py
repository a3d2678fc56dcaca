"""Images with what was found and drawn on them, as pictures for reports and for other programs."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image as Picture

from app.core.annotation import Annotation, AnnotationKind
from app.core.case import Case
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.measurement import Unit
from app.core.prediction import StructureMask
from app.exporting.hand_marks import DrawnMark, marked_png
from app.exporting.overlay import LARGEST_SIDE, draw_overlay
from app.exporting.pack_shapes import OUTSIDE, class_lines, colours_of, shapes_of, tinted
from app.measuring.hand.lines import ellipse_outline
from app.reading.render import to_display
from app.workflow.annotations import MarkedImage, findings_of, measured, on_image, scale_of


def overlay_png(
    case: Case,
    image: Image,
    *,
    max_side: int | None = None,
    unit: str = "",
    masks: Sequence[StructureMask] = (),
) -> bytes:
    """The case's image with what was found and drawn on it, as PNG.

    A film of the spine shows outlines, end-plate lines, perpendiculars, angles and level names, in the colours and
    lines of the findings' status; every image shows the marks that the reader drew on it.

    Args:
        case: its findings and marks.
        image: the decoded image that the case is of.
        max_side: longest side in pixels; None for the image's own size.
        unit: of its values: "HU", or empty.
        masks: laid over it, each in its colour; of a film of the spine none.
    """
    on = MarkedImage(case.main_image, image, unit)
    if not case.is_spine_film:
        return picture_png(case, on, max_side=max_side or LARGEST_SIDE, corner=_corner(case, image), masks=masks)
    grey = to_display(image)
    if grey.ndim == 3:
        grey = np.asarray(Picture.fromarray(grey).convert("L"))
    return draw_overlay(grey, case, max_side=max_side, marks=drawn_marks(case, on))


def picture_png(
    case: Case, on: MarkedImage, *, max_side: int, corner: str = "", masks: Sequence[StructureMask] = ()
) -> bytes:
    """One image as displayed, with the marks that the reader drew on it, in square pixels.

    Args:
        case: its marks.
        on: the image.
        max_side: longest side in pixels.
        corner: words in the upper left corner; may be empty.
        masks: (rows, columns) of the image, laid over it.
    """
    image = on.image
    aspect = image.pixel_aspect if image.spacing is None else image.spacing.row / image.spacing.column
    shown = to_display(image, on.window)
    if masks:
        shown = tinted(shown, list(zip((found.mask for found in masks), colours_of(masks), strict=True)))
    return marked_png(
        shown,
        drawn_marks(case, on),
        max_side=max_side,
        aspect=aspect,
        corner=corner,
        directions=image.directions,
        shapes=shapes_of(case, on.key),
        lines=class_lines(case) if on.key == case.main_image else (),
        warning=OUTSIDE if case.model is not None and case.model.forced else "",
    )


def drawn_marks(case: Case, on: MarkedImage) -> tuple[DrawnMark, ...]:
    """The marks on an image as they are drawn, those that are findings last, so that they lie on top."""
    if not on.unit and _measured_in_hounsfield(case, on.key):
        on = replace(on, unit="HU")
    marks = [_drawn(case, annotation, on) for annotation in on_image(case, on.key)]
    return tuple(sorted(marks, key=lambda mark: mark.is_finding))


def _measured_in_hounsfield(case: Case, key: ImageKey) -> bool:
    """Whether a finding on that image was measured in HU: a picture of it then says the same."""
    hands = [f.measurement.hand for f in case.findings if f.measurement.hand is not None]
    return any(q.unit is Unit.HOUNSFIELD for hand in hands if hand.image == key for q in hand.quantities)


def pictured(case: Case) -> tuple[ImageKey, ...]:
    """Images that a report shows beside its main one: key images in their order, then others with findings on them."""
    hands = [f.measurement.hand for f in case.findings if f.counts and f.measurement.hand is not None]
    with_findings = [hand.image for hand in hands if case.whole_study or hand.image != case.main_image]
    return tuple(dict.fromkeys((*case.key_images, *with_findings)))


def _corner(case: Case, image: Image) -> str:
    """The side at the picture's left edge, where letters at the edges do not say it; of a photograph nothing."""
    if case.image_left_is is not None:
        return case.image_left_is.value[0].upper()
    return "" if image.directions is not None or image.is_colour else "sides not stated"


def _drawn(case: Case, annotation: Annotation, on: MarkedImage) -> DrawnMark:
    found = measured(case, annotation, on)
    points = annotation.points
    if annotation.kind is AnnotationKind.ELLIPSE:
        points = ellipse_outline(points, scale_of(case, on))
    label = found.label or found.refusal
    # Short, so that it stays readable in print; the table has the reader's name and every other number.
    mean = next((line for line in found.lines if line.startswith("mean ") and line.endswith(" HU")), "")
    return DrawnMark(
        annotation_id=annotation.annotation_id,
        kind=annotation.kind,
        points=points,
        label=", ".join(part for part in (label, mean) if part),
        is_finding=any(finding.counts for finding in findings_of(case, annotation.annotation_id)),
    )
