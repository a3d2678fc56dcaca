"""Whose images a viewport shows: what stands beside every image, and never changes while the stack is shown."""

from dataclasses import dataclass

from app.core.instance import Series, StudyEntry
from app.core.study import Patient
from viewers.translate import tr


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """Identity of the images of one stack, as their files state it; empty text where they state nothing.

    Attributes:
        patient: whose.
        study_date: YYYY-MM-DD.
        study_description, series_description: as stated.
        series_number: None when not stated.
        modality: DICOM Modality (0008,0060).
        laterality: L, R, B, U or empty.
        view: View Position.
        body_part: Body Part Examined.
        source_name: the file's name, shown where the file states no patient.
        prior: an earlier study of the same patient, shown beside the current one.
        study_id, series_id: as in what was opened.
    """

    patient: Patient
    study_date: str = ""
    study_description: str = ""
    series_description: str = ""
    series_number: int | None = None
    modality: str = ""
    laterality: str = ""
    view: str = ""
    body_part: str = ""
    source_name: str = ""
    prior: bool = False
    study_id: str = ""
    series_id: str = ""

    @property
    def person(self) -> tuple[str, str, str]:
        """What tells patients apart: ID, name and birth date as stated."""
        return self.patient.patient_id, self.patient.name, self.patient.birth_date

    def is_earlier_than(self, other: "SeriesFacts") -> bool:
        """Whether this is of an earlier study of the same patient for certain; both studies state their date."""
        another = self.study_id != other.study_id or not self.study_id
        return another and self.same_patient(other) and "" < self.study_date < other.study_date

    def same_patient(self, other: "SeriesFacts") -> bool:
        """Whether both are one patient for certain: ID, name and birth date are stated and agree exactly."""
        return all(self.person) and self.person == other.person


def series_facts(patient: Patient, study: StudyEntry, series: Series, *, prior: bool = False) -> SeriesFacts:
    """The facts of a listed series; what its images state differently is left empty, for it would be wrong for some."""
    found = series.instances
    sides = {instance.laterality for instance in found}
    views = {instance.view for instance in found}
    parts = {instance.body_part for instance in found}
    return SeriesFacts(
        patient=patient,
        study_date=study.date,
        study_description=study.description,
        series_description=series.description,
        series_number=series.number,
        modality=series.modality,
        laterality=sides.pop() if len(sides) == 1 else "",
        view=views.pop() if len(views) == 1 else "",
        body_part=parts.pop() if len(parts) == 1 else "",
        source_name=found[0].source.name if len(found) == 1 else "",
        prior=prior,
        study_id=study.study_id,
        series_id=series.series_id,
    )


def identity_text(facts: SeriesFacts) -> tuple[str, ...]:
    """Lines for the image's corner, most important first; says what is not stated."""
    patient = facts.patient
    name = " ".join(patient.name.replace("^", " ").split()) or tr("Name not stated")
    number = tr("ID {id}").format(id=patient.patient_id) if patient.patient_id else tr("ID not stated")
    born = tr("born {date}").format(date=patient.birth_date) if patient.birth_date else tr("birth date not stated")
    date = facts.study_date or tr("date not stated")
    side = {"L": tr("left"), "R": tr("right"), "B": tr("both sides")}.get(facts.laterality, "")
    what = " ".join(part for part in (facts.modality, facts.body_part, facts.view) if part)
    if side:
        what = f"{what}, {side}" if what else side
    series = facts.series_description or facts.study_description or facts.source_name
    if facts.series_number is not None:
        numbered = tr("series {n}").format(n=facts.series_number)
        series = f"{numbered}  {series}".strip()
    lines = [name, f"{number}  {born}", f"{date}  {what}".strip()]
    return (*lines, series) if series else tuple(lines)
