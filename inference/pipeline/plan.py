"""How a pack's models work together: which run first, which give the result, and that their names and tasks fit."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.errors import ModelError
from inference.packs.pack import Pack
from inference.packs.schema import Gate, Model, Region, Task
from inference.pipeline.combine import Combine, check_combination
from inference.pipeline.part import Part, Runs, make_part
from inference.pipeline.read import Group

_REGION_TASKS: frozenset[Task] = frozenset({"segmentation-2d", "segmentation-3d", "detection"})


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """The models of a pack at work.

    Attributes:
        groups: each gives its part of the result; an ensemble is one group of several models.
        how: models of a group are combined.
        gate, region: with the tables that name them; None where not used.
    """

    groups: tuple[Group, ...]
    how: Combine
    gate: tuple[Part, Gate] | None
    region: tuple[Part, Region] | None


def models_needed(pack: Pack) -> tuple[Model, ...]:
    """The models that a prediction runs: all but the one that tells what the pack's images look like.

    Raises:
        ModelError: the pipeline names a model that the pack does not have, or no model is left to give the result.
    """
    names = _result_names(pack)
    first = [table.model for table in (pack.pipeline.gate, pack.pipeline.region) if table is not None]
    by_name = {model.name: model for model in pack.models}
    for name in (*first, *names):
        if name not in by_name:
            raise ModelError(f"The model pack {pack.id!r} has no model {name!r}, which its [pipeline] names.")
    return tuple(by_name[name] for name in dict.fromkeys((*first, *names)))


def make_plan(pack: Pack, sessions: Mapping[str, Runs]) -> Plan:
    """Put a pack's models together.

    Raises:
        ModelError: names, tasks or labels do not fit one another.
    """
    parts = {model.name: make_part(pack, model, sessions[model.name]) for model in models_needed(pack)}
    result = [parts[name] for name in _result_names(pack)]
    pipeline = pack.pipeline
    if pipeline.kind == "ensemble":
        first = result[0]
        check_combination(first.task, pipeline.combine, pack.id)
        for part in result[1:]:
            if part.task != first.task or part.output.labels != first.output.labels:
                raise ModelError(f"{part.title} cannot stand in an ensemble with others of another task or labels.")
            if part.input.video != first.input.video:
                raise ModelError(f"{part.title} cannot stand in an ensemble with others that read other frames.")
        groups: tuple[Group, ...] = (tuple(result),)
    else:
        groups = tuple((part,) for part in result)
    gate, region = pipeline.gate, pipeline.region
    return Plan(
        groups=groups,
        how=pipeline.combine if pipeline.kind == "ensemble" else "mean",
        gate=None if gate is None else (_fit(parts[gate.model], gate, frozenset({"classification"}), pack), gate),
        region=None if region is None else (_fit(parts[region.model], region, _REGION_TASKS, pack), region),
    )


def _result_names(pack: Pack) -> tuple[str, ...]:
    pipeline = pack.pipeline
    other = {table.model for table in (pipeline.gate, pipeline.region, pack.distribution) if table is not None}
    names = pipeline.models or tuple(model.name for model in pack.models if model.name not in other)
    if not names:
        raise ModelError(f"The model pack {pack.id!r} has no model that gives a result.")
    return names


def _fit(part: Part, table: Gate | Region, tasks: frozenset[Task], pack: Pack) -> Part:
    what = "gate" if isinstance(table, Gate) else "region"
    if part.task not in tasks:
        raise ModelError(f"{part.title} is the {what} and must have the task {' or '.join(sorted(tasks))}.")
    classes = {*part.output.labels, *(pack.taxonomy if what == "gate" else ())}
    if table.label not in classes:
        raise ModelError(f"{part.title} is the {what} and has no label {table.label!r}.")
    return part
