"""The style sheet of the panels and controls, at a size of type; every colour and measure of them is here."""

from typing import Final

from app.ui.icons import ICONS
from viewers import palette as p

SIZES: Final = (9.0, 11.0, 12.0, 13.0, 14.0, 15.0, 18.0)
"""Sizes of type that labels may have besides the usual one, in points at 100 %."""


def style_sheet(scale: float) -> str:
    """The whole sheet; paddings, icons and type are `scale` times as large, lines keep their width.

    What has the keyboard is edged by two pixels of blue (WCAG 2.4.7, 2.4.13); the edge takes its room from the
    padding, so that nothing moves when it comes and goes.
    """
    return "\n".join(
        (
            _window(scale),
            _labels(scale),
            _buttons(scale),
            _fields(scale),
            _choices(scale),
            _lists(scale),
            _frames(scale),
        )
    )


def _px(value: float, scale: float) -> str:
    return f"{round(value * scale)}px"


def _pad(across: float, along: float, scale: float, *, edge: int = 1) -> str:
    """Padding inside an edge: together always the same, however wide the edge is.

    A row of tool buttons whose padding grew along the row would not fit a small screen: they give `along / scale`.
    """
    return f"{max(round(across * scale) + 1 - edge, 0)}px {max(round(along * scale) + 1 - edge, 0)}px"


def _window(s: float) -> str:
    return f"""
    * {{ outline: 0; }}
    QMainWindow, QDialog {{ background: {p.BACKGROUND}; }}
    QMainWindow::separator {{ background: {p.LINE}; width: 1px; height: 1px; }}
    QSplitter::handle {{ background: {p.LINE}; }}
    QSplitter::handle:hover {{ background: {p.LINE_STRONG}; }}
    QToolTip {{ background: {p.RAISED}; color: {p.TEXT}; border: 1px solid {p.LINE_STRONG}; padding: 5px 7px; }}
    QMenuBar {{ background: {p.PANEL}; color: {p.SECONDARY}; padding: 1px {_px(6, s)}; }}
    QMenuBar::item {{ padding: {_px(4, s)} {_px(9, s)}; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {p.LINE_STRONG}; color: {p.TEXT}; }}
    QMenu {{ background: {p.RAISED}; border: 1px solid {p.LINE_STRONG}; padding: {_px(5, s)}; }}
    QMenu::item {{ padding: {_px(6, s)} {_px(26, s)} {_px(6, s)} {_px(10, s)}; border-radius: 4px; }}
    QMenu::item:selected {{ background: {p.LINE_STRONG}; color: {p.TEXT}; }}
    QMenu::item:disabled {{ color: {p.DISABLED}; }}
    QMenu::icon {{ padding-left: {_px(8, s)}; }}
    QMenu::separator {{ height: 1px; background: {p.LINE_STRONG}; margin: 5px 6px; }}
    QWidget[panel="true"] {{ background: {p.PANEL}; }}
    QWidget[header="true"] {{ background: {p.PANEL}; border-bottom: 1px solid {p.LINE}; }}
    QWidget[strip="true"] {{ background: {p.PANEL}; border-top: 1px solid {p.LINE}; }}
    """


def _labels(s: float) -> str:
    sizes = "\n    ".join(f'QLabel[points="{size:g}"] {{ font-size: {size * s:g}pt; }}' for size in SIZES)
    return f"""
    QLabel[secondary="true"] {{ color: {p.SECONDARY}; }}
    QLabel[heading="true"] {{ color: {p.SECONDARY}; font-weight: 600; }}
    QLabel[title="true"] {{ font-weight: 600; }}
    QLabel[brand="true"] {{ font-size: {12 * s:g}pt; font-weight: 600; }}
    QLabel[danger="true"] {{ color: {p.RED_TEXT}; }}
    QLabel[warning="true"] {{ color: {p.AMBER}; }}
    {sizes}
    """


