"""Which vertebra a structure is, by its code or its name; a name that says anything else, too, is no vertebra's."""

import re
from typing import Final

from app.core.prediction import StructureMask

ORDER: Final = (*(f"C{i}" for i in range(1, 8)), *(f"T{i}" for i in range(1, 13)), *(f"L{i}" for i in range(1, 6)))
"""C1 to L5 from head to foot."""

_SNOMED: Final = dict(
    zip(
        (
            *("14806007", "39976000", "113205007", "5329002", "36978003", "36054005", "87391001"),
            *("64864005", "53733008", "1626008", "73071006", "56401006", "45296009"),
            *("62487009", "11068009", "82687006", "7610001", "12989004", "23215003"),
            *("66794005", "14293000", "36470004", "11994002", "49668003"),
        ),
        ORDER,
        strict=True,
    )
)
"""SNOMED CT "bone structure of C1" to "of L5", as in DICOM's context group 4031."""
CODES: Final = {level: f"SCT:{code}" for code, level in _SNOMED.items()}
"""Level -> "SCT:" and its code."""
_SCHEMES: Final = frozenset({"SCT", "SNOMED", "SNOMEDCT"})
_ORDINALS: Final = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)
_REGIONS: Final = {"cervical": "C", "thoracic": "T", "lumbar": "L"}
_BESIDE: Final = frozenset({"vertebra", "vertebrae", "vertebral", "body", "bone", "structure", "of", "the", "corpus"})


def level_of(structure: StructureMask, code: str, title: str) -> str | None:
    """C1 to L5; None for anything that is not plainly one of these vertebrae.

    Args:
        structure: its name is read.
        code: "SCHEME:VALUE" or empty.
        title: words for people, read where the name says nothing.
    """
    scheme, _, value = code.partition(":")
    if scheme.upper().replace("-", "").replace(" ", "") in _SCHEMES and value in _SNOMED:
        return _SNOMED[value]
    return _level_in(structure.name) or _level_in(title)


def _level_in(name: str) -> str | None:
    words = [word for word in re.split(r"[^a-z0-9]+", name.lower()) if word and word not in _BESIDE]
    # "L 1" and "T-12" are one level in two words.
    if len(words) == 2 and words[0] in {"c", "t", "l"} and words[1].isdecimal():
        words = ["".join(words)]
    if len(words) == 1:
        level = words[0].upper().removeprefix("0")
        return level if level in ORDER else None
    if len(words) == 2:
        return _spelt_out(words)
    return None


def _spelt_out(words: list[str]) -> str | None:
    """A level in words such as "first lumbar", "lumbar 1" or "12th thoracic"; None for others."""
    region = next((_REGIONS[word] for word in words if word in _REGIONS), None)
    if region is None:
        return None
    other = next(word for word in words if word not in _REGIONS) if set(words) - set(_REGIONS) else ""
    number = str(_ORDINALS.index(other) + 1) if other in _ORDINALS else re.sub(r"(st|nd|rd|th)$", "", other)
    level = f"{region}{number}"
    return level if level in ORDER else None
