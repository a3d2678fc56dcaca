"""Spelled-out English numbers as digits: "forty-eight point one degrees" -> "48.1 degrees"."""

import re
from typing import Final

_ONES: Final = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS: Final = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES: Final = (
    {word: i for i, word in enumerate(_ONES)}
    | {word: 10 + i for i, word in enumerate(_TEENS)}
    | {word: 20 + 10 * i for i, word in enumerate(_TENS)}
)
_WORD: Final = f"(?:{'|'.join(sorted(_VALUES, key=len, reverse=True))})"
_NUMBER: Final = re.compile(
    rf"\b(?P<whole>(?:{_WORD}[- ]hundred(?:[- ](?:and[- ])?)?)?(?:{_WORD}(?:[- ](?={_WORD}))?){{0,3}}|a hundred)"
    rf"(?P<fraction>\s+point(?:\s+(?:{'|'.join(_ONES)}))+)?\b(?P<half>\s+and a half\b)?",
    re.IGNORECASE,
)


def digits_for_words(text: str) -> str:
    """`text` with spelled-out numbers from zero to 999, and their decimals, as digits.

    A lone "one" not followed by a unit stays a word: it is a pronoun more often than a number. Multipliers such as
    "half" or "twice" become an unsupported number, since no finding states them.
    """
    text = _NUMBER.sub(_digits, text)
    return re.sub(r"\b(?:twice|thrice|half|dozen|quarter)\b", "0.5", text, flags=re.IGNORECASE)


def _digits(match: re.Match[str]) -> str:
    whole = match["whole"].strip(" -")
    if not whole:
        return match.group()
    following = match.string[match.end() :]
    if (
        whole.lower() == "one"
        and not match["fraction"]
        and not re.match(r"\s*(?:°|deg|mm|milli|cm|centi|px|pix|%)", following)
    ):
        return match.group()
    text = str(_value(whole))
    if match["fraction"]:
        text += "." + "".join(str(_VALUES[word.lower()]) for word in match["fraction"].split()[1:])
    elif match["half"]:
        text += ".5"
    return text + (" " if match.group().endswith((" ", "-")) else "")


def _value(words: str) -> int:
    total = 0
    for word in re.split(r"[- ]+", words.lower()):
        if word == "hundred":
            total = max(total, 1) * 100
        elif word in _VALUES:
            total += _VALUES[word]
    return total
