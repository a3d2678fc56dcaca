"""A disc's DICOMDIR: its records as instances at once, without opening the files (PS3.3 F, PS3.10 8)."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, Refused, SourceFile
from app.reading.dicom_file import parse_dicom
from app.reading.limits import ReadingLimits
from app.reading.listing.instance_of import instance_of
from app.reading.listing.tags import WANTED, HeaderFields
from app.reading.quiet import quiet_reading
from app.reading.source import read_source

_MAX_RECORDS: Final = 200_000
_LEVELS: Final = {"PATIENT": 0, "STUDY": 1, "SERIES": 2}
# Records below a series that stand for files with pixels; others are found when their files are looked at.
_IMAGES: Final = frozenset({"IMAGE"})
_KEYWORDS: Final = frozenset(keyword for keyword, _ in WANTED.values())


@dataclass(frozen=True, slots=True)
class Disc:
    """What a DICOMDIR states.

    Attributes:
        instances: of the images it names, with no more than the directory tells: no size, place or pixels.
        sources: every file it names that is there.
        refused: files it names that are not there, or whose names lead out of the disc.
        broken: one sentence when the directory could not be used; then everything else is empty.
    """

    instances: tuple[Instance, ...] = ()
    sources: tuple[SourceFile, ...] = ()
    refused: tuple[Refused, ...] = ()
    broken: str = ""


def read_disc(path: Path, limits: ReadingLimits) -> Disc:
    """Follow a DICOMDIR's records.

    Args:
        path: the DICOMDIR; only files in its folder and below are ever named.
        limits: bounds.
    """
    source = SourceFile(path)
    broken = f"{path.name} is damaged or contradicts itself; the files beside it were looked through instead."
    try:
        data = read_source(source, limits)
        with quiet_reading():
            records = _leaves(parse_dicom(path.name, data, limits))
            return _disc(path, records)
    except UnreadableInputError:
        return Disc(broken=broken)
    except Exception:  # noqa: BLE001  pydicom raises many kinds on damage; the folder is then scanned, and it is said
        return Disc(broken=broken)


def _leaves(ds: Dataset) -> list[list[Dataset]]:
    """For every record with a file: the records from the patient down to it.

    Raises:
        ValueError: offsets lead nowhere or in circles.
    """
    records = ds.get("DirectoryRecordSequence") or []
    if len(records) > _MAX_RECORDS:
        raise ValueError("too many records")
    at = {int(record.seq_item_tell): record for record in records}
    found: list[list[Dataset]] = []
    seen: set[int] = set()
    root = int(ds.get("OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity") or 0)
    waiting: list[tuple[int, list[Dataset]]] = [(root, [])] if root else []
    while waiting:
        offset, above = waiting.pop()
        if offset in seen or offset not in at:
            raise ValueError("offsets")
        seen.add(offset)
        record = at[offset]
        chain = [*above, record]
        following = int(record.get("OffsetOfTheNextDirectoryRecord") or 0)
        lower = int(record.get("OffsetOfReferencedLowerLevelDirectoryEntity") or 0)
        if following:
            waiting.append((following, above))
        if lower:
            waiting.append((lower, chain))
        if record.get("ReferencedFileID") is not None:
            found.append(chain)
    if records and not found:
        raise ValueError("no file")
    return found


def _disc(path: Path, leaves: list[list[Dataset]]) -> Disc:
    instances: list[Instance] = []
    sources: list[SourceFile] = []
    refused: list[Refused] = []
    names = _Folder(path.parent)
    for chain in leaves:
        stated = chain[-1].ReferencedFileID
        parts = [stated] if isinstance(stated, str) else [str(part) for part in stated]
        found = names.find(parts)
        if isinstance(found, str):
            refused.append(Refused(SourceFile(path), found))
            continue
        source = SourceFile(found)
        sources.append(source)
        if str(chain[-1].get("DirectoryRecordType", "")) in _IMAGES:
            instances.append(_instance(source, chain))
    return Disc(tuple(instances), tuple(sources), tuple(refused))


class _Folder:
    """Looks up file IDs below one folder, whatever their case on the disc; each folder is listed once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._listed: dict[Path, dict[str, str]] = {}

    def find(self, parts: list[str]) -> Path | str:
        """The file, or one sentence why there is none. Only names that the folder itself lists are joined."""
        shown = parts[-1] if parts else ""
        if not parts or any(not part or part in {".", ".."} or set(part) & set("/\\:\0") for part in parts):
            return f"The disc's directory names a file that lies outside of the disc ({shown[:64]}): it is not opened."
        place = self._root
        for part in parts:
            name = self._names(place).get(part.upper())
            if name is None:
                return f"{shown} is named in the disc's directory and is not on the disc: copy the whole disc again."
            place = place / name
        if place.is_symlink() or not place.is_file():
            return f"{shown} is named in the disc's directory and is not a file: copy the whole disc again."
        return place

    def _names(self, folder: Path) -> dict[str, str]:
        if folder not in self._listed:
            inside = folder.is_dir() and (folder == self._root or not folder.is_symlink())
            found = {entry.name.upper(): entry.name for entry in folder.iterdir()} if inside else {}
            # Some discs write file names with an ending or version that the directory leaves out (ISO 9660 ";1").
            for name in list(found.values()):
                found.setdefault(name.upper().split(";", 1)[0], name)
            self._listed[folder] = found
        return self._listed[folder]


def _instance(source: SourceFile, chain: list[Dataset]) -> Instance:
    fields = HeaderFields(syntax=str(chain[-1].get("ReferencedTransferSyntaxUIDInFile", "")), has_pixels=True)
    for record in chain:
        for element in record:
            if element.keyword in _KEYWORDS and element.value is not None:
                value = element.value
                several = value if isinstance(value, MultiValue) else [value]
                fields.values[element.keyword] = "\\".join(str(item) for item in several)
    fields.values["SOPClassUID"] = str(chain[-1].get("ReferencedSOPClassUIDInFile", ""))
    fields.values["SOPInstanceUID"] = str(chain[-1].get("ReferencedSOPInstanceUIDInFile", ""))
    fields.values.setdefault("Rows", "1")
    fields.values.setdefault("Columns", "1")
    # Sizes and places count only from the file itself.
    return replace(
        instance_of(source, fields), rows=0, columns=0, position=None, orientation=None, bits=None, rescale=None
    )
