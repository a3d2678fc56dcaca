"""Whatever a pack measured: the templates' sentence is supported, and one with another number is not."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.core.measurement import ClassScore, MeasurementKind, OperatingPoint, Quantity, Unit
from app.core.report import Author, Report, Section, Sentence
from app.reporting.check import check_report
from app.reporting.templates import template_report
from tests.unit.reporting.test_pack_reporting import case_of, measured

NAMES = st.sampled_from(["right lung", "lesion", "L1", "liver", "vessels", "body", "second rib", "no 3 node"])
UNITS = st.sampled_from(
    [Unit.MILLIMETRE, Unit.SQUARE_MILLIMETRE, Unit.MILLILITRE, Unit.PERCENT, Unit.RATIO, Unit.GRADE, Unit.PIXEL]
)
WORDS = st.sampled_from(["area", "largest diameter", "volume", "anterior height", "share of the field of view", "loss"])
VALUES = st.floats(0.0, 9999.0, allow_nan=False)
SHARES = st.floats(0.0, 1.0)


@st.composite
def structures(draw):
    quantities = draw(
        st.lists(st.builds(Quantity, WORDS, VALUES, UNITS), min_size=1, max_size=4, unique_by=lambda q: q.name)
    )
    scale = draw(st.sampled_from(["", "calibrated", "detector, not corrected for magnification"]))
    return measured(MeasurementKind.STRUCTURE, draw(NAMES), *quantities, scale=scale)


@st.composite
def classifications(draw):
    titles = ["melanoma", "melanocytic nevus", "blue nevus", "nevus", "normal", "no finding", "type 2 lesion"]
    chosen = draw(st.permutations(titles))[: draw(st.integers(1, 6))]
    shares = sorted(draw(st.lists(SHARES, min_size=len(chosen), max_size=len(chosen))), reverse=True)
    calibrated = draw(st.booleans())
    classes = tuple(
        ClassScore(f"c{n}", title, share, calibrated)
        for n, (title, share) in enumerate(zip(chosen, shares, strict=True))
    )
    labels = draw(st.permutations([score.label for score in classes]))[: draw(st.integers(0, len(classes)))]
    sources = st.sampled_from(["100 cases kept back", "40 others", ""])
    points = tuple(OperatingPoint(label, draw(SHARES), draw(SHARES), draw(SHARES), draw(sources)) for label in labels)
    quantities = (Quantity("probability", classes[0].probability, Unit.PROBABILITY),) if calibrated else ()
    name = classes[0].title
    kind = MeasurementKind.CLASSIFICATION
    return measured(
        kind,
        name,
        *quantities,
        classes=classes,
        operating_point=points[0] if points else None,
        further_points=points[1:],
    )


@given(st.lists(st.one_of(structures(), classifications()), min_size=1, max_size=4))
def test_a_template_is_supported(measurements):
    case = case_of(*measurements)
    assert [p.reason for p in check_report(case, template_report(case))] == []


@given(structures(), st.integers(0, 3), st.integers(1, 9))
def test_another_digit_is_not(measurement, place, change):
    case = case_of(measurement)
    report = template_report(case)
    text = next(s.text for title, s in report.sentences if title == "Findings")
    made = measurement.pack
    number = re.search(rf"{re.escape(made.quantities[0].name)} ([\d.]+)", text)
    digits = [at for at in range(number.start(1), number.end(1)) if text[at].isdigit()]
    at = digits[place % len(digits)]
    altered = text[:at] + str((int(text[at]) + change) % 10) + text[at + 1 :]
    kept = tuple(part for part in report.sections if part.title not in {"Findings", "Impression"})
    told = Section("Findings", (Sentence(altered, ("F1",), Author.CLINICIAN),))
    # Another quantity of the same name and unit cannot be: its own value was changed.
    assert any(p.risk.value == "blocking" for p in check_report(case, Report((*kept, told), "")))


@given(classifications(), st.integers(1, 999))
def test_another_probability_is_not(measurement, tenths):
    made = measurement.pack
    wrong = f"{tenths / 10:.1f}"
    if made.classes[0].calibrated and abs(float(wrong) - 100 * made.classes[0].probability) <= 0.1:
        return
    case = case_of(measurement)
    report = template_report(case)
    kept = tuple(part for part in report.sections if part.title not in {"Findings", "Impression"})
    told = Section("Findings", (Sentence(f"{made.classes[0].title} {wrong} %.", ("F1",), Author.CLINICIAN),))
    assert any(p.risk.value == "blocking" for p in check_report(case, Report((*kept, told), "")))
