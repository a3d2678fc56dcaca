"""``python -m inference.training.skin.segment train|evaluate|export --data skin --out DIR``: the lesion's mask."""

from __future__ import annotations

import json

import numpy as np
import torch
from scipy import ndimage
from scipy.optimize import minimize_scalar
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common import augment, metrics
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.common.split import split
from inference.training.skin.data import MASK_SIZE, Skin, read
from inference.training.skin.net import LesionGraph, LesionNet

BATCH = 32


def shrink(images: Tensor, size: tuple[int, int]) -> Tensor:
    """uint8 (n, c, 150, 200) to float 0..1 of ``size``, antialiased bilinear (as Pillow)."""
    return functional.interpolate(images.float() / 255.0, size, mode="bilinear", align_corners=False, antialias=True)


def draw(skin: Skin, chosen: Tensor) -> tuple[Tensor, Tensor]:
    """A batch of warped images and masks."""
    picks = chosen[torch.randint(0, len(chosen), (BATCH,))]
    stack = torch.cat([skin.images[picks].float() / 255.0, skin.masks[picks].float()], 1)
    matrix = augment.affine(BATCH, turn=180.0, scale=(0.75, 1.3), stretch=0.15, shift=0.06, flip_x=True, aspect=4 / 3)
    stack = augment.warp(stack, matrix, MASK_SIZE, padding="reflection")
    image = augment.tone(stack[:, :3], gamma=0.25, gain=0.25, lift=0.06, colour=0.12, noise=0.02)
    return augment.soften(image, 0.2), stack[:, 3:]


def loss_of(net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """Cross-entropy and soft Jaccard per image."""
    image, truth = batch
    logits = net(image).float()
    guess = torch.sigmoid(logits)
    both = (guess * truth).sum((1, 2, 3))
    either = (guess + truth - guess * truth).sum((1, 2, 3))
    entropy = functional.binary_cross_entropy_with_logits(logits, truth)
    return {"entropy": entropy, "jaccard": 0.5 * (1.0 - (both + 1.0) / (either + 1.0)).mean()}


@torch.no_grad()
def logits_of(net: nn.Module, skin: Skin, chosen: list[int], mirrors: bool = True) -> Tensor:
    """(n, 1, 150, 200) logits, resized to the images' own grid."""
    graph = LesionGraph(net, 1.0).eval()
    net.eval()
    results = []
    for part in torch.tensor(chosen).split(32):
        image = shrink(skin.images[part], MASK_SIZE)
        logits = torch.logit(graph(image).clamp(1e-6, 1 - 1e-6)) if mirrors else net(image)
        results.append(functional.interpolate(logits, (150, 200), mode="bilinear", align_corners=False))
    return torch.cat(results)


def clean(mask: np.ndarray) -> np.ndarray:
    """The largest connected part, its holes filled."""
    parts, count = ndimage.label(mask)
    if count == 0:
        return mask
    sizes = np.bincount(parts.ravel())[1:]
    filled: np.ndarray = ndimage.binary_fill_holes(parts == 1 + int(sizes.argmax()))
    return filled


def overlaps(logits: Tensor, masks: Tensor, threshold: float, tidy: bool = True) -> np.ndarray:
    """(n, 2) Dice and Jaccard."""
    guesses = (logits[:, 0] > threshold).numpy()
    truths = masks[:, 0].numpy().astype(bool)
    return np.array([metrics.overlap(clean(g) if tidy else g, t) for g, t in zip(guesses, truths, strict=True)])


def main() -> None:
    """See the module."""
    options = arguments("the mask of a skin lesion", ("train", "evaluate", "export"))
    skin = read(options.data, options.out.parent / "skin_cache.npz")
    learn, check, held = split(skin.groups, seed=options.seed, held=0.17, validation=0.08)
    path = options.out / f"{options.name}.pt"
    net = LesionNet()
    if options.action == "train":
        chosen = torch.tensor(learn)
        classifier = options.out.parent / "skin_older" / "last.pt"
        if classifier.exists():  # the way down begins where the classifier, trained on the same lesions, ended
            net.begin_from(torch.load(classifier, weights_only=True)["average"])

        def look(average: nn.Module) -> str:
            some = check[:160]
            result = overlaps(logits_of(average, skin, some, mirrors=False), skin.masks[some], 0.0, tidy=False).mean(0)
            return f"validation Dice {result[0]:.4f} Jaccard {result[1]:.4f}"

        train(net, lambda _: draw(skin, chosen), loss_of, path=path, steps=options.steps, minutes=options.minutes,
              rate=1e-3, seed=options.seed, pause=options.pause, check=look)  # fmt: skip
        return
    load_average(net, path)
    target = options.out / "figures.json"
    if options.action == "evaluate":
        logits = logits_of(net, skin, check)
        steps = np.linspace(-1.5, 1.5, 13)
        threshold = float(steps[int(np.argmax([overlaps(logits, skin.masks[check], t)[:, 1].mean() for t in steps]))])
        some, truth = logits[::4], skin.masks[check][::4].float()
        fit = minimize_scalar(
            lambda t: float(functional.binary_cross_entropy_with_logits(some / t, truth)), bounds=(0.3, 4.0)
        )
        logits = logits_of(net, skin, held)
        result = overlaps(logits, skin.masks[held], threshold)
        raw = overlaps(logits, skin.masks[held], threshold, tidy=False)
        group = [skin.groups[i] for i in held]
        state = torch.load(path, weights_only=True)
        kinds = np.array([skin.rows[i]["dx"] for i in held])
        write_json(target, {
            "images": len(held), "lesions": len(set(group)), "train": len(learn), "validation": len(check),
            "steps": state["step"], "seconds": round(state["spent"]), "temperature": float(fit.x),
            "threshold_logit": threshold, "threshold": float(1 / (1 + np.exp(-threshold / fit.x))),
            "dice": metrics.bootstrap(lambda i: float(result[i, 0].mean()), group),
            "jaccard": metrics.bootstrap(lambda i: float(result[i, 1].mean()), group),
            "dice_without_cleaning": float(raw[:, 0].mean()), "jaccard_without_cleaning": float(raw[:, 1].mean()),
            "median_dice": float(np.median(result[:, 0])),
            "share_jaccard_under_0.65": float((result[:, 1] < 0.65).mean()),
            "dice_by_diagnosis": {k: round(float(result[kinds == k, 0].mean()), 4) for k in sorted(set(kinds))},
        })  # fmt: skip
    else:
        temperature = json.loads(target.read_text("utf-8"))["temperature"]
        write_json(options.out / "export.json", write(
            LesionGraph(net, temperature), shrink(skin.images[held[:1]], MASK_SIZE), options.out / "lesion.onnx",
            outputs=("mask",)))  # fmt: skip


if __name__ == "__main__":
    main()
