"""How much is looked at in one listing."""

from dataclasses import dataclass, field

from app.reading.limits import ReadingLimits


@dataclass(frozen=True, slots=True)
class ListingLimits:
    """Bounds of a listing; what lies beyond one is named, never silently left out.

    Attributes:
        max_files: files looked at.
        max_depth: folders within folders.
        max_archive_bytes: what an archive's files may be unpacked, all together, by its own directory.
        max_ratio: times larger unpacked than packed, for an archive as a whole; images of air reach some hundreds.
        reading: bounds on each file.
    """

    max_files: int = 200_000
    max_depth: int = 32
    max_archive_bytes: int = 64 * 1024**3
    max_ratio: int = 500
    reading: ReadingLimits = field(default_factory=ReadingLimits)
