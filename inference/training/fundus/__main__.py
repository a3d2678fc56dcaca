"""``python -m inference.training.fundus train|evaluate|export --data fundus --out DIR``: the vessel pack on DRIVE.

Five-fold cross-validation by photograph. ``train --fold K`` (0 to 4) writes ``DIR/foldK/last.pt``; ``evaluate`` writes
``DIR/figures.json``; ``export`` writes each fold's graph ``DIR/foldK/vessels.onnx`` and, of all five,
``DIR/vessels.onnx``.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.common.split import folds
from inference.training.fundus.data import draw, read
from inference.training.fundus.evaluate import evaluate, out_of_fold
from inference.training.fundus.net import FIELD_SIZE, FieldGraph, VesselGraph, VesselNet

FOLDS, SPLIT_SEED = 5, 4
"""The split's seed is fixed; ``--seed`` is that of initial weights and patches."""
STEPS, RATE = 4500, 2e-3
"""Of every fold: the length of its one cosine schedule, and the highest rate. Nothing is looked at on the way."""


def loss_of(net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """Cross-entropy and soft Dice inside the field of view."""
    image, truth, field = batch
    logits = net(image).float()
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    guess = torch.sigmoid(logits) * field
    both = (guess * truth * field).sum()
    dice = 1.0 - (2.0 * both + 1.0) / (guess.sum() + (truth * field).sum() + 1.0)
    return {"entropy": (entropy * field).sum() / field.sum().clamp(min=1.0), "dice": 0.3 * dice}


def _more(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--fold", type=int, choices=range(FOLDS), default=0, help="of the cross-validation, to train")


def _train(options: argparse.Namespace, data: Tensor, held: list[int]) -> None:
    learn = [i for i in range(len(data)) if i not in held]
    seed = options.seed * FOLDS + options.fold
    torch.manual_seed(seed)
    path = options.out / f"fold{options.fold}" / f"{options.name}.pt"
    path.parent.mkdir(exist_ok=True)
    net = VesselNet()
    train(net, lambda _: draw(data, learn), loss_of, path=path, steps=min(options.steps, STEPS),
          minutes=options.minutes, rate=RATE, seed=seed, pause=options.pause)  # fmt: skip


def _export(out: Path, nets: list[VesselNet], example: Tensor) -> None:
    found = json.loads((out / "figures.json").read_text("utf-8"))
    graphs = {out / "vessels.onnx": VesselGraph(nets, found["temperature"])}
    for k, (net, fold) in enumerate(zip(nets, found["folds"], strict=True)):
        graphs[out / f"fold{k}" / "vessels.onnx"] = VesselGraph([net], fold["temperature"])
    written = {str(p.relative_to(out)): write(graph, example, p, outputs=("mask",)) for p, graph in graphs.items()}
    small = functional.interpolate(example, FIELD_SIZE, mode="area")
    write(FieldGraph(), small, out / "field.onnx", outputs=("field",))
    write_json(out / "export.json", written)


def main() -> None:
    """See the module."""
    options = arguments("vessels of the fundus", ("train", "evaluate", "export"), _more)
    names, images, vessels, fields = read(options.data)
    parts = folds(len(names), FOLDS, seed=SPLIT_SEED)
    if options.action == "train":
        _train(options, torch.cat([images, vessels, fields], 1), parts[options.fold])
        return
    paths = [options.out / f"fold{k}" / f"{options.name}.pt" for k in range(FOLDS)]
    nets = [VesselNet() for _ in paths]
    for net, path in zip(nets, paths, strict=True):
        load_average(net, path)
    if options.action == "evaluate":
        states = [torch.load(path, weights_only=True) for path in paths]
        trained = {"steps": [s["step"] for s in states], "seconds": [round(s["spent"]) for s in states]}
        logits = out_of_fold(nets, parts, images)
        write_json(options.out / "figures.json", trained | evaluate(names, logits, vessels, fields, parts))
    else:
        _export(options.out, nets, images[:1].float() / 255.0)


if __name__ == "__main__":
    main()
