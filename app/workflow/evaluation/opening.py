"""One labelled image opened as `plumbline read` would open it, with the age and sex that the table states."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import UnreadableInputError
from app.core.study import Patient, Study
from app.workflow.analysis import no_progress
from app.workflow.evaluation.grouping import Facts
from app.workflow.evaluation.reading import Cancelled
from app.workflow.reading_inputs import OpenedSubject, reading_inputs
from inference.packs.pack import Pack

if TYPE_CHECKING:
    from app.workflow.desk import Desk


def open_labelled(desk: "Desk", pack: Pack, path: Path, facts: Facts, *, cancelled: Cancelled) -> OpenedSubject:
    """Open one image of the data folder; nothing is stored.

    Args:
        desk: whose ways of opening are taken.
        pack: that will read it: whether slices make a volume, and whether all frames of a film are wanted.
        path: a DICOM file, a photograph, a NIfTI file, or a folder with what the pack reads at once: the slices of one
            series, or the registered series of one study.
        facts: age and sex of the table, taken where the file states none, so that a pack that reads them gets them and
            its scope is checked against them.
        cancelled: asked while slices are read.

    Raises:
        UnreadableInputError: it cannot be read, or is not one input.
        CancelledError: cancelled.
    """
    if not path.exists():
        raise UnreadableInputError(f"{path.name} is not in the data folder: check the table's column 'file'.")
    if path.is_dir():
        _stay_inside(path)
    inputs = reading_inputs([path], [pack], pack)
    if len(inputs) != 1:
        raise UnreadableInputError(
            f"{path.name} holds {len(inputs)} inputs for {pack.id}: a row of the table names one image or one series."
        )
    opened = inputs[0].opened(desk, False, no_progress, cancelled)  # noqa: FBT003 - the contract of an opener
    study = opened.subject.study
    subject = replace(opened.subject, study=replace(study, patient=_with(study.patient, study, facts)))
    return replace(opened, subject=subject, case=replace(opened.case, study=subject.study))


def _stay_inside(folder: Path) -> None:
    root = folder.resolve()
    if any(entry.is_symlink() and not entry.resolve().is_relative_to(root) for entry in folder.rglob("*")):
        raise UnreadableInputError(f"{folder.name} holds a link that leads out of it: copy the file itself there.")


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
    return f"{int(years * 12):03d}M" if years < 2 else f"{int(years):03d}Y"
