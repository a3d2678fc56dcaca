"""The few calls to llama.cpp that drafting needs, with Python types and errors.

llama.cpp's own messages are kept out of stderr; the last of them that reports an error explains a failure.
"""

import ctypes
from collections import deque
from typing import Any, Final

import llama_cpp
import numpy as np
from numpy.typing import NDArray

_ERROR_LEVEL: Final = 4
_messages: deque[str] = deque(maxlen=8)
_CANDIDATE: Final = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator, unused-ignore]
def _keep(level: int, text: bytes, _data: ctypes.c_void_p) -> None:
    if level == _ERROR_LEVEL:
        _messages.append(text.decode("utf-8", "replace").strip())


def quiet() -> None:
    """Take llama.cpp's log; called before every load, since importing llama_cpp elsewhere sets its own."""
    llama_cpp.llama_log_set(_keep, ctypes.c_void_p(0))
    _messages.clear()


def last_error() -> str:
    """The last errors llama.cpp logged, without paths; empty when there were none."""
    return "; ".join(m for m in _messages if m and "/" not in m and "\\" not in m)[:300]


def metadata(model: Any, key: str) -> str | None:
    """A text of the model's metadata; None when it has no such key, or it is longer than 64 KiB."""
    buffer = ctypes.create_string_buffer(65_536)
    length = llama_cpp.llama_model_meta_val_str(model, key.encode(), buffer, len(buffer))
    if length < 0 or length >= len(buffer):
        return None
    return buffer.value.decode("utf-8", "replace")


def tokenize(vocabulary: Any, text: str, *, parse_special: bool) -> list[int]:
    """Token ids of `text`, with the model's own begin token where it wants one.

    Raises:
        ValueError: the text cannot be tokenized.
    """
    data = text.encode("utf-8")
    room = len(data) + 16
    tokens = (llama_cpp.llama_token * room)()
    count = llama_cpp.llama_tokenize(vocabulary, data, len(data), tokens, room, True, parse_special)  # noqa: FBT003 - C
    if count < 0:
        raise ValueError("the model's tokenizer needs more tokens than the text has bytes")
    return list(tokens[:count])


def piece(vocabulary: Any, token: int) -> bytes:
    """The bytes that a token stands for; a token may end within a character. Control tokens stand for nothing."""
    buffer = ctypes.create_string_buffer(256)
    length = llama_cpp.llama_token_to_piece(vocabulary, token, buffer, len(buffer), 0, False)  # noqa: FBT003 - C call
    if length < 0:  # the room that is needed, negated
        buffer = ctypes.create_string_buffer(-length)
        length = llama_cpp.llama_token_to_piece(vocabulary, token, buffer, -length, 0, False)  # noqa: FBT003 - C call
    return buffer.raw[:length]


class Grammar:
    """A GBNF grammar bound to a vocabulary: says which tokens may follow what was accepted so far."""

    def __init__(self, vocabulary: Any, text: str) -> None:
        """Parse `text`, whose root rule is ``root``.

        Raises:
            ValueError: it is not a grammar.
        """
        if "\x00" in text or not text.strip():
            raise ValueError("the grammar is empty, or holds a character that ends it")
        self._sampler = llama_cpp.llama_sampler_init_grammar(vocabulary, text.encode("utf-8"), b"root")
        if not self._sampler:
            raise ValueError(f"llama.cpp could not parse the grammar: {last_error()}")

    def allowed(self, tokens: NDArray[np.int32]) -> NDArray[np.bool_]:
        """(n,) whether each of the (n,) tokens may come next."""
        candidates = np.zeros(len(tokens), _CANDIDATE)
        candidates["id"] = tokens
        array = llama_cpp.llama_token_data_array(
            data=candidates.ctypes.data_as(llama_cpp.llama_token_data_p), size=len(tokens), selected=-1, sorted=False
        )
        llama_cpp.llama_sampler_apply(self._sampler, ctypes.byref(array))
        allowed: NDArray[np.bool_] = np.isfinite(candidates["logit"])
        return allowed

    def accept(self, token: int) -> None:
        """Go on with a token that is allowed; one that is not would end the process, so ask first."""
        llama_cpp.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        """Free it; may be called again."""
        if self._sampler:
            llama_cpp.llama_sampler_free(self._sampler)
            self._sampler = None
