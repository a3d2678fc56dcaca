"""What may stand in `pack.toml`: strict tables, so that a misspelt key is an error and never a silent default."""

from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

Identifier = Annotated[
    str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,63}\Z", description="1 to 64 lower-case letters, digits and hyphens")
]
Version = Annotated[
    str, Meta(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+([.+-][0-9A-Za-z.+-]{1,40})?\Z", description='a version such as "1.0.0"')
]
FileName = Annotated[
    str,
    Meta(
        # Not a device's name on Windows, nor one that it would take for another (a dot at the end).
        pattern=r"^(?!(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?\Z",
        description="a plain file name in the pack's folder, no separators",
    ),
]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z", description="a SHA-256 as 64 lower-case hexadecimal digits")]
Modality = Annotated[
    str, Meta(pattern=r"^[A-Z0-9]{1,16}\Z", description='a DICOM Modality in upper case, such as "DX"')
]
Colour = Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}\Z", description='a colour such as "#F2B134"')]
# Control characters could rewrite a terminal's line, or hide what stands in a table.
Text = Annotated[
    str, Meta(pattern=r"^[^\x00-\x08\x0b-\x1f\x7f-\x9f]{1,2000}\Z", description="1 to 2000 characters, no control ones")
]
Word = Annotated[
    str, Meta(pattern=r"^[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]{1,200}\Z", description="1 to 200 characters")
]
Count = Annotated[int, Meta(ge=1, le=1_000_000, description="a whole number from 1 to 1000000")]
Dimension = (
    Annotated[int, Meta(ge=1, le=1_000_000)]
    | Annotated[
        str,
        Meta(pattern=r"^[A-Za-z_][A-Za-z0-9_]{0,39}\Z", description="a whole number from 1, or a name for a free size"),
    ]
)
Number = float | int
Share = Annotated[float, Meta(ge=0, le=1, description="a share from 0 to 1")]

