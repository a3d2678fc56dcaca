"""A local language model: text in, text out in pieces, under a grammar; llama.cpp on the CPU."""

import codecs
import contextlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, Self

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from app.core.errors import CancelledError, DefectError, ModelError
from inference.language import native
from inference.language.chat import wrap
from inference.language.gguf_file import check_gguf

_BATCH: Final = 512
_TOP: Final = 40
"""Tokens that are sampled from: the most likely ones."""


def _ignore(_piece: str) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Draft:
    """What a model wrote.

    Attributes:
        text: all of it; the grammar's whole text only when `finish` is "stop".
        tokens: tokens written.
        seconds: from the start of reading the prompt.
        finish: "stop" when the model ended it, "length" when `max_tokens` or the context was reached.
    """

    text: str
    tokens: int
    seconds: float
    finish: Literal["stop", "length"]


class LanguageModel:
    """A loaded GGUF model; holds memory until closed. Not for use from two threads at once."""

    def __init__(self, path: Path, *, threads: int, context: int = 4096) -> None:
        """Load a model.

        Args:
            path: GGUF file.
            threads: CPU threads, >= 1.
            context: tokens of prompt and draft together; at most what the model was trained on is used.

        Raises:
            ModelError: it is no GGUF file, is damaged, of an unknown architecture, or needs more memory than is free.
        """
        self._name = path.name
        self._model: Any = None
        self._context: Any = None
        size = check_gguf(path)
        free = _free_memory()
        if free is not None and size > free:
            raise ModelError(
                f"The language model {self._name} needs {size / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are "
                "free: close other programs or choose a smaller model."
            )
        native.quiet()
        llama_cpp.llama_backend_init()
        parameters = llama_cpp.llama_model_default_params()
        parameters.n_gpu_layers = 0
        self._model = llama_cpp.llama_model_load_from_file(os.fsencode(path), parameters)
        if not self._model:
            raise ModelError(self._failed("could not be loaded"))
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self._words = int(llama_cpp.llama_vocab_n_tokens(self._vocabulary))
        trained_on = int(llama_cpp.llama_model_n_ctx_train(self._model))
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = self._size = max(1, min(context, trained_on) if trained_on > 0 else context)
        settings.n_batch = settings.n_ubatch = min(_BATCH, self._size)
        settings.n_threads = settings.n_threads_batch = max(1, threads)
        settings.no_perf = True
        self._context = llama_cpp.llama_init_from_model(self._model, settings)
        if not self._context:
            reason = self._failed("could not be started")
            self.close()
            raise ModelError(reason)

    def draft(
        self,
        prompt: str,
        grammar: str,
        *,
        seed: int = 1,
        max_tokens: int = 1024,
        temperature: float = 0.3,
        on_text: Callable[[str], None] = _ignore,
        cancelled: Callable[[], bool] = _never,
    ) -> Draft:
        """Write a text that the grammar derives.

        Each token is drawn from the 40 most likely ones; one that the grammar forbids is drawn again from those that it
        allows. Most tokens of a good model are allowed, and then the grammar looks at one token instead of them all.

        Args:
            prompt: facts to write about.
            grammar: GBNF with rule ``root``; empty for free text.
            seed: the same model, prompt, grammar, seed and temperature give the same text.
            max_tokens: >= 1.
            temperature: 0 takes the most likely token; above 0 samples.
            on_text: called with each piece as it is written.
            cancelled: asked before each token.

        Raises:
            CancelledError: `cancelled` said so.
            ModelError: the prompt is too long for this model, or the model failed.
            DefectError: the grammar is not one.
        """
        if self._context is None:
            raise DefectError("the language model is closed")
        begun = time.monotonic()
        native.quiet()
        text, parse_special = wrap(self._model, prompt)
        try:
            tokens = native.tokenize(self._vocabulary, text, parse_special=parse_special)
        except ValueError as error:
            raise ModelError(f"The language model {self._name} cannot read this prompt: {error}.") from error
        room = self._size - len(tokens)
        if room < 1:
            raise ModelError(
                f"The findings are too many for the language model {self._name}: {len(tokens)} tokens, and it takes "
                f"{self._size}."
            )
        with contextlib.ExitStack() as stack:
            held = _parse_grammar(self._vocabulary, grammar, stack)
            llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), True)  # noqa: FBT003 - C call
            self._read(tokens, cancelled)
            written, count, finish = self._write(
                held, np.random.default_rng(seed), min(max_tokens, room), temperature, on_text, cancelled
            )
        return Draft(written, count, time.monotonic() - begun, finish)

    def tokenize(self, text: str) -> list[int]:
        """Token ids of a text as the model reads it, without chat template."""
        return native.tokenize(self._vocabulary, text, parse_special=False)

    def logits(self, tokens: list[int]) -> NDArray[np.float32]:
        """(vocabulary,) logits of the token that follows `tokens`; for comparing an export with its origin.

        Raises:
            ModelError: the model failed.
        """
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), True)  # noqa: FBT003 - C call
        self._read(tokens, _never)
        return self._logits()

    def allowed_text(self, text: str, grammar: str) -> bool:
        """Whether the grammar derives exactly `text`.

        Raises:
            DefectError: the grammar is not one.
        """
        native.quiet()
        with contextlib.ExitStack() as stack:
            held = _parse_grammar(self._vocabulary, grammar, stack)
            if held is None:
                return True
            tokens = native.tokenize(self._vocabulary, text, parse_special=False)
            begin = llama_cpp.llama_vocab_bos(self._vocabulary)
            for token in (t for t in tokens if t != begin):
                if not held.allowed(np.array([token], np.int32))[0]:
                    return False
                held.accept(token)
            return bool(held.allowed(np.array([llama_cpp.llama_vocab_eos(self._vocabulary)], np.int32))[0])

    def close(self) -> None:
        """Free the memory; may be called again."""
        if self._context is not None:
            llama_cpp.llama_free(self._context)
            self._context = None
        if self._model is not None:
            llama_cpp.llama_model_free(self._model)
            self._model = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_details: object) -> None:
        self.close()

    def _write(
        self,
        grammar: native.Grammar | None,
        generator: np.random.Generator,
        limit: int,
        temperature: float,
        on_text: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> tuple[str, int, Literal["stop", "length"]]:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        pieces: list[str] = []
        for count in range(limit):
            if cancelled():
                raise CancelledError("The draft was cancelled; nothing was changed.")
            token = self._draw(self._logits(), grammar, generator, temperature)
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token):
                return "".join(pieces), count, "stop"
            if grammar is not None:
                grammar.accept(token)
            piece = decoder.decode(native.piece(self._vocabulary, token))
            if piece:
                pieces.append(piece)
                on_text(piece)
            self._decode([token])
        return "".join(pieces), limit, "length"

    def _draw(
        self,
        logits: NDArray[np.float32],
        grammar: native.Grammar | None,
        generator: np.random.Generator,
        temperature: float,
    ) -> int:
        token = _sample(np.arange(self._words, dtype=np.int32), logits, generator, temperature)
        if grammar is None or grammar.allowed(np.array([token], np.int32))[0]:
            return token
        every = np.arange(self._words, dtype=np.int32)
        kept = grammar.allowed(every)
        if not kept.any():
            raise ModelError(f"The language model {self._name} has no token with which the text could go on.")
        return _sample(every[kept], logits[kept], generator, temperature)

    def _logits(self) -> NDArray[np.float32]:
        pointer = llama_cpp.llama_get_logits_ith(self._context, -1)
        if not pointer:
            raise ModelError(self._failed("gave no result"))
        logits = np.ctypeslib.as_array(pointer, shape=(self._words,)).astype(np.float32)
        if not np.isfinite(logits).any():
            raise ModelError(f"The language model {self._name} is damaged: its results are not numbers.")
        return np.nan_to_num(logits, nan=-np.inf, posinf=-np.inf, neginf=-np.inf)

    def _read(self, tokens: list[int], cancelled: Callable[[], bool]) -> None:
        for start in range(0, len(tokens), _BATCH):
            if cancelled():
                raise CancelledError("The draft was cancelled; nothing was changed.")
            self._decode(tokens[start : start + _BATCH])

    def _decode(self, tokens: list[int]) -> None:
        array = (llama_cpp.llama_token * len(tokens))(*tokens)
        if llama_cpp.llama_decode(self._context, llama_cpp.llama_batch_get_one(array, len(tokens))) != 0:
            raise ModelError(self._failed("failed while it read or wrote"))

    def _failed(self, what: str) -> str:
        reason = native.last_error()
        return f"The language model {self._name} {what}{': ' + reason if reason else ''}."


