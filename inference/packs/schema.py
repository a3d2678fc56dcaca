"""What may stand in `pack.toml`: strict tables, so that a misspelt key is an error and never a silent default."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

Identifier = Annotated[
    str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$", description="1 to 64 lower-case letters, digits and hyphens")
]
Version = Annotated[
    str, Meta(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+([.+-][0-9A-Za-z.+-]{1,40})?$", description='a version such as "1.0.0"')
]
FileName = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
        description="a plain file name in the pack's folder, no separators",
    ),
]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$", description="a SHA-256 as 64 lower-case hexadecimal digits")]
Modality = Annotated[str, Meta(pattern=r"^[A-Z0-9]{1,16}$", description='a DICOM Modality in upper case, such as "DX"')]
Colour = Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}$", description='a colour such as "#F2B134"')]
Text = Annotated[str, Meta(min_length=1, max_length=2000, description="1 to 2000 characters")]
Word = Annotated[str, Meta(min_length=1, max_length=200, description="1 to 200 characters")]
Count = Annotated[int, Meta(ge=1, le=1_000_000, description="a whole number from 1 to 1000000")]
Dimension = (
    Annotated[int, Meta(ge=1, le=1_000_000)]
    | Annotated[
        str,
        Meta(pattern=r"^[A-Za-z_][A-Za-z0-9_]{0,39}$", description="a whole number from 1, or a name for a free size"),
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
Postprocessing = Literal["spine-chain"]
"""Post-processing that the program has; a pack chooses one by name and never brings its own."""


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


class Model(Table, frozen=True, kw_only=True):
    """One ONNX graph and the tensors it is declared to take and give; compared with the graph before it runs."""

    name: Identifier
    file: FileName
    inputs: Annotated[tuple[Tensor, ...], Meta(min_length=1)]
    outputs: Annotated[tuple[Tensor, ...], Meta(min_length=1)]


class Input(Table, frozen=True, kw_only=True):
    """What the first model reads.

    Attributes:
        channels: 1 for grey, 3 for sRGB.
        size: rows and columns the image is brought to; None where the pipeline decides.
        intensity: how values are mapped before the model.
        polarity: "bone-bright": bone brighter than air (MONOCHROME2); "as-is": colour images.
        metadata: metadata inputs the model also reads ("age", "sex", "site").
    """

    channels: Literal[1, 3] = 1
    size: tuple[Count, Count] | None = None
    intensity: Word
    polarity: Literal["bone-bright", "as-is"] = "bone-bright"
    metadata: tuple[Word, ...] = ()


class Output(Table, frozen=True, kw_only=True):
    """What comes out.

    Attributes:
        labels: names in the order of the model's outputs (levels, classes, structures).
        points: names of the points of each label, for landmarks; empty otherwise.
        codes: label -> code "SCHEME:VALUE" (SNOMED CT, RadLex), where there is one.
        colours: label -> "#RRGGBB", where the program should not choose.
    """

    labels: Annotated[tuple[Word, ...], Meta(min_length=1, max_length=1000)]
    points: tuple[Word, ...] = ()
    codes: dict[str, Word] = {}
    colours: dict[str, Colour] = {}


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
    models: Annotated[tuple[Model, ...], Meta(min_length=1, max_length=16)]
    input: Input
    output: Output
    postprocessing: PostprocessingTable
    calibration: CalibrationTable | None = None
    thresholds: tuple[Threshold, ...] = ()
