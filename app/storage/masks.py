"""Masks of cases: written with the event that names them, never changed, gone when nothing names them any more."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from app.core.case import Case
from app.core.errors import StoreError
from app.storage.canonical import sha256


def named_masks(case: Case | Mapping[str, Any]) -> tuple[str, ...]:
    """Hashes of the masks that a case names, each once.

    Args:
        case: a case, or its JSON object as decoded.
    """
    if isinstance(case, Case):
        return tuple(dict.fromkeys(found for kept in case.masks for found in kept.hashes))
    kept_masks = case.get("masks") or ()
    found = (kept.get(part) for kept in kept_masks if isinstance(kept, Mapping) for part in ("made", "edited"))
    return tuple(dict.fromkeys(each for each in found if isinstance(each, str) and each))


def named_in(text: str) -> tuple[str, ...]:
    """`named_masks` of a case's JSON; none where it can no longer be read, which verification says by itself."""
    try:
        plain = json.loads(text)
    except ValueError:
        return ()
    return named_masks(plain) if isinstance(plain, dict) else ()


def write_masks(connection: sqlite3.Connection, case: Case, given: Mapping[str, bytes]) -> None:
    """Write those masks that a case names and that are not stored yet, inside the caller's transaction.

    Raises:
        StoreError: one that it names is neither stored nor given.
        ValueError: the bytes given for a hash are not those of that hash.
    """
    wanted = named_masks(case)
    stored = _stored(connection, case.case_id) if wanted else frozenset()
    for digest in wanted:
        if digest in stored:
            continue
        content = given.get(digest)
        if content is None:
            raise StoreError("A mask of this case is no longer in the store: analyze again. Nothing was changed.")
        if sha256(content) != digest:
            raise ValueError("the bytes of a mask are not those that its case names")
        connection.execute("INSERT INTO masks VALUES (?, ?, ?)", [case.case_id, digest, content])


def stored_mask(connection: sqlite3.Connection, case_id: str, digest: str) -> bytes:
    """The bytes of a mask.

    Raises:
        StoreError: it is not there, or is not what was kept.
    """
    query = "SELECT content FROM masks WHERE case_id = ? AND sha256 = ?"
    row = connection.execute(query, [case_id, digest]).fetchone()
    if row is None:
        raise StoreError("A mask of this case is no longer in the store: analyze again to see it.")
    content = bytes(row[0])
    if sha256(content) != digest:
        raise StoreError("A mask of this case is not what was kept; `plumbline reports verify` says more.")
    return content


def unnamed_masks(connection: sqlite3.Connection, case_id: str) -> frozenset[str]:
    """Hashes of masks that only corrections taken back since had named: neither the case nor a signed version does."""
    stored = _stored(connection, case_id)
    if not stored:
        return stored
    query = (
        "SELECT content FROM cases WHERE case_id = ? UNION ALL "
        "SELECT case_content FROM report_versions WHERE case_id = ? AND case_content IS NOT NULL"
    )
    return stored.difference(*(named_in(text) for (text,) in connection.execute(query, [case_id, case_id])))


def mask_problems(connection: sqlite3.Connection, named: Mapping[str, Collection[str]]) -> Iterator[str]:
    """What verification finds: masks that are gone or changed.

    Args:
        connection: to read from.
        named: case id -> hashes that the case or one of its signed versions names.
    """
    present: set[tuple[str, str]] = set()
    for case_id, digest, content in connection.execute("SELECT case_id, sha256, content FROM masks"):
        present.add((case_id, digest))
        if sha256(bytes(content)) != digest:
            yield f"A mask of case {case_id} is not what was kept: it no longer has its hash."
    for case_id, hashes in named.items():
        if any((case_id, digest) not in present for digest in hashes):
            yield f"A mask of case {case_id} is no longer in the store."


def _stored(connection: sqlite3.Connection, case_id: str) -> frozenset[str]:
    return frozenset(row[0] for row in connection.execute("SELECT sha256 FROM masks WHERE case_id = ?", [case_id]))
