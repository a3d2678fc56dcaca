"""One file to what is listed of it, by its first bytes and its header."""

import stat
from dataclasses import replace
from typing import Final

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, ObjectKind, Refused, SourceFile
from app.reading.find_inputs import refusal
from app.reading.limits import ReadingLimits
from app.reading.listing.header_pydicom import read_header
from app.reading.listing.header_scan import Fetch, UnusualHeaderError, scan_header
from app.reading.listing.instance_of import instance_of
from app.reading.listing.nifti import nifti_header, nifti_instance
from app.reading.sniff import HEAD_BYTES, FileKind, kind_of
from app.reading.source import read_head, source_size, unreadable

_HEAD: Final = 16 * 1024
_MEMBER_HEAD: Final = 64 * 1024


def look(source: SourceFile, limits: ReadingLimits, *, asked_for: bool = False) -> Instance | Refused | None:
    """List one file; pixels are never read.

    Args:
        source: a file or a member of an archive.
        limits: bounds.
        asked_for: it was named by the user: if it is none of ours, that is said.

    Returns:
        The instance; or why it cannot be used; or None for a file of another kind.
    """
    try:
        return _member(source, limits) if source.member else _file(source, limits, asked_for=asked_for)
    except UnreadableInputError as error:
        return Refused(source, str(error))


def _file(source: SourceFile, limits: ReadingLimits, *, asked_for: bool) -> Instance | Refused | None:
    try:
        state = source.path.stat()
        if not stat.S_ISREG(state.st_mode):
            return Refused(source, f"{source.name} is not a file: choose a file or a folder.") if asked_for else None
        with source.path.open("rb", buffering=0) as file:
            head = file.read(_HEAD)

            def fetch(position: int, count: int) -> bytes:
                if position == 0 and count <= len(head):
                    return head
                file.seek(position)
                return file.read(count)

            return _recognised(source, head, state.st_size, fetch, limits, asked_for=asked_for)
    except (OSError, ValueError) as error:
        raise unreadable(source.name, error) from error


def _member(source: SourceFile, limits: ReadingLimits) -> Instance | Refused | None:
    size = source_size(source)
    if size > limits.max_file_bytes:
        most = limits.max_file_bytes // 1024**2
        return Refused(
            source, f"{source.name} in {source.path.name} unpacks to more than {most:,} MB: export it smaller."
        )
    head = read_head(source, _MEMBER_HEAD, limits)

    def fetch(position: int, count: int) -> bytes:
        nonlocal head
        if position + count > len(head) and len(head) < size:
            # An archive is read from the front: take much more than asked, so that few headers are unpacked twice.
            head = read_head(source, max(position + count, 8 * len(head)), limits)
        return head[position : position + count]

    found = _recognised(source, head, size, fetch, limits, asked_for=False)
    if found is None and head.startswith(b"PK\x03\x04"):
        return Refused(source, f"{source.name} is an archive within the archive {source.path.name}: unpack it first.")
    return found


def _recognised(
    source: SourceFile, head: bytes, size: int, fetch: Fetch, limits: ReadingLimits, *, asked_for: bool
) -> Instance | Refused | None:
    kind = kind_of(head[:HEAD_BYTES])
    if kind is FileKind.DICOM:
        return _dicom(source, size, fetch, limits)
    if kind is FileKind.DICOM_DIRECTORY:
        return None
    if kind is not None:
        return _photograph(source)
    nifti = nifti_header(head)
    if nifti is not None:
        return nifti_instance(source, nifti)
    return Refused(source, refusal(source.name, head[:HEAD_BYTES])) if asked_for else None


def _dicom(source: SourceFile, size: int, fetch: Fetch, limits: ReadingLimits) -> Instance | Refused:
    try:
        fields = scan_header(fetch, size)
    except UnusualHeaderError:
        fields = read_header(source, limits)
    instance = instance_of(source, fields)
    if source.member and instance.pixels_at is not None:
        instance = replace(instance, pixels_at=None)
    damaged = instance.kind is ObjectKind.OTHER and instance.reason.endswith("again.")
    return Refused(source, instance.reason) if damaged else instance


def _photograph(source: SourceFile) -> Instance:
    """A picture; its size is known once it is decoded, which turns it upright."""
    return Instance(source, ObjectKind.PHOTOGRAPH, modality="OT", series_description=source.name)
