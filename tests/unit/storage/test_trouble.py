"""Trouble with the file: one clear sentence, and nothing overwritten."""

import sqlite3
from contextlib import closing

import pytest

from app.core.errors import StoreError
from app.storage import schema
from app.storage.store import Store
from tests.unit.storage.cases import a_case, edited


def filled(path, cases=1):
    with Store(path) as store:
        for number in range(cases):
            store.save(a_case(f"{number:032x}"), action="opened", actor="r")


def use(path):
    with Store(path) as store:
        store.list()
        store.verify()


def save_often(store, case):
    for step in range(50):
        store.save(edited(case, 20.0 + step), action="edited", actor="r")


def test_a_file_that_is_no_database_is_left_as_it_is(path):
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, but longer than a header " * 100)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="damaged"):
        Store(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_reported(path):
    filled(path, 40)
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):  # every page but the schema's
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="damaged"):
        use(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(StoreError, match="another program"):
        Store(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


def test_a_newer_store_is_refused(path):
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('plumbline', '0999_later', '')"
        )
        connection.commit()
    with pytest.raises(StoreError, match="newer version"):
        Store(path)


def test_an_older_store_is_copied_before_it_is_migrated(path, monkeypatch):
    filled(path)
    later = type(schema.migrations)("plumbline")
    later._migrations = list(schema.migrations._migrations)

    @later(name="0002_test")
    def _second(database):
        database.conn.execute("ALTER TABLE cases ADD COLUMN room TEXT")

    monkeypatch.setattr(schema, "migrations", later)
    with Store(path) as store:
        assert store.load("0" * 32) == a_case("0" * 32)
    (copy,) = (path.parent / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM cases").fetchone() == (1,)
        assert "room" not in [row[1] for row in connection.execute("PRAGMA table_info(cases)")]


def test_a_failing_migration_leaves_the_store_as_it_was(path, monkeypatch):
    filled(path)
    later = type(schema.migrations)("plumbline")
    later._migrations = list(schema.migrations._migrations)

    @later(name="0002_test")
    def _second(database):
        database.conn.execute("ALTER TABLE cases ADD COLUMN room TEXT")
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(schema, "migrations", later)
        with pytest.raises(Exception, match="store"):
            Store(path)
    with Store(path) as store:
        assert store.verify().problems == ()


def test_a_store_in_use_says_so_after_a_while(path):
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Store(path, busy_seconds=0.1) as store:
            assert len(store.list()) == 1  # reading goes on beside a writer
            with pytest.raises(StoreError, match="in use"):
                store.save(a_case(), action="opened", actor="r")
            other.execute("ROLLBACK")
            store.save(a_case(), action="opened", actor="r")


def test_a_full_disk_is_named_and_the_last_save_stands(path):
    case = a_case()
    with Store(path) as store:
        store.save(case, action="opened", actor="r")
        pages = store._database.conn.execute("PRAGMA page_count").fetchone()[0]
        store._database.conn.execute(f"PRAGMA max_page_count = {pages}")  # SQLITE_FULL, as a full disk gives
        with pytest.raises(StoreError, match="full"):
            save_often(store, case)
        last = store.load(case.case_id)
        assert store.verify().problems == ()
    with Store(path) as store:
        assert store.load(case.case_id) == last


def test_a_store_that_cannot_be_written_says_so(path):
    with Store(path) as store:
        store._database.conn.execute("PRAGMA query_only = ON")  # SQLITE_READONLY, as a read-only file gives
        with pytest.raises(StoreError, match="writing"):
            store.save(a_case(), action="opened", actor="r")


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be used"):
        Store(tmp_path / "file" / "cases.db")


def test_a_damaged_case_row_does_not_hide_the_others(path):
    filled(path, 2)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE cases SET content = '{}' WHERE case_id = ?", ["0" * 32])
        connection.commit()
    with Store(path) as store:
        assert len(store.list()) == 2
        with pytest.raises(StoreError, match="damaged"):
            store.load("0" * 32)
        assert store.load("0" * 31 + "1") == a_case("0" * 31 + "1")
