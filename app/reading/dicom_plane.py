"""Where a frame lies in the patient, and which way its edges point; nothing where the file does not state it."""

import math
from collections.abc import Sequence

import numpy as np
from pydicom.dataset import Dataset

from app.core.plane import ImagePlane, direction_letters
from app.reading.dicom_layout import PixelLayout
from app.reading.dicom_spacing import positive_pair
from app.reading.dicom_study import text
from app.reading.dicom_values import group_item

MOSAIC = "several slices lie side by side in this picture; where each lies in the patient is not known"
UNUSABLE = "the file states a place in the patient that is not usable"
_LETTERS = frozenset("APRLHF")


def read_plane(ds: Dataset, layout: PixelLayout, frame: int) -> tuple[ImagePlane | None, tuple[str, ...]]:
    """The plane of a frame (PS3.3 C.7.6.2.1.1, C.7.6.16.2.3 and .4), or None, with a mark for an absurd one.

    Frames of a dose grid lie at Grid Frame Offset Vector (3004,000C) from the first (C.8.8.3.2). Other objects with
    several frames and one position state where the first lies alone.
    """
    if "MOSAIC" in text(ds, "ImageType").upper():
        return None, (MOSAIC,)
    place = group_item(ds, frame, "PlanePositionSequence")
    turn = group_item(ds, frame, "PlaneOrientationSequence") or ds
    measures = group_item(ds, frame, "PixelMeasuresSequence") or ds
    position = numbers((place or ds).get("ImagePositionPatient"), 3)
    cosines = numbers(turn.get("ImageOrientationPatient"), 6)
    spacing = positive_pair(measures.get("PixelSpacing"))
    if position is None or cosines is None or spacing is None:
        return None, ()
    across, down = np.array(cosines[:3]), np.array(cosines[3:])
    lengths = float(np.linalg.norm(across)), float(np.linalg.norm(down))
    if any(abs(length - 1.0) > 0.01 for length in lengths) or abs(float(across @ down)) > 0.01:
        return None, (UNUSABLE,)
    if place is None and frame > 0:
        offset = _grid_offset(ds, frame)
        if offset is None:
            return None, ()
        position = tuple(np.array(position) + offset * np.cross(across, down))
    return (
        ImagePlane(
            (float(position[0]), float(position[1]), float(position[2])),
            (float(across[0] * spacing[1]), float(across[1] * spacing[1]), float(across[2] * spacing[1])),
            (float(down[0] * spacing[0]), float(down[1] * spacing[0]), float(down[2] * spacing[0])),
            layout.rows,
            layout.columns,
            text(ds, "FrameOfReferenceUID"),
        ),
        (),
    )


def read_directions(ds: Dataset, frame: int) -> tuple[str, str] | None:
    """Letters of where rows and columns run to: by Patient Orientation (0020,0020), else by direction cosines.

    None when the file does not say, or contradicts itself.
    """
    stated = ds.get("PatientOrientation")
    if stated is not None and not isinstance(stated, str) and len(stated) == 2:
        row, column = (str(value).strip().upper() for value in stated)
        pairs = ({"L", "R"}, {"A", "P"}, {"H", "F"})
        plain = bool(row) and bool(column) and set(row + column) <= _LETTERS
        if plain and row[0] != column[0] and not any({row[0], column[0]} == pair for pair in pairs):
            return row, column
    turn = group_item(ds, frame, "PlaneOrientationSequence") or ds
    cosines = numbers(turn.get("ImageOrientationPatient"), 6)
    if cosines is None:
        return None
    x, y, z, u, v, w = cosines
    try:
        return direction_letters((x, y, z)), direction_letters((u, v, w))
    except ValueError:
        return None


def numbers(value: object, count: int) -> tuple[float, ...] | None:
    """Exactly `count` finite numbers from a data element's value; None for anything else."""
    if isinstance(value, str) or not isinstance(value, Sequence) or len(value) != count:
        return None
    try:
        found = tuple(float(item) for item in value)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if all(math.isfinite(item) for item in found) else None


def _grid_offset(ds: Dataset, frame: int) -> float | None:
    """Distance in mm of a dose grid's frame from its first, along the normal."""
    stated = ds.get("GridFrameOffsetVector")
    if isinstance(stated, str) or not isinstance(stated, Sequence) or frame >= len(stated):
        return None
    offsets = numbers(stated, len(stated))
    return None if offsets is None else offsets[frame] - offsets[0]
