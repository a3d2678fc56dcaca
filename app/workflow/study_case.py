"""A case that is a whole study of several images: what it is, and how its study is known again."""

import hashlib
from functools import lru_cache
from typing import Final

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, Listing, ObjectKind, PatientEntry, SourceFile, StudyEntry
from app.core.study import Patient, Study
from app.reading.frames import FRAME_LIMITS
from app.reading.source import open_store, sha256_of

_MOST_NAMED: Final = 10_000


def study_identity(patient: Patient, study: StudyEntry) -> str:
    """SHA-256 of patient and study as stated, 64 hexadecimal digits: the same study whatever folder it lies in.

    A study is known by its Study Instance UID, and by its patient too: careless de-identification uses a UID twice. One
    without a UID (a NIfTI file) is known by what its files hold, so that two of them are never taken for one.
    """
    instances = [item for series in study.series for item in series.instances]
    named = any(item.study_instance_uid for item in instances)
    own = () if named else sorted(_content(item) for item in instances[:_MOST_NAMED])
    parts = (patient.patient_id, patient.name, patient.birth_date, study.study_id if named or not own else "", *own)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _content(item: Instance) -> str:
    """SOP Instance UID, else a hash of the file's bytes; of a file that is gone, its place."""
    if item.sop_instance_uid:
        return item.sop_instance_uid
    place = str(item.source.path)
    try:
        state = item.source.path.stat()
        return _hashed(item.source, state.st_size, state.st_mtime_ns)
    except (OSError, UnreadableInputError):  # said when its pixels are read
        return place


@lru_cache(maxsize=256)
def _hashed(source: SourceFile, _size: int, _changed: int) -> str:
    """Hash of a file's bytes, taken once for as long as the file stays as it is."""
    return sha256_of(open_store(source, FRAME_LIMITS))


def study_of(patient: Patient, entry: StudyEntry, marks: tuple[str, ...] = ()) -> Study:
    """The study of a case, from its first image's header.

    Args:
        patient: whose.
        entry: of at least one series with at least one instance.
        marks: what a reader must know of all of it.
    """
    first = entry.series[0].instances[0]
    return Study(
        source_name=entry.description or entry.series[0].description or first.source.name,
        source_sha256=study_identity(patient, entry),
        rows=first.rows,
        columns=first.columns,
        modality=first.modality or ("" if first.kind is ObjectKind.VOLUME else "OT"),
        patient=patient,
        study_instance_uid=first.study_instance_uid,
        sop_instance_uid="",  # the case is all of its images; each mark names its own
        study_date=entry.date,
        study_description=entry.description or entry.series[0].description,
        body_part=first.body_part,
        view=first.view,
        spacing=None,
        spacing_reason="the scale is stated image by image",
        marks=marks,
    )


def find_study(listing: Listing, identity: str) -> tuple[PatientEntry, StudyEntry] | None:
    """The study of that identity in what was opened; None when it is not there."""
    for patient in listing.patients:
        for study in patient.studies:
            if study_identity(patient.patient, study) == identity:
                return patient, study
    return None
