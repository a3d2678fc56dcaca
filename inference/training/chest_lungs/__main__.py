"""``python -m inference.training.chest_lungs train|evaluate|export --data DIR --out DIR``: boxes of both lungs."""

from __future__ import annotations

import json

import numpy as np
import torch
from torch import Tensor, nn

from inference.training.chest_lungs.data import SIZE, Films, read
from inference.training.chest_lungs.net import LungBoxes, LungGraph, LungNet, places, read_out
from inference.training.common import augment, metrics
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.common.split import split

BATCH = 24


def draw(films: Films, chosen: list[int]) -> tuple[Tensor, ...]:
    """A batch of warped films and their boxes."""
    picks = torch.tensor(chosen)[torch.randint(0, len(chosen), (BATCH,))]
    image, boxes = films.images[picks].float() / 255.0, films.boxes[picks]
    flip = torch.rand(BATCH) < 0.5
    image = torch.where(flip[:, None, None, None], torch.flip(image, [3]), image)
    mirrored = torch.stack([1.0 - boxes[..., 2], boxes[..., 1], 1.0 - boxes[..., 0], boxes[..., 3]], -1)[:, [1, 0]]
    boxes = torch.where(flip[:, None, None], mirrored, boxes)
    matrix = augment.affine(BATCH, turn=8.0, scale=(0.75, 1.25), stretch=0.2, shift=0.08)
    image = augment.warp(image, matrix, (SIZE, SIZE))
    x0, y0, x1, y1 = (2.0 * boxes - 1.0).unbind(-1)
    xm, ym = (x0 + x1) / 2, (y0 + y1) / 2
    points = torch.stack([torch.stack([x0, ym], -1), torch.stack([xm, y0], -1), torch.stack([x1, ym], -1),
                          torch.stack([xm, y1], -1)], 2)  # fmt: skip
    inverse = torch.linalg.inv(matrix[:, :, :2])
    points = torch.einsum("nij,nskj->nski", inverse, points - matrix[:, None, None, :, 2])
    edges = torch.stack([points[:, :, 0, 0], points[:, :, 1, 1], points[:, :, 2, 0], points[:, :, 3, 1]], -1)
    boxes = ((edges + 1.0) / 2.0).clamp(0.0, 1.0)
    image = augment.tone(image, gamma=0.4, gain=0.4, lift=0.1, noise=0.04)
    return augment.erase(augment.soften(image, 0.2), 0.4), boxes


def shared(a: Tensor, b: Tensor) -> Tensor:
    """Intersection over union of boxes (..., 4)."""
    low, high = torch.maximum(a[..., :2], b[..., :2]), torch.minimum(a[..., 2:], b[..., 2:])
    both = (high - low).clamp(min=0.0).prod(-1)
    area = (a[..., 2:] - a[..., :2]).clamp(min=0.0).prod(-1) + (b[..., 2:] - b[..., :2]).clamp(min=0.0).prod(-1)
    return both / (area - both).clamp(min=1e-6)


def loss_of(net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """Edge distributions against a narrow Gaussian, L1 of the read-out and 1 - IoU."""
    image, boxes = batch
    logits = net(image).float()
    known = ~boxes.isnan().any(-1)
    boxes = boxes.nan_to_num()
    mean, _ = read_out(logits)
    target = torch.softmax(-0.5 * ((places() - boxes[..., None]) / 0.025) ** 2, -1)
    entropy = -(target * torch.log_softmax(logits, -1)).sum(-1).mean(-1)
    count = known.float().sum().clamp(min=1.0)
    return {
        "entropy": 0.2 * (entropy * known).sum() / count,
        "edge": 10.0 * ((mean - boxes).abs().mean(-1) * known).sum() / count,
        "iou": ((1.0 - shared(mean, boxes)) * known).sum() / count,
    }


@torch.no_grad()
def boxes_of(net: nn.Module, images: Tensor) -> tuple[Tensor, Tensor]:
    """Boxes and spreads (n, 2, 4)."""
    graph = LungGraph(net).eval()
    results = [graph(part.float() / 255.0) for part in images.split(16)]
    return torch.cat([r[0] for r in results]), torch.cat([r[1] for r in results])


def expected_overlap(overlap: np.ndarray, spread: np.ndarray) -> tuple[float, float]:
    """Line from the mean spread of a box's edges to its overlap, from validation films; never rising."""
    known = ~np.isnan(overlap)
    slope, start = np.polyfit(spread.mean(-1)[known], overlap[known], 1)
    return (float(start), float(slope)) if slope < 0 else (float(np.nanmean(overlap)), 0.0)


def main() -> None:
    """See the module."""
    options = arguments("boxes of the lungs", ("train", "evaluate", "export"))
    films = read(options.data)
    learn, check, held = split(films.groups, seed=options.seed, held=0.17, validation=0.08)
    path = options.out / f"{options.name}.pt"
    net = LungNet()
    if options.action == "train":

        def look(average: nn.Module) -> str:
            found = shared(boxes_of(average, films.images[check])[0], films.boxes[check])
            return f"validation IoU {float(found.nanmean()):.4f}"

        train(net, lambda _: draw(films, learn), loss_of, path=path, steps=options.steps, minutes=options.minutes,
              rate=2e-3, seed=options.seed, pause=options.pause, check=look)  # fmt: skip
    elif options.action == "evaluate":
        load_average(net, path)
        before, doubt = boxes_of(net, films.images[check])
        expected = expected_overlap(np.array(shared(before.clamp(0.0, 1.0), films.boxes[check])), doubt.numpy())
        boxes, spread = boxes_of(net, films.images[held])
        boxes = boxes.clamp(0.0, 1.0)
        truth = films.boxes[held]
        values = np.array(shared(boxes, truth))
        error = ((boxes - truth).abs() * films.sides[held][:, None, None]).numpy()
        group = [films.groups[i] for i in held]
        state = torch.load(path, weights_only=True)
        rank = np.argsort(np.nanmean(values, 1))
        write_json(options.out / "figures.json", {
            "films": len(held), "groups": len(set(group)), "train": len(learn), "validation": len(check),
            "train_groups": len({films.groups[i] for i in learn}), "expected": expected,
            "steps": state["step"], "seconds": round(state["spent"]),
            "mean_iou": metrics.bootstrap(lambda i: float(np.nanmean(values[i])), group),
            "right_iou": metrics.bootstrap(lambda i: float(np.nanmean(values[i, 0])), group),
            "left_iou": metrics.bootstrap(lambda i: float(np.nanmean(values[i, 1])), group),
            "share_over_0.7": float((values > 0.7).mean()),
            "median_edge_error_px_of_384": np.nanmedian(error, 0).round(2).tolist(),
            "mean_edge_error_px_of_384": np.nanmean(error, 0).round(2).tolist(),
            "spread_vs_error_correlation": float(np.corrcoef(spread.numpy().mean((1, 2)), np.nanmean(values, 1))[0, 1]),
            "worst": {films.names[held[i]]: values[i].round(3).tolist() for i in rank[:6]},
            "held_back": [films.names[i] for i in held],
        })  # fmt: skip
    else:
        load_average(net, path)
        expected = json.loads((options.out / "figures.json").read_text("utf-8"))["expected"]
        example = films.images[held[:1]].float() / 255.0
        write_json(options.out / "export.json", write(
            LungBoxes(net, (expected[0], expected[1])), example, options.out / "boxes.onnx", inputs=("film",),
            outputs=("boxes", "box_scores", "box_labels")))  # fmt: skip


if __name__ == "__main__":
    main()
