"""Hanging protocols: which one is chosen, what fills its cells, and how a wrong file is refused."""

from pathlib import Path

import pytest

from app.core.errors import UsageError
from app.core.instance import Instance, ObjectKind, PatientEntry, Series, SourceFile, StudyEntry
from app.core.study import Patient
from app.workflow import hanging
from app.workflow.hanging import Scroll, View, choose_protocol, load_protocols, load_windows, read_protocol

PROTOCOLS, PROBLEMS = load_protocols([hanging.SHIPPED])


def series(number, modality="CT", description="", body_part="", kind=ObjectKind.IMAGE, images=40, image_type=()):
    instance = Instance(SourceFile(Path("a.dcm")), kind, modality=modality, body_part=body_part, image_type=image_type)
    return Series(f"{description}{number}{modality}", kind, modality, description, number, (instance,) * images)


def study(date, *found, description="", study_id=""):
    return StudyEntry(study_id or f"study {date}", date, description, tuple(found))


def patient(*studies):
    return PatientEntry(Patient("Miller^Anna", "P-17", "1961-04-02"), studies)


def chosen(current, *others):
    return choose_protocol(patient(current, *others), current, PROTOCOLS)


def test_every_shipped_protocol_is_valid():
    assert PROBLEMS == ()
    assert len(PROTOCOLS) == len(list(hanging.SHIPPED.glob("*.toml"))) - 1


def test_ct_of_the_head_hangs_in_brain_and_bone():
    hung = chosen(study("2026-11-02", series(2, description="Head 1.0", body_part="HEAD")))
    assert (hung.protocol, hung.rows, hung.columns) == ("CT head, brain and bone", 1, 2)


def test_cells_carry_window_view_and_series():
    topogram = series(1, description="Topogram", image_type=("ORIGINAL", "PRIMARY", "LOCALIZER"))
    dose = series(2, description="Dose screen", images=1)
    current = study("2026-11-02", topogram, dose, series(3, description="Abdomen 1.0"))
    hung = chosen(current)
    assert hung.protocol == "CT, three planes"
    assert [cell.view for cell in hung.cells] == [View.AXIAL, View.CORONAL, View.SAGITTAL]
    assert {cell.series.number for cell in hung.cells} == {3}
    head = chosen(study("2026-11-02", series(1, body_part="BRAIN")))
    brain, bone = head.cells
    assert (brain.window.width, brain.window.center) == (80, 40)
    assert bone.window.name == "Bone"


def test_the_latest_earlier_study_with_that_modality_is_the_prior():
    current = study("2026-11-02", series(1, body_part="CHEST"))
    oldest, latest = study("2019-01-01", series(1)), study("2024-05-01", series(1))
    film = study("2026-01-01", series(1, modality="DX"))
    later = study("2026-12-24", series(1))
    hung = chosen(current, oldest, later, film, latest)
    assert hung.protocol == "CT with prior"
    now, then = hung.cells
    assert (now.study, now.prior) == (current, False)
    assert (then.study, then.prior) == (latest, True)


def test_a_study_without_a_date_is_nobodys_prior():
    current = study("2026-11-02", series(1))
    assert chosen(current, study("", series(1), study_id="undated")).protocol == "CT, three planes"
    undated = study("", series(1))
    assert not any(cell.prior for cell in chosen(undated, study("2020-01-01", series(1))).cells)


def test_without_a_protocol_series_are_shown_in_their_order():
    report = series(9, modality="SR", kind=ObjectKind.STRUCTURED_REPORT)
    current = study("2026-11-02", series(1, modality="US"), series(2, modality="US"), report)
    hung = chosen(current)
    assert hung.protocol == ""
    assert [cell.series.number for cell in hung.cells] == [1, 2]
    assert (hung.rows, hung.columns) == (1, 2)
    assert hung.linking.scroll is Scroll.POSITION


def write(folder, text, name="own.toml"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


GOOD = 'schema = 1\nname = "Own"\nrows = 1\ncolumns = 1\n[[cells]]\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace("rows = 1", "rows = 4"), "$.rows"),
        (GOOD.replace("rows", "row"), "row"),
        (GOOD + "windw = 'Bone'\n", "windw"),
        (GOOD + "window = 'Bon'\n", "Bone"),
        (GOOD + "[[cells]]\n", "2 cells"),
        (GOOD.replace("schema = 1", "schema = 2"), "$.schema"),
        ("name = [", "own.toml"),
        (GOOD + "view = 'diagonal'\n", "$.cells[0].view"),
        ("# " + "x" * 300_000, "larger"),
    ],
)
def test_a_wrong_file_is_refused_with_its_name_and_key(tmp_path, text, said):
    with pytest.raises(UsageError) as refused:
        read_protocol(write(tmp_path, text))
    assert "own.toml" in str(refused.value)
    assert said in str(refused.value)
    assert str(tmp_path) not in str(refused.value)


def test_a_users_file_replaces_the_shipped_one_and_a_wrong_one_is_named(tmp_path):
    write(tmp_path, GOOD, "mr.toml")
    write(tmp_path, "rows = 1", "broken.toml")
    found, problems = load_protocols([hanging.SHIPPED, tmp_path])
    names = [each.name for each in found]
    assert "Own" in names
    assert "MR, four series" not in names
    assert len(problems) == 1
    assert "broken.toml" in problems[0]


def test_windows_have_an_absolute_scale_only_where_values_have_one():
    windows = load_windows()
    assert set(windows) == {"CT"}
    assert all(window.width > 0 for window in windows["CT"])
    assert len(windows["CT"]) <= 8  # keys 2 to 9


def test_a_users_windows_are_checked(tmp_path):
    with pytest.raises(UsageError, match="width"):
        hanging.read_windows(write(tmp_path, 'schema = 1\n[[CT]]\nname = "A"\nwidth = 0\nlevel = 1\n', "windows.toml"))
    with pytest.raises(UsageError, match="schema"):
        hanging.read_windows(write(tmp_path, '[[CT]]\nname = "A"\nwidth = 5\nlevel = 1\n', "windows.toml"))


def test_the_documented_protocol_and_windows_are_those_of_the_program(tmp_path):
    text = (Path(hanging.__file__).parents[2] / "docs" / "hanging.md").read_text(encoding="utf-8")
    protocol = read_protocol(write(tmp_path, text.split("```toml\n")[1].split("```")[0]))
    assert protocol.cells[0].window == "Lung"
    assert protocol.linking.window
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| CT")]
    told = [(name, float(width), float(level)) for _, name, width, level in rows]
    assert told == [(each.name, each.width, each.center) for each in load_windows()["CT"]]
