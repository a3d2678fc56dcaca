"""Fixed sentences and patterns from below the viewers that the window translates when it shows them.

One entry for each sentence that a reader is likely to meet; `{name}` stands where the sentence names something. A
sentence that is missing here is shown in English, which is always right and never a guess.
"""

from typing import Final


def mark(text: str) -> str:
    """`text` unchanged: says that it is translated where it is shown, so that it gets into the translations."""
    return text


PATTERNS: Final = (
    # The state of a finding
    mark("proposed"),
    mark("accepted"),
    mark("edited"),
    mark("rejected"),
)
