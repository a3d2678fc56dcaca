"""Sentences about what a model pack found: its name, its numbers, where their scale comes from, and how sure it is."""

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
    """The sentence of Impression: the likeliest class, or the value alone, with a vertebra's grade."""
    measurement = finding.measurement
    made = pack_of(measurement)
    if measurement.kind is MeasurementKind.CLASSIFICATION:
        if not made.classes:
            return _diagnosis(made)
        first = made.classes[0]
        if first.calibrated:
            percent = printed_value(first.probability, Unit.PROBABILITY)
            return f"Most likely by the model: {first.title} {percent} {CALIBRATED}."
        return f"Most likely by the model: {first.title} {UNCALIBRATED}."
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
    top = made.classes[:TOP]
    if top[0].calibrated:
        stated = ", ".join(f"{c.title} {printed_value(c.probability, Unit.PROBABILITY)}" for c in top)
        return f"{_BY_MODEL}: {stated} {CALIBRATED}{_operating(made)}."
    return f"{_BY_MODEL}, in order of likelihood: {', '.join(c.title for c in top)} {UNCALIBRATED}{_operating(made)}."


def _operating(made: PackConstruction) -> str:
    """Where the class stands to the operating point, and what was measured there; empty without one."""
    point = made.operating_point
    found = None if point is None else _class(made, point.label)
    if point is None or found is None:
        return ""
    verdict = "at or above" if found.probability >= point.threshold else "below"
    # The threshold on a score that means no probability is no percentage either.
    threshold = f" of {printed_value(point.threshold, Unit.PROBABILITY)}" if found.calibrated else ""
    figures = (
        f"sensitivity {printed_value(point.sensitivity, Unit.PROBABILITY)}, "
        f"specificity {printed_value(point.specificity, Unit.PROBABILITY)}"
    )
    source = f", measured on {point.source}" if point.source else ""
    return f"; {found.title} is {verdict} the operating point{threshold} ({figures}{source})"


def _class(made: PackConstruction, label: str) -> ClassScore | None:
    """The class of that label; None where the construction has it not."""
    return next((found for found in made.classes if found.label == label), None)


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
