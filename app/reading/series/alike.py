"""Which instances of one series can be shown in one stack, and in which words the others differ."""

from collections.abc import Hashable, Sequence
from typing import Final

import numpy as np

from app.core.instance import Instance, ObjectKind
from app.core.study import Patient

_SAME_DIRECTION: Final = 2e-3  # of cosines: 0.1 degree, more than decimal strings round off
_GREY: Final = frozenset({"MONOCHROME1", "MONOCHROME2"})
Orientation = tuple[float, float, float, float, float, float]


def patient_key(patient: Patient) -> tuple[str, str, str]:
    """ID, name and birth date as stated; trailing empty parts of a name mean nothing (PS3.5 6.2.1)."""
    return patient.patient_id, patient.name.rstrip("^= "), patient.birth_date


def study_key(instance: Instance) -> Hashable:
    """What study an instance belongs to.

    A file that names no study belongs with those of its series, else with those of its frame of reference, which is
    one patient's (PS3.3 C.7.4.1.1.1); with none of them it stands alone.
    """
    series = ("series", instance.series_instance_uid) if instance.series_instance_uid else ""
    return instance.study_instance_uid or series or _frame(instance) or instance.source


def series_key(instance: Instance) -> Hashable:
    """What series an instance belongs to; without Series Instance UID by frame of reference, number and modality."""
    if instance.series_instance_uid:
        return instance.series_instance_uid
    if not _frame(instance):
        return instance.source
    return _frame(instance), instance.series_number, instance.modality, instance.series_description


def _frame(instance: Instance) -> Hashable:
    uid = instance.frame_of_reference_uid
    return ("frame of reference", uid) if uid and instance.kind is ObjectKind.IMAGE else ""


def stack_key(instance: Instance) -> Hashable:
    """What must agree within a stack, but for the orientation, which agrees within a tolerance.

    Patient, study, series, kind, frame of reference, size, grey or colour, localizer or not, positioned or not; an
    object of several frames and whatever is no image stand alone.
    """
    alone = instance.frames > 1 or instance.kind is not ObjectKind.IMAGE
    return (
        patient_key(instance.patient),
        study_key(instance),
        series_key(instance),
        instance.kind,
        instance.modality,
        instance.frame_of_reference_uid,
        instance.rows,
        instance.columns,
        instance.photometric if instance.photometric in _GREY else "colour",
        is_localizer(instance),
        instance.position is not None and instance.orientation is not None,
        (str(instance.source.path), instance.source.member) if alone else None,
    )


def is_localizer(instance: Instance) -> bool:
    """Whether Image Type calls it a localizer."""
    return any(part.upper() in {"LOCALIZER", "SCOUT"} for part in instance.image_type)


def same_orientation(first: Orientation | None, second: Orientation | None) -> bool:
    """Whether two orientations agree within 0.1 degree, or neither is stated."""
    if first is None or second is None:
        return first is second
    return all(abs(a - b) <= _SAME_DIRECTION for a, b in zip(first, second, strict=True))


def orientation_word(orientation: Orientation | None) -> str:
    """Axial, coronal, sagittal or oblique, by the normal; empty when not stated."""
    if orientation is None:
        return ""
    normal = np.abs(np.cross(orientation[:3], orientation[3:]))
    axis = int(np.argmax(normal))
    return ("sagittal", "coronal", "axial")[axis] if normal[axis] >= 0.9 else "oblique"


def differences(groups: Sequence[Instance]) -> tuple[str, ...]:
    """For one instance of each stack of a series, in which words it differs from the others; all different.

    Args:
        groups: the first instance of each stack.
    """
    aspects = [
        [("localizer" if is_localizer(item) else "") for item in groups],
        [orientation_word(item.orientation) for item in groups],
        [f"{item.columns} x {item.rows}" if item.rows else "" for item in groups],
        [f"{item.frames} frames" if item.frames > 1 else "" for item in groups],
        [("colour" if item.photometric not in _GREY else "grey") if item.rows else "" for item in groups],
        ["" if item.position is not None else "without position" for item in groups],
    ]
    telling = [aspect for aspect in aspects if len(set(aspect)) > 1]
    words = [", ".join(part for part in parts if part) for parts in zip(*telling, strict=True)] or [""] * len(groups)
    result: list[str] = []
    for number, text in enumerate(words):
        same = words[:number].count(text)
        result.append(text if not same and text else ", ".join(filter(None, (text, f"part {same + 1}"))))
    return tuple(result)
