"""Reading a foreign model's folder: bounded, strict, and without following anything out of it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

import msgspec

from app.core.errors import ModelError
from inference.packs.pack import MAX_MODEL_BYTES

T = TypeVar("T")

MAX_JSON_BYTES: Final = 16 * 1024 * 1024
MAX_FILES: Final = 2000
MAX_TEXT_BYTES: Final = 1024 * 1024


class RefusedError(ValueError):
    """Why a model cannot be imported, as a clause; becomes a ModelError where the model's name is known."""


def refuse(reason: str) -> NoReturn:
    """Stop the import.

    Raises:
        RefusedError: always.
    """
    raise RefusedError(reason)


def read_json(path: Path, root: Path) -> Mapping[str, Any]:
    """A JSON object.

    Raises:
        RefusedError: missing, outside the folder, too large, not JSON, or not an object.
    """
    data = _read(path, root, MAX_JSON_BYTES)
    try:
        loaded = json.loads(data, parse_constant=_no_constant, object_pairs_hook=_once)
    except RefusedError as error:
        refuse(f"{path.name} {error}")
    except (ValueError, RecursionError):
        refuse(f"{path.name} is not valid JSON")
    if not isinstance(loaded, dict):
        refuse(f"{path.name} does not hold one JSON object")
    return loaded


def read_text(path: Path, root: Path) -> str:
    """A short UTF-8 text.

    Raises:
        RefusedError: as `read_json`.
    """
    try:
        return _read(path, root, MAX_TEXT_BYTES).decode("utf-8")
    except UnicodeDecodeError:
        refuse(f"{path.name} is not UTF-8 text")


def read_graph(path: Path, root: Path) -> bytes:
    """The bytes of an ONNX file.

    Raises:
        RefusedError: as `read_json`.
    """
    return _read(path, root, MAX_MODEL_BYTES)


def convert(values: Any, kind: type[T], where: str) -> T:
    """Checked values of a JSON object.

    Raises:
        RefusedError: a value is missing or not of its type.
    """
    try:
        return msgspec.convert(values, kind, strict=True)
    except msgspec.ValidationError as error:
        refuse(f"{where} cannot be used: {str(error)[:300]}")


def graphs_in(folder: Path) -> list[Path]:
    """The ONNX files of a folder, by name."""
    if not folder.is_dir():
        return []
    return sorted(entry for entry in _entries(folder) if entry.suffix.lower() == ".onnx" and entry.is_file())


def folders_in(folder: Path) -> list[Path]:
    """The folders of a folder, by name; links are not followed."""
    return sorted(entry for entry in _entries(folder) if entry.is_dir() and not entry.is_symlink())


def as_error(path: Path, what: str, error: RefusedError) -> ModelError:
    """The sentence for the clinician."""
    return ModelError(f"{what} in {path.name!r} cannot be imported: {error}.")


def _entries(folder: Path) -> list[Path]:
    found = []
    for entry in folder.iterdir():
        found.append(entry)
        if len(found) > MAX_FILES:
            refuse(f"its folder {folder.name!r} holds more than {MAX_FILES} files")
    return found


def _read(path: Path, root: Path, limit: int) -> bytes:
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()) or not path.is_file():
            refuse(f"{path.name} is not a plain file in its folder")
        if path.stat().st_size > limit:
            refuse(f"{path.name} is larger than {limit // (1024 * 1024)} MB allow")
        return path.read_bytes()
    except FileNotFoundError:
        refuse(f"{path.name} is missing")
    except OSError as error:
        refuse(f"{path.name} cannot be read ({type(error).__name__})")


def _no_constant(name: str) -> NoReturn:
    refuse(f"holds {name}, which is not a number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        refuse("names a key twice")
    return found
