"""What both importers say of a pack: its scope, its words and its card."""

from typing import Final

from inference.importing.onnx_tensors import GraphTensors
from inference.importing.source import refuse
from inference.packs.schema import Modality, Scope, Tensor

VOLUMES: Final = ("CT", "MR", "PT", "NM", "US")
"""Modality of series that are volumes; of these none is refused where the original names none."""
LICENCE: Final = "Not stated by the imported model; whoever imports it is answerable for having the right to use it"
_MR_WORDS: Final = ("mr", "t1", "t2", "flair", "dwi", "adc", "t1ce", "t1gd")


def modality_of(word: str) -> Modality | None:
    """DICOM Modality of a channel's name or a bundle's modality; None where it names none."""
    plain = word.strip().lower()
    if plain == "ct" or plain.startswith("ct ") or "hounsfield" in plain:
        return "CT"
    if plain in ("pet", "pt"):
        return "PT"
    if plain.startswith(_MR_WORDS):
        return "MR"
    return None


def scope_of(modalities: tuple[Modality, ...], *, hounsfield: bool, least_slices: int) -> Scope:
    """Volumes of these modalities; all of them where none is known."""
    return Scope(
        modality=modalities or VOLUMES,
        rows=(8, 100_000),
        columns=(8, 100_000),
        allow_photographs=False,
        slices=(least_slices, 100_000),
        units=("HU",) if hounsfield else (),
    )


def checked_tensors(found: GraphTensors, channels: int, window: tuple[int, ...], classes: int) -> tuple[Tensor, Tensor]:
    """The graph's input and output.

    Raises:
        RefusedError: they do not have the channels, classes and sizes that the original's files state.
    """
    if len(found.inputs) != 1:
        refuse(f"its graph has {len(found.inputs)} inputs, and one is imported")
    taken, given = found.inputs[0], found.outputs[0]
    if taken.type not in ("float32", "float16") or given.type not in ("float32", "float16"):
        refuse("its graph does not take and give floating-point numbers")
    for what, tensor, count in (("input", taken, channels), ("output", given, classes)):
        wanted = (None, count, *window)
        if len(tensor.shape) != len(wanted):
            refuse(f"its graph's {what} {tensor.name!r} has {len(tensor.shape)} axes, and {len(wanted)} are expected")
        for size, expected in zip(tensor.shape[1:], wanted[1:], strict=True):
            if isinstance(size, int) and size != expected:
                refuse(f"its graph's {what} {tensor.name!r} has a size of {size} where its files state {expected}")
    return taken, given


def fits(found: GraphTensors, window: tuple[int, ...]) -> bool:
    """Whether a graph can take windows of this size."""
    shape = found.inputs[0].shape
    return len(shape) == len(window) + 2 and all(
        not isinstance(size, int) or size == expected for size, expected in zip(shape[2:], window, strict=True)
    )


def card(title: str, source: str, facts: list[str], stated: list[str]) -> str:
    """`card.md` of an imported pack."""
    lines = [
        f"# {title}",
        "",
        f"Imported from {source}. This program did not train or test it.",
        "",
        "## Intended use",
        "Unknown to this program; what the original states is below. Do not use it for decisions before it was tried "
        "on your own labelled cases (`plumbline packs evaluate`).",
        "",
        "## What it reads and gives",
        *(f"- {fact}" for fact in facts),
        "",
        "## Calibration",
        "None: its probabilities are not calibrated, and no threshold, interval or error rate was measured.",
        "",
        "## Training data, results, groups, known failures",
        "Unknown to this program.",
        "",
        "## What the original states",
        *([f"- {line}" for line in stated] or ["- nothing"]),
    ]
    return "\n".join(lines) + "\n"
