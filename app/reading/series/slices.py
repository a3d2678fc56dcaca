"""A slice: one frame of a stored image with its own place in the patient and values that tell it from its like."""

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from pydicom import dcmread
from pydicom.dataset import Dataset

from app.core.instance import ImageKey, Instance, ObjectKind
from app.reading.dicom_file import parse_dicom
from app.reading.dicom_values import group_item, number
from app.reading.limits import ReadingLimits
from app.reading.listing.instance_of import orientation_from, vector_from
from app.reading.quiet import quiet_reading
from app.reading.source import read_source

# Functional group, element in it, words: what enhanced objects say of frames at one position (PS3.3 C.7.6.16, C.8.13).
_FRAME_REPEATS: Final = (
    ("FrameContentSequence", "TemporalPositionIndex", "time point"),
    ("FrameContentSequence", "FrameAcquisitionNumber", "acquisition"),
    ("FrameContentSequence", "StackID", "stack"),
    ("MREchoSequence", "EffectiveEchoTime", "echo time"),
    ("MRDiffusionSequence", "DiffusionBValue", "b-value"),
    ("CardiacSynchronizationSequence", "NominalCardiacTriggerDelayTime", "trigger time"),
)


@dataclass(frozen=True, slots=True)
class Slice:
    """One frame.

    Attributes:
        instance: the stored image, with position, orientation, spacing, rescale and repeats of this frame.
        frame: from 0.
    """

    instance: Instance
    frame: int = 0

    @property
    def key(self) -> ImageKey:
        """What marks on it are bound to; empty instance for a file without UID, whose hash is known once it is read."""
        return ImageKey(self.instance.sop_instance_uid, self.frame)


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of an object, and the rate they were made to be shown at; None where none is stated."""

    slices: tuple[Slice, ...]
    per_second: float | None = None


def frames_of(instance: Instance, limits: ReadingLimits) -> Frames:
    """All frames of an instance; of several frames the file's header is read.

    Raises:
        UnreadableInputError: the file cannot be read any more.
    """
    if instance.frames == 1 or instance.kind is not ObjectKind.IMAGE:
        return Frames(tuple(Slice(instance, frame) for frame in range(instance.frames)))
    ds = _header(instance, limits)
    with quiet_reading():
        offsets = _grid_offsets(ds, instance)
        slices = tuple(_frame(ds, instance, frame, offsets) for frame in range(instance.frames))
        return Frames(slices, _rate(ds))


def _header(instance: Instance, limits: ReadingLimits) -> Dataset:
    source = instance.source
    if instance.pixels_at is not None and not source.member:
        # Everything before the pixels, which may be hundreds of megabytes.
        with source.path.open("rb") as file:
            head = file.read(instance.pixels_at)
        with quiet_reading():
            return dcmread(io.BytesIO(head), force=True, stop_before_pixels=True)
    with quiet_reading():
        return parse_dicom(source.name, read_source(source, limits), limits)


def _frame(ds: Dataset, instance: Instance, frame: int, offsets: Sequence[float] | None) -> Slice:
    position_item = group_item(ds, frame, "PlanePositionSequence")
    orientation_item = group_item(ds, frame, "PlaneOrientationSequence")
    measures = group_item(ds, frame, "PixelMeasuresSequence")
    values = group_item(ds, frame, "PixelValueTransformationSequence")
    position, orientation, spacing, rescale = (
        instance.position if offsets is not None else None,
        instance.orientation,
        instance.spacing,
        instance.rescale,
    )
    if position_item is not None:
        position = vector_from(position_item.get("ImagePositionPatient"))
    if orientation_item is not None:
        orientation = orientation_from(orientation_item.get("ImageOrientationPatient"))
    if position is not None and orientation is not None and offsets is not None:
        a, b, c, d, e, f = orientation
        normal = b * f - c * e, c * d - a * f, a * e - b * d
        x, y, z = (p + offsets[frame] * n for p, n in zip(position, normal, strict=True))
        position = (x, y, z)
    if measures is not None:
        row, column = (number(value, math.nan) for value in (measures.get("PixelSpacing") or (None, None)))
        spacing = (row, column) if row > 0 and column > 0 else None
    if values is not None:
        slope = number(values.get("RescaleSlope"), math.nan)
        intercept = number(values.get("RescaleIntercept"), math.nan)
        rescale = (slope, intercept) if math.isfinite(slope * intercept) and slope != 0.0 else None
    own = replace(
        instance,
        position=position,
        orientation=orientation,
        spacing=spacing,
        rescale=rescale,
        repeats=_repeats(ds, frame),
        instance_number=frame + 1,
    )
    return Slice(own, frame)


def _repeats(ds: Dataset, frame: int) -> tuple[tuple[str, float], ...]:
    found = []
    for sequence, keyword, words in _FRAME_REPEATS:
        item = group_item(ds, frame, sequence)
        value = number(item.get(keyword), math.nan) if item is not None else math.nan
        if math.isfinite(value):
            found.append((words, value))
    return tuple(found)


def _grid_offsets(ds: Dataset, instance: Instance) -> list[float] | None:
    """Grid Frame Offset Vector (3004,000C) of a dose grid, where it starts at 0 and so is relative (C.8.8.3.2)."""
    stated = ds.get("GridFrameOffsetVector")
    if stated is None or isinstance(stated, str | float) or len(stated) != instance.frames:
        return None
    offsets = [number(value, math.nan) for value in stated]
    return offsets if offsets[0] == 0.0 and all(map(math.isfinite, offsets)) else None


def _rate(ds: Dataset) -> float | None:
    """Frames per second: Recommended Display Frame Rate, Cine Rate, or by Frame Time (C.7.6.5)."""
    for keyword in ("RecommendedDisplayFrameRate", "CineRate"):
        rate = number(ds.get(keyword), 0.0)
        if 0.0 < rate <= 1000.0:
            return rate
    milliseconds = number(ds.get("FrameTime"), 0.0)
    return 1000.0 / milliseconds if 1.0 <= milliseconds <= 60_000.0 else None
