"""Headers of what was opened: instances in series, series in studies, studies of patients; no pixels."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.core.study import Patient

Vector3 = tuple[float, float, float]
"""x, y, z in the patient's coordinates (LPS): +x to the patient's left, +y to the back, +z to the head; mm."""


class ObjectKind(StrEnum):
    """What an instance is to be shown as."""

    IMAGE = "image"
    PHOTOGRAPH = "photograph"
    SEGMENTATION = "segmentation"
    STRUCTURED_REPORT = "structured report"
    WAVEFORM = "waveform"
    DOCUMENT = "document"
    VOLUME = "volume"  # a NIfTI file
    OTHER = "other"  # DICOM that has nothing to show; `Instance.reason` says what it is


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Where bytes lie: a file on a disc, or a member of a ZIP archive.

    Attributes:
        path: the file or the archive.
        member: the name within the archive; empty for a file of its own. Only ever used to look up the archive's
            directory, never as a path.
    """

    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        """The file's name without its folder, as the clinician knows it."""
        return self.member.replace("\\", "/").rsplit("/", 1)[-1] or self.path.name


@dataclass(frozen=True, slots=True)
class ImageKey:
    """One stored image for good: what marks, measurements and key images are bound to.

    Attributes:
        instance: SOP Instance UID; for a file that has none, its SHA-256 as 64 hexadecimal digits.
        frame: from 0.
    """

    instance: str
    frame: int = 0


@dataclass(frozen=True, slots=True)
class Instance:
    """One object from its header; empty text or None where the file states nothing.

    Attributes:
        source: where its bytes lie.
        kind: what it is to be shown as.
        reason: why it cannot be shown, one sentence; empty when it can.
        rows, columns: in pixels; 0 for an object without pixels.
        frames: number of frames, >= 1 for images.
        position: Image Position (Patient) (0020,0032) of the only frame, mm.
        orientation: Image Orientation (Patient) (0020,0037): cosines of the rows' direction, then the columns'.
        spacing: Pixel Spacing (row, column) in mm as stated, whatever it is worth.
        thickness: Slice Thickness in mm.
        pixels_at: offset in bytes of uncompressed pixel data in the file, for reading them without parsing again;
            None when compressed, big endian, within an archive, or not found.
        bits: (bits allocated, bits stored, pixel representation); None without pixels.
        rescale: Rescale Slope and Intercept, (1, 0) where none is stated; None when a Modality LUT Sequence takes their
            place, when they are stated but not usable, or without pixels.
        window: first Window Center and Width; None where none is stated.
        repeats: what the file states that tells images at one position apart, as (name, value): ("echo time", 4.6).
        needs_whole_file: its pixels alone do not show it faithfully: overlays, look-up tables, lossy compression.
    """

    source: SourceFile
    kind: ObjectKind
    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    series_instance_uid: str = ""
    study_instance_uid: str = ""
    frame_of_reference_uid: str = ""
    transfer_syntax_uid: str = ""
    modality: str = ""
    patient: Patient = field(default_factory=Patient)
    study_date: str = ""
    study_description: str = ""
    series_description: str = ""
    series_number: int | None = None
    instance_number: int | None = None
    acquisition_number: int | None = None
    body_part: str = ""
    laterality: str = ""
    view: str = ""
    image_type: tuple[str, ...] = ()
    rows: int = 0
    columns: int = 0
    frames: int = 1
    position: Vector3 | None = None
    orientation: tuple[float, float, float, float, float, float] | None = None
    spacing: tuple[float, float] | None = None
    thickness: float | None = None
    pixels_at: int | None = None
    bits: tuple[int, int, int] | None = None
    photometric: str = ""
    reason: str = ""
    rescale: tuple[float, float] | None = None
    window: tuple[float, float] | None = None
    repeats: tuple[tuple[str, float], ...] = ()
    needs_whole_file: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """Instances of one Series Instance UID that can be shown together; a photograph is a series of its own.

    Attributes:
        series_id: unique in what was opened.
        instances: in the order found until all are known, then in the order to be shown.
    """

    series_id: str
    kind: ObjectKind
    modality: str
    description: str
    number: int | None
    instances: tuple[Instance, ...]


@dataclass(frozen=True, slots=True)
class StudyEntry:
    """One study with its series, ordered by series number."""

    study_id: str
    date: str
    description: str
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class PatientEntry:
    """One patient with studies, the latest first.

    Two files belong to one patient only when ID, name and birth date agree as stated; a patient is never guessed.
    """

    patient: Patient
    studies: tuple[StudyEntry, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not listed, with one sentence why."""

    source: SourceFile
    reason: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What was found at the places opened, so far or in whole.

    Attributes:
        patients: in the order found.
        refused: files that look like ours and cannot be used; files of other kinds are counted in `passed_over`.
        seen: files looked at.
        total: files to look at; None while still being counted.
        complete: nothing is left to look at.
    """

    patients: tuple[PatientEntry, ...] = ()
    refused: tuple[Refused, ...] = ()
    passed_over: int = 0
    seen: int = 0
    total: int | None = None
    complete: bool = False
