"""What both trainings share: a resumable loop with averaged weights."""

from __future__ import annotations

import copy
import logging
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

LOG = logging.getLogger(__name__)


def seeded(seed: int) -> None:
    """Seed torch's generator (numpy generators carry their own seeds)."""
    torch.manual_seed(seed)


def train_loop(
    net: nn.Module,
    data: Any,
    loss_of: Callable[[nn.Module, tuple[Tensor, ...]], dict[str, Tensor]],
    *,
    path: Path,
    epochs: int,
    batch: int,
    rate: float,
    collate: Callable[[list[Any]], Any],
    seed: int,
    workers: int = 1,
    minutes: float = 1e9,
) -> nn.Module:
    """Train with AdamW, a cosine schedule and averaged weights; go on from ``path`` where it exists.

    ``data`` is a dataset with an ``epoch`` attribute, on which (with its seed) every sample depends alone. ``minutes``
    bounds the wall time: the schedule then follows the time spent, so that it still ends at a low rate.

    Returns the averaged network, also saved in ``path`` under ``average``.
    """
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.02)
    average = copy.deepcopy(net)
    start, spent = 0, 0.0
    if path.exists():
        state = torch.load(path, weights_only=True)
        net.load_state_dict(state["net"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        start, spent = int(state["epoch"]), float(state["spent"])
    begin = time.monotonic() - spent
    for epoch in range(start, epochs):
        share = max(epoch / epochs, (time.monotonic() - begin) / (60.0 * minutes))
        if share >= 1.0:
            break
        data.epoch = epoch
        torch.manual_seed(seed * 1000003 + epoch)
        loader: DataLoader[Any] = DataLoader(
            data,
            batch,
            shuffle=True,
            num_workers=workers,
            collate_fn=collate,
            drop_last=True,
            prefetch_factor=4 if workers else None,
        )
        totals: dict[str, float] = {}
        steps = 0
        net.train()
        for item in loader:
            now = max((epoch + steps / max(1, len(loader))) / epochs, (time.monotonic() - begin) / (60.0 * minutes))
            warm = min(1.0, (epoch * len(loader) + steps + 1) / 200.0)
            for group in optimiser.param_groups:
                group["lr"] = rate * warm * (0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(1.0, now))))
            with torch.autocast("cpu", torch.bfloat16):
                losses = loss_of(net, item)
            total = sum(losses.values(), torch.zeros(()))
            optimiser.zero_grad(set_to_none=True)
            total.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimiser.step()
            done = epoch * len(loader) + steps
            update_average(average, net, min(0.998, (1.0 + done) / (20.0 + done)))
            for name, value in losses.items():
                totals[name] = totals.get(name, 0.0) + float(value.detach())
            steps += 1
        text = " ".join(f"{name} {value / steps:.4f}" for name, value in totals.items())
        LOG.info("epoch %d  %s  %.0f s", epoch + 1, text, time.monotonic() - begin)
        save(path, net, average, optimiser, epoch + 1, time.monotonic() - begin)
    return average


def update_average(average: nn.Module, net: nn.Module, keep: float) -> None:
    """Exponential averaging of weights and running statistics."""
    with torch.no_grad():
        for mean, value in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
            if mean.dtype.is_floating_point:
                mean.lerp_(value, 1.0 - keep)
            else:
                mean.copy_(value)


def save(
    path: Path, net: nn.Module, average: nn.Module, optimiser: torch.optim.Optimizer, epoch: int, spent: float
) -> None:
    """Write the checkpoint in one step, so that an interrupted run leaves the previous one whole."""
    state = {
        "net": net.state_dict(),
        "average": average.state_dict(),
        "optimiser": optimiser.state_dict(),
        "epoch": epoch,
        "spent": spent,
    }
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


__all__ = ["Dataset", "save", "seeded", "train_loop", "update_average"]
