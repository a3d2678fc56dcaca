"""The evaluation through the desk and a real engine, and from the command line: read as at the desk, stored nowhere."""

import json

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image as Picture

from app.cli.evaluate import evaluate
from app.cli.terminal import Wiring
from app.core.errors import CancelledError, ModelError
from app.core.evaluation import LeftOut
from app.storage.store import Store
from app.workflow import places
from app.workflow.desk import Desk
from app.workflow.settings import Settings
from inference.engine.engine import Engine
from tests.unit.workflow.evaluation.tiny_pack import write_pack


@pytest.fixture
def desk(own_home):
    write_pack(own_home / "packs")
    made = Desk(Store(places.store_file()), Engine(threads=1), Settings())
    yield made
    made.close()


@pytest.fixture
def cases(tmp_path):
    """Twelve pictures with a bright square, six of them large; one too large, one of a child, one missing."""
    folder = tmp_path / "cases"
    folder.mkdir()
    lines = ["file,label,mask,age,patient"]
    for number in range(12):
        side = 30 if number % 2 else 12
        pixels = np.full((40, 40), 20, np.uint8)
        pixels[4 : 4 + side, 5 : 5 + side] = 230
        truth = np.zeros((40, 40), np.uint8)
        truth[4 : 4 + side, 5 : 7 + side] = 1  # two columns wider than what is bright
        Picture.fromarray(pixels).save(folder / f"{number}.png")
        Picture.fromarray(truth).save(folder / f"mask{number}.{'gif' if number == 3 else 'png'}")
        kind = "Bright picture" if number % 2 else "dark"
        lines.append(f"{number}.png,{kind},mask{number}.{'gif' if number == 3 else 'png'},{30 + number},p{number // 2}")
    Picture.fromarray(np.zeros((100, 100), np.uint8)).save(folder / "large.png")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    lines += ["large.png,dark,,30,x", "0b.png,dark,,30,x", "broken.png,dark,,30,x", "child.png,dark,,7,x"]
    Picture.fromarray(np.zeros((40, 40), np.uint8)).save(folder / "child.png")
    (folder / "labels.csv").write_text("\n".join(lines), encoding="utf-8")
    return folder


def expected_dice():
    return np.mean([2 * s * s / (s * s + s * (s + 2)) for s in [12, 30] * 6])


def test_it_reads_as_at_the_desk_and_stores_nothing(desk, cases, own_home):
    told = []
    made = desk.evaluate_pack("bright", cases, on_left_out=lambda *one: told.append(one))
    figures = {(f.key, f.target): f for f in made.figures}
    assert (made.rows, made.cases, made.patients) == (16, 12, 6)
    assert figures["dice", "light"].value == pytest.approx(expected_dice())
    assert figures["auroc", "bright"].value == 1.0
    assert figures["sensitivity", "bright"].value == 1.0
    assert figures["sensitivity", "bright"].note == "the pack states 0.900"
    assert figures["auroc", "bright"].of == "Bright picture"
    assert 0.9 < figures["pixel_auroc", "light"].value < 1.0
    assert made.left_out == (LeftOut("out of scope", (14, 17)), LeftOut("unreadable", (15, 16)))
    assert "7 years old" in told[3][2]
    assert "0b.png is not in the data folder" in told[1][2]
    assert desk.list_cases() == ()


def test_cancelled_before_it_ends(desk, cases):
    seen = []

    def cancelled():
        return len(seen) > 3

    with pytest.raises(CancelledError):
        desk.evaluate_pack("bright", cases, progress=lambda _s, words: seen.append(words), cancelled=cancelled)
    assert len(seen) < 8


def test_an_unknown_pack_is_named(desk, cases):
    with pytest.raises(ModelError, match="no usable model pack 'other'"):
        desk.evaluate_pack("other", cases)


def command(desk, *arguments):
    wiring = Wiring(make_desk=lambda: desk, run_window=lambda *_given, **_more: 0)
    return CliRunner().invoke(evaluate, [str(one) for one in arguments], obj=wiring)


def test_the_command_writes_page_and_figures(desk, cases, tmp_path):
    out = tmp_path / "out"
    ended = command(desk, "bright", "--data", cases, "--out", out)
    assert ended.exit_code == 0, ended.output
    assert sorted(p.name for p in out.iterdir()) == ["evaluation.pdf", "figures.csv", "figures.json"]
    assert "Bright pixels (bright 1.0.0): 12 of 16 cases, 6 patients" in ended.stdout
    assert "line 14: out of scope" in ended.stderr
    written = json.loads((out / "figures.json").read_text("utf-8"))
    assert written["left_out"][0] == {"kind": "out of scope", "count": 2, "lines": [14, 17]}
    for path in out.iterdir():
        assert b".png" not in path.read_bytes()


def test_the_command_for_programs_and_a_table_elsewhere(desk, cases, tmp_path):
    table = tmp_path / "half.csv"
    lines = (cases / "labels.csv").read_text("utf-8").splitlines()
    table.write_text("\n".join(lines[:7]), encoding="utf-8")
    ended = command(desk, "bright", "--data", cases, "--labels", table, "--json")
    assert ended.exit_code == 0, ended.output
    assert json.loads(ended.stdout)["cases"] == 6


def test_the_command_says_what_is_wrong_with_the_table(desk, cases):
    (cases / "labels.csv").write_text("file,label\n0.png,grey\n", encoding="utf-8")
    ended = command(desk, "bright", "--data", cases)
    assert "Line 2 of labels.csv has the label 'grey'" in str(ended.exception)


def test_a_folder_with_two_films_is_no_case(desk, cases):
    (cases / "two").mkdir()
    for name in ("0.png", "1.png"):
        (cases / "two" / name).write_bytes((cases / name).read_bytes())
    text = (cases / "labels.csv").read_text("utf-8") + "\ntwo,dark,,30,x\n"
    (cases / "labels.csv").write_text(text, encoding="utf-8")
    told = []
    desk.evaluate_pack("bright", cases, on_left_out=lambda *one: told.append(one))
    assert "two holds 2 inputs for bright" in told[-1][2]