def _buttons(s: float) -> str:
    ring = f"border: 2px solid {p.BLUE}"
    return f"""
    QPushButton, QToolButton {{ background: {p.RAISED}; color: {p.TEXT}; border: 1px solid {p.LINE_STRONG};
        border-radius: 5px; icon-size: {_px(15, s)}; }}
    QPushButton {{ padding: {_pad(4, 10, s)}; min-height: {_px(18, s)}; }}
    QToolButton {{ padding: {_pad(4, 7 / s, s)}; min-height: {_px(18, s)}; icon-size: {_px(17, s)}; }}
    QPushButton:hover, QToolButton:hover {{ background: #252A30; border-color: #4A525C; }}
    QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {p.SELECTED}; }}
    QPushButton:focus {{ {ring}; padding: {_pad(4, 10, s, edge=2)}; }}
    QToolButton:focus {{ {ring}; padding: {_pad(4, 7 / s, s, edge=2)}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {p.DISABLED}; border-color: {p.LINE};
        background: {p.PANEL}; }}
    QPushButton[flat="true"], QToolButton[flat="true"] {{ background: transparent; border-color: transparent; }}
    QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover {{ background: {p.LINE}; }}
    QToolButton[flat="true"]:checked {{ background: {p.SELECTED}; border-color: {p.BLUE}; }}
    QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus {{ {ring}; }}
    QPushButton[primary="true"] {{ background: #24507A; color: {p.TEXT}; border-color: #37699A; font-weight: 600; }}
    QPushButton[primary="true"]:hover {{ background: #2C5F90; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {p.TEXT}; }}
    QPushButton[primary="true"]:disabled {{ background: {p.PANEL}; border-color: {p.LINE}; color: {p.DISABLED}; }}
    QPushButton[segment="true"] {{ border-radius: 0; padding: {_pad(4, 8, s)}; margin: 0; }}
    QPushButton[segment="true"]:checked {{ background: {p.SELECTED}; border-color: {p.BLUE}; font-weight: 600; }}
    QPushButton[segment="true"]:focus {{ border: 2px solid {p.TEXT}; padding: {_pad(4, 8, s, edge=2)}; }}
    QPushButton[tiny="true"] {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
    QPushButton[tiny="true"]:hover {{ background: {p.LINE}; }}
    QPushButton[tiny="true"]:focus {{ {ring}; padding: 0; }}
    QPushButton[chip="true"] {{ border-radius: 8px; padding: {_pad(0, 7, s)}; min-height: {_px(17, s)};
        font-size: {9 * s:g}pt; background: {p.BACKGROUND}; }}
    QPushButton[chip="true"]:focus {{ {ring}; padding: {_pad(0, 7, s, edge=2)}; }}
    QToolButton::menu-indicator {{ image: none; }}
    """


