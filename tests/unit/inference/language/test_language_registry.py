import hashlib
import struct

import pytest

from app.core.errors import ModelError
from inference.language import gguf_file
from inference.language.registry import LanguageModels


def gguf(path, body=b"tensors", *, magic=b"GGUF", version=3, tensors=1, keys=1):
    path.write_bytes(struct.pack("<4sIQQ", magic, version, tensors, keys) + body)
    return path


@pytest.fixture
def shipped(tmp_path):
    folder = tmp_path / "shipped"
    folder.mkdir()
    data = gguf(folder / "writer.gguf").read_bytes()
    (folder / "model.toml").write_text(
        f'id = "writer"\nversion = "1.0.0"\ntitle = "Writer"\nlicence = "Apache-2.0"\nfile = "writer.gguf"\n'
        f'sha256 = "{hashlib.sha256(data).hexdigest()}"\nsize = {len(data)}\n'
    )
    return folder


@pytest.fixture
def models(shipped, tmp_path):
    return LanguageModels(shipped, tmp_path / "added")


def test_the_shipped_model(models, shipped):
    (entry,) = models.list()
    assert (entry.model_id, entry.version, entry.shipped) == ("writer", "1.0.0", True)
    assert models.get("writer").path == shipped / "writer.gguf"
    with pytest.raises(ModelError, match="stays"):
        models.remove("writer")


def test_added_models_are_copies(models, tmp_path):
    source = gguf(tmp_path / "Med Model 4B.Q4_K.gguf", b"x" * 1000)
    seen = []
    entry = models.add(source, progress=lambda fraction, words: seen.append((fraction, words)))
    assert entry.model_id == "med-model-4b-q4-k"
    assert not entry.shipped
    assert seen[-1][0] == 1.0
    source.unlink()
    assert models.get(entry.model_id).path.read_bytes().endswith(b"x" * 1000)
    assert [e.model_id for e in models.list()] == ["writer", "med-model-4b-q4-k"]
    models.remove(entry.model_id)
    assert [e.model_id for e in models.list()] == ["writer"]
    with pytest.raises(ModelError, match="no language model"):
        models.get(entry.model_id)


def test_a_changed_file_is_refused(models, shipped, tmp_path):
    entry = models.add(gguf(tmp_path / "a.gguf"), "mine")
    data = bytearray(entry.path.read_bytes())
    data[-1] ^= 1
    entry.path.write_bytes(data)
    for look in (models.get, models.verify):
        with pytest.raises(ModelError, match="has changed: remove it"):
            look("mine")
    (shipped / "writer.gguf").unlink()
    with pytest.raises(ModelError, match="Could not read"):
        models.get("writer")


def test_large_files_are_hashed_when_asked(models, tmp_path, monkeypatch):
    monkeypatch.setattr("inference.language.registry._SMALL", 10)
    entry = models.add(gguf(tmp_path / "a.gguf"), "mine")
    data = bytearray(entry.path.read_bytes())
    data[-1] ^= 1
    entry.path.write_bytes(data)
    models.get("mine")
    with pytest.raises(ModelError, match="has changed"):
        models.verify("mine")


@pytest.mark.parametrize("model_id", ["../up", "UPPER", "a/b", "", "-a", "a" * 65, "writer", "a\x00"])
def test_ids_that_cannot_be_used(models, tmp_path, model_id):
    with pytest.raises(ModelError):
        models.add(gguf(tmp_path / "a.gguf"), model_id)
    assert [e.model_id for e in models.list()] == ["writer"]


def test_an_id_is_not_given_twice(models, tmp_path):
    models.add(gguf(tmp_path / "a.gguf"), "mine")
    with pytest.raises(ModelError, match="already"):
        models.add(gguf(tmp_path / "b.gguf"), "mine")


@pytest.mark.parametrize("model_id", ["../shipped", "", "nothing", "."])
def test_remove_and_get_never_leave_the_folder(models, shipped, model_id):
    for act in (models.remove, models.get):
        with pytest.raises(ModelError):
            act(model_id)
    assert (shipped / "writer.gguf").exists()


@pytest.mark.parametrize(
    ("keywords", "match"),
    [
        ({"magic": b"PK\x03\x04"}, "not a GGUF"),
        ({"version": 1}, "version 1"),
        ({"version": 99}, "version 99"),
        ({"tensors": 0}, "damaged"),
        ({"tensors": 2**63}, "damaged"),
        ({"keys": 2**40}, "damaged"),
    ],
)
def test_files_that_are_no_models(models, tmp_path, keywords, match):
    with pytest.raises(ModelError, match=match):
        models.add(gguf(tmp_path / "bad.gguf", **keywords))
    assert not (tmp_path / "added" / "bad").exists()


def test_empty_short_missing_and_too_large_files(models, tmp_path, monkeypatch):
    (tmp_path / "empty.gguf").touch()
    with pytest.raises(ModelError, match="not a GGUF"):
        models.add(tmp_path / "empty.gguf")
    with pytest.raises(ModelError, match=r"missing\.gguf"):
        models.add(tmp_path / "missing.gguf")
    with pytest.raises(ModelError, match="Could not read"):
        models.add(tmp_path)
    monkeypatch.setattr(gguf_file, "MAX_BYTES", 10)
    with pytest.raises(ModelError, match="larger"):
        models.add(gguf(tmp_path / "a.gguf"))


def test_a_damaged_description_is_left_out_of_the_list_and_named_when_chosen(models, tmp_path):
    entry = models.add(gguf(tmp_path / "a.gguf"), "mine")
    (entry.path.parent / "model.toml").write_text('id = "mine"\nfile = "../../../etc/passwd"\n')
    assert [e.model_id for e in models.list()] == ["writer"]
    with pytest.raises(ModelError, match="description"):
        models.get("mine")


def test_titles_from_odd_names_stay_readable(models, tmp_path):
    entry = models.add(gguf(tmp_path / 'od"d\tna\\me\x7f.gguf'), "odd")
    assert models.get("odd").title == 'od"dna\\me'
    assert entry.title == models.get("odd").title
