"""The window in five languages: complete, compiled, the same places to fill in, every letter there, nothing clipped."""

import ast
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QToolButton

from app.core.instance import ObjectKind
from app.core.study import Patient, Study
from app.measuring.packs import boxes, scores, structures, thoracic_frame, vessels
from app.measuring.packs.lesion import measure as lesion
from app.measuring.packs.vertebra import measure as vertebra
from app.reading.scope import film_scope
from app.ui.application import make_application
from app.ui.language import LANGUAGES, TRANSLATIONS, chosen_language, install_language
from app.ui.pack_panel import ModelFacts
from app.ui.settings_dialog import SettingsDialog
from app.ui.shortcuts_dialog import ShortcutsDialog
from app.ui.theme import apply_theme
from app.ui.translations import ROOT, collect, read, release, texts_of, write
from app.workflow.settings import Settings
from inference.packs import scope_reasons
from inference.packs.schema import Scope
from tests.gui.conftest import settle
from viewers.sentences import PATTERNS
from viewers.translate import tr, tr_n, tr_sentence

OTHERS = [code for code in LANGUAGES if code != "en"]
PLACE = re.compile(r"\{\w+(?::[^}]*)?\}")


@pytest.fixture(scope="module")
def texts():
    return collect()


@pytest.fixture
def speaking(qapp):
    """Speaks a language for one test."""
    make_application()

    def speak(code):
        code = install_language(QApplication.instance(), code)
        apply_theme(QApplication.instance())
        return code

    yield speak
    speak("en")


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_the_sources_is_translated(code, texts):
    entries = read(TRANSLATIONS / f"plumbline_{code}.ts")
    missing = [source for source in texts if source not in entries or not entries[source].finished]
    assert not missing, f"{len(missing)} texts have no {LANGUAGES[code]}; run `make translations` and fill them in"


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_places_of_its_text(code, texts):
    entries = read(TRANSLATIONS / f"plumbline_{code}.ts")
    for source, text in texts.items():
        forms = entries[source].forms
        assert len(forms) == (2 if text.counted else 1), source
        for form in forms:
            assert set(PLACE.findall(form)) == set(PLACE.findall(source)), (source, form)


@pytest.mark.parametrize("name", [*(f"plumbline_{code}" for code in OTHERS), "qt_hi"])
def test_what_the_window_loads_is_in_step_with_its_source(name, tmp_path):
    compiled = tmp_path / "compiled.qm"
    release(TRANSLATIONS / f"{name}.ts", compiled)
    assert compiled.read_bytes() == (TRANSLATIONS / f"{name}.qm").read_bytes(), "run `make translations`"


def test_qts_own_words_are_translated_too(speaking):
    said = {}
    for code in LANGUAGES:
        speaking(code)
        said[code] = QCoreApplication.translate("QLineEdit", "&Copy")
    assert said["en"] == "&Copy"
    assert len(set(said.values())) == len(LANGUAGES)


def test_clinical_words_are_those_of_each_language(speaking):
    words = {}
    for code in LANGUAGES:
        assert speaking(code) == code
        words[code] = [tr("Window/level"), tr("Findings"), tr("Report")]
    assert words == {
        "en": ["Window/level", "Findings", "Report"],
        "es": ["Ventana/nivel", "Hallazgos", "Informe"],
        "de": ["Fensterung", "Befunde", "Bericht"],
        "fr": ["Fenêtrage", "Résultats", "Compte rendu"],
        "hi": ["विंडो/लेवल", "निष्कर्ष", "रिपोर्ट"],
    }


def test_one_and_many(speaking):
    counts = {}
    for code in LANGUAGES:
        speaking(code)
        counts[code] = [tr_n("{n} finding", "{n} findings", n) for n in (0, 1, 2)]
    assert counts["en"] == ["0 findings", "1 finding", "2 findings"]
    assert counts["de"] == ["0 Befunde", "1 Befund", "2 Befunde"]
    assert counts["es"] == ["0 hallazgos", "1 hallazgo", "2 hallazgos"]
    assert counts["fr"] == ["0 résultat", "1 résultat", "2 résultats"]  # nought is singular in French


def test_numbers_have_a_point_in_every_language(speaking):
    for code in LANGUAGES:
        speaking(code)
        assert QLocale().toString(1234.5, "f", 1) == "1234.5"


def test_sentences_from_below_are_translated_with_what_they_name(speaking):
    speaking("de")
    assert tr_sentence("accepted") == "angenommen"
    assert tr_sentence("lossy compression (12:1)") == "verlustbehaftete Kompression (12:1)"
    assert tr_sentence("Restore F3") == "F3 wiederherstellen"
    assert tr_sentence("nobody ever wrote this") == "nobody ever wrote this"
    speaking("en")
    assert tr_sentence("lossy compression (12:1)") == "lossy compression (12:1)"


