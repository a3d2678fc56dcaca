"""Mask files on the volume that they were made from; any other region is refused."""

import numpy as np
import pytest
import SimpleITK as sitk  # noqa: N813

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.reading.objects.masks import UNTIED, place_masks
from app.reading.objects.placement import MOVED

SHAPE = (5, 8, 10)


def volume(*, spacing=(2.0, 1.0, 1.0), shape=SHAPE, origin=(-5.0, 3.0, 40.0)) -> Volume:
    through, down, across = spacing
    geometry = VolumeGeometry(origin, (across, 0.0, 0.0), (0.0, down, 0.0), (0.0, 0.0, through), shape, "1.2.3")
    return Volume(np.zeros(shape, np.int16), 1.0, 0.0, "HU", geometry, (), "CT")


def blob() -> np.ndarray:
    labels = np.zeros(SHAPE, np.uint8)
    labels[1, 2:5, 3:9] = 1
    labels[3, 0, 0] = 1
    return labels


def save(path, labels, *, spacing=(1.0, 1.0, 2.0), origin=(-5.0, 3.0, 40.0), direction=None):
    image = sitk.GetImageFromArray(labels)
    image.SetSpacing(spacing)
    image.SetOrigin(origin)
    if direction is not None:
        image.SetDirection(direction)
    sitk.WriteImage(image, str(path))
    return SourceFile(path)


def test_one_structure_is_called_as_its_file(tmp_path):
    placed = place_masks([save(tmp_path / "kidney_left.nii.gz", blob())], volume())
    assert [segment.label for segment in placed.segments] == ["kidney left"]
    assert np.array_equal(placed.layers[0], blob())
    assert placed.marks == (UNTIED,)


def test_flipped_and_turned_axes_are_undone(tmp_path):
    """The same voxels written from back to front, right to left and as sagittal slices."""
    flipped = np.ascontiguousarray(blob()[:, ::-1, ::-1])
    source = save(tmp_path / "a.nii", flipped, origin=(4.0, 10.0, 40.0), direction=(-1.0, 0, 0, 0, -1.0, 0, 0, 0, 1.0))
    assert np.array_equal(place_masks([source], volume()).layers[0], blob())
    # Axes of the file: x runs along the volume's rows' normal (y), y along z, z along x.
    turned = np.ascontiguousarray(blob().transpose(2, 0, 1))
    source = save(tmp_path / "b.nii", turned, spacing=(1.0, 2.0, 1.0), direction=(0, 0, 1.0, 1.0, 0, 0, 0, 1.0, 0))
    placed = place_masks([source], volume())
    assert np.array_equal(placed.layers[0], blob())
    assert MOVED not in placed.marks


def test_same_region_in_another_resolution_is_moved(tmp_path):
    coarse = np.zeros((5, 4, 5), np.uint8)
    coarse[2, 1, 3] = 1
    source = save(tmp_path / "liver.nii.gz", coarse, spacing=(2.0, 2.0, 2.0), origin=(-4.5, 3.5, 40.0))
    placed = place_masks([source], volume())
    expected = np.zeros(SHAPE, bool)
    expected[2, 2:4, 6:8] = True
    assert np.array_equal(placed.layers[0] > 0, expected)
    assert MOVED in placed.marks


def test_another_region_is_refused(tmp_path):
    source = save(tmp_path / "liver.nii.gz", blob(), origin=(-5.0, 3.0, 140.0))
    with pytest.raises(UnreadableInputError, match=r"^liver\.nii\.gz is not used: its grid covers another region"):
        place_masks([source], volume())


def test_oblique_grid_is_refused(tmp_path):
    c, s = np.cos(0.1), np.sin(0.1)
    source = save(tmp_path / "liver.nii.gz", blob(), direction=(c, -s, 0, s, c, 0, 0, 0, 1.0))
    with pytest.raises(UnreadableInputError, match="another region"):
        place_masks([source], volume())


