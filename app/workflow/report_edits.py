"""What a clinician does to the text of a report, and how it follows the findings."""

from dataclasses import replace

from app.core.case import Case
from app.core.errors import UsageError
from app.core.report import Author, Problem, Report, Risk, Section, Sentence
from app.reporting.check import check_report
from app.reporting.templates import template_report

_LONGEST_SENTENCE = 1000


def check(case: Case) -> tuple[Problem, ...]:
    """Problems of the case's report; none when there is no report yet."""
    return () if case.report is None else check_report(case, case.report)


def blocking(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems that forbid signing."""
    return tuple(p for p in problems if p.risk is Risk.BLOCKING)


def refresh_report(case: Case) -> Case:
    """The report follows the findings.

    Template sentences are made anew. Sentences of a model stay while the findings support them. Sentences of the
    clinician always stay: where the findings no longer support one, the checker says so.
    """
    fresh = template_report(case)
    if case.report is None:
        return replace(case, report=fresh)
    unsupported = {(p.section, p.sentence) for p in blocking(check_report(case, case.report))}
    kept: dict[str, list[Sentence]] = {}
    for title, sentence in case.report.sentences:
        if sentence.author is Author.CLINICIAN or (
            sentence.author is Author.MODEL and (title, sentence.text) not in unsupported
        ):
            kept.setdefault(title, []).append(sentence)
    sections = [_merge(section, kept.pop(section.title, [])) for section in fresh.sections]
    sections += [Section(title, tuple(sentences)) for title, sentences in kept.items()]
    any_model = any(s.author is Author.MODEL for section in sections for s in section.sentences)
    return replace(case, report=Report(tuple(sections), case.report.drafted_by if any_model else fresh.drafted_by))


def set_sentence(case: Case, section: int, sentence: int, text: str) -> Case:
    """Replace the text of a sentence; it is then the clinician's and keeps its evidence.

    Raises:
        UsageError: there is no such sentence, or the text is empty or too long.
    """
    old = _sentence(case, section, sentence)
    return _with_sentences(case, section, sentence, (replace(old, text=_clean(text), author=Author.CLINICIAN),))


def set_evidence(case: Case, section: int, sentence: int, evidence: tuple[str, ...]) -> Case:
    """Say on which findings a sentence rests.

    Raises:
        UsageError: there is no such sentence or finding.
    """
    known = {finding.finding_id for finding in case.findings}
    if unknown := [e for e in evidence if e not in known]:
        raise UsageError(f"This case has no finding {', '.join(unknown)}.")
    old = _sentence(case, section, sentence)
    return _with_sentences(case, section, sentence, (replace(old, evidence=evidence, author=Author.CLINICIAN),))


def add_sentence(case: Case, section: int, text: str, evidence: tuple[str, ...] = ()) -> Case:
    """Add a sentence of the clinician at the end of a section.

    Raises:
        UsageError: there is no such section, or the text is empty or too long.
    """
    report = _report(case)
    if not 0 <= section < len(report.sections):
        raise UsageError("The report has no such section.")
    added = Sentence(_clean(text), evidence, Author.CLINICIAN)
    old = report.sections[section]
    return _with_section(case, section, replace(old, sentences=(*old.sentences, added)))


def remove_sentence(case: Case, section: int, sentence: int) -> Case:
    """Take a sentence out.

    Raises:
        UsageError: there is no such sentence.
    """
    _sentence(case, section, sentence)
    return _with_sentences(case, section, sentence, ())


def _merge(section: Section, kept: list[Sentence]) -> Section:
    """Fresh template sentences of a section, less those whose findings a kept sentence already states."""
    covered = {finding for sentence in kept for finding in sentence.evidence}
    texts = {sentence.text for sentence in kept}
    merged: list[Sentence] = []
    waiting = list(kept)
    for sentence in section.sentences:
        if not sentence.evidence or not set(sentence.evidence) <= covered:
            if sentence.text not in texts:
                merged.append(sentence)
            continue
        # The kept sentences on these findings stand where the template's stood.
        placed = [k for k in waiting if set(k.evidence) & set(sentence.evidence)]
        merged += placed
        waiting = [k for k in waiting if k not in placed]
    return replace(section, sentences=(*merged, *waiting))


def _clean(text: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned:
        raise UsageError("A sentence needs words; remove it instead of emptying it.")
    if len(cleaned) > _LONGEST_SENTENCE:
        raise UsageError(f"A sentence may have {_LONGEST_SENTENCE} characters; this one has {len(cleaned)}.")
    return cleaned


def _report(case: Case) -> Report:
    if case.report is None:
        raise UsageError("This case has no report yet.")
    return case.report


def _sentence(case: Case, section: int, sentence: int) -> Sentence:
    sections = _report(case).sections
    if not (0 <= section < len(sections) and 0 <= sentence < len(sections[section].sentences)):
        raise UsageError("The report has no such sentence.")
    return sections[section].sentences[sentence]


def _with_sentences(case: Case, section: int, sentence: int, new: tuple[Sentence, ...]) -> Case:
    old = _report(case).sections[section]
    sentences = (*old.sentences[:sentence], *new, *old.sentences[sentence + 1 :])
    return _with_section(case, section, replace(old, sentences=sentences))


def _with_section(case: Case, index: int, section: Section) -> Case:
    report = _report(case)
    sections = (*report.sections[:index], section, *report.sections[index + 1 :])
    return replace(case, report=replace(report, sections=sections))
