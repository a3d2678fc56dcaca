"""``python -m inference.training.through_engine --data DATA --runs DIR``: kept-back cases through the program's engine.

Needs no torch. Differences between a training's own preparation of images and the program's show up here. Writes
``DIR/engine/<pack>.json`` and ``DIR/engine/likeness.json``; ``pack`` then prints them on the cards.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from inference.engine.engine import Engine
from inference.packs.pack import Pack, load_pack
from inference.pipeline.request import Channel, PredictRequest
from inference.training.common import metrics
from inference.training.common.split import split
from inference.training.scope.kinds import COLOUR, KINDS

Run = Callable[..., Any]


def channel_of(path: Path, *, colour: bool, size: tuple[int, int] | None = None) -> Channel:
    """A picture file as the program hands it to a pack; ``size`` (columns, rows) to scale it first."""
    with Image.open(path) as image:
        pixels = image.convert("RGB" if colour else "L")
        if size is not None:
            pixels = pixels.resize(size, Image.Resampling.BICUBIC)
        data = np.asarray(pixels)
    return Channel("", np.ascontiguousarray(data) if colour else np.asarray(data, np.float32))


def skin(run: Run, data: Path, found: dict[str, Any], limit: int | None) -> dict[str, Any]:
    """Figures of skin-dermoscopy, without age and sex, as a photograph has none."""
    with (data / "skin" / "metadata.csv").open(encoding="utf-8") as stream:
        rows = {row["image_id"]: row for row in csv.DictReader(stream)}
    names = found["held_back"][:limit]
    classes = list(found["classes"])
    probability, overlaps = [], []
    for name in names:
        result = run(channel_of(data / "skin" / "images" / f"{name}.jpg", colour=True))
        probability.append([score.probability for score in result.scores])
        with Image.open(data / "skin" / "masks" / f"{name}.png") as image:
            truth = np.asarray(image.convert("L")) > 127
        overlaps.append(metrics.overlap(result.structures[0].mask, truth))
    scores, pairs = np.array(probability), np.array(overlaps)
    truth = np.array([classes.index(rows[name]["dx"]) for name in names])
    group = [rows[name]["lesion_id"] for name in names]
    mel = classes.index("mel")
    asked: dict[str, Callable[[Any], float]] = {
        "balanced_accuracy": lambda i: metrics.balanced_accuracy(scores[i], truth[i]),
        "top3": lambda i: metrics.accuracy(scores[i], truth[i], 3),
        "accuracy": lambda i: metrics.accuracy(scores[i], truth[i]),
        "calibration_error": lambda i: metrics.calibration_error(scores[i], truth[i]),
        "auroc_melanoma": lambda i: metrics.auroc(scores[i, mel], truth[i] == mel),
        "dice": lambda i: float(pairs[i, 0].mean()), "jaccard": lambda i: float(pairs[i, 1].mean()),
    }  # fmt: skip
    return {"cases": len(names)} | {name: metrics.bootstrap(figure, group) for name, figure in asked.items()}


def children(run: Run, data: Path, found: dict[str, Any], limit: int | None) -> dict[str, Any]:
    """Figures of chest-paediatric."""
    from inference.training.chest_paediatric.patients import patient_of  # noqa: PLC0415

    names = found["held_back"] if limit is None else found["held_back"][:: max(1, len(found["held_back"]) // limit)]
    truth = np.array([found["classes"].index(name.split("/")[0]) for name in names])
    group = [patient_of(name.split("/")[1]) for name in names]
    results = [run(channel_of(data / "chest_paediatric" / name, colour=False)) for name in names]
    scores = np.array([[score.probability for score in result.scores] for result in results])
    ill = truth > 0
    asked: dict[str, Callable[[Any], float]] = {
        "auroc_pneumonia": lambda i: metrics.auroc(1.0 - scores[i, 0], ill[i]),
        "accuracy": lambda i: metrics.accuracy(scores[i], truth[i]),
        "balanced_accuracy": lambda i: metrics.balanced_accuracy(scores[i], truth[i]),
        "auroc_bacterial_vs_viral": lambda i: metrics.auroc(
            (scores[i, 1] / (scores[i, 1] + scores[i, 2] + 1e-9))[ill[i]], truth[i][ill[i]] == 1),
        "calibration_error": lambda i: metrics.calibration_error(scores[i], truth[i]),
    }  # fmt: skip
    return {"cases": len(names)} | {name: metrics.bootstrap(figure, group) for name, figure in asked.items()}


def lungs(run: Run, data: Path, found: dict[str, Any], limit: int | None) -> dict[str, Any]:
    """Overlaps of chest-lungs."""
    truth: dict[str, dict[str, list[float]]] = defaultdict(dict)
    with (data / "chest_lungs" / "boxes.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            truth[row["image"]][row["structure"].lower()] = [float(row[k]) for k in ("x", "y", "width", "height")]
    names = found["held_back"][:limit]
    values = np.full((len(names), 2), np.nan)
    for index, name in enumerate(names):
        result = run(channel_of(data / "chest_lungs" / "images" / name, colour=False))
        for place, label in enumerate(("right lung", "left lung")):
            box = next((b for b in result.boxes if b.label == label), None)
            if label in truth[name]:
                guess = [box.x + 0.5, box.y + 0.5, box.width, box.height] if box is not None else [0.0, 0.0, 0.0, 0.0]
                values[index, place] = _overlap(guess, truth[name][label])
    asked: dict[str, Callable[[Any], float]] = {
        "mean_iou": lambda i: float(np.nanmean(values[i])), "right_iou": lambda i: float(np.nanmean(values[i, 0])),
        "left_iou": lambda i: float(np.nanmean(values[i, 1])),
    }  # fmt: skip
    return {"cases": len(names)} | {name: metrics.bootstrap(figure, names) for name, figure in asked.items()}


def _overlap(one: list[float], two: list[float]) -> float:
    width = min(one[0] + one[2], two[0] + two[2]) - max(one[0], two[0])
    height = min(one[1] + one[3], two[1] + two[3]) - max(one[1], two[1])
    both = max(width, 0.0) * max(height, 0.0)
    return both / (one[2] * one[3] + two[2] * two[3] - both)


def fundus(run: Run, data: Path, found: dict[str, Any], limit: int | None) -> dict[str, Any]:
    """Figures of fundus-vessels: each photograph through the pack of the network that did not learn from it."""
    from inference.training.fundus.figures import Read, measure  # noqa: PLC0415

    def mask(folder: str, name: str) -> Any:
        with Image.open(next((data / "fundus" / folder).glob(f"{name}_*"))) as image:
            return np.asarray(image.convert("L")) > 127

    reads = []
    for k, fold in enumerate(found["folds"]):
        pack = load_pack(found["folder"] / f"fold{k}" / "pack")
        for name in fold["held_back"][:limit]:
            path = next((data / "fundus" / "images").glob(f"{name}_*"))
            (structure,) = run(channel_of(path, colour=True), probabilities=True, pack=pack).structures
            inside, truth = mask("mask", name), mask("1st_manual", name)
            reads.append(Read(name, structure.probability[inside], structure.mask[inside], truth[inside]))
    return measure(sorted(reads, key=lambda read: read.name), found["roc"]["source"])


PACKS: dict[str, tuple[str, Callable[[Run, Path, dict[str, Any], int | None], dict[str, Any]]]] = {
    "skin-dermoscopy": ("skin_pair", skin), "chest-paediatric": ("chest_paediatric", children),
    "chest-lungs": ("chest_lungs", lungs), "fundus-vessels": ("fundus", fundus),
}  # fmt: skip


def kept_back(data: Path, runs: Path, limit: int) -> dict[str, list[Path]]:
    """Up to ``limit`` files of every kind that the model of kinds did not learn from."""

    def some(names: list[str], folder: Path, suffix: str = "") -> list[Path]:
        return [folder / f"{name}{suffix}" for name in names[:: max(1, len(names) // limit)]][:limit]

    def of(run: str) -> list[str]:
        return list(json.loads((runs / run / "figures.json").read_text("utf-8"))["held_back"])

    photographs = sorted(p.name.split("_")[0] for p in (data / "fundus" / "images").iterdir())
    fundus = [photographs[i] for i in split(photographs, seed=4, held=0.2, validation=0.15)[2]]
    spine = (Path(__file__).parent / "spine" / "held_back.txt").read_text("utf-8").split("\n")
    return {
        "skin-dermoscopy": some(of("skin_pair"), data / "skin" / "images", ".jpg"),
        "fundus-vessels": [next((data / "fundus" / "images").glob(f"{n}_*")) for n in fundus],
        "chest-paediatric": some(of("chest_paediatric"), data / "chest_paediatric"),
        "chest-lungs": some(of("chest_lungs"), data / "chest_lungs" / "images"),
        "spine-frontal": some([name for name in spine if name], data / "spine" / "images"),
    }


def likeness(engine: Engine, packs: dict[str, Pack], files: dict[str, list[Path]]) -> dict[str, Any]:
    """Share of each kind's files (rows) that each pack (columns) refuses by likeness."""
    table: dict[str, Any] = {}
    for kind, paths in files.items():
        refused = dict.fromkeys(packs, 0)
        for path in paths:
            channel = channel_of(path, colour=kind in COLOUR)
            for name, pack in packs.items():
                found = engine.likeness(pack, channel)
                refused[name] += found is not None and not found.inside
        table[kind] = {"files": len(paths)} | {name: round(count / len(paths), 4) for name, count in refused.items()}
    return table


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="kept-back cases through the engine")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=Path, required=True)
    parser.add_argument("--packs", type=Path, default=Path("assets/packs"))
    parser.add_argument("--only", default=",".join([*PACKS, "likeness"]), help="packs, and 'likeness'")
    parser.add_argument("--limit", type=int, default=None, help="cases of each pack at most")
    options = parser.parse_args()
    out = options.runs / "engine"
    out.mkdir(exist_ok=True)
    wanted = options.only.split(",")
    with Engine(threads=2) as engine:
        for kind in (kind for kind in PACKS if kind in wanted):
            pack = load_pack(options.packs / kind)
            folder, measure = PACKS[kind]

            def run(channel: Channel, *, probabilities: bool = False, pack: Pack = pack) -> Any:
                return engine.predict(pack, PredictRequest((channel,), probabilities=probabilities))

            found = json.loads((options.runs / folder / "figures.json").read_text("utf-8"))
            found["folder"] = options.runs / folder
            result = measure(run, options.data, found, options.limit)
            (out / f"{kind}.json").write_text(json.dumps(result, indent=1) + "\n", "utf-8")
            print(kind, json.dumps(result))  # noqa: T201
        if "likeness" in wanted:
            packs = {kind: load_pack(options.packs / kind) for kind in KINDS}
            result = likeness(engine, packs, kept_back(options.data, options.runs, options.limit or 300))
            (out / "likeness.json").write_text(json.dumps(result, indent=1) + "\n", "utf-8")
            print(json.dumps(result, indent=1))  # noqa: T201


if __name__ == "__main__":
    main()
