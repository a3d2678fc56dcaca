"""The film with its construction drawn on it, as PNG: for the printed report and for other programs."""

import io
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Picture

from app.core.anatomy import Side
from app.core.case import Case
from app.core.cobb_drawing import Anchor, draw_balance, draw_cobb
from app.core.finding import Finding, FindingStatus
from app.core.measurement import MeasurementKind, Vertebra
from app.core.printed import printed_value
from app.exporting.canvas import Canvas, Colour, Label
from app.exporting.hand_marks import DrawnMark, draw_mark
from app.exporting.status_colours import COLOURS

LARGEST_SIDE = 4096
"""Longest side of a drawn picture in pixels; larger films are reduced."""

_OUTLINE: Colour = (190, 200, 210)
_TEXT: Colour = (236, 240, 244)


def draw_overlay(
    grey: NDArray[np.uint8], case: Case, *, max_side: int | None = None, marks: Sequence[DrawnMark] = ()
) -> bytes:
    """The film with vertebra outlines and, per finding, the construction with its value.

    Proposed findings are amber and dashed, accepted ones green, edited ones blue, both solid; rejected ones are left
    out. The patient's sides are marked where they are known, else the picture says that they are not stated.

    Args:
        grey: (rows, columns) brightness as displayed, 0 black.
        case: of that film: its marks, findings, spacing and sides.
        max_side: longest side of the picture in pixels; None for the film's own size, at most LARGEST_SIDE.
        marks: what the reader drew on this film; blue where it is a finding, else light.

    Returns:
        PNG, 8-bit RGB.

    Raises:
        ValueError: `grey` has not the size of the case's study, is not uint8, or `max_side` is below 64.
    """
    study = case.study
    if grey.dtype != np.uint8 or grey.shape != (study.rows, study.columns):
        raise ValueError(f"the picture must be uint8 of {study.rows} x {study.columns}, not {grey.dtype} {grey.shape}")
    if max_side is not None and max_side < 64:
        raise ValueError("a picture needs at least 64 pixels on its longest side")
    canvas = Canvas(Picture.fromarray(grey), min(max_side or LARGEST_SIDE, LARGEST_SIDE))
    for vertebra in case.vertebrae:
        _outline(canvas, vertebra)
    # The more the clinician has decided, the later, so that it lies on top.
    shown = [finding for finding in case.findings if finding.status in COLOURS]
    for finding in sorted(shown, key=lambda f: list(COLOURS).index(f.status)):
        _draw_finding(canvas, finding, case)
    for mark in marks:
        draw_mark(canvas, mark, mark.points, max(study.rows, study.columns), text_size=1.2)
    _sides(canvas, case.image_left_is)
    if case.model is not None and case.model.forced:
        middle = Anchor(((study.columns - 1) / 2.0, study.rows * 0.03), 0)
        canvas.label(Label("outside of the pack's scope", (middle,), COLOURS[FindingStatus.PROPOSED], 1.0))
    buffer = io.BytesIO()
    canvas.finished().save(buffer, "PNG", compress_level=3)
    return buffer.getvalue()


def _outline(canvas: Canvas, vertebra: Vertebra) -> None:
    upper_left, upper_right, lower_left, lower_right = vertebra.corners
    ring = (upper_left, upper_right, lower_right, lower_left, upper_left)
    canvas.line(ring, _OUTLINE, 0.55, opacity=0.6)


def _draw_finding(canvas: Canvas, finding: Finding, case: Case) -> None:
    measurement = finding.measurement
    text = printed_value(measurement.value, measurement.unit)
    colour = COLOURS[finding.status]
    dashed = finding.status is FindingStatus.PROPOSED
    rows, columns = case.study.rows, case.study.columns
    if measurement.kind is MeasurementKind.COBB_ANGLE and measurement.cobb is not None:
        spacing = case.study.spacing
        drawing = draw_cobb(
            measurement.cobb,
            rows=rows,
            columns=columns,
            row_spacing=spacing.row if spacing else 1.0,
            column_spacing=spacing.column if spacing else 1.0,
        )
        for plate in (drawing.upper_line, drawing.lower_line):
            canvas.line(plate, colour, 1.3, dashed=dashed)
        for perpendicular in (drawing.upper_perpendicular, drawing.lower_perpendicular):
            canvas.line(perpendicular, colour, 0.8, dashed=dashed)
        for square in drawing.right_angles:
            canvas.line(square, colour, 0.6)
        canvas.line(drawing.arc, colour, 1.1)
        canvas.label(Label(text, drawing.angle_anchors, colour, 1.35))
        canvas.label(Label(measurement.cobb.upper_end, drawing.upper_anchors, _TEXT, 1.0))
        canvas.label(Label(measurement.cobb.lower_end, drawing.lower_anchors, _TEXT, 1.0))
    elif measurement.balance is not None:
        plumb = draw_balance(measurement.balance, rows=rows, columns=columns)
        canvas.line(plumb.plumb, colour, 0.8, dashed=dashed)
        canvas.line(plumb.offset, colour, 1.1)
        canvas.label(Label(text, plumb.anchors, colour, 1.0))


def _sides(canvas: Canvas, image_left_is: Side | None) -> None:
    if image_left_is is None:
        canvas.corner("sides not stated", left=True, size=0.85)
        return
    canvas.corner(image_left_is.value[0].upper(), left=True, size=1.5)
    canvas.corner(image_left_is.other.value[0].upper(), left=False, size=1.5)
