"""How well masks and boxes cover the clinic's own: Dice, Jaccard, IoU of boxes, AUROC of pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from app.workflow.evaluation.bootstrap import FloatArray, Statistic
from app.workflow.evaluation.discrimination import area_of_counts

BoolArray = NDArray[np.bool_]
Rectangle = tuple[float, float, float, float]
"""x, y of the upper left corner, width, height."""

PIXEL_LEVELS: Final = 4096
"""Levels of probability that pixels are counted in, of equal width in its log odds."""
FOUND_AT: Final = 0.5
"""IoU from which a box counts as found."""
_MOST_LOGIT: Final = 17.0  # beyond it float32 knows no probability below 1


@dataclass(frozen=True, slots=True)
class MaskOverlap:
    """Dice and Jaccard of two masks, 0 to 1; both 1 where both masks are empty."""

    dice: float
    jaccard: float


def mask_overlap(found: BoolArray, reference: BoolArray) -> MaskOverlap:
    """Overlap of two masks of one shape (Dice 1945, Jaccard 1912).

    Raises:
        ValueError: their shapes differ.
    """
    if found.shape != reference.shape:
        raise ValueError("masks of one image have one shape")
    both = int(np.count_nonzero(found & reference))
    each = int(np.count_nonzero(found)) + int(np.count_nonzero(reference))
    if each == 0:
        return MaskOverlap(1.0, 1.0)
    return MaskOverlap(2 * both / each, both / (each - both))


@dataclass(frozen=True, slots=True)
class BoxOverlap:
    """Boxes of one label on one image.

    Attributes:
        iou: mean over the reference boxes of the IoU with the box matched to each, 0 where none is; NaN without
            reference boxes.
        found: share of the reference boxes with an IoU of FOUND_AT or more; NaN without reference boxes.
        false: boxes found that no reference box is matched to with at least FOUND_AT.
    """

    iou: float
    found: float
    false: int


def box_iou(one: Rectangle, other: Rectangle) -> float:
    """Intersection over union of two rectangles; 0 where they do not touch."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    both = max(across, 0.0) * max(down, 0.0)
    either = one[2] * one[3] + other[2] * other[3] - both
    return both / either if either > 0 else 0.0


def box_overlap(found: Sequence[Rectangle], reference: Sequence[Rectangle]) -> BoxOverlap:
    """Each reference box with at most one box found, so that the sum of the IoU is largest (Kuhn 1955)."""
    table = np.array([[box_iou(one, other) for other in found] for one in reference], np.float64)
    table = table.reshape(len(reference), len(found))
    rows, columns = linear_sum_assignment(-table)
    matched = table[rows, columns]
    hits = int((matched >= FOUND_AT).sum())
    if not reference:
        return BoxOverlap(np.nan, np.nan, len(found))
    return BoxOverlap(float(matched.sum()) / len(reference), hits / len(reference), len(found) - hits)


@dataclass(frozen=True, slots=True, eq=False)
class PixelCounts:
    """Pixels of one image at each level of probability, lowest first: (PIXEL_LEVELS,) uint32 each."""

    positive: NDArray[np.uint32]
    negative: NDArray[np.uint32]


def pixel_counts(probability: NDArray[Any], reference: BoolArray, view: BoolArray | None) -> PixelCounts:
    """Count the pixels of one image.

    Levels are of equal width in the log odds, which a network spreads out where probabilities crowd at 0 and 1.

    Args:
        probability: 0 to 1.
        reference: of the same shape.
        view: pixels that count; None: all.
    """
    inside = np.ones(reference.shape, np.bool_) if view is None else view
    chosen = np.asarray(probability[inside], np.float64)
    with np.errstate(divide="ignore"):
        odds = np.log(chosen) - np.log1p(-chosen)
    share = (np.clip(odds, -_MOST_LOGIT, _MOST_LOGIT) + _MOST_LOGIT) / (2 * _MOST_LOGIT)
    level = np.minimum((share * PIXEL_LEVELS).astype(np.intp), PIXEL_LEVELS - 1)
    truth = reference[inside]
    positive = np.bincount(level[truth], minlength=PIXEL_LEVELS).astype(np.uint32)
    negative = np.bincount(level[~truth], minlength=PIXEL_LEVELS).astype(np.uint32)
    return PixelCounts(positive, negative)


def pixel_auroc(counts: Sequence[PixelCounts]) -> Statistic:
    """AUROC of the pixels of all images together; pixels of one level count as ties."""
    positive = np.array([one.positive for one in counts], np.float32)
    negative = np.array([one.negative for one in counts], np.float32)

    def area(drawn: FloatArray) -> FloatArray:
        found = []
        for start in range(0, len(drawn), 200):  # 200 x levels x 8 bytes at once
            part = drawn[start : start + 200].astype(np.float32)
            found.append(area_of_counts((part @ positive).astype(np.float64), (part @ negative).astype(np.float64)))
        return np.concatenate(found)

    return area
