"""Figures of an evaluation against published examples and independent implementations."""

import numpy as np
import pytest
from scipy import stats

from app.workflow.evaluation.agreement import LIMIT, bias, icc, limit_of_agreement
from app.workflow.evaluation.bootstrap import estimate, mean_of
from app.workflow.evaluation.discrimination import auroc


def once(statistic, cases):
    return float(statistic(np.ones((1, cases)))[0])


def test_icc_of_shrout_and_fleiss():
    """Shrout and Fleiss, Psychological Bulletin 1979;86:420, table 2: six targets, four judges, ICC(2,1) = .29."""
    ratings = np.array([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])
    assert once(icc(ratings), 6) == pytest.approx(0.2897638, abs=1e-6)
    assert round(once(icc(ratings), 6), 2) == 0.29


def test_limits_of_bland_and_altman():
    """Bland and Altman, Lancet 1986;1:307, table 1: two peak flow meters, mean difference -2.1, SD 38.8 l/min."""
    wright = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427]
    mini = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451]
    one, other = np.array(wright, float), np.array(mini, float)
    mean = once(bias(one, other), 17)
    assert round(mean, 1) == -2.1
    assert round((once(limit_of_agreement(one, other, 1), 17) - mean) / LIMIT, 1) == 38.8
    assert round((mean - once(limit_of_agreement(one, other, -1), 17)) / LIMIT, 1) == 38.8


def test_auroc_of_hanley_and_mcneil():
    """Hanley and McNeil, Radiology 1982;143:29, table I: 58 normal and 51 abnormal CT, rated 1 to 5; area 0.893."""
    normal, abnormal = [33, 6, 6, 11, 2], [3, 2, 2, 11, 33]
    scores = np.repeat([1, 2, 3, 4, 5, 1, 2, 3, 4, 5], normal + abnormal)
    positive = np.repeat([False, True], [sum(normal), sum(abnormal)])
    assert round(once(auroc(scores, positive), len(scores)), 3) == 0.893


@pytest.mark.parametrize("decimals", [1, 2, 9])
def test_auroc_is_the_mann_whitney_statistic(decimals):
    draw = np.random.default_rng(decimals)
    positive = draw.random(300) < 0.3
    scores = np.round(draw.normal(positive * 0.8), decimals)
    u = stats.mannwhitneyu(scores[positive], scores[~positive]).statistic
    expected = u / (positive.sum() * (~positive).sum())
    assert once(auroc(scores, positive), 300) == pytest.approx(expected, abs=1e-12)


def test_interval_agrees_with_scipy():
    """The same percentile interval as scipy.stats.bootstrap, up to the draws."""
    values = np.random.default_rng(3).gamma(2.0, 1.5, 80)
    ours = estimate(mean_of(values), np.arange(80), resamples=20_000)
    theirs = stats.bootstrap((values,), np.mean, n_resamples=20_000, method="percentile", rng=4).confidence_interval
    assert ours.value == pytest.approx(values.mean())
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=0.02)
    assert ours.used == 20_000


def _covered(by_patient, rounds=600):
    """Share of 95 % intervals that hold the true mean 0 when each of 40 patients has five images that are alike."""
    draw = np.random.default_rng(11)
    owners = np.repeat(np.arange(40), 5)
    hits = 0
    for _ in range(rounds):
        values = np.repeat(draw.normal(size=40), 5) + 0.3 * draw.normal(size=200)
        found = estimate(mean_of(values), owners if by_patient else np.arange(200), resamples=400)
        hits += found.low <= 0.0 <= found.high
    return hits / rounds


@pytest.mark.slow
def test_intervals_by_patient_hold_the_truth_and_those_by_image_do_not():
    """Six hundred simulated studies: about what theory gives for 40 patients, and far less when images count.

    A percentile interval of a mean of 40 is 1.96 standard errors with 40, not 39, below the line: Student's t gives it
    94 %; 600 studies have a standard error of 1 point.
    """
    theory = 2 * stats.t.cdf(1.96 * np.sqrt(39 / 40), 39) - 1
    assert 0.93 < theory < 0.95
    assert theory - 0.03 <= _covered(by_patient=True) <= theory + 0.03
    assert _covered(by_patient=False) < 0.75


def test_interval_of_an_auroc_holds_the_truth():
    """Normal scores 1 apart: the true area is Phi(1 / sqrt 2) = 0.760."""
    truth = stats.norm.cdf(1 / np.sqrt(2))
    draw = np.random.default_rng(5)
    positive = np.repeat([True, False], [40, 60])
    hits = 0
    for _ in range(200):
        found = estimate(auroc(draw.normal(positive * 1.0), positive), np.arange(100), resamples=400)
        hits += found.low <= truth <= found.high
    assert 0.90 <= hits / 200 <= 0.99
