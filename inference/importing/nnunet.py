"""A trained nnU-Net v2 folder as a pack: plans.json, dataset.json and the network as ONNX.

What nnU-Net does with a case (nnunetv2/preprocessing, nnunetv2/inference) is written down as the pack's grid, window
and normalisation. Checkpoints are never opened: they are pickles.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from inference.importing.common import LICENCE, card, checked_tensors, fits, modality_of, scope_of
from inference.importing.onnx_tensors import GraphTensors, graph_tensors
from inference.importing.source import convert, folders_in, graphs_in, read_graph, read_json, refuse
from inference.importing.writing import HASH_LATER, PACK_VERSION, pack_id
from inference.packs.schema import (
    Count,
    Grid,
    Input,
    Model,
    Normalise,
    Output,
    PackTable,
    Pipeline,
    PostprocessingTable,
    Series,
    SlidingWindow,
)

PREFERRED: Final = ("3d_fullres", "3d_lowres", "2d")
_READERS: Final = {
    "SimpleITKIO": "stored",
    "NibabelIO": "stored",
    "Tiff3DIO": "stored",
    "SimpleITKIOWithReorient": "SAR",
    "NibabelIOWithReorient": "SAR",
}
_RESAMPLING: Final = "resample_data_or_seg_to_shape"
_MAX_DEPTH: Final = 8

Size = Annotated[int, Meta(ge=1, le=4096)]
Spacing = Annotated[float, Meta(gt=0, le=1000)]
Order = Annotated[int, Meta(ge=0, le=5)]
Value = Annotated[int, Meta(ge=0, le=65535)]


class Resampling(msgspec.Struct, forbid_unknown_fields=True):
    """Arguments of nnU-Net's resampling."""

    is_seg: bool = False
    order: Order = 3
    order_z: Order = 0
    force_separate_z: bool | None = False
    separate_z_anisotropy_threshold: Annotated[float, Meta(ge=1, le=1000)] = 3.0


class Configuration(msgspec.Struct):
    """What is used of one configuration in plans.json."""

    patch_size: Annotated[list[Size], Meta(min_length=2, max_length=3)]
    spacing: Annotated[list[Spacing], Meta(min_length=2, max_length=3)]
    normalization_schemes: Annotated[list[str], Meta(min_length=1, max_length=16)]
    use_mask_for_norm: Annotated[list[bool], Meta(min_length=1, max_length=16)]
    resampling_fn_data: str
    resampling_fn_data_kwargs: Resampling
    resampling_fn_probabilities: str
    resampling_fn_probabilities_kwargs: Resampling
    preprocessor_name: str = "DefaultPreprocessor"
    previous_stage: str | None = None


class Intensities(msgspec.Struct):
    """Values of the foreground of one channel over the training cases."""

    mean: float
    std: float
    percentile_00_5: float
    percentile_99_5: float


class Plans(msgspec.Struct):
    """What is used of plans.json."""

    configurations: dict[str, dict[str, Any]]
    transpose_forward: Annotated[list[Annotated[int, Meta(ge=0, le=2)]], Meta(min_length=3, max_length=3)]
    image_reader_writer: str
    dataset_name: Annotated[str, Meta(max_length=200)] = "nnU-Net"
    plans_name: Annotated[str, Meta(max_length=200)] = "nnUNetPlans"
    label_manager: str = "LabelManager"
    foreground_intensity_properties_per_channel: dict[str, Intensities] = {}


class Dataset(msgspec.Struct):
    """What is used of dataset.json."""

    labels: dict[str, Value | list[Value]]
    channel_names: dict[str, str] = {}
    modality: dict[str, str] = {}
    regions_class_order: list[Annotated[int, Meta(ge=1, le=65535)]] | None = None
    name: str = ""
    description: str = ""
    licence: str = ""
    license: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class _Labels:
    names: tuple[str, ...]
    regions: dict[str, tuple[Count, ...]]
    region_values: tuple[Count, ...]

    @property
    def classes(self) -> int:
        """Channels of the network's output."""
        return len(self.names) if self.regions else len(self.names) + 1


def model_folder(path: Path) -> Path | None:
    """The folder that holds plans.json and dataset.json: `path`, or the one folder in it that does; None where none."""
    if (path / "plans.json").is_file() and (path / "dataset.json").is_file():
        return path
    inside = [entry for entry in folders_in(path) if (entry / "plans.json").is_file()]
    if len(inside) > 1:
        names = ", ".join(entry.name for entry in inside[:5])
        refuse(f"it holds several trained models ({names}): name the folder of one of them")
    return inside[0] if inside else None


