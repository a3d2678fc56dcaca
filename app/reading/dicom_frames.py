"""A DICOM image opened by its header, whose frames are decoded when they are asked for."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from pydicom.dataset import FileDataset

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.reading.dicom_decode import Decoded, check_syntax, decode
from app.reading.dicom_file import PixelElement, read_header
from app.reading.dicom_fragments import FrameTable, as_found, find_frames, native_span
from app.reading.dicom_layout import PixelLayout, read_layout, whole
from app.reading.dicom_values import Rescale, read_rescale
from app.reading.limits import ReadingLimits, check_size
from app.reading.quiet import quiet_reading
from app.reading.source import DEFAULT_LIMITS, ByteStore, MemoryBytes, open_store, read_source, sha256_of


class DicomPixels:
    """Header and frames of one DICOM image; frames may be decoded from several threads.

    Attributes:
        name: the file's name for messages.
        ds: the header, without the pixels; take `lock` while reading elements, which pydicom converts when first read.
        layout: how pixels are stored.
        table: where frames lie.
        lock: of the header.
    """

    def __init__(
        self,
        name: str,
        store: ByteStore,
        limits: ReadingLimits,
        ds: FileDataset,
        element: PixelElement,
        layout: PixelLayout,
    ) -> None:
        self.name = name
        self.ds = ds
        self.layout = layout
        self.lock = threading.RLock()
        self.table: FrameTable = find_frames(name, ds, element, layout)
        self._element = element
        self._store = store
        self._limits = limits

    @property
    def count(self) -> int:
        """Number of frames that are there in whole."""
        return self.table.count

    def decode(self, index: int) -> Decoded:
        """Decode one frame, reading no other.

        Raises:
            UnreadableInputError: it is damaged or contradicts the header.
        """
        if not 0 <= index < self.count:
            raise IndexError(f"frame {index} of {self.count}")
        element = self._element
        skip = 0
        if self.layout.is_encapsulated:
            spans = self.table.spans[index]
        else:
            span, skip = native_span(self.layout, index)
            spans = (span,)
        if sum(size for _, size in spans) > self._limits.max_file_bytes:
            raise UnreadableInputError(f"{self.name}: its frame {index + 1} is too large to read: export it smaller.")
        parts = [element.store.read(element.offset + at, size) for at, size in spans]
        data = parts[0] if len(parts) == 1 else b"".join(parts)
        return decode(self.name, self.layout, data, skip)

    def stored(self, index: int) -> NDArray[Any]:
        """(rows, columns) or (rows, columns, 3) of one frame as stored, true to the last bit; colour as RGB.

        Raises:
            UnreadableInputError: it is damaged or contradicts the header.
        """
        return self.decode(index).values

    def rescale(self, index: int) -> Rescale | None:
        """Slope and intercept of a frame; None when the file has a modality LUT instead.

        Raises:
            UnreadableInputError: the header is damaged.
        """
        with quiet_reading(), self.lock:
            try:
                return read_rescale(self.ds, index)
            except Exception as error:
                raise damaged_header(self.name, error) from error

    def sha256(self) -> str:
        """SHA-256 of the file's bytes, hexadecimal."""
        return sha256_of(self._store)


def open_pixels(source: SourceFile | Path, limits: ReadingLimits = DEFAULT_LIMITS) -> DicomPixels:
    """Open a DICOM image by its header.

    Raises:
        UnreadableInputError: it cannot be read, or holds no image; one sentence that names it.
    """
    name = source.name or str(source)
    return pixels_of(name, open_store(source, limits), limits)


def pixels_of(name: str, store: ByteStore, limits: ReadingLimits) -> DicomPixels:
    """As `open_pixels`, from bytes at hand."""
    with quiet_reading():
        ds, element = read_header(name, store, limits)
        try:
            check_size(name, whole(name, ds, "Rows"), whole(name, ds, "Columns"), limits)
            check_syntax(name, ds.file_meta.TransferSyntaxUID)
            layout = as_found(element, read_layout(name, ds, element, limits))
            return DicomPixels(name, store, limits, ds, element, layout)
        except UnreadableInputError:
            raise
        except Exception as error:
            raise damaged_header(name, error) from error


@dataclass(frozen=True, slots=True)
class StoredFrame:
    """One decoded frame with what makes modality values of it.

    Attributes:
        values: (rows, columns) or (rows, columns, 3) as stored.
        rescale: modality value = stored * slope + intercept; None when the file has a modality LUT instead.
        layout: how it was stored.
    """

    values: NDArray[Any]
    rescale: Rescale | None
    layout: PixelLayout


def decode_stored(
    source: SourceFile | Path | bytes, frame: int = 0, *, name: str = "", limits: ReadingLimits = DEFAULT_LIMITS
) -> StoredFrame:
    """Stored values of one frame, for volumes: no photometric interpretation, no windows, no copies.

    Args:
        source: a file, a member of an archive, or the file's bytes.
        frame: from 0.
        name: for messages, with bytes.
        limits: bounds.

    Raises:
        UnreadableInputError: it cannot be read.
    """
    if not isinstance(source, bytes):
        name = source.name or str(source)
        source = read_source(source, limits)
    pixels = pixels_of(name or "the file", MemoryBytes(source), limits)
    return StoredFrame(pixels.stored(frame), pixels.rescale(frame), pixels.layout)


def damaged_header(name: str, _error: Exception) -> UnreadableInputError:
    """One sentence for a header that pydicom cannot make values of."""
    words = f"{name}: its header is damaged or contradicts the standard and cannot be used"
    return UnreadableInputError(f"{words}: copy or export it again.")
