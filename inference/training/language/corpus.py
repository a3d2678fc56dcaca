"""What the model reads: simulated findings with their reports, and chest reports for general radiology language."""

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.reporting.prompt import build_prompt
from inference.training.language.cases import HELD_OUT_SEEDS, random_case
from inference.training.language.paraphrase import draft_for

if TYPE_CHECKING:
    import sentencepiece


@dataclass(frozen=True, slots=True)
class Example:
    """One text to learn.

    Attributes:
        prompt: read, not learned; may be empty.
        text: learned, followed by the end of the sequence.
    """

    prompt: str
    text: str


def simulated(seed: int) -> Example | None:
    """The prompt and the draft of a random case; None when nothing in it was accepted."""
    case = random_case(seed)
    if not any(finding.counts for finding in case.findings):
        return None
    return Example(build_prompt(case), draft_for(case, random.Random(seed ^ 0x5EED)))  # noqa: S311 - training data


def chest_reports(folder: Path) -> list[Example]:
    """Findings and impressions of the Indiana University reports, without sentences from which text was removed.

    Args:
        folder: holds ``chest_reports.csv`` (NLM OpenI; Demner-Fushman et al. 2016).
    """
    examples = []
    with (folder / "chest_reports.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            parts = [_clean(row[name] or "") for name in ("findings", "impression")]
            text = "\n".join(part for part in parts if part)
            if len(text) > 20:
                examples.append(Example("", text))
    return examples


def _clean(text: str) -> str:
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(text.split()))
    return " ".join(s for s in sentences if s and "XXXX" not in s)


def examples(chest: list[Example], seed: int, chest_share: float = 0.12) -> Iterator[Example]:
    """An endless, seeded stream; simulated cases are never repeated."""
    rng = random.Random(seed)  # noqa: S311 - training data
    number = seed * 1_000_000_007 % HELD_OUT_SEEDS.start
    while True:
        if chest and rng.random() < chest_share:
            yield rng.choice(chest)
            continue
        number = (number + 1) % HELD_OUT_SEEDS.start
        example = simulated(number)
        if example is not None:
            yield example


def encode(example: Example, tokenizer: "sentencepiece.SentencePieceProcessor") -> tuple[list[int], int]:
    """Token ids with begin and end, and how many of the first are the prompt's."""
    prompt = [tokenizer.bos_id(), *tokenizer.encode(example.prompt)]
    return [*prompt, *tokenizer.encode(example.text), tokenizer.eos_id()], len(prompt)
