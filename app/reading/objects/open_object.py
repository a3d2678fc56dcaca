"""One file to the object in it that is no image, or one sentence why it is not shown."""

from typing import Final

from pydicom.dataset import FileDataset

from app.core.document import EncapsulatedDocument
from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.structured_report import KeyObjects, StructuredReport
from app.core.waveform import WaveformGroup
from app.reading.dicom_file import parse_dicom
from app.reading.limits import ReadingLimits
from app.reading.objects.documents import read_document
from app.reading.objects.headings import read_patient
from app.reading.objects.key_objects import read_key_objects
from app.reading.objects.references import sop_class_name
from app.reading.objects.segmentation import ReadSegmentation, read_segmentation
from app.reading.objects.structure_set import ReadContours, read_structure_set
from app.reading.objects.structured_report import read_structured_report
from app.reading.objects.values import items, value, words
from app.reading.objects.waveforms import read_waveforms
from app.reading.quiet import quiet_reading
from app.reading.sniff import HEAD_BYTES, FileKind, kind_of
from app.reading.source import read_source

OpenedObject = (
    ReadSegmentation | ReadContours | StructuredReport | tuple[WaveformGroup, ...] | EncapsulatedDocument | KeyObjects
)
DEFAULT_LIMITS: Final = ReadingLimits()
_SEGMENTATIONS = frozenset({"1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"})
_STRUCTURE_SET = "1.2.840.10008.5.1.4.1.1.481.3"
_KEY_OBJECTS = "1.2.840.10008.5.1.4.1.1.88.59"
_REPORTS = "1.2.840.10008.5.1.4.1.1.88."
# What is not shown, by the beginning of its SOP Class UID.
_NOT_SHOWN: Final = {
    "1.2.840.10008.5.1.4.1.1.11.": "a presentation state; its images are shown without it",
    "1.2.840.10008.5.1.4.1.1.66.1": "a spatial registration, which is not applied",
    "1.2.840.10008.5.1.4.1.1.66.2": "spatial fiducials, which are not shown",
    "1.2.840.10008.5.1.4.1.1.66.3": "a deformable registration, which is not applied",
    "1.2.840.10008.5.1.4.1.1.66.5": "a surface segmentation, which is not shown",
    "1.2.840.10008.5.1.4.1.1.66.6": "a tractography result, which is not shown",
    "1.2.840.10008.5.1.4.1.1.67": "a real world value mapping, which is not applied",
    "1.2.840.10008.5.1.4.1.1.91.1": "a set of microscopy annotations, which is not shown",
    "1.2.840.10008.5.1.4.1.1.481.": "a radiotherapy plan or record, which is not shown",
    "1.2.840.10008.5.1.4.1.1.78.": "a measurement of the eye without an image, which is not shown",
    "1.2.840.10008.5.1.4.1.1.66": "raw data, which only its maker can read",
}


def open_object(source: SourceFile, *, limits: ReadingLimits = DEFAULT_LIMITS) -> OpenedObject:
    """Read one DICOM object other than an image.

    Args:
        source: where its bytes lie.
        limits: sizes beyond which it is refused before it is decoded.

    Returns:
        A segmentation or contours still to be placed on images, a report, a waveform's groups, a PDF, or a selection
        of images.

    Raises:
        UnreadableInputError: it is missing, damaged, too large, an image, or of a kind that is not shown; one sentence
            that names the file and says what to do.
    """
    data = read_source(source, limits)
    name = source.name
    if kind_of(data[:HEAD_BYTES]) is not FileKind.DICOM:
        raise UnreadableInputError(f"{name} is no DICOM object: choose a DICOM file.")
    with quiet_reading():
        ds = parse_dicom(name, data, limits)
        try:
            return _open(name, ds, limits)
        except UnreadableInputError:
            raise
        except Exception as error:
            words_ = f"{name} is damaged and cannot be read as DICOM"
            raise UnreadableInputError(f"{words_}: copy or export it again.") from error


def _open(name: str, ds: FileDataset, limits: ReadingLimits) -> OpenedObject:
    patient = read_patient(ds)
    sop_class = words(ds, "SOPClassUID", 64)
    modality = words(ds, "Modality", 16).upper()
    if sop_class in _SEGMENTATIONS or (not sop_class and modality == "SEG"):
        return read_segmentation(name, ds, patient, limits)
    if sop_class == _STRUCTURE_SET:
        return read_structure_set(name, ds, patient)
    if "EncapsulatedDocument" in ds or value(ds, "MIMETypeOfEncapsulatedDocument"):
        return read_document(name, ds, patient)
    if items(ds, "WaveformSequence"):
        return read_waveforms(name, ds)
    if sop_class == _KEY_OBJECTS:
        return read_key_objects(name, ds, patient)
    if sop_class.startswith(_REPORTS) or (not sop_class and modality == "SR"):
        return read_structured_report(name, ds, patient)
    raise UnreadableInputError(f"{name} is {_refusal(sop_class, ds)}")


def _refusal(sop_class: str, ds: FileDataset) -> str:
    if "PixelData" in ds or "FloatPixelData" in ds or "DoubleFloatPixelData" in ds:
        return "an image: open it as one."
    for prefix in sorted(_NOT_SHOWN, key=len, reverse=True):
        if sop_class == prefix or (prefix.endswith(".") and sop_class.startswith(prefix)):
            return f"{_NOT_SHOWN[prefix]}: open the images it belongs to."
    known = sop_class_name(sop_class)
    what = f" ({known})" if known and known != sop_class else ""
    return f"a DICOM object of a kind that is not shown{what}: open the images it belongs to."
