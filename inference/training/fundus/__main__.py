"""``python -m inference.training.fundus train|evaluate|export --data fundus --out DIR``: the vessel pack on DRIVE."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from scipy.optimize import minimize_scalar
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common import augment, metrics, report
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.common.split import split
from inference.training.fundus.net import FIELD_SIZE, SIZE, FieldGraph, VesselGraph, VesselNet

PATCH, MARGIN, BATCH = 128, 216, 16


def read(folder: Path) -> tuple[list[str], Tensor, Tensor, Tensor]:
    """Names, photographs (n, 3, 592, 576) uint8, vessels and field of view (n, 1, 592, 576) uint8 0/1."""
    names = sorted(p.name.split("_")[0] for p in (folder / "images").iterdir())

    def load(path: Path, mode: str) -> np.ndarray:
        with Image.open(path) as image:
            data = np.asarray(image.convert(mode))
        data = data.reshape(*data.shape[:2], -1)
        rows, columns = SIZE[0] - data.shape[0], SIZE[1] - data.shape[1]
        return np.pad(data, ((rows // 2, rows - rows // 2), (columns // 2, columns - columns // 2), (0, 0)))

    def find(sub: str, name: str) -> Path:
        return next((folder / sub).glob(f"{name}_*"))

    images = np.stack([load(find("images", n), "RGB") for n in names]).transpose(0, 3, 1, 2)
    vessels = np.stack([load(find("1st_manual", n), "L") for n in names]).transpose(0, 3, 1, 2) > 127
    fields = np.stack([load(find("mask", n), "L") for n in names]).transpose(0, 3, 1, 2) > 127
    return (names, torch.from_numpy(images.copy()), torch.from_numpy(vessels.astype(np.uint8)),
            torch.from_numpy(fields.astype(np.uint8)))  # fmt: skip


def parts(names: list[str], seed: int) -> tuple[list[int], list[int], list[int]]:
    """13 photographs to learn from, 3 for the threshold, 4 kept back."""
    return split(names, seed=seed, held=0.2, validation=0.15)


def draw(data: Tensor, chosen: list[int]) -> tuple[Tensor, ...]:
    """A batch of warped patches: image in 0..1, vessels, field of view. ``data`` (n, 5, h, w) uint8."""
    crops = []
    rows, columns = SIZE
    for _ in range(BATCH):
        index = chosen[int(torch.randint(0, len(chosen), ()))]
        top = int(torch.randint(0, rows - MARGIN + 1, ()))
        left = int(torch.randint(0, columns - MARGIN + 1, ()))
        crops.append(data[index, :, top : top + MARGIN, left : left + MARGIN])
    stack = torch.stack(crops).float()
    matrix = augment.affine(BATCH, turn=180.0, scale=(0.75, 1.4), stretch=0.2, flip_x=True)
    matrix[:, :, :2] *= PATCH / MARGIN
    stack = augment.warp(stack, matrix, (PATCH, PATCH), bend=0.008)
    image = augment.tone(stack[:, :3] / 255.0, gamma=0.3, gain=0.3, lift=0.08, colour=0.12, noise=0.03)
    image = augment.soften(augment.uneven_light(image, 0.5), 0.2) * (stack[:, 4:5] > 0.02)
    return image, stack[:, 3:4], (stack[:, 4:5] > 0.5).float()


def loss_of(net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """Cross-entropy and soft Dice inside the field of view."""
    image, truth, field = batch
    logits = net(image).float()
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    guess = torch.sigmoid(logits) * field
    both = (guess * truth * field).sum()
    dice = 1.0 - (2.0 * both + 1.0) / (guess.sum() + (truth * field).sum() + 1.0)
    return {"entropy": (entropy * field).sum() / field.sum().clamp(min=1.0), "dice": 0.3 * dice}


@torch.no_grad()
def logits_of(net: nn.Module, images: Tensor) -> Tensor:
    """(n, 1, h, w) logits averaged over the mirror images, in float32."""
    graph = VesselGraph(net, 1.0).eval()
    return torch.cat([torch.logit(graph(i[None].float() / 255.0).clamp(1e-6, 1 - 1e-6)) for i in images])


def figures(logits: Tensor, vessels: Tensor, fields: Tensor, threshold: float) -> tuple[list[float], list[float]]:
    """AUROC and Dice of each photograph inside its field of view; ``threshold`` on the logit."""
    areas, dices = [], []
    for logit, vessel, field in zip(logits, vessels, fields, strict=True):
        inside = field.numpy().astype(bool)
        score, truth = logit.numpy()[inside], vessel.numpy()[inside].astype(bool)
        areas.append(metrics.auroc(score, truth))
        dices.append(metrics.overlap(score > threshold, truth)[0])
    return areas, dices


def main() -> None:
    """See the module."""
    options = arguments("vessels of the fundus", ("train", "evaluate", "export"))
    names, images, vessels, fields = read(options.data)
    learn, check, held = parts(names, options.seed)
    path = options.out / f"{options.name}.pt"
    net = VesselNet()
    if options.action == "train":
        data = torch.cat([images, vessels * 1, fields], 1)

        def look(average: nn.Module) -> str:
            logits = logits_of(average, images[check])
            areas, dices = figures(logits, vessels[check], fields[check], 0.0)
            return f"validation AUROC {np.mean(areas):.4f} Dice {np.mean(dices):.4f}"

        train(net, lambda _: draw(data, learn), loss_of, path=path, steps=options.steps, minutes=options.minutes,
              rate=3e-3, seed=options.seed, pause=options.pause, check=look, check_seconds=300.0)  # fmt: skip
        return
    load_average(net, path)
    target = options.out / "figures.json"
    if options.action == "evaluate":
        logits = logits_of(net, images[check])
        inside = fields[check].bool()
        score, known = logits[inside], vessels[check][inside].float()
        fit = minimize_scalar(
            lambda t: float(functional.binary_cross_entropy_with_logits(score / t, known)), bounds=(0.3, 3.0)
        )
        steps = np.linspace(-2.0, 2.0, 41)
        means = [float(np.mean(figures(logits, vessels[check], fields[check], t)[1])) for t in steps]
        threshold = float(steps[int(np.argmax(means))])
        logits = logits_of(net, images[held])
        areas, dices = figures(logits, vessels[held], fields[held], threshold)
        pooled = metrics.auroc(logits[fields[held].bool()].numpy(), vessels[held][fields[held].bool()].numpy())
        group = [names[i] for i in held]
        inside = fields[held].bool()
        probability = torch.sigmoid(logits[inside] / fit.x).numpy()
        truth = vessels[held][inside].numpy().astype(bool)
        cut = float(1 / (1 + np.exp(-threshold / fit.x)))
        both = np.stack([1.0 - probability, probability], 1)
        state = torch.load(path, weights_only=True)
        write_json(target, {
            "held_back": group, "validation": [names[i] for i in check], "steps": state["step"],
            "seconds": round(state["spent"]), "temperature": float(fit.x),
            "threshold_logit": threshold, "threshold": float(1 / (1 + np.exp(-threshold / fit.x))),
            "auroc_in_field_pooled": pooled,
            "auroc_in_field": metrics.bootstrap(lambda i: float(np.mean(np.array(areas)[i])), group),
            "dice": metrics.bootstrap(lambda i: float(np.mean(np.array(dices)[i])), group),
            "sensitivity": float((probability[truth] >= cut).mean()),
            "specificity": float((probability[~truth] < cut).mean()),
            "calibration_error": metrics.calibration_error(both, truth.astype(int)),
            "roc": report.roc(probability, truth, f"pixels in the field of view of {len(group)} photographs kept back"),
            "per_image": {n: [round(a, 4), round(d, 4)] for n, a, d in zip(group, areas, dices, strict=True)},
        })  # fmt: skip
    else:
        temperature = json.loads(target.read_text("utf-8"))["temperature"]
        example = images[held[:1]].float() / 255.0
        written = write(VesselGraph(net, temperature), example, options.out / "vessels.onnx", outputs=("mask",))
        small = functional.interpolate(example, FIELD_SIZE, mode="area")
        write(FieldGraph(), small, options.out / "field.onnx", outputs=("field",))
        write_json(options.out / "export.json", written)


if __name__ == "__main__":
    main()
