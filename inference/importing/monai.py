"""A MONAI bundle as a pack: metadata.json, inference.json and the network as ONNX.

The bundle's transforms are read, not run: each that is known is written down as the pack's grid, normalisation, window
or output, in its order; anything else is refused by name. Expressions ("$...") are never evaluated.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from inference.importing.common import LICENCE, card, checked_tensors, modality_of, scope_of
from inference.importing.monai_config import Config
from inference.importing.monai_post import Post, read_post
from inference.importing.monai_pre import Pre, read_pre
from inference.importing.onnx_tensors import graph_tensors
from inference.importing.source import convert, graphs_in, read_graph, read_json, refuse
from inference.importing.writing import HASH_LATER, PACK_VERSION, pack_id
from inference.packs.schema import (
    Grid,
    Input,
    Model,
    Output,
    PackTable,
    PostprocessingTable,
    Series,
    SlidingWindow,
)

_NAMES = {"metadata": "metadata.json", "inference": "inference.json"}
_INFERERS = ("SlidingWindowInferer", "SlidingWindowInfererAdapt")


class Channels(msgspec.Struct):
    """One tensor of network_data_format."""

    num_channels: Annotated[int, Meta(ge=1, le=1000)]
    spatial_shape: list[Any]
    modality: str = ""
    format: str = ""
    channel_def: dict[str, str] = {}


class Ends(msgspec.Struct):
    """Inputs and outputs of network_data_format."""

    inputs: dict[str, Channels]
    outputs: dict[str, Channels]


class Metadata(msgspec.Struct):
    """What is used of metadata.json."""

    network_data_format: Ends
    version: str = ""
    name: str = ""
    task: str = ""
    description: str = ""
    authors: str = ""
    copyright: str = ""
    data_source: str = ""
    intended_use: str = ""
    label_classes: str = ""
    pred_classes: str = ""
    references: list[str] = []
    eval_metrics: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class _Inferer:
    window: SlidingWindow | None
    fill: float = 0.0
    words: str = field(default="the whole volume at once")


def bundle_folder(path: Path) -> Path | None:
    """The folder of a bundle: `path` when it has both files, in configs/ or beside one another; None otherwise."""
    return (
        path
        if all((path / "configs" / name).is_file() or (path / name).is_file() for name in _NAMES.values())
        else None
    )


def read_bundle(folder: Path) -> tuple[PackTable, dict[str, bytes]]:
    """The pack of a bundle, and its files.

    Raises:
        RefusedError: something is missing, or cannot be done here as MONAI does it.
    """
    metadata = convert(_json(folder, "metadata"), Metadata, "metadata.json")
    config = Config(_json(folder, "inference"))
    image, answer = _ends(metadata)
    graph = graph_tensors(data := read_graph(_graph(folder), folder))
    pre = read_pre(config, image.num_channels)
    post = read_post(config, answer.num_channels, spatial=pre.is_spatial)
    taken_batch = graph.inputs[0].shape[0] if graph.inputs else 1
    inferer = _inferer(config, free_batch=not isinstance(taken_batch, int))
    size = inferer.window.size if inferer.window is not None else (0, 0, 0)
    _, given = checked_tensors(
        graph, image.num_channels, tuple(size) if any(size) else _free(graph), answer.num_channels
    )
    labels = _labels(answer, post)
    title = f"{metadata.name or metadata.task or folder.name} (imported from a MONAI bundle)"[:200]
    modality = modality_of(image.modality) or modality_of(image.format)
    table = PackTable(
        id=pack_id(metadata.name or folder.name),
        version=PACK_VERSION,
        task="segmentation-3d",
        title=title,
        licence=(metadata.copyright or LICENCE)[:2000],
        description=metadata.description[:5000],
        files=dict.fromkeys(["network.onnx", "card.md"], HASH_LATER),
        scope=scope_of((modality,) if modality else (), hounsfield=modality == "CT", least_slices=2),
        models=(Model(name="network", file="network.onnx", inputs=graph.inputs, outputs=graph.outputs),),
        input=Input(
            channels=image.num_channels,
            intensity=pre.words[:200],
            normalise=pre.normalise,
            polarity="as-is",
            series=_series(image),
            grid=_grid(pre, post, inferer),
            window=inferer.window,
        ),
        output=Output(
            labels=labels,
            tensors={"maps": given.name} if len(graph.outputs) > 1 else {},
            activation=post.activation,
            background=_has_background(answer, post),
            multi_label=post.threshold is not None,
            keep_largest=_kept(labels, post, background=_has_background(answer, post)),
        ),
        postprocessing=PostprocessingTable(name="plain"),
    )
    facts = [
        f"Windows: {inferer.words}.",
        f"Preparation: {', '.join(pre.steps_read) or 'none'}.",
        f"Afterwards: {', '.join(post.steps_read)}.",
        f"Structures: {', '.join(labels)}.",
    ]
    stated = [
        f"{word}: {text}"[:2000]
        for word, text in (
            ("Task", metadata.task),
            ("Version", metadata.version),
            ("Description", metadata.description),
            ("Authors", metadata.authors),
            ("Data", metadata.data_source),
            ("Intended use", metadata.intended_use),
            ("Classes", metadata.pred_classes or metadata.label_classes),
            *(("Measured by its authors", f"{key} {value}") for key, value in list(metadata.eval_metrics.items())[:20]),
            *(("Reference", text) for text in metadata.references[:20]),
        )
        if text
    ]
    files = {"network.onnx": data, "card.md": card(title, "a MONAI bundle", facts, stated).encode()}
    return table, files


def _json(folder: Path, what: str) -> dict[str, Any]:
    name = _NAMES[what]
    inside = folder / "configs" / name
    return dict(read_json(inside if inside.is_file() else folder / name, folder))


def _graph(folder: Path) -> Path:
    found = graphs_in(folder / "models") + graphs_in(folder)
    if not found:
        refuse("it holds no ONNX file: export the network to models/model.onnx")
    named = [path for path in found if path.name == "model.onnx"]
    if len(found) > 1 and len(named) != 1:
        refuse(f"it holds {len(found)} ONNX files, and none or several are named model.onnx")
    return named[0] if named else found[0]


def _ends(metadata: Metadata) -> tuple[Channels, Channels]:
    ends = metadata.network_data_format
    if len(ends.inputs) != 1 or len(ends.outputs) != 1:
        refuse("metadata.json: its network has several inputs or outputs")
    (image,), (answer,) = ends.inputs.values(), ends.outputs.values()
    if len(image.spatial_shape) != 3:
        refuse(f"its network has {len(image.spatial_shape)} spatial axes; bundles of 3 are imported")
    return image, answer


def _free(graph: Any) -> tuple[Any, ...]:
    """The sizes that a graph without a window states."""
    shape = graph.inputs[0].shape[2:]
    if len(shape) != 3 or any(isinstance(size, int) for size in shape):
        refuse("it reads whole volumes, and its graph has axes of fixed size")
    return (None, None, None)


def _inferer(config: Config, *, free_batch: bool) -> _Inferer:
    given = config.get("inferer")
    if given is None:
        refuse("inference.json has no inferer")
    name, arguments = config.component(given, "inferer")
    if name == "SimpleInferer":
        return _Inferer(None)
    if name not in _INFERERS:
        refuse(f"its inferer {name!r} is not known")
    known = {"roi_size", "sw_batch_size", "overlap", "mode", "sigma_scale", "padding_mode", "cval"}
    config.only(arguments, known | {"sw_device", "device", "progress", "cache_roi_weight_map", "cpu_thresh"}, name)
    size = config.numbers(arguments.get("roi_size"), 3, f"{name}.roi_size")
    if any(n != int(n) or not 1 <= n <= 4096 for n in size):
        refuse(f"{name}.roi_size is {[f'{n:g}' for n in size]}; whole numbers from 1 are imported")
    overlap = config.same(arguments.get("overlap", 0.25), 3, f"{name}.overlap")
    mode = config.word(arguments.get("mode", "constant"), f"{name}.mode").lower()
    if mode not in ("constant", "gaussian"):
        refuse(f"{name}.mode is {mode!r}, which is not known")
    if config.word(arguments.get("padding_mode", "constant"), f"{name}.padding_mode").lower() != "constant":
        refuse(f"{name} pads otherwise than with a constant")
    if not 0 <= overlap < 1:
        refuse(f"{name}.overlap is {overlap:g}, and a share from 0 to below 1 is expected")
    batch = config.numbers(arguments.get("sw_batch_size", 1), 1, f"{name}.sw_batch_size")[0]
    window = SlidingWindow(
        size=tuple(int(n) for n in size),
        overlap=overlap,
        blending="gaussian" if mode == "gaussian" else "constant",
        sigma=config.same(arguments.get("sigma_scale", 0.125), 3, f"{name}.sigma_scale"),
        style="monai",
        batch=min(max(int(batch), 1), 16) if free_batch else 1,
    )
    fill = config.numbers(arguments.get("cval", 0.0), 1, f"{name}.cval")[0]
    words = f"{' x '.join(str(n) for n in window.size)} voxels, overlap {overlap:g}, {mode} weights"
    return _Inferer(window, fill, words)


def _grid(pre: Pre, post: Post, inferer: _Inferer) -> Grid:
    numbers: dict[str, Any] = {
        "steps": list(pre.steps),
        "activate": post.activate,
        "back": "nearest" if post.nearest else "linear",
        "nearest": pre.nearest,
        "crop": "positive",
        "margin": pre.margin,
        "fill": inferer.fill,
    }
    if pre.axes == "stored":
        numbers["transpose"] = [2, 1, 0]  # MONAI has columns first
    if post.threshold is not None:
        numbers["threshold"] = post.threshold
    return Grid(
        axes=pre.axes,
        spacing=pre.spacing,
        resampling="monai",
        crop_nonzero=pre.crop,
        parameters=numbers,
    )


def _has_background(answer: Channels, post: Post) -> bool:
    first = answer.channel_def.get("0", "").strip().lower()
    return post.threshold is None or first in ("background", "everything else")


def _labels(answer: Channels, post: Post) -> tuple[str, ...]:
    start = int(_has_background(answer, post))
    names = [answer.channel_def.get(str(index), "").strip() or f"class {index}" for index in range(answer.num_channels)]
    wanted = [name[:200] for name in names[start:]]
    if not wanted or len(set(wanted)) != len(wanted):
        refuse("metadata.json: channel_def of its output names no structures, or one twice")
    return tuple(wanted)


def _kept(labels: tuple[str, ...], post: Post, *, background: bool) -> tuple[str, ...]:
    if post.keep_largest is None:
        return ()
    if post.keep_largest == ():
        if not background and len(labels) > 1:
            refuse("KeepLargestConnectedComponentd does not say which labels it is for")
        return labels
    from_one = background or len(labels) == 1
    found = []
    for value in post.keep_largest:
        index = value - 1 if from_one else value
        if not 0 <= index < len(labels):
            refuse(f"KeepLargestConnectedComponentd names the label {value}, which the network does not give")
        found.append(labels[index])
    return tuple(found)


def _series(image: Channels) -> tuple[Series, ...]:
    if image.num_channels == 1:
        return ()
    names = [image.channel_def.get(str(index), "").strip() or f"channel {index}" for index in range(image.num_channels)]
    if len(set(names)) != len(names):
        names = [f"{name} ({index})" for index, name in enumerate(names)]
    return tuple(
        Series(name=name[:200], modality=(found,) if (found := modality_of(name)) is not None else ()) for name in names
    )
