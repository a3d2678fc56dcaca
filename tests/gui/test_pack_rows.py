import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem

from app.ui.pack_rows import TITLE_ROLE, WORDS_ROLE, PackRows, wrapped

WORDS = "its modality is DX, not XC, DERM, GM or OT; it states the body part 'SPINE', not SKIN, LESION or FACE"


@pytest.mark.parametrize("width", [60, 150, 300, 900])
def test_lines_fit_and_say_that_more_is_left(qtbot, width):
    font = QFont("Inter", 10)
    lines = wrapped(WORDS, font, width)
    assert 1 <= len(lines) <= 2
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width for line in lines)
    if lines[-1].endswith("…"):
        assert (
            "".join(lines)[:-1].replace(" ", "") == WORDS.replace(" ", "")[: len("".join(lines).replace(" ", "")) - 1]
        )
    else:
        assert " ".join(lines) == WORDS


def test_no_words_take_no_line(qtbot):
    assert wrapped("", QFont("Inter", 10), 200) == []


def test_a_row_is_as_high_as_its_lines_and_grows_when_the_panel_narrows(qtbot):
    view = QListWidget()
    qtbot.addWidget(view)
    rows = PackRows(view)
    view.setItemDelegate(rows)
    item = QListWidgetItem()
    item.setData(TITLE_ROLE, "Lesion")
    item.setData(WORDS_ROLE, WORDS[:40])
    view.addItem(item)
    heights = []
    for width in (600, 160):
        view.resize(width, 200)
        view.show()
        index: QModelIndex = view.model().index(0, 0)
        option = QStyleOptionViewItem()
        option.font = view.font()
        heights.append(rows.sizeHint(option, index).height())
    line = QFontMetrics(view.font()).height()
    assert heights[1] - heights[0] == line
