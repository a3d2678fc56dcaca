"""One byte sequence for one content, so that a hash names it."""

import dataclasses
import hashlib
import json
from typing import Any

import msgspec

from app.core.case import Case, ModelResult

_NOT_CONTENT = ("view", "source_path", "source_member")
"""How and from where an image is shown; not part of what is signed or audited."""

_FIRST = frozenset(
    {"case_id", "study", "source_path", "model", "vertebrae", "findings", "report", "image_left_is", "side_stated_by"}
    | {"indication", "view"}
)
"""Parts that cases had from the first; a later one is left out of the hash while it is as it was before it existed, so
that a case stored or signed by an older version keeps its hash."""

_LATER = {
    field.name: msgspec.json.encode(field.default)
    for field in dataclasses.fields(Case)
    if field.name not in _FIRST and field.name not in _NOT_CONTENT
}


_LATER_IN_MODEL = {
    field.name: msgspec.json.encode(field.default)
    for field in dataclasses.fields(ModelResult)
    if field.default is not dataclasses.MISSING
}
"""Parts of a model's result that came later, likewise."""
_LATER_CONSTRUCTIONS = frozenset({"hand", "pack", "further_points"})
"""Constructions and their parts that older measurements did not have, likewise: None or empty."""


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
    for name, absent in _LATER.items():
        if name in plain and msgspec.json.encode(plain[name]) == absent:
            del plain[name]
    if isinstance(plain.get("model"), dict):
        model = plain["model"]
        plain["model"] = _as_before(
            {key: part for key, part in model.items() if msgspec.json.encode(part) != _LATER_IN_MODEL.get(key)}
        )
    if isinstance(plain.get("findings"), list | tuple):
        plain["findings"] = [_as_before(finding) for finding in plain["findings"]]
    return sha256(canonical_json(plain))


def _as_before(value: Any) -> Any:
    """`value` without the constructions, empty here, that older measurements did not have."""
    if isinstance(value, dict):
        return {key: _as_before(part) for key, part in value.items() if part or key not in _LATER_CONSTRUCTIONS}
    if isinstance(value, list | tuple):
        return [_as_before(part) for part in value]
    return value
