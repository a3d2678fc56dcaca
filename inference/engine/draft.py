"""What a language model wrote, as the desk gets it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that a language model wrote.

    Attributes:
        text: all of it.
        seconds: from the start of reading the prompt to the last token.
        tokens: number of tokens written.
        finish: "stop" when the model ended the text, "length" when `max_tokens` or its context was reached.
    """

    text: str
    seconds: float
    tokens: int
    finish: Literal["stop", "length"] = "stop"
