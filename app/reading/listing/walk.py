"""The files at the places a person opened, one after another, without reading their contents."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, Refused, SourceFile
from app.reading.listing.bounds import ListingLimits
from app.reading.listing.disc import read_disc
from app.reading.source import archive_members, read_head, source_size

_DIRECTORY: Final = "DICOMDIR"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_SYSTEM: Final = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information"})


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """A file to be looked at; `asked_for`: named by the user rather than found in a folder."""

    source: SourceFile
    asked_for: bool = False


@dataclass(frozen=True, slots=True)
class Announced:
    """What a disc's directory tells at once; the files themselves follow."""

    instances: tuple[Instance, ...]


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A hidden or system file or folder."""


Step = ToLookAt | Announced | Refused | PassedOver


class Walk:
    """Iterates over what lies at some places, folder by folder, by name within a folder, each file once.

    Links to folders are not followed. `left` is the number of files still to come, None while folders are unread.
    """

    def __init__(self, paths: Iterable[Path], limits: ListingLimits) -> None:
        self._limits = limits
        self._given = deque(Path(path) for path in paths)
        self._folders: deque[tuple[Path, int]] = deque()
        self._files: deque[ToLookAt] = deque()
        self._done: set[str] = set()
        self._count = 0

    @property
    def left(self) -> int | None:
        """Files known and not yet handed out; None while folders are still unread."""
        return None if self._folders or self._given else len(self._files)

    def __iter__(self) -> Iterator[Step]:
        while self._files or self._folders or self._given:
            if self._files:
                if self._count >= self._limits.max_files:
                    last = self._files[0].source
                    words = f"More than {self._count:,} files: those from {last.name} on were not looked at"
                    yield Refused(last, f"{words}; open a smaller folder.")
                    return
                self._count += 1
                yield self._files.popleft()
            elif self._folders:
                yield from self._folder(*self._folders.popleft())
            else:
                yield from self._place(self._given.popleft())

    def _place(self, path: Path) -> Iterator[Step]:
        """A file, folder, disc or archive as given."""
        if path.is_dir():
            self._folders.append((Path(os.path.realpath(path)), 0))
        elif path.name.upper() == _DIRECTORY and path.is_file():
            self._folders.append((Path(os.path.realpath(path)).parent, 0))
        else:
            try:
                is_archive = read_head(path, 4) in _ZIP
            except UnreadableInputError as error:
                yield Refused(SourceFile(path), str(error))
                return
            if is_archive:
                yield from self._archive(path)
            else:
                self._take(Path(os.path.realpath(path)), path, asked_for=True)

    def _take(self, real: Path, path: Path, *, asked_for: bool = False) -> None:
        key = str(real)
        if key not in self._done:
            self._done.add(key)
            self._files.append(ToLookAt(SourceFile(path), asked_for))

    def _folder(self, folder: Path, depth: int) -> Iterator[Step]:
        if str(folder) in self._done:
            return
        self._done.add(str(folder))
        try:
            with os.scandir(folder) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError:
            yield Refused(SourceFile(folder), f"The folder {folder.name} may not be opened: ask for permission.")
            return
        directory = next((entry for entry in entries if entry.name.upper() == _DIRECTORY and entry.is_file()), None)
        if directory is not None:
            yield from self._disc(Path(directory.path))
        for entry in entries:
            if entry is not directory:
                yield from self._entry(folder, entry, depth)

    def _entry(self, folder: Path, entry: os.DirEntry[str], depth: int) -> Iterator[Step]:
        path = folder / entry.name
        if entry.name.startswith(".") or entry.name.lower() in _SYSTEM:
            yield PassedOver()
        elif entry.is_symlink():
            real = Path(os.path.realpath(path))
            if not real.is_dir():
                self._take(real, path)
        elif not entry.is_dir():
            self._take(path, path)
        elif depth < self._limits.max_depth:
            self._folders.append((path, depth + 1))
        else:
            words = f"The folder {entry.name} lies more than {depth} folders deep and was not looked through"
            yield Refused(SourceFile(path), f"{words}: open it by itself.")

    def _disc(self, path: Path) -> Iterator[Step]:
        """A directory's images at once, its files first; whatever else is on the disc is still looked at."""
        disc = read_disc(path, self._limits.reading)
        if disc.broken:
            yield Refused(SourceFile(path), disc.broken)
        yield from disc.refused
        new = {source for source in disc.sources if str(source.path) not in self._done}
        for source in disc.sources:
            self._take(source.path, source.path)
        if disc.instances:
            yield Announced(tuple(item for item in disc.instances if item.source in new))

    def _archive(self, path: Path) -> Iterator[Step]:
        key = os.path.realpath(path)
        if key in self._done:
            return
        self._done.add(key)
        try:
            members = archive_members(path)
            unpacked = sum(source_size(member) for member in members)
            packed = path.stat().st_size
        except UnreadableInputError as error:
            yield Refused(SourceFile(path), str(error))
            return
        if unpacked > self._limits.max_archive_bytes or unpacked > max(packed, 1024**2) * self._limits.max_ratio:
            words = f"{path.name} would unpack to {unpacked / 1024**2:,.0f} MB from {packed / 1024**2:,.1f} MB"
            yield Refused(SourceFile(path), f"{words} and is not opened: unpack it and choose a folder.")
            return
        for member in members:
            parts = member.member.replace("\\", "/").split("/")
            if any((part.startswith(".") and part not in {".", ".."}) or part.lower() in _SYSTEM for part in parts):
                yield PassedOver()
            else:
                self._files.append(ToLookAt(member))
