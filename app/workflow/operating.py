"""The operating point of a classification: a threshold on its measured ROC curve, chosen by the clinician."""

from dataclasses import dataclass


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
