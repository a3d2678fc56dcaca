"""How the pixels of a DICOM image are stored, by its header, checked before anything is decoded."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from pydicom.dataset import FileDataset
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)

from app.core.errors import UnreadableInputError
from app.reading.dicom_file import PixelElement
from app.reading.dicom_study import text
from app.reading.limits import ReadingLimits, check_size

AGAIN = "copy or export it again"
_COLOUR = frozenset({"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "YBR_ICT", "YBR_RCT"})
_GREY = frozenset({"MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"})
_FLOAT_BITS = {"FloatPixelData": 32, "DoubleFloatPixelData": 64}
_NATIVE = frozenset(
    {ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian}
)
NO_PHOTOMETRIC = "the file does not say whether low values are dark; they are shown dark"


@dataclass(frozen=True, slots=True)
class PixelLayout:
    """Image Pixel module (PS3.3 C.7.6.3) as far as decoding needs it.

    Attributes:
        rows, columns: in pixels.
        samples: per pixel, 1 or 3.
        bits_allocated: 1, 8, 12 (packed), 16 or 32; 32 or 64 for floating point.
        bits_stored: significant bits, at most bits_allocated.
        high_bit: of the significant ones, from 0.
        signed: two's complement.
        photometric: Photometric Interpretation.
        planar: 0 colour by pixel, 1 colour by plane.
        syntax: transfer syntax.
        keyword: of the element that holds the pixels.
        swapped: 8-bit big endian words (OW): bytes lie in swapped pairs.
        frames: number of frames the header states, >= 1.
        marks: what a reader must know of values that the header lacks or contradicts.
    """

    rows: int
    columns: int
    samples: int
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    photometric: str
    planar: int
    syntax: UID
    keyword: str
    swapped: bool
    frames: int
    marks: tuple[str, ...] = ()

    @property
    def is_float(self) -> bool:
        """Whether values are floating point."""
        return self.keyword in _FLOAT_BITS

    @property
    def is_encapsulated(self) -> bool:
        """Whether frames lie in fragments; every syntax but the four native ones."""
        return self.syntax not in _NATIVE

    @property
    def dtype(self) -> np.dtype[Any]:
        """Of a stored sample, in the file's byte order where it matters."""
        order = ">" if self.syntax == ExplicitVRBigEndian else "<"
        if self.is_float:
            return np.dtype(f"{order}f{self.bits_allocated // 8}")
        size = {1: 1, 12: 2}.get(self.bits_allocated, self.bits_allocated // 8)
        return np.dtype(f"{order}{'i' if self.signed else 'u'}{size}")

    @property
    def frame_bits(self) -> int:
        """Bits of one uncompressed frame; frames of 1 bit follow one another without padding (PS3.5 8.1.1)."""
        per_pixel = 2 if self.photometric in {"YBR_FULL_422", "YBR_PARTIAL_422"} else self.samples
        return self.rows * self.columns * per_pixel * self.bits_allocated


def read_layout(name: str, ds: FileDataset, element: PixelElement, limits: ReadingLimits) -> PixelLayout:
    """The layout by the header, with marks for what was missing.

    Args:
        name: the file's name for messages.
        ds: the header.
        element: the element that holds the pixels.
        limits: bounds on the image's size.

    Raises:
        UnreadableInputError: a value that decoding needs is missing, absurd or of a kind that is not read.
    """
    rows, columns, frames = (whole(name, ds, keyword) for keyword in ("Rows", "Columns", "NumberOfFrames"))
    check_size(name, rows, columns, limits)
    syntax = UID(str(ds.file_meta.TransferSyntaxUID))
    marks: list[str] = []
    photometric = text(ds, "PhotometricInterpretation").upper()
    samples = whole(name, ds, "SamplesPerPixel") if "SamplesPerPixel" in ds else 3 if photometric in _COLOUR else 1
    if not photometric:
        photometric = "RGB" if samples == 3 else "MONOCHROME2"
        marks.append("the file does not say how its colours are stored" if samples == 3 else NO_PHOTOMETRIC)
    if photometric == "YBR_FULL_422" and syntax in _NATIVE and element.available >= 3 * frames * rows * columns:
        photometric = "YBR_FULL"
        marks.append("the header states colours of half the width, the file holds them in full")
    bits = _FLOAT_BITS.get(element.keyword) or whole(name, ds, "BitsAllocated")
    stored = bits if element.keyword in _FLOAT_BITS or "BitsStored" not in ds else whole(name, ds, "BitsStored")
    known = {32, 64} if element.keyword in _FLOAT_BITS else {1, 8, 12, 16, 32}
    if bits not in known or stored > bits:
        words = f"{name}: its pixels cannot be decoded (BitsAllocated {bits}, BitsStored {stored})"
        raise UnreadableInputError(f"{words}: {AGAIN}.")
    if photometric in _GREY | _COLOUR and samples != (1 if photometric in _GREY else 3):
        words = f"{name}: its header contradicts itself ({samples} samples for each pixel of {photometric})"
        raise UnreadableInputError(f"{words}: {AGAIN}.")
    if photometric not in _GREY | _COLOUR:
        raise UnreadableInputError(f"{name}: pixels of the kind {photometric[:32]} are not read: export it again.")
    high = ds.get("HighBit")
    if not isinstance(high, int) or not stored - 1 <= high < bits:
        high = stored - 1
    return PixelLayout(
        rows,
        columns,
        samples,
        bits,
        stored,
        high,
        ds.get("PixelRepresentation") == 1,
        photometric,
        1 if ds.get("PlanarConfiguration") == 1 and syntax != RLELossless else 0,
        syntax,
        element.keyword,
        syntax == ExplicitVRBigEndian and bits == 8 and element.vr == "OW",
        frames,
        tuple(marks),
    )


def whole(name: str, ds: FileDataset, keyword: str) -> int:
    """A whole number >= 1 from the header; a missing number of frames is one.

    Raises:
        UnreadableInputError: it is missing or none.
    """
    value = ds.get(keyword)
    if value is None and keyword == "NumberOfFrames":
        return 1
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        number = 0
    if number < 1:
        raise UnreadableInputError(f"{name}: its header states no usable {keyword}: {AGAIN}.")
    return number
