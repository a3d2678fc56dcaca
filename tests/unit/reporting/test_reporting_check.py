import pytest

from app.core.report import Author, ProblemCategory, Report, Risk, Section, Sentence
from app.reporting.check import check_report
from app.reporting.templates import template_report
from tests.unit.reporting.reporting_cases import balance, case, finding, one, scoliosis, straight, unknown_side

C = ProblemCategory


def categories(the_case, text, evidence=("F1",), author=Author.MODEL, section="Findings"):
    """Categories of blocking problems of one sentence, without omissions."""
    problems = check_report(the_case, one(text, evidence, author, section))
    return {p.category for p in problems if p.risk is Risk.BLOCKING and p.sentence}


def warnings(the_case, text, evidence=(), author=Author.CLINICIAN):
    problems = check_report(the_case, one(text, evidence, author))
    return {p.category for p in problems if p.risk is Risk.WARNING and p.sentence}


@pytest.mark.parametrize(
    "text",
    [
        "Thoracic curve, convex to the right, T5 to T11, apex T8, Cobb angle 48.1° (90 % interval 44.9° to 51.3°).",
        "Severe dextroconvex thoracic scoliosis of forty-eight point one degrees between T5 and T11.",
        "Right thoracic curve of 48,1 deg, fifth to eleventh thoracic vertebrae.",
        "Right thoracic curve of 48 degrees, T5\u2013T11.",
        "The curve is concave to the left and measures 48.1\u00ba.",
        "Cobb angle of 48.1° (44.9 to 51.3 degrees).",
        "Major curve T5-11 with the apex at T8.",
        "Right curve T5-T11 apex T8 48.1°.",
        "Right curve, T8 is the apex, T5-T11.",
        "Upper end vertebra T5, lower end vertebra T11, at least 10° and severe.",
    ],
)
def test_supported_sentences_pass(text):
    assert categories(scoliosis(), text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Right main thoracic curve of 84.1°.", C.NUMBER),
        ("Right main thoracic curve of 48.2°.", C.NUMBER),
        ("Right main thoracic curve of 48.14°.", C.NUMBER),
        ("Right main thoracic curve of 4.81°.", C.NUMBER),
        ("Right main thoracic curve of \u221248.1°.", C.NUMBER),
        ("Right main thoracic curve of eighty-four degrees.", C.NUMBER),
        ("Right main thoracic curve of \uff18\uff14.1°.", C.NUMBER),
        ("Right main thoracic curve of 4\u200b9.1°.", C.NUMBER),
        ("Right main thoracic curve, Cobb angle 44.9°.", C.NUMBER),
        ("Right main thoracic curve, Cobb angle 48.1° (90 % interval 44.9° to 53.1°).", C.NUMBER),
        ("Right main thoracic curve, Cobb angle 48.1° (90 % interval 51.3° to 44.9°).", C.NUMBER),
        ("Right main thoracic curve, Cobb angle 48.1° (95 % interval 44.9° to 51.3°).", C.NUMBER),
        ("Right main thoracic curve, Cobb angle 48.1° \u00b1 9.9°.", C.NUMBER),
        ("Right main thoracic curve of less than 48.1°.", C.NUMBER),
        ("Right main thoracic curve, below 10°.", C.NUMBER),
        ("Right main thoracic curve of 48.1 mm.", C.UNIT),
        ("Right main thoracic curve of 48.1.", C.UNIT),
        ("Left main thoracic curve of 48.1°.", C.SIDE),
        ("Levoconvex main thoracic curve of 48.1°.", C.SIDE),
        ("Curve of 48.1°, concave to the right.", C.SIDE),
        ("Curve of 48.1°, convex to the right of the image.", C.SIDE),
        ("Curve of 48.1°, convex to both sides.", C.SIDE),
        ("Bilateral curve of 48.1°.", C.SIDE),
        ("Curve of 48.1°, L-sided.".replace("L-sided", "L convex"), C.SIDE),
        ("Curve of 48.1° from T11 to T5.", C.LEVEL),
        ("Curve of 48.1° from T5 to T12.", C.LEVEL),
        ("Curve of 48.1° from T11 to L4.", C.LEVEL),
        ("Curve of 48.1° with its apex at T5.", C.LEVEL),
        ("Curve of 48.1°, T5 is the apex.", C.LEVEL),
        ("Curve of 48.1° with its apex at the T8/T9 disc.", C.LEVEL),
        ("Curve of 48.1°, fifth to twelfth thoracic vertebrae.", C.LEVEL),
        ("Curve of 48.1° from L5 to L11.", C.LEVEL),
        ("Curve of 48.1° at T100 in the image.", C.LEVEL),
        ("Curve of 48.1°, 5 in length.", C.NUMBER),
        ("Curve of 48.1°, 2 inches.", C.NUMBER),
        ("Right lumbar curve of 48.1°.", C.LEVEL),
        ("Right proximal thoracic curve of 48.1°.", C.LEVEL),
        ("Mild scoliosis, Cobb angle 48.1°.", C.SEVERITY),
        ("Moderate scoliosis, Cobb angle 48.1°.", C.SEVERITY),
        ("No evidence of the 48.1° curve.", C.NEGATION),
        ("No scoliosis.", C.NEGATION),
        ("The spine is straight.", C.NEGATION),
        ("Scoliosis is absent, T5 to T11.", C.NEGATION),
        ("Curve of 48.1° cannot be confirmed.", C.NEGATION),
        ("Minor curve of 48.1°.", C.NUMBER),
        ("The curve of 48.1° is unchanged.", C.EVIDENCE),
        ("Right main thoracic curve of 22.0°.", C.NUMBER),
        ("Right main thoracic curve of 48.1°, twice as large.", C.NUMBER),
        ("Two curves of 48.1°.", C.NUMBER),
        ("L\u0435ft main thoracic curve of 48.1°.", C.EVIDENCE),  # a Cyrillic letter that looks like e
        ("L\u00eaft main thoracic curve of 48.1°.", C.SIDE),
        ("R\u0131ght main thoracic curve of 48.1°.", C.EVIDENCE),
        ("Left\u0301 main thoracic curve of 48.1°.", C.SIDE),
    ],
)
def test_unsupported_sentences_are_blocked(text, expected):
    assert expected in categories(scoliosis(), text)


