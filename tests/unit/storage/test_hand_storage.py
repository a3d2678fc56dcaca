"""Marks, key images and findings drawn by hand in the store: kept, audited, signed; older stores stay as they were."""

import json
import sqlite3
from dataclasses import replace

import numpy as np
import pytest

from app.core.annotation import AnnotationKind
from app.core.case import Case, ViewState
from app.core.errors import ReportBlockedError
from app.core.image import Image
from app.core.instance import ImageKey
from app.core.study import Study
from app.storage.canonical import canonical_json, case_sha256
from app.storage.store import Store
from app.workflow import annotations
from app.workflow.annotations import MarkedImage
from app.workflow.report_edits import refresh_report
from app.workflow.signing import obstacles, sign_case
from tests.unit.storage.cases import a_case, edited

ON = MarkedImage(ImageKey("1.2.3"), Image(np.zeros((40, 60), np.float32)), words="series 1, image 1")
NEW_PARTS = ("annotations", "key_images", "next_annotation", "source_member", "whole_study")


def chest() -> Case:
    study = Study("chest.dcm", "ee" * 32, 40, 60, "DX", study_date="2026-11-02", sop_instance_uid="1.2.3")
    return Case("d" * 32, study, "/films/chest.dcm")


def marked(case: Case) -> Case:
    points = ((20.0, 5.0), (46.0, 5.0), (8.0, 9.0), (58.0, 9.0))
    case, mark = annotations.add(case, AnnotationKind.CARDIOTHORACIC_RATIO, points, ON, "Dr. A")
    case, _ = annotations.make_finding(case, mark, ON, "Dr. A")
    case, _ = annotations.add(case, AnnotationKind.TEXT, ((4.0, 4.0),), ON, "Dr. A", text="rotated")
    return refresh_report(annotations.toggle_key_image(case, ON.key))


def rows(store_path, query):
    with sqlite3.connect(store_path) as connection:
        found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_everything_drawn_comes_back_and_verifies(store, path):
    case = marked(chest())
    store.save(chest(), action="opened", actor="Dr. A")
    store.save(case, action="drew A1", actor="Dr. A")
    assert store.load(case.case_id) == case
    assert store.verify().problems == ()
    assert rows(path, "SELECT finding_id, kind, label, status, proposed_value, unit FROM findings") == [
        ("F1", "cardiothoracic_ratio", "Cardiothoracic ratio A1", "edited", None, "ratio")
    ]
    assert store.list()[0].summary == "0.52 Cardiothoracic ratio A1"


def test_an_event_holds_what_was_drawn_moved_and_taken_away(store, path):
    case = marked(chest())
    store.save(chest(), action="opened", actor="Dr. A")
    store.save(case, action="drew", actor="Dr. A")
    case = annotations.move_point(case, "A2", 0, (9.0, 9.0), ON, "Dr. A")
    store.save(case, action="moved A2", actor="Dr. A")
    store.save(annotations.delete(case, "A1", "Dr. A"), action="deleted A1", actor="Dr. A")
    payloads = [json.loads(text) for (text,) in rows(path, "SELECT payload FROM audit ORDER BY seq")]
    assert "annotations" not in payloads[0]
    assert [a["annotation_id"] for a in payloads[1]["annotations"]] == ["A1", "A2"]
    assert payloads[1]["key_images"] == [{"instance": "1.2.3", "frame": 0}]
    assert [a["annotation_id"] for a in payloads[2]["annotations"]] == ["A2"]
    assert payloads[3]["annotations_removed"] == ["A1"]
    assert payloads[3]["findings"][0]["status"] == "rejected"
    assert store.verify().problems == ()


def test_a_chest_film_is_signed_on_marks_alone_and_then_frozen(store):
    case = marked(chest())
    store.save(case, action="drew", actor="Dr. A")
    assert obstacles(case) == ()
    signed = sign_case(store, case, "Dr. A")
    content = json.loads(store.versions(case.case_id)[0].content)
    assert content["findings"][0]["quantities"][0]["name"] == "ratio"
    with pytest.raises(ReportBlockedError):
        store.save(annotations.delete(signed, "A2", "Dr. A"), action="deleted A2", actor="Dr. A")
    with pytest.raises(ReportBlockedError):
        store.save(annotations.toggle_key_image(signed, ON.key), action="key image", actor="Dr. A")
    assert store.verify().problems == ()


@pytest.mark.parametrize(
    ("case", "digest"),
    [
        (a_case(), "42b363912e0cfc7a3b4fc474243c80bf9e1d0efbbffd5b43ab759999c7e05403"),
        (edited(a_case(), 46.5), "5044b7c9273ef5f23bf40b5e58582aa57b900793845ff6493c582a00ed3e4a25"),
    ],
)
def test_a_case_without_marks_has_the_hash_it_had_before_marks_existed(case, digest):
    assert case_sha256(case) == digest  # computed by the version before
    assert case_sha256(json.loads(canonical_json(case))) == digest


def without_new_parts(value):
    if isinstance(value, dict):
        return {key: without_new_parts(part) for key, part in value.items() if key not in NEW_PARTS and key != "hand"}
    return [without_new_parts(part) for part in value] if isinstance(value, list) else value


def test_a_case_signed_by_an_older_version_opens_shows_and_verifies(store, path):
    case = edited(a_case(), 46.5)
    store.save(case, action="opened", actor="r")
    report = canonical_json({"sections": [], "status": "final"})
    store.sign(case, report, signer="Dr. R", meaning="I answer for it.", at="2026-11-02T14:10:00Z")
    store.close()
    with sqlite3.connect(path) as connection:  # as the older version wrote it
        connection.execute("DROP TRIGGER signed_versions_are_frozen")
        for table, column in (("cases", "content"), ("report_versions", "case_content")):
            (text,) = connection.execute(f"SELECT {column} FROM {table}").fetchone()  # noqa: S608
            older = canonical_json(without_new_parts(json.loads(text))).decode()
            assert "annotations" not in older
            connection.execute(f"UPDATE {table} SET {column} = ?", [older])  # noqa: S608
        from app.storage.schema import guard_sql

        connection.execute(guard_sql("signed_versions_are_frozen"))
    connection.close()
    with Store(path) as again:
        assert again.verify().problems == ()
        loaded = again.load(case.case_id)
        assert loaded == case
        again.save(replace(loaded, view=ViewState(zoom=2.0)), action="shown", actor="r")
        assert again.versions(case.case_id)[0].case == case
        assert again.verify().problems == ()
