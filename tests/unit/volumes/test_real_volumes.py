"""Planes of a real CT: organs lie where a radiologist expects them, and voxels keep their values."""

import numpy as np
import pytest
import SimpleITK

from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.volumes.orientation import Orientation
from app.volumes.reslice import MprStack, ObliqueStack, PointValue, value_at
from app.volumes.section import patient_at


def read(path):
    image = SimpleITK.ReadImage(str(path))
    along = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    values = SimpleITK.GetArrayFromImage(image).astype(np.int16)
    geometry = VolumeGeometry(
        image.GetOrigin(), tuple(along[:, 0]), tuple(along[:, 1]), tuple(along[:, 2]), values.shape
    )
    return Volume(values, 1.0, 0.0, "HU", geometry, (), "CT"), image


@pytest.fixture(scope="module")
def folder(shared_data):
    return shared_data / "dicom/ct_abdomen"


@pytest.mark.parametrize(
    ("organ", "orientation", "axis", "low"),
    [
        ("liver", Orientation.AXIAL, 1, True),  # the patient's right is at the picture's left
        ("liver", Orientation.CORONAL, 1, True),
        ("autochthon_left", Orientation.AXIAL, 0, False),  # the back is below
        ("autochthon_left", Orientation.AXIAL, 1, False),
        ("autochthon_left", Orientation.SAGITTAL, 1, False),  # the front is at the left
    ],
)
def test_organs_lie_where_they_belong(folder, organ, orientation, axis, low):
    mask, _ = read(folder / f"example_seg_fast/{organ}.nii.gz")
    stack = MprStack(mask, orientation)
    total = sum(stack.image(index).values for index in range(stack.count))
    assert total.sum() > 1000
    centre = np.argwhere(total > 0)[:, axis].mean()
    assert (centre < (total.shape[axis] - 1) / 2) == low


def test_the_head_is_up(folder):
    # Vertebrae of TotalSegmentator's list are numbered from the sacrum (25) and L5 (27) upwards.
    labels, _ = read(folder / "spine_report/example_ct_report/totalseg.nii.gz")
    for orientation in (Orientation.CORONAL, Orientation.SAGITTAL):
        stack = MprStack(labels, orientation)
        rows = {number: [] for number in (27, 31)}
        for index in range(stack.count):
            picture = stack.image(index).values
            for number in rows:
                rows[number] += np.argwhere(picture == number)[:, 0].tolist()
        assert np.mean(rows[31]) < np.mean(rows[27])


def test_points_and_values_agree_with_simpleitk(folder):
    volume, image = read(folder / "example_ct.nii.gz")
    random = np.random.default_rng(4)
    stacks = [MprStack(volume, orientation) for orientation in Orientation]
    for voxel in random.integers(0, volume.geometry.shape, (40, 3)):
        k, j, i = (int(n) for n in voxel)
        place = patient_at(volume.geometry, (k, j, i))
        np.testing.assert_allclose(place, image.TransformIndexToPhysicalPoint((i, j, k)), atol=1e-6)
        found = value_at(volume, place)
        assert isinstance(found, PointValue)
        assert found.value == image.GetPixel((i, j, k))
        for stack in stacks:
            cursor = stack.locate(place)
            x, y = (round(value) for value in cursor.point)
            assert stack.image(cursor.index).values[y, x] == found.value


def test_an_oblique_plane_equals_simpleitks(folder):
    volume, image = read(folder / "example_ct.nii.gz")
    centre = patient_at(volume.geometry, (50.0, 55.0, 60.0))
    stack = ObliqueStack(volume, centre=centre, across=(1, 0.3, 0.1), down=(-0.2, 0.4, -1), pixel_mm=2.0)
    plane = stack.plane(stack.count // 2)
    shown = stack.image(stack.count // 2).values
    directions = np.array([np.array(plane.column_step) / 2, np.array(plane.row_step) / 2, plane.normal]).T
    floats = SimpleITK.Cast(image, SimpleITK.sitkFloat32)
    wanted = SimpleITK.GetArrayFromImage(
        SimpleITK.Resample(
            floats,
            (plane.columns, plane.rows, 1),
            SimpleITK.Transform(),
            SimpleITK.sitkLinear,
            plane.origin,
            (2.0, 2.0, 1.0),
            directions.ravel().tolist(),
            -5000.0,
        )
    )[0]
    both = (shown != stack.padding) & (wanted != -5000.0)
    assert both.sum() > 5000
    np.testing.assert_allclose(shown[both], wanted[both], atol=0.05)
