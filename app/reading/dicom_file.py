"""A DICOM file's bytes to a data set that is worth decoding, or one sentence why it is not."""

import io
import zlib
from dataclasses import dataclass
from typing import BinaryIO, Literal, cast

from pydicom import dcmread
from pydicom.dataset import FileDataset
from pydicom.filereader import read_dataset as parse_elements
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian

from app.core.errors import UnreadableInputError
from app.reading.limits import ReadingLimits
from app.reading.sniff import has_preamble
from app.reading.source import ByteStore, MemoryBytes

_AGAIN = "copy or export it again"
# What DICOM objects without pixels are, by Modality (0008,0060).
_WITHOUT_PIXELS = {
    "SR": "a structured report",
    "KO": "a key object selection",
    "PR": "a presentation state",
    "DOC": "a document",
    "RTPLAN": "a radiotherapy plan",
    "RTSTRUCT": "a radiotherapy structure set",
    "ECG": "an electrocardiogram",
    "REG": "a registration",
}
_PIXEL_KEYWORDS = {0x10: "PixelData", 0x08: "FloatPixelData", 0x09: "DoubleFloatPixelData"}
_HEAD = 4096
_DEFER = 256 * 1024**2  # bytes; an element beyond it is no part of an image's header
_UNDEFINED = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class PixelElement:
    """Where the value of the element with the pixels lies.

    Attributes:
        keyword: PixelData, FloatPixelData or DoubleFloatPixelData.
        vr: as stated; empty for implicit VR.
        store: the bytes of the file.
        offset: of the value's first byte.
        length: bytes stated; None for undefined length, as fragments have it.
    """

    keyword: str
    vr: str
    store: ByteStore
    offset: int
    length: int | None

    @property
    def available(self) -> int:
        """Bytes of the value that are there."""
        rest = max(0, self.store.size - self.offset)
        return rest if self.length is None else min(rest, self.length)


def read_header(name: str, store: ByteStore, limits: ReadingLimits) -> tuple[FileDataset, PixelElement]:
    """Parse an image's header and find its pixels without reading them; called within quiet_reading.

    Args:
        name: the file's name for messages.
        store: its bytes, with or without the preamble of PS3.10.
        limits: bounds on what a deflated file may inflate to.

    Raises:
        UnreadableInputError: it is not DICOM, is damaged, cut off or a bomb, or holds no pixels.
    """
    head = store.read(0, _HEAD)
    if _is_deflated(name, head):
        if store.size > limits.max_file_bytes:
            size = limits.max_file_bytes // 1024**2
            raise UnreadableInputError(f"{name} is deflated and larger than {size:,} MB: export it without deflate.")
        ds = read_dataset(name, store.read(0, store.size), limits)
        keyword = next(keyword for keyword in _PIXEL_KEYWORDS.values() if keyword in ds)
        element = ds[keyword]
        value = bytes(element.value or b"")
        return ds, PixelElement(keyword, str(element.VR), MemoryBytes(value), 0, len(value))
    try:
        with store.stream() as stream:
            bounded = cast(BinaryIO, _Bounded(stream, limits.max_file_bytes))
            ds = dcmread(bounded, stop_before_pixels=True, force=not has_preamble(head), defer_size=_DEFER)
            start = stream.tell()
        _complete(ds)
    except Exception as error:
        raise UnreadableInputError(f"{name} is damaged and cannot be read as DICOM: {_AGAIN}.") from error
    found = _pixel_element(store, start)
    if found is None:
        raise UnreadableInputError(_no_pixels(name, ds))
    return ds, found


