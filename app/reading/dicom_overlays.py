"""Overlay planes of a DICOM image (groups 60xx, PS3.3 C.9.2), of their own data or of the pixels' unused bits."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.core.image import OverlayPlane
from app.reading.dicom_layout import PixelLayout
from app.reading.dicom_values import is_big_endian

NOT_SHOWN = "overlay graphics in the file cannot be read and are not shown"
_MAX_PIXELS = 120_000_000
_GROUPS = range(0x6000, 0x6020, 2)


def read_overlays(
    ds: Dataset, layout: PixelLayout, frame: int, container: NDArray[Any] | None
) -> tuple[tuple[OverlayPlane, ...], tuple[str, ...]]:
    """Overlay planes that lie on a frame, each cut and placed to its size, with a mark for those that cannot be read.

    Args:
        ds: the image's header.
        layout: of its pixels.
        frame: from 0.
        container: (rows, columns) of the frame's words with their unused bits; None when it was compressed.
    """
    planes: list[OverlayPlane] = []
    marks: tuple[str, ...] = ()
    for group in _GROUPS:
        if (group, 0x0010) not in ds and (group, 0x3000) not in ds and (group, 0x0102) not in ds:
            continue
        try:
            mask = _mask(ds, group, layout, frame, container)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError, IndexError):
            marks = (NOT_SHOWN,)
            continue
        if mask is not None:
            label = str(_value(ds, group, 0x1500) or _value(ds, group, 0x0022) or "").strip()[:64]
            planes.append(OverlayPlane(mask, label, str(_value(ds, group, 0x0040) or "G").strip() == "R"))
    return tuple(planes), marks


def _value(ds: Dataset, group: int, element: int) -> Any:
    found = ds.get((group, element))
    return None if found is None else found.value


def _mask(
    ds: Dataset, group: int, layout: PixelLayout, frame: int, container: NDArray[Any] | None
) -> NDArray[np.bool_] | None:
    """The plane on the frame; None when it lies on others."""
    data = _value(ds, group, 0x3000)
    if data is None:
        return _embedded(int(_value(ds, group, 0x0102)), layout, container)
    rows, columns = int(_value(ds, group, 0x0010)), int(_value(ds, group, 0x0011))
    if rows < 1 or columns < 1 or rows * columns > _MAX_PIXELS:
        raise ValueError("an overlay of no usable size")
    frames, origin = _value(ds, group, 0x0015), int(_value(ds, group, 0x0051) or 1)
    number = 0
    if frames is not None:
        number = frame - (origin - 1)
        if not 0 <= number < int(frames):
            return None
    return _placed(_bits(data, ds, group, number * rows * columns, rows, columns), ds, group, layout)


def _embedded(position: int, layout: PixelLayout, container: NDArray[Any] | None) -> NDArray[np.bool_]:
    lowest = layout.high_bit - layout.bits_stored + 1
    if container is None or not 0 <= position < layout.bits_allocated or lowest <= position <= layout.high_bit:
        raise ValueError("no bit of its own")
    return np.asarray((container >> position) & 1, np.bool_)


def _bits(data: bytes, ds: Dataset, group: int, start: int, rows: int, columns: int) -> NDArray[np.bool_]:
    raw = np.frombuffer(data, np.uint8)
    if is_big_endian(ds) and ds[(group, 0x3000)].VR == "OW":
        raw = raw[: len(raw) // 2 * 2].view(np.uint16).byteswap().view(np.uint8)
    first, last = start // 8, -(-(start + rows * columns) // 8)
    if last > len(raw):
        raise ValueError("an overlay that ends early")
    bits = np.unpackbits(raw[first:last], bitorder="little")[start - 8 * first :][: rows * columns]
    return np.asarray(bits.reshape(rows, columns), np.bool_)


def _placed(bits: NDArray[np.bool_], ds: Dataset, group: int, layout: PixelLayout) -> NDArray[np.bool_]:
    """The plane on a canvas of the image's size; Overlay Origin (60xx,0050) counts from 1 and may lie outside."""
    origin = _value(ds, group, 0x0050) or (1, 1)
    top, left = int(origin[0]) - 1, int(origin[1]) - 1
    if (top, left) == (0, 0) and bits.shape == (layout.rows, layout.columns):
        return bits
    canvas = np.zeros((layout.rows, layout.columns), np.bool_)
    part = bits[max(0, -top) : layout.rows - top, max(0, -left) : layout.columns - left]
    if top < layout.rows and left < layout.columns and part.size:
        top, left = max(0, top), max(0, left)
        canvas[top : top + part.shape[0], left : left + part.shape[1]] = part
    return canvas
