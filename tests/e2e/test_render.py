"""`plumbline render` on real files: what is shown is written, what is no image is named."""

import json
from pathlib import Path

import numpy as np
import pydicom
import pydicom.data
import pytest
from PIL import Image

from tests.e2e.program import plumbline

pytestmark = pytest.mark.slow

PACKAGED = Path(pydicom.data.__file__).parent / "test_files"


def test_files_of_many_kinds_in_one_call(tmp_path):
    names = ["CT_small.dcm", "rtdose.dcm", "examples_palette.dcm", "examples_overlay.dcm", "SC_rgb_rle_2frame.dcm"]
    refused = {
        "rtplan.dcm": "radiotherapy plan",
        "test-SR.dcm": "structured report",
        "MR_truncated.dcm": "63 of 64 rows",
    }
    out = tmp_path / "out"
    done = plumbline("render", *(PACKAGED / name for name in [*names, *refused]), "--out", out, "--values")
    assert done.returncode == 3
    assert "Traceback" not in done.stderr + done.stdout
    rows = {Path(row["input"]).name: row for row in json.loads((out / "index.json").read_text())["inputs"]}
    for name, words in refused.items():
        assert rows[name]["status"] == "unreadable"
        assert words in rows[name]["reason"]
        assert rows[name]["reason"] in done.stderr
    for name in names:
        folder = out / rows[name]["folder"]
        described = json.loads((folder / "render.json").read_text())
        values = np.load(folder / "values.npy")
        colour = (3,) if described["samples"] == 3 else ()
        assert values.shape == (described["frames"], described["rows"], described["columns"], *colour)
        with Image.open(folder / "image.png") as picture:
            assert picture.size == (described["columns"], described["rows"])
    ct = pydicom.dcmread(PACKAGED / "CT_small.dcm")
    expected = ct.pixel_array * float(ct.RescaleSlope) + float(ct.RescaleIntercept)
    assert np.array_equal(np.load(out / "CT_small" / "values.npy")[0], expected)
    dose = pydicom.dcmread(PACKAGED / "rtdose.dcm")
    assert np.array_equal(np.load(out / "rtdose" / "values.npy"), dose.pixel_array)


def test_segmentations_and_slides_are_rendered_as_images(tmp_path, shared_data):
    folder = shared_data / "dicom" / "segmentation_and_sr"
    if not folder.is_dir():
        pytest.skip("the segmentations are not on this machine")
    out = tmp_path / "out"
    done = plumbline("render", folder, "--out", out, "--values")
    assert "Traceback" not in done.stderr + done.stdout
    rows = json.loads((out / "index.json").read_text())["inputs"]
    assert {row["status"] for row in rows} == {"ok", "unreadable"}
    for row in rows:
        name = Path(row["input"]).name
        assert (row["status"] == "ok") == (not name.startswith("sr_") and name != "sm_annotations.dcm"), row
        if name.startswith("seg_"):
            described = json.loads((out / row["folder"] / "render.json").read_text())
            assert "segmentation, shown without its images" in described["marks"]


def test_nothing_but_reasons_is_printed(tmp_path):
    done = plumbline("render", PACKAGED, "--out", tmp_path / "out")
    rows = json.loads((tmp_path / "out" / "index.json").read_text())["inputs"]
    refused = [(Path(row["input"]).name, row["reason"]) for row in rows if row["reason"]]
    lines = [reason if name in reason else f"{name}: {reason}" for name, reason in refused]
    assert sorted(done.stderr.strip().splitlines()) == sorted(lines)
