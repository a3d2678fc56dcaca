"""Detections: one measurement for each box, its size in the image."""

from dataclasses import replace
from typing import Final

from app.core.measurement import ClassScore, Measurement, MeasurementKind, Quantity
from app.core.prediction import Box
from app.core.slice_spacing import in_plane_spacing
from app.measuring.packs.given import Given, made

WIDTH: Final = "width"
HEIGHT: Final = "height"


def detection(box: Box, given: Given, *, words: tuple[str, ...] = ()) -> Measurement:
    """Width and height of one box; its score stands beside it as one that is not calibrated, and is never printed.

    Args:
        box: in pixels of the image, or of its frame or slice.
        given: what else is known.
        words: added to the construction.
    """
    image = given.image
    if given.geometry is not None:
        words = (f"on slice {box.frame + 1}", *words)
        image = given.slices[box.frame] if box.frame < len(given.slices) else image
        spacing, reason = in_plane_spacing(given.geometry)
        given = replace(given, spacing=spacing, spacing_reason=reason)
    elif box.frame:
        image = replace(image, frame=box.frame)
    across, down = given.steps
    title = given.title(box.label)
    return made(
        MeasurementKind.DETECTION,
        given,
        title,
        (
            Quantity(WIDTH, box.width * across, given.length_unit),
            Quantity(HEIGHT, box.height * down, given.length_unit),
        ),
        code=given.codes.get(box.label, ""),
        scale=given.scale,
        image=image,
        box=(box.x, box.y, box.width, box.height),
        classes=(ClassScore(box.label, title, box.score, calibrated=False),),
        words=words,
    )


def box_of(measurement: Measurement, proposal: Measurement) -> Box | None:
    """The box of a detection as it is now, under the label and score of the model's; None for anything else.

    Args:
        measurement: as it counts now.
        proposal: as the model made it.
    """
    now, made_by_model = measurement.pack, proposal.pack
    if now is None or now.box is None or made_by_model is None or not made_by_model.classes:
        return None
    found = made_by_model.classes[0]
    return Box(found.label, *now.box, found.probability, now.image.frame)


def with_box(measurement: Measurement, box: tuple[float, float, float, float]) -> Measurement:
    """A detection measured again on another box; the model's score, which is of its own box, is left out.

    Args:
        measurement: a detection.
        box: x, y, width, height in pixels of the same image.

    Raises:
        ValueError: it is no detection.
    """
    before = measurement.pack
    if measurement.kind is not MeasurementKind.DETECTION or before is None or before.box is None:
        raise ValueError("only a detection has a box that can be changed")
    across, down = (1.0, 1.0) if before.spacing is None else (before.spacing.column, before.spacing.row)
    unit = measurement.unit
    quantities = (Quantity(WIDTH, box[2] * across, unit), Quantity(HEIGHT, box[3] * down, unit))
    return replace(
        measurement,
        value=quantities[0].value,
        pack=replace(before, quantities=quantities, box=box, classes=()),
    )
