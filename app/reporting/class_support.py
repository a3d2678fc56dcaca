"""Whether a classification supports a sentence: its classes, their probabilities and order, its operating points."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from app.core.finding import Finding
from app.core.measurement import ClassScore, OperatingPoint, PackConstruction, Unit
from app.core.printed import printed_value
from app.core.report import ProblemCategory
from app.reporting.judging import Fault, plain, rounded

CALIBRATED: Final = "(calibrated probabilities)"
_POINT: Final = re.compile(
    r"(?P<verdict>at or above|below|above|over|reaches) the operating point(?: of (?P<threshold>[\d.]+) ?%)?",
    re.IGNORECASE,
)


def class_faults(text: str, finding: Finding, made: PackConstruction) -> Iterator[Fault]:
    """Classes named with another probability than theirs, with one where none may be, or in another order."""
    ranks = []
    for rank, percent, written in _mentions(_without_verdicts(text, made), made.classes):
        found = made.classes[rank]
        if percent is None:
            ranks.append(rank)
        elif not found.calibrated:
            scores = f"the scores of {finding.finding_id} are not calibrated"
            yield ProblemCategory.NUMBER, f"'{written}' states a probability, but {scores}."
        elif not _is_percent(percent, found.probability):
            right = printed_value(found.probability, Unit.PROBABILITY)
            reason = f"'{written}' is not supported: {finding.finding_id} gives {found.title} {right}."
            yield ProblemCategory.NUMBER, reason
    if ranks != list(range(len(ranks))):
        order = ", ".join(found.title for found in made.classes[:3])
        reason = f"The classes are named in another order than that of {finding.finding_id}: {order}."
        yield ProblemCategory.EVIDENCE, reason
    if CALIBRATED in text and not made.classes[0].calibrated:
        yield ProblemCategory.EVIDENCE, f"The scores of {finding.finding_id} are not calibrated."


def point_faults(text: str, finding: Finding, made: PackConstruction) -> Iterator[Fault]:
    """Verdicts on an operating point that its class does not bear out, or of a class that has none."""
    for match in _POINT.finditer(text):
        point = _point_meant(text[: match.start()], made)
        found = None if point is None else made.class_of(point)
        if point is None or found is None:
            known = [score.title for given in made.points if (score := made.class_of(given)) is not None]
            reason = f"The class named has no operating point in {finding.finding_id}"
            yield ProblemCategory.EVIDENCE, f"{reason}, which has {', '.join(known) or 'none'}."
            continue
        if point.is_reached(found) == (match["verdict"].lower() == "below"):
            right = f"{found.title} of {finding.finding_id} is {point.verdict(found)} the operating point."
            yield ProblemCategory.NUMBER, right
        threshold = match["threshold"]
        if threshold is not None and not (found.calibrated and _is_percent(threshold, point.threshold)):
            right = printed_value(point.threshold, Unit.PROBABILITY) if found.calibrated else "a score, no percentage"
            yield (
                ProblemCategory.NUMBER,
                f"The operating point of {found.title} of {finding.finding_id} is {right}.",
            )


def without_points(text: str, made: PackConstruction) -> str:
    """`text` without operating points and their figures where they are right; wrong ones stay, to be refused."""
    verdicts = [match.start() for match in _POINT.finditer(text)]
    ends = [*verdicts, len(text)]
    parts = [_without_figures(text[: ends[0]], made.operating_point)]
    for start, end in zip(verdicts, ends[1:], strict=True):
        parts.append(_POINT.sub(" ", _without_figures(text[start:end], _point_meant(text[:start], made))))
    return "".join(parts)


def without_classes(text: str, made: PackConstruction) -> str:
    """`text` without the classes and the percentages that follow them, which `class_faults` judges."""
    return _named(made.classes).sub(" ", text) if made.classes else text


def names_likeliest(text: str, made: PackConstruction) -> bool:
    """Whether the likeliest class is named."""
    return any(rank == 0 for rank, _percent, _written in _mentions(text, made.classes))


def _point_meant(before: str, made: PackConstruction) -> OperatingPoint | None:
    """That of the class named last before a verdict, or the finding's own where none is named.

    None where that class has none.
    """
    named = _mentions(before, made.classes) if made.classes else []
    if not named:
        return made.operating_point
    label = made.classes[named[-1][0]].label
    return next((point for point in made.points if point.label == label), None)


def _without_figures(text: str, point: OperatingPoint | None) -> str:
    if point is None:
        return text
    rest = text.replace(f"measured on {plain(point.source)}", " ") if point.source else text
    for word, share in (("sensitivity", point.sensitivity), ("specificity", point.specificity)):
        rest = re.sub(
            rf"\b{word}(?: of)? (?P<n>\d+(?:\.\d+)?) ?%",
            lambda m, share=share: " " if _is_percent(m["n"], share) else m.group(),  # type: ignore[misc]
            rest,
            flags=re.IGNORECASE,
        )
    return rest


def _without_verdicts(text: str, made: PackConstruction) -> str:
    """`text` without the clauses that hold a class against its operating point, which are judged by themselves."""
    return re.sub(rf"(?:{_titles(made.classes)})\s+(?:is|lies)?\s*{_POINT.pattern}", " ", text, flags=re.IGNORECASE)


def _mentions(text: str, classes: Sequence[ClassScore]) -> list[tuple[int, str | None, str]]:
    """Classes in the order they are named: rank, the percentage that follows or None, and the words as written."""
    ranks = {plain(found.title).casefold(): rank for rank, found in reversed(list(enumerate(classes)))}
    return [
        (ranks[match["title"].casefold()], match["percent"], match.group())
        for match in _named(classes).finditer(text)
        if match["title"].casefold() in ranks
    ]


def _titles(classes: Sequence[ClassScore]) -> str:
    """Classes as alternatives of a pattern, the longest first, so that "nevus" is not found in "blue nevus"."""
    titles = sorted({plain(found.title) for found in classes}, key=len, reverse=True)
    return "|".join(map(re.escape, titles))


def _named(classes: Sequence[ClassScore]) -> re.Pattern[str]:
    """A class with the percentage that follows it, where one does."""
    return re.compile(
        rf"(?<![\w-])(?P<title>{_titles(classes)})(?![\w-])(?:\s*:?\s*\(?(?P<percent>\d+(?:\.\d+)?) ?%\)?)?",
        re.IGNORECASE,
    )


def _is_percent(written: str, share: float) -> bool:
    """Whether a percentage as written is a share, to the decimals it was written with, one at most."""
    value = Decimal(written)
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 9
    return places <= 1 and value == rounded(100 * share, places)
