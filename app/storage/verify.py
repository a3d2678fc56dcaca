"""Verification: the trail's chain, the signed versions, and the case rows against one another."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlite_utils import Database

from app.core.case import Case
from app.storage.audit import check_chain
from app.storage.canonical import case_sha256, sha256
from app.storage.masks import mask_problems, named_in
from app.storage.records import VerifyOutcome
from app.storage.rows import case_columns, finding_rows
from app.storage.schema import GENESIS, GUARDS, guard_sql

_Payloads = dict[tuple[str, int], dict[str, Any]]
"""(case id, version) -> payload of an audit event."""

_SIGNED = ("status", "content_sha256", "signer", "meaning", "signed_at", "case_sha256")
"""Columns of a signed version that its audit event repeats."""


def verify_store(database: Database, anchor: str | None) -> VerifyOutcome:
    """Check everything in one consistent snapshot; see `Store.verify`.

    Raises:
        sqlite3.Error: the file cannot be read.
    """
    connection = database.conn
    connection.execute("BEGIN")
    try:
        problems = list(_problems(connection, anchor))
        head = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
        events = connection.execute("SELECT count(*) FROM audit").fetchone()[0]
        signed = "SELECT count(*) FROM report_versions WHERE status <> 'preliminary'"
        versions = connection.execute(signed).fetchone()[0]
    finally:
        database.rollback()
    return VerifyOutcome(tuple(problems), events, versions, head[1] if head else GENESIS)


def _problems(connection: sqlite3.Connection, anchor: str | None) -> Iterator[str]:
    yield from _file(connection)
    yield from check_chain(connection)
    if anchor is not None and anchor != GENESIS:
        row = connection.execute("SELECT seq FROM audit WHERE hash = ?", [anchor]).fetchone()
        if row is None:
            yield "The head hash noted earlier is not in the trail: the trail was replaced or set back."
    last, signatures, amendments = _trail(connection)
    yield from _cases(connection, last)
    yield from _versions(connection, signatures, amendments)
    yield from mask_problems(connection, _named(connection))


def _named(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """Hashes of the masks that cases and their signed versions name, by case id."""
    named: dict[str, set[str]] = {}
    query = "SELECT case_id, content FROM cases UNION ALL SELECT case_id, case_content FROM report_versions"
    for case_id, text in connection.execute(query):
        named.setdefault(case_id, set()).update(named_in(text or ""))
    return named


def _file(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check(5)"):
        if line != "ok":
            yield "The database file is damaged: SQLite's integrity check fails."
            break
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        yield "A finding or a report version belongs to a case that is not in the store."
    present = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    for name in GUARDS:
        if present.get(name) != guard_sql(name):
            yield f"The protection {name} was removed or changed."


def _trail(connection: sqlite3.Connection) -> tuple[dict[str, str], _Payloads, _Payloads]:
    """From the events: last hash of each case, payload of each signature, payload of each amendment by its number."""
    last: dict[str, str] = {}
    signatures: _Payloads = {}
    amendments: _Payloads = {}
    for case_id, action, text in connection.execute("SELECT case_id, action, payload FROM audit ORDER BY seq"):
        payload = _as_object(text)
        last[case_id] = str(payload.get("case_sha256", ""))
        if action == "signed" and isinstance(payload.get("version"), int):
            signatures[case_id, payload["version"]] = payload
        if "amends" in payload and isinstance(payload["amends"], int):
            amendments[case_id, payload["amends"] + 1] = payload
    return last, signatures, amendments


def _cases(connection: sqlite3.Connection, last: dict[str, str]) -> Iterator[str]:
    stored: set[str] = set()
    columns = (
        "case_id, content, content_sha256, source_sha256, patient_name, patient_id, study_date, description, summary"
    )
    for row in connection.execute(f"SELECT {columns} FROM cases ORDER BY rowid"):  # noqa: S608
        case_id, content, digest = row[:3]
        stored.add(case_id)
        if case_id not in last:
            yield f"Case {case_id} is not in the audit trail."
            continue
        try:
            plain = json.loads(content)
            case = msgspec.convert(plain, type=Case)
            actual = case_sha256(plain)
        except (msgspec.MsgspecError, ValueError, TypeError):
            yield f"Case {case_id} can no longer be read."
            continue
        if not actual == digest == last[case_id] or case.case_id != case_id:
            yield f"Case {case_id} is not what the last audit event of it recorded."
            continue
        listed = dict(zip(columns.split(", ")[3:], row[3:], strict=True))
        if listed != case_columns(case):
            yield f"What the case list shows of case {case_id} is not what the case holds."
        findings = connection.execute("SELECT * FROM findings WHERE case_id = ?", [case_id]).fetchall()
        if sorted(findings) != sorted(finding_rows(case)):
            yield f"The findings listed for case {case_id} are not those the case holds."
    for case_id in sorted(last.keys() - stored):
        yield f"Case {case_id} is in the audit trail, but no longer in the store."


def _versions(connection: sqlite3.Connection, signatures: _Payloads, amendments: _Payloads) -> Iterator[str]:
    stored: set[tuple[str, int]] = set()
    connection.row_factory = sqlite3.Row
    try:
        rows = connection.execute("SELECT * FROM report_versions ORDER BY case_id, version").fetchall()
    finally:
        connection.row_factory = None
    for row in rows:
        key = (row["case_id"], row["version"])
        stored.add(key)
        yield from _version(row, signatures.get(key), amendments.get(key, {}))
    for case_id, version in sorted(signatures.keys() - stored):
        yield f"Version {version} of case {case_id} was signed, but is no longer in the store."
    for case_id, version in sorted(amendments.keys() - stored - signatures.keys()):
        yield f"The amendment {version} of case {case_id} was opened, but is no longer in the store."


def _version(row: sqlite3.Row, signature: dict[str, Any] | None, amendment: dict[str, Any]) -> Iterator[str]:
    """Problems of one row, against the payloads of its signature (None: never signed) and of its amendment."""
    what = f"Version {row['version']} of case {row['case_id']}"
    if row["version"] > 1 and any(amendment.get(name) != row[name] for name in ("amends", "reason")):
        yield f"{what} does not follow an amendment in the audit trail."
    if row["status"] == "preliminary":
        if signature is not None:
            yield f"{what} was signed, but is stored as preliminary."
        return
    if (
        sha256(row["content"].encode()) != row["content_sha256"]
        or _case_hash(row["case_content"]) != row["case_sha256"]
    ):
        yield f"{what} is not what was signed: its content no longer has the signed hash."
    if signature is None:
        yield f"{what} is stored as signed, but the audit trail has no such signature."
    elif any(signature.get(name) != row[name] for name in _SIGNED):
        yield f"{what} is not what the audit trail says was signed."


def _case_hash(content: str) -> str:
    return case_sha256(_as_object(content))


def _as_object(text: str) -> dict[str, Any]:
    """A JSON object; an empty one where the text is none, which the hashes then contradict."""
    try:
        plain = json.loads(text)
    except ValueError:
        return {}
    return plain if isinstance(plain, dict) else {}
