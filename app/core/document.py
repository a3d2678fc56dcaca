"""A document carried in DICOM (PS3.3 A.45)."""

from dataclasses import dataclass, field

from app.core.study import Patient


@dataclass(frozen=True, slots=True)
class EncapsulatedDocument:
    """A PDF as it was put into DICOM.

    Attributes:
        title: Document Title, else the coded concept's meaning, else empty.
        mime_type: as found in the bytes: "application/pdf".
        data: the document itself.
        when: "YYYY-MM-DD hh:mm"; shorter when less is stated.
        marks: what a reader must know.
    """

    title: str
    mime_type: str
    data: bytes = field(repr=False)
    patient: Patient = field(default_factory=Patient)
    sop_instance_uid: str = ""
    study_instance_uid: str = ""
    when: str = ""
    marks: tuple[str, ...] = ()