Task = Literal[
    "classification",
    "landmarks",
    "segmentation-2d",
    "segmentation-3d",
    "detection",
    "regression",
    "embedding",
    "anomaly-map",
]
Postprocessing = Literal["spine-chain", "plain", "ct-structures"]
"""What the program does with a graph's output; a pack chooses one by name and never brings its own.

"plain" follows the task and its parameters; "ct-structures" has no graph at all.
"""
RULES: Final = frozenset({"ct-structures"})
"""Post-processing that needs no graph."""
Measure = Literal["lesion", "cardiothoracic-frame", "vessels", "structures", "vertebral-heights"]
"""What the program measures on a prediction, each in `app.measuring`."""
Activation = Literal["none", "softmax", "sigmoid"]
Role = Literal[
    "scores",
    "maps",
    "embedding",
    "mask",
    "boxes",
    "box_scores",
    "box_labels",
    "points",
    "values",
    "reconstruction",
    "spread",
]
"""What an output tensor of a graph holds."""


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A TOML table: immutable, keys by name, unknown keys refused."""


class Scope(Table, frozen=True, kw_only=True):
    """What the pack is meant for; checked before its model runs.

    Attributes:
        modality: DICOM Modality (0008,0060) values, upper case; "OT" is what photographs and scans carry.
        body_part: words of which one must be in the body part or the study description when the file states either;
            empty: not checked.
        not_body_part: words that put an image out of scope when its body part states them.
        views: View Position (0018,5101) values, checked when the file states one; empty: not checked.
        rows, columns: smallest and largest size in pixels.
        aspect: smallest and largest height / width in mm where spacing is known, else in pixels; None: not checked.
        age_years: youngest and oldest patient in years, checked when the file states an age; None: not checked.
        allow_photographs: whether a photograph or scan of a film is accepted.
        colour: True: colour pictures alone; False: grey ones alone; None: either.
        slices: fewest and most slices of a volume; None: the pack reads single images.
        units: units of values of which the volume's must be one ("HU"); empty: not checked.
    """

    modality: Annotated[tuple[Modality, ...], Meta(min_length=1)]
    body_part: tuple[Word, ...] = ()
    not_body_part: tuple[Word, ...] = ()
    views: tuple[Word, ...] = ()
    rows: tuple[Count, Count]
    columns: tuple[Count, Count]
    aspect: tuple[Number, Number] | None = None
    age_years: tuple[Number, Number] | None = None
    allow_photographs: bool
    colour: bool | None = None
    slices: tuple[Count, Count] | None = None
    units: tuple[Word, ...] = ()


class Tensor(Table, frozen=True, kw_only=True):
    """One input or output of an ONNX graph.

    Attributes:
        name: as the graph has it.
        type: element type.
        shape: sizes, or a name where the size is free ("batch").
    """

    name: Word
    type: Literal["float32", "float16", "int64", "int32", "uint8", "bool"] = "float32"
    shape: tuple[Dimension, ...]


class Normalise(Table, frozen=True, kw_only=True):
    """How values of one channel become what the graph reads; numbers in modality values.

    Attributes:
        kind: "none": as they are; "unit": sRGB 0..255 to 0..1; "percentiles": the percentiles `low` and `high` of the
            image to 0..1; "window": `low`..`high` to 0..1; "z-score": mean 0 and standard deviation 1 of the image;
            "fixed": minus `mean`, over `std`; "ct": clipped to `low`..`high`, minus `mean`, over `std` (nnU-Net's
            CTNormalization); "range": `low`..`high` to `to` (MONAI's ScaleIntensityRange); "rgb": 0..1, minus `mean`,
            over `std` of each colour; "minmax": smallest and largest of the image to 0..1 (of a volume: to `to`).
        low, high: see kind.
        mean, std: one number, or one for each colour.
        to: for "range".
        clip: whether values outside are clipped to the ends.
        nonzero: mean and deviation of the values that are not zero alone, and zeros stay zero ("z-score").
    """

    kind: Literal["none", "unit", "percentiles", "window", "z-score", "fixed", "ct", "range", "rgb", "minmax"]
    low: Number | None = None
    high: Number | None = None
    mean: tuple[Number, ...] = ()
    std: tuple[Number, ...] = ()
    to: tuple[Number, Number] = (0.0, 1.0)
    clip: bool = True
    nonzero: bool = False


class Series(Table, frozen=True, kw_only=True):
    """One registered series that the graph reads, in the order of its channels.

    Attributes:
        name: shown when it is missing ("T2 FLAIR").
        modality: DICOM Modality values; empty: any.
        description: words of which one must be in the Series Description; empty: not checked.
    """

    name: Word
    modality: tuple[Modality, ...] = ()
    description: tuple[Word, ...] = ()


class Grid(Table, frozen=True, kw_only=True):
    """The voxel grid that a 3-D graph reads.

    Attributes:
        axes: which way the graph's three spatial axes run: letters of where each grows to, in order ("LPS", "RAS",
            "SPL", ...); "stored" for the axes as stored, (slices, rows, columns).
        spacing: mm along these axes; None: as it is.
        resampling: "nnunet": as nnU-Net v2's resample_data_or_seg_to_shape; "monai": as MONAI's Spacing (bilinear,
            border, align_corners as written by the importer); "linear": trilinear at voxel centres.
        crop_nonzero: the box of values that are not zero is cut out first.
        parameters: of the resampling, as the importer wrote them.
    """

    axes: Annotated[
        str, Meta(pattern=r"^(stored|[LRAPSI]{3})\Z", description='three letters such as "SPL", or "stored"')
    ]
    spacing: tuple[Number, Number, Number] | None = None
    resampling: Literal["nnunet", "monai", "linear"] = "linear"
    crop_nonzero: bool = False
    parameters: dict[str, Any] = {}


class SlidingWindow(Table, frozen=True, kw_only=True):
    """How a grid larger than the graph's input is covered.

    Attributes:
        size: of the window along the graph's spatial axes (two or three).
        overlap: share of the window by which neighbours overlap, 0 to below 1.
        blending: "gaussian" weights the middle of a window more; "constant" does not.
        sigma: standard deviation over the window's size, for "gaussian".
        mirror: spatial axes mirrored for test-time augmentation.
        style: whose placing of windows and weights is followed.
        batch: windows run at once.
    """

    size: Annotated[tuple[Count, ...], Meta(min_length=2, max_length=3)]
    overlap: Annotated[float, Meta(ge=0, lt=1, description="a share from 0 to below 1")] = 0.5
    blending: Literal["gaussian", "constant"] = "gaussian"
    sigma: Number = 0.125
    mirror: tuple[Annotated[int, Meta(ge=0, le=2)], ...] = ()
    style: Literal["nnunet", "monai"] = "nnunet"
    batch: Annotated[int, Meta(ge=1, le=16)] = 1


class Video(Table, frozen=True, kw_only=True):
    """Frames that a graph reads at once: windows of `frames`, each `stride` frames after the last."""

    frames: Count
    stride: Count = 1


class Input(Table, frozen=True, kw_only=True):
    """What a model reads.

    Attributes:
        channels: 1 for grey, 3 for sRGB, else the number of registered series.
        size: rows and columns the image is brought to; None where the pipeline decides, or the image stays as it is.
        fit: how it is brought there: "stretch"; "letterbox": whole, centred on `pad`; "crop": the middle, filled;
            "pad": not scaled beyond what fits, upper left.
        interpolation: "bilinear" (with smoothing when it shrinks), "area", "cubic" or "nearest".
        pad: value around a letterboxed image after normalising.
        intensity: how values are mapped, in words for people.
        normalise: the same for the program: one for all channels, or one for each; empty: "unit" for colour,
            "percentiles" 1 to 99 for grey.
        polarity: "bone-bright": bone brighter than air (MONOCHROME2); "as-is": colour images and volumes.
        metadata: metadata inputs the model also reads, in order: "age" (years / 100), "age known", "male", "female"
            (0 or 1); all of them in one tensor (1, n).
        metadata_tensor: name of that tensor; empty without metadata.
        series, grid, window, video: see their classes; None or empty where not used.
    """

    channels: Annotated[int, Meta(ge=1, le=16)] = 1
    size: tuple[Count, Count] | None = None
    fit: Literal["stretch", "letterbox", "crop", "pad"] = "stretch"
    interpolation: Literal["bilinear", "area", "cubic", "nearest"] = "bilinear"
    pad: Number = 0.0
    intensity: Word
    normalise: Annotated[tuple[Normalise, ...], Meta(max_length=16)] = ()
    polarity: Literal["bone-bright", "as-is"] = "bone-bright"
    metadata: tuple[Literal["age", "age known", "male", "female"], ...] = ()
    metadata_tensor: str = ""
    series: tuple[Series, ...] = ()
    grid: Grid | None = None
    window: SlidingWindow | None = None
    video: Video | None = None


class Output(Table, frozen=True, kw_only=True):
    """What comes out of a model.

    Attributes:
        labels: names in the order of the model's outputs (levels, classes, structures), the background left out.
        titles: label -> words for people, where the label is a code.
        points: names of the points of each label, for landmarks; empty otherwise.
        codes: label -> code "SCHEME:VALUE" (SNOMED CT, RadLex), where there is one.
        colours: label -> "#RRGGBB", where the program should not choose.
        tensors: role -> name of the output tensor; empty: the graph's only output has the task's own role.
        activation: what turns the graph's numbers into probabilities.
        background: a segmentation graph's first channel is the background.
        multi_label: classes, or structures, do not exclude one another.
        regions: for structures that overlap (nnU-Net's regions): label -> values of the label map, in order.
        region_values: for regions: value that each label's channel writes into the label map, later ones over earlier.
        keep_largest: labels of which only the largest connected part is kept.
        taxonomy: file with label and parent of each class (CSV: label,parent); None for flat classes.
        units: label -> unit, for regression.
    """

    labels: Annotated[tuple[Word, ...], Meta(min_length=1, max_length=1000)]
    titles: dict[str, Word] = {}
    points: tuple[Word, ...] = ()
    codes: dict[str, Word] = {}
    colours: dict[str, Colour] = {}
    tensors: dict[Role, Word] = {}
    activation: Activation = "none"
    background: bool = False
    multi_label: bool = False
    regions: dict[str, tuple[Count, ...]] = {}
    region_values: tuple[Count, ...] = ()
    keep_largest: tuple[Word, ...] = ()
    taxonomy: FileName | None = None
    units: dict[str, Word] = {}


class Model(Table, frozen=True, kw_only=True):
    """One ONNX graph and the tensors it is declared to take and give; compared with the graph before it runs.

    Attributes:
        name: within the pack.
        file: in the pack's folder.
        inputs, outputs: its tensors.
        task, input, output: where they are not the pack's own.
    """

    name: Identifier
    file: FileName
    inputs: Annotated[tuple[Tensor, ...], Meta(min_length=1)]
    outputs: Annotated[tuple[Tensor, ...], Meta(min_length=1)]
    task: Task | None = None
    input: Input | None = None
    output: Output | None = None


class Gate(Table, frozen=True, kw_only=True):
    """A classification that decides, frame by frame or for the image, whether the other models run.

    Attributes:
        model: name of the classification model.
        label: of the target.
        threshold: probability from which the target is there.
    """

    model: Identifier
    label: Word
    threshold: Share


class Region(Table, frozen=True, kw_only=True):
    """A model that finds where the others look.

    Attributes:
        model: a segmentation or detection model.
        label: whose mask or box is cut out.
        margin: share of the region's size added on each side.
        square: the cut is made square.
    """

    model: Identifier
    label: Word
    margin: Annotated[float, Meta(ge=0, le=5)] = 0.1
    square: bool = False


class Pipeline(Table, frozen=True, kw_only=True):
    """How several models work together.

    Attributes:
        kind: "together": each gives its part of the result; "ensemble": the same result several times, combined.
        models: names of those that give the result (not the gate's and the region's); empty: all others.
        combine: "mean" of probabilities, "majority" vote of labels, "staple" (Warfield et al. 2004) of masks.
        gate, region: run first, in this order; None where not used.
    """

    kind: Literal["together", "ensemble"] = "together"
    models: tuple[Identifier, ...] = ()
    combine: Literal["mean", "majority", "staple"] = "mean"
    gate: Gate | None = None
    region: Region | None = None


class Distribution(Table, frozen=True, kw_only=True):
    """The model that tells whether an image is of the kind the pack was made for, before the pack's own models run.

    Its graph takes (1, 3, rows, columns): sRGB 0..1, or grey with its 1st and 99th percentile brought to 0..1, clipped,
    three times; stretched to the size.

    Attributes:
        model: its name among the models.
        size: rows and columns.
        output: name of the tensor that holds the score of this pack, one number.
        threshold: an image below it is refused.
        own_refused: share of the pack's own kept-back images below it, as measured.
        others_refused: share of the other packs' images below it, as measured.
    """

    model: Identifier
    size: tuple[Count, Count]
    output: Word
    threshold: Number
    own_refused: Share
    others_refused: Share


class PostprocessingTable(Table, frozen=True, kw_only=True):
    """Post-processing by name, with its numbers; the named step checks its own parameters."""

    name: Postprocessing
    parameters: dict[str, Any] = {}


class CalibrationTable(Table, frozen=True, kw_only=True):
    """Which file turns the model's scores into intervals or probabilities that mean something."""

    file: FileName


class Threshold(Table, frozen=True, kw_only=True):
    """An operating point and what was measured there on films kept back."""

    label: Word
    value: Number
    sensitivity: Share
    specificity: Share


class PackTable(Table, frozen=True, kw_only=True):
    """The whole of `pack.toml`.

    Attributes:
        files: file name -> SHA-256 of every file of the pack but `pack.toml` itself.
    """

    schema: Literal[1] = 1
    id: Identifier
    version: Version
    task: Task
    title: Word
    licence: Text
    description: Annotated[str, Meta(max_length=5000)] = ""
    files: Annotated[dict[FileName, Sha256], Meta(min_length=1, max_length=64)]
    scope: Scope
    models: Annotated[tuple[Model, ...], Meta(max_length=16)] = ()
    distribution: Distribution | None = None
    pipeline: Pipeline = Pipeline()
    input: Input
    output: Output
    postprocessing: PostprocessingTable
    measures: tuple[Measure, ...] = ()
    calibration: CalibrationTable | None = None
    thresholds: tuple[Threshold, ...] = ()
