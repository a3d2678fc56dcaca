"""``python -m inference.training.chest_paediatric train|evaluate|export --data DIR --out DIR``: pneumonia."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from scipy.optimize import minimize
from torch import Tensor, nn
from torch.nn import functional

from inference.training.chest_paediatric.data import CLASSES, SIZE, Films, read
from inference.training.chest_paediatric.net import ChestGraph, ChestNet
from inference.training.common import augment, decide, metrics, report
from inference.training.common.classifier import mixed
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.common.split import split

BATCH = 32


def draw(films: Films, chosen: Tensor) -> tuple[Tensor, ...]:
    """A batch of warped films and soft labels.

    The sources of the three classes differ in sharpness, contrast, framing and lettering; random blur, tone, noise,
    crops and covered rectangles keep the network from learning those.
    """
    picks = chosen[torch.randint(0, len(chosen), (BATCH,))]
    image = films.images[picks].float() / 255.0
    matrix = augment.affine(BATCH, turn=10.0, scale=(0.88, 1.2), stretch=0.15, shift=0.05, flip_x=True)
    image = augment.warp(image, matrix, (SIZE, SIZE))
    image = augment.tone(image, gamma=0.25, gain=0.3, lift=0.08, noise=0.03)
    image = augment.erase(augment.soften(image, 0.2), 0.25)
    return mixed(image, functional.one_hot(films.labels[picks], 3).float(), 0.2)


def loss_of(net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """Cross-entropy with soft labels."""
    return {"entropy": functional.cross_entropy(net(batch[0])[0].float(), batch[1])}


@torch.no_grad()
def logits_of(net: nn.Module, images: Tensor) -> Tensor:
    """(n, 3), the mean over each film and its mirror image."""
    net.eval()
    results = []
    for part in images.split(64):
        film = part.float() / 255.0
        results.append(0.5 * (net(film)[0] + net(torch.flip(film, [3]))[0]))
    return torch.cat(results)


def fitted(logits: np.ndarray, truth: np.ndarray) -> tuple[float, list[float]]:
    """Temperature and offsets of the three logits of least cross-entropy.

    Augmented films taught the network another balance than films as they are have.
    """

    def moved(x: np.ndarray) -> np.ndarray:
        return logits * np.exp(x[0]) + np.array([x[1], 0.0, x[2]])

    rows = np.arange(len(truth))
    found = minimize(lambda x: -np.log(decide.softmax(moved(x))[rows, truth] + 1e-12).mean(), np.zeros(3))
    temperature = float(np.exp(-found.x[0]))
    return temperature, [float(found.x[1]) * temperature, 0.0, float(found.x[2]) * temperature]


def measured(net: nn.Module, films: Films, parts: tuple[list[int], ...]) -> dict[str, Any]:
    """Calibration and thresholds from validation patients, figures of the patients kept back."""
    learn, check, held = parts
    logits, truth = logits_of(net, films.images[check]).numpy(), films.labels[check].numpy()
    temperature, offset = fitted(logits, truth)
    validation = decide.softmax((logits + offset) / temperature)
    cuts = {c: report.youden(validation[:, k], truth == k) for k, c in enumerate(CLASSES)}
    probability = decide.softmax((logits_of(net, films.images[held]).numpy() + offset) / temperature)
    before, truth = truth, films.labels[held].numpy()
    group = [films.groups[i] for i in held]
    table = np.zeros((3, 3), int)
    np.add.at(table, (truth, probability.argmax(1)), 1)
    return {
        "classes": CLASSES, "films": len(held), "patients": len(set(group)), "train": len(learn),
        "train_patients": len({films.groups[i] for i in learn}), "validation": len(check),
        "temperature": temperature, "offset": offset, "cases": np.bincount(truth).tolist(),
        "held_back": [films.names[i] for i in held],
        "validation_accuracy": metrics.accuracy(validation, before),
        **figures(probability, truth, group), "confusion": table.tolist(),
        "roc": {c: report.roc(probability[:, k], truth == k, f"{len(held)} films of patients kept back")
                for k, c in enumerate(CLASSES)},
        "points": [report.operating_point(c, cuts[c], probability[:, k], truth == k) for k, c in enumerate(CLASSES)],
    }  # fmt: skip


def figures(probability: np.ndarray, truth: np.ndarray, group: list[str]) -> dict[str, Any]:
    """What the bars ask, with intervals by patient."""
    ill = truth > 0
    sick = 1.0 - probability[:, 0]
    bacterial = probability[:, 1] / (probability[:, 1] + probability[:, 2] + 1e-9)
    asked: dict[str, Callable[[np.ndarray], float]] = {
        "auroc_pneumonia": lambda i: metrics.auroc(sick[i], ill[i]),
        "accuracy": lambda i: metrics.accuracy(probability[i], truth[i]),
        "balanced_accuracy": lambda i: metrics.balanced_accuracy(probability[i], truth[i]),
        "auroc_bacterial_vs_viral": lambda i: metrics.auroc(bacterial[i][ill[i]], truth[i][ill[i]] == 1),
        "calibration_error": lambda i: metrics.calibration_error(probability[i], truth[i]),
    }
    return {name: metrics.bootstrap(figure, group) for name, figure in asked.items()}


def main() -> None:
    """See the module."""
    options = arguments("paediatric chest films", ("train", "evaluate", "export"))
    films = read(options.data, options.out / "cache.npz")
    learn, check, held = split(films.groups, seed=options.seed, held=0.17, validation=0.1)
    path = options.out / f"{options.name}.pt"
    net = ChestNet()
    if options.action == "train":

        def look(average: nn.Module) -> str:
            probability = torch.softmax(logits_of(average, films.images[check]), 1).numpy()
            truth = films.labels[check].numpy()
            return (f"validation AUROC {metrics.auroc(1 - probability[:, 0], truth > 0):.4f} "
                    f"accuracy {metrics.accuracy(probability, truth):.4f}")  # fmt: skip

        chosen = torch.tensor(learn)
        train(net, lambda _: draw(films, chosen), loss_of, path=path, steps=options.steps, minutes=options.minutes,
              rate=4e-4, seed=options.seed, pause=options.pause, check=look)  # fmt: skip
        return
    load_average(net, path)
    target = options.out / "figures.json"
    if options.action == "evaluate":
        state = torch.load(path, weights_only=True)
        found = measured(net, films, (learn, check, held))
        write_json(target, found | {"steps": state["step"], "seconds": round(state["spent"])})
    else:
        offset = torch.tensor(json.loads(target.read_text("utf-8"))["offset"], dtype=torch.float32)
        example = films.images[held[:1]].float() / 255.0
        write_json(options.out / "export.json", write(
            ChestGraph(net, offset), example, options.out / "classes.onnx", inputs=("film",),
            outputs=("logits", "maps", "embedding")))  # fmt: skip


if __name__ == "__main__":
    main()
