"""Masks in the store: with the event that names them or not at all, held by the hash, gone once nobody names them."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from app.core.errors import StoreError
from app.core.kept_mask import KeptMask
from app.storage.canonical import canonical_json, case_sha256
from app.storage.store import Store
from tests.unit.storage.cases import a_case, decided
from tests.unit.storage.test_verify import tamper

FIRST, SECOND = b"as the model made it", b"as the clinician left it"


def digest(content):
    return hashlib.sha256(content).hexdigest()


def masked(case, *, edited=b""):
    kept = KeptMask("lesion", "skin lesion", "9" * 64, digest(FIRST), digest(edited) if edited else "", "skin", "1.0.0")
    return replace(case, masks=(kept,))


def given(*contents):
    return {digest(content): content for content in contents}


def rows(path):
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT content FROM masks")}


def test_a_mask_is_kept_with_its_case_and_read_back_by_its_hash(store, path):
    case = masked(a_case("a" * 32))
    store.save(case, action="Analyze", actor="r", masks=given(FIRST))
    assert store.mask(case.case_id, digest(FIRST)) == FIRST
    with Store(path) as again:
        assert again.load(case.case_id) == case
        assert again.mask(case.case_id, digest(FIRST)) == FIRST
        assert again.verify().problems == ()
    assert '"masks"' in store.events(case.case_id)[-1].payload


def test_a_case_without_masks_has_the_hash_it_had_before_masks_existed():
    case = a_case("a" * 32)
    plain = __import__("json").loads(canonical_json(case))
    assert case_sha256(plain) == case_sha256(case)
    del plain["masks"]
    assert case_sha256(plain) == case_sha256(case)
    assert case_sha256(masked(case)) != case_sha256(case)


def test_nothing_is_saved_without_the_masks_it_names(store):
    case = a_case("a" * 32)
    store.save(case, action="opened", actor="r")
    with pytest.raises(StoreError, match="analyze again"):
        store.save(masked(case), action="Analyze", actor="r")
    with pytest.raises(ValueError, match="bytes"):
        store.save(masked(case), action="Analyze", actor="r", masks={digest(FIRST): b"something else"})
    assert store.load(case.case_id) == case
    assert len(store.events(case.case_id)) == 1
    assert store.verify().problems == ()


def test_corrections_taken_back_are_let_go_when_the_case_is_opened_again(store, path):
    case = masked(a_case("a" * 32))
    store.save(case, action="Analyze", actor="r", masks=given(FIRST))
    store.save(masked(case, edited=SECOND), action="Correct", actor="r", masks=given(SECOND))
    store.save(case, action="Undo", actor="r")
    assert rows(path) == {FIRST, SECOND}  # a redo may ask for it
    store.prune_masks(case.case_id)
    assert rows(path) == {FIRST}
    assert store.verify().problems == ()
    with pytest.raises(StoreError, match="no longer in the store"):
        store.mask(case.case_id, digest(SECOND))


def test_masks_of_a_signed_version_stay_whatever_comes_after(store, path):
    case = masked(decided(a_case("a" * 32)), edited=SECOND)
    store.save(case, action="Correct", actor="r", masks=given(FIRST, SECOND))
    store.sign(case, canonical_json({"n": 1}), signer="Dr. R", meaning="m", at="2026-11-02T14:10:00Z")
    store.amend(case.case_id, reason="again", actor="r")
    store.save(replace(case, masks=()), action="Analyze", actor="r")
    store.prune_masks(case.case_id)
    assert rows(path) == {FIRST, SECOND}
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError, match="signed version"):
        connection.execute("DELETE FROM masks")
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError, match="never changed"):
        connection.execute("UPDATE masks SET content = x'00'")


@pytest.mark.parametrize(
    ("statement", "says"),
    [("UPDATE masks SET content = x'00'", "no longer has its hash"), ("DELETE FROM masks", "no longer in the store")],
)
def test_a_mask_that_was_changed_or_removed_is_found(path, statement, says):
    with Store(path) as store:
        store.save(masked(a_case("a" * 32)), action="Analyze", actor="r", masks=given(FIRST))
    tamper(path, statement)
    with Store(path) as store:
        problems = store.verify().problems
        assert any(says in problem for problem in problems), problems
        with pytest.raises(StoreError):
            store.mask("a" * 32, digest(FIRST))


def test_a_store_from_before_masks_is_copied_and_brought_up_to_date(path):
    with Store(path) as store:
        store.save(a_case("a" * 32), action="opened", actor="r")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE masks")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = '0002_masks'")
        connection.commit()
    with Store(path) as store:
        store.save(masked(a_case("a" * 32)), action="Analyze", actor="r", masks=given(FIRST))
        assert store.verify().problems == ()
    assert len(list((path.parent / "backups").iterdir())) == 1
