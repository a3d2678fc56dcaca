"""Header of a DICOM image to the words of a study; text is trimmed and bounded, never interpreted."""

import re
from datetime import date

from pydicom.dataset import Dataset

from app.core.study import Patient, Study

_MAX_TEXT = 256


def text(ds: Dataset, keyword: str) -> str:
    """A data element's value as one line of text; empty when absent or not readable as text."""
    try:
        value = ds.get(keyword)
        words = "" if value is None else str(value)
    except (ValueError, TypeError, LookupError, AttributeError, NotImplementedError, OverflowError):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())[:_MAX_TEXT]


def iso_date(value: str) -> str:
    """A DICOM date (YYYYMMDD, or YYYY.MM.DD of old files) as YYYY-MM-DD; empty when it is none."""
    found = re.fullmatch(r"(\d{4})[.]?(\d{2})[.]?(\d{2})", value)
    if not found:
        return ""
    try:
        return date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        return ""


def read_study(name: str, sha256: str, ds: Dataset, rows: int, columns: int) -> Study:
    """The study of an image without what comes from its pixels and geometry.

    Args:
        name: file name without its folder.
        sha256: of the file's bytes.
        ds: the image's data set.
        rows: height as shown, in pixels.
        columns: width as shown, in pixels.
    """
    person = text(ds, "PatientName")
    return Study(
        source_name=name,
        source_sha256=sha256,
        rows=rows,
        columns=columns,
        modality=text(ds, "Modality").upper() or "OT",
        patient=Patient(
            name=person,
            patient_id=text(ds, "PatientID"),
            birth_date=iso_date(text(ds, "PatientBirthDate")),
            sex=text(ds, "PatientSex").upper()[:1],
            age=text(ds, "PatientAge").upper(),
        ),
        study_instance_uid=text(ds, "StudyInstanceUID"),
        sop_instance_uid=text(ds, "SOPInstanceUID"),
        accession_number=text(ds, "AccessionNumber"),
        study_date=iso_date(text(ds, "StudyDate") or text(ds, "AcquisitionDate") or text(ds, "ContentDate")),
        study_description=text(ds, "StudyDescription") or text(ds, "SeriesDescription"),
        body_part=text(ds, "BodyPartExamined").upper(),
        view=text(ds, "ViewPosition").upper(),
        institution=text(ds, "InstitutionName"),
        referring_physician=text(ds, "ReferringPhysicianName"),
        manufacturer=" ".join(part for part in (text(ds, "Manufacturer"), text(ds, "ManufacturerModelName")) if part),
    )
