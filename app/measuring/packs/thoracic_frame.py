"""The frame of the thorax from the boxes of both lungs: what a cardiothoracic ratio divides by, never the ratio.

The greatest inner width of the thorax is the denominator of Danzer's cardiothoracic ratio (Am J Med Sci 157, 1919). It
is taken from the outer edges of the lungs' boxes; the heart's width is not in them, so that no ratio follows.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.core.anatomy import Side
from app.core.geometry import Segment
from app.core.measurement import Measurement, MeasurementKind, Quantity
from app.core.prediction import Box
from app.measuring.packs.given import Given, made

RIGHT_LUNG: Final = "right lung"
LEFT_LUNG: Final = "left lung"
FRAME_WIDTH: Final = "width between the lungs' outer edges"
_NO_RATIO: Final = "a cardiothoracic ratio also needs the heart's width, which is not measured here"
_SIDES_UNSTATED: Final = "the film does not state which side is which: sides are the pack's"


def thoracic_frame(boxes: Sequence[Box], given: Given) -> Measurement | str:
    """Width between the outer edges of both lungs, the width and height of each, and lines to draw.

    Lines: the width, halfway down the lungs (boxes do not say at which height the thorax is widest), and the middle
    between the lungs' inner edges from top to bottom.

    Args:
        boxes: of the prediction; of several with one label the one with the highest score counts.
        given: scale, and the patient's side at the picture's left edge.

    Returns:
        A sentence that says why there is no frame, where a lung is missing or the boxes contradict one another.
    """
    best = {
        label: max((box for box in boxes if box.label == label), key=lambda box: box.score, default=None)
        for label in (RIGHT_LUNG, LEFT_LUNG)
    }
    right, left = best[RIGHT_LUNG], best[LEFT_LUNG]
    if right is None or left is None:
        missing = " and ".join(given.title(label) for label, box in best.items() if box is None)
        return f"the frame of the thorax is not measured: no box of {missing}"
    if right.x + right.width / 2 == left.x + left.width / 2:
        return "the frame of the thorax is not measured: the boxes of both lungs lie over one another"
    across, down = given.steps
    start, end = min(right.x, left.x), max(right.x + right.width, left.x + left.width)
    unit = given.length_unit
    quantities = (
        Quantity(FRAME_WIDTH, (end - start) * across, unit),
        Quantity(f"{RIGHT_LUNG} width", right.width * across, unit),
        Quantity(f"{LEFT_LUNG} width", left.width * across, unit),
        Quantity(f"{RIGHT_LUNG} height", right.height * down, unit),
        Quantity(f"{LEFT_LUNG} height", left.height * down, unit),
    )
    return made(
        MeasurementKind.THORACIC_FRAME,
        given,
        "Frame of the thorax",
        quantities,
        scale=given.scale,
        lines=_lines(right, left, start, end),
        words=(_NO_RATIO, *_sides(right, left, given.image_left_is)),
    )


def frame_again(measurement: Measurement, boxes: Sequence[Box], image_left_is: Side | None) -> Measurement | str:
    """A frame of the thorax on other boxes of the same image, at the same scale.

    Args:
        measurement: the frame as it was.
        boxes: as they are now.
        image_left_is: the patient's side at the picture's left edge; None when unknown.

    Returns:
        A sentence that says why there is no frame any more, as `thoracic_frame`.
    """
    before = measurement.pack
    if before is None:
        return "the frame of the thorax is not measured: it has no construction"
    given = Given({}, {}, before.image, before.spacing, "", None, (), image_left_is, None)
    frame = thoracic_frame(boxes, given)
    if isinstance(frame, str) or frame.pack is None:
        return frame
    return replace(frame, pack=replace(frame.pack, scale=before.scale))


def _lines(right: Box, left: Box, start: float, end: float) -> tuple[Segment, Segment]:
    at_left, at_right = sorted((right, left), key=lambda box: box.x + box.width / 2)
    middle = (at_left.x + at_left.width + at_right.x) / 2
    top = min(right.y, left.y)
    bottom = max(right.y + right.height, left.y + left.height)
    half = (top + bottom) / 2
    return ((start, half), (end, half)), ((middle, top), (middle, bottom))


def _sides(right: Box, left: Box, image_left_is: Side | None) -> tuple[str, ...]:
    """What must be said of the sides; empty where the film and the pack agree."""
    if image_left_is is None:
        return (_SIDES_UNSTATED,)
    at_left = Side.RIGHT if right.x + right.width / 2 < left.x + left.width / 2 else Side.LEFT
    if at_left is image_left_is:
        return ()
    return (
        f"sides in conflict: the film states that the picture's left is the patient's {image_left_is.value}, the pack "
        f"finds the {at_left.value} lung there",
    )
