"""``python -m inference.training.skin.classify train|evaluate|export --data skin --out DIR``: the seven diagnoses."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common import augment, decide, metrics, report
from inference.training.common.classifier import mixed
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.common.split import split
from inference.training.skin import earlier
from inference.training.skin.data import CLASS_SIZE, CLASSES, PAIR_SIZE, Skin, read
from inference.training.skin.net import SkinGraph, SkinNet
from inference.training.skin.segment import shrink

BATCH = 32
POWER = 0.6
"""Classes are drawn with their share to the power ``1 - POWER``; the loss takes that into account."""
COUNT = len(CLASSES)
SIZES = {"128x160": CLASS_SIZE, "160x192": PAIR_SIZE}


class Drawing:
    """Batches of warped images, soft labels and metadata; rare classes more often than they are."""

    def __init__(self, skin: Skin, chosen: list[int], size: tuple[int, int] = CLASS_SIZE) -> None:
        self.skin, self.chosen, self.size = skin, torch.tensor(chosen), size
        labels = skin.labels[self.chosen]
        self.shares = torch.bincount(labels, minlength=COUNT).float() / len(chosen)
        weight = self.shares[labels] ** -POWER
        self.weight = weight / weight.sum()
        drawn = self.shares ** (1.0 - POWER)
        self.offset = torch.log(drawn / drawn.sum())

    def __call__(self, _step: int) -> tuple[Tensor, ...]:
        """The batch of one step."""
        picks = self.chosen[torch.multinomial(self.weight, BATCH, replacement=True)]
        image = self.skin.images[picks].float() / 255.0
        matrix = augment.affine(BATCH, turn=180.0, scale=(0.85, 1.5), stretch=0.15, shift=0.08, flip_x=True,
                                aspect=4 / 3)  # fmt: skip
        image = augment.warp(image, matrix, self.size, padding="reflection")
        image = augment.tone(image, gamma=0.2, gain=0.25, lift=0.06, colour=0.08, noise=0.01)
        image = augment.erase(augment.soften(image, 0.1), 0.3)
        meta = self.skin.meta[picks].clone()
        meta[:, 0] = (meta[:, 0] + 0.03 * torch.randn(BATCH)) * meta[:, 1]
        meta[torch.rand(BATCH) < 0.2, :2] = 0.0
        meta[torch.rand(BATCH) < 0.2, 2:] = 0.0
        return mixed(image, functional.one_hot(self.skin.labels[picks], COUNT).float(), 0.3, meta)

    def loss(self, net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
        """Cross-entropy with logits adjusted by the drawn shares, so that the plain logits are balanced."""
        image, target, meta = batch
        logits = net(image, meta)[0].float() + self.offset
        return {"entropy": functional.cross_entropy(logits, target)}


@torch.no_grad()
def logits_of(
    net: SkinNet, skin: Skin, chosen: list[int], *, mirrors: bool = True, size: tuple[int, int] = CLASS_SIZE
) -> dict[bool, Tensor]:
    """(n, 7) balanced logits, the mean over the mirror images: with age and sex (True) and without (False)."""
    net.eval()
    results = []
    for part in torch.tensor(chosen).split(64):
        image = shrink(skin.images[part], size)
        total = net(image)[0]
        if mirrors:
            for axes in ([2], [3], [2, 3]):
                total = total + net(torch.flip(image, axes))[0]
            total = total / 4.0
        results.append(total)
    pictures = torch.cat(results)
    extra = skin.meta[torch.tensor(chosen)]
    if net.meta is None:
        return {True: pictures, False: pictures}
    return {known: pictures + net.meta(extra * float(known)) for known in (True, False)}


def measured(net: SkinNet, skin: Skin, parts: tuple[list[int], ...], natural: Tensor) -> dict[str, Any]:
    """Choices made on validation lesions, with and without age and sex, and the figures on those kept back."""
    learn, check, held = parts
    logits = {known: value.numpy() for known, value in logits_of(net, skin, check).items()}
    kept = logits_of(net, skin, held)
    truth = skin.labels[check].numpy()
    choice = decide.choose(np.concatenate([logits[True], logits[False]]), natural.numpy(), np.tile(truth, 2))
    offset = choice["tau"] * natural.numpy()
    moved = {known: decide.softmax((v + offset) / choice["temperature"]) for known, v in logits.items()}
    cuts = {c: report.youden(moved[True][:, k], truth == k) for k, c in enumerate(CLASSES)}
    group = [skin.groups[i] for i in held]
    truth = skin.labels[held].numpy()
    found: dict[str, Any] = {
        "classes": CLASSES, "images": len(held), "lesions": len(set(group)), "train": len(learn),
        "train_lesions": len({skin.groups[i] for i in learn}), "validation": len(check), "choice": choice,
        "shares": torch.exp(natural).tolist(), "cases": np.bincount(truth, minlength=COUNT).tolist(),
        "held_back": [skin.names[i] for i in held],
        "validation_balanced_accuracy": {str(k): metrics.balanced_accuracy(v, skin.labels[check].numpy())
                                         for k, v in moved.items()},
    }  # fmt: skip
    for known, name in ((True, "with_age_and_sex"), (False, "without_age_and_sex")):
        balanced = kept[known].numpy()
        probability = decide.softmax((balanced + offset) / choice["temperature"])
        found[name] = figures(probability, truth, group)
        if known:
            found["roc"] = {c: report.roc(probability[:, k], truth == k, f"{len(held)} images of lesions kept back")
                            for k, c in enumerate(CLASSES)}  # fmt: skip
            found["points"] = [report.operating_point(c, cuts[c], probability[:, k], truth == k)
                               for k, c in enumerate(CLASSES)]  # fmt: skip
            found["groups"] = grouped(probability, truth, group, [skin.rows[i] for i in held])
    return found


def figures(probability: np.ndarray, truth: np.ndarray, group: list[str]) -> dict[str, Any]:
    """What the bars ask, all from one vector of probabilities, with intervals by lesion."""
    table = np.zeros((COUNT, COUNT), int)
    np.add.at(table, (truth, probability.argmax(1)), 1)
    mel = CLASSES.index("mel")
    asked: dict[str, Callable[[np.ndarray], float]] = {
        "balanced_accuracy": lambda i: metrics.balanced_accuracy(probability[i], truth[i]),
        "top3": lambda i: metrics.accuracy(probability[i], truth[i], 3),
        "calibration_error": lambda i: metrics.calibration_error(probability[i], truth[i]),
        "accuracy": lambda i: metrics.accuracy(probability[i], truth[i]),
        "auroc_melanoma": lambda i: metrics.auroc(probability[i, mel], truth[i] == mel),
    }
    found: dict[str, Any] = {name: metrics.bootstrap(figure, group) for name, figure in asked.items()}
    found["recall"] = {c: round(float(table[k, k] / max(1, table[k].sum())), 3) for k, c in enumerate(CLASSES)}
    found["confusion"] = table.tolist()
    return found


def grouped(
    probability: np.ndarray, truth: np.ndarray, group: list[str], rows: list[dict[str, str]]
) -> dict[str, dict[str, Any]]:
    """Accuracy, top-3 accuracy and balanced accuracy by age, sex and site."""

    def band(age: str) -> str:
        if not age:
            return "age unknown"
        return "under 40" if float(age) < 40 else "40 to 59" if float(age) < 60 else "60 and over"

    keys = {"age": [band(row["age"]) for row in rows], "sex": [row["sex"] or "unknown" for row in rows],
            "site": [row["localization"] or "unknown" for row in rows]}  # fmt: skip
    asked: dict[str, Callable[[np.ndarray], float]] = {
        "accuracy": lambda i: metrics.accuracy(probability[i], truth[i]),
        "top3": lambda i: metrics.accuracy(probability[i], truth[i], 3),
        "balanced_accuracy": lambda i: metrics.balanced_accuracy(probability[i], truth[i]),
    }
    return {key: {name: report.by_group(names, figure, group) for name, figure in asked.items()}
            for key, names in keys.items()}  # fmt: skip


def more(parser: argparse.ArgumentParser) -> None:
    """What this training takes besides."""
    parser.add_argument("--size", choices=tuple(SIZES), default="128x160", help="rows and columns of the images")
    parser.add_argument("--rate", type=float, default=6e-4, help="highest rate of learning")
    parser.add_argument("--draws", type=int, default=4, help="seed of the images drawn; --seed is that of the split")
    parser.add_argument("--graph", type=Path, default=None, help="classes.onnx of an earlier version to go on from")
    parser.add_argument("--member", choices=("first", "second"), default="second", help="which of its two networks")


def main() -> None:
    """See the module."""
    options = arguments("seven diagnoses of skin lesions", ("train", "evaluate", "export"), more)
    skin = read(options.data, options.out.parent / "skin_cache.npz")
    learn, check, held = split(skin.groups, seed=options.seed, held=0.17, validation=0.08)
    path = options.out / f"{options.name}.pt"
    net = SkinNet()
    size = SIZES[options.size]
    drawing = Drawing(skin, learn, size)
    natural = torch.log(drawing.shares)
    if options.action == "train":
        if options.graph is not None and not path.exists():
            earlier.load(net, options.graph, options.member, drawing)

        def look(average: SkinNet) -> str:
            logits = logits_of(average, skin, check, mirrors=False, size=size)[True]
            truth = skin.labels[check].numpy()
            even, real = torch.softmax(logits, 1).numpy(), torch.softmax(logits + natural, 1).numpy()
            return (f"validation balanced {metrics.balanced_accuracy(even, truth):.4f} accuracy "
                    f"{metrics.accuracy(real, truth):.4f} top-3 {metrics.accuracy(real, truth, 3):.4f}")  # fmt: skip

        train(net, drawing, drawing.loss, path=path, steps=options.steps, minutes=options.minutes, rate=options.rate,
              seed=options.draws, pause=options.pause, check=look, check_seconds=170.0)  # fmt: skip
        return
    load_average(net, path)
    target = options.out / "figures.json"
    if options.action == "evaluate":
        state = torch.load(path, weights_only=True)
        found = measured(net, skin, (learn, check, held), natural)
        write_json(target, found | {"steps": state["step"], "seconds": round(state["spent"])})
    else:
        offset = json.loads(target.read_text("utf-8"))["choice"]["tau"] * natural
        example = (shrink(skin.images[held[:1]], CLASS_SIZE), skin.meta[held[:1]])
        write_json(options.out / "export.json", write(
            SkinGraph(net, offset), example, options.out / "classes.onnx", inputs=("image", "meta"),
            outputs=("logits", "maps", "embedding")))  # fmt: skip


if __name__ == "__main__":
    main()
