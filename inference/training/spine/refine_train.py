"""Training of the second network: corners, tilts, differences of tilts, and the largest angle itself."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def tilt_degrees(corners: Tensor) -> Tensor:
    """Tilt of the mid-line in degrees (...,) of corners (..., 8) in frame units, relative to the frame."""
    x = corners[..., 2] + corners[..., 6] - corners[..., 0] - corners[..., 4]
    y = corners[..., 3] + corners[..., 7] - corners[..., 1] - corners[..., 5]
    return torch.rad2deg(torch.atan2(y, x.clamp(min=0.3)))


def refine_loss(net: nn.Module, item: tuple[Tensor, ...]) -> dict[str, Tensor]:
    """L1 on corners, tilts, all differences of tilts and the largest angle; likelihood of the predicted scales.

    The difference of two tilts is the Cobb angle, and the largest difference is what the labels report: learning it
    as such keeps the corners from leaning towards the mean, which would make every curve look too small.
    """
    crops, features, target, frame_tilt, valid = item
    result = net(crops, features).float()
    corners = result[..., :8]
    weight = valid / valid.sum().clamp(min=1.0)
    corner_error = (corners - target).abs().mean(-1)
    difference = tilt_degrees(corners) - tilt_degrees(target)
    tilt_error = difference.abs()
    pairs = valid[:, :, None] * valid[:, None, :]
    pair_error = (difference[:, :, None] - difference[:, None, :]).abs()
    true = tilt_degrees(target) + frame_tilt
    seen = tilt_degrees(corners) + frame_tilt
    whole = (valid > 0.9).all(1).float()
    spread = (true.amax(1) - true.amin(1)) - (seen.amax(1) - seen.amin(1))
    tilt_scale = result[..., 8].clamp(-2.0, 3.5)
    corner_scale = result[..., 9].clamp(-6.0, 1.0)
    likelihood = tilt_error.detach() * torch.exp(-tilt_scale) + tilt_scale
    likelihood = likelihood + corner_error.detach() * torch.exp(-corner_scale) + corner_scale
    return {
        "corner": 10.0 * (corner_error * weight).sum(),
        "tilt": 0.2 * (tilt_error * weight).sum(),
        "pair": 0.1 * (pair_error * pairs).sum() / pairs.sum().clamp(min=1.0),
        "largest": 0.01 * (spread.abs() * whole).sum() / whole.sum().clamp(min=1.0),
        "scale": 0.1 * (likelihood * weight).sum(),
    }
