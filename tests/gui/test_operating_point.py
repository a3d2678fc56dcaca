"""The slider along a ROC curve, by itself: which point it shows of which class."""

from dataclasses import replace

import pytest

from app.core.measurement import OperatingPoint
from app.ui.operating_point import OperatingPointBox
from app.workflow.operating import RocCurve
from tests.unit.reporting.test_pack_reporting import CLASSIFICATION, case_of

NEVUS = OperatingPoint("nv", 0.234, 0.85, 0.7, "612 lesions kept back")
CURVES = tuple(
    RocCurve(label, (0.9, 0.5, 0.2, 0.1), (0.2, 0.6, 0.8, 0.95), (0.99, 0.8, 0.5, 0.3), 100, 512, "612 lesions")
    for label in ("mel", "nv", "bkl")
)


@pytest.fixture
def box(qtbot):
    widget = OperatingPointBox()
    qtbot.addWidget(widget)
    finding = case_of(replace(CLASSIFICATION, pack=replace(CLASSIFICATION.pack, further_points=(NEVUS,)))).findings[0]
    widget.show_curves(CURVES, finding, locked=False)
    return widget


def choose(box, index):
    box.classes.setCurrentIndex(index)
    box.classes.activated.emit(index)


def test_each_class_is_shown_at_its_own_point_though_it_lies_between_two_of_the_curve(box):
    assert "melanoma: threshold 0.200\nSensitivity 90 % (n = 100 with it)\nSpecificity 81 %" in box.words.text()
    choose(box, 1)
    assert "melanocytic nevus: threshold 0.234\nSensitivity 85 %" in box.words.text()
    assert box.slider.value() == 2
    choose(box, 2)  # none was chosen for it
    assert "benign keratosis-like lesion: threshold 0.500\nSensitivity 60 %" in box.words.text()


def test_a_moved_slider_shows_what_the_curve_has_there_and_chooses_it(qtbot, box):
    choose(box, 1)
    with qtbot.waitSignal(box.chosen) as chosen:
        box.slider.setValue(3)
        assert "threshold 0.100\nSensitivity 95 %" in box.words.text()
    assert chosen.args == ["nv", 0.1]
