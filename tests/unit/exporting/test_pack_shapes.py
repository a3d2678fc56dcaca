"""What of a pack's classes stands on a picture."""

from types import SimpleNamespace

import pytest

from app.core.finding import FindingStatus
from app.core.measurement import MeasurementKind
from app.exporting.pack_shapes import class_lines


def case(*, calibrated):
    classes = tuple(
        SimpleNamespace(title=title, probability=probability, calibrated=calibrated)
        for title, probability in (("Vascular lesion (angioma, haemorrhage)", 0.9), ("Melanoma", 0.1))
    )
    measurement = SimpleNamespace(kind=MeasurementKind.CLASSIFICATION, pack=SimpleNamespace(classes=classes))
    return SimpleNamespace(findings=[SimpleNamespace(status=FindingStatus.PROPOSED, measurement=measurement)])


@pytest.mark.parametrize(
    ("calibrated", "lines"),
    [
        (True, ("Vascular lesion 90.0 %", "Melanoma 10.0 %")),
        (False, ("Vascular lesion", "Melanoma", "order of likelihood, not calibrated")),
    ],
)
def test_classes_on_a_picture_are_short_and_only_calibrated_ones_have_numbers(calibrated, lines):
    assert class_lines(case(calibrated=calibrated)) == lines
