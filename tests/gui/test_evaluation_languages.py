"""The printed page of an evaluation in the window's language: every word of it, and a page that can be set."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from app.core.evaluation import ALL_CASES, CaseGroup, Evaluation, Figure, GroupSize, LeftOut
from app.exporting.evaluation_page import PageLanguage, evaluation_pdf, page_of
from app.ui.application import make_application
from app.ui.evaluation_words import _REASONS, _TITLES
from app.ui.language import LANGUAGES, install_language
from viewers.translate import tr_sentence

OTHERS = [code for code in LANGUAGES if code != "en"]
SAME = {"AUROC", "Melanoma", "Dice", "Jaccard", "ICC(2,1)", "Bias", "Device A", "Site", "Page {page} of {pages}", "F"}
"""Words that are alike in some language, and names that are the clinic's own."""


def figure(key, title, group=ALL_CASES, **more):
    plain = {"target": "mel", "target_title": "Melanoma", "value": 0.9, "low": 0.8, "high": 0.95, "positives": 40}
    return Figure(key, title, group=group, unit="", cases=120, patients=60, headline=True, **(plain | more))


def evaluation():
    titles = [
        *(title for title in _TITLES.values() if title not in {"Calibration error", "Sensitivity", "Specificity"}),
        "Calibration error, 15 bins", "Sensitivity at 0.3", "Specificity at 0.3", "Boxes found, IoU 0.5 or more",
    ]  # fmt: skip
    keys = {title: key for key, title in _TITLES.items()}
    figures = [figure(keys.get(title, "x"), title, note="the pack states 0.912") for title in titles if title]
    figures += [figure("calibration", "AUROC", value=None, low=None, high=None, reason=reason) for reason in _REASONS]
    old, women, site = CaseGroup("age", "40 to 59 years"), CaseGroup("sex", "F"), CaseGroup("site", "Device A")
    return Evaluation(
        "skin-dermoscopy", "Skin lesion on dermoscopy: outline and seven diagnoses", "1.0.0", "ab" * 32,
        "Plumbline 1.0", "2026-11-02T10:00:00Z", 200, 120, 60,
        tuple(LeftOut(kind, lines) for kind, lines in (
            ("out of scope", (7,)), ("unreadable", (8, 9)), ("no label", tuple(range(10, 80))), ("failed", (3,)),
        )),
        (GroupSize(old, 60, 30), GroupSize(women, 60, 30), GroupSize(site, 6, 6, "fewer than 20 cases: not estimated")),
        (*figures, *(figure("auroc", "AUROC", group) for group in (old, women))),
        2000, 0.95, 1, 20, ("1 site with fewer than 5 cases is not named.",),
    )  # fmt: skip


@pytest.fixture
def speaking(qapp):
    make_application()
    yield lambda code: install_language(QApplication.instance(), code)
    install_language(QApplication.instance(), "en")


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_the_page_is_translated(speaking, code):
    speaking(code)
    left = []

    def say(text):
        words = tr_sentence(text)
        if text and words == text and text not in SAME:
            left.append(text)
        return words

    page_of(evaluation(), PageLanguage(code, say))
    assert not left


@pytest.mark.parametrize("code", OTHERS)
def test_the_page_can_be_set_in_the_language(speaking, code):
    speaking(code)
    made = PdfReader(io.BytesIO(evaluation_pdf(evaluation(), PageLanguage(code, tr_sentence))))
    text = " ".join("".join(sheet.extract_text() for sheet in made.pages).split())
    assert made.trailer["/Root"]["/Lang"].startswith(code)
    assert len(made.pages) <= 2
    assert "How to read this" not in text
    assert "Device A" in text
    if code == "de":
        assert "Seite 1 von 2" in text
        assert "0.800 bis 0.950" in text
