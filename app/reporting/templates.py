"""The deterministic report: a case's accepted findings in a radiologist's words, at once and the same every time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.core.case import Case
from app.core.finding import Finding
from app.core.measurement import HAND_KINDS, PACK_KINDS, MeasurementKind, Unit
from app.core.printed import printed_number, printed_value
from app.core.report import Author, Report, Section, Sentence
from app.core.spacing import SpacingSource
from app.reporting.facts import Facts, balance_of, cobb_of, collect
from app.reporting.hand_sentences import HAND_SCALE, HAND_TECHNIQUE, examination_words, hand_finding, hand_impression
from app.reporting.pack_sentences import (
    forced_sentences,
    impression_before,
    pack_finding,
    pack_impression,
    pack_technique,
)
from app.reporting.phrases import scale_words
from app.reporting.wording import (
    SIDE_UNKNOWN,
    is_scoliosis,
    printed_interval,
    region_words,
    severity,
    side_word,
)

EXAMINATION: Final = "Examination"
TECHNIQUE: Final = "Technique"
FINDINGS: Final = "Findings"
IMPRESSION: Final = "Impression"
FIRST_IMPRESSION: Final = "First impression"

NUMBERING: Final = "Levels are numbered on the assumption of 12 thoracic and 5 lumbar vertebrae."
SEVERITY_SCHEME: Final = (
    "Curves of 10° to less than 25° are called mild, of 25° to 40° moderate, above 40° severe; below 10° is not "
    "scoliosis."
)
NOTHING_ACCEPTED: Final = "No finding has been accepted: this report states no measurement."

_SOURCE_WORDS: Final = {
    SpacingSource.CALIBRATED: "calibrated",
    SpacingSource.MAGNIFICATION_CORRECTED: "corrected for magnification",
    SpacingSource.PATIENT_PLANE: "in the plane of the patient",
    SpacingSource.DETECTOR: "at the detector, where lengths are larger than in the patient",
    SpacingSource.TYPED_IN: "typed in by the clinician",
}


@dataclass(frozen=True, slots=True)
class Writer:
    """How one kind of finding is put into words.

    Attributes:
        findings: its sentence in Findings.
        impression: its sentence in Impression; empty where it does not belong there.
    """

    findings: Callable[[Finding, Facts], str]
    impression: Callable[[Finding, Facts], str]


def template_report(case: Case) -> Report:
    """The report of a case from its accepted and edited findings, without any model.

    Sections: Examination, Technique, First impression where the reader wrote one, Findings, Impression. Each sentence
    of the last two names its findings.
    """
    before = impression_before(case)
    return Report(
        (
            Section(EXAMINATION, tuple(_plain(text) for text in _examination(case))),
            Section(TECHNIQUE, tuple(_plain(text) for text in _technique(case))),
            *((Section(FIRST_IMPRESSION, tuple(_plain(text) for text in before)),) if before else ()),
            Section(FINDINGS, findings_sentences(case)),
            Section(IMPRESSION, impression_sentences(case)),
        )
    )


def findings_sentences(case: Case) -> tuple[Sentence, ...]:
    """One sentence for each finding that counts, in report order."""
    facts = collect(case)
    sentences = tuple(
        Sentence(WRITERS[f.measurement.kind].findings(f, facts), (f.finding_id,), Author.TEMPLATE)
        for f in facts.counting
    )
    return sentences or (_plain(NOTHING_ACCEPTED),)


def impression_sentences(case: Case) -> tuple[Sentence, ...]:
    """The major curve first, then the others of 10 degrees and more; or that there is no scoliosis."""
    facts = collect(case)
    if not facts.counting:
        return (_plain("No impression: no finding has been accepted."),)
    sentences = []
    for finding in ordered_for_impression(facts):
        text = WRITERS[finding.measurement.kind].impression(finding, facts)
        if text:
            evidence = tuple(f.finding_id for f in facts.curves) if _denies(finding, facts) else (finding.finding_id,)
            sentences.append(Sentence(text, evidence, Author.TEMPLATE))
    return tuple(sentences)


def ordered_for_impression(facts: Facts) -> tuple[Finding, ...]:
    """Findings that an impression states, the most important first; never empty when a finding counts."""
    if facts.major is None:
        return facts.counting
    rest = (f for f in facts.curves if f != facts.major and is_scoliosis(f.measurement.value))
    return (facts.major, *rest, *facts.others)


def _denies(finding: Finding, facts: Facts) -> bool:
    """Whether the impression of `finding` speaks of all curves at once."""
    return finding == facts.major and facts.no_scoliosis


def _plain(text: str) -> Sentence:
    return Sentence(text, (), Author.TEMPLATE)


def _examination(case: Case) -> tuple[str, ...]:
    study = case.study
    if not case.is_spine_film:
        return _with_question(case, examination_words(study))
    view = f"view {study.view}" if study.view in {"AP", "PA"} else "view position not stated"
    date = f"taken on {study.study_date}" if study.study_date else "date not stated"
    return _with_question(case, f"Frontal radiograph of the spine, {view}, {date}.")


def _with_question(case: Case, first: str) -> tuple[str, ...]:
    return (first, f"Clinical question: {case.indication}") if case.indication else (first,)


def _technique(case: Case) -> tuple[str, ...]:
    facts = collect(case)
    if not case.is_spine_film:
        return _plain_technique(case, facts)
    spacing = case.study.spacing
    if spacing is None:
        scale = "Pixel spacing unknown: lengths are given in pixels."
    else:
        scale = f"Pixel spacing {spacing.row:.4g} mm by {spacing.column:.4g} mm, {_SOURCE_WORDS[spacing.source]}."
    if case.image_left_is is None:
        side = "The film does not state the patient's sides: sides are those of the image."
    else:
        source = {"file": "the file", "clinician": "the clinician"}.get(case.side_stated_by, "an unnamed source")
        side = f"The left edge of the image is the patient's {case.image_left_is}, as stated by {source}."
    scheme = (SEVERITY_SCHEME,) if facts.curves else ()
    by_hand = (HAND_SCALE,) if facts.others else ()
    return (scale, *by_hand, side, NUMBERING, *scheme, *forced_sentences(case))


def _plain_technique(case: Case, facts: Facts) -> tuple[str, ...]:
    """Of a case that is no film of the spine: the pack that read it, and what was measured by hand."""
    by_hand = any(finding.measurement.hand is not None for finding in facts.others)
    if case.model is None:
        return (HAND_TECHNIQUE,)
    return (*pack_technique(case), *((HAND_SCALE,) if by_hand else ()))


def _curve_finding(finding: Finding, _facts: Facts) -> str:
    measurement = finding.measurement
    cobb = cobb_of(measurement)
    interval = printed_interval(measurement.interval, Unit.DEGREE) if measurement.interval else "interval not available"
    below = "" if is_scoliosis(measurement.value) else ", below 10°"
    return (
        f"{region_words(cobb).capitalize()} curve, {_convex(finding)}, from {cobb.upper_end} to {cobb.lower_end} "
        f"with its apex at {cobb.apex}; Cobb angle {printed_value(measurement.value, Unit.DEGREE)} ({interval}){below}."
    )


def _curve_impression(finding: Finding, facts: Facts) -> str:
    measurement = finding.measurement
    cobb = cobb_of(measurement)
    angle = printed_value(measurement.value, Unit.DEGREE)
    if _denies(finding, facts):
        return f"No scoliosis: the largest Cobb angle is {angle}, below 10°."
    if not is_scoliosis(measurement.value):
        return f"The largest accepted Cobb angle is {angle}, below 10°; a larger proposed curve is undecided."
    noun = "scoliosis" if finding == facts.major else "curve"
    return (
        f"{severity(measurement.value).capitalize()} {region_words(cobb)} {noun}, {_convex(finding)}, "
        f"Cobb angle {angle}, from {cobb.upper_end} to {cobb.lower_end}."
    )


def _convex(finding: Finding) -> str:
    cobb = cobb_of(finding.measurement)
    if cobb.convexity is None:
        return f"convex to the {side_word(cobb.image_convexity)} of the image {SIDE_UNKNOWN}"
    return f"convex to the {side_word(cobb.convexity)}"


def _balance_text(finding: Finding, _facts: Facts) -> str:
    measurement = finding.measurement
    balance = balance_of(measurement)
    centre = f"the centre of {balance.lower_level}"
    head = f"Coronal balance: the {balance.upper_level} plumb line"
    if balance.image_side is None or printed_number(measurement.value) == "0.0":
        distance = f"{printed_value(measurement.value, measurement.unit)} ({scale_words(finding)})"
        return f"{head} is in line with {centre}, distance {distance}."
    where = f"{printed_value(measurement.value, measurement.unit)} ({scale_words(finding)}) to the"
    if balance.side is None:
        return f"{head} falls {where} {side_word(balance.image_side)} of {centre} in the image {SIDE_UNKNOWN}."
    return f"{head} falls {where} {side_word(balance.side)} of {centre}."


WRITERS: Final[dict[MeasurementKind, Writer]] = {
    MeasurementKind.COBB_ANGLE: Writer(_curve_finding, _curve_impression),
    MeasurementKind.CORONAL_BALANCE: Writer(_balance_text, _balance_text),
} | (
    dict.fromkeys(HAND_KINDS, Writer(hand_finding, hand_impression))
    | dict.fromkeys(PACK_KINDS, Writer(pack_finding, pack_impression))
)
"""Who writes which kind of finding; a new kind is added here, and as phrases in phrases.PHRASES."""
