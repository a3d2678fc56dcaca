"""Contrast of every pair of colours that the panels use: WCAG 2.2, 1.4.3 (words 4.5 to 1) and 1.4.11 (graphics 3)."""

import itertools
import re

import pytest

from app.ui.style_sheet import style_sheet
from viewers import palette as p

WORDS, GRAPHICS = 4.5, 3.0
PANELS = {"background": p.BACKGROUND, "panel": p.PANEL, "raised": p.RAISED}


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rules():
    """(selector, {property: colour}) of every rule."""
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(1.0)):
        colours = {}
        for name, value in re.findall(r"([\w-]+)\s*:\s*([^;]+);", body):
            hit = re.search(r"#[0-9A-Fa-f]{6}", value)
            if hit and "url(" not in value:
                colours[name] = hit[0]
            elif value.strip() == "transparent":
                colours[name] = "transparent"
        found += [(selector.strip(), colours) for selector in selectors.split(",")]
    return found


def test_the_formula_is_the_standards():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)  # the well-known near miss


@pytest.mark.parametrize(
    ("words", "panel"),
    itertools.product(["TEXT", "SECONDARY", "AMBER", "GREEN", "BLUE", "RED_TEXT", "GREY", "VERTEBRA", "PRIOR"], PANELS),
)
def test_words_read_on_every_panel(words, panel):
    assert contrast(getattr(p, words), PANELS[panel]) >= WORDS


@pytest.mark.parametrize(
    ("line", "panel"), itertools.product(["CONTROL", "BLUE", "AMBER", "GREEN", "RED", "GREY"], PANELS)
)
def test_edges_icons_and_marks_are_seen_on_every_panel(line, panel):
    assert contrast(getattr(p, line), PANELS[panel]) >= GRAPHICS


@pytest.mark.parametrize("line", ["AMBER", "GREEN", "BLUE", "GREY", "TEXT", "VERTEBRA"])
def test_marks_read_on_their_dark_outline_whatever_the_film_shows(line):
    assert contrast(getattr(p, line), p.OUTLINE) >= WORDS


def test_every_rule_of_the_sheet_has_its_words_on_every_ground_it_names():
    checked = 0
    for selector, colours in rules():
        if ":disabled" in selector or "color" not in colours:
            continue  # WCAG asks nothing of what cannot be used
        ground = colours.get("background", "transparent")
        grounds = list(PANELS.values()) if ground == "transparent" else [ground]
        for one in grounds:
            assert contrast(colours["color"], one) >= WORDS, (selector, colours["color"], one)
            checked += 1
        for name in ("selection-background-color",):
            if name in colours:
                assert contrast(colours.get("selection-color", p.TEXT), colours[name]) >= WORDS, selector
                checked += 1
        if "placeholder-text-color" in colours:
            assert contrast(colours["placeholder-text-color"], grounds[0]) >= WORDS, selector
    assert checked > 40


def test_words_read_on_every_ground_a_control_may_take():
    """A rule that changes only the ground keeps the words it had: text, for all that can be pressed or chosen."""
    for selector, colours in rules():
        ground = colours.get("background", "transparent")
        if ground == "transparent" or "color" in colours or ":disabled" in selector:
            continue
        if re.search(r"::(handle|groove|chunk|indicator|separator|add|sub)|rule|Scroll", selector):
            continue
        assert contrast(p.TEXT, ground) >= WORDS, (selector, ground)


def test_the_focus_ring_is_two_pixels_and_seen():
    kinds = set()
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(1.0)):
        if ":focus" not in selectors:
            continue
        hit = re.search(r"border: (\d+)px solid (#[0-9A-F]{6})", body)
        assert hit, selectors
        assert int(hit[1]) >= 2, selectors
        assert all(contrast(hit[2], panel) >= GRAPHICS for panel in PANELS.values()), selectors
        kinds |= set(re.findall(r"Q\w+", selectors))
    assert {
        "QPushButton",
        "QToolButton",
        "QLineEdit",
        "QTextEdit",
        "QPlainTextEdit",
        "QComboBox",
        "QCheckBox",
        "QRadioButton",
        "QSlider",
        "QSpinBox",
        "QDoubleSpinBox",
        "QListWidget",
        "QTreeView",
        "QTableView",
        "QTabBar",
    } <= kinds


def test_handles_and_grooves_are_seen():
    for selector, colours in rules():
        if re.search(r"QSlider::(groove|handle)|QScrollBar::handle|QCheckBox::indicator", selector):
            edge = colours.get("border-color", colours.get("border", colours.get("background")))
            assert all(contrast(edge, panel) >= GRAPHICS for panel in PANELS.values()), (selector, edge)
