"""``python -m inference.training.skin.classify train|evaluate|export --data skin --out DIR``: the seven diagnoses."""

from __future__ import annotations

import json

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common import augment, metrics
from inference.training.common.classifier import fit_temperature, mixed
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.common.split import split
from inference.training.skin.data import CLASS_SIZE, CLASSES, Skin, read
from inference.training.skin.net import SkinGraph, SkinNet
from inference.training.skin.segment import shrink

BATCH = 32
POWER = 0.6
"""Classes are drawn with their share to the power ``1 - POWER``; the loss takes that into account."""
COUNT = len(CLASSES)


class Drawing:
    """Batches of warped images, soft labels and metadata; rare classes more often than they are."""

    def __init__(self, skin: Skin, chosen: list[int]) -> None:
        self.skin, self.chosen = skin, torch.tensor(chosen)
        labels = skin.labels[self.chosen]
        self.shares = torch.bincount(labels, minlength=COUNT).float() / len(chosen)
        weight = self.shares[labels] ** -POWER
        self.weight = weight / weight.sum()
        drawn = self.shares ** (1.0 - POWER)
        self.offset = torch.log(drawn / drawn.sum())

    def __call__(self, step: int) -> tuple[Tensor, ...]:
        """The batch of one step."""
        picks = self.chosen[torch.multinomial(self.weight, BATCH, replacement=True)]
        image = self.skin.images[picks].float() / 255.0
        matrix = augment.affine(BATCH, turn=180.0, scale=(0.85, 1.5), stretch=0.15, shift=0.08, flip_x=True, aspect=4 / 3)
        image = augment.warp(image, matrix, CLASS_SIZE, padding="reflection")
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
def logits_of(net: nn.Module, skin: Skin, chosen: list[int], *, mirrors: bool = True, meta: bool = True) -> Tensor:
    """(n, 7) balanced logits, the mean over the mirror images."""
    net.eval()
    results = []
    for part in torch.tensor(chosen).split(64):
        image = shrink(skin.images[part], CLASS_SIZE)
        extra = skin.meta[part] * float(meta)
        total = net(image, extra)[0]
        if mirrors:
            for axes in ([2], [3], [2, 3]):
                total = total + net(torch.flip(image, axes), extra)[0]
            total = total / 4.0
        results.append(total)
    return torch.cat(results)


def main() -> None:
    """See the module."""
    options = arguments("seven diagnoses of skin lesions", ("train", "evaluate", "export"))
    skin = read(options.data, options.out.parent / "skin_cache.npz")
    learn, check, held = split(skin.groups, seed=options.seed, held=0.17, validation=0.08)
    path = options.out / f"{options.name}.pt"
    net = SkinNet()
    drawing = Drawing(skin, learn)
    natural = torch.log(drawing.shares)
    if options.action == "train":

        def look(average: nn.Module) -> str:
            logits = logits_of(average, skin, check, mirrors=False)
            truth = skin.labels[check].numpy()
            even, real = torch.softmax(logits, 1).numpy(), torch.softmax(logits + natural, 1).numpy()
            return (f"validation balanced {metrics.balanced_accuracy(even, truth):.4f} accuracy "
                    f"{metrics.accuracy(real, truth):.4f} top-3 {metrics.accuracy(real, truth, 3):.4f}")  # fmt: skip

        train(net, drawing, drawing.loss, path=path, steps=options.steps, minutes=options.minutes, rate=6e-4,
              seed=options.seed, pause=options.pause, check=look, check_seconds=170.0)  # fmt: skip
        return
    load_average(net, path)
    target = options.out / "figures.json"
    if options.action == "evaluate":
        logits = logits_of(net, skin, check)
        temperature = fit_temperature(logits + natural, skin.labels[check])
        truth = skin.labels[check].numpy()
        taus = np.linspace(0.0, 1.0, 11)
        scores = [metrics.balanced_accuracy((logits + float(t) * natural).numpy(), truth) for t in taus]
        tau = float(taus[int(np.argmax(scores))])
        group = [skin.groups[i] for i in held]
        truth = skin.labels[held].numpy()

        def figures(meta: bool) -> dict[str, object]:
            logits = logits_of(net, skin, held, meta=meta)
            real = torch.softmax((logits + natural) / temperature, 1).numpy()
            score = (logits + tau * natural).numpy()
            table = np.zeros((COUNT, COUNT), int)
            np.add.at(table, (truth, score.argmax(1)), 1)
            mel = CLASSES.index("mel")
            return {
                "balanced_accuracy": metrics.bootstrap(lambda i: metrics.balanced_accuracy(score[i], truth[i]), group),
                "top3": metrics.bootstrap(lambda i: metrics.accuracy(real[i], truth[i], 3), group),
                "top3_of_balanced": metrics.bootstrap(lambda i: metrics.accuracy(score[i], truth[i], 3), group),
                "calibration_error": metrics.bootstrap(lambda i: metrics.calibration_error(real[i], truth[i]), group),
                "accuracy": metrics.bootstrap(lambda i: metrics.accuracy(real[i], truth[i]), group),
                "auroc_melanoma": metrics.bootstrap(lambda i: metrics.auroc(real[i, mel], truth[i] == mel), group),
                "recall": {c: round(float(table[k, k] / table[k].sum()), 3) for k, c in enumerate(CLASSES)},
                "confusion": table.tolist(),
            }

        state = torch.load(path, weights_only=True)
        write_json(target, {
            "classes": CLASSES, "images": len(held), "lesions": len(set(group)), "train": len(learn),
            "validation": len(check), "steps": state["step"], "seconds": round(state["spent"]),
            "temperature": temperature, "shares": drawing.shares.tolist(), "tau_of_decision": tau,
            "with_age_and_sex": figures(True), "without_age_and_sex": figures(False),
        })  # fmt: skip
    else:
        temperature = json.loads(target.read_text("utf-8"))["temperature"]
        example = (shrink(skin.images[held[:1]], CLASS_SIZE), skin.meta[held[:1]])
        write_json(options.out / "export.json", write(
            SkinGraph(net, temperature, drawing.shares), example, options.out / "skin.onnx", inputs=("image", "meta"),
            outputs=("probabilities", "balanced_logits", "maps", "embedding")))  # fmt: skip


if __name__ == "__main__":
    main()
