"""From a model's JSON to a report: strict, bounded, and with the template's sentence wherever the model gave none."""

import re
from dataclasses import replace
from typing import Annotated, Final

import msgspec

from app.core.case import Case
from app.core.report import Author, Report, Section, Sentence
from app.reporting.facts import collect
from app.reporting.templates import FINDINGS, IMPRESSION, template_report

MAX_DRAFT_CHARACTERS: Final = 40_000
MAX_SENTENCE_CHARACTERS: Final = 600
INCOMPLETE: Final = "; template where the model gave nothing usable"

_TEXT_IN_PROGRESS: Final = re.compile(r'"text":"((?:[^"\\]|\\.)*)("?)')


class _Item(msgspec.Struct, forbid_unknown_fields=True):
    ids: Annotated[list[Annotated[str, msgspec.Meta(pattern=r"^F[1-9][0-9]{0,3}$")]], msgspec.Meta(max_length=32)]
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_SENTENCE_CHARACTERS)]


_Items = Annotated[list[_Item], msgspec.Meta(max_length=64)]


class _Draft(msgspec.Struct, forbid_unknown_fields=True):
    findings: _Items
    impression: _Items


def report_from_draft(case: Case, text: str, drafted_by: str) -> Report:
    """The template's report with Findings and Impression in the model's words.

    A sentence counts only when it rests on findings of this case that count. A finding without a sentence keeps the
    template's; so does the whole impression when the model's does not begin with the most important finding.

    Args:
        case: the case the draft was made for.
        text: the model's output; anything that is not the expected JSON gives the template's report.
        drafted_by: model id and version.

    Returns:
        The report; ``drafted_by`` says so when the template had to step in.
    """
    base = template_report(case)
    draft = _parse(text)
    if draft is None:
        return replace(base, drafted_by=f"template (the draft of {drafted_by} could not be read)")
    # What was drawn by hand keeps the template's sentences: the model is not asked for them.
    counting = {finding.finding_id for finding in collect(case).drafted}
    sections = []
    complete = True
    for section in base.sections:
        if section.title == FINDINGS:
            sentences, whole = _findings(section, draft, counting)
        elif section.title == IMPRESSION:
            sentences, whole = _impression(section, draft, counting)
        else:
            sentences, whole = section.sentences, True
        complete = complete and whole
        sections.append(Section(section.title, sentences))
    return Report(tuple(sections), drafted_by if complete else drafted_by + INCOMPLETE)


def partial_text(json_prefix: str) -> str:
    """What can be shown of a draft while it is streamed: its sentences so far, one on each line.

    Args:
        json_prefix: the beginning of the JSON, cut anywhere; other text gives an empty result.
    """
    lines = []
    for match in _TEXT_IN_PROGRESS.finditer(json_prefix[:MAX_DRAFT_CHARACTERS]):
        body, closed = match.groups()
        try:
            lines.append(msgspec.json.decode(f'"{body}"', type=str))
        except msgspec.DecodeError:
            if not closed:  # cut within an escape: show it with the next piece
                lines.append(body.rsplit("\\", 1)[0])
    return "\n".join(lines)


def _parse(text: str) -> _Draft | None:
    """The draft; None when the text is too long or not the expected JSON."""
    if len(text) > MAX_DRAFT_CHARACTERS:
        return None
    try:
        return msgspec.json.decode(text.strip(), type=_Draft)
    except (msgspec.DecodeError, UnicodeEncodeError):  # ValidationError is a DecodeError
        return None


def _usable(items: list[_Item], counting: set[str]) -> list[Sentence]:
    """The model's sentences that rest on findings that count."""
    return [
        Sentence(" ".join(item.text.split()), tuple(dict.fromkeys(item.ids)), Author.MODEL)
        for item in items
        if item.ids and counting.issuperset(item.ids) and item.text.strip()
    ]


def _findings(section: Section, draft: _Draft, counting: set[str]) -> tuple[tuple[Sentence, ...], bool]:
    """Sentences of Findings in the template's order, and whether the model gave them all."""
    written = _usable(draft.findings, counting)
    sentences: list[Sentence] = []
    whole = True
    for template in section.sentences:
        if not counting.issuperset(template.evidence) or not template.evidence:
            sentences.append(template)
            continue
        found = [s for s in written if s.evidence[0] == template.evidence[0]]
        covered = any(template.evidence[0] in s.evidence for s in written)
        whole = whole and covered
        sentences += found if covered else [template]
    return tuple(sentences), whole


def _impression(section: Section, draft: _Draft, counting: set[str]) -> tuple[tuple[Sentence, ...], bool]:
    """Sentences of Impression, and whether they are the model's.

    A finding that the template's impression states and the model's leaves out keeps the template's sentence: which
    curves belong there is not the model's to choose.
    """
    if not counting:
        return section.sentences, True
    written = _usable(draft.impression, counting)
    if not written or not set(section.sentences[0].evidence) & set(written[0].evidence):
        return section.sentences, False
    stated = {finding_id for sentence in written for finding_id in sentence.evidence}
    left_out = [sentence for sentence in section.sentences if not set(sentence.evidence) & stated]
    return (*written, *left_out), True
