"""What holds within the `[input]` tables of a `pack.toml`: numbers of each normalisation, grids, windows, series."""

from collections.abc import Iterator
from typing import Final

from inference.packs.rule_parts import Fault, Faults, Key, dotted, inputs_of, read_by
from inference.packs.schema import Input, Normalise, PackTable, Task

_VOLUMES: Final = frozenset({"segmentation-3d"})
_WINDOWED: Final = frozenset({"segmentation-2d", "segmentation-3d", "anomaly-map"})
_NEEDED: Final = {
    "window": ("low", "high"),
    "range": ("low", "high"),
    "ct": ("low", "high", "mean", "std"),
    "fixed": ("mean", "std"),
    "rgb": ("mean", "std"),
}
_AXES: Final = ("LR", "PA", "IS")


def inputs(table: PackTable) -> Faults:
    """Metadata, series and normalisation of every input."""
    for key, rules in inputs_of(table):
        name = dotted(key)
        if bool(rules.metadata) != bool(rules.metadata_tensor):
            there, missing = ("metadata", "metadata_tensor") if rules.metadata else ("metadata_tensor", "metadata")
            yield Fault((*key, there), f"{name}.{there} needs {name}.{missing} beside it")
        if rules.series and len(rules.series) != rules.channels:
            words = f"{name}.series names {len(rules.series)} series, and {name}.channels is {rules.channels}"
            yield Fault((*key, "series"), words)
        names = [series.name for series in rules.series]
        if len(set(names)) != len(names):
            yield Fault((*key, "series"), f"{name}.series names two series alike")
        if len(rules.normalise) not in (0, 1, rules.channels):
            words = (
                f"{name}.normalise has {len(rules.normalise)} entries; give one, or one for each of {rules.channels}"
            )
            yield Fault((*key, "normalise"), f"{words} channels")
        for rule in rules.normalise:
            for words in _normalise(rule, rules.channels):
                yield Fault((*key, "normalise"), f"{name}.normalise of the kind {rule.kind!r} {words}")


def _normalise(rule: Normalise, channels: int) -> Iterator[str]:
    for needed in _NEEDED.get(rule.kind, ()):
        if getattr(rule, needed) in (None, ()):
            yield f"needs {needed!r}"
    if rule.low is not None and rule.high is not None and not rule.low < rule.high:
        yield f"has low {rule.low:g} and high {rule.high:g}: low must be below high"
    if rule.kind == "percentiles" and ((rule.low or 0) < 0 or (rule.high or 0) > 100):
        yield "takes percentiles from 0 to 100"
    if rule.to[0] == rule.to[1]:
        yield "has the same two ends in 'to'"
    if any(deviation <= 0 for deviation in rule.std):
        yield "has a 'std' that is not above 0"
    for name in ("mean", "std"):
        if len(getattr(rule, name)) not in (0, 1, channels, 3 if rule.kind == "rgb" else 1):
            yield f"has {len(getattr(rule, name))} numbers in {name!r}; give one, or one for each channel"


def space(table: PackTable) -> Faults:
    """Grid, window and video, by the task of the model that reads them."""
    for key, task, rules in read_by(table):
        name = dotted(key)
        if rules.grid is not None:
            letters = rules.grid.axes
            if letters != "stored" and any(sum(letter in pair for letter in letters) != 1 for pair in _AXES):
                words = f"{name}.grid.axes is {letters!r}: it takes one of L and R, one of P and A, one of I and S"
                yield Fault((*key, "grid", "axes"), words)
            if rules.grid.spacing is not None and min(rules.grid.spacing) <= 0:
                yield Fault((*key, "grid", "spacing"), f"{name}.grid.spacing must be above 0 mm")
            if task not in _VOLUMES:
                yield Fault((*key, "grid"), f"{name}.grid is for volumes, and the task is {task!r}")
        elif task in _VOLUMES:
            yield Fault(key, f"{name}.grid is missing; a model of the task {task!r} reads voxels on a grid")
        yield from _window(key, task, rules)
        if rules.video is not None and (rules.grid is not None or rules.window is not None):
            yield Fault((*key, "video"), f"{name}.video does not go with a grid or a window")


def _window(key: Key, task: Task, rules: Input) -> Faults:
    window, name = rules.window, dotted(key)
    if window is None:
        return
    axes = len(window.size)  # a window of two axes lies in every plane of a volume
    if task not in _WINDOWED:
        yield Fault((*key, "window"), f"{name}.window does not go with the task {task!r}")
    elif axes != 2 and task not in _VOLUMES:
        yield Fault((*key, "window"), f"{name}.window.size has {axes} numbers; the task {task!r} takes 2")
    elif any(axis >= axes for axis in window.mirror) or len(set(window.mirror)) != len(window.mirror):
        yield Fault((*key, "window"), f"{name}.window.mirror takes each of the axes 0 to {axes - 1} once at most")
    elif window.sigma <= 0:
        yield Fault((*key, "window"), f"{name}.window.sigma must be above 0")