def read_nnunet(folder: Path) -> tuple[PackTable, dict[str, bytes]]:
    """The pack of a trained model folder, and its files.

    Raises:
        RefusedError: something is missing, or cannot be done here as nnU-Net does it.
    """
    plans = convert(read_json(folder / "plans.json", folder), Plans, "plans.json")
    dataset = convert(read_json(folder / "dataset.json", folder), Dataset, "dataset.json")
    graphs = {path: read_graph(path, folder) for path in _graphs(folder)}
    tensors = [graph_tensors(data) for data in graphs.values()]
    name, configuration = _choose(folder, plans, tensors)
    labels = _labels(dataset)
    channels = _channels(dataset, configuration)
    axes = _axes(plans)
    models, files = [], {}
    for number, (path, data) in enumerate(graphs.items()):
        taken, given = checked_tensors(tensors[number], len(channels), tuple(configuration.patch_size), labels.classes)
        word = pack_id(path.parent.name) if path.parent != folder else "network"
        files[f"{word}.onnx"] = data
        models.append(Model(name=word, file=f"{word}.onnx", inputs=(taken,), outputs=tuple(tensors[number].outputs)))
        output_name = given.name
    mirror, mirror_words = _mirror(folder, len(configuration.patch_size))
    title = f"{plans.dataset_name}, {name} (imported from nnU-Net v2)"[:200]
    modalities = tuple(sorted({found for word in channels if (found := modality_of(word)) is not None}))
    unknown = any(modality_of(word) is None for word in channels)
    schemes = configuration.normalization_schemes
    hounsfield = all(word.strip().lower() == "ct" for word in channels)
    table = PackTable(
        id=pack_id(plans.dataset_name, name),
        version=PACK_VERSION,
        task="segmentation-3d",
        title=title,
        licence=(dataset.licence or dataset.license or LICENCE)[:2000],
        description=dataset.description[:5000],
        files=dict.fromkeys([*files, "card.md"], HASH_LATER),
        scope=scope_of(() if unknown else modalities, hounsfield=hounsfield, least_slices=1),
        models=tuple(models),
        pipeline=Pipeline(kind="ensemble") if len(models) > 1 else Pipeline(),
        input=Input(
            channels=len(channels),
            intensity=", ".join(schemes)[:200],
            normalise=tuple(_normalise(index, configuration, plans) for index in range(len(channels))),
            polarity="as-is",
            series=_series(channels),
            grid=_grid(configuration, plans, axes),
            window=SlidingWindow(
                size=tuple(configuration.patch_size),
                overlap=0.5,
                blending="gaussian",
                sigma=0.125,
                mirror=mirror,
                style="nnunet",
            ),
        ),
        output=Output(
            labels=labels.names,
            tensors={"maps": output_name} if len(tensors[0].outputs) > 1 else {},
            activation="sigmoid" if labels.regions else "softmax",
            background=not labels.regions,
            multi_label=bool(labels.regions),
            regions=labels.regions,
            region_values=labels.region_values,
        ),
        postprocessing=PostprocessingTable(name="plain"),
    )
    facts = [
        f"Configuration {name} of {plans.plans_name}: windows of {configuration.patch_size} voxels at "
        f"{configuration.spacing} mm, half overlapping, Gaussian weights.",
        f"Channels: {', '.join(channels)}. Normalisation: {', '.join(schemes)}.",
        f"Structures: {', '.join(labels.names)}.",
        mirror_words,
        _axes_words(axes),
    ]
    if len(models) > 1:
        facts.append(
            f"{len(models)} folds: their probabilities are averaged. nnU-Net averages what comes before the "
            "probabilities, so that single voxels at borders may differ."
        )
    stated = [text for text in (dataset.name, dataset.description, dataset.reference) if text]
    files["card.md"] = card(title, "a trained nnU-Net v2 folder", facts, [text[:2000] for text in stated]).encode()
    return table, files


def _graphs(folder: Path) -> list[Path]:
    """The network of each fold, or the one network beside plans.json."""
    folds = [entry for entry in folders_in(folder) if entry.name.startswith("fold_")]
    found = []
    for fold in folds:
        inside = graphs_in(fold)
        if len(inside) > 1:
            refuse(f"{fold.name} holds {len(inside)} ONNX files, and one is expected")
        found += inside
    flat = graphs_in(folder)
    if found and flat:
        refuse("it holds ONNX files both beside plans.json and in folders of folds: leave one kind")
    if not found and len(flat) > 1:
        refuse(f"it holds {len(flat)} ONNX files beside plans.json, and one is expected")
    found = found or flat
    if not found:
        refuse("it holds no ONNX file: export the trained network to ONNX, beside plans.json or in its fold's folder")
    if len(found) > 16:
        refuse(f"it holds {len(found)} folds, and at most 16 are imported")
    return found


