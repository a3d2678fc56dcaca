"""What a header states, as an instance: what it is to be shown as, and where it lies in the patient."""

import math
from collections.abc import Sequence
from typing import Final

from pydicom import config
from pydicom.uid import UID

from app.core.instance import Instance, ObjectKind, SourceFile, Vector3
from app.core.study import Patient
from app.reading.dicom_study import iso_date
from app.reading.listing.tags import OVERLAY, HeaderFields

_SEGMENTATIONS: Final = (
    "1.2.840.10008.5.1.4.1.1.66.4",
    "1.2.840.10008.5.1.4.1.1.66.7",
    "1.2.840.10008.5.1.4.1.1.481.3",  # contours of a radiotherapy structure set
)
_REPORTS: Final = "1.2.840.10008.5.1.4.1.1.88."
_WAVEFORMS: Final = "1.2.840.10008.5.1.4.1.1.9."
_PDF: Final = "1.2.840.10008.5.1.4.1.1.104.1"
_LOSSY: Final = frozenset(
    f"1.2.840.10008.1.2.4.{number}" for number in (50, 51, 81, 91, 93, 100, 101, 102, 103, 104, 105, 106, 107, 108, 203)
)
# Elements that tell images at one position apart -> words; in mm, ms, s/mm2 or plain numbers as DICOM has them.
_REPEATS: Final = {
    "TemporalPositionIdentifier": "time point",
    "EchoNumbers": "echo",
    "EchoTime": "echo time",
    "InversionTime": "inversion time",
    "DiffusionBValue": "b-value",
    "TriggerTime": "trigger time",
}
_MAX_TEXT: Final = 256
Orientation = tuple[float, float, float, float, float, float]


def instance_of(source: SourceFile, fields: HeaderFields) -> Instance:
    """The instance that a header describes; one that cannot be shown has its reason."""
    values = fields.values
    kind, reason = _kind(source.name, fields)
    rows, columns = _whole(values, "Rows") or 0, _whole(values, "Columns") or 0
    frames = _whole(values, "NumberOfFrames") or 1
    shown = fields.has_pixels and rows > 0 and columns > 0
    bits = tuple(_whole(values, name) for name in ("BitsAllocated", "BitsStored", "PixelRepresentation"))
    spacing = _numbers(values.get("PixelSpacing", "").split("\\"), 2)
    return Instance(
        source=source,
        kind=kind,
        reason=reason,
        sop_class_uid=_line(values, "SOPClassUID"),
        sop_instance_uid=_line(values, "SOPInstanceUID"),
        series_instance_uid=_line(values, "SeriesInstanceUID"),
        study_instance_uid=_line(values, "StudyInstanceUID"),
        frame_of_reference_uid=_line(values, "FrameOfReferenceUID"),
        transfer_syntax_uid=fields.syntax,
        modality=_line(values, "Modality").upper(),
        patient=patient_of(values),
        study_date=study_date_of(values),
        study_description=_line(values, "StudyDescription"),
        series_description=_line(values, "SeriesDescription"),
        series_number=_whole(values, "SeriesNumber"),
        instance_number=_whole(values, "InstanceNumber"),
        acquisition_number=_whole(values, "AcquisitionNumber"),
        body_part=_line(values, "BodyPartExamined").upper(),
        laterality=(_line(values, "ImageLaterality") or _line(values, "Laterality")).upper(),
        view=_line(values, "ViewPosition").upper(),
        image_type=tuple(part.strip() for part in values.get("ImageType", "").split("\\") if part.strip()),
        rows=rows if shown else 0,
        columns=columns if shown else 0,
        frames=max(1, frames),
        position=_vector(values.get("ImagePositionPatient", "")),
        orientation=_orientation(values.get("ImageOrientationPatient", "")),
        spacing=(spacing[0], spacing[1]) if spacing and min(spacing) > 0 else None,
        thickness=_number(values, "SliceThickness"),
        pixels_at=_pixels_at(fields, rows, columns, max(1, frames)),
        bits=(bits[0], bits[1], bits[2] or 0) if shown and bits[0] and bits[1] else None,
        photometric=_line(values, "PhotometricInterpretation").upper(),
        rescale=_rescale(fields) if shown else None,
        window=_window(values),
        repeats=tuple(
            (words, number) for name, words in _REPEATS.items() if (number := _number(values, name)) is not None
        ),
        needs_whole_file=_needs_whole_file(fields),
    )


def patient_of(values: dict[str, str]) -> Patient:
    """The patient as stated."""
    return Patient(
        name=_line(values, "PatientName"),
        patient_id=_line(values, "PatientID"),
        birth_date=iso_date(_line(values, "PatientBirthDate")),
        sex=_line(values, "PatientSex").upper()[:1],
        age=_line(values, "PatientAge").upper(),
    )


def study_date_of(values: dict[str, str]) -> str:
    """Study date as YYYY-MM-DD; the acquisition's or content's where none is stated."""
    stated = (_line(values, name) for name in ("StudyDate", "AcquisitionDate", "ContentDate"))
    return iso_date(next((text for text in stated if text), ""))


