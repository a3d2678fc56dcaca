"""The application as it is started: theme, an error that nobody expected, speed of the film, first paint."""

import statistics
import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QFontInfo, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.core.case import ViewState
from app.core.image import Image
from app.ui import application
from app.ui.background import Background, Lane
from app.ui.main_window import MainWindow
from viewers.film_view import FilmView
from viewers.pyramid import build_pyramid


def test_the_shipped_font_is_used(qapp):
    application.make_application()
    assert QFontInfo(QApplication.font()).family().startswith("Inter")
    assert QApplication.font().pointSizeF() >= 9


def test_an_unexpected_error_is_told_and_the_desk_goes_on(qtbot, qapp, desk, film_file, own_home):
    said = []

    def window():
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

    def fail():
        raise ValueError("Doe^Jane")

    def look():
        said.append((window().banner.words.text(), window().reading.case is not None))
        window().close()

    QTimer.singleShot(300, fail)
    QTimer.singleShot(2500, look)
    assert application.run(desk, [film_file]) == 0
    assert "Plumbline made a mistake (ValueError)" in said[0][0]
    assert said[0][1]  # the film given at the start was opened all the same
    (record,) = (own_home / "crashes").glob("*.txt")
    assert "Doe" not in record.read_text()
    qtbot.wait(20)


def test_window_and_level_follow_the_mouse_at_30_frames_a_second(qtbot):
    values = np.random.default_rng(1).integers(0, 4096, (3000, 1500)).astype(np.float32)
    view = FilmView()
    qtbot.addWidget(view)
    view.resize(1500, 960)
    view.show_film(build_pyramid(Image(values)), ViewState(zoom=0.7, middle=(750.0, 1500.0)))
    view.show()
    right, none = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
    start = QPointF(300, 300)
    view.mousePressEvent(QMouseEvent(QEvent.Type.MouseButtonPress, start, start, right, right, none))
    times = []
    for step in range(20):
        at = start + QPointF(step, 2 * step)
        began = time.perf_counter()
        view.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, right, none))
        view.repaint()
        times.append(time.perf_counter() - began)
    assert statistics.median(times) < 1 / 30


def test_results_come_on_the_window_thread_in_order_and_errors_too(qtbot):
    background = Background()
    seen = []
    for number in range(5):
        background.run(
            lambda _work, n=number: n * n, lane=Lane.STORE, success=seen.append, failure=lambda e: seen.append(repr(e))
        )
    background.run(
        lambda _work: 1 // 0, lane=Lane.STORE, success=seen.append, failure=lambda e: seen.append(type(e).__name__)
    )
    qtbot.waitUntil(lambda: background.idle, timeout=5000)
    assert seen == [0, 1, 4, 9, 16, "ZeroDivisionError"]
    background.close()


def test_what_was_started_for_another_film_reaches_nobody(qtbot):
    background = Background()
    seen = []

    def slow(work):
        while not work.cancelled():
            time.sleep(0.005)
        return "late"

    background.run(slow, lane=Lane.FILM, success=seen.append, failure=seen.append, words="Slow", for_film=True)
    assert background.current is not None
    background.next_generation()
    assert background.current is None
    qtbot.waitUntil(lambda: background.idle, timeout=5000)
    assert seen == []
    background.close()


def test_closing_finishes_what_is_being_saved(qtbot):
    background = Background()
    saved = []

    def save(_work):
        time.sleep(0.1)
        saved.append(1)

    background.run(save, lane=Lane.STORE, success=pytest.fail, failure=pytest.fail)
    background.close()
    assert saved == [1]
    qtbot.wait(20)


def test_calls_into_qt_keep_their_references(qapp):
    """PySide6 6.12.0 loses one reference to None with every call on Python 3.11, and aborts after some thousands."""
    import sys

    from PySide6.QtGui import QAction

    action = QAction()
    before = sys.getrefcount(None)
    for _ in range(1000):
        action.setEnabled(True)
    assert sys.getrefcount(None) > before - 500
