"""The independent checker: each sentence of a report against the findings it names; no model, no part in writing.

It reads the text anew (`app.reporting.extract`) and compares it with the findings by rules of its own
(`app.reporting.support`). What it cannot read as supported is a problem: it fails towards blocking.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from app.core.case import Case
from app.core.finding import Finding, FindingStatus
from app.core.measurement import MeasurementKind
from app.core.printed import printed_measurement
from app.core.report import Author, Problem, ProblemCategory, Report, Risk, Sentence
from app.reporting.extract import Claims, clauses, read_claims
from app.reporting.fixed import forced_reasons_unsaid, is_supported_fixed, lacks_first_impression
from app.reporting.hand_support import UNNAMED, without_name
from app.reporting.judging import Fault, rounded
from app.reporting.pack_support import without_pack_words
from app.reporting.support import THRESHOLD, Ground, faults, ground_of, states_value

LONGEST_SENTENCE: Final = 2000
MOST_SENTENCES: Final = 500
_LONGEST_TITLE: Final = 60
_TITLE: Final = "The title of a section states something: findings belong in sentences, where they are checked."


def check_report(case: Case, report: Report) -> tuple[Problem, ...]:
    """Every problem of `report`, in reading order, omissions last; empty when it may be signed.

    Numbers, units, levels, sides, severities, sizes, regions and denials of a sentence must be supported by one finding
    of its evidence; a sentence that rests on several findings is read clause by clause, and each clause must be
    supported by one of them. Sentences by the clinician are checked as well; what no finding can support or refute (an
    age, a comparison, a denial of something that is not measured) is then a warning, and blocking otherwise.
    An accepted curve of 10 degrees or more that no sentence states is blocking; any other omission is a warning.
    A sentence that rests on a proposal nobody has decided on yet (a preliminary draft) is read as if it were accepted,
    with a warning: signing waits for the decision in any case.
    """
    ground = ground_of(_as_if_accepted(case, report))
    problems: list[Problem] = []
    if len(report.sentences) > MOST_SENTENCES:
        reason = f"The report has more than {MOST_SENTENCES} sentences: it was not checked."
        return (Problem("", "", ProblemCategory.EVIDENCE, Risk.BLOCKING, reason),)
    problems += [
        Problem("", part.title[:LONGEST_SENTENCE], ProblemCategory.EVIDENCE, Risk.BLOCKING, _TITLE)
        for part in report.sections
        if not _is_plain_title(part.title)
    ]
    for section, sentence in report.sentences:
        for category, reason, risk in _check_sentence(case, ground, section, sentence):
            problems.append(Problem(sentence.text, section, category, risk, reason))
    problems += [*_omissions(ground, report), *_untold(case, report)]
    return tuple(problems)


def blocking(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Those that forbid signing."""
    return tuple(p for p in problems if p.risk is Risk.BLOCKING)


def _is_plain_title(title: str) -> bool:
    """Whether a section's title is only a title."""
    claims = read_claims(title[:_LONGEST_TITLE])
    claimed = claims.states_facts or claims.negations or claims.names_scoliosis or claims.unreadable
    return len(title) <= _LONGEST_TITLE and not claimed


def _check_sentence(
    case: Case, ground: Ground, section: str, sentence: Sentence
) -> Iterator[tuple[ProblemCategory, str, Risk]]:
    if len(sentence.text) > LONGEST_SENTENCE:
        reason = f"The sentence has more than {LONGEST_SENTENCE} characters: it was not checked."
        yield ProblemCategory.EVIDENCE, reason, Risk.BLOCKING
        return
    yield from _evidence_faults(case, sentence)
    claims = read_claims(sentence.text)
    by_clinician = sentence.author is Author.CLINICIAN
    named = [ground.findings[i] for i in sentence.evidence if i in ground.findings]
    others_words = read_claims(_without_names(sentence.text, named))
    if others_words.unreadable and not is_supported_fixed(case, sentence.text):
        reason = f"The checker cannot read {others_words.unreadable!r}: write it in plain Latin letters."
        yield ProblemCategory.EVIDENCE, reason, Risk.BLOCKING
    if not sentence.evidence:
        if not is_supported_fixed(case, sentence.text):
            yield from _without_evidence(ground, section, claims, sentence.author)
        return
    if others_words.comparison:
        reason = f"'{others_words.comparison[0]}' compares with another examination, which no finding supports."
        yield ProblemCategory.EVIDENCE, reason, Risk.WARNING if by_clinician else Risk.BLOCKING
    if not named:
        return  # said above: no evidence that counts
    for category, reason in _supported_by(sentence.text, claims, named, ground):
        soft = by_clinician and (reason.endswith("is not measured by any finding.") or reason.startswith(UNNAMED))
        yield category, reason, Risk.WARNING if soft else Risk.BLOCKING


def _without_names(text: str, named: list[Finding]) -> str:
    """`text` without the reader's names for what the named findings measured: those are the reader's own words."""
    for finding in named:
        text = without_pack_words(without_name(text, finding), finding)
    return text


def _as_if_accepted(case: Case, report: Report) -> Case:
    """The case with the undecided findings that the report names taken as accepted."""
    named = {finding_id for _, sentence in report.sentences for finding_id in sentence.evidence}
    return replace(
        case,
        findings=tuple(
            replace(f, status=FindingStatus.ACCEPTED)
            if f.status is FindingStatus.PROPOSED and f.finding_id in named
            else f
            for f in case.findings
        ),
    )


