"""The dark theme: font, palette and style sheet; one place for every size and colour of the panels."""

from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.icons import ICONS
from viewers import palette as p

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
POINTS = 10.0


def apply_theme(app: QApplication) -> None:
    """Give the application its font, colours and style."""
    app.setStyle("Fusion")
    app.setFont(_font())
    app.setPalette(_palette())
    app.setStyleSheet(_sheet())


def _font() -> QFont:
    """Inter as shipped, with figures of one width; Qt's own sans family where the files are missing."""
    family = ""
    for path in sorted([*FONTS.glob("Inter*.ttf"), *FONTS.glob("Inter*.otf")]):
        number = QFontDatabase.addApplicationFont(str(path))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or next((name for name in families if name.startswith("Inter")), "")
    font = QFont(family) if family else QFont()
    font.setPointSizeF(POINTS)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


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
        (role.Highlight, "#2F4A63"),
        (role.HighlightedText, p.TEXT),
        (role.Link, p.BLUE),
        (role.Accent, p.BLUE),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(p.DISABLED))
    return palette


def _sheet() -> str:
    chevron = (ICONS / "chevron-down-grey.svg").as_posix()
    return f"""
    * {{ outline: 0; }}
    QMainWindow, QDialog {{ background: {p.BACKGROUND}; }}
    QMainWindow::separator {{ background: {p.LINE}; width: 1px; height: 1px; }}
    QSplitter::handle {{ background: {p.LINE}; }}
    QSplitter::handle:hover {{ background: {p.LINE_STRONG}; }}
    QToolTip {{ background: {p.RAISED}; color: {p.TEXT}; border: 1px solid {p.LINE_STRONG}; padding: 5px 7px; }}

    QMenuBar {{ background: {p.PANEL}; color: {p.SECONDARY}; padding: 1px 6px; }}
    QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {p.RAISED}; color: {p.TEXT}; }}
    QMenu {{ background: {p.RAISED}; border: 1px solid {p.LINE_STRONG}; padding: 5px; }}
    QMenu::item {{ padding: 6px 26px 6px 10px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {p.LINE_STRONG}; }}
    QMenu::item:disabled {{ color: {p.DISABLED}; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::separator {{ height: 1px; background: {p.LINE_STRONG}; margin: 5px 6px; }}

    QWidget[panel="true"] {{ background: {p.PANEL}; }}
    QWidget[header="true"] {{ background: {p.PANEL}; border-bottom: 1px solid {p.LINE}; }}
    QWidget[strip="true"] {{ background: {p.PANEL}; border-top: 1px solid {p.LINE}; }}
    QLabel[secondary="true"] {{ color: {p.SECONDARY}; }}
    QLabel[heading="true"] {{ color: {p.SECONDARY}; font-weight: 600; }}
    QLabel[title="true"] {{ font-weight: 600; }}
    QLabel[brand="true"] {{ font-size: 12pt; font-weight: 600; }}
    QLabel[danger="true"] {{ color: {p.RED_TEXT}; }}
    QLabel[warning="true"] {{ color: {p.AMBER}; }}

    QPushButton, QToolButton {{ background: {p.RAISED}; border: 1px solid {p.LINE_STRONG}; border-radius: 5px;
        padding: 4px 10px; min-height: 18px; }}
    QToolButton {{ padding: 4px 7px; }}
    QPushButton:hover, QToolButton:hover {{ background: #252A30; border-color: #4A525C; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {p.LINE}; }}
    QPushButton:focus, QToolButton:focus {{ border-color: {p.BLUE}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {p.DISABLED}; border-color: {p.LINE};
        background: {p.PANEL}; }}
    QPushButton[flat="true"], QToolButton[flat="true"] {{ background: transparent; border-color: transparent; }}
    QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover {{ background: {p.LINE}; }}
    QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus {{ border-color: {p.BLUE}; }}
    QPushButton[primary="true"] {{ background: #24507A; border-color: #37699A; font-weight: 600; }}
    QPushButton[primary="true"]:hover {{ background: #2C5F90; }}
    QPushButton[primary="true"]:focus {{ border-color: {p.TEXT}; }}
    QPushButton[primary="true"]:disabled {{ background: {p.PANEL}; border-color: {p.LINE}; color: {p.DISABLED}; }}
    QPushButton[segment="true"] {{ border-radius: 0; padding: 4px 8px; margin: 0; }}
    QPushButton[segment="true"]:checked {{ background: #2F4A63; border-color: {p.BLUE}; font-weight: 600; }}
    QPushButton[tiny="true"] {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
    QPushButton[tiny="true"]:hover {{ background: {p.LINE}; }}
    QPushButton[tiny="true"]:focus {{ border: 1px solid {p.BLUE}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton[chip="true"] {{ border-radius: 8px; padding: 0 7px; min-height: 17px; font-size: 9pt;
        background: {p.BACKGROUND}; }}

    QLineEdit, QPlainTextEdit, QTextEdit {{ background: {p.BACKGROUND}; border: 1px solid {p.LINE};
        border-radius: 5px; padding: 4px 7px; selection-background-color: #2F4A63; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {p.BLUE}; }}
    QLineEdit:read-only, QPlainTextEdit:read-only {{ color: {p.SECONDARY}; }}
    QTextEdit[sentence="true"] {{ background: transparent; border: 1px solid transparent; padding: 0 2px; }}
    QTextEdit[sentence="true"]:hover {{ border-color: {p.LINE_STRONG}; }}
    QTextEdit[sentence="true"]:focus {{ background: {p.BACKGROUND}; border-color: {p.BLUE}; }}
    QTextEdit[sentence="true"]:read-only {{ color: {p.TEXT}; border-color: transparent;
        background: transparent; }}

    QComboBox {{ background: {p.RAISED}; border: 1px solid {p.LINE_STRONG}; border-radius: 5px; padding: 3px 8px;
        min-height: 20px; }}
    QComboBox:focus {{ border-color: {p.BLUE}; }}
    QComboBox:disabled {{ color: {p.TEXT}; background: {p.PANEL}; border-color: {p.LINE}; }}
    QComboBox::drop-down {{ border: 0; width: 18px; }}
    QComboBox::down-arrow {{ image: url("{chevron}"); width: 13px; height: 13px; }}
    QComboBox::down-arrow:disabled {{ image: none; }}
    QComboBox QAbstractItemView {{ background: {p.RAISED}; border: 1px solid {p.LINE_STRONG}; }}

    QTabWidget::pane {{ border: 0; border-top: 1px solid {p.LINE}; background: {p.PANEL}; }}
    QTabBar {{ background: {p.PANEL}; }}
    QTabBar::tab {{ background: transparent; color: {p.SECONDARY}; padding: 8px 16px; border: 0;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {p.TEXT}; border-bottom: 2px solid {p.BLUE}; }}
    QTabBar::tab:hover {{ color: {p.TEXT}; }}
    QTabBar::tab:focus {{ border-bottom: 2px solid {p.TEXT}; }}

    QListWidget, QListView {{ background: {p.PANEL}; border: 0; }}
    QScrollArea {{ background: {p.PANEL}; border: 0; }}
    QScrollArea > QWidget > QWidget {{ background: {p.PANEL}; }}
    QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget {{ background: {p.BACKGROUND}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {p.LINE_STRONG}; border-radius: 4px; min-height: 28px;
        margin: 1px 2px; }}
    QScrollBar::handle:vertical:hover {{ background: #4A525C; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {p.LINE_STRONG}; border-radius: 4px; min-width: 28px;
        margin: 2px 1px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

    QFrame[card="true"] {{ background: {p.RAISED}; border: 1px solid {p.LINE}; border-radius: 7px; }}
    QFrame[card="true"][chosen="true"] {{ border-color: {p.BLUE}; background: #1B232B; }}
    QFrame[banner="true"] {{ background: #3A1D20; border: 1px solid {p.RED}; border-radius: 7px; }}
    QFrame[banner="info"] {{ background: #1C2B38; border: 1px solid {p.BLUE}; border-radius: 7px; }}
    QFrame[rule="true"] {{ background: {p.LINE}; border: 0; max-height: 1px; min-height: 1px; }}
    QProgressBar {{ background: transparent; border: 0; max-height: 2px; min-height: 2px; }}
    QProgressBar::chunk {{ background: {p.BLUE}; }}
    """
