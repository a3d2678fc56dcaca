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


def test_viewing_without_the_windows_module_is_told(monkeypatch):
    monkeypatch.setattr(bench_viewing, "_MODULE", "app.ui.no_such_module")
    with pytest.raises(ModelError, match="no measurement"):
        bench_viewing.viewing("scrolling")


def test_viewing_takes_seconds_and_facts(monkeypatch, tmp_path):
    (tmp_path / "measures_viewing.py").write_text(
        "import json, sys\n"
        "print(json.dumps({'seconds': 0.5 if '--bare' in sys.argv else 1.5, 'facts': {'name': sys.argv[1]}}))\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(bench_viewing, "_MODULE", "measures_viewing")
    sides = bench_viewing.viewing("windowing")
    assert (sides.ours(), sides.bare(), sides.facts["name"]) == (1.5, 0.5, "windowing")


def test_the_process_prints_json(files, capsys):
    assert bench_reading.main([str(files.ct)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["pixel_bytes"] == 12 * 64 * 64 * 2
    assert found["peak_bytes"] > found["pixel_bytes"]