def _evidence_faults(case: Case, sentence: Sentence) -> Iterator[tuple[ProblemCategory, str, Risk]]:
    known = {finding.finding_id: finding for finding in case.findings}
    for finding_id in sentence.evidence:
        finding = known.get(finding_id)
        if finding is None:
            yield ProblemCategory.EVIDENCE, f"{finding_id!r} is not a finding of this case.", Risk.BLOCKING
        elif finding.status is FindingStatus.REJECTED:
            yield ProblemCategory.EVIDENCE, f"{finding_id} was rejected.", Risk.BLOCKING
        elif not finding.counts:
            yield ProblemCategory.EVIDENCE, f"{finding_id} has not been decided on yet.", Risk.WARNING


def _supported_by(text: str, claims: Claims, named: list[Finding], ground: Ground) -> Iterator[Fault]:
    """Faults of a sentence against its findings: against the one that fits best, for each clause."""
    if len(named) == 1:
        yield from _with_owner(faults(claims, named[0], ground), claims, named, ground)
        return
    for clause in clauses(text):
        part = read_claims(clause)
        best = min((list(faults(part, finding, ground)) for finding in named), key=len)
        yield from _with_owner(iter(best), part, named, ground)
    # A denial must hold for every finding that the sentence rests on, not for one of them.
    if claims.negations:
        for finding in named:
            reaches = rounded(finding.measurement.value) >= THRESHOLD
            if finding.measurement.kind is MeasurementKind.COBB_ANGLE and reaches:
                yield ProblemCategory.NEGATION, f"'{claims.negations[0]}' denies, but {finding.finding_id} reaches 10°."


def _with_owner(found: Iterator[Fault], claims: Claims, named: list[Finding], ground: Ground) -> Iterator[Fault]:
    """The faults; where a number belongs to a finding that the sentence does not name, this is said."""
    ids = {finding.finding_id for finding in named}
    for category, reason in found:
        owner = None
        if category is ProblemCategory.NUMBER and "is not supported" in reason:
            others = (f for f in ground.findings.values() if f.finding_id not in ids)
            owner = next((f for f in others if states_value(claims, f)), None)
        if owner is not None:
            yield category, f"{reason} The value belongs to {owner.finding_id}, which the sentence does not name."
        else:
            yield category, reason


def _without_evidence(
    ground: Ground, section: str, claims: Claims, author: Author
) -> Iterator[tuple[ProblemCategory, str, Risk]]:
    """Faults of a sentence that names no finding and is none of the fixed ones."""
    soft = Risk.WARNING if author is Author.CLINICIAN else Risk.BLOCKING
    hard_numbers = [n for n in claims.numbers if n.role != "other"]
    if hard_numbers or claims.levels or claims.sides or claims.severities:
        what = (
            "a number" if hard_numbers else "a level" if claims.levels else "a side" if claims.sides else "a severity"
        )
        yield ProblemCategory.EVIDENCE, f"The sentence states {what} but names no finding.", Risk.BLOCKING
    elif claims.numbers:
        yield ProblemCategory.NUMBER, f"{claims.numbers[0].text!r} is not measured by any finding.", soft
    elif author is Author.MODEL:
        yield ProblemCategory.EVIDENCE, "A sentence by the model must name a finding.", Risk.BLOCKING
    if claims.negations:
        about_spine = claims.names_subject or claims.names_scoliosis or "spin" in claims.text.lower()
        if about_spine and not ground.no_scoliosis:
            reason = f"'{claims.negations[0]}' denies, but no accepted finding supports it."
            yield ProblemCategory.NEGATION, reason, Risk.BLOCKING
        elif not about_spine:
            reason = f"'{claims.negations[0]}' denies what no finding measures."
            yield ProblemCategory.NEGATION, reason, soft
    elif claims.names_scoliosis and not ground.any_scoliosis:
        yield (
            ProblemCategory.NEGATION,
            "Scoliosis is stated, but no accepted curve reaches 10 degrees.",
            Risk.BLOCKING,
        )
    if claims.comparison and section not in {"Comparison"}:
        yield ProblemCategory.EVIDENCE, f"'{claims.comparison[0]}' compares with another examination.", soft


def _untold(case: Case, report: Report) -> Iterator[Problem]:
    """What a report must say whatever its findings are: a forced reading, and the reader's first impression."""
    texts = {sentence.text for _, sentence in report.sentences}
    if forced_reasons_unsaid(case, texts):
        reason = "The image was read outside of the pack's scope, but no sentence says so with the reasons."
        yield Problem("", "", ProblemCategory.OMISSION, Risk.BLOCKING, reason)
    if lacks_first_impression(case, texts):
        reason = "The first impression was written before the model's marks were shown, but no sentence has its words."
        yield Problem("", "", ProblemCategory.OMISSION, Risk.BLOCKING, reason)


def _omissions(ground: Ground, report: Report) -> Iterator[Problem]:
    for finding_id, finding in ground.findings.items():
        stated = any(
            finding_id in sentence.evidence and states_value(read_claims(sentence.text[:LONGEST_SENTENCE]), finding)
            for _, sentence in report.sentences
        )
        if stated:
            continue
        is_curve = finding.measurement.kind is MeasurementKind.COBB_ANGLE
        large = is_curve and rounded(finding.measurement.value) >= THRESHOLD
        what = ", ".join(part for part in (finding.measurement.label, printed_measurement(finding.measurement)) if part)
        reason = f"{finding_id} ({what}) was accepted, but no sentence states it."
        yield Problem("", "", ProblemCategory.OMISSION, Risk.BLOCKING if large else Risk.WARNING, reason)
