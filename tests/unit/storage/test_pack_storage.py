"""What packs add to a case: stored and found again, and no change of the hash of cases from before."""

import json
from dataclasses import replace

import msgspec
import pytest

from app.core.case import Case, FirstImpression
from app.core.errors import UsageError
from app.core.report import Report
from app.storage.canonical import canonical_json, case_sha256
from app.storage.records import summary_of
from app.storage.store import Store
from app.workflow.edits import write_first_impression
from tests.cases import analyzed_case
from tests.unit.reporting.test_pack_reporting import ALL, POINT, case_of, uncalibrated

NEW_IN_MODEL = ("pack_title", "forced", "scores", "embedding", "notes")


def as_before(case):
    """The JSON of a case as it was written before packs other than that for spines."""
    plain = json.loads(canonical_json(case))
    for name in NEW_IN_MODEL:
        del plain["model"][name]
    for measurement in [*plain["model"]["measurements"], *(f["proposal"] for f in plain["findings"])]:
        del measurement["pack"]
    del plain["first_impression"]
    return plain


def test_a_case_from_before_is_read_and_keeps_its_hash():
    case = analyzed_case()
    old = as_before(case)
    loaded = msgspec.json.decode(json.dumps(old).encode(), type=Case)
    assert loaded == case
    assert case_sha256(old) == case_sha256(loaded)


def test_a_classification_from_before_other_classes_had_operating_points_keeps_its_hash():
    case = case_of(*ALL)
    assert case_sha256(case) == "538cc40820aac880482b54e6ffa86f733f48612cd4cb3a331b8aaa30e5f55897"  # by the code before
    finding = case.findings[0]
    made = replace(finding.proposal.pack, further_points=(replace(POINT, label="nv"),))
    more = replace(finding, proposal=replace(finding.proposal, pack=made))
    assert case_sha256(replace(case, findings=(more, *case.findings[1:]))) != case_sha256(case)


def test_what_packs_add_changes_the_hash():
    case = analyzed_case()
    said = replace(case, model=replace(case.model, forced=("its modality is CT",)))
    assert case_sha256(said) != case_sha256(case)
    assert case_sha256(write_first_impression(case, "A curve.", "Dr R")) != case_sha256(case)


def test_a_first_impression_is_in_the_audit_trail(tmp_path):
    with Store(tmp_path / "cases.db") as store:
        case = analyzed_case()
        store.save(case, action="opened", actor="Dr R")
        store.save(
            write_first_impression(case, "A curve to the right.", "Dr R"), action="first impression", actor="Dr R"
        )
        event = store.events(case.case_id)[-1]
        assert "A curve to the right." in event.payload
        assert store.load(case.case_id).first_impression.by == "Dr R"
        assert store.verify().problems == ()


def embedded(case_id, embedding, *, maker="skin", sha256="1" * 64):
    case = replace(analyzed_case(case_id=case_id * 32), report=Report((), "template"))
    made = replace(case.model.provenance, maker=maker, sha256=sha256)
    return replace(case, model=replace(case.model, embedding=embedding, provenance=made))


def test_signed_cases_are_found_by_pack_and_version_alone(tmp_path):
    with Store(tmp_path / "cases.db") as store:
        cases = {
            "a": embedded("a", (1.0, 0.5)),
            "b": embedded("b", (0.25, 0.0)),
            "c": embedded("c", (1.0, 0.5), maker="chest"),
            "d": embedded("d", (1.0, 0.5), sha256="2" * 64),
            "e": embedded("e", ()),
            "f": embedded("f", (3.0, 3.0)),
        }
        for name, case in cases.items():
            store.save(case, action="read", actor="Dr R")
            if name != "f":
                store.sign(case, b"{}", signer="Dr R", meaning="read", at=f"2026-11-02T10:00:0{ord(name) % 10}Z")
        found = store.embeddings("skin", "1" * 64)
        assert {one.case_id[0]: one.embedding for one in found} == {"a": (1.0, 0.5), "b": (0.25, 0.0)}
        # An amendment that is not signed yet does not change what was signed.
        store.amend(cases["a"].case_id, reason="again", actor="Dr R")
        store.save(replace(cases["a"], model=replace(cases["a"].model, embedding=(9.0, 9.0))), action="x", actor="Dr R")
        assert (1.0, 0.5) in {one.embedding for one in store.embeddings("skin", "1" * 64)}


def test_the_list_names_what_a_pack_found():
    assert summary_of(case_of(*ALL)) == "62.1 % melanoma"
    assert summary_of(case_of(uncalibrated())) == "melanoma"
    assert summary_of(case_of(ALL[3])) == "8.20 years bone age"


def test_a_first_impression_is_written_once():
    case = write_first_impression(analyzed_case(), "  A  curve. ", "Dr R")
    assert isinstance(case.first_impression, FirstImpression)
    assert case.first_impression.text == "A curve."
    for text in ("Another.", ""):
        with pytest.raises(UsageError):
            write_first_impression(case, text, "Dr R")
    with pytest.raises(UsageError):
        write_first_impression(analyzed_case(), " ", "Dr R")
