"""Stored values to modality values, and what the file proposes for showing them (PS3.3 C.11.1 and C.11.2)."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

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


@dataclass(frozen=True, slots=True)
class Rescale:
    """Modality value = stored * slope + intercept (PS3.3 C.11.1).

    Attributes:
        slope, intercept: finite; the slope is not 0.
        unit: Rescale Type, "HU" for a CT that states none (C.8.2.1.1.2); empty when not stated.
        marks: what a reader must know of them.
    """

    slope: float = 1.0
    intercept: float = 0.0
    unit: str = ""
    marks: tuple[str, ...] = ()


def read_rescale(ds: Dataset, frame: int) -> Rescale | None:
    """What makes modality values of a frame's stored ones; None when a modality LUT does."""
    if ds.get("ModalityLUTSequence"):
        return None
    source = group_item(ds, frame, "PixelValueTransformationSequence") or ds
    slope, intercept = number(source.get("RescaleSlope"), 1.0), number(source.get("RescaleIntercept"), 0.0)
    unit = str(source.get("RescaleType") or "").strip()[:16]
    if not unit and ds.get("Modality") == "CT" and "RescaleSlope" in source:
        unit = "HU"
    unit = "" if unit == "US" else unit
    if slope == 0.0:
        return Rescale(1.0, intercept, "", ("the file's rescale slope of 0 was left out",))
    return Rescale(slope, intercept, unit)


def modality_values(
    stored: NDArray[Any], ds: Dataset, frame: int, dtype: type[np.floating[Any]] = np.float32
) -> tuple[NDArray[Any], tuple[str, ...]]:
    """(rows, columns) after the modality LUT or rescale, with marks.

    Args:
        stored: (rows, columns) stored values.
        ds: the image's data set.
        frame: index of the frame, for functional groups.
        dtype: of the result; values are computed in float64 and rounded once.
    """
    rescale = read_rescale(ds, frame)
    if rescale is None:
        first, entries, _ = lut_entries(ds.ModalityLUTSequence[0], ds)
        index = np.clip(stored.astype(np.int64) - int(first), 0, len(entries) - 1)
        return entries[index].astype(dtype), ()
    marks = list(rescale.marks)
    if rescale.slope != 1.0 or not rescale.intercept.is_integer():
        values = (stored * np.float64(rescale.slope) + rescale.intercept).astype(dtype)
    else:
        values = stored.astype(dtype)
        if rescale.intercept != 0.0:
            values += dtype(rescale.intercept)
    if stored.dtype.kind == "f" and not (good := np.isfinite(values)).all():
        finite = values[good]
        values = np.where(good, values, finite.min() if finite.size else 0.0).astype(dtype)
        marks.append("pixels without a number are shown as the lowest value")
    return values, tuple(marks)


def read_padding(ds: Dataset, frame: int) -> tuple[float, float] | None:
    """Modality values (low, high) of Pixel Padding Value to Range Limit (PS3.3 C.7.5.1.1.2); None when not stated."""
    for keyword in ("FloatPixelPadding", "DoubleFloatPixelPadding"):
        if (own := number(ds.get(f"{keyword}Value"), math.nan)) == own:
            far = number(ds.get(f"{keyword}RangeLimit"), own)
            return float(np.float32(min(own, far))), float(np.float32(max(own, far)))
    value, rescale = ds.get("PixelPaddingValue"), read_rescale(ds, frame)
    if not isinstance(value, int) or rescale is None:
        return None
    limit, bits = ds.get("PixelPaddingRangeLimit"), ds.get("BitsAllocated")
    stated = [value, limit if isinstance(limit, int) else value]
    if ds.get("PixelRepresentation") == 1 and isinstance(bits, int) and 0 < bits <= 32:
        # Some writers state a signed value as an unsigned one.
        stated = [end - 2**bits if end >= 2 ** (bits - 1) else end for end in stated]
    ends = [end * rescale.slope + rescale.intercept for end in stated]
    # Values are rounded to float32; the ends must be so too.
    return float(np.float32(min(ends))), float(np.float32(max(ends)))


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
        first, entries, bits = lut_entries(item, ds)
    except (AttributeError, TypeError, ValueError, OverflowError, IndexError):
        return None, broken
    if not 8 <= bits <= 16:
        return None, broken
    return LookupTable(float(first), entries, bits, str(item.get("LUTExplanation") or "").strip()[:64]), ()


def lut_entries(item: Dataset, ds: Dataset) -> tuple[int, NDArray[np.uint16], int]:
    """First value mapped, entries and bits of a modality or VOI LUT item (PS3.3 C.11.1.1 and C.11.2.1.1).

    Raises:
        AttributeError, TypeError, ValueError: the item lacks an element, or its table is too short.
    """
    count, first, bits = (int(value) for value in item.LUTDescriptor)
    wanted = count % 65536 or 65536
    entries = table_values(item.LUTData, wanted, big=is_big_endian(ds))[:wanted]
    if len(entries) < wanted:
        raise ValueError("the table is shorter than its descriptor says")
    return first, entries, bits


def table_values(raw: object, count: int, *, big: bool) -> NDArray[np.uint16]:
    """A look-up table's data as numbers: of bytes when there is one for each entry, else of words."""
    if isinstance(raw, bytes):
        narrow = len(raw) in {count, count + count % 2}
        return np.frombuffer(raw, np.uint8 if narrow else ">u2" if big else "<u2").astype(np.uint16)
    return np.asarray(raw).astype(np.uint16).reshape(-1)


def is_big_endian(ds: Dataset) -> bool:
    """Whether words in the data set lie highest byte first."""
    encoding: tuple[bool | None, bool | None] = ds.original_encoding
    return encoding[1] is False
