"""Bytes of one frame to stored values: native layouts by numpy, RLE by Pillow, the rest by pydicom's decoders."""

import struct
import zlib
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage
from pydicom.encaps import encapsulate
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import convert_color_space
from pydicom.uid import (
    JPEG2000,
    UID,
    JPEG2000TransferSyntaxes,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLSNearLossless,
    JPEGLSTransferSyntaxes,
    RLELossless,
)

from app.core.errors import UnreadableInputError
from app.reading.codestream import StreamFamily, StreamHeader, stream_header, with_whole_spectrum, without_boxes
from app.reading.dicom_layout import AGAIN, PixelLayout
from app.reading.quiet import quiet_reading

ENCAPSULATED_UNCOMPRESSED: Final = "1.2.840.10008.1.2.1.98"
DEFLATED_FRAMES: Final = "1.2.840.10008.1.2.8.1"
# Retired processes of JPEG (T.81: progressive, arithmetic) that the decoder for the extended process reads too.
_RETIRED: Final = {f"1.2.840.10008.1.2.4.{number}" for number in (52, 53, 54, 55, 56)}
_LOSSY: Final = {f"1.2.840.10008.1.2.4.{number}" for number in (50, 51, 52, 53, 54, 55, 56)}
_MAYBE_LOSSY: Final = {f"1.2.840.10008.1.2.4.{number}" for number in (81, 91, 203)}
_JPEG: Final = b"\xff\xd8"
DIFFERS: Final = "the compressed image and the header differ in sign or bits"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded frame.

    Attributes:
        values: (rows, columns) or (rows, columns, 3) as stored; YBR already turned to RGB.
        container: (rows, columns) of unsigned native words with the unused bits still in them; None when compressed.
        lossy: the frame was compressed with loss; None when its stream does not tell.
        marks: what a reader must know of them.
    """

    values: NDArray[Any]
    container: NDArray[Any] | None = None
    lossy: bool | None = False
    marks: tuple[str, ...] = ()


def check_syntax(name: str, syntax: UID) -> None:
    """Refuse a transfer syntax that is not read.

    Raises:
        UnreadableInputError: it is unknown, or a video.
    """
    if str(syntax) in {ENCAPSULATED_UNCOMPRESSED, DEFLATED_FRAMES} | _RETIRED:
        return
    try:
        get_decoder(syntax)
    except NotImplementedError as error:
        known = syntax.name if syntax.name != str(syntax) else "an unknown one"
        words = f"{name} is stored in a transfer syntax that is not read ({known})"
        raise UnreadableInputError(f"{words}: export it uncompressed or as JPEG 2000.") from error


def decode(name: str, layout: PixelLayout, data: bytes, skip_bits: int = 0) -> Decoded:
    """Decode one frame; for native pixels nothing of the process is changed, so that threads do not wait.

    Args:
        name: the file's name for messages.
        layout: how it is stored.
        data: its bytes: for native pixels what `native_span` says, else its fragments joined.
        skip_bits: bits at the start of native bytes that belong to the frame before.

    Raises:
        UnreadableInputError: the bytes are damaged, or contradict the header.
    """
    syntax = str(layout.syntax)
    try:
        if syntax == DEFLATED_FRAMES:
            data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, (layout.frame_bits + 7) // 8)
        if not layout.is_encapsulated or syntax in {ENCAPSULATED_UNCOMPRESSED, DEFLATED_FRAMES}:
            return _native(layout, data, skip_bits)
        if layout.syntax == RLELossless:
            return Decoded(_to_rgb(_rle(layout, data), layout.photometric))
        return _compressed(name, layout, data)
    except UnreadableInputError:
        raise
    except Exception as error:
        words = (
            f"{name}: its pixels cannot be decoded ({layout.syntax.name}); they are damaged or contradict the header"
        )
        raise UnreadableInputError(f"{words}: {AGAIN}.") from error


def _native(layout: PixelLayout, data: bytes, skip_bits: int) -> Decoded:
    rows, columns = layout.rows, layout.columns
    count = layout.frame_bits // layout.bits_allocated
    if layout.bits_allocated == 1:
        bits = np.unpackbits(np.frombuffer(data, np.uint8), bitorder="little")
        flat: NDArray[Any] = bits[skip_bits : skip_bits + count]
    elif layout.bits_allocated == 12:
        flat = _twelve_bits(data, skip_bits, count)
    elif layout.swapped:
        flat = np.frombuffer(data, np.uint16).byteswap().view(np.uint8)[skip_bits // 8 :][:count].view(layout.dtype)
    else:
        flat = np.frombuffer(data, layout.dtype, count)
    if not flat.dtype.isnative:
        flat = flat.astype(flat.dtype.newbyteorder("="))
    container = flat.view(f"u{flat.itemsize}").reshape(rows, columns) if _may_hold_more(layout) else None
    flat = _significant(layout, flat)
    if layout.photometric in {"YBR_FULL_422", "YBR_PARTIAL_422"}:
        quads = flat.reshape(-1, 4)  # Y1 Y2 B R of two pixels (PS3.3 C.7.6.3.1.2)
        pixels = quads[:, [0, 2, 3, 1, 2, 3]].reshape(rows, columns, 3)
    elif layout.samples == 1:
        return Decoded(flat.reshape(rows, columns), container)
    elif layout.planar:
        pixels = flat.reshape(layout.samples, rows, columns).transpose(1, 2, 0)
    else:
        pixels = flat.reshape(rows, columns, layout.samples)
    return Decoded(_to_rgb(np.ascontiguousarray(pixels), layout.photometric))


def _may_hold_more(layout: PixelLayout) -> bool:
    unused = layout.bits_stored < layout.bits_allocated and layout.bits_allocated in {8, 16, 32}
    return unused and layout.samples == 1 and not layout.is_float


def _significant(layout: PixelLayout, flat: NDArray[Any]) -> NDArray[Any]:
    """The stored bits alone, sign extended: the others may hold anything (PS3.5 8.1.1)."""
    bits = 8 * flat.itemsize
    if layout.is_float or layout.bits_allocated == 1 or (layout.bits_stored == bits):
        return flat
    return (flat << (bits - 1 - layout.high_bit)) >> (bits - layout.bits_stored)


def _twelve_bits(data: bytes, skip_bits: int, count: int) -> NDArray[np.uint16]:
    """Two pixels in three bytes, the first in the lower bits (PS3.5 of 1998, 8.1.1)."""
    nibbles = np.frombuffer(data, np.uint8)
    split = np.stack([nibbles & 0xF, nibbles >> 4], -1).reshape(-1)[skip_bits // 4 :][: 3 * count]
    parts = split.reshape(count, 3).astype(np.uint16)
    return np.asarray(parts[:, 0] | parts[:, 1] << 4 | parts[:, 2] << 8, np.uint16)


def _rle(layout: PixelLayout, data: bytes) -> NDArray[Any]:
    """RLE Lossless (PS3.5 Annex G): a segment for each byte of each sample, the highest byte first.

    The runs are those of TIFF's PackBits, which Pillow decodes; a segment is taken as one long row, since some
    writers let runs cross rows.
    """
    width = layout.dtype.itemsize
    count, *offsets = struct.unpack("<16L", data[:64])
    if count != layout.samples * width or layout.bits_allocated == 1:
        raise ValueError("segments do not fit the header")
    ends = [*offsets[1:count], len(data)]
    pixels = layout.rows * layout.columns
    planes = np.empty((layout.samples, pixels, width), np.uint8)
    for number, (start, end) in enumerate(zip(offsets, ends, strict=False)):
        segment = PilImage.frombytes("L", (pixels, 1), data[start:end], "packbits", "L")
        planes[number // width][:, width - 1 - number % width] = np.asarray(segment).reshape(-1)
    values = planes.view(layout.dtype.newbyteorder("<")).reshape(layout.samples, layout.rows, layout.columns)
    values = _significant(layout, values)
    return values[0] if layout.samples == 1 else np.ascontiguousarray(values.transpose(1, 2, 0))


def _compressed(name: str, layout: PixelLayout, data: bytes) -> Decoded:
    data = with_whole_spectrum(data) if data.startswith(_JPEG) else without_boxes(data)
    header = stream_header(data)
    if header is None:
        raise ValueError("a stream without a header")
    if (header.rows, header.columns) != (layout.rows, layout.columns):
        words = f"{name}: its header states {layout.columns} x {layout.rows} pixels, its compressed image"
        raise UnreadableInputError(f"{words} {header.columns} x {header.rows}: {AGAIN}.")
    if header.components != layout.samples:
        words = f"{name}: its header states {layout.samples} samples for each pixel, its compressed image"
        raise UnreadableInputError(f"{words} {header.components}: {AGAIN}.")
    syntax, syntax_marks = _decoder_for(layout, header)
    options: dict[str, Any] = {
        "rows": layout.rows,
        "columns": layout.columns,
        "number_of_frames": 1,
        "samples_per_pixel": layout.samples,
        "photometric_interpretation": layout.photometric,
        "planar_configuration": layout.planar,
        "bits_allocated": max(8, layout.bits_allocated),
        "bits_stored": _kept_bits(layout, header),
        "pixel_representation": int(layout.signed),
        "pixel_keyword": "PixelData",
    }
    with quiet_reading():
        framed = encapsulate([data], has_bot=False)
        values, properties = get_decoder(syntax).as_array(framed, index=0, raw=True, **options)
    wanted = (layout.rows, layout.columns) if layout.samples == 1 else (layout.rows, layout.columns, layout.samples)
    if values.shape != wanted:
        raise UnreadableInputError(f"{name}: its pixels do not have the size that its header states: {AGAIN}.")
    lossy = _is_lossy(layout, header)
    marks = (*syntax_marks, DIFFERS) if _differs(layout, header, values) else syntax_marks
    return Decoded(_to_rgb(values, str(properties["photometric_interpretation"])), None, lossy, marks)


def _decoder_for(layout: PixelLayout, header: StreamHeader) -> tuple[UID, tuple[str, ...]]:
    """The transfer syntax whose decoder reads the stream; by the stream where the header states another kind."""
    if layout.syntax in JPEG2000TransferSyntaxes:
        stated = StreamFamily.JPEG_2000
    else:
        stated = StreamFamily.JPEG_LS if layout.syntax in JPEGLSTransferSyntaxes else StreamFamily.JPEG
    if stated is header.family:
        return (JPEGExtended12Bit if str(layout.syntax) in _RETIRED else layout.syntax), ()
    found = {StreamFamily.JPEG_2000: JPEG2000, StreamFamily.JPEG_LS: JPEGLSNearLossless}
    by_stream = found.get(header.family, JPEGLossless if header.lossless else JPEGExtended12Bit)
    return by_stream, (f"the header states another compression than that of the pixels, which is {header.family}",)


def _kept_bits(layout: PixelLayout, header: StreamHeader) -> int:
    """Bits that decoding keeps: never fewer than the stream has, which would wrap its values around."""
    if header.family is not StreamFamily.JPEG:
        return layout.bits_stored
    return min(max(layout.bits_stored, header.precision), max(8, layout.bits_allocated))


def _differs(layout: PixelLayout, header: StreamHeader, values: NDArray[Any]) -> bool:
    """Whether stream and header contradict each other in a way that may show."""
    if header.signed is not None and header.signed != layout.signed:
        return True
    if header.precision <= layout.bits_stored:
        return False
    # Many writers state the bits of the container in the stream; that contradicts nothing while values fit.
    low, high = (-(2 ** (layout.bits_stored - 1)), 2 ** (layout.bits_stored - 1) - 1) if layout.signed else (0, 0)
    high = high or 2**layout.bits_stored - 1
    return bool(values.min() < low or values.max() > high)


def _is_lossy(layout: PixelLayout, header: StreamHeader) -> bool | None:
    syntax, by_stream = str(layout.syntax), header.family is StreamFamily.JPEG
    if syntax in _LOSSY and by_stream:
        return header.lossless is not True
    if syntax in _MAYBE_LOSSY | _LOSSY or (by_stream and not header.lossless):
        return None if header.lossless is None else not header.lossless
    return False


def _to_rgb(values: NDArray[Any], photometric: str) -> NDArray[Any]:
    """Colour to RGB (PS3.3 C.7.6.3.1.2); grey and RGB as they are. Decoders have undone YBR_ICT and YBR_RCT."""
    if values.ndim != 3:
        return values
    if photometric in {"YBR_FULL", "YBR_FULL_422"}:
        return np.asarray(convert_color_space(values, "YBR_FULL", "RGB"))
    if photometric in {"YBR_PARTIAL_422", "YBR_PARTIAL_420"}:
        # Rec. 601 with the ranges of studio video: Y 16 to 235, colour differences 16 to 240.
        matrix = np.array(
            [[255 / 219, 0, 1.402 * 255 / 224], [255 / 219, -0.344136 * 255 / 224, -0.714136 * 255 / 224]]
        )
        matrix = np.vstack([matrix, [255 / 219, 1.772 * 255 / 224, 0]]).astype(np.float32)
        rgb = (values.astype(np.float32) - np.array([16, 128, 128], np.float32)) @ matrix.T
        return np.asarray(np.clip(np.rint(rgb), 0, 255).astype(np.uint8))
    return values