def test_a_number_of_another_finding_is_named_with_its_owner():
    (problem,) = [p for p in check_report(scoliosis(), one("Curve of 22.0°.")) if p.sentence]
    assert "F2" in problem.reason
    assert "48.1" in problem.reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The T1 plumb line falls 12.3 mm to the left of the centre of L5.", set()),
        ("The T1 plumb line falls 1.23 cm to the left of the centre of L5.", {C.NUMBER}),
        ("The T1 plumb line falls 12.3 cm to the left of the centre of L5.", {C.UNIT}),
        ("The T1 plumb line falls 12.3 px to the left of the centre of L5.", {C.UNIT}),
        ("The T1 plumb line falls 12.3° to the left of the centre of L5.", {C.UNIT}),
        ("The T1 plumb line falls 12.3 mm to the right of the centre of L5.", {C.SIDE}),
        ("The C7 plumb line falls 12.3 mm to the left of the centre of L5.", {C.LEVEL}),
        ("Mild shift of 12.3 mm to the left.", {C.SEVERITY}),
        ("No shift of the plumb line.", {C.NEGATION}),
    ],
)
def test_balance(text, expected):
    assert categories(scoliosis(), text, ("F3",)) == expected


@pytest.mark.parametrize(
    ("evidence", "fragment"),
    [
        (("F9",), "not a finding"),
        (("F4",), "rejected"),
        (("F1", "F4"), "rejected"),
    ],
)
def test_evidence_must_exist_and_count(evidence, fragment):
    problems = check_report(scoliosis(), one("There is a curve.", evidence))
    assert any(p.category is C.EVIDENCE and p.risk is Risk.BLOCKING and fragment in p.reason for p in problems)


@pytest.mark.parametrize(
    "text", ["Curve of 48.1°.", "Curve from T5 to T11.", "Curve convex to the right.", "Severe curve.", "See 3."]
)
@pytest.mark.parametrize("author", list(Author))
def test_facts_need_evidence_whoever_wrote_them(text, author):
    assert C.EVIDENCE in categories(scoliosis(), text, (), author)


def test_several_findings_in_one_sentence_are_read_by_clause():
    ids = ("F1", "F2")
    good = "Severe right thoracic curve of 48.1° from T5 to T11, and a mild left lumbar curve of 22.0° from T11 to L4."
    assert categories(scoliosis(), good, ids) == set()
    swapped = (
        "Severe right thoracic curve of 22.0° from T5 to T11, and a mild left lumbar curve of 48.1° from T11 to L4."
    )
    assert C.NUMBER in categories(scoliosis(), swapped, ids)
    borrowed = "Right thoracic curve from T5 to T11; it measures 22.0°."
    assert C.NUMBER in categories(scoliosis(), borrowed, ids)
    listed = "Curves of 48.1° and 22.0°, from T11 to L4 and from T5 to T11."
    assert categories(scoliosis(), listed, ids)
    assert C.NEGATION in categories(scoliosis(), "No scoliosis, and a curve of 22.0°.", ids)


def test_denial_is_supported_only_when_every_standing_curve_is_small():
    text = "No scoliosis: the largest Cobb angle is 7.2°, below 10°."
    assert categories(straight(), text, ("F1", "F2")) == set()
    assert categories(straight(), "The spine is straight.", ("F1",)) == set()
    undecided = case((*straight().findings, *scoliosis().findings[4:]))
    assert C.NEGATION in categories(undecided, text, ("F1", "F2"))


