"""How the shipped model is made: data that repeats, cases kept apart, and an export that computes the same."""

import itertools

import pytest

from inference.training.language.cases import HELD_OUT_SEEDS, random_case
from inference.training.language.corpus import chest_reports, examples, simulated


def test_the_same_seed_gives_the_same_text():
    assert random_case(5) == random_case(5)
    assert simulated(5) == simulated(5)
    first, again = (list(itertools.islice(examples([], 7), 20)) for _ in range(2))
    assert first == again
    assert len({example.text for example in first}) == 20
    assert list(itertools.islice(examples([], 8), 20)) != first


def test_training_never_draws_a_held_out_case(monkeypatch):
    drawn = []
    monkeypatch.setattr(
        "inference.training.language.corpus.simulated", lambda seed: drawn.append(seed) or simulated(seed)
    )
    for seed in (0, 1, 2026, 4026, 10**9):
        list(itertools.islice(examples([], seed), 50))
    assert drawn
    assert not set(drawn) & set(HELD_OUT_SEEDS)


def test_chest_reports_lose_sentences_with_removed_text(shared_data):
    found = chest_reports(shared_data / "reports")
    assert len(found) > 2500
    assert not any("XXXX" in example.text for example in found)


def test_an_exported_model_computes_what_torch_does(tmp_path):
    torch = pytest.importorskip("torch", reason="training needs the extra `train`")
    pytest.importorskip("gguf", reason="training needs the extra `train`")
    pytest.importorskip("sentencepiece", reason="training needs the extra `train`")
    from inference.language.runtime import LanguageModel
    from inference.training.language.export import export
    from inference.training.language.model import Llama, Shape
    from inference.training.language.tokenizer import load_tokenizer, train_tokenizer

    sample = [e for e in map(simulated, range(900)) if e is not None]
    train_tokenizer((line for e in sample for line in f"{e.prompt}{e.text}".split("\n")), tmp_path / "t", 800)
    tokenizer = load_tokenizer(tmp_path / "t.model")
    torch.manual_seed(1)
    model = Llama(Shape(vocabulary=tokenizer.vocab_size(), width=64, layers=2, heads=2, hidden=96)).eval()
    export(model, tokenizer, tmp_path / "m.gguf")
    with LanguageModel(tmp_path / "m.gguf", threads=1) as loaded:
        for example in sample[:20]:
            for text in (example.prompt, example.text):
                tokens = loaded.tokenize(text)
                assert tokens == [tokenizer.bos_id(), *tokenizer.encode(text)]
        with torch.no_grad():
            expected = model(torch.tensor([tokens]))[0, -1].numpy()
        assert abs(loaded.logits(tokens) - expected).max() < 1e-3
