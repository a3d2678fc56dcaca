"""NIfTI: recognised, bounded, and in DICOM's coordinates."""

import gzip
import struct

import numpy as np
import pytest
import SimpleITK

from app.core.errors import UnreadableInputError
from app.core.instance import ObjectKind, SourceFile
from app.reading.listing.list_places import list_places
from app.reading.listing.nifti import nifti_header
from app.reading.series.nifti_volume import read_nifti
from app.reading.series.volume_stack import VolumeStack
from tests.unit.reading.series.ct_files import only_series


def written(path, dtype=np.int16, shape=(5, 7, 9)):
    values = np.arange(np.prod(shape)).reshape(shape).astype(dtype)
    image = SimpleITK.GetImageFromArray(values)
    image.SetSpacing((0.5, 0.75, 2.0))
    image.SetOrigin((10.0, -20.0, 30.0))
    image.SetDirection((0, 0, 1, 1, 0, 0, 0, 1, 0))
    SimpleITK.WriteImage(image, str(path))
    return values


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz"])
def test_values_and_places(tmp_path, name):
    values = written(tmp_path / name)
    item = only_series(list_places([tmp_path])).instances[0]
    assert (item.kind, item.rows, item.columns, item.frames) == (ObjectKind.VOLUME, 7, 9, 5)
    volume = read_nifti(item.source)
    np.testing.assert_array_equal(volume.values, values)
    assert volume.values.dtype == np.int16
    np.testing.assert_allclose(volume.geometry.origin, (10, -20, 30), atol=1e-5)
    np.testing.assert_allclose(volume.geometry.column_step, (0, 0.5, 0), atol=1e-5)
    np.testing.assert_allclose(volume.geometry.row_step, (0, 0, 0.75), atol=1e-5)
    np.testing.assert_allclose(volume.geometry.slice_step, (2, 0, 0), atol=1e-5)
    assert (volume.unit, volume.keys) == ("", ())


def test_its_slices_as_images(tmp_path):
    values = written(tmp_path / "a.nii", np.float32)
    stack = VolumeStack(read_nifti(SourceFile(tmp_path / "a.nii")), "a", "a.nii")
    image = stack.image(3)
    np.testing.assert_array_equal(image.values, values[3])
    assert (image.spacing.row, image.spacing.column) == (0.75, 0.5)
    assert image.directions == ("P", "H")
    assert stack.key(0) is None
    np.testing.assert_allclose(stack.plane(3).origin, (16, -20, 30), atol=1e-5)


def test_a_file_by_another_name_is_read(tmp_path):
    values = written(tmp_path / "a.nii.gz")
    (tmp_path / "a.nii.gz").rename(tmp_path / "scan")
    np.testing.assert_array_equal(read_nifti(SourceFile(tmp_path / "scan")).values, values)


def test_double_precision_becomes_single(tmp_path):
    values = written(tmp_path / "a.nii", np.float64)
    volume = read_nifti(SourceFile(tmp_path / "a.nii"))
    assert volume.values.dtype == np.float32
    np.testing.assert_array_equal(volume.values, values)


def test_a_header_that_promises_too_much_is_refused_unread(tmp_path):
    written(tmp_path / "a.nii")
    data = bytearray((tmp_path / "a.nii").read_bytes())
    data[40:56] = struct.pack("<8h", 3, 30_000, 30_000, 30_000, 1, 1, 1, 1)
    (tmp_path / "bomb.nii.gz").write_bytes(gzip.compress(bytes(data)))
    with pytest.raises(UnreadableInputError, match="larger than 4,096 MB"):
        read_nifti(SourceFile(tmp_path / "bomb.nii.gz"))
    listed = only_series(list_places([tmp_path / "bomb.nii.gz"]))
    assert listed.kind is ObjectKind.OTHER
    assert "larger than 4,096 MB" in listed.instances[0].reason


def test_a_file_cut_off_is_refused(tmp_path):
    written(tmp_path / "a.nii")
    (tmp_path / "cut.nii").write_bytes((tmp_path / "a.nii").read_bytes()[:500])
    with pytest.raises(UnreadableInputError, match=r"^cut\.nii ends before its last voxel"):
        read_nifti(SourceFile(tmp_path / "cut.nii"))
    (tmp_path / "cut.nii.gz").write_bytes(gzip.compress((tmp_path / "cut.nii").read_bytes()))
    with pytest.raises(UnreadableInputError, match=r"^cut\.nii\.gz ends before its last voxel"):
        read_nifti(SourceFile(tmp_path / "cut.nii.gz"))
    (tmp_path / "torn.nii.gz").write_bytes(gzip.compress((tmp_path / "a.nii").read_bytes())[:-20])
    with pytest.raises(UnreadableInputError, match=r"^torn\.nii\.gz is damaged"):
        read_nifti(SourceFile(tmp_path / "torn.nii.gz"))


@pytest.mark.parametrize("data", [b"", b"\x1f\x8b", b"\x1f\x8b" + bytes(50), bytes(400), b"\x5c\x01\0\0" + bytes(400)])
def test_what_is_none_is_none(data):
    assert nifti_header(data) is None


def test_several_volumes_show_the_first_and_say_so(tmp_path):
    values = np.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5).astype(np.int16)
    image = SimpleITK.JoinSeries([SimpleITK.GetImageFromArray(part) for part in values])
    SimpleITK.WriteImage(image, str(tmp_path / "four.nii"))
    volume = read_nifti(SourceFile(tmp_path / "four.nii"))
    np.testing.assert_array_equal(volume.values, values[0])
    assert "volume 1 of 2" in volume.marks


def test_real_files_are_listed_as_volumes(shared_data):
    listing = list_places([shared_data / "dicom" / "ct_abdomen" / "example_ct.nii.gz"])
    volume = read_nifti(only_series(listing).instances[0].source)
    assert volume.values.shape == (112, 101, 122)
    assert volume.geometry.spacing == pytest.approx((3.0, 3.0, 3.0), abs=1e-4)
