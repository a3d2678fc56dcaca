"""What one model, or several together, found on one image, before frames are joined and words are added."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from inference.pipeline.geometry import Placing

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Soft:
    """Probabilities as a graph gave them, not yet on the image's grid.

    Attributes:
        planes: (channels, rows, columns) float32 over the graph's input; the background first where there is one.
        placing: of that input.
    """

    planes: Floats
    placing: Placing


@dataclass(frozen=True, slots=True)
class RawBox:
    """A box with its edges in pixels of the image, 0 being the first pixel's outer edge; label as an index."""

    label: int
    left: float
    top: float
    right: float
    bottom: float
    score: float


@dataclass(frozen=True, slots=True)
class RawPoint:
    """A landmark at (x, y), pixel centres at whole numbers; label and name as one index, label by label."""

    index: int
    x: float
    y: float
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """One image's result; what the task does not give is None or empty.

    Attributes:
        scores: (labels,) float64 probabilities.
        masks: bool (rows, columns) for each label; of a volume whose structures exclude one another `LabelMasks`.
        probabilities: float32 (rows, columns) for each label; empty unless asked for.
        uncertainty: (label, map 0 to 1); label empty for all structures at once.
        boxes, points: see their classes.
        values, spread: (labels,) float64.
        embedding: (n,) float32.
        anomaly: (rows, columns) float32, absolute difference in normalised values.
        activation: class-activation maps of the labels.
    """

    scores: NDArray[np.float64] | None = None
    masks: Sequence[NDArray[np.bool_]] = ()
    probabilities: tuple[Floats, ...] = ()
    uncertainty: tuple[tuple[str, Floats], ...] = ()
    boxes: tuple[RawBox, ...] = ()
    points: tuple[RawPoint, ...] = ()
    values: NDArray[np.float64] | None = None
    spread: NDArray[np.float64] | None = None
    embedding: Floats | None = None
    anomaly: Floats | None = None
    activation: tuple[Soft, ...] = field(default=())
