import hashlib
import os
import pickle
import time
from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import ModelError
from inference.packs import BrokenPack, Pack, discover, load_pack, read_model, verify_pack
from inference.packs.toml_table import PackTomlError, parse_pack_toml

MakePack = Callable[..., Path]


def test_whole_pack(make_pack: MakePack) -> None:
    folder = make_pack()
    pack = load_pack(folder)
    assert verify_pack(folder) == []
    assert (pack.id, pack.version, pack.task) == ("tiny", "1.2.3", "landmarks")
    assert pack.calibration == {"interval_90": 1.5}
    assert pack.card.startswith("# A tiny pack")
    assert pack.parameters == {"smoothing": 1.5}
    assert [f.name for f in pack.files] == ["calibration.json", "card.md", "net.onnx"]
    assert pack.file("net.onnx").size == (folder / "net.onnx").stat().st_size
    assert pickle.loads(pickle.dumps(pack)) == pack  # noqa: S301  it crosses to the engine's process like this
    assert read_model(pack, "net.onnx") == (folder / "net.onnx").read_bytes()


def test_the_folder_is_absolute(make_pack: MakePack, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_pack()
    monkeypatch.chdir(folder.parent)
    assert load_pack(Path(folder.name)).folder == folder


def test_combined_hash_is_that_of_sha256sum(make_pack: MakePack) -> None:
    folder = make_pack()
    lines = "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())
    )
    assert load_pack(folder).sha256 == hashlib.sha256(lines.encode()).hexdigest()


def test_a_changed_parameter_changes_the_combined_hash(make_pack: MakePack) -> None:
    first = load_pack(make_pack("a"))
    second = load_pack(make_pack("b", edit=lambda text: text.replace("smoothing = 1.5", "smoothing = 2.5")))
    assert first.sha256 != second.sha256


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ('task = "landmarks"', 'task = "guessing"', ["line 4", "task", "classification", "landmarks"]),
        ("allow_photographs = true", "alow_photographs = true", ["scope", "alow_photographs", "allow_photographs"]),
        ("rows = [100, 5000]", "rows = [100]", ["line 13", "scope.rows", "2 values"]),
        ("rows = [100, 5000]", "rows = [5000, 100]", ["scope.rows", "smallest must come first"]),
        ("rows = [100, 5000]", 'rows = ["100", 5000]', ["scope.rows", "whole number"]),
        ("allow_photographs = true", "", ["scope.allow_photographs", "missing"]),
        ('modality = ["CR", "DX"]', "modality = []", ["scope.modality"]),
        ('version = "1.2.3"', 'version = "one"', ["line 3", "version", '"1.0.0"']),
        ('id = "tiny"', 'id = "../tiny"', ["line 2", "id", "lower-case letters"]),
        ('file = "net.onnx"', 'file = "../net.onnx"', ["models.file", "plain file name"]),
        ('file = "net.onnx"', 'file = "other.onnx"', ["other.onnx", "[files]"]),
        ('name = "spine-chain"', 'name = "exec"', ["postprocessing.name", "spine-chain"]),
        ('licence = "Apache-2.0"\n', "", ["licence", "missing"]),
        ('title = "A tiny pack"', 'title = "A tiny pack"\ncolour = "red"', ["line 6", "colour", "title"]),
        ('shape = ["n", 3]', "shape = [0, 3]", ["models.inputs.shape"]),
        ("[scope]", "[scope", ["not valid TOML"]),
        ("schema = 1", "schema = 2", ["schema", "1"]),
    ],
)
def test_toml_errors_name_key_and_what_is_allowed(
    make_pack: MakePack, before: str, after: str, expected: list[str]
) -> None:
    folder = make_pack(edit=lambda text: text.replace(before, after, 1))
    with pytest.raises(ModelError) as caught:
        load_pack(folder)
    for words in ("'tiny'", "pack.toml", *expected):
        assert words in str(caught.value)
    assert str(folder.parent) not in str(caught.value)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(PackTomlError, match=r"^pack\.toml"):
        parse_pack_toml(data)


def test_wrong_hash(make_pack: MakePack) -> None:
    folder = make_pack()
    (folder / "card.md").write_text("# Another card\n")
    assert verify_pack(folder) == ["card.md: its SHA-256 is not the one in pack.toml; the file was changed or damaged"]
    with pytest.raises(ModelError, match=r"card\.md: its SHA-256"):
        load_pack(folder)


def test_missing_files_are_all_named(make_pack: MakePack) -> None:
    folder = make_pack()
    (folder / "net.onnx").unlink()
    (folder / "calibration.json").unlink()
    assert verify_pack(folder) == ["calibration.json: it is missing", "net.onnx: it is missing"]
    with pytest.raises(ModelError, match="1 more"):
        load_pack(folder)


def test_no_folder_and_no_toml(tmp_path: Path) -> None:
    assert verify_pack(tmp_path / "none") == ["its folder does not exist"]
    (tmp_path / "empty").mkdir()
    assert verify_pack(tmp_path / "empty") == ["pack.toml: it is missing"]


