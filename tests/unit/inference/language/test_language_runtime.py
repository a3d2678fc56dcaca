"""The shipped model, loaded for real: it is small enough."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import CancelledError, DefectError, ModelError
from app.reporting.check import check_report
from app.reporting.draft import partial_text, report_from_draft
from app.reporting.grammar import build_grammar
from app.reporting.prompt import build_prompt
from inference.language.registry import LanguageModels
from inference.language.runtime import LanguageModel
from inference.training.language.cases import random_case
from inference.training.language.evaluate import evaluate, held_out_cases
from inference.training.language.paraphrase import draft_for
from tests.unit.reporting.reporting_cases import case as case_of
from tests.unit.reporting.reporting_cases import finding, scoliosis, straight, unknown_side

ASSETS = Path(__file__).resolve().parents[4] / "assets" / "language"


@pytest.fixture(scope="module")
def model():
    (entry,) = LanguageModels(ASSETS, ASSETS / "none").list()
    with LanguageModel(LanguageModels(ASSETS, ASSETS / "none").get(entry.model_id).path, threads=1) as loaded:
        yield loaded


@pytest.mark.parametrize("make", [scoliosis, straight, unknown_side])
def test_a_draft_is_whole_supported_and_the_same_each_time(model, make, capfd):
    the_case = make()
    pieces = []
    prompt, grammar = build_prompt(the_case), build_grammar(the_case)
    draft = model.draft(prompt, grammar, seed=3, on_text=pieces.append)
    assert draft.finish == "stop"
    assert "".join(pieces) == draft.text
    assert model.draft(prompt, grammar, seed=3).text == draft.text
    report = report_from_draft(the_case, draft.text, "writer 1")
    assert report.drafted_by == "writer 1"
    assert check_report(the_case, report) == ()
    assert partial_text(draft.text).count("\n") + 1 == sum(len(v) for v in json.loads(draft.text).values())
    captured = capfd.readouterr()
    assert captured.err == ""
    assert captured.out == ""


def test_even_a_random_writer_is_held(model):
    """At a temperature that drowns the model, the grammar alone keeps numbers, levels and sides to the findings."""
    for seed, the_case in enumerate(held_out_cases(12)):
        draft = model.draft(build_prompt(the_case), build_grammar(the_case), seed=seed, temperature=50.0)
        if draft.finish != "stop":
            continue
        report = report_from_draft(the_case, draft.text, "writer 1")
        problems = [p for p in check_report(the_case, report) if p.category in {"number", "unit", "level", "severity"}]
        assert problems == [], draft.text


def test_few_cases_with_the_checker_off(model):
    figures = evaluate(model, 12)
    assert figures.complete == 12
    assert (figures.wrong_numbers, figures.wrong_levels, figures.wrong_sides, figures.wrong_ids) == (0, 0, 0, 0)
    assert figures.without_blocking == 12


@pytest.mark.slow
def test_a_hundred_cases_with_the_checker_off(model):
    figures = evaluate(model, 100, seed=2)
    assert figures.complete == 100
    assert (figures.wrong_numbers, figures.wrong_levels, figures.wrong_sides, figures.wrong_ids) == (0, 0, 0, 0)
    assert figures.without_blocking == 100
    assert figures.as_trained >= 0.9 * figures.sentences


def test_the_grammar_admits_what_readers_write_and_nothing_else(model):
    import random

    for seed in range(40):
        the_case = random_case(seed)
        if any(f.counts for f in the_case.findings):
            text = draft_for(the_case, random.Random(seed))  # noqa: S311 - test data
            assert model.allowed_text(text, build_grammar(the_case)), text
    the_case = scoliosis()
    grammar = build_grammar(the_case)
    good = json.dumps(
        {
            "findings": [
                {"ids": ["F1"], "text": "Right main thoracic curve from T5 to T11, apex at T8, Cobb angle 48.1°."},
                {"ids": ["F2"], "text": "Left lumbar curve from T11 to L4, Cobb angle 22.0°."},
                {
                    "ids": ["F3"],
                    "text": "The T1 plumb line falls 12.3 mm (scale of the detector) to the left of the centre of L5.",
                },
            ],
            "impression": [{"ids": ["F1"], "text": "Severe right main thoracic scoliosis, Cobb angle 48.1°."}],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    assert model.allowed_text(good, grammar)
    for old, new in (
        ("48.1°.", "84.1°."),
        ("48.1°.", "22.0°."),
        ("48.1°.", "48.1 mm."),
        ("48.1°.", "48.1."),
        ("from T5 to T11", "from T11 to T5"),
        ("from T5 to T11", "from T5 to T12"),
        ("apex at T8", "apex at T5"),
        ("Right main", "Left main"),
        ("Left lumbar", "Right lumbar"),
        ("Severe", "Mild"),
        ("Severe right main thoracic scoliosis", "No scoliosis"),
        ("Right main thoracic curve", "No right main thoracic curve"),
        ("12.3 mm", "12.3 cm"),
        ("to the left of the centre", "to the right of the centre"),
        ('"F1"', '"F4"'),
        ('"F1"', '"F1","F2"'),
        ("Cobb angle 22.0°", "Cobb angle"),
        ("Left lumbar curve", "Two lumbar curves"),
        ("main thoracic", "proximal thoracic"),
    ):
        assert old in good
        assert not model.allowed_text(good.replace(old, new), grammar), new


def test_nothing_to_write_about(model):
    the_case = case_of(())
    assert model.draft(build_prompt(the_case), build_grammar(the_case)).text == '{"findings":[],"impression":[]}'


def test_cancel_between_tokens(model):
    the_case = scoliosis()
    pieces = []
    with pytest.raises(CancelledError):
        model.draft(
            build_prompt(the_case),
            build_grammar(the_case),
            on_text=pieces.append,
            cancelled=lambda: len(pieces) >= 5,
        )
    assert len(pieces) == 5
    assert model.draft(build_prompt(the_case), build_grammar(the_case)).finish == "stop"


def test_bounds(model):
    the_case = scoliosis()
    draft = model.draft(build_prompt(the_case), build_grammar(the_case), max_tokens=7)
    assert (draft.finish, draft.tokens) == ("length", 7)
    many = [replace(finding(n, scoliosis().findings[0].measurement)) for n in range(1, 200)]
    with pytest.raises(ModelError, match="too many"):
        model.draft(build_prompt(case_of(many)), build_grammar(case_of(many)))


def test_free_text_without_grammar(model):
    assert model.draft(build_prompt(scoliosis()), "", max_tokens=20, temperature=0.0).text.startswith('{"findings":[')


@pytest.mark.parametrize("grammar", ["root ::= undefined", "root ::= (", 'other ::= "a"', "\x00"])
def test_a_grammar_that_is_none_is_our_defect(model, grammar):
    with pytest.raises(DefectError):
        model.draft("x", grammar)


def test_a_closed_model_says_so():
    path = next(ASSETS.glob("*.gguf"))
    loaded = LanguageModel(path, threads=1)
    loaded.close()
    loaded.close()
    with pytest.raises(DefectError):
        loaded.draft("x", "")


def test_damaged_models_are_refused(tmp_path):
    data = next(ASSETS.glob("*.gguf")).read_bytes()
    for name, content in (
        ("text.gguf", b"not a model"),
        ("cut.gguf", data[: len(data) // 2]),
        ("head.gguf", data[:2000]),
        ("noise.gguf", data[:24] + bytes(range(256)) * 40),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(ModelError, match=name.replace(".", r"\.")) as caught:
            LanguageModel(path, threads=1)
        assert str(tmp_path) not in str(caught.value)
    with pytest.raises(ModelError, match=r"missing\.gguf"):
        LanguageModel(tmp_path / "missing.gguf", threads=1)


def test_more_memory_than_is_free(monkeypatch):
    monkeypatch.setattr("inference.language.runtime._free_memory", lambda: 1000)
    with pytest.raises(ModelError, match="memory"):
        LanguageModel(next(ASSETS.glob("*.gguf")), threads=1)
