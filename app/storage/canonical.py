"""One byte sequence for one content, so that a hash names it."""

import hashlib
import json
from typing import Any

import msgspec

from app.core.case import Case

_NOT_CONTENT = ("view", "source_path")
"""How and from where an image is shown; not part of what is signed or audited."""


def canonical_json(content: Any) -> bytes:
    """`content` as canonical JSON: UTF-8, keys sorted by code point, no white space, shortest decimals that round-trip.

    Args:
        content: dataclasses, mappings with text keys, sequences, text, numbers, booleans, None.

    Raises:
        ValueError: it holds NaN, an infinity, or text that is not Unicode (a lone surrogate).
        TypeError: it holds a type that JSON does not have.
    """
    plain = msgspec.to_builtins(content, str_keys=True)
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")


def sha256(content: bytes) -> str:
    """SHA-256 as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def case_sha256(case: Case | dict[str, Any]) -> str:
    """Hash of a case's clinical content: everything but how the image was last shown and from where it was opened.

    Args:
        case: a case, or its JSON object as decoded.
    """
    plain = dict(msgspec.to_builtins(case)) if isinstance(case, Case) else dict(case)
    for name in _NOT_CONTENT:
        plain.pop(name, None)
    return sha256(canonical_json(plain))
