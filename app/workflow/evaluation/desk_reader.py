"""Reading labelled cases with the desk's own pipeline: the same scope, likeness and measurements, nothing kept."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.workflow.analysis import no_progress
from app.workflow.evaluation.grouping import Facts
from app.workflow.evaluation.opening import open_labelled
from app.workflow.evaluation.reading import Cancelled, CaseReading
from app.workflow.pack_choice import fit_of
from app.workflow.pack_reading import read_subject
from app.workflow.subject import Subject
from inference.engine.engine import Engine
from inference.packs.pack import Pack
from inference.packs.scope import age_in_years

if TYPE_CHECKING:
    from app.workflow.desk import Desk


@dataclass(frozen=True, slots=True)
class DeskReader:
    """A `ReadCase` for one pack on one engine; the cases it makes are never stored.

    Attributes:
        desk: opens files.
        pack: reads them all.
        engine: runs it; its process and sessions stay warm from case to case.
    """

    desk: "Desk"
    pack: Pack
    engine: Engine

    def __call__(self, path: Path, facts: Facts, cancelled: Cancelled, /) -> CaseReading:
        """See `ReadCase`; images come with maps of probability, volumes without (they would not fit)."""
        opened = open_labelled(self.desk, self.pack, path, facts, cancelled=cancelled)
        subject = opened.subject
        fit = fit_of(self.pack, subject, self.engine.likeness, chosen=True)
        read = read_subject(
            opened.case, subject, self.pack, fit, self.engine, force=False, progress=no_progress, cancelled=cancelled
        )
        measured = read.case.model.measurements if read.case.model is not None else ()
        image = subject.image
        return CaseReading(
            prediction=read.prediction,
            measurements=measured,
            facts=_facts(subject),
            shape=None if image is None else (image.rows, image.columns),
            volume=subject.volume,
        )


def _facts(subject: Subject) -> Facts:
    """What the file itself states."""
    patient = subject.study.patient
    return Facts(
        patient=patient.patient_id,
        age_years=age_in_years(subject.study),
        sex=patient.sex if patient.sex in {"M", "F", "O"} else "",
        device=subject.study.manufacturer,
    )
