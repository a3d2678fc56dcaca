"""Which picture a reading without a window prints."""

from types import SimpleNamespace

import pytest

from app.core.measurement import MeasurementKind
from app.workflow.reading_job import _needs_masks


@pytest.mark.parametrize(
    ("kind", "volume", "prediction", "needed"),
    [
        (MeasurementKind.VESSELS, None, object(), True),
        (MeasurementKind.VESSELS, None, None, False),  # signed: it is not read again
        (MeasurementKind.LESION, None, object(), False),
        (MeasurementKind.STRUCTURE, object(), None, True),
    ],
)
def test_vessels_and_volumes_are_printed_with_their_masks(kind, volume, prediction, needed):
    case = SimpleNamespace(findings=[SimpleNamespace(measurement=SimpleNamespace(kind=kind))])
    assert _needs_masks(case, SimpleNamespace(volume=volume), prediction) is needed
