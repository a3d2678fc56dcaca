"""Every figure by hand, and drawn cases counted as if they stood there several times."""

import numpy as np
import pytest

from app.workflow.evaluation import agreement, discrimination, overlap
from app.workflow.evaluation.bootstrap import all_alike, estimate, mean_of, weights
from app.workflow.evaluation.calibration import calibration_error

TRUTH = np.array([0, 0, 0, 1, 1, 2, 2, 2, 2, 1])
SCORES = np.random.default_rng(1).dirichlet(np.ones(3), 10)
GUESS = SCORES.argmax(axis=1)
POSITIVE = TRUTH == 2
MEASURED = np.array([3.0, 5.0, 8.0, 2.0, 9.0, 4.0, 6.0, 7.0, 1.0, 5.5])
REFERENCE = np.array([2.5, 5.5, 8.5, 3.0, 8.0, 4.5, 6.0, 6.0, 1.5, 5.0])
COUNTS = [
    overlap.pixel_counts(p, t, None)
    for p, t in zip(
        np.random.default_rng(2).random((10, 6, 6)), np.random.default_rng(3).random((10, 6, 6)) < 0.4, strict=True
    )
]


def once(statistic, cases=10):
    return float(statistic(np.ones((1, cases)))[0])


MAKERS = {
    "auroc": lambda i: discrimination.auroc(SCORES[i, 2], POSITIVE[i]),
    "mean auroc": lambda i: discrimination.mean_auroc(SCORES[i], TRUTH[i][:, None] == np.arange(3)),
    "sensitivity": lambda i: discrimination.sensitivity(GUESS[i] == 2, POSITIVE[i]),
    "specificity": lambda i: discrimination.specificity(GUESS[i] == 2, POSITIVE[i]),
    "balanced accuracy": lambda i: discrimination.balanced_accuracy(GUESS[i], TRUTH[i]),
    "top two": lambda i: discrimination.top(SCORES[i], TRUTH[i], 2),
    "calibration": lambda i: calibration_error(SCORES[i].max(axis=1), (GUESS == TRUTH)[i]),
    "icc": lambda i: agreement.icc(np.stack([MEASURED[i], REFERENCE[i]], axis=1)),
    "error": lambda i: agreement.mean_absolute_error(MEASURED[i], REFERENCE[i]),
    "bias": lambda i: agreement.bias(MEASURED[i], REFERENCE[i]),
    "limit": lambda i: agreement.limit_of_agreement(MEASURED[i], REFERENCE[i], -1),
    "pixels": lambda i: overlap.pixel_auroc([COUNTS[k] for k in i]),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_weight_counts_as_a_case_that_stands_there_so_often(name):
    drawn = np.array([[2, 0, 1, 1, 0, 3, 1, 0, 1, 1], [1] * 10, [0, 1, 0, 2, 2, 0, 4, 0, 0, 1]], float)
    together = MAKERS[name](np.arange(10))(drawn)
    for row, value in zip(drawn, together, strict=True):
        repeated = np.repeat(np.arange(10), row.astype(int))
        assert value == pytest.approx(once(MAKERS[name](repeated), len(repeated)), abs=1e-6)


def test_classes_by_hand():
    guess, truth = np.array([0, 0, 1, 1, 1, 0]), np.array([0, 0, 0, 1, 1, 1])
    assert once(discrimination.balanced_accuracy(guess, truth), 6) == pytest.approx((2 / 3 + 2 / 3) / 2)
    called, positive = guess == 1, truth == 1
    assert once(discrimination.sensitivity(called, positive), 6) == pytest.approx(2 / 3)
    assert once(discrimination.specificity(called, positive), 6) == pytest.approx(2 / 3)
    scores = np.array([[0.5, 0.3, 0.2], [0.2, 0.3, 0.5]])
    assert once(discrimination.top(scores, np.array([1, 0]), 2), 2) == 0.5
    assert once(discrimination.top(scores, np.array([1, 0]), 3), 2) == 1.0


def test_a_resample_without_a_class_has_no_value():
    statistic = discrimination.auroc(np.array([0.1, 0.9]), np.array([False, True]))
    assert statistic(np.array([[1.0, 1.0]]))[0] == 1.0
    assert np.isnan(statistic(np.array([[2.0, 0.0]]))[0])
    balanced = discrimination.balanced_accuracy(np.array([0, 1]), np.array([0, 1]))
    assert np.isnan(balanced(np.array([[2.0, 0.0]]))[0])


def test_calibration_error_by_hand():
    """Bins of a half: (0.2, wrong), (0.4, right) -> |0.3 - 0.5|; (0.9, right), (0.7, wrong) -> |0.8 - 0.5|."""
    confidence, right = np.array([0.2, 0.4, 0.9, 0.7]), np.array([False, True, True, False])
    assert once(calibration_error(confidence, right, bins=2), 4) == pytest.approx(0.5 * 0.2 + 0.5 * 0.3)
    assert once(calibration_error(np.array([1.0, 0.0]), np.array([True, False])), 2) == 0.0
    assert once(calibration_error(np.array([1.0, 1.0]), np.array([False, False])), 2) == 1.0


def test_masks_by_hand():
    one, other = np.zeros((4, 4), bool), np.zeros((4, 4), bool)
    one[:2], other[1:3] = True, True
    found = overlap.mask_overlap(one, other)
    assert (found.dice, found.jaccard) == (0.5, pytest.approx(1 / 3))
    empty = np.zeros((4, 4), bool)
    assert overlap.mask_overlap(empty, empty) == overlap.MaskOverlap(1.0, 1.0)
    assert overlap.mask_overlap(one, empty) == overlap.MaskOverlap(0.0, 0.0)
    with pytest.raises(ValueError, match="one shape"):
        overlap.mask_overlap(one, np.zeros((3, 4), bool))


def test_boxes_by_hand():
    assert overlap.box_iou((0, 0, 2, 2), (1, 1, 2, 2)) == pytest.approx(1 / 7)
    assert overlap.box_iou((0, 0, 2, 2), (2, 0, 2, 2)) == 0.0
    reference = [(0.0, 0.0, 10.0, 10.0), (20.0, 0.0, 10.0, 10.0)]
    # The first box found overlaps both; matching gives the sum that is largest.
    found = [(0.0, 0.0, 10.0, 10.0), (100.0, 0.0, 5.0, 5.0)]
    made = overlap.box_overlap(found, reference)
    assert (made.iou, made.found, made.false) == (0.5, 0.5, 1)
    assert overlap.box_overlap([], reference) == overlap.BoxOverlap(0.0, 0.0, 0)
    nothing = overlap.box_overlap(found, [])
    assert np.isnan(nothing.iou)
    assert nothing.false == 2


def test_pixels_are_ranked_as_one_by_one():
    draw = np.random.default_rng(8)
    truth = draw.random((40, 50)) < 0.2
    logits = draw.normal(truth * 2.0 - 8.0, 3.0)  # crowded near 0, as a network's are
    probability = (1 / (1 + np.exp(-logits))).astype(np.float32)
    view = np.zeros(truth.shape, bool)
    view[5:35, 5:45] = True
    binned = once(overlap.pixel_auroc([overlap.pixel_counts(probability, truth, view)]), 1)
    exact = once(discrimination.auroc(probability[view], truth[view]), int(view.sum()))
    assert binned == pytest.approx(exact, abs=2e-4)
    ends = overlap.pixel_counts(np.array([[0.0, 1.0]]), np.array([[False, True]]), None)
    assert once(overlap.pixel_auroc([ends]), 1) == 1.0


def test_icc_sees_a_shift_and_perfect_agreement():
    same = np.stack([MEASURED, MEASURED], axis=1)
    assert once(agreement.icc(same)) == pytest.approx(1.0)
    assert once(agreement.icc(same + np.array([0.0, 5.0]))) < 0.6  # absolute agreement: a bias counts


def test_intervals_are_seeded_and_by_patient():
    owners = np.repeat(["a", "b", "c", "d", "e"], 2)
    statistic = MAKERS["icc"](np.arange(10))
    one = estimate(statistic, owners)
    assert one == estimate(statistic, owners)
    many = np.random.default_rng(4).normal(size=500)
    assert estimate(mean_of(many), np.arange(500)).low != estimate(mean_of(many), np.arange(500), seed=1).low
    assert one.low <= one.value <= one.high
    drawn = np.concatenate(list(weights(np.repeat(np.arange(5), 2), 5, 100, 1)))
    assert (drawn[:, 0] == drawn[:, 1]).all()
    assert (drawn[:, ::2].sum(axis=1) == 5).all()


def test_one_patient_has_no_interval_and_no_case_no_value():
    alone = estimate(mean_of(MEASURED), np.zeros(10))
    assert alone.value == pytest.approx(MEASURED.mean())
    assert np.isnan(alone.low)
    assert np.isnan(estimate(mean_of(MEASURED[:0]), MEASURED[:0]).value)


def test_no_interval_when_most_resamples_allow_no_figure():
    """One positive case of two: half of the resamples or more lack it or the other."""
    statistic = discrimination.auroc(np.array([0.1, 0.9]), np.array([False, True]))
    found = estimate(statistic, np.array([0, 1]), resamples=2000, seed=3)
    assert found.value == 1.0
    assert found.used < 1100
    rare = discrimination.auroc(np.array([0.1] * 30 + [0.9]), np.array([False] * 30 + [True]))
    assert 1100 < estimate(rare, np.arange(31)).used < 1400  # 1 - 1/e of the resamples hold the only positive


@pytest.mark.parametrize("patients", [3, 16, 200])
def test_a_share_on_which_all_agree_has_the_exact_interval(patients):
    """The end at which as many patients alike would be seen once in 40 draws."""
    low, high = all_alike(patients, 0.95, all_=True)
    assert low**patients == pytest.approx(0.025)
    assert high == 1.0
    assert all_alike(patients, 0.95, all_=False) == (0.0, pytest.approx(1 - low))
