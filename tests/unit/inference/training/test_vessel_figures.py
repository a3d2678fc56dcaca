"""Cross-validation of the vessels: folds that share nothing, and figures that equal their definitions."""

import numpy as np
import pytest

from inference.training.common import metrics
from inference.training.common.split import folds
from inference.training.fundus.figures import Read, measure


def made(name: str, seed: int) -> Read:
    """A photograph of 4000 pixels, of which about one in eight is vessel."""
    rng = np.random.default_rng(seed)
    truth = rng.random(4000) < 0.12
    probability = 1.0 / (1.0 + np.exp(-rng.normal(np.where(truth, 1.5, -2.5), 1.5)))
    return Read(name, probability, probability >= 0.4, truth)


def test_every_photograph_is_kept_back_once() -> None:
    parts = folds(20, 5, seed=4)
    assert [len(part) for part in parts] == [4] * 5
    assert sorted(i for part in parts for i in part) == list(range(20))
    assert parts == folds(20, 5, seed=4) != folds(20, 5, seed=5)


def test_figures_of_all_pixels_equal_those_of_the_joined_photographs() -> None:
    reads = [made(str(seed), seed) for seed in range(4)]
    found = measure(reads, "made")
    probability = np.concatenate([read.probability for read in reads])
    truth = np.concatenate([read.truth for read in reads])
    both = np.stack([1.0 - probability, probability], 1)
    error = metrics.calibration_error(both, truth.astype(int))
    assert found["calibration_error"]["value"] == pytest.approx(error, abs=1e-9)
    assert found["sensitivity"]["value"] == pytest.approx((probability >= 0.4)[truth].mean())
    assert found["specificity"]["value"] == pytest.approx((probability < 0.4)[~truth].mean())
    assert found["auroc_in_field_pooled"] == pytest.approx(metrics.auroc(probability, truth))
    assert found["roc"]["source"] == "made"


def test_figures_by_photograph_are_averaged_and_their_interval_holds_the_mean() -> None:
    reads = [made(str(seed), seed) for seed in range(6)]
    found = measure(reads, "made")
    assert list(found["per_photograph"]) == [read.name for read in reads]
    for name, short in (("auroc_in_field", "auroc"), ("dice", "dice")):
        each = [row[short] for row in found["per_photograph"].values()]
        assert found[name]["value"] == pytest.approx(np.mean(each), abs=1e-4)
        assert min(each) - 1e-4 <= found[name]["low"] <= found[name]["value"] <= found[name]["high"] <= max(each) + 1e-4
