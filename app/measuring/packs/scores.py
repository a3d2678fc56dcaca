"""What a classification says: its classes by probability, and where it stands to an operating point."""

from collections.abc import Sequence

from app.core.measurement import ClassScore, Measurement, MeasurementKind, OperatingPoint, Quantity, Unit
from app.core.prediction import Score
from app.measuring.packs.given import Given, made

PROBABILITY = "probability"
_UNCALIBRATED = "the pack's scores are not calibrated: an order of likelihood, no probability"


def classification(scores: Sequence[Score], given: Given) -> Measurement | None:
    """The likeliest class, with all others beside it.

    Of a taxonomy the classes at its ends come first, the likeliest before the others, then the classes above them. A
    score that is not calibrated is no number to be shown: the measurement then states none (Unit.MARK), and the
    classes keep their order alone.

    Returns:
        None where the pack gives no scores.
    """
    if not scores:
        return None
    above = {score.parent for score in scores if score.parent}
    order = sorted(scores, key=lambda score: (score.label in above, -score.probability))
    classes = tuple(
        ClassScore(score.label, given.title(score.label), score.probability, score.calibrated) for score in order
    )
    first = classes[0]
    point = _operating_point(given.operating_points, order)
    words = [] if first.calibrated else [_UNCALIBRATED]
    if point is not None:
        reached = next(score.probability for score in order if score.label == point.label) >= point.threshold
        words.append(f"{given.title(point.label)}: {'at or above' if reached else 'below'} the operating point")
    return made(
        MeasurementKind.CLASSIFICATION,
        given,
        first.title,
        (Quantity(PROBABILITY, first.probability, Unit.PROBABILITY),) if first.calibrated else (),
        code=given.codes.get(first.label, ""),
        classes=classes,
        operating_point=point,
        words=tuple(words),
    )


def _operating_point(points: Sequence[OperatingPoint], order: Sequence[Score]) -> OperatingPoint | None:
    """That of the likeliest class which has one."""
    by_label = {point.label: point for point in points}
    return next((by_label[score.label] for score in order if score.label in by_label), None)
