"""What a model pack says of an image or a volume, before anything is measured; places are on the input's own grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Score:
    """The probability of one class.

    Attributes:
        label: as the pack names the class.
        probability: 0 to 1.
        calibrated: whether the pack's calibration makes it mean something; else it is never shown as a percentage.
        parent: label of the class above it in the pack's taxonomy; empty for a class of the first level.
    """

    label: str
    probability: float
    calibrated: bool
    parent: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class LabelPart:
    """A mask as some of the values of a label map, which many structures share: a hundred masks would fill the memory.

    Attributes:
        labels: whole numbers of the mask's shape.
        values: those inside.
    """

    labels: NDArray[np.unsignedinteger[Any]]
    values: tuple[int, ...]

    def mask(self) -> NDArray[np.bool_]:
        """Made anew with every call."""
        found = np.asarray(self.labels == self.values[0])
        for value in self.values[1:]:
            found |= self.labels == value
        return found


@dataclass(frozen=True, slots=True, eq=False)
class LabelMasks(Sequence[NDArray[np.bool_]]):
    """Masks of several structures, each made from one label map when it is asked for.

    Attributes:
        labels: whole numbers of the masks' shape.
        values: of each structure.
    """

    labels: NDArray[np.unsignedinteger[Any]]
    values: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        return len(self.values)

    @overload
    def __getitem__(self, index: int) -> NDArray[np.bool_]: ...

    @overload
    def __getitem__(self, index: slice) -> "LabelMasks": ...

    def __getitem__(self, index: int | slice) -> "NDArray[np.bool_] | LabelMasks":
        if isinstance(index, slice):
            return LabelMasks(self.labels, self.values[index])
        return self.part(index).mask()

    def part(self, index: int) -> LabelPart:
        """One of them, not made yet."""
        return LabelPart(self.labels, self.values[index])


@dataclass(frozen=True, slots=True, eq=False)
class StructureMask:
    """Where one structure is.

    Attributes:
        name: as the pack names it.
        place: bool, (rows, columns) of an image or (slices, rows, columns) of a volume; or a part of a label map.
        code: "SCHEME:VALUE"; empty where the pack states none.
        colour: sRGB, 0 to 255 each; None where the pack leaves it to the program.
        probability: float32 of the mask's shape, 0 to 1; None where it was not asked for or there is none.
    """

    name: str
    place: NDArray[np.bool_] | LabelPart
    code: str = ""
    colour: tuple[int, int, int] | None = None
    probability: NDArray[np.float32] | None = None

    @property
    def mask(self) -> NDArray[np.bool_]:
        """Bool; of a label map made with every call, so that a long work asks once."""
        return self.place.mask() if isinstance(self.place, LabelPart) else self.place

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the mask."""
        return self.place.labels.shape if isinstance(self.place, LabelPart) else self.place.shape


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in pixels of the image; (0, 0) is the centre of the first pixel.

    Attributes:
        label: as the pack names it.
        x, y: upper left corner.
        width, height: > 0.
        score: the model's score, 0 to 1; a probability only where the pack is calibrated.
        frame: frame or slice it lies on, from 0.
    """

    label: str
    x: float
    y: float
    width: float
    height: float
    score: float
    frame: int = 0


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A landmark at (x, y) in pixels of the image, with the model's score from 0 to 1."""

    label: str
    name: str
    x: float
    y: float
    score: float


@dataclass(frozen=True, slots=True)
class PredictedValue:
    """A number that a model estimates directly.

    Attributes:
        name: what it is.
        value: in `unit`.
        unit: as the pack states it.
        low, high: interval from the pack's calibration; None where it has none.
        level: probability of the interval; None without one.
    """

    name: str
    value: float
    unit: str
    low: float | None = None
    high: float | None = None
    level: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """A map over the image.

    Attributes:
        kind: "class activation", "occlusion", "anomaly" or "uncertainty".
        label: class or structure that it is of; empty for the whole image.
        values: float32 of the image's or volume's shape, 0 to 1 (0: nothing speaks for it here).
    """

    kind: str
    label: str
    values: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """Everything a pack found; what its task does not give stays empty.

    Attributes:
        scores: of every class, in the pack's order; several models' classes follow one another.
        structures: masks.
        boxes: highest score first.
        points: landmarks.
        values: estimated numbers.
        embedding: float32 (n,), for the search of similar cases; None where the pack has none.
        maps: explanations that were asked for.
        notes: what a reader must know, each a clause ("no frame shows the target: nothing was segmented").
        seconds: time in the models' process without loading.
    """

    scores: tuple[Score, ...] = ()
    structures: tuple[StructureMask, ...] = ()
    boxes: tuple[Box, ...] = ()
    points: tuple[NamedPoint, ...] = ()
    values: tuple[PredictedValue, ...] = ()
    embedding: NDArray[np.float32] | None = None
    maps: tuple[HeatMap, ...] = ()
    notes: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much an image looks like those that a pack was made for.

    Attributes:
        score: of the image; higher is more alike.
        threshold: below it the image is refused.
        own_refused: share of the pack's own kept-back images below the threshold.
        others_refused: share of other images below it.
    """

    score: float
    threshold: float
    own_refused: float
    others_refused: float

    @property
    def inside(self) -> bool:
        """Whether the image may be read."""
        return self.score >= self.threshold
