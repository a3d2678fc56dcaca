"""How a prompt is put to a model: as it is to the shipped one, as a chat message to any other."""

import ctypes
from typing import Any, Final

import llama_cpp

from inference.language import native

PLAIN_PROMPT_KEY: Final = "plumbline.prompt"
"""Metadata of models that were trained on bare facts; they get the prompt as it is."""

INSTRUCTION: Final = (
    "You are a radiologist writing the report of a frontal radiograph of the spine. Each line below is one "
    "finding: its id and its facts. Write JSON with two lists, findings and impression. In findings give each "
    "finding one complete sentence that states its side, levels and value. In impression state the major curve "
    "first, with its severity, side and angle, then the other curves briefly; or that there is no scoliosis where "
    "the facts say so. Use only the facts given."
)


def wrap(model: Any, prompt: str) -> tuple[str, bool]:
    """The text to tokenize and whether control tokens in it are to be read as such.

    A chat template of the model is applied by llama.cpp, which knows the common ones by their text and runs no code of
    the file; one it does not know is left out, and the instruction stands before the prompt.
    """
    if native.metadata(model, PLAIN_PROMPT_KEY) is not None:
        return prompt, False
    template = native.metadata(model, "tokenizer.chat_template")
    if template is not None:
        formatted = _apply(template, f"{INSTRUCTION}\n\n{prompt}")
        if formatted is not None:
            return formatted, True
    return f"{INSTRUCTION}\n\n{prompt}\n", False


def _apply(template: str, message: str) -> str | None:
    """One user message in a chat template; None when llama.cpp does not know the template."""
    content = message.encode("utf-8")
    messages = (llama_cpp.llama_chat_message * 1)(llama_cpp.llama_chat_message(role=b"user", content=content))
    buffer = ctypes.create_string_buffer(len(content) + 4096)
    length = llama_cpp.llama_chat_apply_template(template.encode(), messages, 1, True, buffer, len(buffer))  # noqa: FBT003
    if not 0 < length <= len(buffer):
        return None
    return buffer.raw[:length].decode("utf-8", "replace")
