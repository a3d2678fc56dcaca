"""One case: what the pack said beside what the clinic says; what is kept of it is numbers alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.measurement import Measurement, MeasurementKind, Unit
from app.core.prediction import StructureMask
from app.workflow.evaluation.grouping import Facts
from app.workflow.evaluation.labels import LABEL_MAP, LabelledCase
from app.workflow.evaluation.masks import image_labels, image_mask, volume_labels
from app.workflow.evaluation.overlap import (
    BoxOverlap,
    MaskOverlap,
    PixelCounts,
    box_overlap,
    mask_overlap,
    pixel_counts,
)
from app.workflow.evaluation.reading import CaseReading
from app.workflow.evaluation.targets import Targets, plain

COBB: Final = "largest Cobb angle"


@dataclass(frozen=True, slots=True)
class Pair:
    """A number of the pack (None where it gave none) beside the clinic's own, in `unit`."""

    measured: float | None
    reference: float
    unit: str


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What is kept of one case, in memory and until the figures are made.

    Attributes:
        line: in the table.
        facts: for its groups.
        present: class -> whether the case has it.
        scores: class -> probability.
        calibrated: whether the pack calls its scores probabilities.
        overlaps: structure -> overlap of the masks.
        pixels: structure -> pixels at each level of probability.
        boxes: label -> overlap of the boxes.
        pairs: name of a number -> both numbers.
    """

    line: int
    facts: Facts
    present: Mapping[str, bool]
    scores: Mapping[str, float]
    calibrated: bool
    overlaps: Mapping[str, MaskOverlap]
    pixels: Mapping[str, PixelCounts]
    boxes: Mapping[str, BoxOverlap]
    pairs: Mapping[str, Pair]


def compare(case: LabelledCase, reading: CaseReading, targets: Targets) -> Compared:
    """Compare one case.

    Raises:
        UnreadableInputError: a mask cannot be read or does not fit.
    """
    prediction = reading.prediction
    overlaps: dict[str, MaskOverlap] = {}
    pixels: dict[str, PixelCounts] = {}
    if case.masks:
        view = _view(case, reading)
        found = {one.name: one for one in prediction.structures} if prediction is not None else {}
        for name, reference in _references(case, reading, targets).items():
            _compare_mask(name, found.get(name), reference, view, overlaps, pixels)
    boxes = prediction.boxes if prediction is not None else ()
    return Compared(
        line=case.line,
        facts=case.facts.completed(reading.facts),
        present=case.present,
        scores={score.label: score.probability for score in prediction.scores} if prediction is not None else {},
        calibrated=prediction is not None and all(score.calibrated for score in prediction.scores),
        overlaps=overlaps,
        pixels=pixels,
        boxes={
            name: box_overlap([(b.x, b.y, b.width, b.height) for b in boxes if b.label == name], reference)
            for name, reference in case.boxes.items()
        },
        pairs=_pairs(case, reading),
    )


def _compare_mask(
    name: str,
    found: StructureMask | None,
    reference: NDArray[np.bool_],
    view: NDArray[np.bool_] | None,
    overlaps: dict[str, MaskOverlap],
    pixels: dict[str, PixelCounts],
) -> None:
    mask = found.mask if found is not None else np.zeros(reference.shape, np.bool_)
    if view is not None:
        mask, reference = mask & view, reference & view
    overlaps[name] = mask_overlap(mask, reference)
    if found is not None and found.probability is not None:
        pixels[name] = pixel_counts(found.probability, reference, view)


def _references(case: LabelledCase, reading: CaseReading, targets: Targets) -> dict[str, NDArray[np.bool_]]:
    """The clinic's masks, each of the image's shape."""
    found: dict[str, NDArray[np.bool_]] = {}
    for name, path in case.masks.items():
        if reading.volume is not None:
            labels = volume_labels(path, reading.volume)
            if name != LABEL_MAP:
                found[name] = labels > 0
                continue
            found |= {one: labels == number for number, one in enumerate(targets.structures, start=1)}
        elif reading.shape is not None:
            if name != LABEL_MAP:
                found[name] = image_mask(path, reading.shape)
                continue
            picture = image_labels(path, reading.shape)
            found |= {one: picture == number for number, one in enumerate(targets.structures, start=1)}
    return found


def _view(case: LabelledCase, reading: CaseReading) -> NDArray[np.bool_] | None:
    if case.view is None:
        return None
    if reading.volume is not None:
        return volume_labels(case.view, reading.volume) > 0
    if reading.shape is None:
        raise UnreadableInputError(f"{case.path.name} has no size that a field of view could be compared with.")
    return image_mask(case.view, reading.shape)


def _pairs(case: LabelledCase, reading: CaseReading) -> dict[str, Pair]:
    pairs: dict[str, Pair] = {}
    if case.cobb is not None:
        curves = [m.value for m in reading.measurements if m.kind is MeasurementKind.COBB_ANGLE]
        pairs[COBB] = Pair(max(curves, default=None), case.cobb, Unit.DEGREE.value)
    for name, reference in case.values.items():
        title, value, unit = _value(name, reading)
        pairs[title] = Pair(value, reference, unit)
    return pairs


def _value(name: str, reading: CaseReading) -> tuple[str, float | None, str]:
    """(name, number, unit) of what the table's column asks for: an estimate, else a measurement's first number."""
    values = reading.prediction.values if reading.prediction is not None else ()
    for one in values:
        if (not name and len(values) == 1) or plain(one.name) == name:
            return one.name, one.value, one.unit
    if not values:
        for measurement in reading.measurements:
            said, unit = _named(measurement)
            if not name or name in {plain(said), plain(measurement.kind.value)}:
                return said or measurement.kind.value, measurement.value, unit
    return name.replace("_", " ") or "value", None, ""


def _named(measurement: Measurement) -> tuple[str, str]:
    """(name, unit) of a measurement, as its construction has them."""
    construction = measurement.pack
    if construction is None:
        return measurement.kind.value.replace("_", " "), measurement.unit.value
    unit = construction.unit_words if measurement.unit is Unit.OTHER else measurement.unit.value
    return construction.name, unit
