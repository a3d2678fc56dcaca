"""Nothing is clipped, crowded or moved about, at the usual screen sizes."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.gui.conftest import settle

SIZES = [(1280, 720), (1366, 768), (1920, 1080), (2560, 1440)]


def clipped(window):
    """Visible words that do not fit where they stand."""
    found = []
    for widget in [*window.findChildren(QLabel), *window.findChildren(QPushButton)]:
        if not widget.isVisible() or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.height() >= widget.heightForWidth(widget.width())
        else:
            fits = widget.width() >= widget.minimumSizeHint().width() - 1
        if not fits:
            found.append((type(widget).__name__, widget.text(), widget.size(), widget.sizeHint()))
    return found


@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_clipped(opened, qtbot, size):
    opened.resize(*size)
    opened.reading.accept("F1")
    opened.reading.choose("F2")
    opened.reading.move_end(upper=True, step=-1)
    for panel in (opened.findings, opened.report, opened.pack):
        opened.tabs.setCurrentWidget(panel)
        qtbot.wait(50)
        assert not clipped(opened)


def test_an_empty_window_is_not_clipped(window, qtbot):
    for size in SIZES:
        window.resize(*size)
        qtbot.wait(30)
        assert not clipped(window)


def test_messages_and_work_move_nothing(opened, qtbot):
    qtbot.wait(50)
    before = opened.film.view.geometry(), opened.header.geometry(), opened.tabs.geometry()
    opened.banner.show_error("Could not read this file: it ends after 12 of 40 rows. Copy it again from its source.")
    opened.header.show_work("Analyzing")
    opened.header.show_progress(0.4, "Finding vertebrae")
    qtbot.wait(50)
    assert (opened.film.view.geometry(), opened.header.geometry(), opened.tabs.geometry()) == before
    assert opened.rect().contains(opened.banner.geometry())


def test_choosing_a_finding_moves_no_card(opened, qtbot):
    qtbot.wait(50)
    before = [card.geometry() for card in opened.findings.cards]
    opened.reading.choose("F2")
    qtbot.wait(50)
    assert [card.geometry() for card in opened.findings.cards] == before


def test_labels_on_the_film_do_not_overlap(opened, qtbot):
    opened.film.view.repaint()
    boxes = list(opened.film.marks.labels.values()) + opened.film.workspace.active.text.boxes(opened.film.view.mapping)
    for index, first in enumerate(boxes):
        for second in boxes[index + 1 :]:
            overlap = first.intersected(second)
            assert overlap.width() <= 8 or overlap.height() <= 4, (first, second)


def test_files_dropped_on_the_window_are_opened(qtbot, window, film_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film_file))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(400, 300), *how)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), *how))
    settle(qtbot, window)
    assert window.reading.case.study.source_name == film_file.name
