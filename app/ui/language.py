"""The window's language: English, Spanish, German, French or Hindi, through Qt's translation files.

The report is written in English whatever the window speaks: its checker compares English sentences with the findings.
Numbers have a point and no grouping in every language, as in the report and in DICOM: one number never looks like two.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

TRANSLATIONS: Final = Path(__file__).resolve().parents[2] / "assets" / "translations"
LANGUAGES: Final = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français", "hi": "हिन्दी"}
"""Code (ISO 639-1) and the language's own name."""
_translators: list[QTranslator] = []
_spoken = ["en"]


def chosen_language(wanted: str) -> str:
    """The language to show: the wanted code, else the workstation's first that there is, else English."""
    if wanted in LANGUAGES:
        return wanted
    codes = [tag.replace("_", "-").split("-")[0].casefold() for tag in QLocale.system().uiLanguages()]
    return next((code for code in codes if code in LANGUAGES), "en")


def install_language(app: QApplication, wanted: str = "") -> str:
    """Have everything that is made from now on speak a language; returns its code.

    Call it before the theme is applied and the window made: words already on screen do not change.

    Args:
        app: the application.
        wanted: a code of LANGUAGES; empty for the workstation's own language.
    """
    code = _spoken[0] = chosen_language(wanted)
    while _translators:
        app.removeTranslator(_translators.pop())
    QLocale.setDefault(QLocale.c())
    if code != "en":
        # Qt's own words (Copy, Paste, ...) come with Qt for most languages, and with the program where they do not.
        _install(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, f"qt_{code}", str(TRANSLATIONS))
        _install(app, f"plumbline_{code}", str(TRANSLATIONS))
    return code


def spoken_language() -> str:
    """Code of the language that was installed last; English before."""
    return _spoken[0]


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        app.installTranslator(translator)
        _translators.append(translator)
