import json
from dataclasses import replace

import pytest

from app.core.errors import UnreadableInputError
from app.core.report import ReportStatus
from app.reporting.check import check_report
from app.reporting.report_json import MAX_BYTES, load_report_json, report_json
from app.reporting.templates import template_report
from tests.unit.reporting.reporting_cases import scoliosis, straight, unknown_side


def document(the_case):
    the_case = replace(the_case, report=template_report(the_case))
    return report_json(the_case, check_report(the_case, the_case.report))


def written(tmp_path, content):
    path = tmp_path / "report.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


@pytest.mark.parametrize("make", [scoliosis, straight, unknown_side])
def test_round_trip(tmp_path, make):
    the_case = make()
    loaded, report = load_report_json(written(tmp_path, document(the_case)))
    assert [f.measurement for f in loaded.findings] == [f.measurement for f in the_case.findings]
    assert [f.status for f in loaded.findings] == [f.status for f in the_case.findings]
    assert report == template_report(the_case)
    assert template_report(loaded) == report
    assert check_report(loaded, report) == ()


def test_content_follows_the_design():
    content = document(scoliosis())
    assert {"findings", "sections", "status", "problems", "author", "versions"} <= set(content)
    first = content["findings"][0]
    assert first["id"] == "F1"
    assert first["kind"] == "cobb_angle"
    assert (first["value"], first["unit"], first["interval"]) == (48.137, "deg", [44.91, 51.34])
    assert (first["upper_end"], first["lower_end"], first["convexity"]) == ("T5", "T11", "right")
    assert content["status"] == ReportStatus.PRELIMINARY
    assert content["sections"][2]["sentences"][0]["evidence"] == ["F1"]
    assert "film.dcm" not in json.dumps(content)


def test_hand_altered_text_is_caught(tmp_path):
    content = json.dumps(document(scoliosis()), ensure_ascii=False)
    for old, new in (("48.1°", "84.1°"), ("convex to the right", "convex to the left"), ("T5 to T11", "T11 to T5")):
        the_case, report = load_report_json(written(tmp_path, content.replace(old, new)))
        assert check_report(the_case, report), (old, new)


def test_hand_altered_evidence_and_status_are_caught(tmp_path):
    content = document(scoliosis())
    content["findings"][0]["status"] = "rejected"
    the_case, report = load_report_json(written(tmp_path, content))
    assert any(p.category == "evidence" for p in check_report(the_case, report))


def altered(path, value):
    content = document(scoliosis())
    target = content
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return content


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[]",
        "null",
        "{" * 100_000,
        '{"schema": NaN}',
        altered(["schema"], "other/1"),
        altered(["case_id"], "../../etc"),
        altered(["findings", 0, "value"], -1.0),
        altered(["findings", 0, "value"], 1e300),
        altered(["findings", 0, "unit"], "mm"),
        altered(["findings", 0, "unit"], "cm"),
        altered(["findings", 0, "interval"], [60.0, 40.0]),
        altered(["findings", 0, "interval_level"], 90),
        altered(["findings", 0, "apex"], "T99"),
        altered(["findings", 0, "upper_end"], "X1"),
        altered(["findings", 0, "upper_line"], None),
        altered(["findings", 1, "id"], "F1"),
        altered(["findings", 0, "id"], "48.1"),
        altered(["findings", 2, "lower_level"], "Q9"),
        altered(["findings", 0, "status"], "signed"),
        altered(["sections", 0, "sentences"], [{"text": "a"}]),
        altered(["study", "spacing"], {"row": 0.0, "column": 0.1, "source": "detector"}),
        altered(["surprise"], 1),
        altered(["findings"], document(scoliosis())["findings"] * 100),
    ],
)
def test_what_is_not_a_report_is_refused_with_one_sentence(tmp_path, content):
    with pytest.raises(UnreadableInputError, match=r"report\.json") as caught:
        load_report_json(written(tmp_path, content))
    assert "\n" not in str(caught.value)


def test_missing_and_large_files(tmp_path):
    with pytest.raises(UnreadableInputError, match=r"report\.json"):
        load_report_json(tmp_path / "report.json")
    with pytest.raises(UnreadableInputError, match="larger"):
        load_report_json(written(tmp_path, " " * (MAX_BYTES + 1)))
    path = tmp_path / "report.json"
    path.write_bytes(b"\xff\xfe{}")
    with pytest.raises(UnreadableInputError):
        load_report_json(path)
