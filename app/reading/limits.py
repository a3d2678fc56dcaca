"""How large an input may be before it is refused unread."""

from dataclasses import dataclass
from typing import Final

from app.core.errors import UnreadableInputError

READ_KINDS: Final = "DICOM, JPEG, PNG, TIFF and HEIC"


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """Bounds on inputs; a file beyond one is refused from its header, before anything is decoded.

    Attributes:
        max_file_bytes: size of a file, and of a deflated DICOM file once inflated.
        max_side: rows or columns.
        max_pixels: rows times columns.
        min_side: rows or columns.
    """

    max_file_bytes: int = 512 * 1024**2
    max_side: int = 16_000
    max_pixels: int = 120_000_000
    min_side: int = 16


def check_size(name: str, rows: int, columns: int, limits: ReadingLimits) -> None:
    """Refuse an image by its size.

    Raises:
        UnreadableInputError: it is too small or too large.
    """
    size = f"{name} is {columns:,} x {rows:,} pixels"
    if min(rows, columns) < limits.min_side:
        raise UnreadableInputError(
            f"{size}, too small to read (at least {limits.min_side} on each side): choose the full image."
        )
    if max(rows, columns) > limits.max_side:
        raise UnreadableInputError(f"{size}; at most {limits.max_side:,} on a side are read: export it smaller.")
    if rows * columns > limits.max_pixels:
        raise UnreadableInputError(
            f"{size}, {rows * columns / 1e6:,.0f} million in all; at most {limits.max_pixels / 1e6:,.0f} million are "
            "read: export it smaller."
        )
