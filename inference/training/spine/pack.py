"""Writing the pack folder: pack.toml, calibration.json, card.md beside the ONNX files.

``python -m inference.training.spine.pack pack --runs DIR`` puts the model of kinds (`inference.training.scope`) and what
was measured of it into the pack, and leaves the spine's own networks as they are.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from inference.packs.pack import verify_pack
from inference.spine.geometry import LEVELS
from inference.training.common import shipped
from inference.training.common.pack import halve, tensors_of, toml_text

VERSION = "1.1.0"
KIND = "spine-frontal"
HEADING = "## Scope, and pictures that are refused before the networks run"
BEFORE = "## Known failures"

LIMITS: dict[str, float] = {
    "min_heat": 0.4,
    "min_visible": 12,
    "max_level_error": 1.2,
    "max_step_error": 0.25,
    "max_spacing_change": 0.25,
    "min_spacing_ratio": 0.4,
    "max_spacing_ratio": 1.3,
    "max_corner_error": 0.2,
}

TEMPLATE = """\
# Written by `python -m inference.training.spine`; do not edit by hand.
schema = 1
id = "spine-frontal"
version = "{version}"
task = "landmarks"
title = "Vertebrae T1 to L5 on frontal full-spine films"
licence = "Trained on SpineWeb dataset 16 (AASCE 2019; Wu et al., MICCAI 2017), which is for research use only"
description = "Four corners of each vertebra from T1 to L5. Angles follow from the corners."

[files]
{files}

[scope]
modality = ["CR", "DX", "RF", "XA", "SC", "OT"]
body_part = [
    "SPINE", "TSPINE", "LSPINE", "WHOLESPINE", "TLSPINE", "THORACOLUMBAR", "SCOLIOSIS", "TORSO", "TRUNK",
]
not_body_part = ["CSPINE", "CERVICAL SPINE", "SSPINE"]
views = ["AP", "PA"]
rows = [400, 12000]
columns = [150, 8000]
aspect = [1.0, 6.0]
age_years = [4, 120]
allow_photographs = true

[[models]]
name = "locate"
file = "locate.onnx"
inputs = [{{ name = "film", type = "float32", shape = ["batch", 1, 576, 224] }}]
outputs = [{{ name = "result", type = "float32", shape = ["batch", 12, 144, 56] }}]

[[models]]
name = "refine"
file = "refine.onnx"
inputs = [
    {{ name = "crops", type = "float32", shape = ["batch", 17, 72, 80] }},
    {{ name = "features", type = "float32", shape = ["batch", 17, 6] }},
]
outputs = [{{ name = "result", type = "float32", shape = ["batch", 17, 10] }}]

{scope}[input]
channels = 1
size = [576, 224]
intensity = "1st and 99th percentile to 0 and 1, clipped to -0.2 .. 1.2"
polarity = "bone-bright"

[output]
labels = [{labels}]
points = ["upper left", "upper right", "lower left", "lower right"]

[postprocessing]
name = "spine-chain"

[postprocessing.parameters.plausible]
{limits}

[calibration]
file = "calibration.json"
"""


def digest(path: Path) -> str:
    """SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def scope_tables(folder: Path, distribution: dict[str, Any]) -> str:
    """The model of kinds as pack.toml declares it; empty without one."""
    if not distribution:
        return ""
    tensors = tensors_of(folder / "scope.onnx")
    return (
        toml_text({"models": [{"name": "scope", "file": "scope.onnx"} | tensors], "distribution": distribution}) + "\n"
    )


def write_pack(
    folder: Path, calibration: dict[str, Any], levels: tuple[str, ...], distribution: dict[str, Any] | None = None
) -> None:
    """Write ``calibration.json`` and ``pack.toml`` into the folder of the ONNX files."""
    text = json.dumps(calibration, indent=2, sort_keys=True) + "\n"
    (folder / "calibration.json").write_text(text, encoding="utf-8", newline="\n")
    names = ["locate.onnx", "refine.onnx", "calibration.json", "card.md", *(["scope.onnx"] if distribution else [])]
    files = "\n".join(f'"{name}" = "{digest(folder / name)}"' for name in names if (folder / name).exists())
    limits = "\n".join(f"{name} = {value}" for name, value in LIMITS.items())
    labels = ", ".join(f'"{level}"' for level in levels)
    pack = TEMPLATE.format(version=VERSION, files=files, limits=limits, labels=labels,
                           scope=scope_tables(folder, distribution or {}))  # fmt: skip
    (folder / "pack.toml").write_text(pack, encoding="utf-8", newline="\n")


def with_scope(card: str, section: str) -> str:
    """The card with its section on refused pictures, new or in place of the one it had."""
    head, _, rest = card.partition(BEFORE)
    head = head.partition(HEADING)[0].rstrip()
    head = head.replace("Version 1.0.0.", f"Version {VERSION}.")
    return f"{head}\n\n{HEADING}\n\n{section.strip()}\n\n{BEFORE}{rest}"


def main() -> None:
    """See the module."""
    options = shipped.arguments("the model of kinds in spine-frontal", KIND)
    folder = options.out
    halve(options.runs / "scope" / "scope.onnx", folder / "scope.onnx")
    card = (folder / "card.md").read_text("utf-8")
    text = with_scope(card, shipped.scope_section(options.runs, KIND))
    (folder / "card.md").write_text(text, encoding="utf-8", newline="\n")
    calibration = json.loads((folder / "calibration.json").read_text("utf-8"))
    write_pack(folder, calibration, LEVELS, shipped.distribution(options.runs, KIND))
    if problems := verify_pack(folder):
        raise SystemExit("; ".join(problems))


if __name__ == "__main__":
    main()
