"""Rows of the table to labelled cases: what each image is, by the clinic's own word."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.core.errors import UsageError
from app.workflow.evaluation.grouping import Facts, facts_of
from app.workflow.evaluation.inside import inside
from app.workflow.evaluation.overlap import Rectangle
from app.workflow.evaluation.table import Row, Table
from app.workflow.evaluation.targets import BOX_PARTS, Targets, plain, wanted_columns

LABEL_MAP: Final = ""
"""Key of a mask file that holds all structures as numbers: 1 is the pack's first structure, and so on."""
_LONG_BOX: Final = ("label", *BOX_PARTS)
_YES: Final = {"1": True, "0": False, "true": True, "false": False, "yes": True, "no": False}
_LARGEST_NUMBER: Final = 1e9


@dataclass(frozen=True, slots=True)
class LabelledCase:
    """One image with its labels; what the table leaves empty is left out here.

    Attributes:
        line: its (first) line in the table.
        path: the image: a file, or the folder of a series.
        facts: who and where.
        present: class -> whether the case has it; all classes for a table with `label`.
        masks: structure -> file; `LABEL_MAP` -> a file with all of them.
        view: mask of the pixels that count; None: all.
        boxes: label -> rectangles in pixels of the image, (0, 0) being the centre of the first pixel.
        values: name -> number; "" is the table's plain `value`.
        cobb: the largest Cobb angle in degrees; None where not given.
    """

    line: int
    path: Path
    facts: Facts
    present: Mapping[str, bool]
    masks: Mapping[str, Path]
    view: Path | None
    boxes: Mapping[str, tuple[Rectangle, ...]]
    values: Mapping[str, float]
    cobb: float | None

    @property
    def is_labelled(self) -> bool:
        """Whether there is anything to compare with."""
        return bool(self.present or self.masks or self.boxes or self.values) or self.cobb is not None


def read_labels(table: Table, folder: Path, targets: Targets) -> tuple[LabelledCase, ...]:
    """Every image of the table with its labels, in the order of the table.

    Raises:
        UsageError: a cell cannot be used, or no column holds a label for this pack; the sentence names the line.
    """
    parts = _Columns(table, folder, targets)
    cases: dict[Path, LabelledCase] = {}
    for row in table.rows:
        path = inside(folder, row.cells["file"], table.where(row)) if row.cells["file"] else None
        if path is None:
            raise UsageError(f"{table.where(row).capitalize()} names no file: fill in its column 'file'.")
        case = parts.case(row, path)
        known = cases.get(path)
        if known is None:
            cases[path] = case
        elif parts.long_boxes:
            cases[path] = _joined(known, case)
        else:
            raise UsageError(
                f"{table.where(row).capitalize()} names the file of line {known.line} again: keep one of them."
            )
    return tuple(cases.values())


def _joined(one: LabelledCase, other: LabelledCase) -> LabelledCase:
    boxes = dict(one.boxes)
    for label, more in other.boxes.items():
        boxes[label] = (*boxes.get(label, ()), *more)
    return replace(one, boxes=boxes)


