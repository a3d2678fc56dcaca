"""Whatever is drawn, the template's sentences pass the checker, and no other number or unit in them does."""

import re
from decimal import Decimal

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.annotation import AnnotationKind
from app.core.case import Case
from app.core.errors import UsageError
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.report import Author, Report, Section, Sentence
from app.core.spacing import Spacing, SpacingSource
from app.core.study import Study
from app.measuring.hand.measure import needed_points
from app.reporting.check import blocking, check_report
from app.reporting.report_json import report_json
from app.reporting.templates import template_report
from app.workflow import annotations
from app.workflow.annotations import MarkedImage

VALUES = np.random.default_rng(3).normal(20.0, 300.0, (64, 64)).astype(np.float32)
STUDY = Study("x", "b" * 64, 64, 64, "CT", sop_instance_uid="1.2")
MEASURED = [kind for kind in AnnotationKind if kind not in (AnnotationKind.CALIBRATION, AnnotationKind.TEXT)]
MEASURED.remove(AnnotationKind.ARROW)
coordinates = st.integers(-40, 63 * 8 + 40).map(lambda n: n / 8)
names = st.sampled_from(["", "lesion", "left lung", "node 3", "L4 end plate", "No. 2 opacity", "mass (1)", "5 mm cyst"])
sources = st.sampled_from([None, *SpacingSource])


@st.composite
def cases(draw):
    kind, source = draw(st.sampled_from(MEASURED)), draw(sources)
    count = needed_points(kind) + (draw(st.integers(0, 4)) if kind in ("polygon", "freehand") else 0)
    points = tuple(draw(st.lists(st.tuples(coordinates, coordinates), min_size=count, max_size=count)))
    spacing = None if source is None else Spacing(draw(st.sampled_from([0.1, 0.7, 3.0])), 0.7, source)
    on = MarkedImage(ImageKey("1.2"), Image(VALUES, spacing=spacing), draw(st.sampled_from(["HU", ""])))
    case = Case("a" * 32, STUDY, "x")
    try:
        if draw(st.booleans()):
            ruler = ((1.0, 1.0), (60.0, 9.0))
            case, _ = annotations.add(case, AnnotationKind.CALIBRATION, ruler, on, "Dr. Left", known_mm=12.5)
        case, mark = annotations.add(case, kind, points, on, "Dr. A", text=draw(names))
        case, _ = annotations.make_finding(case, mark, on, "Dr. A")
    except UsageError:
        assume(False)  # noqa: FBT003
    return case


def problems(case, text):
    report = Report((Section("Findings", (Sentence(text, ("F1",), Author.TEMPLATE),)),))
    return blocking(check_report(case, report))


@settings(max_examples=60, deadline=None)
@given(cases())
def test_the_template_passes_and_fits_into_a_file(case):
    report = template_report(case)
    assert check_report(case, report) == ()
    assert report_json(case, ())["findings"][0]["kind"] == case.findings[0].measurement.kind


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_an_altered_digit_does_not(case, data):
    text = template_report(case).sections[2].sentences[0].text
    name = case.findings[0].measurement.hand.name
    body = text.index(")") + 1 if name else text.index("(A")
    digits = [
        m.start() for m in re.finditer(r"\d", text) if m.start() > body and text[m.start() - 2 : m.start()] != "mm"
    ]
    at = data.draw(st.sampled_from(digits))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[at]]))
    altered = text[:at] + digit + text[at + 1 :]
    number = re.compile(r"-?\d+(?:\.\d+)?")
    # 07.0 is 7.0: the same number.
    assume([Decimal(n) for n in number.findall(altered)] != [Decimal(n) for n in number.findall(text)])
    assert problems(case, altered)


@settings(max_examples=60, deadline=None)
@given(cases(), st.sampled_from([" mm", " cm", " px", " mm²", " HU", "°", " arbitrary units", ""]))
def test_another_unit_does_not(case, unit):
    text = template_report(case).sections[2].sentences[0].text
    head, _, body = text.rpartition("): ") if "(scale" not in text else text.partition("): ")
    found = re.search(r"(?<=\d)( mm²| px²| mm| px| HU|°| arbitrary units)", body)
    assume(found is not None and found.group() != unit)
    assert problems(case, f"{head}): {body[: found.start()]}{unit}{body[found.end() :]}")


@settings(max_examples=60, deadline=None)
@given(cases(), st.sampled_from(["left", "right", "T8", "mild", "no fracture", "increased since 2020", "80 %", "3"]))
def test_a_further_claim_does_not(case, claim):
    text = template_report(case).sections[2].sentences[0].text
    assume(claim not in case.findings[0].measurement.hand.name)
    assume(claim != "mild" or case.findings[0].measurement.kind != "cobb_by_hand")  # of which it may be true
    assert problems(case, f"{text[:-1]}, {claim}.")
