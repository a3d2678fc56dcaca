"""Segmentation of one image: from a graph's planes to masks on the image's own grid, of one model or of several."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from app.core.errors import ModelError
from app.core.prediction import LabelMasks
from inference.packs.schema import Output
from inference.pipeline.activate import activated
from inference.pipeline.found import Floats, Found, Soft
from inference.pipeline.geometry import Placing
from inference.pipeline.parameters import Parameters
from inference.pipeline.part import Part
from inference.pipeline.volume.sliding import slide_array

MAX_NUMBERS: Final = 1 << 29
"""Numbers of a graph's planes at most."""
Masks = tuple[NDArray[np.bool_], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is made besides masks: probability maps, and uncertainty maps."""

    probabilities: bool = False
    uncertainty: bool = False


def soft_mask(
    part: Part,
    tensor: Floats,
    metadata: Floats | None,
    placing: Placing,
    *,
    progress: Callable[[float], None],
    check: Callable[[], None],
) -> Soft:
    """Run a segmentation graph on one prepared image (channels, rows, columns), with a sliding window where it has one.

    Raises:
        ModelError: other channels than labels, or too many numbers.
    """
    window = part.input.window
    if window is None:
        return Soft(_planes(part, part.run(tensor[None], metadata)["mask"][0]), placing)

    def run(batch: Floats) -> NDArray[Any]:
        return np.asarray(part.run(batch, metadata)["mask"])

    if not part.batches:
        window = msgspec.structs.replace(window, batch=1)
    found = slide_array(run, tensor, window, fill=float(part.input.pad), progress=progress, check=check)
    return Soft(_planes(part, found), placing)


def decided(softs: Sequence[Soft], output: Output, parameters: Parameters, wanted: Wanted) -> Found:
    """Masks of every label from the mean probabilities of one model or several.

    Classes that exclude one another (neither sigmoid nor `multi_label` nor regions): each pixel goes to the most
    probable one, the background among them. Structures that do not are each decided by the threshold, and so is one
    structure alone. Class after class is brought onto the image's grid, so that one map at a time is held.
    """
    return from_maps(_maps(softs, first_is_background=output.background), output, parameters, wanted)


def from_maps(maps: Iterator[Floats], output: Output, parameters: Parameters, wanted: Wanted) -> Found:
    """The same from probabilities of each channel on the image's or volume's grid, the background first."""
    decide = _decide_each if _independent(output) else _decide_one
    return decide(maps, output, parameters, wanted)


def cleaned(
    mask: NDArray[np.bool_], parameters: Parameters, *, largest: bool = False, corners: bool = False
) -> NDArray[np.bool_]:
    """A mask of two or three axes after the pack's clean-up: largest part, smallest part, holes.

    Args:
        mask: bool, not changed.
        parameters: of the pack.
        largest: only the largest part is kept, whatever the parameters say.
        corners: parts that touch at a corner are one.
    """
    largest = largest or parameters.largest_part
    count_parts = largest or parameters.smallest_part > 1
    if not (count_parts or parameters.fill_holes) or not mask.any():
        return mask
    box = ndimage.find_objects(mask.view(np.uint8))[0]  # all of it lies there, and images are large
    inner = mask[box]
    if count_parts:
        parts, _ = ndimage.label(inner, ndimage.generate_binary_structure(mask.ndim, mask.ndim if corners else 1))
        sizes = np.bincount(parts.ravel())
        sizes[0] = 0
        keep = sizes >= parameters.smallest_part
        keep[0] = False
        if largest:
            keep &= np.arange(len(sizes)) == int(sizes.argmax())
        inner = keep[parts]
    if parameters.fill_holes:
        inner = ndimage.binary_fill_holes(inner)
    whole = np.zeros_like(mask)
    whole[box] = inner
    return whole


def with_clean_masks(found: Found, output: Output, parameters: Parameters) -> Found:
    """The same with every mask cleaned; parts of the labels in `keep_largest` may touch at corners."""
    if isinstance(found.masks, LabelMasks) and not (output.regions or parameters.fill_holes):
        _clean_labels(found.masks, output, parameters)
        return found
    each = zip(output.labels, found.masks, strict=True)
    masks = [
        cleaned(mask, parameters, largest=label in output.keep_largest, corners=label in output.keep_largest)
        for label, mask in each
    ]
    return replace(found, masks=tuple(masks))


def _clean_labels(masks: LabelMasks, output: Output, parameters: Parameters) -> None:
    """The same on the label map: what a structure loses is background, and no mask but one is ever held."""
    asked = parameters.largest_part or parameters.smallest_part > 1
    for number, label in enumerate(output.labels):
        corners = label in output.keep_largest
        if asked or corners:
            mask = masks[number]
            masks.labels[mask & ~cleaned(mask, parameters, largest=corners, corners=corners)] = 0


def exclusive(output: Output) -> bool:
    """Whether a pixel belongs to one structure at most: a volume's masks are decided alike."""
    return not (output.multi_label or output.regions or output.activation == "sigmoid")


def doubt(probability: Floats) -> Floats:
    """1 - |2p - 1|: 1 where a probability is 0.5, 0 where it is 0 or 1."""
    return np.asarray(1.0 - np.abs(2.0 * probability - 1.0), np.float32)


def _independent(output: Output) -> bool:
    return not exclusive(output) or (len(output.labels) == 1 and not output.background)


def _planes(part: Part, raw: NDArray[Any]) -> Floats:
    """Probabilities (channels, rows, columns) of one image from a graph's mask output without its batch."""
    output = part.output
    count = len(output.labels) + int(output.background)
    if raw.dtype.kind in "iub":
        return _one_hot(part, raw, count)
    if raw.ndim != 3 or raw.shape[0] != count:
        shape = " x ".join(str(size) for size in raw.shape)
        raise ModelError(f"{part.title} gives a mask of {shape}, and {count} channels are named by its labels.")
    _bound(part, raw.size)
    return activated(raw, output.activation, axis=0, name=part.title)


def _one_hot(part: Part, raw: NDArray[Any], count: int) -> Floats:
    """A label map (rows, columns) or (1, rows, columns): value k is the k-th channel, from 0."""
    flat = raw[0] if raw.ndim == 3 and raw.shape[0] == 1 else raw
    if flat.ndim != 2:
        raise ModelError(f"{part.title} gives a label map with {raw.ndim} axes; it has rows and columns.")
    _bound(part, flat.size * count)
    if len(part.output.labels) == 1 and not part.output.background:
        return np.asarray(flat[None] != 0, np.float32)
    if flat.size and (int(flat.min()) < 0 or int(flat.max()) >= count):
        raise ModelError(f"{part.title} gives a label map with values that have no label; {count} are named.")
    return np.stack([(flat == index).astype(np.float32) for index in range(count)])


def _bound(part: Part, size: int) -> None:
    if size > MAX_NUMBERS:
        raise ModelError(f"{part.title} gives more numbers for an image than can be held; make its input smaller.")


def _maps(softs: Sequence[Soft], *, first_is_background: bool) -> Iterator[Floats]:
    """Mean probability of each channel on the image's grid; what was cropped away is background."""
    for index in range(len(softs[0].planes)):
        outside = float(first_is_background and index == 0)
        total = softs[0].placing.map_to_source(softs[0].planes[index], outside=outside)
        if len(softs) > 1:
            total = total.copy()
            for soft in softs[1:]:
                total += soft.placing.map_to_source(soft.planes[index], outside=outside)
            total /= np.float32(len(softs))
        yield total


def _decide_each(maps: Iterator[Floats], output: Output, parameters: Parameters, wanted: Wanted) -> Found:
    if output.background:
        next(maps)
    masks, kept, unsure = [], [], []
    for label, probability in zip(output.labels, maps, strict=True):
        masks.append(probability >= parameters.threshold)
        if wanted.probabilities:
            kept.append(probability)
        if wanted.uncertainty:
            unsure.append((label, doubt(probability)))
    return Found(masks=tuple(masks), probabilities=tuple(kept), uncertainty=tuple(unsure))


def _decide_one(maps: Iterator[Floats], output: Output, _: Parameters, wanted: Wanted) -> Found:
    best: Floats | None = None
    chosen: NDArray[np.int16] | None = None
    entropy: Floats | None = None
    kept: list[Floats] = []
    for index, probability in enumerate(maps, start=-1 if output.background else 0):
        if best is None or chosen is None:
            best, chosen = probability.copy(), np.full(probability.shape, index, np.int16)
        else:
            higher = probability > best
            best[higher] = probability[higher]
            chosen[higher] = index
        if wanted.uncertainty:
            terms = -probability * np.log(np.maximum(probability, np.float32(1e-12)))
            entropy = terms if entropy is None else entropy + terms
        if wanted.probabilities and index >= 0:
            kept.append(probability)
    if best is None or chosen is None:
        raise ModelError("A segmentation names no label.")
    masks = tuple(chosen == index for index in range(len(output.labels)))
    unsure: tuple[tuple[str, Floats], ...] = ()
    if entropy is not None:
        channels = len(output.labels) + int(output.background)
        unsure = (("", np.clip(entropy / np.float32(np.log(max(2, channels))), 0.0, 1.0)),)
    return Found(masks=masks, probabilities=tuple(kept), uncertainty=unsure)
