"""From an input to a signed PDF, through the command line alone."""

import json
import shutil
import subprocess

import jsonschema
import pytest
from pypdf import PdfReader

from tests.e2e.program import ROOT, plumbline

pytestmark = pytest.mark.slow


def schema(name):
    return json.loads((ROOT / "docs" / name).read_text())


def without_network():
    """A prefix that cuts the network off, by a network namespace of its own."""
    unshare = shutil.which("unshare")
    for options in (["-n"], ["-r", "-n"]):
        if unshare and subprocess.run([unshare, *options, "true"], check=False, capture_output=True).returncode == 0:
            return [unshare, *options]
    pytest.skip("this machine lets no program make a network namespace")
    raise AssertionError


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo, run once with the network cut off."""
    home, out = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("out")
    done = plumbline("demo", "--out", out, prefix=without_network(), PLUMBLINE_HOME=str(home))
    assert done.returncode == 0, done.stderr
    return home, out, done


def test_demo_makes_everything_without_a_network(demo):
    _home, out, done = demo
    folder = out / "simulated-film"
    assert str(folder / "report.pdf") in done.stdout
    result = json.loads((folder / "result.json").read_text())
    jsonschema.validate(result, schema("result.schema.json"))
    angles = [m for m in result["measurements"] if m["kind"] == "cobb_angle"]
    largest = max(angles, key=lambda m: m["value"])
    assert largest["value"] == pytest.approx(46, abs=5)
    assert largest["interval"][0] <= largest["value"] <= largest["interval"][1]
    assert largest["convexity"] == "right"
    assert [v["level"] for v in result["vertebrae"]] == [
        *(f"T{i}" for i in range(1, 13)),
        *(f"L{i}" for i in range(1, 6)),
    ]
    pages = PdfReader(folder / "report.pdf").pages
    assert 1 <= len(pages) <= 2
    text = "\n".join(page.extract_text() for page in pages)
    assert "PRELIMINARY" in text.upper()
    assert f"{largest['value']:.1f}" in text


def test_report_json_says_what_it_rests_on(demo):
    _home, out, _done = demo
    report = json.loads((out / "simulated-film" / "report.json").read_text())
    known = {finding["id"] for finding in report["findings"]}
    stated = [s for section in report["sections"] for s in section["sentences"]]
    assert known
    assert all(set(s["evidence"]) <= known for s in stated)
    assert report["status"] == "preliminary"


def test_check_finds_an_altered_number(demo, tmp_path):
    _home, out, _done = demo
    path = out / "simulated-film" / "report.json"
    report = json.loads(path.read_text())
    for section in report["sections"]:
        for sentence in section["sentences"]:
            if "°" in sentence["text"] and sentence["evidence"]:
                sentence["text"] = "The main thoracic Cobb angle is 84.0°."
    altered = tmp_path / "report.json"
    altered.write_text(json.dumps(report))
    done = plumbline("reports", "check", altered)
    assert done.returncode == 6
    assert any(p["category"] == "number" and p["risk"] == "blocking" for p in json.loads(done.stdout))


def test_a_report_is_signed_frozen_amended_and_verified(demo, tmp_path):
    home = tmp_path / "home"
    shutil.copytree(demo[0], home)

    def run(*arguments):
        return plumbline("reports", *arguments, PLUMBLINE_HOME=str(home))

    (case,) = json.loads(run("list", "--json").stdout)
    case_id = case["case_id"]
    undecided = run("sign", case_id, "--signer", "Dr A. Reader")
    assert undecided.returncode == 6
    assert "first" in undecided.stderr
    signed = run("sign", case_id, "--signer", "Dr A. Reader", "--accept-proposed")
    assert signed.returncode == 0, signed.stderr
    assert run("sign", case_id, "--signer", "Dr A. Reader").returncode == 6
    assert run("verify").returncode == 0
    pdf = tmp_path / "signed.pdf"
    assert run("export", case_id, "--pdf", pdf).returncode == 0
    text = "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "Dr A. Reader" in text
    assert "PRELIMINARY" not in text.upper()
    assert run("amend", case_id, "--reason", "Level counted again").returncode == 0
    again = run("sign", case_id, "--signer", "Dr B. Second")
    assert again.returncode == 0, again.stderr
    assert "amended" in again.stdout
    shown = json.loads(run("show", case_id).stdout)
    assert len(shown["versions"]) == 2
    assert run("verify").returncode == 0


def test_read_goes_on_with_the_same_case(demo, tmp_path):
    home, out, _done = demo
    copy = tmp_path / "home"
    shutil.copytree(home, copy)
    film = out / "simulated-film.dcm"
    assert plumbline("read", film, "--out", tmp_path / "again", PLUMBLINE_HOME=str(copy)).returncode == 0
    cases = json.loads(plumbline("reports", "list", "--json", PLUMBLINE_HOME=str(copy)).stdout)
    assert len(cases) == 1


def test_render_gives_the_values_of_the_file(demo, tmp_path):
    import numpy as np
    import pydicom

    film = demo[1] / "simulated-film.dcm"
    done = plumbline("render", film, "--out", tmp_path, "--values")
    assert done.returncode == 0, done.stderr
    values = np.load(tmp_path / "simulated-film" / "values.npy")
    assert np.array_equal(values[0], pydicom.dcmread(film).pixel_array)
    render = json.loads((tmp_path / "simulated-film" / "render.json").read_text())
    assert render["spacing"]["row_mm"] > 0
    assert render["image_left_is"] == "right"


def test_check_and_lists():
    checked = plumbline("check", "--json")
    results = json.loads(checked.stdout)
    assert checked.returncode == 0, [r for r in results if not r["passed"]]
    assert len(results) >= 8
    assert plumbline("packs", "verify").returncode == 0
    assert any(p["id"] == "spine-frontal" for p in json.loads(plumbline("packs", "list", "--json").stdout))
    assert "## Evaluation" in plumbline("packs", "show", "spine-frontal").stdout
    assert any(m["chosen"] for m in json.loads(plumbline("models", "list", "--json").stdout))
