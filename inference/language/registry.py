"""Which language models there are: the shipped one, and GGUF files the clinician added.

An added model is copied, never linked: the file it came from may change or vanish. Each lies in a folder of its own,
``<id>/model.gguf`` beside ``<id>/model.toml``. Nothing of a model is executed but its tensors by llama.cpp.
"""

import hashlib
import json
import re
import shutil
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import msgspec

from app.core.errors import ModelError
from inference.language.gguf_file import check_gguf

Progress = Callable[[float, str], None]

_TABLE: Final = "model.toml"
_CHUNK: Final = 4 * 1024 * 1024
_SMALL: Final = 64 * 1024 * 1024
"""Models up to this size are hashed each time they are chosen; larger ones when asked to (`verify`)."""
_ID: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")


@dataclass(frozen=True, slots=True)
class LanguageModelEntry:
    """A language model on this machine.

    Attributes:
        model_id: unique; lower-case letters, digits and hyphens.
        version: empty for an added model.
        title: for lists.
        licence: as stated; empty when not known.
        sha256: of the file, 64 hexadecimal digits.
        size: bytes.
        path: of the GGUF file.
        shipped: whether it came with the program.
    """

    model_id: str
    version: str
    title: str
    licence: str
    sha256: str
    size: int
    path: Path
    shipped: bool


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$")]
    version: Annotated[str, msgspec.Meta(max_length=40)]
    title: Annotated[str, msgspec.Meta(max_length=200)]
    licence: Annotated[str, msgspec.Meta(max_length=400)]
    file: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.gguf$")]
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, msgspec.Meta(ge=24)]


class LanguageModels:
    """The models of one installation and one user."""

    def __init__(self, shipped: Path, added: Path) -> None:
        """Look in two folders.

        Args:
            shipped: folder with the shipped model's ``model.toml``.
            added: folder of the user's models; made when the first is added.
        """
        self._shipped = shipped
        self._added = added

    def list(self) -> tuple[LanguageModelEntry, ...]:
        """Every model whose description can be read, the shipped one first, then by id; files are not hashed."""
        entries = []
        if (self._shipped / _TABLE).is_file():
            entries.append(_read(self._shipped, shipped=True))
        folders = sorted(self._added.iterdir()) if self._added.is_dir() else []
        for folder in folders:
            if _ID.fullmatch(folder.name) and (folder / _TABLE).is_file():
                try:
                    entries.append(_read(folder, shipped=False))
                except ModelError:
                    continue  # a damaged one is left out of lists; choosing it by id says what is wrong
        return tuple(entries)

    def get(self, model_id: str) -> LanguageModelEntry:
        """The model of that id, its file checked: size and header, and for small models the hash.

        Raises:
            ModelError: there is none, or it is damaged.
        """
        entry = self._find(model_id)
        size = check_gguf(entry.path)
        if size != entry.size or (size <= _SMALL and _hash(entry.path) != entry.sha256):
            raise ModelError(_damaged(entry))
        return entry

    def verify(self, model_id: str, *, progress: Progress | None = None) -> LanguageModelEntry:
        """The model of that id, its whole file compared with its hash.

        Raises:
            ModelError: there is none, or its file differs from what was shipped or added.
        """
        entry = self._find(model_id)
        check_gguf(entry.path)
        if _hash(entry.path, progress) != entry.sha256:
            raise ModelError(_damaged(entry))
        return entry

    def add(
        self, path: Path, model_id: str | None = None, *, licence: str = "", progress: Progress | None = None
    ) -> LanguageModelEntry:
        """Copy a GGUF file into the user's folder.

        Args:
            path: the file.
            model_id: made from the file's name when not given.
            licence: as the clinician states it.
            progress: called with a fraction and words.

        Raises:
            ModelError: it is no GGUF file, the id cannot be used or is taken, or it cannot be copied.
        """
        size = check_gguf(path)
        name = _slug(path.stem) if model_id is None else model_id
        if not _ID.fullmatch(name):
            raise ModelError(f"{name!r} cannot be an id: use up to 64 lower-case letters, digits and hyphens.")
        target = self._added / name
        if target.exists() or any(entry.model_id == name for entry in self.list()):
            raise ModelError(f"There is already a language model {name}: remove it first, or give another id.")
        try:
            self._added.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(self._added).free < size:
                raise ModelError(f"{path.name} needs {size / 1e9:.1f} GB, which the data folder's disk has not free.")
            with tempfile.TemporaryDirectory(dir=self._added, prefix=".adding-") as staging:
                made = Path(staging) / name
                made.mkdir()
                digest = _copy(path, made / "model.gguf", size, progress)
                table = _Table(name, "", _printable(path.stem), licence, "model.gguf", digest, size)
                (made / _TABLE).write_text(_toml(table), encoding="utf-8")
                made.rename(target)
        except OSError as error:
            reason = error.strerror or "the system refused"
            raise ModelError(f"Could not add {path.name}: {reason}.") from error
        return _read(target, shipped=False)

    def remove(self, model_id: str) -> None:
        """Delete an added model.

        Raises:
            ModelError: there is none of that id, it is the shipped one, or it cannot be deleted.
        """
        if (self._shipped / _TABLE).is_file() and _read(self._shipped, shipped=True).model_id == model_id:
            raise ModelError(f"{model_id} came with the program and stays.")
        folder = self._added / model_id
        if not _ID.fullmatch(model_id) or not folder.is_dir():
            raise ModelError(f"There is no language model {model_id!r}: `plumbline models list` names them.")
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise ModelError(f"Could not remove {model_id}: {error.strerror or 'the system refused'}.") from error

    def _find(self, model_id: str) -> LanguageModelEntry:
        if (self._shipped / _TABLE).is_file():
            entry = _read(self._shipped, shipped=True)
            if entry.model_id == model_id:
                return entry
        if _ID.fullmatch(model_id) and (self._added / model_id / _TABLE).is_file():
            return _read(self._added / model_id, shipped=False)
        raise ModelError(f"There is no language model {model_id!r}: `plumbline models list` names them.")


