"""A report: sentences bound to findings, its states and versions."""

from dataclasses import dataclass
from enum import StrEnum


class ReportStatus(StrEnum):
    """State of a report version, in the words of HL7 FHIR DiagnosticReport.status."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    AMENDED = "amended"


class Author(StrEnum):
    """Who wrote a sentence."""

    TEMPLATE = "template"  # deterministic text
    MODEL = "model"  # language model
    CLINICIAN = "clinician"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the findings it rests on.

    Attributes:
        text: one sentence.
        evidence: finding ids; empty only for sentences that state no finding (technique, limits).
        author: who wrote it.
    """

    text: str
    evidence: tuple[str, ...]
    author: Author


@dataclass(frozen=True, slots=True)
class Section:
    """A titled run of sentences: Examination, Technique, Comparison, Findings, Impression."""

    title: str
    sentences: tuple[Sentence, ...]


class ProblemCategory(StrEnum):
    """Why the checker blocks a sentence."""

    NUMBER = "number"
    UNIT = "unit"
    SIDE = "side"
    LEVEL = "level"
    NEGATION = "negation"
    SEVERITY = "severity"
    EVIDENCE = "evidence"  # missing, unknown or rejected finding
    OMISSION = "omission"  # an accepted finding that no sentence states


class Risk(StrEnum):
    """How much a problem matters: BLOCKING forbids signing."""

    BLOCKING = "blocking"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing the checker found.

    Attributes:
        sentence: the sentence's text; empty for an omission.
        section: title of its section; empty for an omission.
        category: what is wrong.
        risk: blocking or warning.
        reason: one sentence that says what and what would be supported.
    """

    sentence: str
    section: str
    category: ProblemCategory
    risk: Risk
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The text of a report; its findings are kept by the case.

    Attributes:
        sections: in reading order.
        drafted_by: model id and version that drafted the prose, or "template".
    """

    sections: tuple[Section, ...]
    drafted_by: str = "template"

    @property
    def sentences(self) -> tuple[tuple[str, Sentence], ...]:
        """(section title, sentence) in reading order."""
        return tuple((section.title, s) for section in self.sections for s in section.sentences)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who answers for a version, and for exactly which content.

    Attributes:
        signer: name as printed.
        signed_at: ISO 8601 UTC.
        content_sha256: hash of the frozen version's canonical JSON.
        meaning: what the signature says, e.g. "I have read these images and answer for this report."
    """

    signer: str
    signed_at: str
    content_sha256: str
    meaning: str
