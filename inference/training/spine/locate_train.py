"""Training of the first network."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.spine.nets import LOCATE_UNIT


def locate_loss(net: nn.Module, item: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """Focal loss on the heat; L1 on corners, next step and level; L1 on the sine of the tilt error."""
    film, target, weight, trust, present = item
    maps = net(film.to(memory_format=torch.channels_last)).float()
    truth = target[:, 0]
    logit = maps[:, 0]
    probability = torch.sigmoid(logit)
    is_peak = (truth > 0.999).float()
    positive = -functional.logsigmoid(logit) * (1 - probability) ** 2 * is_peak
    negative = -functional.logsigmoid(-logit) * probability**2 * (1 - truth) ** 4 * (1 - is_peak)
    count = is_peak.sum().clamp(min=1.0)
    heat = ((positive + negative) * trust).sum() / count
    heavy = weight * present[:, None, None]
    total = heavy.sum().clamp(min=1.0)
    corner = ((maps[:, 1:9] - target[:, 1:9]).abs().mean(1) * heavy).sum() / total
    step = ((maps[:, 9:11] - target[:, 9:11]).abs().mean(1) * heavy).sum() / total
    level = ((maps[:, 11] - target[:, 11]).abs() * heavy).sum() / total
    tilt = (tilt_of(maps[:, 1:9]) - tilt_of(target[:, 1:9])).abs()
    tilt_error = (tilt * heavy).sum() / total
    unit = LOCATE_UNIT / 16.0
    return {
        "heat": heat,
        "corner": 4.0 * unit * corner,
        "step": unit * step,
        "level": 2.0 * level,
        "tilt": 4.0 * tilt_error,
    }


def tilt_of(offsets: Tensor) -> Tensor:
    """Tilt in radians (n, h, w) from eight corner offsets (n, 8, h, w); width kept from zero for the gradient."""
    x = offsets[:, 2] + offsets[:, 6] - offsets[:, 0] - offsets[:, 4]
    y = offsets[:, 3] + offsets[:, 7] - offsets[:, 1] - offsets[:, 5]
    return torch.atan2(y, x.clamp(min=0.2))
