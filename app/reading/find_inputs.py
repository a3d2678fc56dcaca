"""Files and folders as given by a person, expanded to the images to read."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.reading.limits import READ_KINDS
from app.reading.sniff import HEAD_BYTES, FileKind, describe_other, kind_of

MAX_INPUTS = 10_000
MAX_SCANNED = 200_000
MAX_DEPTH = 32


@dataclass(frozen=True, slots=True)
class FoundInput:
    """One file to read, or one path that cannot be.

    Attributes:
        path: as given, or below the folder given.
        kind: what its first bytes say; None when it is not to be read.
        reason: one sentence that names it and says what to do; empty when it is to be read.
    """

    path: Path
    kind: FileKind | None
    reason: str = ""


def find_inputs(
    paths: Iterable[Path], *, max_inputs: int = MAX_INPUTS, max_scanned: int = MAX_SCANNED
) -> tuple[FoundInput, ...]:
    """Expand files and folders to images, in the order given and by name within a folder, each file once.

    Folders are searched to the bottom (links to folders are not followed). In a folder, files of other kinds, DICOM
    directories and hidden files are passed over; a file that cannot be opened, and a folder that holds no image, are
    returned with their reason. A file given by name is always returned.

    Args:
        paths: files and folders.
        max_inputs: images found at most; the rest of a folder is named in one reason.
        max_scanned: files looked at in one folder at most, likewise.
    """
    found: list[FoundInput] = []
    seen: set[str] = set()
    for path in paths:
        if path.is_dir():
            found.extend(_in_folder(path, seen, max_inputs - len(found), max_scanned))
        elif _is_new(path, seen):
            found.append(_given_file(path))
    return tuple(found)


def _is_new(path: Path, seen: set[str]) -> bool:
    key = os.path.realpath(path)
    if key in seen:
        return False
    seen.add(key)
    return True


def _head(path: Path) -> bytes | str:
    """First bytes of a file, or the reason why it cannot be read."""
    try:
        if path.exists() and not path.is_file():
            return f"{path.name} is not a file: choose a file or a folder."
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return f"{path.name} was not found: check the path."
    except PermissionError:
        return f"{path.name} may not be opened: ask for permission to read it."
    except (OSError, ValueError):
        return f"{path.name} cannot be read from its disk: check the disk and its connection."


def _given_file(path: Path) -> FoundInput:
    head = _head(path)
    if isinstance(head, str):
        return FoundInput(path, None, head)
    kind = kind_of(head)
    return FoundInput(path, kind, "" if kind in _READ else refusal(path.name, head))


def refusal(name: str, head: bytes) -> str:
    """Why a file that is not read is not: one sentence, by its first bytes."""
    if not head:
        return f"{name} is empty (0 bytes): copy or export it again."
    if kind_of(head) is FileKind.DICOM_DIRECTORY:
        return f"{name} is a DICOM directory without an image: choose the folder it lies in."
    return f"{name} is {describe_other(head)}; {READ_KINDS} are read: choose an image."


_READ = frozenset(kind for kind in FileKind if kind is not FileKind.DICOM_DIRECTORY)


def _in_folder(folder: Path, seen: set[str], room: int, max_scanned: int) -> list[FoundInput]:
    found: list[FoundInput] = []
    images = scanned = 0
    closed: list[FoundInput] = []

    def unreadable(error: OSError) -> None:
        name = Path(str(error.filename)).name
        closed.append(
            FoundInput(Path(str(error.filename)), None, f"The folder {name} may not be opened: ask for permission.")
        )

    for place, folders, files in os.walk(folder, onerror=unreadable):
        here = Path(place)
        deep = len(here.relative_to(folder).parts) >= MAX_DEPTH
        folders[:] = [] if deep else sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.startswith(".") or not _is_new(here / name, seen):
                continue
            scanned += 1
            if images >= room or scanned > max_scanned:
                words = f"The folder {folder.name} holds more files than are read at once; the first {images:,} images"
                found.append(FoundInput(folder, None, f"{words} are read: choose a smaller folder for the rest."))
                return found + closed
            path = here / name
            head = _head(path)
            if isinstance(head, str):
                found.append(FoundInput(path, None, head))
            elif (kind := kind_of(head)) in _READ:
                images += 1
                found.append(FoundInput(path, kind))
    if not images and not found and not closed:
        words = f"The folder {folder.name or folder} holds no image that is read ({READ_KINDS})"
        return [FoundInput(folder, None, f"{words}: choose another folder.")]
    return found + closed
