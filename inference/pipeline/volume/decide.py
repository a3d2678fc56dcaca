"""From what a graph says of each voxel to structures on the volume's own grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import generate_binary_structure, label

from app.core.errors import ModelError
from app.core.prediction import LabelMasks, LabelPart
from inference.packs.schema import Output
from inference.pipeline.activate import activated
from inference.pipeline.volume.grids import Box
from inference.pipeline.volume.half import to_single
from inference.pipeline.volume.orientation import Turn

_REGION_THRESHOLD: Final = 0.5
_REGION_LOGIT: Final = 2.0**-24
"""The largest half whose sigmoid PyTorch rounds to one half; numpy's exponential is one bit off at the next one."""


@dataclass(frozen=True, slots=True, eq=False)
class VolumeFound:
    """What a graph found in a volume; every array has the volume's own grid, (slices, rows, columns).

    Attributes:
        labels: uint8 or uint16; 0 is the background, 1 the first label and so on, for regions the values of the label
            map; None where structures may overlap without a label map.
        masks: of each label, in the pack's order; made from the label map where there is one.
        probabilities: of each label, 0 to 1; None where they were not asked for.
    """

    labels: NDArray[np.unsignedinteger[Any]] | None
    masks: Sequence[NDArray[np.bool_]]
    probabilities: tuple[NDArray[np.float32], ...] | None


class Decision:
    """Turns planes of a graph's numbers into labels, masks and probabilities on the volume's grid."""

    def __init__(
        self,
        rules: Output,
        shape: tuple[int, int, int],
        turn: Turn,
        box: Box,
        *,
        probabilities: bool,
        active: bool,
        threshold: float,
        temperature: float,
    ) -> None:
        """Make room for the answer.

        Args:
            rules: the pack's or model's output.
            shape: of the volume, (slices, rows, columns).
            turn: from the volume's axes to the graph's.
            box: of the turned volume that planes fill.
            probabilities: whether they are kept.
            active: planes are probabilities already, not the graph's own numbers.
            threshold: for structures that exclude no other.
            temperature: divides the graph's numbers before the activation.
        """
        self._rules = rules
        self._threshold = threshold
        self._temperature = temperature
        self._active = active
        count = len(rules.labels)
        self._alone = not rules.regions and (rules.multi_label or rules.activation == "sigmoid" or count_of(rules) == 1)
        most = max((*(v for values in rules.regions.values() for v in values), *rules.region_values, count))
        kind: type[np.unsignedinteger[Any]] = np.uint8 if most <= np.iinfo(np.uint8).max else np.uint16
        self._labels = None if self._alone else np.zeros(shape, kind)
        self._masks = [np.zeros(shape, np.bool_) for _ in rules.labels] if self._alone else []
        self._probabilities = [np.zeros(shape, np.float32) for _ in rules.labels] if probabilities else []

        def inside(values: NDArray[Any]) -> NDArray[Any]:
            return turn.view(values)[box]

        self._label_view = None if self._labels is None else inside(self._labels)
        self._mask_views = [inside(mask) for mask in self._masks]
        self._probability_views = [inside(values) for values in self._probabilities]

    def activate(self, values: NDArray[Any]) -> NDArray[np.float32]:
        """Probabilities of one plane, (classes, rows, columns).

        Raises:
            ModelError: the graph has another number of classes than the pack.
        """
        return activated(values, self._rules.activation, axis=0, temperature=self._temperature, name="The pack's model")

    def plane(self, index: int, values: NDArray[Any]) -> None:
        """Take one plane of the box: (classes, rows, columns), of the graph's axes."""
        if len(values) != count_of(self._rules):
            raise ModelError(
                f"The pack's graph has {len(values)} classes, and its pack.toml describes {count_of(self._rules)}."
            )
        if values.dtype == np.float16:
            values = to_single(values)
        by_logit = bool(self._rules.regions) and not self._active and self._rules.activation == "sigmoid"
        needed = self._alone or bool(self._probability_views) or (bool(self._rules.regions) and not by_logit)
        chances = values if self._active or not needed else self.activate(values)
        first = int(self._rules.background)
        for number, view in enumerate(self._probability_views):
            view[index] = chances[first + number]
        for number, view in enumerate(self._mask_views):
            view[index] = chances[first + number] >= self._threshold
        if self._label_view is not None:
            self._label_view[index] = (
                self._by_region(values, _REGION_LOGIT)
                if by_logit
                else self._by_region(chances, _REGION_THRESHOLD)
                if self._rules.regions
                else self._by_class(values)
            )

    def found(self) -> VolumeFound:
        """The answer, when all planes were taken."""
        labels = self._labels
        for name in self._rules.keep_largest:
            self._keep_largest(self._rules.labels.index(name))
        masks: Sequence[NDArray[np.bool_]] = tuple(self._masks)
        if labels is not None:
            masks = LabelMasks(labels, tuple(self._values(number) for number in range(len(self._rules.labels))))
        return VolumeFound(labels, masks, tuple(self._probabilities) or None)

    def _by_class(self, values: NDArray[Any]) -> NDArray[Any]:
        """The first of the largest, as argmax has it; class by class, which is many times as fast."""
        best = values[0].astype(np.float32)
        found = np.zeros(best.shape, np.uint16)
        for number, plane in enumerate(values[1:], start=1):
            wide = plane.astype(np.float32)
            np.copyto(found, number, where=wide > best, casting="unsafe")
            np.maximum(best, wide, out=best)
        return found if self._rules.background else found + 1

    def _by_region(self, values: NDArray[Any], above: float) -> NDArray[Any]:
        """nnU-Net's way: later regions write over earlier ones."""
        labels = np.zeros(values.shape[1:], np.uint16)
        for plane, value in zip(values, self._rules.region_values, strict=True):
            labels[plane > above] = value
        return labels

    def _values(self, number: int) -> tuple[int, ...]:
        return tuple(self._rules.regions.get(self._rules.labels[number], (number + 1,)))

    def _keep_largest(self, number: int) -> None:
        """MONAI's KeepLargestConnectedComponent of one label: neighbours share a corner, the first of equals stays."""
        mask = self._masks[number] if self._labels is None else LabelPart(self._labels, self._values(number)).mask()
        parts, count = label(mask, generate_binary_structure(3, 3))
        if count < 2:
            return
        sizes = np.bincount(parts.ravel())
        lost = mask & (parts != int(np.argmax(sizes[1:])) + 1)
        if self._labels is None:
            mask[lost] = False
        else:
            self._labels[lost] = 0


def count_of(rules: Output) -> int:
    """How many classes the graph gives for these labels."""
    return len(rules.labels) + int(rules.background)
