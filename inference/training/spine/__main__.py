"""How the shipped pack ``spine-frontal`` was made, in one command.

    python -m inference.training.spine --data DIR --out DIR [--stages train,export,evaluate] [--pack DIR]

``DIR`` of the data holds ``spine/`` (films, landmarks, angles) and, for pictures that are no spine film,
``chest_paediatric/``, ``chest_lungs/``, ``skin/``, ``fundus/`` and ``dicom/``. Everything is seeded; an interrupted
training goes on from its checkpoint in ``--out``. Schedules follow wall time (``--locate-minutes``,
``--refine-minutes``), so that a slower machine ends in time with fewer epochs.
"""

from __future__ import annotations

import argparse
import json
import logging
from pathlib import Path
from typing import Any

import torch

from inference.spine.finder import SpineFinder
from inference.spine.geometry import LEVELS
from inference.training.spine.card import write_card
from inference.training.spine.evaluate import (
    CHANGES,
    by_severity,
    calibrate,
    figures,
    interval_width,
    read,
    refusals,
    sessions,
    turned_and_halved,
    without_broken,
)
from inference.training.spine.export import export
from inference.training.spine.films import load
from inference.training.spine.labels import Film, read_films, split, summary
from inference.training.spine.locate_data import LocateSet, collate
from inference.training.spine.locate_train import locate_loss
from inference.training.spine.loop import train_loop
from inference.training.spine.negatives import load_negatives, turned
from inference.training.spine.nets import LocateNet, RefineNet
from inference.training.spine.pack import LIMITS, VERSION, write_pack
from inference.training.spine.refine_data import RefineSet
from inference.training.spine.refine_train import refine_loss

LOG = logging.getLogger("spine")
SPLIT_SEED = 2019
FLOOR_DEG = 1.0
HELD_BACK = Path(__file__).with_name("held_back.txt")


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m inference.training.spine", description="Make the spine-frontal pack."
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pack", type=Path, default=Path("assets/packs/spine-frontal"))
    parser.add_argument("--stages", default="train,export,evaluate")
    parser.add_argument("--locate-minutes", type=float, default=55.0)
    parser.add_argument("--refine-minutes", type=float, default=72.0)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def train(films: list[Film], kept: list[int], options: argparse.Namespace) -> None:
    """The first network, then the second twice with different seeds; the pack averages the two."""
    cached = [load(films[index], options.data / "spine") for index in kept]
    negatives, _ = load_negatives(options.data, SPLIT_SEED, 150)
    negatives += turned([film.pixels for film in cached])
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    runs = (("locate", 1, options.locate_minutes), ("refine", 1, options.refine_minutes))
    for name, seed, minutes in (*runs, ("refine2", 2, options.refine_minutes)):
        torch.manual_seed(seed)
        locating = name == "locate"
        train_loop(
            (LocateNet() if locating else RefineNet()).to(memory_format=torch.channels_last),
            LocateSet(cached, negatives, 7, 0.15) if locating else RefineSet(cached, 10 + seed),
            locate_loss if locating else refine_loss,
            path=options.out / f"{name}.pt",
            epochs=200 if locating else 400,
            batch=12 if locating else 8,
            rate=2e-3 if locating else 1.5e-3,
            collate=collate,
            seed=seed,
            minutes=minutes,
        )


def evaluate(films: list[Film], held: list[int], options: argparse.Namespace) -> dict[str, Any]:
    """Figures on the films held back, all conditions; refusals of other pictures; calibration, written to the pack."""
    finder = SpineFinder(sessions(options.pack, options.threads), {"plausible": LIMITS})
    kept = sorted(set(range(len(films))) - set(held))
    report: dict[str, Any] = {"held_back": summary(films, held), "train": summary(films, kept)}
    calibration: dict[str, Any] = {}
    for name, change in CHANGES.items():
        readings = read(finder, [films[index] for index in held], options.data / "spine", change)
        clean = [reading for reading in readings if not reading.film.suspect]
        report[name] = {"all": figures(readings), "without suspect labels": figures(clean)}
        if name == "as is":
            report["by_severity"] = by_severity(clean)
            report["as is without broken"] = figures(without_broken(readings))
            cobb = calibrate(readings, FLOOR_DEG)
            calibration = {"cobb": {**cobb, "coverage": 0.9, "films": len(readings)}}
            report["calibration"] = {**cobb, "mean_half_width": interval_width(readings, cobb)}
        LOG.info("%s %s", name, json.dumps(report[name]["all"]))
    _, check = load_negatives(options.data, SPLIT_SEED, 150)
    check |= turned_and_halved([films[index] for index in held[::4]], options.data / "spine")
    report["refused"] = {name: list(counts) for name, counts in refusals(finder, check).items()}
    card = write_card(report, VERSION)
    (options.pack / "card.md").write_text(card, encoding="utf-8", newline="\n")
    write_pack(options.pack, calibration, LEVELS)
    return report


def main() -> None:
    """Run the stages asked for."""
    options = arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    films = read_films(options.data / "spine")
    kept, held = split(films, SPLIT_SEED)
    names = "".join(f"{films[index].name}\n" for index in held)
    if HELD_BACK.exists() and HELD_BACK.read_text("utf-8") != names:
        raise SystemExit("the films held back are not those of held_back.txt: the data or the seed changed")
    stages = set(options.stages.split(","))
    if "train" in stages:
        train(films, kept, options)
    if "export" in stages:
        export(options.out / "locate.pt", sorted(options.out.glob("refine*.pt")), options.pack)
    if "evaluate" in stages:
        report = evaluate(films, held, options)
        options.out.mkdir(parents=True, exist_ok=True)
        text = json.dumps(report, indent=2)
        (options.out / "evaluation.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
