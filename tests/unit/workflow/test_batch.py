import json

import pytest

from app.core.errors import CancelledError, OutOfScopeError, UnreadableInputError, UsageError
from app.workflow.batch import exit_status, run_batch, write_json


def run(inputs, out, work):
    told = []
    outcomes = run_batch(inputs, out, work, on_outcome=told.append, record_defect=lambda error: type(error).__name__)
    assert tuple(told) == outcomes
    return outcomes


def test_bad_inputs_are_named_and_the_good_ones_finished(tmp_path):
    def work(path, folder):
        if path.name == "bad.dcm":
            raise UnreadableInputError("bad.dcm cannot be read.")
        if path.name == "chest.dcm":
            raise OutOfScopeError("chest.dcm is a chest film.")
        if path.name == "odd.dcm":
            raise ZeroDivisionError
        (folder / "result.json").write_text("{}")

    inputs = [tmp_path / name for name in ("bad.dcm", "a.dcm", "odd.dcm", "chest.dcm", "b.dcm")]
    outcomes = run(inputs, tmp_path / "out", work)
    assert [o.status for o in outcomes] == ["unreadable", "ok", "defect", "out_of_scope", "ok"]
    assert exit_status(outcomes) == 1
    assert exit_status([o for o in outcomes if o.exit_status != 1]) == 3
    index = json.loads((tmp_path / "out" / "index.json").read_text())["inputs"]
    assert [row["reason"] for row in index] == [
        "bad.dcm cannot be read.",
        "",
        "ZeroDivisionError",
        "chest.dcm is a chest film.",
        "",
    ]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["a", "b", "index.json"]


def test_inputs_of_the_same_name_get_folders_of_their_own(tmp_path):
    inputs = [tmp_path / "x" / "film.dcm", tmp_path / "y" / "Film.png", tmp_path / "..film:?.jpg", tmp_path / "....dcm"]
    outcomes = run(inputs, tmp_path / "out", lambda _path, folder: (folder / "a").write_text(""))
    assert [o.folder for o in outcomes] == ["film", "Film-2", "film__", "input"]


@pytest.mark.parametrize("cancel", [CancelledError("Cancelled."), KeyboardInterrupt()])
def test_cancel_stops_the_batch_and_keeps_what_is_done(tmp_path, cancel):
    def work(path, folder):
        if path.name == "2":
            raise cancel
        (folder / "done").write_text("")

    outcomes = run([tmp_path / n for n in "123"], tmp_path / "out", work)
    assert [o.status for o in outcomes] == ["ok", "cancelled"]
    assert exit_status(outcomes) == 130
    assert (tmp_path / "out" / "1" / "done").exists()
    assert [row["status"] for row in json.loads((tmp_path / "out" / "index.json").read_text())["inputs"]] == [
        "ok",
        "cancelled",
    ]


def test_a_file_in_the_way_is_a_usage_error(tmp_path):
    (tmp_path / "out").write_text("")
    with pytest.raises(UsageError, match="choose another"):
        run([tmp_path / "a"], tmp_path / "out", lambda _p, _f: None)


def test_json_has_no_nan_and_is_written_in_one_piece(tmp_path):
    write_json(tmp_path / "a.json", {"x": 1})
    with pytest.raises(ValueError, match="not JSON compliant"):
        write_json(tmp_path / "a.json", {"x": float("nan")})
    assert json.loads((tmp_path / "a.json").read_text()) == {"x": 1}
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_what_an_earlier_run_wrote_does_not_stay_beside_a_new_result(tmp_path):
    folder = tmp_path / "out" / "a"
    folder.mkdir(parents=True)
    ours = ("result.json", "report.pdf", "overlay.png", "structure-1-lesion.png", "probability-2-right-lung.nii.gz",
            "segmentation.dcm", "map-1-activation-mel.png")  # fmt: skip
    for name in (*ours, "notes.txt", "structure.png"):
        (folder / name).write_text("old")

    def work(_path, folder):
        raise UnreadableInputError("a.dcm cannot be read.")

    (outcome,) = run([tmp_path / "a.dcm"], tmp_path / "out", work)
    assert outcome.folder == "a"
    assert sorted(p.name for p in folder.iterdir()) == ["notes.txt", "structure.png"]


def test_a_batch_that_is_killed_leaves_the_list_of_what_it_did(tmp_path):
    class KilledError(BaseException):
        pass

    def work(path, folder):
        if path.name == "2":
            raise KilledError
        (folder / "done").write_text("")

    with pytest.raises(KilledError):
        run([tmp_path / n for n in "12"], tmp_path / "out", work)
    index = json.loads((tmp_path / "out" / "index.json").read_text())["inputs"]
    assert [row["status"] for row in index] == ["ok"]
