"""A GBNF grammar per case: a model held by it can write only what the case's findings support.

The grammar is that of llama.cpp (grammars/README.md). A sentence is bound to one finding. It is made of that finding's
phrases and of free words from a closed list, which holds no number, level, side, unit, severity or negation. So no
digit of another finding, and no digit at all outside a phrase, can be generated. Phrases and words are written as one
prefix tree each, which keeps the number of alternatives that llama.cpp follows at each character small.
"""

from collections.abc import Iterable
from typing import Final

from app.core.case import Case
from app.core.finding import Finding
from app.reporting.facts import Facts, collect
from app.reporting.phrases import PHRASES, Phrases
from app.reporting.templates import ordered_for_impression

MAX_FREE_ITEMS: Final = 10
"""Free words and optional phrases between two required phrases: bounds the length of a sentence."""


def build_grammar(case: Case) -> str:
    """The grammar of a draft of `case`; its root is ``root``.

    The draft is ``{"findings":[{"ids":["F1"],"text":"..."},...],"impression":[...]}``: one sentence for each finding
    that counts and was not drawn by hand, in report order; then the impression: first its most important finding, then
    any of the others. A sentence of findings states the finding's side, levels and value exactly once each.
    """
    facts = collect(case)
    writer = _Rules()
    body = [writer.object(finding, _phrases(finding, facts), in_impression=False) for finding in facts.drafted]
    first, *rest = [
        writer.object(finding, _phrases(finding, facts), in_impression=True)
        for finding in (ordered_for_impression(facts) if facts.drafted else ())
        if finding in facts.drafted
    ] or [""]
    impression = " ".join([first, *(f'("," {name})?' for name in rest)])
    findings = ' "," '.join(body)
    root = f'root ::= "{{\\"findings\\":[" {findings} "],\\"impression\\":[" {impression} "]}}"'
    return "\n".join([" ".join(root.split()), *writer.lines, ""])


def _phrases(finding: Finding, facts: Facts) -> Phrases:
    return PHRASES[finding.measurement.kind](finding, facts)


class _Rules:
    """Collects rules; equal trees are written once."""

    def __init__(self) -> None:
        self.lines: list[str] = ['sep ::= ","? " "']
        self._names: dict[str, str] = {}

    def object(self, finding: Finding, phrases: Phrases, *, in_impression: bool) -> str:
        """Rule for one sentence with its id; returns the rule's name."""
        text = self._text(phrases, in_impression=in_impression)
        return self._add(f'"{{\\"ids\\":[\\"{finding.finding_id}\\"],\\"text\\":\\"" {text} "\\"}}"')

    def _text(self, phrases: Phrases, *, in_impression: bool) -> str:
        """Rule for the sentence: its first item has a capital, each required role comes once, in any order."""
        roles = phrases.impression_roles if in_impression else tuple(phrases.required)
        optional = [*phrases.optional]
        for role, wordings in phrases.required.items():
            if role not in roles:
                optional += wordings
        required = {role: phrases.required[role] for role in roles}
        if in_impression and phrases.negative:  # an impression that may deny must do so
            required["negation"] = phrases.negative
        items = [*phrases.words, *optional]
        item = self._tree(items)
        free = self._add(f"(sep {item}){{0,{MAX_FREE_ITEMS}}}")
        start_free = f"{self._tree(_capital(i) for i in items)} {self._rest(required, free)}"
        starts = [
            f"{self._tree(_capital(w) for w in wordings)} {self._rest(_without(required, role), free)}"
            for role, wordings in required.items()
        ]
        return self._add(" | ".join([start_free, *starts]))

    def _rest(self, required: dict[str, tuple[str, ...]], free: str) -> str:
        """Rule for what follows until the full stop, with the roles still to be stated."""
        if not required:
            return self._add(f'{free} "."')
        choices = " | ".join(
            f"{self._tree(wordings)} {self._rest(_without(required, role), free)}"
            for role, wordings in required.items()
        )
        return self._add(f"{free} sep ({choices})")

    def _tree(self, phrases: Iterable[str]) -> str:
        """Rule for exactly these phrases, as a prefix tree."""
        return self._node(tuple(sorted(set(phrases))))

    def _node(self, phrases: tuple[str, ...]) -> str:
        alternatives = []
        rest = [p for p in phrases if p]
        for head in sorted({p[0] for p in rest}):
            group = [p for p in rest if p[0] == head]
            prefix = _shared_prefix(group)
            tails = tuple(p[len(prefix) :] for p in group)
            alternatives.append(f'"{prefix}"' if tails == ("",) else f'"{prefix}" {self._node(tails)}')
        if len(rest) < len(phrases):
            alternatives.append('""')
        return self._add(" | ".join(alternatives))

    def _add(self, body: str) -> str:
        if body not in self._names:
            self._names[body] = f"r{len(self._names)}"
            self.lines.append(f"{self._names[body]} ::= {body}")
        return self._names[body]


def _capital(phrase: str) -> str:
    """`phrase` as it begins a sentence."""
    return phrase[0].upper() + phrase[1:]


def _without(required: dict[str, tuple[str, ...]], role: str) -> dict[str, tuple[str, ...]]:
    return {name: wordings for name, wordings in required.items() if name != role}


def _shared_prefix(phrases: list[str]) -> str:
    """The longest common prefix."""
    low, high = min(phrases), max(phrases)
    length = next((i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), len(low))
    return low[:length]