def _choose(folder: Path, plans: Plans, tensors: list[GraphTensors]) -> tuple[str, Configuration]:
    named = folder.name.rsplit("__", 1)[-1] if folder.name.count("__") == 2 else ""
    if named and named not in plans.configurations:
        refuse(f"plans.json has no configuration {named!r}, which the folder's name states")
    if named:
        found = _configuration(plans, named)
        if not all(fits(graph, tuple(found.patch_size)) for graph in tensors):
            refuse(f"its graph does not take the patch size of {named}, {found.patch_size}")
        return named, found
    for name in PREFERRED:
        raw = _resolved(plans, name) if name in plans.configurations else {}
        size = raw.get("patch_size")
        if isinstance(size, list) and all(fits(graph, tuple(size)) for graph in tensors):
            return name, _configuration(plans, name)
    return refuse(f"its graph fits none of the configurations {', '.join(PREFERRED)} that plans.json has")


def _resolved(plans: Plans, name: str) -> Mapping[str, Any]:
    """A configuration with what it inherits."""
    chain: list[dict[str, Any]] = []
    while name:
        if name not in plans.configurations or len(chain) >= _MAX_DEPTH:
            refuse(f"plans.json: the configuration {name!r} is missing, or inherits from itself")
        chain.append(plans.configurations[name])
        parent = chain[-1].get("inherits_from", "")
        name = parent if isinstance(parent, str) else ""
    found: dict[str, Any] = {}
    for part in reversed(chain):
        found |= part
    return found


def _configuration(plans: Plans, name: str) -> Configuration:
    found = convert(_resolved(plans, name), Configuration, f"plans.json: the configuration {name!r}")
    if found.previous_stage is not None or "cascade" in name:
        refuse(f"{name} is the second stage of a cascade, which needs another network's answer")
    if len(found.patch_size) != len(found.spacing):
        refuse(f"plans.json: patch_size and spacing of {name} have different lengths")
    if found.preprocessor_name != "DefaultPreprocessor":
        refuse(f"it uses the preprocessor {found.preprocessor_name!r}; only DefaultPreprocessor is known")
    for function in (found.resampling_fn_data, found.resampling_fn_probabilities):
        if function != _RESAMPLING:
            refuse(f"it resamples by {function!r}; only {_RESAMPLING} is known")
    if found.resampling_fn_data_kwargs.is_seg or found.resampling_fn_probabilities_kwargs.is_seg:
        refuse("it resamples images or probabilities as if they were labels")
    if plans.label_manager != "LabelManager":
        refuse(f"it uses the label manager {plans.label_manager!r}; only LabelManager is known")
    return found


def _labels(dataset: Dataset) -> _Labels:
    """nnU-Net's LabelManager."""
    if dataset.labels.get("background") != 0:
        refuse("dataset.json: the label 'background' must be 0")
    wanted = {name: value for name, value in dataset.labels.items() if name not in ("background", "ignore")}
    if not wanted or any(not 1 <= len(name) <= 200 for name in wanted):
        refuse("dataset.json: it names no structures, or one without a usable name")
    flat = sorted({v for value in wanted.values() for v in (value if isinstance(value, list) else [value])} - {0})
    ignore = dataset.labels.get("ignore")
    if ignore is not None and (not isinstance(ignore, int) or ignore != flat[-1] + 1):
        refuse("dataset.json: the label 'ignore' must be the highest one")
    if not any(isinstance(value, list) and len(value) > 1 for value in wanted.values()):
        ordered = {(value[0] if isinstance(value, list) else value): name for name, value in wanted.items()}
        if sorted(ordered) != list(range(1, len(wanted) + 1)):
            refuse("dataset.json: the labels must be consecutive numbers from 1")
        return _Labels(tuple(ordered[value] for value in sorted(ordered)), {}, ())
    regions = {name: tuple(value) if isinstance(value, list) else (value,) for name, value in wanted.items()}
    regions = {name: values for name, values in regions.items() if set(values) != {0}}
    order = dataset.regions_class_order or []
    if len(order) != len(regions):
        refuse("dataset.json: regions_class_order must have as many entries as there are regions")
    if any(0 in values for values in regions.values()):
        refuse("dataset.json: a region may not hold the background")
    return _Labels(tuple(regions), regions, tuple(order))


