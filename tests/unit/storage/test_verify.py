"""Whoever goes behind the program's back is found out."""

import sqlite3
from contextlib import closing

import pytest

from app.storage import audit
from app.storage.canonical import canonical_json
from app.storage.schema import GUARDS, guard_sql
from app.storage.store import Store
from tests.unit.storage.cases import a_case, decided, edited


@pytest.fixture
def written(path):
    """A store with two cases: one signed, amended and signed again; one open. Its head hash is yielded too."""
    with Store(path) as store:
        case = decided(a_case("a" * 32))
        store.save(case, action="accepted F1", actor="r")
        store.sign(case, canonical_json({"n": 1}), signer="Dr. R", meaning="m", at="2026-11-02T14:10:00Z")
        store.amend(case.case_id, reason="a reason", actor="r")
        store.save(edited(case, 41.0), action="edited F1", actor="r")
        store.sign(edited(case, 41.0), canonical_json({"n": 2}), signer="Dr. R", meaning="m", at="2026-11-02T14:12:00Z")
        store.save(a_case("b" * 32), action="opened", actor="r")
        outcome = store.verify()
        assert outcome.problems == ()
    return path, outcome.head


def tamper(path, *statements):
    """As somebody would who can write the file: triggers are dropped, and put back afterwards."""
    with closing(sqlite3.connect(path)) as connection:
        for name in GUARDS:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for name in GUARDS:
            connection.execute(guard_sql(name))
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE audit SET actor = 'someone else' WHERE seq = 2", "event 2 was changed"),
        ("UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE seq = 1", "event 1 was changed"),
        ("UPDATE audit SET payload = replace(payload, '48.1', '12.3') WHERE seq = 1", "event 1 recorded was changed"),
        ("DELETE FROM audit WHERE seq = 3", "event 3 is missing"),
        ("DELETE FROM audit WHERE seq = 6", "ends with event 5"),
        ("DELETE FROM audit WHERE seq = 1", "event 1 is missing"),
        ("DELETE FROM audit_head", "last audit event is missing"),
        ("UPDATE audit_head SET hash = 'ff'", "not the one that was written last"),
        ("UPDATE report_versions SET content = '{\"n\":9}' WHERE signed_at <> ''", "not what was signed"),
        ("UPDATE report_versions SET signer = 'Dr. X' WHERE version = 2", "not what the audit trail says"),
        ("UPDATE report_versions SET signed_at = '2020' WHERE signed_at <> ''", "not what the audit trail says"),
        ("UPDATE report_versions SET reason = 'another' WHERE version = 2", "does not follow an amendment"),
        (
            "UPDATE report_versions SET case_content = replace(case_content, '41.0', '14.0') WHERE version = 2",
            "not what was signed",
        ),
        ("DELETE FROM report_versions WHERE version = 2", "was signed, but is no longer in the store"),
        (
            "UPDATE report_versions SET status = 'preliminary', content = NULL, signed_at = NULL WHERE version = 2",
            "stored as preliminary",
        ),
        ("UPDATE cases SET content = replace(content, '41.0', '14.0')", "not what the last audit event"),
        ("UPDATE cases SET content = 'x' WHERE case_id LIKE 'b%'", "can no longer be read"),
        ("UPDATE cases SET patient_name = 'ROE RICHARD'", "What the case list shows"),
        ("UPDATE findings SET value = 3", "findings listed"),
        ("DELETE FROM findings", "findings listed"),
        ("INSERT INTO cases SELECT replace(case_id, 'b', 'c'), content, content_sha256, source_sha256, patient_name, "
         "patient_id, study_date, description, summary, created_at, updated_at FROM cases WHERE case_id LIKE 'b%'",
         "is not in the audit trail"),
    ],
)  # fmt: skip
def test_each_change_is_found_and_named(written, statement, says):
    path, _ = written
    tamper(path, statement)
    with Store(path) as store:
        assert any(says in problem for problem in store.verify().problems)


def test_reordered_events_are_found(written):
    path, _ = written
    tamper(
        path,
        "UPDATE audit SET seq = 100 WHERE seq = 2",
        "UPDATE audit SET seq = 2 WHERE seq = 3",
        "UPDATE audit SET seq = 3 WHERE seq = 100",
    )
    with Store(path) as store:
        assert any("reordered" in problem for problem in store.verify().problems)


def test_a_removed_case_is_found(written):
    path, _ = written
    tamper(path, "DELETE FROM findings WHERE case_id LIKE 'b%'", "DELETE FROM report_versions WHERE case_id LIKE 'b%'",
           "DELETE FROM cases WHERE case_id LIKE 'b%'")  # fmt: skip
    with Store(path) as store:
        assert any("no longer in the store" in problem for problem in store.verify().problems)


def test_a_removed_protection_is_found(written):
    path, _ = written
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER audit_is_never_deleted")
    with Store(path) as store:
        assert store.verify().problems == ("The protection audit_is_never_deleted was removed or changed.",)


def test_a_rewritten_chain_is_found_only_with_an_anchor(written):
    # The limit that docs/store.md states: whoever computes every hash anew is found by a hash noted elsewhere.
    path, head = written
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER audit_is_never_changed")
        rows = connection.execute("SELECT seq, at, action, case_id, payload_sha256 FROM audit ORDER BY seq").fetchall()
        previous = "0" * 64
        for seq, at, action, case_id, payload in rows:
            digest = audit.event_hash(seq, at, "forger", action, case_id, payload, previous)
            connection.execute(
                "UPDATE audit SET actor = 'forger', previous = ?, hash = ? WHERE seq = ?", [previous, digest, seq]
            )
            previous = digest
        connection.execute("UPDATE audit_head SET hash = ?", [previous])
        connection.execute(guard_sql("audit_is_never_changed"))
        connection.commit()
    with Store(path) as store:
        assert store.verify().problems == ()
        assert any("replaced or set back" in problem for problem in store.verify(anchor=head).problems)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor = 'x'",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1",
        "UPDATE report_versions SET content = 'x' WHERE status = 'final'",
        "DELETE FROM report_versions",
        "DELETE FROM cases",
    ],
)
def test_the_program_itself_cannot_change_what_is_frozen(written, statement):
    path, _ = written
    with Store(path) as store, pytest.raises(sqlite3.IntegrityError):
        store._database.conn.execute(statement)
