"""Where each frame of a DICOM image lies in its bytes: native frames, and fragments with and without offset table."""

import struct
from dataclasses import dataclass, replace
from itertools import pairwise

from pydicom.dataset import FileDataset
from pydicom.uid import ExplicitVRLittleEndian, JPEGExtended12Bit, RLELossless

from app.core.errors import UnreadableInputError
from app.reading.dicom_file import PixelElement
from app.reading.dicom_layout import AGAIN, PixelLayout

Span = tuple[int, int]
"""Offset in the element's value, and number of bytes."""

_ITEM, _ITEM_BYTES = 0xFFFEE000, b"\xfe\xff\x00\xe0"
_NOT_NATIVE = "the header states uncompressed pixels, the file holds compressed ones"
_NOT_COMPRESSED = "the header states compressed pixels, the file holds uncompressed ones"
_MAX_FRAGMENTS = 2_000_000
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP  ")


@dataclass(frozen=True, slots=True)
class FrameTable:
    """Where frames lie.

    Attributes:
        count: frames that are there in whole, >= 1.
        spans: of each frame its fragments, in order; empty for native pixels, which `native_span` finds.
        marks: what a reader must know when frames are missing or left over.
    """

    count: int
    spans: tuple[tuple[Span, ...], ...]
    marks: tuple[str, ...] = ()


def find_frames(name: str, ds: FileDataset, element: PixelElement, layout: PixelLayout) -> FrameTable:
    """Find the frames that are there in whole, reading nothing but item headers.

    Raises:
        UnreadableInputError: not even one is, or nothing tells which fragments belong to which frame.
    """
    if not layout.is_encapsulated:
        return _native(name, element, layout)
    fragments, offsets = _fragments(element)
    if not fragments:
        raise UnreadableInputError(f"{name} ends before its frame 1 of {layout.frames:,}: {AGAIN}.")
    groups, surplus = _group(name, ds, element, layout, fragments, offsets)
    whole = [group for group in groups if all(at + size <= element.available for at, size in group)]
    # What follows a frame that is cut off is cut off too.
    if not whole:
        raise UnreadableInputError(f"{name} ends before its frame 1 of {layout.frames:,}: {AGAIN}.")
    marks = _missing(len(whole), layout.frames)
    if surplus:
        marks = (*marks, f"the file holds more frames than the {layout.frames:,} it states, which alone are shown")
    return FrameTable(len(whole), tuple(whole), marks)


