"""Opening the database file, and saying in plain words what SQLite reports."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from app.core.errors import DefectError, StoreError

APPLICATION_ID = 0x506C6D62
"""PRAGMA application_id of a case store ("Plmb")."""

_NOT_WRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn SQLite's and the system's errors into a StoreError that says what to do.

    Raises:
        StoreError: the file is locked, damaged, not writable, or the disk is full.
        DefectError: a statement of ours was wrong.
    """
    try:
        yield
    except sqlite3.Error as error:
        # Extended codes carry the primary code in their low byte (sqlite.org/rescode.html).
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        raise _explained(code, path, error) from error
    except OSError as error:
        raise StoreError(f"The case store {path} cannot be used: {error.strerror or 'system error'}.") from error


def _explained(code: int, path: Path, error: sqlite3.Error) -> StoreError | DefectError:
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(
            f"The case store {path} is in use by another program; wait for it or close it, and try again."
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreError(
            f"The case store {path} is damaged and was left as it is; move it aside together with its -wal and -shm "
            "files and put a backup copy in its place."
        )
    if code == sqlite3.SQLITE_FULL:
        return StoreError(f"The disk that holds the case store {path} is full; nothing was saved. Free some space.")
    if code in _NOT_WRITABLE:
        return StoreError(f"The case store {path} cannot be opened for writing; check the folder's permissions.")
    if code == sqlite3.SQLITE_IOERR:
        return StoreError(f"The disk failed on the case store {path}; nothing was saved. Check the disk.")
    # No text of the error: it can quote values of a row.
    return DefectError(
        f"the case store refused a statement ({getattr(error, 'sqlite_errorname', type(error).__name__)})"
    )


def connect(path: Path, busy_seconds: float) -> Database:
    """The database in WAL mode with synchronous=FULL; the file is made, for this user alone, when it is missing.

    Args:
        path: the database file.
        busy_seconds: how long a statement waits for another process.

    Raises:
        sqlite3.Error, OSError: it cannot be opened.
        StoreError: it is another program's database, or lies where write-ahead logging is not possible.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # SQLite gives its -wal and -shm files the permissions of the database file.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(path, timeout=busy_seconds, check_same_thread=False)
    try:
        _refuse_foreign(connection, path)
        database = Database(connection, execute_plugins=False, strict=True)
        _use_write_ahead_log(connection, path)
        for setting in ("synchronous=FULL", "foreign_keys=ON", "fullfsync=ON", "trusted_schema=OFF"):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return database


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if owner != APPLICATION_ID and (owner != 0 or tables):
        raise StoreError(f"{path} is a database of another program; choose another file or folder.")


def _use_write_ahead_log(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA journal_mode=WAL").fetchone()[0] != "wal":
        raise StoreError(
            f"The case store {path} lies on a file system without write-ahead logging (a network drive?); "
            "set PLUMBLINE_HOME to a folder on a local disk."
        )


@contextmanager
def immediate(database: Database) -> Iterator[None]:
    """One transaction that takes the write lock at once, so that what it reads cannot change before it writes."""
    database.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.conn.execute("COMMIT")
    except BaseException:
        database.rollback()
        raise
