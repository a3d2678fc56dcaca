"""What runs before the models that give the result: the gate that picks frames, and the region that is cut out."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from inference.packs.schema import Gate, Region
from inference.pipeline.classify import class_probability, descendants
from inference.pipeline.found import Found
from inference.pipeline.part import Part
from inference.pipeline.read import Settings, read_view
from inference.pipeline.view import Crop, View


def shown_frames(
    part: Part,
    gate: Gate,
    views: Sequence[View],
    settings: Settings,
    taxonomy: Mapping[str, str],
    progress: Callable[[float], None],
) -> list[int]:
    """Indices of the views (one frame each) whose probability of the target reaches the gate's threshold."""
    used = taxonomy if all(label in taxonomy for label in part.output.labels) else {}
    indices = descendants(part.output.labels, used).get(gate.label, [])
    shown = []
    for number, view in enumerate(views):
        settings.check()
        scores = read_view((part,), view, settings, lambda _: None).scores
        if scores is not None and indices:
            probability = class_probability(scores, indices, multi_label=part.output.multi_label)
            if probability >= gate.threshold:
                shown.append(number)
        progress((number + 1) / len(views))
    return shown


def region_crop(found: Found, part: Part, region: Region, shape: tuple[int, int]) -> Crop | None:
    """Where the others look in one image; None where the region is empty.

    Args:
        found: of the region's model: masks, or boxes of which the highest score of the label counts.
        part: that model.
        region: label, margin, square.
        shape: (rows, columns) of the image.
    """
    label = part.output.labels.index(region.label)
    if part.task == "detection":
        box = next((box for box in found.boxes if box.label == label), None)
        return None if box is None else around((box.top, box.bottom), (box.left, box.right), region, shape)
    return mask_crop(found.masks[label], region)


def mask_crop(mask: NDArray[np.bool_], region: Region) -> Crop | None:
    """The rectangle around a mask (rows, columns) with the region's margin; None where it is empty."""
    down, across = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not down.size:
        return None
    rows, columns = mask.shape
    return around((down[0], down[-1] + 1.0), (across[0], across[-1] + 1.0), region, (rows, columns))


def around(
    down: tuple[float, float], across: tuple[float, float], region: Region, shape: tuple[int, int]
) -> Crop | None:
    """A rectangle given by its edges (0 being the first pixel's outer edge) with the region's margin, in the image.

    The margin is a share of the height above and below, of the width left and right. A square has the longer side,
    moved into the image where it fits, else cut at the image's edge.
    """
    height, width = down[1] - down[0], across[1] - across[0]
    if height <= 0 or width <= 0:
        return None
    sides = [height * (1 + 2 * region.margin), width * (1 + 2 * region.margin)]
    if region.square:
        sides = [max(sides)] * 2
    spans = []
    for (low, high), side, length in zip((down, across), sides, shape, strict=True):
        start = (low + high - side) / 2.0
        if region.square:
            start = min(max(start, 0.0), max(0.0, length - side))
        first, last = max(0, int(np.floor(start + 1e-6))), min(length, int(np.ceil(start + side - 1e-6)))
        spans.append((first, max(last, first + 1)))
    if spans[0][0] >= shape[0] or spans[1][0] >= shape[1]:
        return None
    return Crop(spans[0][0], spans[1][0], spans[0][1] - spans[0][0], spans[1][1] - spans[1][0])