def as_found(element: PixelElement, layout: PixelLayout) -> PixelLayout:
    """The layout as the bytes show it, with a mark, where the transfer syntax says otherwise: fragments, or none."""
    starts = element.store.read(element.offset, 4) == _ITEM_BYTES
    if not layout.is_encapsulated and element.length is None and starts:
        # Which compression it is, the stream says itself.
        return replace(layout, syntax=JPEGExtended12Bit, marks=(*layout.marks, _NOT_NATIVE))
    if layout.is_encapsulated and element.length is not None and not starts:
        native = replace(layout, syntax=ExplicitVRLittleEndian)
        size = -(-native.frame_bits * native.frames // 8)
        if element.available == element.length and element.length in {size, size + size % 2}:
            return replace(native, marks=(*layout.marks, _NOT_COMPRESSED))
    return layout


def native_span(layout: PixelLayout, index: int) -> tuple[Span, int]:
    """Bytes that hold an uncompressed frame, and how many bits of the first byte belong to the frame before."""
    first = index * layout.frame_bits
    start, end = first // 8, -(-(first + layout.frame_bits) // 8)
    if layout.swapped:
        start, end = start - start % 2, end + end % 2
    return (start, end - start), first - start * 8


def _missing(there: int, stated: int) -> tuple[str, ...]:
    return (f"the file states {stated:,} frames and holds {there:,}",) if there < stated else ()


def _native(name: str, element: PixelElement, layout: PixelLayout) -> FrameTable:
    bits = element.available * 8
    there = bits // layout.frame_bits
    if not there:
        row_bits = max(1, layout.frame_bits // layout.rows)
        # Planar colour and single bits do not end row by row, but the share that is there is the same.
        raise UnreadableInputError(f"{name} ends after {bits // row_bits:,} of {layout.rows:,} rows: {AGAIN}.")
    marks = _missing(there, layout.frames)
    if there > layout.frames:
        marks = (f"the file holds {there:,} frames and states {layout.frames:,}, which alone are shown",)
    return FrameTable(min(there, layout.frames), (), marks)


def _fragments(element: PixelElement) -> tuple[list[Span], list[int]]:
    """Fragments by their item headers (PS3.5 A.4), and the basic offset table, counted from the first of them."""
    fragments: list[Span] = []
    offsets: list[int] = []
    position, first = 0, True
    total = element.available
    with element.store.stream() as stream:
        while position + 8 <= total and len(fragments) < _MAX_FRAGMENTS:
            stream.seek(element.offset + position)
            group, number, length = struct.unpack("<HHL", stream.read(8).ljust(8, b"\0"))
            tag = group << 16 | number
            if tag != _ITEM:
                break
            position += 8
            if first:
                table = stream.read(min(length, total - position, 8 * _MAX_FRAGMENTS))
                offsets = [value for (value,) in struct.iter_unpack("<L", table[: len(table) // 4 * 4])]
                first = False
            else:
                fragments.append((position, length))
            position += length
    return fragments, offsets


def _group(
    name: str,
    ds: FileDataset,
    element: PixelElement,
    layout: PixelLayout,
    fragments: list[Span],
    offsets: list[int],
) -> tuple[list[tuple[Span, ...]], bool]:
    """Fragments of each frame, and whether some are left over.

    In this order: an offset table that agrees with the fragments, one fragment a frame, one frame alone, frames told
    apart by their first bytes.
    """
    frames = layout.frames
    for table in (_extended(ds), offsets):
        if (found := _by_offsets(fragments, table, frames)) is not None:
            return found, False
    if frames == 1 and layout.syntax != RLELossless:
        return [tuple(fragments)], False
    if len(fragments) == frames or layout.syntax == RLELossless:
        return [(fragment,) for fragment in fragments[:frames]], len(fragments) > frames
    starts = [
        n for n, (at, _) in enumerate(fragments) if element.store.read(element.offset + at, 8).startswith(_STARTS)
    ]
    if starts and starts[0] == 0:
        groups = [tuple(fragments[a:b]) for a, b in zip(starts, [*starts[1:], len(fragments)], strict=True)]
        return groups[:frames], len(groups) > frames
    if len(fragments) < frames:
        return [(fragment,) for fragment in fragments], False
    words = f"{name}: nothing in it tells which of its {len(fragments):,} fragments belong to which frame"
    raise UnreadableInputError(f"{words}: {AGAIN}.")


def _extended(ds: FileDataset) -> list[int]:
    """Extended Offset Table (7FE0,0001), PS3.3 C.7.6.3.1.8; empty when absent or not usable."""
    table = ds.get("ExtendedOffsetTable")
    if not isinstance(table, bytes):
        return []
    return [value for (value,) in struct.iter_unpack("<Q", table[: len(table) // 8 * 8])]


def _by_offsets(fragments: list[Span], offsets: list[int], frames: int) -> list[tuple[Span, ...]] | None:
    """Fragments grouped by an offset table; None when the table is empty or does not fit them."""
    if len(offsets) < frames or not fragments:
        return None
    offsets = offsets[:frames]
    base = fragments[0][0] - 8
    number = {at - 8 - base: n for n, (at, _) in enumerate(fragments)}
    starts = [number.get(offset, -1) for offset in offsets]
    if starts[0] != 0 or any(a >= b for a, b in pairwise(starts)):
        return None
    return [tuple(fragments[a:b]) for a, b in zip(starts, [*starts[1:], len(fragments)], strict=True)]
