"""A resumable, seeded training loop with averaged weights; steps, not epochs, are the unit."""

from __future__ import annotations

import copy
import logging
import math
import signal
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

LOG = logging.getLogger(__name__)

Batch = tuple[Tensor, ...]


class Stop:
    """Becomes true when the process is asked to end (SIGTERM, SIGINT): the loop then saves and returns."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)

    def _ask(self, _number: int, _frame: object) -> None:
        self.asked = True


def wait_while(pause: Path | None, stop: Stop) -> None:
    """Sleep while the file ``pause`` exists and nobody asked to stop."""
    while pause is not None and pause.exists() and not stop.asked:
        time.sleep(1.0)


def update_average(average: nn.Module, net: nn.Module, keep: float) -> None:
    """Exponential averaging of weights and running statistics."""
    with torch.no_grad():
        for mean, value in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
            if mean.dtype.is_floating_point:
                mean.lerp_(value, 1.0 - keep)
            else:
                mean.copy_(value)


def train(  # noqa: PLR0915  one loop, read from top to bottom
    net: nn.Module,
    draw: Callable[[int], Batch],
    loss_of: Callable[[nn.Module, Batch], dict[str, Tensor]],
    *,
    path: Path,
    steps: int,
    rate: float,
    seed: int,
    minutes: float = 1e9,
    decay: float = 0.05,
    keep: float = 0.998,
    pause: Path | None = None,
    check: Callable[[nn.Module], str] | None = None,
    check_seconds: float = 120.0,
) -> nn.Module:
    """Train with AdamW, warm-up and a cosine schedule; goes on from ``path`` where it exists.

    Every batch depends on its step number (and the seeds in ``draw``) alone. The schedule follows the larger of the
    share of ``steps`` and the share of ``minutes`` (processor time over threads, so that a busy machine only makes a
    run later, not shorter); a run bounded by ``steps`` only is
    reproducible, one bounded by ``minutes`` depends on the machine's speed (the step reached is in the checkpoint).
    A longer budget given to a finished run goes on from it at the new schedule's rate.

    Returns the averaged network, also saved in ``path`` under ``average``.
    """
    net.to(memory_format=torch.channels_last)
    groups = [
        {"params": [p for p in net.parameters() if p.ndim > 1], "weight_decay": decay},
        {"params": [p for p in net.parameters() if p.ndim <= 1], "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=rate)
    average = copy.deepcopy(net).eval()
    step, spent = 0, 0.0
    if path.exists():
        state = torch.load(path, weights_only=True)
        net.load_state_dict(state["net"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        step, spent = int(state["step"]), float(state["spent"])
        LOG.info("going on from step %d (%.0f s)", step, spent)

    def save() -> None:
        state = {"net": net.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(),
                 "step": step, "spent": spent}  # fmt: skip
        part = path.with_suffix(".part")
        torch.save(state, part)
        part.replace(path)

    totals: dict[str, float] = {}
    seen, last = 0, time.monotonic()
    first = step
    stop = Stop()
    while True:
        share = max(step / steps, spent / (60.0 * minutes))
        if share >= 1.0:
            break
        wait_while(pause, stop)
        if stop.asked:
            save()
            LOG.info("stopped: step %d  %.0f s", step, spent)
            raise SystemExit(143)
        begin = time.process_time()
        lr = rate * min(1.0, (step - first + 1) / 100.0) * (0.005 + 0.995 * 0.5 * (1.0 + math.cos(math.pi * share)))
        for group in optimiser.param_groups:
            group["lr"] = lr
        torch.manual_seed(seed * 1000003 + step)
        net.train()
        batch = draw(step)
        losses = loss_of(net, batch)
        total = sum(losses.values(), torch.zeros(()))
        optimiser.zero_grad(set_to_none=True)
        total.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimiser.step()
        update_average(average, net, min(keep, (1.0 + step) / (20.0 + step)))
        for name, value in losses.items():
            totals[name] = totals.get(name, 0.0) + float(value.detach())
        step, seen = step + 1, seen + 1
        spent += (time.process_time() - begin) / torch.get_num_threads()
        if time.monotonic() - last >= check_seconds:
            text = " ".join(f"{name} {value / seen:.4f}" for name, value in totals.items())
            extra = check(average) if check is not None else ""
            LOG.info("step %d  %.0f s  share %.2f  %s  %s", step, spent, share, text, extra)
            save()
            totals, seen, last = {}, 0, time.monotonic()
    save()
    extra = check(average) if check is not None else ""
    LOG.info("done: step %d  %.0f s  %s", step, spent, extra)
    return average


def load_average(net: nn.Module, path: Path) -> nn.Module:
    """The averaged weights of a checkpoint, ready for use."""
    net.load_state_dict(torch.load(path, weights_only=True)["average"])
    return net.eval()
