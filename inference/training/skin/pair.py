"""``python -m inference.training.skin.pair evaluate|export --data skin --out DIR``: two classifiers as one graph.

Their checkpoints (`classify`, 160 x 192 pixels) lie in the folders `MEMBERS` beside ``--out``. Their logits are
averaged over views.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common import decide, report
from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average
from inference.training.common.split import split
from inference.training.skin.classify import Drawing
from inference.training.skin.data import CLASSES, COUNT, PAIR_SIZE, Skin, read
from inference.training.skin.figures import figures, grouped
from inference.training.skin.net import SkinNet
from inference.training.skin.segment import shrink

MEMBERS = ("skin_older", "skin_newer")
ZOOM = 1.25
FOLDS = 5
TAUS = np.round(np.arange(-1.2, 0.31, 0.1), 2)
TEMPERATURES = (0.8, 1.0, 1.25, 1.5, 1.8)


class PairGraph(nn.Module):
    """What is exported: (image (1, 3, 160, 192), meta) to logits (1, 7), maps (1, 7, 5, 6), embedding (1, 1280).

    The mean over both networks and four views: the image and its mirror image, and its middle, enlarged by `ZOOM`, in
    the two other mirrorings. Maps and embedding are those of the whole image; the embedding is the second network's.
    ``offset`` (7,) is added to the logits.
    """

    def __init__(self, nets: Sequence[SkinNet], offset: Tensor) -> None:
        super().__init__()
        self.nets = nn.ModuleList(nets)
        self.register_buffer("offset", offset)

    def pictures(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits without age and sex, maps, embedding."""
        rows, columns = (round(size * (1.0 - 1.0 / ZOOM) / 2.0) for size in PAIR_SIZE)
        middle = image[:, :, rows : PAIR_SIZE[0] - rows, columns : PAIR_SIZE[1] - columns]
        larger = functional.interpolate(middle, PAIR_SIZE, mode="bilinear", align_corners=False)
        logits, maps, features = [], [], []
        for net in self.nets:
            for mirrored in (False, True):
                one, map_, feature = net(torch.flip(image, [3]) if mirrored else image)
                logits.append(one)
                maps.append(torch.flip(map_, [3]) if mirrored else map_)
                features.append(feature)
            logits += [net(torch.flip(larger, axes))[0] for axes in ([2], [2, 3])]
        return sum(logits) / len(logits), sum(maps) / len(maps), (features[-2] + features[-1]) / 2.0

    def told(self, meta: Tensor) -> Tensor:
        """What age and sex add to the logits."""
        said: Tensor = sum(net.meta(meta) for net in self.nets) / len(self.nets)
        return said

    def forward(self, image: Tensor, meta: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        logits, maps, features = self.pictures(image)
        return logits + self.told(meta) + self.offset, maps, features


@torch.no_grad()
def logits_of(graph: PairGraph, skin: Skin, chosen: list[int]) -> dict[bool, np.ndarray]:
    """(n, 7) logits before the offset, with age and sex (True) and without (False)."""
    graph.eval()
    parts = torch.tensor(chosen).split(48)
    pictures = torch.cat([graph.pictures(shrink(skin.images[part], PAIR_SIZE))[0] for part in parts])
    extra = skin.meta[torch.tensor(chosen)]
    return {known: (pictures + graph.told(extra * float(known))).numpy() for known in (True, False)}


def balanced_entropy(logits: np.ndarray, truth: np.ndarray) -> float:
    """Cross-entropy in which every class counts alike, at the temperature (of a coarse scale) where it is least."""
    weight = 1.0 / np.bincount(truth, minlength=COUNT)[truth]
    rows = np.arange(len(truth))
    losses = [-(weight * np.log(decide.softmax(logits / t)[rows, truth] + 1e-9)).sum() for t in TEMPERATURES]
    return float(min(losses) / weight.sum())


def cross_entropies(found: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    """Of probabilities (n, 7): over all images, and where every class counts alike."""
    losses = -np.log(found[np.arange(len(truth)), truth] + 1e-9)
    return {"plain": float(losses.mean()),
            "balanced": float(np.mean([losses[truth == k].mean() for k in range(COUNT)]))}  # fmt: skip


class Choice:
    """What turns logits into probabilities, chosen on some lesions with and without age and sex.

    Attributes:
        tau: the share of the classes' natural log-frequencies that is added to the logits: that of the least
            `balanced_entropy`.
        temperature: divides the logits then.
        curve: values at `decide.KNOTS`, the same for all classes.
        cuts: (7,) thresholds of the probabilities, of the largest sum of sensitivity and specificity, without age
            and sex.
    """

    def __init__(self, logits: dict[bool, np.ndarray], truth: np.ndarray, natural: np.ndarray) -> None:
        both, twice = np.concatenate([logits[True], logits[False]]), np.tile(truth, 2)
        self.tau = float(min(TAUS, key=lambda tau: balanced_entropy(both + tau * natural, twice)))
        self.offset = self.tau * natural
        self.temperature = decide.temperature_of(both + self.offset, twice)
        self.curve = decide.fit_curve(decide.softmax((both + self.offset) / self.temperature), twice)
        blind = self.apply(logits[False])
        self.cuts = np.array([report.youden(blind[:, k], truth == k) for k in range(COUNT)])

    def apply(self, logits: np.ndarray) -> np.ndarray:
        """(n, 7) probabilities."""
        return decide.curved(decide.softmax((logits + self.offset) / self.temperature), self.curve)


def folds_of(groups: list[str], seed: int) -> np.ndarray:
    """(n,) which of `FOLDS` parts a case is in; a lesion is in one."""
    names = sorted(set(groups))
    places = dict(zip(names, np.random.default_rng(seed).permutation(len(names)) % FOLDS, strict=True))
    return np.array([places[name] for name in groups])


def measured(graph: PairGraph, skin: Skin, parts: tuple[list[int], ...], natural: np.ndarray) -> dict[str, Any]:
    """Figures on the lesions kept back; what remains to be chosen is chosen on the other four fifths of them."""
    learn, held = [*parts[0], *parts[1]], parts[2]
    kept, group = logits_of(graph, skin, held), [skin.groups[i] for i in held]
    truth = skin.labels[held].numpy()
    fold = folds_of(group, 0)
    crossed = {known: np.zeros_like(value) for known, value in kept.items()}
    cuts, taus = [], []
    for k in range(FOLDS):
        rest, here = fold != k, fold == k
        choice = Choice({known: value[rest] for known, value in kept.items()}, truth[rest], natural)
        cuts.append(choice.cuts)
        taus.append(choice.tau)
        for known, value in kept.items():
            crossed[known][here] = choice.apply(value[here])
    known, blind = crossed[True], crossed[False]
    choice = Choice(kept, truth, natural)
    source = f"{len(held)} images of lesions kept back, without age and sex"
    points = []
    for k, c in enumerate(CLASSES):
        cut = float(np.median([one[k] for one in cuts]))  # and not that of all: what is told of it is told of this one
        above, ill = blind[:, k] >= cut, truth == k
        points.append({"label": c, "value": round(cut, 4),
                       "sensitivity": round(float(above[ill].mean()), 4),
                       "specificity": round(float((~above)[~ill].mean()), 4)})  # fmt: skip
    return {
        "classes": CLASSES, "images": len(held), "lesions": len(set(group)), "train": len(learn),
        "train_lesions": len({skin.groups[i] for i in learn}),
        "choice": {"tau": choice.tau, "taus": taus, "temperature": choice.temperature, "curve": choice.curve.tolist()},
        "cases": np.bincount(truth, minlength=COUNT).tolist(),
        "held_back": [skin.names[i] for i in held], "with_age_and_sex": figures(known, truth, group),
        "without_age_and_sex": figures(blind, truth, group),
        "cross_entropy": {"with_age_and_sex": cross_entropies(known, truth),
                          "without_age_and_sex": cross_entropies(blind, truth)},
        "roc": {c: report.roc(blind[:, k], truth == k, source) for k, c in enumerate(CLASSES)},
        "points": points, "groups": grouped(known, truth, group, [skin.rows[i] for i in held]),
    }  # fmt: skip


def main() -> None:
    """See the module."""
    options = arguments("two classifiers of skin lesions", ("evaluate", "export"))
    runs: Path = options.out.parent
    skin = read(options.data, runs / "skin_cache.npz")
    parts = split(skin.groups, seed=options.seed, held=0.17, validation=0.08)
    natural = torch.log(Drawing(skin, parts[0] + parts[1]).shares)
    nets = []
    for member in MEMBERS:
        net = SkinNet()
        load_average(net, runs / member / "last.pt")
        nets.append(net)
    target = options.out / "figures.json"
    if options.action == "evaluate":
        write_json(target, measured(PairGraph(nets, torch.zeros(COUNT)), skin, parts, natural.numpy()))
        return
    graph = PairGraph(nets, json.loads(target.read_text("utf-8"))["choice"]["tau"] * natural)
    example = (shrink(skin.images[parts[2][:1]], PAIR_SIZE), skin.meta[parts[2][:1]])
    write_json(options.out / "export.json", write(
        graph, example, options.out / "classes.onnx", inputs=("image", "meta"),
        outputs=("logits", "maps", "embedding")))  # fmt: skip


if __name__ == "__main__":
    main()