def test_what_packs_measure_is_named_in_each_language(speaking):
    names = {
        value
        for module in (boxes, lesion, scores, structures, thoracic_frame, vertebra, vessels)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str)
        if name not in {"NO_INTERVAL", "LEFT_LUNG", "RIGHT_LUNG", "OPERATING_POINT"}
    }
    assert {"largest diameter", "Genant grade", "share of the field of view", "volume", "probability"} <= names
    assert not [name for name in names if name not in PATTERNS]
    for code in OTHERS:
        speaking(code)
        assert tr_sentence(lesion.DIAMETER) != lesion.DIAMETER


@pytest.mark.parametrize("code", OTHERS)
def test_every_reason_of_a_packs_scope_is_translated(speaking, code):
    speaking(code)
    film = Study("film.dcm", "0" * 64, rows=10, columns=10, modality="DX", body_part="KNEE", view="LL")
    child = replace(film, patient=Patient(age="004M"))

    def scope(**changes):
        wide = {"modality": ("DX",), "rows": (1, 99), "columns": (1, 99), "allow_photographs": False}
        return Scope(**(wide | changes))

    reasons = {
        *scope_reasons(scope(modality=("CT", "MR", "PT"), rows=(20, 30), columns=(20, 30)), film),
        *scope_reasons(scope(modality=("CT",)), replace(film, modality="")),
        *scope_reasons(scope(), replace(film, modality="OT")),
        *scope_reasons(scope(not_body_part=("KNEE",), views=("AP", "PA")), film),
        *scope_reasons(scope(body_part=("SPINE",), views=("AP",), aspect=(2, 3)), film),
        *scope_reasons(scope(colour=True), film, is_colour=False),
        *scope_reasons(scope(colour=False), film, is_colour=True),
        *scope_reasons(scope(), film, slices=4),
        *scope_reasons(scope(slices=(5, 6)), film),
        *scope_reasons(scope(slices=(5, 6), units=("HU",)), film, slices=4, unit="SUV"),
        *scope_reasons(scope(age_years=(18, 90)), child),
        *scope_reasons(scope(age_years=(18, 90)), replace(film, patient=Patient(age="010Y"))),
        *film_scope(replace(film, body_part="", study_description="KNEE LATERAL"), None),
    }
    assert len(reasons) == 20
    assert not [reason for reason in reasons if tr_sentence(reason) == reason]


def test_a_sentence_of_a_pack_is_translated_with_all_it_names(speaking):
    speaking("de")
    graded = (
        "Genant grade 2 (moderate), wedge: anterior below posterior height (Genant et al. 1993, by height ratios alone)"
    )
    assert tr_sentence(graded).startswith("Genant-Grad 2 (mäßig), Keilform: vordere Höhe unter der hinteren")
    assert "hellbraun 34 %, schwarz 7 %" in tr_sentence(
        "colours of the picture: light brown 34 %, black 7 % "
        "(ranges of Ali et al. 2020 and references of Kasmi and Mokrani 2016, from 5 % of the lesion)"
    )
    assert tr_sentence("Melanoma: below the operating point") == "Melanom: unter dem Arbeitspunkt"
    assert tr_sentence("a.dcm was not analyzed with skin: it is a colour picture, not a grey one.").endswith(
        "analysiert: es ist ein Farbbild, kein Graustufenbild."
    )


@pytest.mark.parametrize("code", OTHERS)
def test_every_pattern_finds_its_translation(speaking, code):
    speaking(code)
    for pattern in PATTERNS:
        filled = PLACE.sub("7", pattern)
        assert PLACE.sub("7", tr(pattern)) == tr_sentence(filled), pattern


def test_a_long_or_strange_sentence_costs_nothing(speaking):
    speaking("fr")
    strange = "(((" * 3000
    assert tr_sentence(strange) == strange
    assert tr_sentence("") == ""


def test_the_workstations_language_is_taken_and_english_is_left_over():
    assert chosen_language("hi") == "hi"
    assert chosen_language("") in LANGUAGES
    assert chosen_language("xx") in LANGUAGES


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_letter_has_a_glyph_in_the_shipped_fonts(qapp, code):
    make_application()
    fonts = [QRawFont.fromFont(QFont(family)) for family in QApplication.font().families()]
    words = LANGUAGES[code]
    if code != "en":
        entries = read(TRANSLATIONS / f"plumbline_{code}.ts")
        words += "".join(form for entry in entries.values() for form in entry.forms)
    missing = {
        letter
        for letter in words
        if not letter.isspace() and ord(letter) not in (0x200C, 0x200D)
        if not any(font.supportsCharacter(ord(letter)) for font in fonts)
    }
    assert not missing


def clipped(window):
    """Visible words that do not fit where they stand."""
    found = []
    for widget in window.findChildren(QLabel) + window.findChildren(QPushButton) + window.findChildren(QToolButton):
        if not widget.isVisible() or not widget.text():
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle().name == "ToolButtonIconOnly":
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.height() >= widget.heightForWidth(widget.width())
        else:
            fits = widget.width() >= widget.minimumSizeHint().width() - 1
        if not fits:
            found.append((type(widget).__name__, widget.text(), widget.size(), widget.minimumSizeHint()))
    for bar in window.findChildren(QTabBar):
        for index in range(bar.count() if bar.isVisible() else 0):
            place = bar.tabRect(index)
            if bar.fontMetrics().horizontalAdvance(bar.tabText(index)) > place.width() or place.right() > bar.width():
                found.append(("tab", bar.tabText(index), place, bar.width()))
    return found


