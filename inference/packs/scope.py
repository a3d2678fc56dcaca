"""Whether an image is what a pack is meant for; asked before the model runs, answered with reasons."""

import math
import re
from datetime import date
from typing import Final

from app.core.study import Study
from inference.packs.schema import Scope

PHOTOGRAPH_MODALITY: Final = "OT"
_OLDEST: Final = 130.0
_PER_YEAR: Final = {"D": 365.25, "W": 365.25 / 7, "M": 12.0, "Y": 1.0}


def scope_reasons(
    scope: Scope, study: Study, *, is_colour: bool | None = None, slices: int | None = None, unit: str = ""
) -> tuple[str, ...]:
    """Why a pack is not meant for this image or volume: one clause each; empty when it is in scope.

    What the file does not state (a photograph states almost nothing) is not held against it, except modality, size,
    whether it is a volume, and a volume's unit, which are always known.

    Args:
        scope: the pack's.
        study: modality "OT" counts as a photograph or scan.
        is_colour: whether the pixels are coloured; None where they were not looked at, which is not held against it.
        slices: of a volume, or frames of a film; None for a single image.
        unit: of the volume's values; empty where the file states none.
    """
    return (
        *_modality(scope, study),
        *_body_part(scope, study),
        *_view(scope, study),
        *_colour(scope, is_colour),
        *_slices(scope, slices),
        *_unit(scope, slices, unit),
        *_size(scope, study),
        *_age(scope, study),
    )


def age_in_years(study: Study) -> float | None:
    """The patient's age at the study, 0 to 130; None where the file states neither it nor both dates.

    Patient's Age (0010,1010), three digits and D, W, M or Y (DICOM PS3.5, AS), counts first; else the time from the
    birth date to the study date. An age or dates that cannot be, count as not stated.
    """
    stated = re.fullmatch(r"(\d{3})([DWMY])", study.patient.age)
    if stated is not None:
        years = int(stated.group(1)) / _PER_YEAR[stated.group(2)]
    else:
        try:
            born, seen = date.fromisoformat(study.patient.birth_date), date.fromisoformat(study.study_date)
        except ValueError:
            return None
        passed = (seen.month, seen.day) < (born.month, born.day)
        birthdays = seen.year - born.year - passed
        last = born.toordinal() + round(birthdays * _PER_YEAR["D"])
        years = birthdays + min(max((seen.toordinal() - last) / _PER_YEAR["D"], 0.0), 0.999)
    return years if 0.0 <= years <= _OLDEST else None


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


def _colour(scope: Scope, is_colour: bool | None) -> list[str]:
    if scope.colour is None or is_colour is None or scope.colour == is_colour:
        return []
    return ["it is a colour picture, not a grey one" if is_colour else "it is a grey picture, not a colour one"]


def _slices(scope: Scope, slices: int | None) -> list[str]:
    if scope.slices is None:
        return [] if slices is None else [f"it is a volume of {slices} slices; single images are accepted"]
    low, high = scope.slices
    if slices is None:
        return [f"it is a single image; volumes of {low} to {high} slices are accepted"]
    return [] if low <= slices <= high else [f"it has {slices} slices; {low} to {high} are accepted"]


def _unit(scope: Scope, slices: int | None, unit: str) -> list[str]:
    if not scope.units or slices is None or unit in scope.units:
        return []
    return [f"the unit of its values is {unit or 'not stated'}, not {_either(scope.units)}"]


def _age(scope: Scope, study: Study) -> list[str]:
    years = age_in_years(study)
    if scope.age_years is None or years is None:
        return []
    low, high = scope.age_years
    # A whole number of years lasts until the next birthday: someone of 5 years and 8 months is 5 years old.
    counted = math.floor(years) if float(high).is_integer() else years
    if low <= years and counted <= high:
        return []
    words = f"{math.floor(years)} years" if years >= 2 else f"{math.floor(years * 12)} months"
    return [f"the patient is {words} old; {low:g} to {high:g} years are accepted"]


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^0-9A-Za-z]+", " ", text).upper().split())


def _either(values: tuple[str, ...]) -> str:
    return " or ".join([", ".join(values[:-1]), values[-1]]) if len(values) > 1 else values[0]
