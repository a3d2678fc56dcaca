"""A DICOM header read element by element, keeping a few and stepping over the rest; a folder is listed with it.

pydicom is the reader everywhere else. Here it is too slow: 10,000 CT slices of 258 elements take it 8 to 9 s before a
single value is converted, this scan 2 s with all values (two cores). It knows the plain cases of PS3.5 and gives up on
anything unusual, which is then read by pydicom; tests hold the two against each other on every file there is.
"""

import struct
import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.valuerep import TEXT_VR_DELIMS

from app.reading.listing.tags import NATIVE_PIXELS, NOTED, OVERLAY, PIXELS, WANTED, HeaderFields
from app.reading.quiet import quiet_reading

Fetch = Callable[[int, int], bytes]
"""Bytes of the file at (position, at most this many); fewer only at its end."""

_CHUNK: Final = 16 * 1024
_MAX_INFLATED: Final = 16 * 1024**2
_MAX_VALUE: Final = 4096
_MAX_ELEMENTS: Final = 20_000
_MAX_NESTED: Final = 1_000_000
_MAX_DEPTH: Final = 16
_UNDEFINED: Final = 0xFFFFFFFF
_LONG: Final = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
_SHORT: Final = frozenset(b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
_LENGTH_BYTES: Final = dict.fromkeys(_LONG, 4) | dict.fromkeys(_SHORT, 2)
_OVERLAYS: Final = [group << 16 | 0x3000 for group in range(0x6000, 0x6020, 2)]
# First four bytes of an element -> its tag, for every tag that matters, in either byte order.
_ACTIONS: Final = {
    order: {struct.pack(order + "HH", tag >> 16, tag & 0xFFFF): tag for tag in (*WANTED, *NOTED, *PIXELS, *_OVERLAYS)}
    for order in "<>"
}
_IMPLICIT: Final = "1.2.840.10008.1.2"
_EXPLICIT: Final = "1.2.840.10008.1.2.1"
_DEFLATED: Final = "1.2.840.10008.1.2.1.99"
_BIG_ENDIAN: Final = "1.2.840.10008.1.2.2"
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD


class UnusualHeaderError(Exception):
    """The header is not of a plain kind, or is damaged: pydicom shall decide."""


def scan_header(fetch: Fetch, size: int) -> HeaderFields:
    """The wanted elements of a DICOM file with the preamble of PS3.10.

    Args:
        fetch: reads the file.
        size: of the file in bytes.

    Raises:
        UnusualHeaderError: pydicom must read it.
    """
    head = fetch(0, _CHUNK)
    if head[128:132] != b"DICM":
        raise UnusualHeaderError("no preamble")
    syntax, start = _meta(head)
    if syntax == _DEFLATED:
        data = _inflated(fetch, start, size)
        fields = _Scan(lambda at, count: data[at : at + count], len(data), "<", implicit=False).run(0)
        fields.pixels_at = None
        # What is inflated here ends where the bound says; whether the file is whole shows when it is read.
        fields.cut_off = False
    else:
        order = ">" if syntax == _BIG_ENDIAN else "<"
        fields = _Scan(fetch, size, order, implicit=syntax == _IMPLICIT, first=head).run(start)
        if syntax not in {_IMPLICIT, _EXPLICIT}:
            fields.pixels_at = None
    fields.syntax = syntax
    return fields


def _meta(head: bytes) -> tuple[str, int]:
    """(transfer syntax, where the data set starts); the meta group is explicit little endian (PS3.10 7.1)."""
    position, syntax = 132, ""
    while head[position : position + 2] == b"\x02\x00":
        code = head[position + 4 : position + 6]
        if code in _LONG:
            length = int.from_bytes(head[position + 8 : position + 12], "little")
            value = position + 12
        elif code in _SHORT:
            length = int.from_bytes(head[position + 6 : position + 8], "little")
            value = position + 8
        else:
            raise UnusualHeaderError("meta group")
        if head[position + 2 : position + 4] == b"\x10\x00":
            syntax = head[value : value + length].decode("ascii", "replace").rstrip("\0 ")
        position = value + length
    if not syntax or position + 8 > len(head):
        raise UnusualHeaderError("no transfer syntax")
    return syntax, position


def _inflated(fetch: Fetch, start: int, size: int) -> bytes:
    """The beginning of a deflated data set, at most _MAX_INFLATED bytes of it."""
    inflater, parts, total, position = zlib.decompressobj(-zlib.MAX_WBITS), [], 0, start
    while position < size and total < _MAX_INFLATED and not inflater.eof:
        packed = fetch(position, 256 * 1024)
        position += len(packed)
        while packed and total < _MAX_INFLATED:
            try:
                part = inflater.decompress(packed, _MAX_INFLATED - total)
            except zlib.error as error:
                raise UnusualHeaderError("deflate") from error
            parts.append(part)
            total += len(part)
            packed = inflater.unconsumed_tail
            if not part:
                break
    return b"".join(parts)


class _Scan:
    """One pass over a data set."""

    def __init__(self, fetch: Fetch, size: int, order: str, *, implicit: bool, first: bytes = b"") -> None:
        self._fetch, self._size, self._implicit = fetch, size, implicit
        self._order = order
        self._tag = struct.Struct(order + "HH").unpack_from
        self._element = struct.Struct(order + "4s2sH").unpack_from
        self._long = struct.Struct(order + "I").unpack_from
        self._short = struct.Struct(order + "H").unpack_from
        self._double = struct.Struct(order + "d").unpack
        self._buffer, self._base = first, 0
        self._nested = 0

    def run(self, position: int) -> HeaderFields:  # noqa: C901, PLR0912  one loop: calls would double its time
        """Elements from `position` to the pixel data or the end."""
        found = HeaderFields()
        raw: dict[int, bytes] = {}
        implicit, size, read, read_long = self._implicit, self._size, self._element, self._long
        actions, sizes = _ACTIONS[self._order], _LENGTH_BYTES
        end = self._base + len(self._buffer) - 12
        # A quarter of a million elements for a thousand slices: what can be looked up once is looked up above.
        for _ in range(_MAX_ELEMENTS):
            if position > end:
                if position + 8 > size:
                    break
                self._move(position)
                end = position + len(self._buffer) - 12
            at = position - self._base
            if at + 8 > len(self._buffer):
                raise UnusualHeaderError("the file ends early")
            key, code, length = read(self._buffer, at)
            if implicit:
                length, value = read_long(self._buffer, at + 4)[0], position + 8
            elif (width := sizes.get(code)) == 2:
                value = position + 8
            elif width == 4 and at + 12 <= len(self._buffer):
                length, value = read_long(self._buffer, at + 8)[0], position + 12
            else:
                raise UnusualHeaderError("value representation")
            action = actions.get(key)
            if action is not None:
                if action in PIXELS:
                    found.has_pixels = True
                    if action == NATIVE_PIXELS and length != _UNDEFINED:
                        found.pixels_at, found.pixel_bytes = value, length
                        found.cut_off = value + length > size
                    break
                if action in NOTED:
                    found.noted.add(NOTED[action])
                elif action in WANTED and length != _UNDEFINED:
                    raw[action] = self._bytes(value, length if length < _MAX_VALUE else _MAX_VALUE)
                elif action not in WANTED:
                    found.noted.add(OVERLAY)
            if length == _UNDEFINED:
                position = self._after_items(value, implicit=implicit or code == b"UN", depth=0)
                end = self._base + len(self._buffer) - 12
                continue
            position = value + length
            if position > size:
                raise UnusualHeaderError("an element ends beyond the file")
        else:
            raise UnusualHeaderError("too many elements")
        found.values = self._texts(raw)
        return found

    def _move(self, position: int) -> None:
        self._buffer, self._base = self._fetch(position, _CHUNK), position
        if len(self._buffer) < 8:
            raise UnusualHeaderError("the file ends early")

    def _bytes(self, position: int, count: int) -> bytes:
        at = position - self._base
        if at + count > len(self._buffer):
            return self._fetch(position, count)
        return self._buffer[at : at + count]

    def _header(self, position: int) -> tuple[int, bytes]:
        """(tag, the 12 bytes from `position`), fewer bytes at the end."""
        if position + 8 > self._size:
            raise UnusualHeaderError("a sequence is not closed")
        at = position - self._base
        if at < 0 or at + 12 > len(self._buffer):
            self._move(position)
            at = 0
        part = self._buffer[at : at + 12]
        group, element = self._tag(part, 0)
        self._nested += 1
        if self._nested > _MAX_NESTED:
            raise UnusualHeaderError("too many nested elements")
        return group << 16 | element, part

    def _after_items(self, position: int, *, implicit: bool, depth: int) -> int:
        """Where the element after a sequence of undefined length begins; `position` is its first item."""
        if depth > _MAX_DEPTH:
            raise UnusualHeaderError("nested too deep")
        while True:
            tag, part = self._header(position)
            length = self._long(part, 4)[0]
            position += 8
            if tag == _SEQUENCE_END:
                return position
            if tag != _ITEM:
                raise UnusualHeaderError("no item in a sequence")
            position = self._after_elements(position, implicit, depth) if length == _UNDEFINED else position + length

    def _after_elements(self, position: int, implicit: bool, depth: int) -> int:
        """Where an item of undefined length ends; `position` is its first element."""
        while True:
            tag, part = self._header(position)
            if tag == _ITEM_END:
                return position + 8
            code = part[4:6]
            if implicit:
                length, value = self._long(part, 4)[0], position + 8
            elif code in _SHORT:
                length, value = self._short(part, 6)[0], position + 8
            elif code in _LONG and len(part) == 12:
                length, value = self._long(part, 8)[0], position + 12
            else:
                raise UnusualHeaderError("value representation")
            if length == _UNDEFINED:
                position = self._after_items(value, implicit=implicit or code == b"UN", depth=depth + 1)
            else:
                position = value + length

    def _texts(self, raw: dict[int, bytes]) -> dict[str, str]:
        texts: dict[str, str] = {}
        for tag, data in raw.items():
            keyword, code = WANTED[tag]
            if code == "US":
                if len(data) == 2:
                    texts[keyword] = str(self._short(data, 0)[0])
            elif code == "FD":
                if len(data) == 8:
                    texts[keyword] = repr(self._double(data)[0])
            elif code in {"LO", "PN"} and (b"\x1b" in data or not data.isascii()):
                texts[keyword] = decoded_text(data, raw.get(0x00080005, b""))
            else:
                texts[keyword] = data.decode("latin-1").rstrip("\0 ")
        return texts


@lru_cache(maxsize=512)
def decoded_text(data: bytes, charset: bytes) -> str:
    """Text beyond ASCII by the file's Specific Character Set (0008,0005); undecodable bytes become U+FFFD.

    Kept, because a folder holds the same few names in thousands of files.
    """
    terms = [term.strip() for term in charset.decode("ascii", "replace").rstrip("\0 ").split("\\")]
    with quiet_reading():
        try:
            encodings = convert_encodings(terms if len(terms) > 1 else terms[0])
            return decode_bytes(data.rstrip(b"\0 "), encodings, TEXT_VR_DELIMS)
        except (LookupError, ValueError) as error:
            raise UnusualHeaderError("character set") from error
