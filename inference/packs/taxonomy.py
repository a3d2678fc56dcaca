"""A taxonomy file: which class stands under which, for hierarchical classification."""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Final

MAX_ROWS: Final = 10_000
MAX_DEPTH: Final = 16


class TaxonomyError(ValueError):
    """The file cannot be used; str(error) says why, without its name."""


def parse_taxonomy(data: bytes, labels: Sequence[str]) -> Mapping[str, str]:
    """Read a taxonomy.

    Args:
        data: CSV in UTF-8 with the header "label,parent"; the parent of a class of the first level is empty.
        labels: classes that the pack's model gives; each must be in the file. Others are classes above them.

    Returns:
        Class -> class above it, empty for the first level; every parent is itself a key.

    Raises:
        TaxonomyError: another header, a class twice, a class or parent that is missing, or a circle.
    """
    parents = _parents(_rows(data))
    for label, parent in parents.items():
        if parent and parent not in parents:
            raise TaxonomyError(f"{parent!r}, above {label!r}, has no line of its own")
    if missing := [label for label in labels if label not in parents]:
        raise TaxonomyError(f"the class {missing[0]!r} is missing")
    for label in parents:
        _check_depth(label, parents)
    return parents


def _rows(data: bytes) -> list[list[str]]:
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), strict=True))
    except (UnicodeDecodeError, csv.Error):
        raise TaxonomyError("it is not CSV text in UTF-8") from None
    if not rows or [cell.strip() for cell in rows[0]] != ["label", "parent"]:
        raise TaxonomyError('its first line must be "label,parent"')
    if len(rows) > MAX_ROWS:
        raise TaxonomyError(f"it has more than {MAX_ROWS} lines")
    return rows


def _parents(rows: Sequence[Sequence[str]]) -> dict[str, str]:
    parents: dict[str, str] = {}
    for number, row in enumerate(rows[1:], start=2):
        if not row:
            continue
        if len(row) != 2 or not row[0].strip():
            raise TaxonomyError(f"line {number} must be a class and the class above it")
        label, parent = row[0].strip(), row[1].strip()
        if label in parents:
            raise TaxonomyError(f"line {number}: {label!r} stands there twice")
        parents[label] = parent
    return parents


def _check_depth(label: str, parents: Mapping[str, str]) -> None:
    step, depth = label, 0
    while step:
        step, depth = parents[step], depth + 1
        if depth > MAX_DEPTH:
            raise TaxonomyError(f"the classes above {label!r} run in a circle, or deeper than {MAX_DEPTH} levels")
