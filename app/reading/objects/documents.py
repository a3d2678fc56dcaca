"""Documents encapsulated in DICOM (PS3.3 C.24): PDF is taken out, all else is refused by its name."""

from typing import Final

from pydicom.dataset import FileDataset

from app.core.document import EncapsulatedDocument
from app.core.errors import UnreadableInputError
from app.core.study import Patient
from app.reading.objects.headings import content_moment
from app.reading.objects.values import first_code, value, whole, words

_KINDS: Final = {
    "text/xml": "a clinical document (CDA)",
    "application/xml": "a clinical document (CDA)",
    "model/stl": "a 3-D model (STL)",
    "application/sla": "a 3-D model (STL)",
    "model/obj": "a 3-D model (OBJ)",
    "model/mtl": "the material of a 3-D model (MTL)",
}
_AGAIN = "copy or export it again"


def read_document(name: str, ds: FileDataset, patient: Patient) -> EncapsulatedDocument:
    """The PDF in a data set; called within quiet_reading. Its size is bounded by the file's.

    Raises:
        UnreadableInputError: the document is missing, or no PDF.
    """
    data = value(ds, "EncapsulatedDocument")
    if not isinstance(data, bytes):
        raise UnreadableInputError(f"{name} is a document in DICOM whose content is missing: {_AGAIN}.")
    stated = words(ds, "MIMETypeOfEncapsulatedDocument").lower()
    # ISO 32000-1, 7.5.2: the header may stand within the first 1024 bytes.
    if b"%PDF-" not in data[:1024]:
        what = _KINDS.get(stated) or (f"a document of the type {stated}" if stated else "a document of unknown type")
        if stated == "application/pdf":
            raise UnreadableInputError(f"{name} says that it holds a PDF, but does not: {_AGAIN}.")
        raise UnreadableInputError(f"{name} is {what} in DICOM; only PDF documents are shown: export it as PDF.")
    marks: list[str] = []
    if stated != "application/pdf":
        marks.append(f"the file calls this PDF {stated}" if stated else "the file does not say that this is a PDF")
    length = whole(ds, "EncapsulatedDocumentLength")
    if length is not None and 0 < length <= len(data):
        data = data[:length]
    concept = first_code(ds, "ConceptNameCodeSequence")
    return EncapsulatedDocument(
        title=words(ds, "DocumentTitle", 1024) or (concept.words if concept else ""),
        mime_type="application/pdf",
        data=data,
        patient=patient,
        sop_instance_uid=words(ds, "SOPInstanceUID", 64),
        study_instance_uid=words(ds, "StudyInstanceUID", 64),
        when=content_moment(ds),
        marks=tuple(marks),
    )
