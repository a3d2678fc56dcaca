"""Names of structures in mask files: by the file's own name, or by the label table in a NIfTI header's extension."""

import html
import re
import zlib
from typing import Final

from app.reading.objects.values import printable

_LABEL: Final = re.compile(rb'<Label\s[^>]{0,400}?Key="(\d{1,5})"[^>]{0,400}>(?:<!\[CDATA\[)?([^<\]]{1,200})')
_MOST = 4 * 1024**2


def structure_name(file_name: str) -> str:
    """A file's name without its ending, as words: "kidney_left.nii.gz" as "kidney left"."""
    stem = re.sub(r"\.nii(\.gz)?$", "", file_name, flags=re.IGNORECASE)
    return printable(stem.replace("_", " "), 120) or "structure"


def table_of(head: bytes) -> dict[int, str]:
    """Label -> name by a Caret label table within the first bytes of a NIfTI file; empty when there is none.

    Args:
        head: the file's beginning, also in gzip; what lies beyond it is not looked at.
    """
    if head[:2] == b"\x1f\x8b":
        try:
            head = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, _MOST)
        except zlib.error:
            return {}
    start = head.find(b"<LabelTable>")
    end = head.find(b"</LabelTable>", start)
    if start < 0 or end < 0:
        return {}
    found = _LABEL.findall(head[start:end])
    return {
        int(key): printable(html.unescape(name.decode("utf-8", "replace")).replace("_", " "), 120)
        for key, name in found
        if int(key) > 0
    }
