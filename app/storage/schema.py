"""The store's tables as named migrations, each in its own transaction; described in docs/store.md."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.core.errors import StoreError
from app.storage.connection import APPLICATION_ID, immediate

migrations = Migrations("plumbline")

GENESIS = "0" * 64
"""`previous` of the first audit event."""

_TABLES = """
CREATE TABLE cases (
    case_id TEXT PRIMARY KEY CHECK (length(case_id) = 32),
    content TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    patient_name TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    study_date TEXT NOT NULL,
    description TEXT NOT NULL,
    summary TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX cases_by_source ON cases (source_sha256);
CREATE INDEX cases_by_time ON cases (updated_at);
CREATE TABLE findings (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    finding_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'edited', 'rejected')),
    value REAL NOT NULL,
    proposed_value REAL,
    unit TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (case_id, finding_id)
) STRICT;
CREATE TABLE report_versions (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    version INTEGER NOT NULL CHECK (version >= 1),
    status TEXT NOT NULL CHECK (status IN ('preliminary', 'final', 'amended')),
    content TEXT,
    content_sha256 TEXT,
    case_content TEXT,
    case_sha256 TEXT,
    signer TEXT,
    meaning TEXT,
    signed_at TEXT,
    amends INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id, amends) REFERENCES report_versions (case_id, version),
    CHECK ((status = 'preliminary') = (signed_at IS NULL)),
    CHECK ((signed_at IS NULL) = (content IS NULL)),
    CHECK (status <> 'final' OR version = 1),
    CHECK (status <> 'amended' OR version > 1),
    CHECK ((version = 1) = (amends IS NULL))
) STRICT;
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq >= 1),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    case_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    payload_sha256 TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
"""

_MASKS = """
CREATE TABLE masks (
    case_id TEXT NOT NULL REFERENCES cases (case_id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content BLOB NOT NULL,
    PRIMARY KEY (case_id, sha256)
) STRICT
"""

GUARDS = {
    "audit_is_never_changed": (
        "BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
    ),
    "audit_is_never_deleted": (
        "BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
    ),
    "signed_versions_are_frozen": (
        "BEFORE UPDATE ON report_versions WHEN OLD.status <> 'preliminary' "
        "BEGIN SELECT RAISE(ABORT, 'a signed version is frozen'); END"
    ),
    "versions_are_kept": (
        "BEFORE DELETE ON report_versions BEGIN SELECT RAISE(ABORT, 'a report version is never deleted'); END"
    ),
    "cases_are_kept": "BEFORE DELETE ON cases BEGIN SELECT RAISE(ABORT, 'a case is never deleted'); END",
    "masks_are_never_changed": ("BEFORE UPDATE ON masks BEGIN SELECT RAISE(ABORT, 'a mask is never changed'); END"),
    "signed_masks_are_kept": (
        "BEFORE DELETE ON masks WHEN EXISTS (SELECT 1 FROM report_versions WHERE case_id = OLD.case_id "
        "AND status <> 'preliminary' AND instr(case_content, OLD.sha256) > 0) "
        "BEGIN SELECT RAISE(ABORT, 'a mask of a signed version is kept'); END"
    ),
}
"""Triggers by name; verification checks that each is there, word for word."""


_OF_MASKS = ("masks_are_never_changed", "signed_masks_are_kept")


def guard_sql(name: str) -> str:
    """The statement that makes a trigger, as SQLite keeps it."""
    return f"CREATE TRIGGER {name} {GUARDS[name]}"


@migrations(name="0001_cases_findings_versions_audit")
def _first(database: Database) -> None:
    # Statement by statement: sqlite3's executescript would commit the migration's transaction.
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            database.conn.execute(statement)
    for name in GUARDS:
        if name not in _OF_MASKS:
            database.conn.execute(guard_sql(name))
    database.conn.execute("INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, ?)", [GENESIS])
    database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@migrations(name="0002_masks")
def _masks(database: Database) -> None:
    database.conn.execute(_MASKS)
    for name in _OF_MASKS:
        database.conn.execute(guard_sql(name))


def migrate(database: Database, path: Path) -> None:
    """Bring the tables up to date; an older store is copied to `backups/` first.

    Raises:
        StoreError: the store was written by a newer version of the program.
        sqlite3.Error: it cannot be read or written.
    """
    known = [migration.name for migration in migrations._migrations]  # noqa: SLF001 - the library has no public list
    applied = [migration.name for migration in migrations.applied(database)]
    if unknown := [name for name in applied if name not in known]:
        raise StoreError(
            f"The case store {path} was written by a newer version of Plumbline (it knows {unknown[-1]}); "
            "install that version or a later one. Nothing was changed."
        )
    if applied and migrations.pending(database):
        _back_up(database.conn, path, applied[-1])
    while migrations.pending(database):
        # Asked again under the write lock: two programs may be opening a new store at the same time.
        with immediate(database):
            if pending := [migration.name for migration in migrations.pending(database)]:
                migrations.apply(database, stop_before=pending[1:])


def _back_up(connection: sqlite3.Connection, path: Path, last: str) -> None:
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = folder / f"{path.stem}.{last}.{stamp}.db"
    target.touch(mode=0o600, exist_ok=False)
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()
