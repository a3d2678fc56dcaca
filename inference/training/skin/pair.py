"""``python -m inference.training.skin.pair evaluate|export --data skin --out DIR``: two classifiers as one graph.

The first (`classify`, 128 x 160 pixels) and a second that went on from it at 160 x 192 pixels (``skin192`` beside
``skin_classify`` in the folder above ``--out``); their logits are averaged.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common import decide, metrics, report
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average
from inference.training.common.split import split
from inference.training.skin.classify import COUNT, Drawing, figures, grouped
from inference.training.skin.data import CLASS_SIZE, CLASSES, PAIR_SIZE, Skin, read
from inference.training.skin.net import SkinNet
from inference.training.skin.segment import shrink

MOST_ERROR = 0.04
"""Calibration error, cross-validated on validation lesions, that the choice of the decision may have."""


class PairGraph(nn.Module):
    """What is exported: (image (1, 3, 160, 192), meta) to logits (1, 7), maps (1, 7, 5, 6), embedding (1, 1280).

    The mean over both networks and over the image and its mirror image; ``offset`` (7,) moves the logits towards a
    population's shares of the classes; the embedding is the second network's.
    """

    def __init__(self, first: SkinNet, second: SkinNet, offset: Tensor) -> None:
        super().__init__()
        self.first, self.second = first, second
        self.register_buffer("offset", offset)

    def pictures(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits without age and sex, maps, embedding."""
        small = functional.interpolate(image, CLASS_SIZE, mode="bilinear", align_corners=False)
        logits, maps, features = [], [], []
        for axes in ([], [3]):
            for net, size in ((self.first, small), (self.second, image)):
                one, map_, feature = net(torch.flip(size, axes) if axes else size)
                map_ = torch.flip(map_, axes) if axes else map_
                logits.append(one)
                maps.append(functional.interpolate(map_, (5, 6), mode="bilinear", align_corners=False))
                features.append(feature)
        return sum(logits) / 4.0, sum(maps) / 4.0, (features[1] + features[3]) / 2.0

    def told(self, meta: Tensor) -> Tensor:
        """What age and sex add to the logits."""
        return 0.5 * (self.first.meta(meta) + self.second.meta(meta))

    def forward(self, image: Tensor, meta: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        logits, maps, features = self.pictures(image)
        return logits + self.told(meta) + self.offset, maps, features


@torch.no_grad()
def logits_of(graph: PairGraph, skin: Skin, chosen: list[int]) -> dict[bool, np.ndarray]:
    """(n, 7) balanced logits with age and sex (True) and without (False)."""
    graph.eval()
    parts = torch.tensor(chosen).split(48)
    pictures = torch.cat([graph.pictures(shrink(skin.images[part], PAIR_SIZE))[0] for part in parts])
    extra = skin.meta[torch.tensor(chosen)]
    return {known: (pictures + graph.told(extra * float(known))).numpy() for known in (True, False)}


def decision(logits: np.ndarray, natural: np.ndarray, truth: np.ndarray, cases: int) -> dict[str, Any]:
    """The least share ``tau`` of the natural frequencies whose calibration error is small enough, with its curve.

    ``logits`` hold each of ``cases`` lesions several times (with and without age and sex).
    """
    fold = np.resize(np.random.default_rng(0).integers(0, 5, cases), len(truth))
    table = []
    for tau in np.round(np.arange(0.0, 0.7, 0.1), 2):
        moved = logits + tau * natural
        temperature = decide.temperature_of(moved, truth)
        probability = decide.softmax(moved / temperature)
        crossed = np.zeros_like(probability)
        for k in range(5):
            learn = fold != k
            crossed[~learn] = decide.curved(probability[~learn], decide.fit_curve(probability[learn], truth[learn]))
        parts = [slice(start, start + cases) for start in range(0, len(truth), cases)]
        table.append({
            "tau": float(tau), "temperature": temperature,
            "balanced_accuracy": metrics.balanced_accuracy(probability, truth),
            "top3": metrics.accuracy(probability, truth, 3), "accuracy": metrics.accuracy(probability, truth),
            "calibration_error": float(np.mean([metrics.calibration_error(crossed[p], truth[p]) for p in parts])),
            "curve": decide.fit_curve(probability, truth).tolist(),
        })  # fmt: skip
        if table[-1]["calibration_error"] <= MOST_ERROR:
            return table[-1] | {"table": table}
    return min(table, key=lambda row: row["calibration_error"]) | {"table": table}


def measured(graph: PairGraph, skin: Skin, parts: tuple[list[int], ...], natural: Tensor) -> dict[str, Any]:
    """Choices made on validation lesions, and the figures on those kept back."""
    learn, check, held = parts
    shares = natural.numpy()
    before, truth = logits_of(graph, skin, check), skin.labels[check].numpy()
    choice = decision(np.concatenate([before[True], before[False]]), shares, np.tile(truth, 2), len(check))
    curve = np.array(choice["curve"])

    def final(logits: np.ndarray) -> np.ndarray:
        return decide.curved(decide.softmax((logits + choice["tau"] * shares) / choice["temperature"]), curve)

    tuned = final(before[False])
    cuts = {c: report.youden(tuned[:, k], truth == k) for k, c in enumerate(CLASSES)}
    kept, group = logits_of(graph, skin, held), [skin.groups[i] for i in held]
    known, blind = final(kept[True]), final(kept[False])
    truth = skin.labels[held].numpy()
    source = f"{len(held)} images of lesions kept back, without age and sex"
    return {
        "classes": CLASSES, "images": len(held), "lesions": len(set(group)), "train": len(learn),
        "train_lesions": len({skin.groups[i] for i in learn}), "validation": len(check), "choice": choice,
        "shares": np.exp(shares).tolist(), "cases": np.bincount(truth, minlength=COUNT).tolist(),
        "held_back": [skin.names[i] for i in held], "with_age_and_sex": figures(known, truth, group),
        "without_age_and_sex": figures(blind, truth, group),
        "roc": {c: report.roc(blind[:, k], truth == k, source) for k, c in enumerate(CLASSES)},
        "points": [report.operating_point(c, cuts[c], blind[:, k], truth == k) for k, c in enumerate(CLASSES)],
        "groups": grouped(known, truth, group, [skin.rows[i] for i in held]),
    }  # fmt: skip


def main() -> None:
    """See the module."""
    options = arguments("two classifiers of skin lesions", ("evaluate", "export"))
    runs: Path = options.out.parent
    skin = read(options.data, runs / "skin_cache.npz")
    parts = split(skin.groups, seed=options.seed, held=0.17, validation=0.08)
    natural = torch.log(Drawing(skin, parts[0]).shares)
    nets, steps = [], []
    for run in ("skin_classify", "skin192"):
        net = SkinNet()
        load_average(net, runs / run / "last.pt")
        nets.append(net)
        steps.append(int(torch.load(runs / run / "last.pt", weights_only=True)["step"]))
    target = options.out / "figures.json"
    if options.action == "evaluate":
        graph = PairGraph(nets[0], nets[1], torch.zeros(COUNT))
        write_json(target, measured(graph, skin, parts, natural) | {"steps": steps})
        return
    tau = json.loads(target.read_text("utf-8"))["choice"]["tau"]
    graph = PairGraph(nets[0], nets[1], tau * natural)
    example = (shrink(skin.images[parts[2][:1]], PAIR_SIZE), skin.meta[parts[2][:1]])
    write_json(options.out / "export.json", write(
        graph, example, options.out / "classes.onnx", inputs=("image", "meta"),
        outputs=("logits", "maps", "embedding")))  # fmt: skip


if __name__ == "__main__":
    main()
