"""Where a spacing comes from, case by case (DICOM PS3.3 10.7.1.1 and 10.7.1.3)."""

import pytest
from pydicom.dataset import Dataset

from app.core.spacing import SpacingSource as Source
from app.reading.dicom_spacing import read_spacing

PS, IPS = [0.14, 0.14], [0.2, 0.2]


@pytest.mark.parametrize(
    ("elements", "spacing", "source"),
    [
        ({"ImagerPixelSpacing": IPS}, 0.2, Source.DETECTOR),
        ({"PixelSpacing": IPS, "ImagerPixelSpacing": IPS}, 0.2, Source.DETECTOR),
        ({"PixelSpacing": PS, "ImagerPixelSpacing": IPS}, 0.14, Source.CALIBRATED),
        (
            {"PixelSpacing": IPS, "ImagerPixelSpacing": IPS, "PixelSpacingCalibrationType": "FIDUCIAL"},
            0.2,
            Source.CALIBRATED,
        ),
        ({"PixelSpacing": PS, "PixelSpacingCalibrationType": "GEOMETRY"}, 0.14, Source.CALIBRATED),
        (
            {"ImagerPixelSpacing": IPS, "EstimatedRadiographicMagnificationFactor": "1.25"},
            0.16,
            Source.MAGNIFICATION_CORRECTED,
        ),
        (
            {"PixelSpacing": IPS, "ImagerPixelSpacing": IPS, "EstimatedRadiographicMagnificationFactor": "1.25"},
            0.16,
            Source.MAGNIFICATION_CORRECTED,
        ),
        (
            {
                "PixelSpacing": [0.16, 0.16],
                "ImagerPixelSpacing": IPS,
                "EstimatedRadiographicMagnificationFactor": "1.25",
            },
            0.16,
            Source.MAGNIFICATION_CORRECTED,
        ),
        (
            {"PixelSpacing": PS, "ImagerPixelSpacing": IPS, "EstimatedRadiographicMagnificationFactor": "1.1"},
            0.14,
            Source.CALIBRATED,
        ),
        ({"ImagerPixelSpacing": IPS, "EstimatedRadiographicMagnificationFactor": "1"}, 0.2, Source.DETECTOR),
        ({"ImagerPixelSpacing": IPS, "EstimatedRadiographicMagnificationFactor": "0"}, 0.2, Source.DETECTOR),
        ({"PixelSpacing": PS}, 0.14, Source.DETECTOR),
        ({"NominalScannedPixelSpacing": PS}, 0.14, Source.DETECTOR),
        ({"NominalScannedPixelSpacing": IPS, "PixelSpacing": PS}, 0.14, Source.CALIBRATED),
        ({"Modality": "CT", "PixelSpacing": PS}, 0.14, Source.PATIENT_PLANE),
    ],
)
def test_source_of_a_spacing(elements, spacing, source):
    found, reason, _ = read_spacing(dataset(elements))
    assert reason == ""
    assert found is not None
    assert found.row == pytest.approx(spacing)
    assert found.source is source


def dataset(elements):
    ds = Dataset()
    ds.Modality = "DX"
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    return ds


def test_rows_and_columns_are_not_swapped():
    found, _, _ = read_spacing(dataset({"ImagerPixelSpacing": [0.3, 0.1]}))
    assert found is not None
    assert (found.row, found.column) == (0.3, 0.1)


@pytest.mark.parametrize("value", [[0.0, 0.0], [-1.0, 0.2], [0.2], ["1e9", "1e9"], []])
def test_what_is_not_a_spacing_gives_none_with_a_reason(value):
    found, reason, _ = read_spacing(dataset({"PixelSpacing": value}))
    assert found is None
    assert reason


def test_doubtful_scales_are_marked():
    for elements, word in (({"PixelSpacing": PS}, "calibrated"), ({"NominalScannedPixelSpacing": PS}, "digitizer")):
        assert word in " ".join(read_spacing(dataset(elements))[2])
