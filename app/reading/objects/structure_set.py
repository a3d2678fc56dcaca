"""Contours of a radiotherapy structure set (PS3.3 C.8.8.5 and C.8.8.6), as drawn, in the patient's coordinates."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset

from app.core.errors import UnreadableInputError
from app.core.plane import FloatArray
from app.core.segmentation import Colour, Segment
from app.core.study import Patient
from app.reading.objects.segments import fixed_colour
from app.reading.objects.values import DAMAGE, items, whole, wholes, words

_AGAIN: Final = "copy or export it again"
_MOST_POINTS: Final = 3_000_000
_MOST_CONTOURS: Final = 100_000


@dataclass(frozen=True, slots=True, eq=False)
class Contour:
    """One closed planar contour.

    Attributes:
        segment: its structure's number.
        points: (n, 3) LPS mm, n >= 3; closed from the last to the first.
        instance: SOP Instance UID of the image it was drawn on; empty when not stated.
    """

    segment: int
    points: FloatArray
    instance: str


@dataclass(frozen=True, slots=True, eq=False)
class ReadContours:
    """A structure set; `place_on_volume` and `place_on_images` fill its contours on the slices they were drawn on.

    Attributes:
        name: the file's name without its folder.
        title: Structure Set Label; empty when not stated.
        segments: structures with closed contours, ordered by number.
        contours: in the file's order.
        frame_of_reference: UID; empty when not stated.
        referenced: SOP Instance UIDs of images that contours name.
        marks: what a reader must know.
    """

    name: str
    title: str
    segments: tuple[Segment, ...]
    contours: tuple[Contour, ...]
    frame_of_reference: str
    referenced: frozenset[str]
    patient: Patient
    study_instance_uid: str
    sop_instance_uid: str
    marks: tuple[str, ...]


def read_structure_set(name: str, ds: FileDataset, patient: Patient) -> ReadContours:
    """The contours in a data set; called within quiet_reading.

    Raises:
        UnreadableInputError: it holds no closed contour, or more points than are read.
    """
    described = {whole(item, "ROINumber"): item for item in items(ds, "StructureSetROISequence")}
    frame = _frame_of_reference(name, ds, list(described.values()))
    contours: list[Contour] = []
    segments: list[Segment] = []
    left, others = _MOST_POINTS, 0
    for place, drawn in enumerate(items(ds, "ROIContourSequence")):
        number = whole(drawn, "ReferencedROINumber")
        item = described.get(number)
        if item is None or number is None or not 1 <= number <= 65_535 or number in {s.number for s in segments}:
            continue
        before = len(contours)
        for contour in items(drawn, "ContourSequence"):
            points = _points(contour)
            if points is None:
                others += 1
                continue
            left -= len(points)
            if left < 0 or len(contours) >= _MOST_CONTOURS:
                raise UnreadableInputError(f"{name} holds more contours than are read: export fewer structures.")
            images = items(contour, "ContourImageSequence")
            instance = words(images[0], "ReferencedSOPInstanceUID", 64) if len(images) == 1 else ""
            contours.append(Contour(number, points, instance))
        if len(contours) > before:
            made_by = words(item, "ROIGenerationAlgorithm").upper()
            label = words(item, "ROIName") or f"Structure {number}"
            segments.append(Segment(number, label, _colour(drawn) or fixed_colour(place), "", made_by))
    if not contours:
        raise UnreadableInputError(f"{name} is a structure set without closed contours, so there is nothing to show.")
    marks = [f"{others:,} points and open contours are not shown"] if others else []
    return ReadContours(
        name=name,
        title=words(ds, "StructureSetLabel"),
        segments=tuple(sorted(segments, key=lambda segment: segment.number)),
        contours=tuple(contours),
        frame_of_reference=frame,
        referenced=frozenset(contour.instance for contour in contours if contour.instance),
        patient=patient,
        study_instance_uid=words(ds, "StudyInstanceUID", 64),
        sop_instance_uid=words(ds, "SOPInstanceUID", 64),
        marks=tuple(marks),
    )


def _frame_of_reference(name: str, ds: Dataset, described: list[Dataset]) -> str:
    found = {words(item, "ReferencedFrameOfReferenceUID", 64) for item in described} - {""}
    if not found:
        found = {words(item, "FrameOfReferenceUID", 64) for item in items(ds, "ReferencedFrameOfReferenceSequence")}
    if len(found) > 1:
        raise UnreadableInputError(f"{name} holds structures in several frames of reference: export them one by one.")
    return next(iter(found), "")


def _colour(drawn: Dataset) -> Colour | None:
    stated = wholes(drawn, "ROIDisplayColor")
    if len(stated) != 3 or not all(0 <= part <= 255 for part in stated):
        return None
    return stated[0], stated[1], stated[2]


def _points(contour: Dataset) -> FloatArray | None:
    """(n, 3) of a closed planar contour; None for any other kind and for what cannot be read."""
    if not words(contour, "ContourGeometricType").upper().startswith("CLOSED"):
        return None
    try:
        element = contour.get_item("ContourData")
        raw: Any = None if element is None else element.value
        # As text at once: one object for each of a million numbers would take seconds.
        stated = raw.decode("ascii").split("\\") if isinstance(raw, bytes) else raw
        found: NDArray[np.float64] = np.array(stated, np.float64)
    except (*DAMAGE, UnicodeDecodeError):
        return None
    if found.ndim != 1 or found.size < 9 or found.size % 3 or not np.isfinite(found).all():
        return None
    return found.reshape(-1, 3)
