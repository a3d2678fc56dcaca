"""A pack's folder from its parts: hashes, `pack.toml`, `card.md`; complete or not there at all."""

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from app.core.errors import StoreError, UsageError
from inference.packs.pack import load_pack
from inference.packs.schema import PackTable

PACK_VERSION: Final = "1.0.0"
HASH_LATER: Final = "0" * 64


def pack_id(*words: str) -> str:
    """An id of at most 64 lower-case letters, digits and hyphens out of free words."""
    joined = re.sub(r"[^a-z0-9]+", "-", "-".join(words).lower()).strip("-")[:64].strip("-")
    return joined or "imported"


def write_pack(table: PackTable, files: Mapping[str, bytes], target_root: Path) -> Path:
    """Write a pack's folder and check it.

    Args:
        table: whole but for the hashes of `files`.
        files: name -> contents of every file but `pack.toml`.
        target_root: folder of packs; made when it is not there.

    Returns:
        The pack's folder, `target_root / table.id`.

    Raises:
        UsageError: there is a pack of that id already.
        ModelError: the pack does not hold what a pack must.
        StoreError: it cannot be written.
    """
    folder = target_root / table.id
    if folder.exists():
        raise UsageError(f"There is a pack {table.id!r} already: remove it first.")
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    text = toml_text(msgspec.structs.replace(table, files=hashes))
    try:
        target_root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target_root, prefix=".importing-") as scratch:
            draft = Path(scratch) / table.id
            draft.mkdir()
            for name, data in {**files, "pack.toml": text.encode()}.items():
                (draft / name).write_bytes(data)
            load_pack(draft)
            shutil.move(draft, folder)
    except OSError as error:
        raise StoreError(f"The pack {table.id!r} could not be written ({type(error).__name__}).") from None
    return folder


def toml_text(table: PackTable) -> str:
    """`pack.toml` of a table: what has its default is left out."""
    values = _plain(table)
    scalars = {key: value for key, value in values.items() if not _is_block(value)}
    lines = [f"{key} = {_value(value)}" for key, value in scalars.items()]
    for key, value in values.items():
        if key not in scalars:
            _block(lines, key, value)
    return "\n".join(lines) + "\n"


def _block(lines: list[str], name: str, value: Any) -> None:
    for item in value if isinstance(value, list) else [value]:
        lines += ["", f"[[{name}]]" if isinstance(value, list) else f"[{name}]"]
        lines += [f"{_key(key)} = {_value(part)}" for key, part in item.items()]


def _plain(value: Any) -> Any:
    """Structs as dicts without what is None or the default."""
    if isinstance(value, msgspec.Struct):
        fields = msgspec.structs.fields(value)
        given = {field.name: (getattr(value, field.name), field.default) for field in fields}
        kept = {name: found for name, (found, default) in given.items() if found is not None and found != default}
        if isinstance(value, PackTable):
            kept["schema"] = value.schema
        return {name: _plain(found) for name, found in sorted(kept.items(), key=lambda item: item[0] != "schema")}
    if isinstance(value, dict):
        return {name: _plain(found) for name, found in value.items() if found is not None}
    if isinstance(value, list | tuple):
        return [_plain(found) for found in value]
    return value


def _is_block(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _value(key)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(key)} = {_value(part)}" for key, part in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(_value(part) for part in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value)