class _Bounded:
    """A file of which no more than `most` bytes are read, so that a header does not fill the memory."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream = stream
        self._left = most
        self.seek = stream.seek
        self.tell = stream.tell

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(self._left + 1 if size < 0 else size)
        self._left -= len(data)
        if self._left < 0:
            raise ValueError("a header that is too large")
        return data


def _pixel_element(store: ByteStore, start: int) -> PixelElement | None:
    """The pixel element whose tag stands at `start`; None when none does."""
    head = store.read(start, 12)
    if len(head) < 8:
        return None
    order: Literal["little", "big"] = "big" if head[:2] == b"\x7f\xe0" else "little"
    group, element = int.from_bytes(head[:2], order), int.from_bytes(head[2:4], order)
    if group != 0x7FE0 or element not in _PIXEL_KEYWORDS:
        return None
    # An implicit length that looks like a VR would be odd, which none is.
    if head[4:6] in {b"OB", b"OW", b"OF", b"OD", b"OV", b"UN"} and len(head) == 12:
        vr, at, length = head[4:6].decode(), 12, int.from_bytes(head[8:12], order)
    else:
        vr, at, length = "", 8, int.from_bytes(head[4:8], order)
    return PixelElement(_PIXEL_KEYWORDS[element], vr, store, start + at, None if length == _UNDEFINED else length)


def _is_deflated(name: str, head: bytes) -> bool:
    if not has_preamble(head) or str(DeflatedExplicitVRLittleEndian).encode() not in head:
        return False
    try:
        return _transfer_syntax(io.BytesIO(head[132:])) == DeflatedExplicitVRLittleEndian
    except Exception as error:
        raise UnreadableInputError(f"{name} is damaged and cannot be read as DICOM: {_AGAIN}.") from error


def _complete(ds: FileDataset) -> None:
    """Parse what decides, so that damage shows here: elements are parsed when first asked for."""
    if not hasattr(ds, "file_meta") or not ds.file_meta.get("TransferSyntaxUID"):
        _assume_transfer_syntax(ds)
    for keyword in ("Rows", "Columns", "SOPClassUID", "Modality", "NumberOfFrames", "BitsAllocated"):
        ds.get(keyword)


def read_dataset(name: str, data: bytes, limits: ReadingLimits) -> FileDataset:
    """Parse a file and make sure that it holds an image; called within quiet_reading.

    Args:
        name: the file's name for messages.
        data: its bytes, with or without the preamble of PS3.10.
        limits: bounds, here on what a deflated file may inflate to.

    Raises:
        UnreadableInputError: it is not DICOM, is damaged, cut off or a bomb, or holds no pixels.
    """
    ds = parse_dicom(name, data, limits)
    if not any(keyword in ds for keyword in _PIXEL_KEYWORDS.values()):
        raise UnreadableInputError(_no_pixels(name, ds))
    return ds


def parse_dicom(name: str, data: bytes, limits: ReadingLimits) -> FileDataset:
    """Parse a file of any DICOM object; called within quiet_reading.

    Args:
        name: the file's name for messages.
        data: its bytes, with or without the preamble of PS3.10.
        limits: bounds, here on what a deflated file may inflate to.

    Raises:
        UnreadableInputError: it is not DICOM, is damaged, cut off or a bomb.
    """
    head = data[:_HEAD]
    if has_preamble(head):
        _refuse_deflate_bomb(name, data, limits)
    try:
        ds = dcmread(io.BytesIO(data), force=not has_preamble(head))
        _complete(ds)
    except Exception as error:
        raise UnreadableInputError(f"{name} is damaged and cannot be read as DICOM: {_AGAIN}.") from error
    return ds


def _assume_transfer_syntax(ds: FileDataset) -> None:
    """A data set without meta information is taken as pydicom parsed it (PS3.5 10.1: implicit little endian)."""
    implicit, little = ds.original_encoding
    if implicit is False:
        ds.file_meta.TransferSyntaxUID = UID("1.2.840.10008.1.2.1" if little else "1.2.840.10008.1.2.2")
    else:
        ds.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian


def _refuse_deflate_bomb(name: str, data: bytes, limits: ReadingLimits) -> None:
    """Inflate a deflated data set piece by piece, keeping nothing, until it ends or grows too large."""
    stream = io.BytesIO(data)
    try:
        stream.seek(132)
        meta = _transfer_syntax(stream)
    except Exception as error:
        raise UnreadableInputError(f"{name} is damaged and cannot be read as DICOM: {_AGAIN}.") from error
    if meta != DeflatedExplicitVRLittleEndian:
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    rest, total = data[stream.tell() :], 0
    while rest and not inflater.eof:
        try:
            total += len(inflater.decompress(rest, 4 * 1024**2))
        except zlib.error as error:
            raise UnreadableInputError(f"{name} is damaged: its deflated part cannot be read: {_AGAIN}.") from error
        rest = inflater.unconsumed_tail
        if total > limits.max_file_bytes:
            size = limits.max_file_bytes // 1024**2
            raise UnreadableInputError(f"{name} inflates to more than {size:,} MB: export it without deflate.")
    if not inflater.eof:
        raise UnreadableInputError(f"{name} is cut off within its deflated part: {_AGAIN}.")


def _transfer_syntax(stream: io.BytesIO) -> str:
    """Transfer syntax by the meta group at the stream's position, empty when absent; reads just that group."""
    meta = parse_elements(
        stream, is_implicit_VR=False, is_little_endian=True, stop_when=lambda tag, _vr, _length: tag >> 16 != 2
    )
    return str(meta.get("TransferSyntaxUID", ""))


def _no_pixels(name: str, ds: FileDataset) -> str:
    modality = str(ds.get("Modality", "") or "")
    if "EncapsulatedDocument" in ds:
        return f"{name} is a document (PDF or the like) in DICOM, without an image: choose an image."
    if modality in _WITHOUT_PIXELS:
        return f"{name} is {_WITHOUT_PIXELS[modality]} (DICOM {modality}), without an image: choose an image."
    if "Rows" in ds and "Columns" in ds:
        return f"{name} ends before its pixels: {_AGAIN}."
    if len(ds) == 0:
        return f"{name} holds no DICOM data after its header: {_AGAIN}."
    kind = ds.get("SOPClassUID")
    stated = kind.name if isinstance(kind, UID) and kind.name != str(kind) else ""
    what = f" ({stated.removesuffix(' Storage')})" if stated else ""
    return f"{name} is DICOM without an image{what}: choose an image."
