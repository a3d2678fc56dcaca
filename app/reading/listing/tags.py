"""The data elements that a listing reads from each header, and nothing else."""

from dataclasses import dataclass, field
from typing import Final

_TEXT: Final = {
    0x00080005: ("SpecificCharacterSet", "CS"),
    0x00080008: ("ImageType", "CS"),
    0x00080016: ("SOPClassUID", "UI"),
    0x00080018: ("SOPInstanceUID", "UI"),
    0x00080020: ("StudyDate", "DA"),
    0x00080022: ("AcquisitionDate", "DA"),
    0x00080023: ("ContentDate", "DA"),
    0x00080060: ("Modality", "CS"),
    0x00081030: ("StudyDescription", "LO"),
    0x0008103E: ("SeriesDescription", "LO"),
    0x00100010: ("PatientName", "PN"),
    0x00100020: ("PatientID", "LO"),
    0x00100030: ("PatientBirthDate", "DA"),
    0x00100040: ("PatientSex", "CS"),
    0x00101010: ("PatientAge", "AS"),
    0x00180015: ("BodyPartExamined", "CS"),
    0x00180050: ("SliceThickness", "DS"),
    0x00180081: ("EchoTime", "DS"),
    0x00180082: ("InversionTime", "DS"),
    0x00180086: ("EchoNumbers", "IS"),
    0x00181060: ("TriggerTime", "DS"),
    0x00185101: ("ViewPosition", "CS"),
    0x0020000D: ("StudyInstanceUID", "UI"),
    0x0020000E: ("SeriesInstanceUID", "UI"),
    0x00200011: ("SeriesNumber", "IS"),
    0x00200012: ("AcquisitionNumber", "IS"),
    0x00200013: ("InstanceNumber", "IS"),
    0x00200032: ("ImagePositionPatient", "DS"),
    0x00200037: ("ImageOrientationPatient", "DS"),
    0x00200052: ("FrameOfReferenceUID", "UI"),
    0x00200060: ("Laterality", "CS"),
    0x00200062: ("ImageLaterality", "CS"),
    0x00200100: ("TemporalPositionIdentifier", "IS"),
    0x00280004: ("PhotometricInterpretation", "CS"),
    0x00280008: ("NumberOfFrames", "IS"),
    0x00280030: ("PixelSpacing", "DS"),
    0x00281050: ("WindowCenter", "DS"),
    0x00281051: ("WindowWidth", "DS"),
    0x00281052: ("RescaleIntercept", "DS"),
    0x00281053: ("RescaleSlope", "DS"),
    0x00282110: ("LossyImageCompression", "CS"),
    0x00420012: ("MIMETypeOfEncapsulatedDocument", "LO"),
}
_NUMBERS: Final = {
    0x00189087: ("DiffusionBValue", "FD"),
    0x00280002: ("SamplesPerPixel", "US"),
    0x00280010: ("Rows", "US"),
    0x00280011: ("Columns", "US"),
    0x00280100: ("BitsAllocated", "US"),
    0x00280101: ("BitsStored", "US"),
    0x00280102: ("HighBit", "US"),
    0x00280103: ("PixelRepresentation", "US"),
}
WANTED: Final[dict[int, tuple[str, str]]] = {**_TEXT, **_NUMBERS}
"""Tag -> (keyword, value representation)."""

NOTED: Final[dict[int, str]] = {
    0x00283000: "ModalityLUTSequence",
    0x00283010: "VOILUTSequence",
    0x00420011: "EncapsulatedDocument",
    0x54000100: "WaveformSequence",
    0x0040A730: "ContentSequence",
}
"""Tags whose presence is noted and whose value is not read."""

OVERLAY: Final = "overlay"
"""Noted when any overlay plane (60xx,3000) is there."""

PIXELS: Final = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
NATIVE_PIXELS: Final = 0x7FE00010


@dataclass(slots=True)
class HeaderFields:
    """What one header states.

    Attributes:
        values: keyword -> text, several values separated by a backslash; only of elements that are there.
        noted: names from NOTED and OVERLAY that are there.
        syntax: transfer syntax UID.
        has_pixels: pixel data are there.
        pixels_at: where native pixel data begin in the file; None when that is not known or they are compressed.
        pixel_bytes: stated length of native pixel data.
        cut_off: the file ends within them.
    """

    values: dict[str, str] = field(default_factory=dict)
    noted: set[str] = field(default_factory=set)
    syntax: str = ""
    has_pixels: bool = False
    pixels_at: int | None = None
    pixel_bytes: int | None = None
    cut_off: bool = False
