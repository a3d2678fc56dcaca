"""Findings drawn by hand in report.json and result.json: carried whole, checked from the file alone."""

import json
from pathlib import Path

import jsonschema
import pytest

from app.core.errors import UnreadableInputError
from app.reporting.check import blocking, check_report
from app.reporting.report_json import load_report_json, report_json
from app.workflow.report_edits import refresh_report
from app.workflow.result_json import result_json
from tests.unit.reporting.test_hand_reporting import ALL

SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "result.schema.json").read_text())


def written(case, path, change=dict):
    document = report_json(refresh_report(case), ())
    change(document)
    path.write_text(json.dumps(document))
    return path


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.findings[0].measurement.kind.value)
def test_a_report_comes_back_with_its_construction_and_checks(case, tmp_path):
    loaded, report = load_report_json(written(case, tmp_path / "report.json"))
    assert loaded.findings == case.findings
    assert check_report(loaded, report) == ()


def test_an_altered_sentence_is_found_from_the_file_alone(tmp_path):
    def alter(document):
        document["sections"][2]["sentences"][0]["text"] = "Length of the lesion (A1): 32.4 mm."

    assert blocking(check_report(*load_report_json(written(ALL[0], tmp_path / "report.json", alter))))


@pytest.mark.parametrize(
    "change",
    [
        {"value": 32.4},
        {"unit": "HU"},
        {"unit": "deg"},
        {"points": []},
        {"annotation_id": ""},
        {"annotation_id": "B7"},
        {"image": None},
        {"quantities": []},
        {"quantities": [{"name": "length", "value": -23.4, "unit": "mm"}], "value": -23.4},
        {"spacing": {"row": 0.0, "column": 0.5, "source": "patient plane"}},
        {"kind": "mark", "unit": "mark"},
    ],
)
def test_a_construction_that_cannot_be_is_refused(tmp_path, change):
    def alter(document):
        document["findings"][0] |= change

    with pytest.raises(UnreadableInputError):
        load_report_json(written(ALL[0], tmp_path / "report.json", alter))


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.findings[0].measurement.kind.value)
def test_result_json_holds_it_and_fits_its_schema(case):
    result = json.loads(json.dumps(result_json(case, None, in_scope=True)))
    jsonschema.validate(result, SCHEMA)
    (measurement,) = result["measurements"]
    assert measurement["annotation_id"] == "A1"
    assert measurement["image"] == {"instance": "1.2.3", "frame": 0}
