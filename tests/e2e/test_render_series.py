"""`plumbline render` on folders of slices, archives and NIfTI files."""

import json
import zipfile

import numpy as np
import pytest
import SimpleITK

from tests.e2e.program import plumbline
from tests.unit.reading.dicom_files import as_bytes
from tests.unit.reading.series.ct_files import ct_dataset, write_all


def expected(count):
    return np.stack([ct_dataset(index).pixel_array for index in range(count)]) - 1024.0


def test_a_folder_is_also_one_sorted_stack(tmp_path):
    write_all([ct_dataset(index) for index in range(6)], tmp_path / "head")
    done = plumbline("render", tmp_path / "head", "--values", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    values = np.load(tmp_path / "out" / "head" / "values.npy")
    np.testing.assert_array_equal(values, expected(6))
    described = json.loads((tmp_path / "out" / "head" / "render.json").read_text())
    assert (described["frames"], described["unit"], described["marks"]) == (6, "HU", [])
    assert described["spacing"]["row_mm"] == 0.5
    assert described["volume"] == {
        "reason": "",
        "origin": [-10.0, -12.0, 0.0],
        "column_step": [0.75, 0.0, 0.0],
        "row_step": [0.0, 0.5, 0.0],
        "slice_step": [0.0, 0.0, 2.5],
        "slice_distance": 2.5,
    }
    assert len(list((tmp_path / "out").glob("*/image.png"))) == 7  # each file by itself, too


def test_a_gap_is_said(tmp_path):
    write_all([ct_dataset(index) for index in (0, 1, 2, 4, 5)], tmp_path / "head")
    assert plumbline("render", tmp_path / "head", "--out", tmp_path / "out").returncode == 0
    described = json.loads((tmp_path / "out" / "head" / "render.json").read_text())
    assert described["marks"] == ["slice 4 of 6 is missing"]
    assert described["volume"]["reason"] == "slices are missing"


def test_an_archive_and_a_nifti_file(tmp_path):
    with zipfile.ZipFile(tmp_path / "study.zip", "w") as writing:
        for index in (3, 1, 2, 0):
            writing.writestr(f"../x{index}", as_bytes(ct_dataset(index)))
    values = np.arange(60).reshape(3, 4, 5).astype(np.int16)
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(values), str(tmp_path / "mask.nii"))
    done = plumbline("render", tmp_path / "study.zip", tmp_path / "mask.nii", "--values", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    np.testing.assert_array_equal(np.load(tmp_path / "out" / "study" / "values.npy"), expected(4))
    np.testing.assert_array_equal(np.load(tmp_path / "out" / "mask" / "values.npy"), values)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"study", "mask", "index.json"}


def test_a_folder_without_images_is_still_refused(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.txt").write_text("hello")
    done = plumbline("render", tmp_path / "in", "--out", tmp_path / "out")
    assert done.returncode == 3
    assert "holds no image that is read" in done.stderr + done.stdout


@pytest.mark.slow
def test_real_ct_in_a_folder(tmp_path, shared_data):
    folder = shared_data / "dicom" / "ct_abdomen" / "example_ct_dicom"
    assert plumbline("render", folder, "--values", "--out", tmp_path).returncode == 0
    reader = SimpleITK.ImageSeriesReader()
    names = [str(path) for path in folder.iterdir()]
    names.sort(key=lambda name: float(SimpleITK.ReadImage(name).GetOrigin()[2]))
    reader.SetFileNames(names)
    other = SimpleITK.GetArrayFromImage(reader.Execute())
    np.testing.assert_array_equal(np.load(tmp_path / "example_ct_dicom" / "values.npy"), other)
