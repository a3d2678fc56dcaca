"""What of a pack can be compared with labels, and the columns that hold these labels."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inference.packs.pack import Pack
from inference.packs.schema import Output

SPINE: Final = "spine-chain"
BOX_PARTS: Final = ("x", "y", "width", "height")


@dataclass(frozen=True, slots=True)
class Targets:
    """What a pack gives that labels can be compared with; every name as the pack has it.

    Attributes:
        classes: in the order of the scores.
        multi_label: the classes do not exclude one another.
        parents: class -> class above it; empty text for the first level.
        titles: name -> words for people.
        structures: masks.
        boxes: labels of boxes.
        values: numbers it estimates.
        spine: it finds vertebrae, so that the largest Cobb angle can be compared.
    """

    classes: tuple[str, ...]
    multi_label: bool
    parents: Mapping[str, str]
    titles: Mapping[str, str]
    structures: tuple[str, ...]
    boxes: tuple[str, ...]
    values: tuple[str, ...]
    spine: bool

    @property
    def leaves(self) -> tuple[str, ...]:
        """Classes without a class below them: the ones that a case can be."""
        above = set(self.parents.values())
        return tuple(name for name in self.classes if name not in above)

    def title(self, name: str) -> str:
        """Words for people."""
        return self.titles.get(name, name)


def targets_of(pack: Pack) -> Targets:
    """What a pack gives, from its tables alone."""
    hidden = {pack.distribution.model} if pack.distribution else set()
    for helper in (pack.pipeline.gate, pack.pipeline.region):
        if helper is not None and helper.model not in pack.pipeline.models:
            hidden.add(helper.model)
    given = [
        (model.task or pack.task, model.output or pack.output) for model in pack.models if model.name not in hidden
    ]
    given = given or [(pack.task, pack.output)]  # rules, which need no graph
    spine = pack.postprocessing == SPINE
    return Targets(
        classes=_labels(given, "classification"),
        multi_label=any(output.multi_label for task, output in given if task == "classification"),
        parents=pack.taxonomy,
        titles={label: title for _task, output in given for label, title in output.titles.items()},
        structures=_labels(given, "segmentation-2d", "segmentation-3d"),
        boxes=_labels(given, "detection"),
        values=_labels(given, "regression"),
        spine=spine,
    )


def plain(text: str) -> str:
    """A name as columns and cells are compared: lower case, words joined by single underscores."""
    return re.sub(r"[\s_\-]+", "_", text.strip().casefold())


def wanted_columns(targets: Targets) -> str:
    """Which columns the table of labels needs, in words."""
    ways = []
    if targets.classes and not targets.multi_label:
        ways.append("label")
    if targets.multi_label:
        ways.append(f"one column for each class ({', '.join(targets.classes[:4])})")
    if targets.structures:
        ways.append("mask" if len(targets.structures) == 1 else f"mask_{plain(targets.structures[0])} (and so on)")
    if targets.boxes:
        ways.append(f"{plain(targets.boxes[0])}_x, _y, _width, _height")
    if targets.values:
        ways.append("value" if len(targets.values) == 1 else f"value_{plain(targets.values[0])} (and so on)")
    if targets.spine:
        ways.append("cobb")
    return " or ".join(ways) or "value_NAME of a measurement"


def _labels(given: Sequence[tuple[str, Output]], *tasks: str) -> tuple[str, ...]:
    found = [label for task, output in given if task in tasks for label in output.labels]
    return tuple(dict.fromkeys(found))
