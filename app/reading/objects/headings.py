"""Whose an object is and when it was made, from its header."""

import re

from pydicom.dataset import Dataset

from app.core.study import Patient
from app.reading.dicom_study import iso_date
from app.reading.objects.values import words


def read_patient(ds: Dataset) -> Patient:
    """The patient module; empty text where the file states nothing."""
    return Patient(
        name=words(ds, "PatientName"),
        patient_id=words(ds, "PatientID"),
        birth_date=iso_date(words(ds, "PatientBirthDate")),
        sex=words(ds, "PatientSex").upper()[:1],
        age=words(ds, "PatientAge").upper(),
    )


def date_time(date: str, time: str) -> str:
    """DA and TM as "YYYY-MM-DD hh:mm"; without what is not stated or unusable."""
    day = iso_date(date)
    found = re.match(r"([01]\d|2[0-3]):?([0-5]\d)", time)
    return f"{day} {found[1]}:{found[2]}" if day and found else day


def stated_moment(stamp: str) -> str:
    """A DT as "YYYY-MM-DD hh:mm"; without what is not stated or unusable."""
    return date_time(stamp[:8], stamp[8:])


def content_moment(ds: Dataset) -> str:
    """Content Date and Time; empty when not stated."""
    return date_time(words(ds, "ContentDate"), words(ds, "ContentTime"))


def person_name(stated: str) -> str:
    """A person name's alphabetic part without its separators: "Riesmeier^Joerg" as "Riesmeier Joerg"."""
    return " ".join(stated.split("=", 1)[0].replace("^", " ").split())
