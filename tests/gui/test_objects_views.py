"""Views of reports, waveforms and documents: real files, real mouse and keys, and what is seen."""

from pathlib import Path

import numpy as np
import pytest
import typst
from pydicom.data import get_testdata_file
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.document import EncapsulatedDocument
from app.core.instance import SourceFile
from app.core.waveform import WaveformChannel, WaveformGroup
from app.reading.objects.open_object import open_object
from app.ui.application import make_application
from viewers.document_view import DocumentView
from viewers.sr_view import StructuredReportView
from viewers.waveform_paper import lay_out, polyline
from viewers.waveform_view import WaveformView


@pytest.fixture(autouse=True)
def theme(qapp):
    make_application()


def opened(name):
    return open_object(SourceFile(Path(get_testdata_file(name))))


def shown(qtbot, view, size=(1000, 700)):
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def report_view(qtbot):
    view = StructuredReportView()
    view.show_report(opened("test-SR.dcm"))
    return shown(qtbot, view)


@pytest.fixture
def ecg(qtbot):
    view = WaveformView()
    view.show_waveforms(opened("waveform_ecg.dcm"))
    return shown(qtbot, view)


def rows(view):
    """Every row of the tree as (name, value), opened or not."""
    model, found = view._model, []
    waiting = [model.index(row, 0) for row in reversed(range(model.rowCount()))]
    while waiting:
        index = waiting.pop()
        found.append((index.data(), index.siblingAtColumn(1).data(), index))
        waiting += [model.index(row, 0, index) for row in reversed(range(model.rowCount(index)))]
    return found


# Structured reports


def test_report_is_shown_whole_and_opened(report_view):
    said = [(name, value) for name, value, _ in rows(report_view)]
    assert len(said) == sum(1 for _ in report_view.report.root.walk()) - 1
    assert ("Diameter", "3 cm (Length Unit)") in said
    assert ("Item", "see: SCoord Code: circle, column and row in pixels: (0, 0); (255, 255)") in said
    assert all(
        report_view._tree.isExpanded(index) for _, _, index in rows(report_view) if index.model().hasChildren(index)
    )
    assert "verified by Riesmeier J\u00f6rg" in report_view._about.text()


def test_rows_are_as_high_as_their_text(report_view):
    long = next(index for name, value, index in rows(report_view) if value == "Sample Text\nA\nB\nC")
    short = next(index for name, value, index in rows(report_view) if value == "3 cm (Length Unit)")
    assert report_view._tree.visualRect(long).height() > 2 * report_view._tree.visualRect(short).height()


