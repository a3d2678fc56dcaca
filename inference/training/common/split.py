"""Seeded splits that keep a group (patient, lesion, image) on one side, and seeded folds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def split(
    groups: Sequence[str], *, seed: int, held: float = 0.17, validation: float = 0.1
) -> tuple[list[int], list[int], list[int]]:
    """Indices (train, validation, held back); shares are of the cases, no group is in two parts."""
    names = sorted(set(groups))
    size = dict.fromkeys(names, 0)
    for name in groups:
        size[name] += 1
    order = [names[i] for i in np.random.default_rng(seed).permutation(len(names))]
    part: dict[str, int] = {}
    taken = [0, 0]
    for name in order:
        if taken[0] < held * len(groups):
            part[name], taken[0] = 2, taken[0] + size[name]
        elif taken[1] < validation * len(groups):
            part[name], taken[1] = 1, taken[1] + size[name]
        else:
            part[name] = 0
    sides: tuple[list[int], list[int], list[int]] = ([], [], [])
    for index, name in enumerate(groups):
        sides[part[name]].append(index)
    return sides


def folds(count: int, number: int, *, seed: int) -> list[list[int]]:
    """Indices of the cases that each of ``number`` folds keeps back: sorted, disjoint, together 0 to ``count`` - 1."""
    order = np.random.default_rng(seed).permutation(count)
    return [sorted(int(i) for i in part) for part in np.array_split(order, number)]
