"""``python -m inference.training.chest_paediatric train|evaluate|export --data DIR --out DIR``: normal, bacterial, viral."""

from __future__ import annotations

import json

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.chest_paediatric.data import CLASSES, SIZE, Films, read
from inference.training.chest_paediatric.net import ChestGraph, ChestNet
from inference.training.common import augment, metrics
from inference.training.common.classifier import fit_temperature, mixed
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
    matrix = augment.affine(BATCH, turn=12.0, scale=(0.85, 1.25), stretch=0.25, shift=0.06, flip_x=True)
    image = augment.warp(image, matrix, (SIZE, SIZE))
    image = augment.tone(image, gamma=0.4, gain=0.4, lift=0.1, noise=0.04)
    image = augment.erase(augment.soften(image, 0.35), 0.4)
    return mixed(image, functional.one_hot(films.labels[picks], 3).float(), 0.3)


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
        train(net, lambda step: draw(films, chosen), loss_of, path=path, steps=options.steps, minutes=options.minutes,
              rate=6e-4, seed=options.seed, pause=options.pause, check=look)  # fmt: skip
        return
    load_average(net, path)
    target = options.out / "figures.json"
    if options.action == "evaluate":
        temperature = fit_temperature(logits_of(net, films.images[check]), films.labels[check])
        validation = torch.softmax(logits_of(net, films.images[check]) / temperature, 1).numpy()
        sick = 1 - validation[:, 0]
        ill = films.labels[check].numpy() > 0
        cuts = np.unique(np.round(sick, 4))
        youden = [(sick[ill] >= c).mean() + (sick[~ill] < c).mean() for c in cuts]
        cut = float(cuts[int(np.argmax(youden))])
        probability = torch.softmax(logits_of(net, films.images[held]) / temperature, 1).numpy()
        truth = films.labels[held].numpy()
        group = [films.groups[i] for i in held]
        state = torch.load(path, weights_only=True)
        table = np.zeros((3, 3), int)
        np.add.at(table, (truth, probability.argmax(1)), 1)

        def value(figure) -> dict[str, float]:  # noqa: ANN001
            return metrics.bootstrap(lambda i: figure(probability[i], truth[i]), group)

        write_json(target, {
            "classes": CLASSES, "films": len(held), "patients": len(set(group)), "train": len(learn),
            "validation": len(check), "steps": state["step"], "seconds": round(state["spent"]),
            "temperature": temperature, "threshold_pneumonia": cut,
            "auroc_pneumonia": value(lambda p, t: metrics.auroc(1 - p[:, 0], t > 0)),
            "accuracy": value(metrics.accuracy),
            "balanced_accuracy": value(metrics.balanced_accuracy),
            "auroc_bacterial_vs_viral": value(
                lambda p, t: metrics.auroc((p[:, 1] / (p[:, 1] + p[:, 2] + 1e-9))[t > 0], t[t > 0] == 1)),
            "sensitivity": value(lambda p, t: float((1 - p[t > 0, 0] >= cut).mean())),
            "specificity": value(lambda p, t: float((1 - p[t == 0, 0] < cut).mean())),
            "calibration_error": value(metrics.calibration_error),
            "confusion": table.tolist(),
            "held_back_patients": sorted(set(group)),
        })  # fmt: skip
        np.savez(options.out / "held_back.npz", names=np.array([films.names[i] for i in held]), probability=probability,
                 truth=truth)  # fmt: skip
    else:
        temperature = json.loads(target.read_text("utf-8"))["temperature"]
        example = films.images[held[:1]].float() / 255.0
        write_json(options.out / "export.json", write(
            ChestGraph(net, temperature), example, options.out / "chest.onnx",
            outputs=("probabilities", "maps", "embedding")))  # fmt: skip


if __name__ == "__main__":
    main()
