"""Ensembles: mean, vote and STAPLE."""

import numpy as np
import pytest

from app.core.errors import ModelError
from inference.packs.schema import Output
from inference.pipeline.combine import check_combination, combined, combined_masks, staple
from inference.pipeline.found import Found, RawPoint
from inference.pipeline.parameters import Parameters
from inference.pipeline.segment import Wanted

THREE = Output(labels=("a", "b", "c"))


def plain_staple(masks, prior, rounds=200):
    """Warfield et al. 2004, equations 14 to 19, in so many words."""
    decisions = np.stack([mask.ravel() for mask in masks]).astype(np.float64)
    p, q = np.full(len(masks), 0.99999), np.full(len(masks), 0.99999)
    for _ in range(rounds):
        a = prior * np.prod(np.where(decisions == 1, p[:, None], 1 - p[:, None]), axis=0)
        b = (1 - prior) * np.prod(np.where(decisions == 0, q[:, None], 1 - q[:, None]), axis=0)
        w = a / (a + b)
        p = (decisions * w).sum(1) / w.sum()
        q = ((1 - decisions) * (1 - w)).sum(1) / (1 - w).sum()
    return w.reshape(masks[0].shape)


def test_staple_agrees_with_the_papers_equations():
    rng = np.random.default_rng(5)
    truth = np.zeros((40, 40), bool)
    truth[10:30, 8:26] = True
    masks = [truth ^ (rng.random(truth.shape) < share) for share in (0.05, 0.1, 0.3)]
    for mask in masks:
        mask[[0, -1], :] = mask[:, [0, -1]] = True  # the field that is weighed is then the whole image
    found = staple(masks)
    prior = float(np.mean([mask.mean() for mask in masks]))
    np.testing.assert_allclose(found, plain_staple(masks, prior), atol=2e-3)
    wrong = ((found >= 0.5) ^ truth)[1:-1, 1:-1].mean()
    assert wrong < min((mask ^ truth)[1:-1, 1:-1].mean() for mask in masks[1:])


def test_staple_outvotes_two_that_are_often_wrong():
    """Two careless models agree here and there by chance; the careful one's word weighs more than either's."""
    rng = np.random.default_rng(8)
    truth = np.zeros((60, 60), bool)
    truth[15:45, 15:45] = True
    masks = [truth ^ (rng.random(truth.shape) < share) for share in (0.02, 0.3, 0.35)]
    vote = np.sum(masks, axis=0) >= 2
    assert ((staple(masks) >= 0.5) ^ truth).sum() < (vote ^ truth).sum() / 2


def test_staple_of_masks_that_agree_is_that_mask_and_empty_stays_empty():
    mask = np.zeros((5, 6), bool)
    np.testing.assert_array_equal(staple([mask] * 3), mask)
    mask[1:3, 2:4] = True
    np.testing.assert_array_equal(staple([mask] * 3), mask)


def test_staple_where_one_finds_nothing():
    full, empty = np.zeros((20, 20), bool), np.zeros((20, 20), bool)
    full[5:12, 6:14] = True
    found = staple([full, full, empty])
    np.testing.assert_array_equal(found >= 0.5, full)


def test_staple_of_volumes():
    rng = np.random.default_rng(6)
    truth = np.zeros((8, 20, 20), bool)
    truth[2:6, 5:15, 5:15] = True
    masks = [truth ^ (rng.random(truth.shape) < 0.05) for _ in range(3)]
    assert ((staple(masks) >= 0.5) ^ truth).mean() < 0.03


def masks_of(*values):
    array = np.array(values)
    return Found(masks=tuple(array == label for label in range(3)))


def test_majority_is_more_than_half_and_excludes():
    found = combined_masks(
        [masks_of(0, 1, 2, 0), masks_of(0, 1, 0, 1), masks_of(0, 2, 1, -1)],
        THREE,
        "majority",
        Wanted(probabilities=True, uncertainty=True),
    )
    np.testing.assert_array_equal(found.masks, [[True, 0, 0, 0], [0, True, 0, 0], [0, 0, 0, 0]])
    np.testing.assert_allclose(found.probabilities[1], [0, 2 / 3, 1 / 3, 1 / 3])
    assert dict(found.uncertainty)["b"][1] == pytest.approx(2 / 3)
    two = combined_masks([masks_of(0, 1), masks_of(0, 0)], THREE, "majority", Wanted())
    np.testing.assert_array_equal(two.masks[0], [True, False])


def test_classes_by_mean_and_vote():
    founds = [Found(scores=np.array(s)) for s in ([0.5, 0.3, 0.2], [0.1, 0.6, 0.3], [0.4, 0.35, 0.25])]
    np.testing.assert_allclose(combined(founds, THREE, "mean", Parameters()).scores, [1 / 3, 1.25 / 3, 0.25])
    np.testing.assert_allclose(combined(founds, THREE, "majority", Parameters()).scores, [2 / 3, 1 / 3, 0])
    loose = Output(labels=THREE.labels, multi_label=True)
    np.testing.assert_allclose(combined(founds, loose, "majority", Parameters()).scores, [1 / 3, 1 / 3, 0])


def test_values_embeddings_points_and_maps_by_mean():
    founds = [
        Found(
            values=np.array([v]),
            embedding=np.array([v, 1], np.float32),
            points=(RawPoint(0, v, 1.0, 0.5),) + ((RawPoint(1, 9.0, 9.0, 0.9),) if v == 1 else ()),
            anomaly=np.full((2, 2), v, np.float32),
        )
        for v in (1.0, 2.0, 6.0)
    ]
    found = combined(founds, Output(labels=("a",)), "mean", Parameters())
    np.testing.assert_allclose(found.values, [3])
    np.testing.assert_allclose(found.embedding, [3, 1])
    assert found.points == (RawPoint(0, 3.0, 1.0, 0.5),)  # the second was found by one of three alone
    assert (found.anomaly == 3).all()


def test_a_way_of_combining_that_a_task_does_not_have():
    check_combination("segmentation-3d", "staple", "p")
    for task, how in (("classification", "staple"), ("regression", "majority"), ("landmarks", "majority")):
        with pytest.raises(ModelError, match=f"{how}"):
            check_combination(task, how, "p")