def test_a_positive_claim_about_a_small_curve_is_blocked():
    assert C.NEGATION in categories(straight(), "Scoliosis with a Cobb angle of 7.2°.")
    assert C.NEGATION in categories(straight(), "There is scoliosis.", (), Author.CLINICIAN)
    assert C.NEGATION in categories(straight(), "Dextroscoliosis of 7.2°.")
    assert C.SEVERITY in categories(straight(), "Mild curve of 7.2°.")
    assert C.NUMBER in categories(straight(), "Curve of 7.2°, above 10°.")


def test_sides_of_a_film_that_does_not_state_them():
    assert categories(unknown_side(), "Curve of 48.1°, convex to the left of the image.") == set()
    assert C.SIDE in categories(unknown_side(), "Curve of 48.1°, convex to the left.")
    assert C.SIDE in categories(unknown_side(), "Curve of 48.1°, convex to the right of the image.")
    assert C.SIDE in categories(unknown_side(), "Dextroconvex curve of 48.1°.")


def test_what_no_finding_can_decide_is_a_warning_for_the_clinician_and_blocks_a_model():
    assert warnings(scoliosis(), "No rib fracture.") == {C.NEGATION}
    assert C.NEGATION in categories(scoliosis(), "No rib fracture.", ())
    assert warnings(scoliosis(), "Risser 2.") == {C.NUMBER}
    assert warnings(scoliosis(), "The patient is 15 years old.") == {C.NUMBER}
    assert warnings(scoliosis(), "Surgical hardware is in place.") == set()
    assert categories(scoliosis(), "Surgical hardware is in place.", (), Author.CLINICIAN) == set()
    assert C.EVIDENCE in categories(scoliosis(), "Surgical hardware is in place.", ())
    assert C.NEGATION in categories(scoliosis(), "No scoliosis.", (), Author.CLINICIAN)


def test_omissions():
    report = one("Right main thoracic curve of 48.1°.")
    problems = check_report(scoliosis(), report)
    assert [(p.category, p.risk, p.reason.split()[0]) for p in problems] == [
        (C.OMISSION, Risk.BLOCKING, "F2"),
        (C.OMISSION, Risk.WARNING, "F3"),
    ]
    unstated = one("There is a right main thoracic curve.")
    assert any(p.reason.startswith("F1") for p in check_report(scoliosis(), unstated))


def test_fixed_sentences_hold_only_while_they_are_true():
    the_case = scoliosis()
    report = template_report(the_case)
    assert check_report(the_case, report) == ()
    for section, sentence in report.sentences:
        if sentence.evidence or not any(c.isdigit() for c in sentence.text):
            continue
        digit = next(i for i, c in enumerate(sentence.text) if c.isdigit())
        other = sentence.text[:digit] + str((int(sentence.text[digit]) + 1) % 10) + sentence.text[digit + 1 :]
        changed = Report((Section(section, (Sentence(other, (), sentence.author),)),))
        assert any(p.risk is Risk.BLOCKING and p.sentence for p in check_report(the_case, changed)), other
    edge = one("The left edge of the image is the patient's left, as stated by the file.", (), Author.TEMPLATE)
    assert any(p.sentence for p in check_report(the_case, edge))


def test_nothing_accepted_is_said_honestly_and_only_then():
    empty = case(())
    assert check_report(empty, template_report(empty)) == ()
    text = "No finding has been accepted: this report states no measurement."
    assert categories(scoliosis(), text, (), Author.TEMPLATE)


def test_a_denial_without_curves_is_not_supported():
    only_balance = case((finding(1, balance()),))
    assert C.NEGATION in categories(only_balance, "No scoliosis.", ())


def test_sizes_are_bounded():
    assert C.EVIDENCE in categories(scoliosis(), "a " * 5000)
    flood = Report((Section("Findings", (Sentence("x", (), Author.CLINICIAN),) * 501),))
    (problem,) = check_report(scoliosis(), flood)
    assert problem.risk is Risk.BLOCKING


def test_an_undecided_finding_is_read_as_accepted_with_a_warning():
    case = scoliosis()
    problems = check_report(case, one("There is a curve.", ("F5",)))
    (waiting,) = [p for p in problems if p.reason == "F5 has not been decided on yet."]
    assert waiting.risk is Risk.WARNING
    wrong = check_report(case, one("There is a curve of 77.7°.", ("F5",)))
    assert any(p.category is C.NUMBER and p.risk is Risk.BLOCKING for p in wrong)


@pytest.mark.parametrize("title", ["Left curve", "Findings: 84.1°", "No scoliosis", "Find\u0456ngs", "x" * 61])
def test_titles_state_nothing(title):
    the_case = scoliosis()
    report = template_report(the_case)
    retitled = Report((*report.sections[:2], Section(title, report.sections[2].sentences), report.sections[3]))
    assert [p.category for p in check_report(the_case, retitled)] == [C.EVIDENCE]
