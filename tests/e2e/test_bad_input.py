"""Every bad input gets one clear sentence and its exit status; the other inputs of the same call are finished."""

import json

import numpy as np
import pytest
from PIL import Image

from app.simulating.dicom import write_dicom
from app.simulating.film import simulate_film
from app.simulating.recipe import FilmRecipe, one_curve
from tests.e2e.program import plumbline

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    path = tmp_path_factory.mktemp("films") / "good film.dcm"
    write_dicom(simulate_film(FilmRecipe(seed=4, rows=1400, columns=600, curves=one_curve(35.0))), path)
    return path


def photograph(path, rows=600, columns=800):
    rng = np.random.default_rng(1)
    sky = np.linspace([90, 140, 230], [200, 170, 90], rows)[:, None, :] + rng.normal(0, 12, (rows, columns, 3))
    Image.fromarray(sky.clip(0, 255).astype(np.uint8)).save(path)


def make_bad(folder, film):
    """name -> expected exit status of every bad input; the files are written into `folder`."""
    (folder / "text.dcm").write_text("This is a letter, not an image.\n")
    whole = film.read_bytes()
    (folder / "truncated.dcm").write_bytes(whole[: len(whole) // 3])
    (folder / "empty.dcm").write_bytes(b"")
    (folder / "empty.png").write_bytes(b"")
    Image.new("L", (1, 1), 128).save(folder / "one-pixel.png")
    photograph(folder / "holiday.jpg")
    jpeg = (folder / "holiday.jpg").read_bytes()
    (folder / "cut.jpg").write_bytes(jpeg[: len(jpeg) // 2])
    Image.new("L", (20_000, 20_000)).save(folder / "huge.png")
    rng = np.random.default_rng(2)
    Image.fromarray(rng.integers(0, 255, (1600, 700), dtype=np.uint8)).save(folder / "noise.png")
    Image.new("L", (700, 1600), 40).save(folder / "plain.png")
    return {
        "text.dcm": 3,
        "truncated.dcm": 3,
        "empty.dcm": 3,
        "empty.png": 3,
        "one-pixel.png": (3, 4),
        "cut.jpg": 3,
        "huge.png": 3,
        "holiday.jpg": 4,
        "noise.png": 4,
        "plain.png": 4,
    }


def test_each_is_named_and_the_good_ones_are_finished(tmp_path, film):
    expected = make_bad(tmp_path, film)
    out = tmp_path / "out"
    done = plumbline("analyze", *(tmp_path / name for name in expected), film, "--out", out)
    index = {row["input"].rsplit("/", 1)[-1]: row for row in json.loads((out / "index.json").read_text())["inputs"]}
    assert done.returncode == 3
    assert "Traceback" not in done.stderr + done.stdout
    for name, status in expected.items():
        row = index[name]
        assert row["exit_status"] in (status if isinstance(status, tuple) else (status,)), row
        assert name in row["reason"], row
        assert row["reason"].strip().endswith("."), row
        assert row["reason"] in done.stderr
    assert index[film.name]["status"] == "ok"
    result = json.loads((out / index[film.name]["folder"] / "result.json").read_text())
    assert result["scope"]["in_scope"]
    assert len(done.stderr.strip().splitlines()) == len(expected)


@pytest.mark.parametrize("command", ["analyze", "read", "render"])
def test_folder_with_none_of_ours_and_missing_file(tmp_path, command):
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear colleague")
    done = plumbline(command, folder, tmp_path / "missing.dcm", "--out", tmp_path / "out")
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert "letters" in done.stderr
    assert "missing.dcm" in done.stderr


def test_usage_errors_have_status_2(tmp_path):
    assert plumbline("analyze").returncode == 2
    assert plumbline("no-such-command").returncode == 2
    (tmp_path / "file").write_text("")
    done = plumbline("analyze", tmp_path / "file", "--out", tmp_path / "file" / "below")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_unknown_pack_has_status_5(tmp_path, film):
    done = plumbline("analyze", film, "--out", tmp_path / "out", "--pack", "nobody")
    assert done.returncode == 5
    assert "nobody" in done.stderr


def test_real_films_of_other_kinds_are_refused(tmp_path, shared_data):
    chest = sorted((shared_data / "chest_lungs" / "images").iterdir())[:6]
    child = sorted((shared_data / "chest_paediatric" / "normal").iterdir())[:6]
    skin = sorted((shared_data / "skin" / "images").iterdir())[:3]
    eye = sorted((shared_data / "fundus" / "images").iterdir())[:3]
    ct = sorted((shared_data / "dicom" / "ct_head_93_slices").glob("*.dcm"))[:2]
    inputs = [*chest, *child, *skin, *eye, *ct]
    out = tmp_path / "out"
    done = plumbline("analyze", *inputs, "--out", out, "--pack", "spine-frontal")
    rows = json.loads((out / "index.json").read_text())["inputs"]
    assert len(rows) == len(inputs) - len(ct) + 1 or len(rows) == len(inputs)  # slices in one folder are one input
    assert [row["status"] for row in rows if row["status"] != "out_of_scope"] == []
    assert done.returncode == 4


def test_each_picture_is_read_by_the_pack_made_for_it(tmp_path, shared_data):
    kinds = {
        "chest-lungs": sorted((shared_data / "chest_lungs" / "images").iterdir())[0],
        "chest-paediatric": sorted((shared_data / "chest_paediatric" / "normal").iterdir())[0],
        "skin-dermoscopy": sorted((shared_data / "skin" / "images").iterdir())[0],
        "fundus-vessels": sorted((shared_data / "fundus" / "images").iterdir())[0],
    }
    out = tmp_path / "out"
    done = plumbline("analyze", *kinds.values(), "--out", out)
    rows = json.loads((out / "index.json").read_text())["inputs"]
    found = [json.loads((out / row["folder"] / "result.json").read_text())["pack"]["id"] for row in rows]
    assert (found, done.returncode) == (list(kinds), 0)
