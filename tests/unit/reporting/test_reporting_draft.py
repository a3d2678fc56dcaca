import json

import pytest

from app.core.report import Author
from app.reporting.draft import MAX_DRAFT_CHARACTERS, partial_text, report_from_draft
from app.reporting.prompt import build_prompt
from app.reporting.templates import template_report
from tests.unit.reporting.reporting_cases import case, scoliosis, straight, unknown_side

FULL = {
    "findings": [
        {"ids": ["F1"], "text": "A right thoracic curve of 48.1° from T5 to T11."},
        {"ids": ["F2"], "text": "A left lumbar curve of 22.0° from T11 to L4."},
        {"ids": ["F3"], "text": "The T1 plumb line falls 12.3 mm to the left of the centre of L5."},
    ],
    "impression": [{"ids": ["F1"], "text": "Severe right thoracic scoliosis of 48.1°."}],
}


def sentences(report, title):
    return [s for t, s in report.sentences if t == title]


def test_a_whole_draft_becomes_the_models_sentences():
    report = report_from_draft(scoliosis(), json.dumps(FULL), "writer 1.0")
    assert report.drafted_by == "writer 1.0"
    assert [s.text for s in sentences(report, "Findings")] == [i["text"] for i in FULL["findings"]]
    assert {s.author for s in sentences(report, "Findings")} == {Author.MODEL}
    assert sentences(report, "Technique") == sentences(template_report(scoliosis()), "Technique")


def test_what_is_missing_is_the_templates_and_says_so():
    part = {"findings": FULL["findings"][:1], "impression": FULL["impression"]}
    report = report_from_draft(scoliosis(), json.dumps(part), "writer 1.0")
    assert [s.author for s in sentences(report, "Findings")] == [Author.MODEL, Author.TEMPLATE, Author.TEMPLATE]
    assert "template" in report.drafted_by


@pytest.mark.parametrize("ids", [["F4"], ["F5"], ["F99"], ["F1", "F4"], []])
def test_sentences_on_findings_that_do_not_count_are_dropped(ids):
    draft = {"findings": [{"ids": ids, "text": "Something."}], "impression": []}
    report = report_from_draft(scoliosis(), json.dumps(draft), "writer 1.0")
    assert all(s.author is Author.TEMPLATE for _, s in report.sentences)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        '{"findings":[]}',
        '{"findings":[],"impression":[],"more":1}',
        '{"findings":[{"ids":["F1"],"text":""}],"impression":[]}',
        '{"findings":[{"ids":["F1"],"text":5}],"impression":[]}',
        '{"findings":[{"ids":["../x"],"text":"a"}],"impression":[]}',
        json.dumps(FULL)[:-3],
        '{"findings":[{"ids":["F1"],"text":"' + "a" * 601 + '"}],"impression":[]}',
        "[" * 100_000,
        json.dumps(FULL) + " " * MAX_DRAFT_CHARACTERS,
        "\ud800",
    ],
)
def test_anything_else_gives_the_template(text):
    report = report_from_draft(scoliosis(), text, "writer 1.0")
    assert report.sections == template_report(scoliosis()).sections
    assert "could not be read" in report.drafted_by


def test_impression_must_begin_with_the_most_important_finding():
    draft = {"findings": FULL["findings"], "impression": [{"ids": ["F2"], "text": "A left lumbar curve of 22.0°."}]}
    report = report_from_draft(scoliosis(), json.dumps(draft), "writer 1.0")
    assert sentences(report, "Impression") == sentences(template_report(scoliosis()), "Impression")


def test_nothing_to_draft():
    report = report_from_draft(case(()), '{"findings":[],"impression":[]}', "writer 1.0")
    assert report.sections == template_report(case(())).sections


def test_partial_text_grows_and_never_shows_json():
    text = json.dumps(FULL, ensure_ascii=False, separators=(",", ":"))
    last = ""
    for end in range(len(text) + 1):
        shown = partial_text(text[:end])
        assert shown.startswith(last)
        assert '"' not in shown
        last = shown
    assert last.split("\n") == [i["text"] for part in FULL.values() for i in part]


@pytest.mark.parametrize("text", ['"text":"a\\', '"text":"a\\u00', '"text":"\\ud800"', "x" * 10, '"text":"'])
def test_partial_text_of_broken_pieces(text):
    assert '"' not in partial_text(text)


def test_prompt_holds_the_facts_and_no_patient():
    assert build_prompt(scoliosis()).split("\n") == [
        "F1 curve | main thoracic | convex right | T5 to T11 | apex T8 | 48.1° | 90 % interval 44.9° to 51.3° | severe"
        " | major",
        "F2 curve | lumbar | convex left | T11 to L4 | apex L1/L2 | 22.0° | 90 % interval 19.0° to 25.0° | mild",
        "F3 balance | T1 to L5 | 12.3 mm | left | scale of the detector",
        "=>",
    ]
    assert "no scoliosis" in build_prompt(straight())
    assert "convex image left" in build_prompt(unknown_side())