def test_folder_overlaps_and_empty_files(tmp_path):
    other = np.zeros(SHAPE, np.uint8)
    other[1, 4, 4] = 1
    sources = [
        save(tmp_path / "a.nii.gz", blob()),
        save(tmp_path / "b.nii.gz", other),
        save(tmp_path / "c.nii.gz", np.zeros(SHAPE, np.uint8)),
    ]
    (tmp_path / "d.nii.gz").write_bytes(b"\x1f\x8bnot a mask")
    placed = place_masks([*sources, SourceFile(tmp_path / "d.nii.gz")], volume(), name="TotalSegmentator")
    assert [segment.label for segment in placed.segments] == ["a", "b"]
    assert placed.layer_of == (0, 1)
    assert len({segment.colour for segment in placed.segments}) == 2
    assert "1 of 4 mask files mark nothing" in placed.marks
    assert any(mark.startswith("left out: d.nii.gz is no mask in NIfTI") for mark in placed.marks)


def test_values_that_are_no_labels_are_refused(tmp_path):
    source = save(tmp_path / "probability.nii.gz", blob().astype(np.float32) * 0.5)
    with pytest.raises(UnreadableInputError, match="holds values that are no labels"):
        place_masks([source], volume())
    source = save(tmp_path / "ct.nii.gz", blob().astype(np.int16) - 1000)
    with pytest.raises(UnreadableInputError, match="holds values that are no labels"):
        place_masks([source], volume())


def test_cut_off_file_is_refused(tmp_path):
    path = tmp_path / "liver.nii.gz"
    save(path, blob())
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(UnreadableInputError, match=r"liver\.nii\.gz"):
        place_masks([SourceFile(path)], volume())


def itk_volume(image) -> Volume:
    steps = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    values = sitk.GetArrayFromImage(image)
    across, down, through = (tuple(float(v) for v in steps[:, axis]) for axis in range(3))
    return Volume(
        values, 1.0, 0.0, "HU", VolumeGeometry(image.GetOrigin(), across, down, through, values.shape), (), "CT"
    )


def test_total_segmentator_on_the_dicom_series_it_was_made_from(shared_data):
    """Its NIfTI runs from back to front; the CT in DICOM from front to back."""
    folder = shared_data / "dicom" / "ct_abdomen"
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder / "example_ct_dicom")))
    ct = reader.Execute()
    placed = place_masks([SourceFile(folder / "example_seg_dicom.nii.gz")], itk_volume(ct))
    theirs = sitk.GetArrayFromImage(
        sitk.Resample(
            sitk.ReadImage(str(folder / "example_seg_dicom.nii.gz")), ct, sitk.Transform(), sitk.sitkNearestNeighbor
        )
    )
    assert np.array_equal(placed.layers[0] > 0, theirs > 0)
    liver = next(segment for segment in placed.segments if segment.label == "liver")
    # Label 5 in TotalSegmentator's table, which the file carries.
    assert np.array_equal(placed.layers[0] == liver.number, theirs == 5)
    # A liver's mean lies where contrast-enhanced liver lies in Hounsfield units.
    assert 20 < float(sitk.GetArrayFromImage(ct)[theirs == 5].mean()) < 180


def test_folder_of_total_segmentator(shared_data):
    folder = shared_data / "dicom" / "ct_abdomen"
    sources = [SourceFile(path) for path in sorted((folder / "example_seg_fast").glob("*.nii.gz"))]
    image = sitk.ReadImage(str(folder / "example_ct_sm.nii.gz"))
    placed = place_masks(sources, itk_volume(image), name="TotalSegmentator")
    whole = sitk.GetArrayFromImage(sitk.ReadImage(str(folder / "example_seg_fast.nii.gz")))
    assert np.array_equal(placed.layers[0] > 0, whole > 0)
    assert "liver" in {segment.label for segment in placed.segments}
    assert MOVED not in placed.marks
