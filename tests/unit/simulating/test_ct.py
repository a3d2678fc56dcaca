"""The simulated CT: known sizes, real DICOM."""

import math

import highdicom
import numpy as np
import pydicom
import pytest

from app.simulating.ct import STRUCTURES, CtRecipe, simulate_ct
from app.simulating.ct_dicom import write_ct, write_ct_segmentation

SMALL = CtRecipe(slices=60, side=96, spacing_mm=3.9, slice_mm=6.0)


@pytest.fixture(scope="module")
def volume():
    return simulate_ct(SMALL)


def test_a_kidney_has_the_volume_of_its_ellipsoid(volume):
    number = STRUCTURES.index("Kidney left") + 1
    ml = float((volume.labels == number).sum()) * volume.geometry.voxel_ml
    assert ml == pytest.approx(4 / 3 * math.pi * 25 * 21 * 50 / 1000, rel=0.05)


def test_right_is_right(volume):
    k = np.argwhere(volume.labels == STRUCTURES.index("Liver") + 1).mean(axis=0)
    x, _y, z = volume.geometry.to_patient(tuple(k))
    assert x < -20
    assert z < 0


def test_the_same_recipe_gives_the_same_values(volume):
    assert np.array_equal(volume.values, simulate_ct(SMALL).values)


def test_hounsfield_units_come_back_from_the_files(volume, tmp_path):
    write_ct(volume, tmp_path / "ct")
    read = sorted((pydicom.dcmread(p) for p in (tmp_path / "ct").iterdir()), key=lambda d: d.ImagePositionPatient[2])
    assert len(read) == SMALL.slices
    for index in (0, 31, 59):
        hu = read[index].pixel_array.astype(int) + int(read[index].RescaleIntercept)
        assert np.array_equal(hu, volume.values[index])


def test_the_segmentation_is_that_of_the_slices(volume, tmp_path):
    write_ct_segmentation(volume, tmp_path / "seg.dcm")
    seg = highdicom.seg.segread(tmp_path / "seg.dcm")
    assert [seg.get_segment_description(n).segment_label for n in seg.segment_numbers] == list(STRUCTURES)
