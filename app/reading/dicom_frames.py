"""One frame of a DICOM image decoded to stored values, with every bound checked before a decoder runs."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import FileDataset
from pydicom.encaps import get_frame
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.utils import pixel_array
from pydicom.uid import UID, RLELossless

from app.core.errors import UnreadableInputError
from app.reading.codestream import stated_size
from app.reading.limits import ReadingLimits, check_size

_AGAIN = "copy or export it again"


@dataclass(frozen=True, slots=True)
class StoredFrame:
    """A decoded frame.

    Attributes:
        values: (rows, columns) or (rows, columns, 3) as stored; YBR already turned to RGB.
        index: which frame, from 0.
        count: frames in the file.
    """

    values: NDArray[Any]
    index: int
    count: int


def decode_frame(name: str, ds: FileDataset, limits: ReadingLimits) -> StoredFrame:
    """Decode the only frame, or the middle one; called within quiet_reading.

    Raises:
        UnreadableInputError: sizes are refused, the transfer syntax is not read, the pixels are cut off or damaged.
    """
    rows, columns, count = (_whole(name, ds, keyword) for keyword in ("Rows", "Columns", "NumberOfFrames"))
    check_size(name, rows, columns, limits)
    syntax = UID(str(ds.file_meta.TransferSyntaxUID))
    try:
        get_decoder(syntax)
    except NotImplementedError as error:
        known = syntax.name if syntax.name != str(syntax) else "an unknown one"
        words = f"{name} is stored in a transfer syntax that is not read ({known})"
        raise UnreadableInputError(f"{words}: export it uncompressed or as JPEG 2000.") from error
    index = count // 2
    if syntax.is_encapsulated:
        _check_compressed(name, ds, index, count, (rows, columns))
    elif "PixelData" in ds:
        _check_length(name, ds, index, rows, columns)
    try:
        # pylibjpeg's RLE decoder panics past every handler on damaged data; pydicom's own raises.
        values = pixel_array(ds, index=index, decoding_plugin="pydicom" if syntax == RLELossless else "")
    except Exception as error:
        words = f"{name}: its pixels cannot be decoded ({syntax.name}); they are damaged or contradict the header"
        raise UnreadableInputError(f"{words}: {_AGAIN}.") from error
    wanted = (rows, columns) if ds.SamplesPerPixel == 1 else (rows, columns, 3)
    if values.shape != wanted:
        raise UnreadableInputError(f"{name}: its pixels do not have the size that its header states: {_AGAIN}.")
    return StoredFrame(values, index, count)


def _whole(name: str, ds: FileDataset, keyword: str) -> int:
    """A whole number >= 1 from the header; a missing number of frames is one."""
    value = ds.get(keyword)
    if value is None and keyword == "NumberOfFrames":
        return 1
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        number = 0
    if number < 1:
        raise UnreadableInputError(f"{name}: its header states no usable {keyword}: {_AGAIN}.")
    return number


def _check_length(name: str, ds: FileDataset, index: int, rows: int, columns: int) -> None:
    """Refuse native pixel data that end within the frame, saying after which row."""
    samples, bits = _whole(name, ds, "SamplesPerPixel"), _whole(name, ds, "BitsAllocated")
    per_pixel = 2 if str(ds.get("PhotometricInterpretation")) == "YBR_FULL_422" else samples
    row_bits = columns * per_pixel * bits
    # Planar colour and single bits do not end row by row, but the share that is there is the same.
    here = max(0, len(ds.PixelData or b"") * 8 - index * rows * row_bits)
    if here < rows * row_bits:
        raise UnreadableInputError(f"{name} ends after {here // row_bits:,} of {rows:,} rows: {_AGAIN}.")


def _check_compressed(name: str, ds: FileDataset, index: int, count: int, size: tuple[int, int]) -> None:
    """Refuse a compressed frame that is missing, or whose own header states another size than the data set's."""
    try:
        stream = get_frame(ds.PixelData, index, number_of_frames=count)
    except Exception as error:
        raise UnreadableInputError(f"{name} ends before its frame {index + 1} of {count}: {_AGAIN}.") from error
    own = stated_size(stream)
    if own is not None and own != size:
        words = f"{name}: its header states {size[1]} x {size[0]} pixels, its compressed image {own[1]} x {own[0]}"
        raise UnreadableInputError(f"{words}: {_AGAIN}.")


def to_eight_bits(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Colour values of `bits` significant bits to 0 to 255."""
    if values.dtype == np.uint8 and bits >= 8:
        return np.asarray(values, np.uint8)
    scaled = values.astype(np.float64) * (255.0 / (2.0**bits - 1.0))
    return np.clip(np.rint(scaled), 0, 255).astype(np.uint8)
