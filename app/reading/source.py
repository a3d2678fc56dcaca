"""Bytes of a file or of a member of a ZIP archive, bounded before and while they are read."""

import hashlib
import io
import stat
import threading
import zipfile
import zlib
from collections import OrderedDict
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.reading.limits import ReadingLimits

DEFAULT_LIMITS: Final = ReadingLimits()
MAX_MEMBERS: Final = 200_000
_KEPT_OPEN = 4
_CHUNK = 4 * 1024**2
_ENCRYPTED = 0x1
_AGAIN = "copy or export it again"

# Archives last read from, the latest last: parsing the directory of 10,000 members takes longer than reading one.
_archives: OrderedDict[tuple[Path, int, int], zipfile.ZipFile] = OrderedDict()
_lock = threading.Lock()


def read_source(source: SourceFile | Path, limits: ReadingLimits = DEFAULT_LIMITS) -> bytes:
    """All bytes of a file or member.

    Args:
        source: a file, or a member of an archive.
        limits: bounds; here on the size of a file and of a member once inflated, declared and actual.

    Raises:
        UnreadableInputError: it is missing, forbidden, damaged, encrypted or too large; one sentence that names it.
    """
    data = read_head(source, limits.max_file_bytes + 1, limits)
    if len(data) > limits.max_file_bytes:
        raise _too_large(_named(source).name, limits)
    return data


def read_head(source: SourceFile | Path, count: int, limits: ReadingLimits = DEFAULT_LIMITS) -> bytes:
    """The first `count` bytes of a file or member, fewer where it ends; of an archive no more is inflated.

    Raises:
        UnreadableInputError: as `read_source`; a member is refused by its declared size whatever `count` is.
    """
    source = _named(source)
    name = source.name or str(source.path)
    if source.member:
        return _read_member(source, count, limits)
    try:
        mode = source.path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableInputError(f"{name} is a folder: choose a file in it.")
        if not stat.S_ISREG(mode):
            raise UnreadableInputError(f"{name} is not a file: choose a file.")
        with source.path.open("rb") as file:
            return file.read(count)
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error


class ByteStore(Protocol):
    """Bytes that are read a piece at a time, from any thread."""

    @property
    def size(self) -> int:
        """Number of bytes."""

    def read(self, offset: int, count: int) -> bytes:
        """`count` bytes from `offset`, fewer where they end; raises UnreadableInputError."""

    def stream(self) -> BinaryIO:
        """A file of its own on the same bytes, at their start; the caller closes it."""


class MemoryBytes:
    """Bytes held in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """Number of bytes."""
        return len(self._data)

    def read(self, offset: int, count: int) -> bytes:
        """A piece of them."""
        return self._data[offset : offset + count]

    def stream(self) -> BinaryIO:
        """A file on them."""
        return io.BytesIO(self._data)


class FileBytes:
    """Bytes of a file, which is opened for each piece: nothing is held open while an image is on the screen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._size = source_size(SourceFile(path))

    @property
    def size(self) -> int:
        """Number of bytes when it was first looked at."""
        return self._size

    def read(self, offset: int, count: int) -> bytes:
        """A piece of them."""
        try:
            with self._path.open("rb", buffering=0) as file:
                file.seek(offset)
                data = file.read(count)
                # An unbuffered read may end early.
                while len(data) < count and (part := file.read(count - len(data))):
                    data += part
                return data
        except (OSError, ValueError) as error:
            raise unreadable(self._path.name, error) from error

    def stream(self) -> BinaryIO:
        """A file on them."""
        try:
            return self._path.open("rb")
        except (OSError, ValueError) as error:
            raise unreadable(self._path.name, error) from error


def open_store(source: SourceFile | Path, limits: ReadingLimits = DEFAULT_LIMITS) -> ByteStore:
    """A source's bytes, to be read a piece at a time; a member of an archive is unpacked into memory.

    A file may be larger than `limits.max_file_bytes`: who reads pieces of it bounds each of them.

    Raises:
        UnreadableInputError: as `read_source`.
    """
    source = _named(source)
    if source.member:
        return MemoryBytes(read_source(source, limits))
    read_head(source, 0, limits)
    return FileBytes(source.path)