def _read(folder: Path, *, shipped: bool) -> LanguageModelEntry:
    """The entry that ``folder/model.toml`` describes."""
    try:
        with (folder / _TABLE).open("rb") as file:
            table = msgspec.convert(tomllib.loads(file.read(65_536).decode("utf-8")), _Table)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ModelError(f"The description of the language model {folder.name} cannot be read: {error}.") from error
    if not shipped and table.id != folder.name:
        raise ModelError(f"The description of the language model {folder.name} names another id.")
    path = folder / table.file
    return LanguageModelEntry(
        table.id, table.version, table.title, table.licence, table.sha256, table.size, path, shipped
    )


def _damaged(entry: LanguageModelEntry) -> str:
    advice = "install Plumbline again" if entry.shipped else "remove it and add it again"
    return f"The file of the language model {entry.model_id} has changed: {advice}."


def _hash(path: Path, progress: Progress | None = None) -> str:
    digest = hashlib.sha256()
    done, size = 0, max(1, path.stat().st_size)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            done += len(chunk)
            if progress is not None:
                progress(min(1.0, done / size), "Checking the file")
    return digest.hexdigest()


def _copy(source: Path, target: Path, size: int, progress: Progress | None) -> str:
    """Copy and hash in one pass; returns the SHA-256 of what was written.

    Raises:
        ModelError: the source grew or shrank meanwhile.
    """
    digest = hashlib.sha256()
    done = 0
    with source.open("rb") as reader, target.open("xb") as writer:
        while chunk := reader.read(_CHUNK):
            done += len(chunk)
            if done > size:
                break
            digest.update(chunk)
            writer.write(chunk)
            if progress is not None:
                progress(done / size, "Copying the model")
    if done != size:
        raise ModelError(f"{source.name} changed while it was copied: add it again when it is complete.")
    return digest.hexdigest()


def _slug(stem: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:64].strip("-")


def _printable(text: str) -> str:
    return "".join(c for c in text if c.isprintable())[:200]


def _toml(table: _Table) -> str:
    """The table as TOML; a JSON string of printable characters is a TOML basic string."""
    lines = []
    for name, value in msgspec.to_builtins(table).items():
        lines.append(
            f"{name} = {json.dumps(_printable(value), ensure_ascii=False) if isinstance(value, str) else value}"
        )
    return "\n".join(lines) + "\n"
