"""What the rules between the keys of a `pack.toml` share: faults, and who reads and gives what."""

from collections.abc import Iterator
from typing import NamedTuple

from inference.packs.schema import Input, Model, Output, PackTable, Task

Key = tuple[str | int, ...]
"""Where a value stands: names, and the index of a `[[table]]` from 0."""


class Fault(NamedTuple):
    """One rule that a table breaks.

    Attributes:
        key: where; the line of it is looked up in the text.
        words: what is wrong, as a clause that begins with the key.
    """

    key: Key
    words: str


Faults = Iterator[Fault]


def gives_results(table: PackTable, model: Model, *, with_steps: bool = True) -> bool:
    """Whether the pipeline reads this model's output; with or without those of the gate and the region."""
    steps = table.pipeline
    other = {step.model for step in (steps.gate, steps.region) if step is not None}
    if model.name in other:
        return with_steps
    if steps.models:
        return model.name in steps.models
    return table.distribution is None or model.name != table.distribution.model


def outputs_of(table: PackTable) -> Iterator[tuple[Key, Output]]:
    """Every output table: the pack's own, then those of models that have theirs."""
    yield ("output",), table.output
    for index, model in enumerate(table.models):
        if model.output is not None:
            yield ("models", index, "output"), model.output


def inputs_of(table: PackTable) -> Iterator[tuple[Key, Input]]:
    """Every input table: the pack's own, then those of models that have theirs."""
    yield ("input",), table.input
    for index, model in enumerate(table.models):
        if model.input is not None:
            yield ("models", index, "input"), model.input


def read_by(table: PackTable) -> Iterator[tuple[Key, Task, Input]]:
    """What each model reads, and for which task; the pack's own once."""
    seen: list[tuple[Task, Input]] = []
    for index, model in enumerate(table.models):
        if table.postprocessing.name != "plain" or not gives_results(table, model):
            continue
        pair = (model.task or table.task, model.input or table.input)
        if pair not in seen:
            seen.append(pair)
            yield ("models", index, "input") if model.input else ("input",), *pair


def dotted(key: Key) -> str:
    """The key in words, without indices: "models.input"."""
    return ".".join(part for part in key if isinstance(part, str))