class _Columns:
    """Which columns of a table hold which labels."""

    def __init__(self, table: Table, folder: Path, targets: Targets) -> None:
        self._table, self._folder, self._targets = table, folder, targets
        columns = set(table.columns)
        self.long_boxes = bool(targets.boxes) and set(_LONG_BOX) <= columns
        self._label = "label" in columns and bool(targets.classes) and not self.long_boxes
        self._flags = {name: plain(name) for name in targets.classes if plain(name) in columns and not self._label}
        self._masks = {name: f"mask_{plain(name)}" for name in targets.structures if f"mask_{plain(name)}" in columns}
        if "mask" in columns and targets.structures:
            self._masks[targets.structures[0] if len(targets.structures) == 1 else LABEL_MAP] = "mask"
        self._boxes = {
            name: plain(name) for name in targets.boxes if {f"{plain(name)}_{part}" for part in BOX_PARTS} <= columns
        }
        self._values = {name: name for name in table.columns if name == "value" or name.startswith("value_")}
        self._cobb = "cobb" in columns and targets.spine
        if not (
            self.long_boxes or self._label or self._flags or self._masks or self._boxes or self._values or self._cobb
        ):
            raise UsageError(
                f"{table.name} has no column with labels for this pack at line 1: it needs {wanted_columns(targets)}."
            )

    def case(self, row: Row, path: Path) -> LabelledCase:
        """One row.

        Raises:
            UsageError: a cell cannot be used.
        """
        cells, where = row.cells, self._table.where(row)
        view = cells.get("fov", "")
        named = {name: cells[column] for name, column in self._masks.items() if cells[column]}
        return LabelledCase(
            line=row.line,
            path=path,
            facts=facts_of(cells, where, self._number),
            present=self._present(row),
            masks={name: inside(self._folder, text, where) for name, text in named.items()},
            view=inside(self._folder, view, where) if view else None,
            boxes=self._boxes_of(row),
            values={
                column.removeprefix("value").removeprefix("_"): self._number(cells[column], column, where)
                for column in self._values
                if cells[column]
            },
            cobb=self._angle(row) if self._cobb and cells["cobb"] else None,
        )

    def _present(self, row: Row) -> dict[str, bool]:
        where = self._table.where(row)
        if self._label:
            text = row.cells["label"]
            return self._of_label(text, where) if text else {}
        found: dict[str, bool] = {}
        for name, column in self._flags.items():
            text = row.cells[column].casefold()
            if not text:
                continue
            if text not in _YES:
                raise UsageError(f"{where.capitalize()} has {text[:40]!r} under '{column}': write 1 or 0.")
            found[name] = _YES[text]
        return found

    def _of_label(self, text: str, where: str) -> dict[str, bool]:
        """All classes of a case: the one named, and those above it."""
        names = {plain(self._targets.title(name)): name for name in self._targets.classes}
        names |= {plain(name): name for name in self._targets.classes}
        name = names.get(plain(text))
        if name is None:
            raise UsageError(
                f"{where.capitalize()} has the label {text[:40]!r}, which this pack does not give: "
                f"use one of {', '.join(self._targets.classes[:20])}."
            )
        if not self._targets.multi_label and name not in self._targets.leaves:
            raise UsageError(
                f"{where.capitalize()} has the label {text[:40]!r}, which is a group of classes: name the class itself."
            )
        chain = [name]
        while above := self._targets.parents.get(chain[-1], ""):
            chain.append(above)
        return {one: one in chain for one in self._targets.classes}

    def _boxes_of(self, row: Row) -> dict[str, tuple[Rectangle, ...]]:
        cells, where = row.cells, self._table.where(row)
        if self.long_boxes:
            given = [cells[part] for part in _LONG_BOX]
            if not any(given):
                return {}
            names = {plain(self._targets.title(name)): name for name in self._targets.boxes}
            names |= {plain(name): name for name in self._targets.boxes}
            name = names.get(plain(cells["label"]))
            if name is None:
                raise UsageError(
                    f"{where.capitalize()} has the label {cells['label'][:40]!r}, which this pack does not mark: "
                    f"use one of {', '.join(self._targets.boxes[:20])}."
                )
            return {name: (self._box(row, BOX_PARTS),)}
        found: dict[str, tuple[Rectangle, ...]] = {}
        for name, start in self._boxes.items():
            columns = tuple(f"{start}_{part}" for part in BOX_PARTS)
            if any(cells[column] for column in columns):
                found[name] = (self._box(row, columns),)
        return found

    def _box(self, row: Row, columns: tuple[str, ...]) -> Rectangle:
        where = self._table.where(row)
        x, y, width, height = (self._number(row.cells[column], column, where) for column in columns)
        if width <= 0 or height <= 0:
            raise UsageError(f"{where.capitalize()} has a box without width or height: mend that line.")
        return x, y, width, height

    def _angle(self, row: Row) -> float:
        where = self._table.where(row)
        angle = self._number(row.cells["cobb"], "cobb", where)
        if not 0 <= angle <= 180:
            raise UsageError(f"{where.capitalize()} has a Cobb angle of {angle:g}: it is from 0 to 180 degrees.")
        return angle

    def _number(self, text: str, column: str, where: str) -> float:
        written = text.replace(",", ".") if self._table.decimal_comma else text
        try:
            number = float(written)
        except ValueError:
            number = math.nan
        if not math.isfinite(number) or abs(number) > _LARGEST_NUMBER:
            raise UsageError(f"{where.capitalize()} has {text[:40]!r} under '{column}': write a number.")
        return number
