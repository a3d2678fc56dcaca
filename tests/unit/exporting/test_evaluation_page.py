"""The page of an evaluation: two sheets at most whatever there is to say, its words, and no figure without its unit."""

import io

import pytest
from pypdf import PdfReader

from app.core.evaluation import ALL_CASES, CaseGroup, Evaluation, Figure, GroupSize, LeftOut
from app.exporting.evaluation_page import evaluation_pdf, interval_words, page_of, value_words


def figure(key="auroc", group=ALL_CASES, value=0.9123, **more):
    plain = {
        "title": "AUROC", "target": "pleural effusion", "low": 0.85, "high": 0.95, "unit": "", "cases": 400,
        "patients": 300, "positives": 120,
    }  # fmt: skip
    return Figure(key, group=group, value=value, **(plain | more))


def evaluation(figures=(), sizes=(), left_out=(), notes=()):
    return Evaluation(
        "chest", "Findings on chest films", "2.0.0", "ab" * 32, "Plumbline 1.0", "2026-11-02T10:00:00Z", 450, 400, 300,
        tuple(left_out), tuple(sizes), tuple(figures), 2000, 0.95, 1, 20, tuple(notes),
    )  # fmt: skip


def sheets(made):
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(evaluation_pdf(made))).pages]


def crowded():
    """Fourteen findings with thresholds, every group, and hundreds of cases left out."""
    groups = [CaseGroup("site", f"Hospital of a long name number {n}") for n in range(20)]
    groups += [CaseGroup("age", f"{n} years") for n in range(8)] + [CaseGroup("sex", "F"), CaseGroup("sex", "M")]
    figures = [
        figure(title=title, target=f"finding number {n}", group=group, note=note, headline=title == "AUROC")
        for group in (ALL_CASES, *groups)
        for n in range(14)
        for title, note in (
            ("AUROC", ""), ("Sensitivity at 0.31", "the pack states 0.912"),
            ("Specificity at 0.31", "the pack states 0.874"), ("Calibration error, 15 bins", ""),
        )
    ]  # fmt: skip
    left_out = [LeftOut(kind, tuple(range(2, 300))) for kind in ("out of scope", "unreadable", "no label", "failed")]
    return evaluation(figures, [GroupSize(g, 40, 30) for g in groups], left_out, ["A sentence to know."] * 4)


def test_two_sheets_hold_whatever_there_is_and_name_what_they_leave_out():
    pages = sheets(crowded())
    assert len(pages) <= 2
    text = " ".join("".join(pages).split())
    assert "further figures are in figures.csv" in text
    assert "further groups are in figures.csv" in text
    assert "figures.json has all" in text
    assert "How to read this" in text


def test_few_figures_fit_on_one_sheet():
    women = GroupSize(CaseGroup("sex", "F"), 12, 12, "fewer than 20 cases: not estimated")
    (page,) = sheets(evaluation([figure()], [women]))
    for words in (
        "Findings on chest films", "chest 2.0.0", "400 of 450, 300 patients", "0.912", "0.850 to 0.950",
        "400 (120 with)", "fewer than 20 cases", "Every case of the table was read", "0.5 is chance",
    ):  # fmt: skip
        assert words in page


def test_nothing_to_group_by_is_said():
    assert "no groups can be shown" in " ".join(sheets(evaluation([figure()]))[0].split())


@pytest.mark.parametrize(
    ("given", "value", "interval"),
    [
        ({"value": 0.5}, "0.500", "0.850 to 0.950"),
        ({"value": 4.6754, "unit": "deg", "low": -1.0, "high": 8.0}, "4.68°", "-1.00 to 8.00"),
        ({"value": 12.3, "unit": "mm"}, "12.30 mm", "0.85 to 0.95"),
        ({"value": 3.0, "unit": "months", "low": None, "high": None}, "3.00 months", ""),
        ({"value": None}, "", "0.850 to 0.950"),
    ],
)
def test_values_have_their_unit(given, value, interval):
    made = figure(**given)
    assert (value_words(made), interval_words(made)) == (value, interval)


def test_only_shares_are_drawn_on_the_line_from_0_to_1():
    made = (
        figure(value=0.9, low=0.8, high=1.0),
        figure(value=4.0, unit="mm", low=1, high=9),
        figure(value=None, reason="why"),
        figure(key="icc", value=-0.2, low=-0.5, high=0.1),
    )
    rows = page_of(evaluation(made))["figures"]
    assert [row["share"] for row in rows] == [0.9, None, None, None]
    assert rows[2]["reason"] == "why"
