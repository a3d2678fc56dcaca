"""Words of the printed report: names, ages, sides, decisions; text made safe to set in type."""

import re
import unicodedata

from app.core.finding import Finding, FindingStatus
from app.core.measurement import BalanceConstruction, CobbConstruction
from app.core.printed import printed_measurement
from app.core.spacing import SpacingSource
from app.core.study import Patient, Study

LONGEST = 400
"""Longest field of a study in characters; DICOM's own text fields are shorter."""

_SPACING = {
    SpacingSource.CALIBRATED: "calibrated",
    SpacingSource.MAGNIFICATION_CORRECTED: "corrected for magnification",
    SpacingSource.PATIENT_PLANE: "in the plane of the patient",
    SpacingSource.DETECTOR: "at the detector, where lengths are larger than in the patient",
    SpacingSource.TYPED_IN: "typed in by the clinician",
}


def plain(text: str, longest: int = LONGEST, *, run: int = 16) -> str:
    """`text` on one line: control characters become spaces, and words that would never break can.

    Args:
        text: from a file or a person.
        longest: number of characters above which it is cut, and says so.
        run: number of characters after which a longer word may break; the invisible break is copied with the text, so
            a hash that somebody may copy needs a run of 64 or more.
    """
    kept = "".join(_letter(letter) for letter in text)
    kept = " ".join(kept.split())
    if len(kept) > longest:
        kept = f"{kept[:longest].rstrip()} … (shortened)"
    return re.sub(rf"(\S{{{run}}})(?=\S)", "\\1\u200b", kept)


def _letter(letter: str) -> str:
    match unicodedata.category(letter):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cf":
            # They could turn the direction of the text around them (U+202E) or hide; joiners are part of spelling.
            return letter if letter in "\u200c\u200d" else ""
        case "Co" | "Cn" | "Cs":  # no font has them for certain
            return f"[U+{ord(letter):04X}]"
        case _:
            return letter


def person_name(name: str) -> str:
    """A DICOM person name (PS3.5, 6.2.1.2) as written on paper: "Doe^Jane^M" -> "Doe, Jane M".

    Alphabetic and ideographic groups are both kept: "Yamada^Tarou=山田^太郎" -> "Yamada, Tarou (山田 太郎)".
    """
    if "^" not in name and "=" not in name:
        return name
    groups = [group for group in name.split("=")[:2] if group.strip(" ^")]
    written = []
    for number, group in enumerate(groups):
        family, *rest = [part.strip() for part in group.split("^")[:5]]
        given = " ".join(part for part in (rest[2:3] + rest[0:2] + rest[3:4]) if part)
        joint = " " if number else ", "
        written.append(joint.join(part for part in (family, given) if part))
    return written[0] + (f" ({written[1]})" if len(written) > 1 else "") if written else ""


def patient_words(patient: Patient) -> dict[str, str]:
    """Name, id, birth date, age and sex as printed; empty where nothing is stated."""
    age = re.fullmatch(r"(\d{1,3})([DWMY])", patient.age.strip())
    units = {"D": "day", "W": "week", "M": "month", "Y": "year"}
    years = patient.age
    if age:
        number = int(age[1])
        years = f"{number} {units[age[2]]}{'' if number == 1 else 's'}"
    sex = {"M": "male", "F": "female", "O": "other"}.get(patient.sex.strip().upper(), patient.sex)
    words = {
        "name": person_name(patient.name),
        "id": patient.patient_id,
        "birth_date": patient.birth_date,
        "age": years,
        "sex": sex,
    }
    return {key: plain(text) for key, text in words.items()}


def scale_words(study: Study) -> str:
    """Where lengths come from: the spacing with its source, or why there is none."""
    if study.spacing is None:
        return f"none: {study.spacing_reason or 'the file states no pixel spacing'}"
    spacing = study.spacing
    return f"{spacing.row:.4g} mm by {spacing.column:.4g} mm per pixel (rows, columns), {_SPACING[spacing.source]}"


def convexity_words(cobb: CobbConstruction) -> str:
    """The convexity: the patient's side, or the picture's where the film does not say which is which."""
    return cobb.convexity.value if cobb.convexity is not None else cobb.image_convexity.value


def balance_words(balance: BalanceConstruction) -> str:
    """Where the plumb line falls, in a few words."""
    line = f"{balance.upper_level} plumb line"
    if balance.image_side is None:
        return f"{line} through the centre of {balance.lower_level}"
    side = balance.side.value if balance.side is not None else balance.image_side.value
    return f"{line} {side} of the centre of {balance.lower_level}"


def decision_words(finding: Finding) -> str:
    """What the clinician decided, with the model's value beside an edited one."""
    if finding.status is not FindingStatus.EDITED:
        return finding.status.value
    if finding.proposal is None:
        return "made by clinician"
    value = printed_measurement(finding.proposal)
    return f"edited (model {value})" if value else "edited"


def time_words(stamp: str) -> str:
    """An ISO 8601 UTC time as printed, "2026-11-02 14:10 UTC"; the text itself when it is none."""
    match = re.fullmatch(r"(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|\+00:00)", stamp)
    return f"{match[1]} {match[2]} UTC" if match else plain(stamp)
