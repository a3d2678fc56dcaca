"""Stored values of slices straight into an array: native ones from their place in the file, others decoded."""

from collections import OrderedDict
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, SourceFile
from app.reading.dicom_frames import DicomPixels, open_pixels
from app.reading.frames import FRAME_LIMITS
from app.reading.limits import ReadingLimits
from app.reading.series.slices import Slice
from app.reading.source import unreadable

# What lies before native pixels: the element's tag, in explicit and in implicit little endian (PS3.5 7.1).
_TAG: Final = b"\xe0\x7f\x10\x00"
_HEADERS: Final = (_TAG + b"OW", _TAG + b"OB")
_KEPT_OPEN: Final = 2


def stored_dtype(instance: Instance) -> np.dtype[Any] | None:
    """Type of stored values that a volume may keep as they are: 8 or 16 bits; None when they must be converted."""
    if instance.bits is None:
        return None
    allocated, _, signed = instance.bits
    if allocated in {1, 8}:
        return np.dtype(np.int8 if signed and allocated == 8 else np.uint8)
    if allocated in {12, 16}:
        return np.dtype(np.int16 if signed else np.uint16)
    return None


class SlicePixels:
    """Reads stored values of any slice; from several threads."""

    def __init__(self, limits: ReadingLimits = FRAME_LIMITS) -> None:
        self._limits = limits
        self._open: OrderedDict[SourceFile, DicomPixels] = OrderedDict()

    def read_into(self, item: Slice, out: NDArray[Any]) -> None:
        """Fill (rows, columns) of the type `stored_dtype` says, C order, with a slice's stored values.

        Raises:
            UnreadableInputError: the file is missing, was changed or is damaged; one sentence that names it.
        """
        if is_native(item.instance, out.dtype):
            _read_native(item, out)
        else:
            out[:] = self.decoded(item, out.shape)

    def decoded(self, item: Slice, shape: tuple[int, ...]) -> NDArray[Any]:
        """(rows, columns) stored values through the decoders.

        Raises:
            UnreadableInputError: it cannot be read, or is no longer of the size listed.
        """
        pixels = self._pixels(item)
        if item.frame >= pixels.count:
            name = item.instance.source.name
            raise UnreadableInputError(f"{name} ends before its frame {item.frame + 1}: copy or export it again.")
        values = pixels.stored(item.frame)
        if values.shape != shape:
            raise _changed(item)
        return values

    def _pixels(self, item: Slice) -> DicomPixels:
        """The opened file; one of many frames is kept open."""
        source = item.instance.source
        found = self._open.get(source)
        if found is None:
            found = open_pixels(source, self._limits)
            if found.count > 1:
                self._open[source] = found
                while len(self._open) > _KEPT_OPEN:
                    self._open.popitem(last=False)
        return found


def is_native(instance: Instance, dtype: np.dtype[Any]) -> bool:
    """Whether pixels can be read from their place in the file as they are."""
    fits = instance.bits is not None and instance.bits[0] == 8 * dtype.itemsize and dtype == stored_dtype(instance)
    return fits and instance.pixels_at is not None and not instance.source.member


def _read_native(item: Slice, out: NDArray[Any]) -> None:
    start = item.instance.pixels_at or 0
    try:
        with item.instance.source.path.open("rb", buffering=0) as file:
            # The file may be another one than when it was listed.
            file.seek(start - 12)
            before = file.read(12)
            if before[:6] not in _HEADERS and before[4:8] != _TAG:
                raise _changed(item)
            file.seek(start + item.frame * out.nbytes)
            rest = memoryview(out.data).cast("B")
            while rest:
                count = file.readinto(rest)
                if not count:
                    raise _changed(item)
                rest = rest[count:]
    except OSError as error:
        raise unreadable(item.instance.source.name, error) from error
    keep_stored_bits(item.instance, out)


def keep_stored_bits(instance: Instance, out: NDArray[Any]) -> None:
    """Clear or sign-extend what lies above Bits Stored, which may hold anything (PS3.5 8.1.1); in place."""
    if instance.bits is not None and (unused := 8 * out.itemsize - instance.bits[1]) > 0:
        np.left_shift(out, unused, out=out)
        np.right_shift(out, unused, out=out)


def _changed(item: Slice) -> UnreadableInputError:
    return UnreadableInputError(f"{item.instance.source.name} was changed since it was listed: open the folder again.")
