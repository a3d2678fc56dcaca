"""One labelled image opened as the desk would open it: a film, a NIfTI volume, or the folder of one series."""

from dataclasses import replace
from pathlib import Path

from app.core.errors import UnreadableInputError
from app.core.instance import ObjectKind, SourceFile
from app.core.study import Patient, Study
from app.core.volume import Volume
from app.reading.listing.list_places import list_places
from app.reading.listing.nifti import nifti_header
from app.reading.open_image import open_image
from app.reading.series.nifti_volume import read_nifti
from app.reading.series.open_series import open_series
from app.reading.source import DEFAULT_LIMITS, read_head
from app.workflow.evaluation.grouping import Facts
from app.workflow.evaluation.reading import Cancelled
from app.workflow.study_case import study_of
from app.workflow.subject import Subject

_HEAD = 4096


def open_labelled(path: Path, facts: Facts, *, cancelled: Cancelled) -> Subject:
    """Open one image of the data folder.

    Args:
        path: a DICOM file, a photograph, a NIfTI file, or a folder with the slices of one series.
        facts: age and sex of the table, taken where the file states none, so that a pack that reads them gets them and
            its scope is checked against them.
        cancelled: asked while slices are read.

    Raises:
        UnreadableInputError: it cannot be read, or is no single series.
        CancelledError: cancelled.
    """
    if path.is_dir():
        subject = _series(path, cancelled)
    elif nifti_header(read_head(path, _HEAD, DEFAULT_LIMITS)) is not None:
        volume = read_nifti(SourceFile(path))
        subject = Subject(_study_of_nifti(path, volume), volume=volume)
    else:
        opened = open_image(path)
        subject = Subject(opened.study, opened.image)
    study = subject.study
    return replace(subject, study=replace(study, patient=_with(study.patient, study, facts)))


def _series(path: Path, cancelled: Cancelled) -> Subject:
    root = path.resolve()
    if any(entry.is_symlink() and not entry.resolve().is_relative_to(root) for entry in path.rglob("*")):
        raise UnreadableInputError(f"{path.name} holds a link that leads out of it: copy the file itself there.")
    found = [
        (patient.patient, study, series, stack)
        for patient in list_places([path]).patients
        for study in patient.studies
        for series in study.series
        if series.kind is ObjectKind.IMAGE
        for stack in open_series(series)
    ]
    if len(found) != 1:
        raise UnreadableInputError(
            f"{path.name} holds {len(found)} stacks of images: a row of the table names a folder with one series."
        )
    patient, study, series, stack = found[0]
    if stack.loader is None:
        raise UnreadableInputError(f"{path.name} makes no volume ({stack.group.reason}): name a whole series.")
    volume = stack.loader.run(cancelled=cancelled)
    described = replace(study_of(patient, replace(study, series=(series,))), source_name=path.name)
    return Subject(described, volume=volume, description=series.description)


def _study_of_nifti(path: Path, volume: Volume) -> Study:
    _slices, rows, columns = volume.geometry.shape
    return Study(
        source_name=path.name,
        source_sha256="",  # nothing is stored, so that nothing is known again by it
        rows=rows,
        columns=columns,
        modality="",
        spacing_reason="the scale is that of the volume's grid",
        marks=volume.marks,
    )


def _with(patient: Patient, study: Study, facts: Facts) -> Patient:
    """The patient, with the table's age and sex where the file states neither age nor birth date, or no sex."""
    told = patient
    if facts.age_years is not None and not patient.age and not (patient.birth_date and study.study_date):
        told = replace(told, age=_age_text(facts.age_years))
    if facts.sex and not patient.sex:
        told = replace(told, sex=facts.sex)
    return told


def _age_text(years: float) -> str:
    """An age as DICOM writes it (AS): months below two years."""
    return f"{round(years * 12):03d}M" if years < 2 else f"{int(years):03d}Y"
