"""Stored frames of a segmentation, decoded one at a time: bit-packed, RLE, deflated or of any image encoding."""

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import FileDataset
from pydicom.encaps import get_frame
from pydicom.pixels.utils import pixel_array
from pydicom.uid import UID, RLELossless

from app.core.errors import UnreadableInputError
from app.reading.codestream import stream_header
from app.reading.quiet import quiet_reading

_AGAIN = "copy or export it again"
_DEFLATED_FRAMES = "1.2.840.10008.1.2.8.1"


@dataclass(frozen=True, slots=True, eq=False)
class StoredFrames:
    """Frames of (rows, columns) stored values.

    Attributes:
        name: the file's name for messages.
        dataset: the whole object with its pixels.
        count: frames.
        bits: Bits Allocated: 1, 8 or 16.
    """

    name: str
    dataset: FileDataset
    count: int
    rows: int
    columns: int
    bits: int

    def frame(self, index: int) -> NDArray[Any]:
        """Frame `index` (from 0): (rows, columns) uint8 or uint16 as stored.

        Raises:
            UnreadableInputError: its pixels are cut off, damaged or contradict the header.
        """
        with quiet_reading():
            try:
                values = self._decode(index)
            except UnreadableInputError:
                raise
            except Exception as error:
                raise self._damaged(index) from error
        if values.shape != (self.rows, self.columns) or values.dtype.kind != "u":
            raise self._damaged(index)
        return values

    def _damaged(self, index: int) -> UnreadableInputError:
        words = f"{self.name}: frame {index + 1} of {self.count} of its pixels is cut off or damaged"
        return UnreadableInputError(f"{words}: {_AGAIN}.")

    def _decode(self, index: int) -> NDArray[Any]:
        ds = self.dataset
        syntax = UID(str(ds.file_meta.TransferSyntaxUID))
        # pydicom does not know the deflated syntax as one and would raise for its properties.
        if syntax != _DEFLATED_FRAMES and not syntax.is_encapsulated:
            end = (index + 1) * self.rows * self.columns * self.bits
            if len(ds.PixelData) * 8 < end:
                raise self._damaged(index)
            if self.bits == 1 and syntax.is_little_endian:
                return self._single_bits(ds.PixelData, index)
            return np.asarray(pixel_array(ds, index=index, raw=True))
        stream = get_frame(ds.PixelData, index, number_of_frames=self.count)
        if syntax == _DEFLATED_FRAMES:
            return self._unpack(self._inflate(stream, index), index)
        if syntax == RLELossless and self.bits == 1:
            return self._unpack(_packbits(stream, (self.rows * self.columns + 7) // 8), index)
        own = stream_header(stream)
        if own is not None and (own.rows, own.columns) != (self.rows, self.columns):
            raise self._damaged(index)
        # pylibjpeg's RLE decoder panics past every handler on damaged data; pydicom's own raises.
        plugin = "pydicom" if syntax == RLELossless else ""
        return np.asarray(pixel_array(ds, index=index, raw=True, decoding_plugin=plugin))

    def _single_bits(self, packed: bytes, index: int) -> NDArray[Any]:
        """One frame of bits that follow one another without a gap (PS3.5 8.1.1), so that it may start within a byte.

        pydicom 3.0.2 leaves the last bits of such a frame out.
        """
        count = self.rows * self.columns
        start = index * count
        part = np.frombuffer(packed, np.uint8)[start // 8 : (start + count + 7) // 8]
        bits = np.unpackbits(part, bitorder="little")[start % 8 : start % 8 + count]
        return bits.reshape(self.rows, self.columns)

    def _inflate(self, stream: bytes, index: int) -> bytes:
        """One frame of Deflated Image Frame Compression (PS3.5 A.4.13)."""
        wanted = (self.rows * self.columns * self.bits + 7) // 8
        found = zlib.decompressobj(-zlib.MAX_WBITS).decompress(stream, wanted + 1)
        if len(found) < wanted:
            raise self._damaged(index)
        return found

    def _unpack(self, packed: bytes, index: int) -> NDArray[Any]:
        count = self.rows * self.columns
        if len(packed) * 8 < count * self.bits:
            raise self._damaged(index)
        if self.bits == 1:
            bits = np.unpackbits(np.frombuffer(packed, np.uint8), count=count, bitorder="little")
            return bits.reshape(self.rows, self.columns)
        kind = np.uint8 if self.bits == 8 else np.dtype("<u2")
        return np.frombuffer(packed, kind, count).reshape(self.rows, self.columns)


def _packbits(stream: bytes, most: int) -> bytes:
    """The only segment of an RLE frame (PS3.5 G.3.1), at most `most` bytes of it."""
    offsets = np.frombuffer(stream[:64], "<u4")
    if offsets[0] != 1:
        raise ValueError("single bits lie in one RLE segment")
    data, at, found = stream[int(offsets[1]) :], 0, bytearray()
    while at < len(data) - 1 and len(found) < most:
        length = data[at]
        if length < 128:
            found += data[at + 1 : at + 2 + length]
            at += 2 + length
        elif length > 128:
            found += data[at + 1 : at + 2] * (257 - length)
            at += 2
        else:
            at += 1
    return bytes(found[:most])