def sha256_of(store: ByteStore) -> str:
    """SHA-256 of all bytes, hexadecimal; read a piece at a time."""
    digest = hashlib.sha256()
    for start in range(0, store.size, _CHUNK):
        digest.update(store.read(start, _CHUNK))
    return digest.hexdigest()


def archive_members(path: Path) -> tuple[SourceFile, ...]:
    """The files in a ZIP archive, in its own order; folders are left out.

    Raises:
        UnreadableInputError: it cannot be read as a ZIP archive, or holds more than MAX_MEMBERS files.
    """
    with _lock:
        infos = _archive(path).infolist()
    if len(infos) > MAX_MEMBERS:
        raise UnreadableInputError(f"{path.name} holds more than {MAX_MEMBERS:,} files: unpack it and choose a folder.")
    return tuple(SourceFile(path, info.filename) for info in infos if not info.is_dir())


def source_size(source: SourceFile) -> int:
    """Size in bytes as the disc or the archive's directory states it.

    Raises:
        UnreadableInputError: it is missing or cannot be read.
    """
    if source.member:
        with _lock:
            return _info(_archive(source.path), source).file_size
    try:
        return source.path.stat().st_size
    except (OSError, ValueError) as error:
        raise unreadable(source.name, error) from error


def unreadable(name: str, error: OSError | ValueError) -> UnreadableInputError:
    """One sentence for what the operating system says of a file."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnreadableInputError(f"{name} was not found: check the path.")
    if isinstance(error, PermissionError):
        return UnreadableInputError(f"{name} may not be opened: ask for permission to read it.")
    return UnreadableInputError(f"{name} cannot be read from its disk: check the disk.")


def _named(source: SourceFile | Path) -> SourceFile:
    return SourceFile(source) if isinstance(source, Path) else source


def _too_large(name: str, limits: ReadingLimits) -> UnreadableInputError:
    size = limits.max_file_bytes // 1024**2
    return UnreadableInputError(f"{name} is larger than {size:,} MB, the most that is read: export it smaller.")


def _archive(path: Path) -> zipfile.ZipFile:
    """The archive, opened now or before and unchanged since; called with the lock held."""
    try:
        state = path.stat()
        key = (path, state.st_mtime_ns, state.st_size)
        found = _archives.pop(key, None) or zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise UnreadableInputError(f"{path.name} is damaged and cannot be read as a ZIP archive: {_AGAIN}.") from error
    except (OSError, ValueError) as error:
        raise unreadable(path.name, error) from error
    _archives[key] = found
    while len(_archives) > _KEPT_OPEN:
        # Members being read keep the file open until they are done.
        _archives.popitem(last=False)[1].close()
    return found


def close_archives(path: Path | None = None) -> None:
    """Close archives kept open: all, or one, so that it can be moved or deleted."""
    with _lock:
        for key in [key for key in _archives if path is None or key[0] == path]:
            _archives.pop(key).close()


def _info(archive: zipfile.ZipFile, source: SourceFile) -> zipfile.ZipInfo:
    try:
        return archive.getinfo(source.member)
    except KeyError as error:
        words = f"{source.name} is no longer in {source.path.name}"
        raise UnreadableInputError(f"{words}: open the archive again.") from error


def _read_member(source: SourceFile, count: int, limits: ReadingLimits) -> bytes:
    name = f"{source.name} in {source.path.name}"
    try:
        with _lock:
            archive = _archive(source.path)
            info = _info(archive, source)
            if info.flag_bits & _ENCRYPTED:
                raise UnreadableInputError(f"{name} is encrypted: unpack the archive with its password first.")
            if info.file_size > limits.max_file_bytes:
                raise _too_large(name, limits)
            # Opened under the lock, so that nobody closes the archive in between; then read without it.
            stream = archive.open(info)
        with stream:
            return stream.read(count)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise UnreadableInputError(f"{name} is damaged and cannot be unpacked: {_AGAIN}.") from error
    except (OSError, ValueError) as error:
        # bz2 and lzma report damage so.
        raise UnreadableInputError(f"{name} is damaged and cannot be unpacked: {_AGAIN}.") from error
