"""Stored values to modality values, and what the file proposes for showing them (PS3.3 C.11.1 and C.11.2)."""

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.pixels.processing import apply_modality_lut

from app.core.image import LookupTable, VoiFunction, Window

_MAX_WINDOWS = 32


def group_item(ds: Dataset, frame: int, sequence: str) -> Dataset | None:
    """Item of a functional group (PS3.3 C.7.6.16): the frame's own, else the shared one; None when there is none."""
    per_frame = ds.get("PerFrameFunctionalGroupsSequence") or []
    shared = ds.get("SharedFunctionalGroupsSequence") or []
    for groups in (per_frame[frame : frame + 1], shared[:1]):
        for group in groups:
            items = group.get(sequence)
            if items:
                found: Dataset = items[0]
                return found
    return None


def modality_values(stored: NDArray[Any], ds: Dataset, frame: int) -> tuple[NDArray[np.float32], tuple[str, ...]]:
    """(rows, columns) float32 after the modality LUT or rescale, with marks.

    Args:
        stored: (rows, columns) stored values.
        ds: the image's data set.
        frame: index of the frame, for functional groups.
    """
    marks: list[str] = []
    if ds.get("ModalityLUTSequence"):
        values = np.asarray(apply_modality_lut(stored, ds), np.float32)
    else:
        source = group_item(ds, frame, "PixelValueTransformationSequence") or ds
        slope, intercept = number(source.get("RescaleSlope"), 1.0), number(source.get("RescaleIntercept"), 0.0)
        if slope == 0.0:
            slope = 1.0
            marks.append("the file's rescale slope of 0 was left out")
        values = stored.astype(np.float32)
        if slope != 1.0:
            values *= np.float32(slope)
        if intercept != 0.0:
            values += np.float32(intercept)
    if not np.isfinite(values).all():
        finite = values[np.isfinite(values)]
        values = np.where(np.isfinite(values), values, finite.min() if finite.size else 0.0).astype(np.float32)
        marks.append("pixels without a number are shown as the lowest value")
    return values, tuple(marks)


def number(value: object, default: float) -> float:
    """A finite number from a data element's value (the first of several), else `default`."""
    first = value[0] if isinstance(value, MultiValue) and value else value
    try:
        result = float(first)  # type: ignore[arg-type]  # anything but a number raises
    except (TypeError, ValueError, OverflowError):
        return default
    return result if math.isfinite(result) else default


def _several(value: object) -> list[object]:
    if value is None or value == "":
        return []
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return list(value)
    return [value]


def read_windows(ds: Dataset, frame: int) -> tuple[tuple[Window, ...], tuple[str, ...]]:
    """Windows that the file proposes, in its order, with marks for those that cannot be used."""
    source = group_item(ds, frame, "FrameVOILUTSequence") or ds
    centers, widths = _several(source.get("WindowCenter")), _several(source.get("WindowWidth"))
    names = [str(name).strip() for name in _several(source.get("WindowCenterWidthExplanation"))]
    stated = str(source.get("VOILUTFunction") or "LINEAR").strip().upper()
    function = VoiFunction(stated) if stated in set(VoiFunction) else VoiFunction.LINEAR
    windows: list[Window] = []
    refused = 0
    for position, (center, width) in enumerate(zip(centers, widths, strict=False)):
        c, w = number(center, math.nan), number(width, math.nan)
        least_ok = w >= 1.0 if function is VoiFunction.LINEAR else w > 0.0
        if not math.isfinite(c) or not least_ok:
            refused += 1
        elif len(windows) < _MAX_WINDOWS:
            windows.append(Window(c, w, function, names[position][:64] if position < len(names) else ""))
    marks = ("a window in the file has no usable centre or width and was left out",) if refused else ()
    return tuple(windows), marks


def read_lut(ds: Dataset) -> tuple[LookupTable | None, tuple[str, ...]]:
    """The first VOI LUT of the file, or None; with a mark when there is one that cannot be used."""
    items = ds.get("VOILUTSequence")
    if not items:
        return None, ()
    broken = ("the look-up table in the file cannot be used and was left out",)
    item = items[0]
    try:
        count, first, bits = (int(value) for value in item.LUTDescriptor)
        raw = item.LUTData
        if isinstance(raw, bytes):
            order = "<u2" if ds.original_encoding[1] in {True, None} else ">u2"
            entries = np.frombuffer(raw, np.uint8 if len(raw) == (count or 65536) else order)
        else:
            entries = np.asarray(raw)
        wanted = count or 65536
        entries = entries[:wanted].astype(np.uint16)
    except (AttributeError, TypeError, ValueError, OverflowError, IndexError):
        return None, broken
    if len(entries) < wanted or not 8 <= bits <= 16:
        return None, broken
    return LookupTable(float(first), entries, bits, str(item.get("LUTExplanation") or "").strip()[:64]), ()