def _fields(s: float) -> str:
    ring = f"border: 2px solid {p.BLUE}"
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit, QKeySequenceEdit QLineEdit {{ background: {p.BACKGROUND}; color: {p.TEXT};
        border: 1px solid {p.CONTROL}; border-radius: 5px; padding: {_pad(4, 7, s)};
        placeholder-text-color: {p.SECONDARY}; selection-background-color: {p.SELECTED}; selection-color: {p.TEXT}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ {ring}; padding: {_pad(4, 7, s, edge=2)}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {{ color: {p.DISABLED}; border-color: {p.LINE}; }}
    QLineEdit:read-only, QPlainTextEdit:read-only {{ color: {p.SECONDARY}; }}
    QTextEdit[sentence="true"] {{ background: transparent; border: 1px solid transparent; padding: 1px 3px; }}
    QTextEdit[sentence="true"]:hover {{ border-color: {p.LINE_STRONG}; }}
    QTextEdit[sentence="true"]:focus {{ background: {p.BACKGROUND}; {ring}; padding: 0 2px; }}
    QTextEdit[sentence="true"]:read-only {{ color: {p.TEXT}; background: transparent; }}
    QSpinBox, QDoubleSpinBox {{ background: {p.BACKGROUND}; color: {p.TEXT}; border: 1px solid {p.CONTROL};
        border-radius: 5px; padding: {_pad(3, 6, s)}; selection-background-color: {p.SELECTED}; }}
    QSpinBox:focus, QDoubleSpinBox:focus {{ {ring}; padding: {_pad(3, 6, s, edge=2)}; }}
    QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {p.DISABLED}; border-color: {p.LINE}; }}
    """


def _choices(s: float) -> str:
    chevron = (ICONS / "chevron-down-grey.svg").as_posix()
    tick = (ICONS / "check-dark.svg").as_posix()
    ring = f"border: 2px solid {p.BLUE}"
    return f"""
    QComboBox {{ background: {p.RAISED}; color: {p.TEXT}; border: 1px solid {p.CONTROL}; border-radius: 5px;
        padding: {_pad(3, 8, s)}; min-height: {_px(20, s)}; }}
    QComboBox:focus {{ {ring}; padding: {_pad(3, 8, s, edge=2)}; }}
    QComboBox:disabled {{ color: {p.SECONDARY}; background: {p.PANEL}; border-color: {p.LINE}; }}
    QComboBox::drop-down {{ border: 0; width: {_px(18, s)}; }}
    QComboBox::down-arrow {{ image: url("{chevron}"); width: {_px(13, s)}; height: {_px(13, s)}; }}
    QComboBox::down-arrow:disabled {{ image: none; }}
    QComboBox QAbstractItemView {{ background: {p.RAISED}; color: {p.TEXT}; border: 1px solid {p.LINE_STRONG};
        selection-background-color: {p.SELECTED}; selection-color: {p.TEXT}; }}
    QCheckBox {{ color: {p.TEXT}; spacing: {_px(8, s)}; border: 2px solid transparent; border-radius: 5px;
        padding: 2px; }}
    QRadioButton {{ color: {p.TEXT}; spacing: {_px(8, s)}; border: 2px solid transparent; border-radius: 5px;
        padding: 2px; }}
    QCheckBox:focus, QRadioButton:focus {{ {ring}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {p.DISABLED}; }}
    QCheckBox::indicator {{ width: {_px(14, s)}; height: {_px(14, s)}; border: 1px solid {p.CONTROL};
        border-radius: 3px; background: {p.BACKGROUND}; }}
    QCheckBox::indicator:checked {{ background: {p.BLUE}; border-color: {p.BLUE}; image: url("{tick}"); }}
    QSlider::groove:horizontal {{ height: 4px; background: {p.CONTROL}; border-radius: 2px; }}
    QSlider::groove:vertical {{ width: 4px; background: {p.CONTROL}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: {_px(14, s)}; height: {_px(14, s)}; margin: -{round(5 * s)}px 0;
        border-radius: {round(7 * s)}px; background: {p.SECONDARY}; border: 2px solid {p.SECONDARY}; }}
    QSlider::handle:vertical {{ width: {_px(14, s)}; height: {_px(14, s)}; margin: 0 -{round(5 * s)}px;
        border-radius: {round(7 * s)}px; background: {p.SECONDARY}; border: 2px solid {p.SECONDARY}; }}
    QSlider::handle:hover {{ background: {p.TEXT}; border-color: {p.TEXT}; }}
    QSlider:focus {{ border: 2px solid {p.BLUE}; border-radius: 4px; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {p.LINE}; background: {p.PANEL}; }}
    QTabBar {{ background: {p.PANEL}; }}
    QTabBar::tab {{ background: transparent; color: {p.SECONDARY}; padding: {_px(8, s)} {_px(8, s)}; border: 0;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {p.TEXT}; border-bottom: 2px solid {p.BLUE}; }}
    QTabBar::tab:hover {{ color: {p.TEXT}; }}
    QTabBar::tab:selected:focus {{ border: 2px solid {p.BLUE}; padding: {_px(6, s)} {_px(6, s)} {_px(8, s)}; }}
    """


def _lists(s: float) -> str:
    return f"""
    QListWidget, QListView, QTreeView, QTableView {{ background: {p.PANEL}; color: {p.TEXT};
        alternate-background-color: {p.RAISED}; border: 2px solid transparent;
        selection-background-color: {p.SELECTED}; selection-color: {p.TEXT}; }}
    QListWidget:focus, QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {p.BLUE}; }}
    QTreeView::item {{ padding: {_px(3, s)} 2px; }}
    QTreeView::item:selected, QTableView::item:selected {{ background: {p.SELECTED}; color: {p.TEXT}; }}
    QTreeView::indicator, QListView::indicator, QTableView::indicator {{ width: {_px(13, s)}; height: {_px(13, s)};
        border: 1px solid {p.CONTROL}; border-radius: 3px; background: {p.BACKGROUND}; }}
    QTreeView::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked {{
        background: {p.BLUE}; border-color: {p.BLUE}; image: url("{(ICONS / "check-dark.svg").as_posix()}"); }}
    QHeaderView::section {{ background: {p.PANEL}; color: {p.SECONDARY}; border: 0;
        border-bottom: 1px solid {p.LINE}; padding: {_px(4, s)} {_px(6, s)}; }}
    QScrollArea {{ background: {p.PANEL}; border: 0; }}
    QScrollArea > QWidget > QWidget {{ background: {p.PANEL}; }}
    QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget {{ background: {p.BACKGROUND}; }}
    QScrollBar:vertical {{ background: transparent; width: {_px(10, s)}; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {p.CONTROL}; border-radius: 3px; min-height: {_px(28, s)};
        margin: 1px 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {p.SECONDARY}; }}
    QScrollBar:horizontal {{ background: transparent; height: {_px(10, s)}; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {p.CONTROL}; border-radius: 3px; min-width: {_px(28, s)};
        margin: 2px 1px; }}
    QScrollBar::handle:horizontal:hover {{ background: {p.SECONDARY}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _frames(s: float) -> str:
    return f"""
    QFrame[card="true"] {{ background: {p.RAISED}; border: 1px solid {p.LINE}; border-radius: {_px(7, s)}; }}
    QFrame[card="true"][chosen="true"] {{ border-color: {p.BLUE}; background: #1B232B; }}
    QFrame[banner="true"] {{ background: #3A1D20; border: 1px solid {p.RED}; border-radius: {_px(7, s)}; }}
    QFrame[banner="info"] {{ background: #1C2B38; border: 1px solid {p.BLUE}; border-radius: {_px(7, s)}; }}
    QFrame[scope="true"] {{ background: #2E2612; border: 0; border-bottom: 1px solid {p.AMBER}; }}
    QFrame[rule="true"] {{ background: {p.LINE}; border: 0; max-height: 1px; min-height: 1px; }}
    QProgressBar {{ background: transparent; border: 0; max-height: 2px; min-height: 2px; }}
    QProgressBar::chunk {{ background: {p.BLUE}; }}
    """