def test_extra_model_and_folder(make_pack: MakePack) -> None:
    folder = make_pack()
    (folder / "extra.onnx").write_bytes((folder / "net.onnx").read_bytes())
    (folder / "inside").mkdir()
    assert verify_pack(folder) == [
        "extra.onnx: a model that pack.toml does not list",
        "inside: a pack has no folders inside",
    ]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_that_lead_out(make_pack: MakePack, tmp_path: Path) -> None:
    folder = make_pack()
    (folder / "card.md").rename(tmp_path / "outside.md")
    (folder / "card.md").symlink_to(tmp_path / "outside.md")
    assert verify_pack(folder) == [
        "card.md: a link that leads out of the pack's folder",
        "card.md: it leads out of the pack's folder",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_does_not_hang(make_pack: MakePack) -> None:
    folder = make_pack()
    (folder / "card.md").unlink()
    os.mkfifo(folder / "card.md")
    assert verify_pack(folder) == ["card.md: it is not a plain file"]


def test_huge_file_is_refused_unread(make_pack: MakePack) -> None:
    folder = make_pack()
    for name, size in (("net.onnx", 5 * 2**30), ("card.md", 2**23)):
        with (folder / name).open("r+b") as stream:
            stream.truncate(size)  # sparse: takes no space
    expected = [
        "card.md: it is larger than the 4 MB that are allowed",
        "net.onnx: it is larger than the 1024 MB that are allowed",
    ]
    started = time.monotonic()
    assert verify_pack(folder) == expected
    with pytest.raises(ModelError, match=r"card\.md: it is larger than the 4 MB that are allowed \(1 more"):
        load_pack(folder, hash_models=False)
    assert time.monotonic() - started < 1.0


def test_a_huge_table_is_refused_unread(make_pack: MakePack) -> None:
    folder = make_pack(edit=lambda text: text + "# " + "x" * 5_000_000)
    assert verify_pack(folder) == ["pack.toml: it is larger than the 256 KB that are allowed"]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("smoothing = 1.5", "smoothing = nan", "a number that cannot be used: nan is not finite"),
        ("aspect = [1.2, 6]", "aspect = [1.2, inf]", "inf is not finite"),
        ("aspect = [1.2, 6]", "aspect = [1.2, 1e999]", "1e999 is not finite"),
        ("aspect = [1.2, 6]", f"aspect = [1.2, {'9' * 5000}]", "a number that cannot be used"),
        ('id = "tiny"', 'id = "tiny\\n"', "'id' must be 1 to 64"),
        ('title = "A tiny pack"', 'title = "\\u001b[2Jclean"', "'title' must be 1 to 200"),
        ('title = "A tiny pack"', 'title = "\\u202egnp"', "'title' must be 1 to 200"),
        ('file = "net.onnx"', 'file = "net.onnx\\n"', "a plain file name"),
        ('file = "net.onnx"', 'file = "NUL.onnx"', "a plain file name"),
        ('file = "net.onnx"', 'file = "C:net.onnx"', "a plain file name"),
        ('file = "net.onnx"', "file = 'a\\net.onnx'", "a plain file name"),
        ('file = "net.onnx"', 'file = ".."', "a plain file name"),
        ('file = "net.onnx"', 'file = "net.onnx."', "a plain file name"),
        ("[files]\n", '[files]\n"../card.md" = "0"\n', "pack.toml"),
    ],
)
def test_names_and_numbers_that_are_none(make_pack: MakePack, before: str, after: str, words: str) -> None:
    problems = verify_pack(make_pack(edit=lambda text: text.replace(before, after, 1)))
    assert len(problems) == 1
    assert words in problems[0]
    assert "\x1b" not in problems[0]


def test_text_instead_of_onnx(make_pack: MakePack) -> None:
    problems = verify_pack(make_pack(files={"net.onnx": b"This is not a model, but a text that says so."}))
    assert len(problems) == 1
    assert "not an ONNX model" in problems[0]


@pytest.mark.parametrize(
    "content", [b"[1, 2]", b"{", b'{"a": NaN}', b'{"a": 1e999}', b'{"a": -Infinity}', b"[" * 90_000, b"\xff"]
)
def test_bad_calibration(make_pack: MakePack, content: bytes) -> None:
    problems = verify_pack(make_pack(files={"calibration.json": content}))
    assert len(problems) == 1
    assert problems[0].startswith(
        "calibration.json: it must" if content == b"[1, 2]" else "calibration.json: it is not"
    )


def test_a_model_changed_after_loading_does_not_run(
    make_pack: MakePack, affine: Callable[..., onnx.ModelProto]
) -> None:
    pack = load_pack(make_pack())
    (pack.folder / "net.onnx").write_bytes(affine(3.0).SerializeToString())
    with pytest.raises(ModelError, match=r"net\.onnx of the pack 'tiny' cannot be run: its SHA-256"):
        read_model(pack, "net.onnx")


def test_discover(make_pack: MakePack, tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    make_pack("one", folder=shipped)
    make_pack("same-id", folder=own)
    make_pack("two", folder=own, edit=lambda text: text.replace('id = "tiny"', 'id = "two"'))
    make_pack("worse", folder=own, edit=lambda text: text.replace('id = "tiny"', "id = 3"))
    (own / ".hidden").mkdir()
    found = discover([shipped, own, tmp_path / "absent"])
    assert [type(entry) for entry in found] == [Pack, BrokenPack, Pack, BrokenPack]
    assert [entry.folder.name for entry in found] == ["one", "same-id", "two", "worse"]
    assert isinstance(found[1], BrokenPack)
    assert found[1].problems == ("its id 'tiny' is taken by the pack in 'one'",)


def test_every_shipped_pack_is_whole() -> None:
    root = Path(__file__).resolve().parents[4] / "assets" / "packs"
    folders = [folder for folder in root.iterdir() if (folder / "pack.toml").exists()] if root.is_dir() else []
    if not folders:
        pytest.skip("no pack is shipped in this checkout yet")
    assert {folder.name: verify_pack(folder) for folder in folders} == {folder.name: [] for folder in folders}
