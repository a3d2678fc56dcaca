"""The dark theme: font, palette and style sheet; both follow the size of type at once."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.language import spoken_language
from app.ui.style_sheet import style_sheet
from viewers import palette as p
from viewers.text import POINTS

FONTS: Final = Path(__file__).resolve().parents[2] / "assets" / "fonts"
LEAST_SCALE: Final = 1.0
LARGEST_SCALE: Final = 2.0
_families: list[str] = []


def apply_theme(app: QApplication, scale: float = 1.0) -> None:
    """Give the application its font, colours and style; call it again to change the size of type at once.

    The language is installed before it, since it decides which font comes first.

    Args:
        app: the application.
        scale: size of type, kept within 1.0 and 2.0.
    """
    scale = min(max(scale, LEAST_SCALE), LARGEST_SCALE)
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(_font(scale))
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet(scale))


def _font(scale: float) -> QFont:
    """Inter with figures of one width, Noto for Devanagari; Qt's own sans family where the files are missing."""
    if not _families:
        # A patient's name may be in any script: that Inter lacks one is no news, other fonts are asked next.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        _families.extend(_load("Inter", "Inter*.otf") or [QFont().family()])
        _families.extend(_load("Noto", "NotoSans*.ttf"))
    font = QFont()
    # Devanagari's own font comes first where it is the language's, or figures between its words would be another's.
    font.setFamilies(_families[::-1] if spoken_language() == "hi" else _families)
    font.setPointSizeF(POINTS * scale)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _load(start: str, files: str) -> list[str]:
    """Register the font files; the first family whose name begins so, as a list, empty when there is none."""
    for path in sorted(FONTS.glob(files)):
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        _loaded.extend(families)
    return [name for name in dict.fromkeys(_loaded) if name.startswith(start)][:1]


_loaded: list[str] = []


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, p.PANEL),
        (role.Base, p.BACKGROUND),
        (role.AlternateBase, p.RAISED),
        (role.Button, p.RAISED),
        (role.WindowText, p.TEXT),
        (role.Text, p.TEXT),
        (role.ButtonText, p.TEXT),
        (role.BrightText, p.TEXT),
        (role.ToolTipBase, p.RAISED),
        (role.ToolTipText, p.TEXT),
        (role.PlaceholderText, p.SECONDARY),
        (role.Highlight, p.SELECTED),
        (role.HighlightedText, p.TEXT),
        (role.Link, p.BLUE),
        (role.Accent, p.BLUE),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(p.DISABLED))
    return palette
