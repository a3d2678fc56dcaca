"""Detections: one measurement for each box, its size in the image."""

from dataclasses import replace
from typing import Final

from app.core.measurement import ClassScore, Measurement, MeasurementKind, Quantity
from app.core.prediction import Box
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
    across, down = given.steps
    image = given.image
    if given.geometry is not None:
        words = (f"on slice {box.frame + 1}", *words)
    elif box.frame:
        image = replace(image, frame=box.frame)
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