def test_search_by_keyboard(qtbot, report_view):
    qtbot.keyClick(report_view._tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert report_view._search.hasFocus()
    qtbot.keyClicks(report_view._search, "diameter")
    assert report_view._count.text() == "1 of 2"
    first = report_view._tree.currentIndex()
    assert first.data() == "Diameter"
    qtbot.keyClick(report_view._search, Qt.Key.Key_Return)
    assert report_view._count.text() == "2 of 2"
    assert report_view._tree.currentIndex() != first
    qtbot.keyClick(report_view._search, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert report_view._tree.currentIndex() == first
    report_view._search.setText("no such words")
    assert report_view._count.text() == "not found"


def test_images_are_asked_for_by_click_and_enter(qtbot, report_view):
    index = next(index for name, value, index in rows(report_view) if value == "CT Image, frame 5, 2")
    tree = report_view._tree
    wanted = next(one for one in report_view.report.root.walk() if one.text == "CT Image, frame 5, 2").references[0]
    uid = wanted.sop_instance_uid
    tree.scrollTo(index)
    with qtbot.waitSignal(report_view.image_requested) as asked:
        place = tree.visualRect(index.siblingAtColumn(1)).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [uid, 4]
    tree.setCurrentIndex(index)
    with qtbot.waitSignal(report_view.image_requested) as asked:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert asked.args == [uid, 4]


def test_copying(qtbot, report_view):
    index = next(index for name, value, index in rows(report_view) if value == "3 cm (Length Unit)")
    report_view._tree.setCurrentIndex(index)
    qtbot.keyClick(report_view._tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().strip() == "Diameter: 3 cm (Length Unit)"
    qtbot.mouseClick(report_view._copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Diagnosis\n")
    assert text.count("Diameter: 3 cm (Length Unit)") == 2


def test_a_cleared_report_shows_nothing(report_view):
    report_view.clear()
    assert report_view.report is None
    assert rows(report_view) == []
    assert report_view._title.text() == ""
    assert report_view.text() == ""


# Waveforms


def test_paper_says_its_scale_and_filters(ecg):
    said = ecg._scale.text()
    for words in ("25 mm/s", "10 mm/mV", "not to scale on this screen", "0.05 Hz to 300 Hz; not here"):
        assert words in said
    ecg.show_waveforms((ecg.group,), dots_per_inch=96.0)
    assert "% of paper's size" in ecg._scale.text()


def test_twelve_leads_stand_in_their_order(ecg):
    group = ecg.group
    paper = lay_out(group, speed=25.0, gain=10.0, columns=True)
    names = [group.channels[cell.channel].lead for cell in paper.cells]
    assert names == ["I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6", "II"]
    assert [cell.start for cell in paper.cells] == [0.0] * 3 + [2.5] * 3 + [5.0] * 3 + [7.5] * 3 + [0.0]
    assert paper.left_out == 0.0


def test_paper_is_true_in_millimetres(ecg):
    """One second is 25 mm and one millivolt 10 mm of paper, at every speed and gain."""
    paper = lay_out(ecg.group, speed=25.0, gain=10.0, columns=False)
    cell = paper.cells[1]
    assert paper.x_of(cell, 1.5) - paper.x_of(cell, 0.5) == pytest.approx(25.0)
    assert paper.y_of(cell, 0.0) - paper.y_of(cell, 1000.0) == pytest.approx(10.0)
    slow = lay_out(ecg.group, speed=50.0, gain=5.0, columns=False)
    assert slow.x_of(slow.cells[1], 1.5) - slow.x_of(slow.cells[1], 0.5) == pytest.approx(50.0)
    assert slow.y_of(slow.cells[1], 0.0) - slow.y_of(slow.cells[1], 1000.0) == pytest.approx(5.0)


def test_the_r_wave_is_drawn_where_it_is(qtbot, ecg):
    """The brightest pixel above the baseline lies at the sample's own place on the sheet."""
    ecg.set_layout("stacked")
    canvas, group = ecg.canvas, ecg.group
    canvas.set_pixels(4.0)
    paper = ecg._paper
    cell = paper.cells[1]
    values = group.channels[cell.channel].values
    at = int(np.argmax(values[1200:1800])) + 1200
    x = round(paper.x_of(cell, at / 1000.0) * 4.0)
    y = round(paper.y_of(cell, float(values[at])) * 4.0)
    picture = canvas.grab().toImage()
    ratio = picture.devicePixelRatio()
    around = [
        picture.pixelColor(round((x + dx) * ratio), round((y + dy) * ratio)).lightness()
        for dx in range(-2, 3)
        for dy in range(-1, 3)
    ]
    assert max(around) > 180
    assert picture.pixelColor(round((x - 30) * ratio), round(y * ratio)).lightness() < 80


def test_caliper_by_mouse_reads_time_rate_and_amplitude(qtbot, ecg):
    ecg.set_layout("stacked")
    canvas = ecg.canvas
    canvas.set_pixels(4.0)
    paper = ecg._paper
    cell = paper.cells[1]
    base = QPoint(round(paper.x_of(cell, 1.0) * 4.0), round(cell.middle * 4.0))
    away = base + QPoint(100, -20)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=base)
    qtbot.mouseMove(canvas, away)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=away)
    # 100 pixels are 25 mm, 1 s; 20 pixels are 5 mm, 0.5 mV.
    assert ecg._reading.text() == "Lead II: 1000 ms  \u00b7  60 /min if beat to beat  \u00b7  +0.50 mV"
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert "1001 ms" in ecg._reading.text()
    qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert "991 ms" in ecg._reading.text()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert ecg._reading.text() == ""
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    assert "1000 ms" in ecg._reading.text()


def test_channels_without_calibration_are_marked(qtbot):
    values = np.sin(np.arange(500) / 20.0, dtype=np.float32) * 100
    channel = WaveformChannel("SpO2", "", "", values, "", "not calibrated: units of the file")
    marks = ("1 of 1 channels are not calibrated and shown in units of the file",)
    view = WaveformView()
    view.show_waveforms((WaveformGroup("", 100.0, 0.0, "ORIGINAL", (channel,), (), marks),))
    shown(qtbot, view)
    assert marks[0] in view._said.text()
    view.canvas.set_caliper(0, 1.0, 2.0, 0.0, 50.0)
    assert "+50 units of the file (not calibrated)" in view._reading.text()
    assert "mV" not in view._reading.text() + view._scale.text()


def test_thinning_keeps_every_peak():
    values = np.zeros(100_000, np.float32)
    values[51_234], values[7_777] = 1000.0, -500.0
    values[90_000:90_600] = np.nan
    channel = WaveformChannel("x", "", "", values, "mV", "")
    times, thin = polyline(channel, 1000.0, 0.0, 100.0, 800)
    assert len(thin) <= 1000
    assert np.nanmax(thin) == 1000.0
    assert np.nanmin(thin) == -500.0
    assert times[np.nanargmax(thin)] == pytest.approx(51.234)
    assert np.isnan(thin).any()


def test_zoom_keeps_the_middle_and_fit_returns(ecg):
    before = ecg.canvas.pixels_per_mm
    ecg.zoom(2.0)
    assert ecg.canvas.pixels_per_mm == pytest.approx(before * 2.0)
    assert ecg._scroll.horizontalScrollBar().maximum() > 0
    ecg.fit()
    assert ecg.canvas.pixels_per_mm == pytest.approx(before)
    ecg.clear()
    assert ecg.group is None


# Documents


@pytest.fixture(scope="module")
def pdf():
    source = b"""
    #set page(width: 12cm, height: 8cm)
    = First page
    Creatinine 1.2 mg/dl. #link("https://example.org")[A link to somewhere]
    #pagebreak()
    = Second page
    Creatinine again.
    """
    return typst.compile(source)


@pytest.fixture
def document_view(qtbot, pdf):
    view = DocumentView()
    view.show_document(EncapsulatedDocument("Letter", "application/pdf", pdf, when="2020-03-01 09:15"))
    return shown(qtbot, view)


def test_pages_and_search(qtbot, document_view):
    assert document_view.page_count == 2
    assert document_view._page.text() == "1"
    assert document_view._page.lineEdit().width() > 30  # a style sheet can leave no room for the number
    qtbot.mouseClick(document_view._on, Qt.MouseButton.LeftButton)
    assert document_view.page == 1
    assert not document_view._on.isEnabled()
    qtbot.keyClick(document_view._pages, Qt.Key.Key_PageUp)
    assert document_view.page == 0
    document_view._words.setText("creatinine")
    qtbot.waitUntil(lambda: document_view.matches == 2)
    qtbot.keyClick(document_view._words, Qt.Key.Key_Return)
    qtbot.keyClick(document_view._words, Qt.Key.Key_Return)
    assert document_view._found.text() == "2 of 2"
    assert document_view.page == 1


def test_the_page_is_painted(qtbot, document_view):
    qtbot.waitUntil(lambda: _white(document_view) > 0.3, timeout=5000)


def _white(view):
    picture = view._pages.viewport().grab().toImage().scaled(60, 40)
    light = [picture.pixelColor(x, y).lightness() > 240 for x in range(60) for y in range(40)]
    return sum(light) / len(light)


class Handler(QObject):
    """Takes what Qt would hand to the browser."""

    def __init__(self):
        super().__init__()
        self.asked = []

    @Slot("QUrl")
    def take(self, url):
        self.asked.append(url)


def test_links_open_nothing(qtbot, document_view):
    """Every place of the page is clicked; nothing may leave the program, and the page stays."""
    handler = Handler()
    QDesktopServices.setUrlHandler("https", handler, "take")
    try:
        QDesktopServices.openUrl("https://example.org/control")
        assert len(handler.asked) == 1
        port = document_view._pages.viewport()
        for x in range(10, port.width(), 20):
            for y in range(10, port.height(), 20):
                QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
        QApplication.processEvents()
        assert len(handler.asked) == 1
        assert document_view.page == 0
    finally:
        QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize("data", [b"%PDF-1.4 broken", b""])
def test_a_damaged_document_is_said_to_be_so(qtbot, data):
    view = DocumentView()
    said = []
    view.failed.connect(said.append)
    view.show_document(EncapsulatedDocument("", "application/pdf", data))
    shown(qtbot, view)
    assert said == ["This document is damaged and cannot be shown: ask its sender for it again."]
    assert view._trouble.isVisible()
    assert view.page_count == 0
    assert not view._more.isEnabled()


def test_every_control_has_a_name_and_a_tip(report_view, ecg, document_view):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox

    for view in (report_view, ecg, document_view):
        assert view.accessibleName()
        for kind in (QAbstractButton, QComboBox, QLineEdit, QSpinBox):
            for control in view.findChildren(kind):
                inner = control.objectName().startswith("qt_") or isinstance(control.parent(), QLineEdit | QSpinBox)
                if not inner:
                    assert control.accessibleName(), control
                    assert control.toolTip(), control
