"""Writes the pack folder of the CT rules: `python -m inference.rules.pack --data FOLDER --out FOLDER`."""

import argparse
import hashlib
from pathlib import Path
from string import Template
from typing import Any, Final

from inference.rules.card import CARD
from inference.rules.ct_structures import CODES, COLOURS, LABELS
from inference.rules.figures import measure

VERSION: Final = "1.0.0"
_TITLES: Final = {"body": "Body", "lungs": "Lungs", "bone": "Bone", "fat": "Fat"}

PACK: Final = Template("""\
# Written by `python -m inference.rules.pack`; do not edit by hand.
schema = 1
id = "ct-structures"
version = "$version"
task = "segmentation-3d"
title = "Body, lungs, bone and fat on CT, by rules"
licence = "Apache-2.0, as the program; no data and no trained model are part of it"
description = "Thresholds and shapes in Hounsfield units, without a network."
measures = ["structures", "vertebral-heights"]

[files]
"card.md" = "$card"

[scope]
modality = ["CT"]
rows = [16, 4096]
columns = [16, 4096]
slices = [3, 5000]
units = ["HU"]
allow_photographs = false

[input]
channels = 1
intensity = "Hounsfield units as they are"
normalise = [{ kind = "none" }]
polarity = "as-is"

[output]
labels = [$labels]

[output.titles]
$titles

[output.codes]
$codes

[output.colours]
$colours

[postprocessing]
name = "ct-structures"
""")


def write_pack(folder: Path, figures: dict[str, Any]) -> None:
    """Write `card.md` with the figures and `pack.toml` with its hash.

    Args:
        folder: made where it does not exist.
        figures: of `inference.rules.figures.measure`.

    Raises:
        OSError: a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    flat = {f"{case}_{name}": _printed(value) for case, found in figures.items() for name, value in found.items()}
    card = CARD.substitute(version=VERSION, **flat)
    (folder / "card.md").write_text(card, encoding="utf-8", newline="\n")

    def table(values: dict[str, str]) -> str:
        return "\n".join(f'{name} = "{values[name]}"' for name in LABELS)

    text = PACK.substitute(
        version=VERSION,
        card=hashlib.sha256(card.encode()).hexdigest(),
        labels=", ".join(f'"{name}"' for name in LABELS),
        titles=table(_TITLES),
        codes=table(CODES),
        colours=table({name: "#" + "".join(f"{part:02X}" for part in COLOURS[name]) for name in LABELS}),
    )
    (folder / "pack.toml").write_text(text, encoding="utf-8", newline="\n")


def _printed(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.3f}" if value <= 1.0 else f"{value:.1f}"
    return " x ".join(str(part) for part in value) if isinstance(value, list) else str(value)


def main() -> None:
    """Measure on the real cases and write the pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of real cases")
    parser.add_argument("--out", type=Path, required=True, help="the pack's folder")
    given = parser.parse_args()
    write_pack(given.out, measure(given.data))


if __name__ == "__main__":
    main()
