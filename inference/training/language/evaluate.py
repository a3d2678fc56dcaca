"""What the shipped model writes for cases that training never drew, with the checker off, and what of it is wrong.

``python -m inference.training.language.evaluate --model FILE.gguf [--count 500] [--show 30] [--json FILE]``

Wrong is counted here by reading the drafts with a plain pattern for digits, levels and side words, apart from the
grammar that writes them and from the checker that reads reports.
"""

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice
from pathlib import Path

from app.core.case import Case
from app.core.finding import Finding
from app.core.report import Author, Risk
from app.reporting.check import check_report
from app.reporting.draft import report_from_draft
from app.reporting.grammar import build_grammar
from app.reporting.prompt import build_prompt
from app.reporting.templates import template_report
from inference.language.runtime import LanguageModel
from inference.training.language.cases import HELD_OUT_SEEDS, random_case
from inference.training.language.paraphrase import draft_for

_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_LEVEL = re.compile(r"\b[TLCS]\d+(?:/[TLCS]\d+)?\b")
_SIDE = re.compile(r"\b(left|right|levo|dextro)", re.IGNORECASE)
_LATIN = {"levo": "left", "dextro": "right"}


@dataclass(slots=True)
class Figures:
    """Counts over drafts, and speed.

    Attributes:
        drafts: cases drafted.
        complete: drafts that the model ended itself, whose JSON was read whole.
        sentences: sentences by the model.
        wrong_numbers, wrong_levels, wrong_sides, wrong_ids: what no finding of the sentence supports.
        without_problem: drafts for which the checker has no problem at all.
        without_blocking: drafts for which the checker blocks nothing.
        as_template: sentences equal to the template's for the same finding.
        as_trained: sentences whose every three neighbouring words occur, facts masked, in training text.
        tokens, seconds: of all drafts together.
    """

    drafts: int = 0
    complete: int = 0
    sentences: int = 0
    wrong_numbers: int = 0
    wrong_levels: int = 0
    wrong_sides: int = 0
    wrong_ids: int = 0
    without_problem: int = 0
    without_blocking: int = 0
    as_template: int = 0
    as_trained: int = 0
    tokens: int = 0
    seconds: float = 0.0


def held_out_cases(count: int) -> Iterator[Case]:
    """Cases with something to write about, from seeds that training never draws."""
    cases = (random_case(seed) for seed in HELD_OUT_SEEDS)
    return islice((case for case in cases if any(f.counts for f in case.findings)), count)


def evaluate(model: LanguageModel, count: int, *, seed: int = 1, temperature: float = 0.3, show: int = 0) -> Figures:
    """Draft `count` held-out cases under their grammars and count what is wrong.

    Args:
        model: loaded.
        count: number of cases.
        seed: of the sampling.
        temperature: of the sampling.
        show: how many drafts to print for reading.
    """
    figures = Figures()
    known = _training_trigrams(6000)
    for case in held_out_cases(count):
        draft = model.draft(build_prompt(case), build_grammar(case), seed=seed, temperature=temperature)
        report = report_from_draft(case, draft.text, "model")
        problems = check_report(case, report)
        figures.drafts += 1
        figures.complete += draft.finish == "stop" and report.drafted_by == "model"
        figures.tokens += draft.tokens
        figures.seconds += draft.seconds
        figures.without_problem += not problems
        figures.without_blocking += not any(p.risk is Risk.BLOCKING for p in problems)
        templates = {s.text for _, s in template_report(case).sentences}
        for _, sentence in report.sentences:
            if sentence.author is Author.MODEL:
                figures.sentences += 1
                figures.as_template += sentence.text in templates
                figures.as_trained += _trigrams(sentence.text) <= known
        _count_wrong(case, draft.text, figures)
        if figures.drafts <= show:
            _print(case, draft.text)
    return figures


