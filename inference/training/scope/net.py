"""The small network of kinds, and the graph that turns it into one score for each pack."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from inference.training.common.unet import Block
from inference.training.scope.kinds import KINDS, OTHER

WIDTHS = (24, 32, 64, 96)
FEATURES = sum(WIDTHS[1:])


class KindNet(nn.Module):
    """Picture (n, 3, 96, 96) in 0..1 to (logits (n, 6), features (n, 192)): the means of three grids."""

    def __init__(self) -> None:
        super().__init__()
        stem = WIDTHS[0]
        self.stem = nn.Sequential(nn.Conv2d(3, stem, 3, 2, 1, bias=False), nn.BatchNorm2d(stem), nn.ReLU())
        self.one = Block(WIDTHS[0], WIDTHS[1], 2)
        self.two = Block(WIDTHS[1], WIDTHS[2], 2)
        self.three = nn.Sequential(Block(WIDTHS[2], WIDTHS[3], 2), Block(WIDTHS[3], WIDTHS[3]))
        self.drop = nn.Dropout(0.2)
        self.head = nn.Linear(FEATURES, OTHER + 1)

    def forward(self, picture: Tensor) -> tuple[Tensor, Tensor]:
        """See the class."""
        one = self.one(self.stem(picture * 2.0 - 1.0))
        two = self.two(one)
        three = self.three(two)
        features = torch.cat([grid.mean((2, 3)) for grid in (one, two, three)], 1)
        return self.head(self.drop(features)), features


class KindGraph(nn.Module):
    """What is exported: picture (1, 3, 96, 96) to one score (1,) for each pack, 0 or more where it is of its kind.

    A score is the smaller of two: the log-odds of the kind against all others, and how much nearer the features lie to
    the kind's middle than its limit, scaled so that the kind's usual image scores alike by both.

    Attributes (all buffers):
        middle (kinds, 192), whiten (192, 192): of the Mahalanobis distance.
        odds, away (kinds, 2): limit and unit of log-odds, and of the distance.
    """

    def __init__(self, net: KindNet, middle: Tensor, whiten: Tensor, odds: Tensor, away: Tensor) -> None:
        super().__init__()
        self.net = net
        for name, value in (("middle", middle), ("whiten", whiten), ("odds", odds), ("away", away)):
            self.register_buffer(name, value.float())

    def parts(self, picture: Tensor) -> tuple[Tensor, Tensor]:
        """Log-odds and distances, each (n, kinds)."""
        logits, features = self.net(picture)
        return log_odds(logits), distances(features, self.middle, self.whiten)

    def scores(self, picture: Tensor) -> Tensor:
        """(n, kinds)."""
        odds, away = self.parts(picture)
        return torch.minimum((odds - self.odds[:, 0]) / self.odds[:, 1], (self.away[:, 0] - away) / self.away[:, 1])

    def forward(self, picture: Tensor) -> tuple[Tensor, ...]:
        """See the class."""
        return tuple(self.scores(picture).unbind(1))


def log_odds(logits: Tensor) -> Tensor:
    """Log-odds (n, kinds) of each kind against all other classes together."""
    rows = []
    for kind in range(len(KINDS)):
        rest = torch.cat([logits[:, :kind], logits[:, kind + 1 :]], 1)
        rows.append(logits[:, kind] - torch.logsumexp(rest, 1))
    return torch.stack(rows, 1)


def distances(features: Tensor, middle: Tensor, whiten: Tensor) -> Tensor:
    """Mahalanobis distance (n, kinds) of features to the kinds' middles."""
    moved = (features[:, None] - middle[None]) @ whiten
    return torch.sqrt((moved * moved).sum(2) + 1e-9)
