import threading
import time
from pathlib import Path

import pytest

from app.core.errors import CancelledError, DefectError, ModelError
from inference.engine import Engine

SHIPPED = sorted((Path(__file__).resolve().parents[4] / "assets" / "language").glob("*.gguf"))
needs_model = pytest.mark.skipif(not SHIPPED, reason="no language model in this checkout")
GRAMMAR = 'root ::= "{" ["] ("left" | "right") ["] ":" [0-9] [0-9] "}"'


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(threads=1)


def test_no_file_and_no_model(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"^The language model none\.gguf is gone"):
        engine.draft(tmp_path / "none.gguf", "=>", "")
    (tmp_path / "text.gguf").write_text("This is no model.")
    with pytest.raises(ModelError, match=r"text\.gguf"):
        engine.draft(tmp_path / "text.gguf", "=>", "")
    with pytest.raises(ModelError, match="one token"):
        engine.draft(tmp_path / "text.gguf", "=>", "", max_tokens=0)


def test_threads_by_size() -> None:
    engine = Engine(threads=6)
    assert engine.language_threads(30_000_000) == 1
    assert engine.language_threads(3_000_000_000) == 6


@needs_model
def test_a_draft_keeps_to_its_grammar_and_its_seed(engine: Engine) -> None:
    pieces: list[str] = []
    words: list[str] = []
    draft = engine.draft(
        SHIPPED[0], "=>", GRAMMAR, seed=3, on_text=pieces.append, progress=lambda _, said: words.append(said)
    )
    assert "".join(pieces) == draft.text
    assert draft.text[1:5] in ('"lef', '"rig')
    assert draft.text.endswith("}")
    assert draft.finish == "stop"
    assert draft.tokens >= 3
    assert words[0] == f"loading {SHIPPED[0].name}"
    words.clear()
    assert (
        engine.draft(SHIPPED[0], "=>", GRAMMAR, seed=3, progress=lambda _, said: words.append(said)).text == draft.text
    )
    assert not any(said.startswith("loading") for said in words)


@needs_model
def test_cancel_keeps_the_model_loaded(engine: Engine) -> None:
    event = threading.Event()
    began: list[float] = []

    def on_text(_piece: str) -> None:
        if not event.is_set():
            event.set()
            began.append(time.monotonic())

    engine.draft(SHIPPED[0], "=>", GRAMMAR)
    pid = engine.pid("language")
    with pytest.raises(CancelledError):
        engine.draft(SHIPPED[0], "=>", "root ::= [a-z ]+", max_tokens=900, on_text=on_text, cancelled=event.is_set)
    assert time.monotonic() - began[0] < 0.6
    assert engine.pid("language") == pid


@needs_model
def test_a_broken_grammar_is_a_defect_and_costs_nothing(engine: Engine) -> None:
    with pytest.raises(DefectError):
        engine.draft(SHIPPED[0], "=>", "root ::= (")
    assert engine.draft(SHIPPED[0], "=>", GRAMMAR).finish == "stop"
