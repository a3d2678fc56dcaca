"""A DICOM file's bytes to a data set that is worth decoding, or one sentence why it is not."""

import io
import zlib

from pydicom import dcmread
from pydicom.dataset import FileDataset
from pydicom.filereader import read_dataset as parse_elements
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian

from app.core.errors import UnreadableInputError
from app.reading.limits import ReadingLimits
from app.reading.sniff import has_preamble

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
_PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


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
    if not any(keyword in ds for keyword in _PIXEL_KEYWORDS):
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
    head = data[:4096]
    if has_preamble(head):
        _refuse_deflate_bomb(name, data, limits)
    try:
        ds = dcmread(io.BytesIO(data), force=not has_preamble(head))
        if not hasattr(ds, "file_meta") or not ds.file_meta.get("TransferSyntaxUID"):
            _assume_transfer_syntax(ds)
        # Elements are parsed when first asked for; parse what decides, so that damage shows here.
        for keyword in ("Rows", "Columns", "SOPClassUID", "Modality", "NumberOfFrames", "BitsAllocated"):
            ds.get(keyword)
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
    return f"{name} is DICOM without an image: choose an image."
