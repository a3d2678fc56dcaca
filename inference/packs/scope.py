"""Whether an image is what a pack is meant for; asked before the model runs, answered with reasons."""

import re

from app.core.study import Study
from inference.packs.schema import Scope

PHOTOGRAPH_MODALITY = "OT"


def scope_reasons(scope: Scope, study: Study) -> tuple[str, ...]:
    """Why a pack is not meant for this image: one clause each; empty when it is in scope.

    What the file does not state (a photograph states almost nothing) is not held against it, except modality and size,
    which are always known.

    Args:
        scope: the pack's.
        study: modality "OT" counts as a photograph or scan.
    """
    return (
        *_modality(scope, study),
        *_body_part(scope, study),
        *_view(scope, study),
        *_size(scope, study),
        *_age(scope, study),
    )


def _modality(scope: Scope, study: Study) -> list[str]:
    modality = study.modality.upper()
    if modality == PHOTOGRAPH_MODALITY and not scope.allow_photographs:
        return ["photographs and scans of films are not accepted"]
    if modality != PHOTOGRAPH_MODALITY and modality not in scope.modality:
        return [f"its modality is {modality or 'not stated'}, not {_either(scope.modality)}"]
    return []


def _body_part(scope: Scope, study: Study) -> list[str]:
    part = _plain(study.body_part)
    for word in scope.not_body_part:
        if part and _plain(word) == part:
            return [f"it states the body part {study.body_part!r}"]
    stated = f"{part} {_plain(study.study_description)}"
    # A description alone ("ROUTINE", a site's code) need not name the part, so only a stated body part can refuse.
    if scope.body_part and part and not any(_plain(word) in stated for word in scope.body_part):
        return [f"it states the body part {study.body_part!r}, not {_either(scope.body_part)}"]
    return []


def _view(scope: Scope, study: Study) -> list[str]:
    if scope.views and study.view and study.view.upper() not in {view.upper() for view in scope.views}:
        return [f"its view is {study.view}, not {_either(scope.views)}"]
    return []


def _size(scope: Scope, study: Study) -> list[str]:
    reasons = []
    for name, value, (low, high) in (("rows", study.rows, scope.rows), ("columns", study.columns, scope.columns)):
        if not low <= value <= high:
            reasons.append(f"it has {value} {name}; {low} to {high} are accepted")
    if scope.aspect is not None and study.columns > 0:
        height, width = float(study.rows), float(study.columns)
        if study.spacing is not None:
            height, width = height * study.spacing.row, width * study.spacing.column
        ratio, (least, most) = height / width, scope.aspect
        if not least <= ratio <= most:
            reasons.append(f"its height is {ratio:.2f} times its width; {least:g} to {most:g} times are accepted")
    return reasons


def _age(scope: Scope, study: Study) -> list[str]:
    """Patient's Age (0010,1010) is three digits and D, W, M or Y (DICOM PS3.5, AS)."""
    stated = re.fullmatch(r"(\d{3})([DWMY])", study.patient.age)
    if scope.age_years is None or stated is None:
        return []
    years = int(stated.group(1)) / {"D": 365.25, "W": 52.18, "M": 12.0, "Y": 1.0}[stated.group(2)]
    low, high = scope.age_years
    if low <= years <= high:
        return []
    return [f"the patient is {years:.0f} years old; {low:g} to {high:g} years are accepted"]


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^0-9A-Za-z]+", " ", text).upper().split())


def _either(values: tuple[str, ...]) -> str:
    return " or ".join([", ".join(values[:-1]), values[-1]]) if len(values) > 1 else values[0]