def _count_wrong(case: Case, text: str, figures: Figures) -> None:
    """Read the raw JSON, so that a template cannot cover for the model."""
    try:
        draft = json.loads(text)
    except ValueError:
        return  # not complete; counted as such
    counting = {f.finding_id: f for f in case.findings if f.counts}
    for item in [*draft["findings"], *draft["impression"]]:
        if len(item["ids"]) != 1 or item["ids"][0] not in counting:
            figures.wrong_ids += 1
            continue
        numbers, levels, sides = _supported(counting[item["ids"][0]])
        sentence = str(item["text"])
        rest = _LEVEL.sub(" ", sentence)
        figures.wrong_levels += any(level not in levels for level in _LEVEL.findall(sentence))
        figures.wrong_numbers += any(number not in numbers for number in _DIGITS.findall(rest))
        found = {_LATIN.get(side.lower(), side.lower()) for side in _SIDE.findall(rest)}
        figures.wrong_sides += not found <= sides


def _supported(finding: Finding) -> tuple[set[str], set[str], set[str]]:
    """Numbers as printed, levels and side words that a finding supports."""
    measurement = finding.measurement
    cobb, balance, interval = measurement.cobb, measurement.balance, measurement.interval
    numbers = {_one_decimal(measurement.value)}
    if interval is not None:
        numbers |= {_one_decimal(max(0.0, interval.low)), _one_decimal(interval.high), "90"}
    if cobb is not None:
        if Decimal(_one_decimal(measurement.value)) < 10:
            numbers.add("10")
        side = cobb.convexity or cobb.image_convexity
        return numbers, {cobb.upper_end, cobb.lower_end, cobb.apex}, {str(side).removeprefix("image ")}
    assert balance is not None  # noqa: S101 - simulated findings are one or the other
    where = balance.side or balance.image_side
    return numbers, {balance.upper_level, balance.lower_level}, {str(where).removeprefix("image ")} if where else set()


def _one_decimal(value: float) -> str:
    return str(Decimal(repr(value)).quantize(Decimal("0.1"), ROUND_HALF_UP))


def _trigrams(text: str) -> set[tuple[str, ...]]:
    masked = _DIGITS.sub("0", _LEVEL.sub("LEVEL", text)).lower()
    masked = re.sub(r"\b(?:left|right)\b", "SIDE", masked)
    words = ["^", *re.findall(r"[\w/°%-]+|[.,()]", masked), "$"]
    return set(zip(words, words[1:], words[2:], strict=False))


def _training_trigrams(cases: int) -> set[tuple[str, ...]]:
    known: set[tuple[str, ...]] = set()
    for seed in range(cases):
        text = draft_for(random_case(seed), random.Random(seed))  # noqa: S311 - training data
        for items in json.loads(text).values():
            for item in items:
                known |= _trigrams(item["text"])
    return known


def _print(case: Case, text: str) -> None:
    lines = [build_prompt(case)]
    try:
        draft = json.loads(text)
        lines += [f"    {part}: {i['text']}" for part in ("findings", "impression") for i in draft[part]]
    except ValueError:
        lines.append(f"    not complete: {text}")
    sys.stdout.write("\n".join(lines) + "\n\n")


def main() -> int:
    """Print the figures; 1 when anything is unsupported."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--temperature", type=float, default=0.3)
    parser.add_argument("--show", type=int, default=0, help="print so many drafts")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    with LanguageModel(arguments.model, threads=arguments.threads) as model:
        figures = evaluate(
            model, arguments.count, seed=arguments.seed, temperature=arguments.temperature, show=arguments.show
        )
    content = asdict(figures) | {"tokens_per_second": round(figures.tokens / max(figures.seconds, 1e-9), 1)}
    text = json.dumps(content, indent=2) + "\n"
    sys.stdout.write(text)
    if arguments.json is not None:
        arguments.json.write_text(text, encoding="utf-8")
    wrong = figures.wrong_numbers + figures.wrong_levels + figures.wrong_sides + figures.wrong_ids
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
