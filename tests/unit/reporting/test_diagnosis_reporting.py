"""A class that the clinician named: its sentence, and what the checker supports of anybody's."""

import json
from dataclasses import replace

import pytest

from app.core.errors import UnreadableInputError
from app.core.finding import FindingStatus
from app.core.report import Author, ProblemCategory, Report, Section, Sentence
from app.reporting.check import check_report
from app.reporting.report_json import load_report_json, report_json
from app.reporting.templates import template_report
from app.workflow.batch import write_json
from app.workflow.pack_edits import choose_class
from tests.unit.reporting.test_pack_reporting import CLASSIFICATION, LESION, case_of, faults


@pytest.fixture
def case():
    """The model said melanoma; the clinician a melanocytic nevus."""
    return choose_class(case_of(CLASSIFICATION, LESION), "F1", "nv", "Dr R")


def test_the_report_states_the_clinicians_diagnosis_and_nothing_of_the_models(case):
    report = template_report(case)
    texts = [sentence.text for _, sentence in report.sentences if "F1" in sentence.evidence]
    assert texts == ["Diagnosis by the clinician: melanocytic nevus."] * 2
    words = " ".join(sentence.text for _, sentence in report.sentences)
    assert "melanoma" not in words
    assert "probabilit" not in words
    assert check_report(case, report) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Diagnosis by the clinician: melanocytic nevus.",
        "Diagnosis: melanocytic nevus.",
        "The diagnosis is melanocytic nevus.",
        "Melanocytic nevus.",
    ],
)
def test_what_says_the_same_is_supported(case, text):
    assert faults(case, text, "F1") == []


@pytest.mark.parametrize(
    "text",
    [
        "Diagnosis by the clinician: melanoma.",
        "Diagnosis by the clinician: dermatofibroma.",
        "Diagnosis: melanoma.",
        "Classification by the model: melanocytic nevus.",
        "Most likely by the model: melanocytic nevus.",
        "Melanocytic nevus, melanoma being less likely.",
        "Melanocytic nevus 30.2 % (calibrated probabilities).",
        "Melanocytic nevus with a probability of 30.2 %.",
        "Melanocytic nevus is at or above the operating point.",
        "No melanocytic nevus.",
    ],
)
def test_what_says_something_else_is_not(case, text):
    assert faults(case, text, "F1")


def test_a_class_that_only_the_model_gave_is_not_the_clinicians():
    accepted = case_of(CLASSIFICATION)
    found = faults(accepted, "Diagnosis by the clinician: melanoma.", "F1")
    assert any(problem.category is ProblemCategory.EVIDENCE for problem in found)


def test_a_diagnosis_counts_as_an_edited_finding_alone(case):
    finding = case.finding("F1").decide(FindingStatus.ACCEPTED, "Dr R", "2026-11-02T10:00:00Z")
    as_accepted = replace(case, findings=(finding,))
    text = "Diagnosis by the clinician: melanocytic nevus."
    report = Report((Section("Findings", (Sentence(text, ("F1",), Author.CLINICIAN),)),), "")
    assert any("edited" in problem.reason for problem in check_report(as_accepted, report))


def test_report_json_holds_the_class_and_what_the_model_said_and_is_checked_from_the_file(case, tmp_path):
    path = tmp_path / "report.json"
    write_json(path, report_json(replace(case, report=template_report(case)), ()))
    plain = json.loads(path.read_text())
    finding = next(each for each in plain["findings"] if each["id"] == "F1")
    assert (finding["status"], finding["label"]) == ("edited", "melanocytic nevus")
    assert "classes" not in finding
    assert finding["model_classes"][0]["title"] == "melanoma"
    back, _report = load_report_json(path)
    assert check_report(back, template_report(back)) == ()
    assert faults(back, "Diagnosis by the clinician: melanoma.", "F1")
    finding["status"] = "accepted"
    path.write_text(json.dumps(plain))
    with pytest.raises(UnreadableInputError, match="without classes"):
        load_report_json(path)