def _parse_grammar(vocabulary: Any, text: str, stack: contextlib.ExitStack) -> native.Grammar | None:
    """The grammar, freed with `stack`; None for free text."""
    if not text:
        return None
    try:
        grammar = native.Grammar(vocabulary, text)
    except ValueError as error:
        raise DefectError(str(error)) from error
    stack.callback(grammar.close)
    return grammar


def _sample(
    tokens: NDArray[np.int32], logits: NDArray[np.float32], generator: np.random.Generator, temperature: float
) -> int:
    """One of `tokens` by its logit."""
    if temperature <= 0.0 or len(tokens) == 1:
        return int(tokens[int(np.argmax(logits))])
    if len(tokens) > _TOP:
        best = np.argpartition(logits, -_TOP)[-_TOP:]
        tokens, logits = tokens[best], logits[best]
    scaled = (logits.astype(np.float64) - float(logits.max())) / temperature
    weights = np.exp(scaled)
    return int(generator.choice(tokens, p=weights / weights.sum()))


def _free_memory() -> int | None:
    """Free physical memory in bytes, caches included; None where the system does not say."""
    try:
        with Path("/proc/meminfo").open(encoding="ascii") as file:
            for line in file:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        return None  # not Linux: llama.cpp's own refusal, or the engine's limit, then decides
    return None
