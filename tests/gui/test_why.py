"""Why a pack says what it says: maps over the image, the operating point, and similar signed cases."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from app.core.measurement import MeasurementKind
from tests.gui.conftest import settle
from tests.gui.pack_desk import card_of, of_kind, shown_pixels
from tests.gui.packs import picture

SHIPPED = ("spine-frontal",)
"""The packs that these tests know, whatever else is shipped."""


@pytest.fixture
def desk(desk_with_packs):
    return desk_with_packs


def test_a_map_lies_over_the_image_until_it_is_taken_away(qtbot, read):
    plain = shown_pixels(read)
    read.pack_wiring.show_why()
    read.why.map.choose("nv")
    read.why.map.show_map.setChecked(True)
    settle(qtbot, read)
    mapped = shown_pixels(read)
    assert (mapped != plain).any(axis=2).mean() > 0.2
    assert read.film.pack_marks.map is not None
    assert "naevus" in read.why.map.words.text()
    read.why.map.opacity.setValue(10)
    assert np.abs(shown_pixels(read) - plain).sum() < np.abs(mapped - plain).sum()
    read.why.map.show_map.setChecked(False)
    assert np.array_equal(shown_pixels(read), plain)


def test_a_map_by_occlusion_moves_with_what_matters(qtbot, window, tmp_path):
    """The first class is decided by red: covering the reddest corner must matter most."""
    pixels = np.full((96, 96, 3), (30, 90, 120), np.uint8)
    pixels[:24, 72:] = (255, 40, 40)
    path = tmp_path / "corner.png"
    Image.fromarray(pixels).save(path)
    window.viewing.open_places([path])
    settle(qtbot, window)
    window.pack_wiring.show_why()
    window.why.map.choose("mel")
    window.why.map.kind.setCurrentIndex(window.why.map.kind.findData("occlusion"))
    window.why.map.show_map.setChecked(True)
    settle(qtbot, window)
    values = window.film.pack_marks.map.values
    assert values.shape == (96, 96)
    assert values[4:20, 76:92].mean() > values[76:92, 4:20].mean() + 0.2


def test_probability_and_uncertainty_of_a_mask(qtbot, read):
    read.pack_wiring.show_why(of_kind(read, MeasurementKind.LESION).finding_id)
    box = read.why.map
    box.choose("lesion")
    assert [box.kind.itemData(n) for n in range(box.kind.count())] == ["probability", "uncertainty"]
    box.show_map.setChecked(True)
    probability = read.film.pack_marks.map.values
    assert probability[130, 150] > 0.9
    assert probability[10, 10] < 0.1
    box.kind.setCurrentIndex(1)
    box.kind.activated.emit(1)
    settle(qtbot, read)
    unsure = read.film.pack_marks.map.values
    assert unsure[130, 150] < unsure.max() > unsure[10, 10]


def test_the_operating_point_follows_the_slider(qtbot, read):
    read.pack_wiring.show_why()
    settle(qtbot, read)
    point, finding = read.why.point, of_kind(read, MeasurementKind.CLASSIFICATION)
    assert finding.measurement.pack.operating_point.threshold == 0.4
    assert point.curve.label == "mel"
    assert "n = 120" in point.words.text()
    assert "n = 492" in point.words.text()
    assert "90 %" in point.words.text()
    point.slider.setFocus()
    QTest.keyClick(point.slider, Qt.Key.Key_Left)
    assert "60 %" in point.words.text()
    settle(qtbot, read)
    qtbot.wait(500)
    settle(qtbot, read)
    after = of_kind(read, MeasurementKind.CLASSIFICATION).measurement.pack.operating_point
    assert (after.threshold, after.sensitivity) == (0.7, 0.6)
    assert "0.700" in card_of(read, finding)._side.text()
    read.reading.undo()
    assert of_kind(read, MeasurementKind.CLASSIFICATION).measurement.pack.operating_point.threshold == 0.4


def test_similar_signed_cases_are_listed_and_opened(qtbot, read, tmp_path):
    read.reading.accept_all()
    settle(qtbot, read)
    signed = read.reading.case.case_id
    read.reading.sign("Dr. Reader")
    settle(qtbot, read)
    assert read.reading.locked
    other = picture(tmp_path / "again.png", spot=(118, 34, 66))
    read.viewing.open_places([other])
    settle(qtbot, read)
    assert read.reading.case.case_id != signed
    read.pack_wiring.show_why()
    settle(qtbot, read)
    assert read.why.similar.count() == 1
    assert "similarity 1.00" in read.why.similar.item(0).text()
    read.why.similar.itemActivated.emit(read.why.similar.item(0))
    settle(qtbot, read)
    assert read.reading.case.case_id == signed
    assert read.reading.locked


def test_legend_and_bars_paint(qtbot, read):
    read.pack_wiring.show_why()
    legend = read.why.map.legend.grab().toImage()
    left, right = (QColor(legend.pixel(x, 4)) for x in (3, legend.width() - 4))
    assert left.lightness() < 100 < right.lightness()
