"""The tokenizer: byte-pair encoding by SentencePiece, digits one by one, so that copying a number generalises."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import sentencepiece

VOCABULARY: Final = 2048
JSON_PIECES: Final = ('{"findings":[', '{"ids":["', '"],"text":"', '"},{"ids":["', '],"impression":[', '"}', "]}")
"""The fixed parts of a draft, one token each."""


def train_tokenizer(lines: Iterable[str], out: Path, vocabulary: int = VOCABULARY) -> None:
    """Write ``<out>.model`` and ``<out>.vocab``; the same lines give the same files."""
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_prefix=str(out),
        model_type="bpe",
        vocab_size=vocabulary,
        character_coverage=1.0,
        split_digits=True,
        byte_fallback=True,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
        user_defined_symbols=list(JSON_PIECES),
        required_chars="°%/|=>()",
        bos_id=1,
        eos_id=2,
        unk_id=0,
        pad_id=-1,
        num_threads=1,
        minloglevel=2,
    )


def load_tokenizer(path: Path) -> sentencepiece.SentencePieceProcessor:
    """The trained tokenizer."""
    return sentencepiece.SentencePieceProcessor(model_file=str(path))
