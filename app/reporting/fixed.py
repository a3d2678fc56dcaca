"""Sentences that rest on no finding but on the study: technique, the clinical question, what is assumed.

The wordings are written out here a second time on purpose: a changed number, side or date in one of them is then no
longer the sentence that the study supports.
"""

import re
from collections.abc import Collection
from typing import Final

from app.core.case import Case
from app.core.spacing import SpacingSource
from app.reporting.facts import scale_sentence, shared_scale

_ALWAYS: Final = frozenset(
    {
        "Levels are numbered on the assumption of 12 thoracic and 5 lumbar vertebrae.",
        "Curves of 10° to less than 25° are called mild, of 25° to 40° moderate, above 40° severe; below 10° is not "
        "scoliosis.",
        "Measured by hand on the image; each length states its scale.",
        "Lengths measured by hand state their own scale.",
    }
)
_NOTHING: Final = frozenset(
    {
        "No finding has been accepted: this report states no measurement.",
        "No impression: no finding has been accepted.",
    }
)
_EXAMINATION: Final = re.compile(
    r"Frontal radiograph of the spine, (?:view (?P<view>AP|PA)|view position not stated), "
    r"(?:taken on (?P<date>\d{4}-\d{2}-\d{2})|date not stated)\."
)
_GENERAL: Final = re.compile(
    r"(?P<what>[A-Z][a-z ]{2,40}|Image of modality [A-Z]{1,16})(?:, body part (?P<part>[A-Z0-9_ ]{1,64}))?"
    r"(?:, view (?P<view>[A-Z0-9]{1,16}))?, (?:taken on (?P<date>\d{4}-\d{2}-\d{2})|date not stated)\."
)
_MODALITIES: Final = {
    "CT": "Computed tomography",
    "MR": "Magnetic resonance imaging",
    "PT": "Positron emission tomography",
    "NM": "Nuclear medicine",
    "US": "Ultrasound",
    "MG": "Mammogram",
    "CR": "Radiograph",
    "DX": "Radiograph",
    "RG": "Radiograph",
    "RF": "Fluoroscopy",
    "XA": "Angiography",
    "XC": "Photograph",
    "OT": "Photograph or scan",
}
_SPACING: Final = re.compile(
    r"Pixel spacing (?P<row>[0-9.]{1,12}) mm by (?P<column>[0-9.]{1,12}) mm, (?P<source>[^.]+)\."
)
_EDGE: Final = re.compile(
    r"The left edge of the image is the patient's (?P<side>left|right), as stated by "
    r"(?P<by>the file|the clinician|an unnamed source)\."
)
_SOURCES: Final = {
    "calibrated": SpacingSource.CALIBRATED,
    "corrected for magnification": SpacingSource.MAGNIFICATION_CORRECTED,
    "in the plane of the patient": SpacingSource.PATIENT_PLANE,
    "at the detector, where lengths are larger than in the patient": SpacingSource.DETECTOR,
    "typed in by the clinician": SpacingSource.TYPED_IN,
}


def is_supported_fixed(case: Case, text: str) -> bool:
    """Whether `text` is one of the fixed sentences and what it states is true of `case`."""
    if text in _ALWAYS:
        return True
    if text in _NOTHING:
        return not any(finding.counts for finding in case.findings)
    if text.startswith("Clinical question: "):
        return bool(case.indication) and text == f"Clinical question: {case.indication}"
    if text in _of_model(case) or text == _first_impression(case):
        return True
    return _examination(case, text) or _scale(case, text) or _sides(case, text)


def lacks_first_impression(case: Case, texts: Collection[str]) -> bool:
    """Whether the case has a first impression that none of the sentences states word for word."""
    return case.first_impression is not None and _first_impression(case) not in texts


def forced_reasons_unsaid(case: Case, texts: Collection[str]) -> bool:
    """Whether the case was read outside of a pack's scope, and none of the sentences says so with the reasons."""
    return bool(case.model and case.model.forced) and _forced(case) not in texts


def _first_impression(case: Case) -> str | None:
    """The sentence of a first impression; None where the case has none."""
    first = case.first_impression
    if first is None:
        return None
    return f'Written by {first.by} on {first.at} before the model\'s marks were shown: "{first.text}"'


def _forced(case: Case) -> str | None:
    """The sentence that a pack was not meant for the image; None where it was."""
    model = case.model
    if model is None or not model.forced:
        return None
    reasons = "; ".join(model.forced)
    return f"Read outside of the scope of the pack {model.provenance.maker} at the reader's request: {reasons}."


def _of_model(case: Case) -> frozenset[str]:
    """What may be said of the pack that read the case."""
    model = case.model
    if model is None:
        return frozenset()
    maker = f"{model.provenance.maker} {model.provenance.version}".strip()
    title = f"{model.pack_title} ({maker})" if model.pack_title else maker
    forced, shared = _forced(case), shared_scale(case)
    return frozenset(
        [
            *([scale_sentence(shared)] if shared else []),
            f"Read with the model pack {title}.",
            *(f"The model pack notes: {note}." for note in model.notes),
            *([forced] if forced is not None else []),
        ]
    )


def _examination(case: Case, text: str) -> bool:
    match = _EXAMINATION.fullmatch(text)
    if match is None:
        return _general(case, text)
    if not case.is_spine_film:
        return False
    view_right = match["view"] == (case.study.view if case.study.view in {"AP", "PA"} else None)
    return view_right and (match["date"] or "") == case.study.study_date


def _general(case: Case, text: str) -> bool:
    """The examination of a case on which nothing but marks by hand was made."""
    match = _GENERAL.fullmatch(text)
    if match is None or case.is_spine_film:
        return False
    study = case.study
    stated = (match["what"], match["part"] or "", match["view"] or "", match["date"] or "")
    unknown = f"Image of modality {study.modality}" if study.modality else "Image of unstated modality"
    what = _MODALITIES.get(study.modality, unknown)
    plain = (code if re.fullmatch(r"[A-Z0-9_ ]{1,64}", code) else "" for code in (study.body_part, study.view))
    return stated == (what, *plain, study.study_date)


def _scale(case: Case, text: str) -> bool:
    spacing = case.study.spacing
    if text == "Pixel spacing unknown: lengths are given in pixels.":
        return spacing is None
    match = _SPACING.fullmatch(text)
    if match is None or spacing is None:
        return False
    stated = (match["row"], match["column"])
    return stated == (f"{spacing.row:.4g}", f"{spacing.column:.4g}") and _SOURCES.get(match["source"]) is spacing.source


def _sides(case: Case, text: str) -> bool:
    if text == "The film does not state the patient's sides: sides are those of the image.":
        return case.image_left_is is None
    match = _EDGE.fullmatch(text)
    if match is None or case.image_left_is is None:
        return False
    by = {"the file": "file", "the clinician": "clinician"}.get(match["by"])
    side_right = match["side"] == str(case.image_left_is)
    return side_right and (by == case.side_stated_by if by else case.side_stated_by not in {"file", "clinician"})