@pytest.mark.parametrize("size", [(1366, 768), (2560, 1440)])
@pytest.mark.parametrize("code", list(LANGUAGES))
def test_nothing_is_clipped_in_any_language(speaking, qtbot, request, code, size):
    speaking(code)
    empty = request.getfixturevalue("window")
    empty.resize(*size)
    qtbot.wait(30)
    assert empty.size().toTuple() == size, "the window's words need more room than the screen has"
    assert not clipped(empty)
    window = request.getfixturevalue("opened")
    window.reading.accept("F1")
    window.reading.choose("F2")
    window.reading.move_end(upper=True, step=-1)
    for index in range(window.tabs.count()):
        window.tabs.setCurrentIndex(index)
        qtbot.wait(30)
        assert not clipped(window)
    assert window.size().toTuple() == size


@pytest.mark.slow
@pytest.mark.parametrize("code", list(LANGUAGES))
def test_nothing_is_clipped_with_planes_and_segments(speaking, qtbot, request, code):
    speaking(code)
    window = request.getfixturevalue("window")
    window.resize(1366, 768)
    window.viewing.open_sample_ct()
    settle(qtbot, window)
    segmentation = next(series for series in window.browser.series() if series.kind is ObjectKind.SEGMENTATION)
    window.viewing.open_series(segmentation)
    settle(qtbot, window)
    window.actions_by_key["planes"].trigger()
    settle(qtbot, window)
    for index in range(window.tabs.count()):
        window.tabs.setCurrentIndex(index)
        qtbot.wait(20)
        assert not clipped(window)
    assert window.size().toTuple() == (1366, 768)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_dialogs_are_not_clipped_in_any_language(speaking, qtbot, code):
    speaking(code)
    for dialog in (SettingsDialog(Settings(), ModelFacts()), ShortcutsDialog({"fit": ("G",)})):
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        assert not clipped(dialog)
        assert dialog.width() <= 900
        dialog.close()


def test_the_report_stays_english(speaking, request):
    speaking("de")
    window = request.getfixturevalue("opened")
    window.reading.accept_all()
    sentences = [sentence.text for _, sentence in window.reading.case.report.sentences]
    assert any("Cobb angle" in sentence or "curve" in sentence for sentence in sentences), sentences
    assert window.menuBar().actions()[0].text() == "Datei"


def test_the_application_speaks_the_language_of_the_settings(speaking):
    speaking("en")
    make_application(1.5, "fr")
    assert tr("Findings") == "Résultats"
    assert QApplication.font().pointSizeF() == 15.0
    make_application()
    assert tr("Findings") == "Résultats"  # none asked for: the one it speaks stays


SHOWING = {
    "label", "button", "setText", "setToolTip", "setAccessibleName", "setPlaceholderText", "setWindowTitle", "addTab",
    "addAction", "setTitle", "setSpecialValueText", "drawText", "outlined_text", "setHeaderLabels", "show_info",
}  # fmt: skip
OWN_NAMES = {"Plumbline"}


def literals(call):
    """Words with letters that a call shows without asking for their translation."""
    for argument in [*call.args, *(word.value for word in call.keywords if word.arg in ("tip", "name", "text"))]:
        parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
        words = "".join(p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str))
        if re.search(r"[A-Za-z]{3}", words) and words not in OWN_NAMES:
            yield words


def test_no_words_reach_the_window_untranslated():
    found = []
    for folder in ("app/ui", "viewers"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = getattr(call, "func", None)
                name = getattr(name, "attr", getattr(name, "id", ""))
                if isinstance(call, ast.Call) and name in SHOWING:
                    found += [(path.name, call.lineno, words) for words in literals(call)]
    assert not found


def test_the_collector_finds_keeps_and_marks(tmp_path):
    source = (
        'from x import tr, mark\nA = mark("Later")\ndef f(n):\n    return tr("Now") + tr_n("{n} hat", "{n} hats", n)\n'
    )
    found = {text.source: text for text in texts_of(source, "m.py")}
    assert set(found) == {"Later", "Now", "{n} hat"}
    assert found["{n} hat"].counted
    with pytest.raises(ValueError, match="before a language is chosen"):
        list(texts_of('A = tr("Too early")', "m.py"))
    with pytest.raises(ValueError, match="needs a literal"):
        list(texts_of("A = mark(word)", "m.py"))
    path = tmp_path / "plumbline_de.ts"
    write(path, "de", found, {})
    assert not any(entry.finished for entry in read(path).values())
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            '<source>Now</source>\n            <translation type="unfinished" />',
            "<source>Now</source>\n            <translation>Jetzt</translation>",
        ),
        encoding="utf-8",
    )
    entries = read(path)
    assert entries["Now"].finished
    assert entries["Now"].forms == ("Jetzt",)
    del found["Now"]
    write(path, "de", found, entries)
    assert 'type="vanished">Jetzt' in path.read_text(encoding="utf-8")
