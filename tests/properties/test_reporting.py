"""Whatever the case: its template has no problem, and no changed number, side or evidence goes unseen."""

import random
import re
from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.report import Author, Report, Risk, Section, Sentence
from app.reporting.check import check_report
from app.reporting.draft import partial_text, report_from_draft
from app.reporting.extract import read_claims
from app.reporting.templates import template_report
from inference.training.language.cases import random_case
from inference.training.language.paraphrase import draft_for

SEEDS = st.integers(0, 2**40)
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def blocked(case, sentence, section="Findings"):
    report = Report((Section(section, (sentence,)),))
    return any(p.risk is Risk.BLOCKING and p.sentence for p in check_report(case, report))


def reports(case, seed):
    yield template_report(case)
    yield report_from_draft(case, draft_for(case, random.Random(seed)), "reader")  # noqa: S311 - test data


@settings(deadline=None, max_examples=150)
@given(SEEDS)
def test_supported_reports_have_no_problem(seed):
    case = random_case(seed)
    for report in reports(case, seed):
        assert check_report(case, report) == ()


@settings(deadline=None, max_examples=300)
@given(SEEDS, st.data())
def test_any_changed_number_is_blocked(seed, data):
    case = random_case(seed)
    report = data.draw(st.sampled_from(list(reports(case, seed))))
    sentences = [(title, s) for title, s in report.sentences if s.evidence and NUMBER.search(s.text)]
    assume(sentences)
    title, sentence = data.draw(st.sampled_from(sentences))
    match = data.draw(st.sampled_from(list(NUMBER.finditer(sentence.text))))
    places = len(match.group().partition(".")[2])
    other = f"{data.draw(st.integers(0, 9999)) / 10**places:.{places}f}"
    assume(float(other) != float(match.group()))
    text = sentence.text[: match.start()] + other + sentence.text[match.end() :]
    author = data.draw(st.sampled_from(list(Author)))
    assert blocked(case, replace(sentence, text=text, author=author), title), text


@settings(deadline=None, max_examples=200)
@given(SEEDS, st.data())
def test_any_turned_side_is_blocked(seed, data):
    case = random_case(seed)
    report = data.draw(st.sampled_from(list(reports(case, seed))))
    side = re.compile(r"\b(left|right|levo|dextro)", re.IGNORECASE)
    sentences = [(title, s) for title, s in report.sentences if s.evidence and side.search(s.text)]
    assume(sentences)
    title, sentence = data.draw(st.sampled_from(sentences))
    turned = {"left": "right", "right": "left", "levo": "dextro", "dextro": "levo"}
    text = side.sub(lambda m: turned[m.group().lower()], sentence.text)
    assert blocked(case, replace(sentence, text=text), title), text


@settings(deadline=None, max_examples=200)
@given(SEEDS, st.data())
def test_evidence_of_another_finding_is_blocked(seed, data):
    case = random_case(seed)
    sentences = [s for title, s in template_report(case).sentences if title == "Findings" and s.evidence]
    assume(len(sentences) > 1)
    first, second = data.draw(st.permutations(sentences))[:2]
    assert blocked(case, replace(first, evidence=second.evidence)), first.text


@settings(deadline=None, max_examples=200)
@given(SEEDS, st.sampled_from(["No ", "There is no ", "Without ", "Absent: "]))
def test_a_denied_curve_of_ten_degrees_or_more_is_blocked(seed, denial):
    case = random_case(seed)
    large = [f for f in case.findings if f.counts and str(f.measurement.unit) == "deg" and f.measurement.value >= 10]
    assume(large)
    text = f"{denial}evidence of the {large[0].measurement.value:.1f}° curve."
    assert blocked(case, Sentence(text, (large[0].finding_id,), Author.CLINICIAN))


@settings(deadline=None, max_examples=400)
@given(st.text(max_size=300))
def test_reading_never_fails_on_any_text(text):
    claims = read_claims(text)
    digits = any(c.isascii() and c.isdigit() for c in text)
    # Every ASCII digit is read as some number, level, date, id of a finding or a mark, or list mark: none is lost.
    if digits and not re.search(r"F\d|^\s*\d{1,2}[.)]", claims.text):
        assert claims.numbers or claims.levels or claims.marks, text
    partial_text(text)
    report_from_draft(random_case(7), text, "x")
