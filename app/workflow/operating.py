"""The operating point of a classification: a threshold on its measured ROC curve, chosen by the clinician."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.core.case import Case
from app.core.errors import ModelError, UsageError
from app.core.measurement import MeasurementKind, OperatingPoint
from app.measuring.packs.scores import OPERATING_POINT, verdicts
from app.workflow.clock import utc_now
from app.workflow.edits import replace_finding
from inference.packs.pack import Pack

_MOST_POINTS: Final = 100_000


@dataclass(frozen=True, slots=True)
class RocCurve:
    """What was measured of one class on cases kept back; the three tuples have one length.

    Attributes:
        label: the class.
        thresholds: on its probability, falling.
        sensitivity, specificity: at each threshold, 0 to 1.
        positives, negatives: cases with and without the class.
        source: on what it was measured, in words.
    """

    label: str
    thresholds: tuple[float, ...]
    sensitivity: tuple[float, ...]
    specificity: tuple[float, ...]
    positives: int
    negatives: int
    source: str

    def at(self, threshold: float) -> OperatingPoint:
        """What was measured when every case of at least this probability counts as present.

        A threshold between two measured ones lets the same cases through as the higher of the two. Above the highest
        no case of those measured is let through.

        Args:
            threshold: 0 to 1.
        """
        reached = [index for index, given in enumerate(self.thresholds) if given >= threshold]
        if reached:
            sensitivity, specificity = self.sensitivity[reached[-1]], self.specificity[reached[-1]]
        else:
            sensitivity, specificity = 0.0, 1.0
        return OperatingPoint(self.label, threshold, sensitivity, specificity, self.source)


def roc_curves(pack: Pack) -> tuple[RocCurve, ...]:
    """The curves of a pack's calibration file, in its order; empty where it has none.

    Raises:
        ModelError: the file states something that is no ROC curve.
    """
    stated = pack.calibration.get("roc", {})
    if not isinstance(stated, dict):
        raise ModelError(f"The calibration of the model pack {pack.id!r} has a 'roc' that is no table of classes.")
    return tuple(_curve(pack.id, label, given) for label, given in stated.items())


def with_operating_point(
    case: Case, finding_id: str, threshold: float, curves: Sequence[RocCurve], *, by: str, label: str = ""
) -> Case:
    """The case with another threshold for a classification; a proposal stays one, an accepted finding is edited.

    Args:
        case: read by the pack of the curves.
        finding_id: a classification.
        threshold: on the probability of the class, 0 to 1.
        curves: of the pack.
        by: who chose it.
        label: the class; empty for the one whose operating point the finding has, else its likeliest with a curve.

    Raises:
        UsageError: the finding is no classification, the threshold is no probability, or nothing was measured for the
            class.
    """
    finding = case.finding(finding_id)
    measurement = finding.measurement
    made = measurement.pack
    if measurement.kind is not MeasurementKind.CLASSIFICATION or made is None:
        raise UsageError(f"{finding_id} is no classification, so it has no threshold.")
    if not 0.0 <= threshold <= 1.0:
        raise UsageError(f"A threshold on a probability lies from 0 to 1; {threshold:g} does not.")
    by_label = {curve.label: curve for curve in curves}
    wanted = label or (made.operating_point.label if made.operating_point is not None else "")
    labels = [wanted] if wanted else [given.label for given in made.classes]
    curve = next((by_label[name] for name in labels if name in by_label), None)
    if curve is None or curve.label not in {given.label for given in made.classes}:
        raise UsageError(f"No sensitivity and specificity were measured for {wanted or measurement.label!r}.")
    point = curve.at(threshold)
    ranks = {given.label: rank for rank, given in enumerate(made.classes)}
    others = sorted((p for p in made.points if p.label != point.label), key=lambda p: ranks.get(p.label, len(ranks)))
    words = (said for said in made.words if not said.endswith(OPERATING_POINT))
    changed = replace(
        measurement,
        pack=replace(
            made,
            operating_point=point,
            further_points=tuple(others),
            words=(*words, *verdicts(made.classes, (point, *others))),
        ),
    )
    if changed == measurement:
        return case
    if finding.counts:
        return replace_finding(case, finding.edit(changed, by, utc_now()))
    return replace_finding(case, replace(finding, edited=changed))


def _curve(pack_id: str, label: str, given: Any) -> RocCurve:
    try:
        columns = [tuple(float(x) for x in given[name]) for name in ("thresholds", "sensitivity", "specificity")]
        positives, negatives, source = int(given["positives"]), int(given["negatives"]), str(given["source"])
    except (KeyError, TypeError, ValueError):
        raise _broken(pack_id, label, "it lacks a column, or a value in it is no number") from None
    lengths = {len(column) for column in columns}
    if len(lengths) != 1 or not 1 <= lengths.pop() <= _MOST_POINTS:
        raise _broken(pack_id, label, "its columns differ in length or are empty")
    if not all(math.isfinite(x) for x in columns[0]) or not all(0.0 <= x <= 1.0 for c in columns[1:] for x in c):
        raise _broken(pack_id, label, "a share in it is not from 0 to 1")
    if positives < 1 or negatives < 1:
        raise _broken(pack_id, label, "it was measured on no case with, or none without, the class")
    order = sorted(range(len(columns[0])), key=lambda index: -columns[0][index])
    thresholds, sensitivity, specificity = (tuple(column[index] for index in order) for column in columns)
    return RocCurve(label, thresholds, sensitivity, specificity, positives, negatives, source)


def _broken(pack_id: str, label: str, why: str) -> ModelError:
    return ModelError(f"The ROC curve of {label!r} in the calibration of {pack_id!r} cannot be used: {why}.")
