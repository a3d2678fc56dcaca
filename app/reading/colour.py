"""Colour as it is to be seen: profiles to sRGB, palettes, and more than 8 bits to 8."""

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage
from PIL import ImageCms
from pydicom.dataset import Dataset

from app.reading.dicom_values import is_big_endian, table_values

DAMAGED_PROFILE = "the colour profile in the file is damaged and was left out"
UNFIT_PROFILE = "the colour profile in the file does not fit it and was left out"
_SPACES = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}
_MAX_SEGMENTS = 70_000


def profile_to_srgb(picture: PilImage.Image, profile: bytes) -> tuple[PilImage.Image, tuple[str, ...]]:
    """A picture as sRGB by its ICC profile; one that is broken or of another kind is left out, with a mark."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if _SPACES.get(source.profile.xcolor_space.strip()) != picture.mode:
            return picture, (UNFIT_PROFILE,)
        turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture, (DAMAGED_PROFILE,)
    return (picture if turned is None else turned), ()


def to_eight_bits(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Colour values of `bits` significant bits to 0 to 255."""
    if values.dtype == np.uint8 and bits >= 8:
        return np.asarray(values, np.uint8)
    scaled = values.astype(np.float64) * (255.0 / (2.0**bits - 1.0))
    return np.clip(np.rint(scaled), 0, 255).astype(np.uint8)


def apply_palette(stored: NDArray[Any], ds: Dataset) -> NDArray[np.uint8]:
    """(rows, columns, 3) of indices into a palette (PS3.3 C.7.6.3.1.5 and C.7.6.3.1.6), also a segmented one (C.7.9.2).

    Indices below the first entry take the first, beyond the last the last.

    Raises:
        AttributeError, TypeError, ValueError, IndexError: the palette is missing or damaged.
    """
    channels = []
    for name in ("Red", "Green", "Blue"):
        count, first, bits = (int(value) for value in ds[f"{name}PaletteColorLookupTableDescriptor"].value)
        wanted = count % 65536 or 65536
        data = ds.get(f"{name}PaletteColorLookupTableData")
        if data is None:
            table = _expanded(ds[f"Segmented{name}PaletteColorLookupTableData"].value, bits, big=is_big_endian(ds))
        else:
            table = table_values(data, wanted, big=is_big_endian(ds))
        table = table[:wanted]
        if not len(table):
            raise ValueError("an empty palette")
        # A short table is a common slip; its last entry stands for what is missing.
        index = np.clip(stored.astype(np.int64) - first, 0, len(table) - 1)
        deep = bits > 8 and bool((table > 255).any())
        channels.append(to_eight_bits(table, 16)[index] if deep else table.astype(np.uint8)[index])
    return np.stack(channels, -1)


def _expanded(raw: bytes, bits: int, *, big: bool) -> NDArray[np.uint16]:
    """A segmented palette as one entry for each index (PS3.3 C.7.9.2)."""
    wide = bits > 8
    data = np.frombuffer(raw[: len(raw) // 2 * 2], (">u2" if big else "<u2") if wide else np.uint8).astype(np.int64)
    table: list[int] = []
    _segments(data, 0, _MAX_SEGMENTS, table, wide=wide, depth=0)
    return np.array(table, np.uint16)


def _segments(data: NDArray[np.int64], at: int, most: int, table: list[int], *, wide: bool, depth: int) -> None:
    for _ in range(most):
        if at + 2 >= len(data) or len(table) > 65536:
            return
        kind, length = int(data[at]), int(data[at + 1])
        at += 2
        if kind == 0:
            table.extend(int(value) for value in data[at : at + length])
            at += length
        elif kind == 1:
            last, end = table[-1], int(data[at])
            table.extend(round(last + (end - last) * step / length) for step in range(1, length + 1))
            at += 1
        elif kind == 2 and depth == 0:
            words = [int(value) for value in data[at : at + (2 if wide else 4)]]
            # Offset in bytes, least significant word first; entries of 8 bits spread it over four of them.
            offset = words[0] | words[1] << 16 if wide else sum(word << 8 * n for n, word in enumerate(words))
            _segments(data, offset // 2 if wide else offset, length, table, wide=wide, depth=1)
            at += len(words)
        else:
            raise ValueError("a segment of an unknown kind")
