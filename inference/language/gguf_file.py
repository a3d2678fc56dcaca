"""The outside of a GGUF file, checked before llama.cpp reads it (format: ggml docs/gguf.md, versions 2 and 3)."""

import struct
from pathlib import Path
from typing import Final

from app.core.errors import ModelError

MAX_BYTES: Final = 64 * 1024**3
_HEADER: Final = struct.Struct("<4sIQQ")
_MOST_TENSORS: Final = 100_000
_MOST_KEYS: Final = 100_000


def check_gguf(path: Path) -> int:
    """Size of the file in bytes, when its header is that of a GGUF model.

    The header does not prove the rest: a model is loaded in a process of its own, where damage costs no work.

    Raises:
        ModelError: it cannot be read, is no GGUF file, is of a version that is not read, or is too large.
    """
    name = path.name
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEADER.size)
    except OSError as error:
        raise ModelError(
            f"Could not read the language model {name}: {error.strerror or 'the system refused'}."
        ) from error
    if len(head) < _HEADER.size or head[:4] != b"GGUF":
        raise ModelError(f"{name} is not a GGUF file: choose a model in GGUF format.")
    _, version, tensors, keys = _HEADER.unpack(head)
    if version not in (2, 3):
        raise ModelError(f"{name} has GGUF version {version}; versions 2 and 3 are read.")
    if not 0 < tensors <= _MOST_TENSORS or not 0 < keys <= _MOST_KEYS:
        raise ModelError(f"{name} is damaged: its header names {tensors} tensors and {keys} keys.")
    if size > MAX_BYTES:
        raise ModelError(f"{name} is larger than {MAX_BYTES // 1024**3} GB.")
    return size
