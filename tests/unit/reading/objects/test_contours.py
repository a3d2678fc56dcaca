"""Contours of a structure set on the slices they were drawn on."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.reading.objects.contours import FILLED, inside_contour
from app.reading.objects.open_object import open_object
from app.reading.objects.placement import place_on_volume
from app.reading.objects.structure_set import ReadContours
from tests.unit.reading.objects.seg_files import (
    COLUMNS,
    DISTANCE,
    ORIGIN,
    ROWS,
    SPACING,
    ct_series,
    patient,
    volume_of,
)


@pytest.fixture(scope="module")
def series():
    return ct_series()


def at_pixels(corners, slice_index):
    """Contour Data of corners (x, y) in pixels on a slice."""
    points = [
        (ORIGIN[0] + x * SPACING, ORIGIN[1] + y * SPACING, ORIGIN[2] + slice_index * DISTANCE) for x, y in corners
    ]
    return [round(part, 6) for point in points for part in point]


def write(tmp_path, series, rois, *, frame_of_reference=None):
    """A structure set; `rois` is a list of (name, colour, [(kind, Contour Data), ...])."""
    ds = Dataset()
    ds.file_meta = pydicom.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.481.3"
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID = generate_uid()
    ds.Modality, ds.PatientID, ds.StructureSetLabel = "RTSTRUCT", "P1", "plan 1"
    ds.StructureSetROISequence, ds.ROIContourSequence = [], []
    for number, (name, colour, contours) in enumerate(rois, 1):
        roi, drawn = Dataset(), Dataset()
        roi.ROINumber, roi.ROIName, roi.ROIGenerationAlgorithm = number, name, "MANUAL"
        roi.ReferencedFrameOfReferenceUID = frame_of_reference or series[0].FrameOfReferenceUID
        drawn.ReferencedROINumber, drawn.ROIDisplayColor, drawn.ContourSequence = number, colour, []
        for kind, data in contours:
            contour = Dataset()
            contour.ContourGeometricType, contour.NumberOfContourPoints = kind, len(data) // 3
            contour.ContourData = data
            drawn.ContourSequence.append(contour)
        ds.StructureSetROISequence.append(roi)
        ds.ROIContourSequence.append(drawn)
    path = tmp_path / "rs.dcm"
    pydicom.dcmwrite(path, ds, enforce_file_format=True)
    return open_object(SourceFile(path))


SQUARE = [(3.5, 2.5), (9.5, 2.5), (9.5, 7.5), (3.5, 7.5)]
HOLE = [(5.5, 3.5), (7.5, 3.5), (7.5, 5.5), (5.5, 5.5)]


def test_filled_where_they_were_drawn_with_holes(tmp_path, series):
    rois = [
        ("liver", [1, 2, 3], [("CLOSED_PLANAR", at_pixels(SQUARE, 2)), ("CLOSED_PLANAR", at_pixels(HOLE, 2))]),
        ("vessel", [9, 8, 7], [("CLOSED_PLANAR", at_pixels(SQUARE, 2)), ("POINT", [0.0, 0.0, 0.0])]),
    ]
    found = write(tmp_path, series, rois)
    assert isinstance(found, ReadContours)
    placed = place_on_volume(found, volume_of(series), patient=patient())
    square = np.zeros((ROWS, COLUMNS), bool)
    square[3:8, 4:10] = True
    ring = square.copy()
    ring[4:6, 6:8] = False
    assert np.array_equal(placed.layers[0][2] == 1, ring)
    assert np.array_equal(placed.layers[1][2] == 2, square)
    assert int((placed.layers[0] > 0).sum()) == int(ring.sum())
    assert [(s.label, s.colour, s.made_by) for s in placed.segments] == [
        ("liver", (1, 2, 3), "MANUAL"),
        ("vessel", (9, 8, 7), "MANUAL"),
    ]
    assert placed.name == "plan 1"
    assert placed.marks == ("1 points and open contours are not shown", FILLED)


def test_between_slices_nothing_is_shown(tmp_path, series):
    found = write(tmp_path, series, [("liver", [1, 2, 3], [("CLOSED_PLANAR", at_pixels(SQUARE, 2.5))])])
    with pytest.raises(UnreadableInputError, match="drawn on other slices than these"):
        place_on_volume(found, volume_of(series))


def test_another_frame_of_reference_or_patient_is_refused(tmp_path, series):
    rois = [("liver", [1, 2, 3], [("CLOSED_PLANAR", at_pixels(SQUARE, 2))])]
    with pytest.raises(UnreadableInputError, match="another frame of reference"):
        place_on_volume(write(tmp_path, series, rois, frame_of_reference="1.2.3"), volume_of(series))
    with pytest.raises(UnreadableInputError, match="another patient ID"):
        place_on_volume(write(tmp_path, series, rois), volume_of(series), patient=patient("P2"))


def test_real_structure_set():
    found = open_object(SourceFile(Path(get_testdata_file("rtstruct.dcm"))))
    assert [segment.label for segment in found.segments] == ["patient"]
    assert found.segments[0].colour == (220, 160, 120)
    assert len(found.contours) == 3
    assert found.contours[0].points[:2].tolist() == [[-200.0, 150.0, -200.0], [-200.0, -150.0, -200.0]]
    assert found.marks == ("2 points and open contours are not shown",)


@pytest.mark.parametrize("seed", range(5))
def test_even_odd_against_a_ray_for_each_pixel(seed):
    random = np.random.default_rng(seed)
    points = random.uniform(-4, 24, (9, 2))
    found = inside_contour(points, 20, 18)
    for row in range(20):
        for column in range(18):
            odd = False
            for (x1, y1), (x2, y2) in zip(points, np.roll(points, -1, axis=0), strict=True):
                if (y1 <= row) != (y2 <= row) and column >= x1 + (row - y1) / (y2 - y1) * (x2 - x1):
                    odd = not odd
            assert (found[row, column] > 0) == odd


def test_area_of_a_fine_circle():
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    circle = np.stack([100.3 + 60 * np.cos(angle), 90.2 + 60 * np.sin(angle)], axis=1)
    assert (inside_contour(circle, 200, 200) > 0).sum() == pytest.approx(np.pi * 60**2, rel=0.002)