def _channels(dataset: Dataset, configuration: Configuration) -> tuple[str, ...]:
    named = dataset.channel_names or dataset.modality
    if sorted(named) != sorted(str(index) for index in range(len(named))) or not named:
        refuse("dataset.json: channel_names must be numbered from 0")
    if len(named) != len(configuration.normalization_schemes) or len(named) != len(configuration.use_mask_for_norm):
        refuse("plans.json and dataset.json state different numbers of channels")
    return tuple(named[str(index)][:100] or f"channel {index}" for index in range(len(named)))


def _series(channels: tuple[str, ...]) -> tuple[Series, ...]:
    """Several registered series, told apart by their names; none for a single channel."""
    if len(channels) == 1:
        return ()
    if len(set(channels)) != len(channels):
        refuse("dataset.json: two channels have the same name")
    return tuple(
        Series(name=name, modality=(found,) if (found := modality_of(name)) is not None else ()) for name in channels
    )


def _normalise(index: int, configuration: Configuration, plans: Plans) -> Normalise:
    scheme = configuration.normalization_schemes[index]
    if scheme == "CTNormalization":
        found = plans.foreground_intensity_properties_per_channel.get(str(index))
        if found is None:
            refuse(f"plans.json: foreground_intensity_properties_per_channel lacks channel {index}")
        if found.percentile_00_5 >= found.percentile_99_5:
            refuse(f"plans.json: the percentiles of channel {index} are not in order")
        return Normalise(
            kind="ct",
            low=found.percentile_00_5,
            high=found.percentile_99_5,
            mean=(found.mean,),
            std=(found.std,),
        )
    if scheme == "ZScoreNormalization":
        return Normalise(kind="z-score", nonzero=configuration.use_mask_for_norm[index])
    plain = {"NoNormalization": "none", "RescaleTo01Normalization": "minmax", "RGBTo01Normalization": "unit"}
    if scheme not in plain:
        refuse(f"it uses the normalisation {scheme!r}, which is not known")
    return Normalise(kind=plain[scheme])  # type: ignore[arg-type]


def _axes(plans: Plans) -> str:
    if plans.image_reader_writer not in _READERS:
        refuse(f"it reads images with {plans.image_reader_writer!r}, which is for pictures or not known")
    if sorted(plans.transpose_forward) != [0, 1, 2]:
        refuse("plans.json: transpose_forward does not name each axis once")
    return _READERS[plans.image_reader_writer]


def _axes_words(axes: str) -> str:
    if axes == "stored":
        return (
            "nnU-Net reads volumes in the order in which they are stored: a series stored the other way round than its "
            "training cases may be read worse."
        )
    return "Volumes are turned to one orientation first."


def _grid(configuration: Configuration, plans: Plans, axes: str) -> Grid:
    spacing = configuration.spacing
    numbers: dict[str, Any] = {"transpose": list(plans.transpose_forward), "mask": "filled"}
    if len(spacing) == 2:
        numbers["keep"] = [0]
        spacing = [max(spacing), *spacing]
    for prefix, given in (
        ("", configuration.resampling_fn_data_kwargs),
        ("back_", configuration.resampling_fn_probabilities_kwargs),
    ):
        numbers |= {
            f"{prefix}order": given.order,
            f"{prefix}order_z": given.order_z,
            f"{prefix}anisotropy": given.separate_z_anisotropy_threshold,
        }
        if given.force_separate_z is not None:
            numbers[f"{prefix}separate"] = given.force_separate_z
    return Grid(
        axes=axes,
        spacing=(spacing[0], spacing[1], spacing[2]),
        resampling="nnunet",
        crop_nonzero=True,
        parameters=numbers,
    )


def _mirror(folder: Path, axes: int) -> tuple[tuple[int, ...], str]:
    """Mirrored axes of nnU-Net's test-time augmentation. The checkpoint would say; the trainer's name does as well."""
    trainer = folder.name.split("__", 1)[0] if folder.name.count("__") == 2 else ""
    if "NoMirroring" in trainer:
        return (), f"No mirroring, as its trainer {trainer} has none."
    if "onlyMirror01" in trainer:
        return (0, 1), f"Mirrored along the first two axes, as its trainer {trainer} is."
    if trainer.startswith("nnUNetTrainer"):
        return tuple(range(axes)), f"Mirrored along all axes of the window, as nnU-Net does after {trainer}."
    return (), (
        "No mirroring: the folder's name does not state nnU-Net's trainer. nnU-Net itself mirrors by default, which is "
        "slower and smooths the result; keep the folder's own name (trainer__plans__configuration) to have it."
    )
