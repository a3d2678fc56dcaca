"""The files that reading is measured on, and that both sides do the same work."""

import json

import numpy as np
import pytest
from pydicom import dcmread

from app.core.errors import ModelError
from app.workflow import bench_reading, bench_series, bench_viewing
from app.workflow.bench_series import BenchFiles, write_series


@pytest.fixture
def files(monkeypatch):
    monkeypatch.setattr(bench_series, "SLICES", 12)
    monkeypatch.setattr(bench_series, "SIDE", 64)
    monkeypatch.setattr(bench_series, "FILES", 60)
    monkeypatch.setattr(bench_series, "_FILES_PER_SERIES", 20)
    made = BenchFiles()
    yield made
    made.close()


def test_written_slices_are_ordinary_dicom(tmp_path):
    write_series(tmp_path, series=2, slices=5, side=32)
    read = [dcmread(path) for path in sorted(tmp_path.iterdir())]
    assert len(read) == 10
    assert len({ds.SOPInstanceUID for ds in read}) == 10
    assert len({ds.SeriesInstanceUID for ds in read}) == 2
    assert all(ds.SOPInstanceUID == ds.file_meta.MediaStorageSOPInstanceUID for ds in read)
    assert {float(ds.ImagePositionPatient[2]) for ds in read} == {0.0, 1.25, 2.5, 3.75, 5.0}
    assert all(len(list(ds.iterall())) > 95 for ds in read)
    assert [float(ds.ImagePositionPatient[2]) for ds in read[:5]] != [0.0, 1.25, 2.5, 3.75, 5.0]
    assert 500 < np.ptp(read[0].pixel_array) < 3000


def test_each_step_measures_both_sides(files):
    assert [name for name, _, _ in bench_reading.steps(files)] == ["first_image", "series", "listing", "memory"]
    for name, _, make in bench_reading.steps(files)[:3]:
        sides = make()
        assert 0.0 < sides.ours() < 30.0, name
        assert 0.0 < sides.bare() < 30.0, name
        sides.close()
    assert bench_reading.listing(files).facts["files"] == 60
    assert bench_reading.load_folder(files.ct).values.shape == (12, 64, 64)


def test_memory_is_that_of_a_process_of_its_own(files):
    sides = bench_reading.memory(files)
    assert sides.bare() == 12 * 64 * 64 * 2 / 1e6
    assert 30.0 < sides.ours() < 1000.0


def test_files_are_made_once_and_deleted(files):
    folder = files.ct
    assert files.ct == folder
    files.close()
    assert not folder.exists()


def test_what_cannot_be_loaded_is_told(tmp_path):
    with pytest.raises(ModelError, match="No series was found"):
        bench_reading.load_folder(tmp_path)
    with pytest.raises(ModelError, match=r"^Memory of reading could not be measured: No series was found\.\.?$"):
        bench_reading._measured(tmp_path)


def viewing(name):
    return {step[0]: step[2] for step in bench_viewing.steps()}[name]()


def test_viewing_without_the_windows_module_is_told(monkeypatch):
    monkeypatch.setattr(bench_viewing, "_MODULE", "app.ui.no_such_module")
    with pytest.raises(ModelError, match="no measurement"):
        viewing("scrolling")


def test_viewing_takes_both_sides_of_one_run(monkeypatch):
    runs = []

    def measured():
        runs.append(len(runs) + 1)
        rates = {"images_per_s": 50.0 * len(runs), "bare_images_per_s": 100.0 * len(runs)}
        return {"scrolling": rates, "windowing": rates, "platform": "offscreen"}

    monkeypatch.setattr(bench_viewing, "_measured", measured)
    sides = viewing("windowing")
    assert runs == [1]  # does not count
    assert (sides.ours(), sides.bare()) == (1 / 100, 1 / 200)
    assert (sides.bare(), sides.ours()) == (1 / 300, 1 / 150)
    assert runs == [1, 2, 3]
    assert sides.facts == {"images_per_s": 150.0, "bare_images_per_s": 300.0, "platform": "offscreen"}


@pytest.mark.slow
def test_the_windows_module_is_understood():
    sides = viewing("scrolling")
    assert 1e-4 < sides.ours() < 1.0
    assert 1e-5 < sides.bare() < 1.0


@pytest.mark.parametrize("printed", ["", "[]", "{}", '{"scrolling": {"images_per_s": 0}}'])
def test_a_module_that_prints_something_else_is_told(monkeypatch, tmp_path, printed):
    (tmp_path / "measures_viewing.py").write_text(f"print({printed!r})\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(bench_viewing, "_MODULE", "measures_viewing")
    with pytest.raises(ModelError, match="could not be measured"):
        bench_viewing._measured()


def test_the_process_prints_json(files, capsys):
    assert bench_reading.main([str(files.ct)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["pixel_bytes"] == 12 * 64 * 64 * 2
    assert found["peak_bytes"] > found["pixel_bytes"]
