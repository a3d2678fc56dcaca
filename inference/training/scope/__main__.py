"""``python -m inference.training.scope pictures|train|evaluate|export --data DATA --out DIR``: the network of kinds.

``DATA`` holds the folders of all sets; ``DIR/simulated/{learn,check,held}`` may hold films of the program's own
simulator, which are spine films too. ``export`` writes ``scope.onnx``, one file for every pack.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common.command import arguments, write_json
from inference.training.common.export import write
from inference.training.common.loop import load_average, train
from inference.training.scope.kinds import KINDS, OTHER, output_of
from inference.training.scope.net import FEATURES, KindGraph, KindNet, distances, log_odds
from inference.training.scope.pictures import Pictures, make
from inference.training.scope.sources import PARTS, find

BATCH = 64
OWN_REFUSED = 0.008
"""Share of a kind's own validation pictures (plain and altered) that the limit of the distance refuses.

The limit of the log-odds is 0: as likely of the kind as not.
"""


def draw(pixels: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor]:
    """A batch: kinds alike often, the others twice as often; slightly moved, lit and coloured."""
    weight = 1.0 / torch.bincount(kinds, minlength=OTHER + 1).float()
    weight[OTHER] *= 2.0
    picks = torch.multinomial(weight[kinds], BATCH, replacement=True)
    image = pixels[picks].float() / 255.0
    shift = torch.randint(-4, 5, (2,)).tolist()
    image = torch.roll(functional.pad(image, (4, 4, 4, 4), mode="replicate"), shift, (2, 3))[:, :, 4:-4, 4:-4]
    gain = torch.exp(torch.empty(BATCH, 1, 1, 1).uniform_(-0.2, 0.2))
    lift = torch.empty(BATCH, 1, 1, 1).uniform_(-0.06, 0.06)
    noise = torch.randn_like(image[:, :1]) * torch.empty(BATCH, 1, 1, 1).uniform_(0.0, 0.03)
    return (image * gain + lift + noise).clamp(0.0, 1.0), kinds[picks]


def loss_of(net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """Cross-entropy."""
    return {"entropy": functional.cross_entropy(net(batch[0])[0].float(), batch[1], label_smoothing=0.01)}


@torch.no_grad()
def read_out(net: nn.Module, pixels: Tensor) -> tuple[Tensor, Tensor]:
    """(logits, features) of uint8 pictures."""
    net.eval()
    found = [net(part.float() / 255.0) for part in pixels.split(128)]
    return torch.cat([f[0] for f in found]), torch.cat([f[1] for f in found])


def graph_of(net: KindNet, learn: Pictures, check: Pictures) -> KindGraph:
    """The graph: middles and covariance from training pictures, limits from validation pictures."""
    kinds = torch.from_numpy(learn.kinds[::2])
    own = kinds < OTHER
    kinds = kinds[own]
    _, features = read_out(net, torch.from_numpy(learn.pixels[::2])[own])
    features = features.double()
    middle = torch.stack([features[kinds == k].mean(0) for k in range(len(KINDS))])
    rest = features - middle[kinds]
    covariance = rest.T @ rest / len(rest)
    covariance += 0.05 * torch.trace(covariance) / FEATURES * torch.eye(FEATURES, dtype=torch.float64)
    whiten = torch.linalg.inv(torch.linalg.cholesky(covariance)).T
    logits, features = read_out(net, torch.from_numpy(check.pixels))
    odds, away = log_odds(logits).double(), distances(features.double(), middle, whiten)
    kinds = torch.from_numpy(check.kinds)
    limits: dict[str, list[list[float]]] = {"odds": [], "away": []}
    for place in range(len(KINDS)):
        mine, far = odds[kinds == place, place], away[kinds == place, place]
        limits["odds"].append([0.0, 1.0])
        high = float(torch.quantile(far, 1.0 - OWN_REFUSED)) * 1.03
        usual = max(1.0, float(mine.median()))  # of both limits, what is usual counts alike, in log-odds
        limits["away"].append([high, max(0.1, high - float(far.median())) / usual])
    return KindGraph(net, middle, whiten, torch.tensor(limits["odds"]), torch.tensor(limits["away"])).eval()


def figures(graph: KindGraph, held: Pictures) -> dict[str, Any]:
    """Share refused by each pack, by where pictures come from."""
    with torch.no_grad():
        parts = torch.from_numpy(held.pixels).split(128)
        scores = torch.cat([graph.scores(part.float() / 255.0) for part in parts]).numpy()
    sources = np.array(held.sources)
    table: dict[str, Any] = {}
    for source in sorted(set(held.sources)):
        chosen = sources == source
        table[source] = {"pictures": int(chosen.sum())} | {
            kind: round(float((scores[chosen, place] < 0.0).mean()), 4) for place, kind in enumerate(KINDS)
        }
    return table


def load(folder: Path, part: str) -> Pictures:
    """Pictures that were made before."""
    with np.load(folder / f"{part}.npz") as stored:
        return Pictures(stored["pixels"], stored["kinds"], list(stored["sources"]))


def main() -> None:
    """See the module."""
    options = arguments("kinds of images", ("pictures", "train", "evaluate", "export"))
    if options.action == "pictures":
        cache = options.out.parent / "chest_paediatric" / "cache.npz"
        sources = find(options.data, seed=options.seed, chest_cache=cache if cache.exists() else None)
        for part in PARTS:
            simulated = sorted((options.out / "simulated" / part).glob("*.png"))
            found = make(sources, part, simulated, options.seed)
            names = np.array(found.sources)
            np.savez(options.out / f"{part}.npz", pixels=found.pixels, kinds=found.kinds, sources=names)
            print(part, dict(zip(*np.unique(found.sources, return_counts=True), strict=True)))  # noqa: T201
        return
    net = KindNet()
    path = options.out / f"{options.name}.pt"
    check = load(options.out, "check")
    learn = load(options.out, "learn")
    if options.action == "train":
        pixels, kinds = torch.from_numpy(learn.pixels), torch.from_numpy(learn.kinds)

        def look(average: nn.Module) -> str:
            logits, _ = read_out(average, torch.from_numpy(check.pixels))
            return f"validation accuracy {float((logits.argmax(1).numpy() == check.kinds).mean()):.4f}"

        train(net, lambda _: draw(pixels, kinds), loss_of, path=path, steps=options.steps, minutes=options.minutes,
              rate=3e-3, seed=options.seed, pause=options.pause, check=look, keep=0.995,
              check_seconds=40.0)  # fmt: skip
        return
    load_average(net, path)
    graph = graph_of(net, learn, check)
    if options.action == "evaluate":
        state = torch.load(path, weights_only=True)
        write_json(options.out / "figures.json", {
            "steps": state["step"], "seconds": round(state["spent"]), "odds": graph.odds.tolist(),
            "away": graph.away.tolist(), "validation": figures(graph, check),
            "held_back": figures(graph, load(options.out, "held")),
        })  # fmt: skip
    else:
        example = torch.from_numpy(check.pixels[:1]).float() / 255.0
        names = tuple(output_of(kind) for kind in KINDS)
        report = write(graph, example, options.out / "scope.onnx", inputs=("picture",), outputs=names)
        (options.out / "export.json").write_text(json.dumps(report) + "\n", "utf-8")
        print(report)  # noqa: T201


if __name__ == "__main__":
    main()
