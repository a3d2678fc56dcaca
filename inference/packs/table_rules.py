"""What holds between the keys of a `pack.toml`, once each of them is right by itself; no file is read for it."""

from collections.abc import Callable, Sequence
from typing import Final

from inference.packs import input_rules
from inference.packs.rule_parts import Fault, Faults, Key, dotted, gives_results, outputs_of
from inference.packs.schema import RULES, Model, PackTable

_FINDS_A_PLACE: Final = frozenset({"segmentation-2d", "segmentation-3d", "detection"})
_MASKS: Final = frozenset({"segmentation-2d", "segmentation-3d"})
_OWN_TASK: Final = {"spine-chain": "landmarks", "ct-structures": "segmentation-3d"}


def faults(table: PackTable) -> Faults:
    """Every rule that a table breaks, the plainest first."""
    for rule in _RULES:
        yield from rule(table)


def _ranges(table: PackTable) -> Faults:
    for name in ("rows", "columns", "aspect", "age_years", "slices"):
        limits = getattr(table.scope, name)
        if limits is not None and not limits[0] <= limits[1]:
            yield Fault(("scope", name), f"scope.{name} is {list(limits)}: the smallest must come first")


def _files(table: PackTable) -> Faults:
    if "pack.toml" in table.files:
        yield Fault(("files", "pack.toml"), "files must not list pack.toml itself")
    if "card.md" not in table.files:
        yield Fault(("files",), "card.md has no SHA-256 in [files]; every pack has a card")


def _used_files(table: PackTable) -> Faults:
    used: list[tuple[Key, str]] = [(("models", index, "file"), model.file) for index, model in enumerate(table.models)]
    for key, name in used:
        if not name.endswith(".onnx"):
            yield Fault(key, f"models.file {name!r} must end in .onnx")
    if table.calibration is not None:
        used.append((("calibration", "file"), table.calibration.file))
    for key, output in outputs_of(table):
        if output.taxonomy is not None and key != ("output",):
            yield Fault((*key, "taxonomy"), "a taxonomy stands in the pack's own [output] alone")
    used += [((*key, "taxonomy"), output.taxonomy) for key, output in outputs_of(table) if output.taxonomy is not None]
    for key, name in used:
        if name not in table.files:
            yield Fault(key, f"{name} is used but has no SHA-256 in [files]")
    for name in table.files:
        if name.endswith(".onnx") and name not in {file for _, file in used}:
            yield Fault(("files", name), f"{name} is listed in [files] but no model uses it")


def _models(table: PackTable) -> Faults:
    name, own = table.postprocessing.name, _OWN_TASK.get(table.postprocessing.name, table.task)
    if table.task != own:
        yield Fault(("task",), f"task is {table.task!r}; the post-processing {name!r} is for {own!r}")
    if name in RULES and table.models:
        yield Fault(("models",), f"the post-processing {name!r} runs no model, so none may be named")
    if name not in RULES and not table.models:
        yield Fault((), "a pack needs a model; [[models]] is missing")


def _names(table: PackTable) -> Faults:
    names = [model.name for model in table.models]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Fault(("models", index, "name"), f"two models have the same name {name!r}")
    steps, distribution = table.pipeline, table.distribution
    named: dict[Key, Sequence[str]] = {
        ("pipeline", "models"): steps.models,
        ("pipeline", "gate", "model"): [] if steps.gate is None else [steps.gate.model],
        ("pipeline", "region", "model"): [] if steps.region is None else [steps.region.model],
        ("distribution", "model"): [] if distribution is None else [distribution.model],
    }
    for key, given in named.items():
        if unknown := [name for name in given if name not in names]:
            yield Fault(key, f"{dotted(key)} names {unknown[0]!r}, which is not one of its models")


def _labels(table: PackTable) -> Faults:
    for key, output in outputs_of(table):
        doubled = [label for index, label in enumerate(output.labels) if label in output.labels[:index]]
        if doubled:
            yield Fault((*key, "labels"), f"{dotted(key)}.labels names {doubled[0]!r} twice")
        for name in ("codes", "colours", "titles", "units", "regions", "keep_largest"):
            unknown = sorted(set(getattr(output, name)) - set(output.labels))
            if unknown:
                words = f"{dotted(key)}.{name} names {unknown[0]!r}, which is not one of its labels"
                yield Fault((*key, name), words)
        if output.regions and set(output.regions) != set(output.labels):
            missing = next(label for label in output.labels if label not in output.regions)
            yield Fault((*key, "regions"), f"{dotted(key)}.regions leaves out {missing!r}; it takes all labels or none")
        if output.region_values and len(output.region_values) != len(output.labels):
            yield Fault((*key, "region_values"), f"{dotted(key)}.region_values takes one value for each label")
    # Classes above others are in the taxonomy's file, which is looked at later.
    if all(output.taxonomy is None for _, output in outputs_of(table)):
        known = {label for _, output in outputs_of(table) for label in output.labels}
        for index, threshold in enumerate(table.thresholds):
            if threshold.label not in known:
                words = f"thresholds.label names {threshold.label!r}, which is not one of the labels"
                yield Fault(("thresholds", index, "label"), words)


