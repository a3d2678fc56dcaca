"""Data elements of untrusted objects one by one: a damaged or missing one is None or empty, never an exception."""

import math
from collections.abc import Sequence
from typing import Any, Final

from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

from app.core.structured_report import Coded

DAMAGE: Final = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    NotImplementedError,
    OverflowError,
    ArithmeticError,
    OSError,
    RecursionError,
)
"""What pydicom raises for an element that it cannot make sense of."""


def value(ds: Dataset, keyword: str) -> Any:
    """The element's value; None when it is absent, empty or damaged."""
    try:
        found = ds.get(keyword)
    except DAMAGE:
        return None
    return None if found is None or (isinstance(found, str | bytes | Sequence) and len(found) == 0) else found


def items(ds: Dataset, keyword: str) -> list[Dataset]:
    """The items of a sequence; empty when it is absent, damaged or no sequence."""
    found = value(ds, keyword)
    try:
        return [] if found is None or isinstance(found, str | bytes) else [i for i in found if isinstance(i, Dataset)]
    except DAMAGE:
        return []


def first(ds: Dataset | None, keyword: str) -> Dataset | None:
    """The first item of a sequence; None when there is none."""
    found = items(ds, keyword) if ds is not None else []
    return found[0] if found else None


def numbers(ds: Dataset | None, keyword: str) -> tuple[float, ...]:
    """The element's values as finite numbers; empty when one of them is none."""
    found = value(ds, keyword) if ds is not None else None
    try:
        several = list(found) if isinstance(found, MultiValue | list | tuple) else [] if found is None else [found]
        made = tuple(float(one) for one in several)
    except DAMAGE:
        return ()
    return made if all(math.isfinite(one) for one in made) else ()


def number(ds: Dataset | None, keyword: str) -> float | None:
    """The element's first value as a finite number; None when it is none."""
    found = numbers(ds, keyword)
    return found[0] if found else None


def wholes(ds: Dataset | None, keyword: str) -> tuple[int, ...]:
    """The element's values as whole numbers; empty when one of them is none."""
    found = numbers(ds, keyword)
    return tuple(int(one) for one in found) if all(one == int(one) for one in found) else ()


def whole(ds: Dataset | None, keyword: str) -> int | None:
    """The element's first value as a whole number; None when it is none."""
    found = wholes(ds, keyword)
    return found[0] if found else None


def words(ds: Dataset | None, keyword: str, longest: int = 256, *, lines: bool = False) -> str:
    """The element's value as printable text of at most `longest` characters; empty when absent or damaged.

    Args:
        ds: data set or item.
        keyword: of the element.
        longest: what is beyond it is cut off.
        lines: keep line breaks.
    """
    found = value(ds, keyword) if ds is not None else None
    if found is None:
        return ""
    try:
        raw = "\\".join(map(str, found)) if isinstance(found, MultiValue) else str(found)
    except DAMAGE:
        return ""
    return printable(raw, longest, lines=lines)


def printable(raw: str, longest: int, *, lines: bool = False) -> str:
    """Text without control and direction-changing characters, trimmed and bounded."""
    raw = raw[: longest * 4]
    if not lines:
        return " ".join("".join(c if c.isprintable() else " " for c in raw).split())[:longest]
    kept = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return "".join(c if c.isprintable() or c == "\n" else " " for c in kept).strip()[:longest]


def coded(item: Dataset | None) -> Coded | None:
    """A code sequence item (PS3.3 8.8); None when it holds nothing."""
    if item is None:
        return None
    code = words(item, "CodeValue") or words(item, "LongCodeValue") or words(item, "URNCodeValue")
    found = Coded(code, words(item, "CodingSchemeDesignator", 32), words(item, "CodeMeaning"))
    return found if found.value or found.meaning else None


def first_code(ds: Dataset | None, keyword: str) -> Coded | None:
    """The first code of a sequence; None when there is none."""
    return coded(first(ds, keyword))
