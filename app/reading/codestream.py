"""What a compressed frame itself states, so that no decoder is handed a bomb and no header is believed against it."""

from dataclasses import dataclass, replace
from enum import StrEnum

# Start-of-frame markers of JPEG (ITU-T T.81 B.1.1.3) and JPEG-LS (T.87 C.1.1).
_SOF = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, 0xF7})
_LOSSLESS_SOF = frozenset({0xC3, 0xC7, 0xCB, 0xCF})
_JPEG_LS, _START_OF_SCAN = 0xF7, 0xDA
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
_MAX_MARKERS = 1000
_CODESTREAM = b"\xff\x4f\xff\x51"
_MAX_BOXES = 1024**2


class StreamFamily(StrEnum):
    """Kinds of stream, each with its decoder."""

    JPEG = "JPEG"
    JPEG_LS = "JPEG-LS"
    JPEG_2000 = "JPEG 2000"


@dataclass(frozen=True, slots=True)
class StreamHeader:
    """Header of a JPEG, JPEG-LS or JPEG 2000 stream.

    Attributes:
        rows, columns: size; for JPEG 2000 (T.800 A.5.1) that of the reference grid, which is what a decoder allocates.
        precision: bits of a sample.
        components: samples of a pixel.
        signed: for JPEG 2000; None for the others, which do not say.
        lossless: the stream is coded reversibly; None when its header does not tell.
        family: which decoder reads it.
    """

    rows: int
    columns: int
    precision: int
    components: int
    signed: bool | None
    lossless: bool | None
    family: StreamFamily


def stream_header(stream: bytes) -> StreamHeader | None:
    """The stream's own header; None when it is neither JPEG, JPEG-LS nor JPEG 2000, or ends within its header."""
    if stream.startswith(b"\xff\xd8"):
        return _jpeg(stream)
    return _jpeg_2000(without_boxes(stream))


def without_boxes(stream: bytes) -> bytes:
    """A JPEG 2000 codestream without the boxes of a JP2 file before it, which DICOM forbids and some write.

    Decoders and pydicom walk the boxes by their stated lengths, without end where one states 0.
    """
    start = stream.find(_CODESTREAM, 0, _MAX_BOXES)
    return stream[start:] if start > 0 else stream


def _jpeg_2000(stream: bytes) -> StreamHeader | None:
    if len(stream) < 45 or not stream.startswith(_CODESTREAM):
        return None
    width, height, left, top = (int.from_bytes(stream[at : at + 4], "big") for at in (8, 12, 16, 20))
    depth = stream[42]
    return StreamHeader(
        max(0, height - top),
        max(0, width - left),
        (depth & 0x7F) + 1,
        int.from_bytes(stream[40:42], "big"),
        bool(depth & 0x80),
        _is_reversible(stream),
        StreamFamily.JPEG_2000,
    )


def _is_reversible(stream: bytes) -> bool | None:
    """Whether the coding style default (T.800 A.6.1) names the reversible 5-3 wavelet."""
    position = 2
    for _ in range(_MAX_MARKERS):
        if position + 14 > len(stream) or stream[position] != 0xFF or stream[position + 1] == 0x90:
            return None
        if stream[position + 1] == 0x52:
            return stream[position + 13] == 1
        position += 2 + int.from_bytes(stream[position + 2 : position + 4], "big")
    return None


def _jpeg(stream: bytes) -> StreamHeader | None:
    position = 2
    found: StreamHeader | None = None
    for _ in range(_MAX_MARKERS):
        if position + 10 > len(stream) or stream[position] != 0xFF:
            return found
        marker = stream[position + 1]
        length = int.from_bytes(stream[position + 2 : position + 4], "big")
        if marker == 0xFF:
            position += 1
            continue
        if marker in _BARE:
            position += 2
            continue
        if marker in _SOF:
            precision, components = stream[position + 4], stream[position + 9]
            rows = int.from_bytes(stream[position + 5 : position + 7], "big")
            columns = int.from_bytes(stream[position + 7 : position + 9], "big")
            family = StreamFamily.JPEG_LS if marker == _JPEG_LS else StreamFamily.JPEG
            found = StreamHeader(rows, columns, precision, components, None, marker in _LOSSLESS_SOF, family)
            if marker != _JPEG_LS:
                return found
        elif marker == _START_OF_SCAN and found is not None:
            # JPEG-LS tells its greatest error, NEAR, behind the scan's components (T.87 C.2.3).
            at = position + 5 + 2 * stream[position + 4]
            near = stream[at] if at < len(stream) else 1
            return replace(found, lossless=near == 0)
        position += 2 + length
    return found


def with_whole_spectrum(stream: bytes) -> bytes:
    """A sequential JPEG whose scan header ends the spectrum elsewhere than at 63, which alone it may (T.81 B.2.3).

    Some writers leave a 0 there, and decoders then refuse the stream. Every other stream is returned as it is.
    """
    position = 2
    sequential = False
    for _ in range(_MAX_MARKERS):
        if position + 10 > len(stream) or stream[position] != 0xFF:
            return stream
        marker = stream[position + 1]
        if marker == _START_OF_SCAN:
            at = position + 5 + 2 * stream[position + 4]
            if sequential and at + 1 < len(stream) and stream[at] == 0 and stream[at + 1] != 63:
                return stream[: at + 1] + b"\x3f" + stream[at + 2 :]
            return stream
        sequential = sequential or marker in {0xC0, 0xC1}
        position += 2 + int.from_bytes(stream[position + 2 : position + 4], "big")
    return stream
