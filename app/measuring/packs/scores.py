"""What a classification says: its classes by probability, and where it stands to an operating point."""

from collections.abc import Sequence

from app.core.measurement import ClassScore, Measurement, MeasurementKind, OperatingPoint, Quantity, Unit
from app.core.prediction import Score
from app.measuring.packs.given import Given, made

PROBABILITY = "probability"
OPERATING_POINT = "the operating point"
"""How a measurement's words on a threshold end."""
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
    points = _operating_points(given.operating_points, order)
    words = () if first.calibrated else (_UNCALIBRATED,)
    return made(
        MeasurementKind.CLASSIFICATION,
        given,
        first.title,
        (Quantity(PROBABILITY, first.probability, Unit.PROBABILITY),) if first.calibrated else (),
        code=given.codes.get(first.label, ""),
        classes=classes,
        operating_point=points[0] if points else None,
        further_points=points[1:],
        words=(*words, *verdicts(classes, points)),
    )


def verdicts(classes: Sequence[ClassScore], points: Sequence[OperatingPoint]) -> tuple[str, ...]:
    """Where the class of the first operating point stands to it; then every other class that reaches its own."""
    said = []
    for number, point in enumerate(points):
        found = next((score for score in classes if score.label == point.label), None)
        if found is None:
            continue
        if number == 0 or point.is_reached(found):
            said.append(f"{found.title}: {point.verdict(found)} {OPERATING_POINT}")
    return tuple(said)


def _operating_points(points: Sequence[OperatingPoint], order: Sequence[Score]) -> tuple[OperatingPoint, ...]:
    """Those of the classes, the likeliest first."""
    by_label = {point.label: point for point in points}
    return tuple(by_label[score.label] for score in order if score.label in by_label)
