"""A case that is a whole study of several images: what it is, and how its study is known again."""

import hashlib

from app.core.instance import Listing, PatientEntry, StudyEntry
from app.core.study import Patient, Study


def study_identity(patient: Patient, study: StudyEntry) -> str:
    """SHA-256 of patient and study as stated, 64 hexadecimal digits: the same study whatever folder it lies in.

    A study is known by its Study Instance UID, and by its patient too: careless de-identification uses a UID twice.
    """
    parts = (patient.patient_id, patient.name, patient.birth_date, study.study_id)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


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
        modality=first.modality or "OT",
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
