"""Who and what was imaged, in DICOM's words, without pixels."""

from dataclasses import dataclass

from app.core.anatomy import Side
from app.core.spacing import Spacing


@dataclass(frozen=True, slots=True)
class Patient:
    """Patient module; empty text where the file states nothing (a photograph states nothing)."""

    name: str = ""
    patient_id: str = ""
    birth_date: str = ""  # YYYY-MM-DD
    sex: str = ""  # M, F, O
    age: str = ""  # as stated, e.g. 015Y


@dataclass(frozen=True, slots=True)
class Study:
    """One image to be read and where it belongs; empty text where the file states nothing.

    Attributes:
        source_name: file name as the clinician knows it, without its folder.
        source_sha256: hash of the file's bytes, so that a report can name its image for certain.
        rows, columns: size in pixels.
        modality: DICOM Modality (0008,0060); "OT" for photographs and scans.
        study_date: YYYY-MM-DD.
        view: View Position (0018,5101): AP, PA, LL, RL, ...
        image_left_is: the patient's side at the picture's left edge; None when not stated.
        spacing: None when unknown, with its reason in spacing_reason.
        marks: what a reader must know of the pixels.
    """

    source_name: str
    source_sha256: str
    rows: int
    columns: int
    modality: str
    patient: Patient = Patient()
    study_instance_uid: str = ""
    sop_instance_uid: str = ""
    accession_number: str = ""
    study_date: str = ""
    study_description: str = ""
    body_part: str = ""
    view: str = ""
    institution: str = ""
    referring_physician: str = ""
    manufacturer: str = ""
    image_left_is: Side | None = None
    spacing: Spacing | None = None
    spacing_reason: str = ""
    marks: tuple[str, ...] = ()
