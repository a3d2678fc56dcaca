"""Sentences about what a model pack found: its name, its numbers, where their scale comes from, and how sure it is."""

from collections.abc import Sequence
from typing import Final

from app.core.case import Case
from app.core.finding import Finding
from app.core.measurement import ClassScore, Interval, Measurement, MeasurementKind, PackConstruction, Quantity, Unit
from app.core.printed import printed_in, printed_value
from app.reporting.facts import Facts, pack_of, scale_phrase, scale_sentence, shared_scale

TOP: Final = 3
"""Classes that a report states, the likeliest first."""
CALIBRATED: Final = "(calibrated probabilities)"
UNCALIBRATED: Final = "(scores that are not calibrated: no probability is stated)"
_BY_MODEL: Final = "Classification by the model"


def pack_finding(finding: Finding, facts: Facts) -> str:
    """The sentence of Findings, with every number of the finding, its scale, and what follows from them."""
    measurement = finding.measurement
    made = pack_of(measurement)
    if measurement.kind is MeasurementKind.CLASSIFICATION:
        return _classification(made)
    numbers = [_main(made), *(_quantity(quantity, made) for quantity in made.quantities[1:])]
    if measurement.interval is not None:
        numbers[0] += f" ({_interval(measurement.interval, measurement, made)})"
    words = "".join(f"; {words}" for words in made.words)
    return f"{_capital(made.name)}: {', '.join(numbers)}{scale_phrase(made, made.quantities, facts.scale)}{words}."


def pack_impression(finding: Finding, facts: Facts) -> str:
    """The sentence of Impression: a value alone, with a vertebra's grade; of classes the likeliest and those at stake.

    At stake is what reaches its operating point: a melanoma that does must not be lost behind a likelier naevus.
    """
    measurement = finding.measurement
    made = pack_of(measurement)
    if measurement.kind is MeasurementKind.CLASSIFICATION:
        if not made.classes:
            return _diagnosis(made)
        return f"Most likely by the model: {_listed(_stated(made, 1))}{_also_reached(made)}."
    interval = ""
    if measurement.interval is not None:
        interval = f" ({_interval(measurement.interval, measurement, made)})"
    graded = measurement.kind is MeasurementKind.VERTEBRAL_HEIGHT
    words = "".join(f"; {words}" for words in made.words) if graded else ""
    return (
        f"{_capital(made.name)}: {_main(made)}{interval}{scale_phrase(made, made.quantities[:1], facts.scale)}{words}."
    )


def pack_technique(case: Case) -> tuple[str, ...]:
    """Which pack read the case, what it noted, and why it was not meant for it, where the reader had it read anyway."""
    model = case.model
    if model is None:
        return ()
    maker = f"{model.provenance.maker} {model.provenance.version}".strip()
    title = f"{model.pack_title} ({maker})" if model.pack_title else maker
    read = () if case.is_spine_film else (f"Read with the model pack {title}.",)
    notes = tuple(f"The model pack notes: {note}." for note in model.notes)
    shared = shared_scale(case)
    return (*read, *forced_sentences(case), *notes, *((scale_sentence(shared),) if shared else ()))


def forced_sentences(case: Case) -> tuple[str, ...]:
    """That the pack was not meant for the image, with the reasons; empty where it was."""
    model = case.model
    if model is None or not model.forced:
        return ()
    reasons = "; ".join(model.forced)
    return (f"Read outside of the scope of the pack {model.provenance.maker} at the reader's request: {reasons}.",)


def impression_before(case: Case) -> tuple[str, ...]:
    """What the reader wrote before the model's marks were shown, word for word; empty where nothing was."""
    first = case.first_impression
    if first is None:
        return ()
    return (f'Written by {first.by} on {first.at} before the model\'s marks were shown: "{first.text}"',)


def _diagnosis(made: PackConstruction) -> str:
    """A class that the clinician named: theirs, without anything that the model said."""
    return f"Diagnosis by the clinician: {made.name}."


def _classification(made: PackConstruction) -> str:
    if not made.classes:
        return _diagnosis(made)
    order = "" if made.classes[0].calibrated else ", in order of likelihood"
    return f"{_BY_MODEL}{order}: {_listed(_stated(made, TOP))}{_operating(made)}."


def _listed(classes: Sequence[ClassScore]) -> str:
    """Classes with their probabilities, or without any where the scores mean none."""
    if classes[0].calibrated:
        stated = ", ".join(f"{c.title} {printed_value(c.probability, Unit.PROBABILITY)}" for c in classes)
        return f"{stated} {CALIBRATED}"
    return f"{', '.join(c.title for c in classes)} {UNCALIBRATED}"


def _also_reached(made: PackConstruction) -> str:
    """That classes beside the likeliest reach their operating points; empty where none does."""
    found = (made.class_of(point) for point in made.reached)
    titles = [score.title for score in found if score is not None and score is not made.classes[0]]
    return "".join(f"; {title} is at or above the operating point, too" for title in titles)


def _operating(made: PackConstruction) -> str:
    """Where the class stands to its operating point, with what was measured there; then others that reach theirs."""
    source = ""
    clauses = []
    for point in (*made.points[:1], *made.reached):
        found = made.class_of(point)
        if found is None:
            continue
        # The threshold on a score that means no probability is no percentage either.
        threshold = f" of {printed_value(point.threshold, Unit.PROBABILITY)}" if found.calibrated else ""
        figures = (
            f"sensitivity {printed_value(point.sensitivity, Unit.PROBABILITY)}, "
            f"specificity {printed_value(point.specificity, Unit.PROBABILITY)}"
        )
        measured = f", measured on {point.source}" if point.source and point.source != source else ""
        source = point.source
        clauses.append(
            f"; {found.title} is {point.verdict(found)} the operating point{threshold} ({figures}{measured})"
        )
    return "".join(clauses)


def _stated(made: PackConstruction, least: int) -> tuple[ClassScore, ...]:
    """The likeliest classes, and with their probabilities all others that reach their operating points."""
    labels = {point.label for point in made.reached}
    further = (found for found in made.classes[least:] if found.calibrated and found.label in labels)
    return (*made.classes[:least], *further)


def _main(made: PackConstruction) -> str:
    """The first quantity; by its value alone where the finding bears its name."""
    first = made.quantities[0]
    same = first.name.casefold() == made.name.casefold()
    return _printed(first.value, first.unit, made) if same else _quantity(first, made)


def _quantity(quantity: Quantity, made: PackConstruction) -> str:
    return f"{quantity.name} {_printed(quantity.value, quantity.unit, made)}"


def _printed(value: float, unit: Unit, made: PackConstruction) -> str:
    return printed_in(value, made.unit_words) if unit is Unit.OTHER else printed_value(value, unit)


def _interval(interval: Interval, measurement: Measurement, made: PackConstruction) -> str:
    low, high = (_printed(end, measurement.unit, made) for end in (interval.low, interval.high))
    return f"{interval.level * 100:.0f} % interval {low} to {high}"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
