"""The table of labels as text: a bounded CSV file, cell by cell, with the line that each row stands on."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import UsageError
from app.workflow.evaluation.targets import plain

MAX_BYTES: Final = 20 * 1024**2
MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 500
MAX_CELL: Final = 1_000
_SEPARATORS: Final = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """One line with something on it.

    Attributes:
        line: in the file, from 1; the names of the columns stand on line 1.
        cells: column -> text without blanks around it; a column's name is as `plain` makes it.
    """

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of labels.

    Attributes:
        name: of the file, for sentences.
        columns: names as `plain` makes them.
        rows: at least one.
        decimal_comma: numbers may have a comma, because columns are separated by semicolons.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    decimal_comma: bool

    def where(self, row: Row) -> str:
        """Names a row in a sentence."""
        return f"line {row.line} of {self.name}"


def read_table(path: Path) -> Table:
    """Read a CSV file: UTF-8, columns separated by commas, semicolons or tabs, the first line names them.

    Raises:
        UsageError: it is missing, too large, not such a file; the sentence names the line.
    """
    name = path.name
    text = _text(path, name)
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    lines: list[tuple[int, list[str]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                lines.append((start, [cell.strip() for cell in cells]))
            start = reader.line_num + 1
            if len(lines) > MAX_ROWS + 1:
                raise UsageError(f"{name} has more than {MAX_ROWS:,} rows: evaluate a part of them.")
    except csv.Error as error:
        raise UsageError(
            f"{name} is not a table of comma-separated values at line {start} ({error}): save it again as CSV."
        ) from error
    if not lines:
        raise UsageError(f"{name} is empty: its first line must name the columns, the first of them 'file'.")
    columns = _columns(name, *lines[0])
    rows = tuple(
        Row(line, dict(zip(columns, _cells(name, line, cells, columns), strict=True))) for line, cells in lines[1:]
    )
    if not rows:
        raise UsageError(f"{name} names columns but has no row below them: add a line for each image.")
    return Table(name, columns, rows, separator == ";")


def _text(path: Path, name: str) -> str:
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(
            f"The table of labels {name} cannot be read ({error.strerror}): put it into the data folder or name it."
        ) from error
    if len(data) > MAX_BYTES:
        raise UsageError(f"{name} is larger than {MAX_BYTES // 1024**2} MB: evaluate a part of its rows.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UsageError(f"{name} is not UTF-8 text at line {line}: save it again as CSV in UTF-8.") from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise UsageError(f"{name} holds a zero byte at line {line}: save it again as CSV in UTF-8.")
    return text


def _columns(name: str, line: int, cells: list[str]) -> tuple[str, ...]:
    columns = tuple(plain(cell) for cell in cells)
    if len(columns) > MAX_COLUMNS:
        raise UsageError(f"{name} has more than {MAX_COLUMNS} columns at line {line}: keep those that are needed.")
    if "" in columns:
        raise UsageError(f"{name} has a column without a name at line {line}: name it or take it out.")
    twice = next((column for column in columns if columns.count(column) > 1), None)
    if twice is not None:
        raise UsageError(f"{name} names the column '{twice}' twice at line {line}: keep one of them.")
    if "file" not in columns:
        raise UsageError(f"{name} has no column 'file' at line {line}: it names each image below the data folder.")
    return columns


def _cells(name: str, line: int, cells: list[str], columns: tuple[str, ...]) -> list[str]:
    if len(cells) != len(columns):
        raise UsageError(
            f"Line {line} of {name} has {len(cells)} cells where line 1 names {len(columns)} columns: mend that line."
        )
    if any(len(cell) > MAX_CELL for cell in cells):
        raise UsageError(f"Line {line} of {name} has a cell of more than {MAX_CELL:,} letters: mend that line.")
    return cells