def _tensors(table: PackTable) -> Faults:
    for index, model in enumerate(table.models):
        names = [[tensor.name for tensor in tensors] for tensors in (model.inputs, model.outputs)]
        for kind, given in zip(("inputs", "outputs"), names, strict=True):
            if len(set(given)) != len(given):
                yield Fault(("models", index, kind), f"models.{kind} of {model.name!r} names two tensors alike")
        if table.postprocessing.name == "plain" and gives_results(table, model):
            yield from _used_tensors(table, index, model)


def _used_tensors(table: PackTable, index: int, model: Model) -> Faults:
    rules, output = model.input or table.input, model.output or table.output
    inputs, outputs = [tensor.name for tensor in model.inputs], [tensor.name for tensor in model.outputs]
    metadata = rules.metadata_tensor
    if metadata and metadata not in inputs:
        words = f"input.metadata_tensor is {metadata!r}, which is not one of the inputs of the model {model.name!r}"
        yield Fault(("models", index, "inputs"), words)
    elif len(inputs) != 1 + bool(metadata):
        words = f"the model {model.name!r} has {len(inputs)} inputs; it takes the image and what metadata_tensor names"
        yield Fault(("models", index, "inputs"), words)
    for role, name in output.tensors.items():
        if name not in outputs:
            words = f"output.tensors.{role} is {name!r}, which is not one of the outputs of the model {model.name!r}"
            key: Key = ("models", index, "output", "tensors") if model.output else ("output", "tensors")
            yield Fault(key, words)
    if not output.tensors and len(outputs) != 1:
        words = f"the model {model.name!r} has {len(outputs)} outputs; output.tensors must say which holds what"
        yield Fault(("models", index, "outputs"), words)


def _pipeline(table: PackTable) -> Faults:
    models = {model.name: model for model in table.models}
    steps = table.pipeline
    for name, step, tasks in (
        ("gate", steps.gate, {"classification"}),
        ("region", steps.region, _FINDS_A_PLACE),
    ):
        model = models.get(step.model) if step is not None else None
        if step is None or model is None:
            continue
        key: Key = ("pipeline", name)
        if (model.task or table.task) not in tasks:
            words = f"pipeline.{name}.model is {step.model!r}, whose task is {model.task or table.task!r}"
            yield Fault((*key, "model"), f"{words}; it must be {' or '.join(sorted(tasks))}")
        output = model.output or table.output
        above = name == "gate" and output.taxonomy is not None  # a class above others, in a file that is read later
        if step.label not in output.labels and not above:
            words = f"pipeline.{name}.label is {step.label!r}, which is not one of the labels of {step.model!r}"
            yield Fault((*key, "label"), words)
        if step.model in steps.models:
            yield Fault(("pipeline", "models"), f"pipeline.models names {step.model!r}, which is its {name}'s")
    results = [model for model in table.models if gives_results(table, model, with_steps=False)]
    if table.models and not results:
        yield Fault(("pipeline",), "no model is left that gives the result")
    if steps.kind == "ensemble":
        yield from _ensemble(table, results)


def _ensemble(table: PackTable, results: Sequence[Model]) -> Faults:
    tasks = {model.task or table.task for model in results}
    labels = {(model.output or table.output).labels for model in results}
    if len(results) < 2:
        yield Fault(("pipeline", "kind"), "pipeline.kind is 'ensemble', which takes at least two models")
    elif len(tasks) > 1 or len(labels) > 1:
        yield Fault(
            ("pipeline", "kind"), "pipeline.kind is 'ensemble', whose models must have one task and one list of labels"
        )
    elif table.pipeline.combine == "staple" and not tasks <= _MASKS:
        yield Fault(("pipeline", "combine"), "pipeline.combine is 'staple', which is for masks alone")


def _distribution(table: PackTable) -> Faults:
    given = table.distribution
    model = next((model for model in table.models if given is not None and model.name == given.model), None)
    if given is None or model is None:
        return
    if given.output not in [tensor.name for tensor in model.outputs]:
        words = f"distribution.output is {given.output!r}, which is not one of the outputs of the model {model.name!r}"
        yield Fault(("distribution", "output"), words)
    if max(given.size) > 1024:
        yield Fault(("distribution", "size"), f"distribution.size is {list(given.size)}: 1024 is the most")
    expected = (1, 3, *given.size)
    shape = model.inputs[0].shape
    pairs = zip(shape, expected, strict=False)
    if len(model.inputs) != 1 or len(shape) != 4 or any(isinstance(a, int) and a != b for a, b in pairs):
        words = f"distribution.model is {given.model!r}, which must take one picture of 1 x 3 x "
        yield Fault(("distribution", "model"), f"{words}{given.size[0]} x {given.size[1]}")


_RULES: Final[tuple[Callable[[PackTable], Faults], ...]] = (
    _ranges,
    _files,
    _used_files,
    _models,
    _names,
    _labels,
    input_rules.inputs,
    input_rules.space,
    _tensors,
    _pipeline,
    _distribution,
)