def _kind(name: str, fields: HeaderFields) -> tuple[ObjectKind, str]:  # noqa: PLR0911  one return for each kind
    sop_class = fields.values.get("SOPClassUID", "").strip()
    if sop_class in _SEGMENTATIONS:
        return ObjectKind.SEGMENTATION, ""
    if sop_class.startswith(_REPORTS):
        return ObjectKind.STRUCTURED_REPORT, ""
    if sop_class.startswith(_WAVEFORMS) or "WaveformSequence" in fields.noted:
        return ObjectKind.WAVEFORM, ""
    if sop_class == _PDF or ("EncapsulatedDocument" in fields.noted and _is_pdf(fields)):
        return ObjectKind.DOCUMENT, ""
    if fields.has_pixels:
        if (_whole(fields.values, "Rows") or 0) > 0 and (_whole(fields.values, "Columns") or 0) > 0:
            return ObjectKind.IMAGE, ""
        return ObjectKind.OTHER, f"{name} states no size of its pixels: copy or export it again."
    if "ContentSequence" in fields.noted and fields.values.get("Modality", "").strip() == "SR":
        return ObjectKind.STRUCTURED_REPORT, ""
    if not fields.values and not fields.noted:
        return ObjectKind.OTHER, f"{name} holds no DICOM data after its header: copy or export it again."
    if "Rows" in fields.values and "Columns" in fields.values:
        return ObjectKind.OTHER, f"{name} ends before its pixels: copy or export it again."
    known = UID(sop_class, validation_mode=config.IGNORE).name if sop_class else ""
    what = known.removesuffix(" Storage") if known and known != sop_class else "an object of a kind that is not known"
    return ObjectKind.OTHER, f"{name} holds no image ({what})."


def _is_pdf(fields: HeaderFields) -> bool:
    return fields.values.get("MIMETypeOfEncapsulatedDocument", "").strip().lower() == "application/pdf"


def _needs_whole_file(fields: HeaderFields) -> bool:
    special = fields.noted & {OVERLAY, "ModalityLUTSequence", "VOILUTSequence"}
    lossy = fields.values.get("LossyImageCompression", "").strip() == "01" or fields.syntax in _LOSSY
    return bool(special) or lossy


def _pixels_at(fields: HeaderFields, rows: int, columns: int, frames: int) -> int | None:
    """The stated offset, when all pixels that the header promises are there."""
    samples, bits = _whole(fields.values, "SamplesPerPixel") or 1, _whole(fields.values, "BitsAllocated") or 0
    if fields.pixels_at is None or fields.pixel_bytes is None or fields.cut_off or bits not in {8, 16, 32}:
        return None
    stored = _whole(fields.values, "BitsStored")
    if not stored or stored > bits or (_whole(fields.values, "HighBit") or stored - 1) != stored - 1:
        return None  # the significant bits do not lie at the bottom: old files, read by the full decoder
    return fields.pixels_at if rows * columns * frames * samples * bits // 8 <= fields.pixel_bytes else None


def _rescale(fields: HeaderFields) -> tuple[float, float] | None:
    if "ModalityLUTSequence" in fields.noted:
        return None
    found = []
    for name, default in (("RescaleSlope", 1.0), ("RescaleIntercept", 0.0)):
        if not fields.values.get(name, "").strip():
            found.append(default)
            continue
        number = _number(fields.values, name)
        if number is None or (name == "RescaleSlope" and number == 0.0):
            return None
        found.append(number)
    return found[0], found[1]


def _window(values: dict[str, str]) -> tuple[float, float] | None:
    center, width = _number(values, "WindowCenter"), _number(values, "WindowWidth")
    return (center, width) if center is not None and width is not None and width > 0 else None


def _line(values: dict[str, str], name: str) -> str:
    """A value as one trimmed line of bounded length."""
    text = values.get(name, "")
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())[:_MAX_TEXT]


def _number(values: dict[str, str], name: str) -> float | None:
    """The first number of a value; None when absent, not a number or not finite."""
    text = values.get(name, "")
    if not text:
        return None
    try:
        number = float(text.split("\\", 1)[0])
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _whole(values: dict[str, str], name: str) -> int | None:
    number = _number(values, name)
    return int(number) if number is not None and number == int(number) and abs(number) < 2**53 else None


def _vector(text: str) -> Vector3 | None:
    return vector_from(text.split("\\"))


def _orientation(text: str) -> Orientation | None:
    return orientation_from(text.split("\\"))


def vector_from(values: object) -> Vector3 | None:
    """Three finite numbers from an element's value; None for anything else."""
    found = _numbers(values, 3)
    return (found[0], found[1], found[2]) if found else None


def orientation_from(values: object) -> Orientation | None:
    """Two unit vectors at right angles (PS3.3 C.7.6.2.1.1), within what decimal strings round off; else None."""
    found = _numbers(values, 6)
    if not found:
        return None
    a, b, c, d, e, f = found
    lengths = math.hypot(a, b, c), math.hypot(d, e, f)
    if any(abs(length - 1.0) > 0.01 for length in lengths) or abs(a * d + b * e + c * f) > 0.01:
        return None
    return a, b, c, d, e, f


def _numbers(values: object, count: int) -> tuple[float, ...] | None:
    if isinstance(values, str) or not isinstance(values, Sequence) or len(values) != count:
        return None
    try:
        numbers = tuple(map(float, values))
    except (TypeError, ValueError, OverflowError):
        return None
    return numbers if all(map(math.isfinite, numbers)) else None
