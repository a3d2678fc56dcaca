"""What a file is, by its first bytes and never by its name."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Final

HEAD_BYTES: Final = 4096
_DIRECTORY_CLASS = re.compile(rb"1\.2\.840\.10008\.1\.3\.10(?![0-9.])")
_VRS = re.compile(rb"UL|UI|CS|DA|TM|SH|LO|OB|PN|DT|AE")
_HEIF_BRANDS: Final = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
_OTHER_KINDS: Final = (
    (b"BM", "a BMP picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture"),
    (b"II+\0", "a BigTIFF picture"),
    (b"MM\0+", "a BigTIFF picture"),
)


class FileKind(StrEnum):
    """Kinds of file that are told apart."""

    DICOM = "DICOM"
    DICOM_DIRECTORY = "DICOMDIR"
    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    HEIC = "HEIC"


def kind_of(head: bytes) -> FileKind | None:
    """The kind of a file by its first HEAD_BYTES bytes; None when it is none that is read."""
    if head[128:132] == b"DICM" or _bare_dicom(head):
        return FileKind.DICOM_DIRECTORY if _DIRECTORY_CLASS.search(head) else FileKind.DICOM
    if head.startswith(b"\xff\xd8\xff"):
        return FileKind.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileKind.PNG
    if head.startswith((b"II*\0", b"MM\0*")):
        return FileKind.TIFF
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return FileKind.HEIC
    return None


def describe_other(head: bytes) -> str:
    """What a file of a kind that is not read seems to be, in words ("a PDF document", "a text file")."""
    for magic, words in _OTHER_KINDS:
        if head.startswith(magic):
            return words
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "a WebP picture"
    if head and not re.search(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]", head):
        return "a text file"
    return "not an image that is known"


def has_preamble(head: bytes) -> bool:
    """Whether a DICOM file starts as PS3.10 asks: 128 bytes and DICM."""
    return head[128:132] == b"DICM"


def is_dicom(path: Path) -> bool:
    """Whether a file's first bytes are DICOM's, with or without the preamble of PS3.10.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return kind_of(file.read(HEAD_BYTES)) is FileKind.DICOM


def _bare_dicom(head: bytes) -> bool:
    """A data set without preamble: its first element is a low one of group 0002 or 0008."""
    if head[:3] == b"\0\x08\0" and _VRS.fullmatch(head[4:6]):
        return True  # big endian, which always states its VR
    if len(head) < 12 or head[:2] not in {b"\x02\0", b"\x08\0"} or head[3] != 0 or head[2] > 0x60:
        return False
    explicit = _VRS.fullmatch(head[4:6]) is not None
    implicit = int.from_bytes(head[4:8], "little") <= 128
    return explicit or implicit
