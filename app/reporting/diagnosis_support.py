"""Whether a sentence agrees with who named a class: the model, or the clinician who chose another one.

A classification that the clinician changed states one class and no probability; a sentence that gives it as the
model's, names another class of the pack's list, or calls a class the clinician's that only a model gave, is refused.
"""

import re
from collections.abc import Iterator
from typing import Final

from app.core.finding import Finding, FindingStatus
from app.core.measurement import ClassScore, MeasurementKind
from app.core.report import ProblemCategory
from app.reporting.judging import Fault, plain

_BY_CLINICIAN: Final = re.compile(r"\b(?:by|of) the clinician\b|\bclinician's\b", re.IGNORECASE)
_BY_MODEL: Final = re.compile(
    r"\b(?:the|a) model\b|\bmodel's\b|\bcalibrated\b|\border of likelihood\b|\bmost likely\b", re.IGNORECASE
)
_STATED: Final = re.compile(r"\bdiagnosis(?: by the clinician)?\s*(?::|is)\s*(?P<what>[^.;]+)", re.IGNORECASE)


def is_diagnosis(finding: Finding) -> bool:
    """Whether a finding is a class that the clinician named: it has no classes of a model's."""
    made = finding.measurement.pack
    return finding.measurement.kind is MeasurementKind.CLASSIFICATION and made is not None and not made.classes


def diagnosis_faults(text: str, finding: Finding) -> Iterator[Fault]:
    """Every claim of a sentence on who named the class, or on which it is, that the finding does not support.

    Args:
        text: as the checker reads it.
        finding: a classification.
    """
    made = finding.measurement.pack
    if made is None:
        return
    if not is_diagnosis(finding):
        if _BY_CLINICIAN.search(text):
            reason = f"{finding.finding_id} is the model's classification: no class was chosen by the clinician."
            yield ProblemCategory.EVIDENCE, reason
        return
    name = plain(made.name)
    if finding.status is not FindingStatus.EDITED:
        yield ProblemCategory.EVIDENCE, f"{finding.finding_id} is not a finding that the clinician edited."
    if _BY_MODEL.search(_without(text, name)):
        reason = f"{finding.finding_id} is the clinician's diagnosis: what the model said is not part of it."
        yield ProblemCategory.EVIDENCE, reason
    stated = _STATED.search(text)
    if stated is not None and stated["what"].strip().casefold() != name.casefold():
        reason = f"{stated['what'].strip()!r} is not supported: {finding.finding_id} is {made.name}."
        yield ProblemCategory.EVIDENCE, reason
    for other in _others(finding):
        title = plain(other.title)
        if re.search(rf"(?<![\w-]){re.escape(title)}(?![\w-])", _without(text, name), re.IGNORECASE):
            reason = f"{title!r} is not supported: {finding.finding_id} is {made.name}."
            yield ProblemCategory.EVIDENCE, reason


def states_diagnosis(text: str, finding: Finding) -> bool:
    """Whether a sentence states the class that the clinician named."""
    made = finding.measurement.pack
    if made is None:
        return False
    return re.search(rf"(?<![\w-]){re.escape(plain(made.name))}(?![\w-])", text, re.IGNORECASE) is not None


def _others(finding: Finding) -> tuple[ClassScore, ...]:
    """The pack's classes but the one that was chosen."""
    proposal, made = finding.proposal, finding.measurement.pack
    if proposal is None or proposal.pack is None or made is None:
        return ()
    return tuple(each for each in proposal.pack.classes if each.title != made.name)


def _without(text: str, name: str) -> str:
    return re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", " ", text, flags=re.IGNORECASE)
