"""The audit trail: append-only events, each holding the hash of the one before."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from app.storage.canonical import canonical_json, sha256
from app.storage.records import AuditEvent
from app.storage.schema import GENESIS

_COLUMNS = "seq, at, actor, action, case_id, payload, payload_sha256, previous, hash"


def event_hash(seq: int, at: str, actor: str, action: str, case_id: str, payload_sha256: str, previous: str) -> str:
    """SHA-256 over the canonical JSON list of an event's fields and the hash of the event before it."""
    return sha256(canonical_json([seq, at, actor, action, case_id, payload_sha256, previous]))


def append(database: Database, *, at: str, actor: str, action: str, case_id: str, payload: dict[str, Any]) -> None:
    """Add an event; the caller holds the write lock, so that two programs cannot take the same number.

    Raises:
        sqlite3.Error: it cannot be written.
        ValueError: the payload is not JSON.
    """
    previous = GENESIS
    seq = 1
    row = database.conn.execute("SELECT seq, hash FROM audit_head WHERE id = 1").fetchone()
    if row is not None and row[0] > 0:
        seq, previous = row[0] + 1, row[1]
    body = canonical_json(payload)
    payload_hash = sha256(body)
    digest = event_hash(seq, at, actor, action, case_id, payload_hash, previous)
    values = [seq, at, actor, action, case_id, body.decode(), payload_hash, previous, digest]
    database.conn.execute(f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)  # noqa: S608
    database.conn.execute("INSERT OR REPLACE INTO audit_head (id, seq, hash) VALUES (1, ?, ?)", [seq, digest])


def events(database: Database, case_id: str | None = None) -> tuple[AuditEvent, ...]:
    """The trail in order, of one case or of all."""
    where, values = ("WHERE case_id = ?", [case_id]) if case_id is not None else ("", [])
    rows = database.conn.execute(
        f"SELECT seq, at, actor, action, case_id, payload, hash FROM audit {where} ORDER BY seq",  # noqa: S608
        values,
    )
    return tuple(AuditEvent(*row) for row in rows)


def check_chain(connection: sqlite3.Connection) -> Iterator[str]:
    """One sentence for every place where the trail is not what was written."""
    previous, expected = GENESIS, 1
    for row in connection.execute(f"SELECT {_COLUMNS} FROM audit ORDER BY seq"):  # noqa: S608
        seq, at, actor, action, case_id, payload, payload_hash, stated_previous, digest = row
        if seq != expected:
            yield f"Audit event {expected} is missing: the trail goes on with event {seq}."
        elif stated_previous != previous:
            yield f"Audit event {seq} does not follow the event before it: events were changed, replaced or reordered."
        if sha256(payload.encode()) != payload_hash:
            yield f"What audit event {seq} recorded was changed after it was written."
        if event_hash(seq, at, actor, action, case_id, payload_hash, stated_previous) != digest:
            yield f"Audit event {seq} was changed after it was written."
        previous, expected = digest, seq + 1
    head = connection.execute("SELECT seq, hash FROM audit_head WHERE id = 1").fetchone()
    if head is None:
        yield "The record of the last audit event is missing: events may have been removed at the end."
    elif head[0] != expected - 1:
        yield f"The audit trail ends with event {expected - 1}, but event {head[0]} was the last one written."
    elif head[1] != previous:
        yield f"The last audit event, {head[0]}, is not the one that was written last."
